//! `completions`, `man` and `version`: about the program itself.

use clap::CommandFactory as _;
use serde_json::json;

use super::Report;
use crate::cli::Cli;
use crate::failure::{Failure, exit};

pub(crate) fn completions(shell: clap_complete::Shell) -> Report {
    let mut script = Vec::new();
    let mut command = Cli::command();
    clap_complete::generate(shell, &mut command, "saphan-ca", &mut script);
    text("saphan.ca.completions/1", String::from_utf8_lossy(&script).into_owned())
}

/// One page for the program and one behind it for each command.
pub(crate) fn man() -> Result<Report, Failure> {
    let mut pages = Vec::new();
    let mut command = Cli::command();
    command.build();
    let commands = std::iter::once(&command).chain(command.get_subcommands());
    for command in commands {
        clap_mangen::Man::new(command.clone())
            .render(&mut pages)
            .map_err(|error| Failure::new(exit::FAILED, "man", error, "saphan-ca help"))?;
    }
    Ok(text("saphan.ca.man/1", String::from_utf8_lossy(&pages).into_owned()))
}

pub(crate) fn version() -> Report {
    let version = env!("CARGO_PKG_VERSION");
    let fields = json!({ "program": "saphan-ca", "version": version });
    Report::new("saphan.ca.version/1", fields, format!("saphan-ca {version}"))
}

fn text(schema: &'static str, text: String) -> Report {
    Report::new(schema, json!({ "text": text }), text)
}
