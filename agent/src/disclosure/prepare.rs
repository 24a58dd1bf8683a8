//! A record of any tier, made, checked and written down once: what is shown is what is sealed.

use rand_core::CryptoRng;
use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::{ConsentPurpose, ConsentTier};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::section::{Leaves, Section, SectionKind};
use saphan_protocol::tier1::{ConsentId, Date, PersonNo, SecondPerson, Tier1, needs_second_person};
use saphan_protocol::tier2::Tier2;
use saphan_protocol::tier3::Tier3;
use serde_json::Value;

use super::consent::Guard;
use super::passed::{Against, KeptFinding, Passed};
use super::record::Sent;
use super::settle::{Settlement, Summary, Written, settle};
use super::source::CaseSource;
use super::tier3::Chosen;
use super::told::Told;
use super::{Tier1Refusal, built, numbered, persons_to_send, tier2, tier3, to_json};
use crate::casefile::{CaseFile, LocalRef};

/// Which record is wanted.
#[derive(Clone)]
pub enum Wanted {
    /// The pseudonymised referral.
    Tier1(Summary),
    /// What a partner reads after it has accepted, with what was decided about its texts.
    Tier2(Vec<Settlement>),
    /// Who the persons are.
    Tier3 {
        /// For what.
        purpose: ConsentPurpose,
        /// The one person whom it concerns; all who may be sent if there is none.
        person: Option<LocalRef>,
        /// What somebody chose.
        chosen: Chosen,
    },
}

/// A record whose bytes passed, and what is to be known before it is sealed.
pub struct Prepared {
    passed: Passed,
    will_read: Value,
    second_person: Vec<SecondPerson>,
    kept: Vec<KeptFinding>,
    told: Option<Told>,
    consents: Vec<ConsentId>,
}

/// A referral that a later record follows.
pub struct Later<'a> {
    /// What stands for whom in its tier-1 record.
    pub told: &'a Told,
    /// The persons whom the receiver has taken.
    pub taken: &'a [PersonNo],
}

impl Prepared {
    /// What somebody decided to keep in it.
    pub fn kept(&self) -> &[KeptFinding] {
        &self.kept
    }

    /// What stands for whom, in a record of tier 1 that was made anew.
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref()
    }

    /// The consents that a later record rests on, by their ids in the tier-1 record.
    pub fn consents(&self) -> &[ConsentId] {
        &self.consents
    }

    /// The section that is sealed, byte for byte.
    pub fn section(&self) -> &Section {
        self.passed.section()
    }

    /// The section, to be sealed as it is.
    pub fn into_section(self) -> Section {
        self.passed.into_section()
    }

    /// What the receiver will read, decoded from the bytes of the section.
    pub fn will_read(&self) -> &Value {
        &self.will_read
    }

    /// What the statement will commit to, in hexadecimal.
    pub fn hash(&self) -> String {
        self.passed.commitment().to_string()
    }

    /// Why the receiver asks for a second person.
    pub fn second_person(&self) -> &[SecondPerson] {
        &self.second_person
    }

    /// Whether somebody kept a finding: a second person reads why, whatever else the record says.
    pub fn keeps_findings(&self) -> bool {
        !self.kept.is_empty()
    }
}

/// The guard for a message that says something of the persons of `case`: the one function that every
/// such message asks, whatever its tier. There is no way round it.
///
/// # Errors
/// [`Tier1Refusal::Consent`] for the first person who is not covered, and what else keeps persons
/// from being sent.
pub fn check_consent(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    purpose: ConsentPurpose,
    tier: ConsentTier,
) -> Result<(), Tier1Refusal> {
    let source = CaseSource::of(case);
    persons_to_send(&Guard { case: &source, to, today, purpose, tier }).map(|_| ())
}

/// Makes the record that is `wanted` of `case` for the one receiver `to`, as of `today`.
///
/// # Errors
/// [`Tier1Refusal`]; nothing is made of a case that does not pass whole.
pub fn prepare(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    wanted: &Wanted,
    rng: &mut impl CryptoRng,
) -> Result<Prepared, Tier1Refusal> {
    if let Wanted::Tier1(summary) = wanted {
        let (mut record, told) = built(case, to, today, rng)?;
        let against = Against::of(case, 1)?;
        let settled = settle(summary_of(case, summary).as_slice(), &summary.settlements, &against)?;
        record.safe_summary = settled.text("safe_summary", "safe_summary")?;
        record.check()?;
        let kept = settled.into_kept();
        let passed = passed(&record, &against.keeping(kept.clone()), rng)?;
        return Ok(Prepared { told: Some(told), ..tier1(passed, kept)? });
    }
    made(case, to, today, wanted, None, rng)
}

/// Makes a record of tier 2 or 3 that follows a referral, with the numbers and ids of its tier 1 and of
/// the persons who were taken only.
///
/// # Errors
/// As [`prepare`], and [`Tier1Refusal::ConsentNotTold`].
pub fn later(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    wanted: &Wanted,
    follows: &Later<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Prepared, Tier1Refusal> {
    made(case, to, today, wanted, Some(follows), rng)
}

fn made(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    wanted: &Wanted,
    follows: Option<&Later<'_>>,
    rng: &mut impl CryptoRng,
) -> Result<Prepared, Tier1Refusal> {
    let source = CaseSource::of(case);
    if source.to_partner != to {
        return Err(Tier1Refusal::OtherReceiver);
    }
    let (purpose, tier) = match wanted {
        Wanted::Tier1(_) | Wanted::Tier2(_) => {
            (ConsentPurpose::ReferralPseudonymised, ConsentTier::T2)
        }
        Wanted::Tier3 { purpose, .. } => (*purpose, ConsentTier::T3),
    };
    let guard = Guard { case: &source, to, today, purpose, tier };
    let allowed = persons_to_send(&guard)?;
    let mut sent = match follows {
        Some(follows) => follows.told.sent(allowed, follows.taken),
        None => numbered(allowed, rng),
    };
    let (passed, kept) = match wanted {
        Wanted::Tier1(Summary { settlements, .. }) | Wanted::Tier2(settlements) => {
            sent.sort_by_key(|sent| sent.number);
            let against = Against::of(case, 2)?;
            let settled = settle(&tier2::written(case, &sent), settlements, &against)?;
            let record = tier2::assemble(case, &sent, &settled, (to, today))?;
            let kept = settled.into_kept();
            (passed(&record, &against.keeping(kept.clone()), rng)?, kept)
        }
        Wanted::Tier3 { person, chosen, .. } => {
            if let Some(person) = person {
                only(&mut sent, person)?;
            }
            let record = tier3::assemble(case, &sent, (to, today, purpose), chosen)?;
            (passed(&record, &Against::of(case, 3)?, rng)?, Vec::new())
        }
    };
    let consents = match follows {
        Some(follows) => follows.told.consents_of(&sent)?,
        None => Vec::new(),
    };
    let (will_read, second_person) = (passed.decoded().clone(), Vec::new());
    Ok(Prepared { will_read, passed, second_person, kept, told: None, consents })
}

/// The summary on its way into the record, where the office allows one.
fn summary_of<'a>(case: &'a CaseFile, summary: &Summary) -> Option<Written<'a>> {
    let words = case.content().referral.safe_summary.as_ref().filter(|_| summary.allowed)?;
    let field = "safe_summary".to_owned();
    Some(Written { label: field.clone(), field, text: words.expose() })
}

/// A tier-1 record that passed, decoded from its bytes.
fn tier1(passed: Passed, kept: Vec<KeptFinding>) -> Result<Prepared, Tier1Refusal> {
    let read: Tier1 = passed.section().read().map_err(unreadable)?;
    let second_person = needs_second_person(&read);
    let (told, consents) = (None, Vec::new());
    Ok(Prepared { will_read: to_json(&read), passed, second_person, kept, told, consents })
}

/// What was made before of the same case for the same day, held against guard, words and leak check
/// once more; `kept` is what was decided to stay in it.
///
/// # Errors
/// As [`prepare`].
pub fn again(
    case: &CaseFile,
    to: &PartnerId,
    today: Date,
    section: Section,
    kept: Vec<KeptFinding>,
) -> Result<Prepared, Tier1Refusal> {
    let (purpose, tier) = (ConsentPurpose::ReferralPseudonymised, ConsentTier::T1);
    check_consent(case, to, today, purpose, tier)?;
    let against = Against::of(case, 1)?.keeping(kept.clone());
    let passed =
        Passed::check_section::<Tier1>(section, &against).map_err(Tier1Refusal::Findings)?;
    tier1(passed, kept)
}

/// What was shown before of tier 2 or 3, held against guard, words and leak check once more.
///
/// # Errors
/// As [`later`].
pub fn again_later(
    case: &CaseFile,
    (to, today, purpose): (&PartnerId, Date, ConsentPurpose),
    section: Section,
    kept: Vec<KeptFinding>,
    consents: Vec<ConsentId>,
) -> Result<Prepared, Tier1Refusal> {
    let is_identity = section.kind() == SectionKind::Tier3;
    let (tier, number) = if is_identity { (ConsentTier::T3, 3) } else { (ConsentTier::T2, 2) };
    check_consent(case, to, today, purpose, tier)?;
    let against = Against::of(case, number)?.keeping(kept.clone());
    let passed = if is_identity {
        Passed::check_section::<Tier3>(section, &against)
    } else {
        Passed::check_section::<Tier2>(section, &against)
    }
    .map_err(Tier1Refusal::Findings)?;
    let (will_read, second_person) = (passed.decoded().clone(), Vec::new());
    Ok(Prepared { will_read, passed, second_person, kept, told: None, consents })
}

fn only(sent: &mut Vec<Sent<'_>>, person: &LocalRef) -> Result<(), Tier1Refusal> {
    sent.retain(|sent| sent.person.pid == person);
    if sent.is_empty() { Err(Tier1Refusal::NotSent { person: person.clone() }) } else { Ok(()) }
}

fn passed<T: Leaves>(
    record: &T,
    against: &Against,
    rng: &mut impl CryptoRng,
) -> Result<Passed, Tier1Refusal> {
    if saphan_protocol::cbor::encode(record).len() > T::LIMITS.bytes {
        return Err(Tier1Refusal::TooLong);
    }
    Passed::check(record, against, rng).map_err(Tier1Refusal::Findings)
}

/// The same bytes were read a moment before.
fn unreadable(_: CborError) -> Tier1Refusal {
    Tier1Refusal::TooLong
}
