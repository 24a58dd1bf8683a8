//! Age for tier 1: a band and a flag, the lowest that the evidence allows.

use saphan_protocol::codes::{AgeBand, AgeBasis};
use saphan_protocol::tier1::Date;

use super::source::AgeSource;

const ADULT: i16 = 18;

/// An age as tier 1 tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Age {
    pub(super) band: AgeBand,
}

/// The decision says under 18 and what it rests on says 18 by now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CameOfAge;

impl Age {
    pub(super) fn minor(self) -> bool {
        self.band.minor()
    }

    /// The age on `today`, of a case that was `opened_on` and is told as of `prepared_on`.
    ///
    /// Under 18 if the decision, either birth date or the lower end of the assessment says so: doubt
    /// means minor. The band is that of the lowest years; years that contradict the doubt are left
    /// out, and an age that nobody knows is `unknown`, which counts as a minor.
    ///
    /// # Errors
    /// [`CameOfAge`], so that the person is asked as an adult instead of being spoken for.
    pub(super) fn decide(
        source: &AgeSource<'_>,
        opened_on: Date,
        prepared_on: Date,
        today: Date,
    ) -> Result<Self, CameOfAge> {
        let claimed = source.date_claimed.map(|born| born.years_until(today));
        let documented = source.date_document.map(|born| born.years_until(today));
        let assessed = lowest_assessed(source, today);
        let decided = source.years.map(i16::from);

        if source.minor && rests_on_what_says_adult(source, opened_on, prepared_on, today) {
            return Err(CameOfAge);
        }
        let evidence = [decided, claimed, documented, assessed].into_iter().flatten();
        let lowest = evidence.min();
        let minor = source.minor || lowest.is_some_and(|years| years < ADULT);
        let years = match source.basis {
            AgeBasis::Assessed => decided.into_iter().chain(assessed).min(),
            AgeBasis::BirthDateVerified
            | AgeBasis::BirthDateClaimed
            | AgeBasis::AgeClaimed
            | AgeBasis::FamilyTestimony
            | AgeBasis::CivilRecord
            | AgeBasis::DocumentUnreliable => decided,
        };
        let band = match years {
            Some(years) if (years < ADULT) == minor => band_of(years),
            Some(_) => AgeBand::MinorUnspecified,
            None if lowest.is_some_and(|years| years < ADULT) => AgeBand::MinorUnspecified,
            None if minor => AgeBand::Unknown,
            None => AgeBand::AdultUnspecified,
        };
        Ok(Self { band })
    }
}

/// The lower end of the assessment, older by the years since.
fn lowest_assessed(source: &AgeSource<'_>, today: Date) -> Option<i16> {
    let since = source.assessed_on.map_or(0, |on| on.years_until(today).max(0));
    source.assessed_min.map(|years| i16::from(years) + since)
}

/// Whether the years decided are those of the claimed birth date, or of the assessment, and that
/// evidence has reached 18 by now. A birth date that the decision did not believe plays no part.
fn rests_on_what_says_adult(
    source: &AgeSource<'_>,
    opened_on: Date,
    prepared_on: Date,
    today: Date,
) -> bool {
    if source.basis == AgeBasis::Assessed {
        return lowest_assessed(source, today).is_some_and(|years| years >= ADULT);
    }
    source.date_claimed.zip(source.years).is_some_and(|(born, years)| {
        let believed = born.years_until(opened_on)..=born.years_until(prepared_on);
        believed.contains(&i16::from(years)) && born.years_until(today) >= ADULT
    })
}

fn band_of(years: i16) -> AgeBand {
    AgeBand::ALL
        .iter()
        .copied()
        .filter(|band| !matches!(band, AgeBand::MinorUnspecified | AgeBand::AdultUnspecified))
        .find(|band| {
            band.min_years().is_some_and(|min| years >= i16::from(min))
                && band.max_years().is_none_or(|max| years <= i16::from(max))
        })
        .unwrap_or(AgeBand::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn decided(years: Option<u8>, minor: bool, basis: AgeBasis) -> AgeSource<'static> {
        AgeSource {
            years,
            minor,
            basis,
            date_claimed: None,
            date_document: None,
            assessed_min: None,
            assessed_on: None,
            methods: &[],
        }
    }

    fn band(source: &AgeSource<'_>, today: &str) -> Result<AgeBand, CameOfAge> {
        Age::decide(source, day("2025-01-01"), day("2025-03-01"), day(today)).map(|age| age.band)
    }

    #[test]
    fn years_are_told_as_their_band() {
        for (years, expected) in [
            (0, AgeBand::A00_04),
            (5, AgeBand::A05_11),
            (14, AgeBand::A12_14),
            (17, AgeBand::A15_17),
            (18, AgeBand::A18_24),
            (59, AgeBand::A50_59),
            (60, AgeBand::A60Up),
            (119, AgeBand::A60Up),
        ] {
            let source = decided(Some(years), years < 18, AgeBasis::BirthDateVerified);
            assert_eq!(band(&source, "2025-03-01"), Ok(expected), "{years}");
        }
    }

    #[test]
    fn doubt_means_minor() {
        let mut adult = decided(Some(19), false, AgeBasis::AgeClaimed);
        assert_eq!(band(&adult, "2025-03-01"), Ok(AgeBand::A18_24));
        adult.date_document = Some(day("2008-01-01"));
        assert_eq!(band(&adult, "2025-03-01"), Ok(AgeBand::MinorUnspecified));

        let mut assessed = decided(Some(19), false, AgeBasis::AgeClaimed);
        assessed.assessed_min = Some(17);
        assert_eq!(band(&assessed, "2025-03-01"), Ok(AgeBand::MinorUnspecified));
    }

    #[test]
    fn the_lower_end_of_an_assessment_is_the_age_used() {
        let mut source = decided(Some(16), true, AgeBasis::Assessed);
        source.assessed_min = Some(14);
        source.assessed_on = Some(day("2025-02-01"));
        assert_eq!(band(&source, "2025-03-01"), Ok(AgeBand::A12_14));
    }

    #[test]
    fn an_age_that_nobody_knows_counts_as_a_minor() {
        let unknown = decided(None, true, AgeBasis::AgeClaimed);
        assert_eq!(band(&unknown, "2025-03-01"), Ok(AgeBand::Unknown));
        assert!(AgeBand::Unknown.minor());

        let adult = decided(None, false, AgeBasis::AgeClaimed);
        assert_eq!(band(&adult, "2025-03-01"), Ok(AgeBand::AdultUnspecified));
    }

    #[test]
    fn who_turned_18_since_the_decision_is_not_sent_as_a_minor() {
        let mut source = decided(Some(17), true, AgeBasis::BirthDateVerified);
        source.date_claimed = Some(day("2007-06-06"));
        assert_eq!(band(&source, "2025-06-05"), Ok(AgeBand::A15_17));
        assert_eq!(band(&source, "2025-06-06"), Err(CameOfAge));
    }

    #[test]
    fn a_birth_date_that_was_not_believed_makes_nobody_an_adult() {
        let mut coached = decided(Some(16), true, AgeBasis::FamilyTestimony);
        coached.date_claimed = Some(day("2003-02-01"));
        assert_eq!(band(&coached, "2025-03-01"), Ok(AgeBand::A15_17));
    }
}
