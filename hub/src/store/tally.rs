//! How much comes and goes on a day, all partners together: what a report is made of. Nothing here says whose.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use saphan_protocol::envelope::SizeClass;
use saphan_protocol::hub_session::{ChunkStored, Stored};
use saphan_protocol::time::UnixDay;
use saphan_protocol::wire::BusyReason;

use super::Committed;

/// Days for which counts are kept: a quarter of a year.
pub const COUNTED_DAYS: u32 = 92;
/// Kinds of events of one day that are kept at most; there are fewer codes.
const KINDS_MAX: usize = 128;

/// Something that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// An envelope was taken that was not there before.
    Taken(SizeClass),
    /// An envelope was fetched and confirmed by its recipient.
    HandedOut,
    /// An envelope was let go of because its recipient was revoked, or by the operator.
    Returned,
    /// An envelope's last day was over.
    Expired,
    /// A chunk of an attachment was kept, or came once more.
    Chunk,
    /// A request was refused, with a code of the protocol.
    Refused(&'static str),
}

impl Event {
    /// Its name in the store.
    pub fn name(self) -> String {
        match self {
            Self::Taken(SizeClass::Small) => "taken-4k".to_owned(),
            Self::Taken(SizeClass::Medium) => "taken-16k".to_owned(),
            Self::Taken(SizeClass::Large) => "taken-64k".to_owned(),
            Self::HandedOut => "handed-out".to_owned(),
            Self::Returned => "returned".to_owned(),
            Self::Expired => "expired".to_owned(),
            Self::Chunk => "attachment-chunk".to_owned(),
            Self::Refused(code) => format!("{REFUSED}{code}"),
        }
    }
}

/// What names of refusals begin with.
pub const REFUSED: &str = "refused-";

/// A stored count.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayCount {
    /// The day, in UTC.
    pub day: UnixDay,
    /// As [`Event::name`] says.
    pub what: String,
    /// How often.
    pub count: u64,
}

/// Counts that are not in the store yet. What happened in the last seconds before a crash is not counted.
#[derive(Default)]
pub struct Tally(Mutex<BTreeMap<(UnixDay, Event), u64>>);

impl Tally {
    fn counts(&self) -> MutexGuard<'_, BTreeMap<(UnixDay, Event), u64>> {
        self.0.lock().expect("nobody panics while counting")
    }

    /// Notes that something happened `times`.
    pub fn note(&self, day: UnixDay, event: Event, times: u64) {
        if times == 0 {
            return;
        }
        let mut counts = self.counts();
        if counts.len() < KINDS_MAX || counts.contains_key(&(day, event)) {
            let count = counts.entry((day, event)).or_default();
            *count = count.saturating_add(times);
        }
    }

    /// Notes what became of a group.
    pub fn note_committed(&self, day: UnixDay, committed: &Committed) {
        for class in SizeClass::ALL {
            let of_class = committed.taken.iter().filter(|taken| **taken == class).count();
            self.note(day, Event::Taken(class), of_class as u64);
        }
        self.note(day, Event::HandedOut, committed.forgotten);
    }

    /// Notes what became of an envelope that a partner brought.
    pub fn note_stored(&self, day: UnixDay, stored: &Stored) {
        match stored {
            Stored::Busy(reason) => self.note_busy(day, *reason),
            // One that is new is counted where it is written; of a refused one the session says so.
            Stored::Kept(_) | Stored::IdTaken | Stored::Over => {}
        }
    }

    /// Notes what became of a chunk that a partner brought.
    pub fn note_chunk(&self, day: UnixDay, stored: &ChunkStored) {
        match stored {
            ChunkStored::Kept(_) => self.note(day, Event::Chunk, 1),
            ChunkStored::Busy(reason) => self.note_busy(day, *reason),
            // The session says so.
            ChunkStored::IdTaken | ChunkStored::Ahead => {}
        }
    }

    fn note_busy(&self, day: UnixDay, reason: BusyReason) {
        let code = match reason {
            BusyReason::MailboxFull => "busy-mailbox-full",
            BusyReason::BlobsFull => "busy-attachments-full",
            BusyReason::HubFull => "busy-hub-full",
            BusyReason::Disk => "busy-disk",
            BusyReason::Rate => "busy-rate",
        };
        self.note(day, Event::Refused(code), 1);
    }

    /// What was counted, which is then no more here.
    pub fn take(&self) -> Vec<DayCount> {
        let counts = std::mem::take(&mut *self.counts());
        let stored = |((day, event), count): ((UnixDay, Event), u64)| DayCount {
            day,
            what: event.name(),
            count,
        };
        counts.into_iter().map(stored).collect()
    }
}
