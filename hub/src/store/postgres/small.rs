//! What takes a row or two: profiles, the door, who is out, the directory's growth.

use saphan_protocol::admin::SeenOffice;
use saphan_protocol::directory::SuspensionReason;
use saphan_protocol::hub_session::NewProfile;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use sqlx::PgConnection;

use super::{classify, seconds};
use crate::store::{Stopped, StoreError};

/// Of each partner the newest.
pub(super) async fn keep_profile(
    tx: &mut PgConnection,
    partner: &PartnerId,
    profile: &NewProfile,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO profile (partner, number, created, good_until, message) \
         VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (partner) DO UPDATE \
         SET number = excluded.number, created = excluded.created, \
             good_until = excluded.good_until, message = excluded.message \
         WHERE excluded.number > profile.number \
            OR (excluded.number = profile.number AND excluded.created > profile.created)",
    )
    .bind(partner.as_str())
    .bind(i64::from(profile.edition.number))
    .bind(seconds(profile.edition.created))
    .bind(seconds(profile.until))
    .bind(profile.message.as_slice())
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}

pub(super) async fn profile(
    db: &mut PgConnection,
    partner: &PartnerId,
) -> Result<Option<Vec<u8>>, StoreError> {
    sqlx::query_scalar("SELECT message FROM profile WHERE partner = $1")
        .bind(partner.as_str())
        .fetch_optional(db)
        .await
        .map_err(classify)
}

/// Whether the request is of the machine that asked last, or of one that came after it.
pub(super) async fn note_at_door(
    tx: &mut PgConnection,
    partner: &PartnerId,
    signed: UnixSeconds,
    key: &VerifyingKey,
    today: UnixDay,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "INSERT INTO door (partner, signed, key, renewed_day) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (partner) DO UPDATE \
         SET signed = greatest(excluded.signed, door.signed), key = excluded.key, \
             renewed_day = excluded.renewed_day \
         WHERE excluded.signed > door.signed OR excluded.key = door.key",
    )
    .bind(partner.as_str())
    .bind(seconds(signed))
    .bind(key.as_bytes().as_slice())
    .bind(i64::from(today.get()))
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(done.rows_affected() > 0)
}

/// When offices were last here, in the order of their names.
pub(super) async fn seen(
    db: &mut PgConnection,
    after: Option<&PartnerId>,
    most: usize,
) -> Result<Vec<SeenOffice>, StoreError> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT partner, renewed_day FROM door WHERE partner > $1 ORDER BY partner LIMIT $2",
    )
    .bind(after.map_or("", PartnerId::as_str))
    .bind(i64::try_from(most).unwrap_or(i64::MAX))
    .fetch_all(db)
    .await
    .map_err(classify)?;
    let office = |(partner, day): (String, i64)| {
        let day = UnixDay::new(u32::try_from(day).ok()?);
        Some(SeenOffice { day, partner: partner.parse().ok()? })
    };
    let all: Option<Vec<SeenOffice>> = rows.into_iter().map(office).collect();
    all.ok_or(StoreError::Damaged("door"))
}

/// One program appends at a time; whoever reads is not held up.
pub(super) async fn append_directory(
    tx: &mut PgConnection,
    first: u64,
    messages: &[Vec<u8>],
) -> Result<(), StoreError> {
    let first = i64::try_from(first).map_err(|_| StoreError::DirectoryMoved)?;
    let lock = sqlx::query("LOCK TABLE directory IN EXCLUSIVE MODE");
    lock.execute(&mut *tx).await.map_err(classify)?;
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
    let new: Vec<&[u8]> = messages.iter().skip(known.len()).map(Vec::as_slice).collect();
    sqlx::query(
        "INSERT INTO directory (number, message) \
         SELECT $1 + place - 1, message FROM unnest($2::bytea[]) WITH ORDINALITY \
              AS appended (message, place)",
    )
    .bind(len)
    .bind(new)
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}

/// Keeps one; the first stays, since that is when the partner was out.
pub(super) async fn keep_self_revocation(
    tx: &mut PgConnection,
    partner: &PartnerId,
    noted: &[u8],
) -> Result<(), StoreError> {
    let sql = "INSERT INTO self_revocation (partner, noted) VALUES ($1, $2) \
               ON CONFLICT (partner) DO NOTHING";
    let done = sqlx::query(sql).bind(partner.as_str()).bind(noted).execute(tx).await;
    done.map(|_| ()).map_err(classify)
}

/// Forgets one that the authority's list has taken over.
pub(super) async fn forget_self_revocation(
    tx: &mut PgConnection,
    partner: &PartnerId,
) -> Result<(), StoreError> {
    let done = sqlx::query("DELETE FROM self_revocation WHERE partner = $1").bind(partner.as_str());
    done.execute(tx).await.map(|_| ()).map_err(classify)
}

pub(super) async fn self_revocations(db: &mut PgConnection) -> Result<Vec<Vec<u8>>, StoreError> {
    sqlx::query_scalar("SELECT noted FROM self_revocation ORDER BY partner")
        .fetch_all(db)
        .await
        .map_err(classify)
}

/// Keeps a partner out; the first word stays.
pub(super) async fn stop(tx: &mut PgConnection, stopped: &Stopped) -> Result<bool, StoreError> {
    let sql = "INSERT INTO stopped (partner, since, reason) VALUES ($1, $2, $3) \
               ON CONFLICT (partner) DO NOTHING";
    let done = sqlx::query(sql).bind(stopped.partner.as_str()).bind(seconds(stopped.since));
    let done = done.bind(stopped.reason.as_str()).execute(tx).await.map_err(classify)?;
    Ok(done.rows_affected() > 0)
}

/// Lets one in again.
pub(super) async fn resume(tx: &mut PgConnection, partner: &PartnerId) -> Result<bool, StoreError> {
    let done = sqlx::query("DELETE FROM stopped WHERE partner = $1").bind(partner.as_str());
    Ok(done.execute(tx).await.map_err(classify)?.rows_affected() > 0)
}

pub(super) async fn stopped(db: &mut PgConnection) -> Result<Vec<Stopped>, StoreError> {
    let rows: Vec<(String, i64, String)> =
        sqlx::query_as("SELECT partner, since, reason FROM stopped ORDER BY partner")
            .fetch_all(db)
            .await
            .map_err(classify)?;
    let damaged = || StoreError::Damaged("stopped");
    rows.into_iter()
        .map(|(partner, since, reason)| {
            let named = |one: &SuspensionReason| one.as_str() == reason;
            Ok(Stopped {
                partner: partner.parse().map_err(|_| damaged())?,
                since: UnixSeconds::new(since.cast_unsigned()),
                reason: SuspensionReason::ALL.into_iter().find(named).ok_or_else(damaged)?,
            })
        })
        .collect()
}
