//! `saphan-demo`: three partners, an authority and a hub on this computer, with invented data.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use saphan_tests::demo::{self, Options};

/// Shows a saphan network at work: three partners, an authority and a hub on this computer
///
/// Everything runs over loopback in a temporary directory, on invented cases. Every line that is
/// printed was checked by the program that prints it. Exit codes: 0 done, 1 something was not as it
/// should be, 2 wrong usage.
#[derive(Parser)]
#[command(name = "saphan-demo", version)]
struct Cli {
    /// End after the story instead of waiting for Ctrl-C
    #[arg(long)]
    check: bool,
    /// Use this empty or new folder, and leave it as it is
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

fn main() -> ExitCode {
    let Cli { check, keep } = Cli::parse();
    match demo::run(&Options { check, keep }, &mut io::stdout()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is nowhere left to say that the terminal is closed.
            let _ = writeln!(io::stderr(), "The demo failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}
