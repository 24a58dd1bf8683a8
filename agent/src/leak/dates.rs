//! Dates in a text, in any order of day, month and year, by both eras, with month names of the
//! languages of the region and of the partners.

use std::collections::HashMap;

use super::fold::Folded;

/// A day of the common era; the year is not known where only day and month are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: Option<u16>,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Day {
    /// Reads `YYYY-MM-DD`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?.get(..2)?.parse().ok()?;
        (1..=12).contains(&month).then_some(Self { year: Some(year), month, day })
    }

    /// Whether a written date may be this birth date: day and month may be swapped, the year may be
    /// in either era and without its century.
    pub(super) fn is(self, written: &Written) -> bool {
        let [a, b] = written.day_month;
        let same = (a, b) == (self.day, self.month)
            || (written.is_numeric && (b, a) == (self.day, self.month));
        let Some(year) = self.year else { return same };
        same && written.year.is_some_and(|written| {
            let years = [year, year + 543];
            years.contains(&written) || (written < 100 && years.map(|y| y % 100).contains(&written))
        })
    }

    /// The day without separators, as people type it into forms.
    pub(super) fn compact(self) -> Vec<String> {
        let Some(year) = self.year else { return Vec::new() };
        let Self { month, day, .. } = self;
        let years = [year, year + 543];
        years
            .into_iter()
            .flat_map(|year| {
                [
                    format!("{year:04}{month:02}{day:02}"),
                    format!("{day:02}{month:02}{year:04}"),
                    format!("{month:02}{day:02}{year:04}"),
                ]
            })
            .collect()
    }
}

/// A date as it is written.
pub(super) struct Written {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) day_month: [u8; 2],
    pub(super) year: Option<u16>,
    is_numeric: bool,
}

const MONTHS: [&str; 12] = [
    "january|jan|มกราคม|ม.ค.|มค.|มกรา|ມັງກອນ|ມ.ກ.|ဇန်နဝါရီ|janvier|januari|ၸၼ်ႇဝႃႇရီႇ",
    "february|feb|กุมภาพันธ์|ก.พ.|กพ.|กุมภา|ກຸມພາ|ກ.ພ.|ဖေဖော်ဝါရီ|février|fevrier|februari",
    "march|mar|มีนาคม|มี.ค.|มีค.|มีนา|ມີນາ|ມ.ນ.|မတ်|mars|maart|mrt",
    "april|apr|เมษายน|เม.ย.|เมย.|เมษา|ເມສາ|ມ.ສ.|ဧပြီ|avril",
    "may|พฤษภาคม|พ.ค.|พค.|พฤษภา|ພຶດສະພາ|ພ.ພ.|မေ|mai|mei|maj",
    "june|jun|มิถุนายน|มิ.ย.|มิย.|มิถุนา|ມິຖຸນາ|ມິ.ຖ.|ဇွန်|juin|juni",
    "july|jul|กรกฎาคม|ก.ค.|กค.|กรกฎา|ກໍລະກົດ|ກ.ລ.|ဇူလိုင်|juillet|juli",
    "august|aug|สิงหาคม|ส.ค.|สค.|สิงหา|ສິງຫາ|ສ.ຫ.|ဩဂုတ်|သြဂုတ်|août|augustus|augusti",
    "september|sept|sep|กันยายน|ก.ย.|กย.|กันยา|ກັນຍາ|ກ.ຍ.|စက်တင်ဘာ|septembre",
    "october|oct|ตุลาคม|ต.ค.|ตค.|ตุลา|ຕຸລາ|ຕ.ລ.|အောက်တိုဘာ|octobre|oktober|okt",
    "november|nov|พฤศจิกายน|พ.ย.|พย.|พฤศจิกา|ພະຈິກ|ພ.ຈ.|နိုဝင်ဘာ|novembre",
    "december|dec|ธันวาคม|ธ.ค.|ธค.|ธันวา|ທັນວາ|ທ.ວ.|ဒီဇင်ဘာ|décembre",
];

/// What may stand between the parts of a date.
const FILLERS: &str = "of|the|de|den|st|nd|rd|th|er|e|ของ|เดือน|พ.ศ.|พศ.|พ.ศ|ค.ศ.|ค.ศ|ปี|วันที่|ที่|\
    ເດືອນ|ປີ|ພ.ສ.|ຄ.ສ.|ວັນທີ|ခုနှစ်|ခု|နှစ်|ရက်|နေ့|လ|လပိုင်း|year|month|day|be|ce|b.e.|a.d.";

/// Words in the folded form in which texts are searched.
pub(super) struct Words {
    /// Names and numbers of months by the first letter.
    months: HashMap<char, Vec<(String, u8)>>,
    fillers: Vec<String>,
}

impl Words {
    pub(super) fn load(fold: impl Fn(&str) -> String) -> Self {
        let mut months: HashMap<char, Vec<(String, u8)>> = HashMap::new();
        for (month, names) in (1..).zip(MONTHS) {
            for name in names.split('|').map(&fold) {
                let first = name.chars().next().unwrap_or(' ');
                months.entry(first).or_default().push((name, month));
            }
        }
        for list in months.values_mut() {
            list.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        let mut fillers: Vec<String> = FILLERS.split('|').map(&fold).collect();
        fillers.sort_by_key(|filler| std::cmp::Reverse(filler.len()));
        Self { months, fillers }
    }
}

#[derive(Clone, Copy)]
enum Part {
    Number { value: u16, digits: usize },
    Month(u8),
}

#[derive(Clone, Copy)]
struct Placed {
    part: Part,
    start: usize,
    end: usize,
}

/// Every date that has at least a day and a month.
pub(super) fn dates(folded: &Folded, words: &Words) -> Vec<Written> {
    let parts = parts(&folded.text, words);
    let mut dates = Vec::new();
    let mut i = 0;
    while i < parts.len() {
        let near = |len: usize| {
            parts.get(i..i + len).filter(|parts| {
                parts.windows(2).all(|pair| is_gap(&folded.text[pair[0].end..pair[1].start], words))
            })
        };
        let found = near(3).and_then(of_three).map(|date| (date, 3));
        let found = found.or_else(|| near(2).and_then(of_two).map(|date| (date, 2)));
        if let Some((date, len)) = found {
            dates.push(date);
            i += len;
        } else {
            i += 1;
        }
    }
    dates
}

fn parts(text: &str, words: &Words) -> Vec<Placed> {
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_ascii_digit() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            // Longer numbers are no part of a date, but stand between such.
            let value = if digits <= 4 { rest[..digits].parse().unwrap_or(0) } else { 0 };
            let part = Part::Number { value, digits };
            parts.push(Placed { part, start: at, end: at + digits });
            at += digits;
            continue;
        }
        let is_start = !c.is_ascii_lowercase()
            || !text[..at].chars().next_back().is_some_and(|c| c.is_ascii_lowercase());
        let month = words.months.get(&c).into_iter().flatten().find(|(name, _)| {
            let ends = || {
                !c.is_ascii_lowercase()
                    || !rest[name.len()..].starts_with(|c: char| c.is_ascii_lowercase())
            };
            is_start && rest.starts_with(name.as_str()) && ends()
        });
        if let Some((name, month)) = month {
            parts.push(Placed { part: Part::Month(*month), start: at, end: at + name.len() });
            at += name.len();
        } else {
            at += c.len_utf8();
        }
    }
    parts
}

/// Whether only separators and words like `of` stand between two parts.
fn is_gap(gap: &str, words: &Words) -> bool {
    if gap.len() > 64 {
        return false;
    }
    let mut rest = gap.trim_start_matches([' ', '.', ',', '-', '/', '\n']);
    while !rest.is_empty() {
        let Some(filler) = words.fillers.iter().find(|f| rest.starts_with(f.as_str())) else {
            return false;
        };
        rest = rest[filler.len()..].trim_start_matches([' ', '.', ',', '-', '/', ':', '\u{104a}']);
    }
    true
}

fn of_three(parts: &[Placed]) -> Option<Written> {
    let [a, b, c] = parts else { return None };
    let number = |placed: &Placed| match placed.part {
        Part::Number { value, digits } => Some((value, digits)),
        Part::Month(_) => None,
    };
    let month = |placed: &Placed| match placed.part {
        Part::Month(month) => Some(month),
        Part::Number { .. } => None,
    };
    let is_year = |(_, digits): (u16, usize)| digits == 4;
    let (day_month, year, is_numeric) = match (number(a), number(b), number(c)) {
        (Some(y), Some(m), Some(d)) if is_year(y) => ([d.0, m.0], y.0, true),
        (Some(d), Some(m), Some(y)) if is_year(y) || y.1 == 2 => ([d.0, m.0], y.0, true),
        (Some(d), None, Some(y)) if d.1 <= 2 => ([d.0, month(b)?.into()], y.0, false),
        (Some(y), None, Some(d)) if is_year(y) => ([d.0, month(b)?.into()], y.0, false),
        (None, Some(d), Some(y)) => ([d.0, month(a)?.into()], y.0, false),
        _ => return None,
    };
    let [day, mon] = day_month.map(|n| u8::try_from(n).unwrap_or(0));
    let is_day = (1..=31).contains(&day) && (1..=31).contains(&mon) && (day <= 12 || mon <= 12);
    let is_year = year < 100 || (1900..2100).contains(&year) || (2443..2643).contains(&year);
    (is_day && is_year).then_some(Written {
        start: a.start,
        end: c.end,
        day_month: [day, mon],
        year: Some(year),
        is_numeric,
    })
}

fn of_two(parts: &[Placed]) -> Option<Written> {
    let [a, b] = parts else { return None };
    let (day, month) = match (a.part, b.part) {
        (Part::Number { value, digits: 1 | 2 }, Part::Month(month))
        | (Part::Month(month), Part::Number { value, digits: 1 | 2 }) => (value, month),
        _ => return None,
    };
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
    let (start, end) = (a.start, b.end);
    Some(Written { start, end, day_month: [day, month], year: None, is_numeric: false })
}
