//! The layout of a case file (`saphan.casefile/0`), apart from its persons.
//!
//! What points to a person is [`CaseText`]; codes, dates and ids within the file are types of their
//! own. A field that is absent was not asked.

use std::fmt;

use saphan_protocol::codes::{
    AttachmentType, CaseCloseReason, CaseStatus, CompensationSource, CompensationStatus, Country,
    Currency, FollowupOutcome, FollowupType, HandoverMode, Language, OffenderKind, OffenderRole,
    OffenderStatus, ProceedingStage, ReferralKind, ReferralReason, Service, StatusDecidedBy,
    TraffickingStatus, Urgency, UserRole,
};
use saphan_protocol::ids::{PartnerId, StaffCode};
use saphan_protocol::tier1::Date;
use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};

use super::person::{Contact, Name, Person};
use super::text::{CaseText, List, LocalRef};

/// The only layout that is read.
pub const SCHEMA: &str = "saphan.casefile/0";

/// Proof that a file names the layout that is read here.
pub struct Schema;

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = Schema;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a layout")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Schema, E> {
                if text == SCHEMA {
                    Ok(Schema)
                } else {
                    Err(E::custom("not the layout saphan.casefile/0; export the case file anew"))
                }
            }
        }

        deserializer.deserialize_str(Name)
    }
}

/// A whole case file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The layout.
    pub schema: Schema,
    /// Whether everything in it is invented.
    #[serde(default)]
    pub fictional: bool,
    /// A remark about the file itself.
    pub notice: Option<CaseText>,
    /// The case.
    pub case: Case,
    /// The referral that is being prepared.
    pub referral: Referral,
    /// Everyone on the survivor's side.
    pub persons: List<Person>,
    /// Offenders. Nothing of them leaves but counts, or for a proceeding with the identity.
    #[serde(default)]
    pub offenders: List<Offender>,
    /// Proceedings and compensation.
    #[serde(default)]
    pub legal: Legal,
    /// Files of the case.
    #[serde(default)]
    pub attachments: List<Attachment>,
    /// Accounts in words.
    #[serde(default)]
    pub narratives: List<Narrative>,
    /// What was done afterwards.
    #[serde(default)]
    pub followup: List<FollowUp>,
    /// Who works on it.
    #[serde(default)]
    pub staff: List<Staff>,
}

/// The case as the office keeps it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The office's own number.
    pub local_case_no: CaseText,
    /// The office.
    pub origin_partner: PartnerId,
    /// First day.
    pub opened_on: Date,
    /// State of the work.
    pub status: CaseStatus,
    /// Whether trafficking was found.
    pub trafficking_status: TraffickingStatus,
    /// Who found it.
    pub trafficking_status_by: StatusDecidedBy,
    /// Why it was closed.
    pub close_reason: Option<CaseCloseReason>,
    /// Numbers of cases that belong to it.
    #[serde(default)]
    pub linked_cases: List<CaseText>,
    /// The case worker's word that people talk about this case: it counts as rare.
    #[serde(default)]
    pub talked_about: bool,
}

/// The referral that is being prepared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// What is asked of the receiver.
    pub kind: ReferralKind,
    /// The one receiver.
    pub to_partner: PartnerId,
    /// Why.
    pub reason: ReferralReason,
    /// How soon an answer is needed.
    pub urgency: Urgency,
    /// When it was drafted.
    pub prepared_on: Date,
    /// What is needed, for whom.
    pub services_requested: List<ServiceRequest>,
    /// The language that the offices write to each other in.
    pub working_language: Option<Language>,
    /// How the person changes hands.
    pub handover: Option<Handover>,
    /// Words for the receiver. Never part of tier 1 in this version.
    pub safe_summary: Option<CaseText>,
    /// Whom to answer, by role.
    pub contact: Option<StaffCode>,
    /// Who answers when the contact is away, by role.
    pub deputy: Option<StaffCode>,
}

/// One service that is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceRequest {
    /// What.
    pub service: Service,
    /// For whom.
    pub persons: List<LocalRef>,
    /// The last useful day.
    pub needed_by: Option<Date>,
}

/// How the person changes hands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// In which way.
    pub mode: HandoverMode,
    /// Where.
    pub place: Option<CaseText>,
    /// When.
    pub planned_on: Option<Date>,
}

/// Somebody, or a company, who did it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offender {
    /// Id in the file.
    pub oid: LocalRef,
    /// Man, woman, minor or company.
    pub kind: OffenderKind,
    /// What they did.
    #[serde(default)]
    pub roles: List<OffenderRole>,
    /// Where they stand before the law.
    pub status: OffenderStatus,
    /// Names.
    #[serde(default)]
    pub names: List<Name>,
    /// Numbers and handles.
    #[serde(default)]
    pub contacts: List<Contact>,
    /// A number plate.
    pub vehicle: Option<CaseText>,
    /// A bank account or wallet.
    pub account: Option<CaseText>,
}

/// Proceedings and compensation.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// Proceedings.
    #[serde(default)]
    pub proceedings: List<Proceeding>,
    /// Compensation.
    #[serde(default)]
    pub compensation: List<Compensation>,
}

/// One proceeding.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    /// Where it runs.
    pub country: Country,
    /// How far it is.
    pub stage: ProceedingStage,
    /// The court.
    pub court: Option<CaseText>,
    /// The court's number.
    pub court_case_no: Option<CaseText>,
    /// Next hearing.
    pub hearing_on: Option<Date>,
    /// The police's number.
    pub police_report_no: Option<CaseText>,
    /// The police station.
    pub police_station: Option<CaseText>,
    /// When it was reported.
    pub reported_on: Option<Date>,
}

/// Money claimed or paid.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compensation {
    /// Who pays.
    pub source: CompensationSource,
    /// How far it is.
    pub status: CompensationStatus,
    /// How much.
    pub amount: Option<CaseText>,
    /// In which currency.
    pub currency: Option<Currency>,
}

/// A file of the case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Id in the file.
    pub aid: LocalRef,
    /// What it is. Abuse material and unscanned files are no types.
    #[serde(rename = "type")]
    pub attachment_type: AttachmentType,
    /// Its name, which nearly always tells who it is about.
    pub filename: CaseText,
    /// Whether it shows who somebody is.
    #[serde(default)]
    pub contains_identity: bool,
}

/// An account in words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Narrative {
    /// Id in the file.
    pub nid: LocalRef,
    /// Its language.
    pub lang: Language,
    /// Who wrote it.
    pub author: CaseText,
    /// When.
    pub written_on: Date,
    /// The account.
    pub text: CaseText,
}

/// One contact after the hand-over.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub on: Date,
    /// What for.
    #[serde(rename = "type")]
    pub followup_type: FollowupType,
    /// How the person is.
    pub outcome: FollowupOutcome,
    /// In words.
    pub note: Option<CaseText>,
}

/// A member of the office.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Id in the file.
    pub sid: LocalRef,
    /// Name.
    pub name: CaseText,
    /// What they may do.
    pub role: UserRole,
    /// Telephone.
    pub phone: Option<CaseText>,
    /// E-mail.
    pub email: Option<CaseText>,
}
