//! Puts cells together to a case file, and remembers where each came from.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use saphan_protocol::ids::PartnerId;
use serde_json::{Map as Fields, Value, json};
use zeroize::Zeroizing;

use super::columns::{
    COLUMNS, Column, ENTRIES, MEANS_COLUMN, MIDDLE, NEEDED_BY_PATH, OPTIONAL_PARTS, Of,
    SERVICES_COLUMN, SERVICES_PATH,
};
use crate::casefile::locate::{Step, steps};
use crate::casefile::model::SCHEMA;
use crate::casefile::survey::Tree;

/// Age from which a person is no minor, in years.
const ADULT_YEARS: u64 = 18;

/// One case on its way from rows to a file.
pub(super) struct Builder {
    line: u64,
    tree: Tree,
    person_lines: Vec<u64>,
    /// What came from which cell.
    places: HashMap<String, (u64, &'static str)>,
    /// Entries that were made, by the list that they stand in.
    entries: HashMap<String, Vec<&'static str>>,
    /// Cells that did not read: what they leave missing is not told again.
    damaged: HashSet<(u64, &'static str)>,
    services: Vec<Value>,
    needed_by: Option<Value>,
    /// What is asked for, and where it stands among the requests.
    asked: HashMap<(String, Option<Value>), usize>,
    requests: Vec<Value>,
}

impl Builder {
    pub(super) fn new(line: u64) -> Self {
        Self {
            line,
            tree: Tree(json!({ "schema": SCHEMA })),
            person_lines: Vec::new(),
            places: HashMap::new(),
            entries: HashMap::new(),
            damaged: HashSet::new(),
            services: Vec::new(),
            needed_by: None,
            asked: HashMap::new(),
            requests: Vec::new(),
        }
    }

    /// The line of the first row.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    pub(super) fn begin_person(&mut self, line: u64) {
        self.person_lines.push(line);
    }

    fn person(&self) -> usize {
        self.person_lines.len().saturating_sub(1)
    }

    /// Where the cells of `column` go for the person at `person`, if the entry is there.
    fn known_path(&self, column: &Column, person: usize) -> Option<String> {
        let path = based(column, person);
        let Some((list, rest)) = path.split_once("[@") else { return Some(path) };
        let (entry, rest) = rest.split_once(']')?;
        let at = self.entries.get(list)?.iter().position(|made| *made == entry)?;
        Some(format!("{list}[{at}]{rest}"))
    }

    /// The same for the last person; the entry is made.
    fn path(&mut self, column: &'static Column) -> String {
        let person = self.person();
        if let Some(path) = self.known_path(column, person) {
            return path;
        }
        let path = based(column, person);
        let (list, rest) = path.split_once("[@").expect("only entries are unknown");
        let (_, rest) = rest.split_once(']').expect("the table of columns closes its brackets");
        let entry = column.path.split(['@', ']']).nth(1).expect("the column has an entry");
        let made = self.entries.entry(list.to_owned()).or_default();
        made.push(entry);
        let at = made.len() - 1;
        let key = column.path.split_inclusive(']').next().unwrap_or_default();
        let fields = ENTRIES.iter().find(|(name, _)| *name == key).map_or(&[][..], |row| row.1);
        let fields: Fields<String, Value> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
        put(&mut self.tree.0, &steps(&format!("{list}[{at}]")), Value::Object(fields));
        format!("{list}[{at}]{rest}")
    }

    /// Sets a value of the last person.
    pub(super) fn set(&mut self, column: &'static Column, value: Value, line: u64) {
        match column.path {
            SERVICES_PATH => {
                self.services = value.as_array().cloned().unwrap_or_default();
            }
            NEEDED_BY_PATH => self.needed_by = Some(value),
            // Columns of their own may have added to these already.
            _ if column.name == MEANS_COLUMN => {
                let codes = value.as_array().into_iter().flatten().filter_map(Value::as_str);
                codes.for_each(|code| self.add(column, code, line));
            }
            _ => {
                let path = self.path(column);
                put(&mut self.tree.0, &steps(&path), value);
                self.places.insert(path, (line, column.name));
            }
        }
    }

    /// Sets a value of the case.
    ///
    /// # Errors
    /// The line that said something else.
    pub(super) fn set_case(
        &mut self,
        column: &'static Column,
        value: Value,
        line: u64,
    ) -> Result<(), u64> {
        if let Some((first, _)) = self.places.get(column.path) {
            let same = at(&self.tree.0, &steps(column.path)) == Some(&value);
            return if same { Ok(()) } else { Err(*first) };
        }
        put(&mut self.tree.0, &steps(column.path), value);
        self.places.insert(column.path.to_owned(), (line, column.name));
        Ok(())
    }

    /// Adds a code to a list of the last person.
    pub(super) fn add(&mut self, column: &'static Column, code: &str, line: u64) {
        let path = self.path(column);
        let mut codes =
            at(&self.tree.0, &steps(&path)).and_then(Value::as_array).cloned().unwrap_or_default();
        if !codes.iter().any(|known| known == code) {
            codes.push(json!(code));
        }
        put(&mut self.tree.0, &steps(&path), Value::Array(codes));
        self.places.entry(path).or_insert((line, column.name));
    }

    pub(super) fn damaged(&mut self, column: &'static Column, line: u64) {
        self.damaged.insert((line, column.name));
    }

    /// Whether what is wrong there was told of the cell already.
    pub(super) fn is_told(&self, line: u64, column: Option<&'static str>) -> bool {
        column.is_some_and(|column| self.damaged.contains(&(line, column)))
    }

    /// Whether a default of `column` has a place that is still empty.
    pub(super) fn wants(&self, column: &Column) -> bool {
        let Some(path) = self.known_path(column, self.person()) else { return false };
        let path = steps(&path);
        let begun = path.split_last().is_none_or(|(_, part)| {
            let is_optional = matches!(part.last(), Some(Step::Key(key))
                if OPTIONAL_PARTS.contains(&key.as_str()));
            !is_optional || at(&self.tree.0, part).is_some()
        });
        begun
            && at(&self.tree.0, &path).is_none()
            && !self.damaged.iter().any(|(_, name)| *name == column.name)
    }

    /// Completes the last person by what follows from its cells.
    pub(super) fn end_person(&mut self) {
        let number = self.person();
        let place = steps(&format!("persons[{number}]"));
        if at(&self.tree.0, &place).is_none() {
            put(&mut self.tree.0, &place, json!({}));
        }
        let Some(person) = at_mut(&mut self.tree.0, &place) else { return };
        if person.get("pid").is_none() {
            person["pid"] = json!(format!("P{}", number + 1));
        }
        let pid = person["pid"].clone();
        if let Some(names) = person.get_mut("names").and_then(Value::as_array_mut) {
            names.iter_mut().for_each(whole_name);
        }
        if person["age_decision"].get("minor").is_none() {
            let young = |age: &Value| age.as_u64().is_some_and(|age| age < ADULT_YEARS);
            let age = person["age_decision"].get("age_years");
            let low = person.get("birth").is_some_and(|birth| young(&birth["assessed_min"]));
            // Who may be a child is treated as one.
            let minor = low || age.is_none_or(young);
            person["age_decision"]["minor"] = json!(minor);
        }
        if let Some(consents) = person.get_mut("consents").and_then(Value::as_array_mut) {
            for consent in consents {
                consent["cid"] = json!(format!("C-P{}", number + 1));
                consent["covers"] = json!([pid]);
            }
        }
        self.request(&pid);
    }

    /// Adds the services of the last person to those of the case: one request for each service and
    /// day, whoever asks for it.
    fn request(&mut self, pid: &Value) {
        let line = self.person_lines.last().copied().unwrap_or(self.line);
        let needed_by = self.needed_by.take();
        for service in std::mem::take(&mut self.services) {
            let name = service.as_str().unwrap_or_default().to_owned();
            match self.asked.entry((name, needed_by.clone())) {
                Entry::Occupied(known) => {
                    let persons = self.requests[*known.get()]["persons"].as_array_mut();
                    persons.expect("made below").push(pid.clone());
                }
                Entry::Vacant(new) => {
                    let at = *new.insert(self.requests.len());
                    let mut request = json!({ "service": service, "persons": [pid] });
                    if let Some(day) = &needed_by {
                        request["needed_by"] = day.clone();
                    }
                    self.requests.push(request);
                    let path = format!("referral.services_requested[{at}]");
                    self.places.insert(path, (line, SERVICES_COLUMN));
                }
            }
        }
    }

    /// Completes the case by what follows from its rows.
    pub(super) fn end_case(&mut self, office: &PartnerId) {
        let case = &mut self.tree.0;
        for part in ["case", "referral"] {
            if case.get(part).is_none() {
                case[part] = json!({});
            }
        }
        if case["case"].get("origin_partner").is_none() {
            case["case"]["origin_partner"] = json!(office.as_str());
        }
        let prepared = case["referral"].get("prepared_on").cloned();
        if let (None, Some(day)) = (case["case"].get("opened_on"), prepared) {
            case["case"]["opened_on"] = day;
        }
        let requests = std::mem::take(&mut self.requests);
        case["referral"]["services_requested"] = Value::Array(requests);
    }

    /// The case file.
    pub(super) fn json(&self) -> Zeroizing<Vec<u8>> {
        let json = serde_json::to_vec_pretty(&self.tree.0).expect("trees of JSON are written");
        Zeroizing::new(json)
    }

    /// The line and the column that `path` came from, or should have come from.
    pub(super) fn place(&self, path: &str) -> (u64, Option<&'static str>) {
        let mut known = path;
        loop {
            if let Some((line, column)) = self.places.get(known) {
                return (*line, Some(column));
            }
            let Some(end) = known.rfind(['.', '[']) else { break };
            known = &known[..end];
        }
        let inside = path.strip_prefix("persons[").and_then(|rest| rest.split_once(']'));
        let person = inside.and_then(|(number, _)| number.parse().ok());
        let (of, row) = match person {
            Some(row) => (Of::Person, row),
            None => (Of::Case, 0),
        };
        let line = person.and_then(|row: usize| self.person_lines.get(row)).unwrap_or(&self.line);
        let meant = COLUMNS.iter().filter(|column| column.of == of).find(|column| {
            let raw = based(column, row);
            self.known_path(column, row).as_deref() == Some(path)
                || raw.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '[']))
        });
        (*line, meant.map(|column| column.name))
    }
}

fn based(column: &Column, person: usize) -> String {
    match column.of {
        Of::Case => column.path.to_owned(),
        Of::Person => format!("persons[{person}].{}", column.path),
    }
}

/// The whole of a name from its parts, and its script, where the row does not say them.
fn whole_name(name: &mut Value) {
    let Some(fields) = name.as_object_mut() else { return };
    let middle = fields.remove(MIDDLE);
    if !fields.contains_key("full") {
        let parts = [fields.get("given"), middle.as_ref(), fields.get("family")];
        let parts: Vec<&str> = parts.into_iter().flatten().filter_map(Value::as_str).collect();
        fields.insert("full".to_owned(), json!(parts.join(" ")));
    }
    if !fields.contains_key("script") {
        let script = fields["full"].as_str().map_or("Zyyy", script_of);
        fields.insert("script".to_owned(), json!(script));
    }
}

/// The script of the first letter that has one of those that names are written in here.
fn script_of(text: &str) -> &'static str {
    let known = text.chars().find_map(|c| match c {
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some("Latn"),
        '\u{e00}'..='\u{e7f}' => Some("Thai"),
        '\u{e80}'..='\u{eff}' => Some("Laoo"),
        '\u{1000}'..='\u{109f}' | '\u{aa60}'..='\u{aa7f}' => Some("Mymr"),
        '\u{1780}'..='\u{17ff}' => Some("Khmr"),
        '\u{3400}'..='\u{9fff}' => Some("Hans"),
        _ => None,
    });
    known.unwrap_or("Zyyy")
}

fn at<'v>(tree: &'v Value, path: &[Step]) -> Option<&'v Value> {
    path.iter().try_fold(tree, |value, step| match step {
        Step::Key(key) => value.get(key.as_str()),
        Step::Index(index) => value.get(index),
    })
}

fn at_mut<'v>(tree: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(tree, |value, step| match step {
        Step::Key(key) => value.get_mut(key.as_str()),
        Step::Index(index) => value.get_mut(index),
    })
}

/// Sets the value at `path`; what is missing on the way is made.
fn put(tree: &mut Value, path: &[Step], value: Value) {
    let mut here = tree;
    for step in path {
        here = match step {
            Step::Key(key) => {
                if !here.is_object() {
                    *here = json!({});
                }
                here.as_object_mut().expect("made above").entry(key.clone()).or_insert(Value::Null)
            }
            Step::Index(index) => {
                if !here.is_array() {
                    *here = json!([]);
                }
                let entries = here.as_array_mut().expect("made above");
                // Entries are made in their order, so at most one is missing.
                while entries.len() <= *index {
                    entries.push(Value::Null);
                }
                &mut entries[*index]
            }
        };
    }
    *here = value;
}
