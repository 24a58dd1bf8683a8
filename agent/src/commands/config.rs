//! `config`: the settings, in the form of the file; only its comments follow the language.

use serde::Serialize;

use super::said::line;
use super::{Context, Outcome};
use crate::cli::ConfigShow;
use crate::config::{Config, Origin};
use crate::exit::Failure;
use crate::language::Words;
use crate::said::width::{columns, padded};

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
    /// Where the value comes from; nothing where there is none.
    #[serde(skip)]
    from: Option<Origin>,
    #[serde(skip)]
    is_number: bool,
}

impl Outcome for Settings {
    const SCHEMA: &'static str = "saphan.config/1";

    fn text(&self, t: Words) -> String {
        let all: Vec<_> = self.settings.iter().map(|line| (line.set(t), line)).collect();
        let width = all.iter().map(|(set, _)| columns(set)).max().unwrap_or_default();
        let mut text = String::new();
        for (set, one) in all {
            if self.with_origin {
                line(&mut text, format!("{}  # {}", padded(&set, width), one.origin_said(t)));
            } else {
                line(&mut text, set);
            }
        }
        text
    }
}

impl Line {
    /// Dotted keys are TOML too, so that the output is a settings file.
    fn set(&self, t: Words) -> String {
        match &self.value {
            Some(value) if self.is_number => format!("{} = {value}", self.key),
            Some(value) => format!("{} = \"{value}\"", self.key),
            None => format!("# {}", t.say("cli-config-not-set").with("key", self.key)),
        }
    }

    fn origin_said(&self, t: Words) -> String {
        let id = match &self.from {
            None => "cli-config-no-default",
            Some(Origin::Default) => "cli-config-default",
            Some(Origin::Flag) => "cli-config-flag",
            Some(Origin::Variable(_) | Origin::File(..)) => return self.origin.clone(),
        };
        t.say(id).to_string()
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
            from: value.text.is_some().then(|| value.origin.clone()),
            is_number: value.setting.is_number(),
        })
        .collect()
}
