//! What the office can prove of a referral.

use saphan_protocol::codes::Permission;
use saphan_protocol::evidence::{Evidence, EvidenceStep};
use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::lifecycle::Outcome;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::StepRecord;

impl Office {
    /// A file that proves what both partners said about a referral, without case text.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchReferral`], and [`OfficeError::NotArrived`] if its submission is not here
    /// yet or not sealed yet.
    pub async fn evidence(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<Vec<u8>, OfficeError> {
        let code = id.code();
        self.require(Permission::InboxList)?;
        self.refresh().await?;
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        let course = Self::course(&mut tx, id).await?;
        let counted = course.life.steps.iter().filter(|(_, outcome)| *outcome != Outcome::Waiting);
        let steps: Vec<EvidenceStep> = counted
            .filter_map(|(step, _)| course.steps.iter().find(|(id, _)| *id == step.id))
            .map(proof)
            .collect();
        if steps.is_empty() {
            return Err(OfficeError::NotArrived(code));
        }
        tx.audit(now, actor, Act::EvidenceExported, Some(id.as_bytes())).await?;
        tx.commit().await?;
        Ok(Evidence::new(&self.directory, *id, steps).to_bytes())
    }
}

/// A step as it is proven. The hub's receipt counts only with the recipient's, which says what the
/// envelope held.
fn proof((_, record): &(Digest, StepRecord)) -> EvidenceStep {
    EvidenceStep {
        custody: record.custody.clone().filter(|_| record.receipt.is_some()),
        receipt: record.receipt.clone(),
        approvals: record.approvals.clone(),
        statement: ByteBuf::from(record.statement.clone()),
    }
}
