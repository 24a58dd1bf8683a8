//! What a field of a case file can be chosen from, with names that people read.

use saphan_protocol::codes::{Adm1, ClosedList, Country, Currency, Language};
use zeroize::Zeroizing;

use super::super::language::Words;
use crate::casefile::layout::Kind;
use crate::casefile::model::Content;
use crate::said::named;

/// One thing to choose.
pub(in super::super) struct Choice {
    pub(in super::super) value: String,
    pub(in super::super) label: String,
    pub(in super::super) is_chosen: bool,
}

/// Things to choose that belong together; without a label they need none.
pub(super) struct Group {
    pub(super) label: String,
    pub(super) choices: Vec<Choice>,
}

/// Who and what else there is in a file, for fields that point to it.
#[derive(Default)]
pub(super) struct Peers {
    /// This office.
    pub(super) us: String,
    /// Number of the file, once it has one.
    pub(super) number: Zeroizing<String>,
    /// Persons by id, with their place.
    pub(super) persons: Vec<(String, String)>,
    /// Staff of the file, by id.
    pub(super) staff: Vec<String>,
    /// The other partners.
    pub(super) partners: Vec<String>,
}

impl Peers {
    /// Of a file. Nobody is called by name.
    pub(super) fn of(t: Words, us: String, content: &Content, partners: Vec<String>) -> Self {
        let persons = content.persons.iter();
        let persons = persons
            .map(|person| (person.pid.to_string(), t.code("person_role", person.role.as_str())));
        let staff = content.staff.iter().map(|staff| staff.sid.to_string());
        let number = Zeroizing::new(content.case.local_case_no.expose().to_owned());
        Self { us, number, persons: persons.collect(), staff: staff.collect(), partners }
    }
}

/// What a field of this kind can be chosen from. What stands there already can always be chosen.
pub(super) fn groups(t: Words, kind: Kind, chosen: &[&str], peers: &Peers) -> Vec<Group> {
    let rows: Vec<(String, String)> = match kind {
        Kind::Code(list) | Kind::Codes(list) | Kind::OwnCodes(list) => {
            let codes = ClosedList::named(list).map_or(&[][..], |list| list.codes);
            codes.iter().map(|(code, _)| ((*code).to_owned(), t.code(list, code))).collect()
        }
        Kind::Word(list, words) => {
            words.iter().map(|word| ((*word).to_owned(), word_name(t, list, word))).collect()
        }
        Kind::Country | Kind::Countries => countries(t),
        Kind::Language => {
            let all = Language::shipped()
                .map(|one| (one.as_str().to_owned(), named::language(t, one.as_str())));
            by_name(all.collect())
        }
        Kind::Currency => {
            let all = Currency::shipped()
                .map(|one| (one.as_str().to_owned(), named::currency(t, one.as_str())));
            by_name(all.collect())
        }
        Kind::Person | Kind::Persons => persons(peers).collect(),
        Kind::Giver => {
            let staff = peers.staff.iter().map(|sid| (sid.clone(), sid.clone()));
            persons(peers).chain(staff).collect()
        }
        Kind::Area => return areas(t, chosen),
        Kind::Line
        | Kind::Passage
        | Kind::Lines
        | Kind::Day
        | Kind::Number
        | Kind::Flag
        | Kind::Answer
        | Kind::Partner
        | Kind::Partners
        | Kind::OwnOffice
        | Kind::CaseNumber
        | Kind::Officer
        | Kind::Id(_)
        | Kind::Part(_)
        | Kind::Entries(_) => Vec::new(),
    };
    vec![Group { label: String::new(), choices: choices(rows, chosen) }]
}

/// Each row as a choice, and what is chosen without being a row.
fn choices(rows: Vec<(String, String)>, chosen: &[&str]) -> Vec<Choice> {
    let mut choices: Vec<Choice> = rows
        .into_iter()
        .map(|(value, label)| Choice { is_chosen: chosen.contains(&value.as_str()), value, label })
        .collect();
    for one in chosen.iter().filter(|one| !one.is_empty()) {
        if !choices.iter().any(|choice| choice.value == **one) {
            let (value, label) = ((*one).to_owned(), (*one).to_owned());
            choices.push(Choice { value, label, is_chosen: true });
        }
    }
    choices
}

fn persons(peers: &Peers) -> impl Iterator<Item = (String, String)> {
    peers.persons.iter().map(|(pid, role)| (pid.clone(), format!("{pid}, {role}")))
}

fn by_name(mut rows: Vec<(String, String)>) -> Vec<(String, String)> {
    rows.sort_by(|one, other| one.1.cmp(&other.1));
    rows
}

fn word_name(t: Words, list: &str, word: &str) -> String {
    let said = t.try_say(format!("word-{list}-{word}"));
    said.map_or_else(|| word.to_owned(), |said| said.to_string())
}

/// The countries, those first that come up most.
fn countries(t: Words) -> Vec<(String, String)> {
    let mut all: Vec<(u8, String, String)> = Country::shipped()
        .map(|one| {
            (
                one.rank().unwrap_or(u8::MAX),
                named::country(t, one.as_str()),
                one.as_str().to_owned(),
            )
        })
        .collect();
    all.sort();
    all.into_iter().map(|(_, name, code)| (code, name)).collect()
}

/// The areas by their countries.
fn areas(t: Words, chosen: &[&str]) -> Vec<Group> {
    let mut groups: Vec<(u8, Group, Country)> = Vec::new();
    for area in Adm1::shipped() {
        let (code, of) = (area.as_str().to_owned(), area.country());
        let label = named::area(t, &code);
        let choice = Choice { is_chosen: chosen.contains(&code.as_str()), value: code, label };
        match groups.iter_mut().find(|(_, _, country)| *country == of) {
            Some((_, group, _)) => group.choices.push(choice),
            None => {
                let rank = of.rank().unwrap_or(u8::MAX);
                let group = Group { label: named::country(t, of.as_str()), choices: vec![choice] };
                groups.push((rank, group, of));
            }
        }
    }
    groups.sort_by(|one, other| (one.0, &one.1.label).cmp(&(other.0, &other.1.label)));
    let mut groups: Vec<Group> = groups.into_iter().map(|(_, group, _)| group).collect();
    let known: Vec<&str> =
        groups.iter().flat_map(|group| &group.choices).map(|one| one.value.as_str()).collect();
    let others: Vec<&str> = chosen.iter().filter(|one| !known.contains(one)).copied().collect();
    let others = choices(Vec::new(), &others);
    groups.push(Group { label: String::new(), choices: others });
    groups.retain(|group| !group.choices.is_empty());
    groups
}
