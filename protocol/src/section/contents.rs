//! What the two offices say while a referral is decided, and about the line between them.

use serde::{Deserialize, Serialize};

use super::{Leaves, SectionKind};
use crate::cbor::Limits;
use crate::codes::{
    AgeAssessmentMethod, AgeBasis, ConsentPurpose, DeclineReason, DocumentType, InfoTopic,
    Language, MigrationStatus, ProceedingStage, RecallReason, RiskFlag, Service,
};
use crate::ids::{Digest, EnvelopeId, Incarnation, PartnerId, StaffCode};
use crate::tier1::{Date, PersonNo};

/// Most codes in one list of an answer or acceptance.
pub const CODES_MAX: usize = 64;
/// Most sequence numbers that one gap request names.
pub const GAP_LEN_MAX: usize = 64;

/// Content of `acknowledge`: both are staff codes, names come with tier 2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// Who stands in for the contact.
    pub deputy: StaffCode,
    /// Who answers for the referral.
    pub contact: StaffCode,
}

impl Leaves for Contacts {
    const KIND: SectionKind = SectionKind::Contacts;
}

/// Content of `ask`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What about.
    pub topic: InfoTopic,
}

impl Leaves for Question {
    const KIND: SectionKind = SectionKind::Question;
}

/// Content of `answer`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The facts.
    pub facts: Vec<Fact>,
    /// What was asked.
    pub topic: InfoTopic,
}

impl Leaves for Answer {
    const KIND: SectionKind = SectionKind::Answer;
    const LIMITS: Limits = Limits::new(8192, 512);

    fn is_bounded(&self) -> bool {
        (1..=CODES_MAX).contains(&self.facts.len())
    }
}

/// One fact of an answer: a code or a generalised value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows.
    NotKnown,
    /// How many.
    Count(u8),
    /// When, to the day.
    Date(Date),
    /// What the age rests on.
    AgeBasis(AgeBasis),
    /// How the age was assessed.
    AgeMethod(AgeAssessmentMethod),
    /// What was consented to.
    Purpose(ConsentPurpose),
    /// A risk or need.
    Risk(RiskFlag),
    /// A service.
    Service(Service),
    /// A document that is held.
    Document(DocumentType),
    /// A language.
    Language(Language),
    /// Migration status.
    Migration(MigrationStatus),
    /// Stage of a proceeding.
    Proceeding(ProceedingStage),
}

/// Content of `accept` and `accept_in_part`: what the receiver takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// Persons by their number in the tier-1 record.
    pub persons: Vec<PersonNo>,
    /// Services, sorted by code.
    pub services: Vec<Service>,
}

impl Leaves for Acceptance {
    const KIND: SectionKind = SectionKind::Acceptance;
    const LIMITS: Limits = Limits::new(8192, 512);

    fn is_bounded(&self) -> bool {
        (1..=CODES_MAX).contains(&self.persons.len())
            && (1..=CODES_MAX).contains(&self.services.len())
    }
}

/// Content of `decline` and `refuse_identity`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decline {
    /// Why.
    pub reason: DeclineReason,
}

impl Leaves for Decline {
    const KIND: SectionKind = SectionKind::Decline;
}

/// Content of `redirect`. The receiver forwards nothing: the origin asks the person and refers anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redirect {
    /// Why not here.
    pub reason: DeclineReason,
    /// Who might take it.
    pub partner: PartnerId,
}

impl Leaves for Redirect {
    const KIND: SectionKind = SectionKind::Redirect;
}

/// Content of `recall`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recall {
    /// Why.
    pub reason: RecallReason,
}

impl Leaves for Recall {
    const KIND: SectionKind = SectionKind::Recall;
}

/// Content of `delivered`: this statement is verified and durably kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Hash of its core.
    pub core: Digest,
    /// Hash of the envelope that brought it.
    pub envelope: Digest,
}

impl Leaves for Receipt {
    const KIND: SectionKind = SectionKind::Receipt;
}

/// Content of `gap`: these numbers of yours never came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The missing sequence numbers, ascending.
    pub missing: Vec<u64>,
    /// In which life of the sender's store.
    pub incarnation: Incarnation,
}

impl Leaves for Gap {
    const KIND: SectionKind = SectionKind::Gap;

    fn is_bounded(&self) -> bool {
        (1..=GAP_LEN_MAX).contains(&self.missing.len())
            && self.missing.is_sorted_by(|low, high| low < high)
    }
}

/// Content of `reseal`: whoever sent this envelope, send its statement again; our key to it is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reseal {
    /// Hash of the whole envelope.
    pub digest: Digest,
    /// Its id.
    pub envelope: EnvelopeId,
}

impl Leaves for Reseal {
    const KIND: SectionKind = SectionKind::Reseal;
}
