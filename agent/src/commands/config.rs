//! `config`: the settings, in the form of the file.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Context, Outcome};
use crate::cli::ConfigShow;
use crate::config::Config;
use crate::exit::Failure;
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Settings {
    settings: Vec<Line>,
    #[serde(skip)]
    with_origin: bool,
}

#[derive(Serialize)]
struct Line {
    key: &'static str,
    value: Option<String>,
    origin: String,
    variable: &'static str,
    #[serde(skip)]
    is_number: bool,
}

impl Outcome for Settings {
    const SCHEMA: &'static str = "saphan.config/1";

    fn text(&self, _t: Words) -> String {
        let width = self.settings.iter().map(|line| line.set().len()).max().unwrap_or_default();
        let mut text = String::new();
        for line in &self.settings {
            let set = line.set();
            let written = if self.with_origin {
                writeln!(text, "{set:width$}  # {}", line.origin)
            } else {
                writeln!(text, "{set}")
            };
            written.expect("strings take every text");
        }
        text
    }
}

impl Line {
    /// Dotted keys are TOML too, so that the output is a settings file.
    fn set(&self) -> String {
        match &self.value {
            Some(value) if self.is_number => format!("{} = {value}", self.key),
            Some(value) => format!("{} = \"{value}\"", self.key),
            None => format!("# {} is not set", self.key),
        }
    }
}

pub(super) fn show(context: &Context, args: &ConfigShow) -> Result<Settings, Failure> {
    Ok(Settings { settings: lines(&context.config()?), with_origin: args.origin })
}

pub(super) fn defaults() -> Settings {
    Settings { settings: lines(&Config::defaults()), with_origin: false }
}

fn lines(config: &Config) -> Vec<Line> {
    config
        .values()
        .iter()
        .map(|value| Line {
            key: value.setting.key(),
            value: value.text.clone(),
            origin: if value.text.is_none() {
                "no default".to_owned()
            } else {
                value.origin.to_string()
            },
            variable: value.setting.variable(),
            is_number: value.setting.is_number(),
        })
        .collect()
}
