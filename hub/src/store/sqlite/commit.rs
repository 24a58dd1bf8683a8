//! Writing one commit group.
//!
//! Positions are given out before the rows exist, so that the receipts over them are signed once
//! for the whole group and each row is written once. They are handed out only when `COMMIT` has
//! returned: with `synchronous=FULL` that is the sync.

use std::collections::{BTreeMap, BTreeSet};

use saphan_protocol::custody::{CustodyReceipt, Taken};
use saphan_protocol::hub_session::{ChunkStored, Stored};
use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use sqlx::SqliteConnection;
use tracing::{debug, error, warn};

use super::read::receipt;
use super::texts::{self, ROWS_MAX};
use super::{SqliteStore, blobs, classify};
use crate::store::{Committed, Custodian, Group, NewPrekeys, Quota, StoreError, Submission};

pub(super) async fn commit(
    store: &SqliteStore,
    group: Group,
    custodian: &Custodian,
    now: UnixSeconds,
) -> Committed {
    let failure = match store.write(async |tx| write(store, tx, &group, custodian, now).await).await
    {
        Ok((stored, chunks)) => {
            debug!(envelopes = stored.len(), forgotten = group.forget.len(), "group committed");
            return Committed { stored, chunks, done: true };
        }
        Err(failure) => failure,
    };
    report(&failure, group.submissions.len());
    let stored = vec![Stored::Busy(BusyReason::Disk); group.submissions.len()];
    let chunks = vec![ChunkStored::Busy(BusyReason::Disk); group.chunks.len()];
    if stored.is_empty() && chunks.is_empty() {
        return Committed { stored, chunks, done: false };
    }
    let rest = Group { submissions: Vec::new(), chunks: Vec::new(), ..group };
    if rest.is_empty() {
        return Committed { stored, chunks, done: true };
    }
    // Senders wait; what deletes may make the room that they need.
    let again = store.write(async |tx| write(store, tx, &rest, custodian, now).await).await;
    if let Err(failure) = &again {
        report(failure, 0);
    }
    Committed { stored, chunks, done: again.is_ok() }
}

fn report(failure: &StoreError, envelopes: usize) {
    match failure {
        StoreError::Disk(cause) | StoreError::InUse(cause) => {
            warn!(code = failure.code(), %cause, envelopes, "group not stored, senders wait");
        }
        StoreError::Newer { .. }
        | StoreError::OtherHistory(_)
        | StoreError::Damaged(_)
        | StoreError::DirectoryMoved
        | StoreError::Full
        | StoreError::Engine(_) => {
            error!(code = failure.code(), cause = %failure, envelopes, "group not stored");
        }
    }
}

async fn write(
    store: &SqliteStore,
    tx: &mut SqliteConnection,
    group: &Group,
    custodian: &Custodian,
    now: UnixSeconds,
) -> Result<(Vec<Stored>, Vec<ChunkStored>), StoreError> {
    let stored = accept(store, tx, &group.submissions, custodian, now).await?;
    forget(tx, &group.forget).await?;
    for (partner, prekeys) in &group.prekeys {
        keep_prekeys(tx, partner, prekeys).await?;
    }
    let mut chunks = Vec::with_capacity(group.chunks.len());
    for chunk in &group.chunks {
        chunks.push(blobs::put(tx, chunk, store.quota, now).await?);
    }
    Ok((stored, chunks))
}

/// A row to be written.
pub(super) struct Row<'a> {
    pub(super) position: i64,
    pub(super) submission: &'a Submission,
    pub(super) digest: Digest,
    pub(super) custody: Vec<u8>,
}

/// What becomes of one submission.
enum Verdict {
    /// Number in the list of those that are taken.
    Take(usize),
    Answer(Stored),
}

async fn accept(
    store: &SqliteStore,
    tx: &mut SqliteConnection,
    submissions: &[Submission],
    custodian: &Custodian,
    now: UnixSeconds,
) -> Result<Vec<Stored>, StoreError> {
    #[cfg(feature = "planted-bugs")]
    store.held.write(tx).await?;
    if submissions.is_empty() {
        return Ok(Vec::new());
    }
    let mut judge = Judge::of(tx, submissions, store.quota).await?;
    let digests: Vec<Digest> = submissions.iter().map(|one| one.envelope.digest()).collect();
    let verdicts: Vec<Verdict> = submissions
        .iter()
        .zip(&digests)
        .enumerate()
        .map(|(at, (submission, digest))| judge.judge(at, submission, digest))
        .collect();
    let last = judge.last_position;
    #[cfg(feature = "planted-bugs")]
    let last = store.held.last_position(last);
    let taken: Vec<Taken> = judge
        .taken
        .iter()
        .zip(last + 1..)
        .map(|(at, position)| Taken {
            digest: digests[*at],
            mailbox: submissions[*at].envelope.header().mailbox.clone(),
            position: position.unsigned_abs(),
        })
        .collect();
    let receipts = if taken.is_empty() { Vec::new() } else { custodian.receipts(&taken, now) };
    let rows: Vec<Row<'_>> = judge
        .taken
        .iter()
        .zip(last + 1..)
        .zip(&receipts)
        .map(|((at, position), receipt)| Row {
            position,
            submission: &submissions[*at],
            digest: digests[*at],
            custody: receipt.to_bytes(),
        })
        .collect();
    #[cfg(feature = "planted-bugs")]
    let rows = store.held.hold_back(super::planted::with_senders(rows));
    insert(tx, &rows).await?;
    Ok(verdicts.into_iter().map(|verdict| answer(verdict, &receipts)).collect())
}

fn answer(verdict: Verdict, receipts: &[CustodyReceipt]) -> Stored {
    match verdict {
        Verdict::Take(number) => Stored::Kept(receipts[number].clone()),
        Verdict::Answer(stored) => stored,
    }
}

/// Which submissions are new, which are repeated, and which find no room.
#[derive(Default)]
struct Judge {
    known: BTreeMap<EnvelopeId, (Digest, Result<CustodyReceipt, StoreError>)>,
    totals: BTreeMap<PartnerId, (u64, u64)>,
    /// The highest position that was ever given out.
    last_position: i64,
    quota: Quota,
    first_in_group: BTreeMap<EnvelopeId, (Digest, usize)>,
    /// Places in the group of those that are new and fit.
    taken: Vec<usize>,
}

/// One row of [`texts::look_up`]: what it is, three columns of `mailbox`, then one name and two
/// numbers.
type LookedUp = (i64, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<String>, i64, i64);

impl Judge {
    /// One question to the engine: each costs two changes of thread.
    async fn of(
        tx: &mut SqliteConnection,
        submissions: &[Submission],
        quota: Quota,
    ) -> Result<Self, StoreError> {
        let headers = || submissions.iter().map(|one| one.envelope.header());
        let ids: Vec<&EnvelopeId> = headers().map(|header| &header.id).collect();
        let mailboxes: BTreeSet<&PartnerId> = headers().map(|header| &header.mailbox).collect();
        let mailboxes: Vec<&PartnerId> = mailboxes.into_iter().collect();
        let (id_len, mailbox_len) =
            (texts::look_up_len(ids.len()), texts::look_up_len(mailboxes.len()));
        let mut query = sqlx::query_as(texts::look_up(id_len, mailbox_len));
        for id in padded(&ids, id_len) {
            query = query.bind(id.as_bytes().as_slice());
        }
        for mailbox in padded(&mailboxes, mailbox_len) {
            query = query.bind(mailbox.as_str());
        }
        let rows: Vec<LookedUp> = query.fetch_all(tx).await.map_err(classify)?;
        let mut judge = Self { quota, ..Self::default() };
        for row in rows {
            judge.learn(row)?;
        }
        Ok(judge)
    }

    fn learn(&mut self, row: LookedUp) -> Result<(), StoreError> {
        match row {
            (0, Some(id), Some(digest), Some(custody), ..) => {
                let id = EnvelopeId::try_from(id.as_slice())
                    .map_err(|_| StoreError::Damaged("mailbox.envelope_id"))?;
                let digest = Digest::try_from(digest.as_slice())
                    .map_err(|_| StoreError::Damaged("mailbox.digest"))?;
                self.known.insert(id, (digest, receipt(&custody)));
            }
            (1, _, _, _, Some(mailbox), envelopes, bytes) => {
                let mailbox = mailbox.parse().map_err(|_| StoreError::Damaged("mailbox_total"))?;
                self.totals.insert(mailbox, (envelopes.unsigned_abs(), bytes.unsigned_abs()));
            }
            (2, _, _, _, _, last, _) => self.last_position = last,
            _ => return Err(StoreError::Damaged("a row of a mailbox")),
        }
        Ok(())
    }

    fn judge(&mut self, at: usize, submission: &Submission, digest: &Digest) -> Verdict {
        let header = submission.envelope.header();
        if let Some((stored, receipt)) = self.known.get(&header.id) {
            return Verdict::Answer(match receipt {
                _ if stored != digest => Stored::IdTaken,
                Ok(receipt) => Stored::Kept(receipt.clone()),
                Err(damage) => {
                    error!(code = damage.code(), "stored receipt cannot be read");
                    Stored::Busy(BusyReason::Disk)
                }
            });
        }
        if let Some((first, number)) = self.first_in_group.get(&header.id) {
            return if first == digest {
                Verdict::Take(*number)
            } else {
                Verdict::Answer(Stored::IdTaken)
            };
        }
        let total = self.totals.entry(header.mailbox.clone()).or_default();
        let after = (total.0 + 1, total.1 + header.class.bytes() as u64);
        if after.0 > self.quota.mailbox_envelopes || after.1 > self.quota.mailbox_bytes {
            return Verdict::Answer(Stored::Busy(BusyReason::MailboxFull));
        }
        *total = after;
        let number = self.taken.len();
        self.taken.push(at);
        self.first_in_group.insert(header.id, (*digest, number));
        Verdict::Take(number)
    }
}

pub(super) async fn insert(tx: &mut SqliteConnection, rows: &[Row<'_>]) -> Result<(), StoreError> {
    for some in rows.chunks(ROWS_MAX) {
        let mut query = sqlx::query(texts::insert(some.len()));
        for row in some {
            let envelope = &row.submission.envelope;
            let header = envelope.header();
            query = query
                .bind(row.position)
                .bind(header.mailbox.as_str())
                .bind(header.id.as_bytes().as_slice())
                .bind(row.digest.as_bytes().as_slice())
                .bind(i64::from(header.expires.get()))
                .bind(row.custody.as_slice())
                .bind(envelope.as_bytes());
        }
        query.execute(&mut *tx).await.map_err(classify)?;
    }
    Ok(())
}

async fn forget(
    tx: &mut SqliteConnection,
    ids: &[(PartnerId, EnvelopeId)],
) -> Result<(), StoreError> {
    for some in ids.chunks(ROWS_MAX) {
        let mut query = sqlx::query(texts::delete(some.len()));
        for (mailbox, id) in some {
            query = query.bind(mailbox.as_str()).bind(id.as_bytes().as_slice());
        }
        query.execute(&mut *tx).await.map_err(classify)?;
    }
    Ok(())
}

async fn keep_prekeys(
    tx: &mut SqliteConnection,
    partner: &PartnerId,
    prekeys: &NewPrekeys,
) -> Result<(), StoreError> {
    for (week, created, message) in prekeys {
        sqlx::query(
            "INSERT INTO prekey (partner, week, created, message) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (partner, week) DO UPDATE \
             SET created = excluded.created, message = excluded.message \
             WHERE excluded.created > prekey.created",
        )
        .bind(partner.as_str())
        .bind(i64::from(week.number()))
        .bind(i64::try_from(created.get()).expect("moments end with the year 9999"))
        .bind(message.as_slice())
        .execute(&mut *tx)
        .await
        .map_err(classify)?;
    }
    Ok(())
}

pub(super) async fn append_directory(
    tx: &mut SqliteConnection,
    first: u64,
    messages: &[Vec<u8>],
) -> Result<(), StoreError> {
    let first = i64::try_from(first).map_err(|_| StoreError::DirectoryMoved)?;
    let known: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT message FROM directory WHERE number >= $1 ORDER BY number")
            .bind(first)
            .fetch_all(&mut *tx)
            .await
            .map_err(classify)?;
    let len: i64 = sqlx::query_scalar("SELECT count(*) FROM directory")
        .fetch_one(&mut *tx)
        .await
        .map_err(classify)?;
    if first > len || known.iter().zip(messages).any(|(known, message)| known != message) {
        return Err(StoreError::DirectoryMoved);
    }
    for (number, message) in (first..).zip(messages).skip(known.len()) {
        sqlx::query("INSERT INTO directory (number, message) VALUES ($1, $2)")
            .bind(number)
            .bind(message.as_slice())
            .execute(&mut *tx)
            .await
            .map_err(classify)?;
    }
    Ok(())
}

/// `some` and its last item again up to `len` items: a list may name one thing twice.
fn padded<T>(some: &[T], len: usize) -> impl Iterator<Item = &T> {
    some.iter().chain(some.last().into_iter().cycle()).take(len)
}
