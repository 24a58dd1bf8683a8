//! A known partner with a key that its old one did not sign: nothing goes to it and nothing of it takes
//! effect before 72 hours of the hub's time are over and a person of this office has made sure.
//!
//! So whoever steals the authority's key and makes a double of a partner is seen by everybody before
//! anything was told to the double.

use std::time::Duration;

use tracing::{info, warn};

use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::codes::Permission;
use saphan_protocol::directory::Directory;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;

use super::compare::{KeyTrust, key_trust};
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Moment, Notice, StoreError, Tx};

/// How long a new key is looked at before it counts, by the hub's signed time.
pub const NEW_KEY_WAIT: Duration = Duration::from_secs(72 * 3600);

/// A new key that does not count yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewKey {
    /// Not before this moment, by the hub's clock; `None` as long as no hub has vouched for it.
    pub not_before: Option<UnixSeconds>,
    /// Whether a person has made sure of it.
    pub is_confirmed: bool,
}

fn topic(partner: &PartnerId) -> String {
    format!("new key of {partner}")
}

fn digest(key: &VerifyingKey) -> Digest {
    *Fingerprint::of_key(key).digest()
}

/// The directory has given a partner whom this office knew a key that its old one did not sign.
pub(super) async fn note_new_key(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    key: &VerifyingKey,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    // Before a hub has vouched for any list there was no old key to rely on.
    if tx.moment(Moment::DirectoryConfirmed).await?.is_none() {
        return Ok(());
    }
    warn!(%partner, "a known partner has a new key; it is held back");
    put(tx, partner, key, None).await?;
    tx.audit(now, None, Act::PartnerKeyChanged, None).await
}

/// A key that is held back has signed the next one: that is held back as long, and made sure of anew.
pub(super) async fn note_succession(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    key: &VerifyingKey,
) -> Result<(), StoreError> {
    let Some(Notice::NewKey { seen, .. }) = tx.notice(&topic(partner)).await? else {
        return Ok(());
    };
    put(tx, partner, key, seen).await
}

async fn put(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    key: &VerifyingKey,
    seen: Option<UnixSeconds>,
) -> Result<(), StoreError> {
    let (key, partner, confirmed) = (digest(key), partner.clone(), None);
    let topic = topic(&partner);
    tx.put_notice(&topic, &Notice::NewKey { key, seen, partner, confirmed }).await
}

/// A hub has vouched for the list at `at`: from then on the wait of each new key in it counts. Those
/// that are over are held back no more.
pub(super) async fn count_waits(
    tx: &mut Tx<'_>,
    directory: &Directory,
    at: UnixSeconds,
) -> Result<(), StoreError> {
    for notice in tx.notices().await? {
        let Notice::NewKey { key, seen, partner, confirmed } = notice else { continue };
        let topic = topic(&partner);
        if seen.is_none() {
            let seen = Some(at);
            let notice = Notice::NewKey { key, seen, partner, confirmed };
            tx.put_notice(&topic, &notice).await?;
        } else if new_key(tx, directory, &partner).await?.is_none() {
            info!(%partner, "its new key counts");
            tx.drop_notice(&topic).await?;
        }
    }
    Ok(())
}

/// The new key of a partner, as long as it does not count.
pub(super) async fn new_key(
    tx: &mut Tx<'_>,
    directory: &Directory,
    partner: &PartnerId,
) -> Result<Option<NewKey>, StoreError> {
    let Some(Notice::NewKey { key, seen, confirmed, .. }) = tx.notice(&topic(partner)).await?
    else {
        return Ok(None);
    };
    if directory.partner(partner).is_none_or(|known| digest(&known.key) != key) {
        return Ok(None);
    }
    let compared = key_trust(tx, directory, partner).await?;
    let is_confirmed = match compared {
        KeyTrust::Compared { .. } => true,
        KeyTrust::NotCompared => confirmed.is_some(),
        KeyTrust::Differed { .. } => false,
    };
    let not_before = seen.map(|seen| seen.plus(NEW_KEY_WAIT));
    let hub_time = tx.moment(Moment::DirectoryConfirmed).await?;
    let is_over = not_before.is_some_and(|end| hub_time.is_some_and(|at| at >= end));
    Ok((!is_over || !is_confirmed).then_some(NewKey { not_before, is_confirmed }))
}

impl Office {
    /// A person takes the responsibility for a partner's new key, after a telephone call. Comparing the
    /// 25 digits is stronger and does this too. Returns what is still waited for.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::Ourselves`], [`OfficeError::NotAPartner`],
    /// [`OfficeError::NoNewKey`], [`OfficeError::NumberDiffers`] once a number differed.
    pub async fn confirm_partner(
        &mut self,
        partner: &PartnerId,
        now: UnixSeconds,
    ) -> Result<Option<NewKey>, OfficeError> {
        self.require(Permission::IdentityRelease)?;
        self.check_comparable(partner).await?;
        let by = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        if matches!(key_trust(&mut tx, &self.directory, partner).await?, KeyTrust::Differed { .. })
        {
            return Err(OfficeError::NumberDiffers(partner.clone()));
        }
        let known = tx.notice(&topic(partner)).await?;
        let Some(Notice::NewKey { key, seen, .. }) = known else {
            return Err(OfficeError::NoNewKey(partner.clone()));
        };
        let notice = Notice::NewKey { key, seen, partner: partner.clone(), confirmed: Some(now) };
        tx.put_notice(&topic(partner), &notice).await?;
        tx.audit(now, by, Act::PartnerKeyConfirmed, None).await?;
        let left = new_key(&mut tx, &self.directory, partner).await?;
        tx.commit().await?;
        self.settle_new_key(partner, now).await?;
        Ok(left)
    }

    /// Lets go on what waited for a partner's new key, if that counts by now.
    pub(super) async fn settle_new_key(
        &mut self,
        partner: &PartnerId,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let waits = new_key(&mut tx, &self.directory, partner).await?.is_some();
        if !waits {
            tx.drop_notice(&topic(partner)).await?;
        }
        tx.commit().await?;
        if !waits {
            self.judge_held_so_far(now).await?;
            self.seal_due(now).await?;
        }
        Ok(())
    }
}
