//! What is said where arguments do not make a command: help, versions, wrong usage.

use std::ffi::OsString;

use clap::CommandFactory as _;
use clap::error::ErrorKind;
use saphan_pages::help::{self, Answer};
use saphan_pages::language::{Book, Calendar, Language};

use super::{Style, finish};
use crate::cli::Cli;
use crate::exit::{Exit, Failure};

/// The help in other languages.
static HELP: Book = saphan_pages::help_book!();

/// Help and versions are results; everything else is wrong usage, in JSON if that was asked for.
pub fn not_understood(error: clap::Error, args: &[OsString]) -> Exit {
    let is_result = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if args.iter().any(|argument| argument == "--json") && !is_result {
        let text = error.to_string();
        let cause = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let failure = Failure::new(Exit::Usage, "usage", cause, "saphan-hub --help");
        return finish(Err(failure), Style::guessed(true));
    }
    answer(error, args).print();
    if is_result { Exit::Done } else { Exit::Usage }
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
        let args = ["saphan-hub", "status", "--bogus", "--lang", "lo"].map(OsString::from);
        let error = Cli::try_parse_from(&args).err().unwrap();

        let text = answer(error, &args).text();

        assert!(text.contains("--bogus"), "{text}");
        assert!(text.contains(|c| ('\u{e80}'..='\u{eff}').contains(&c)), "{text}");
        assert!(text.contains("saphan-hub status --help"), "{text}");
    }
}
