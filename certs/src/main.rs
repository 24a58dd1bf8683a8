//! `saphan-ca`: the offline authority on the command line.

mod cli;
mod commands;
mod console;
mod failure;
mod language;
mod pages;
mod said;
mod usage;

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::{ColorChoice, Parser as _};
use serde_json::json;

use cli::{Cli, Common};
use commands::Report;
use failure::Failure;
use language::Words;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            return usage::not_understood(error, &std::env::args_os().collect::<Vec<_>>());
        }
    };
    let t = language::on_terminal(language::named(&cli.common));
    match commands::run(&cli, t) {
        Ok(report) => print(&cli.common, &report),
        Err(failure) => print_failure(&cli.common, t, &failure),
    }
}

fn print(common: &Common, report: &Report) -> ExitCode {
    let mut text =
        if common.json { report.to_json().to_string() } else { report.text.trim_end().to_owned() };
    text.push('\n');
    if let Err(error) = io::stdout().write_all(text.as_bytes()) {
        // What was asked for is done; only its description was not wanted.
        return if error.kind() == io::ErrorKind::BrokenPipe {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(failure::exit::FAILED)
        };
    }
    if !common.json && !common.quiet {
        for line in &report.talk {
            eprintln!("{line}");
        }
    }
    ExitCode::from(report.exit)
}

fn print_failure(common: &Common, t: Words, failure: &Failure) -> ExitCode {
    if common.json {
        let document = json!({
            "schema": "saphan.error/1",
            "code": failure.code,
            "exit": failure.exit,
            "message": failure.cause,
            "safe": failure.safe.text(),
            "hint": failure.next,
        });
        eprintln!("{document}");
    } else {
        eprintln!("{}", said::failure(t, failure, coloured(common.color)));
    }
    ExitCode::from(failure.exit)
}

fn coloured(choice: ColorChoice) -> bool {
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    }
}
