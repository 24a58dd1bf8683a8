//! How long what came is kept (domain.md section 6.4, item 7): nothing of a referral that came to
//! nothing, and identity for 90 days after the work is done.

use std::time::Duration;

use saphan_protocol::codes::Permission;
use saphan_protocol::ids::{PartnerId, ReferralCode};
use saphan_protocol::lifecycle::{Outcome, Side, State, Step};
use saphan_protocol::statement::Tier;
use saphan_protocol::time::UnixSeconds;

use super::erase::{ends_without_content, erase};
use super::staff::still_active;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;

/// How long the receiver keeps who the persons are after a referral is completed.
pub const IDENTITY_KEPT: Duration = Duration::from_secs(90 * 24 * 3600);

/// Something whose time here is over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overdue {
    /// Since when.
    pub since: UnixSeconds,
    /// The referral.
    pub code: ReferralCode,
    /// Its origin.
    pub partner: PartnerId,
    /// This tier and those above it.
    pub from: Tier,
    /// Where the referral stands.
    pub state: State,
}

impl Office {
    /// What came from partners and is kept longer than it may be; unless `only_look`, it is erased.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn retention(
        &mut self,
        only_look: bool,
        now: UnixSeconds,
    ) -> Result<Vec<Overdue>, OfficeError> {
        self.require(Permission::EraseExecute)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let actor = self.actor.code();
        let erased = tx.erased().await?;
        let mut found = Vec::new();
        for (id, record) in tx.referrals().await? {
            if record.side() == Side::Origin {
                continue;
            }
            let course = Self::course(&mut tx, &id).await?;
            let Some((from, since, state)) = over(&course, now) else { continue };
            if erased.get(&id).is_some_and(|gone| *gone <= from) {
                continue;
            }
            if !only_look {
                tx.audit(now, actor.clone(), Act::ContentErased, Some(id.as_bytes())).await?;
                erase(&mut tx, &id, &record, from, now).await?;
            }
            let (code, partner) = (id.code(), record.partner);
            found.push(Overdue { since, code, partner, from, state });
        }
        tx.commit().await?;
        if !only_look {
            self.store.scrub().await?;
        }
        found.sort();
        Ok(found)
    }
}

/// From which tier on the time is over, and since when.
fn over(course: &Course, now: UnixSeconds) -> Option<(Tier, UnixSeconds, State)> {
    let state = course.life.state?;
    let ended = course.life.steps.iter().rev().find(|(step, outcome)| {
        let ends = !matches!(step.step, Step::Delivered | Step::Erased | Step::Held);
        ends && *outcome == Outcome::Applied
    })?;
    let (_, record) = course.steps.iter().find(|(id, _)| *id == ended.0.id)?;
    let ended = record.at.or_else(|| Some(record.said()?.1.created))?;
    if ends_without_content(state) {
        return Some((Tier::T1, ended, state));
    }
    let since = ended.plus(IDENTITY_KEPT);
    let has_identity = course.steps.iter().any(|(_, step)| {
        let said = step.said();
        said.is_some_and(|(_, core)| core.tier == Some(Tier::T3)) && !step.sections.is_empty()
    });
    let is_over = state == State::Completed && has_identity && since <= now;
    is_over.then_some((Tier::T3, since, state))
}
