//! Setting an office up: the same for a command and for the pages of the first start.
//!
//! ```text
//! stage     how far the office in a folder is, and what the pages have noted of it
//! settings  the settings file of a new office
//! joining   asking to join with an invitation
//! officers  the first two people who act under their own names
//! restore   an office out of its backup
//! ```

pub(crate) mod joining;
pub(crate) mod officers;
pub(crate) mod restore;
pub(crate) mod settings;
pub(crate) mod stage;

use std::path::Path;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::files::{Readers, write_atomically};

use crate::exit::{Exit, Failure, Promise};

/// Writes a file of an office whose keys stand by now, whatever happens to this one.
///
/// # Errors
/// [`Failure`] with `next`, what to do instead.
pub(crate) fn write(path: &Path, text: &str, next: &str) -> Result<(), Failure> {
    write_atomically(path, text.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Partly, "init-partly", cause)
            .disk(path, &error)
            .safety(Promise::KeysMade)
            .next(next)
    })
}

/// Work that holds a thread for long, as trying a passphrase does, on one that carries no others.
///
/// # Errors
/// Those of the work.
pub(crate) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(gone) => match gone.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(Failure::new(Exit::Interrupted, "interrupted", "the program is ending")),
        },
    }
}

/// The randomness of the system; without it nothing is worth doing.
fn system_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
