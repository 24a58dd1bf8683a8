//! What stands in a form of a case file, loaded or typed, by the names of its inputs.
//!
//! A name is the path of a field: `names.0.full`. Beside the values there are marks: `names.0.was` says
//! as which entry of the file an entry began (nothing: it is new), `names.0.full.kept` that a field
//! is masked and stays as it is in the file.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::super::language::Words;
use super::super::seat::Fields;
use super::day;
use crate::casefile::layout::{Field, Kind};

/// The mark of an entry.
pub(super) const WAS: &str = "was";
/// The mark of a field that is masked.
pub(super) const KEPT: &str = "kept";
/// Codes of the office itself.
pub(super) const OWN: &str = "own";
/// How yes is sent.
pub(super) const YES: &str = "yes";
/// How no is sent.
pub(super) const NO: &str = "no";

/// The name of `field` within `within`.
pub(super) fn name(within: &str, field: &str) -> String {
    if within.is_empty() { field.to_owned() } else { format!("{within}.{field}") }
}

/// What stands in a form.
#[derive(Default)]
pub(super) struct Draft(BTreeMap<String, Vec<Zeroizing<String>>>);

impl Draft {
    /// What was typed.
    pub(super) fn typed(fields: &Fields) -> Self {
        let mut this = Self::default();
        for (name, value) in fields.pairs() {
            // Browsers send line ends as HTTP writes them.
            let value = Zeroizing::new(value.replace("\r\n", "\n"));
            this.0.entry(name.to_owned()).or_default().push(value);
        }
        this
    }

    /// What an object of a file holds; what points to somebody only if it `is_shown`.
    pub(super) fn loaded(t: Words, fields: &[Field], object: &Value, is_shown: bool) -> Self {
        let mut this = Self::default();
        this.load(t, fields, object, "", is_shown);
        this
    }

    fn load(&mut self, t: Words, fields: &[Field], object: &Value, within: &str, is_shown: bool) {
        let nothing = Map::new();
        let object = object.as_object().unwrap_or(&nothing);
        for field in fields {
            let Some(value) = object.get(field.name).filter(|value| !value.is_null()) else {
                continue;
            };
            self.load_field(t, field, value, &name(within, field.name), is_shown);
        }
    }

    fn load_field(&mut self, t: Words, field: &Field, value: &Value, name: &str, is_shown: bool) {
        if field.is_masked && !is_shown {
            return self.set(format!("{name}.{KEPT}"), YES);
        }
        let texts = || value.as_array().into_iter().flatten().filter_map(Value::as_str);
        match field.kind {
            Kind::Part(inner) => self.load(t, inner, value, name, is_shown),
            Kind::Entries(inner) => {
                for (at, entry) in value.as_array().into_iter().flatten().enumerate() {
                    self.set(format!("{name}.{at}.{WAS}"), &at.to_string());
                    self.load(t, inner, entry, &format!("{name}.{at}"), is_shown);
                }
            }
            Kind::Lines => {
                for (at, text) in texts().enumerate() {
                    self.set(format!("{name}.{at}.{WAS}"), &at.to_string());
                    self.set(format!("{name}.{at}"), text);
                }
            }
            Kind::Codes(_) | Kind::Countries | Kind::Persons => {
                texts().for_each(|text| self.push(name.to_owned(), text));
            }
            Kind::OwnCodes(_) => {
                let (own, listed): (Vec<_>, Vec<_>) = texts().partition(|code| is_own(code));
                listed.into_iter().for_each(|text| self.push(name.to_owned(), text));
                if !own.is_empty() {
                    self.set(format!("{name}.{OWN}"), &own.join(" "));
                }
            }
            Kind::Partners => self.set(name.to_owned(), &texts().collect::<Vec<_>>().join(" ")),
            Kind::Day => {
                for (part, text) in day::parts(t, value.as_str().unwrap_or_default()) {
                    self.set(format!("{name}.{part}"), &text);
                }
            }
            Kind::Number => self.set(name.to_owned(), &value.to_string()),
            Kind::Flag if value.as_bool() == Some(true) => self.set(name.to_owned(), YES),
            Kind::Flag => {}
            Kind::Answer => {
                let answer = if value.as_bool() == Some(true) { YES } else { NO };
                self.set(name.to_owned(), answer);
            }
            Kind::Line
            | Kind::Passage
            | Kind::Code(_)
            | Kind::Word(..)
            | Kind::Country
            | Kind::Language
            | Kind::Area
            | Kind::Currency
            | Kind::Partner
            | Kind::OwnOffice
            | Kind::CaseNumber
            | Kind::Officer
            | Kind::Person
            | Kind::Giver
            | Kind::Id(_) => self.set(name.to_owned(), value.as_str().unwrap_or_default()),
        }
    }

    pub(super) fn set(&mut self, name: String, value: &str) {
        self.0.insert(name, vec![Zeroizing::new(value.to_owned())]);
    }

    fn push(&mut self, name: String, value: &str) {
        self.0.entry(name).or_default().push(Zeroizing::new(value.to_owned()));
    }

    /// The first value, as it was typed.
    pub(super) fn exact(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", |value| value.as_str())
    }

    /// The first value, without blanks round it.
    pub(super) fn one(&self, name: &str) -> &str {
        self.exact(name).trim()
    }

    /// Every value that is not empty.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.0.get(name).into_iter().flatten();
        values.map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// Whether a field is masked and stays as it is.
    pub(super) fn is_kept(&self, name: &str) -> bool {
        self.0.contains_key(&format!("{name}.{KEPT}"))
    }

    /// Whether some field is.
    pub(super) fn has_masked(&self) -> bool {
        let mark = format!(".{KEPT}");
        self.0.keys().any(|name| name.ends_with(&mark))
    }

    /// How many entries a list has.
    pub(super) fn entries(&self, list: &str) -> usize {
        (0..).take_while(|at| self.0.contains_key(&format!("{list}.{at}.{WAS}"))).count()
    }

    /// As which entry of the file an entry began.
    pub(super) fn was(&self, entry: &str) -> Option<usize> {
        self.one(&format!("{entry}.{WAS}")).parse().ok()
    }

    /// Adds an entry to a list, with an id of its own where entries have ids.
    pub(super) fn add(&mut self, list: &str, fields: &[Field], taken: &dyn Fn(&str) -> bool) {
        let entry = format!("{list}.{}", self.entries(list));
        self.set(format!("{entry}.{WAS}"), "");
        for field in fields {
            if let Kind::Id(letter) = field.kind {
                let id = self.free_id(letter, taken);
                self.set(name(&entry, field.name), &id);
            }
        }
    }

    /// The first id of the letter that is neither taken nor stands in the form.
    pub(super) fn free_id(&self, letter: char, taken: &dyn Fn(&str) -> bool) -> String {
        let here = |id: &str| self.0.values().flatten().any(|value| value.as_str() == id);
        let mut ids = (1_u32..).map(|number| format!("{letter}{number}"));
        ids.find(|id| !taken(id) && !here(id)).unwrap_or_else(|| format!("{letter}1"))
    }

    /// Takes an entry out of its list; those behind it move up.
    pub(super) fn remove(&mut self, entry: &str) {
        let Some((list, at)) = entry.rsplit_once('.') else { return };
        let Ok(at) = at.parse::<usize>() else { return };
        let many = self.entries(list);
        if at >= many {
            return;
        }
        drop(self.take(&format!("{list}.{at}")));
        for at in at + 1..many {
            for (rest, values) in self.take(&format!("{list}.{at}")) {
                self.0.insert(format!("{list}.{}{rest}", at - 1), values);
            }
        }
    }

    /// Takes an entry's values out, each with what its name has behind that of the entry.
    fn take(&mut self, entry: &str) -> Vec<(String, Vec<Zeroizing<String>>)> {
        let inner = format!("{entry}.");
        let names: Vec<String> = self
            .0
            .keys()
            .filter(|name| *name == entry || name.starts_with(&inner))
            .cloned()
            .collect();
        let taken =
            names.into_iter().filter_map(|name| Some((name.clone(), self.0.remove(&name)?)));
        taken.map(|(name, values)| (name[entry.len()..].to_owned(), values)).collect()
    }

    /// Puts what is masked into the form, from all that the file holds.
    pub(super) fn unmask(&mut self, file: &Self) {
        let mark = format!(".{KEPT}");
        let masked: Vec<String> =
            self.0.keys().filter_map(|name| name.strip_suffix(&mark)).map(str::to_owned).collect();
        for name in masked {
            self.0.remove(&format!("{name}{mark}"));
            let Some(stored) = self.stored_name(&name) else { continue };
            let inner = format!("{stored}.");
            for (key, values) in &file.0 {
                if *key == stored || key.starts_with(&inner) {
                    let values = values.clone();
                    self.0.insert(format!("{name}{}", &key[stored.len()..]), values);
                }
            }
        }
    }

    /// The name in the file of what has this name in the form.
    fn stored_name(&self, name: &str) -> Option<String> {
        let mut here = String::new();
        let mut stored = String::new();
        for part in name.split('.') {
            here = self::name(&here, part);
            let is_entry = part.parse::<usize>().is_ok();
            let part = if is_entry { self.was(&here)?.to_string() } else { part.to_owned() };
            stored = self::name(&stored, &part);
        }
        Some(stored)
    }
}

/// Whether a code is one of an office itself.
pub(super) fn is_own(code: &str) -> bool {
    code.starts_with("x_")
}
