//! The office machine of saphan: `saphan-agent`.

use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;
use saphan_agent::cli::Cli;
use saphan_agent::commands::{self, Style};
use saphan_agent::exit::{Exit, Failure};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return not_understood(&error).into(),
    };
    let style = Style::of(&cli.global);
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(cli, style)),
        Err(error) => Err(Failure::new(Exit::Failed, "threads", format!("cannot start: {error}"))),
    };
    commands::finish(result, style).into()
}

/// Help and versions are results; everything else is wrong usage, in JSON if that was asked for.
fn not_understood(error: &clap::Error) -> Exit {
    let is_result = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let json = std::env::args_os().any(|argument| argument == "--json");
    if json && !is_result {
        let text = error.to_string();
        let cause = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let failure = Failure::usage(cause).next("saphan-agent --help");
        return commands::finish(Err(failure), Style::guessed(true));
    }
    // There is nowhere left to say that the terminal is closed.
    let _ = error.print();
    if is_result { Exit::Done } else { Exit::Usage }
}
