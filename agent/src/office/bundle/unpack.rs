//! A partner's bundle taken in: what it brings goes through the checks and the transaction of what a hub
//! brings.

use std::time::Duration;

use tracing::{info, warn};

use saphan_protocol::bundle::{Bundle, BundleError, Carried, Closed};
use saphan_protocol::codes::Permission;
use saphan_protocol::directory::{Directory, DirectoryError};
use saphan_protocol::envelope::EnvelopeError;
use saphan_protocol::ids::{PartnerId, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::statement::{Core, Opened, Verified};
use saphan_protocol::time::UnixSeconds;

use crate::audit::Act;
use crate::office::directory::learn;
use crate::office::due::note_carried_time;
use crate::office::effects::Relayed;
use crate::office::new_key::{count_waits, new_key};
use crate::office::receive::WAITS;
use crate::office::resync::awaits_answer;
use crate::office::staff::still_active;
use crate::office::{Office, OfficeError, Received};
use crate::store::{Moment, Notice, StoreError, Word};

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
    /// Partners that have taken themselves out, which was not known here.
    pub out: Vec<PartnerId>,
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
    /// Takes in a partner's bundle: its directory first and who has taken itself out, so that whoever is
    /// out counts as that at once, then each envelope as if a hub had delivered it now, then its keys. Taking it in again
    /// changes nothing.
    ///
    /// # Errors
    /// [`OfficeError::Bundle`] if it is none for this office; of one whose sender does not take part it was
    /// learned who does and who is out, and nothing else.
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
        let (entries, out) = self.learn(&bundle, now).await?;
        bundle.check_sender(&self.directory)?;
        let at = self.hub_now(now).await?;
        let waited = self.awaits(&bundle.from).await?;
        let mut arrived = Vec::new();
        for one in &bundle.envelopes {
            arrived.push(self.receive_carried(&bundle, one, at, now).await?);
        }
        if waited && !self.awaits(&bundle.from).await? {
            // Its answer is whole: what had to wait for that can be taken, from here and from before.
            for (one, carried) in arrived.iter_mut().zip(&bundle.envelopes) {
                if matches!(one.became, Received::Held | Received::NotKept(WAITS)) {
                    *one = self.receive_carried(&bundle, carried, at, now).await?;
                }
            }
            self.judge_held_so_far(now).await?;
        }
        // Only now: a request to seal anew drops the keys that were known.
        self.handle_prekeys(&bundle.from, &bundle.prekeys).await?;
        self.seal_due(now).await?;
        let (from, signed_at) = (bundle.from, bundle.at);
        Ok(Unpacked { from, signed_at, age: at.since(signed_at), entries, out, arrived })
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
        let known = self.directory.len();
        let mut list = self.directory.clone();
        for message in bundle.directory.since(known, usize::MAX) {
            list.append(message).map_err(BundleError::Directory)?;
        }
        let entries = list.len() - known;
        let take = |noted: &Vec<u8>| list.take_self_revoked(noted).ok().flatten();
        let out: Vec<PartnerId> = bundle.self_revoked.iter().filter_map(take).collect();
        let directory = &list;
        bundle.check_sender(directory)?;
        let mut arrived = Vec::new();
        for one in &bundle.envelopes {
            arrived.push(match self.examine(directory, &bundle, one, at).await? {
                Examined::Verified(verified, _) => {
                    let core = verified.core();
                    let mut tx = self.store.begin(&mut self.rng).await?;
                    let known = tx.received(&core.sender, &core.incarnation, core.sequence).await?;
                    let pair = tx.pair(&core.sender).await?;
                    let held = new_key(&mut tx, directory, &core.sender).await?.is_some();
                    let waits = held || pair.is_some_and(|pair| pair.holds(core.step));
                    tx.commit().await?;
                    Arrived::read(
                        core,
                        match known {
                            _ if waits && one.custody.is_some() => Received::Held,
                            _ if waits => Received::NotKept(WAITS),
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
        Ok(Unpacked { from, signed_at, age: at.since(signed_at), entries, out, arrived })
    }

    async fn read_bundle(&mut self, bytes: &[u8]) -> Result<Bundle, OfficeError> {
        self.require(Permission::InboxList)?;
        self.refresh().await?;
        let closed = Closed::parse(bytes)?;
        let secret = self.store.prekey_secret(closed.prekey()).await?;
        let body = closed.open(secret.as_ref())?;
        let first = *self.directory.lineage().first();
        Ok(Bundle::read(&body, &self.us.partner, &self.us.network, first)?)
    }

    /// Whether the partner has not yet sent all that this store lacks.
    async fn awaits(&mut self, partner: &PartnerId) -> Result<bool, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let awaits = awaits_answer(&mut tx, partner).await?;
        tx.commit().await?;
        Ok(awaits)
    }

    /// Takes over what of the bundle's directory is new here, who has taken itself out, and the hub's word
    /// and time if they are new. Returns how many entries were new, and who is newly out.
    async fn learn(
        &mut self,
        bundle: &Bundle,
        now: UnixSeconds,
    ) -> Result<(u64, Vec<PartnerId>), OfficeError> {
        let known = self.directory.len();
        let mut tx = self.store.begin(&mut self.rng).await?;
        if let Err(error) = compare(&bundle.directory, &self.directory) {
            let notice = Notice::Directory { code: error.code().to_owned() };
            tx.put_notice("directory", &notice).await?;
            tx.commit().await?;
            return Err(BundleError::Directory(error).into());
        }
        for message in bundle.directory.since(known, usize::MAX) {
            learn(&mut tx, &mut self.directory, &self.us, message, now)
                .await?
                .map_err(BundleError::Directory)?;
        }
        // A word on less than we have is an old one, and vouches for nothing.
        let vouched = self.directory.check_note(&bundle.note).ok();
        let confirmed = tx.moment(Moment::DirectoryConfirmed).await?;
        let newer = vouched.filter(|at| Some(*at) > confirmed);
        if let Some(at) = newer {
            tx.put_moment(Moment::DirectoryConfirmed, at).await?;
            tx.put_checkpoint(Word::Own, &bundle.note).await?;
            count_waits(&mut tx, &self.directory, at).await?;
        }
        note_carried_time(&mut tx, bundle.at, now).await?;
        tx.commit().await?;
        let out = self.handle_self_revocations(&bundle.self_revoked, now).await?;
        if newer.is_some() {
            // It may still be older than what is held: only the hub itself says that nothing more comes.
            self.judge_held_so_far(now).await?;
        }
        Ok((self.directory.len() - known, out))
    }

    /// Takes one envelope of a bundle, at `at` by the hub's time as far as it is known here.
    async fn receive_carried(
        &mut self,
        bundle: &Bundle,
        one: &Carried,
        at: UnixSeconds,
        now: UnixSeconds,
    ) -> Result<Arrived, OfficeError> {
        let arrived = match self.examine(&self.directory, bundle, one, at).await? {
            Examined::Verified(verified, at) => {
                let core = verified.core().clone();
                let relayed = Relayed { at, custody: one.custody.as_ref() };
                let became = match self.take(&one.envelope, *verified, relayed, now).await {
                    Ok(became) => became,
                    Err(OfficeError::Store(error)) => return Err(error.into()),
                    // The rest of the bundle is not to wait for what one statement of it breaks.
                    Err(error) => Received::NotKept(error.code()),
                };
                Arrived::read(&core, became)
            }
            Examined::NoKey => Arrived::unread(self.ask_sender(bundle, one, now).await?),
            Examined::Refused(code) => Arrived::unread(Received::NotKept(code)),
        };
        let id = one.envelope.header().id;
        match arrived.became {
            Received::Refused(code) | Received::NotKept(code) => {
                warn!(envelope = %id, code, "carried envelope refused");
            }
            Received::Taken { .. } | Received::Again | Received::Held => {
                info!(envelope = %id, "carried envelope received");
            }
        }
        Ok(arrived)
    }

    /// Asks for an envelope anew whose key is gone. Only the one who is said to have packed the bundle can
    /// be its sender (U-109), so no other partner learns that something was lost here. Nobody has signed that
    /// it is: whoever is asked in vain has no such envelope and lets it be, and if the envelope comes by the
    /// hub, all are asked as ever.
    async fn ask_sender(
        &mut self,
        bundle: &Bundle,
        one: &Carried,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let topic = format!("unopened {} of {}", one.envelope.header().id, bundle.from);
        self.ask_to_reseal(&one.envelope, topic, vec![bundle.from.clone()], now).await
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
