//! The two bugs that tests plant in this store (see `saphan_protocol::planted`). Not part of a
//! program that is shipped.

use std::sync::Mutex;

use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::Digest;
use saphan_protocol::planted::{self, Bug};
use sqlx::SqliteConnection;

use super::commit::insert;
use crate::store::judge::Row;
use crate::store::{StoreError, Submission};

struct HeldRow {
    position: i64,
    submission: Submission,
    digest: Digest,
    custody: Vec<u8>,
}

/// [`Bug::AcknowledgeBeforeSync`]: rows whose receipts are out already, and which are written only
/// with the next group. A crash in between loses them.
#[derive(Default)]
pub(super) struct Held(Mutex<Vec<HeldRow>>);

impl Held {
    /// Keeps `rows` in memory instead of writing them.
    pub(super) fn hold_back<'a>(&self, rows: Vec<Row<'a>>) -> Vec<Row<'a>> {
        if !planted::active(Bug::AcknowledgeBeforeSync) {
            return rows;
        }
        let mut held = self.0.lock().expect("no holder panics");
        held.extend(rows.into_iter().map(|row| {
            let envelope = row.submission.envelope.as_bytes().to_vec();
            let envelope = Envelope::parse(envelope).expect("it was parsed before");
            HeldRow {
                position: row.position,
                submission: envelope.into(),
                digest: row.digest,
                custody: row.custody,
            }
        }));
        Vec::new()
    }

    /// Writes what was held back by the group before.
    pub(super) async fn write(&self, tx: &mut SqliteConnection) -> Result<(), StoreError> {
        let held = std::mem::take(&mut *self.0.lock().expect("no holder panics"));
        let rows: Vec<Row<'_>> = held
            .iter()
            .map(|row| Row {
                position: row.position,
                submission: &row.submission,
                digest: row.digest,
                custody: row.custody.clone(),
            })
            .collect();
        insert(tx, &rows).await
    }

    /// Positions of rows that are held back are taken too.
    pub(super) fn last_position(&self, stored: i64) -> i64 {
        let held = self.0.lock().expect("no holder panics");
        held.last().map_or(stored, |row| row.position.max(stored))
    }
}

const MARK: &[u8] = b" sent by ";

/// [`Bug::SenderAtHub`]: the sender's name goes behind the receipt of its envelope.
pub(super) fn with_senders(mut rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    if planted::active(Bug::SenderAtHub) {
        for row in &mut rows {
            if let Some(sender) = &row.submission.sender {
                row.custody.extend_from_slice(MARK);
                row.custody.extend_from_slice(sender.as_str().as_bytes());
            }
        }
    }
    rows
}

/// The receipt alone, so that the bug shows on the disk and nowhere else.
pub(super) fn without_sender(custody: &[u8]) -> &[u8] {
    custody.windows(MARK.len()).position(|part| part == MARK).map_or(custody, |at| &custody[..at])
}
