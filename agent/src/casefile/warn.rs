//! What a case worker should look at before referring: contradictions that a file may hold while the
//! work on it goes on, so they are told and do not refuse it.

use saphan_protocol::codes::{
    AgeAssessmentMethod, AgeBasis, ConsentBasis, ConsentStatus, DocumentAuthenticity,
    DocumentParticular, PersonRole, RiskFlag,
};
use saphan_protocol::tier1::Date;

use super::model::Content;
use super::person::{ConsentRecord, Person};
use super::problem::{Notice, PROBLEMS_MAX, Warning};

/// Longest consent, in days.
const CONSENT_DAYS_MAX: i64 = 366;
/// Longest basis that is no consent, in days.
const BASIS_DAYS_MAX: i64 = 30;
/// Age from which a person is no minor, in years.
const ADULT_YEARS: i16 = 18;

/// At most [`PROBLEMS_MAX`], in the order of the file.
pub(super) fn warnings(content: &Content) -> Vec<Warning> {
    let mut found = Vec::new();
    for (at, person) in content.persons.iter().enumerate() {
        let path = format!("persons[{at}]");
        let mut warn = |field: &str, notice: Notice| {
            found.push(Warning { path: format!("{path}.{field}"), notice });
        };
        age(person, content.referral.prepared_on, &mut warn);
        if is_referred(person.role) {
            agreement(content, person, &mut warn);
        }
        for (row, consent) in person.consents.iter().enumerate() {
            for notice in consent_dates(consent, content.referral.prepared_on) {
                warn(&format!("consents[{row}].valid_until"), notice);
            }
        }
        if own_codes(person) > 0 {
            found.push(Warning { path, notice: Notice::OwnCodes });
        }
    }
    found.truncate(PROBLEMS_MAX);
    found
}

/// Whether a referral is about the person; relatives and contacts are not sent.
fn is_referred(role: PersonRole) -> bool {
    match role {
        PersonRole::Survivor | PersonRole::Dependant | PersonRole::Witness => true,
        PersonRole::DependantLeftBehind
        | PersonRole::Guardian
        | PersonRole::FamilyContact
        | PersonRole::SafeContact => false,
    }
}

fn age(person: &Person, on: Date, warn: &mut impl FnMut(&str, Notice)) {
    let (birth, decision) = (&person.birth, &person.age_decision);
    let young = |born: Option<Date>| born.is_some_and(|born| born.years_until(on) < ADULT_YEARS);
    let low = birth.assessed_min.is_some_and(|years| i16::from(years) < ADULT_YEARS);
    let resolved = decision.basis == AgeBasis::BirthDateVerified;
    if !decision.minor
        && !resolved
        && (young(birth.date_claimed) || young(birth.date_document) || low)
    {
        warn("age_decision.minor", Notice::EvidenceOfMinor);
    }
    let assessed = decision.basis == AgeBasis::Assessed;
    if assessed && decision.age_years.zip(birth.assessed_min).is_some_and(|(age, low)| age > low) {
        warn("age_decision.age_years", Notice::NotLowestAge);
    }
    let methods = &birth.assessment_methods;
    if assessed && !decision.minor && **methods == [AgeAssessmentMethod::BoneAgeXray] {
        warn("birth.assessment_methods", Notice::BonesAlone);
    }
    let from_birth =
        matches!(decision.basis, AgeBasis::BirthDateVerified | AgeBasis::BirthDateClaimed);
    if let (true, Some(born), Some(age)) = (from_birth, birth.date_claimed, decision.age_years)
        && (born.years_until(on) - i16::from(age)).abs() > 1
    {
        warn("age_decision.age_years", Notice::AgeAndBirth);
    }
    let false_birth = person.documents.iter().any(|document| {
        document.authenticity == DocumentAuthenticity::GenuineFalseParticulars
            && document.false_particulars.contains(&DocumentParticular::BirthDate)
    });
    let flagged =
        person.risk.as_ref().is_some_and(|risk| risk.flags.contains(&RiskFlag::AgeDisputed));
    if false_birth && !flagged {
        warn("risk.flags", Notice::NoAgeDisputed);
    }
}

fn agreement(content: &Content, person: &Person, warn: &mut impl FnMut(&str, Notice)) {
    let (to, on) = (&content.referral.to_partner, content.referral.prepared_on);
    let standing = |consent: &&ConsentRecord| {
        consent.covers.contains(&person.pid)
            && consent.recipients.contains(to)
            && consent.valid_until >= on
            && matches!(consent.status, ConsentStatus::Valid | ConsentStatus::WithdrawnInPart)
    };
    let mut given = content.persons.iter().flat_map(|person| &person.consents).filter(standing);
    let Some(consent) = given.next() else {
        return warn("consents", Notice::NoConsent);
    };
    let asked = |consent: &ConsentRecord| consent.assent.as_ref().is_some_and(|asked| asked.given);
    let agreed = consent.basis == ConsentBasis::ExplicitConsent;
    if agreed && person.age_decision.minor && !asked(consent) && !given.any(asked) {
        warn("consents", Notice::NoAssent);
    }
}

fn consent_dates(consent: &ConsentRecord, on: Date) -> impl Iterator<Item = Notice> {
    let standing = consent.status == ConsentStatus::Valid;
    let ended = standing && consent.valid_until < on;
    let max = match consent.basis {
        ConsentBasis::VitalInterest | ConsentBasis::ChildBestInterest => BASIS_DAYS_MAX,
        ConsentBasis::ExplicitConsent
        | ConsentBasis::LegalClaim
        | ConsentBasis::SubstantialPublicInterest => CONSENT_DAYS_MAX,
    };
    let long = consent.given_on.days_until(consent.valid_until) > max;
    let ended = ended.then_some(Notice::ConsentEnded);
    ended.into_iter().chain(long.then_some(Notice::ConsentLong))
}

fn own_codes(person: &Person) -> usize {
    let situations = person.exploitation.iter().map(|situation| {
        situation.types.own()
            + situation.acts.own()
            + situation.means_legal.own()
            + situation.means_of_control.own()
            + situation.recruitment_channel.own()
            + situation.platforms.own()
    });
    let consents =
        person.consents.iter().map(|given| given.purposes.own() + given.withdrawn_scope.own());
    situations.chain(consents).sum::<usize>()
        + person.risk.as_ref().map_or(0, |risk| risk.flags.own())
        + person.protection.as_ref().map_or(0, |protection| protection.constraints.own())
}
