//! Tier 2: what a partner reads after it has accepted, as far as consent covers it (docs/protocol.md,
//! section 5.3). Finer areas, codes that tier 1 leaves out, and short texts that name no survivor.
//!
//! Fields are declared in the order of canonical CBOR, lists of codes are sorted. A record has no
//! `Debug` that shows anything.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::codes::{
    Act, Adm1, CompensationSource, CompensationStatus, Country, Currency, Education, Gender,
    MaritalStatus, MeansLegal, Platform, ProceedingStage, RecruitmentChannel,
    SexualExploitationForm, UserRole, serde_as_text,
};
use crate::ids::PartnerId;
use crate::safe_text::{
    IDENTITY_CHARS_MAX, IdentityText, PLACE_CHARS_MAX, SUMMARY_CHARS_MAX, SafeText, WORD_CHARS_MAX,
};
use crate::tier1::{Date, EXPLOITATION_MAX, Month, PERSONS_MAX, PersonNo, present};

/// Most entries of staff, hearings and compensation each.
pub const ENTRIES_MAX: usize = 32;
/// What an amount of money is rounded to, in whole units of its currency: one leading digit.
pub const AMOUNT_DIGITS: u32 = 1;

/// Why a record of tier 2 or 3 is not one that a correct sender makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// [T-201] A list is longer than the record allows.
    #[error("[T-201] too many entries in {list}; ask the sender to split the record")]
    TooMany {
        /// Name of the list.
        list: &'static str,
    },
    /// [T-202] There is no person, or persons are not sorted or repeat.
    #[error("[T-202] the persons are missing, not sorted or repeated; ask the sender to repeat it")]
    Persons,
    /// [T-203] A list of codes repeats an entry or is not sorted.
    #[error("[T-203] {list} is not sorted or repeats an entry; ask the sender to update its agent")]
    NotSorted {
        /// Name of the list.
        list: &'static str,
    },
    /// [T-204] An amount of money is not rounded.
    #[error("[T-204] an amount is told to the last unit; ask the sender to recall it")]
    NotRounded,
    /// [T-301] A part that the purpose does not need.
    #[error("[T-301] {part} is not needed for this purpose; ask the sender to recall it")]
    BeyondPurpose {
        /// Name of the part.
        part: &'static str,
    },
}

impl RecordError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooMany { .. } => "record-too-many",
            Self::Persons => "record-persons",
            Self::NotSorted { .. } => "record-not-sorted",
            Self::NotRounded => "record-not-rounded",
            Self::BeyondPurpose { .. } => "record-beyond-purpose",
        }
    }
}

/// What a partner that has accepted reads beside the tier-1 record.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier2 {
    /// Whom of the sender's staff to ask for.
    pub staff: Vec<StaffName>,
    /// The persons, by their numbers in the tier-1 record.
    pub persons: Vec<Person>,
    /// Where and when the person changes hands.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub handover: Option<Handover>,
    /// Coming hearings, by month.
    pub hearings: Vec<Hearing>,
    /// When the case was opened.
    pub opened_in: Month,
    /// The one receiver.
    pub to_partner: PartnerId,
    /// The record's own date.
    pub prepared_on: Date,
    /// Money claimed or paid, rounded.
    pub compensation: Vec<Compensation>,
    /// The sender.
    pub origin_partner: PartnerId,
}

/// A member of the sender's staff.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffName {
    /// Name.
    pub name: IdentityText<IDENTITY_CHARS_MAX>,
    /// What they may do.
    pub role: UserRole,
}

/// One person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Number within the referral.
    pub pid: PersonNo,
    /// Where the person goes, or is.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub area: Option<FinerArea>,
    /// Gender.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Health, in words that name no hospital and no doctor.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub health: Option<SafeText<SUMMARY_CHARS_MAX>>,
    /// Religion, where a service needs it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub religion: Option<SafeText<WORD_CHARS_MAX>>,
    /// Education.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub education: Option<Education>,
    /// Ethnicity, where a service needs it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub ethnicity: Option<SafeText<WORD_CHARS_MAX>>,
    /// Where the person was born.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub birth_area: Option<FinerArea>,
    /// What must not happen, in words.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub constraints: Option<SafeText<SUMMARY_CHARS_MAX>>,
    /// What tier 1 leaves out of what was done to the person.
    pub exploitation: Vec<Exploitation>,
    /// Marital status.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub marital_status: Option<MaritalStatus>,
}

/// One situation of exploitation, by codes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exploitation {
    /// Acts in the sense of the Protocol.
    pub acts: Vec<Act>,
    /// Where it was.
    pub country: Country,
    /// On which platforms the person was found.
    pub platforms: Vec<Platform>,
    /// Means in the sense of the Protocol.
    pub means_legal: Vec<MeansLegal>,
    /// Forms of sexual exploitation.
    pub sexual_forms: Vec<SexualExploitationForm>,
    /// How the person was found.
    pub recruitment_channel: Vec<RecruitmentChannel>,
}

/// Where and when the person changes hands: the one day that travel needs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// Where.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub place: Option<SafeText<PLACE_CHARS_MAX>>,
    /// When.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub planned_on: Option<Date>,
}

/// A coming hearing, without court, number and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hearing {
    /// When.
    pub month: Month,
    /// How far the proceeding is.
    pub stage: ProceedingStage,
    /// Where it runs.
    pub country: Country,
}

/// Money claimed or paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compensation {
    /// How much, rounded to its first digit.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub amount: Option<u64>,
    /// Who pays.
    pub source: CompensationSource,
    /// How far it is.
    pub status: CompensationStatus,
    /// In which currency.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// `amount` rounded half up to its first [`AMOUNT_DIGITS`] digits.
pub fn rounded(amount: u64) -> u64 {
    let digits = amount.checked_ilog10().map_or(0, |log| log + 1);
    let unit = 10_u64.pow(digits.saturating_sub(AMOUNT_DIGITS));
    let down = amount / unit * unit;
    if amount - down >= unit.div_ceil(2) && unit > 1 { down.saturating_add(unit) } else { down }
}

/// A country or any first-level area of it, however few people live there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FinerArea {
    /// A whole country.
    Country(Country),
    /// A first-level area.
    Adm1(Adm1),
}

impl FromStr for FinerArea {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse()
            .map(Self::Country)
            .or_else(|_| text.parse().map(Self::Adm1))
            .map_err(|_| "an area of tier 2 is a country or a first-level area")
    }
}

impl fmt::Display for FinerArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(country) => country.fmt(f),
            Self::Adm1(area) => area.fmt(f),
        }
    }
}

serde_as_text!(FinerArea, "a country or a first-level area");

impl Tier2 {
    /// Most bytes and items of a record.
    pub const LIMITS: Limits = Limits::new(crate::section::CONTENT_LEN_MAX, 8192);

    /// Checks T-201 to T-204: bounds, persons, order, rounded money.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn check(&self) -> Result<(), RecordError> {
        at_most("persons", &self.persons, PERSONS_MAX)?;
        at_most("staff", &self.staff, ENTRIES_MAX)?;
        at_most("hearings", &self.hearings, ENTRIES_MAX)?;
        at_most("compensation", &self.compensation, ENTRIES_MAX)?;
        persons(&self.persons, |person| person.pid)?;
        sorted("staff", &self.staff)?;
        sorted("hearings", &self.hearings)?;
        sorted("compensation", &self.compensation)?;
        for person in &self.persons {
            at_most("exploitation", &person.exploitation, EXPLOITATION_MAX)?;
            sorted("exploitation", &person.exploitation)?;
            for situation in &person.exploitation {
                sorted("acts", &situation.acts)?;
                sorted("platforms", &situation.platforms)?;
                sorted("means_legal", &situation.means_legal)?;
                sorted("sexual_forms", &situation.sexual_forms)?;
                sorted("recruitment_channel", &situation.recruitment_channel)?;
            }
        }
        let exact = |money: &Compensation| money.amount.is_some_and(|sum| rounded(sum) != sum);
        if self.compensation.iter().any(exact) { Err(RecordError::NotRounded) } else { Ok(()) }
    }
}

pub(crate) fn at_most<T>(list: &'static str, entries: &[T], max: usize) -> Result<(), RecordError> {
    if entries.len() > max { Err(RecordError::TooMany { list }) } else { Ok(()) }
}

/// Sorted without repeats, which also bounds a list of codes by the length of its code list.
pub(crate) fn sorted<T: Ord>(list: &'static str, entries: &[T]) -> Result<(), RecordError> {
    if entries.windows(2).all(|pair| pair[0] < pair[1]) {
        Ok(())
    } else {
        Err(RecordError::NotSorted { list })
    }
}

pub(crate) fn persons<T>(entries: &[T], pid: impl Fn(&T) -> PersonNo) -> Result<(), RecordError> {
    let ascending = entries.windows(2).all(|pair| pid(&pair[0]) < pid(&pair[1]));
    if entries.is_empty() || !ascending { Err(RecordError::Persons) } else { Ok(()) }
}

impl fmt::Debug for Tier2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tier2(..)")
    }
}

#[cfg(test)]
mod tests;
