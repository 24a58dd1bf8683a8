//! A tier-1 record as JSON for people, previews and comparison. The wire carries CBOR.

use std::fmt::Display;

use saphan_protocol::tier1::{Consent, Exploitation, Person, PersonNo, Tier1};
use serde_json::{Map, Value, json};

use super::Finding;

/// Renders `record` with one name per fact.
///
/// Beside the record's own fields `services` and `document_authenticity` are given as plain lists
/// of codes. Persons are `P1` onwards, ids are hexadecimal, what is absent is left out.
pub fn to_json(record: &Tier1) -> Value {
    let mut fields = object(json!({
        "kind": text(record.kind),
        "origin_partner": text(&record.origin_partner),
        "to_partner": text(&record.to_partner),
        "reason": text(record.reason),
        "urgency": text(record.urgency),
        "prepared_on": text(record.prepared_on),
        "trafficking_status": text(record.trafficking_status),
        "trafficking_status_by": text(record.trafficking_status_by),
        "survivor_count": record.survivor_count,
        "rare_combination": record.rare_combination,
        "generalisation_level": text(record.generalisation_level),
        "services": texts(record.services.iter().map(|request| request.service)),
        "persons": record.persons.iter().map(person).collect::<Vec<_>>(),
        "consents": record.consents.iter().map(consent).collect::<Vec<_>>(),
    }));
    fields.insert("services_requested".to_owned(), services_requested(record));
    let attachments = record
        .attachments
        .iter()
        .map(|entry| json!({ "type": text(entry.attachment_type), "count": entry.count }));
    fields.insert("attachments".to_owned(), attachments.collect());
    let proceedings = record
        .proceedings
        .iter()
        .map(|entry| json!({ "stage": text(entry.stage), "country": text(entry.country) }));
    fields.insert("proceedings".to_owned(), proceedings.collect());
    if let Some(summary) = &record.safe_summary {
        fields.insert("safe_summary".to_owned(), json!(summary));
    }
    optional(&mut fields, "handover_mode", record.handover_mode);
    optional(&mut fields, "working_language", record.working_language);
    optional(&mut fields, "contact", record.contact.as_ref());
    optional(&mut fields, "deputy", record.deputy.as_ref());
    Value::Object(fields)
}

fn services_requested(record: &Tier1) -> Value {
    let requests = record.services.iter().map(|request| {
        let mut fields = object(json!({
            "service": text(request.service),
            "persons": persons(&request.persons),
        }));
        optional(&mut fields, "needed_by", request.needed_by);
        Value::Object(fields)
    });
    requests.collect()
}

fn person(person: &Person) -> Value {
    let mut authenticity: Vec<_> =
        person.documents.iter().map(|document| document.authenticity).collect();
    authenticity.sort_unstable();
    authenticity.dedup();
    let documents = person.documents.iter().map(|document| {
        json!({
            "type": text(document.document_type),
            "held_by": text(document.held_by),
            "authenticity": text(document.authenticity),
            "false_particulars": texts(&document.false_particulars),
        })
    });
    let mut fields = object(json!({
        "pid": text(person.pid),
        "role": text(person.role),
        "sex": text(person.sex),
        "nationality": texts(&person.nationality),
        "minor": person.minor,
        "age_band": text(person.age_band),
        "age_basis": text(person.age_basis),
        "assessment_methods": texts(&person.assessment_methods),
        "languages_t1": texts(&person.languages_t1),
        "minority_language": person.minority_language,
        "exploitation": person.exploitation.iter().map(exploitation).collect::<Vec<_>>(),
        "risk_flags": texts(&person.risk_flags),
        "constraints": texts(&person.constraints),
        "documents": documents.collect::<Vec<_>>(),
        "document_authenticity": texts(authenticity),
        "safe_contact": person.safe_contact,
    }));
    optional(&mut fields, "area", person.area);
    optional(&mut fields, "risk_level", person.risk_level);
    optional(&mut fields, "risk_assessed_on", person.risk_assessed_on);
    optional(&mut fields, "best_interest", person.best_interest);
    optional(&mut fields, "children_count", person.children_count);
    optional(&mut fields, "care_arrangement", person.care_arrangement);
    optional(&mut fields, "migration_status", person.migration_status);
    if let Some(to) = person.relation_to {
        let relation = json!({ "pid": text(to.pid), "relation": text(to.relation) });
        fields.insert("relation_to".to_owned(), relation);
    }
    Value::Object(fields)
}

fn exploitation(situation: &Exploitation) -> Value {
    let mut fields = object(json!({
        "types": texts(&situation.types),
        "country": text(situation.country),
        "means_of_control": texts(&situation.means_of_control),
    }));
    optional(&mut fields, "sector", situation.sector);
    optional(&mut fields, "recruited_on", situation.recruited_on);
    optional(&mut fields, "from", situation.from);
    optional(&mut fields, "to", situation.to);
    optional(&mut fields, "recruitment_relation", situation.recruitment_relation);
    if let Some(minor) = situation.minor_when_trafficked {
        fields.insert("minor_when_trafficked".to_owned(), Value::Bool(minor));
    }
    Value::Object(fields)
}

fn consent(consent: &Consent) -> Value {
    json!({
        "id": text(consent.id),
        "giver": text(consent.giver),
        "basis": text(consent.basis),
        "covers": persons(&consent.covers),
        "purposes": texts(&consent.purposes),
        "tiers": texts(&consent.tiers),
        "withhold_from": texts(&consent.withhold_from),
        "valid_until": text(consent.valid_until),
        "status": text(consent.status),
    })
}

fn persons(numbers: &[PersonNo]) -> Value {
    texts(numbers)
}

fn text(value: impl Display) -> Value {
    Value::String(value.to_string())
}

fn texts<T: Display>(values: impl IntoIterator<Item = T>) -> Value {
    values.into_iter().map(text).collect()
}

fn optional(fields: &mut Map<String, Value>, name: &str, value: Option<impl Display>) {
    if let Some(value) = value {
        fields.insert(name.to_owned(), text(value));
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}

/// Findings, each with the number by which it is settled.
pub fn findings_to_json(findings: &[Finding]) -> Vec<Value> {
    let one = |(at, finding): (usize, &Finding)| {
        json!({
            "number": at + 1,
            "field": finding.field,
            "start": finding.start,
            "end": finding.end,
            "type": finding.kind,
            "level": finding.level.as_str(),
            "reason": finding.reason.text(),
            "suggestion": finding.suggestion,
        })
    };
    findings.iter().enumerate().map(one).collect()
}
