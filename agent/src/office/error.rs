//! What an officer is told when something is not done.

use saphan_certs::comparison::{NoMemory, NumberError};
use saphan_protocol::blob::BlobError;
use saphan_protocol::bundle::BundleError;
use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::envelope::EnvelopeError;
use saphan_protocol::ids::{PartnerId, ReferralCode, StaffCode};
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::profile::ProfileError;
use saphan_protocol::release::ReleaseError;
use saphan_protocol::time::UnixSeconds;

use super::Obstacle;
use crate::attachment::{AttachmentError, FindingsError};
use crate::casefile::CaseFileError;
use crate::disclosure::Tier1Refusal;
use crate::leak::LeakError;
use crate::report::ReportError;
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
    /// A case file is not the one that somebody saw when they decided to replace it.
    #[error("the case file was changed meanwhile; look at it again, then save or import once more")]
    FileChanged,
    /// No such attachment.
    #[error("the case has no attachment {0}; see them with: saphan-agent attachment list CASE")]
    NoSuchAttachment(u32),
    /// The file does not allow it.
    #[error(transparent)]
    Attachment(#[from] AttachmentError),
    /// What was read is not what is there any more.
    #[error(
        "the case or its attachment was changed while the file was read; do the same once more"
    )]
    CaseChanged,
    /// What somebody wrote instead of a finding is one itself.
    #[error(
        "what is to stand where finding {0} was would itself say who somebody is; write something coarser"
    )]
    Reworded(usize),
    /// The text of an attachment is not all that names somebody.
    #[error(
        "names or numbers of the case stand elsewhere in the file; save it as plain text and attach that"
    )]
    Elsewhere,
    /// Keeper and second person are one.
    #[error(
        "you kept what is found in attachment {0} yourself; another supervisor has to look at it"
    )]
    OwnKept(u32),
    /// Nothing was kept, or it is approved.
    #[error(
        "attachment {0} does not wait for a second person; look at it with: saphan-agent attachment settle CASE {0}"
    )]
    NothingKept(u32),
    /// What was kept is not what is there now.
    #[error(
        "what was kept in attachment {attachment} does not count any more: {reason}; settle it again with: saphan-agent attachment settle CASE {attachment}"
    )]
    KeptVoid {
        /// The attachment.
        attachment: u32,
        /// Why.
        reason: &'static str,
    },
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
    /// The partner has no key that is held back.
    #[error("{0} has no new key that waits for anybody; see saphan-agent partner list")]
    NoNewKey(PartnerId),
    /// The directory says of this office what it should not.
    #[error(
        "the list of partners says of this office what it should not: nobody is told who a person is before that is settled; telephone the administrator"
    )]
    OwnName,
    /// A referral to oneself.
    #[error("{0} is this office itself; choose another partner")]
    Ourselves(PartnerId),
    /// The case file names another office as its origin.
    #[error("this case file belongs to {0}; only they can refer it")]
    NotOurCase(PartnerId),
    /// The receiver says that it cannot take the case.
    #[error(
        "by what {to} says, it cannot take this case: it {}; choose another with: saphan-agent refer CASE, or say why all the same: --although agreed|nobody-else|outdated", told(.obstacles)
    )]
    CannotTake {
        /// The receiver.
        to: PartnerId,
        /// Why not.
        obstacles: Vec<Obstacle>,
    },
    /// A profile that nobody would believe.
    #[error(transparent)]
    Profile(#[from] ProfileError),
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
    /// An emergency that nobody at the receiver may look at for hours.
    #[error(
        "this is an emergency: telephone the partner first, then repeat the command with --phoned"
    )]
    NotPhoned,
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
    /// The time to decide is over, by the hub's clock.
    #[error(
        "the time to decide {code} was over at {at}; telephone the origin, who can refer the case again"
    )]
    TooLate {
        /// The referral.
        code: ReferralCode,
        /// Until when it had to be decided.
        at: UnixSeconds,
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
    /// A time that does not fit what is said of it.
    #[error(
        "a hand-over is planned for a time to come, and what has happened is reported afterwards; check the time and this machine's clock"
    )]
    Moment,
    /// An outcome of the other command.
    #[error(
        "this outcome does not go with this command; whoever arrived is reported with received, whoever did not with not-received"
    )]
    HandoverOutcome,
    /// Not every accepted service has an outcome, or one has two.
    #[error(
        "say once what came of every accepted service; still missing or given twice: {services}; see them with: saphan-agent show {code}"
    )]
    ServiceOutcomes {
        /// The referral.
        code: ReferralCode,
        /// The services.
        services: String,
    },
    /// The receiver confirms its own proposal before the origin's time is over.
    #[error("the origin has 14 days to confirm {code}; this office may from {from} on")]
    TooEarly {
        /// The referral.
        code: ReferralCode,
        /// From when on; unknown while the hub has not signed for the proposal.
        from: String,
    },
    /// No contact and deputy are named.
    #[error(
        "say first who answers for referrals here: set contact and deputy under [office] in agent.toml, like contact = \"lo-01\""
    )]
    NoContacts,
    /// The role of whoever acts does not allow it.
    #[error(
        "your role in this office does not allow {permission}; ask an officer of the role {ask}, or sign in as one with --as CODE"
    )]
    NotPermitted {
        /// What is missing.
        permission: Permission,
        /// Who has it.
        ask: UserRole,
    },
    /// A part of the leak check cannot run.
    #[error("the leak check cannot run, so nothing is taken: {0}")]
    LeakCheck(#[from] LeakError),
    /// It rests on something other than consent, and nobody wrote why.
    #[error("this rests on no consent; write why for the second person: --basis-reason \"...\"")]
    BasisReason,
    /// It needs a second person, and the office has no officers.
    #[error(
        "this needs a second person, and this office has no officers with keys of their own; add them with: saphan-agent staff add CODE --role ROLE"
    )]
    NeedsStaff,
    /// No such officer may act here.
    #[error(
        "{0} is not an officer who may act in this office now; see them with: saphan-agent staff list"
    )]
    NoSuchOfficer(StaffCode),
    /// There is such an officer already.
    #[error(
        "there is an officer {0} already; change roles with: saphan-agent staff role {0} --role ROLE"
    )]
    OfficerExists(StaffCode),
    /// No role was named, or there is no place for another officer.
    #[error("an officer needs at least one role, and an office has at most 256 officers")]
    Roles,
    /// Nobody would be left in this role.
    #[error(
        "this is the last {0} of the office; add another one first: saphan-agent staff add CODE --role {0}"
    )]
    LastOfficer(UserRole),
    /// Drafter and second person are one.
    #[error("you drafted {0} yourself; another supervisor has to look at it")]
    OwnDraft(ReferralCode),
    /// Nothing waits under this code.
    #[error("{0} does not wait for a second person; look at it with: saphan-agent show {0}")]
    NoDraft(ReferralCode),
    /// The draft still waits, so no step can follow.
    #[error(
        "{0} has not left: it waits for a second person; saphan-agent approve {0}, or return {0}"
    )]
    StillDraft(ReferralCode),
    /// What was drafted is not what would be sent now.
    #[error("{code} does not count any more: {reason}; draft it again with: saphan-agent refer")]
    DraftVoid {
        /// The draft.
        code: ReferralCode,
        /// Why.
        reason: &'static str,
    },
    /// Nothing of the consent is left.
    #[error(
        "all consent for {0} is withdrawn, so the work cannot go on; say what becomes of the data: saphan-agent resolve {0} --erased, or --hold"
    )]
    NothingLeft(ReferralCode),
    /// An emergency has left on its drafter's word.
    #[error("{0} has left already; take it back with: saphan-agent recall {0} --reason REASON")]
    AlreadyLeft(ReferralCode),
    /// Who is who was not kept when it was referred.
    #[error("{0} was referred before who is who in it was kept; refer the case anew to tell more")]
    NotTold(ReferralCode),
    /// Nobody has made sure whose key it is.
    #[error(
        "nobody has compared the number of {0}, so it is not told who a person is; telephone it on a number that you knew before, and type what is read out: saphan-agent partner compare {0}"
    )]
    NotCompared(PartnerId),
    /// The partner has another key than the directory says.
    #[error(
        "the number that {0} read out is not that of the key which this office has of it, so it is not told who a person is; connect with saphan-agent sync and compare once more: saphan-agent partner compare {0}; if it differs again, telephone the administrator"
    )]
    NumberDiffers(PartnerId),
    /// What was typed is no number to compare.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// A number could not be worked out.
    #[error(transparent)]
    NoMemory(#[from] NoMemory),
    /// What would be released is not what was asked for.
    #[error(
        "what would be released is not what was asked for, or not what the referral shows: {0}; look at the request with: saphan-agent show"
    )]
    Released(#[from] ReleaseError),
    /// An officer who could not open an identity.
    #[error("{0} may not read identity; name a case worker or supervisor")]
    CannotRead(StaffCode),
    /// Nobody could open an identity with the officer who asks for it.
    #[error(
        "two people open an identity, and the officer is alone here: add a supervisor, or make a key for emergencies with: saphan-agent break-glass-key FILE"
    )]
    NobodyBeside,
    /// Nobody else has let it be read.
    #[error(
        "a supervisor has to let it be read first: saphan-agent let-read {0} --as CODE; if none can be reached: saphan-agent open-identity {0} --break-glass FILE --reason TEXT"
    )]
    NotLetRead(ReferralCode),
    /// It does not open with that break-glass key.
    #[error(
        "this is not the break-glass key that the identity was sealed to; take the one that the office had when it came"
    )]
    GlassKey,
    /// No identity came, or it is gone.
    #[error("no identity is here for {0}; look at it with: saphan-agent show {0}")]
    NoIdentity(ReferralCode),
    /// Its time is over, or the release counts no more.
    #[error("the identity of {0} may not be opened any more and was erased; ask the partner")]
    IdentityOver(ReferralCode),
    /// A reason that says nothing, or too much.
    #[error("give a reason of 3 to 500 characters on one line with --reason")]
    Reason,
    /// No report of this kind.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// What was released of a year does not read.
    #[error("the released report of this year is malformed; restore the last backup")]
    Release,
    /// It does not fit an envelope.
    #[error(transparent)]
    TooLarge(#[from] EnvelopeError),
    /// A stored section does not read.
    #[error("a stored record is malformed: {0}; restore the last backup")]
    Record(#[from] CborError),
    /// An attachment is not carried, or not the one that was signed for.
    #[error(transparent)]
    Blob(#[from] BlobError),
    /// An attachment is not here yet.
    #[error(
        "this attachment is not here, or not all of it; see how far it is with: saphan-agent queue"
    )]
    BlobNotHere,
    /// A bundle is not one for this office.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// No hub has vouched for the directory yet, and a bundle brings its word.
    #[error(
        "no hub has confirmed this office's directory yet; connect once with: saphan-agent sync, or import a partner's bundle first"
    )]
    NoHubWord,
    /// A bundle is sealed to a key that is not known.
    #[error(
        "no key of {0} for this week is known; connect with: saphan-agent sync, or import a bundle of theirs first"
    )]
    NoKeyOf(PartnerId),
    /// A stored record does not open.
    #[error("a stored record is damaged: {0}; restore the last backup")]
    Vault(#[from] VaultError),
}

fn told(obstacles: &[Obstacle]) -> String {
    obstacles.iter().map(Obstacle::to_string).collect::<Vec<_>>().join(" and ")
}

impl From<FindingsError> for OfficeError {
    fn from(error: FindingsError) -> Self {
        match error {
            FindingsError::Leak(error) => error.into(),
            FindingsError::OtherCase => Self::CaseChanged,
        }
    }
}

impl OfficeError {
    /// Stable name for logs, exit codes and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::CaseFile(error) => error.code(),
            Self::Refused(error) => error.code(),
            Self::NoSuchCase => "case-unknown",
            Self::FileChanged => "case-file-changed",
            Self::NoSuchAttachment(_) => "attachment-not-there",
            Self::Attachment(error) => error.code(),
            Self::CaseChanged => "attachment-case-changed",
            Self::Reworded(_) => "attachment-reworded",
            Self::Elsewhere => "attachment-elsewhere",
            Self::OwnKept(_) => "kept-own",
            Self::NothingKept(_) => "kept-nothing",
            Self::KeptVoid { .. } => "kept-void",
            Self::NoSuchReferral(_) => "referral-unknown",
            Self::AmbiguousCode(_) => "referral-ambiguous",
            Self::NotAPartner(_) => "partner-not-active",
            Self::NoNewKey(_) => "no-new-key",
            Self::OwnName => "own-name",
            Self::Ourselves(_) => "partner-is-us",
            Self::NotOurCase(_) => "case-of-another",
            Self::CannotTake { .. } => "partner-cannot-take",
            Self::Profile(error) => error.code(),
            Self::Clock => "clock",
            Self::PreviewChanged => "preview-changed",
            Self::AlreadyReferred { .. } => "already-referred",
            Self::NotPossible { .. } => "step-not-possible",
            Self::TooLate { .. } => "decision-too-late",
            Self::NotArrived(_) => "referral-not-arrived",
            Self::NotInReferral(_) => "not-in-referral",
            Self::NoSuchQuestion(_) => "question-unknown",
            Self::Moment => "moment-unfit",
            Self::HandoverOutcome => "handover-outcome",
            Self::ServiceOutcomes { .. } => "service-outcomes",
            Self::TooEarly { .. } => "too-early",
            Self::NoContacts => "no-contacts",
            Self::NotPermitted { .. } => "not-permitted",
            Self::LeakCheck(error) => error.code(),
            Self::NotPhoned => "emergency-not-phoned",
            Self::BasisReason => "basis-reason-missing",
            Self::NeedsStaff => "needs-staff",
            Self::NoSuchOfficer(_) => "officer-unknown",
            Self::OfficerExists(_) => "officer-exists",
            Self::Roles => "officer-roles",
            Self::LastOfficer(_) => "officer-last",
            Self::OwnDraft(_) => "draft-own",
            Self::NoDraft(_) => "draft-unknown",
            Self::StillDraft(_) => "draft-waits",
            Self::DraftVoid { .. } => "draft-void",
            Self::NothingLeft(_) => "consent-gone",
            Self::AlreadyLeft(_) => "already-left",
            Self::NotTold(_) => "referral-not-told",
            Self::NotCompared(_) => "not-compared",
            Self::NumberDiffers(_) => "number-differs",
            Self::Number(error) => error.code(),
            Self::NoMemory(_) => "no-memory",
            Self::Released(error) => error.code(),
            Self::CannotRead(_) => "officer-cannot-read",
            Self::NobodyBeside => "nobody-beside",
            Self::NotLetRead(_) => "not-let-read",
            Self::GlassKey => "break-glass-key",
            Self::NoIdentity(_) => "identity-not-here",
            Self::IdentityOver(_) => "identity-over",
            Self::Reason => "reason-unfit",
            Self::Report(error) => error.code(),
            Self::Release => "release-malformed",
            Self::TooLarge(error) => error.code(),
            Self::Record(error) => error.code(),
            Self::Blob(error) => error.code(),
            Self::BlobNotHere => "blob-not-here",
            Self::Bundle(error) => error.code(),
            Self::NoHubWord => "directory-unconfirmed",
            Self::NoKeyOf(_) => "partner-key-unknown",
            Self::Vault(error) => error.code(),
        }
    }
}
