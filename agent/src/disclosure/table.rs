//! What leaves at which tier: one row for each field of the case file (domain.md section 4). The
//! leak check takes the words that must not leave from it, docs/disclosure.md is written from it, and
//! tests hold that it is whole and that the records keep to it.

use std::fmt::Write as _;

/// How a field points to a person (domain.md section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Alone points to a person.
    Direct,
    /// Points to a person in combination.
    Quasi,
    /// Harms if linked.
    Sensitive,
    /// Needed to work.
    Operational,
    /// Never leaves.
    Local,
}

impl Class {
    /// The letter that the design pages use.
    pub const fn letter(self) -> char {
        match self {
            Self::Direct => 'D',
            Self::Quasi => 'Q',
            Self::Sensitive => 'S',
            Self::Operational => 'O',
            Self::Local => 'L',
        }
    }
}

/// One field of the case file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Its path, without the numbers of list entries.
    pub field: &'static str,
    /// How it points to a person.
    pub class: Class,
    /// The first tier in which it or its generalised form leaves.
    pub first: Option<u8>,
    /// What becomes of it in that tier.
    pub rule: &'static str,
}

impl Row {
    /// Stable name of what becomes of it, by which it is said in every language; nothing where nothing
    /// becomes of it.
    pub fn rule_code(&self) -> Option<&'static str> {
        RULES.iter().find(|(rule, _)| *rule == self.rule).map(|(_, code)| *code)
    }
}

/// What may become of a field, and its stable name.
const RULES: &[(&str, &str)] = &[
    ("0, 1, or 2 or more", "children"),
    ("age band", "age-band"),
    ("area: country, macro region, or a large first-level area", "area"),
    ("area: macro region, or a large first-level area", "area-large"),
    ("as it is", "as-it-is"),
    ("as it is, after the leak check", "checked"),
    ("as it is, where somebody chose it", "chosen"),
    ("as it is; before that a random referral id stands for the case", "case-number"),
    ("as it is; earlier only what it does to the age band", "birth"),
    ("as it is; for legal proceedings", "legal-as-it-is"),
    ("at most five codes, sorted", "five"),
    ("chooses the area", "chooses-area"),
    ("code", "code"),
    ("code; for legal proceedings", "legal-code"),
    ("code; relatives, safe contacts and witnesses stay out", "roles-out"),
    ("counted, with what is attached", "counted"),
    ("country only", "country"),
    ("makes the combination rare", "rare"),
    ("minor or adult", "minor"),
    ("month", "month"),
    ("month; quarter if rare", "quarter"),
    ("numbered anew at random", "new-numbers"),
    ("numbers of the record", "record-numbers"),
    ("off; where allowed as it is, after the leak check", "summary"),
    ("only a language that tier 1 allows", "allowed-language"),
    ("only languages that tier 1 allows, and whether there are others", "allowed-languages"),
    ("random id", "random-id"),
    ("role", "role"),
    ("rounded to its first digit", "rounded"),
    ("section letter", "section"),
    ("the guard reads it", "guard"),
    ("the record has its own date", "record-date"),
    ("under 18 or not", "under-18"),
    ("whether there is a safe contact of her own", "safe-contact"),
];

macro_rules! rows {
    ($($field:literal $class:ident $first:tt $rule:literal)+) => {
        &[$(Row { field: $field, class: rows!(@class $class), first: rows!(@tier $first), rule: $rule },)+]
    };
    (@class D) => { Class::Direct };
    (@class Q) => { Class::Quasi };
    (@class S) => { Class::Sensitive };
    (@class O) => { Class::Operational };
    (@class L) => { Class::Local };
    (@tier never) => { None };
    (@tier $tier:literal) => { Some($tier) };
}

/// Every field, in the order of the case file.
pub const TABLE: &[Row] = rows! {
    "schema" O never ""
    "fictional" O never ""
    "notice" L never ""
    "case.local_case_no" D 3 "as it is; before that a random referral id stands for the case"
    "case.origin_partner" O 1 "as it is"
    "case.opened_on" Q 2 "month"
    "case.status" O never ""
    "case.trafficking_status" S 1 "code"
    "case.trafficking_status_by" O 1 "code"
    "case.close_reason" O never ""
    "case.linked_cases" D never ""
    "case.talked_about" Q 1 "makes the combination rare"
    "referral.kind" O 1 "code"
    "referral.to_partner" O 1 "as it is"
    "referral.reason" O 1 "code"
    "referral.urgency" O 1 "code"
    "referral.prepared_on" O 1 "the record has its own date"
    "referral.services_requested.service" O 1 "code"
    "referral.services_requested.persons" O 1 "numbers of the record"
    "referral.services_requested.needed_by" O 1 "as it is"
    "referral.working_language" O 1 "only a language that tier 1 allows"
    "referral.handover.mode" O 1 "code"
    "referral.handover.place" Q 2 "as it is, after the leak check"
    "referral.handover.planned_on" Q 2 "as it is"
    "referral.safe_summary" S 1 "off; where allowed as it is, after the leak check"
    "referral.contact" O 1 "role"
    "referral.deputy" O 1 "role"
    "persons.pid" O 1 "numbered anew at random"
    "persons.role" Q 1 "code; relatives, safe contacts and witnesses stay out"
    "persons.relation_to.pid" Q 1 "numbers of the record"
    "persons.relation_to.relation" Q 1 "code"
    "persons.names.kind" D 3 "code"
    "persons.names.script" D 3 "code"
    "persons.names.lang" D 3 "code"
    "persons.names.full" D 3 "as it is"
    "persons.names.given" D 3 "as it is"
    "persons.names.family" D 3 "as it is"
    "persons.sex" Q 1 "code"
    "persons.gender" S 2 "code"
    "persons.birth.date_claimed" D 3 "as it is; earlier only what it does to the age band"
    "persons.birth.date_document" D 3 "as it is; earlier only what it does to the age band"
    "persons.birth.assessed_min" Q 1 "age band"
    "persons.birth.assessed_max" Q never ""
    "persons.birth.assessed_on" Q 1 "age band"
    "persons.birth.assessment_methods" O 1 "code"
    "persons.birth.village" D 3 "as it is"
    "persons.birth.adm2" D 3 "as it is"
    "persons.birth.adm1" Q 2 "code"
    "persons.birth.country" Q 2 "code"
    "persons.age_decision.age_years" Q 1 "age band"
    "persons.age_decision.basis" Q 1 "code"
    "persons.age_decision.minor" Q 1 "minor or adult"
    "persons.nationality" Q 1 "code"
    "persons.ethnicity" S 2 "as it is, after the leak check"
    "persons.religion" S 2 "as it is, after the leak check"
    "persons.languages.code" Q 1 "only languages that tier 1 allows, and whether there are others"
    "persons.languages.level" Q never ""
    "persons.marital_status" Q 2 "code"
    "persons.children_count" Q 1 "0, 1, or 2 or more"
    "persons.education" Q 2 "code"
    "persons.migration_status" S 1 "code"
    "persons.care_arrangement" O 1 "code"
    "persons.documents.type" Q 1 "code"
    "persons.documents.number" D 3 "as it is"
    "persons.documents.issuer" Q 3 "code"
    "persons.documents.authenticity" Q 1 "code"
    "persons.documents.held_by" Q 1 "code"
    "persons.documents.issued_on" D 3 "as it is"
    "persons.documents.expires_on" D 3 "as it is"
    "persons.documents.false_particulars" Q 1 "code"
    "persons.documents.mrz" D 3 "as it is"
    "persons.documents.note" D 3 "as it is"
    "persons.contacts.type" D 3 "code"
    "persons.contacts.value" D 3 "as it is"
    "persons.contacts.owner" O 1 "whether there is a safe contact of her own"
    "persons.contacts.safe" O 1 "whether there is a safe contact of her own"
    "persons.contacts.safe_times" D 3 "as it is"
    "persons.contacts.note" D 3 "as it is"
    "persons.addresses.use" Q 1 "chooses the area"
    "persons.addresses.country" Q 1 "area: country, macro region, or a large first-level area"
    "persons.addresses.adm1" Q 1 "area: macro region, or a large first-level area"
    "persons.addresses.adm2" D 3 "as it is"
    "persons.addresses.village" D 3 "as it is"
    "persons.addresses.line" D 3 "as it is"
    "persons.addresses.postcode" D 3 "as it is"
    "persons.exploitation.types" S 1 "code"
    "persons.exploitation.sexual_forms" S 2 "code"
    "persons.exploitation.sector" Q 1 "section letter"
    "persons.exploitation.acts" S 2 "code"
    "persons.exploitation.means_legal" S 2 "code"
    "persons.exploitation.means_of_control" S 1 "at most five codes, sorted"
    "persons.exploitation.recruitment_relation" S 1 "code"
    "persons.exploitation.recruitment_channel" Q 2 "code"
    "persons.exploitation.platforms" Q 2 "code"
    "persons.exploitation.country" Q 1 "country only"
    "persons.exploitation.venue" D 3 "as it is"
    "persons.exploitation.adm2" D 3 "as it is"
    "persons.exploitation.adm1" D 3 "code"
    "persons.exploitation.recruited_on" Q 1 "month; quarter if rare"
    "persons.exploitation.from" Q 1 "month; quarter if rare"
    "persons.exploitation.to" Q 1 "month; quarter if rare"
    "persons.exploitation.age_when_trafficked" Q 1 "under 18 or not"
    "persons.risk.level" S 1 "code"
    "persons.risk.flags" S 1 "code"
    "persons.risk.assessed_on" S 1 "month; quarter if rare"
    "persons.risk.own_view" S 3 "as it is"
    "persons.protection.constraints" O 1 "code"
    "persons.protection.in_words" S 2 "as it is, after the leak check"
    "persons.protection.notes" D 3 "as it is"
    "persons.health.summary" S 2 "as it is, after the leak check"
    "persons.health.hospital" D 3 "as it is"
    "persons.health.record_no" D 3 "as it is"
    "persons.health.doctor" D 3 "as it is"
    "persons.best_interest" O 1 "code"
    "persons.consents.cid" O 1 "random id"
    "persons.consents.covers" O 1 "numbers of the record"
    "persons.consents.giver" O 1 "code"
    "persons.consents.giver_ref" D never ""
    "persons.consents.basis" O 1 "code"
    "persons.consents.reason" S never ""
    "persons.consents.form" O never ""
    "persons.consents.language" Q never ""
    "persons.consents.interpreter" D never ""
    "persons.consents.given_on" O never "the guard reads it"
    "persons.consents.valid_until" O 1 "as it is"
    "persons.consents.purposes" O 1 "code"
    "persons.consents.recipients" O never "the guard reads it"
    "persons.consents.tiers" O 1 "code"
    "persons.consents.withhold_from" O 1 "code"
    "persons.consents.assent.given" O never "the guard reads it"
    "persons.consents.assent.language" Q never ""
    "persons.consents.status" O 1 "code"
    "persons.consents.withdrawn_on" O never "the guard reads it"
    "persons.consents.withdrawn_scope" O never "the guard reads it"
    "persons.consents.told_how_to_withdraw" O never ""
    "persons.consents.told_retention" O never ""
    "persons.consents.recorded_by" D never ""
    "offenders.oid" O never ""
    "offenders.kind" S 3 "code; for legal proceedings"
    "offenders.roles" S 3 "code; for legal proceedings"
    "offenders.status" S 3 "code; for legal proceedings"
    "offenders.names.kind" D 3 "code; for legal proceedings"
    "offenders.names.script" D 3 "code; for legal proceedings"
    "offenders.names.lang" D 3 "code; for legal proceedings"
    "offenders.names.full" D 3 "as it is; for legal proceedings"
    "offenders.names.given" D 3 "as it is; for legal proceedings"
    "offenders.names.family" D 3 "as it is; for legal proceedings"
    "offenders.contacts.type" D 3 "code; for legal proceedings"
    "offenders.contacts.value" D 3 "as it is; for legal proceedings"
    "offenders.contacts.owner" D 3 "code; for legal proceedings"
    "offenders.contacts.safe" O 3 "as it is; for legal proceedings"
    "offenders.contacts.safe_times" D 3 "as it is; for legal proceedings"
    "offenders.contacts.note" D 3 "as it is; for legal proceedings"
    "offenders.vehicle" D 3 "as it is; for legal proceedings"
    "offenders.account" D 3 "as it is; for legal proceedings"
    "legal.proceedings.country" Q 1 "code"
    "legal.proceedings.stage" S 1 "code"
    "legal.proceedings.court" D 3 "as it is"
    "legal.proceedings.court_case_no" D 3 "as it is"
    "legal.proceedings.hearing_on" Q 2 "month"
    "legal.proceedings.police_report_no" D 3 "as it is"
    "legal.proceedings.police_station" D 3 "as it is"
    "legal.proceedings.reported_on" Q 3 "as it is"
    "legal.compensation.source" S 2 "code"
    "legal.compensation.status" S 2 "code"
    "legal.compensation.amount" S 2 "rounded to its first digit"
    "legal.compensation.currency" S 2 "code"
    "attachments.aid" O never ""
    "attachments.type" O 1 "counted, with what is attached"
    "attachments.filename" D 3 "as it is"
    "attachments.contains_identity" O never ""
    "narratives.nid" O never ""
    "narratives.lang" Q 3 "code"
    "narratives.author" L never ""
    "narratives.written_on" Q 3 "as it is"
    "narratives.text" D 3 "as it is, where somebody chose it"
    "followup.on" Q 3 "as it is"
    "followup.type" O 3 "code"
    "followup.outcome" S never ""
    "followup.note" D 3 "as it is"
    "staff.sid" O never ""
    "staff.name" D 2 "as it is"
    "staff.role" O 2 "code"
    "staff.phone" D 3 "as it is"
    "staff.email" D 3 "as it is"
};

/// The row of `field`, a path without the numbers of list entries.
pub fn row(field: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.field == field)
}

/// The table as docs/disclosure.md shows it.
pub fn as_markdown() -> String {
    let mut text = String::from("| field | class | first tier | as |\n| --- | --- | --- | --- |\n");
    for row in TABLE {
        let first = row.first.map_or("never".to_owned(), |tier| tier.to_string());
        writeln!(text, "| `{}` | {} | {first} | {} |", row.field, row.class.letter(), row.rule)
            .expect("strings take every text");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_becomes_of_a_field_has_a_name() {
        for row in TABLE {
            assert_eq!(row.rule_code().is_none(), row.rule.is_empty(), "{}", row.field);
        }
    }
}
