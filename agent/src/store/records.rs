//! What sealed records hold. Only this program reads them; their form may change with a migration.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use saphan_protocol::approval::{ApprovalV1, SignedApproval};
use saphan_protocol::cbor::{self, CborError, Limits};
use saphan_protocol::codes::{ConsentPurpose, UserRole};
use saphan_protocol::evidence::ReceiptProof;
use saphan_protocol::ids::{Digest, Incarnation, PartnerId, ReferralId, RoundId, StaffCode};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::lifecycle::{Side, Step, Terms};
use saphan_protocol::pair::{Incoming, Outgoing};
use saphan_protocol::statement::{Core, Repeats, Seen, Statement, Tier};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;

use super::profiles::Although;
use crate::disclosure::KeptFinding;

const LIMITS: Limits = Limits::new(1 << 20, 1 << 16);

/// A record of the store.
pub(super) trait Record: Serialize + serde::de::DeserializeOwned {
    fn to_bytes(&self) -> zeroize::Zeroizing<Vec<u8>> {
        zeroize::Zeroizing::new(cbor::encode(self))
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, CborError> {
        cbor::decode_canonical(bytes, LIMITS)
    }
}

/// A referral as this office knows it, beside its steps.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralRecord {
    /// Who of this office drafted it, at the origin.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<StaffCode>,
    /// The case it came from, at the origin.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub case: Option<ByteBuf>,
    /// Whether this office is the origin.
    pub origin: bool,
    /// The other partner.
    pub partner: PartnerId,
    /// Why it went to a partner that says it cannot take it, at the origin.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub although: Option<Although>,
}

impl Record for ReferralRecord {}

impl ReferralRecord {
    /// Which side this office is.
    pub fn side(&self) -> Side {
        if self.origin { Side::Origin } else { Side::Receiver }
    }
}

/// A signed step of a referral.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRecord {
    /// When the hub took it; ours have that once the custody receipt is here.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub at: Option<UnixSeconds>,
    /// Whether this office said it.
    pub ours: bool,
    /// The hub's receipt for its envelope.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub custody: Option<ByteBuf>,
    /// The recipient's receipt for it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub receipt: Option<ReceiptProof>,
    /// Its sections.
    pub sections: Vec<ByteBuf>,
    /// Who of its author's office stands behind it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub approvals: Vec<ApprovalV1>,
    /// The signed message.
    #[serde(with = "serde_bytes")]
    pub statement: Vec<u8>,
}

impl Record for StepRecord {}

impl StepRecord {
    /// The approvals beside it that read as such.
    pub fn signed(&self) -> Vec<SignedApproval> {
        self.approvals.iter().filter_map(SignedApproval::from_wire).collect()
    }

    /// The signed message and what it says; it was verified before it was stored.
    pub fn said(&self) -> Option<(Statement, Core)> {
        let statement = Statement::parse(&self.statement).ok()?;
        let core = statement.body().ok()?;
        Some((statement, core))
    }
}

/// Why an item of the outbox waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// For the service to take it up.
    Service,
    /// The directory is older than a day: a revocation could have been missed.
    StaleDirectory,
    /// No prekey of the recipient for this week.
    NoPrekey,
    /// The recipient's answer after a restore: until then it is not known what was said.
    Resync,
    /// A person: the recipient has heard more than this store knows of having said.
    Repair,
    /// The recipient is not, or no longer, an active partner.
    NotActive,
    /// 72 hours and a person: the recipient has a key that its old one did not sign.
    NewKey,
    /// The administrator: the directory says of this office what it should not, and nobody is told who
    /// a person is before that is settled.
    OwnName,
    /// The recipient is suspended: it may take part again, and gets this then.
    Suspended,
    /// A person: nobody has compared the recipient's number, and it would be told who somebody is.
    NotCompared,
    /// The hub asked to wait.
    Busy(BusyReason),
    /// The hub does not take it.
    Refused,
    /// At the hub; the recipient has not signed for it.
    Recipient,
    /// The recipient never fetched it; it was sent a second time and came back again.
    Returned,
    /// The recipient was revoked before it had fetched it, and the hub returned it.
    Revoked,
}

/// Something that leaves, before and after it is sealed.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutboxRecord {
    /// What it does.
    pub step: Step,
    /// Its tier.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tier: Option<Tier>,
    /// The step it follows; for what is not yet sealed, only if it repeats an earlier one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub after: Option<Digest>,
    /// What a submission rules.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub terms: Option<Terms>,
    /// Why it is still here.
    pub waits: Waiting,
    /// The hub's signed word that it never reached its recipient.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub notice: Option<ByteBuf>,
    /// The step that it is about, where its kind is about one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub answers: Option<Digest>,
    /// When its envelope was last written to a bundle.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub carried: Option<UnixSeconds>,
    /// When it was decided.
    pub created: UnixSeconds,
    /// The consent purpose it rests on.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub purpose: Option<ConsentPurpose>,
    /// The earlier statement that it repeats.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub repeats: Option<Repeats>,
    /// Its number and core, once sealed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub numbered: Option<Repeats>,
    /// The referral it moves.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub referral: Option<ByteBuf>,
    /// Its sections.
    pub sections: Vec<ByteBuf>,
    /// Who of this office stands behind it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub approvals: Vec<ApprovalV1>,
    /// Whom it is for.
    pub recipient: PartnerId,
}

impl Record for OutboxRecord {}

impl OutboxRecord {
    /// Whether it will never reach its recipient.
    pub fn came_back(&self) -> bool {
        matches!(self.waits, Waiting::Returned | Waiting::Revoked)
    }

    /// Whether it only keeps the place of a step whose content is erased: `Core::is_bare`.
    pub fn is_bare(&self) -> bool {
        self.repeats.is_some() && self.tier.is_some() && self.sections.is_empty()
    }
}

/// An officer of this office.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffRecord {
    /// Public half of the officer's key.
    pub key: VerifyingKey,
    /// Role and number.
    pub code: StaffCode,
    /// Since when.
    pub from: UnixSeconds,
    /// What the officer may act as, sorted.
    pub roles: Vec<UserRole>,
    /// End of the certificate.
    pub until: UnixSeconds,
    /// Since when the officer may act no more.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub disabled: Option<UnixSeconds>,
    /// The certificate.
    #[serde(with = "serde_bytes")]
    pub certificate: Vec<u8>,
}

impl Record for StaffRecord {}

/// Whose case it is.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeeperRecord {
    pub(super) code: StaffCode,
}

impl Record for KeeperRecord {}

/// A referral that an officer wants to send.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftRecord {
    /// Who drafted it.
    pub by: StaffCode,
    /// The case.
    pub case: ByteBuf,
    /// What the drafter decided to keep of what the leak check found.
    pub kept: Vec<KeptFinding>,
    /// When it left without a second person, as an emergency may.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sent: Option<UnixSeconds>,
    /// The files of the case that go with it, in the order of the section that opens them; they begin
    /// to travel with the second person's word.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub files: Vec<DraftFile>,
    /// When.
    pub created: UnixSeconds,
    /// Who sent it back, and why.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub returned: Option<ReturnRecord>,
    /// The exact bytes that would leave.
    pub sections: Vec<ByteBuf>,
    /// The signatures under it so far.
    pub approvals: Vec<ApprovalV1>,
    /// Whom it is for.
    pub recipient: PartnerId,
    /// Hash of the case file as it was then.
    pub case_digest: Digest,
    /// Whether the second person has approved it.
    pub is_approved: bool,
    /// Why it rests on something other than consent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub basis_reason: Option<String>,
}

impl Record for DraftRecord {}

/// A file that goes with a draft.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftFile {
    /// Its number within the case.
    pub attachment: u32,
    /// To the bytes that were sealed.
    pub commitment: ByteBuf,
}

/// Why a draft did not leave.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnRecord {
    /// When.
    pub at: UnixSeconds,
    /// Who sent it back; absent if the case was changed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<StaffCode>,
    /// Why, in that officer's words; they stay in this office.
    pub reason: String,
}

/// Somebody opened a case beyond their role.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlassRecord {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: StaffCode,
    /// Which case, or the referral whose identity it was.
    pub case: ByteBuf,
    /// Who has seen this.
    pub seen: Vec<StaffCode>,
    /// Until when it stayed open.
    pub until: UnixSeconds,
    /// Why, in that officer's words.
    pub reason: String,
    /// Whether a supervisor has seen it.
    pub by_supervisor: bool,
    /// Whether the focal person for data protection has seen it.
    pub by_focal_person: bool,
}

impl Record for GlassRecord {}

/// The counters of one partner.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PairRecordV1 {
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub(super) owed: Vec<ReferralId>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub(super) past: Vec<Seen>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) awaits: Option<Awaiting>,
    pub(super) frozen: bool,
    pub(super) asked_s: u64,
    pub(super) incoming: Vec<Incoming>,
    pub(super) outgoing: Outgoing,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) announced: Option<UnixSeconds>,
    pub(super) heartbeat: u32,
}

impl Record for PairRecordV1 {}

/// What a partner is asked for since this store began a new life.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Awaiting {
    /// How far this store knew what it had said, for each life before.
    pub said: Vec<Seen>,
    /// When the partner was last asked.
    pub asked: UnixSeconds,
    /// How far this store had what the partner said.
    pub heard: Vec<Seen>,
    /// The question.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub round: Option<RoundId>,
    /// Statements of the answer that have come.
    pub taken: u32,
}

impl Default for Awaiting {
    fn default() -> Self {
        let (said, heard) = (Vec::new(), Vec::new());
        Self { said, asked: UnixSeconds::new(0), heard, round: None, taken: 0 }
    }
}

/// The life of this store, if it is not its first.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifeRecord {
    /// Since when.
    pub begun: UnixSeconds,
    /// Whether a copy of the store may have been alive.
    pub is_repair: bool,
    /// Which.
    pub incarnation: Incarnation,
}

impl Record for LifeRecord {}

/// Why an envelope is kept unopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It came while the office was locked.
    Locked,
    /// Something else has to come first: the directory, or the sender's answer after a restore.
    DirectoryBehind,
    /// Its sender is frozen until a person has spoken to them.
    Frozen,
    /// It proves that its sender's store forked; never judged again.
    Fork,
}

impl Held {
    pub(super) fn number(self) -> i64 {
        self as i64
    }
}

/// What the directory says of this office and should not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnName {
    /// It has a key that this office does not have.
    OtherKey,
    /// It is revoked.
    Revoked,
    /// It is suspended.
    Suspended,
}

/// Something that people must be told. No text: the words are made where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Notice {
    /// Numbers of this partner are missing.
    Missing {
        /// How many.
        count: u32,
        /// Whose.
        partner: PartnerId,
    },
    /// Consent was withdrawn by the partner, or its word came here; somebody has to settle it.
    Withdrawn {
        /// The referral.
        referral: ReferralId,
    },
    /// Two histories of one partner's store exist.
    Forked {
        /// Whose.
        partner: PartnerId,
    },
    /// The hub's list of partners is not the one others have seen, or is shorter than it was.
    Directory {
        /// Stable name of the failed check.
        code: String,
    },
    /// This machine's clock and the hub's differ.
    Clock {
        /// By the hub, signed.
        hub: UnixSeconds,
        /// By this machine.
        here: UnixSeconds,
    },
    /// What was said since the backup was not sent by this partner yet.
    Resync {
        /// Whose answer is missing.
        partner: PartnerId,
    },
    /// A partner has more of ours than this store knows of: it is an old copy, or one is alive.
    StoreIsCopy {
        /// Who has.
        partner: PartnerId,
    },
    /// A partner's store began a new life: it was reinstalled or restored.
    NewIncarnation {
        /// Whose.
        partner: PartnerId,
    },
    /// An envelope came that we hold no key to; its sender was asked to send it again.
    Unopened {
        /// How many of them so far.
        count: u32,
    },
    /// An envelope or statement was refused.
    Refused {
        /// Stable name of the failed check.
        code: String,
        /// How many of them so far.
        count: u32,
    },
    /// An identity of ours was opened at the partner without a second person.
    GlassBroken {
        /// The referral.
        referral: ReferralId,
    },
    /// A person did not come to a hand-over.
    HandoverFailed {
        /// Short code of the referral.
        referral: String,
    },
    /// The hub handed out a profile that does not check, or an older one.
    Profile {
        /// Stable name of the failed check.
        code: String,
        /// Whose it was said to be.
        partner: PartnerId,
    },
    /// A partner read out the number of another key than the directory names for it.
    NumberDiffers {
        /// Whose.
        partner: PartnerId,
    },
    /// A known partner has a key that its old one did not sign: it is held back.
    NewKey {
        /// Fingerprint of the key.
        key: Digest,
        /// The hub's time when it first vouched for a list with it here.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        seen: Option<UnixSeconds>,
        /// Whose.
        partner: PartnerId,
        /// When a person made sure of it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        confirmed: Option<UnixSeconds>,
    },
    /// The authority has a new root, which the old one signed.
    NewRoot {
        /// Fingerprint of its certificate.
        root: Digest,
        /// When this office learned of it, by its own clock.
        seen: UnixSeconds,
        /// Until when certificates count that rest on the old one.
        until: UnixSeconds,
    },
    /// The directory says of this office itself what it should not.
    OwnName {
        /// What.
        what: OwnName,
    },
    /// The authority was asked to list a new key of this office.
    AskedKey {
        /// Its fingerprint.
        key: Digest,
    },
    /// The hub returned what a partner had not fetched before it was revoked.
    CameBack {
        /// How much of it.
        count: u32,
        /// Whose it was for.
        partner: PartnerId,
    },
    /// Statements of a partner came after its key may have been in other hands: kept, of no effect.
    Quarantined {
        /// How many of them.
        count: u32,
        /// Whose.
        partner: PartnerId,
    },
    /// Referrals rest on what a partner's key signed after it may have been in other hands.
    InDoubt {
        /// How many of them.
        count: u32,
        /// Whose.
        partner: PartnerId,
    },
    /// The hub gave an invalid custody receipt.
    Custody {
        /// Stable name of the failed check.
        code: String,
    },
}

impl Record for Notice {}
