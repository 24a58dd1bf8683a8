//! Who stands behind a statement: E-119 to E-125.

use std::time::Duration;

use saphan_protocol::approval::{
    self, APPROVALS_MAX, Approval, ApprovalKind, Checked, SignedApproval, StaffCertificate,
};
use saphan_protocol::cbor::CborError;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::{AgeBand, Urgency, UserRole};
use saphan_protocol::cose::{CoseError, sign};
use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::lifecycle::Terms;
use saphan_protocol::section::Section;
use saphan_protocol::statement::{Core, Draft, Opened, StatementError, Verified};
use saphan_protocol::tier1::Tier1;

use crate::fixtures::{
    NOW, bsp, checked_prekey, core, directory, key, mekong, nkw, origin, partner, receiver,
    refused, rng, secret,
};
use crate::section::record;
use crate::work::released;

fn drafter() -> SigningKey {
    key(41)
}

fn supervisor() -> SigningKey {
    key(42)
}

fn certificate(code: &str, key: &SigningKey, role: UserRole) -> StaffCertificate {
    StaffCertificate {
        key: key.verifying_key(),
        code: code.parse().unwrap(),
        from: NOW.minute(),
        roles: vec![role],
        until: NOW.plus(Duration::from_secs(86_400)),
        network: mekong(),
        partner: bsp(),
    }
}

fn minors_record() -> Tier1 {
    let mut record = record();
    record.persons[0].minor = true;
    record.persons[0].age_band = AgeBand::A15_17;
    record
}

/// Two signatures over `core` with these sections, before anything is spoilt.
struct Pair {
    certificates: [StaffCertificate; 2],
    approvals: [Approval; 2],
    certifier: SigningKey,
    signers: [SigningKey; 2],
}

impl Pair {
    fn over(core: &Core, sections: &[Section]) -> Self {
        let approval = |kind, role| Approval {
            at: NOW.minute(),
            kind,
            late: false,
            role,
            step: core.step,
            tier: core.tier,
            sender: core.sender.clone(),
            network: core.network.clone(),
            purpose: core.purpose,
            referral: core.referral.unwrap(),
            sections: sections.iter().map(Section::commitment).collect(),
            recipient: core.recipient.clone(),
        };
        Self {
            certificates: [
                certificate("cw-01", &drafter(), UserRole::CaseWorker),
                certificate("sv-01", &supervisor(), UserRole::Supervisor),
            ],
            approvals: [
                approval(ApprovalKind::Drafted, UserRole::CaseWorker),
                approval(ApprovalKind::Approved, UserRole::Supervisor),
            ],
            certifier: origin(),
            signers: [drafter(), supervisor()],
        }
    }

    fn sign(&self) -> Vec<SignedApproval> {
        (0..2)
            .map(|at| SignedApproval {
                certificate: sign(&self.certifier, &self.certificates[at]),
                approval: sign(&self.signers[at], &self.approvals[at]),
            })
            .collect()
    }
}

fn submission(record: &Tier1) -> Core {
    Core { terms: Some(Terms::of(record, ClosingDays::default())), ..core(Step::Submit) }
}

fn received(
    record: &Tier1,
    spoil: impl FnOnce(&mut Pair),
    choose: impl FnOnce(Vec<SignedApproval>) -> Vec<SignedApproval>,
) -> Result<Verified, StatementError> {
    let sections = vec![Section::new(record, &mut rng(3))];
    let core = submission(record);
    let mut pair = Pair::over(&core, &sections);
    spoil(&mut pair);
    let approvals = choose(pair.sign());
    let sealed = Draft { core, sections, approvals }
        .seal(&checked_prekey(), &origin(), NOW, &mut rng(11))
        .unwrap();
    Opened::open(&sealed.envelope, &secret()).unwrap()?.verify(&nkw(), &directory(), NOW)
}

fn spoilt(spoil: impl FnOnce(&mut Pair)) -> Result<(), StatementError> {
    received(&minors_record(), spoil, |all| all).map(|_| ())
}

#[test]
fn a_minors_referral_that_two_officers_signed_arrives_with_their_codes() {
    let verified = received(&minors_record(), |_| (), |all| all);

    let verified = verified.unwrap_or_else(|error| panic!("{error}"));
    let codes: Vec<&str> = verified.approved_by().iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["cw-01", "sv-01"]);
    assert_eq!(verified.approvals().len(), 2);
}

/// E-119: another certifier, another partner or network, not valid at that minute, no roles.
#[test]
fn an_approval_by_somebody_who_is_no_officer_of_the_sender_is_refused() {
    let error = StatementError::StaffCertificate(None);
    let spoils: [fn(&mut StaffCertificate); 6] = [
        |one| one.partner = partner("ghn-be"),
        |one| one.network = "danube".parse().unwrap(),
        |one| one.from = NOW.plus(Duration::from_secs(60)),
        |one| one.until = NOW.minute(),
        |one| one.roles.clear(),
        |one| one.roles = vec![UserRole::Supervisor; 2],
    ];
    for spoil in spoils {
        refused(spoilt(|pair| spoil(&mut pair.certificates[1])), "E-119", &error);
    }
    assert_eq!(error.code(), "approval-certificate");

    let source = CoseError::OtherKey { found: receiver().verifying_key().id() };
    let foreign = StatementError::StaffCertificate(Some(source));
    refused(spoilt(|pair| pair.certifier = receiver()), "E-119", &foreign);
}

/// E-120
#[test]
fn an_approval_that_its_officer_did_not_sign_is_refused() {
    let found = key(99).verifying_key().id();
    let error = StatementError::ApprovalSignature(CoseError::OtherKey { found });

    refused(spoilt(|pair| pair.signers[1] = key(99)), "E-120", &error);
    assert_eq!(error.code(), "approval-signature");
}

/// E-121: an approval cannot be used again for another referral, receiver, record or tier.
#[test]
fn an_approval_of_something_else_is_refused() {
    let error = StatementError::ApprovalOther;
    let spoils: [fn(&mut Approval); 7] = [
        |one| one.referral = ReferralId::from_bytes([8; 16]),
        |one| one.recipient = partner("ghn-be"),
        |one| one.sender = nkw(),
        |one| one.network = "danube".parse().unwrap(),
        |one| one.tier = None,
        |one| one.step = Step::Recall,
        |one| one.sections[0].digest = Digest::of(b"other"),
    ];
    for spoil in spoils {
        refused(spoilt(|pair| spoil(&mut pair.approvals[1])), "E-121", &error);
    }
    assert_eq!(error.code(), "approval-other");
}

/// E-122: a case worker who approves, a supervisor's role that the certificate does not have.
#[test]
fn an_officer_acts_in_a_role_that_is_theirs_and_fits() {
    let error = StatementError::ApprovalRole(UserRole::CaseWorker);
    let by_case_worker = |pair: &mut Pair| {
        pair.certificates[1].roles = vec![UserRole::CaseWorker];
        pair.approvals[1].role = UserRole::CaseWorker;
    };
    refused(spoilt(by_case_worker), "E-122", &error);
    let without_the_role =
        |pair: &mut Pair| pair.certificates[1].roles = vec![UserRole::CaseWorker];
    let error = StatementError::ApprovalRole(UserRole::Supervisor);
    refused(spoilt(without_the_role), "E-122", &error);
    let by_administrator = |pair: &mut Pair| {
        pair.certificates[0].roles = vec![UserRole::Administrator];
        pair.approvals[0].role = UserRole::Administrator;
    };
    let error = StatementError::ApprovalRole(UserRole::Administrator);
    refused(spoilt(by_administrator), "E-122", &error);
    assert_eq!(error.code(), "approval-role");
}

/// E-123: one code with two keys, one key with two codes.
#[test]
fn a_drafter_is_not_the_second_person() {
    let error = StatementError::ApprovalPersons;
    let one_code = |pair: &mut Pair| pair.certificates[1].code = "cw-01".parse().unwrap();
    refused(spoilt(one_code), "E-123", &error);
    let one_key = |pair: &mut Pair| {
        pair.signers[1] = drafter();
        pair.certificates[1].key = drafter().verifying_key();
    };
    refused(spoilt(one_key), "E-123", &error);
    assert_eq!(error.code(), "approval-persons");
}

/// E-124: nobody, only the drafter, only the supervisor, only afterwards.
#[test]
fn a_minors_referral_without_a_second_person_is_refused() {
    let error = StatementError::ApprovalMissing;
    let one = |at: usize| move |mut all: Vec<SignedApproval>| vec![all.remove(at)];
    let minor = minors_record();
    refused(received(&minor, |_| (), |_| Vec::new()).map(|_| ()), "E-124", &error);
    refused(received(&minor, |_| (), one(0)).map(|_| ()), "E-124", &error);
    refused(received(&minor, |_| (), one(1)).map(|_| ()), "E-124", &error);
    refused(spoilt(|pair| pair.approvals[1].late = true), "E-124", &error);
    assert_eq!(error.code(), "approval-missing");

    let adult = received(&record(), |_| (), |_| Vec::new());
    assert!(adult.is_ok(), "an adult's ordinary referral needs nobody else");
}

#[test]
fn an_emergency_may_leave_on_its_drafters_word_and_no_other_may() {
    let mut emergency = minors_record();
    emergency.urgency = Urgency::Emergency;
    let first = |mut all: Vec<SignedApproval>| vec![all.remove(0)];

    assert!(received(&emergency, |_| (), first).is_ok());
    let nobody = received(&emergency, |_| (), |_| Vec::new()).map(|_| ());
    refused(nobody, "E-124", &StatementError::ApprovalMissing);
}

/// E-124: identity never leaves on one person's word, nor on a late one.
#[test]
fn identity_arrives_with_two_officers_behind_it_or_not_at_all() {
    let sections = released();
    let core = core(Step::ReleaseIdentity);
    let released = |choose: fn(&mut Pair) -> Vec<SignedApproval>| {
        let approvals = choose(&mut Pair::over(&core, &sections));
        let draft = Draft { core: core.clone(), sections: sections.clone(), approvals };
        let sealed = draft.seal(&checked_prekey(), &origin(), NOW, &mut rng(11)).unwrap();
        let opened = Opened::open(&sealed.envelope, &secret()).unwrap().unwrap();
        opened.verify(&nkw(), &directory(), NOW).map(|_| ())
    };

    assert_eq!(released(|pair| pair.sign()), Ok(()));
    let error = StatementError::ApprovalMissing;
    refused(released(|_| Vec::new()), "E-124", &error);
    refused(released(|pair| pair.sign()[..1].to_vec()), "E-124", &error);
    let late = |pair: &mut Pair| {
        pair.approvals[1].late = true;
        pair.sign()
    };
    refused(released(late), "E-124", &error);
}

/// Holds the late approval of an emergency, after `spoil`, against its submission.
fn late(
    spoil: impl FnOnce(&mut Pair),
    came_with_it: impl FnOnce(&[SignedApproval]) -> Vec<SignedApproval>,
) -> Result<Checked, StatementError> {
    let sections = vec![Section::new(&minors_record(), &mut rng(3))];
    let core = Core {
        sections: sections.iter().map(Section::commitment).collect(),
        ..submission(&minors_record())
    };
    let mut pair = Pair::over(&core, &sections);
    pair.approvals[1].late = true;
    spoil(&mut pair);
    let signed = pair.sign();
    approval::verify_late(&signed[1..], &core, &came_with_it(&signed), &[origin().verifying_key()])
}

#[test]
fn a_late_approval_by_another_officer_completes_its_submission() {
    let second = late(|_| (), |all| all[..1].to_vec());

    let second = second.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((second.code.as_str(), second.late), ("sv-01", true));
}

/// E-125: not marked late, drafted once more, nobody had drafted it, or it had been approved.
#[test]
fn a_late_approval_of_what_needs_none_is_refused() {
    let error = StatementError::ApprovalLate;
    let drafted = |all: &[SignedApproval]| all[..1].to_vec();
    let in_time = late(|pair| pair.approvals[1].late = false, drafted);
    refused(in_time.map(|_| ()), "E-125", &error);
    let again = late(|pair| pair.approvals[1].kind = ApprovalKind::Drafted, drafted);
    refused(again.map(|_| ()), "E-125", &error);
    refused(late(|_| (), |_| Vec::new()).map(|_| ()), "E-125", &error);
    assert_eq!(error.code(), "approval-late");
}

/// E-121, E-122 and E-123 hold for a late approval as for one in time.
#[test]
fn a_late_approval_is_of_this_submission_by_another_supervisor() {
    let drafted = |all: &[SignedApproval]| all[..1].to_vec();
    let other = late(|pair| pair.approvals[1].sections[0].digest = Digest::of(b"other"), drafted);
    refused(other.map(|_| ()), "E-121", &StatementError::ApprovalOther);
    let role = |pair: &mut Pair| pair.certificates[1].roles = vec![UserRole::CaseWorker];
    let error = StatementError::ApprovalRole(UserRole::Supervisor);
    refused(late(role, drafted).map(|_| ()), "E-122", &error);
    let same = |pair: &mut Pair| pair.certificates[1].code = "cw-01".parse().unwrap();
    refused(late(same, drafted).map(|_| ()), "E-123", &StatementError::ApprovalPersons);
}

/// E-118: the statement that brings a late approval brings exactly one.
#[test]
fn a_late_approval_without_an_approval_is_refused() {
    let error = StatementError::Shape(Step::ApproveLate);
    let sealed = Draft { core: core(Step::ApproveLate), sections: vec![], approvals: vec![] }
        .seal(&checked_prekey(), &origin(), NOW, &mut rng(11))
        .unwrap();
    let opened = Opened::open(&sealed.envelope, &secret()).unwrap().unwrap();

    refused(opened.verify(&nkw(), &directory(), NOW).map(|_| ()), "E-118", &error);
}

/// E-107 stands for more approvals than are allowed.
#[test]
fn the_number_of_approvals_is_bounded() {
    let error = StatementError::Content(CborError::TooManyItems);
    let many = |all: Vec<SignedApproval>| vec![all[0].clone(); APPROVALS_MAX + 1];

    refused(received(&minors_record(), |_| (), many).map(|_| ()), "E-107", &error);
}
