//! How a passphrase and a person's word come in: from a file, a systemd credential or a terminal, never from arguments
//! or variables.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use saphan_certs::files;
use saphan_certs::sealed_file::{PASSPHRASE_LEN_MAX, Passphrase};
use zeroize::Zeroizing;

use super::Context;
use crate::cli::PassphraseFrom;
use crate::exit::{Exit, Failure};
use crate::language::Words;

/// Name of the credential, systemd.exec(5), `LoadCredential=`.
const CREDENTIAL: &str = "saphan-passphrase";
/// A passphrase file may hold more than its first line.
const FILE_LEN_MAX: usize = 4 * PASSPHRASE_LEN_MAX;
/// What helps where nobody can be asked.
const GIVE_FILE: &str = "the same with --passphrase-file FILE";

/// The passphrase of a backup that exists.
pub(super) fn passphrase(t: Words, from: &PassphraseFrom) -> Result<Passphrase, Failure> {
    match given(from)? {
        Some(passphrase) => Ok(passphrase),
        None => asked(t, "cli-passphrase"),
    }
}

/// A passphrase for a new one: asked for twice, and long enough.
pub(super) fn new_passphrase(t: Words, from: &PassphraseFrom) -> Result<Passphrase, Failure> {
    if let Some(passphrase) = given(from)? {
        passphrase.check_new()?;
        return Ok(passphrase);
    }
    let passphrase = asked(t, "cli-new-passphrase")?;
    passphrase.check_new()?;
    if passphrase.is_same(&asked(t, "cli-same-passphrase")?) {
        return Ok(passphrase);
    }
    let cause = "the two passphrases differ";
    Err(Failure::new(Exit::Usage, "passphrases-differ", cause, "try again"))
}

/// Whether a person at the terminal types `yes`; without a terminal, `--yes` helps.
pub(super) fn agreed(context: &Context, question: &str) -> Result<bool, Failure> {
    let t = context.words;
    let unasked =
        |cause: String| Failure::new(Exit::Usage, "nobody-to-ask", cause, "the same with --yes");
    if !io::stdin().is_terminal() {
        return Err(unasked(format!("{question} there is no terminal to ask")));
    }
    let failed = |error: io::Error| unasked(format!("the terminal does not answer: {error}"));
    let mut stderr = io::stderr().lock();
    let asked = write!(stderr, "{question} {} ", t.say("cli-type-yes"));
    asked.and_then(|()| stderr.flush()).map_err(failed)?;
    let mut line = String::new();
    io::stdin().read_line(&mut line).map_err(failed)?;
    Ok(line.trim() == "yes")
}

/// Nobody has agreed.
pub(super) fn not_agreed() -> Failure {
    let cause = "nobody has confirmed it";
    Failure::new(Exit::Failed, "not-confirmed", cause, "the same once it is so, and type yes")
}

fn given(from: &PassphraseFrom) -> Result<Option<Passphrase>, Failure> {
    match &from.passphrase_file {
        Some(path) => read(path).map(Some),
        None => credential().as_deref().map(read).transpose(),
    }
}

fn credential() -> Option<PathBuf> {
    let folder = std::env::var_os("CREDENTIALS_DIRECTORY")?;
    Some(PathBuf::from(folder).join(CREDENTIAL)).filter(|path| path.exists())
}

fn read(path: &Path) -> Result<Passphrase, Failure> {
    let text = files::read_text(path, FILE_LEN_MAX).map(Zeroizing::new);
    let text = text.map_err(|error| Failure::unreadable(path, &error))?;
    Ok(Passphrase::from_file_text(&text)?)
}

fn asked(t: Words, prompt: &'static str) -> Result<Passphrase, Failure> {
    let text = rpassword::prompt_password(format!("{} ", t.say(prompt))).map(Zeroizing::new);
    let text = text.map_err(|_| {
        let cause = "no terminal to ask for the passphrase";
        Failure::new(Exit::Usage, "no-passphrase", cause, GIVE_FILE)
    })?;
    Ok(Passphrase::new(text)?)
}
