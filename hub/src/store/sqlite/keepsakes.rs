//! What belongs in a backup, read at one moment, and written into an empty store.

use std::path::Path;

use saphan_protocol::ids::Digest;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use sqlx::SqliteConnection;

use super::{SqliteStore, classify, commit, seconds, self_revoked, stopped, word};
use crate::store::{Keepsakes, KeptDoor, KeptInvitation, Quota, StoreError};

impl SqliteStore {
    /// Everything that belongs in a backup, as it is at one moment, while others write.
    ///
    /// # Errors
    /// HS-103 to HS-105, HS-107.
    pub async fn keepsakes(&self) -> Result<Keepsakes, StoreError> {
        // One transaction that reads sees one state, whatever is written meanwhile.
        let mut tx = self.reads.begin().await.map_err(classify)?;
        let directory = sqlx::query_scalar("SELECT message FROM directory ORDER BY number");
        Ok(Keepsakes {
            directory: directory.fetch_all(&mut *tx).await.map_err(classify)?,
            self_revocations: self_revocations(&mut tx).await?,
            stopped: stopped::all(&mut *tx).await?,
            invitations: invitations(&mut tx).await?,
            doors: doors(&mut tx).await?,
            word: word::last(&mut tx).await?,
        })
    }

    /// Makes a store at `path`, where there is none, of what a backup held. It says no word on its directory
    /// before somebody knows that no longer one was spoken of.
    ///
    /// # Errors
    /// HS-103, HS-107.
    pub async fn restore(
        path: &Path,
        kept: &Keepsakes,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let store = Self::open(path, Quota::default(), None).await?;
        let done = store.write(async |tx| write(tx, kept, now).await).await;
        store.close().await;
        done
    }
}

type InvitationRow =
    (Vec<u8>, String, i64, Option<Vec<u8>>, Option<String>, Option<i64>, i64, Option<Vec<u8>>);

async fn invitations(tx: &mut SqliteConnection) -> Result<Vec<KeptInvitation>, StoreError> {
    let rows: Vec<InvitationRow> = sqlx::query_as(
        "SELECT code, partner, expires, request_id, request, asked, others, rejection \
         FROM invitation ORDER BY code",
    )
    .fetch_all(tx)
    .await
    .map_err(classify)?;
    let read = |(code, partner, expires, id, request, asked, others, rejection): InvitationRow| {
        let asked = match (id, request, asked) {
            (Some(id), Some(request), Some(at)) => {
                Some((Digest::try_from(id.as_slice()).ok()?, request, moment(at)?))
            }
            _ => None,
        };
        Some(KeptInvitation {
            code: Digest::try_from(code.as_slice()).ok()?,
            partner: partner.parse().ok()?,
            expires: moment(expires)?,
            asked,
            others: u32::try_from(others).ok()?,
            rejection,
        })
    };
    let all: Option<Vec<KeptInvitation>> = rows.into_iter().map(read).collect();
    all.ok_or(StoreError::Damaged("invitation"))
}

async fn doors(tx: &mut SqliteConnection) -> Result<Vec<KeptDoor>, StoreError> {
    let rows: Vec<(String, i64, Vec<u8>, Option<i64>)> =
        sqlx::query_as("SELECT partner, signed, key, renewed_day FROM door ORDER BY partner")
            .fetch_all(tx)
            .await
            .map_err(classify)?;
    let read = |(partner, signed, key, renewed): (String, i64, Vec<u8>, Option<i64>)| {
        let renewed = match renewed {
            Some(day) => Some(UnixDay::new(u32::try_from(day).ok()?)),
            None => None,
        };
        let key = key.try_into().ok()?;
        Some(KeptDoor { partner: partner.parse().ok()?, signed: moment(signed)?, key, renewed })
    };
    let all: Option<Vec<KeptDoor>> = rows.into_iter().map(read).collect();
    all.ok_or(StoreError::Damaged("door"))
}

async fn self_revocations(
    tx: &mut SqliteConnection,
) -> Result<Vec<(saphan_protocol::ids::PartnerId, Vec<u8>)>, StoreError> {
    let rows: Vec<(String, Vec<u8>)> =
        sqlx::query_as("SELECT partner, noted FROM self_revocation ORDER BY partner")
            .fetch_all(tx)
            .await
            .map_err(classify)?;
    let read = |(partner, noted): (String, Vec<u8>)| Some((partner.parse().ok()?, noted));
    let all: Option<Vec<_>> = rows.into_iter().map(read).collect();
    all.ok_or(StoreError::Damaged("self_revocation"))
}

fn moment(stored: i64) -> Option<UnixSeconds> {
    u64::try_from(stored).ok().map(UnixSeconds::new)
}

async fn write(
    tx: &mut SqliteConnection,
    kept: &Keepsakes,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    commit::append_directory(tx, 0, &kept.directory).await?;
    for (partner, noted) in &kept.self_revocations {
        self_revoked::keep(tx, partner, noted).await?;
    }
    for one in &kept.stopped {
        stopped::stop(tx, one).await?;
    }
    for one in &kept.invitations {
        write_invitation(tx, one).await?;
    }
    for one in &kept.doors {
        let KeptDoor { partner, signed, key, renewed } = one;
        sqlx::query("INSERT INTO door (partner, signed, key, renewed_day) VALUES ($1, $2, $3, $4)")
            .bind(partner.as_str())
            .bind(seconds(*signed))
            .bind(key.as_slice())
            .bind(renewed.map(|day| i64::from(day.get())))
            .execute(&mut *tx)
            .await
            .map_err(classify)?;
    }
    if let Some(last) = &kept.word {
        word::keep(tx, last).await?;
    }
    word::hold(tx, now).await
}

async fn write_invitation(
    tx: &mut SqliteConnection,
    one: &KeptInvitation,
) -> Result<(), StoreError> {
    let asked = one.asked.as_ref();
    sqlx::query(
        "INSERT INTO invitation \
         (code, partner, expires, request_id, request, asked, others, rejection) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(one.code.as_bytes().as_slice())
    .bind(one.partner.as_str())
    .bind(seconds(one.expires))
    .bind(asked.map(|(id, ..)| id.as_bytes().as_slice()))
    .bind(asked.map(|(_, request, _)| request.as_str()))
    .bind(asked.map(|(.., at)| seconds(*at)))
    .bind(i64::from(one.others))
    .bind(one.rejection.as_deref())
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}
