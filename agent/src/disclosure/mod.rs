//! From a case file to what a partner reads, tier by tier.
//!
//! `table.rs` says of every field when it leaves. `source.rs` lists everything that tier 1 may be
//! made of; nothing else of the case file is in reach there. `consent.rs` asks whether it may leave,
//! `age.rs`, `generalise.rs` and `population.rs` make it coarse, `record.rs` puts it together.
//! `tier2.rs` and `tier3.rs` make the later records. `passed.rs` holds the exact bytes against the
//! words of the case (`words.rs`): only a record that passed becomes a section.
//! What cannot be checked is not sent.

use rand_core::CryptoRng;
use saphan_protocol::cbor;
use saphan_protocol::codes::{ConsentPurpose, ConsentTier, PersonRole};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::safe_text::TextError;
use saphan_protocol::tier1::{Date, PersonNo, Tier1, Tier1Error};
use saphan_protocol::tier2::RecordError;

use crate::casefile::{CaseFile, LocalRef};
use crate::leak::LeakError;

mod age;
mod beside;
mod consent;
mod generalise;
mod json;
mod need;
mod passed;
mod population;
mod prepare;
mod record;
mod settle;
mod source;
pub mod table;
mod tier2;
mod tier3;
mod told;
mod typed;
mod words;

pub use beside::{Beside, beside};
pub use consent::ConsentProblem;
pub use json::{findings_to_json, to_json};
pub use need::{Need, Place};
pub use passed::{Finding, KeptFinding, Passed, Why};
pub use prepare::{Later, Prepared, Wanted, again, again_later, check_consent, later, prepare};
pub use settle::{NotSettlement, Settlement, Summary};
pub(crate) use settle::{Rewritten, settle_text};
pub use tier3::Chosen;
pub use told::Told;
pub use typed::Typed;
pub(crate) use typed::typed;

use age::Age;
use consent::Guard;
use population::Population;
use record::Sent;
use source::{CaseSource, ConsentSource, PersonSource};

/// Why no referral is made of a case. Persons are named by their id in the file only.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Tier1Refusal {
    /// The case file prepares a referral to someone else.
    #[error("the case is prepared for another receiver; change the receiver in the case first")]
    OtherReceiver,
    /// The referral is dated in the future.
    #[error("the referral is dated in the future; correct its date or this machine's clock")]
    DatedInFuture,
    /// A required part is missing.
    #[error("{person}: {part} is missing; complete the case before it is referred")]
    Incomplete {
        /// Id in the file.
        person: LocalRef,
        /// What is missing.
        part: &'static str,
    },
    /// A person decided to be a minor has turned 18.
    #[error("{person} has turned 18 since the age was decided; decide it anew and ask for consent")]
    CameOfAge {
        /// Id in the file.
        person: LocalRef,
    },
    /// A service is asked for someone who is not sent.
    #[error("a service is asked for {person}, who stays out of the referral; take it off the list")]
    ServiceForOther {
        /// Id in the file.
        person: LocalRef,
    },
    /// A person is not covered.
    #[error("{person}: {problem}")]
    Consent {
        /// Id in the file.
        person: LocalRef,
        /// What is wrong.
        #[source]
        problem: ConsentProblem,
    },
    /// The record would not be a correct one.
    #[error("the referral does not keep its own rules; report this and do not send it by hand")]
    Record(#[from] Tier1Error),
    /// Something in it would say who a person is.
    #[error(
        "{} places in it would say who a person is; settle each or change the case:{}",
        .0.len(), listed(.0)
    )]
    Findings(Vec<Finding>),
    /// A part of the leak check cannot run.
    #[error("the leak check cannot run, so nothing leaves: {0}")]
    LeakCheck(#[from] LeakError),
    /// A decision about a finding that cannot be carried out.
    #[error(
        "finding {number} is none, is decided twice, or must not be kept; a STOP is replaced or \
         generalised"
    )]
    Settlement {
        /// The number, from 1.
        number: usize,
    },
    /// A text of the case does not fit its field in the record.
    #[error("{part}: {problem}")]
    Text {
        /// The field of the record.
        part: &'static str,
        /// What is wrong.
        #[source]
        problem: TextError,
    },
    /// A record of a later tier would not be a correct one.
    #[error("the record does not keep its own rules: {0}")]
    Later(#[from] RecordError),
    /// The person is not one who may be sent.
    #[error("{person} is not among the persons who may be sent; choose one who is")]
    NotSent {
        /// Id in the file.
        person: LocalRef,
    },
    /// The consent is not among those that the receiver was told of.
    #[error(
        "{person}: the consent for this was recorded after the referral, and the receiver cannot \
         check it; refer the case anew"
    )]
    ConsentNotTold {
        /// Id in the file.
        person: LocalRef,
    },
    /// The record would be longer than receivers read.
    #[error("the referral is too long; split it by persons")]
    TooLong,
}

impl Tier1Refusal {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherReceiver => "tier1-other-receiver",
            Self::DatedInFuture => "tier1-dated-in-future",
            Self::Incomplete { .. } => "tier1-incomplete",
            Self::CameOfAge { .. } => "tier1-came-of-age",
            Self::ServiceForOther { .. } => "tier1-service-for-other",
            Self::Consent { problem, .. } => problem.code(),
            Self::Record(error) => error.code(),
            Self::Findings(_) => "disclosure-findings",
            Self::LeakCheck(error) => error.code(),
            Self::Settlement { .. } => "disclosure-settlement",
            Self::Text { problem, .. } => problem.code(),
            Self::Later(error) => error.code(),
            Self::NotSent { .. } => "disclosure-not-sent",
            Self::ConsentNotTold { .. } => "consent-not-told",
            Self::TooLong => "tier1-too-long",
        }
    }
}

/// A line for each finding, with the number by which it is settled.
fn listed(findings: &[Finding]) -> String {
    let line = |(at, finding): (usize, &Finding)| {
        let Finding { field, start, end, level, reason, suggestion, .. } = finding;
        let instead =
            if suggestion.is_empty() { String::new() } else { format!("; write {suggestion}") };
        let number = at + 1;
        let (level, reason) = (level.as_str(), reason.text());
        format!("\n  [{number}] {level} {field}, characters {start} to {end}: {reason}{instead}")
    };
    findings.iter().enumerate().map(line).collect()
}

/// Makes the tier-1 record of `case` for the one receiver `to`, as of `today`.
///
/// Persons are shuffled and numbered anew by `rng`, consents get random ids, lists are sorted: two
/// records of one case have nothing in common that the case itself does not force.
///
/// # Errors
/// [`Tier1Refusal`]; nothing is made of a case that does not pass whole.
pub fn build(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    rng: &mut impl CryptoRng,
) -> Result<Tier1, Tier1Refusal> {
    built(case, to, today, rng).map(|(record, _)| record)
}

/// As [`build`], with what stands for whom in the record.
fn built(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    rng: &mut impl CryptoRng,
) -> Result<(Tier1, Told), Tier1Refusal> {
    let source = CaseSource::of(case);
    if source.to_partner != to {
        return Err(Tier1Refusal::OtherReceiver);
    }
    if source.prepared_on > today {
        return Err(Tier1Refusal::DatedInFuture);
    }
    let (purpose, tier) = (ConsentPurpose::ReferralPseudonymised, ConsentTier::T1);
    let guard = Guard { case: &source, to, today, purpose, tier };
    let sent = numbered(persons_to_send(&guard)?, rng);

    let (mut record, told) = record::assemble(&source, &sent, to, today, rng)?;
    population::climb(&mut record, &Population::shipped());
    record.check()?;
    if cbor::encode(&record).len() > Tier1::LIMITS.bytes {
        return Err(Tier1Refusal::TooLong);
    }
    Ok((record, told))
}

/// The persons in an order that says nothing, numbered in it.
fn numbered<'a>(mut passed: Vec<Allowed<'a>>, rng: &mut impl CryptoRng) -> Vec<Sent<'a>> {
    shuffle(&mut passed, rng);
    let number = |at| PersonNo::at_index(at).expect("a case file has at most 64 persons");
    passed
        .into_iter()
        .enumerate()
        .map(|(at, (person, age, consent))| Sent { number: number(at), person, age, consent })
        .collect()
}

/// A person who may be sent, how old she is told to be, and what allows it.
type Allowed<'a> = (&'a PersonSource<'a>, Age, &'a ConsentSource<'a>);

/// Survivors and dependants, each of whom must be covered, and guardians who are. A guardian whom
/// no consent covers stays out like any relative; her kind stands in the consent that she gave.
fn persons_to_send<'a>(guard: &Guard<'a>) -> Result<Vec<Allowed<'a>>, Tier1Refusal> {
    let mut passed = Vec::new();
    for person in &guard.case.persons {
        let id = || person.pid.clone();
        let required = match person.role {
            PersonRole::Survivor | PersonRole::Dependant | PersonRole::DependantLeftBehind => true,
            PersonRole::Guardian => false,
            PersonRole::FamilyContact | PersonRole::SafeContact | PersonRole::Witness => continue,
        };
        let (opened, prepared) = (guard.case.opened_on, guard.case.prepared_on);
        let age = Age::decide(&person.age, opened, prepared, guard.today)
            .map_err(|_| Tier1Refusal::CameOfAge { person: id() })?;
        match guard.consent_for(person, age) {
            Ok(consent) => {
                complete(person, age)
                    .map_err(|part| Tier1Refusal::Incomplete { person: id(), part })?;
                passed.push((person, age, consent));
            }
            Err(problem) if required => {
                return Err(Tier1Refusal::Consent { person: id(), problem });
            }
            Err(_) => {}
        }
    }
    Ok(passed)
}

/// What a receiver cannot decide without, for survivors.
fn complete(person: &PersonSource<'_>, age: Age) -> Result<(), &'static str> {
    if person.role != PersonRole::Survivor {
        return Ok(());
    }
    if person.risk.is_none() {
        return Err("the risk assessment");
    }
    if person.constraints.is_none() {
        return Err("what must not happen (protection constraints, or `none`)");
    }
    if age.minor() && person.best_interest.is_none() {
        return Err("how far the best-interest decision is");
    }
    Ok(())
}

/// Fisher and Yates, with numbers drawn without bias.
fn shuffle<T>(entries: &mut [T], rng: &mut impl CryptoRng) {
    for last in (1..entries.len()).rev() {
        let choices = u32::try_from(last + 1).expect("a case file has at most 64 persons");
        let fair = u32::MAX - u32::MAX % choices;
        let drawn = loop {
            let drawn = rng.next_u32();
            if drawn < fair {
                break drawn % choices;
            }
        };
        entries.swap(last, drawn as usize);
    }
}

#[cfg(test)]
mod tests;
