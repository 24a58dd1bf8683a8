//! The layout of a case file as data: what each field is called and how it is filled in.
//!
//! Forms are made of it. Tests hold it against the types that read a case file, so that neither has a
//! field that the other lacks.

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text of one line.
    Line,
    /// Text of many lines.
    Passage,
    /// Several texts of one line.
    Lines,
    /// A code of this list.
    Code(&'static str),
    /// Codes of this list.
    Codes(&'static str),
    /// Codes of this list, and some of the office itself.
    OwnCodes(&'static str),
    /// One of these words, which have names as if they were a list of this name.
    Word(&'static str, &'static [&'static str]),
    /// A country.
    Country,
    /// Countries.
    Countries,
    /// A language.
    Language,
    /// A first-level area.
    Area,
    /// A currency.
    Currency,
    /// A day.
    Day,
    /// 0 to 255.
    Number,
    /// Yes, or else no.
    Flag,
    /// Yes, no, or not asked.
    Answer,
    /// A partner of the network.
    Partner,
    /// Partners of the network.
    Partners,
    /// This office, which nobody changes.
    OwnOffice,
    /// The number of the case, by which it is found: nobody changes it in a file that there is.
    CaseNumber,
    /// A member of staff, by code.
    Officer,
    /// A person of the file.
    Person,
    /// Persons of the file.
    Persons,
    /// A person of the file, or somebody of its staff.
    Giver,
    /// The id of an entry, which begins with this letter.
    Id(char),
    /// Fields that belong together.
    Part(&'static [Field]),
    /// Entries of the same fields.
    Entries(&'static [Field]),
}

/// A field of the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// How it is filled in.
    pub kind: Kind,
    /// Whether a file without it is refused.
    pub is_needed: bool,
    /// Whether it points to somebody, so that it is masked until it is asked for.
    pub is_masked: bool,
}

const fn may(name: &'static str, kind: Kind) -> Field {
    let is_masked = matches!(kind, Kind::Line | Kind::Passage);
    Field { name, kind, is_needed: false, is_masked }
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { is_needed: true, ..may(name, kind) }
}

impl Field {
    const fn masked(self) -> Self {
        Self { is_masked: true, ..self }
    }

    const fn open(self) -> Self {
        Self { is_masked: false, ..self }
    }
}

use Kind::{
    Answer, Area, CaseNumber, Code, Codes, Countries, Country, Currency, Day, Entries, Flag, Giver,
    Id, Language, Line, Lines, Number, Officer, OwnCodes, OwnOffice, Part, Partner, Partners,
    Passage, Persons, Word,
};

/// The whole file, apart from the name of its layout.
pub static FILE: &[Field] = &[
    may("fictional", Flag),
    may("notice", Passage).open(),
    must("case", Part(CASE)),
    must("referral", Part(REFERRAL)),
    must("persons", Entries(PERSON)),
    may("offenders", Entries(OFFENDER)),
    may("legal", Part(LEGAL)),
    may("attachments", Entries(ATTACHMENT)),
    may("narratives", Entries(NARRATIVE)),
    may("followup", Entries(FOLLOWUP)),
    may("staff", Entries(STAFF)),
];

static CASE: &[Field] = &[
    must("local_case_no", CaseNumber),
    must("origin_partner", OwnOffice),
    must("opened_on", Day),
    must("status", Code("case_status")),
    must("trafficking_status", Code("trafficking_status")),
    must("trafficking_status_by", Code("status_decided_by")),
    may("close_reason", Code("case_close_reason")),
    may("linked_cases", Lines),
    may("talked_about", Flag),
];

static REFERRAL: &[Field] = &[
    must("kind", Code("referral_kind")),
    must("to_partner", Partner),
    must("reason", Code("referral_reason")),
    must("urgency", Code("urgency")),
    must("prepared_on", Day),
    must("services_requested", Entries(SERVICE)),
    may("working_language", Language),
    may("handover", Part(HANDOVER)),
    may("safe_summary", Passage),
    may("contact", Officer),
    may("deputy", Officer),
];

static SERVICE: &[Field] =
    &[must("service", Code("service")), must("persons", Persons), may("needed_by", Day)];

static HANDOVER: &[Field] =
    &[must("mode", Code("handover_mode")), may("place", Line), may("planned_on", Day)];

/// A person.
pub static PERSON: &[Field] = &[
    must("pid", Id('P')),
    must("role", Code("person_role")),
    may("relation_to", Part(RELATION)),
    must("names", Entries(NAME)),
    must("sex", Code("sex")),
    may("gender", Code("gender")),
    may("birth", Part(BIRTH)),
    must("age_decision", Part(AGE)),
    must("nationality", Countries),
    may("ethnicity", Line),
    may("religion", Line),
    must("languages", Entries(SPOKEN)),
    may("marital_status", Code("marital_status")),
    may("children_count", Number),
    may("education", Code("education")),
    may("migration_status", Code("migration_status")),
    may("care_arrangement", Code("care_arrangement")),
    may("documents", Entries(DOCUMENT)),
    may("contacts", Entries(CONTACT)),
    may("addresses", Entries(ADDRESS)),
    may("exploitation", Entries(SITUATION)),
    may("risk", Part(RISK)),
    may("protection", Part(PROTECTION)),
    may("health", Part(HEALTH)),
    may("best_interest", Code("best_interest_status")),
    may("consents", Entries(CONSENT)),
];

static RELATION: &[Field] = &[must("pid", Kind::Person), must("relation", Code("relation"))];

static NAME: &[Field] = &[
    must("kind", Code("name_kind")),
    must("script", Code("script")),
    may("lang", Language),
    must("full", Line),
    may("given", Line),
    may("family", Line),
];

static BIRTH: &[Field] = &[
    may("date_claimed", Day).masked(),
    may("date_document", Day).masked(),
    may("assessed_min", Number),
    may("assessed_max", Number),
    may("assessed_on", Day),
    may("assessment_methods", Codes("age_assessment_method")),
    may("village", Line),
    may("adm2", Line),
    may("adm1", Area),
    may("country", Country),
];

static AGE: &[Field] =
    &[may("age_years", Number), must("basis", Code("age_basis")), must("minor", Answer)];

/// How well a language is spoken.
pub const LEVELS: &[&str] = &["native", "fluent", "spoken", "some"];
/// What a place is to a person.
pub const USES: &[&str] = &["origin", "return", "current", "family"];

static SPOKEN: &[Field] = &[must("code", Language), may("level", Word("language_level", LEVELS))];

static DOCUMENT: &[Field] = &[
    must("type", Code("document_type")),
    may("number", Line),
    may("issuer", Country),
    must("authenticity", Code("document_authenticity")),
    must("held_by", Code("document_holder")),
    may("issued_on", Day),
    may("expires_on", Day),
    may("false_particulars", Codes("document_particular")),
    may("mrz", Passage),
    may("note", Passage),
];

static CONTACT: &[Field] = &[
    must("type", Code("contact_type")),
    must("value", Line),
    must("owner", Code("contact_owner")),
    may("safe", Flag),
    may("safe_times", Line),
    may("note", Passage),
];

static ADDRESS: &[Field] = &[
    must("use", Word("address_use", USES)),
    must("country", Country),
    may("adm1", Area),
    may("adm2", Line),
    may("village", Line),
    may("line", Line),
    may("postcode", Line),
];

static SITUATION: &[Field] = &[
    must("types", OwnCodes("exploitation_type")),
    may("sexual_forms", Codes("sexual_exploitation_form")),
    may("sector", Code("labour_sector")),
    may("acts", OwnCodes("act")),
    may("means_legal", OwnCodes("means_legal")),
    may("means_of_control", OwnCodes("means_of_control")),
    may("recruitment_relation", Code("recruitment_relation")),
    may("recruitment_channel", OwnCodes("recruitment_channel")),
    may("platforms", OwnCodes("platform")),
    must("country", Country),
    may("venue", Line),
    may("adm2", Line),
    may("adm1", Area),
    may("recruited_on", Day),
    may("from", Day),
    may("to", Day),
    may("age_when_trafficked", Number),
];

static RISK: &[Field] = &[
    must("level", Code("risk_level")),
    must("flags", OwnCodes("risk_flag")),
    may("assessed_on", Day),
    may("own_view", Passage),
];

static PROTECTION: &[Field] = &[
    must("constraints", OwnCodes("protection_constraint")),
    may("in_words", Passage),
    may("notes", Passage),
];

static HEALTH: &[Field] =
    &[may("summary", Passage), may("hospital", Line), may("record_no", Line), may("doctor", Line)];

static CONSENT: &[Field] = &[
    must("cid", Id('C')),
    must("covers", Persons),
    must("giver", Code("consent_giver")),
    may("giver_ref", Giver),
    must("basis", Code("consent_basis")),
    may("reason", Passage),
    must("form", Code("consent_form")),
    must("language", Language),
    may("interpreter", Line),
    must("given_on", Day),
    must("valid_until", Day),
    must("purposes", OwnCodes("consent_purpose")),
    must("recipients", Partners),
    must("tiers", Codes("consent_tier")),
    must("withhold_from", Codes("withhold_from")),
    may("assent", Part(ASSENT)),
    must("status", Code("consent_status")),
    may("withdrawn_on", Day),
    may("withdrawn_scope", OwnCodes("consent_purpose")),
    may("told_how_to_withdraw", Answer),
    may("told_retention", Answer),
    may("recorded_by", Giver),
];

static ASSENT: &[Field] = &[must("given", Answer), must("language", Language)];

static OFFENDER: &[Field] = &[
    must("oid", Id('O')),
    must("kind", Code("offender_kind")),
    may("roles", Codes("offender_role")),
    must("status", Code("offender_status")),
    may("names", Entries(NAME)),
    may("contacts", Entries(CONTACT)),
    may("vehicle", Line),
    may("account", Line),
];

static LEGAL: &[Field] =
    &[may("proceedings", Entries(PROCEEDING)), may("compensation", Entries(COMPENSATION))];

static PROCEEDING: &[Field] = &[
    must("country", Country),
    must("stage", Code("proceeding_stage")),
    may("court", Line),
    may("court_case_no", Line),
    may("hearing_on", Day),
    may("police_report_no", Line),
    may("police_station", Line),
    may("reported_on", Day),
];

static COMPENSATION: &[Field] = &[
    must("source", Code("compensation_source")),
    must("status", Code("compensation_status")),
    may("amount", Line),
    may("currency", Currency),
];

static ATTACHMENT: &[Field] = &[
    must("aid", Id('A')),
    must("type", Code("attachment_type")),
    must("filename", Line),
    may("contains_identity", Flag),
];

static NARRATIVE: &[Field] = &[
    must("nid", Id('N')),
    must("lang", Language),
    must("author", Line),
    must("written_on", Day),
    must("text", Passage),
];

static FOLLOWUP: &[Field] = &[
    must("on", Day),
    must("type", Code("followup_type")),
    must("outcome", Code("followup_outcome")),
    may("note", Passage),
];

static STAFF: &[Field] = &[
    must("sid", Id('S')),
    must("name", Line),
    must("role", Code("user_role")),
    may("phone", Line),
    may("email", Line),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use saphan_protocol::codes::ClosedList;
    use serde_json::{Map, Value, json};

    use super::super::model::{Content, SCHEMA};
    use super::*;

    /// A value that the field takes.
    fn sample(kind: Kind) -> Value {
        let code = |list: &str| ClosedList::named(list).expect(list).codes[0].0;
        match kind {
            Kind::Line | Kind::Passage | Kind::CaseNumber => json!("text"),
            Kind::Lines => json!(["text"]),
            Kind::Code(list) => json!(code(list)),
            Kind::Codes(list) => json!([code(list)]),
            Kind::OwnCodes(list) => json!([code(list), "x_bsp-th_own"]),
            Kind::Word(_, words) => json!(words[0]),
            Kind::Country => json!("LA"),
            Kind::Countries => json!(["LA"]),
            Kind::Language => json!("lao"),
            Kind::Area => json!("LA-VT"),
            Kind::Currency => json!("THB"),
            Kind::Day => json!("2025-01-01"),
            Kind::Number => json!(20),
            Kind::Flag | Kind::Answer => json!(true),
            Kind::Partner => json!("nkw-la"),
            Kind::Partners => json!(["nkw-la"]),
            Kind::OwnOffice => json!("bsp-th"),
            Kind::Officer => json!("lo-01"),
            Kind::Person | Kind::Giver => json!("P1"),
            Kind::Persons => json!(["P1"]),
            Kind::Id(letter) => json!(format!("{letter}1")),
            Kind::Part(fields) => whole(fields),
            Kind::Entries(fields) => json!([whole(fields)]),
        }
    }

    fn whole(fields: &[Field]) -> Value {
        let all = fields.iter().map(|field| (field.name.to_owned(), sample(field.kind)));
        Value::Object(all.collect::<Map<_, _>>())
    }

    fn file() -> Value {
        let mut file = whole(FILE);
        file["schema"] = json!(SCHEMA);
        file
    }

    fn refusal(file: &Value) -> Option<String> {
        serde_json::from_value::<Content>(file.clone()).err().map(|error| error.to_string())
    }

    /// Each object of the layout with its place in a file.
    fn objects(fields: &'static [Field], at: &str, all: &mut Vec<(String, &'static [Field])>) {
        all.push((at.to_owned(), fields));
        for field in fields {
            if let Kind::Part(inner) = field.kind {
                objects(inner, &format!("{at}/{}", field.name), all);
            } else if let Kind::Entries(inner) = field.kind {
                objects(inner, &format!("{at}/{}/0", field.name), all);
            }
        }
    }

    #[test]
    fn the_layout_has_every_field_that_a_file_may_have_and_no_other() {
        assert_eq!(refusal(&file()), None, "all of the layout reads");
        let mut all = Vec::new();
        objects(FILE, "", &mut all);
        assert!(all.len() > 20);

        for (at, fields) in all {
            let mut file = file();
            file.pointer_mut(&at).unwrap()["zzz"] = json!(1);
            let told = refusal(&file).unwrap();
            let expected: BTreeSet<&str> = told.split('`').skip(3).step_by(2).collect();
            let mut own: BTreeSet<&str> = fields.iter().map(|field| field.name).collect();
            if at.is_empty() {
                own.insert("schema");
            }
            assert_eq!(expected, own, "{at}: {told}");
        }
    }

    #[test]
    fn the_layout_says_which_fields_are_needed() {
        let mut all = Vec::new();
        objects(FILE, "", &mut all);

        for (at, fields) in all {
            for field in fields {
                let mut file = file();
                let object = file.pointer_mut(&at).and_then(Value::as_object_mut).unwrap();
                object.remove(field.name);
                let is_refused = refusal(&file).is_some();
                assert_eq!(is_refused, field.is_needed, "{at}/{}", field.name);
            }
        }
    }

    #[test]
    fn texts_about_people_are_masked() {
        let mut all = Vec::new();
        objects(FILE, "", &mut all);
        let open: Vec<&str> = all
            .iter()
            .flat_map(|(_, fields)| fields.iter())
            .filter(|field| matches!(field.kind, Kind::Line | Kind::Passage) && !field.is_masked)
            .map(|field| field.name)
            .collect();

        assert_eq!(open, ["notice"]);
    }
}
