//! What the two offices say once a referral is accepted: identity, hand-over, service, withdrawal.
//!
//! Fields are declared in the order of canonical CBOR; lists are sorted, without repeats.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{CODES_MAX, Leaves, SectionKind};
use crate::blob::Manifest;
use crate::cbor::Limits;
use crate::codes::{
    AttachmentType, CaseCloseReason, ConsentPurpose, ConsentTier, ErasureOutcome, FollowupOutcome,
    FollowupType, HandoverMode, HandoverOutcome, ProceedingStage, Service, ServiceStatus,
};
use crate::ids::StaffCode;
use crate::safe_text::{PLACE_CHARS_MAX, SUMMARY_CHARS_MAX, SafeText};
use crate::tier1::{ConsentId, Date, PersonNo};
use crate::time::UnixSeconds;

/// Most attachments that one statement brings.
pub const FILES_MAX: usize = 32;

/// Content of `say`: words that the leak check has passed, for tier 1.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The words.
    pub text: SafeText<SUMMARY_CHARS_MAX>,
}

impl Leaves for Message {
    const KIND: SectionKind = SectionKind::Message;
    const LIMITS: Limits = Limits::new(4096, 8);
}

/// Content of `ask_identity`: the one officer who would read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityRequest {
    /// Who.
    pub officer: StaffCode,
    /// What for.
    pub purpose: ConsentPurpose,
}

impl Leaves for IdentityRequest {
    const KIND: SectionKind = SectionKind::IdentityRequest;
}

/// Content of `release_identity` beside the record itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// From then on it may not be opened any more.
    pub until: UnixSeconds,
    /// The one who may open it.
    pub officer: StaffCode,
    /// The consents that it rests on, by their ids in the tier-1 record.
    pub consents: Vec<ConsentId>,
}

impl Leaves for Release {
    const KIND: SectionKind = SectionKind::Release;
    const LIMITS: Limits = Limits::new(4096, 128);

    fn is_bounded(&self) -> bool {
        is_list(&self.consents, 1)
    }
}

/// An attachment that comes with a statement.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachedFile {
    /// What it is.
    #[serde(rename = "type")]
    pub attachment_type: AttachmentType,
    /// Where it lies, and what opens it.
    pub manifest: Manifest,
}

/// Attachments by their manifests; the bytes travel beside the statements (section 13).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Files {
    /// In no order that says anything.
    pub files: Vec<AttachedFile>,
}

impl Leaves for Files {
    const KIND: SectionKind = SectionKind::Files;
    const LIMITS: Limits = Limits::new(16_384, 512);

    fn is_bounded(&self) -> bool {
        self.files.len() <= FILES_MAX
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Files({})", self.files.len())
    }
}

/// Content of `identity_opened`: with whose key, beside the reader's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The second key of two.
    pub key: OpeningKey,
}

/// What lets an officer read an identity that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpeningKey {
    /// A supervisor's, for the officer who asked.
    Supervisor,
    /// The one that the office keeps for emergencies.
    BreakGlass,
}

impl Leaves for Opening {
    const KIND: SectionKind = SectionKind::Opening;
}

/// Content of `plan`, which is tier 2.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoverPlan {
    /// When, to the minute.
    pub at: UnixSeconds,
    /// How.
    pub mode: HandoverMode,
    /// Where.
    pub place: SafeText<PLACE_CHARS_MAX>,
    /// Who comes, by their numbers in the tier-1 record.
    pub persons: Vec<PersonNo>,
}

impl Leaves for HandoverPlan {
    const KIND: SectionKind = SectionKind::HandoverPlan;
    const LIMITS: Limits = Limits::new(4096, 128);

    fn is_bounded(&self) -> bool {
        is_list(&self.persons, 1)
    }
}

/// Content of `received` and `handover_failed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoverReport {
    /// When, to the minute.
    pub at: UnixSeconds,
    /// How it went.
    pub outcome: HandoverOutcome,
}

impl HandoverReport {
    /// Whether somebody arrived.
    pub fn is_arrival(&self) -> bool {
        matches!(
            self.outcome,
            HandoverOutcome::ReceivedSafe
                | HandoverOutcome::ReceivedWithConcern
                | HandoverOutcome::Rerouted
        )
    }
}

impl Leaves for HandoverReport {
    const KIND: SectionKind = SectionKind::HandoverReport;
}

/// Content of `close`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// Why.
    pub reason: CaseCloseReason,
}

impl Leaves for Closing {
    const KIND: SectionKind = SectionKind::Closing;
}

/// Content of `start_service`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceStart {
    /// Since when.
    pub on: Date,
    /// Which services.
    pub services: Vec<Service>,
}

impl Leaves for ServiceStart {
    const KIND: SectionKind = SectionKind::ServiceStart;
    const LIMITS: Limits = Limits::new(4096, 128);

    fn is_bounded(&self) -> bool {
        is_list(&self.services, 1)
    }
}

/// Content of `follow_up`: codes only, notes stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub on: Date,
    /// How the person is.
    pub outcome: FollowupOutcome,
    /// Who, by number in the tier-1 record.
    pub persons: Vec<PersonNo>,
    /// What for.
    pub occasion: FollowupType,
}

impl Leaves for FollowUp {
    const KIND: SectionKind = SectionKind::FollowUp;
    const LIMITS: Limits = Limits::new(4096, 128);

    fn is_bounded(&self) -> bool {
        is_list(&self.persons, 1)
    }
}

/// What came of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceOutcome {
    /// How far it came.
    pub status: ServiceStatus,
    /// Which.
    pub service: Service,
}

/// Content of `finish`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingReport {
    /// Why the work ends.
    pub reason: CaseCloseReason,
    /// Every service that was accepted, each once.
    pub services: Vec<ServiceOutcome>,
}

impl Leaves for ClosingReport {
    const KIND: SectionKind = SectionKind::ClosingReport;
    const LIMITS: Limits = Limits::new(8192, 256);

    fn is_bounded(&self) -> bool {
        (1..=CODES_MAX).contains(&self.services.len())
            && self.services.is_sorted_by(|one, next| one.service < next.service)
    }
}

/// Content of `withdraw`: an empty list means all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Which tiers.
    pub tiers: Vec<ConsentTier>,
    /// Whose consent, by number in the tier-1 record.
    pub persons: Vec<PersonNo>,
    /// Which purposes.
    pub purposes: Vec<ConsentPurpose>,
}

impl Withdrawal {
    /// Whether nothing of the consent is left.
    pub fn is_whole(&self) -> bool {
        self.tiers.is_empty() && self.persons.is_empty() && self.purposes.is_empty()
    }
}

impl Leaves for Withdrawal {
    const KIND: SectionKind = SectionKind::Withdrawal;
    const LIMITS: Limits = Limits::new(4096, 256);

    fn is_bounded(&self) -> bool {
        is_list(&self.tiers, 0) && is_list(&self.persons, 0) && is_list(&self.purposes, 0)
    }
}

/// Content of `erased` and `held`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasureReport {
    /// End of a hold.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<Date>,
    /// What became of the data.
    pub outcome: ErasureOutcome,
    /// The proceeding that a hold is for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub proceeding: Option<ProceedingStage>,
}

impl ErasureReport {
    /// Whether there is nothing left.
    pub fn is_gone(&self) -> bool {
        match self.outcome {
            ErasureOutcome::Erased | ErasureOutcome::ErasedWithStub | ErasureOutcome::NotHeld => {
                true
            }
            ErasureOutcome::HeldLegalClaim
            | ErasureOutcome::HeldLegalDuty
            | ErasureOutcome::Failed => false,
        }
    }
}

impl Leaves for ErasureReport {
    const KIND: SectionKind = SectionKind::ErasureReport;

    fn is_bounded(&self) -> bool {
        let is_hold =
            matches!(self.outcome, ErasureOutcome::HeldLegalClaim | ErasureOutcome::HeldLegalDuty);
        is_hold == self.until.is_some() && (is_hold || self.proceeding.is_none())
    }
}

/// At least `min` entries, at most [`CODES_MAX`], ascending.
fn is_list<T: Ord>(entries: &[T], min: usize) -> bool {
    (min..=CODES_MAX).contains(&entries.len()) && entries.is_sorted_by(|one, next| one < next)
}
