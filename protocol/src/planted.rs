//! Bugs that a test plants to see whether the simulated world finds them.
//!
//! Without the feature `planted-bugs`, which only tests switch on, [`active`] is the constant
//! `false` and the compiler removes every trace.

/// A rule that a planted bug breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// The hub gives its custody receipt before the envelope is stored.
    AcknowledgeBeforeSync,
    /// The receiver lets a repeated statement take effect again.
    NoDuplicateCheck,
    /// The receiver moves its counters before it has verified the statement.
    StateBeforeVerification,
    /// Signed messages carry no context string.
    NoContext,
    /// The hub writes down who sent an envelope.
    SenderAtHub,
}

#[cfg(feature = "planted-bugs")]
mod switch {
    use super::Bug;
    use std::cell::Cell;

    thread_local! {
        static ACTIVE: Cell<Option<Bug>> = const { Cell::new(None) };
    }

    /// Plants `bug` on this thread, or none.
    pub fn plant(bug: Option<Bug>) {
        ACTIVE.set(bug);
    }

    /// Whether `bug` is planted on this thread.
    pub fn active(bug: Bug) -> bool {
        ACTIVE.get() == Some(bug)
    }
}

#[cfg(feature = "planted-bugs")]
pub use switch::{active, plant};

/// Whether `bug` is planted: never.
#[cfg(not(feature = "planted-bugs"))]
pub const fn active(_bug: Bug) -> bool {
    false
}
