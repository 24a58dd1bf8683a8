//! The age that a table counts with.
//!
//! At first contact, the day on which the case was opened: years by the birth date that the
//! decision believed, else the lower end of an assessment, else the years decided. Doubt means
//! minor. The other two ages move those years to the other day.

use saphan_protocol::codes::{AgeBand, AgeBasis};
use saphan_protocol::tier1::Date;

use super::facts::{AgeFacts, CaseFacts};

const ADULT: i16 = 18;

/// At which moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AgeAt {
    /// When the case was opened.
    #[default]
    FirstContact,
    /// When the exploitation began.
    Exploitation,
    /// Today.
    Today(Date),
}

impl AgeAt {
    /// As it is called in a report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirstContact => "first_contact",
            Self::Exploitation => "exploitation",
            Self::Today(_) => "today",
        }
    }
}

/// The band of a person's age, `None` if it is not known at that moment.
pub(super) fn band(age: &AgeFacts, case: &CaseFacts, at: AgeAt) -> Option<AgeBand> {
    match at {
        AgeAt::FirstContact => Some(at_first_contact(age, case)),
        AgeAt::Exploitation => {
            let told = age.when_trafficked.map(i16::from);
            told.or_else(|| years_on(age, case, age.exploited_from?)).map(band_of)
        }
        AgeAt::Today(day) => years_on(age, case, day).map(band_of),
    }
}

fn at_first_contact(age: &AgeFacts, case: &CaseFacts) -> AgeBand {
    let years = years_on(age, case, case.opened);
    let by_paper = age.documented.map(|born| born.years_until(case.opened));
    let lowest = years.into_iter().chain(by_paper).min();
    let minor = age.minor || lowest.is_some_and(|years| years < ADULT);
    match years {
        Some(years) if (years < ADULT) == minor => band_of(years),
        Some(_) => AgeBand::MinorUnspecified,
        None if minor => AgeBand::MinorUnspecified,
        None => AgeBand::AdultUnspecified,
    }
}

fn years_on(age: &AgeFacts, case: &CaseFacts, day: Date) -> Option<i16> {
    let decided = age.years.map(i16::from);
    if let Some((born, years)) = age.claimed.zip(decided) {
        let believed = born.years_until(case.opened)..=born.years_until(case.prepared);
        if age.basis != AgeBasis::Assessed && believed.contains(&years) {
            return Some(born.years_until(day)).filter(|years| *years >= 0);
        }
    }
    let decided = decided.map(|years| years + case.opened.years_until(day));
    let assessed = age.assessed_min.map(|years| {
        i16::from(years) + age.assessed_on.unwrap_or(case.opened).years_until(day).max(0)
    });
    let years = match age.basis {
        AgeBasis::Assessed => decided.into_iter().chain(assessed).min(),
        AgeBasis::BirthDateVerified
        | AgeBasis::BirthDateClaimed
        | AgeBasis::AgeClaimed
        | AgeBasis::FamilyTestimony
        | AgeBasis::CivilRecord
        | AgeBasis::DocumentUnreliable => decided,
    };
    years.filter(|years| *years >= 0)
}

fn band_of(years: i16) -> AgeBand {
    let bands = AgeBand::ALL.iter().copied();
    bands
        .filter(|band| !matches!(band, AgeBand::MinorUnspecified | AgeBand::AdultUnspecified))
        .find(|band| {
            band.min_years().is_some_and(|min| years >= i16::from(min))
                && band.max_years().is_none_or(|max| years <= i16::from(max))
        })
        .unwrap_or(AgeBand::Unknown)
}
