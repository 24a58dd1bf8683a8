//! Evidence: what a file proves, and each check that it can fail (V-101 to V-108).

use saphan_protocol::approval::ApprovalV1;
use saphan_protocol::cose::sign;
use saphan_protocol::custody::{Taken, sign_group};
use saphan_protocol::directory::{Act, Directory, RevocationReason};
use saphan_protocol::evidence::{Evidence, EvidenceError, EvidenceStep, Proven, ReceiptProof};
use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Outcome, Side, State, Step};
use saphan_protocol::section::{Receipt, Section};
use saphan_protocol::statement::Core;
use serde_bytes::ByteBuf;

use crate::fixtures::{
    NOW, append, authority, bsp, core, directory, hub, key, mekong, nkw, origin, partner, receiver,
    refused, rng,
};

/// A step of either side, after the one before it.
fn said(step: Step, side: Side, after: Option<&Core>) -> Core {
    let mut core = Core { after: after.map(Core::step_id), ..core(step) };
    if side == Side::Receiver {
        (core.sender, core.recipient) = (nkw(), bsp());
    }
    core
}

fn key_of(core: &Core) -> SigningKey {
    if core.sender == bsp() { origin() } else { receiver() }
}

fn bare(core: &Core) -> EvidenceStep {
    let statement = ByteBuf::from(sign(&key_of(core), core).as_bytes());
    EvidenceStep { custody: None, receipt: None, approvals: Vec::new(), statement }
}

/// The recipient's receipt, and the hub's for the envelope that it names.
fn receipted(core: &Core) -> EvidenceStep {
    let envelope = Digest::of(b"the envelope");
    let receipt = Section::new(&Receipt { core: core.digest(), envelope }, &mut rng(3));
    let side = if core.sender == bsp() { Side::Receiver } else { Side::Origin };
    let mut delivered = said(Step::Delivered, side, Some(core));
    delivered.sections = vec![receipt.commitment()];
    let taken = Taken { digest: envelope, mailbox: core.recipient.clone(), position: 7 };
    let custody = sign_group(&[taken], &mekong(), NOW, &hub()).remove(0);
    EvidenceStep {
        custody: Some(ByteBuf::from(custody.to_bytes())),
        receipt: Some(ReceiptProof::new(&receipt, &sign(&key_of(&delivered), &delivered))),
        ..bare(core)
    }
}

/// Submitted, delivered, acknowledged, accepted.
fn cores() -> [Core; 4] {
    let submit = said(Step::Submit, Side::Origin, None);
    let delivered = said(Step::Delivered, Side::Receiver, Some(&submit));
    let acknowledge = said(Step::Acknowledge, Side::Receiver, Some(&delivered));
    let accept = said(Step::Accept, Side::Receiver, Some(&acknowledge));
    [submit, delivered, acknowledge, accept]
}

fn steps() -> Vec<EvidenceStep> {
    let [submit, delivered, acknowledge, accept] = cores();
    vec![receipted(&submit), bare(&delivered), receipted(&acknowledge), receipted(&accept)]
}

fn file(steps: Vec<EvidenceStep>) -> Vec<u8> {
    under(&directory(), steps)
}

fn under(directory: &Directory, steps: Vec<EvidenceStep>) -> Vec<u8> {
    Evidence::new(directory, ReferralId::from_bytes([7; 16]), steps).to_bytes()
}

fn verified(bytes: &[u8]) -> Result<Proven, EvidenceError> {
    Evidence::verify(bytes, authority().verifying_key())
}

fn fails(steps: Vec<EvidenceStep>, check: &str, error: &EvidenceError, code: &str) {
    refused(verified(&file(steps)).map(|_| ()), check, error);
    assert_eq!(error.code(), code);
}

#[test]
fn a_file_proves_who_said_what_when_and_where_it_stands() {
    let proven = verified(&file(steps())).unwrap();

    assert_eq!((&proven.origin, &proven.receiver), (&bsp(), &nkw()));
    assert_eq!(proven.life.state, Some(State::Accepted));
    assert!(proven.steps.iter().all(|step| step.outcome == Outcome::Applied));
    let at_hub: Vec<bool> = proven.steps.iter().map(|step| step.relayed.is_some()).collect();
    assert_eq!(at_hub, [true, false, true, true]);
}

#[test]
fn no_bit_of_a_file_can_be_changed() {
    let honest = file(steps());
    // Each third byte, another bit of each; `tests/it/evidence.rs` goes through more files.
    for at in (0..honest.len()).step_by(3) {
        let mut changed = honest.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(verified(&changed).is_err(), "byte {at} of {}", honest.len());
    }
}

/// V-101: cut, padded, of another version, without a step.
#[test]
fn what_is_no_file_of_evidence_is_refused() {
    let honest = file(steps());
    for bytes in [&honest[..honest.len() - 1], &[&honest[..], &[0]].concat(), &[]] {
        let error = verified(bytes).unwrap_err();
        assert!(error.to_string().starts_with("[V-101]"), "{error}");
        assert_eq!(error.code(), "evidence-malformed");
    }
    assert!(verified(&file(Vec::new())).unwrap_err().to_string().starts_with("[V-101]"));
}

/// V-102: the directory of another authority.
#[test]
fn a_directory_that_this_authority_did_not_sign_proves_nothing() {
    let error = Evidence::verify(&file(steps()), key(77).verifying_key()).unwrap_err();

    assert!(error.to_string().starts_with("[V-102]"), "{error}");
    assert_eq!(error.code(), "evidence-directory");
}

/// V-103: signed by another partner.
#[test]
fn a_statement_that_its_sender_did_not_sign_is_refused() {
    let mut all = steps();
    all[3].statement = ByteBuf::from(sign(&origin(), &cores()[3]).as_bytes());

    let error = verified(&file(all)).unwrap_err();
    assert!(error.to_string().starts_with("[V-103]"), "{error}");
    assert_eq!(error.code(), "evidence-signature");
}

/// V-104: a stranger's, of another referral, before what it follows, twice, housekeeping.
#[test]
fn each_step_belongs_to_the_referral_in_its_place() {
    let other = |change: fn(&mut Core)| {
        let mut all = steps();
        let mut core = cores()[3].clone();
        change(&mut core);
        all[3] = bare(&core);
        all
    };
    let code = "evidence-foreign";
    let error = EvidenceError::Foreign(4);
    fails(other(|core| core.sender = partner("cwn-th")), "V-104", &error, code);
    fails(
        other(|core| core.referral = Some(ReferralId::from_bytes([8; 16]))),
        "V-104",
        &error,
        code,
    );
    fails(other(|core| core.after = Some(core.header)), "V-104", &error, code);
    fails(other(|core| core.step = Step::Heartbeat), "V-104", &error, code);
    let mut twice = steps();
    twice.push(twice[3].clone());
    fails(twice, "V-104", &EvidenceError::Foreign(5), code);
    let mut swapped = steps();
    swapped.swap(2, 3);
    fails(swapped, "V-104", &EvidenceError::Foreign(3), code);
}

/// V-105: an approval that is none, and identity released without one.
#[test]
fn approvals_check_and_identity_needs_two() {
    let [submit, delivered, acknowledge, accept] = cores();
    let ask = said(Step::AskIdentity, Side::Receiver, Some(&accept));
    let release = Core {
        answers: Some(ask.step_id()),
        ..said(Step::ReleaseIdentity, Side::Origin, Some(&ask))
    };
    let all = [submit, delivered, acknowledge, accept, ask, release].iter().map(bare).collect();
    let error = verified(&file(all)).unwrap_err();
    assert!(error.to_string().starts_with("[V-105]"), "{error}");
    assert_eq!(error.code(), "evidence-approval");

    let mut all = steps();
    let empty = saphan_protocol::cbor::encode(&(ByteBuf::new(), ByteBuf::new()));
    let limits = saphan_protocol::cbor::Limits::new(64, 8);
    let approval: ApprovalV1 = saphan_protocol::cbor::decode_canonical(&empty, limits).unwrap();
    all[3].approvals.push(approval);
    assert!(verified(&file(all)).unwrap_err().to_string().starts_with("[V-105]"));
}

/// V-106: a receipt for another step, and a hub's receipt without the recipient's.
#[test]
fn a_receipt_is_the_recipients_for_this_step() {
    let mut all = steps();
    all[3].receipt = all[2].receipt.clone();
    fails(all, "V-106", &EvidenceError::Receipt(4), "evidence-receipt");

    let mut all = steps();
    all[3].receipt = None;
    fails(all, "V-106", &EvidenceError::Receipt(4), "evidence-receipt");
}

/// V-107: the hub's receipt for another mailbox.
#[test]
fn a_custody_receipt_is_a_hubs_for_the_envelope_that_the_receipt_names() {
    let mut all = steps();
    all[3].custody = all[0].custody.clone();

    let error = verified(&file(all)).unwrap_err();
    assert!(error.to_string().starts_with("[V-107]"), "{error}");
    assert_eq!(error.code(), "evidence-custody");
}

/// V-108: the receiver had been cut off when the hub took its statement.
#[test]
fn what_a_revoked_partner_said_afterwards_proves_nothing() {
    let mut list = directory();
    let (since, reason) = (NOW, RevocationReason::DeviceLost);
    append(&mut list, Act::Revoke { since, reason, partner: nkw() });

    let error = verified(&under(&list, steps())).unwrap_err();
    refused(Err::<(), _>(error.clone()), "V-108", &EvidenceError::Revoked(3));
    assert_eq!(error.code(), "evidence-revoked");
}
