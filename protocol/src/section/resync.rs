//! What two offices say after one of them came back from a backup, or was found to live twice: how far
//! it knows what was said, and the signed steps that it lacks (docs/protocol.md, section 9).

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use super::{CONTENT_LEN_MAX, Leaves, Section, SectionKind, SectionV1};
use crate::approval::{self, APPROVALS_MAX, ApprovalV1, SignedApproval};
use crate::cbor::{CborError, Limits};
use crate::custody::CustodyReceipt;
use crate::directory::Directory;
use crate::evidence::ReceiptProof;
use crate::ids::{PartnerId, RoundId};
use crate::lifecycle::Step;
use crate::statement::{
    Core, Seen, Statement, StatementError, check_second_person, check_terms, outcome_fits,
};
use crate::time::UnixSeconds;

/// Most lives of a store that an announcement names; of older ones all is sent again.
pub const LIVES_MAX: usize = 32;

/// Content of `restored`: my store began a new life, and this is what it knows of the ones before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Restored {
    /// How far it knows what it has said itself, for each of its lives that it can vouch for.
    pub said: Vec<Seen>,
    /// How far it has what the recipient said, for each life of the recipient's.
    pub heard: Vec<Seen>,
    /// Names the answer to this.
    pub round: RoundId,
}

impl Leaves for Restored {
    const KIND: SectionKind = SectionKind::Restored;
    const LIMITS: Limits = Limits::new(8192, 512);

    fn is_bounded(&self) -> bool {
        self.said.len() <= LIVES_MAX && self.heard.len() <= LIVES_MAX
    }
}

/// Content of `resync`: one of the statements that together answer a [`Restored`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resync {
    /// A signed step of either side that the recipient lacks.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kept: Option<Kept>,
    /// How many statements the answer has; 0 for a step that came late and answers nothing.
    pub count: u32,
    /// Whether it is the first: numbers below its own are settled.
    pub opens: bool,
    /// The announcement that is answered.
    pub round: RoundId,
}

impl Leaves for Resync {
    const KIND: SectionKind = SectionKind::Resync;
    const LIMITS: Limits = Limits::new(CONTENT_LEN_MAX, 512);

    fn is_bounded(&self) -> bool {
        self.kept.as_ref().is_none_or(|kept| kept.approvals.len() <= APPROVALS_MAX)
    }
}

/// A signed step as one side kept it: nobody need believe the one who hands it over.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The partner that submitted the referral.
    pub origin: PartnerId,
    /// The hub's receipt for its envelope.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub custody: Option<ByteBuf>,
    /// The recipient's receipt for it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub receipt: Option<ReceiptProof>,
    sections: Vec<SectionV1>,
    /// Who of its author's office stands behind it.
    pub approvals: Vec<ApprovalV1>,
    statement: ByteBuf,
}

/// A kept step whose author's signature was verified.
pub struct VerifiedKept {
    /// What was said.
    pub core: Core,
    /// The signed message.
    pub statement: Statement,
    /// Those of its sections that were still kept.
    pub sections: Vec<Section>,
    /// When the hub took it, if both receipts prove that.
    pub at: Option<UnixSeconds>,
}

impl Kept {
    /// The step as it is kept, with those of its sections that are to be handed over. They are left
    /// out where they would not fit.
    pub fn new(
        origin: &PartnerId,
        statement: &[u8],
        sections: &[Section],
        approvals: &[ApprovalV1],
    ) -> Self {
        let mut sections: Vec<SectionV1> = sections.iter().map(Section::to_wire).collect();
        // Room for the statement, four approvals and both receipts beside them.
        let len: usize = sections.iter().map(|section| section.content.len()).sum();
        if len > CONTENT_LEN_MAX - (24 << 10) {
            sections.clear();
        }
        Self {
            origin: origin.clone(),
            custody: None,
            receipt: None,
            sections,
            approvals: approvals.to_vec(),
            statement: ByteBuf::from(statement),
        }
    }

    /// Checks that one of `parties` said this to the other, about a referral, with these sections.
    ///
    /// # Errors
    /// E-109, E-111 to E-113, E-116, E-118 to E-124 and E-126, as for a statement that arrives.
    pub fn verify(
        &self,
        parties: [&PartnerId; 2],
        directory: &Directory,
    ) -> Result<VerifiedKept, StatementError> {
        let malformed = || StatementError::Content(CborError::Shape);
        let statement = Statement::parse(&self.statement).map_err(|_| malformed())?;
        let sender = statement.body().map_err(|_| malformed())?.sender;
        let author = directory
            .partner(&sender)
            .ok_or_else(|| StatementError::UnknownSender(sender.clone()))?;
        let core = statement
            .verify(&author.signer_or_present(&statement.key_id()).key)
            .map_err(|source| StatementError::Signature { sender, source })?;
        if core.network != *directory.network() {
            return Err(StatementError::Network(core.network));
        }
        let [one, other] = parties;
        let is_between = (core.sender == *one && core.recipient == *other)
            || (core.sender == *other && core.recipient == *one);
        if !is_between {
            return Err(StatementError::Recipient(core.recipient));
        }
        let sections: Vec<Section> =
            self.sections.iter().cloned().map(Section::from_wire).collect();
        let mut said = core.sections.iter();
        // Those that were erased are left out; the rest stand in their order.
        let fit = sections.iter().all(|section| said.any(|one| section.fits(one)));
        if !fit {
            return Err(StatementError::Sections);
        }
        let kinds = core.sections.iter().map(|one| one.kind);
        let carried = if core.is_bare() {
            self.approvals.is_empty()
        } else {
            core.step.carries().iter().copied().eq(kinds)
        };
        let shaped = carried
            && core.step.is_about_a_referral()
            && core.referral.is_some()
            && core.step.tier() == core.tier
            && core.step.answers() == core.answers.is_some()
            && core.step.submits() == core.terms.is_some()
            && sections.iter().all(|section| outcome_fits(core.step, section));
        if !shaped || sections.iter().any(|section| section.check().is_err()) {
            return Err(StatementError::Shape(core.step));
        }
        check_terms(&core, &sections)?;
        let approvals: Vec<SignedApproval> = self
            .approvals
            .iter()
            .map(SignedApproval::from_wire)
            .collect::<Option<_>>()
            .ok_or_else(malformed)?;
        let checked = if core.step == Step::ApproveLate {
            Vec::new()
        } else {
            approval::verify_all(&approvals, &core, &author.keys())?
        };
        check_second_person(&core, &sections, &checked)?;
        let at = self.relayed(&core, directory);
        Ok(VerifiedKept { core, statement, sections, at })
    }

    fn relayed(&self, core: &Core, directory: &Directory) -> Option<UnixSeconds> {
        let (_, receipt) = self.receipt.as_ref()?.read(core, directory)?;
        let custody = CustodyReceipt::from_bytes(self.custody.as_ref()?).ok()?;
        custody.verify_for(&receipt.envelope, &core.recipient, directory).ok()
    }
}
