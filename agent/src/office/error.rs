//! What an officer is told when something is not done.

use saphan_protocol::cbor::CborError;
use saphan_protocol::envelope::EnvelopeError;
use saphan_protocol::ids::{PartnerId, ReferralCode};
use saphan_protocol::lifecycle::{State, Step};

use crate::casefile::CaseFileError;
use crate::disclosure::Tier1Refusal;
use crate::store::StoreError;
use crate::vault::VaultError;

/// Why the office did not do it. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A stored case file does not read.
    #[error("the stored case file cannot be read: {0}")]
    CaseFile(#[from] CaseFileError),
    /// The case must not be referred as it is.
    #[error(transparent)]
    Refused(#[from] Tier1Refusal),
    /// No such case.
    #[error("there is no case with this number; see them with: saphan-agent file list")]
    NoSuchCase,
    /// No such attachment.
    #[error("the case has no attachment {0}; see them with: saphan-agent attachment list CASE")]
    NoSuchAttachment(u32),
    /// No such referral.
    #[error("there is no referral {0}; see them with: saphan-agent inbox")]
    NoSuchReferral(ReferralCode),
    /// Two referrals share a short code.
    #[error("two referrals share the code {0}; name the one meant by its full id")]
    AmbiguousCode(ReferralCode),
    /// No active partner of this name.
    #[error(
        "{0} is not an active partner of the network; see them with: saphan-agent partner list"
    )]
    NotAPartner(PartnerId),
    /// A referral to oneself.
    #[error("{0} is this office itself; choose another partner")]
    Ourselves(PartnerId),
    /// The case file names another office as its origin.
    #[error("this case file belongs to {0}; only they can refer it")]
    NotOurCase(PartnerId),
    /// The machine's clock is out of all bounds.
    #[error("this machine's clock is wrong; set it, then try again")]
    Clock,
    /// The case is already on its way to this partner.
    #[error(
        "this case was already referred to {to} as {code}, which is still open; look at it with: saphan-agent show {code}"
    )]
    AlreadyReferred {
        /// The open referral.
        code: ReferralCode,
        /// Its receiver.
        to: PartnerId,
    },
    /// What would leave is not what was looked at.
    #[error(
        "the case has changed since it was looked at; look at it again with: saphan-agent refer --preview"
    )]
    PreviewChanged,
    /// The step cannot follow.
    #[error(
        "{code} is {state}, and {step} cannot follow that here; look at it with: saphan-agent show {code}"
    )]
    NotPossible {
        /// The referral.
        code: ReferralCode,
        /// Where it stands.
        state: State,
        /// What was asked for.
        step: Step,
    },
    /// The referral itself has not come yet, only a later step of it.
    #[error("{0} itself has not arrived yet, only a later message about it; it was asked for")]
    NotArrived(ReferralCode),
    /// Something that is not in the referral.
    #[error(
        "the referral does not ask for that; name services and persons that stand in it: saphan-agent show {0}"
    )]
    NotInReferral(ReferralCode),
    /// An answer to something else.
    #[error("no question about this topic is open; look at it with: saphan-agent show {0}")]
    NoSuchQuestion(ReferralCode),
    /// No contact and deputy are named.
    #[error(
        "say first who answers for referrals here: set contact and deputy under [office] in agent.toml, like contact = \"lo-01\""
    )]
    NoContacts,
    /// It does not fit an envelope.
    #[error(transparent)]
    TooLarge(#[from] EnvelopeError),
    /// A stored section does not read.
    #[error("a stored record is malformed: {0}; restore the last backup")]
    Record(#[from] CborError),
    /// A stored record does not open.
    #[error("a stored record is damaged: {0}; restore the last backup")]
    Vault(#[from] VaultError),
}

impl OfficeError {
    /// Stable name for logs, exit codes and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::CaseFile(error) => error.code(),
            Self::Refused(error) => error.code(),
            Self::NoSuchCase => "case-unknown",
            Self::NoSuchAttachment(_) => "attachment-not-there",
            Self::NoSuchReferral(_) => "referral-unknown",
            Self::AmbiguousCode(_) => "referral-ambiguous",
            Self::NotAPartner(_) => "partner-not-active",
            Self::Ourselves(_) => "partner-is-us",
            Self::NotOurCase(_) => "case-of-another",
            Self::Clock => "clock",
            Self::PreviewChanged => "preview-changed",
            Self::AlreadyReferred { .. } => "already-referred",
            Self::NotPossible { .. } => "step-not-possible",
            Self::NotArrived(_) => "referral-not-arrived",
            Self::NotInReferral(_) => "not-in-referral",
            Self::NoSuchQuestion(_) => "question-unknown",
            Self::NoContacts => "no-contacts",
            Self::TooLarge(error) => error.code(),
            Self::Record(error) => error.code(),
            Self::Vault(error) => error.code(),
        }
    }
}
