//! When an office is closed: what its deadlines of more than a day skip (domain.md section 6.3).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::tier1::Date;
use crate::time::UnixSeconds;

/// Most single days that are named.
pub const CLOSED_ON_MAX: usize = 32;
/// Furthest offset from UTC in minutes, east or west.
const OFFSET_MAX: i16 = 14 * 60;
const MINUTE: Duration = Duration::from_secs(60);
const DAY_S: i64 = 86_400;

/// The days on which an office is closed, by its own calendar: days of one fixed offset from UTC.
/// Summer time is not modelled, so that a deadline may be an hour off where it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "ClosingDaysV1", into = "ClosingDaysV1")]
pub struct ClosingDays {
    on: Vec<Date>,
    offset_min: i16,
    weekdays: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosingDaysV1 {
    on: Vec<Date>,
    offset: i16,
    weekdays: Vec<u8>,
}

/// Why days are not taken as closing days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "closing days are up to six weekdays from 1 (Monday) to 7, up to 32 dates, both ascending, and an offset within 14 hours"
)]
pub struct ClosingDaysError;

impl ClosingDays {
    /// Days off: weekdays from 1 (Monday) to 7, at most six, and single dates; both ascending. The
    /// offset of the office from UTC is in minutes, east positive.
    ///
    /// # Errors
    /// [`ClosingDaysError`] beyond these bounds.
    pub fn new(
        weekdays: Vec<u8>,
        on: Vec<Date>,
        offset_min: i16,
    ) -> Result<Self, ClosingDaysError> {
        let weekdays_fit = weekdays.len() < 7
            && weekdays.iter().all(|day| (1..=7).contains(day))
            && weekdays.is_sorted_by(|one, next| one < next);
        let dates_fit = on.len() <= CLOSED_ON_MAX && on.is_sorted_by(|one, next| one < next);
        let offset_fits = (-OFFSET_MAX..=OFFSET_MAX).contains(&offset_min);
        if weekdays_fit && dates_fit && offset_fits {
            Ok(Self { on, offset_min, weekdays })
        } else {
            Err(ClosingDaysError)
        }
    }

    /// Whether the office is closed on the day of `at`.
    pub fn is_closed(&self, at: UnixSeconds) -> bool {
        let date = self.local(at).date();
        let weekday = date.weekday().to_monday_one_offset().unsigned_abs();
        self.weekdays.contains(&weekday)
            || Date::try_from(date).is_ok_and(|day| self.on.contains(&day))
    }

    /// The moment at which the office has been open for `span` since `from`; at most the end of
    /// the year 9999.
    pub fn working_after(&self, from: UnixSeconds, span: Duration) -> UnixSeconds {
        let (mut at, mut left) = (from, span);
        loop {
            let end = self.day_end(at);
            let open = if self.is_closed(at) { Duration::ZERO } else { end.since(at) };
            if left <= open || end <= at {
                return at.plus(left.min(open));
            }
            (at, left) = (end, left.saturating_sub(open));
        }
    }

    /// How long the office was open from `from` to `to`. Walks the days between.
    pub fn working_between(&self, from: UnixSeconds, to: UnixSeconds) -> Duration {
        let (mut at, mut worked) = (from, Duration::ZERO);
        while at < to {
            let end = self.day_end(at).min(to);
            if !self.is_closed(at) {
                worked += end.since(at);
            }
            if end <= at {
                break;
            }
            at = end;
        }
        worked
    }

    /// The clock on the office's wall at `at`, written as if it were UTC.
    fn local(&self, at: UnixSeconds) -> UnixSeconds {
        let offset = MINUTE * u32::from(self.offset_min.unsigned_abs());
        if self.offset_min < 0 { at.minus(offset) } else { at.plus(offset) }
    }

    /// First second of the next day of the office.
    fn day_end(&self, at: UnixSeconds) -> UnixSeconds {
        let past = at.get().cast_signed() + i64::from(self.offset_min) * 60;
        let left = DAY_S - past.rem_euclid(DAY_S);
        at.plus(Duration::from_secs(left.unsigned_abs()))
    }
}

impl TryFrom<ClosingDaysV1> for ClosingDays {
    type Error = ClosingDaysError;

    fn try_from(wire: ClosingDaysV1) -> Result<Self, Self::Error> {
        Self::new(wire.weekdays, wire.on, wire.offset)
    }
}

impl ClosingDays {
    /// Weekdays off, from 1 (Monday) to 7.
    pub fn weekdays(&self) -> &[u8] {
        &self.weekdays
    }

    /// Single days off.
    pub fn on(&self) -> &[Date] {
        &self.on
    }

    /// Minutes of the office's clock beside UTC, east positive.
    pub fn offset_min(&self) -> i16 {
        self.offset_min
    }
}

impl From<ClosingDays> for ClosingDaysV1 {
    fn from(days: ClosingDays) -> Self {
        Self { on: days.on, offset: days.offset_min, weekdays: days.weekdays }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cbor::{Limits, decode_canonical, encode};

    fn days(weekdays: &[u8], on: &[&str], offset: i16) -> Result<ClosingDays, ClosingDaysError> {
        let on = on.iter().map(|day| day.parse().unwrap()).collect();
        ClosingDays::new(weekdays.to_vec(), on, offset)
    }

    #[test]
    fn days_west_and_east_of_greenwich_read_back() {
        for offset in [-300, 0, 420] {
            let days = days(&[6, 7], &["2026-12-25"], offset).unwrap();
            let read = decode_canonical::<ClosingDays>(&encode(&days), Limits::new(128, 16));
            assert_eq!(read, Ok(days));
        }
    }

    #[test]
    fn an_office_is_open_on_some_day_of_the_week() {
        assert_eq!(days(&[1, 2, 3, 4, 5, 6, 7], &[], 0), Err(ClosingDaysError));
        assert_eq!(days(&[7, 6], &[], 0), Err(ClosingDaysError));
        assert_eq!(days(&[8], &[], 0), Err(ClosingDaysError));
        assert_eq!(days(&[], &["2026-12-25", "2026-12-25"], 0), Err(ClosingDaysError));
        assert_eq!(days(&[], &[], 841), Err(ClosingDaysError));
    }
}
