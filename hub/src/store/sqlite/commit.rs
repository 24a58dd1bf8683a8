//! Writing one commit group.
//!
//! Positions are given out before the rows exist, so that the receipts over them are signed once
//! for the whole group and each row is written once. They are handed out only when `COMMIT` has
//! returned: with `synchronous=FULL` that is the sync.

use std::collections::BTreeSet;

use saphan_protocol::envelope::SizeClass;
use saphan_protocol::hub_session::Stored;
use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use sqlx::SqliteConnection;

use super::read::receipt;
use super::texts::{self, ROWS_MAX};
use super::{SqliteStore, blobs, classify};
use crate::store::group::Written;
use crate::store::judge::{Judge, Row};
use crate::store::{Committed, Custodian, Group, NewPrekeys, Quota, StoreError, Submission};

pub(super) async fn commit(
    store: &SqliteStore,
    group: Group,
    custodian: &Custodian,
    now: UnixSeconds,
) -> Committed {
    let failure = match store.write(async |tx| write(store, tx, &group, custodian, now).await).await
    {
        Ok(written) => return group.committed(written),
        Err(failure) => failure,
    };
    let (committed, rest) = group.refused(&failure);
    let Some(rest) = rest else { return committed };
    let again = store.write(async |tx| write(store, tx, &rest, custodian, now).await).await;
    committed.with_rest(again)
}

async fn write(
    store: &SqliteStore,
    tx: &mut SqliteConnection,
    group: &Group,
    custodian: &Custodian,
    now: UnixSeconds,
) -> Result<Written, StoreError> {
    let (stored, taken) = accept(store, tx, &group.submissions, custodian, now).await?;
    let forgotten = forget(tx, &group.forget).await?;
    for (partner, prekeys) in &group.prekeys {
        keep_prekeys(tx, partner, prekeys).await?;
    }
    let mut chunks = Vec::with_capacity(group.chunks.len());
    for chunk in &group.chunks {
        chunks.push(blobs::put(tx, chunk, store.quota, now).await?);
    }
    Ok(Written { stored, chunks, taken, forgotten })
}

async fn accept(
    store: &SqliteStore,
    tx: &mut SqliteConnection,
    submissions: &[Submission],
    custodian: &Custodian,
    now: UnixSeconds,
) -> Result<(Vec<Stored>, Vec<SizeClass>), StoreError> {
    #[cfg(feature = "planted-bugs")]
    store.held.write(tx).await?;
    if submissions.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let (judge, last) = look_up(tx, submissions, store.quota).await?;
    #[cfg(feature = "planted-bugs")]
    let last = store.held.last_position(last);
    let mut position = last;
    let next = |_: &PartnerId| {
        position += 1;
        position
    };
    let (rows, stored) = judge.judge(submissions).sign(next, custodian, now);
    #[cfg(feature = "planted-bugs")]
    let rows = store.held.hold_back(super::planted::with_senders(rows));
    insert(tx, &rows).await?;
    let taken = rows.iter().map(|row| row.submission.envelope.header().class).collect();
    Ok((stored, taken))
}

/// One row of [`texts::look_up`]: what it is, three columns of `mailbox`, then one name and two
/// numbers.
type LookedUp = (i64, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<String>, i64, i64);

/// What judging takes, and the highest position that was ever given out. One question to the engine:
/// each costs two changes of thread.
async fn look_up(
    tx: &mut SqliteConnection,
    submissions: &[Submission],
    quota: Quota,
) -> Result<(Judge, i64), StoreError> {
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
    let digests: Vec<Digest> = submissions.iter().map(|one| one.envelope.digest()).collect();
    for digest in padded(&digests, id_len) {
        query = query.bind(digest.as_bytes().as_slice());
    }
    let rows: Vec<LookedUp> = query.fetch_all(tx).await.map_err(classify)?;
    let (mut judge, mut last_position) = (Judge::new(quota), 0);
    for row in rows {
        match row {
            (0, Some(id), Some(digest), Some(custody), ..) => {
                judge.note_known(&id, &digest, receipt(&custody))?;
            }
            (1, _, _, _, Some(mailbox), envelopes, bytes) => {
                let mailbox = mailbox.parse().map_err(|_| StoreError::Damaged("mailbox_total"))?;
                judge.note_total(mailbox, envelopes, bytes);
            }
            (2, _, _, _, _, last, _) => last_position = last,
            (3, _, Some(digest), ..) => judge.note_over(&digest)?,
            _ => return Err(StoreError::Damaged("a row of a mailbox")),
        }
    }
    Ok((judge, last_position))
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
) -> Result<u64, StoreError> {
    let mut forgotten = 0;
    for some in ids.chunks(ROWS_MAX) {
        let mut query = sqlx::query(texts::delete(some.len()));
        for (mailbox, id) in some {
            query = query.bind(mailbox.as_str()).bind(id.as_bytes().as_slice());
        }
        forgotten += query.execute(&mut *tx).await.map_err(classify)?.rows_affected();
    }
    Ok(forgotten)
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
