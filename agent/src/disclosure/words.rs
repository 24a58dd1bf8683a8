//! The words of a case that must not leave: every text of a field that the table classes as direct
//! or local, searched in the exact bytes of a record.

use std::collections::BTreeSet;

use serde_json::Value;
use zeroize::Zeroizing;

use super::table::{self, Class};
use crate::casefile::CaseFile;

/// Shortest form that is searched inside other texts, in characters; shorter ones must stand alone.
const INSIDE_CHARS_MIN: usize = 4;
/// Fewest digits of a number that are searched whatever stands between them.
const DIGITS_MIN: usize = 6;
/// Longest text whose whole form is searched; of longer ones nobody repeats all by chance.
const FORM_CHARS_MAX: usize = 200;

/// What of a case may not stand in a record of one tier.
pub(super) struct CaseWords {
    forms: Vec<Zeroizing<String>>,
    digits: Vec<Zeroizing<String>>,
    told: Vec<Zeroizing<String>>,
}

impl CaseWords {
    /// The words of `case` that first leave after `tier`, or never.
    pub(super) fn of(case: &CaseFile, tier: u8) -> Self {
        let mut words = Collected::default();
        if let Ok(tree) = serde_json::from_slice::<Value>(case.as_json_bytes()) {
            words.collect(&tree, "", tier);
        }
        // What this tier tells anyway is no leak, whatever other field says the same.
        let told = std::mem::take(&mut words.told);
        words.forms.retain(|form| !told.contains(form));
        Self {
            forms: words.forms.into_iter().map(Zeroizing::new).collect(),
            digits: words.digits.into_iter().map(Zeroizing::new).collect(),
            told: told.into_iter().map(Zeroizing::new).collect(),
        }
    }

    /// No case, no words.
    pub(super) fn none() -> Self {
        Self { forms: Vec::new(), digits: Vec::new(), told: Vec::new() }
    }

    /// Whether `text` is, as it stands, what this tier tells.
    pub(super) fn told(&self, text: &str) -> bool {
        let form = folded(text);
        self.told.iter().any(|told| **told == form)
    }

    /// Whether `text`, written by a person, holds one of the words.
    pub(super) fn are_in(&self, text: &str) -> bool {
        let folded = folded(text);
        let dense = dense(&folded);
        self.forms.iter().any(|form| stands_in(&folded, form) || dense_in(&dense, form))
            || self.digits_in(text)
    }

    /// Whether `leaf`, a code, date or number, is one of the words.
    pub(super) fn are(&self, leaf: &str) -> bool {
        let leaf = folded(leaf);
        self.forms.iter().any(|form| **form == leaf)
            || (leaf.chars().all(|c| c.is_ascii_digit()) && self.digits_in(&leaf))
    }

    fn digits_in(&self, text: &str) -> bool {
        let digits = digits(text);
        self.digits.iter().any(|number| digits.contains(number.as_str()))
    }
}

#[derive(Default)]
struct Collected {
    forms: BTreeSet<String>,
    digits: BTreeSet<String>,
    told: BTreeSet<String>,
}

impl Collected {
    fn collect(&mut self, value: &Value, field: &str, tier: u8) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let path =
                        if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                    self.collect(value, &path, tier);
                }
            }
            Value::Array(entries) => {
                entries.iter().for_each(|entry| self.collect(entry, field, tier));
            }
            Value::String(text) => {
                let Some(row) = table::row(field) else { return };
                let kept = row.first.is_none_or(|first| first > tier);
                let identifies = matches!(row.class, Class::Direct | Class::Local);
                if !identifies || is_code(field) {
                    return;
                }
                if kept {
                    self.add(text);
                } else {
                    self.told.insert(folded(text));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn add(&mut self, text: &str) {
        let form = folded(text);
        if form.chars().count() <= FORM_CHARS_MAX && form.chars().count() > 1 {
            self.forms.insert(form);
        }
        let number = digits(text);
        if (DIGITS_MIN..=24).contains(&number.len()) {
            self.digits.insert(number);
        }
    }
}

/// Fields of direct class that hold codes or ids of the file and no words.
fn is_code(field: &str) -> bool {
    [".kind", ".script", ".lang", ".type", ".owner", ".giver_ref", ".recorded_by", ".adm1"]
        .iter()
        .any(|end| field.ends_with(end))
}

/// Lower case, own digits as 0 to 9, without marks that nobody sees, one space where there were many.
fn folded(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{ad}' | '\u{feff}') {
            continue;
        }
        if c.is_whitespace() {
            if !form.ends_with(' ') && !form.is_empty() {
                form.push(' ');
            }
        } else {
            form.push(digit(c).unwrap_or(c));
        }
    }
    form.trim_end().to_owned()
}

/// A digit of Thai, Lao, Burmese, Shan or full width as 0 to 9.
fn digit(c: char) -> Option<char> {
    let zeros = ['0', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{1090}', '\u{ff10}'];
    zeros.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

fn dense(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || !c.is_ascii()).filter(|c| *c != ' ').collect()
}

fn dense_in(text: &str, form: &str) -> bool {
    let form = dense(form);
    form.chars().count() >= INSIDE_CHARS_MIN * 2 && text.contains(&form)
}

/// Whether `form` stands in `text`: Latin words as whole words, other scripts anywhere.
fn stands_in(text: &str, form: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && u32::from(c) < 0x250);
    let spaced = form.chars().all(|c| u32::from(c) < 0x250);
    let whole = spaced || form.chars().count() < INSIDE_CHARS_MIN;
    text.match_indices(form).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + form.len()..].chars().next();
        !whole || !(letter(before) || letter(after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: &[&str]) -> CaseWords {
        let mut collected = Collected::default();
        texts.iter().for_each(|text| collected.add(text));
        CaseWords {
            forms: collected.forms.into_iter().map(Zeroizing::new).collect(),
            digits: collected.digits.into_iter().map(Zeroizing::new).collect(),
            told: Vec::new(),
        }
    }

    #[test]
    fn a_name_is_found_in_any_case_spacing_and_script() {
        let words = words(&["Bouavone Keomanysouk", "ບົວວອນ", "+66 81 000 0000", "Kham"]);
        for text in [
            "BOUAVONE  keomanysouk waits",
            "bouavonekeomanysouk",
            "Bouavone-Keomanysouk",
            "ລາວບົວວອນມາ",
            "call 6681.000.0000",
            "โทร ๖๖๘๑๐๐๐๐๐๐๐",
            "her friend Kham.",
        ] {
            assert!(words.are_in(text), "{text}");
        }
        assert!(!words.are_in("Khammouane is a province"));
        assert!(!words.are_in("nobody is named"));
    }

    #[test]
    fn a_code_is_refused_only_where_it_is_itself_the_word() {
        let words = words(&["male", "Uppsala"]);
        assert!(words.are("male"));
        assert!(!words.are("female"));
    }
}
