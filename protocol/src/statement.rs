//! Statements: what one partner says to another under its signature, inside the seal
//! (docs/protocol.md, section 5).
//!
//! [`Core`] is what is signed. [`Draft`] becomes an envelope through [`Draft::seal`]; an envelope
//! becomes an [`Opened`], and only [`Opened::verify`] yields a [`Verified`] statement.

use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::approval::{self, APPROVALS_MAX, ApprovalV1, Checked, SignedApproval};
use crate::cbor::{self, CborError, Limits};
use crate::codes::{ConsentPurpose, UserRole};
use crate::cose::{CoseError, Sign1Message, Signed, sign};
use crate::directory::{Checkpoint, Directory, Standing};
use crate::envelope::{Blank, CLOCK_TOLERANCE, Envelope, EnvelopeError, KEEP_DAYS};
use crate::ids::{Digest, Incarnation, NetworkName, PartnerId, ReferralId};
use crate::keys::SigningKey;
use crate::lifecycle::Step;
use crate::prekey::Prekey;
use crate::seal::PrekeySecret;
use crate::section::{CONTENT_LEN_MAX, Commitment, SECTIONS_MAX, Section, SectionV1};
use crate::tier1::{SecondPerson, Tier1, needs_second_person};
use crate::time::{UnixDay, UnixSeconds};

/// How far of the other's numbers one has everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Highest number up to which nothing is missing.
    pub sequence: u64,
    /// In which life of the other's store.
    pub incarnation: Incarnation,
}

/// The earlier statement of which this is another copy, because the first could not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeats {
    /// Hash of its core.
    pub core: Digest,
    /// Its number, which this one fills.
    pub sequence: u64,
    /// In which life of the sender's store it had that number.
    pub incarnation: Incarnation,
}

/// How much of a person a statement may say (domain.md section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Codes and generalised values.
    T1,
}

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Core {
    /// How far the sender has the recipient's statements; absent while it has none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub seen: Option<Seen>,
    /// What is said.
    pub step: Step,
    /// Tier of what the sections say about a person; absent where they say nothing of one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tier: Option<Tier>,
    /// The last step of this referral that the sender knew.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub after: Option<Digest>,
    /// Hash of the header that carries this.
    pub header: Digest,
    /// Hash of the prekey that this was sealed to.
    pub prekey: Digest,
    /// Who says it.
    pub sender: PartnerId,
    /// When, to the minute, by the sender's clock.
    pub created: UnixSeconds,
    /// In which network.
    pub network: NetworkName,
    /// The consent purpose that it rests on; absent where it concerns no person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub purpose: Option<ConsentPurpose>,
    /// The statement that this is another copy of.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub repeats: Option<Repeats>,
    /// Hash of the sender's previous core to this recipient; of nothing for the first.
    pub previous: Digest,
    /// The referral that it moves.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub referral: Option<ReferralId>,
    /// Commitments to the sections, in their order.
    pub sections: Vec<Commitment>,
    /// Number of this statement from this sender's store to this recipient, from 1.
    pub sequence: u64,
    /// Whom it is for.
    pub recipient: PartnerId,
    /// How much of the directory the sender had seen.
    pub checkpoint: Checkpoint,
    /// Which life of the sender's store.
    pub incarnation: Incarnation,
}

impl Signed for Core {
    const CONTEXT: &'static str = "saphan/1/statement";
    const LIMITS: Limits = Limits::new(4096, 256);
}

impl Core {
    /// The hash by which later statements name this one.
    pub fn digest(&self) -> Digest {
        Digest::of(&cbor::encode(self))
    }

    /// The step of a referral that this is, the same for all its copies.
    pub fn step_id(&self) -> Digest {
        self.repeats.map_or_else(|| self.digest(), |first| first.core)
    }
}

/// A signed core.
pub type Statement = Sign1Message<Core>;

#[derive(Serialize, Deserialize)]
struct Content(#[serde(with = "serde_bytes")] Vec<u8>, Vec<SectionV1>, Vec<ApprovalV1>);

const CONTENT_LIMITS: Limits = Limits::new(64 << 10, 128);

/// What is to be said; header and prekey are filled in when it is sealed.
pub struct Draft {
    /// The core; `header`, `prekey` and `sections` are overwritten.
    pub core: Core,
    /// The sections.
    pub sections: Vec<Section>,
    /// Who of the sender's office stands behind it.
    pub approvals: Vec<SignedApproval>,
}

/// An envelope and the statement that went into it.
pub struct SealedStatement {
    /// Ready for the hub.
    pub envelope: Envelope,
    /// What the sender keeps of it.
    pub statement: Statement,
    /// The core as it was signed.
    pub core: Core,
}

impl Draft {
    /// Signs and encrypts to `to`. The draft is consumed, so it cannot leave twice under one number.
    ///
    /// # Errors
    /// E-106 if it is too large.
    pub fn seal(
        mut self,
        to: &Prekey,
        identity: &SigningKey,
        now: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<SealedStatement, EnvelopeError> {
        self.core.prekey = to.key.digest();
        self.core.sections = self.sections.iter().map(Section::commitment).collect();
        let expires = now.day().plus(KEEP_DAYS);
        // The header's hash has a fixed length, so a core with any hash tells the size.
        let len = self.content(&sign(identity, &self.core)).len();
        let blank = Blank::address(&self.core.recipient, &to.key, len, expires, rng)?;
        self.core.header = blank.header_digest();
        let statement = sign(identity, &self.core);
        let envelope = blank.seal(&to.key, &self.content(&statement), rng)?;
        Ok(SealedStatement { envelope, statement, core: self.core })
    }

    fn content(&self, statement: &Statement) -> Zeroizing<Vec<u8>> {
        let sections = self.sections.iter().map(Section::to_wire).collect();
        let approvals = self.approvals.iter().map(SignedApproval::to_wire).collect();
        let statement = statement.as_bytes().to_vec();
        Zeroizing::new(cbor::encode(&Content(statement, sections, approvals)))
    }
}

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
        }
    }
}

/// What was inside a seal: parsed, believed by nobody yet.
pub struct Opened {
    header: Digest,
    prekey: Digest,
    expires: UnixDay,
    statement: Statement,
    sections: Vec<Section>,
    approvals: Vec<SignedApproval>,
}

impl Opened {
    /// Opens `envelope` with `secret`.
    ///
    /// # Errors
    /// E-105 inside the outer result; E-107 and E-108 inside the inner one.
    pub fn open(
        envelope: &Envelope,
        secret: &PrekeySecret,
    ) -> Result<Result<Self, StatementError>, EnvelopeError> {
        let plaintext = envelope.open(secret)?;
        Ok(Self::parse(&plaintext, envelope, secret))
    }

    fn parse(
        plaintext: &[u8],
        envelope: &Envelope,
        secret: &PrekeySecret,
    ) -> Result<Self, StatementError> {
        let (content, padding) =
            cbor::split_item(plaintext, CONTENT_LIMITS).map_err(StatementError::Content)?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(StatementError::Padding);
        }
        let Content(statement, sections, approvals) =
            cbor::decode_canonical(content, CONTENT_LIMITS).map_err(StatementError::Content)?;
        let statement =
            Statement::parse(&statement).map_err(|_| StatementError::Content(CborError::Shape))?;
        if sections.len() > SECTIONS_MAX || approvals.len() > APPROVALS_MAX {
            return Err(StatementError::Content(CborError::TooManyItems));
        }
        let approvals = approvals
            .iter()
            .map(SignedApproval::from_wire)
            .collect::<Option<Vec<_>>>()
            .ok_or(StatementError::Content(CborError::Shape))?;
        Ok(Self {
            header: envelope.header_digest(),
            prekey: secret.public().digest(),
            expires: envelope.header().expires,
            statement,
            sections: sections.into_iter().map(Section::from_wire).collect(),
            approvals,
        })
    }

    /// What it says of itself, believed by nobody: a planted bug acts on it.
    pub fn unverified(&self) -> Option<Core> {
        self.statement.body().ok()
    }

    /// Checks everything that can be known without our own counters; `relayed` is the hub's signed
    /// time, against which a revocation counts.
    ///
    /// # Errors
    /// E-109 to E-124, in that order.
    pub fn verify(
        self,
        us: &PartnerId,
        directory: &Directory,
        relayed: UnixSeconds,
    ) -> Result<Verified, StatementError> {
        let claimed = self.statement.body();
        let sender = match &claimed {
            Ok(core) => core.sender.clone(),
            Err(_) => return Err(StatementError::Content(CborError::Shape)),
        };
        let partner = directory
            .partner(&sender)
            .ok_or_else(|| StatementError::UnknownSender(sender.clone()))?;
        if let Standing::Revoked { since, .. } = partner.standing
            && relayed >= since
        {
            return Err(StatementError::RevokedSender(sender));
        }
        let core = self
            .statement
            .verify(&partner.key)
            .map_err(|source| StatementError::Signature { sender, source })?;
        self.check(&core, us, directory, relayed)?;
        let checked = approval::verify_all(&self.approvals, &core, &partner.key)?;
        self.check_second_person(&core, &checked)?;
        let (statement, sections) = (self.statement, self.sections);
        Ok(Verified { core, statement, sections, approvals: self.approvals, checked })
    }

    /// What must not leave on one person's word must not arrive so either. An emergency may: its
    /// approval follows within a day.
    fn check_second_person(&self, core: &Core, checked: &[Checked]) -> Result<(), StatementError> {
        if core.step != Step::Submit {
            return Ok(());
        }
        // A record that does not read is refused by its reader, with the number of what is wrong.
        let records = self.sections.iter().filter_map(|section| section.read::<Tier1>().ok());
        for record in records {
            let reasons = needs_second_person(&record);
            let enough = if reasons.contains(&SecondPerson::Emergency) {
                approval::is_drafted(checked)
            } else {
                reasons.is_empty() || approval::is_approved(checked)
            };
            if !enough {
                return Err(StatementError::ApprovalMissing);
            }
        }
        Ok(())
    }

    fn check(
        &self,
        core: &Core,
        us: &PartnerId,
        directory: &Directory,
        relayed: UnixSeconds,
    ) -> Result<(), StatementError> {
        if core.network != *directory.network() {
            return Err(StatementError::Network(core.network.clone()));
        }
        if core.recipient != *us {
            return Err(StatementError::Recipient(core.recipient.clone()));
        }
        if core.header != self.header {
            return Err(StatementError::Header);
        }
        if core.prekey != self.prekey {
            return Err(StatementError::Prekey);
        }
        let fit = core.sections.len() == self.sections.len()
            && self.sections.iter().zip(&core.sections).all(|(section, said)| section.fits(said));
        if !fit {
            return Err(StatementError::Sections);
        }
        if relayed >= self.expires.end().plus(CLOCK_TOLERANCE) {
            return Err(StatementError::Expired);
        }
        let kinds = self.sections.iter().map(Section::kind);
        let shaped = core.sequence > 0
            && core.step.carries().iter().copied().eq(kinds)
            && core.step.is_about_a_referral() == core.referral.is_some()
            && self.sections.iter().all(|section| section.content().len() <= CONTENT_LEN_MAX);
        if shaped { Ok(()) } else { Err(StatementError::Shape(core.step)) }
    }
}

/// A statement that its sender signed for us, in this envelope, with these sections.
pub struct Verified {
    core: Core,
    statement: Statement,
    sections: Vec<Section>,
    approvals: Vec<SignedApproval>,
    checked: Vec<Checked>,
}

impl Verified {
    /// What was said.
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// The signed message, to be kept as evidence.
    pub fn statement(&self) -> &Statement {
        &self.statement
    }

    /// What it carries.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// Who of the sender's office stands behind it, checked.
    pub fn approved_by(&self) -> &[Checked] {
        &self.checked
    }

    /// The approvals as they were signed, to be kept as evidence.
    pub fn approvals(&self) -> &[SignedApproval] {
        &self.approvals
    }
}
