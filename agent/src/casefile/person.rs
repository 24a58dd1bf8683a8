//! A person of a case file, with what was done to her, what threatens her and what she agreed to.

use saphan_protocol::codes::{
    Act, Adm1, AgeAssessmentMethod, AgeBasis, BestInterestStatus, CareArrangement, ConsentBasis,
    ConsentForm, ConsentGiver, ConsentPurpose, ConsentStatus, ConsentTier, ContactOwner,
    ContactType, Country, DocumentAuthenticity, DocumentHolder, DocumentParticular, DocumentType,
    Education, ExploitationType, Gender, LabourSector, Language, MaritalStatus, MeansLegal,
    MeansOfControl, MigrationStatus, NameKind, PersonRole, Platform, ProtectionConstraint,
    RecruitmentChannel, RecruitmentRelation, Relation, RiskFlag, RiskLevel, Script, Sex,
    SexualExploitationForm, WithholdFrom,
};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::Date;
use serde::Deserialize;

use super::text::{CaseText, Codes, List, LocalRef};

/// A person on the survivor's side.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Id in the file.
    pub pid: LocalRef,
    /// Place in the case.
    pub role: PersonRole,
    /// Relation to another person of the file.
    pub relation_to: Option<RelationTo>,
    /// Names, in any number, spelling and script.
    pub names: List<Name>,
    /// Sex.
    pub sex: Sex,
    /// Gender.
    pub gender: Option<Gender>,
    /// Birth, as claimed, documented and assessed.
    #[serde(default)]
    pub birth: Birth,
    /// What the case worker decided about the age.
    pub age_decision: AgeDecision,
    /// Nationalities.
    pub nationality: List<Country>,
    /// Ethnicity, in words.
    pub ethnicity: Option<CaseText>,
    /// Religion, in words.
    pub religion: Option<CaseText>,
    /// Languages.
    pub languages: List<SpokenLanguage>,
    /// Marital status.
    pub marital_status: Option<MaritalStatus>,
    /// Number of children.
    pub children_count: Option<u8>,
    /// Education.
    pub education: Option<Education>,
    /// Standing in the country where the person is.
    pub migration_status: Option<MigrationStatus>,
    /// Who cares for the person now.
    pub care_arrangement: Option<CareArrangement>,
    /// Papers.
    #[serde(default)]
    pub documents: List<Document>,
    /// Numbers and handles.
    #[serde(default)]
    pub contacts: List<Contact>,
    /// Places.
    #[serde(default)]
    pub addresses: List<Address>,
    /// What was done to the person.
    #[serde(default)]
    pub exploitation: List<Exploitation>,
    /// What threatens the person.
    pub risk: Option<Risk>,
    /// What must not happen.
    pub protection: Option<Protection>,
    /// Health, in words.
    pub health: Option<Health>,
    /// How far the decision on a child's best interest is.
    pub best_interest: Option<BestInterestStatus>,
    /// What the person, or who may speak for the person, agreed to.
    #[serde(default)]
    pub consents: List<ConsentRecord>,
}

/// A tie between two persons.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelationTo {
    /// The other person.
    pub pid: LocalRef,
    /// What this person is to the other one.
    pub relation: Relation,
}

/// One of a person's names.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// What kind of name.
    pub kind: NameKind,
    /// Its script.
    pub script: Script,
    /// Its language.
    pub lang: Option<Language>,
    /// The whole name.
    pub full: CaseText,
    /// Given part, where there is one.
    pub given: Option<CaseText>,
    /// Family part, where there is one.
    pub family: Option<CaseText>,
}

/// Birth: evidence, not a decision.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Birth {
    /// Birth date that the person gives.
    pub date_claimed: Option<Date>,
    /// Birth date that a document shows.
    pub date_document: Option<Date>,
    /// Lower end of the assessed age, in years.
    pub assessed_min: Option<u8>,
    /// Upper end of the assessed age, in years.
    pub assessed_max: Option<u8>,
    /// When it was assessed.
    pub assessed_on: Option<Date>,
    /// How it was assessed.
    #[serde(default)]
    pub assessment_methods: List<AgeAssessmentMethod>,
    /// Village or quarter.
    pub village: Option<CaseText>,
    /// District.
    pub adm2: Option<CaseText>,
    /// First-level area.
    pub adm1: Option<Adm1>,
    /// Country.
    pub country: Option<Country>,
}

/// The case worker's decision about the age.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeDecision {
    /// Years, if they were decided.
    pub age_years: Option<u8>,
    /// What it rests on.
    pub basis: AgeBasis,
    /// Whether the person is treated as under 18.
    pub minor: bool,
}

/// A language and how well it is spoken.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpokenLanguage {
    /// The language.
    pub code: Language,
    /// How well.
    pub level: Option<LanguageLevel>,
}

/// How well a language is spoken. It stays in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageLevel {
    /// From childhood.
    Native,
    /// Without effort.
    Fluent,
    /// In daily life.
    Spoken,
    /// A little.
    Some,
}

/// A paper.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What it is.
    #[serde(rename = "type")]
    pub document_type: DocumentType,
    /// Its number.
    pub number: Option<CaseText>,
    /// Who issued it.
    pub issuer: Option<Country>,
    /// Whether it is true.
    pub authenticity: DocumentAuthenticity,
    /// Who has it.
    pub held_by: DocumentHolder,
    /// First day.
    pub issued_on: Option<Date>,
    /// Last day.
    pub expires_on: Option<Date>,
    /// What in it is false.
    #[serde(default)]
    pub false_particulars: List<DocumentParticular>,
    /// Its machine-readable lines.
    pub mrz: Option<CaseText>,
    /// In words.
    pub note: Option<CaseText>,
}

/// A way to reach somebody.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Telephone, handle or other.
    #[serde(rename = "type")]
    pub contact_type: ContactType,
    /// The number or handle.
    pub value: CaseText,
    /// Whose it is.
    pub owner: ContactOwner,
    /// Whether it can be used without danger.
    #[serde(default)]
    pub safe: bool,
    /// When.
    pub safe_times: Option<CaseText>,
    /// In words.
    pub note: Option<CaseText>,
}

/// A place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// What the place is to the person.
    #[serde(rename = "use")]
    pub address_use: AddressUse,
    /// Country.
    pub country: Country,
    /// First-level area.
    pub adm1: Option<Adm1>,
    /// District.
    pub adm2: Option<CaseText>,
    /// Village or quarter.
    pub village: Option<CaseText>,
    /// House and street.
    pub line: Option<CaseText>,
    /// Postal code.
    pub postcode: Option<CaseText>,
}

/// What a place is to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressUse {
    /// Where she comes from.
    Origin,
    /// Where she goes.
    Return,
    /// Where she is.
    Current,
    /// Where her family is.
    Family,
}

/// A situation of exploitation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exploitation {
    /// What it was.
    pub types: Codes<ExploitationType>,
    /// Forms of sexual exploitation.
    #[serde(default)]
    pub sexual_forms: List<SexualExploitationForm>,
    /// Line of work.
    pub sector: Option<LabourSector>,
    /// Acts in the sense of the Protocol.
    #[serde(default)]
    pub acts: Codes<Act>,
    /// Means in the sense of the Protocol.
    #[serde(default)]
    pub means_legal: Codes<MeansLegal>,
    /// How the person was held.
    #[serde(default)]
    pub means_of_control: Codes<MeansOfControl>,
    /// What the recruiter was to the person.
    pub recruitment_relation: Option<RecruitmentRelation>,
    /// How the person was found.
    #[serde(default)]
    pub recruitment_channel: Codes<RecruitmentChannel>,
    /// On which platforms.
    #[serde(default)]
    pub platforms: Codes<Platform>,
    /// Country.
    pub country: Country,
    /// The house.
    pub venue: Option<CaseText>,
    /// District.
    pub adm2: Option<CaseText>,
    /// First-level area.
    pub adm1: Option<Adm1>,
    /// When the person was recruited.
    pub recruited_on: Option<Date>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Age then, in years.
    pub age_when_trafficked: Option<u8>,
}

/// What threatens the person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// How much.
    pub level: RiskLevel,
    /// What.
    pub flags: Codes<RiskFlag>,
    /// When it was assessed.
    pub assessed_on: Option<Date>,
    /// What the survivor herself thinks of it, in her words.
    pub own_view: Option<CaseText>,
}

/// What must not happen, or only so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protection {
    /// As codes.
    pub constraints: Codes<ProtectionConstraint>,
    /// In words, for the partner that has accepted.
    pub in_words: Option<CaseText>,
    /// In words, for whoever knows the survivor.
    pub notes: Option<CaseText>,
}

/// Health, in words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Health {
    /// A short account.
    pub summary: Option<CaseText>,
    /// The hospital.
    pub hospital: Option<CaseText>,
    /// The hospital's number.
    pub record_no: Option<CaseText>,
    /// The doctor.
    pub doctor: Option<CaseText>,
}

/// One act of consent, or the legal basis that stands in for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRecord {
    /// Id in the file.
    pub cid: LocalRef,
    /// For whom it was given.
    pub covers: List<LocalRef>,
    /// Who gave it, by kind.
    pub giver: ConsentGiver,
    /// The person or member of staff who gave it, if in the file.
    pub giver_ref: Option<LocalRef>,
    /// The legal basis.
    pub basis: ConsentBasis,
    /// The written reason of a basis that is no consent.
    pub reason: Option<CaseText>,
    /// How it was given.
    pub form: ConsentForm,
    /// In which language.
    pub language: Language,
    /// Who interpreted.
    pub interpreter: Option<CaseText>,
    /// When it was given.
    pub given_on: Date,
    /// The last day on which it stands.
    pub valid_until: Date,
    /// For what.
    pub purposes: Codes<ConsentPurpose>,
    /// To whom.
    pub recipients: List<PartnerId>,
    /// How much.
    pub tiers: List<ConsentTier>,
    /// Who must not learn of it.
    pub withhold_from: List<WithholdFrom>,
    /// Whether the child agrees too.
    pub assent: Option<Assent>,
    /// Whether it stands.
    pub status: ConsentStatus,
    /// When it was withdrawn.
    pub withdrawn_on: Option<Date>,
    /// Which purposes were withdrawn, if not all.
    #[serde(default)]
    pub withdrawn_scope: Codes<ConsentPurpose>,
    /// Whether it was explained how to withdraw.
    pub told_how_to_withdraw: Option<bool>,
    /// Whether it was explained how long data are kept.
    pub told_retention: Option<bool>,
    /// The member of staff who recorded it.
    pub recorded_by: Option<LocalRef>,
}

/// A child's own word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assent {
    /// Whether the child agrees.
    pub given: bool,
    /// In which language.
    pub language: Language,
}
