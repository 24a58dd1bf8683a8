//! The columns of a table of cases, under the names of HTCDS 2.0 where the standard has one.

use std::fmt;

/// What a column is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The case: the rows of one case agree.
    Case,
    /// The person of the row.
    Person,
}

/// How a cell is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// As it stands.
    Text,
    /// A word in small letters.
    Word,
    /// A language, as its code or English name.
    Language,
    /// A day.
    Date,
    /// 0 to 255.
    Number,
    /// Yes or no.
    Flag,
    /// A code of this list.
    Code(&'static str),
    /// Codes of this list, separated by `;` or `|`.
    Codes(&'static str),
    /// A country, with two letters or three, or by its English name.
    Country,
    /// Countries, separated by `;` or `|`.
    Countries,
    /// Words, separated by `;` or `|`.
    Words,
}

impl Kind {
    /// Whether a cell holds several values.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::Codes(_) | Self::Countries | Self::Words)
    }
}

impl fmt::Display for Kind {
    /// For people who fill in a table.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("text"),
            Self::Word => f.write_str("a word or id"),
            Self::Language => f.write_str("a language: lao, or Lao"),
            Self::Date => f.write_str("a day: 2025-04-30"),
            Self::Number => f.write_str("a number"),
            Self::Flag => f.write_str("yes or no"),
            Self::Code(list) => write!(f, "a code of the list {list}"),
            Self::Codes(list) => write!(f, "codes of the list {list}, parted by ;"),
            Self::Country => f.write_str("a country: LA, LAO, or its English name"),
            Self::Countries => f.write_str("countries, parted by ;"),
            Self::Words => f.write_str("ids, parted by ;"),
        }
    }
}

/// One column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: &'static str,
    /// What it is about.
    pub(super) of: Of,
    /// How its cells are read.
    pub(super) kind: Kind,
    /// Where the value goes. `[@word]` is an entry of its own that is made when first needed.
    pub(super) path: &'static str,
    /// What counts where the cell is empty; within `[@word]` and [`OPTIONAL_PARTS`], only if that
    /// part is there.
    pub(super) default: Option<&'static str>,
}

const fn case(name: &'static str, path: &'static str, kind: Kind) -> Column {
    Column { name, of: Of::Case, kind, path, default: None }
}

const fn person(name: &'static str, path: &'static str, kind: Kind) -> Column {
    Column { name, of: Of::Person, kind, path, default: None }
}

impl Column {
    const fn or(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }

    /// The column of this name; case is not compared.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        COLUMNS.iter().find(|column| column.name.eq_ignore_ascii_case(name.trim()))
    }
}

/// Rows with the same text in this column are one case.
pub(super) const CASE_COLUMN: &str = "case_no";
/// Services are asked for per person and stand in the referral.
pub(super) const SERVICES_PATH: &str = "@services";
/// The column of those.
pub(super) const SERVICES_COLUMN: &str = "services";
/// The last useful day of the services of a row.
pub(super) const NEEDED_BY_PATH: &str = "@needed_by";
/// A part of a name that the layout has no field for.
pub(super) const MIDDLE: &str = "@middle";
/// Beginning of columns that say yes or no to one means of control, in both spellings of HTCDS.
pub(super) const MEANS_PREFIXES: [&str; 2] = ["vic_MethodsOfControl", "MethodsOfControl"];
/// The column that those add to.
pub(super) const MEANS_COLUMN: &str = "vic_MethodsOfControl";

/// Parts that a row may lack: a default fills them where a cell has begun them, and begins none.
pub(super) const OPTIONAL_PARTS: [&str; 4] = ["relation_to", "assent", "handover", "risk"];

/// What an entry holds from the beginning.
pub(super) const ENTRIES: [(&str, &[(&str, &str)]); 12] = [
    ("names[@main]", &[]),
    ("names[@nickname]", &[("kind", "nickname")]),
    ("names[@alias]", &[("kind", "alias_exploiter")]),
    ("contacts[@mobile]", &[("type", "phone")]),
    ("contacts[@home]", &[("type", "phone"), ("owner", "family")]),
    ("contacts[@email]", &[("type", "email"), ("owner", "self")]),
    ("addresses[@origin]", &[("use", "origin")]),
    ("addresses[@return]", &[("use", "return")]),
    ("addresses[@current]", &[("use", "current")]),
    ("addresses[@family]", &[("use", "family")]),
    ("languages[@first]", &[]),
    ("languages[@second]", &[]),
];

use Kind::{Code, Codes, Countries, Country, Date, Flag, Language, Number, Text, Word, Words};

/// Every column, in the order of the template.
pub(super) static COLUMNS: &[Column] = &[
    case(CASE_COLUMN, "case.local_case_no", Text),
    case("org_Name", "case.origin_partner", Word),
    case("opened_on", "case.opened_on", Date),
    case("cas_Status", "case.status", Code("case_status")).or("active"),
    case("vic_TraffickingStatus", "case.trafficking_status", Code("trafficking_status")),
    case(
        "vic_TraffickingStatusDecisionMakingOrg",
        "case.trafficking_status_by",
        Code("status_decided_by"),
    )
    .or("none_yet"),
    case("cas_ReasonForCaseClosure", "case.close_reason", Code("case_close_reason")),
    case("talked_about", "case.talked_about", Flag),
    case("referral_kind", "referral.kind", Code("referral_kind")).or("referral"),
    case("cas_ReferredOrganisation", "referral.to_partner", Word),
    case("cas_ReasonForOutgoingReferral", "referral.reason", Code("referral_reason")),
    case("urgency", "referral.urgency", Code("urgency")).or("standard"),
    case("cas_OutgoingReferralDate", "referral.prepared_on", Date),
    case("cas_OutgoingReferralDetails", "referral.safe_summary", Text),
    case("working_language", "referral.working_language", Language),
    case("handover_mode", "referral.handover.mode", Code("handover_mode")),
    case("handover_place", "referral.handover.place", Text),
    case("handover_on", "referral.handover.planned_on", Date),
    person(SERVICES_COLUMN, SERVICES_PATH, Codes("service")),
    person("needed_by", NEEDED_BY_PATH, Date),
    person("pid", "pid", Text),
    person("role", "role", Code("person_role")).or("survivor"),
    person("related_to", "relation_to.pid", Text),
    person("relation", "relation_to.relation", Code("relation")),
    person("full_name", "names[@main].full", Text),
    person("name_kind", "names[@main].kind", Code("name_kind")).or("legal"),
    person("name_script", "names[@main].script", Text),
    person("name_language", "names[@main].lang", Language),
    person("prs_FirstName", "names[@main].given", Text),
    person("prs_MiddleName", "names[@main].@middle", Text),
    person("prs_SecondName", "names[@main].family", Text),
    person("nickname", "names[@nickname].full", Text),
    person("alias_exploiter", "names[@alias].full", Text),
    person("sex", "sex", Code("sex")),
    person("prs_Gender", "gender", Code("gender")),
    person("prs_Birthdate", "birth.date_claimed", Date),
    person("birth_date_document", "birth.date_document", Date),
    person("assessed_min", "birth.assessed_min", Number),
    person("assessed_max", "birth.assessed_max", Number),
    person("assessed_on", "birth.assessed_on", Date),
    person("age_methods", "birth.assessment_methods", Codes("age_assessment_method")),
    person("birth_village", "birth.village", Text),
    person("birth_district", "birth.adm2", Text),
    person("birth_area", "birth.adm1", Text),
    person("birth_country", "birth.country", Country),
    person("age_years", "age_decision.age_years", Number),
    person("age_basis", "age_decision.basis", Code("age_basis")).or("age_claimed"),
    person("minor", "age_decision.minor", Flag),
    person("prs_Citizenship", "nationality", Countries),
    person("ethnicity", "ethnicity", Text),
    person("religion", "religion", Text),
    person("prs_PrimaryLanguage", "languages[@first].code", Language),
    person("primary_language_level", "languages[@first].level", Word),
    person("prs_SecondaryLanguage", "languages[@second].code", Language),
    person("secondary_language_level", "languages[@second].level", Word),
    person("prs_MaritalStatus", "marital_status", Code("marital_status")),
    person("prs_NumberOfChildren", "children_count", Number),
    person("prs_HighestLevelOfEducation", "education", Code("education")),
    person("migration_status", "migration_status", Code("migration_status")),
    person("care_arrangement", "care_arrangement", Code("care_arrangement")),
    person("document_type", "documents[@main].type", Code("document_type")).or("other"),
    person("prs_IdentityNumber", "documents[@main].number", Text),
    person("document_issuer", "documents[@main].issuer", Country),
    person("document_authenticity", "documents[@main].authenticity", Code("document_authenticity"))
        .or("not_checked"),
    person("document_held_by", "documents[@main].held_by", Code("document_holder")),
    person("document_issued_on", "documents[@main].issued_on", Date),
    person("document_expires_on", "documents[@main].expires_on", Date),
    person("document_false", "documents[@main].false_particulars", Codes("document_particular")),
    person("prs_MobilePhone", "contacts[@mobile].value", Text),
    person("mobile_owner", "contacts[@mobile].owner", Code("contact_owner")).or("self"),
    person("mobile_safe", "contacts[@mobile].safe", Flag).or("no"),
    person("mobile_safe_times", "contacts[@mobile].safe_times", Text),
    person("prs_HomePhone", "contacts[@home].value", Text),
    person("prs_Email", "contacts[@email].value", Text),
    person("prs_MailingStreet", "addresses[@current].line", Text),
    person("prs_MailingCity", "addresses[@current].adm2", Text),
    person("prs_MailingState", "addresses[@current].adm1", Text),
    person("prs_MailingPostalCode", "addresses[@current].postcode", Text),
    person("prs_MailingCountry", "addresses[@current].country", Country),
    person("origin_country", "addresses[@origin].country", Country),
    person("origin_area", "addresses[@origin].adm1", Text),
    person("origin_district", "addresses[@origin].adm2", Text),
    person("origin_village", "addresses[@origin].village", Text),
    person("return_country", "addresses[@return].country", Country),
    person("return_area", "addresses[@return].adm1", Text),
    person("vic_TypeOfExploitation", "exploitation[@main].types", Codes("exploitation_type")),
    person(
        "vic_TypeOfSexExploitation",
        "exploitation[@main].sexual_forms",
        Codes("sexual_exploitation_form"),
    ),
    person("vic_ForcedLabourIndustry", "exploitation[@main].sector", Code("labour_sector")),
    person("acts", "exploitation[@main].acts", Codes("act")),
    person("means_legal", "exploitation[@main].means_legal", Codes("means_legal")),
    person(MEANS_COLUMN, "exploitation[@main].means_of_control", Codes("means_of_control")),
    person(
        "vic_RelationshipToTrafficker",
        "exploitation[@main].recruitment_relation",
        Code("recruitment_relation"),
    ),
    person(
        "vic_MethodOfRecruitment",
        "exploitation[@main].recruitment_channel",
        Codes("recruitment_channel"),
    ),
    person("vic_RecruitmentWebsitesAndApps", "exploitation[@main].platforms", Codes("platform")),
    person("hte_Country", "exploitation[@main].country", Country),
    person("hte_State", "exploitation[@main].adm1", Text),
    person("hte_City", "exploitation[@main].adm2", Text),
    person("vic_LocationOfExploitation", "exploitation[@main].venue", Text),
    person("recruited_on", "exploitation[@main].recruited_on", Date),
    person("hte_Date", "exploitation[@main].from", Date),
    person("exploited_until", "exploitation[@main].to", Date),
    person("vic_AgeWhenTrafficked", "exploitation[@main].age_when_trafficked", Number),
    person("risk_level", "risk.level", Code("risk_level")),
    person("risk_flags", "risk.flags", Codes("risk_flag")).or(""),
    person("risk_assessed_on", "risk.assessed_on", Date),
    person("risk_own_view", "risk.own_view", Text),
    person("constraints", "protection.constraints", Codes("protection_constraint")),
    person("constraints_in_words", "protection.in_words", Text),
    person("protection_notes", "protection.notes", Text),
    person("health_summary", "health.summary", Text),
    person("best_interest", "best_interest", Code("best_interest_status")),
    person("consent_giver", "consents[@main].giver", Code("consent_giver")),
    person("consent_basis", "consents[@main].basis", Code("consent_basis")),
    person("consent_form", "consents[@main].form", Code("consent_form")),
    person("consent_language", "consents[@main].language", Language),
    person("consent_given_on", "consents[@main].given_on", Date),
    person("consent_valid_until", "consents[@main].valid_until", Date),
    person("consent_purposes", "consents[@main].purposes", Codes("consent_purpose")),
    person("consent_recipients", "consents[@main].recipients", Words),
    person("consent_tiers", "consents[@main].tiers", Codes("consent_tier")),
    person("consent_withhold_from", "consents[@main].withhold_from", Codes("withhold_from")).or(""),
    person("consent_status", "consents[@main].status", Code("consent_status")).or("valid"),
    person("assent_given", "consents[@main].assent.given", Flag),
    person("assent_language", "consents[@main].assent.language", Language),
];
