//! Requests leave one after the other. A hub has little room for one connection; if many came at once, each with a
//! part, the parts could fill it, and none would come to its end.

use std::sync::Arc;

use tokio::sync::{Mutex, OwnedMutexGuard};

/// Up to this length a request waits for no turn.
const SHORT_MAX: usize = 1 << 10;
/// Up to this length it does not wait for those that are longer: a statement overtakes an attachment.
const MEDIUM_MAX: usize = 20 << 10;

/// The turns of one connection.
#[derive(Clone, Default)]
pub(crate) struct Turns {
    medium: Arc<Mutex<()>>,
    long: Arc<Mutex<()>>,
}

impl Turns {
    /// Waits for the turn of a request of `len` bytes, if it has to.
    ///
    /// # Cancel safety
    /// Dropped, its place in the queue is lost and nothing else.
    pub(crate) async fn take(&self, len: usize) -> Option<OwnedMutexGuard<()>> {
        if len <= SHORT_MAX {
            return None;
        }
        let turn = if len <= MEDIUM_MAX { &self.medium } else { &self.long };
        Some(Arc::clone(turn).lock_owned().await)
    }
}
