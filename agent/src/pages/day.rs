//! A day that people type in three fields: day, month by its name, year of either era, in the digits of
//! their script.

use saphan_protocol::tier1::Date;

use super::language::Words;
use super::seat::Fields;

/// From here on a year is one of the Buddhist era.
const BUDDHIST_FROM: i16 = 2400;
/// Years between the eras.
const BUDDHIST: i16 = 543;
/// The zeros of the scripts in which people write here; nine more digits follow each.
const ZEROS: [char; 5] = ['0', '๐', '໐', '၀', '႐'];

/// The three fields of a day, as a form shows them.
pub(super) struct DayField {
    /// What the names of its fields begin with.
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) day: String,
    pub(super) month: u8,
    pub(super) year: String,
    /// The months by number and name.
    pub(super) months: Vec<(u8, String)>,
    pub(super) is_wrong: bool,
}

impl DayField {
    /// With nothing typed yet, or with `day`.
    pub(super) fn of(t: Words, name: &'static str, label: &'static str, day: Option<Date>) -> Self {
        let civil = day.map(Date::civil);
        let text =
            |number: Option<i16>| number.map(|number| number.to_string()).unwrap_or_default();
        Self {
            name,
            label: t.say(label).to_string(),
            day: text(civil.map(|day| day.day().into())),
            month: civil.and_then(|day| u8::try_from(day.month()).ok()).unwrap_or_default(),
            year: text(civil.map(|day| day.year())),
            months: (1..=12)
                .map(|month| (month, t.say(format!("month-{month}")).to_string()))
                .collect(),
            is_wrong: false,
        }
    }

    /// As it was typed.
    pub(super) fn typed(
        t: Words,
        name: &'static str,
        label: &'static str,
        fields: &Fields,
    ) -> Self {
        let typed =
            |part: &str| fields.one(&format!("{name}-{part}")).unwrap_or_default().to_owned();
        Self {
            day: typed("day"),
            month: number(&typed("month")).and_then(|month| u8::try_from(month).ok()).unwrap_or(0),
            year: typed("year"),
            is_wrong: read(fields, name).is_err(),
            ..Self::of(t, name, label, None)
        }
    }
}

/// What was typed is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoDay;

/// The day of the fields that begin with `name`; `None` if all of them are empty.
pub(super) fn read(fields: &Fields, name: &str) -> Result<Option<Date>, NoDay> {
    let part = |part: &str| fields.one(&format!("{name}-{part}"));
    let (day, month, year) = (part("day"), part("month"), part("year"));
    if day.is_none() && year.is_none() && month.is_none() {
        return Ok(None);
    }
    let number = |text: Option<&str>| text.and_then(number).ok_or(NoDay);
    let (day, month, year) = (number(day)?, number(month)?, number(year)?);
    let year = if year > BUDDHIST_FROM { year - BUDDHIST } else { year };
    let small = |number: i16| i8::try_from(number).map_err(|_| NoDay);
    Date::new(year, small(month)?, small(day)?).ok_or(NoDay).map(Some)
}

/// A number of a few digits, of whichever script.
pub(super) fn number(text: &str) -> Option<i16> {
    let mut value: i16 = 0;
    for letter in text.chars() {
        let digit = ZEROS.into_iter().find_map(|zero| {
            let from_zero = u32::from(letter).checked_sub(u32::from(zero))?;
            i16::try_from(from_zero).ok().filter(|digit| *digit < 10)
        })?;
        value = value.checked_mul(10)?.checked_add(digit)?;
    }
    (!text.is_empty()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Result<Option<Date>, NoDay> {
        read(&Fields::read(text.as_bytes()), "from")
    }

    #[test]
    fn a_day_is_typed_in_the_digits_and_the_era_of_whoever_types_it() {
        let expected = Date::new(2026, 3, 9).unwrap();

        for text in [
            "from-day=9&from-month=3&from-year=2026",
            "from-day=09&from-month=3&from-year=2569",
            "from-day=%E0%B9%99&from-month=3&from-year=%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%99",
            "from-day=%E1%81%89&from-month=3&from-year=%E1%81%82%E1%81%80%E1%81%82%E1%81%86",
        ] {
            assert_eq!(day(text), Ok(Some(expected)), "{text}");
        }
    }

    #[test]
    fn nothing_typed_is_no_day_and_half_of_one_is_wrong() {
        assert_eq!(day("from-day=&from-year=+"), Ok(None));
        for text in [
            "from-day=9",
            "from-day=31&from-month=2&from-year=2026",
            "from-day=x&from-month=2&from-year=2026",
            "from-day=1&from-month=1&from-year=99999",
        ] {
            assert_eq!(day(text), Err(NoDay), "{text}");
        }
    }
}
