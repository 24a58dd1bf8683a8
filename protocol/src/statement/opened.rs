//! What came out of an envelope: believed by nobody first, then verified.

use super::{CONTENT_LIMITS, Content, Core, Statement, StatementError};
use crate::approval::{self, APPROVALS_MAX, Checked, SignedApproval};
use crate::cbor::{self, CborError};
use crate::directory::Directory;
use crate::envelope::{CLOCK_TOLERANCE, Envelope, EnvelopeError};
use crate::ids::{Digest, PartnerId};
use crate::lifecycle::Step;
use crate::seal::PrekeySecret;
use crate::section::{
    CONTENT_LEN_MAX, ErasureReport, HandoverReport, SECTIONS_MAX, Section, SectionKind,
};
use crate::tier1::{SecondPerson, Tier1, needs_second_person};
use crate::time::{UnixDay, UnixSeconds};

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
    /// E-109 to E-126, in that order but for two: what a key that counts no more did not even sign is
    /// E-111 and not E-110, and the terms (E-126) come before the approvals.
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
        let signer = partner.signer_or_present(&self.statement.key_id());
        let core = self
            .statement
            .verify(&signer.key)
            .map_err(|source| StatementError::Signature { sender: sender.clone(), source })?;
        if !signer.counts_at(relayed) {
            return Err(StatementError::RevokedSender(sender));
        }
        self.check(&core, us, directory, relayed)?;
        // A late approval is about its submission, which only the store has: `verify_late`.
        let checked = if core.step == Step::ApproveLate {
            Vec::new()
        } else {
            approval::verify_all(&self.approvals, &core, &partner.keys())?
        };
        check_second_person(&core, &self.sections, &checked)?;
        let (statement, sections) = (self.statement, self.sections);
        Ok(Verified { core, statement, sections, approvals: self.approvals, checked })
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
        let carried = if core.is_bare() {
            self.approvals.is_empty()
        } else {
            core.step.carries().iter().copied().eq(kinds)
        };
        let shaped = carried
            && core.sequence > 0
            && core.step.is_about_a_referral() == core.referral.is_some()
            && core.step.tier() == core.tier
            && core.tier.is_some() == core.purpose.is_some()
            && core.step.answers() == core.answers.is_some()
            && core.step.submits() == core.terms.is_some()
            && self.sections.iter().all(|section| outcome_fits(core.step, section))
            && (core.step != Step::ApproveLate || self.approvals.len() == 1)
            && self.sections.iter().all(|section| section.content().len() <= CONTENT_LEN_MAX);
        if !shaped {
            return Err(StatementError::Shape(core.step));
        }
        check_terms(core, &self.sections)
    }
}

/// What a submission rules follows from its record.
pub(crate) fn check_terms(core: &Core, sections: &[Section]) -> Result<(), StatementError> {
    // A record that does not read is refused by its reader, with the number of what is wrong.
    let mut records = sections.iter().filter_map(|section| section.read::<Tier1>().ok());
    let terms = core.terms.as_ref();
    match records.find(|record| terms.is_some_and(|terms| !terms.are_of(record))) {
        Some(_) => Err(StatementError::Terms),
        None => Ok(()),
    }
}

/// What must not leave on one person's word must not arrive so either. An emergency may: its
/// approval follows within a day.
pub(crate) fn check_second_person(
    core: &Core,
    sections: &[Section],
    checked: &[Checked],
) -> Result<(), StatementError> {
    let releases = core.step == Step::ReleaseIdentity && !core.is_bare();
    if releases && !approval::is_approved(checked) {
        return Err(StatementError::ApprovalMissing);
    }
    if !core.step.submits() {
        return Ok(());
    }
    // A record that does not read is refused by its reader, with the number of what is wrong.
    let records = sections.iter().filter_map(|section| section.read::<Tier1>().ok());
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

/// Whether a report of how something went belongs to `step`: an arrival is no failure, and what is
/// held is not erased.
pub(crate) fn outcome_fits(step: Step, section: &Section) -> bool {
    let kind = section.kind();
    if kind == SectionKind::HandoverReport {
        let report = section.read::<HandoverReport>();
        report.is_ok_and(|report| report.is_arrival() == (step == Step::Received))
    } else if kind == SectionKind::ErasureReport {
        let report = section.read::<ErasureReport>();
        report.is_ok_and(|report| report.is_gone() == (step == Step::Erased))
    } else {
        true
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

    /// Who of the sender's office stands behind it, checked; nobody for a late approval, which is
    /// held against its submission by [`approval::verify_late`].
    pub fn approved_by(&self) -> &[Checked] {
        &self.checked
    }

    /// The approvals as they were signed, to be kept as evidence.
    pub fn approvals(&self) -> &[SignedApproval] {
        &self.approvals
    }
}
