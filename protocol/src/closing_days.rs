//! When an office is closed: what its deadlines of more than a day skip (domain.md section 6.3).

use serde::{Deserialize, Serialize};

use crate::tier1::Date;

/// Most single days that are named.
pub const CLOSED_ON_MAX: usize = 32;
/// Furthest offset from UTC in minutes, east or west.
const OFFSET_MAX: i16 = 14 * 60;

/// The days on which an office is closed, by its own calendar.
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
}

impl TryFrom<ClosingDaysV1> for ClosingDays {
    type Error = ClosingDaysError;

    fn try_from(wire: ClosingDaysV1) -> Result<Self, Self::Error> {
        Self::new(wire.weekdays, wire.on, wire.offset)
    }
}

impl From<ClosingDays> for ClosingDaysV1 {
    fn from(days: ClosingDays) -> Self {
        Self { on: days.on, offset: days.offset_min, weekdays: days.weekdays }
    }
}
