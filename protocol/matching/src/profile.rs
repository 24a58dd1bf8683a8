//! A record in the one form that features are made of.

use saphan_names::name::{Language, Reading, language_of, looks_syllabic, read, read_place};
use saphan_names::{date, folded, id, phone};
use zeroize::Zeroize as _;

use crate::Record;

/// Most names, numbers and papers of one person that are looked at.
const EACH_MAX: usize = 6;

/// What is known of one person, normalised. Wiped on drop; no `Debug`.
pub struct Profile {
    /// Real names, the one in its own script first.
    pub(crate) names: Vec<Reading>,
    pub(crate) aliases: Vec<Reading>,
    pub(crate) sex: Option<char>,
    /// What the date says, or what the age makes likely.
    pub(crate) years: Vec<u16>,
    /// Whether the year is only reckoned from an age.
    pub(crate) is_reckoned: bool,
    pub(crate) day_month: Option<(u8, u8)>,
    pub(crate) phones: Vec<String>,
    pub(crate) ids: Vec<String>,
    pub(crate) mother: Vec<String>,
    pub(crate) father: Vec<String>,
    pub(crate) village: Vec<String>,
    pub(crate) district: Vec<String>,
    pub(crate) province: Vec<String>,
}

impl Profile {
    /// Brings a record into form. What cannot be read is left out.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let script = language_of(&record.name_native);
        let language = script.or_else(|| language_from(record));
        // What the papers say of the language is a hint, what the script says is sure.
        let names = [&record.name_native, &record.name_latin].into_iter();
        let names = names.flat_map(|name| heard(name, language, script.is_some()));
        let aliases = record.aliases.iter().take(EACH_MAX);
        let aliases = aliases.flat_map(|name| heard(name, language, script.is_some()));
        let birth = date::read(&record.dob);
        let reckoned = || {
            let year = record.registered.get(..4)?.parse().ok()?;
            date::of_age(record.age?, year)
        };
        let (years, day_month) = birth.map_or((Vec::new(), None), |it| (it.years, it.day_month));
        let is_reckoned = years.is_empty();
        let years = if is_reckoned { reckoned().into_iter().collect() } else { years };
        let place = |text: &str| {
            if is_filler(text) { Vec::new() } else { read_place(text, language) }
        };
        Self {
            names: distinct(names),
            aliases: distinct(aliases),
            sex: sex(&record.sex),
            years,
            is_reckoned,
            day_month,
            phones: distinct(record.phones.iter().flat_map(|text| phone::read_all(text))),
            ids: distinct(record.ids.iter().filter_map(|(kind, number)| id::read(kind, number))),
            mother: distinct(givens(&record.mother, language)),
            father: distinct(givens(&record.father, language)),
            village: place(&record.village),
            district: place(&record.district),
            province: place(&record.province),
        }
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        for reading in self.names.iter_mut().chain(&mut self.aliases) {
            reading.whole.zeroize();
            reading.given.zeroize();
        }
        let lists = [
            &mut self.phones,
            &mut self.ids,
            &mut self.mother,
            &mut self.father,
            &mut self.village,
            &mut self.district,
            &mut self.province,
        ];
        for list in lists {
            list.zeroize();
        }
        self.years.zeroize();
        self.day_month.zeroize();
        self.sex.zeroize();
    }
}

/// The ways to hear a name, the likely language first, the other one too unless it is out of question.
fn heard(name: &str, language: Option<Language>, is_sure: bool) -> Vec<Reading> {
    if is_filler(name) {
        return Vec::new();
    }
    let mut readings = read(name, language);
    if !is_sure {
        readings.extend(read(name, None));
    }
    readings
}

/// Of a mother or a father the given name is known more often than the rest.
fn givens(name: &str, language: Option<Language>) -> Vec<String> {
    if is_filler(name) {
        return Vec::new();
    }
    // Whose surname stands first is not asked here: it would make one mother of two.
    read(name, language).into_iter().take(1).map(|reading| reading.given).collect()
}

fn distinct<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for value in values {
        if kept.len() < EACH_MAX && !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

/// What people write where they know nothing.
fn is_filler(text: &str) -> bool {
    const FILLERS: [&str; 16] = [
        "",
        "-",
        "--",
        "?",
        "n/a",
        "na",
        "none",
        "nil",
        "unknown",
        "not known",
        "no",
        "x",
        "ไม่ทราบ",
        "ບໍ່ຮູ້",
        "မသိ",
        "null",
    ];
    let text = text.trim();
    FILLERS.iter().any(|filler| text.eq_ignore_ascii_case(filler))
}

fn sex(text: &str) -> Option<char> {
    let text = folded(text);
    let begins = |words: &[&str]| words.iter().any(|word| text.trim().starts_with(word));
    if begins(&[
        "f",
        "w",
        "ญ",
        "หญ",
        "ຍ",
        "ยิง",
        "vrouw",
        "kvinna",
        "v",
        "girl",
        "အမျိုးသမီး",
        "မိန်း",
        "2",
    ]) {
        Some('f')
    } else if begins(&["m", "boy", "h", "ช", "ຊ", "အမျိုးသား", "ယောက်", "1"])
    {
        Some('m')
    } else {
        None
    }
}

fn language_from(record: &Record) -> Option<Language> {
    let nation = record.nationality.trim().to_ascii_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| nation.starts_with(word));
    if begins(&[
        "mm", "bu", "my", "shan", "karen", "kayin", "kachin", "mon", "bir", "rakhine", "chin",
    ]) && !nation.starts_with("china")
    {
        return Some(Language::Syllabic);
    }
    if begins(&["th", "la", "lo"]) {
        return Some(Language::Spaced);
    }
    let others = [&record.mother, &record.father, &record.village, &record.district];
    let script = others.into_iter().find_map(|text| language_of(text));
    script
        .or_else(|| language_by_numbers(record))
        .or_else(|| looks_syllabic(&record.name_latin).then_some(Language::Syllabic))
}

/// Papers and prefixes of a country tell too.
fn language_by_numbers(record: &Record) -> Option<Language> {
    let is_card = |(_, number): &(String, String)| {
        id::read("", number).is_some_and(|number| number.contains('/'))
    };
    if record.ids.iter().any(is_card) {
        return Some(Language::Syllabic);
    }
    record.phones.iter().find_map(|typed| {
        let typed = folded(typed);
        let begins = |prefix: &str| typed.trim_start().starts_with(prefix);
        if begins("+95") || begins("0095") {
            Some(Language::Syllabic)
        } else if begins("+66")
            || begins("+856")
            || begins("0066")
            || begins("00856")
            || begins("020")
        {
            Some(Language::Spaced)
        } else {
            None
        }
    })
}
