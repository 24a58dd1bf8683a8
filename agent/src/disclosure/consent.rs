//! The consent guard for every message that says something of persons: purpose, receiver, tier,
//! status, time, and who may speak for whom. Each person in it passes, or nothing is sent.

use saphan_protocol::codes::{
    AgeBand, ConsentBasis, ConsentGiver, ConsentPurpose, ConsentStatus, ConsentTier, PersonRole,
    RecruitmentRelation, Relation, RiskFlag,
};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::Date;

use super::age::Age;
use super::source::{CaseSource, ConsentSource, PersonSource};
use crate::casefile::LocalRef;

/// Longest life of a basis that is no consent, in days.
const BASIS_DAYS_MAX: i64 = 30;

/// Why a person may not be sent. Declared in the order of the checks: of several records that fail,
/// the one that came furthest is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum ConsentProblem {
    /// No record covers the person.
    #[error("no consent covers this person; ask for it and record it")]
    NotCovered,
    /// A record exists, for something else.
    #[error("consent was not given for this purpose; ask for it")]
    Purpose,
    /// A record exists, for another receiver.
    #[error("consent does not name this receiver; ask for it by name")]
    Recipient,
    /// A record exists, for other tiers.
    #[error("consent does not extend to this tier; ask for it")]
    Tier,
    /// Withdrawn, refused, expired or replaced.
    #[error("consent does not stand any more; ask whether she wants the referral")]
    Status,
    /// Dated in the future.
    #[error("consent is dated in the future; correct the date")]
    NotYet,
    /// Its time is over.
    #[error("consent has run out; ask again")]
    Expired,
    /// A consent for more than twelve months, another basis for more than thirty days.
    #[error("consent stands for twelve months at most, another basis for thirty days; correct it")]
    TooLong,
    /// A basis that does not carry a referral.
    #[error("this legal basis does not carry a referral; ask for consent")]
    Basis,
    /// Basis and giver contradict each other.
    #[error("basis and giver contradict each other; correct the record")]
    GiverOfBasis,
    /// A giver who cannot speak for this person.
    #[error("who gave this consent cannot speak for this person; ask who can")]
    Giver,
    /// A parent or guardian is implicated.
    #[error("a parent is implicated; the best-interest panel decides instead")]
    GuardianImplicated,
    /// The child was not asked, or does not want it.
    #[error("the child's own assent is missing; ask the child, or the best-interest panel")]
    NoAssent,
    /// An adult whose consent was given for her, or by her, as a child.
    #[error("she is an adult now and consent dates from her childhood; ask her")]
    AskAsAdult,
}

impl ConsentProblem {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotCovered => "consent-not-covered",
            Self::Purpose => "consent-purpose",
            Self::Recipient => "consent-recipient",
            Self::Tier => "consent-tier",
            Self::Status => "consent-status",
            Self::NotYet => "consent-not-yet",
            Self::Expired => "consent-expired",
            Self::TooLong => "consent-too-long",
            Self::Basis => "consent-basis",
            Self::GiverOfBasis => "consent-giver-of-basis",
            Self::Giver => "consent-giver",
            Self::GuardianImplicated => "consent-guardian-implicated",
            Self::NoAssent => "consent-no-assent",
            Self::AskAsAdult => "consent-ask-as-adult",
        }
    }
}

/// The guard for one message.
pub(super) struct Guard<'a> {
    pub(super) case: &'a CaseSource<'a>,
    pub(super) to: &'a PartnerId,
    pub(super) today: Date,
    pub(super) purpose: ConsentPurpose,
    pub(super) tier: ConsentTier,
}

/// A consent and the person in whose record it stands.
struct Record<'a> {
    owner: &'a PersonSource<'a>,
    consent: &'a ConsentSource<'a>,
}

impl<'a> Guard<'a> {
    /// The newest consent that lets `person` be sent.
    ///
    /// # Errors
    /// What is wrong with the record that came furthest.
    pub(super) fn consent_for(
        &self,
        person: &PersonSource<'a>,
        age: Age,
    ) -> Result<&'a ConsentSource<'a>, ConsentProblem> {
        let mut furthest = ConsentProblem::NotCovered;
        let mut found: Option<&ConsentSource<'_>> = None;
        for record in self.records_of(person.pid) {
            match self.check(&record, person, age) {
                Ok(()) if found.is_none_or(|best| record.consent.given_on > best.given_on) => {
                    found = Some(record.consent);
                }
                Ok(()) => {}
                Err(problem) => furthest = furthest.max(problem),
            }
        }
        let found = found.ok_or(furthest)?;
        let taken_back = self.records_of(person.pid).any(|record| self.takes_back(&record, found));
        if taken_back { Err(ConsentProblem::Status) } else { Ok(found) }
    }

    fn records_of(&self, pid: &'a LocalRef) -> impl Iterator<Item = Record<'a>> {
        let persons = self.case.persons.iter();
        persons
            .flat_map(|owner| owner.consents.iter().map(move |consent| Record { owner, consent }))
            .filter(move |record| record.consent.covers.contains(pid))
    }

    /// Whether `record` says no to this referral on the day of `consent` or later.
    fn takes_back(&self, record: &Record<'_>, consent: &ConsentSource<'_>) -> bool {
        let no = record.consent;
        let refusal = match no.status {
            ConsentStatus::Refused | ConsentStatus::Withdrawn => true,
            ConsentStatus::WithdrawnInPart => {
                no.withdrawn_scope.is_empty() || no.withdrawn_scope.contains(&self.purpose)
            }
            ConsentStatus::Valid | ConsentStatus::Expired | ConsentStatus::Superseded => false,
        };
        let concerns = (no.purposes.is_empty() || no.purposes.contains(&self.purpose))
            && (no.recipients.is_empty() || no.recipients.contains(self.to));
        refusal && concerns && no.withdrawn_on.unwrap_or(no.given_on) >= consent.given_on
    }

    fn check(
        &self,
        record: &Record<'_>,
        person: &PersonSource<'_>,
        age: Age,
    ) -> Result<(), ConsentProblem> {
        let consent = record.consent;
        if !consent.purposes.contains(&self.purpose) {
            return Err(ConsentProblem::Purpose);
        }
        if !consent.recipients.contains(self.to) {
            return Err(ConsentProblem::Recipient);
        }
        if !consent.tiers.contains(&self.tier) {
            return Err(ConsentProblem::Tier);
        }
        if consent.status != ConsentStatus::Valid {
            return Err(ConsentProblem::Status);
        }
        if consent.given_on > self.today {
            return Err(ConsentProblem::NotYet);
        }
        if consent.valid_until < self.today {
            return Err(ConsentProblem::Expired);
        }
        match consent.basis {
            ConsentBasis::ExplicitConsent => {
                within(consent_ends(consent.given_on), consent)?;
                self.check_giver(record, person, age)
            }
            ConsentBasis::VitalInterest => {
                within_days(consent)?;
                matches!(consent.giver, ConsentGiver::NoneVitalInterest)
                    .then_some(())
                    .ok_or(ConsentProblem::GiverOfBasis)
            }
            ConsentBasis::ChildBestInterest => {
                within_days(consent)?;
                (age.minor() && consent.giver == ConsentGiver::BestInterestPanel)
                    .then_some(())
                    .ok_or(ConsentProblem::GiverOfBasis)
            }
            ConsentBasis::LegalClaim | ConsentBasis::SubstantialPublicInterest => {
                Err(ConsentProblem::Basis)
            }
        }
    }

    fn check_giver(
        &self,
        record: &Record<'_>,
        person: &PersonSource<'_>,
        age: Age,
    ) -> Result<(), ConsentProblem> {
        if record.consent.giver == ConsentGiver::NoneVitalInterest {
            return Err(ConsentProblem::GiverOfBasis);
        }
        if age.minor() {
            self.check_for_minor(record, person, age.band)
        } else {
            check_for_adult(record, person)
        }
    }

    fn check_for_minor(
        &self,
        record: &Record<'_>,
        person: &PersonSource<'_>,
        band: AgeBand,
    ) -> Result<(), ConsentProblem> {
        let consent = record.consent;
        match consent.giver {
            ConsentGiver::BestInterestPanel => return Ok(()),
            ConsentGiver::Parent | ConsentGiver::LegalGuardian | ConsentGiver::SocialAuthority => {}
            ConsentGiver::Oneself if self.is_parent(record.owner, person) => {}
            ConsentGiver::Oneself
            | ConsentGiver::SelfWithAssentSupport
            | ConsentGiver::Caregiver
            | ConsentGiver::NoneVitalInterest => return Err(ConsentProblem::Giver),
        }
        if guardian_implicated(person) {
            return Err(ConsentProblem::GuardianImplicated);
        }
        if needs_assent(person.role, band) && consent.assent != Some(true) {
            return Err(ConsentProblem::NoAssent);
        }
        Ok(())
    }

    /// Whether `owner`, an adult by her own record, is the parent of `child`.
    fn is_parent(&self, owner: &PersonSource<'_>, child: &PersonSource<'_>) -> bool {
        let adult = Age::decide(&owner.age, self.case.opened_on, self.case.prepared_on, self.today)
            .is_ok_and(|age| !age.minor());
        adult
            && (child.relation_to == Some((owner.pid, Relation::Child))
                || owner.relation_to == Some((child.pid, Relation::Parent)))
    }
}

fn check_for_adult(record: &Record<'_>, person: &PersonSource<'_>) -> Result<(), ConsentProblem> {
    let consent = record.consent;
    let as_a_child = consent.assent.is_some()
        || consent.giver == ConsentGiver::SelfWithAssentSupport
        || person.age.date_claimed.is_some_and(|born| born.years_until(consent.given_on) < 18);
    if as_a_child {
        return Err(ConsentProblem::AskAsAdult);
    }
    let herself = match consent.giver {
        ConsentGiver::Oneself => record.owner.pid == person.pid,
        // A court's guardian speaks for an adult too; any giver speaks for herself.
        ConsentGiver::LegalGuardian => true,
        ConsentGiver::Parent
        | ConsentGiver::SelfWithAssentSupport
        | ConsentGiver::SocialAuthority
        | ConsentGiver::Caregiver
        | ConsentGiver::BestInterestPanel
        | ConsentGiver::NoneVitalInterest => consent.giver_ref == Some(person.pid),
    };
    if herself { Ok(()) } else { Err(ConsentProblem::Giver) }
}

/// The recruiter or abuser is in the family and a parent or guardian is the one.
fn guardian_implicated(person: &PersonSource<'_>) -> bool {
    let in_family =
        person.risk.as_ref().is_some_and(|risk| risk.flags.contains(&RiskFlag::TraffickerInFamily));
    let by_parent = person.exploitation.iter().any(|situation| {
        situation.recruitment_relation == Some(RecruitmentRelation::ParentOrGuardian)
    });
    in_family && by_parent
}

/// A child is asked herself. Of dependants, those under twelve are spoken for by who may speak for
/// them, and those left behind cannot be asked.
fn needs_assent(role: PersonRole, band: AgeBand) -> bool {
    match role {
        PersonRole::DependantLeftBehind => false,
        PersonRole::Dependant => !matches!(band, AgeBand::A00_04 | AgeBand::A05_11),
        PersonRole::Survivor
        | PersonRole::Guardian
        | PersonRole::FamilyContact
        | PersonRole::SafeContact
        | PersonRole::Witness => true,
    }
}

/// The last day of a consent given on `day`: the same day a year later.
fn consent_ends(day: Date) -> Option<Date> {
    day.civil().checked_add(jiff::Span::new().years(1)).ok().and_then(|end| end.try_into().ok())
}

fn within(end: Option<Date>, consent: &ConsentSource<'_>) -> Result<(), ConsentProblem> {
    end.filter(|end| consent.valid_until <= *end).map(|_| ()).ok_or(ConsentProblem::TooLong)
}

fn within_days(consent: &ConsentSource<'_>) -> Result<(), ConsentProblem> {
    if consent.given_on.days_until(consent.valid_until) <= BASIS_DAYS_MAX {
        Ok(())
    } else {
        Err(ConsentProblem::TooLong)
    }
}
