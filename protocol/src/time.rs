//! Moments and periods as the protocol counts them. Nothing here knows what time it is.

use std::fmt;
use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::civil::{Date, DateTime, ISOWeekDate, Weekday, date};
use serde::{Deserialize, Serialize};

const DAY_S: u64 = 86_400;

/// Last moment that the protocol can name: the end of the year 9999.
const UNIX_SECONDS_MAX: u64 = 253_402_300_799;

/// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct UnixSeconds(u64);

impl TryFrom<u64> for UnixSeconds {
    type Error = &'static str;

    fn try_from(seconds: u64) -> Result<Self, Self::Error> {
        if seconds > UNIX_SECONDS_MAX {
            Err("a moment beyond the year 9999")
        } else {
            Ok(Self(seconds))
        }
    }
}

impl From<UnixSeconds> for u64 {
    fn from(moment: UnixSeconds) -> Self {
        moment.0
    }
}

impl UnixSeconds {
    /// A moment; what lies beyond the year 9999 counts as its last second.
    pub const fn new(seconds: u64) -> Self {
        Self(if seconds > UNIX_SECONDS_MAX { UNIX_SECONDS_MAX } else { seconds })
    }

    /// Seconds since 1970.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// This moment and `duration`, at most the end of the year 9999.
    pub const fn plus(self, duration: Duration) -> Self {
        Self::new(self.0.saturating_add(duration.as_secs()))
    }

    /// This moment less `duration`, at least 1970.
    pub const fn minus(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(duration.as_secs()))
    }

    /// How long after `earlier` this is; zero if it is not.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration::from_secs(self.0.saturating_sub(earlier.0))
    }

    /// The moment cut to its minute, which is how precisely a statement tells its time.
    pub const fn minute(self) -> Self {
        Self(self.0 - self.0 % 60)
    }

    /// The UTC day.
    pub const fn day(self) -> UnixDay {
        UnixDay((self.0 / DAY_S) as u32)
    }

    /// The UTC calendar date.
    pub fn date(self) -> Date {
        self.civil().date()
    }

    /// Date and time of day in UTC. Counted in the calendar, because jiff's timestamps end some
    /// hours before the year 9999 does.
    fn civil(self) -> DateTime {
        date(1970, 1, 1)
            .at(0, 0, 0, 0)
            .checked_add(Duration::from_secs(self.0))
            .expect("the year 9999 is within the calendar")
    }

    /// The ISO 8601 week in UTC.
    pub fn week(self) -> IsoWeek {
        let week = self.date().iso_week_date();
        IsoWeek { year: week.year().unsigned_abs(), week: week.week().unsigned_abs() }
    }
}

/// RFC 3339 in UTC, to the second.
impl fmt::Display for UnixSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", self.civil())
    }
}

/// Days since 1970-01-01 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnixDay(u32);

impl UnixDay {
    /// Day `number` after 1970-01-01.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Days since 1970-01-01.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The day `days` later.
    pub const fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The first second of the next day: from here on this day is over.
    pub const fn end(self) -> UnixSeconds {
        UnixSeconds::new((self.0 as u64 + 1) * DAY_S)
    }
}

impl fmt::Display for UnixDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", UnixSeconds::new(u64::from(self.0) * DAY_S).date())
    }
}

/// An ISO 8601 week: the window of one prekey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    year: u16,
    week: u8,
}

impl IsoWeek {
    /// Week `week` of `year`; `None` where the calendar has no such week.
    pub fn new(year: u16, week: u8) -> Option<Self> {
        let date =
            ISOWeekDate::new(i16::try_from(year).ok()?, i8::try_from(week).ok()?, Weekday::Monday)
                .ok()?;
        let in_range = (1970..=9998).contains(&date.year());
        in_range.then_some(Self { year, week })
    }

    /// Year and week as one number, 202648 for week 48 of 2026: how it is written on the wire.
    pub fn number(self) -> u32 {
        u32::from(self.year) * 100 + u32::from(self.week)
    }

    /// The week that `number` names.
    pub fn from_number(number: u32) -> Option<Self> {
        Self::new(u16::try_from(number / 100).ok()?, u8::try_from(number % 100).ok()?)
    }

    /// The week `weeks` later.
    pub fn plus(self, weeks: u32) -> Self {
        self.start().plus(Duration::from_secs(u64::from(weeks) * 7 * DAY_S)).week()
    }

    /// First second of its Monday, UTC.
    pub fn start(self) -> UnixSeconds {
        let monday = ISOWeekDate::new(self.year as i16, self.week as i8, Weekday::Monday)
            .expect("checked by `new`")
            .date();
        let seconds = monday
            .to_zoned_datetime(jiff::tz::TimeZone::UTC)
            .expect("UTC has every civil time")
            .timestamp()
            .as_second();
        UnixSeconds::new(u64::try_from(seconds).unwrap_or(0))
    }

    /// First second after it.
    pub fn end(self) -> UnixSeconds {
        self.start().plus(Duration::from_secs(7 * DAY_S))
    }

    /// This week and the `after` weeks that follow.
    pub fn and_next(self, after: u32) -> impl Iterator<Item = Self> {
        let all: RangeInclusive<u32> = 0..=after;
        all.map(move |ahead| self.plus(ahead))
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.week)
    }
}

impl Serialize for IsoWeek {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.number())
    }
}

impl<'de> Deserialize<'de> for IsoWeek {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(deserializer)?;
        Self::from_number(number)
            .ok_or_else(|| serde::de::Error::custom("not a week of the ISO calendar"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_follow_the_iso_calendar_over_new_year() {
        let last_of_2026 = UnixSeconds::new(1_798_761_599).week(); // 2026-12-31T23:59:59Z

        assert_eq!(last_of_2026, IsoWeek::new(2026, 53).unwrap());
        assert_eq!(last_of_2026.plus(1), IsoWeek::new(2027, 1).unwrap());
        assert_eq!(last_of_2026.end(), last_of_2026.plus(1).start());
        assert_eq!(IsoWeek::new(2027, 53), None);
    }

    #[test]
    fn the_last_moment_has_a_date_and_a_week() {
        let last = UnixSeconds::new(u64::MAX);

        assert_eq!(last.to_string(), "9999-12-31T23:59:59Z");
        assert_eq!(last.day().end(), last);
        assert_eq!(last.week().to_string(), "9999-W52");
        assert_eq!(last.week().end(), last);
        assert_eq!(last.week().plus(1), last.week());
    }

    #[test]
    fn a_week_number_is_read_back() {
        let week = IsoWeek::new(2026, 48).unwrap();

        assert_eq!(week.number(), 202_648);
        assert_eq!(IsoWeek::from_number(202_648), Some(week));
        assert_eq!(IsoWeek::from_number(u32::MAX), None);
        assert_eq!(week.to_string(), "2026-W48");
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        let noon = UnixSeconds::new(1_795_608_000);

        assert_eq!(noon.day().end().day(), noon.day().plus(1));
        assert_eq!(noon.to_string(), "2026-11-25T12:00:00Z");
        assert_eq!(noon.day().to_string(), "2026-11-25");
    }
}
