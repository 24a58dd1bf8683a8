//! What comes back to a store that began a new life: signed steps, its own and the partner's.

use tracing::info;

use saphan_protocol::approval::{ApprovalKind, SignedApproval};
use saphan_protocol::directory::Directory;
use saphan_protocol::ids::{PartnerId, ReferralId, StaffCode};
use saphan_protocol::lifecycle::{Side, State, Step};
use saphan_protocol::section::{Kept, VerifiedKept};
use saphan_protocol::statement::{Core, Tier};
use saphan_protocol::time::UnixSeconds;

use super::{topic, waiting_for};
use crate::audit::Act;
use crate::office::detail::after_acceptance;
use crate::office::effects::item_of_step;
use crate::office::erase::erase;
use crate::office::handover::raise_alarm;
use crate::office::held::drop_superseded;
use crate::office::outgoing::{referral_of, sections_from_bytes, sections_to_bytes};
use crate::office::withdraw::{notice_topic, withdrawn_from};
use crate::office::{Identity, Office, OfficeError};
use crate::store::{Notice, OutboxRecord, ReferralRecord, StepRecord, Tx};

/// Takes a signed step that this store lacks, ours or theirs. What it knows already changes nothing.
pub(super) async fn take_back(
    tx: &mut Tx<'_>,
    us: &Identity,
    directory: &Directory,
    from: &PartnerId,
    kept: &Kept,
    now: UnixSeconds,
) -> Result<Option<&'static str>, OfficeError> {
    let said = match kept.verify([&us.partner, from], directory) {
        Ok(said) => said,
        Err(error) => return Ok(Some(error.code())),
    };
    let Some(id) = said.core.referral else { return Ok(Some("statement-shape")) };
    let ours = said.core.sender == us.partner;
    let known = tx.referral(&id).await?;
    let is_strange = known.as_ref().is_some_and(|known| known.partner != *from);
    let known = match known {
        Some(known) if is_strange || is_certain(tx, &id, &known).await? => Some(known),
        _ => None,
    };
    let origin = known.as_ref().map_or(kept.origin == us.partner, |known| known.origin);
    let side = if origin == ours { Side::Origin } else { Side::Receiver };
    if is_strange || !said.core.step.may_be_by(side) {
        return Ok(Some("referral-not-theirs"));
    }
    // A referral of ours begins with what we signed. What overtook that is kept out of sight until it
    // is here too.
    let begins = ours && said.core.step.submits();
    if known.is_some() || !origin || begins {
        put_known(tx, &id, (known, origin), from, drafter(kept).filter(|_| begins)).await?;
    }
    if ours {
        drop_said(tx, from, &said).await?;
        settle_draft(tx, &id, &said, kept).await?;
    }
    let step = said.core.step_id();
    let steps = tx.steps(&id).await?;
    if let Some((_, here)) = steps.into_iter().find(|(known, _)| *known == step) {
        if here.at.is_none() && said.at.is_some() {
            let (custody, receipt) = (kept.custody.clone(), kept.receipt.clone());
            let here = StepRecord { at: said.at, custody, receipt, ..here };
            tx.put_step(&id, &step, &here).await?;
        }
        return Ok(None);
    }
    let here = StepRecord {
        at: said.at,
        ours,
        custody: kept.custody.clone().filter(|_| said.at.is_some()),
        receipt: kept.receipt.clone().filter(|_| said.at.is_some()),
        sections: sections_to_bytes(&said.sections),
        approvals: kept.approvals.clone(),
        statement: said.statement.as_bytes().to_vec(),
    };
    if said.core.step == Step::Reopen {
        tx.keep_again(&id).await?;
    }
    tx.put_step(&id, &step, &here).await?;
    if !ours {
        tx.put_effect(&step, None).await?;
    }
    if let (false, Step::Delivered, Some(step)) = (ours, said.core.step, said.core.after)
        && let Some(item) = item_of_step(tx, &step).await?
        && item.record.recipient == *from
    {
        tx.drop_outbox(item.number).await?;
    }
    tx.audit(now, None, Act::StepTakenBack, Some(id.as_bytes())).await?;
    Ok(None)
}

/// Whether it is known whose referral this is. What either side may say came first where it is not, and
/// looked like a step of the origin.
async fn is_certain(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    known: &ReferralRecord,
) -> Result<bool, OfficeError> {
    let origins_alone = |core: Core| !core.step.may_be_by(Side::Receiver);
    let mut theirs = tx.steps(id).await?.into_iter().filter(|(_, kept)| !kept.ours);
    Ok(known.origin
        || theirs.any(|(_, kept)| kept.said().is_some_and(|(_, core)| origins_alone(core))))
}

/// Keeps what is known of a referral by a step that came back. Of steps that were kept before it was known
/// those of another partner go: whoever holds a referral's number alone adds nothing to it.
async fn put_known(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    (known, origin): (Option<ReferralRecord>, bool),
    from: &PartnerId,
    by: Option<StaffCode>,
) -> Result<(), OfficeError> {
    let partner = from.clone();
    let record = match known {
        Some(known) => known,
        None => {
            for (step, kept) in tx.steps(id).await? {
                let is_theirs = kept
                    .said()
                    .is_some_and(|(_, core)| [&core.sender, &core.recipient].contains(&from));
                if !is_theirs {
                    tx.drop_step(&step).await?;
                }
            }
            ReferralRecord { although: None, by: None, case: None, origin, partner }
        }
    };
    Ok(tx.put_referral(id, &ReferralRecord { by: record.by.or(by), ..record }).await?)
}

/// Who of this office drafted a submission that came back.
fn drafter(kept: &Kept) -> Option<StaffCode> {
    let signed = kept.approvals.iter().filter_map(SignedApproval::from_wire);
    let drafted = |one: &SignedApproval| {
        one.approval.body().is_ok_and(|body| body.kind == ApprovalKind::Drafted)
    };
    Some(signed.into_iter().find(drafted)?.certificate.body().ok()?.code)
}

/// Drops from the outbox what the partner turns out to have: the same statement, or the decision that
/// became it.
async fn drop_said(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    said: &VerifiedKept,
) -> Result<(), OfficeError> {
    let core = &said.core;
    let mut items = waiting_for(tx, partner).await?;
    items.extend(tx.outbox_towards(partner).await?);
    for item in items {
        let record = &item.record;
        let first = record.repeats.or(record.numbered).map(|first| first.core);
        let is_it = match first {
            Some(first) => first == core.step_id(),
            None => became(record, core)?,
        };
        if is_it {
            tx.drop_outbox(item.number).await?;
            if first.is_none() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Whether this decision was sealed as that statement: the salts of sections are random, so no two
/// statements have the same commitments.
fn became(record: &OutboxRecord, core: &Core) -> Result<bool, OfficeError> {
    let sections = sections_from_bytes(&record.sections)?;
    Ok(record.step == core.step
        && referral_of(record) == core.referral
        && record.answers == core.answers
        && sections.len() == core.sections.len()
        && sections.iter().zip(&core.sections).all(|(section, said)| section.fits(said)))
}

/// A draft of which the partner has the submission is no draft any more; an emergency that left on one
/// person's word still wants its late approval.
async fn settle_draft(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    said: &VerifiedKept,
    kept: &Kept,
) -> Result<(), OfficeError> {
    if !matches!(said.core.step, Step::Submit | Step::ApproveLate) {
        return Ok(());
    }
    let Some(mut draft) = tx.pending(id).await? else { return Ok(()) };
    let is_whole = said.core.step == Step::ApproveLate || kept.approvals.len() > 1;
    draft.is_approved |= is_whole;
    if !is_whole {
        draft.sent = draft.sent.or(Some(said.core.created));
    }
    draft.returned = None;
    Ok(tx.put_pending(id, &draft).await?)
}

/// All of an answer is here: what follows from the steps is done as if they had come one by one.
pub(super) async fn finish(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    tx.drop_notice(&topic(partner)).await?;
    info!(%partner, "everything that was said since the backup is here again");
    for (id, record) in tx.referrals().await? {
        if record.partner != *partner {
            continue;
        }
        drop_superseded(tx, &id, now).await?;
        let course = Office::course(tx, &id).await?;
        let said = |step: Step| {
            let own = |kept: &StepRecord| kept.said().is_some_and(|(_, core)| core.step == step);
            course.steps.iter().any(|(_, kept)| kept.ours && own(kept))
        };
        let from = if said(Step::Erased) {
            Some(Tier::T1)
        } else if said(Step::Resume) {
            withdrawn_from(&course)?
        } else {
            None
        };
        let erased = tx.erased_from(&id).await?;
        if let Some(from) = from.filter(|from| erased.is_none_or(|erased| *from < erased)) {
            tx.audit(now, None, Act::ContentErased, Some(id.as_bytes())).await?;
            erase(tx, &id, &record, from, now).await?;
        }
        let state = course.state();
        let is_settled = said(Step::Erased) || said(Step::Held) || said(Step::Resume);
        if state == Some(State::Frozen) && !is_settled {
            tx.put_notice(&notice_topic(&id), &Notice::Withdrawn { referral: id }).await?;
        }
        if state == Some(State::HandoverFailed) {
            raise_alarm(tx, &id, record.side()).await?;
        }
        let is_accepted = matches!(state, Some(State::Accepted | State::AcceptedInPart));
        let is_told = said(Step::Detail) || course.pending.iter().any(|one| one.0 == Step::Detail);
        if record.origin && is_accepted && !is_told {
            after_acceptance(tx, &id, now).await?;
        }
    }
    Ok(())
}
