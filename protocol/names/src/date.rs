//! Dates of birth as people type them: Christian and Buddhist years, any order, digits of any script,
//! months in words, years alone.

use crate::folded;

/// Years that somebody alive may be born in.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;
/// The Buddhist era counts as many years more.
const BUDDHIST: u16 = 543;
/// The Burmese era counts as many years less.
const BURMESE: u16 = 638;

/// What a date tells. Day and month are sorted, so that a date reads the same whichever stood first.
#[derive(Clone, PartialEq, Eq, Default)]
#[cfg_attr(test, derive(Debug))]
pub struct Birth {
    /// The year of the Christian era, and what else it may mean where it was typed with two digits.
    pub years: Vec<u16>,
    /// The smaller and the larger of day and month. The first of January is what people write who know
    /// only the year, and so is no date.
    pub day_month: Option<(u8, u8)>,
}

/// Reads a date; `None` if not even a year is in it.
#[must_use]
pub fn read(text: &str) -> Option<Birth> {
    let text = folded(text);
    let month = month_in(&text);
    let numbers = numbers(&text);
    let year_at = numbers.iter().position(|(_, len)| *len == 4);
    let (years, rest): (Vec<u16>, Vec<u16>) = match (numbers.as_slice(), year_at) {
        (_, Some(at)) => {
            let rest = numbers.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, (n, _))| *n);
            (vec![year(numbers[at].0)?], rest.collect())
        }
        // `19970214`.
        ([(_, 8)], None) => return compact(&text),
        ([(a, _), (b, _), (c, 1..=2)], None) => (short_year(*c), vec![*a, *b]),
        ([(a, _), (c, 2)], None) if month.is_some() => (short_year(*c), vec![*a]),
        _ => return None,
    };
    let day_month = match (rest.as_slice(), month) {
        ([day], Some(month)) => sorted(*day, u16::from(month)),
        ([a, b], None) => sorted(*a, *b),
        _ => None,
    };
    Some(Birth { years, day_month })
}

/// The years around which somebody is born who was of this age in that year.
#[must_use]
pub fn of_age(age: u16, in_year: u16) -> Option<u16> {
    in_year.checked_sub(age).filter(|year| age <= 110 && YEARS.contains(year))
}

/// A year of any era in the Christian one.
fn year(number: u16) -> Option<u16> {
    let year = match number {
        2400.. => number - BUDDHIST,
        1250..=1450 => number + BURMESE,
        number => number,
    };
    YEARS.contains(&year).then_some(year)
}

/// `40` is 2540 of the Buddhist era, or 1940; `97` is 1997.
fn short_year(number: u16) -> Vec<u16> {
    let buddhist = 2500 + number - BUDDHIST;
    let christian = if number > 30 { 1900 + number } else { 2000 + number };
    let mut years = vec![christian];
    if (1957..=2020).contains(&buddhist) {
        years.push(buddhist);
    }
    years
}

fn sorted(a: u16, b: u16) -> Option<(u8, u8)> {
    let (low, high) = (a.min(b), a.max(b));
    let fits = (1..=12).contains(&low) && (1..=31).contains(&high) && (low, high) != (1, 1);
    let (low, high) = (u8::try_from(low).ok()?, u8::try_from(high).ok()?);
    fits.then_some((low, high))
}

fn compact(text: &str) -> Option<Birth> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = |at: std::ops::Range<usize>| digits.get(at).and_then(|part| part.parse().ok());
    let whole = |year_at, a_at, b_at| {
        // A Burmese year is never written so, and would take day and month for one.
        let year = number(year_at).filter(|year| *year > 1850).and_then(year)?;
        let day_month = sorted(number(a_at)?, number(b_at)?);
        day_month.map(|_| Birth { years: vec![year], day_month })
    };
    whole(0..4, 4..6, 6..8).or_else(|| whole(4..8, 0..2, 2..4))
}

/// Numbers and how many digits they were typed with.
fn numbers(text: &str) -> Vec<(u16, usize)> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| (run.parse().unwrap_or(u16::MAX), run.len())).take(4).collect()
}

/// The month that is written as a word.
fn month_in(text: &str) -> Option<u8> {
    // Thai and Lao, in full and short; Burmese; English, French, Dutch and Swedish share beginnings.
    const MONTHS: [&str; 12] = [
        "jan มกรา ม.ค ມັງກອນ ဇန်နဝါရီ",
        "feb fev กุมภา ก.พ ກຸມພາ ဖေဖော်ဝါရီ",
        "mar maa mrt มีนา มี.ค ມີນາ မတ်",
        "apr avr เมษา เม.ย ເມສາ ဧပြီ",
        "may mai mei maj พฤษภา พ.ค ພຶດສະພາ မေ",
        "jun juin มิถุนา มิ.ย ມິຖຸນາ ဇွန်",
        "jul juil กรกฎา ก.ค ກໍລະກົດ ဇူလိုင်",
        "aug aou สิงหา ส.ค ສິງຫາ ဩဂုတ်",
        "sep กันยา ก.ย ກັນຍາ စက်တင်ဘာ",
        "oct okt ตุลา ต.ค ຕຸລາ အောက်တိုဘာ",
        "nov พฤศจิกา พ.ย ພະຈິກ နိုဝင်ဘာ",
        "dec dez ธันวา ธ.ค ທັນວາ ဒီဇင်ဘာ",
    ];
    // `พ.ศ.` names the era and is no month, as is `ค.ศ.`.
    let text = text.replace("พ.ศ", " ").replace("ค.ศ", " ");
    let place = |(month, words): (usize, &&str)| {
        let found = words.split(' ').filter_map(|word| text.find(&crate::folded(word)));
        found.min().map(|at| (at, month))
    };
    let (_, month) = MONTHS.iter().enumerate().filter_map(place).min()?;
    u8::try_from(month + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_date_is_the_same_however_it_is_typed() {
        let date = read("1997-02-14");
        assert_eq!(date, Some(Birth { years: vec![1997], day_month: Some((2, 14)) }));
        for text in [
            "14/02/1997",
            "02/14/1997",
            "14.2.2540",
            "๑๔/๐๒/๒๕๔๐",
            "14 ก.พ. 2540",
            "14 กุมภาพันธ์ พ.ศ. 2540",
            "14 Feb 1997",
            "February 14, 1997",
            "14 ກຸມພາ 1997",
            "၁၄-၂-၁၉၉၇",
            "2540-02-14",
            "14 février 1997",
            "19970214",
            "14021997",
            "໑໔/໒/໑໙໙໗",
            "၁၄ ဖေဖော်ဝါရီ ၁၉၉၇",
            "1997/2/14",
        ] {
            assert!(read(text) == date, "{text}");
        }
    }

    #[test]
    fn a_year_alone_has_no_day() {
        for text in [
            "1997",
            "2540",
            "พ.ศ. 2540",
            "1997-01-01",
            "01/01/2540",
            "1997-00-00",
            "about 1997",
            "1359",
        ] {
            assert_eq!(read(text), Some(Birth { years: vec![1997], day_month: None }), "{text}");
        }
    }

    #[test]
    fn a_short_year_has_every_meaning() {
        let birth = read("14/2/40").unwrap();

        assert!(birth.years.contains(&1997) && birth.years.contains(&1940));
        assert_eq!(read("14/2/97").unwrap().years[0], 1997);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "unknown", "14/2", "99999", "17"] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
