//! `config`: the settings, in the form of the file.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Context, Outcome};
use crate::cli::ConfigShow;
use crate::config::{self, Config, ConfigError, Value};
use crate::exit::Failure;

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
    variable: String,
    #[serde(skip)]
    is_number: bool,
}

impl Outcome for Settings {
    const SCHEMA: &'static str = "saphan.config/1";

    fn text(&self) -> String {
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
    fn of(value: &Value) -> Self {
        Self {
            key: value.setting.key(),
            value: value.shown(),
            origin: value.origin.to_string(),
            variable: value.setting.variable(),
            is_number: value.setting.is_number(),
        }
    }

    /// Dotted keys are TOML too, so that the output is a settings file.
    fn set(&self) -> String {
        match &self.value {
            Some(value) if self.is_number => format!("{} = {value}", self.key),
            Some(value) => format!("{} = {value:?}", self.key),
            None => format!("# {} is not set", self.key),
        }
    }
}

pub(super) fn show(context: &Context, args: &ConfigShow) -> Result<Settings, Failure> {
    let values = context.settings(Vec::new())?;
    match Config::of(&values) {
        Ok(_) | Err(ConfigError::Missing(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(Settings { settings: values.iter().map(Line::of).collect(), with_origin: args.origin })
}

pub(super) fn defaults() -> Settings {
    let settings = config::defaults().iter().map(Line::of).collect();
    Settings { settings, with_origin: false }
}
