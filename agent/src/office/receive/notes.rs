//! What the transaction of a statement writes down beside its effect.

use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{Digest, Incarnation, PartnerId};
use saphan_protocol::statement::Core;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use crate::office::effects::{Relayed, give_receipt, give_receipt_again};
use crate::store::{Notice, OutboxState, PairRecord, StepRecord, StoreError, Tx};

/// A submission that was carried by hand has come through the hub too: from now on the hub's time
/// counts, which the sender has as well. What answers it keeps its own, and is never late.
pub(super) async fn note_relayed_again(
    tx: &mut Tx<'_>,
    core: &Core,
    relayed: Relayed<'_>,
) -> Result<(), StoreError> {
    let (Some(id), Some(custody), None) = (&core.referral, relayed.custody, core.repeats) else {
        return Ok(());
    };
    if !core.step.submits() {
        return Ok(());
    }
    let known = tx.steps(id).await?.into_iter().find(|(step, _)| *step == core.digest());
    if let Some((step, record)) = known.filter(|(_, record)| record.custody.is_none()) {
        let custody = Some(ByteBuf::from(custody.to_bytes()));
        tx.put_step(id, &step, &StepRecord { at: Some(relayed.at), custody, ..record }).await?;
    }
    Ok(())
}

/// Notes the number as taken, and the number that a repetition fills.
pub(super) async fn number(
    tx: &mut Tx<'_>,
    core: &Core,
    digest: &Digest,
    is_new: bool,
) -> Result<(), StoreError> {
    let (sender, life) = (&core.sender, &core.incarnation);
    if is_new {
        tx.put_received(sender, life, core.sequence, digest).await?;
    }
    if let Some(first) = core.repeats
        && tx.received(sender, &first.incarnation, first.sequence).await?.is_none()
    {
        tx.put_received(sender, &first.incarnation, first.sequence, &first.core).await?;
    }
    Ok(())
}

/// Whoever says a step again has no receipt for it: the first one goes out once more. Where it is in the
/// outbox no more, since the step came back from a partner or was receipted in a life that is over, it is
/// given anew.
pub(super) async fn receipt_again(
    tx: &mut Tx<'_>,
    envelope: &Envelope,
    core: &Core,
    first: &Digest,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    if give_receipt_again(tx, first, now).await? {
        return Ok(());
    }
    let Some(id) = core.referral else { return Ok(()) };
    if tx.steps(&id).await?.iter().any(|(known, _)| known == first) {
        let receipt = give_receipt(tx, envelope, core, first, now).await?;
        tx.put_effect(first, receipt).await?;
    }
    Ok(())
}

/// The sender tells how far it has ours: what needs no receipt is done with up to there.
pub(super) async fn note_seen(
    tx: &mut Tx<'_>,
    life: &Incarnation,
    core: &Core,
) -> Result<(), StoreError> {
    let Some(seen) = core.seen.filter(|seen| seen.incarnation == *life) else { return Ok(()) };
    for item in tx.outbox_towards(&core.sender).await? {
        let covered = item.record.numbered.is_some_and(|own| {
            own.incarnation == seen.incarnation && own.sequence <= seen.sequence
        });
        if covered && (item.record.is_bare() || !item.record.step.wants_receipt()) {
            tx.set_outbox_state(item.number, OutboxState::Done, UnixSeconds::new(0)).await?;
        }
    }
    Ok(())
}

/// Tells people, and later the sender, what is missing.
pub(super) async fn note_missing(
    tx: &mut Tx<'_>,
    sender: &PartnerId,
    pair: &PairRecord,
) -> Result<(), StoreError> {
    let count: usize = pair.incoming.iter().map(|one| one.missing().len()).sum();
    let topic = format!("gap of {sender}");
    if count == 0 {
        return tx.drop_notice(&topic).await;
    }
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    tx.put_notice(&topic, &Notice::Missing { count, partner: sender.clone() }).await
}
