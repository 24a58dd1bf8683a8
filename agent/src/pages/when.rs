//! Days and times in forms: day, month by its name, year of whichever era, in whichever digits.

use jiff::civil;
use jiff::tz::TimeZone;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;

use super::inputs::{Choice, Wrong};
use super::language::Words;
use super::seat::Fields;
use crate::exit::{Exit, Failure};

/// Years from here on are of the Buddhist era.
const BUDDHIST_FROM: i16 = 2400;
/// Years between the Buddhist era and the common one.
const BUDDHIST: i16 = 543;
/// Zeros of Thai, Lao, Burmese and Shan; the other nine digits of each follow it.
const ZEROS: [char; 4] = ['\u{0E50}', '\u{0ED0}', '\u{1040}', '\u{1090}'];

/// What the fields of a day offer, as they were sent.
pub(super) struct Choices {
    pub(super) day: String,
    pub(super) months: Vec<Choice>,
    pub(super) year: String,
    pub(super) hour: String,
    pub(super) minute: String,
}

pub(super) fn choices(t: Words, name: &str, before: &Fields) -> Choices {
    let part = |part: &str| before.one(&format!("{name}-{part}")).unwrap_or_default().to_owned();
    let month = part("month");
    let months = (1..=12).map(|number: u8| Choice {
        value: number.to_string(),
        label: t.say(format!("month-{number}")).to_string(),
        is_chosen: month == number.to_string(),
    });
    let (day, year, hour, minute) = (part("day"), part("year"), part("hour"), part("minute"));
    Choices { day, months: months.collect(), year, hour, minute }
}

/// A number in the digits of any of the languages.
pub(super) fn number(text: &str) -> Option<i16> {
    let digit = |c: char| {
        let own = ZEROS.iter().find_map(|zero| {
            u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value <= 9)
        });
        own.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
    };
    let text: String = text.chars().map(digit).collect();
    text.parse().ok().filter(|number| *number >= 0)
}

/// What stands in the fields of `name` is no day.
pub(super) fn unfit(name: &str) -> Wrong {
    Wrong::at(name)(Failure::new(Exit::Usage, "date-unfit", "this is no day of the calendar"))
}

fn part(fields: &Fields, name: &str, part: &str) -> Option<String> {
    fields.one(&format!("{name}-{part}")).map(str::to_owned)
}

/// A day in the calendar; `None` if all its fields are empty.
fn civil_day(fields: &Fields, name: &str) -> Result<Option<civil::Date>, Wrong> {
    let parts = ["day", "month", "year"].map(|one| part(fields, name, one));
    if parts.iter().all(Option::is_none) {
        return Ok(None);
    }
    let [Some(day), Some(month), Some(year)] = parts.map(|text| number(&text?)) else {
        return Err(unfit(name));
    };
    let year = if year >= BUDDHIST_FROM { year - BUDDHIST } else { year };
    let (day, month) = (i8::try_from(day).ok(), i8::try_from(month).ok());
    let date = day.zip(month).and_then(|(day, month)| civil::Date::new(year, month, day).ok());
    date.map(Some).ok_or_else(|| unfit(name))
}

/// The day of the fields of `name`; `None` if all of them are empty.
pub(super) fn day(fields: &Fields, name: &str) -> Result<Option<Date>, Wrong> {
    let Some(date) = civil_day(fields, name)? else { return Ok(None) };
    Date::try_from(date).map(Some).map_err(|_| unfit(name))
}

/// The moment of the fields of `name` by the clock of `zone`; `None` if all of them are empty.
pub(super) fn moment(
    fields: &Fields,
    name: &str,
    zone: &TimeZone,
) -> Result<Option<UnixSeconds>, Wrong> {
    let clock = ["hour", "minute"].map(|one| part(fields, name, one));
    let is_bare = clock.iter().all(Option::is_none);
    let Some(date) = civil_day(fields, name)? else {
        return if is_bare { Ok(None) } else { Err(unfit(name)) };
    };
    let [hour, minute] = clock;
    let small = |text: String| number(&text).and_then(|number| i8::try_from(number).ok());
    let hour = hour.and_then(small).ok_or_else(|| unfit(name))?;
    let minute = match minute {
        Some(text) => small(text).ok_or_else(|| unfit(name))?,
        None => 0,
    };
    let time = civil::Time::new(hour, minute, 0, 0).map_err(|_| unfit(name))?;
    let at = date.to_datetime(time).to_zoned_datetime(zone.clone()).map_err(|_| unfit(name))?;
    let seconds = u64::try_from(at.timestamp().as_second()).map_err(|_| unfit(name))?;
    seconds.try_into().map(Some).map_err(|_| unfit(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &str) -> Result<Option<Date>, Wrong> {
        day(&Fields::read(form.as_bytes()), "on")
    }

    #[test]
    fn a_day_is_read_in_any_era_and_any_digits() {
        let expected = "2026-03-09".parse::<Date>().ok();

        for (day, year) in
            [("9", "2026"), ("09", "2569"), ("๙", "๒๕๖๙"), ("໙", "2026"), ("၉", "၂၀၂၆")]
        {
            let form = form_urlencoded::Serializer::new(String::new())
                .append_pair("on-day", day)
                .append_pair("on-month", "3")
                .append_pair("on-year", year)
                .finish();
            assert_eq!(read(&form).ok().flatten(), expected, "{day} {year}");
        }
    }

    #[test]
    fn a_day_that_is_none_is_no_day_left_out() {
        assert!(read("").is_ok_and(|day| day.is_none()));
        for form in
            ["on-day=9", "on-day=31&on-month=2&on-year=2026", "on-day=x&on-month=1&on-year=1"]
        {
            let wrong = read(form).err();
            assert_eq!(wrong.and_then(|wrong| wrong.field).as_deref(), Some("on"), "{form}");
        }
    }

    #[test]
    fn a_moment_is_of_the_clock_on_the_wall() {
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let read = |form: &str| moment(&Fields::read(form.as_bytes()), "at", &zone);

        let at = read("at-day=3&at-month=12&at-year=2026&at-hour=9&at-minute=30");

        assert_eq!(at.ok().flatten(), Some(UnixSeconds::new(1_796_265_000)));
        assert!(read("").is_ok_and(|at| at.is_none()));
        assert!(read("at-hour=9").is_err(), "on which day?");
        assert!(read("at-day=3&at-month=12&at-year=2026").is_err(), "at which hour?");
        assert!(read("at-day=3&at-month=12&at-year=2026&at-hour=25").is_err());
        assert!(read("at-day=3&at-month=12&at-year=2026&at-hour=9&at-minute=x").is_err());
    }
}
