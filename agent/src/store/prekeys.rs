//! Prekeys: our secrets in their own file, the public halves of others in the store.

use zeroize::Zeroizing;

use saphan_protocol::ids::{PartnerId, PrekeyId};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::time::IsoWeek;

use super::{Entropy, Store, StoreError, Tx, place};

/// One of our prekeys, without its secret.
pub struct OwnPrekey {
    /// Its name in envelopes.
    pub id: PrekeyId,
    /// Its window.
    pub week: IsoWeek,
    /// Whether the hub has the public half.
    pub published: bool,
    /// The signed public half.
    pub message: Vec<u8>,
}

impl Store {
    /// Keeps a new secret, durably, before its public half goes anywhere.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn put_prekey(
        &self,
        secret: &PrekeySecret,
        week: IsoWeek,
        message: &[u8],
        rng: &mut Entropy,
    ) -> Result<(), StoreError> {
        let id = secret.public().id();
        let id = id.as_bytes().as_slice();
        let sealed = self.vault.seal(place("prekey_secret", id), secret.expose_seed(), rng);
        let week = i64::from(week.number());
        // A query without compile-time check: it belongs to a file of its own, and the check knows
        // one schema.
        sqlx::query("INSERT INTO prekey_secret (id, week, sealed, message) VALUES (?, ?, ?, ?)")
            .bind(id)
            .bind(week)
            .bind(sealed)
            .bind(message)
            .execute(&self.prekeys)
            .await?;
        Ok(())
    }

    /// The secret that an envelope names, if it is ours and still here.
    ///
    /// # Errors
    /// [`StoreError::Vault`] if it is damaged.
    pub async fn prekey_secret(&self, id: &PrekeyId) -> Result<Option<PrekeySecret>, StoreError> {
        let id = id.as_bytes().as_slice();
        let row: Option<(Vec<u8>,)> =
            sqlx::query_as("SELECT sealed FROM prekey_secret WHERE id = ?")
                .bind(id)
                .fetch_optional(&self.prekeys)
                .await?;
        let Some((sealed,)) = row else { return Ok(None) };
        let seed = self.vault.open(place("prekey_secret", id), &sealed)?;
        Ok(seed.first_chunk().map(|seed| PrekeySecret::from_seed(Zeroizing::new(*seed))))
    }

    /// All our prekeys.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn own_prekeys(&self) -> Result<Vec<OwnPrekey>, StoreError> {
        let rows: Vec<(Vec<u8>, i64, bool, Vec<u8>)> =
            sqlx::query_as("SELECT id, week, published, message FROM prekey_secret ORDER BY week")
                .fetch_all(&self.prekeys)
                .await?;
        Ok(rows
            .into_iter()
            .filter_map(|(id, week, published, message)| {
                let id = id.as_slice().try_into().ok()?;
                let week = IsoWeek::from_number(u32::try_from(week).ok()?)?;
                Some(OwnPrekey { id, week, published, message })
            })
            .collect())
    }

    /// Notes that the hub has all public halves up to now.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn prekeys_published(&self) -> Result<(), StoreError> {
        sqlx::query("UPDATE prekey_secret SET published = 1").execute(&self.prekeys).await?;
        Ok(())
    }

    /// Notes that the hub has none of the public halves.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn prekeys_lost(&self) -> Result<(), StoreError> {
        sqlx::query("UPDATE prekey_secret SET published = 0").execute(&self.prekeys).await?;
        Ok(())
    }

    /// Destroys a secret.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn destroy_prekey(&self, id: &PrekeyId) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM prekey_secret WHERE id = ?")
            .bind(id.as_bytes().as_slice())
            .execute(&self.prekeys)
            .await?;
        // The page is overwritten (secure_delete), and so is its copy in the log.
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.prekeys).await?;
        Ok(())
    }
}

impl Tx<'_> {
    fn partner_prekey_place(&self, partner: &PartnerId, week: IsoWeek) -> Vec<u8> {
        let value = format!("{partner} {week}");
        self.vault.blind("partner_prekey.place", value.as_bytes()).to_vec()
    }

    /// A partner's prekey for a week, as it was published.
    pub async fn partner_prekey(
        &mut self,
        partner: &PartnerId,
        week: IsoWeek,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let at = self.partner_prekey_place(partner, week);
        let row = sqlx::query!("SELECT sealed FROM partner_prekey WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| Ok(self.vault.open(place("partner_prekey", &at), &row.sealed)?.to_vec()))
            .transpose()
    }

    /// Forgets a partner's prekeys of these weeks.
    pub async fn drop_partner_prekeys(
        &mut self,
        partner: &PartnerId,
        weeks: impl Iterator<Item = IsoWeek>,
    ) -> Result<(), StoreError> {
        for week in weeks {
            let at = self.partner_prekey_place(partner, week);
            sqlx::query!("DELETE FROM partner_prekey WHERE place = ?", at)
                .execute(&mut *self.sql)
                .await?;
        }
        Ok(())
    }

    /// Keeps a partner's prekey for a week.
    pub async fn put_partner_prekey(
        &mut self,
        partner: &PartnerId,
        week: IsoWeek,
        message: &[u8],
    ) -> Result<(), StoreError> {
        let at = self.partner_prekey_place(partner, week);
        let sealed = self.vault.seal(place("partner_prekey", &at), message, self.rng);
        sqlx::query!(
            "INSERT INTO partner_prekey (place, sealed) VALUES (?, ?)
             ON CONFLICT (place) DO UPDATE SET sealed = excluded.sealed",
            at,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Notes until `until` that a partner has lost the secret of its prekey `id`; what was noted until
    /// before `now` is forgotten.
    pub async fn put_gone_prekey(
        &mut self,
        id: &PrekeyId,
        until: IsoWeek,
        now: IsoWeek,
    ) -> Result<(), StoreError> {
        let (now, until) = (i64::from(now.number()), i64::from(until.number()));
        sqlx::query!("DELETE FROM gone_prekey WHERE until < ?", now)
            .execute(&mut *self.sql)
            .await?;
        let at = self.vault.blind("gone_prekey.place", id.as_bytes()).to_vec();
        sqlx::query!(
            "INSERT INTO gone_prekey (place, until) VALUES (?, ?) ON CONFLICT (place) DO NOTHING",
            at,
            until
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Whether a partner has said that it lost the secret of this prekey.
    pub async fn is_prekey_gone(&mut self, id: &PrekeyId) -> Result<bool, StoreError> {
        let at = self.vault.blind("gone_prekey.place", id.as_bytes()).to_vec();
        let row = sqlx::query!("SELECT until FROM gone_prekey WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.is_some())
    }
}
