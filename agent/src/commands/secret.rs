//! How a passphrase and a person's word come in: from a file, a systemd credential or a terminal,
//! never from arguments or variables.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use saphan_certs::files;
use saphan_certs::sealed_file::{PASSPHRASE_LEN_MAX, Passphrase};
use zeroize::Zeroizing;

use super::Context;
use crate::exit::{Exit, Failure};
use crate::language::{Said, Words};

/// Name of the credential, systemd.exec(5), `LoadCredential=`.
const CREDENTIAL: &str = "saphan-passphrase";
/// A passphrase file may hold more than its first line.
const FILE_LEN_MAX: usize = 4 * PASSPHRASE_LEN_MAX;

/// The passphrase of an office that exists.
pub(super) fn passphrase(context: &Context) -> Result<Passphrase, Failure> {
    match from_file(context)? {
        Some(passphrase) => Ok(passphrase),
        None => asked(context.words.say("cli-passphrase")),
    }
}

/// A passphrase for something new: asked for twice, and long enough.
pub(super) fn new_passphrase(context: &Context) -> Result<Passphrase, Failure> {
    if let Some(passphrase) = from_file(context)? {
        passphrase.check_new()?;
        return Ok(passphrase);
    }
    asked_twice(context.words)
}

/// The passphrase of a new key that is not the office's; never the one that opens the office now.
pub(super) fn passphrase_of_new(t: Words, file: Option<&Path>) -> Result<Passphrase, Failure> {
    let passphrase = match file {
        Some(path) => read(path)?,
        None => asked_twice(t)?,
    };
    passphrase.check_new()?;
    Ok(passphrase)
}

/// The passphrase of a key that is not the office's and that the message `what` names.
pub(super) fn passphrase_of(
    t: Words,
    what: &'static str,
    file: Option<&Path>,
) -> Result<Passphrase, Failure> {
    match file {
        Some(path) => read(path),
        None => asked(t.say("cli-passphrase-of").with("what", t.say(what))),
    }
}

fn asked_twice(t: Words) -> Result<Passphrase, Failure> {
    let passphrase = asked(t.say("cli-new-passphrase"))?;
    passphrase.check_new()?;
    if passphrase.is_same(&asked(t.say("cli-same-passphrase"))?) {
        Ok(passphrase)
    } else {
        Err(Failure::usage("the two passphrases differ; try again"))
    }
}

/// Whether a person at the terminal types `yes`; without one, `--yes` helps.
pub(super) fn agreed(context: &Context, question: &str) -> Result<bool, Failure> {
    let t = context.words;
    confirmed(t, question, &t.say("cli-give-yes").to_string())
}

/// Whether a person at the terminal types `yes`; without one, `instead` says what helps.
pub(super) fn confirmed(t: Words, question: &str, instead: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        let no_terminal = t.say("cli-no-terminal").with("instead", instead);
        return Err(Failure::usage(format!("{question} {no_terminal}")));
    }
    let terminal = |error: io::Error| {
        Failure::new(Exit::Failed, "terminal", format!("the terminal does not answer: {error}"))
    };
    let mut stderr = io::stderr().lock();
    write!(stderr, "{question} {} ", t.say("cli-type-yes"))
        .and_then(|()| stderr.flush())
        .map_err(terminal)?;
    let mut line = String::new();
    io::stdin().read_line(&mut line).map_err(terminal)?;
    Ok(line.trim() == "yes")
}

/// Whether a passphrase is given without anybody being asked.
pub(super) fn is_given(context: &Context) -> bool {
    context.passphrase_file().is_some() || credential().is_some()
}

fn from_file(context: &Context) -> Result<Option<Passphrase>, Failure> {
    if let Some(path) = context.passphrase_file() {
        return read(path).map(Some);
    }
    credential().as_deref().map(read).transpose()
}

fn credential() -> Option<PathBuf> {
    let folder = std::env::var_os("CREDENTIALS_DIRECTORY")?;
    Some(PathBuf::from(folder).join(CREDENTIAL)).filter(|path| path.exists())
}

fn read(path: &Path) -> Result<Passphrase, Failure> {
    let text = files::read_text(path, FILE_LEN_MAX).map(Zeroizing::new).map_err(|error| {
        Failure::usage(format!("cannot read the passphrase from {}: {error}", path.display()))
    })?;
    Ok(Passphrase::from_file_text(&text)?)
}

fn asked(prompt: Said) -> Result<Passphrase, Failure> {
    let text =
        rpassword::prompt_password(format!("{prompt} ")).map(Zeroizing::new).map_err(|_| {
            Failure::usage("no terminal to ask for the passphrase; give --passphrase-file FILE")
        })?;
    Ok(Passphrase::new(text)?)
}
