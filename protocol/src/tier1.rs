//! A tier-1 referral: what a partner reads before it accepts, made of codes and coarse values.
//!
//! One field can carry free text, the safe summary, which an office has to allow; every other leaf is
//! a code, a number, a random id, or a checked text of a fixed shape. Finer areas and rarer languages than tier 1 allows do not even parse. Fields are
//! declared in the order of canonical CBOR (shorter key first, then bytewise); lists are sorted, so
//! that their order says nothing. [`Tier1::check`] holds what the types cannot.
//!
//! A record is still personal data at both ends: it has no `Debug` that shows anything.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::cbor::Limits;
use crate::codes::{
    AgeAssessmentMethod, AgeBand, AgeBasis, AttachmentType, BestInterestStatus, CareArrangement,
    ConsentBasis, ConsentGiver, ConsentPurpose, ConsentStatus, ConsentTier, Country,
    DocumentAuthenticity, DocumentHolder, DocumentParticular, DocumentType, ExploitationType,
    HandoverMode, LabourSector, MeansOfControl, MigrationStatus, PersonRole, ProceedingStage,
    ProtectionConstraint, RecruitmentRelation, ReferralKind, ReferralReason, Relation, RiskFlag,
    RiskLevel, Service, Sex, StatusDecidedBy, TraffickingStatus, Urgency, WithholdFrom,
};
use crate::ids::{PartnerId, StaffCode};
use crate::safe_text::{SUMMARY_CHARS_MAX, SafeText};

mod check;
mod dates;
mod second_person;
mod values;

pub use check::Tier1Error;
pub use dates::{Date, DateError, Month, Period, Quarter, Year};
pub use second_person::{SecondPerson, needs_second_person};
pub use values::{
    Area, ChildrenCount, ConsentId, GeneralisationLevel, PersonNo, SharedAdm1, SharedLanguage,
    ValueError,
};

/// Most persons in one referral.
pub const PERSONS_MAX: usize = 64;
/// Most services asked for in one referral; each service stands at most once.
pub const SERVICES_MAX: usize = 64;
/// Most consents that one referral rests on.
pub const CONSENTS_MAX: usize = 64;
/// Most proceedings, by country and stage.
pub const PROCEEDINGS_MAX: usize = 32;
/// Most situations of exploitation of one person.
pub const EXPLOITATION_MAX: usize = 16;
/// Most means of control of one situation.
pub const MEANS_OF_CONTROL_MAX: usize = 5;
/// Most documents of one person.
pub const DOCUMENTS_MAX: usize = 32;
/// Most nationalities of one person.
pub const NATIONALITIES_MAX: usize = 8;
/// Most files of one type that are counted; beyond that the count stays here.
pub const ATTACHMENTS_MAX: u8 = 99;

/// The whole record. [`Tier1::check`] must have passed before anything in it is relied on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier1 {
    /// What is asked of the receiver.
    pub kind: ReferralKind,
    /// Who answers when the contact is away, by role.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub deputy: Option<StaffCode>,
    /// Why the case is referred.
    pub reason: ReferralReason,
    /// Whom to answer, by role; never a person's name.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub contact: Option<StaffCode>,
    /// Survivors, dependants and guardians, in an order that says nothing.
    pub persons: Vec<Person>,
    /// How soon an answer is needed.
    pub urgency: Urgency,
    /// What the persons agreed to, as far as this referral rests on it.
    pub consents: Vec<Consent>,
    /// What is needed, for whom, by when.
    pub services: Vec<ServiceRequest>,
    /// The one receiver.
    pub to_partner: PartnerId,
    /// Files that exist in the case, counted by type.
    pub attachments: Vec<AttachmentCount>,
    /// The referral's own date.
    pub prepared_on: Date,
    /// Legal proceedings, by stage and country.
    pub proceedings: Vec<Proceeding>,
    /// Words for the receiver, typed for it and seen by a second person; off unless an office allows
    /// it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub safe_summary: Option<SafeText<SUMMARY_CHARS_MAX>>,
    /// How the person changes hands.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub handover_mode: Option<HandoverMode>,
    /// The sender.
    pub origin_partner: PartnerId,
    /// How many of the persons are survivors.
    pub survivor_count: u8,
    /// Whether the case could be recognised by what is rare about it; areas and times are coarser.
    pub rare_combination: bool,
    /// The language that the two offices write to each other in.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub working_language: Option<SharedLanguage>,
    /// Whether trafficking was found.
    pub trafficking_status: TraffickingStatus,
    /// Which rules the record was generalised by.
    pub generalisation_level: GeneralisationLevel,
    /// Who found it.
    pub trafficking_status_by: StatusDecidedBy,
}

/// One person of the referral.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Number within this referral only.
    pub pid: PersonNo,
    /// Sex.
    pub sex: Sex,
    /// Where the person goes, or is, within the receiver's country.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// Place in the case.
    pub role: PersonRole,
    /// Whether the person is treated as under 18; always that of the band.
    pub minor: bool,
    /// Age, as a band.
    pub age_band: AgeBand,
    /// What the age rests on.
    pub age_basis: AgeBasis,
    /// Papers, without number, issuer or date.
    pub documents: Vec<Document>,
    /// Risks.
    pub risk_flags: Vec<RiskFlag>,
    /// How high the risk is, for a survivor.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<RiskLevel>,
    /// What must not happen, or only so; to be read before any action.
    pub constraints: Vec<ProtectionConstraint>,
    /// Nationalities.
    pub nationality: Vec<Country>,
    /// Relation to another person of this referral.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub relation_to: Option<RelationTo>,
    /// What was done to the person.
    pub exploitation: Vec<Exploitation>,
    /// Languages that tier 1 may name.
    pub languages_t1: Vec<SharedLanguage>,
    /// Whether the person can be reached directly and safely; how is told with the identity.
    pub safe_contact: bool,
    /// How far the decision on a child's best interest is.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub best_interest: Option<BestInterestStatus>,
    /// How many children the person has.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub children_count: Option<ChildrenCount>,
    /// Who cares for the person now.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub care_arrangement: Option<CareArrangement>,
    /// Standing in the country where the person is.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub migration_status: Option<MigrationStatus>,
    /// When the risk was assessed.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub risk_assessed_on: Option<Period>,
    /// Whether the person also speaks a language that tier 1 does not name.
    pub minority_language: bool,
    /// How the age was assessed, if it was.
    pub assessment_methods: Vec<AgeAssessmentMethod>,
}

/// A tie between two persons of the referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelationTo {
    /// The other person.
    pub pid: PersonNo,
    /// What this person is to the other one.
    pub relation: Relation,
}

/// One situation of exploitation. The order of declaration is that of the key, not of time.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exploitation {
    /// When it ended.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub to: Option<Period>,
    /// When it began.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub from: Option<Period>,
    /// What it was.
    pub types: Vec<ExploitationType>,
    /// Line of work, by ISIC section.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub sector: Option<LabourSector>,
    /// Where it was.
    pub country: Country,
    /// When the person was recruited.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub recruited_on: Option<Period>,
    /// How the person was held, at most [`MEANS_OF_CONTROL_MAX`].
    pub means_of_control: Vec<MeansOfControl>,
    /// What the recruiter was to the person.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub recruitment_relation: Option<RecruitmentRelation>,
    /// Whether the person was under 18 then.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub minor_when_trafficked: Option<bool>,
}

/// A paper, without anything that is written on it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What it is.
    #[serde(rename = "type")]
    pub document_type: DocumentType,
    /// Who has it.
    pub held_by: DocumentHolder,
    /// Whether it is true.
    pub authenticity: DocumentAuthenticity,
    /// What in it is false.
    pub false_particulars: Vec<DocumentParticular>,
}

/// One service that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceRequest {
    /// For whom.
    pub persons: Vec<PersonNo>,
    /// What.
    pub service: Service,
    /// The last useful day.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub needed_by: Option<Date>,
}

/// A consent, or the legal basis that stands in for it, without its day, its form or any name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Random, for this referral only.
    pub id: ConsentId,
    /// The legal basis.
    pub basis: ConsentBasis,
    /// Who gave it, by kind.
    pub giver: ConsentGiver,
    /// How much may be told.
    pub tiers: Vec<ConsentTier>,
    /// For whom it was given.
    pub covers: Vec<PersonNo>,
    /// Whether it stands.
    pub status: ConsentStatus,
    /// What it was given for.
    pub purposes: Vec<ConsentPurpose>,
    /// The last day on which it stands.
    pub valid_until: Date,
    /// Who must not learn of it; binds the receiver too.
    pub withhold_from: Vec<WithholdFrom>,
}

/// How many files of one type the case has. Their names leave with the identity only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentCount {
    /// What they are.
    #[serde(rename = "type")]
    pub attachment_type: AttachmentType,
    /// 1 to [`ATTACHMENTS_MAX`].
    pub count: u8,
}

/// A legal proceeding, without court, number or day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    /// How far it is.
    pub stage: ProceedingStage,
    /// Where it runs.
    pub country: Country,
}

impl Tier1 {
    /// What a receiver spends on reading one record: some sixty persons with all they may have.
    pub const LIMITS: Limits = Limits::new(256 * 1024, 32 * 1024);
}

impl fmt::Debug for Tier1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tier1(..)")
    }
}

/// A field that is either left out or has a value: `null` would be a second way to say nothing.
pub(crate) fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
pub(crate) mod tests;
