//! Days as people type them: day, month by its name, year of one of two eras, digits of their own.

use saphan_protocol::tier1::Date;

use super::super::language::Words;
use super::super::seat::Fields;
use super::options::Choice;

/// The parts of a day in a form.
pub(super) const DAY: &str = "day";
pub(super) const MONTH: &str = "month";
pub(super) const YEAR: &str = "year";
pub(super) const ERA: &str = "era";
/// The two eras.
pub(super) const COMMON: &str = "common";
pub(super) const BUDDHIST: &str = "buddhist";

/// Years between the two.
const YEARS_AHEAD: i16 = 543;
/// From this year on a year can only be one of the Buddhist era.
const BUDDHIST_FROM: i16 = 2400;
/// The zeros of the digits that are read: Thai, Lao, Burmese, Shan.
const ZEROS: [char; 4] = ['\u{e50}', '\u{ed0}', '\u{1040}', '\u{1090}'];

/// The same text with digits of ASCII.
pub(in super::super) fn plain(text: &str) -> String {
    text.trim().chars().map(plain_digit).collect()
}

/// The same digit in ASCII; whatever else as it is.
pub(in super::super) fn plain_digit(c: char) -> char {
    let value = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    });
    value.unwrap_or(c)
}

/// What is wrong with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoDay {
    /// A part is missing.
    Part,
    /// There is no such day.
    Never,
    /// A year of the common era, said to be of the Buddhist one.
    Era,
}

impl NoDay {
    /// The message that says so.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Part => "wrong-day-part",
            Self::Never => "wrong-day",
            Self::Era => "wrong-day-era",
        }
    }
}

/// The day of these parts; nothing if none was typed.
pub(super) fn read(day: &str, month: &str, year: &str, era: &str) -> Result<Option<Date>, NoDay> {
    let (day, month, year) = (plain(day), plain(month), plain(year));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    if day.is_empty() || month.is_empty() || year.is_empty() {
        return Err(NoDay::Part);
    }
    let year: i16 = year.parse().map_err(|_| NoDay::Never)?;
    let is_buddhist = year >= BUDDHIST_FROM;
    if era == BUDDHIST && !is_buddhist {
        return Err(NoDay::Era);
    }
    let year = if is_buddhist { year - YEARS_AHEAD } else { year };
    let (day, month) = day.parse().ok().zip(month.parse().ok()).ok_or(NoDay::Never)?;
    let date = Date::new(year, month, day).ok_or(NoDay::Never)?;
    Ok(Some(date))
}

/// Year, month and day of a date as a file has it.
pub(super) fn of(date: &str) -> Option<(i16, i8, i8)> {
    let _: Date = date.parse().ok()?;
    let mut parts = date.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Some((year, month, day))
}

/// The parts of a day of a file, in the era of whoever reads it.
pub(super) fn parts(t: Words, date: &str) -> Vec<(&'static str, String)> {
    let Some((year, month, day)) = of(date) else { return Vec::new() };
    let (year, era) = if t.is_buddhist() { (year + YEARS_AHEAD, BUDDHIST) } else { (year, COMMON) };
    vec![
        (DAY, day.to_string()),
        (MONTH, month.to_string()),
        (YEAR, year.to_string()),
        (ERA, era.to_owned()),
    ]
}

/// A date of a file in words.
pub(super) fn in_words(t: Words, date: &str) -> String {
    of(date).map_or_else(|| date.to_owned(), |(year, month, day)| t.day(year, month, day))
}

/// A day in a form.
pub(in super::super) struct DayField {
    pub(in super::super) name: String,
    pub(in super::super) day: String,
    pub(in super::super) months: Vec<Choice>,
    pub(in super::super) year: String,
    pub(in super::super) eras: Vec<Choice>,
    /// What is wrong with what stands there.
    pub(in super::super) wrong: Option<String>,
    /// The day that stands there, in words.
    pub(in super::super) in_words: Option<String>,
    date: Option<Date>,
}

impl DayField {
    /// The day of the field `name` of a form.
    pub(in super::super) fn of(t: Words, fields: &Fields, name: &str) -> Self {
        let part = |part: &str| fields.one(&format!("{name}.{part}")).unwrap_or_default();
        Self::new(t, name, [part(DAY), part(MONTH), part(YEAR), part(ERA)])
    }

    /// Of what stands in its four parts.
    pub(super) fn new(t: Words, name: &str, parts: [&str; 4]) -> Self {
        let [day, month, year, era] = parts;
        let read = read(day, month, year, era);
        let months = (1..=12).map(|number: u8| Choice {
            value: number.to_string(),
            label: t.say(format!("month-{number}")).to_string(),
            is_chosen: plain(month) == number.to_string(),
        });
        let is_buddhist = if era.is_empty() { t.is_buddhist() } else { era == BUDDHIST };
        let eras = [(COMMON, "era-common"), (BUDDHIST, "era-buddhist")];
        let eras = eras.into_iter().map(|(value, id)| Choice {
            value: value.to_owned(),
            label: t.say(id).to_string(),
            is_chosen: is_buddhist == (value == BUDDHIST),
        });
        let date = read.as_ref().ok().copied().flatten();
        Self {
            name: name.to_owned(),
            day: day.to_owned(),
            months: months.collect(),
            year: year.to_owned(),
            eras: eras.collect(),
            wrong: read.err().map(|wrong| t.say(wrong.id()).to_string()),
            in_words: date.map(|date| in_words(t, &date.to_string())),
            date,
        }
    }

    /// The day, if one stands there.
    pub(in super::super) fn date(&self) -> Option<Date> {
        self.date
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::language::words;
    use super::*;
    use crate::config::{Calendar, Language};

    fn shown(day: &str, month: &str, year: &str, era: &str) -> Result<String, NoDay> {
        read(day, month, year, era)
            .map(|date| date.map(|date| date.to_string()).unwrap_or_default())
    }

    #[test]
    fn a_day_is_read_in_both_eras_and_in_digits_of_four_scripts() {
        assert_eq!(shown("17", "5", "2008", COMMON).unwrap(), "2008-05-17");
        assert_eq!(shown("17", "5", "2551", BUDDHIST).unwrap(), "2008-05-17");
        assert_eq!(shown("17", "5", "2551", COMMON).unwrap(), "2008-05-17", "no other era has it");
        assert_eq!(shown("๑๗", "5", "๒๕๕๑", BUDDHIST).unwrap(), "2008-05-17");
        assert_eq!(shown("໑໗", "5", "໒໐໐໘", COMMON).unwrap(), "2008-05-17");
        assert_eq!(shown("၁၇", "5", "၂၀၀၈", COMMON).unwrap(), "2008-05-17");
        assert_eq!(shown("႑႗", "5", "႒႐႐႘", COMMON).unwrap(), "2008-05-17");
        assert_eq!(shown("", "", " ", BUDDHIST).unwrap(), "");
    }

    #[test]
    fn what_is_no_day_is_refused_with_what_is_wrong() {
        assert_eq!(shown("17", "", "2008", COMMON), Err(NoDay::Part));
        assert_eq!(shown("31", "2", "2008", COMMON), Err(NoDay::Never));
        assert_eq!(shown("1", "1", "26", COMMON), Err(NoDay::Never));
        assert_eq!(shown("first", "1", "2008", COMMON), Err(NoDay::Never));
        assert_eq!(shown("17", "5", "2008", BUDDHIST), Err(NoDay::Era));
        assert_eq!(shown("1", "1", "99999", COMMON), Err(NoDay::Never));
    }

    #[test]
    fn a_day_is_shown_in_the_era_of_its_reader() {
        let thai = words(Language::Thai, Calendar::Auto);
        let english = words(Language::English, Calendar::Auto);

        let year =
            |t| parts(t, "2008-05-17").into_iter().find(|(part, _)| *part == YEAR).unwrap().1;

        assert_eq!((year(thai).as_str(), year(english).as_str()), ("2551", "2008"));
        assert_eq!(in_words(english, "2008-05-17"), "17 May 2008");
        assert!(in_words(thai, "2008-05-17").contains("2551"));
    }
}
