//! Invitations, and who came with them.

use std::collections::{BTreeMap, BTreeSet};

use saphan_certs::invitation::INVITATION_LIFE_MAX;
use saphan_certs::request::REQUEST_AGE_MAX;
use saphan_protocol::admin::{Applicant, Invited};
use saphan_protocol::ids::Digest;
use saphan_protocol::time::UnixSeconds;
use sqlx::PgConnection;

use super::{PostgresStore, classify, seconds};
use crate::store::{Asked, Enrolled, INVITATIONS_MAX, OTHERS_MAX, StoreError};

/// Adds those that are not there, or none of them if they are too many. One program counts at a time.
pub(super) async fn invite(
    tx: &mut PgConnection,
    invited: &[Invited],
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let lock = sqlx::query("LOCK TABLE invitation IN SHARE ROW EXCLUSIVE MODE");
    lock.execute(&mut *tx).await.map_err(classify)?;
    let latest = now.plus(INVITATION_LIFE_MAX);
    let standing: Vec<&Invited> = invited.iter().filter(|one| one.expires >= now).collect();
    let added = add(tx, &standing, latest).await?;
    // A newer invitation takes the place of one that nobody has come with.
    let newest: BTreeMap<&str, &[u8]> = standing
        .iter()
        .filter(|one| added.contains(one.code.as_bytes().as_slice()))
        .map(|one| (one.partner.as_str(), one.code.as_bytes().as_slice()))
        .collect();
    let (partners, codes): (Vec<&str>, Vec<&[u8]>) = newest.into_iter().unzip();
    sqlx::query(
        "DELETE FROM invitation USING unnest($1::text[], $2::bytea[]) AS newest (partner, code) \
         WHERE invitation.partner = newest.partner AND invitation.code <> newest.code \
           AND invitation.request_id IS NULL",
    )
    .bind(partners)
    .bind(codes)
    .execute(&mut *tx)
    .await
    .map_err(classify)?;
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM invitation")
        .fetch_one(&mut *tx)
        .await
        .map_err(classify)?;
    if count <= INVITATIONS_MAX { Ok(()) } else { Err(StoreError::Full) }
}

/// The codes of those that were not there.
async fn add(
    tx: &mut PgConnection,
    invited: &[&Invited],
    latest: UnixSeconds,
) -> Result<BTreeSet<Vec<u8>>, StoreError> {
    let codes: Vec<&[u8]> = invited.iter().map(|one| one.code.as_bytes().as_slice()).collect();
    let partners: Vec<&str> = invited.iter().map(|one| one.partner.as_str()).collect();
    let ends: Vec<i64> = invited.iter().map(|one| seconds(one.expires.min(latest))).collect();
    let added: Vec<Vec<u8>> = sqlx::query_scalar(
        "INSERT INTO invitation (code, partner, expires) \
         SELECT * FROM unnest($1::bytea[], $2::text[], $3::bigint[]) \
         ON CONFLICT (code) DO NOTHING RETURNING code",
    )
    .bind(codes)
    .bind(partners)
    .bind(ends)
    .fetch_all(tx)
    .await
    .map_err(classify)?;
    Ok(added.into_iter().collect())
}

pub(super) async fn withdraw(tx: &mut PgConnection, codes: &[Digest]) -> Result<(), StoreError> {
    let codes: Vec<&[u8]> = codes.iter().map(|code| code.as_bytes().as_slice()).collect();
    let done = sqlx::query("DELETE FROM invitation WHERE code = ANY($1)").bind(codes);
    done.execute(tx).await.map(|_| ()).map_err(classify)
}

/// Partner, last second, request, rejection and other visits of one invitation.
type InvitationRow = (String, i64, Option<Vec<u8>>, Option<Vec<u8>>, i64);

/// Reads first: whoever comes with a code that is none costs no writing.
pub(super) async fn enrol(
    store: &PostgresStore,
    asked: &Asked,
    now: UnixSeconds,
) -> Result<Enrolled, StoreError> {
    match store.read(async |db| look(db, asked, now).await).await? {
        Found::NotInvited => Ok(Enrolled::NotInvited),
        Found::Other { others } => {
            if others < OTHERS_MAX {
                store.write(async |tx| count_other(tx, &asked.code).await).await?;
            }
            Ok(Enrolled::NotInvited)
        }
        Found::Same(rejection) => Ok(rejection.map_or(Enrolled::Waiting, Enrolled::Rejected)),
        Found::Free => {
            let taken = store.write(async |tx| take(tx, asked, now).await).await?;
            Ok(if taken { Enrolled::Waiting } else { Enrolled::NotInvited })
        }
    }
}

enum Found {
    NotInvited,
    Free,
    Same(Option<Vec<u8>>),
    Other { others: i64 },
}

async fn look(db: &mut PgConnection, asked: &Asked, now: UnixSeconds) -> Result<Found, StoreError> {
    let row: Option<InvitationRow> = sqlx::query_as(
        "SELECT partner, expires, request_id, rejection, others FROM invitation WHERE code = $1",
    )
    .bind(asked.code.as_bytes().as_slice())
    .fetch_optional(db)
    .await
    .map_err(classify)?;
    let Some((partner, expires, request, rejection, others)) = row else {
        return Ok(Found::NotInvited);
    };
    if partner != asked.partner.as_str() || expires < seconds(now) {
        return Ok(Found::NotInvited);
    }
    Ok(match request {
        None => Found::Free,
        Some(request) if request == asked.request_id.as_bytes() => Found::Same(rejection),
        Some(_) => Found::Other { others },
    })
}

/// Binds the invitation to the request that came first; `false` if another was quicker.
async fn take(tx: &mut PgConnection, asked: &Asked, now: UnixSeconds) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "UPDATE invitation SET request_id = $2, request = $3, asked = $4, expires = $5 \
         WHERE code = $1 AND (request_id IS NULL OR request_id = $2)",
    )
    .bind(asked.code.as_bytes().as_slice())
    .bind(asked.request_id.as_bytes().as_slice())
    .bind(&*asked.request)
    .bind(seconds(now))
    .bind(seconds(now.plus(REQUEST_AGE_MAX)))
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(done.rows_affected() > 0)
}

async fn count_other(tx: &mut PgConnection, code: &Digest) -> Result<(), StoreError> {
    sqlx::query("UPDATE invitation SET others = others + 1 WHERE code = $1 AND others < $2")
        .bind(code.as_bytes().as_slice())
        .bind(OTHERS_MAX)
        .execute(tx)
        .await
        .map_err(classify)?;
    Ok(())
}

/// Keeps the authority's word for whoever asks again. What was said first stays.
pub(super) async fn reject(
    tx: &mut PgConnection,
    code: &Digest,
    request_id: &Digest,
    rejection: &[u8],
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE invitation SET rejection = $3 \
         WHERE code = $1 AND request_id = $2 AND rejection IS NULL",
    )
    .bind(code.as_bytes().as_slice())
    .bind(request_id.as_bytes().as_slice())
    .bind(rejection)
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}

/// Who waits for an answer, in the order of the hashes.
pub(super) async fn pending(
    db: &mut PgConnection,
    after: Option<&Digest>,
    most: usize,
) -> Result<Vec<Applicant>, StoreError> {
    let rows: Vec<(Vec<u8>, i64, i64, String)> = sqlx::query_as(
        "SELECT code, asked, others, request FROM invitation \
         WHERE request_id IS NOT NULL AND rejection IS NULL AND code > $1 \
         ORDER BY code LIMIT $2",
    )
    .bind(after.map_or(&[][..], |after| after.as_bytes().as_slice()))
    .bind(i64::try_from(most).unwrap_or(i64::MAX))
    .fetch_all(db)
    .await
    .map_err(classify)?;
    let applicant = |(code, at, others, request): (Vec<u8>, i64, i64, String)| {
        Some(Applicant {
            at: UnixSeconds::new(u64::try_from(at).ok()?),
            code: Digest::try_from(code.as_slice()).ok()?,
            others: u32::try_from(others).ok()?,
            request,
        })
    };
    let all: Option<Vec<Applicant>> = rows.into_iter().map(applicant).collect();
    all.ok_or(StoreError::Damaged("invitation"))
}
