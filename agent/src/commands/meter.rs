//! How far a long piece of work is, for a person who waits at the screen.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Mutex;

use crate::language::Words;

/// Files from this length on take long enough to be told about.
const LONG_LEN: u64 = 64 << 20;

/// Writes per cents to a terminal, and nothing elsewhere; the line is gone when this is dropped.
pub(super) struct Meter {
    words: Words,
    shows: bool,
    shown: Mutex<Option<(&'static str, u64)>>,
}

impl Meter {
    /// For a file of `len` bytes.
    pub(super) fn of(words: Words, len: u64) -> Self {
        let shows = len >= LONG_LEN && io::stderr().is_terminal();
        Self { words, shows, shown: Mutex::new(None) }
    }

    /// So much is done of what the message `what` calls.
    pub(super) fn tell(&self, what: &'static str, done: u64, of: u64) {
        let now = (what, done.saturating_mul(100) / of.max(1));
        let Ok(mut shown) = self.shown.lock() else { return };
        if self.shows && shown.replace(now) != Some(now) {
            // A screen that takes no letters is no reason to stop.
            let _ = write!(io::stderr(), "\r\x1b[K{}: {} %", self.words.say(what), now.1);
        }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        if self.shown.get_mut().is_ok_and(|shown| shown.is_some()) {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
