//! What is said where arguments do not make a command: help, versions, wrong usage.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::CommandFactory as _;
use saphan_pages::help::{self, Answer};
use saphan_pages::language::{Book, Calendar, Language};

use crate::cli::Cli;
use crate::failure;

/// The help in other languages.
static HELP: Book = saphan_pages::help_book!();

/// Help and versions are results; everything else is wrong usage.
pub(crate) fn not_understood(error: clap::Error, args: &[OsString]) -> ExitCode {
    let is_result = !error.use_stderr();
    answer(error, args).print();
    if is_result { ExitCode::SUCCESS } else { ExitCode::from(failure::exit::USAGE) }
}

fn answer(error: clap::Error, args: &[OsString]) -> Answer {
    let language = help::language_of(args).unwrap_or(Language::English);
    Answer::of(error, Cli::command(), args, HELP.words(language, Calendar::Auto).plain())
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;
    use saphan_pages::checks;

    use super::*;

    #[test]
    fn every_language_says_the_whole_help() {
        checks::every_language_says_the_whole_help(&HELP, Cli::command());
    }

    #[test]
    fn every_help_is_written_in_every_language() {
        checks::every_help_is_written_in_every_language(&HELP, &Cli::command());
    }

    #[test]
    fn wrong_usage_is_told_in_the_language_of_the_flag() {
        let args = ["saphan-ca", "status", "--bogus", "--lang", "lo"].map(OsString::from);
        let error = Cli::try_parse_from(&args).err().unwrap();

        let text = answer(error, &args).text();

        assert!(text.contains("--bogus"), "{text}");
        assert!(text.contains(|c| ('\u{e80}'..='\u{eff}').contains(&c)), "{text}");
        assert!(text.contains("saphan-ca status --help"), "{text}");
    }
}
