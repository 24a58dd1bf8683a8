//! What an officer does with a referral: open, ask, answer, accept, decline, recall.

use std::collections::BTreeSet;

use saphan_protocol::approval::SignedApproval;
use saphan_protocol::codes::{
    ConsentPurpose, ConsentTier, DeclineReason, InfoTopic, Permission, RecallReason, Service,
};
use saphan_protocol::ids::{Digest, ReferralCode, ReferralId, StaffCode};
use saphan_protocol::lifecycle::{Life, Side, SignedStep, State, Step, fold};
use saphan_protocol::section::{
    Acceptance, Answer, Contacts, Decline, Fact, Leaves, Question, Recall, Section,
};
use saphan_protocol::statement::Core;
use saphan_protocol::tier1::{Date, PersonNo, Tier1};
use saphan_protocol::time::UnixSeconds;

use super::due::refuse_late;
use super::erase::tells_of_persons;
use super::outgoing::{Saying, referral_of, sections_from_bytes};
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::disclosure::check_consent;
use crate::staff::Grant;
use crate::store::{OutboxState, ReferralRecord, StepRecord, StoreError, Tx};

/// A referral's life with what this office has decided and not yet sealed.
pub(super) struct Course {
    /// Which side this office is.
    pub(super) side: Side,
    /// What is signed.
    pub(super) life: Life,
    /// The steps as they are stored.
    pub(super) steps: Vec<(Digest, StepRecord)>,
    /// Our decisions that wait to be sealed, with their sections.
    pub(super) pending: Vec<(Step, Vec<serde_bytes::ByteBuf>)>,
    /// The life with our pending decisions counted in.
    pub(super) foreseen: Life,
}

impl Course {
    /// Where it stands, our pending decisions counted in.
    pub(super) fn state(&self) -> Option<State> {
        self.foreseen.state
    }

    /// Whether nothing can follow any more.
    pub(super) fn is_over(&self) -> bool {
        self.state().is_some_and(State::is_final)
    }

    /// Whether this office may take `step` where it stands, before its content is made.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NotArrived`].
    pub(super) fn permits(&self, step: Step, code: ReferralCode) -> Result<State, OfficeError> {
        let state = self.state().ok_or(OfficeError::NotArrived(code))?;
        let refused = OfficeError::NotPossible { code, state, step };
        self.foreseen.next(step, self.side).ok_or(refused)
    }

    /// The officers of the origin who stand behind the submission.
    pub(super) fn signed_by(&self) -> Vec<StaffCode> {
        let submission = self.steps.iter().find_map(|(_, step)| {
            let (_, core) = step.said()?;
            (core.step == Step::Submit).then_some(&step.approvals)
        });
        let officers = submission.into_iter().flatten().filter_map(|wire| {
            let signed = SignedApproval::from_wire(wire)?;
            Some(signed.certificate.body().ok()?.code)
        });
        officers.collect()
    }

    /// The sections of the last step of this kind that counts, ours included.
    /// Nothing that tells of persons while it is frozen, or once it is erased.
    pub(super) fn section<T: Leaves>(&self) -> Result<Option<T>, OfficeError> {
        if self.is_closed_off() && tells_of_persons(T::KIND) {
            return Ok(None);
        }
        let signed = self
            .life
            .steps
            .iter()
            .filter_map(|(step, _)| self.steps.iter().find(|(id, _)| *id == step.id))
            .map(|(_, record)| &record.sections);
        let pending = self.pending.iter().map(|(_, sections)| sections);
        let mut last = None;
        for sections in signed.chain(pending) {
            for section in sections_from_bytes(sections)? {
                if section.kind() == T::KIND {
                    last = Some(section.read::<T>()?);
                }
            }
        }
        Ok(last)
    }
}

/// The side of whoever said a step.
pub(super) fn side_of(record: &ReferralRecord, ours: bool) -> Side {
    if record.origin == ours { Side::Origin } else { Side::Receiver }
}

impl Office {
    /// The course of a referral.
    pub(super) async fn course(tx: &mut Tx<'_>, id: &ReferralId) -> Result<Course, StoreError> {
        let Some(record) = tx.referral(id).await? else {
            let (life, foreseen) = (Life::default(), Life::default());
            let (side, steps, pending) = (Side::Receiver, Vec::new(), Vec::new());
            return Ok(Course { side, life, steps, pending, foreseen });
        };
        let steps = tx.steps(id).await?;
        let signed: Vec<SignedStep> = steps
            .iter()
            .filter_map(|(id, step)| {
                let (_, core) = step.said()?;
                let side = side_of(&record, step.ours);
                let Core { step, after, answers, terms, .. } = core;
                Some(SignedStep { id: *id, step, side, after, answers, terms })
            })
            .collect();
        let life = fold(&signed);
        let mut foreseen = life.clone();
        let mut pending = Vec::new();
        for item in tx.outbox(OutboxState::ToSeal, OutboxState::ToSeal).await? {
            let own = referral_of(&item.record) == Some(*id) && item.record.repeats.is_none();
            if own && foreseen.anticipate(item.record.step, record.side()).is_some() {
                pending.push((item.record.step, item.record.sections));
            }
        }
        Ok(Course { side: record.side(), life, steps, pending, foreseen })
    }

    /// The referral that a short code names.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchReferral`], [`OfficeError::AmbiguousCode`].
    pub async fn find(&mut self, code: &ReferralCode) -> Result<ReferralId, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let found = tx.referrals_by_code(code).await?;
        tx.commit().await?;
        match *found {
            [] => Err(OfficeError::NoSuchReferral(*code)),
            [id] => Ok(id),
            _ => Err(OfficeError::AmbiguousCode(*code)),
        }
    }

    /// Decides a step, as far as the table allows it where the referral stands. `content` makes the
    /// step, and its section if it has one, from the course, and may refuse.
    pub(super) async fn decide(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
        (permission, act): (Permission, Act),
        content: impl FnOnce(&Course, &mut Tx<'_>) -> Result<(Step, Option<Section>), OfficeError>,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let granted = self.require(permission)?;
        let denied = self.not_permitted(permission);
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        let course = Self::course(&mut tx, id).await?;
        if granted == Grant::Own && !is_own(&record, &course, actor.as_ref())? {
            return Err(denied);
        }
        if course.state().is_none() && tx.pending(id).await?.is_some() {
            return Err(OfficeError::StillDraft(code));
        }
        let (step, section) = content(&course, &mut tx)?;
        refuse_late(&mut tx, &course, id, step).await?;
        let next = course.permits(step, code)?;
        let saying = Saying {
            referral: Some(*id),
            purpose: purpose_of(step),
            answers: course.foreseen.to_answer(step),
            ..Saying::housekeeping(step, record.partner, section.into_iter().collect())
        };
        tx.enqueue(&saying.into_record(now)).await?;
        tx.audit(now, actor, act, Some(id.as_bytes())).await?;
        tx.commit().await?;
        self.seal_due(now).await?;
        Ok(next)
    }

    /// Opens a received referral for the first time: tells the origin who answers for it. Opening
    /// again, or opening one of ours, tells nobody anything.
    ///
    /// # Errors
    /// [`OfficeError::NoContacts`] if nobody answers for referrals here.
    pub async fn acknowledge(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let code = id.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        let course = Self::course(&mut tx, id).await?;
        tx.commit().await?;
        let possible = course.foreseen.next(Step::Acknowledge, record.side()).is_some();
        if !possible {
            return Ok(());
        }
        let contacts = self.contacts.clone().ok_or(OfficeError::NoContacts)?;
        let what = (Permission::InboxOpen, Act::ReferralOpened);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::Acknowledge, Some(Section::new(&contacts, tx.rng()))))
        })
        .await
        .map(|_| ())
    }

    /// Asks the origin about a topic.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`].
    pub async fn ask(
        &mut self,
        id: &ReferralId,
        topic: InfoTopic,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let what = (Permission::ReferralAnswer, Act::ReferralAsked);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::Ask, Some(Section::new(&Question { topic }, tx.rng()))))
        })
        .await
    }

    /// Answers the open question, if the consent that let the referral go still stands.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NoSuchQuestion`] if none is open, and
    /// [`OfficeError::Refused`] by the guard.
    pub async fn answer(
        &mut self,
        id: &ReferralId,
        facts: Vec<Fact>,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let (purpose, tier) = (ConsentPurpose::ReferralPseudonymised, ConsentTier::T1);
        self.consented(id, purpose, tier, now).await?;
        let what = (Permission::ReferralSend, Act::ReferralAnswered);
        self.decide(id, now, what, |course, tx| {
            let open: Option<Question> = course.section()?;
            let Question { topic } = open.ok_or(OfficeError::NoSuchQuestion(code))?;
            Ok((Step::Answer, Some(Section::new(&Answer { facts, topic }, tx.rng()))))
        })
        .await
    }

    /// Asks the guard once more for the case of a referral of ours, as the case file is now. Returns
    /// the case; at the receiver there is none, and the guard is the origin's.
    ///
    /// # Errors
    /// [`OfficeError::Refused`] by the guard.
    pub(super) async fn consented(
        &mut self,
        id: &ReferralId,
        purpose: ConsentPurpose,
        tier: ConsentTier,
        now: UnixSeconds,
    ) -> Result<Option<CaseFile>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?;
        if record.as_ref().is_some_and(|record| record.origin && record.case.is_none()) {
            // Nothing tells whether the person still agrees: the case was lost with a restored store.
            return Err(OfficeError::NoSuchCase);
        }
        let ours = record.as_ref().and_then(|record| Some((record.case.as_ref()?, record)));
        let Some((case, record)) = ours else { return Ok(None) };
        let json = tx.case_by_id(case).await?.ok_or(OfficeError::NoSuchCase)?;
        tx.commit().await?;
        let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
        let case = CaseFile::parse(json)?;
        check_consent(&case, &record.partner, today, purpose, tier)?;
        Ok(Some(case))
    }

    /// Accepts for these services and persons; empty lists mean all. What is less than all is an
    /// acceptance in part.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NotInReferral`].
    pub async fn accept(
        &mut self,
        id: &ReferralId,
        services: &[Service],
        persons: &[PersonNo],
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let what = (Permission::ReferralAnswer, Act::ReferralAccepted);
        self.decide(id, now, what, |course, tx| {
            let gone = course.state().map_or(OfficeError::NotArrived(code), |state| {
                OfficeError::NotPossible { code, state, step: Step::Accept }
            });
            let tier1: Tier1 = course.section()?.ok_or(gone)?;
            let asked: BTreeSet<Service> = tier1.services.iter().map(|one| one.service).collect();
            let listed: BTreeSet<PersonNo> = tier1.persons.iter().map(|one| one.pid).collect();
            let services = chosen(services, &asked).ok_or(OfficeError::NotInReferral(code))?;
            let persons = chosen(persons, &listed).ok_or(OfficeError::NotInReferral(code))?;
            let whole = services.len() == asked.len() && persons.len() == listed.len();
            let step = if whole { Step::Accept } else { Step::AcceptInPart };
            Ok((step, Some(Section::new(&Acceptance { persons, services }, tx.rng()))))
        })
        .await
    }

    /// Declines.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`].
    pub async fn decline(
        &mut self,
        id: &ReferralId,
        reason: DeclineReason,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let what = (Permission::ReferralAnswer, Act::ReferralDeclined);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::Decline, Some(Section::new(&Decline { reason }, tx.rng()))))
        })
        .await
    }

    /// Takes a referral of ours back.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`].
    pub async fn recall(
        &mut self,
        id: &ReferralId,
        reason: RecallReason,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let what = (Permission::ReferralRecall, Act::ReferralRecalled);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::Recall, Some(Section::new(&Recall { reason }, tx.rng()))))
        })
        .await
    }
}

/// Whether it is the actor's own: drafted at the origin, answered for at the receiver.
fn is_own(
    record: &ReferralRecord,
    course: &Course,
    actor: Option<&StaffCode>,
) -> Result<bool, OfficeError> {
    if record.origin {
        return Ok(record.by.as_ref() == actor);
    }
    let contacts: Option<Contacts> = course.section()?;
    Ok(contacts.is_some_and(|one| Some(&one.contact) == actor || Some(&one.deputy) == actor))
}

/// What a step that tells something of persons rests on.
fn purpose_of(step: Step) -> Option<ConsentPurpose> {
    let purpose = if step == Step::Plan {
        ConsentPurpose::ReturnLogistics
    } else {
        ConsentPurpose::ReferralPseudonymised
    };
    step.tier().map(|_| purpose)
}

/// `wanted` if all of it is in `known`; all of `known` if nothing in particular is wanted.
pub(super) fn chosen<T: Copy + Ord>(wanted: &[T], known: &BTreeSet<T>) -> Option<Vec<T>> {
    if wanted.is_empty() {
        return Some(known.iter().copied().collect());
    }
    let wanted: BTreeSet<T> = wanted.iter().copied().collect();
    wanted.is_subset(known).then(|| wanted.into_iter().collect())
}
