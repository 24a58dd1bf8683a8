//! Approvals: which persons of the sender's office stand behind a statement
//! (docs/protocol.md, section 5.4).
//!
//! An officer's key is certified by the partner's identity key ([`StaffCertificate`]); a draft and
//! an approval are signatures of two such keys over what exactly is to be sent ([`Approval`]). They
//! travel inside the seal, beside the sections, and the receiver checks them too: dual control is
//! not a button at the sender.

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::codes::{ConsentPurpose, UserRole};
use crate::cose::{Sign1Message, Signed};
use crate::ids::{NetworkName, PartnerId, ReferralId, StaffCode};
use crate::keys::VerifyingKey;
use crate::lifecycle::Step;
use crate::section::Commitment;
use crate::statement::{Core, StatementError, Tier};
use crate::time::UnixSeconds;

/// Most approvals beside one statement.
pub const APPROVALS_MAX: usize = 4;
/// Most roles of one officer; each stands at most once.
pub const ROLES_MAX: usize = 8;

/// What a partner says of one of its officers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffCertificate {
    /// The officer's key.
    pub key: VerifyingKey,
    /// The officer, by role and number; who that is never leaves the office.
    pub code: StaffCode,
    /// First second of its validity.
    pub from: UnixSeconds,
    /// What the officer may act as, sorted.
    pub roles: Vec<UserRole>,
    /// First second after its validity.
    pub until: UnixSeconds,
    /// In which network.
    pub network: NetworkName,
    /// Whose officer.
    pub partner: PartnerId,
}

impl Signed for StaffCertificate {
    const CONTEXT: &'static str = "saphan/1/staff";
    const LIMITS: Limits = Limits::new(512, 32);
}

impl StaffCertificate {
    /// Whether it says something that can be relied on at `at`.
    pub fn stands_at(&self, at: UnixSeconds) -> bool {
        (1..=ROLES_MAX).contains(&self.roles.len())
            && self.roles.is_sorted_by(|one, next| one < next)
            && self.from <= at
            && at < self.until
    }
}

/// What an officer's signature says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalKind {
    /// This is what I want to send.
    Drafted,
    /// I have seen exactly this, and it may be sent.
    Approved,
}

/// What an officer signs. It names everything of the statement that is known before it is sealed;
/// the commitments stand for the exact bytes of the sections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// When, to the minute.
    pub at: UnixSeconds,
    /// Drafted or approved.
    pub kind: ApprovalKind,
    /// Whether it was given after the statement had left, as an emergency allows.
    pub late: bool,
    /// The role acted in.
    pub role: UserRole,
    /// What is said.
    pub step: Step,
    /// Tier of what is said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tier: Option<Tier>,
    /// Who says it.
    pub sender: PartnerId,
    /// In which network.
    pub network: NetworkName,
    /// The consent purpose it rests on.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub purpose: Option<ConsentPurpose>,
    /// The referral.
    pub referral: ReferralId,
    /// Commitments to the sections, in their order.
    pub sections: Vec<Commitment>,
    /// Whom it is for.
    pub recipient: PartnerId,
}

impl Signed for Approval {
    const CONTEXT: &'static str = "saphan/1/approval";
    const LIMITS: Limits = Limits::new(2048, 128);
}

impl Approval {
    /// Whether it is about exactly what `core` says.
    fn is_about(&self, core: &Core) -> bool {
        self.network == core.network
            && self.sender == core.sender
            && self.recipient == core.recipient
            && Some(self.referral) == core.referral
            && self.step == core.step
            && self.tier == core.tier
            && self.purpose == core.purpose
            && self.sections == core.sections
    }

    /// Whether the role acted in may sign this kind.
    fn role_fits(&self) -> bool {
        match self.kind {
            ApprovalKind::Approved => self.role == UserRole::Supervisor,
            ApprovalKind::Drafted => matches!(
                self.role,
                UserRole::CaseWorker | UserRole::LiaisonOfficer | UserRole::Supervisor
            ),
        }
    }
}

/// An approval with the certificate of whoever gave it.
#[derive(Debug, Clone)]
pub struct SignedApproval {
    /// The officer's certificate.
    pub certificate: Sign1Message<StaffCertificate>,
    /// What the officer signed.
    pub approval: Sign1Message<Approval>,
}

/// An approval as it is written inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalV1(
    #[serde(with = "serde_bytes")] Vec<u8>,
    #[serde(with = "serde_bytes")] Vec<u8>,
);

impl SignedApproval {
    /// As it travels and as a store keeps it.
    pub fn to_wire(&self) -> ApprovalV1 {
        ApprovalV1(self.certificate.as_bytes().to_vec(), self.approval.as_bytes().to_vec())
    }

    /// Reads the outer form; nothing is believed yet.
    pub fn from_wire(wire: &ApprovalV1) -> Option<Self> {
        let certificate = Sign1Message::parse(&wire.0).ok()?;
        let approval = Sign1Message::parse(&wire.1).ok()?;
        Some(Self { certificate, approval })
    }

    /// Checks that an officer of `core`'s sender, whose identity keys are `identities`, signed this for
    /// exactly that statement.
    ///
    /// # Errors
    /// E-119 to E-122, in that order.
    pub fn verify(
        &self,
        core: &Core,
        identities: &[VerifyingKey],
    ) -> Result<Checked, StatementError> {
        let id = self.certificate.key_id();
        let identity = identities.iter().find(|key| key.id() == id).or(identities.first());
        let officer = self
            .certificate
            .verify(identity.ok_or(StatementError::StaffCertificate(None))?)
            .map_err(|source| StatementError::StaffCertificate(Some(source)))?;
        let refused = |source| StatementError::ApprovalSignature(source);
        let claimed = self.approval.body().map_err(refused)?;
        let ours = officer.network == core.network && officer.partner == core.sender;
        if !ours || !officer.stands_at(claimed.at) {
            return Err(StatementError::StaffCertificate(None));
        }
        let approval = self.approval.verify(&officer.key).map_err(refused)?;
        if !approval.is_about(core) {
            return Err(StatementError::ApprovalOther);
        }
        if !approval.role_fits() || !officer.roles.contains(&approval.role) {
            return Err(StatementError::ApprovalRole(approval.role));
        }
        let (kind, late) = (approval.kind, approval.late);
        let (at, role) = (approval.at, approval.role);
        Ok(Checked { code: officer.code, key: officer.key, role, kind, late, at })
    }
}

/// An approval that an officer of the sender gave for this statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Who, by code.
    pub code: StaffCode,
    /// Whose key.
    pub key: VerifyingKey,
    /// The role acted in.
    pub role: UserRole,
    /// Drafted or approved.
    pub kind: ApprovalKind,
    /// Whether it came after the statement had left.
    pub late: bool,
    /// When, to the minute.
    pub at: UnixSeconds,
}

/// All approvals of a statement: each checked, and all by different persons with different keys.
///
/// # Errors
/// E-119 to E-123, in that order.
pub fn verify_all(
    approvals: &[SignedApproval],
    core: &Core,
    identities: &[VerifyingKey],
) -> Result<Vec<Checked>, StatementError> {
    let checked = approvals
        .iter()
        .map(|one| one.verify(core, identities))
        .collect::<Result<Vec<Checked>, _>>()?;
    let apart = checked.iter().enumerate().all(|(at, one)| {
        checked[..at].iter().all(|other| other.code != one.code && other.key != one.key)
    });
    if apart { Ok(checked) } else { Err(StatementError::ApprovalPersons) }
}

/// Whether one person drafted this and another one approved it before it left.
pub fn is_approved(checked: &[Checked]) -> bool {
    is_drafted(checked) && checked.iter().any(|one| one.kind == ApprovalKind::Approved && !one.late)
}

/// Whether an officer signed that this is what is to be sent.
pub fn is_drafted(checked: &[Checked]) -> bool {
    checked.iter().any(|one| one.kind == ApprovalKind::Drafted)
}

/// Checks the late approval that a statement of its own brought, against the submission that it is
/// about and whoever signed that.
///
/// # Errors
/// E-119 to E-123 for the submission's signatures and this one together, and E-125.
pub fn verify_late(
    late: &[SignedApproval],
    submission: &Core,
    drafted: &[SignedApproval],
    identities: &[VerifyingKey],
) -> Result<Checked, StatementError> {
    let [late] = late else { return Err(StatementError::ApprovalLate) };
    let all: Vec<SignedApproval> = drafted.iter().chain([late]).cloned().collect();
    let mut checked = verify_all(&all, submission, identities)?;
    let second = checked.pop().ok_or(StatementError::ApprovalLate)?;
    let is_late = second.kind == ApprovalKind::Approved && second.late;
    if is_late && is_drafted(&checked) && !is_approved(&checked) {
        Ok(second)
    } else {
        Err(StatementError::ApprovalLate)
    }
}
