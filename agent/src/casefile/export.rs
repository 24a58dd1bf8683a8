//! One person's own data, without the data of the others in her case.
//!
//! Who asks for her data gets what is about her. Names of others, their numbers, and accounts that
//! speak of several people are left out, and what was left out is said.

use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::{CaseFile, LocalRef};

/// Name and version of the document.
pub const PERSON_SCHEMA: &str = "saphan.person/1";

/// Fields of a consent that name somebody else or lead there.
const OF_OTHERS_IN_CONSENT: [&str; 3] = ["giver_ref", "interpreter", "recorded_by"];
/// Owners of a contact who are the person.
const OWN_CONTACTS: [&str; 2] = ["self", "shared_device"];
/// Parts of a case file that speak of several people in words, or of others.
const LEFT_OUT: [&str; 7] =
    ["notice", "offenders", "legal", "attachments", "narratives", "followup", "staff"];

/// The person's data as JSON, pretty printed; nothing if no person has this id.
pub fn of_person(case: &CaseFile, pid: &LocalRef) -> Option<Zeroizing<Vec<u8>>> {
    let whole: Value = serde_json::from_slice(case.as_json_bytes()).ok()?;
    let is_meant = |person: &&Value| person["pid"] == pid.as_str();
    let mut person = whole["persons"].as_array()?.iter().find(is_meant)?.clone();
    let mut left_out: Vec<String> = LEFT_OUT
        .iter()
        .filter(|part| is_there(&whole[**part]))
        .map(|part| (*part).to_owned())
        .collect();
    let fields = person.as_object_mut()?;
    own_part(fields, &mut left_out);
    let consents = covering(&whole, pid);
    fields.insert("consents".to_owned(), Value::Array(consents));
    let services = whole["referral"]["services_requested"].as_array().into_iter().flatten();
    let services: Vec<Value> = services
        .filter(|request| holds(&request["persons"], pid))
        .map(|request| json!({ "service": request["service"], "needed_by": request["needed_by"] }))
        .collect();
    let document = json!({
        "schema": PERSON_SCHEMA,
        "origin_partner": whole["case"]["origin_partner"],
        "opened_on": whole["case"]["opened_on"],
        "receiver": whole["referral"]["to_partner"],
        "services_requested": services,
        "person": person,
        "left_out": left_out,
    });
    serde_json::to_vec_pretty(&document).ok().map(Zeroizing::new)
}

fn is_there(part: &Value) -> bool {
    part.as_array().is_some_and(|all| !all.is_empty())
        || part.as_object().is_some_and(|all| !all.is_empty())
}

fn own_part(fields: &mut Map<String, Value>, left_out: &mut Vec<String>) {
    if let Some(relation) = fields.get_mut("relation_to").and_then(Value::as_object_mut) {
        relation.remove("pid");
    }
    if let Some(contacts) = fields.get_mut("contacts").and_then(Value::as_array_mut) {
        let before = contacts.len();
        contacts.retain(|contact| OWN_CONTACTS.iter().any(|owner| contact["owner"] == *owner));
        for contact in contacts.iter_mut().filter_map(Value::as_object_mut) {
            contact.remove("note");
        }
        if contacts.len() < before {
            left_out.push("contacts of others".to_owned());
        }
    }
    for (part, field) in [("protection", "notes"), ("health", "doctor")] {
        let inside = fields.get_mut(part).and_then(Value::as_object_mut);
        if inside.is_some_and(|inside| inside.remove(field).is_some()) {
            left_out.push(format!("{part}.{field}"));
        }
    }
}

/// The consents of the case that cover the person, without the others whom they cover.
fn covering(whole: &Value, pid: &LocalRef) -> Vec<Value> {
    let persons = whole["persons"].as_array().into_iter().flatten();
    let all = persons.filter_map(|person| person["consents"].as_array()).flatten();
    let covering = all.filter(|consent| holds(&consent["covers"], pid)).cloned();
    let own = covering.map(|mut consent| {
        if let Some(fields) = consent.as_object_mut() {
            fields.insert("covers".to_owned(), json!([pid.as_str()]));
            for field in OF_OTHERS_IN_CONSENT {
                if fields.get(field).is_some_and(|value| value != pid.as_str()) {
                    fields.remove(field);
                }
            }
        }
        consent
    });
    own.collect()
}

fn holds(list: &Value, pid: &LocalRef) -> bool {
    list.as_array().is_some_and(|all| all.iter().any(|one| one == pid.as_str()))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use proptest::prelude::*;

    use super::*;
    use crate::casefile::any::case_file;

    fn examples() -> Vec<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect()
    }

    fn case(path: &Path) -> CaseFile {
        CaseFile::parse(Zeroizing::new(std::fs::read(path).unwrap()))
            .unwrap_or_else(|error| panic!("{error}"))
    }

    /// Names and numbers of everybody in the case but the person.
    fn of_others(case: &CaseFile, pid: &LocalRef) -> Vec<String> {
        let content = case.content();
        let mut texts = Vec::new();
        for other in content.persons.iter().filter(|other| other.pid != *pid) {
            texts.extend(other.names.iter().map(|name| name.full.expose()));
            texts.extend(other.contacts.iter().map(|contact| contact.value.expose()));
            let numbers = other.documents.iter().filter_map(|paper| paper.number.as_ref());
            texts.extend(numbers.map(|number| number.expose()));
        }
        for offender in &content.offenders {
            texts.extend(offender.names.iter().map(|name| name.full.expose()));
            texts.extend(offender.contacts.iter().map(|contact| contact.value.expose()));
        }
        texts.extend(content.staff.iter().map(|staff| staff.name.expose()));
        texts.extend(content.narratives.iter().map(|told| told.text.expose()));
        texts.push(case.local_case_no().expose());
        texts.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn one_persons_data_holds_nothing_that_names_another_person_of_the_case() {
        let mut searched = 0;
        for path in examples() {
            let case = case(&path);
            for person in &case.content().persons {
                let export = of_person(&case, &person.pid).unwrap();
                let read: Value = serde_json::from_slice(&export).unwrap();
                let text = read.to_string();

                assert_eq!(read["schema"], PERSON_SCHEMA);
                assert_eq!(read["person"]["pid"], person.pid.as_str());
                let own: Vec<&str> = person
                    .names
                    .iter()
                    .map(|name| name.full.expose())
                    .chain(person.contacts.iter().map(|contact| contact.value.expose()))
                    .collect();
                for name in &person.names {
                    assert!(text.contains(name.full.expose()), "{}", path.display());
                }
                for other in of_others(&case, &person.pid) {
                    searched += 1;
                    // A shared telephone is hers too, and so is a part of her own name.
                    let hers = own.iter().any(|own| own.contains(&other));
                    let escaped = Value::from(other.as_str()).to_string();
                    let is_there = text.contains(escaped.trim_matches('"'));
                    assert!(hers || !is_there, "{} {} {other}", path.display(), person.pid);
                }
            }
        }
        assert!(searched > 100, "{searched}");
    }

    #[test]
    fn consents_that_cover_the_person_are_hers_wherever_they_are_recorded() {
        for path in examples() {
            let case = case(&path);
            for person in &case.content().persons {
                let export = of_person(&case, &person.pid).unwrap();
                let read: Value = serde_json::from_slice(&export).unwrap();
                let all = case.content().persons.iter().flat_map(|other| &other.consents);
                let covering = all.filter(|consent| consent.covers.contains(&person.pid)).count();

                let consents = read["person"]["consents"].as_array().unwrap();
                assert_eq!(consents.len(), covering);
                for consent in consents {
                    assert_eq!(consent["covers"], json!([person.pid.as_str()]));
                }
            }
        }
    }

    #[test]
    fn a_person_who_is_not_there_has_no_data() {
        let case = case(&examples()[0]);

        assert!(of_person(&case, &"P99".parse().unwrap()).is_none());
    }

    /// Texts and numbers, no codes, ids or days.
    fn texts(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(all) => all.values().for_each(|value| texts(value, into)),
            Value::Array(all) => all.iter().for_each(|value| texts(value, into)),
            Value::String(text) => {
                let digits = text.chars().filter(char::is_ascii_digit).count();
                if !text.is_ascii() || text.contains(' ') || digits > 8 {
                    into.push(text.clone());
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    proptest! {
        #[test]
        fn nothing_that_stands_elsewhere_in_any_case_stands_in_one_persons_data(
            json in case_file(),
        ) {
            let bytes = Zeroizing::new(serde_json::to_vec(&json).unwrap());
            let case = CaseFile::parse(bytes).unwrap_or_else(|error| panic!("{error}"));
            for (at, person) in case.content().persons.iter().enumerate() {
                let export = of_person(&case, &person.pid).unwrap();
                let mut read: Value = serde_json::from_slice(&export).unwrap();
                let (mut told, mut hers, mut rest) = (Vec::new(), Vec::new(), json.clone());
                // Names of parts, which are ours.
                read["left_out"].take();
                texts(&read, &mut told);
                texts(&rest["persons"][at].take(), &mut hers);
                let mut others = Vec::new();
                texts(&rest, &mut others);

                prop_assert!(!told.is_empty());
                prop_assert!(told.iter().all(|text| hers.contains(text)));
                prop_assert!(others.iter().all(|text| hers.contains(text) || !told.contains(text)));
            }
        }
    }
}
