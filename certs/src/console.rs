//! Asking people: passphrases and confirmations. Questions go to standard error, so that the
//! result on standard output stays clean.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use saphan_certs::authority::Hand;
use saphan_certs::files;
use saphan_certs::kit::{Share, WORDS};
use saphan_certs::sealed_file::{PASSPHRASE_LEN_MAX, Passphrase};
use zeroize::Zeroizing;

use crate::cli::PassphraseArg;
use crate::failure::{Failure, exit};
use crate::language::Words;

const PASSPHRASE_FILE_LEN_MAX: usize = 4 * PASSPHRASE_LEN_MAX;
/// Longest line that is typed, in bytes.
const LINE_LEN_MAX: usize = 1024;

/// Whose passphrase is asked for.
#[derive(Clone, Copy)]
pub(crate) enum Whose<'a> {
    /// Of the authority's key.
    Authority,
    /// Of the second administrator's.
    Second(&'a Hand),
}

impl Whose<'_> {
    fn ask(self, t: Words) -> String {
        match self {
            Self::Authority => t.say("cli-passphrase"),
            Self::Second(name) => t.say("cli-passphrase-second").with("name", name),
        }
        .to_string()
    }

    fn ask_new(self, t: Words) -> String {
        match self {
            Self::Authority => t.say("cli-new-passphrase"),
            Self::Second(name) => t.say("cli-new-passphrase-second").with("name", name),
        }
        .to_string()
    }
}

/// The passphrase of an existing key.
pub(crate) fn passphrase(t: Words, from: &PassphraseArg) -> Result<Passphrase, Failure> {
    passphrase_of(t, Whose::Authority, from.passphrase_file.as_deref())
}

fn read(path: &Path) -> Result<Passphrase, Failure> {
    let text = files::read_text(path, PASSPHRASE_FILE_LEN_MAX)
        .map_err(|error| Failure::unreadable(path, error))?;
    Ok(Passphrase::from_file_text(&Zeroizing::new(text))?)
}

/// A passphrase for a new key; asked for twice.
pub(crate) fn new_passphrase(t: Words, from: &PassphraseArg) -> Result<Passphrase, Failure> {
    new_passphrase_of(t, Whose::Authority, from.passphrase_file.as_deref())
}

/// The passphrase of somebody's key.
pub(crate) fn passphrase_of(
    t: Words,
    whose: Whose<'_>,
    file: Option<&Path>,
) -> Result<Passphrase, Failure> {
    match file {
        Some(path) => read(path),
        None => prompt(&whose.ask(t)),
    }
}

/// A passphrase for a new key of `whose`; asked for twice.
pub(crate) fn new_passphrase_of(
    t: Words,
    whose: Whose<'_>,
    file: Option<&Path>,
) -> Result<Passphrase, Failure> {
    let first = match file {
        Some(path) => read(path)?,
        None => prompt(&whose.ask_new(t))?,
    };
    first.check_new()?;
    if file.is_none() && !first.is_same(&prompt(&t.say("cli-once-more").to_string())?) {
        let cause = "the two passphrases differ";
        return Err(Failure::new(exit::USAGE, "passphrase-differs", cause, "try again"));
    }
    Ok(first)
}

fn prompt(question: &str) -> Result<Passphrase, Failure> {
    let typed = rpassword::prompt_password(format!("{question} ")).map_err(|error| {
        let cause = format!("no terminal to ask for the passphrase: {error}");
        Failure::new(exit::USAGE, "no-terminal", cause, "use --passphrase-file FILE")
    })?;
    Ok(Passphrase::new(Zeroizing::new(typed))?)
}

/// Whether there is somebody to ask.
pub(crate) fn is_attended() -> bool {
    io::stdin().is_terminal()
}

/// One line that the person types, which others must not see either.
pub(crate) fn line(question: &str) -> Result<Zeroizing<String>, Failure> {
    eprint!("{question} ");
    // A question that cannot be shown is answered like any other: by what is typed.
    let _ = io::stderr().flush();
    let mut line = Zeroizing::new(String::with_capacity(LINE_LEN_MAX));
    let read = io::stdin().lock().take(LINE_LEN_MAX as u64).read_line(&mut line);
    match read {
        Ok(1..) => Ok(line),
        Ok(0) | Err(_) => {
            let cause = "nobody answers";
            Err(Failure::new(
                exit::INTERRUPTED,
                "no-answer",
                cause,
                "the same command, at a terminal",
            ))
        }
    }
}

/// The words of a sheet, which the message `which` asks for, in one line or several, until they are as
/// many as a sheet has.
pub(crate) fn share(t: Words, which: &'static str) -> Result<Share, Failure> {
    eprintln!("{}", t.say(which).with("words", WORDS));
    let mut words = Zeroizing::new(String::with_capacity(LINE_LEN_MAX));
    while words.split_whitespace().count() < WORDS {
        let typed = line(">")?;
        if typed.trim().is_empty() || words.len() + typed.len() >= LINE_LEN_MAX {
            break;
        }
        words.push_str(&typed);
        words.push(' ');
    }
    Ok(Share::parse(&words)?)
}

/// Goes on only if the person types `expected`, which the last line of the question asks for.
pub(crate) fn confirm(t: Words, about: &str, expected: &str) -> Result<(), Failure> {
    ask(&format!("{about}\n{}", t.say("cli-type").with("answer", expected)), expected)
}

/// Goes on only if the person types `expected`.
pub(crate) fn ask(question: &str, expected: &str) -> Result<(), Failure> {
    if !io::stdin().is_terminal() {
        let cause = "this needs a confirmation and there is nobody to ask";
        let failure = Failure::new(exit::USAGE, "no-terminal", cause, "use --yes");
        return Err(failure.said("no-terminal-confirm"));
    }
    eprint!("{question} ");
    // A question that cannot be shown is answered like any other: by what is typed.
    let _ = io::stderr().flush();
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    if read.is_ok() && answer.trim() == expected {
        return Ok(());
    }
    let next = "the same command, when you are sure";
    Err(Failure::new(exit::INTERRUPTED, "not-confirmed", "not confirmed", next))
}
