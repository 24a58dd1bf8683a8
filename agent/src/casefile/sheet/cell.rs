//! Reads one cell.

use std::collections::BTreeMap;

use saphan_protocol::codes::{ClosedList, Country, Language};
use saphan_protocol::tier1::Date;
use serde_json::{Value, json};

use super::columns::Kind;
use super::map::DateOrder;
use crate::casefile::LIST_LEN_MAX;
use crate::casefile::dates::gregorian;
use crate::leak::digit;

/// What a spreadsheet shows where it has no value.
const SPREADSHEET_ERRORS: [&str; 7] =
    ["#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];

/// What is wrong with a cell. No message repeats it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum CellProblem {
    /// No day of the calendar.
    #[error("not a day; write 2025-04-30 or 30/04/2025, with four digits for the year")]
    Date,
    /// No day in this order, but one in the other.
    #[error("no such month; if months come first in this table, say so in the map with `dates`")]
    DateOrder,
    /// A day as spreadsheets count them.
    #[error("a spreadsheet's count of days; format the column as a date, like 2025-04-30")]
    Serial,
    /// A number that a spreadsheet has shortened.
    #[error(
        "a spreadsheet has shortened this number; format the column as text and enter it again"
    )]
    Shortened,
    /// A spreadsheet's word for an error.
    #[error("a spreadsheet shows an error here; correct its formula or empty the cell")]
    Spreadsheet,
    /// No number.
    #[error("not a whole number from 0 to 255")]
    Number,
    /// Neither yes nor no.
    #[error("write yes or no")]
    Flag,
    /// More entries than a list holds.
    #[error("a list holds at most 256 entries; keep those that matter")]
    TooMany,
    /// A value of HTCDS that is coarser than the list.
    #[error("this HTCDS value can mean any of {}; write one of them, or say which in the map", .0.join(", "))]
    Ambiguous(Vec<&'static str>),
}

/// A value, and whether its year was counted in the Buddhist era.
pub(super) struct Cell {
    pub(super) value: Value,
    pub(super) buddhist: bool,
}

/// A cell without what spreadsheets put around it: spaces, `="..."`, and the apostrophe before what
/// they would read as a formula or number.
pub(super) fn tidy(text: &str) -> &str {
    let text = text.trim();
    let quoted = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let text = quoted.unwrap_or(text).trim();
    match text.strip_prefix('\'') {
        Some(rest)
            if rest.starts_with(|c: char| {
                matches!(c, '=' | '+' | '-' | '@') || c.is_ascii_digit()
            }) =>
        {
            rest
        }
        Some(_) | None => text,
    }
}

/// Reads the tidy text of a cell.
pub(super) fn read(
    kind: Kind,
    text: &str,
    translations: Option<&BTreeMap<String, String>>,
    order: DateOrder,
) -> Result<Cell, CellProblem> {
    let translated = |text: &str| -> Option<&str> {
        let all = translations?;
        let same = |theirs: &str| theirs == text || theirs.eq_ignore_ascii_case(text);
        all.iter().find(|(theirs, _)| same(theirs)).map(|(_, ours)| &**ours)
    };
    let plain = translated(text).unwrap_or(text);
    if SPREADSHEET_ERRORS.contains(&plain) || plain.starts_with("####") {
        return Err(CellProblem::Spreadsheet);
    }
    let each = || text.split([';', '|']).map(str::trim).filter(|part| !part.is_empty());
    if each().nth(LIST_LEN_MAX).is_some() && kind.is_list() {
        return Err(CellProblem::TooMany);
    }
    let value = match kind {
        Kind::Text if is_shortened(plain) => return Err(CellProblem::Shortened),
        Kind::Text => json!(plain),
        Kind::Word => json!(plain.to_ascii_lowercase()),
        Kind::Words => {
            let words = each().map(|part| translated(part).unwrap_or(part).to_ascii_lowercase());
            json!(words.collect::<Vec<_>>())
        }
        Kind::Number => json!(number(plain).ok_or(CellProblem::Number)?),
        Kind::Flag => json!(flag(plain)?),
        Kind::Language => json!(language(plain)),
        Kind::Country => json!(country(plain)),
        Kind::Countries => {
            let all = each().map(|part| country(translated(part).unwrap_or(part)));
            json!(all.collect::<Vec<_>>())
        }
        Kind::Code(list) => json!(translated(text).map_or_else(|| code(list, text), own)?),
        Kind::Codes(list) => {
            let all = each().map(|part| translated(part).map_or_else(|| code(list, part), own));
            json!(all.collect::<Result<Vec<_>, _>>()?)
        }
        Kind::Date => {
            let (day, buddhist) = date(plain, order)?;
            return Ok(Cell { value: json!(day.to_string()), buddhist });
        }
    };
    Ok(Cell { value, buddhist: false })
}

fn own(code: &str) -> Result<String, CellProblem> {
    Ok(code.to_owned())
}

/// Digits of Lao, Thai, Burmese and other scripts as those of ASCII.
fn latin_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

fn number(text: &str) -> Option<u8> {
    let text = latin_digits(text);
    let whole = text.strip_suffix(".0").unwrap_or(&text);
    // A sign is no part of an age.
    whole.parse().ok().filter(|_| whole.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `8.56E+12`: a telephone number after a spreadsheet has read it as a number.
fn is_shortened(text: &str) -> bool {
    let Some((before, power)) = text.split_once("E+") else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mut parts = before.split(['.', ',']);
    digits(power)
        && parts.next().is_some_and(|one| one.len() == 1 && digits(one))
        && parts.all(digits)
}

/// Yes or no.
pub(super) fn flag(text: &str) -> Result<bool, CellProblem> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "y" | "true" | "1" => Ok(true),
        "no" | "n" | "false" | "0" => Ok(false),
        _ => Err(CellProblem::Flag),
    }
}

/// Two capitals; three letters and English names are looked up.
fn country(text: &str) -> String {
    let upper = text.to_ascii_uppercase();
    let is_meant = |country: &Country| {
        country.alpha3() == Some(upper.as_str())
            || country.label_en().is_some_and(|label| label.eq_ignore_ascii_case(text))
    };
    let found = Country::shipped().find(is_meant);
    found.map_or(upper, |country| country.as_str().to_owned())
}

/// Three small letters; English names are looked up.
fn language(text: &str) -> String {
    let is_meant = |language: &Language| {
        language.label_en().is_some_and(|label| label.eq_ignore_ascii_case(text))
    };
    let found = Language::shipped().find(is_meant);
    found.map_or_else(|| text.to_ascii_lowercase(), |language| language.as_str().to_owned())
}

/// The code that `text` is, or that HTCDS calls so. What is neither stays as it is: reading the case
/// names the nearest code.
fn code(list: &'static str, text: &str) -> Result<String, CellProblem> {
    let Some(list) = ClosedList::named(list) else { return Ok(text.to_owned()) };
    let spelt = text.to_ascii_lowercase().replace([' ', '-'], "_");
    let exact = |code: &&(&str, &str)| code.0.eq_ignore_ascii_case(&spelt) || code.0 == text;
    if let Some((code, _)) = list.codes.iter().find(exact) {
        return Ok((*code).to_owned());
    }
    // Values of the standard are words of Latin letters.
    let named: Vec<&'static str> = match text.is_ascii() {
        true => list.codes_of_htcds(text).collect(),
        false => Vec::new(),
    };
    match named[..] {
        [] => Ok(text.to_owned()),
        [code] => Ok(code.to_owned()),
        _ => {
            // A reference with a condition (`Servitude with ...`) is narrower than the value.
            let whole = |code: &&&str| {
                let row = list.codes.iter().find(|(known, _)| *known == **code);
                row.is_some_and(|(_, standard)| !standard.contains(" with "))
            };
            let mut whole = named.iter().filter(whole);
            match (whole.next(), whole.next()) {
                (Some(code), None) => Ok((*code).to_owned()),
                _ => Err(CellProblem::Ambiguous(named)),
            }
        }
    }
}

/// A day as `2025-04-30`, or with day and month first as `30/04/2025`, `30.4.2025`, `30-04-2025`; a
/// spreadsheet may add midnight to it.
fn date(text: &str, order: DateOrder) -> Result<(Date, bool), CellProblem> {
    let text = latin_digits(text);
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((&text, ""));
    if !time.bytes().all(|byte| matches!(byte, b'0' | b':')) {
        return Err(CellProblem::Date);
    }
    if day.len() == 5 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(CellProblem::Serial);
    }
    let parts: Vec<&str> = day.split(['-', '/', '.']).map(str::trim).collect();
    let [one, two, three] = parts[..] else { return Err(CellProblem::Date) };
    let day_first = || civil(three, two, one);
    let month_first = || civil(three, one, two);
    match (one.len(), order) {
        (4, _) => civil(one, two, three).ok_or(CellProblem::Date),
        (_, DateOrder::DayFirst) => day_first().ok_or_else(|| {
            if month_first().is_some() { CellProblem::DateOrder } else { CellProblem::Date }
        }),
        (_, DateOrder::MonthFirst) => month_first().ok_or(CellProblem::Date),
    }
}

/// The day, and whether its year was of the Buddhist era.
fn civil(year: &str, month: &str, day: &str) -> Option<(Date, bool)> {
    let digits = |text: &str, max: usize| -> Option<i16> {
        let fits = (1..=max).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if fits { text.parse().ok() } else { None }
    };
    if year.len() != 4 {
        return None;
    }
    let (year, month, day) = (digits(year, 4)?, digits(month, 2)?, digits(day, 2)?);
    let buddhist = gregorian(year);
    let year = buddhist.unwrap_or(year);
    let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)?;
    Some((day, buddhist.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<(String, bool)> {
        let read = date(text, DateOrder::DayFirst).ok();
        read.map(|(day, buddhist)| (day.to_string(), buddhist))
    }

    #[test]
    fn days_are_read_in_both_orders_and_buddhist_years_are_noticed() {
        for text in ["2025-04-03", "3/4/2025", "03.04.2025", "03-04-2025"] {
            assert_eq!(day(text), Some(("2025-04-03".to_owned(), false)), "{text}");
        }
        assert_eq!(day("3/4/2568"), Some(("2025-04-03".to_owned(), true)));
        assert_eq!(day("29/02/2567"), Some(("2024-02-29".to_owned(), true)));
        for theirs in ["๓/๔/๒๕๖๘", "໓/໔/໒໕໖໘", "၃-၄-၂၅၆၈", "3/4/2568 0:00"]
        {
            assert_eq!(day(theirs), Some(("2025-04-03".to_owned(), true)), "{theirs}");
        }
        for bad in [
            "",
            "2025",
            "3/4/25",
            "30/02/2025",
            "2025-13-01",
            "4-2025",
            "1/2/3/2025",
            "3/4/2025 7:30",
        ] {
            assert_eq!(day(bad), None, "{bad}");
        }
        assert_eq!(date("04/30/2025", DateOrder::DayFirst), Err(CellProblem::DateOrder));
        assert_eq!(date("45750", DateOrder::DayFirst), Err(CellProblem::Serial));
        let american = date("04/03/2025", DateOrder::MonthFirst).unwrap().0;
        assert_eq!(american.to_string(), "2025-04-03");
    }

    #[test]
    fn values_of_the_standard_become_codes_and_coarse_ones_are_asked_about() {
        assert_eq!(code("means_of_control", "PhysicalThreats").unwrap(), "threats");
        assert_eq!(code("means_of_control", "Threats").unwrap(), "threats");
        assert_eq!(code("exploitation_type", "Servitude").unwrap(), "servitude_other");
        assert_eq!(
            code("exploitation_type", "Sexual Exploitation").unwrap(),
            "sexual_exploitation"
        );
        assert_eq!(code("case_status", "ClosedReferred").unwrap(), "closed_transferred");
        let coarse = code("recruitment_relation", "Familial").unwrap_err();
        assert_eq!(
            coarse,
            CellProblem::Ambiguous(vec!["spouse", "parent_or_guardian", "other_family"])
        );
    }

    #[test]
    fn what_spreadsheets_put_around_a_text_is_taken_off_and_what_they_broke_is_refused() {
        for (theirs, ours) in [
            ("=\"02055512345\"", "02055512345"),
            ("'+856 20 555 12345", "+856 20 555 12345"),
            ("'0123", "0123"),
            ("\u{a0} Noy \u{a0}", "Noy"),
            ("'Aho", "'Aho"),
            ("=1+1", "=1+1"),
        ] {
            assert_eq!(tidy(theirs), ours);
        }
        let text = |text| read(Kind::Text, text, None, DateOrder::DayFirst).map(|cell| cell.value);
        for broken in ["8.56E+12", "8,56205E+12", "8E+5"] {
            assert_eq!(text(broken), Err(CellProblem::Shortened), "{broken}");
        }
        for broken in ["#REF!", "#N/A", "########"] {
            assert_eq!(text(broken), Err(CellProblem::Spreadsheet), "{broken}");
        }
        assert_eq!(text("TE+1"), Ok(json!("TE+1")));
    }

    #[test]
    fn countries_languages_and_numbers_are_read_as_people_write_them() {
        let value = |kind, text| read(kind, text, None, DateOrder::DayFirst).unwrap().value;

        for laos in ["LA", "la", "LAO"] {
            assert_eq!(value(Kind::Country, laos), "LA");
        }
        assert_eq!(value(Kind::Country, "thailand"), "TH");
        assert_eq!(value(Kind::Language, "Thai"), "tha");
        assert_eq!(value(Kind::Language, "SHN"), "shn");
        for fifteen in ["15", "๑๕", "15.0"] {
            assert_eq!(value(Kind::Number, fifteen), 15);
        }
        for bad in ["+15", "-1", "256", "1.5", "x"] {
            let read = read(Kind::Number, bad, None, DateOrder::DayFirst);
            assert_eq!(read.err(), Some(CellProblem::Number), "{bad}");
        }
    }

    #[test]
    fn a_list_of_more_entries_than_fit_is_refused_before_it_is_made() {
        let many = "medical;".repeat(LIST_LEN_MAX + 1);

        let read = read(Kind::Codes("service"), &many, None, DateOrder::DayFirst);

        assert_eq!(read.err(), Some(CellProblem::TooMany));
    }
}
