//! What the hub let go of before its recipient had it: asked for by hash, since the hub knows of no
//! sender.

use serde_bytes::ByteBuf;
use tracing::{info, warn};

use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::Directory;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::returned::{self, ReturnReason, Returned};
use saphan_protocol::time::UnixSeconds;

use super::Office;
use super::effects::repeat;
use super::outgoing::referral_of;
use super::upkeep::expire;
use crate::audit::Act;
use crate::store::{Notice, OutboxItem, OutboxRecord, OutboxState, StoreError, Tx, Waiting};

/// Most envelopes asked about at once; the rest follows with the next look at the directory.
const ASKED_MAX: usize = 256;

impl Office {
    /// Hashes of envelopes that the hub has taken and whose recipient will not fetch them: it was
    /// revoked, they came back once more without the hub's word on it, or the hub takes them no more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn to_ask_back(&mut self) -> Result<Vec<Digest>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut asked = Vec::new();
        for item in tx.outbox(OutboxState::ToSubmit, OutboxState::Done).await? {
            let is_lost = match item.state {
                // It may have been there, and let go of before its last day.
                OutboxState::ToSubmit => item.record.waits == Waiting::Refused,
                OutboxState::AtHub => was_revoked(&self.directory, &item.record.recipient),
                OutboxState::Done => item.record.waits == Waiting::Returned,
                OutboxState::ToSeal => false,
            };
            if is_lost && item.record.notice.is_none() && asked.len() < ASKED_MAX {
                asked.extend(digest_of(&mut tx, &item).await?);
            }
        }
        tx.commit().await?;
        Ok(asked)
    }

    /// Takes the hub's notices: each is verified, kept, and ends the way of what it is about.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_returned(
        &mut self,
        notices: &[Vec<u8>],
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let items = tx.outbox(OutboxState::ToSubmit, OutboxState::Done).await?;
        for notice in notices {
            let claimed = Sign1Message::<Returned>::parse(notice).and_then(|one| one.body());
            let Ok(claimed) = claimed else { continue };
            for item in items.iter().filter(|item| item.record.notice.is_none()) {
                if digest_of(&mut tx, item).await? != Some(claimed.envelope) {
                    continue;
                }
                let to = &item.record.recipient;
                match returned::check(notice, &claimed.envelope, to, &self.directory) {
                    // It is back with another key: what was sealed to the old one is sealed anew.
                    Ok(Returned { why: ReturnReason::Revoked, .. })
                        if self.directory.has_mailbox(to) =>
                    {
                        repeat(&mut tx, item.clone(), now).await?;
                    }
                    Ok(said) => come_back(&mut tx, item, &said, notice, now).await?,
                    Err(error) => {
                        warn!(code = error.code(), "the hub's notice is not believed");
                        let told = Notice::Custody { code: error.code().to_owned() };
                        tx.put_notice("custody", &told).await?;
                    }
                }
            }
        }
        tx.commit().await
    }
}

/// Whether a partner is revoked, or was and is back with another key.
fn was_revoked(directory: &Directory, id: &PartnerId) -> bool {
    directory.partner(id).is_none_or(|partner| {
        !partner.standing.stands() || partner.past.iter().any(|past| past.is_revoked)
    })
}

async fn digest_of(tx: &mut Tx<'_>, item: &OutboxItem) -> Result<Option<Digest>, StoreError> {
    let bytes = tx.outbox_envelope(item.number).await?;
    Ok(bytes.and_then(|bytes| Envelope::parse(bytes).ok()).map(|envelope| envelope.digest()))
}

/// One item that will not reach its recipient.
async fn come_back(
    tx: &mut Tx<'_>,
    item: &OutboxItem,
    said: &Returned,
    notice: &[u8],
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let record = &item.record;
    let notice = Some(ByteBuf::from(notice));
    match said.why {
        // The hub has ended its time early: it goes on now as what is over does.
        ReturnReason::Expired if item.state != OutboxState::Done => {
            let record = OutboxRecord { notice, ..record.clone() };
            return expire(tx, OutboxItem { record, ..item.clone() }, now).await;
        }
        // It went on as what is over does; this is the hub's word on it.
        ReturnReason::Expired => {
            let record = OutboxRecord { notice, ..record.clone() };
            return tx.put_outbox_record(item.number, &record).await;
        }
        ReturnReason::Revoked if !record.step.wants_receipt() => {
            return tx.drop_outbox(item.number).await;
        }
        ReturnReason::Revoked => {}
    }
    info!(number = item.number, "returned by the hub: its recipient was revoked");
    let record = OutboxRecord { waits: Waiting::Revoked, notice, ..record.clone() };
    tx.put_outbox_record(item.number, &record).await?;
    tx.set_outbox_state(item.number, OutboxState::Done, now).await?;
    let referral = referral_of(&record);
    let about = referral.as_ref().map(|id| &id.as_bytes()[..]);
    tx.audit(now, None, Act::StatementReturned, about).await?;
    count(tx, &record.recipient).await
}

/// Tells people how much came back from a partner so far.
async fn count(tx: &mut Tx<'_>, partner: &PartnerId) -> Result<(), StoreError> {
    let topic = format!("back from {partner}");
    let before = match tx.notice(&topic).await? {
        Some(Notice::CameBack { count, .. }) => count,
        _ => 0,
    };
    let count = before.saturating_add(1);
    tx.put_notice(&topic, &Notice::CameBack { count, partner: partner.clone() }).await
}
