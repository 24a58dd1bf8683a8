//! What clap itself says round the texts of a program, said in its place.

use std::fmt::Write as _;

use clap::builder::PossibleValue;
use clap::builder::styling::Style;
use clap::{Arg, ArgAction, Command};

use crate::language::Words;

/// The command that shows the help of another, as clap calls its own.
pub(super) const HELP: &str = "help";
/// Its argument.
pub(super) const WHICH: &str = "which";
/// Behind everything that a program itself lists.
const LAST: usize = 999;

/// The whole program with headings, notes on values and own flags in the language of `t`.
pub(super) fn around(program: Command, t: Words) -> Command {
    let version = program.get_version().map(|_| {
        let flag = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        flag.display_order(LAST).help(t.say("usage-version").to_string())
    });
    command(program.disable_version_flag(true).args(version), false, t)
}

/// `is_more_above`: whether an argument that all commands take has more to say under `--help`.
fn command(command: Command, is_more_above: bool, t: Words) -> Command {
    let command = example(command.mut_args(|one| argument(one, t)), t);
    let has_more = is_more_above || has_more(&command);
    let is_more_below = is_more_above || has_more_of(&command, Arg::is_global_set);
    let mut command = command.mut_subcommands(|one| self::command(one, is_more_below, t));
    let template = template(&command, t);
    if command.has_subcommands() {
        command = command.disable_help_subcommand(true).subcommand(of_help(t));
    }
    command.disable_help_flag(true).arg(flag(has_more, t)).help_template(template)
}

/// What is written under `-h`, `--help` where clap would say `Usage` and the like.
fn template(command: &Command, t: Words) -> String {
    let (usage, header) = (*command.get_styles().get_usage(), *command.get_styles().get_header());
    let mut text =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n", titled(usage, "usage-heading", t));
    if command.has_subcommands() {
        let _ = write!(text, "{}\n{{subcommands}}\n\n", titled(header, "usage-commands", t));
    }
    if command.get_positionals().any(|one| !one.is_hide_set()) {
        let _ = write!(text, "{}\n{{positionals}}\n\n", titled(header, "usage-arguments", t));
    }
    let _ = write!(text, "{}\n{{options}}{{after-help}}", titled(header, "usage-options", t));
    text
}

fn titled(style: Style, id: &'static str, t: Words) -> String {
    format!("{style}{}{style:#}", t.say(id))
}

/// Whether `--help` says more than `-h`.
fn has_more(command: &Command) -> bool {
    command.get_long_about().is_some() || has_more_of(command, |_| true)
}

/// The same for those of its arguments that are meant.
fn has_more_of(command: &Command, is_meant: fn(&Arg) -> bool) -> bool {
    let more = |one: &Arg| is_meant(one) && !one.is_hide_set() && one.get_long_help().is_some();
    command.get_arguments().any(more)
}

fn flag(has_more: bool, t: Words) -> Arg {
    let flag = Arg::new("help").short('h').long("help").action(ArgAction::Help).display_order(LAST);
    if !has_more {
        return flag.help(t.say("usage-help").to_string());
    }
    let (short, long) = (t.say("usage-help-short"), t.say("usage-help-long"));
    flag.help(short.to_string()).long_help(long.to_string())
}

fn of_help(t: Words) -> Command {
    let which = Arg::new(WHICH).num_args(0..).value_name("COMMAND");
    let which = which.help(t.say("usage-help-which").to_string());
    let about = t.say("usage-help-command").to_string();
    let command = Command::new(HELP).about(about).display_order(LAST).arg(which);
    let template = template(&command, t);
    command.disable_help_flag(true).arg(flag(false, t).hide(true)).help_template(template)
}

/// The one heading that stands in the text of a program.
fn example(command: Command, t: Words) -> Command {
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    match help.strip_prefix("Example:\n") {
        Some(lines) => command.after_help(format!("{}\n{lines}", t.say("usage-example"))),
        None => command,
    }
}

/// An argument with what it takes, and what counts without it.
fn argument(argument: Arg, t: Words) -> Arg {
    if argument.is_hide_set() || !argument.get_action().takes_values() {
        return argument;
    }
    let default = default(&argument, t);
    let values = argument.get_possible_values();
    let values: Vec<_> = values.into_iter().filter(|value| !value.is_hide_set()).collect();
    let is_explained = values.iter().any(|value| value.get_help().is_some());
    let offered = (!values.is_empty() && !argument.is_hide_possible_values_set()).then(|| {
        let names: Vec<_> = values.iter().map(PossibleValue::get_name).collect();
        t.say("usage-possible").with("values", names.join(", ")).to_string()
    });
    let short = argument.get_help().map(ToString::to_string);
    let long = argument.get_long_help().map(ToString::to_string);
    let explained = (is_explained && offered.is_some()).then(|| explained(&values, t));
    let argument = if explained.is_some() || long.is_some() {
        let listed = explained.is_none().then(|| offered.clone()).flatten();
        let parts = [long.or_else(|| short.clone()), explained, default.clone(), listed];
        argument.long_help(joined(parts, "\n\n"))
    } else {
        argument
    };
    let argument = argument.help(joined([short, default, offered], " "));
    argument.hide_default_value(true).hide_possible_values(true)
}

fn joined<const N: usize>(parts: [Option<String>; N], between: &str) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(between)
}

fn default(argument: &Arg, t: Words) -> Option<String> {
    let values = argument.get_default_values();
    let values: Vec<_> = values.iter().map(|value| value.to_string_lossy()).collect();
    let is_shown = !values.is_empty() && !argument.is_hide_default_value_set();
    is_shown.then(|| t.say("usage-default").with("value", values.join(" ")).to_string())
}

/// Every value with what it means.
fn explained(values: &[PossibleValue], t: Words) -> String {
    let mut text = t.say("usage-possible-list").to_string();
    for value in values {
        let _ = write!(text, "\n- {}", value.get_name());
        if let Some(help) = value.get_help() {
            let _ = write!(text, ": {help}");
        }
    }
    text
}
