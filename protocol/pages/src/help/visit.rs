//! The way past every text of a help.

use clap::{Arg, Command};

use super::names::{self, Names};

/// Gives another text in the place of the one that stands in English under an id.
pub(super) type Say<'a> = &'a mut dyn FnMut(String, String) -> String;

/// A program with other texts.
pub(super) fn every_text(program: Command, say: Say<'_>) -> Command {
    let names = Names::of(&program);
    command(program, "", &names, say)
}

fn command(mut command: Command, path: &str, names: &Names, say: Say<'_>) -> Command {
    let id = names::of_command(path);
    let about = command.get_about().map(ToString::to_string);
    let long = command.get_long_about().map(ToString::to_string);
    let long = long.filter(|long| Some(long) != about.as_ref());
    if let Some(about) = about {
        command = command.about(say(id.clone(), about));
    }
    if let Some(long) = long {
        command = command.long_about(say(format!("{id}--long"), long));
    }
    command = command.mut_args(|one| argument(one, path, names, say));
    command.mut_subcommands(|below| {
        let path = names::below(path, below.get_name());
        self::command(below, &path, names, say)
    })
}

fn argument(mut argument: Arg, path: &str, names: &Names, say: Say<'_>) -> Arg {
    if argument.is_hide_set() {
        return argument;
    }
    let id = names.of_argument(path, &argument);
    let (help, long) = names::both(&argument);
    if let Some(help) = help {
        argument = argument.help(say(id.clone(), help));
    }
    if let Some(long) = long {
        argument = argument.long_help(say(format!("{id}--long"), long));
    }
    let mut is_explained = false;
    let mut values = Vec::new();
    for mut value in argument.get_possible_values() {
        if let Some(help) = names::of_value(&value) {
            is_explained = true;
            let id = names.of_possible(path, &argument, &value);
            value = value.help(say(id, help));
        }
        values.push(value);
    }
    // The values stay the same, and nobody asks this copy for their types.
    if is_explained { argument.value_parser(values) } else { argument }
}
