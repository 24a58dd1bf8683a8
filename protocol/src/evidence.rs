//! Evidence: what two partners said about one referral, to be verified by anybody who has the
//! authority's key, without a line and without case text (docs/protocol.md, section 14).
//!
//! A file holds the signed statements, the approvals and receipts beside them, the hub's custody
//! receipts, and the directory that says whose keys these were. Sections stay behind: a statement
//! commits to them, and only the receipts' own, which hold two hashes, are here.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::approval::{self, ApprovalV1, SignedApproval};
use crate::cbor::{self, CborError, Limits};
use crate::cose::CoseError;
use crate::custody::{CustodyError, CustodyReceipt};
use crate::directory::{Directory, DirectoryError};
use crate::ids::{NetworkName, PartnerId, ReferralId, StaffCode};
use crate::keys::VerifyingKey;
use crate::lifecycle::{Life, Outcome, Side, SignedStep, Step, fold};
use crate::section::{Receipt, Section, SectionV1};
use crate::statement::{Core, Statement, StatementError};
use crate::time::UnixSeconds;

/// Most bytes of a file: a directory of some hundred partners and a long life.
pub const LEN_MAX: usize = 16 << 20;
/// Most steps of one referral in a file.
pub const STEPS_MAX: usize = 1024;

const VERSION: u8 = 1;
const LIMITS: Limits = Limits::new(LEN_MAX, 1 << 18);

/// What two partners said about one referral.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The steps, in the order in which they count.
    pub steps: Vec<EvidenceStep>,
    /// The network.
    pub network: NetworkName,
    /// Version of this format.
    version: u8,
    /// The referral.
    pub referral: ReferralId,
    /// The signed entries of the directory, from the first on.
    pub directory: Vec<ByteBuf>,
}

/// One signed step, and what proves when it was where.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceStep {
    /// The hub's receipt for the envelope that the recipient's receipt names.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub custody: Option<ByteBuf>,
    /// The recipient's receipt.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub receipt: Option<ReceiptProof>,
    /// Who of the author's office stands behind it.
    pub approvals: Vec<ApprovalV1>,
    /// The signed message.
    pub statement: ByteBuf,
}

/// A recipient's receipt: the statement and the one section that it commits to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptProof {
    section: SectionV1,
    #[serde(with = "serde_bytes")]
    statement: Vec<u8>,
}

impl ReceiptProof {
    /// The proof that a statement of step `delivered` and its section make.
    pub fn new(section: &Section, statement: &Statement) -> Self {
        Self { section: section.to_wire(), statement: statement.as_bytes().to_vec() }
    }
}

/// Why a file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EvidenceError {
    /// [V-101] Not a file of evidence.
    #[error("[V-101] not a file of evidence: {0}")]
    Malformed(#[from] CborError),
    /// [V-102] A directory that the authority did not sign, or with a hole.
    #[error("[V-102] the directory in the file does not check: {0}")]
    Directory(#[from] DirectoryError),
    /// [V-103] A statement that its sender did not sign.
    #[error("[V-103] step {step} is not signed by the partner that it names: {source}")]
    Signature {
        /// Which, from 1.
        step: usize,
        /// The failed check.
        source: CoseError,
    },
    /// [V-104] A statement about something else, of a stranger, or out of its order.
    #[error("[V-104] step {0} does not belong to this referral in this place")]
    Foreign(usize),
    /// [V-105] Approvals that do not check, or are missing where identity was released.
    #[error("[V-105] the approvals of step {step} do not check: {source}")]
    Approval {
        /// Which, from 1.
        step: usize,
        /// The failed check.
        source: StatementError,
    },
    /// [V-106] A receipt that is not the recipient's for this step.
    #[error("[V-106] the receipt for step {0} is not one")]
    Receipt(usize),
    /// [V-107] A custody receipt that is no hub's for the envelope that the receipt names.
    #[error("[V-107] the custody receipt for step {step} does not check: {source}")]
    Custody {
        /// Which, from 1.
        step: usize,
        /// The failed check.
        source: CustodyError,
    },
    /// [V-108] A sender that was cut off when the hub took its statement.
    #[error("[V-108] the sender of step {0} had been revoked when the hub took it")]
    Revoked(usize),
}

impl EvidenceError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "evidence-malformed",
            Self::Directory(_) => "evidence-directory",
            Self::Signature { .. } => "evidence-signature",
            Self::Foreign(_) => "evidence-foreign",
            Self::Approval { .. } => "evidence-approval",
            Self::Receipt(_) => "evidence-receipt",
            Self::Custody { .. } => "evidence-custody",
            Self::Revoked(_) => "evidence-revoked",
        }
    }
}

/// What a file proves.
#[derive(Debug, Clone)]
pub struct Proven {
    /// The referral.
    pub referral: ReferralId,
    /// Who referred.
    pub origin: PartnerId,
    /// To whom.
    pub receiver: PartnerId,
    /// The steps folded.
    pub life: Life,
    /// The steps in the order in which they count.
    pub steps: Vec<ProvenStep>,
    /// The directory, so that certificates can be looked at.
    pub directory: Directory,
}

/// What is proven of one step.
#[derive(Debug, Clone)]
pub struct ProvenStep {
    /// What was done.
    pub step: Step,
    /// By whom.
    pub side: Side,
    /// The author's own time, to the minute.
    pub created: UnixSeconds,
    /// When the hub took it, where its receipt is here.
    pub relayed: Option<UnixSeconds>,
    /// The recipient's own time of its receipt, where that is here.
    pub received: Option<UnixSeconds>,
    /// The officers who stand behind it.
    pub officers: Vec<StaffCode>,
    /// What became of it.
    pub outcome: Outcome,
}

impl Evidence {
    /// A file about `referral`; `steps` stand in the order in which they count.
    pub fn new(directory: &Directory, referral: ReferralId, steps: Vec<EvidenceStep>) -> Self {
        let entries = directory.since(0, usize::MAX).iter().cloned().map(ByteBuf::from).collect();
        let network = directory.network().clone();
        Self { steps, network, version: VERSION, referral, directory: entries }
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        cbor::encode(self)
    }

    /// Reads a file and checks all of it under the pinned key of the authority.
    ///
    /// # Errors
    /// V-101 to V-108, in that order for each step.
    pub fn verify(bytes: &[u8], authority: VerifyingKey) -> Result<Proven, EvidenceError> {
        let file: Self = cbor::decode_canonical(bytes, LIMITS)?;
        if file.version != VERSION || !(1..=STEPS_MAX).contains(&file.steps.len()) {
            return Err(EvidenceError::Malformed(CborError::Shape));
        }
        let directory = Directory::read(file.network.clone(), authority, &file.directory)?;
        file.check(directory)
    }

    fn check(&self, directory: Directory) -> Result<Proven, EvidenceError> {
        let (mut signed, mut steps, mut ends) = (Vec::new(), Vec::new(), None);
        let mut submitted: Option<(Core, &EvidenceStep)> = None;
        let mut known = BTreeSet::new();
        for (number, step) in (1..).zip(&self.steps) {
            let core = step.core(number, &directory)?;
            let (origin, receiver): &(PartnerId, PartnerId) =
                ends.get_or_insert_with(|| (core.sender.clone(), core.recipient.clone()));
            let side = if core.sender == *origin { Side::Origin } else { Side::Receiver };
            let between = match side {
                Side::Origin => core.recipient == *receiver,
                Side::Receiver => core.sender == *receiver && core.recipient == *origin,
            };
            let in_place = core.network == self.network
                && core.referral == Some(self.referral)
                && core.step.is_about_a_referral()
                && core.after.is_none_or(|after| known.contains(&after))
                && known.insert(core.step_id());
            if !between || !in_place {
                return Err(EvidenceError::Foreign(number));
            }
            steps.push(step.prove(number, &core, side, submitted.as_ref(), &directory)?);
            if core.step.submits() {
                submitted = Some((core.clone(), step));
            }
            let Core { step, after, answers, terms, .. } = core.clone();
            signed.push(SignedStep { id: core.step_id(), step, side, after, answers, terms });
        }
        let life = fold(&signed);
        // The order is that of the fold, so that no two files say the same in different words.
        for (number, ((given, counted), proven)) in
            (1..).zip(signed.iter().zip(&life.steps).zip(&mut steps))
        {
            if given.id != counted.0.id {
                return Err(EvidenceError::Foreign(number));
            }
            proven.outcome = counted.1;
        }
        let (origin, receiver) = ends.expect("there is at least one step");
        Ok(Proven { referral: self.referral, origin, receiver, life, steps, directory })
    }
}

impl EvidenceStep {
    /// What its sender signed.
    fn core(&self, number: usize, directory: &Directory) -> Result<Core, EvidenceError> {
        let signature = |source| EvidenceError::Signature { step: number, source };
        let statement = Statement::parse(&self.statement).map_err(signature)?;
        let claimed = statement.body().map_err(signature)?;
        let sender = directory.partner(&claimed.sender).ok_or(EvidenceError::Foreign(number))?;
        statement.verify(&sender.signer_or_present(&statement.key_id()).key).map_err(signature)
    }

    fn prove(
        &self,
        number: usize,
        core: &Core,
        side: Side,
        submitted: Option<&(Core, &Self)>,
        directory: &Directory,
    ) -> Result<ProvenStep, EvidenceError> {
        let sender = directory.partner(&core.sender).ok_or(EvidenceError::Foreign(number))?;
        let officers = self
            .officers(core, submitted, &sender.keys())
            .map_err(|source| EvidenceError::Approval { step: number, source })?;
        let receipt = match &self.receipt {
            Some(proof) => {
                let read = proof.read(core, directory);
                Some(read.ok_or(EvidenceError::Receipt(number))?)
            }
            None => None,
        };
        let relayed = match (&self.custody, &receipt) {
            (Some(bytes), Some((_, receipt))) => {
                let time = CustodyReceipt::from_bytes(bytes).and_then(|custody| {
                    custody.verify_for(&receipt.envelope, &core.recipient, directory)
                });
                Some(time.map_err(|source| EvidenceError::Custody { step: number, source })?)
            }
            (Some(_), None) => return Err(EvidenceError::Receipt(number)),
            (None, _) => None,
        };
        let signed_by = Statement::parse(&self.statement).map(|statement| statement.key_id());
        let signer = signed_by.map_or(sender.present(), |id| sender.signer_or_present(&id));
        if relayed.is_some_and(|at| !signer.counts_at(at)) {
            return Err(EvidenceError::Revoked(number));
        }
        Ok(ProvenStep {
            step: core.step,
            side,
            created: core.created,
            relayed,
            received: receipt.map(|(at, _)| at),
            officers,
            outcome: Outcome::Waiting,
        })
    }

    /// The officers behind a step; of a late approval the one who gave it, for the submission.
    fn officers(
        &self,
        core: &Core,
        submitted: Option<&(Core, &Self)>,
        sender: &[VerifyingKey],
    ) -> Result<Vec<StaffCode>, StatementError> {
        let approvals = self.signed()?;
        let checked = match (core.step, submitted) {
            (Step::ApproveLate, Some((submission, with))) => {
                vec![approval::verify_late(&approvals, submission, &with.signed()?, sender)?]
            }
            (Step::ApproveLate, None) => return Err(StatementError::ApprovalLate),
            _ => approval::verify_all(&approvals, core, sender)?,
        };
        let owes = core.step == Step::ReleaseIdentity && !core.is_bare();
        if owes && !approval::is_approved(&checked) {
            return Err(StatementError::ApprovalMissing);
        }
        Ok(checked.into_iter().map(|one| one.code).collect())
    }

    fn signed(&self) -> Result<Vec<SignedApproval>, StatementError> {
        let signed = self.approvals.iter().map(SignedApproval::from_wire).collect::<Option<_>>();
        signed.ok_or(StatementError::Content(CborError::Shape))
    }
}

impl ReceiptProof {
    /// When the recipient of `core` signed for it, and for which envelope.
    pub(crate) fn read(
        &self,
        core: &Core,
        directory: &Directory,
    ) -> Option<(UnixSeconds, Receipt)> {
        let recipient = directory.partner(&core.recipient)?;
        let statement = Statement::parse(&self.statement).ok()?;
        let said = statement.verify(&recipient.signer(&statement.key_id())?.key).ok()?;
        let section = Section::from_wire(self.section.clone());
        let ours = said.step == Step::Delivered
            && said.sender == core.recipient
            && said.recipient == core.sender
            && said.network == core.network
            && said.referral == core.referral
            && said.sections.len() == 1
            && section.fits(&said.sections[0]);
        let receipt: Receipt = section.read().ok().filter(|_| ours)?;
        (receipt.core == core.digest()).then_some((said.created, receipt))
    }
}
