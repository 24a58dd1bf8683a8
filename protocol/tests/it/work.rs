//! What the two offices say once a referral is accepted: each content, and its bounds.

use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::{
    CaseCloseReason, ConsentPurpose, ConsentTier, ErasureOutcome, FollowupOutcome, FollowupType,
    HandoverMode, HandoverOutcome, NameKind, ProceedingStage, Script, Service, ServiceStatus,
};
use saphan_protocol::safe_text::{IdentityText, SafeText};
use saphan_protocol::section::{
    ClosingReport, ErasureReport, Files, FollowUp, HandoverPlan, HandoverReport, IdentityRequest,
    Leaves, Message, Release, Section, SectionKind, ServiceOutcome, ServiceStart, Withdrawal,
};
use saphan_protocol::tier1::ConsentId;
use saphan_protocol::tier3::{Name, Person, Tier3};

use crate::fixtures::{NOW, bsp, nkw, rng};

fn code<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// The sections of a release of one name.
pub(crate) fn released() -> Vec<Section> {
    let release = Release {
        until: NOW.plus(std::time::Duration::from_secs(7 * 86_400)),
        officer: code("cw-02"),
        consents: vec![ConsentId::random(&mut rng(3))],
    };
    let mut rng = rng(5);
    vec![
        Section::new(&release, &mut rng),
        Section::new(&identity(), &mut rng),
        Section::new(&Files { files: Vec::new() }, &mut rng),
    ]
}

fn identity() -> Tier3 {
    let name = Name {
        full: IdentityText::new("Bouavone Example").unwrap(),
        kind: NameKind::ALL[0],
        lang: None,
        given: None,
        family: None,
        script: Script::ALL[0],
    };
    let person = Person {
        pid: 1.try_into().unwrap(),
        birth: None,
        names: vec![name],
        doctor: None,
        places: Vec::new(),
        venues: Vec::new(),
        contacts: Vec::new(),
        hospital: None,
        own_view: None,
        documents: Vec::new(),
        record_no: None,
        protection: None,
    };
    Tier3 {
        staff: Vec::new(),
        persons: vec![person],
        purpose: ConsentPurpose::IdentityDisclosure,
        offenders: Vec::new(),
        narratives: Vec::new(),
        to_partner: nkw(),
        attachments: Vec::new(),
        prepared_on: code("2026-11-25"),
        proceedings: Vec::new(),
        local_case_no: None,
        followup_notes: Vec::new(),
        origin_partner: bsp(),
    }
}

fn reads<T: Leaves>(content: &T) -> Result<(), CborError> {
    Section::new(content, &mut rng(3)).read::<T>().map(|_| ())
}

fn persons(numbers: &[u8]) -> Vec<saphan_protocol::tier1::PersonNo> {
    numbers.iter().map(|number| (*number).try_into().unwrap()).collect()
}

#[test]
fn a_release_is_three_sections_that_read_as_what_they_are() {
    let kinds: Vec<SectionKind> = released().iter().map(Section::kind).collect();

    assert_eq!(kinds, [SectionKind::Release, SectionKind::Tier3, SectionKind::Files]);
    assert!(released().iter().all(|section| section.check().is_ok()));
}

#[test]
fn a_release_names_a_consent() {
    let release = Release { until: NOW, officer: code("cw-02"), consents: Vec::new() };

    assert_eq!(reads(&release), Err(CborError::Shape));
}

#[test]
fn what_is_said_of_the_work_reads_back() {
    let request =
        IdentityRequest { officer: code("cw-02"), purpose: ConsentPurpose::FamilyTracing };
    let plan = HandoverPlan {
        at: NOW,
        mode: HandoverMode::LandBorder,
        place: SafeText::new("middle of the bridge").unwrap(),
        persons: persons(&[1, 2]),
    };
    let follow_up = FollowUp {
        on: code("2026-12-01"),
        outcome: FollowupOutcome::SafeStable,
        persons: persons(&[1]),
        occasion: FollowupType::Arrival,
    };
    let start = ServiceStart { on: code("2026-12-01"), services: vec![Service::ALL[0]] };
    let report = HandoverReport { at: NOW, outcome: HandoverOutcome::ReceivedSafe };
    let message = Message { text: SafeText::new("who brings the papers?").unwrap() };

    assert_eq!(reads(&request), Ok(()));
    assert_eq!(reads(&plan), Ok(()));
    assert_eq!(reads(&follow_up), Ok(()));
    assert_eq!(reads(&start), Ok(()));
    assert_eq!(reads(&report), Ok(()));
    assert_eq!(reads(&message), Ok(()));
}

#[test]
fn nobody_and_nothing_is_not_reported_on() {
    let plan = HandoverPlan {
        at: NOW,
        mode: HandoverMode::LandBorder,
        place: SafeText::new("middle of the bridge").unwrap(),
        persons: Vec::new(),
    };
    let follow_up = FollowUp {
        on: code("2026-12-01"),
        outcome: FollowupOutcome::SafeStable,
        persons: persons(&[2, 1]),
        occasion: FollowupType::Arrival,
    };
    let start = ServiceStart { on: code("2026-12-01"), services: Vec::new() };

    assert_eq!(reads(&plan), Err(CborError::Shape));
    assert_eq!(reads(&follow_up), Err(CborError::Shape), "persons are in order");
    assert_eq!(reads(&start), Err(CborError::Shape));
}

#[test]
fn a_closing_report_names_each_service_once() {
    let outcome = |service, status| ServiceOutcome { status, service };
    let (one, other) = (Service::ALL[0], Service::ALL[1]);
    let report = |services| ClosingReport { reason: CaseCloseReason::GoalsMet, services };
    let done = outcome(one, ServiceStatus::Completed);

    assert_eq!(reads(&report(vec![done, outcome(other, ServiceStatus::Unavailable)])), Ok(()));
    let twice = vec![done, outcome(one, ServiceStatus::Cancelled)];
    assert_eq!(reads(&report(twice)), Err(CborError::Shape));
    assert_eq!(reads(&report(Vec::new())), Err(CborError::Shape));
}

#[test]
fn a_withdrawal_that_names_nothing_is_of_everything() {
    let whole = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };
    let partial = Withdrawal { tiers: vec![ConsentTier::T3], ..whole.clone() };

    assert!(whole.is_whole() && !partial.is_whole());
    assert_eq!((reads(&whole), reads(&partial)), (Ok(()), Ok(())));
    let twice = Withdrawal { tiers: vec![ConsentTier::T3, ConsentTier::T3], ..whole };
    assert_eq!(reads(&twice), Err(CborError::Shape));
}

#[test]
fn a_hold_names_its_end_and_an_erasure_has_none() {
    let report = |outcome, until: Option<&str>, proceeding| ErasureReport {
        until: until.map(code),
        outcome,
        proceeding,
    };
    let (gone, claim) = (ErasureOutcome::Erased, ErasureOutcome::HeldLegalClaim);
    let stage = Some(ProceedingStage::ALL[0]);

    assert_eq!(reads(&report(gone, None, None)), Ok(()));
    assert_eq!(reads(&report(claim, Some("2027-03-31"), stage)), Ok(()));
    assert_eq!(reads(&report(claim, None, stage)), Err(CborError::Shape));
    assert_eq!(reads(&report(gone, Some("2027-03-31"), None)), Err(CborError::Shape));
    assert_eq!(reads(&report(gone, None, stage)), Err(CborError::Shape));
}
