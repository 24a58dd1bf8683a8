//! Withdrawal of consent, and how each side settles it (domain.md section 6.4).

use std::time::Duration;

use saphan_protocol::codes::{ConsentTier, ErasureOutcome, Permission, ProceedingStage};
use saphan_protocol::ids::{PartnerId, ReferralCode, ReferralId};
use saphan_protocol::lifecycle::{Outcome, Resolution, Side, State, Step};
use saphan_protocol::section::{ErasureReport, Leaves, Section, Withdrawal};
use saphan_protocol::statement::Tier;
use saphan_protocol::tier1::{Date, Tier1};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::approve::void_drafts;
use super::erase::erase;
use super::outgoing::{Saying, sections_from_bytes};
use super::staff::still_active;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::store::{ReferralRecord, Tx};

/// How long each side has to settle a withdrawal.
pub const SETTLE_WITHIN: Duration = Duration::from_secs(72 * 3600);

/// How an office settles a withdrawal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settling {
    /// What is here is erased; the outcome says what is told.
    Erase(ErasureOutcome),
    /// It may not be erased yet.
    Hold {
        /// Claim or duty.
        outcome: ErasureOutcome,
        /// Until when.
        until: Date,
        /// The proceeding that needs it.
        proceeding: ProceedingStage,
    },
    /// The rest of the consent stands; withdrawn tiers are erased.
    Resume,
}

/// A withdrawal that is not settled by both sides.
#[derive(Debug, Clone)]
pub struct ErasureView {
    /// The referral.
    pub id: ReferralId,
    /// What people call it.
    pub code: ReferralCode,
    /// The other partner.
    pub partner: PartnerId,
    /// Until when this office has to settle it.
    pub due: UnixSeconds,
    /// How this office has settled it.
    pub ours: Option<Resolution>,
    /// How the partner has.
    pub theirs: Option<Resolution>,
    /// Until when this office holds it.
    pub held_until: Option<Date>,
    /// Whether some of the consent is left, so that the work may go on.
    pub is_partial: bool,
}

impl ErasureView {
    /// Whether this office should have settled it by `now`, or its hold is over.
    pub fn is_overdue(&self, now: UnixSeconds) -> bool {
        let today = Date::try_from(now.date()).ok();
        match self.ours {
            None => self.due <= now,
            Some(Resolution::Held) => {
                self.held_until.zip(today).is_some_and(|(end, day)| end < day)
            }
            Some(Resolution::Erased | Resolution::Resumed) => false,
        }
    }
}

/// What is told to people until this office has settled it.
pub(super) fn notice_topic(id: &ReferralId) -> String {
    format!("withdrawn {id}")
}

impl Course {
    /// The sections of this kind of all steps that count, ours that wait included.
    fn all<T: Leaves>(&self) -> Result<Vec<T>, OfficeError> {
        let counted = self.life.steps.iter().filter(|(_, outcome)| *outcome == Outcome::Applied);
        let signed = counted
            .filter_map(|(step, _)| self.steps.iter().find(|(id, _)| *id == step.id))
            .map(|(_, record)| &record.sections);
        let mut all = Vec::new();
        for sections in signed.chain(self.pending.iter().map(|(_, sections)| sections)) {
            for section in sections_from_bytes(sections)? {
                if section.kind() == T::KIND {
                    all.push(section.read::<T>()?);
                }
            }
        }
        Ok(all)
    }

    /// Whether something of the consent is left.
    fn is_partly_withdrawn(&self) -> Result<bool, OfficeError> {
        Ok(!self.all::<Withdrawal>()?.iter().any(Withdrawal::is_whole))
    }

    /// When consent was last withdrawn, by the hub's time where it is known.
    fn withdrawn_at(&self) -> Option<UnixSeconds> {
        let last = self.life.steps.iter().rev().find(|(step, _)| step.step == Step::Withdraw)?;
        let (_, record) = self.steps.iter().find(|(id, _)| *id == last.0.id)?;
        record.at.or_else(|| Some(record.said()?.1.created))
    }
}

/// Decides a step within the transaction, as far as the table allows it.
async fn say(
    tx: &mut Tx<'_>,
    (id, record, course): (&ReferralId, &ReferralRecord, &Course),
    (step, sections): (Step, Vec<Section>),
    now: UnixSeconds,
) -> Result<State, OfficeError> {
    let next = course.permits(step, id.code())?;
    let saying = Saying::housekeeping(step, record.partner.clone(), sections);
    let saying = Saying { referral: Some(*id), ..saying };
    tx.enqueue(&saying.into_record(now)).await?;
    Ok(next)
}

impl Office {
    /// Notes that the person takes her consent back, in whole or in part: nothing of the referral is
    /// used on either side until both have settled it.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NotInReferral`] for a person who is not in it.
    pub async fn withdraw(
        &mut self,
        id: &ReferralId,
        scope: &Withdrawal,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        self.require(Permission::ConsentWithdraw)?;
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(id.code()))?;
        let course = Self::course(&mut tx, id).await?;
        let listed: Option<Tier1> = course.section()?;
        let is_listed = |record: &Tier1| {
            scope.persons.iter().all(|pid| record.persons.iter().any(|one| one.pid == *pid))
        };
        if listed.is_some_and(|record| !is_listed(&record)) {
            return Err(OfficeError::NotInReferral(id.code()));
        }
        let section = Section::new(scope, tx.rng());
        let what = (Step::Withdraw, vec![section]);
        let next = say(&mut tx, (id, &record, &course), what, now).await?;
        tx.audit(now, actor, Act::ConsentWithdrawn, Some(id.as_bytes())).await?;
        tx.commit().await?;
        self.seal_due(now).await?;
        Ok(next)
    }

    /// The same for every referral of a case that a partner may hold something of, and for the
    /// consents in the case file, so that nothing new leaves on them. Drafts fall.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`].
    pub async fn withdraw_case(
        &mut self,
        number: &str,
        scope: &Withdrawal,
        now: UnixSeconds,
    ) -> Result<Vec<(ReferralCode, PartnerId)>, OfficeError> {
        self.require(Permission::ConsentWithdraw)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        tx.commit().await?;
        drop(json);
        self.withdraw_everywhere(&case, scope, now).await
    }

    /// The same for the case behind a referral of ours: whoever withdraws need not be one who may read it.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchReferral`], [`OfficeError::NoSuchCase`] for a referral that came.
    pub async fn withdraw_case_behind(
        &mut self,
        id: &ReferralId,
        scope: &Withdrawal,
        now: UnixSeconds,
    ) -> Result<Vec<(ReferralCode, PartnerId)>, OfficeError> {
        self.require(Permission::ConsentWithdraw)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(id.code()))?;
        tx.commit().await?;
        let case = record.case.ok_or(OfficeError::NoSuchCase)?;
        self.withdraw_everywhere(&case, scope, now).await
    }

    async fn withdraw_everywhere(
        &mut self,
        case: &[u8],
        scope: &Withdrawal,
        now: UnixSeconds,
    ) -> Result<Vec<(ReferralCode, PartnerId)>, OfficeError> {
        let actor = self.actor.code();
        let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let json = tx.case_by_id(case).await?.ok_or(OfficeError::NoSuchCase)?;
        if let Some(marked) = take_back(&json, scope, today) {
            let marked = CaseFile::parse(marked)?;
            let number = marked.local_case_no().expose().to_owned();
            tx.put_case(number.as_bytes(), marked.as_json_bytes()).await?;
        }
        tx.audit(now, actor.clone(), Act::ConsentWithdrawn, Some(case)).await?;
        void_drafts(&mut tx, case, actor.as_ref(), now).await?;
        let mut told = Vec::new();
        for (id, record) in tx.referrals().await? {
            let is_of_case = record.case.as_ref().is_some_and(|known| **known == *case);
            if record.side() != Side::Origin || !is_of_case {
                continue;
            }
            let course = Self::course(&mut tx, &id).await?;
            let is_possible = course.foreseen.next(Step::Withdraw, Side::Origin).is_some();
            let is_known =
                course.state() == Some(State::Frozen) && !course.is_partly_withdrawn()?;
            if !is_possible || is_known {
                continue;
            }
            let section = Section::new(scope, tx.rng());
            say(&mut tx, (&id, &record, &course), (Step::Withdraw, vec![section]), now).await?;
            tx.audit(now, actor.clone(), Act::ConsentWithdrawn, Some(id.as_bytes())).await?;
            told.push((id.code(), record.partner));
        }
        tx.commit().await?;
        self.seal_due(now).await?;
        told.sort();
        Ok(told)
    }

    /// Settles a withdrawal for this office, and says so. What is erased is gone when this returns,
    /// in the same transaction as the report.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], and [`OfficeError::NothingLeft`] if the work were to go on
    /// without any consent.
    pub async fn resolve(
        &mut self,
        id: &ReferralId,
        how: &Settling,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        self.require(match how {
            Settling::Hold { .. } => Permission::EraseHold,
            Settling::Erase(_) | Settling::Resume => Permission::EraseExecute,
        })?;
        let (actor, code) = (self.actor.code(), id.code());
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        let course = Self::course(&mut tx, id).await?;
        let mut report = |outcome, until, proceeding| {
            vec![Section::new(&ErasureReport { until, outcome, proceeding }, tx.rng())]
        };
        let (act, what, from) = match *how {
            Settling::Erase(outcome) => {
                let what = (Step::Erased, report(outcome, None, None));
                (Act::ContentErased, what, Some(Tier::T1))
            }
            Settling::Hold { outcome, until, proceeding } => {
                let what = (Step::Held, report(outcome, Some(until), Some(proceeding)));
                (Act::ErasureHeld, what, None)
            }
            Settling::Resume => {
                if course.state() == Some(State::Frozen) && !course.is_partly_withdrawn()? {
                    return Err(OfficeError::NothingLeft(code));
                }
                (Act::WorkResumed, (Step::Resume, Vec::new()), withdrawn_from(&course)?)
            }
        };
        let next = say(&mut tx, (id, &record, &course), what, now).await?;
        tx.audit(now, actor, act, Some(id.as_bytes())).await?;
        if let Some(from) = from {
            erase(&mut tx, id, &record, from, now).await?;
        }
        tx.drop_notice(&notice_topic(id)).await?;
        tx.commit().await?;
        self.store.scrub().await?;
        self.seal_due(now).await?;
        Ok(next)
    }

    /// Withdrawals that are not settled by both sides, the most urgent first.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn erasures(&mut self, now: UnixSeconds) -> Result<Vec<ErasureView>, OfficeError> {
        self.require(Permission::InboxList)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut views = Vec::new();
        for (id, record) in tx.referrals().await? {
            let course = Self::course(&mut tx, &id).await?;
            if course.state() != Some(State::Frozen) {
                continue;
            }
            let (origin, receiver) = course.foreseen.resolved;
            let (ours, theirs) = match record.side() {
                Side::Origin => (origin, receiver),
                Side::Receiver => (receiver, origin),
            };
            let own = course.steps.iter().filter(|(_, step)| step.ours);
            let mut held_until = None;
            for section in own.flat_map(|(_, step)| &step.sections) {
                let section = Section::from_bytes(section)?;
                if section.kind() == ErasureReport::KIND {
                    held_until = held_until.max(section.read::<ErasureReport>()?.until);
                }
            }
            views.push(ErasureView {
                id,
                code: id.code(),
                partner: record.partner,
                due: course.withdrawn_at().unwrap_or(now).plus(SETTLE_WITHIN),
                ours,
                theirs,
                held_until,
                is_partial: course.is_partly_withdrawn()?,
            });
        }
        tx.commit().await?;
        views.sort_by_key(|view| (view.ours.is_some(), view.due, view.code));
        Ok(views)
    }
}

/// The lowest tier that was withdrawn by name.
pub(super) fn withdrawn_from(course: &Course) -> Result<Option<Tier>, OfficeError> {
    let all = course.all::<Withdrawal>()?;
    let tiers = all.iter().flat_map(|scope| &scope.tiers).map(|tier| match tier {
        ConsentTier::T1 => Tier::T1,
        ConsentTier::T2 => Tier::T2,
        ConsentTier::T3 => Tier::T3,
    });
    Ok(tiers.min())
}

/// The case file with its valid consents taken back as far as `scope` reaches; `None` if it does not
/// read. A consent that loses tiers stands for the rest, one that loses purposes for nothing new
/// until it is recorded again.
fn take_back(json: &[u8], scope: &Withdrawal, on: Date) -> Option<Zeroizing<Vec<u8>>> {
    let mut whole: Value = serde_json::from_slice(json).ok()?;
    let persons = whole["persons"].as_array_mut()?.iter_mut();
    let consents =
        persons.filter_map(|person| person.get_mut("consents")?.as_array_mut()).flatten();
    for consent in consents.filter_map(Value::as_object_mut) {
        if consent.get("status").is_none_or(|status| status != "valid") {
            continue;
        }
        let holds = |field: &str, code: &str| {
            let list = consent.get(field).and_then(Value::as_array);
            list.is_some_and(|all| all.iter().any(|one| one == code))
        };
        let named: Vec<&str> = scope.purposes.iter().map(|purpose| purpose.as_str()).collect();
        if !named.is_empty() && !named.iter().any(|purpose| holds("purposes", purpose)) {
            continue;
        }
        let mut is_left = false;
        if let (true, false, Some(tiers)) = (
            named.is_empty(),
            scope.tiers.is_empty(),
            consent.get_mut("tiers").and_then(Value::as_array_mut),
        ) {
            tiers.retain(|known| scope.tiers.iter().all(|tier| known != tier.as_str()));
            is_left = !tiers.is_empty();
        }
        if is_left {
            continue;
        }
        let status = if named.is_empty() { "withdrawn" } else { "withdrawn_in_part" };
        consent.insert("status".to_owned(), json!(status));
        consent.insert("withdrawn_on".to_owned(), json!(on.to_string()));
        if !named.is_empty() {
            consent.insert("withdrawn_scope".to_owned(), json!(named));
        }
    }
    serde_json::to_vec(&whole).ok().map(Zeroizing::new)
}
