//! `config`: the settings, in the form of the file.

use std::fmt::Write as _;

use saphan_pages::width::{columns, padded};
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli::ConfigShow;
use crate::config::{self, Config, ConfigError, Origin, Value};
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
    variable: String,
    #[serde(skip)]
    from: Origin,
    #[serde(skip)]
    is_number: bool,
}

impl Outcome for Settings {
    const SCHEMA: &'static str = "saphan.config/1";

    fn text(&self, t: Words) -> String {
        let all: Vec<String> = self.settings.iter().map(|line| line.set(t)).collect();
        let width = all.iter().map(|set| columns(set)).max().unwrap_or_default();
        let mut text = String::new();
        for (set, line) in all.iter().zip(&self.settings) {
            let written = if self.with_origin {
                writeln!(text, "{}  # {}", padded(set, width), line.origin_said(t))
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
            from: value.origin.clone(),
            variable: value.setting.variable(),
            is_number: value.setting.is_number(),
        }
    }

    /// Dotted keys are TOML too, so that the output is a settings file.
    fn set(&self, t: Words) -> String {
        match &self.value {
            Some(value) if self.is_number => format!("{} = {value}", self.key),
            Some(value) => format!("{} = {value:?}", self.key),
            None => format!("# {}", t.say("cli-config-not-set").with("key", self.key)),
        }
    }

    fn origin_said(&self, t: Words) -> String {
        match &self.from {
            Origin::Flag => t.say("cli-config-flag").to_string(),
            Origin::Default => t.say("cli-config-default").to_string(),
            Origin::Variable(_) | Origin::File(..) => self.origin.clone(),
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
