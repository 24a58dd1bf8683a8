//! Bundles: what waits for one partner as a file, and a partner's file taken in.
//!
//! A bundle is a second carrier beside the hub. What it brings goes through the same checks and the same
//! transaction, so whatever comes by both takes effect once; and nothing leaves the outbox before the
//! recipient has signed for it, whichever way that comes.

use std::time::Duration;

use tracing::{info, warn};

use saphan_protocol::bundle::{
    self, Bundle, BundleError, Carried, Closed, ENVELOPES_MAX, Packing, SignedNote,
};
use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::Permission;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::{Directory, DirectoryError};
use saphan_protocol::envelope::{Envelope, EnvelopeError};
use saphan_protocol::ids::{PartnerId, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::statement::{Core, Opened, Verified};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::PREKEYS_MAX;

use super::due::{hub_now, note_carried_time};
use super::effects::Relayed;
use super::outgoing::current_prekey;
use super::staff::still_active;
use super::{Office, OfficeError, Received};
use crate::audit::Act;
use crate::store::{Moment, Notice, OutboxItem, OutboxRecord, OutboxState, StoreError, Tx};

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

/// What a bundle brought.
pub struct Unpacked {
    /// Who packed it.
    pub from: PartnerId,
    /// The hub's time in it.
    pub signed_at: UnixSeconds,
    /// How old that is, as far as it is known here.
    pub age: Duration,
    /// Directory entries that were not known here.
    pub entries: u64,
    /// The envelopes, in their order.
    pub arrived: Vec<Arrived>,
}

/// An envelope out of a bundle.
pub struct Arrived {
    /// The referral that it is about, where it could be read and is about one.
    pub referral: Option<ReferralId>,
    /// What it says, where it could be read.
    pub step: Option<Step>,
    /// What became of it, or would.
    pub became: Received,
}

/// What an envelope turns out to be, before anything has changed.
enum Examined {
    /// A statement for us.
    Verified(Box<Verified>, UnixSeconds),
    /// Sealed to a prekey that is gone.
    NoKey,
    /// Not taken.
    Refused(&'static str),
}

impl Office {
    /// Makes a bundle of everything that waits for `to`, and marks it. What waits for news of the
    /// directory is sealed now, as nobody else can bring it; identity never is. All of it stays in the
    /// outbox until its recipient has signed for it, so a bundle that gets lost is made again.
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
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let note = tx.directory_note().await?.ok_or(OfficeError::NoHubWord)?;
        let note = SignedNote::parse(&note).map_err(|_| CborError::Shape)?;
        let key = current_prekey(&mut tx, &self.directory, to, now).await?;
        let key = key.ok_or_else(|| OfficeError::NoKeyOf(to.clone()))?.key;
        tx.commit().await?;
        let prekeys = self.prekeys_to_hand_out(now).await?;
        // What the hub would have let go of by now is sealed anew.
        self.look_again(now).await?;
        self.seal_for(Some(to), now).await?;

        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let signed_at = note.body().map_err(|_| CborError::Shape)?.at;
        let hub_now = hub_now(&mut tx, now).await?;
        let fresh = bundle::is_fresh(signed_at, hub_now);
        let load = Load::towards(to, &mut tx, &self.directory, fresh, now).await?;
        let Load { envelopes, identities_left, left_over, unsealed } = load;
        let (count, to, from) = (envelopes.len(), to.clone(), self.us.partner.clone());
        let directory = &self.directory;
        let packing = Packing { to: to.clone(), from, directory, note: &note, prekeys, envelopes };
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

    /// Takes in a partner's bundle: its directory first, so that whoever is revoked there counts as that
    /// at once, then each envelope as if a hub had delivered it now, then its keys. Taking it in again
    /// changes nothing.
    ///
    /// # Errors
    /// [`OfficeError::Bundle`] if it is none for this office; of one whose sender does not take part the
    /// directory was learned, and nothing else.
    pub async fn unpack_bundle(
        &mut self,
        bytes: &[u8],
        now: UnixSeconds,
    ) -> Result<Unpacked, OfficeError> {
        let bundle = self.read_bundle(bytes).await?;
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        tx.audit(now, actor, Act::BundleImported, None).await?;
        tx.commit().await?;
        let entries = self.learn(&bundle, now).await?;
        bundle.check_sender(&self.directory)?;
        let at = self.hub_now(now).await?;
        let mut arrived = Vec::new();
        for one in &bundle.envelopes {
            let id = one.envelope.header().id;
            let one = self.receive_carried(&bundle, one, at, now).await?;
            match one.became {
                Received::Refused(code) | Received::NotKept(code) => {
                    warn!(envelope = %id, code, "carried envelope refused");
                }
                Received::Taken { .. } | Received::Again | Received::Held => {
                    info!(envelope = %id, "carried envelope received");
                }
            }
            arrived.push(one);
        }
        // Only now: a request to seal anew drops the keys that were known.
        self.handle_prekeys(&bundle.from, &bundle.prekeys).await?;
        self.seal_due(now).await?;
        let (from, signed_at) = (bundle.from, bundle.at);
        Ok(Unpacked { from, signed_at, age: at.since(signed_at), entries, arrived })
    }

    /// What [`Office::unpack_bundle`] would do, without doing it.
    ///
    /// # Errors
    /// As there.
    pub async fn look_into_bundle(
        &mut self,
        bytes: &[u8],
        now: UnixSeconds,
    ) -> Result<Unpacked, OfficeError> {
        let bundle = self.read_bundle(bytes).await?;
        let at = self.hub_now(now).await?.max(bundle.at);
        compare(&bundle.directory, &self.directory).map_err(BundleError::Directory)?;
        let entries = bundle.directory.len().saturating_sub(self.directory.len());
        let directory = if entries > 0 { &bundle.directory } else { &self.directory };
        bundle.check_sender(directory)?;
        let mut arrived = Vec::new();
        for one in &bundle.envelopes {
            arrived.push(match self.examine(directory, &bundle, one, at).await? {
                Examined::Verified(verified, _) => {
                    let core = verified.core();
                    let mut tx = self.store.begin(&mut self.rng).await?;
                    let known = tx.received(&core.sender, &core.incarnation, core.sequence).await?;
                    tx.commit().await?;
                    Arrived::read(
                        core,
                        match known {
                            Some(known) if known == core.digest() => Received::Again,
                            _ => Received::Taken { step: core.step_id() },
                        },
                    )
                }
                Examined::NoKey => Arrived::unread(Received::Refused("prekey-gone")),
                Examined::Refused(code) => Arrived::unread(Received::NotKept(code)),
            });
        }
        let (from, signed_at) = (bundle.from, bundle.at);
        Ok(Unpacked { from, signed_at, age: at.since(signed_at), entries, arrived })
    }

    async fn read_bundle(&mut self, bytes: &[u8]) -> Result<Bundle, OfficeError> {
        self.require(Permission::InboxList)?;
        self.refresh().await?;
        let closed = Closed::parse(bytes)?;
        let secret = self.store.prekey_secret(closed.prekey()).await?;
        let body = closed.open(secret.as_ref())?;
        Ok(Bundle::read(&body, &self.us.partner, &self.us.network, self.us.authority)?)
    }

    /// Our prekeys of this week and those that follow, made if they are missing.
    async fn prekeys_to_hand_out(&mut self, now: UnixSeconds) -> Result<Vec<Vec<u8>>, StoreError> {
        self.prekeys_to_publish(now).await?;
        let own = self.store.own_prekeys().await?;
        let ahead = own.into_iter().filter(|own| own.week >= now.week());
        Ok(ahead.take(PREKEYS_MAX).map(|own| own.message).collect())
    }

    /// Takes over what of the bundle's directory is new here, and the hub's word and time if they are.
    /// Returns how many entries were new.
    async fn learn(&mut self, bundle: &Bundle, now: UnixSeconds) -> Result<u64, OfficeError> {
        let known = self.directory.len();
        let mut tx = self.store.begin(&mut self.rng).await?;
        if let Err(error) = compare(&bundle.directory, &self.directory) {
            let notice = Notice::Directory { code: error.code().to_owned() };
            tx.put_notice("directory", &notice).await?;
            tx.commit().await?;
            return Err(BundleError::Directory(error).into());
        }
        for (number, message) in (known..).zip(bundle.directory.since(known, usize::MAX)) {
            self.directory.append(message).map_err(BundleError::Directory)?;
            tx.put_directory(number, message).await?;
        }
        // A word on less than we have is an old one, and vouches for nothing.
        let vouched = self.directory.check_note(&bundle.note).ok();
        let confirmed = tx.moment(Moment::DirectoryConfirmed).await?;
        if let Some(at) = vouched.filter(|at| Some(*at) > confirmed) {
            tx.put_moment(Moment::DirectoryConfirmed, at).await?;
            tx.put_directory_note(bundle.note.as_bytes()).await?;
        }
        note_carried_time(&mut tx, bundle.at, now).await?;
        tx.commit().await?;
        if vouched.is_some() {
            self.judge_held(now).await?;
        }
        Ok(self.directory.len() - known)
    }

    /// Takes one envelope of a bundle, at `at` by the hub's time as far as it is known here.
    async fn receive_carried(
        &mut self,
        bundle: &Bundle,
        one: &Carried,
        at: UnixSeconds,
        now: UnixSeconds,
    ) -> Result<Arrived, OfficeError> {
        match self.examine(&self.directory, bundle, one, at).await? {
            Examined::Verified(verified, at) => {
                let core = verified.core().clone();
                let relayed = Relayed { at, custody: one.custody.as_ref() };
                let became = self.take(&one.envelope, *verified, relayed, now).await?;
                Ok(Arrived::read(&core, became))
            }
            Examined::NoKey => {
                let senders = vec![bundle.from.clone()];
                let became = self.ask_to_reseal(&one.envelope, senders, now).await?;
                Ok(Arrived::unread(became))
            }
            Examined::Refused(code) => Ok(Arrived::unread(Received::NotKept(code))),
        }
    }

    async fn examine(
        &self,
        directory: &Directory,
        bundle: &Bundle,
        one: &Carried,
        at: UnixSeconds,
    ) -> Result<Examined, OfficeError> {
        let relayed =
            match one.custody.as_ref().map(|custody| custody.verify(&one.envelope, directory)) {
                Some(Ok(relayed)) => relayed,
                Some(Err(error)) => return Ok(Examined::Refused(error.code())),
                None => at,
            };
        let Some(secret) = self.store.prekey_secret(&one.envelope.header().prekey).await? else {
            return Ok(Examined::NoKey);
        };
        let opened = match Opened::open(&one.envelope, &secret) {
            Ok(Ok(opened)) => opened,
            Ok(Err(error)) => return Ok(Examined::Refused(error.code())),
            Err(error) => return Ok(Examined::Refused(EnvelopeError::code(&error))),
        };
        let verified = match opened.verify(&self.us.partner, directory, relayed) {
            Ok(verified) => verified,
            Err(error) => return Ok(Examined::Refused(error.code())),
        };
        Ok(match bundle.check_statement(verified.core(), at) {
            Ok(()) => Examined::Verified(Box::new(verified), relayed),
            Err(error) => Examined::Refused(error.code()),
        })
    }
}

impl Arrived {
    fn read(core: &Core, became: Received) -> Self {
        Self { referral: core.referral, step: Some(core.step), became }
    }

    fn unread(became: Received) -> Self {
        Self { referral: None, step: None, became }
    }
}

/// Two directories of one authority: the shorter is the beginning of the longer.
fn compare(carried: &Directory, ours: &Directory) -> Result<(), DirectoryError> {
    if carried.len() > ours.len() {
        carried.compare(&ours.checkpoint())
    } else {
        ours.compare(&carried.checkpoint())
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
