//! One content of each kind of section that belongs to the work after an acceptance.
#![expect(clippy::unwrap_used, reason = "every value is fixed here, and tests run all of it")]

use saphan_protocol::blob::{MediaType, Sealer};
use saphan_protocol::codes::{
    AttachmentType, CaseCloseReason, ConsentPurpose, ConsentTier, DeclineReason, ErasureOutcome,
    FollowupOutcome, FollowupType, HandoverMode, HandoverOutcome, ProceedingStage, Service,
    ServiceStatus,
};
use saphan_protocol::safe_text::SafeText;
use saphan_protocol::section::{
    AttachedFile, Closing, ClosingReport, ErasureReport, Files, FollowUp, HandoverPlan,
    HandoverReport, IdentityRequest, Message, Opening, OpeningKey, Redirect, Release,
    ServiceOutcome, ServiceStart, Withdrawal,
};
use saphan_protocol::tier1::ConsentId;

use super::contents::{code, person};
use super::world::{NOW, partner, rng};

pub(super) fn redirect() -> Redirect {
    Redirect { reason: DeclineReason::BetterPlacedPartner, partner: partner("cwn-th") }
}

pub(super) fn message() -> Message {
    Message { text: SafeText::new("Who brings the papers?").unwrap() }
}

pub(super) fn request() -> IdentityRequest {
    IdentityRequest { officer: code("cw-02"), purpose: ConsentPurpose::FamilyTracing }
}

pub(super) fn release() -> Release {
    let until = NOW.plus(std::time::Duration::from_secs(7 * 86_400));
    Release { until, officer: code("cw-02"), consents: vec![ConsentId::random(&mut rng(3))] }
}

pub(super) fn files() -> Files {
    let content = b"%PDF-1.7";
    let mut sealer = Sealer::new(content.len() as u64, &mut rng(3)).unwrap();
    sealer.seal(content).unwrap();
    let manifest = sealer.finish(MediaType::Pdf).unwrap();
    Files { files: vec![AttachedFile { attachment_type: AttachmentType::ConsentForm, manifest }] }
}

pub(super) fn opening() -> Opening {
    Opening { key: OpeningKey::BreakGlass }
}

pub(super) fn plan() -> HandoverPlan {
    HandoverPlan {
        at: NOW,
        mode: HandoverMode::LandBorder,
        place: SafeText::new("The middle of the first bridge").unwrap(),
        persons: vec![person(1)],
    }
}

pub(super) fn arrival() -> HandoverReport {
    HandoverReport { at: NOW, outcome: HandoverOutcome::ReceivedSafe }
}

pub(super) fn closing() -> Closing {
    Closing { reason: CaseCloseReason::SurvivorRequest }
}

pub(super) fn start() -> ServiceStart {
    ServiceStart { on: code("2026-11-26"), services: vec![Service::FamilyTracing] }
}

pub(super) fn follow_up() -> FollowUp {
    FollowUp {
        on: code("2026-12-01"),
        outcome: FollowupOutcome::SafeStable,
        persons: vec![person(1)],
        occasion: FollowupType::Arrival,
    }
}

pub(super) fn closing_report() -> ClosingReport {
    let outcome = |service, status| ServiceOutcome { status, service };
    ClosingReport {
        reason: CaseCloseReason::GoalsMet,
        services: vec![
            outcome(Service::ALL[0], ServiceStatus::Completed),
            outcome(Service::ALL[1], ServiceStatus::Unavailable),
        ],
    }
}

pub(super) fn withdrawal() -> Withdrawal {
    Withdrawal { tiers: vec![ConsentTier::T3], persons: Vec::new(), purposes: Vec::new() }
}

pub(super) fn hold() -> ErasureReport {
    ErasureReport {
        until: Some(code("2027-03-31")),
        outcome: ErasureOutcome::HeldLegalClaim,
        proceeding: Some(ProceedingStage::ALL[0]),
    }
}
