//! Deadlines: what is due here or there, and what has run out by the hub's signed time.
//!
//! This machine's clock expires nothing. It may stand, jump or sleep; what counts is the newest time
//! that the hub has signed, and that everything has been fetched which the hub had by then: an
//! acceptance that was there in time must not be overtaken by its deadline.

use std::collections::BTreeSet;

use tracing::info;

use saphan_protocol::codes::FollowupOutcome;
use saphan_protocol::deadline::{self, Due, Relayed, What};
use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::lifecycle::{Outcome, Side, State, Step};
use saphan_protocol::section::FollowUp;
use saphan_protocol::time::UnixSeconds;

use super::late::LateApproval;
use super::outgoing::{Saying, referral_of};
use super::resync::awaits_answer;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Moment, OutboxState, StoreError, Tx};

/// Something that is due, as an officer sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueView {
    /// What, by whom and until when.
    pub due: Due,
    /// Whether it is this office that has to do it.
    pub ours: bool,
}

impl DueView {
    /// Whether it should have been done by `hub_now`.
    pub fn is_overdue(&self, hub_now: UnixSeconds) -> bool {
        self.due.at < hub_now
    }

    /// Whether half of the time is over by `hub_now`, where that is a reason to remind.
    pub fn is_half_over(&self, hub_now: UnixSeconds) -> bool {
        self.due.half.is_some_and(|half| half <= hub_now)
    }

    /// Whether a person has to take the telephone: an emergency that nobody has fetched.
    pub fn is_alarm(&self, hub_now: UnixSeconds) -> bool {
        self.due.what == What::Deliver && self.is_overdue(hub_now)
    }
}

/// How many referrals have something overdue or an alarm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DueCounts {
    /// This office should have acted.
    pub ours_overdue: usize,
    /// The partner should have acted.
    pub theirs_overdue: usize,
    /// Emergencies that nobody has fetched.
    pub alarms: usize,
}

impl Course {
    /// The hub's times of the steps.
    fn relayed(&self) -> Relayed {
        self.steps.iter().filter_map(|(id, step)| Some((*id, step.at?))).collect()
    }

    /// What is due, for an office on `side`.
    pub(super) fn due(
        &self,
        side: Side,
        late: Option<&LateApproval>,
    ) -> Result<Vec<DueView>, OfficeError> {
        let last: Option<FollowUp> = self.section()?;
        let declined = last.is_some_and(|one| one.outcome == FollowupOutcome::DeclinedContact);
        let mut all = deadline::due(&self.foreseen, &self.relayed(), declined);
        let owed = late.filter(|late| late.given.is_none() && !self.is_over());
        let (by, what, half) = (Side::Origin, What::LateApproval, None);
        all.extend(owed.map(|late| Due { by, what, at: late.due, half }));
        all.sort_by_key(|due| due.at);
        Ok(all.into_iter().map(|due| DueView { ours: due.by == side, due }).collect())
    }

    /// Whether nobody has opened or decided it in time, as of `hub_time`.
    fn has_run_out(&self, hub_time: UnixSeconds) -> bool {
        deadline::expires(&self.foreseen, &self.relayed()).is_some_and(|at| at < hub_time)
    }

    /// What an acceptance follows that the hub took after the deadline, and on which nobody here has
    /// built yet: what runs out right there counts first (docs/protocol.md section 6).
    pub(super) fn before_late_acceptance(&self) -> Option<Digest> {
        let accepted = matches!(self.state(), Some(State::Accepted | State::AcceptedInPart));
        if !accepted || !self.pending.is_empty() {
            return None;
        }
        let (relayed, steps) = (self.relayed(), &self.life.steps);
        let is_acceptance = |step| matches!(step, Step::Accept | Step::AcceptInPart);
        let at = steps
            .iter()
            .position(|(step, outcome)| is_acceptance(step.step) && *outcome == Outcome::Applied)?;
        let (acceptance, _) = &steps[at];
        let built_upon = steps[at + 1..]
            .iter()
            .any(|(step, outcome)| step.side == Side::Origin && *outcome == Outcome::Applied);
        let by = deadline::decide_by(&self.life, &relayed)?;
        // What was carried by hand may have been on its way for weeks, and no hub says since when.
        let is_carried =
            self.steps.iter().any(|(id, step)| *id == acceptance.id && step.custody.is_none());
        let taken = relayed.get(&acceptance.id).filter(|_| !is_carried);
        let is_late = taken.is_some_and(|taken| *taken > by);
        acceptance.after.filter(|_| is_late && !built_upon)
    }
}

impl Office {
    /// Everything that the hub had at the newest time that it has signed was judged: what has run
    /// out by then has run out.
    pub(super) async fn settle(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (newest, settled) =
            (tx.moment(Moment::HubTime).await?, tx.moment(Moment::HubSettled).await?);
        if let Some(at) = newest.filter(|_| newest > settled) {
            tx.put_moment(Moment::HubSettled, at).await?;
        }
        tx.commit().await?;
        self.expire_due(now).await
    }

    /// Says of each referral whose time is over that it has expired; calling it again changes
    /// nothing. Called whenever the mailbox was fetched to its end.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn expire_due(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let Some(settled) = tx.moment(Moment::HubSettled).await? else {
            return Ok(tx.commit().await?);
        };
        let waiting = tx.outbox(OutboxState::ToSeal, OutboxState::ToSeal).await?;
        let said: BTreeSet<ReferralId> = waiting
            .iter()
            .filter(|item| item.record.step == Step::Expire)
            .filter_map(|item| referral_of(&item.record))
            .collect();
        for (id, record) in tx.referrals().await? {
            if said.contains(&id) || awaits_answer(&mut tx, &record.partner).await? {
                continue;
            }
            let course = Self::course(&mut tx, &id).await?;
            let after = course.before_late_acceptance().filter(|_| record.origin);
            if after.is_none() && !course.has_run_out(settled) {
                continue;
            }
            let saying = Saying {
                referral: Some(id),
                after,
                ..Saying::housekeeping(Step::Expire, record.partner, Vec::new())
            };
            tx.enqueue(&saying.into_record(now)).await?;
            tx.audit(now, None, Act::ReferralExpired, Some(id.as_bytes())).await?;
            info!(referral = %id, "expired");
        }
        tx.commit().await?;
        self.seal_due(now).await
    }

    /// What the hub's clock shows at `now`, as far as this office knows.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn hub_now(&mut self, now: UnixSeconds) -> Result<UnixSeconds, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let hub_now = hub_now(&mut tx, now).await?;
        tx.commit().await?;
        Ok(hub_now)
    }
}

/// Counts what is overdue at `hub_now`; late approvals are counted elsewhere.
pub(super) async fn count_due(
    tx: &mut Tx<'_>,
    hub_now: UnixSeconds,
) -> Result<DueCounts, OfficeError> {
    let mut counts = DueCounts::default();
    for (id, record) in tx.referrals().await? {
        let due = Office::course(tx, &id).await?.due(record.side(), None)?;
        let overdue =
            |ours: bool| due.iter().any(|one| one.ours == ours && one.is_overdue(hub_now));
        let is_alarm = due.iter().any(|one| one.is_alarm(hub_now));
        counts.alarms += usize::from(is_alarm);
        counts.ours_overdue += usize::from(!is_alarm && overdue(true));
        counts.theirs_overdue += usize::from(overdue(false));
    }
    Ok(counts)
}

/// Notes a time that the hub has signed, if it is the newest.
pub(super) async fn note_hub_time(
    tx: &mut Tx<'_>,
    at: UnixSeconds,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    if tx.moment(Moment::HubTime).await?.is_some_and(|known| known >= at) {
        return Ok(());
    }
    tx.put_moment(Moment::HubTime, at).await?;
    tx.put_moment(Moment::HubTimeSeen, now).await
}

/// Notes a time that the hub has signed some while ago, as it stands in a bundle. What has passed here
/// since the newest one known still counts.
pub(super) async fn note_carried_time(
    tx: &mut Tx<'_>,
    at: UnixSeconds,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    if tx.moment(Moment::HubTime).await?.is_some_and(|newest| newest >= at) {
        return Ok(());
    }
    let passed = hub_now(tx, now).await?.since(at);
    tx.put_moment(Moment::HubTime, at).await?;
    tx.put_moment(Moment::HubTimeSeen, now.minus(passed)).await
}

/// The newest signed time of the hub and what has passed here since, for people to read; a clock that
/// was set back adds nothing.
pub(super) async fn hub_now(tx: &mut Tx<'_>, now: UnixSeconds) -> Result<UnixSeconds, StoreError> {
    let (at, seen) = (tx.moment(Moment::HubTime).await?, tx.moment(Moment::HubTimeSeen).await?);
    Ok(at.zip(seen).map_or(now, |(at, seen)| at.plus(now.since(seen))))
}

/// Refuses a decision that the origin would have to answer with `expired`.
pub(super) async fn refuse_late(
    tx: &mut Tx<'_>,
    course: &Course,
    id: &ReferralId,
    step: Step,
) -> Result<(), OfficeError> {
    if !matches!(step, Step::Accept | Step::AcceptInPart | Step::Decline | Step::Redirect) {
        return Ok(());
    }
    let by = deadline::decide_by(&course.foreseen, &course.relayed());
    let newest = tx.moment(Moment::HubTime).await?;
    match by.filter(|by| newest.is_some_and(|newest| newest > *by)) {
        Some(at) => Err(OfficeError::TooLate { code: id.code(), at }),
        None => Ok(()),
    }
}
