//! The relay of saphan: `saphan-hub`.

use std::process::ExitCode;

use clap::Parser as _;
use saphan_hub::cli::Cli;
use saphan_hub::commands::{self, Style};
use saphan_hub::exit::{Exit, Failure};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let args: Vec<_> = std::env::args_os().collect();
            return commands::not_understood(error, &args).into();
        }
    };
    let style = Style::of(&cli.global);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(cli)),
        Err(error) => {
            let cause = format!("cannot start threads: {error}");
            Err(Failure::new(Exit::Failed, "threads", cause, "close other programs"))
        }
    };
    commands::finish(result, style).into()
}
