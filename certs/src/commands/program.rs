//! `completions`, `man` and `version`: about the program itself.

use std::io;
use std::path::Path;

use clap::CommandFactory as _;
use serde_json::json;

use super::Report;
use crate::cli::Cli;
use crate::failure::{Failure, exit};
use crate::language::Words;

pub(crate) fn completions(t: Words, shell: clap_complete::Shell) -> Report {
    let mut script = Vec::new();
    let mut command = Cli::command();
    clap_complete::generate(shell, &mut command, "saphan-ca", &mut script);
    text(t, "saphan.ca.completions/1", String::from_utf8_lossy(&script).into_owned())
}

/// One page for the program and one behind it for each command; or each in a file of its own.
pub(crate) fn man(t: Words, folder: Option<&Path>) -> Result<Report, Failure> {
    let failed = |error: io::Error| Failure::new(exit::FAILED, "man", error, "saphan-ca help");
    if let Some(folder) = folder {
        clap_mangen::generate_to(Cli::command(), folder).map_err(failed)?;
        let folder = folder.display().to_string();
        let said = t.say("cli-man-folder").with("folder", &folder).to_string();
        return Ok(Report::new(t, "saphan.ca.man/1", json!({ "folder": folder }), said));
    }
    let mut pages = Vec::new();
    let mut command = Cli::command();
    command.build();
    let commands = std::iter::once(&command).chain(command.get_subcommands());
    for command in commands {
        clap_mangen::Man::new(command.clone()).render(&mut pages).map_err(failed)?;
    }
    Ok(text(t, "saphan.ca.man/1", String::from_utf8_lossy(&pages).into_owned()))
}

pub(crate) fn version(t: Words) -> Report {
    let version = env!("CARGO_PKG_VERSION");
    let fields = json!({ "program": "saphan-ca", "version": version });
    Report::new(t, "saphan.ca.version/1", fields, format!("saphan-ca {version}"))
}

fn text(t: Words, schema: &'static str, text: String) -> Report {
    Report::new(t, schema, json!({ "text": text }), text)
}
