use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::draft::Draft;
use super::items::{Item, Maker, Wrongs};
use super::options::Peers;
use super::problems::Problems;
use super::read::{Reader, Wrong};
use super::sections::{Of, SECTIONS, Section};
use crate::casefile::layout::{Field, Kind};
use crate::casefile::{CaseFile, any};
use crate::config::{Calendar, Language};
use crate::pages::language::{Words, words};

/// The examples of the domain, each with its name.
fn examples() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let text = std::fs::read_to_string(&path).unwrap();
            all.push((path.display().to_string(), serde_json::from_str(&text).unwrap()));
        }
    }
    assert!(all.len() > 10);
    all
}

fn english() -> Words {
    words(Language::English, Calendar::Auto)
}

/// The objects of a file that pages are about.
fn objects(file: &Value, of: Of) -> Vec<&Value> {
    match of {
        Of::File => vec![file],
        Of::Person => file["persons"].as_array().unwrap().iter().collect(),
    }
}

/// An object once it went through the form of a page and came back.
fn through(t: Words, section: &Section, object: &Value, is_shown: bool) -> Value {
    let fields = section.fields();
    let draft = Draft::loaded(t, &fields, object, is_shown);
    read(&draft, &fields, object)
}

fn read(draft: &Draft, fields: &[Field], object: &Value) -> Value {
    let mut reader = Reader::new(draft, "bsp-th");
    let mut back = object.clone();
    for field in fields {
        match reader.field(field, field.name, object.get(field.name)) {
            Some(value) => back[field.name] = value,
            None => drop(back.as_object_mut().unwrap().remove(field.name)),
        }
    }
    assert_eq!(reader.wrong, []);
    back
}

fn items(draft: &Draft, fields: &[Field]) -> Vec<Item> {
    let maker = Maker {
        t: english(),
        draft,
        wrongs: &Wrongs::new(),
        peers: &Peers::default(),
        is_new: false,
    };
    maker.items(fields)
}

fn stays_as_it_is(file: &Value) {
    for (language, calendar) in [
        (Language::English, Calendar::Auto),
        (Language::Thai, Calendar::Auto),
        (Language::Lao, Calendar::Buddhist),
    ] {
        let t = words(language, calendar);
        for section in SECTIONS {
            for object in objects(file, section.of) {
                for is_shown in [true, false] {
                    let back = through(t, section, object, is_shown);
                    assert_eq!(&back, object, "{} {is_shown}", section.slug);
                }
            }
        }
    }
}

#[test]
fn what_nobody_touched_comes_out_of_every_form_exactly_as_it_was() {
    for (name, file) in examples() {
        eprintln!("{name}");
        stays_as_it_is(&file);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_file_comes_out_of_every_form_exactly_as_it_was(file in any::case_file()) {
        stays_as_it_is(&file);
    }
}

/// Every field that has a value, by its name in the form.
fn filled(fields: &[Field], object: &Value, within: &str, names: &mut BTreeSet<String>) {
    for field in fields {
        let Some(value) = object.get(field.name).filter(|value| !value.is_null()) else { continue };
        let name = super::draft::name(within, field.name);
        let entries = || value.as_array().into_iter().flatten().enumerate();
        if let Kind::Part(inner) = field.kind {
            filled(inner, value, &name, names);
        } else if let Kind::Entries(inner) = field.kind {
            for (at, entry) in entries() {
                filled(inner, entry, &format!("{name}.{at}"), names);
            }
        } else if field.kind == Kind::Lines {
            names.extend(entries().map(|(at, _)| format!("{name}.{at}")));
        } else {
            names.insert(name);
        }
    }
}

#[test]
fn every_field_of_the_examples_has_an_input_of_its_own() {
    let mut seen = 0;
    for (name, file) in examples().into_iter().step_by(3) {
        for section in SECTIONS {
            for object in objects(&file, section.of) {
                let fields = section.fields();
                let draft = Draft::loaded(english(), &fields, object, true);
                let items = items(&draft, &fields);
                let ids: BTreeSet<&str> = items.iter().filter_map(Item::id).collect();
                let mut names = BTreeSet::new();
                filled(&fields, object, "", &mut names);
                for field in &names {
                    assert!(ids.contains(field.as_str()), "{name}: {field}");
                }
                seen += names.len();
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

#[test]
fn nothing_that_points_to_somebody_stands_in_a_form_that_is_masked() {
    for (name, file) in examples().into_iter().step_by(3) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples/pii");
        let pii = Path::new(&name).file_stem().unwrap().to_str().unwrap().to_owned();
        let pii = std::fs::read_to_string(folder.join(format!("{pii}.pii.json"))).unwrap();
        assert!(!pii.is_empty());
        for section in SECTIONS {
            for object in objects(&file, section.of) {
                let fields = section.fields();
                let draft = Draft::loaded(english(), &fields, object, false);
                for item in items(&draft, &fields) {
                    let (Item::Line { value, .. } | Item::Passage { value, .. }) = &item else {
                        continue;
                    };
                    let id = item.id().unwrap();
                    let may_stand = ["notice", "linked_cases", "to_partner", "recipients", "own"]
                        .iter()
                        .any(|open| id.contains(open));
                    assert!(may_stand || is_number(value), "{name}: {id}");
                }
            }
        }
    }
}

fn is_number(text: &str) -> bool {
    text.len() < 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn entries_are_added_and_taken_away_without_the_others_losing_anything() {
    let (_, file) = examples().into_iter().find(|(name, _)| name.contains("06-thai")).unwrap();
    let person = &file["persons"][0];
    let section = Section::named("names", Of::Person).unwrap();
    let fields = section.fields();
    let mut draft = Draft::loaded(english(), &fields, person, false);
    let names = super::sections::entries_of(&fields, "names").unwrap();

    draft.remove("names.1");
    draft.add("names", names, &|_| false);
    draft.set("names.4.kind".to_owned(), "nickname");
    draft.set("names.4.script".to_owned(), "Latn");
    draft.set("names.4.full".to_owned(), " Somsri ");
    let back = read(&draft, &fields, person);

    let mut expected = person["names"].clone();
    expected.as_array_mut().unwrap().remove(1);
    let added = json!({ "kind": "nickname", "script": "Latn", "full": "Somsri" });
    expected.as_array_mut().unwrap().push(added);
    assert_eq!(back["names"], expected, "what is masked goes with its entry");
    let shown = Draft::loaded(english(), &fields, person, true);
    draft.unmask(&shown);
    assert!(!draft.has_masked());
    assert_eq!(draft.one("names.1.full"), person["names"][2]["full"].as_str().unwrap());
    assert_eq!(read(&draft, &fields, person)["names"], expected);
}

#[test]
fn a_new_entry_has_an_id_that_nothing_else_has() {
    let fields = Section::named("consents", Of::Person).unwrap().fields();
    let consents = super::sections::entries_of(&fields, "consents").unwrap();
    let mut draft = Draft::default();

    draft.add("consents", consents, &|id| id == "C1");
    draft.add("consents", consents, &|id| id == "C1");

    assert_eq!((draft.one("consents.0.cid"), draft.one("consents.1.cid")), ("C2", "C3"));
}

#[test]
fn what_is_wrong_is_told_at_its_input() {
    let (_, mut file) = examples().into_iter().find(|(name, _)| name.contains("06-thai")).unwrap();
    file["persons"][0]["names"][1].as_object_mut().unwrap().remove("full");
    file["persons"][0]["sex"] = json!("neither");
    file["persons"][1]["sex"] = json!("neither");
    let json = Zeroizing::new(serde_json::to_vec(&file).unwrap());
    let Err(crate::casefile::CaseFileError::Problems(found)) = CaseFile::parse(json) else {
        panic!("it does not read")
    };
    let found: Vec<_> = found.iter().cloned().collect();
    let person = &file["persons"][0];
    let fields: Vec<Field> = ["person", "names"]
        .iter()
        .flat_map(|slug| Section::named(slug, Of::Person).unwrap().fields())
        .collect();
    let draft = Draft::loaded(english(), &fields, person, true);
    let typed = [("children_count".to_owned(), Wrong::Number)];

    let items = items(&draft, &fields);
    let problems = Problems::of(english(), &typed, &found, "persons.0", &items);

    let at: Vec<&str> = problems.wrongs.keys().map(String::as_str).collect();
    assert_eq!(at, ["children_count", "names.1.full", "sex"]);
    assert_eq!(problems.wrongs["names.1.full"], ["This is needed."]);
    let elsewhere: Vec<&str> = problems
        .list
        .iter()
        .filter(|told| told.id.is_none())
        .map(|told| told.field.as_str())
        .collect();
    assert_eq!(elsewhere, ["Person 2, Sex"]);
}

#[test]
fn a_text_is_kept_as_it_was_written_and_a_typed_one_without_blanks_round_it() {
    let fields = Section::named("health", Of::Person).unwrap().fields();
    let person = json!({ "health": { "summary": " one\r\ntwo ", "doctor": "Dr. A" } });
    let mut draft = Draft::loaded(english(), &fields, &person, true);
    draft.set("health.summary".to_owned(), " one\ntwo ");
    draft.set("health.doctor".to_owned(), " Dr. B\n");

    let back = read(&draft, &fields, &person);

    assert_eq!(back["health"], json!({ "summary": " one\r\ntwo ", "doctor": "Dr. B" }));
}

#[test]
fn a_part_that_was_emptied_is_absent_again() {
    let fields = Section::named("risk", Of::Person).unwrap().fields();
    let person = json!({ "risk": { "level": "low", "flags": ["minor"] } });

    let back = read(&Draft::default(), &fields, &person);

    assert_eq!(back, json!({}));
}
