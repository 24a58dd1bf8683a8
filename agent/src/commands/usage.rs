//! What is said where arguments do not make a command: help, versions, wrong usage.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::CommandFactory as _;
use clap::error::ErrorKind;
use saphan_pages::help::{self, Answer};

use super::{Style, finish, place};
use crate::cli::Cli;
use crate::config::{CONFIG_FILE, Calendar, Config, Language};
use crate::exit::{Exit, Failure};
use crate::pages::language::Book;

/// The help in other languages.
static HELP: Book = saphan_pages::help_book!();

/// Help and versions are results; everything else is wrong usage, in JSON if that was asked for.
pub fn not_understood(error: clap::Error, args: &[OsString]) -> Exit {
    let is_result = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if args.iter().any(|argument| argument == "--json") && !is_result {
        let text = error.to_string();
        let cause = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let failure = Failure::usage(cause).next("saphan-agent --help");
        return finish(Err(failure), Style::guessed(true));
    }
    answer(error, args).print();
    if is_result { Exit::Done } else { Exit::Usage }
}

fn answer(error: clap::Error, args: &[OsString]) -> Answer {
    let t = HELP.words(language(args), Calendar::Auto).plain();
    Answer::of(error, Cli::command(), args, t)
}

/// As for a command that is understood: a flag, else the variable, else the settings.
fn language(args: &[OsString]) -> Language {
    let of_settings = || {
        let named = |option| help::value_of(args, option).map(PathBuf::from);
        let in_folder = || Some(place::data_dir(named("--dir").as_deref()).ok()?.join(CONFIG_FILE));
        let path = named("--config").or_else(in_folder)?;
        Some(Config::load(&path, false, |_| None, &[]).ok()?.language)
    };
    help::language_of(args).or_else(of_settings).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;
    use saphan_pages::checks;

    use super::*;

    fn said(line: &str) -> String {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let error = Cli::try_parse_from(&args).err().unwrap();
        answer(error, &args).text()
    }

    #[test]
    fn every_language_says_the_whole_help() {
        checks::every_language_says_the_whole_help(&HELP, Cli::command());
    }

    #[test]
    fn every_help_is_written_in_every_language() {
        checks::every_help_is_written_in_every_language(&HELP, &Cli::command());
    }

    #[test]
    fn the_language_is_that_of_the_flag_wherever_it_stands_else_that_of_the_settings() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(CONFIG_FILE), "language = \"th\"\n").unwrap();
        let dir = folder.path().to_str().unwrap();
        let is_thai = |text: &str| text.contains(|c| ('\u{e00}'..='\u{e7f}').contains(&c));

        assert!(is_thai(&said(&format!("saphan-agent --dir {dir} refer -h"))));
        assert!(is_thai(&said("saphan-agent --lang=th refer -h")));
        assert!(is_thai(&said(&format!("saphan-agent refer -h --lang th --dir {dir}"))));
        assert!(!is_thai(&said(&format!("saphan-agent refer -h --lang nl --dir {dir}"))));
    }
}
