//! From a form back to what a file holds. What nobody touched comes out exactly as it was.

use serde_json::{Map, Value};

use super::day::{self, NoDay};
use super::draft::{Draft, NO, OWN, YES, name};
use crate::casefile::layout::{Field, Kind};

/// What is wrong with an input before the file is even made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// No day.
    Day(NoDay),
    /// No number from 0 to 255.
    Number,
}

/// Reads forms.
pub(super) struct Reader<'a> {
    draft: &'a Draft,
    /// Id of this office.
    us: &'a str,
    /// What is wrong, by the names of the inputs.
    pub(super) wrong: Vec<(String, Wrong)>,
}

/// Whether a value says as little as none.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) | Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(entries) => entries.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(draft: &'a Draft, us: &'a str) -> Self {
        Self { draft, us, wrong: Vec::new() }
    }

    /// The fields of an object, where `stored` is what the file has there.
    pub(super) fn object(
        &mut self,
        fields: &[Field],
        within: &str,
        stored: Option<&Value>,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for field in fields {
            let stored = stored.and_then(|stored| stored.get(field.name));
            if let Some(value) = self.field(field, &name(within, field.name), stored) {
                object.insert(field.name.to_owned(), value);
            }
        }
        object
    }

    /// A field, or nothing where it is to be absent.
    pub(super) fn field(
        &mut self,
        field: &Field,
        name: &str,
        stored: Option<&Value>,
    ) -> Option<Value> {
        if self.draft.is_kept(name) {
            return stored.cloned();
        }
        let value = self.value(field.kind, name, stored);
        if !is_empty(&value) {
            return Some(value);
        }
        if let Some(stored) = stored.filter(|stored| is_empty(stored)) {
            // Nothing was said, and still is not.
            return Some(stored.clone());
        }
        let is_list = matches!(value, Value::Array(_));
        let is_part = matches!(value, Value::Object(_));
        let is_no = value == Value::Bool(false) && matches!(field.kind, Kind::Answer);
        (is_no || field.is_needed && (is_list || is_part)).then_some(value)
    }

    fn value(&mut self, kind: Kind, name: &str, stored: Option<&Value>) -> Value {
        match kind {
            Kind::Line | Kind::Passage => self.text(name, stored),
            Kind::Part(fields) => Value::Object(self.object(fields, name, stored)),
            Kind::Entries(fields) => self.entries(name, stored, |reader, entry, stored| {
                Value::Object(reader.object(fields, entry, stored))
            }),
            Kind::Lines => {
                self.entries(name, stored, |reader, entry, stored| reader.text(entry, stored))
            }
            Kind::Codes(_) | Kind::Countries | Kind::Persons => {
                self.several(self.draft.all(name), stored)
            }
            Kind::OwnCodes(_) => {
                let own = format!("{name}.{OWN}");
                let own = self.draft.one(&own).split([' ', ',', ';', '\n']);
                let own = own.filter(|code| !code.is_empty());
                self.several(self.draft.all(name).chain(own), stored)
            }
            Kind::Partners => {
                let typed = self.draft.one(name).split([' ', ',', ';', '\n']);
                self.several(typed.filter(|one| !one.is_empty()), stored)
            }
            Kind::Day => self.day(name, stored),
            Kind::Number => self.number(name),
            Kind::Flag => Value::Bool(self.draft.one(name) == YES),
            Kind::Answer => match self.draft.one(name) {
                YES => Value::Bool(true),
                NO => Value::Bool(false),
                _ => Value::Null,
            },
            Kind::OwnOffice => stored.cloned().unwrap_or_else(|| self.us.into()),
            Kind::CaseNumber => stored.cloned().unwrap_or_else(|| self.draft.one(name).into()),
            Kind::Id(_)
            | Kind::Code(_)
            | Kind::Word(..)
            | Kind::Country
            | Kind::Language
            | Kind::Area
            | Kind::Currency
            | Kind::Partner
            | Kind::Officer
            | Kind::Person
            | Kind::Giver => self.draft.one(name).into(),
        }
    }

    /// A text as it was typed; blanks round it go only where somebody changed it.
    fn text(&self, name: &str, stored: Option<&Value>) -> Value {
        let typed = self.draft.exact(name);
        match stored.and_then(Value::as_str) {
            Some(stored) if stored.replace("\r\n", "\n") == typed => stored.into(),
            _ => typed.trim().into(),
        }
    }

    /// Each entry, with what the file has at the place where it began.
    fn entries(
        &mut self,
        list: &str,
        stored: Option<&Value>,
        mut read: impl FnMut(&mut Self, &str, Option<&Value>) -> Value,
    ) -> Value {
        let entries = (0..self.draft.entries(list)).map(|at| {
            let entry = format!("{list}.{at}");
            let stored = self.draft.was(&entry).and_then(|was| stored?.get(was));
            read(self, &entry, stored)
        });
        entries.collect()
    }

    /// Codes: those of the file in its order, then what was added.
    fn several<'v>(&self, chosen: impl Iterator<Item = &'v str>, stored: Option<&Value>) -> Value {
        let chosen: Vec<&str> = chosen.collect();
        let stored: Vec<&str> = stored
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let kept = stored.iter().filter(|code| chosen.contains(code));
        let added = chosen.iter().filter(|code| !stored.contains(code));
        kept.chain(added).copied().collect()
    }

    fn day(&mut self, name: &str, stored: Option<&Value>) -> Value {
        let part = |part: &str| self.draft.one(&format!("{name}.{part}"));
        let read = day::read(part(day::DAY), part(day::MONTH), part(day::YEAR), part(day::ERA));
        match read {
            Ok(Some(date)) => date.to_string().into(),
            Ok(None) => Value::Null,
            Err(wrong) => {
                self.wrong.push((name.to_owned(), Wrong::Day(wrong)));
                stored.cloned().unwrap_or(Value::Null)
            }
        }
    }

    fn number(&mut self, name: &str) -> Value {
        let typed = day::plain(self.draft.one(name));
        if typed.is_empty() {
            return Value::Null;
        }
        match typed.parse::<u8>() {
            Ok(number) => number.into(),
            Err(_) => {
                self.wrong.push((name.to_owned(), Wrong::Number));
                Value::Null
            }
        }
    }
}
