//! Writing one commit group.
//!
//! Mailboxes are locked first, those that are written to and those that are deleted from, in the order of their
//! names. What there is in them is looked up in a later statement: at this level of isolation each sees what
//! was committed before it began. Answers are handed out only when `COMMIT` has returned.

use std::collections::{BTreeMap, BTreeSet};

use saphan_protocol::hub_session::Stored;
use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use sqlx::PgConnection;

use super::failure::{classify, raced};
use super::read::receipt;
use super::{PostgresStore, blobs, seconds};
use crate::store::group::Written;
use crate::store::judge::{Judge, Row};
use crate::store::{Committed, Custodian, Group, NewPrekeys, Quota, StoreError, Submission};

pub(super) async fn commit(
    store: &PostgresStore,
    group: Group,
    custodian: &Custodian,
    now: UnixSeconds,
) -> Committed {
    let quota = store.quota;
    let failure = match store.write(async |tx| write(tx, &group, quota, custodian, now).await).await
    {
        Ok(written) => {
            store.bell.ring(filled(&group, &written));
            return group.committed(written);
        }
        Err(failure) => failure,
    };
    let (committed, rest) = group.refused(&failure);
    let Some(rest) = rest else { return committed };
    let again = store.write(async |tx| write(tx, &rest, quota, custodian, now).await).await;
    committed.with_rest(again)
}

/// Mailboxes that something lies in now.
fn filled(group: &Group, written: &Written) -> impl Iterator<Item = PartnerId> {
    let kept = |(_, stored): &(_, &Stored)| matches!(stored, Stored::Kept(_));
    let all = group.submissions.iter().zip(&written.stored).filter(kept);
    all.map(|(submission, _)| submission.envelope.header().mailbox.clone())
}

async fn write(
    tx: &mut PgConnection,
    group: &Group,
    quota: Quota,
    custodian: &Custodian,
    now: UnixSeconds,
) -> Result<Written, StoreError> {
    let totals = lock(tx, group).await?;
    let (stored, taken) = if group.submissions.is_empty() {
        (Vec::new(), Vec::new())
    } else {
        let judge = look_up(tx, &group.submissions, &totals, quota).await?;
        let next = positions_behind(totals);
        let (rows, stored) = judge.judge(&group.submissions).sign(next, custodian, now);
        let taken = rows.iter().map(|row| row.submission.envelope.header().class).collect();
        insert(tx, rows).await?;
        (stored, taken)
    };
    let forgotten = forget(tx, &group.forget).await?;
    keep_prekeys(tx, &group.prekeys).await?;
    let chunks = blobs::put(tx, &group.chunks, quota, now).await?;
    Ok(Written { stored, chunks, taken, forgotten })
}

/// How full a mailbox is, and how far it has counted.
struct Total {
    envelopes: i64,
    bytes: i64,
    last_position: i64,
}

type Totals = BTreeMap<PartnerId, Total>;

/// Locks the mailboxes that a group touches until the transaction ends.
async fn lock(tx: &mut PgConnection, group: &Group) -> Result<Totals, StoreError> {
    let filled: BTreeSet<&PartnerId> =
        group.submissions.iter().map(|one| &one.envelope.header().mailbox).collect();
    let emptied = group.forget.iter().map(|(mailbox, _)| mailbox);
    let all: BTreeSet<&PartnerId> = filled.iter().copied().chain(emptied).collect();
    if all.is_empty() {
        return Ok(Totals::new());
    }
    let found = lock_rows(tx, &all).await?;
    if filled.iter().all(|mailbox| found.contains_key(*mailbox)) {
        return Ok(found);
    }
    let filled: Vec<&str> = filled.into_iter().map(PartnerId::as_str).collect();
    sqlx::query(
        "INSERT INTO mailbox_total (mailbox, envelopes, bytes, last_position) \
         SELECT name, 0, 0, 0 FROM unnest($1::text[]) AS name ORDER BY name COLLATE \"C\" \
         ON CONFLICT (mailbox) DO NOTHING",
    )
    .bind(filled)
    .execute(&mut *tx)
    .await
    .map_err(classify)?;
    lock_rows(tx, &all).await
}

async fn lock_rows(
    tx: &mut PgConnection,
    mailboxes: &BTreeSet<&PartnerId>,
) -> Result<Totals, StoreError> {
    let mailboxes: Vec<&str> = mailboxes.iter().map(|mailbox| mailbox.as_str()).collect();
    let rows: Vec<(String, i64, i64, i64)> = sqlx::query_as(
        "SELECT mailbox, envelopes, bytes, last_position FROM mailbox_total \
         WHERE mailbox = ANY($1) ORDER BY mailbox FOR UPDATE",
    )
    .bind(mailboxes)
    .fetch_all(tx)
    .await
    .map_err(classify)?;
    let total = |(mailbox, envelopes, bytes, last_position): (String, i64, i64, i64)| {
        let mailbox = mailbox.parse().map_err(|_| StoreError::Damaged("mailbox_total"))?;
        Ok((mailbox, Total { envelopes, bytes, last_position }))
    };
    rows.into_iter().map(total).collect()
}

/// Gives out positions in each mailbox, behind the last one that it ever had.
fn positions_behind(totals: Totals) -> impl FnMut(&PartnerId) -> i64 {
    let mut last = totals;
    move |mailbox| {
        let total = last.get_mut(mailbox).expect("`lock` returns each mailbox that is written to");
        total.last_position += 1;
        total.last_position
    }
}

/// Id, digest and receipt of an envelope that is there; of one that was let go of the digest alone.
type Known = (Option<Vec<u8>>, Vec<u8>, Option<Vec<u8>>);

async fn look_up(
    tx: &mut PgConnection,
    submissions: &[Submission],
    totals: &Totals,
    quota: Quota,
) -> Result<Judge, StoreError> {
    let mut judge = Judge::new(quota);
    for (mailbox, total) in totals {
        judge.note_total(mailbox.clone(), total.envelopes, total.bytes);
    }
    let ids: Vec<&[u8]> =
        submissions.iter().map(|one| one.envelope.header().id.as_bytes().as_slice()).collect();
    let digests: Vec<Digest> = submissions.iter().map(|one| one.envelope.digest()).collect();
    let digests: Vec<&[u8]> = digests.iter().map(|digest| digest.as_bytes().as_slice()).collect();
    let rows: Vec<Known> = sqlx::query_as(
        "SELECT envelope_id, digest, custody FROM mailbox WHERE envelope_id = ANY($1) \
         UNION ALL SELECT NULL, digest, NULL FROM returned WHERE digest = ANY($2)",
    )
    .bind(ids)
    .bind(digests)
    .fetch_all(tx)
    .await
    .map_err(classify)?;
    for (id, digest, custody) in rows {
        match (id, custody) {
            (Some(id), Some(custody)) => judge.note_known(&id, &digest, receipt(&custody))?,
            _ => judge.note_over(&digest)?,
        }
    }
    Ok(judge)
}

/// Writes all rows or says that it must be tried again: a hub that writes to other mailboxes may have taken
/// an id since it was looked up, and the receipts are signed over all of the group. In the order of ids, so
/// that two groups that claim the same ones wait for each other in one order.
async fn insert(tx: &mut PgConnection, mut rows: Vec<Row<'_>>) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    rows.sort_by_key(|row| row.submission.envelope.header().id);
    let headers = || rows.iter().map(|row| row.submission.envelope.header());
    let mailboxes: Vec<&str> = headers().map(|header| header.mailbox.as_str()).collect();
    let positions: Vec<i64> = rows.iter().map(|row| row.position).collect();
    let ids: Vec<&[u8]> = headers().map(|header| header.id.as_bytes().as_slice()).collect();
    let digests: Vec<&[u8]> = rows.iter().map(|row| row.digest.as_bytes().as_slice()).collect();
    let days: Vec<i64> = headers().map(|header| i64::from(header.expires.get())).collect();
    let custody: Vec<&[u8]> = rows.iter().map(|row| row.custody.as_slice()).collect();
    let envelopes: Vec<&[u8]> = rows.iter().map(|row| row.submission.envelope.as_bytes()).collect();
    let written = sqlx::query(
        "INSERT INTO mailbox \
         (mailbox, position, envelope_id, digest, expires_day, custody, envelope) \
         SELECT * FROM unnest($1::text[], $2::bigint[], $3::bytea[], $4::bytea[], $5::bigint[], \
                              $6::bytea[], $7::bytea[]) \
         ON CONFLICT (envelope_id) DO NOTHING",
    )
    .bind(mailboxes)
    .bind(positions)
    .bind(ids)
    .bind(digests)
    .bind(days)
    .bind(custody)
    .bind(envelopes)
    .execute(tx)
    .await
    .map_err(classify)?;
    if written.rows_affected() == rows.len() as u64 { Ok(()) } else { Err(raced()) }
}

/// Deletes each by mailbox and id, so that nobody forgets what lies in another's.
async fn forget(
    tx: &mut PgConnection,
    done: &[(PartnerId, EnvelopeId)],
) -> Result<u64, StoreError> {
    if done.is_empty() {
        return Ok(0);
    }
    let mailboxes: Vec<&str> = done.iter().map(|(mailbox, _)| mailbox.as_str()).collect();
    let ids: Vec<&[u8]> = done.iter().map(|(_, id)| id.as_bytes().as_slice()).collect();
    let forgotten = sqlx::query(
        "DELETE FROM mailbox USING unnest($1::text[], $2::bytea[]) AS done (mailbox, id) \
         WHERE mailbox.mailbox = done.mailbox AND mailbox.envelope_id = done.id",
    )
    .bind(mailboxes)
    .bind(ids)
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(forgotten.rows_affected())
}

/// Of two prekeys for one week the later stays; of two that were made at once, the first to come.
async fn keep_prekeys(
    tx: &mut PgConnection,
    prekeys: &[(PartnerId, NewPrekeys)],
) -> Result<(), StoreError> {
    if prekeys.is_empty() {
        return Ok(());
    }
    let (mut owners, mut weeks, mut created, mut messages) = (vec![], vec![], vec![], vec![]);
    for (partner, theirs) in prekeys {
        for (week, at, message) in theirs {
            owners.push(partner.as_str());
            weeks.push(i64::from(week.number()));
            created.push(seconds(*at));
            messages.push(message.as_slice());
        }
    }
    sqlx::query(
        "INSERT INTO prekey (partner, week, created, message) \
         SELECT DISTINCT ON (partner COLLATE \"C\", week) partner, week, created, message \
         FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bytea[]) WITH ORDINALITY \
              AS offered (partner, week, created, message, place) \
         ORDER BY partner COLLATE \"C\", week, created DESC, place \
         ON CONFLICT (partner, week) DO UPDATE \
         SET created = excluded.created, message = excluded.message \
         WHERE excluded.created > prekey.created",
    )
    .bind(owners)
    .bind(weeks)
    .bind(created)
    .bind(messages)
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}
