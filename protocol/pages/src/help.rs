//! The help of a program and what it says of wrong usage, in the language of whoever reads.
//!
//! English stands in the doc comments of the program's arguments and nowhere else. Every other language
//! has a file `help.ftl`, whose ids follow from the commands and their arguments ([`texts`]). Arguments
//! are read in English; only where that ends with help or an error, it is said again in the language.

mod frame;
mod names;
mod visit;
mod wrong;

use std::collections::BTreeMap;
use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command};

use crate::language::{Language, Words};

/// Names the language where no argument does.
pub const VARIABLE: &str = "SAPHAN_LANGUAGE";

/// The help of a program in the languages of its folder `locales`.
#[macro_export]
macro_rules! help_book {
    () => {{
        use $crate::language::{Book, Edition, Language};
        /// A language whose help is complete.
        macro_rules! spoken {
            ($language:ident, $tag:literal) => {
                Edition {
                    language: Language::$language,
                    is_complete: true,
                    files: &[include_str!(concat!(
                        env!("CARGO_MANIFEST_DIR"),
                        "/locales/",
                        $tag,
                        "/help.ftl"
                    ))],
                }
            };
        }
        Book::new(&[
            Edition { language: Language::English, is_complete: true, files: &[] },
            spoken!(Thai, "th"),
            spoken!(Lao, "lo"),
            spoken!(Burmese, "my"),
            Edition { language: Language::Shan, is_complete: false, files: &[] },
            spoken!(French, "fr"),
            spoken!(Dutch, "nl"),
            Edition { language: Language::Swedish, is_complete: false, files: &[] },
        ])
    }};
}

/// Every text of a program's help in English, by its id: `help-COMMAND`, `arg-COMMAND--ARGUMENT` and
/// `value-COMMAND--ARGUMENT--VALUE`, without the command where all commands say the same; with `--long` at
/// the end where there is a longer text for `--help`.
pub fn texts(program: Command) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut note = |id: String, english: String| {
        found.insert(id, english.clone());
        english
    };
    let _ = visit::every_text(program, &mut note);
    found
}

/// The same program with its help in the language of `t`, and in English what that does not say.
pub fn in_language(program: Command, t: Words) -> Command {
    let names = visit::every_text(program, &mut |id, english| {
        if t.says(&id) { t.say(id).to_string() } else { english }
    });
    frame::around(names, t)
}

/// The language that the arguments name, else the variable.
pub fn language_of(args: &[OsString]) -> Option<Language> {
    let flag = value_of(args, "--lang").and_then(|tag| tag.parse().ok());
    flag.or_else(language_of_variable)
}

/// The language that the variable names.
pub fn language_of_variable() -> Option<Language> {
    std::env::var(VARIABLE).ok()?.parse().ok()
}

/// What stands behind an option, in arguments that do not parse.
pub fn value_of(args: &[OsString], option: &str) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        let Some(rest) = arg.strip_prefix(option) else { continue };
        match rest.strip_prefix('=') {
            Some(value) => return Some(value.to_owned()),
            None if rest.is_empty() => return args.next().map(|value| value.into_owned()),
            None => {}
        }
    }
    None
}

/// What is said where arguments do not make a command.
pub enum Answer {
    /// As clap writes it: help and versions, and all that is in English.
    AsItIs(clap::Error),
    /// What is wrong.
    Wrong(String),
}

impl Answer {
    /// What `error` says, in the language of `t`; `program` and `args` are those that it came from.
    pub fn of(error: clap::Error, program: Command, args: &[OsString], t: Words) -> Self {
        if t.language() == Language::English || error.kind() == ErrorKind::DisplayVersion {
            return Self::AsItIs(error);
        }
        if is_help(&error) {
            return Self::AsItIs(help(program, args, t).unwrap_or(error));
        }
        Self::Wrong(wrong::text(&error, &program, args, t))
    }

    /// Help on standard output, what is wrong on standard error.
    pub fn print(&self) {
        // There is nowhere left to say that the terminal is closed.
        let _ = match self {
            Self::AsItIs(error) => error.print(),
            Self::Wrong(text) => std::io::Write::write_all(&mut std::io::stderr(), text.as_bytes()),
        };
    }

    /// The whole text, without colours.
    pub fn text(&self) -> String {
        match self {
            Self::AsItIs(error) => error.render().to_string(),
            Self::Wrong(text) => text.clone(),
        }
    }
}

fn is_help(error: &clap::Error) -> bool {
    let (asked, missing) =
        (ErrorKind::DisplayHelp, ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
    error.kind() == asked || error.kind() == missing
}

/// The help that the arguments ask for.
fn help(program: Command, args: &[OsString], t: Words) -> Option<clap::Error> {
    let name = program.get_name().to_owned();
    let program = in_language(program, t);
    let found = match program.clone().try_get_matches_from(args) {
        Ok(matches) => program.try_get_matches_from(asked(name, &matches)?).err()?,
        Err(error) => error,
    };
    is_help(&found).then_some(found)
}

/// `PROGRAM COMMAND --help` for `PROGRAM help COMMAND`.
fn asked(program: String, matches: &ArgMatches) -> Option<Vec<String>> {
    let mut line = vec![program];
    let mut at = matches;
    while let Some((name, below)) = at.subcommand() {
        if name == frame::HELP {
            line.extend(below.get_many::<String>(frame::WHICH).into_iter().flatten().cloned());
            line.push("--help".to_owned());
            return Some(line);
        }
        line.push(name.to_owned());
        at = below;
    }
    None
}

#[cfg(test)]
mod tests;
