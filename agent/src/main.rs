//! The office machine of saphan: `saphan-agent`.

use std::process::ExitCode;

use clap::Parser as _;
use saphan_agent::cli::Cli;
use saphan_agent::commands::{self, Style};
use saphan_agent::exit::{Exit, Failure};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let args: Vec<_> = std::env::args_os().collect();
            return commands::not_understood(error, &args).into();
        }
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
