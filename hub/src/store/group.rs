//! What a group gets back: the same in every engine.

use saphan_protocol::envelope::SizeClass;
use saphan_protocol::hub_session::{ChunkStored, Stored};
use saphan_protocol::wire::BusyReason;
use tracing::{debug, error, warn};

use super::{Committed, Group, StoreError};

/// What a transaction answers that wrote a group: it counts once the transaction has ended well.
pub(super) struct Written {
    /// One answer for each submission, in order.
    pub(super) stored: Vec<Stored>,
    /// One answer for each chunk, in order.
    pub(super) chunks: Vec<ChunkStored>,
    /// Size classes of what was not there before.
    pub(super) taken: Vec<SizeClass>,
    /// How many envelopes were forgotten.
    pub(super) forgotten: u64,
}

impl Group {
    /// The group is on disk.
    pub(super) fn committed(&self, written: Written) -> Committed {
        let Written { stored, chunks, taken, forgotten } = written;
        debug!(envelopes = stored.len(), forgotten = self.forget.len(), "group committed");
        Committed { stored, chunks, taken, forgotten, done: true }
    }

    /// Nothing of the group could be written: senders wait. What is left may make the room that they
    /// need, and is worth another try by itself.
    pub(super) fn refused(self, failure: &StoreError) -> (Committed, Option<Self>) {
        report(failure, self.submissions.len());
        let stored = vec![Stored::Busy(BusyReason::Disk); self.submissions.len()];
        let chunks = vec![ChunkStored::Busy(BusyReason::Disk); self.chunks.len()];
        // Nobody is there to take the rest either.
        let is_away = matches!(failure, StoreError::Away(_));
        if is_away || stored.is_empty() && chunks.is_empty() {
            return (Committed { stored, chunks, ..Committed::default() }, None);
        }
        let rest = Self { submissions: Vec::new(), chunks: Vec::new(), ..self };
        let done = rest.is_empty();
        (Committed { stored, chunks, done, ..Committed::default() }, Some(rest).filter(|_| !done))
    }
}

impl Committed {
    /// The rest of a group that was refused has been tried by itself.
    pub(super) fn with_rest(self, again: Result<Written, StoreError>) -> Self {
        if let Err(failure) = &again {
            report(failure, 0);
        }
        Self {
            done: again.is_ok(),
            forgotten: again.map_or(0, |written| written.forgotten),
            ..self
        }
    }
}

fn report(failure: &StoreError, envelopes: usize) {
    match failure {
        StoreError::Disk(cause) | StoreError::InUse(cause) | StoreError::Away(cause) => {
            warn!(code = failure.code(), %cause, envelopes, "group not stored, senders wait");
        }
        StoreError::Newer { .. }
        | StoreError::OtherHistory(_)
        | StoreError::Damaged(_)
        | StoreError::DirectoryMoved
        | StoreError::Full
        | StoreError::Unsafe(_)
        | StoreError::Engine(_) => {
            error!(code = failure.code(), cause = %failure, envelopes, "group not stored");
        }
    }
}
