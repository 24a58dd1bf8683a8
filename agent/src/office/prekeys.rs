//! Our weekly prekeys, and those of others.

use tracing::{info, warn};

use saphan_protocol::directory::Directory;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::prekey::{self, Prekey, SignedPrekey, WEEKS_AHEAD};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::time::{IsoWeek, UnixSeconds};

use super::Office;
use crate::store::{Moment, OutboxState, StoreError, Waiting};

/// A partner's prekeys are asked for again once fewer than this many weeks ahead are known.
const KNOWN_AHEAD: u32 = 8;

impl Office {
    /// Makes the prekeys of the weeks ahead that are missing, destroys those that are over, and
    /// returns the public halves that the hub does not have.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn prekeys_to_publish(
        &mut self,
        now: UnixSeconds,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let drained = tx.moment(Moment::Drained).await?;
        tx.commit().await?;
        let mut own = self.store.own_prekeys().await?;
        for over in own.iter().filter(|own| prekey::is_over(own.week, now, drained)) {
            self.store.destroy_prekey(&over.id).await?;
            info!(week = %over.week, "prekey destroyed");
        }
        let first = now.week();
        for week in first.and_next(WEEKS_AHEAD) {
            if own.iter().any(|own| own.week == week) {
                continue;
            }
            let secret = PrekeySecret::random(&mut self.rng);
            let Self { us, .. } = self;
            let message = prekey::publish(&secret, week, &us.network, &us.partner, now, &us.key);
            self.store.put_prekey(&secret, week, message.as_bytes(), &mut self.rng).await?;
        }
        own = self.store.own_prekeys().await?;
        Ok(own
            .into_iter()
            .filter(|own| own.week >= first && !own.published)
            .map(|own| own.message)
            .collect())
    }

    /// The hub has the public halves.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_published(&mut self) -> Result<(), StoreError> {
        self.store.prekeys_published().await
    }

    /// The active partners whose prekeys are running out here. Those of a key that the partner has no
    /// more count for nothing.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn prekeys_wanted(&mut self, now: UnixSeconds) -> Result<Vec<PartnerId>, StoreError> {
        let others: Vec<PartnerId> = self.others().cloned().collect();
        let horizon = now.week().plus(KNOWN_AHEAD);
        let mut wanted = Vec::new();
        let mut tx = self.store.begin(&mut self.rng).await?;
        for partner in others {
            let known = [
                tx.partner_prekey(&partner, now.week()).await?,
                tx.partner_prekey(&partner, horizon).await?,
            ];
            let checks = |message: &Option<Vec<u8>>| {
                let message = message.as_deref();
                message.is_some_and(|one| check_stored(&self.directory, one, &partner).is_some())
            };
            if !known.iter().all(checks) {
                wanted.push(partner);
            }
        }
        tx.commit().await?;
        Ok(wanted)
    }

    /// The newest week for which the hub has had a prekey of ours; `None` if it has had none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn last_published(
        &mut self,
        now: UnixSeconds,
    ) -> Result<Option<IsoWeek>, StoreError> {
        let own = self.store.own_prekeys().await?;
        let published = own.into_iter().filter(|own| own.published && own.week >= now.week());
        Ok(published.map(|own| own.week).max())
    }

    /// A hub that has none of ours from the last week that it has had has lost them: they are published
    /// anew.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_own_prekeys(&mut self, kept: &[Vec<u8>]) -> Result<(), StoreError> {
        if kept.is_empty() {
            info!("the hub has lost our prekeys");
            self.store.prekeys_lost().await?;
        }
        Ok(())
    }

    /// Whether something cannot be sealed for want of its recipient's prekey.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn waits_for_prekey(&mut self) -> Result<bool, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let items = tx.outbox(OutboxState::ToSeal, OutboxState::ToSeal).await?;
        tx.commit().await?;
        Ok(items.iter().any(|item| item.record.waits == Waiting::NoPrekey))
    }

    /// The active partners beside this office.
    pub(super) fn others(&self) -> impl Iterator<Item = &PartnerId> {
        self.directory
            .partners()
            .map(|(id, _)| id)
            .filter(|id| **id != self.us.partner && self.directory.active(id).is_some())
    }

    /// Keeps a partner's prekeys as far as they check.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_prekeys(
        &mut self,
        partner: &PartnerId,
        messages: &[Vec<u8>],
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        for message in messages {
            let checked = SignedPrekey::parse(message)
                .map_err(prekey::PrekeyError::from)
                .and_then(|signed| prekey::check(&signed, partner, &self.directory));
            let offered = match checked {
                Ok(prekey) => prekey,
                Err(error) => {
                    warn!(%partner, code = error.code(), "prekey refused");
                    continue;
                }
            };
            if tx.is_prekey_gone(&offered.key.id()).await? {
                warn!(%partner, "the hub hands out a prekey that the partner has lost");
                continue;
            }
            let known = tx.partner_prekey(partner, offered.week).await?;
            let known =
                known.as_deref().and_then(|known| check_stored(&self.directory, known, partner));
            // An older one for the same week is what a hub that was set back, or lies, would serve.
            if known.is_none_or(|known| known.created < offered.created) {
                tx.put_partner_prekey(partner, offered.week, message).await?;
            }
        }
        tx.commit().await
    }
}

pub(super) fn check_stored(
    directory: &Directory,
    message: &[u8],
    partner: &PartnerId,
) -> Option<Prekey> {
    let signed = SignedPrekey::parse(message).ok()?;
    prekey::check(&signed, partner, directory).ok()
}
