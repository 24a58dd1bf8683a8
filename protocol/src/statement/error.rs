//! Why a statement is not believed.

use crate::cbor::CborError;
use crate::codes::UserRole;
use crate::cose::CoseError;
use crate::ids::{NetworkName, PartnerId};
use crate::lifecycle::Step;

/// Why a statement is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StatementError {
    /// [E-107] What was inside the seal is not a statement, its sections and zeros.
    #[error("[E-107] content of an envelope is malformed: {0}")]
    Content(#[source] CborError),
    /// [E-108] The padding is not zero.
    #[error("[E-108] padding of an envelope is not zero")]
    Padding,
    /// [E-109] The sender is not in the directory.
    #[error("[E-109] sender {0} is not in the directory")]
    UnknownSender(PartnerId),
    /// [E-110] The sender was cut off before the hub took this.
    #[error("[E-110] sender {0} was revoked before this was sent")]
    RevokedSender(PartnerId),
    /// [E-111] The signature is not the sender's.
    #[error("[E-111] statement not signed by {sender}: {source}")]
    Signature {
        /// Who is said to have signed.
        sender: PartnerId,
        /// The failed check.
        source: CoseError,
    },
    /// [E-112] Said in another network.
    #[error("[E-112] statement of network {0}")]
    Network(NetworkName),
    /// [E-113] Meant for somebody else.
    #[error("[E-113] statement for {0}")]
    Recipient(PartnerId),
    /// [E-114] It was signed for another header: somebody put it into a new envelope.
    #[error("[E-114] statement belongs to another envelope")]
    Header,
    /// [E-115] It was signed for another prekey.
    #[error("[E-115] statement was sealed to another prekey")]
    Prekey,
    /// [E-116] The sections are not those it commits to.
    #[error("[E-116] sections are not those that were signed")]
    Sections,
    /// [E-117] Its time was over before the hub took it. What came in time may be opened late: an
    /// office that was locked for weeks loses nothing.
    #[error(
        "[E-117] envelope had expired when the hub took it; ask the sender to send the statement again"
    )]
    Expired,
    /// [E-118] Fields that do not go together.
    #[error("[E-118] statement of step {0} lacks or exceeds what the step carries")]
    Shape(Step),
    /// [E-119] An approval's certificate is not one that the sender gave for that minute.
    #[error("[E-119] an approval is not by an officer of the sender{}", .0.as_ref().map(|source| format!(": {source}")).unwrap_or_default())]
    StaffCertificate(Option<CoseError>),
    /// [E-120] An approval is not signed by the officer that it names.
    #[error("[E-120] an approval is not signed by its officer: {0}")]
    ApprovalSignature(#[source] CoseError),
    /// [E-121] An approval was given for something else.
    #[error("[E-121] an approval was given for another statement")]
    ApprovalOther,
    /// [E-122] The officer may not act so.
    #[error("[E-122] an officer has approved or drafted as {0}, and may not")]
    ApprovalRole(UserRole),
    /// [E-123] The same person, or the same key, twice.
    #[error("[E-123] one officer cannot be the second person for their own draft")]
    ApprovalPersons,
    /// [E-124] The record must not leave without a second person, and none has approved it.
    #[error(
        "[E-124] a referral that needs a second person came without one; ask the sender to have it approved and refer again"
    )]
    ApprovalMissing,
    /// [E-125] Not the second person's approval of an emergency, given after it had left.
    #[error(
        "[E-125] a late approval is not one by a second person of a referral that left without; ask the sender to approve it anew"
    )]
    ApprovalLate,
    /// [E-126] The terms of a submission are not those of its record.
    #[error(
        "[E-126] a referral came under other terms than its record says; ask the sender to refer again"
    )]
    Terms,
}

impl StatementError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Content(_) => "statement-content",
            Self::Padding => "statement-padding",
            Self::UnknownSender(_) => "statement-unknown-sender",
            Self::RevokedSender(_) => "statement-revoked-sender",
            Self::Signature { .. } => "statement-signature",
            Self::Network(_) => "statement-network",
            Self::Recipient(_) => "statement-recipient",
            Self::Header => "statement-header",
            Self::Prekey => "statement-prekey",
            Self::Sections => "statement-sections",
            Self::Expired => "statement-expired",
            Self::Shape(_) => "statement-shape",
            Self::StaffCertificate(_) => "approval-certificate",
            Self::ApprovalSignature(_) => "approval-signature",
            Self::ApprovalOther => "approval-other",
            Self::ApprovalRole(_) => "approval-role",
            Self::ApprovalPersons => "approval-persons",
            Self::ApprovalMissing => "approval-missing",
            Self::ApprovalLate => "approval-late",
            Self::Terms => "statement-terms",
        }
    }
}
