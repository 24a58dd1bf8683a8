//! A record as people read it: one line per field, what matters most first, codes by their names.

use saphan_protocol::codes::ClosedList;
use serde_json::{Map, Value};

use super::named;
use crate::language::Words;

/// A line of a record.
pub(crate) struct Line {
    /// How far it is set in, from 0.
    pub(crate) depth: usize,
    /// What it is.
    pub(crate) label: String,
    /// What stands there; a heading has nothing.
    pub(crate) value: Option<String>,
    /// The same in pieces where some of it is not as it stands in the file; else empty.
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    /// What became of it, for whoever hears it; nothing where it stands so in the file.
    pub(crate) changed: Option<String>,
}

impl Line {
    fn new(depth: usize, label: String, value: Option<String>) -> Self {
        Self { depth, label, value, pieces: Vec::new() }
    }
}

/// The list whose codes stand in a field of a record, where that is not of the same name.
fn list_of(field: &str) -> &str {
    match field {
        "kind" => "referral_kind",
        "reason" => "referral_reason",
        "trafficking_status_by" => "status_decided_by",
        "services" => "service",
        "role" => "person_role",
        "assessment_methods" => "age_assessment_method",
        "types" => "exploitation_type",
        "sector" => "labour_sector",
        "risk_flags" => "risk_flag",
        "constraints" => "protection_constraint",
        "held_by" => "document_holder",
        "authenticity" => "document_authenticity",
        "false_particulars" => "document_particular",
        "best_interest" => "best_interest_status",
        "giver" => "consent_giver",
        "basis" => "consent_basis",
        "purpose" => "consent_purpose",
        "purposes" => "consent_purpose",
        "tiers" => "consent_tier",
        "status" => "consent_status",
        "stage" => "proceeding_stage",
        "close_reason" => "case_close_reason",
        "mode" => "handover_mode",
        "owner" => "contact_owner",
        "sexual_forms" => "sexual_exploitation_form",
        "acts" => "act",
        "platforms" => "platform",
        "flags" => "risk_flag",
        "withdrawn_scope" => "consent_purpose",
        "roles" => "offender_role",
        other => other,
    }
}

/// Fields that say once more what others say, for programs.
const FOR_PROGRAMS: [&str; 4] =
    ["services", "document_authenticity", "origin_partner", "to_partner"];

/// What people ask first, within whatever it stands; the rest follows by its name.
const FIRST: [&str; 22] = [
    "urgency",
    "kind",
    "reason",
    "handover_mode",
    "safe_summary",
    "services_requested",
    "survivor_count",
    "persons",
    "pid",
    "person",
    "service",
    "role",
    "sex",
    "age_band",
    "minor",
    "nationality",
    "languages",
    "risk_level",
    "risk_flags",
    "constraints",
    "situations",
    "consents",
];

/// Fields whose values are countries, by ISO 3166-1.
const COUNTRIES: [&str; 4] = ["country", "nationality", "nationalities", "issuer"];
/// Fields whose values are languages, by ISO 639-3.
const LANGUAGES: [&str; 5] = ["languages", "languages_t1", "language", "lang", "code"];
/// Words that are in no list of codes.
const WORDS: [&str; 3] = ["language_level", "address_use", "generalisation_level"];
/// Fields whose values are areas, by ISO 3166-2 or coarser.
const AREAS: [&str; 6] = ["area", "adm1", "macro_region", "birth_area", "residence_area", "areas"];

/// The lines of a record.
pub(crate) fn lines(t: Words, record: &Value) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Value::Object(fields) = record {
        object(t, fields, "", 0, &mut lines);
    }
    lines
}

fn object(
    t: Words,
    fields: &Map<String, Value>,
    within: &str,
    depth: usize,
    lines: &mut Vec<Line>,
) {
    let place = |name: &str| FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len());
    let mut fields_in_order: Vec<_> = fields.iter().collect();
    fields_in_order.sort_by_key(|(name, _)| place(name));
    for (name, value) in fields_in_order {
        let is_repeated = FOR_PROGRAMS.contains(&name.as_str())
            && (name != "services" || fields.contains_key("services_requested"));
        if !is_repeated {
            field(t, name, within, value, depth, lines);
        }
    }
}

fn field(t: Words, name: &str, within: &str, value: &Value, depth: usize, lines: &mut Vec<Line>) {
    let list = list_within(within, name);
    match value {
        Value::Array(entries) if entries.iter().all(Value::is_object) => {
            for entry in entries.iter().filter_map(Value::as_object) {
                lines.push(Line::new(depth, label(t, within, name), None));
                object(t, entry, name, depth + 1, lines);
            }
        }
        Value::Object(fields) => {
            lines.push(Line::new(depth, label(t, within, name), None));
            object(t, fields, name, depth + 1, lines);
        }
        Value::Array(entries) => {
            let texts: Vec<String> =
                entries.iter().map(|entry| text(t, name, list, entry)).collect();
            lines.push(Line::new(depth, label(t, within, name), Some(t.listed(&texts))));
        }
        // Nobody said anything.
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            lines.push(Line::new(depth, label(t, within, name), Some(text(t, name, list, value))));
        }
    }
}

/// The list whose codes stand in a field of a part of a record.
fn list_within<'a>(within: &str, name: &'a str) -> &'a str {
    // What is called alike in several places is of another list in each.
    match (within, name) {
        ("names", "kind") => "name_kind",
        ("documents", "type") => "document_type",
        ("attachments", "type") => "attachment_type",
        ("contacts", "type") => "contact_type",
        ("followup", "type") => "followup_type",
        ("followup", "outcome") => "followup_outcome",
        ("offenders", "kind") => "offender_kind",
        ("offenders", "status") => "offender_status",
        ("compensation", "source") => "compensation_source",
        ("compensation", "status") => "compensation_status",
        ("case", "status") => "case_status",
        ("age_decision", "basis") => "age_basis",
        ("risk", "level") => "risk_level",
        ("consents", "form") => "consent_form",
        ("staff", "role") => "user_role",
        ("languages", "level") => "language_level",
        ("addresses" | "places", "use") => "address_use",
        _ => list_of(name),
    }
}

/// What stands in a field of a file at `path`, as people read it.
pub(crate) fn values(t: Words, file: &Value, path: &str) -> Vec<String> {
    let (before, name) = path.rsplit_once('.').unwrap_or(("", path));
    let within = before.rsplit('.').next().unwrap_or_default();
    let mut found = Vec::new();
    gather(file, path, &mut |value| found.push(text(t, name, list_within(within, name), value)));
    found
}

/// Every value that a path leads to, without the numbers of list entries.
fn gather<'a>(value: &'a Value, path: &str, take: &mut impl FnMut(&'a Value)) {
    match value {
        Value::Array(entries) => entries.iter().for_each(|entry| gather(entry, path, take)),
        Value::Object(fields) => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            if let Some(inside) = fields.get(name) {
                gather(inside, rest, take);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) if path.is_empty() => take(value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What a field is called, where it may be called otherwise within something.
pub(crate) fn label(t: Words, within: &str, name: &str) -> String {
    let said = t.try_say(format!("field-{within}-{name}"));
    match said.or_else(|| t.try_say(format!("field-{name}"))) {
        Some(said) => said.to_string(),
        None => name.replace('_', " "),
    }
}

fn text(t: Words, name: &str, list: &str, value: &Value) -> String {
    match value {
        Value::Bool(true) => t.say("yes").to_string(),
        Value::Bool(false) => t.say("no").to_string(),
        Value::String(code) if ClosedList::named(list).is_some() => t.code(list, code),
        Value::String(code) if WORDS.contains(&list) => {
            let said = t.try_say(format!("word-{list}-{code}"));
            said.map_or_else(|| code.clone(), |said| said.to_string())
        }
        Value::String(code) if COUNTRIES.contains(&name) => named::country(t, code),
        Value::String(code) if LANGUAGES.contains(&name) => named::language(t, code),
        Value::String(code) if AREAS.contains(&name) => named::area(t, code),
        Value::String(text) => t.date_in(text).unwrap_or_else(|| text.clone()),
        Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use saphan_protocol::codes::CLOSED_LISTS;
    use serde_json::json;

    use super::*;
    use crate::config::{Calendar, Language};
    use saphan_protocol::tier1::GeneralisationLevel;

    #[test]
    fn a_record_is_read_line_by_line_with_the_names_of_its_codes() {
        let t = crate::pages::language::words(Language::English, Calendar::Auto);
        let record = json!({
            "urgency": "emergency",
            "persons": [{ "pid": "P1", "sex": "female", "minor": true, "risk_flags": ["self_harm"] }],
            "trafficking_status": "confirmed",
            "prepared_on": "2026-03-09",
        });

        let lines = lines(t, &record);

        let shown: Vec<_> = lines
            .iter()
            .map(|line| (line.depth, line.label.as_str(), line.value.as_deref().unwrap_or("-")))
            .collect();
        assert!(shown.contains(&(1, "Sex", "Female")), "{shown:?}");
        assert!(shown.contains(&(1, "Under 18", "yes")), "{shown:?}");
        assert!(shown.contains(&(0, "Finding", "Identified, formally or in fact")), "{shown:?}");
        assert!(shown.contains(&(0, "Prepared on", "9 March 2026")), "{shown:?}");
        assert_eq!(
            shown.first(),
            Some(&(0, "Urgency", "Emergency: life or liberty in danger now"))
        );
    }

    #[test]
    fn no_code_of_a_file_is_read_as_it_is_stored() {
        let t = crate::pages::language::words(Language::Pseudo, Calendar::Auto);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/examples");
        let mut read = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            for line in lines(t, &file) {
                for text in line.value.iter().flat_map(|value| value.split("; ")) {
                    let is_code =
                        |list: &ClosedList| list.codes.iter().any(|(code, _)| *code == text);
                    let list = CLOSED_LISTS.iter().find(|list| is_code(list));
                    let of = list.map(|list| list.name);
                    assert_eq!(of, None, "{}: {} is {text}", path.display(), line.label);
                    read += 1;
                }
            }
        }
        assert!(read > 1000, "{read}");
    }

    #[test]
    fn every_level_of_coarseness_is_read_in_words() {
        let t = crate::pages::language::words(Language::English, Calendar::Auto);
        for level in GeneralisationLevel::ALL {
            let code = level.as_str();
            let lines = lines(t, &json!({ "generalisation_level": code }));

            assert_ne!(lines[0].value.as_deref(), Some(code));
        }
    }
}
