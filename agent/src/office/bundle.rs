//! Bundles: what waits for one partner as a file, and a partner's file taken in.
//!
//! A bundle is a second carrier beside the hub. What it brings goes through the same checks and the same
//! transaction, so whatever comes by both takes effect once; and nothing leaves the outbox before the
//! recipient has signed for it, whichever way that comes.

use std::time::Duration;

use tracing::info;

use saphan_protocol::bundle::{self, ENVELOPES_MAX, Packing};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::codes::Permission;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::Directory;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::PREKEYS_MAX;

use super::due::hub_now;
use super::outgoing::current_prekey;
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Moment, OutboxItem, OutboxRecord, OutboxState, StoreError, Tx, Word};

pub use unpack::{Arrived, Unpacked};

mod unpack;

/// A bundle, to be written to a file.
pub struct Packed {
    /// Whom it is for.
    pub to: PartnerId,
    /// The file.
    pub bytes: Vec<u8>,
    /// How many envelopes are in it.
    pub envelopes: usize,
    /// The hub's time in it.
    pub signed_at: UnixSeconds,
    /// How old that is, as far as it is known here.
    pub age: Duration,
    /// How many releases of identity stay here, as the hub's time is too old for them.
    pub identities_left: usize,
    /// How many stay here for another bundle, as this one is full.
    pub left_over: usize,
    /// How many could not be sealed; the queue says why.
    pub unsealed: usize,
}

impl Office {
    /// Makes a bundle of everything that waits for `to`, and marks it. What waits for news of the
    /// directory is sealed now, as nobody else can bring it; identity never is, and nothing new towards
    /// whoever has not yet sent what a restored store lacks. All of it stays in the outbox until its
    /// recipient has signed for it, so a bundle that gets lost is made again.
    ///
    /// # Errors
    /// [`OfficeError::NotAPartner`], [`OfficeError::Ourselves`], [`OfficeError::NoHubWord`] before the
    /// first word of a hub, [`OfficeError::NoKeyOf`] if no key of `to` is known for this week.
    pub async fn pack_bundle(
        &mut self,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Result<Packed, OfficeError> {
        self.require(Permission::InboxList)?;
        if *to == self.us.partner {
            return Err(OfficeError::Ourselves(to.clone()));
        }
        self.refresh().await?;
        if self.directory.active(to).is_none() {
            return Err(OfficeError::NotAPartner(to.clone()));
        }
        let note = self.hub_word(now).await?;
        let prekeys = self.prekeys_to_hand_out(now).await?;
        // What the hub would have let go of by now is sealed anew.
        self.look_again(now).await?;
        self.seal_for(Some(to), now).await?;

        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let signed_at = note.at();
        let hub_now = hub_now(&mut tx, now).await?;
        let key = current_prekey(&mut tx, &self.directory, to, now).await?;
        let key = key.ok_or_else(|| OfficeError::NoKeyOf(to.clone()))?.key;
        let fresh = bundle::is_fresh(signed_at, hub_now);
        let load = Load::towards(to, &mut tx, &self.directory, fresh, now).await?;
        let Load { envelopes, identities_left, left_over, unsealed } = load;
        let (count, to, from) = (envelopes.len(), to.clone(), self.us.partner.clone());
        let (directory, self_revoked) = (&self.directory, tx.self_revoked().await?);
        let to_them = to.clone();
        let packing =
            Packing { to: to_them, from, directory, note: &note, prekeys, envelopes, self_revoked };
        let bytes = packing.pack(&key, tx.rng())?;
        tx.audit(now, actor, Act::BundleExported, None).await?;
        tx.commit().await?;
        info!(%to, envelopes = count, "bundle made");
        let age = hub_now.since(signed_at);
        Ok(Packed {
            to,
            bytes,
            envelopes: count,
            signed_at,
            age,
            identities_left,
            left_over,
            unsealed,
        })
    }

    /// The hub's newest word on the directory. One from before a restore vouches for nothing any more.
    async fn hub_word(&mut self, now: UnixSeconds) -> Result<SignedCheckpoint, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let confirmed = tx.moment(Moment::DirectoryConfirmed).await?;
        let confirmed = confirmed.filter(|at| *at > UnixSeconds::new(0));
        let note = tx.checkpoint(Word::Own).await?.filter(|_| confirmed.is_some());
        tx.commit().await?;
        note.ok_or(OfficeError::NoHubWord)
    }

    /// Our prekeys of this week and those that follow, made if they are missing.
    async fn prekeys_to_hand_out(&mut self, now: UnixSeconds) -> Result<Vec<Vec<u8>>, StoreError> {
        self.prekeys_to_publish(now).await?;
        let own = self.store.own_prekeys().await?;
        let ahead = own.into_iter().filter(|own| own.week >= now.week());
        Ok(ahead.take(PREKEYS_MAX).map(|own| own.message).collect())
    }
}

/// What goes into a bundle, and how much stays.
#[derive(Default)]
struct Load {
    envelopes: Vec<(Vec<u8>, Option<Vec<u8>>)>,
    identities_left: usize,
    left_over: usize,
    unsealed: usize,
}

impl Load {
    /// All that waits for `to`; what goes in is marked.
    async fn towards(
        to: &PartnerId,
        tx: &mut Tx<'_>,
        directory: &Directory,
        fresh: bool,
        now: UnixSeconds,
    ) -> Result<Self, StoreError> {
        let mut load = Self::default();
        for item in tx.outbox_towards(to).await? {
            load.add(tx, directory, item, fresh, now).await?;
        }
        let waiting = tx.outbox(OutboxState::ToSeal, OutboxState::ToSeal).await?;
        for item in waiting.iter().filter(|item| item.record.recipient == *to) {
            let releases = item.record.step == Step::ReleaseIdentity;
            *if releases { &mut load.identities_left } else { &mut load.unsealed } += 1;
        }
        Ok(load)
    }

    /// Adds the envelope of an item and the hub's word for it, if that checks, and marks the item.
    async fn add(
        &mut self,
        tx: &mut Tx<'_>,
        directory: &Directory,
        item: OutboxItem,
        fresh: bool,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        if item.record.step == Step::ReleaseIdentity && !fresh {
            self.identities_left += 1;
            return Ok(());
        }
        if self.envelopes.len() == ENVELOPES_MAX {
            self.left_over += 1;
            return Ok(());
        }
        let envelope = tx.outbox_envelope(item.number).await?;
        let Some(Ok(envelope)) = envelope.map(Envelope::parse) else { return Ok(()) };
        let custody = tx.outbox_custody(item.number).await?.filter(|bytes| {
            let receipt = CustodyReceipt::from_bytes(bytes);
            receipt.is_ok_and(|receipt| receipt.verify(&envelope, directory).is_ok())
        });
        self.envelopes.push((envelope.as_bytes().to_vec(), custody));
        let record = OutboxRecord { carried: Some(now), ..item.record };
        tx.put_outbox_record(item.number, &record).await
    }
}
