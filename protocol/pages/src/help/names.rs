//! How the texts of a help are called.

use std::collections::BTreeMap;

use clap::builder::PossibleValue;
use clap::{Arg, Command};

/// What an argument or one of its values says, short and long.
type Texts = (Option<String>, Option<String>);

/// Which arguments and values say the same wherever they stand.
pub(super) struct Names {
    /// By the id of the argument; `None` where commands say different things of it.
    arguments: BTreeMap<String, Option<Texts>>,
    /// The same by argument and value.
    values: BTreeMap<(String, String), Option<Texts>>,
}

impl Names {
    /// Those of a program.
    pub(super) fn of(program: &Command) -> Self {
        let mut names = Self { arguments: BTreeMap::new(), values: BTreeMap::new() };
        names.look(program);
        names
    }

    fn look(&mut self, command: &Command) {
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let id = argument.get_id().to_string();
            for value in argument.get_possible_values() {
                let key = (id.clone(), value.get_name().to_owned());
                note(&mut self.values, key, (of_value(&value), None));
            }
            note(&mut self.arguments, id, both(argument));
        }
        command.get_subcommands().for_each(|below| self.look(below));
    }

    /// The id of an argument's help.
    pub(super) fn of_argument(&self, path: &str, argument: &Arg) -> String {
        let id = argument.get_id().as_str();
        let is_shared = matches!(self.arguments.get(id), Some(Some(_)));
        format!("arg-{}-{id}", place(path, is_shared))
    }

    /// The id of the help of one of an argument's values.
    pub(super) fn of_possible(&self, path: &str, argument: &Arg, value: &PossibleValue) -> String {
        let (id, value) = (argument.get_id().as_str(), value.get_name());
        let key = (id.to_owned(), value.to_owned());
        let is_shared = matches!(self.values.get(&key), Some(Some(_)));
        format!("value-{}-{id}--{value}", place(path, is_shared))
    }
}

/// The command in an id, with the line that ends it.
fn place(path: &str, is_shared: bool) -> String {
    if is_shared { String::new() } else { format!("{path}-") }
}

fn note<K: Ord>(known: &mut BTreeMap<K, Option<Texts>>, key: K, texts: Texts) {
    let same = known.entry(key).or_insert_with(|| Some(texts.clone()));
    if same.as_ref() != Some(&texts) {
        *same = None;
    }
}

/// The id of what a command is about.
pub(super) fn of_command(path: &str) -> String {
    if path.is_empty() { "help".to_owned() } else { format!("help-{path}") }
}

/// A command below another.
pub(super) fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") }
}

/// What an argument says, and what it says besides where there is room.
pub(super) fn both(argument: &Arg) -> Texts {
    let help = argument.get_help().map(ToString::to_string);
    let long = argument.get_long_help().map(ToString::to_string);
    let long = long.filter(|long| Some(long) != help.as_ref());
    (help, long)
}

/// What is said of a value that is offered.
pub(super) fn of_value(value: &PossibleValue) -> Option<String> {
    value.get_help().filter(|_| !value.is_hide_set()).map(ToString::to_string)
}
