//! What a partner's key signed after it may have come into other hands: kept, and of no effect. What
//! had taken effect before that was known is shown to people as in doubt.

use serde_bytes::ByteBuf;
use tracing::warn;

use saphan_protocol::codes::Permission;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::Partner;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{PartnerId, ReferralCode, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::statement::Core;
use saphan_protocol::time::UnixSeconds;

use super::{Office, OfficeError, Received};
use crate::audit::Act;
use crate::store::{Notice, QuarantineRecord, StepRecord, StoreError, Tx};

/// Most that is kept of one partner. The hub refuses whoever is revoked, so more came of a hub that lies.
pub const QUARANTINE_MAX: u32 = 1024;

/// A statement that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// What it would have done.
    pub step: Step,
    /// The referral that it is about.
    pub referral: Option<ReferralCode>,
    /// When the hub took it.
    pub at: UnixSeconds,
}

impl Office {
    /// Keeps a statement that the sender's key signed, and that the hub took when it counted no more.
    pub(super) async fn quarantine(
        &mut self,
        envelope: &Envelope,
        custody: &CustodyReceipt,
        (core, at): (&Core, UnixSeconds),
        now: UnixSeconds,
    ) -> Result<Received, OfficeError> {
        let (id, partner) = (envelope.header().id, &core.sender);
        let mut tx = self.store.begin(&mut self.rng).await?;
        if tx.count_quarantined(partner).await? >= QUARANTINE_MAX {
            return Ok(Received::Refused("statement-revoked-sender"));
        }
        let record = QuarantineRecord {
            at,
            step: core.step,
            custody: ByteBuf::from(custody.to_bytes()),
            partner: partner.clone(),
            envelope: ByteBuf::from(envelope.as_bytes()),
            referral: core.referral.map(|id| ByteBuf::from(id.as_bytes().as_slice())),
        };
        tx.quarantine(&id, &record).await?;
        tx.release(&id).await?;
        let count = tx.count_quarantined(partner).await?;
        let notice = Notice::Quarantined { count, partner: partner.clone() };
        tx.put_notice(&format!("quarantine of {partner}"), &notice).await?;
        let about = core.referral.as_ref().map(|id| &id.as_bytes()[..]);
        tx.audit(now, None, Act::StatementQuarantined, about).await?;
        tx.commit().await?;
        warn!(%partner, envelope = %id, "signed with a key that counts no more; kept without effect");
        Ok(Received::Held)
    }

    /// What of a partner is kept without effect.
    ///
    /// # Errors
    /// [`OfficeError`] if a record does not read, [`OfficeError::NotPermitted`].
    pub async fn quarantined(
        &mut self,
        partner: &PartnerId,
    ) -> Result<Vec<Quarantined>, OfficeError> {
        self.require(Permission::InboxList)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let records = tx.quarantined(partner).await?;
        tx.commit().await?;
        let shown = records.into_iter().map(|QuarantineRecord { at, step, referral, .. }| {
            let id: Option<ReferralId> = referral.and_then(|id| id.as_slice().try_into().ok());
            Quarantined { step, referral: id.map(|id| id.code()), at }
        });
        Ok(shown.collect())
    }
}

/// Whether a partner's step that took effect was taken by the hub when the key under it counted no more.
pub(super) fn is_in_doubt(step: &StepRecord, partner: Option<&Partner>) -> bool {
    let (Some(at), Some(partner), false) = (step.at, partner, step.ours) else { return false };
    let signer = step.said().and_then(|(statement, _)| partner.signer(&statement.key_id()));
    signer.is_none_or(|signer| !signer.counts_at(at))
}

/// Tells people of what took effect and would not have: a revocation may come after what it is about.
pub(super) async fn note_doubt(
    tx: &mut Tx<'_>,
    id: &PartnerId,
    partner: Option<&Partner>,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let mut count = 0_u32;
    for (referral, record) in tx.referrals().await? {
        if record.partner != *id {
            continue;
        }
        let steps = tx.steps(&referral).await?;
        if steps.iter().any(|(_, step)| is_in_doubt(step, partner)) {
            count += 1;
            tx.audit(now, None, Act::ReferralInDoubt, Some(referral.as_bytes())).await?;
        }
    }
    if count > 0 {
        warn!(partner = %id, count, "referrals rest on a key that counts no more");
        let notice = Notice::InDoubt { count, partner: id.clone() };
        tx.put_notice(&format!("doubt of {id}"), &notice).await?;
    }
    Ok(())
}
