//! What comes in: verified whole, then one transaction, then the receipt.
//!
//! Nothing changes before everything was checked, and the hub may forget an envelope only after
//! the transaction is on disk. Whatever comes twice gets the receipt that it got the first time.

use tracing::{debug, info, warn};

use saphan_protocol::custody::{CustodyError, CustodyReceipt};
use saphan_protocol::directory::Directory;
use saphan_protocol::envelope::{Envelope, EnvelopeError};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::Incoming;
use saphan_protocol::planted::{self, Bug};
use saphan_protocol::section::{Reseal, Section};
use saphan_protocol::statement::{Core, Opened, StatementError, Verified};
use saphan_protocol::time::UnixSeconds;

use super::effects::{Relayed, effect, give_receipt};
use super::new_key::new_key;
use super::outgoing::Saying;
use super::resync::{forget_prekeys, hear, note_forgotten, note_new_life, opens};
use super::split_view::note_seen_by_others;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Held, Notice, PairRecord, StoreError, Tx};

use notes::{note_missing, note_relayed_again, note_seen, number, receipt_again};

mod notes;

/// Why a carried envelope is not kept yet: its sender is frozen, or has not sent what this store lacks.
pub(super) const WAITS: &str = "partner-waits";

/// What became of an envelope. All but [`Received::NotKept`] are on disk, and the hub may forget
/// it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// It took effect.
    Taken {
        /// Hash of the first core that said it.
        step: Digest,
    },
    /// It had taken effect before; the first receipt goes out again.
    Again,
    /// It is kept and has no effect: it cannot be judged yet, or does not count.
    Held,
    /// It is not valid and was counted; asking for it again would not help.
    Refused(&'static str),
    /// It cannot be told what it is: the hub must not forget what it may have meant to send.
    NotKept(&'static str),
}

impl Received {
    /// Whether the hub may forget the envelope.
    pub fn may_be_forgotten(&self) -> bool {
        !matches!(self, Self::NotKept(_))
    }
}

impl Office {
    /// Takes an envelope that the hub delivered.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it: nothing has happened then, and it must not be
    /// acknowledged.
    pub async fn receive(
        &mut self,
        bytes: &[u8],
        custody: &CustodyReceipt,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let received = match Envelope::parse(bytes.to_vec()) {
            Err(error) => Received::NotKept(error.code()),
            Ok(envelope) if envelope.header().mailbox != self.us.partner => {
                Received::NotKept("mailbox-not-ours")
            }
            Ok(envelope) => {
                info!(envelope = %envelope.header().id, "envelope received");
                self.judge(&envelope, custody, now, Judged::First).await?
            }
        };
        if let Received::Refused(code) | Received::NotKept(code) = received {
            warn!(code, "envelope refused");
            self.count_refusal(code).await?;
        }
        Ok(received)
    }

    /// Judges again what was held for the directory: it is complete now.
    pub(super) async fn judge_held(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        self.judge_held_by(Judged::Again, now).await
    }

    /// Judges again what was held, by a directory that may be older than some of it: what waits for a newer
    /// one goes on waiting.
    pub(super) async fn judge_held_so_far(&mut self, now: UnixSeconds) -> Result<(), StoreError> {
        self.judge_held_by(Judged::First, now).await
    }

    async fn judge_held_by(&mut self, behind: Judged, now: UnixSeconds) -> Result<(), StoreError> {
        // What came while locked may still wait for the directory; what waited for it waits no more.
        for (held, judged) in [(Held::Locked, Judged::First), (Held::DirectoryBehind, behind)] {
            let mut tx = self.store.begin(&mut self.rng).await?;
            let waiting = tx.held(held).await?;
            tx.commit().await?;
            for (bytes, custody) in waiting {
                let (Ok(envelope), Ok(custody)) =
                    (Envelope::parse(bytes), CustodyReceipt::from_bytes(&custody))
                else {
                    continue;
                };
                let id = envelope.header().id;
                let received = match self.judge(&envelope, &custody, now, judged).await {
                    Ok(received) => received,
                    Err(OfficeError::Store(error)) => return Err(error),
                    Err(error) => Received::Refused(error.code()),
                };
                if let Received::Refused(code) | Received::NotKept(code) = received {
                    warn!(envelope = %id, code, "held envelope refused");
                    self.count_refusal(code).await?;
                }
                if received != Received::Held {
                    let mut tx = self.store.begin(&mut self.rng).await?;
                    tx.release(&id).await?;
                    tx.commit().await?;
                }
            }
        }
        Ok(())
    }

    async fn judge(
        &mut self,
        envelope: &Envelope,
        custody: &CustodyReceipt,
        now: UnixSeconds,
        judged: Judged,
    ) -> Result<Received, OfficeError> {
        self.refresh().await?;
        let at = match custody.verify(envelope, &self.directory) {
            Ok(at) => at,
            // Before the first directory no hub is known.
            Err(CustodyError::NotOurHub) if judged == Judged::First => {
                return self.hold(envelope, custody).await;
            }
            Err(error) => return Ok(Received::NotKept(error.code())),
        };
        let Some(secret) = self.store.prekey_secret(&envelope.header().prekey).await? else {
            let others = self.others().cloned().collect();
            let topic = format!("unopened {}", envelope.header().id);
            return self.ask_to_reseal(envelope, topic, others, now).await;
        };
        let opened = match Opened::open(envelope, &secret) {
            Ok(Ok(opened)) => opened,
            Ok(Err(error)) => return Ok(Received::Refused(error.code())),
            Err(error) => return Ok(Received::Refused(EnvelopeError::code(&error))),
        };
        if planted::active(Bug::StateBeforeVerification) {
            self.count_unverified(&opened).await?;
        }
        let claimed = opened.unverified();
        match opened.verify(&self.us.partner, &self.directory, at) {
            Ok(verified) => {
                let Core { sender, step, sequence, .. } = verified.core();
                let said = format!("{step} {sequence} of {sender}");
                let relayed = Relayed { at, custody: Some(custody) };
                let taken = self.take(envelope, verified, relayed, now).await?;
                debug!(said, ?taken, "statement judged");
                Ok(taken)
            }
            Err(StatementError::UnknownSender(_)) if judged == Judged::First => {
                self.hold(envelope, custody).await
            }
            // Its sender knows more entries than this office: the key may stand in one of them.
            Err(StatementError::Signature { .. })
                if judged == Judged::First && is_ahead(claimed.as_ref(), &self.directory) =>
            {
                self.hold(envelope, custody).await
            }
            // Only what the key has signed comes so far.
            Err(error) => match (error, claimed) {
                (StatementError::RevokedSender(_), Some(core)) => {
                    self.quarantine(envelope, custody, (&core, at), now).await
                }
                (error, _) => Ok(Received::Refused(error.code())),
            },
        }
    }

    /// Keeps it until the directory is known up to where it came.
    async fn hold(
        &mut self,
        envelope: &Envelope,
        custody: &CustodyReceipt,
    ) -> Result<Received, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let id = &envelope.header().id;
        tx.hold(id, Held::DirectoryBehind, envelope.as_bytes(), &custody.to_bytes()).await?;
        tx.commit().await?;
        Ok(Received::Held)
    }

    /// What a program does that moves its counters before it has checked: see `planted`.
    async fn count_unverified(&mut self, opened: &Opened) -> Result<(), StoreError> {
        let Some(core) = opened.unverified() else { return Ok(()) };
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut pair =
            tx.pair(&core.sender).await?.unwrap_or_else(|| PairRecord::new(self.us.incarnation));
        if incoming(&mut pair, &core, UnixSeconds::new(u64::MAX)).take(&core).is_ok() {
            tx.put_pair(&core.sender, &pair).await?;
        }
        tx.commit().await
    }

    /// The one transaction: number, effect, receipt.
    pub(super) async fn take(
        &mut self,
        envelope: &Envelope,
        verified: Verified,
        relayed: Relayed<'_>,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let core = verified.core();
        let (sender, digest, first) = (core.sender.clone(), core.digest(), core.step_id());
        let said = relayed.said(core);
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut pair =
            tx.pair(&sender).await?.unwrap_or_else(|| PairRecord::new(self.us.incarnation));
        let of_new_key = new_key(&mut tx, &self.directory, &sender).await?.is_some()
            && signed_by_present(&self.directory, &verified);
        if of_new_key || pair.holds(core.step) {
            let held = if pair.frozen { Held::Frozen } else { Held::DirectoryBehind };
            let Some(custody) = relayed.custody else {
                // Its sender keeps it, and so does whoever holds the stick.
                return Ok(Received::NotKept(WAITS));
            };
            let id = &envelope.header().id;
            tx.hold(id, held, envelope.as_bytes(), &custody.to_bytes()).await?;
            tx.commit().await?;
            return Ok(Received::Held);
        }
        let known = tx.received(&sender, &core.incarnation, core.sequence).await?;
        let careful = !planted::active(Bug::NoDuplicateCheck);
        if known == Some(digest) && careful {
            receipt_again(&mut tx, envelope, core, &first, now).await?;
            note_relayed_again(&mut tx, core, relayed).await?;
            tx.commit().await?;
            return Ok(Received::Again);
        }
        let is_new_life = !pair.incoming.is_empty()
            && pair.incoming.iter().all(|one| one.incarnation != core.incarnation);
        let contradicts = match core.repeats {
            // What a fork has cut off is said again in the next life.
            Some(first) if first.incarnation == core.incarnation => tx
                .received(&sender, &first.incarnation, first.sequence)
                .await?
                .is_some_and(|known| known != first.core),
            Some(_) | None => false,
        };
        let taken = match known {
            _ if contradicts => Err(None),
            Some(other) if other != digest => Err(None),
            Some(_) => Ok(()),
            None if opens(&pair, &verified) => {
                incoming(&mut pair, core, said).go_on_from(core).map(|_| ()).map_err(Some)
            }
            None => incoming(&mut pair, core, said).take(core).map(|_| ()).map_err(Some),
        };
        if let Err(error) = taken {
            if error.is_none_or(|error| error.is_fork()) {
                let life = incoming(&mut pair, core, said);
                // Once a person has spoken to them about a life, more of it proves nothing new.
                let was_known = std::mem::replace(&mut life.forked, true);
                return freeze(tx, envelope, relayed, &sender, pair, was_known).await;
            }
            return Ok(Received::Refused(error.map_or("pair-equivocation", |error| error.code())));
        }
        number(&mut tx, core, &digest, known.is_none()).await?;
        if is_new_life {
            note_new_life(&mut tx, &sender).await?;
        }
        note_seen(&mut tx, &self.us.incarnation, core).await?;
        note_forgotten(&mut tx, &pair, core).await?;
        let before = tx.effect(&first).await?;
        let is_copy = before.is_some() && careful;
        let mut refused = None;
        if is_copy {
            receipt_again(&mut tx, envelope, core, &first, now).await?;
        } else {
            // What is signed and makes no sense takes its number and nothing else: no receipt.
            let (us, directory) = (&self.us, &self.directory);
            refused = if matches!(core.step, Step::Restored | Step::Resync) {
                hear(&mut tx, us, directory, &verified, &mut pair, (said, now)).await?
            } else {
                effect(&mut tx, &us.partner, directory, &verified, relayed, now).await?
            };
            if refused.is_none() && incoming(&mut pair, core, said).over {
                pair.owed.extend(core.referral.filter(|id| !pair.owed.contains(id)));
            }
            // A copy of what was refused is judged anew: what it belongs to may be here by then.
            if refused.is_none() {
                let receipt = give_receipt(&mut tx, envelope, core, &first, now).await?;
                tx.put_effect(&first, receipt).await?;
                if let Some(id) = &core.referral {
                    tx.audit(now, None, Act::StatementTaken, Some(id.as_bytes())).await?;
                }
            }
        }
        note_missing(&mut tx, &sender, &pair).await?;
        note_seen_by_others(&mut tx, &self.directory, &core.checkpoint).await?;
        tx.put_pair(&sender, &pair).await?;
        tx.commit().await?;
        Ok(match refused {
            Some(code) => Received::Refused(code),
            None if is_copy => Received::Again,
            None => Received::Taken { step: first },
        })
    }

    /// Our key to an envelope is gone, and only its sender knows that it is the sender: all who may
    /// be are asked, once.
    pub(super) async fn ask_to_reseal(
        &mut self,
        envelope: &Envelope,
        topic: String,
        others: Vec<PartnerId>,
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let id = envelope.header().id;
        let mut tx = self.store.begin(&mut self.rng).await?;
        if tx.notice(&topic).await?.is_some() {
            return Ok(Received::Again);
        }
        tx.put_notice(&topic, &Notice::Unopened { count: 1 }).await?;
        let reseal = Reseal { digest: envelope.digest(), envelope: id };
        // A partner that was restored as well opens no question that is sealed to the keys it had before.
        let was_restored = tx.life().await?.is_some();
        for partner in others {
            if was_restored {
                forget_prekeys(&mut tx, &partner, now).await?;
            }
            let section = Section::new(&reseal, tx.rng());
            let saying = Saying::housekeeping(Step::Reseal, partner, vec![section]);
            tx.enqueue(&saying.into_record(now)).await?;
        }
        tx.commit().await?;
        warn!(envelope = %id, "no key opens this envelope; its sender was asked to seal it again");
        Ok(Received::Refused("prekey-gone"))
    }

    async fn count_refusal(&mut self, code: &'static str) -> Result<(), StoreError> {
        let topic = format!("refused {code}");
        let mut tx = self.store.begin(&mut self.rng).await?;
        let count = match tx.notice(&topic).await? {
            Some(Notice::Refused { count, .. }) => count.saturating_add(1),
            _ => 1,
        };
        tx.put_notice(&topic, &Notice::Refused { code: code.to_owned(), count }).await?;
        tx.commit().await
    }
}

/// Whether what a statement says of itself, believed by nobody, is of a longer list than ours.
fn is_ahead(claimed: Option<&Core>, directory: &Directory) -> bool {
    claimed.is_some_and(|core| core.checkpoint.checkpoint().size > directory.len())
}

/// Whether the sender's key of today signed it, and not one that it had before.
fn signed_by_present(directory: &Directory, verified: &Verified) -> bool {
    let sender = directory.partner(&verified.core().sender);
    sender.is_some_and(|sender| sender.key.id() == verified.statement().key_id())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Judged {
    First,
    Again,
}

/// The counters for the life of the sender's store that `core` belongs to, which is over if the hub had
/// this before it had the announcement of another one.
fn incoming<'a>(pair: &'a mut PairRecord, core: &Core, said: UnixSeconds) -> &'a mut Incoming {
    let known = pair.incoming.iter().position(|one| one.incarnation == core.incarnation);
    let at = known.unwrap_or_else(|| {
        let over = pair.announced.is_some_and(|announced| said < announced);
        pair.incoming.push(Incoming { over, ..Incoming::new(core.incarnation) });
        pair.incoming.len() - 1
    });
    &mut pair.incoming[at]
}

/// Two histories of one store: nothing of this partner takes effect until a person has spoken to
/// them. The envelope is kept as proof.
async fn freeze(
    mut tx: Tx<'_>,
    envelope: &Envelope,
    relayed: Relayed<'_>,
    sender: &PartnerId,
    pair: PairRecord,
    was_known: bool,
) -> Result<Received, OfficeError> {
    if was_known {
        tx.put_pair(sender, &pair).await?;
    } else {
        warn!(partner = %sender, "two histories of one partner's store; frozen");
        tx.put_pair(sender, &PairRecord { frozen: true, ..pair }).await?;
        let notice = Notice::Forked { partner: sender.clone() };
        tx.put_notice(&format!("fork of {sender}"), &notice).await?;
    }
    let id = &envelope.header().id;
    // What was carried by hand has no word of the hub, and is a proof without it.
    let custody = relayed.custody.map(CustodyReceipt::to_bytes).unwrap_or_default();
    tx.hold(id, Held::Fork, envelope.as_bytes(), &custody).await?;
    tx.commit().await?;
    Ok(Received::Held)
}
