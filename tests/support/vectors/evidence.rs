//! Files of evidence about random lives, for readers that are held against each other.
#![expect(clippy::unwrap_used, reason = "every value is made here, and tests run all of it")]

use chacha20::ChaCha20Rng;
use rand_core::Rng;
use saphan_protocol::approval::SignedApproval;
use saphan_protocol::cose;
use saphan_protocol::custody::{Taken, sign_group};
use saphan_protocol::evidence::{Evidence, EvidenceStep, ReceiptProof};
use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Side, SignedStep, Step, fold};
use saphan_protocol::section::{Receipt, Section};
use saphan_protocol::statement::{Core, Repeats};
use serde_bytes::ByteBuf;

use super::contents;
use super::world::{
    NOW, authority, bsp, changed_root, core, directory, hub, mekong, next_authority, nkw, origin,
    receiver, rng,
};
use crate::approvals::signed_by_two;

/// Public key of the authority under which the files verify.
pub fn evidence_authority() -> saphan_protocol::keys::VerifyingKey {
    authority().verifying_key()
}

/// Public key of the root that took over in every third file.
pub fn evidence_later_authority() -> saphan_protocol::keys::VerifyingKey {
    next_authority().verifying_key()
}

/// A file about the random life number `seed`: up to 12 steps, some of which crossed, with receipts,
/// custody receipts and approvals beside some.
pub fn evidence(seed: u64) -> Vec<u8> {
    let mut rng = rng(seed);
    let mut cores: Vec<Core> = vec![core(Step::Submit)];
    for _ in 0..rng.next_u32() % 12 {
        cores.extend(next(&cores, &mut rng));
    }
    let life = fold(&cores.iter().map(signed).collect::<Vec<_>>());
    let ordered = life.steps.iter().map(|(step, _)| {
        let core = cores.iter().find(|core| core.step_id() == step.id).unwrap();
        proof(core, &mut rng)
    });
    let steps = ordered.collect();
    let list = if seed % 3 == 1 { changed_root() } else { directory() };
    Evidence::new(&list, ReferralId::from_bytes([7; 16]), steps).to_bytes()
}

/// A step that may follow what its author knows: all of it, or all but the last.
fn next(cores: &[Core], rng: &mut ChaCha20Rng) -> Option<Core> {
    let crossed = cores.len() > 1 && rng.next_u32().is_multiple_of(4);
    let known = &cores[..cores.len() - usize::from(crossed)];
    let life = fold(&known.iter().map(signed).collect::<Vec<_>>());
    let sides = [Side::Origin, Side::Receiver];
    let may: Vec<(Step, Side)> = Step::ALL
        .into_iter()
        .flat_map(|step| sides.map(|side| (step, side)))
        .filter(|(step, side)| *step != Step::ApproveLate && life.next(*step, *side).is_some())
        .collect();
    let (step, side) = *may.get(rng.next_u32() as usize % may.len().max(1))?;
    let sequence = cores.len() as u64 + 1;
    let answers = life.to_answer(step);
    let mut core = Core { after: life.last(), answers, sequence, ..core(step) };
    // No step commits to sections here, so a copy of one that tells of persons is bare.
    if rng.next_u32().is_multiple_of(4) {
        let first = Digest::of(&rng.next_u64().to_be_bytes());
        core.repeats = Some(Repeats { core: first, sequence, incarnation: core.incarnation });
    }
    if side == Side::Receiver {
        (core.sender, core.recipient) = (nkw(), bsp());
    }
    Some(core)
}

fn side(core: &Core) -> Side {
    if core.sender == bsp() { Side::Origin } else { Side::Receiver }
}

fn key(core: &Core) -> SigningKey {
    match side(core) {
        Side::Origin => origin(),
        Side::Receiver => receiver(),
    }
}

fn signed(core: &Core) -> SignedStep {
    let Core { step, after, answers, terms, .. } = core.clone();
    SignedStep { id: core.step_id(), step, side: side(core), after, answers, terms }
}

fn proof(core: &Core, rng: &mut ChaCha20Rng) -> EvidenceStep {
    let owes = core.step == Step::ReleaseIdentity && !core.is_bare();
    let approved = owes || rng.next_u32().is_multiple_of(3);
    let officers = if approved { signed_by_two(core, &[], &key(core)) } else { Vec::new() };
    let mut step = EvidenceStep {
        custody: None,
        receipt: None,
        approvals: officers.iter().map(SignedApproval::to_wire).collect(),
        statement: ByteBuf::from(cose::sign(&key(core), core).as_bytes()),
    };
    if core.step.wants_receipt() && !rng.next_u32().is_multiple_of(4) {
        let envelope = Digest::of(&rng.next_u64().to_be_bytes());
        step.receipt = Some(receipt(core, envelope, rng));
        step.custody = rng.next_u32().is_multiple_of(2).then(|| custody(core, envelope, rng));
    }
    step
}

fn receipt(core: &Core, envelope: Digest, rng: &mut ChaCha20Rng) -> ReceiptProof {
    let section = Section::new(&Receipt { core: core.digest(), envelope }, rng);
    let mut delivered = super::world::core(Step::Delivered);
    (delivered.sender, delivered.recipient) = (core.recipient.clone(), core.sender.clone());
    (delivered.after, delivered.sections) = (Some(core.step_id()), vec![section.commitment()]);
    ReceiptProof::new(&section, &cose::sign(&key(&delivered), &delivered))
}

/// The hub's receipt out of a group of one to seven.
fn custody(core: &Core, envelope: Digest, rng: &mut ChaCha20Rng) -> ByteBuf {
    let (count, at) = (1 + rng.next_u32() % 7, rng.next_u32());
    let group: Vec<Taken> = (0..count)
        .map(|number| Taken {
            digest: if number == at % count { envelope } else { contents::receipt().envelope },
            mailbox: core.recipient.clone(),
            position: u64::from(number),
        })
        .collect();
    let mut receipts = sign_group(&group, &mekong(), NOW, &hub());
    ByteBuf::from(receipts.swap_remove((at % count) as usize).to_bytes())
}
