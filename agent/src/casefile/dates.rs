//! Years of the Buddhist era, as calendars and forms in Thailand, Laos, Myanmar and Cambodia count.

/// What the Buddhist era is ahead, by the calendar of Thailand.
const YEARS_AHEAD: i16 = 543;
/// Years of the Buddhist era that dates of a case lie in: 1857 to 2199.
const YEARS: std::ops::RangeInclusive<i16> = 2400..=2742;

/// The year that is meant, if `year` can only be one of the Buddhist era.
pub(super) fn gregorian(year: i16) -> Option<i16> {
    YEARS.contains(&year).then_some(year - YEARS_AHEAD)
}

/// What to write instead of a date whose year, its first four digits, is of the Buddhist era.
pub(super) fn advice(date: &str) -> Option<String> {
    let year: i16 = date.get(..4)?.parse().ok()?;
    let meant = gregorian(year)?;
    Some(format!("{year} looks like a year of the Buddhist era; write {meant}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_of_the_buddhist_era_are_known_and_others_are_left_alone() {
        assert_eq!(
            advice("2569-03-01").unwrap(),
            "2569 looks like a year of the Buddhist era; write 2026"
        );
        for other in ["2026-03-01", "2199-01-01", "3000-01-01", "", "25", "๒๕๖๙", "first"] {
            assert_eq!(advice(other), None, "{other}");
        }
    }
}
