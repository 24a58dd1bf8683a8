//! Days, months and quarters as a referral tells them: checked texts with no clock behind them.

use std::fmt;
use std::str::FromStr;

use jiff::civil;

use crate::codes::serde_as_text;

const YEAR_MIN: i16 = 1900;
const YEAR_MAX: i16 = 2199;

/// Why a text is no day, month or quarter. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// No day of the years 1900 to 2199.
    #[error("a date is written as 2025-04-02")]
    Date,
    /// No month of the years 1900 to 2199.
    #[error("a month is written as 2025-04")]
    Month,
    /// No quarter of the years 1900 to 2199.
    #[error("a quarter is written as 2025-Q2")]
    Quarter,
    /// No year of 1900 to 2199.
    #[error("a year is written as 2025")]
    Year,
    /// Neither month nor quarter nor year.
    #[error("a period is a month as 2025-04, a quarter as 2025-Q2 or a year as 2025")]
    Period,
}

/// Digits of exactly `len` places, nothing else: no sign, no space.
fn digits(text: &str, len: usize) -> Option<i16> {
    if text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

fn year(text: &str) -> Option<i16> {
    digits(text, 4).filter(|year| (YEAR_MIN..=YEAR_MAX).contains(year))
}

/// A day of the Gregorian calendar, `YYYY-MM-DD`, in the years 1900 to 2199.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// A day that exists, in the years 1900 to 2199.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().and_then(|date| Self::try_from(date).ok())
    }

    /// The day for date arithmetic.
    pub fn civil(self) -> civil::Date {
        self.0
    }

    /// The month that the day lies in.
    pub fn month(self) -> Month {
        Month { year: self.0.year(), month: self.0.month() }
    }

    /// The quarter that the day lies in.
    pub fn quarter(self) -> Quarter {
        self.month().quarter()
    }

    /// Days from this day to `later`, negative if that lies before.
    pub fn days_until(self, later: Self) -> i64 {
        self.0.duration_until(later.0).as_hours() / 24
    }

    /// Whole years from this day to `later`, as an age is counted; negative if that lies before.
    ///
    /// Who is born on 29 February is a year older on 1 March of a common year.
    pub fn years_until(self, later: Self) -> i16 {
        let had_birthday = (later.0.month(), later.0.day()) >= (self.0.month(), self.0.day());
        later.0.year() - self.0.year() - i16::from(!had_birthday)
    }
}

impl TryFrom<civil::Date> for Date {
    type Error = DateError;

    fn try_from(date: civil::Date) -> Result<Self, DateError> {
        if (YEAR_MIN..=YEAR_MAX).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(DateError::Date)
        }
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.split('-');
        let date = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(y), Some(m), Some(d), None) => {
                year(y).zip(digits(m, 2)).zip(digits(d, 2)).map(|((y, m), d)| (y, m, d))
            }
            _ => None,
        };
        let (year, month, day) = date.ok_or(DateError::Date)?;
        let month = i8::try_from(month).map_err(|_| DateError::Date)?;
        let day = i8::try_from(day).map_err(|_| DateError::Date)?;
        Self::new(year, month, day).ok_or(DateError::Date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// A month, `YYYY-MM`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The quarter that the month lies in.
    pub fn quarter(self) -> Quarter {
        Quarter { year: self.year, quarter: (self.month - 1) / 3 + 1 }
    }
}

impl FromStr for Month {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (y, m) = text.split_once('-').ok_or(DateError::Month)?;
        let (year, month) = year(y).zip(digits(m, 2)).ok_or(DateError::Month)?;
        match i8::try_from(month) {
            Ok(month @ 1..=12) => Ok(Self { year, month }),
            _ => Err(DateError::Month),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// A quarter of a year, `YYYY-Qn`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i16,
    quarter: i8,
}

impl FromStr for Quarter {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (y, q) = text.split_once("-Q").ok_or(DateError::Quarter)?;
        let (year, quarter) = year(y).zip(digits(q, 1)).ok_or(DateError::Quarter)?;
        match i8::try_from(quarter) {
            Ok(quarter @ 1..=4) => Ok(Self { year, quarter }),
            _ => Err(DateError::Quarter),
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.quarter)
    }
}

/// A year, `YYYY`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(i16);

impl FromStr for Year {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        year(text).map(Self).ok_or(DateError::Year)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

/// When something happened, as coarsely as tier 1 says it: a month, a quarter in a rare case, a year
/// where the population test asks for it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// To the month.
    Month(Month),
    /// To the quarter.
    Quarter(Quarter),
    /// To the year.
    Year(Year),
}

impl Period {
    /// The next coarser period that holds this one; of a year itself.
    pub fn coarser(self) -> Self {
        match self {
            Self::Month(month) => Self::Quarter(month.quarter()),
            Self::Quarter(quarter) => Self::Year(Year(quarter.year)),
            Self::Year(year) => Self::Year(year),
        }
    }
}

impl FromStr for Period {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        text.parse()
            .map(Self::Month)
            .or_else(|_| text.parse().map(Self::Quarter))
            .or_else(|_| text.parse().map(Self::Year))
            .map_err(|_| DateError::Period)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => month.fmt(f),
            Self::Quarter(quarter) => quarter.fmt(f),
            Self::Year(year) => year.fmt(f),
        }
    }
}

macro_rules! debug_as_text {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    )*};
}

debug_as_text!(Date, Month, Quarter, Year, Period);
serde_as_text!(Date, "a date as 2025-04-02");
serde_as_text!(Month, "a month as 2025-04");
serde_as_text!(Quarter, "a quarter as 2025-Q2");
serde_as_text!(Year, "a year as 2025");
serde_as_text!(Period, "a month as 2025-04, a quarter as 2025-Q2 or a year as 2025");

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["1900-01-01", "2024-02-29", "2199-12-31"] {
            assert_eq!(day(good).to_string(), good);
        }
        let bad = [
            "",
            "2025-02-29",
            "2025-4-02",
            "2025-04-2",
            "2025-13-01",
            "2025-00-10",
            "2025-04-00",
            "1899-12-31",
            "2200-01-01",
            "20250402",
            "2025-04-02T10:00",
            " 2025-04-02",
            "+2025-04-02",
            "2025-04-02-",
            "๒๐๒๕-๐๔-๐๒",
            "2568-04-02",
        ];
        for bad in bad {
            assert_eq!(bad.parse::<Date>(), Err(DateError::Date), "{bad}");
        }
    }

    #[test]
    fn a_day_is_told_as_its_month_and_its_quarter() {
        assert_eq!(day("2024-10-05").month().to_string(), "2024-10");
        for (of, quarter) in [("01", 1), ("03", 1), ("04", 2), ("09", 3), ("10", 4), ("12", 4)] {
            let expected = format!("2024-Q{quarter}");
            assert_eq!(
                day(&format!("2024-{of}-30").replace("02-30", "02-28")).quarter().to_string(),
                expected
            );
        }
    }

    #[test]
    fn a_period_is_a_month_a_quarter_or_a_year_and_never_a_day() {
        for good in ["2024-10", "2024-Q4", "2024"] {
            assert_eq!(good.parse::<Period>().unwrap().to_string(), good);
        }
        for bad in
            ["24", "2024-10-05", "2024-13", "2024-00", "2024-Q0", "2024-Q5", "2024-q1", "2024-Q"]
        {
            assert_eq!(bad.parse::<Period>(), Err(DateError::Period), "{bad}");
        }
    }

    #[test]
    fn a_coarser_period_holds_the_finer_one_and_a_year_is_the_coarsest() {
        let mut period: Period = "2024-11".parse().unwrap();
        for coarser in ["2024-Q4", "2024", "2024"] {
            period = period.coarser();
            assert_eq!(period.to_string(), coarser);
        }
    }

    #[test]
    fn an_age_rises_on_the_birthday_and_not_before() {
        let born = day("2009-05-14");
        assert_eq!(born.years_until(day("2025-05-13")), 15);
        assert_eq!(born.years_until(day("2025-05-14")), 16);
        assert_eq!(day("2008-02-29").years_until(day("2026-02-28")), 17);
        assert_eq!(day("2008-02-29").years_until(day("2026-03-01")), 18);
        assert_eq!(born.years_until(day("2009-05-13")), -1);
    }

    #[test]
    fn days_are_counted_across_months_and_years() {
        assert_eq!(day("2025-04-24").days_until(day("2025-05-20")), 26);
        assert_eq!(day("2024-02-28").days_until(day("2024-03-01")), 2);
        assert_eq!(day("2025-01-01").days_until(day("2024-12-31")), -1);
    }
}
