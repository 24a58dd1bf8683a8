//! What is wrong with arguments, in one sentence, and where to read more.

use std::ffi::OsString;
use std::fmt::Write as _;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::language::{Said, Words};

/// What `error` says, the usage, and the command that shows the help.
pub(super) fn text(error: &clap::Error, program: &Command, args: &[OsString], t: Words) -> String {
    let error_line = t.say("usage-error").with("what", printable(&sentence(error, t)));
    let mut text = format!("{error_line}\n");
    for missing in many(error, ContextKind::InvalidArg) {
        let _ = writeln!(text, "  {missing}");
    }
    if let Some(list) = list(error, t) {
        let _ = writeln!(text, "  {list}");
    }
    let similar =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    for kind in similar {
        let values = all(error, kind);
        if !values.is_empty() {
            let _ =
                writeln!(text, "  {}", t.say("usage-similar").with("values", values.join(", ")));
        }
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.strip_prefix("Usage:").unwrap_or(&usage).trim();
        let _ = write!(text, "\n{} {usage}\n", t.say("usage-heading"));
    }
    let more = format!("{} --help", command_of(program, args));
    let _ = write!(text, "\n{}\n", t.say("usage-more").with("command", more));
    text
}

fn sentence(error: &clap::Error, t: Words) -> Said {
    let argument = one(error, ContextKind::InvalidArg);
    let value = one(error, ContextKind::InvalidValue).unwrap_or_default();
    let command = one(error, ContextKind::InvalidSubcommand);
    let named = argument.clone().or_else(|| command.clone()).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => t.say("usage-unknown-argument").with("argument", named),
        ErrorKind::InvalidSubcommand => t.say("usage-unknown-command").with("command", named),
        ErrorKind::MissingRequiredArgument => t.say("usage-missing-arguments"),
        ErrorKind::MissingSubcommand => {
            let commands = all(error, ContextKind::ValidSubcommand).join(", ");
            t.say("usage-missing-command").with("command", named).with("values", commands)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            t.say("usage-no-value").with("argument", named)
        }
        ErrorKind::InvalidValue => invalid(named, &value, t),
        ErrorKind::ValueValidation => match std::error::Error::source(error) {
            Some(why) => {
                let said = t.say("usage-invalid-because").with("argument", named);
                said.with("value", value).with("why", why)
            }
            None => invalid(named, &value, t),
        },
        ErrorKind::ArgumentConflict => conflict(named, &all(error, ContextKind::PriorArg), t),
        ErrorKind::TooManyValues => {
            t.say("usage-too-many").with("argument", named).with("value", value)
        }
        ErrorKind::TooFewValues => {
            let least = number(error, ContextKind::MinValues);
            let said = t.say("usage-too-few").with("argument", named).with("least", least);
            said.with("given", number(error, ContextKind::ActualNumValues))
        }
        ErrorKind::WrongNumberOfValues => {
            let wanted = number(error, ContextKind::ExpectedNumValues);
            let said = t.say("usage-wrong-number").with("argument", named).with("wanted", wanted);
            said.with("given", number(error, ContextKind::ActualNumValues))
        }
        ErrorKind::NoEquals => t.say("usage-no-equals").with("argument", named),
        ErrorKind::InvalidUtf8 => t.say("usage-not-text"),
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion
        | ErrorKind::Io
        | ErrorKind::Format
        | _ => t.say("usage-other"),
    }
}

fn invalid(argument: String, value: &str, t: Words) -> Said {
    t.say("usage-invalid-value").with("argument", argument).with("value", value)
}

fn conflict(argument: String, others: &[String], t: Words) -> Said {
    if others.iter().eq([&argument]) {
        return t.say("usage-twice").with("argument", argument);
    }
    if others.is_empty() {
        return t.say("usage-conflict-some").with("argument", argument);
    }
    t.say("usage-conflict").with("argument", argument).with("other", others.join(", "))
}

/// The values that would have been good.
fn list(error: &clap::Error, t: Words) -> Option<Said> {
    let values = all(error, ContextKind::ValidValue);
    (!values.is_empty()).then(|| t.say("usage-possible").with("values", values.join(", ")))
}

fn one(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    }
}

fn many(error: &clap::Error, kind: ContextKind) -> &[String] {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts,
        _ => &[],
    }
}

fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    one(error, kind).into_iter().chain(many(error, kind).iter().cloned()).collect()
}

fn number(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The program with the commands that the arguments name.
fn command_of(program: &Command, args: &[OsString]) -> String {
    let mut line = program.get_name().to_owned();
    let mut at = program;
    for below in args.iter().skip(1) {
        if let Some(command) = at.find_subcommand(below) {
            let _ = write!(line, " {}", command.get_name());
            at = command;
        }
    }
    line
}

/// What was typed, without what would steer the terminal.
fn printable(text: &Said) -> String {
    let text = text.to_string();
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
