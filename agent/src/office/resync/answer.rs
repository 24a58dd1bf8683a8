//! The partner of a store that began a new life: it sends what that store lacks.

use std::collections::BTreeSet;
use std::time::Duration;

use tracing::info;

use saphan_protocol::cbor::CborError;
use saphan_protocol::ids::{Digest, PartnerId, ReferralId, RoundId};
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::section::{Kept, Restored, Resync, Section, SectionKind};
use saphan_protocol::statement::{Core, Seen};
use saphan_protocol::time::UnixSeconds;

use super::{announce, forget_prekeys, waiting_for};
use crate::office::effects::{fill, repeat};
use crate::office::erase::{ends_without_content, tells_of_persons};
use crate::office::outgoing::{Saying, referral_of, sections_from_bytes};
use crate::office::{Office, OfficeError};
use crate::store::{OutboxItem, PairRecord, ReferralRecord, StepRecord, StoreError, Tx};

/// What tells of persons is sent again this long after it was said: a backup is kept for 30 days and an
/// office is away for 40. Whoever holds a partner's stolen keys does not get what is older.
const CONTENT_SENT_AGAIN: Duration = Duration::from_secs(90 * 24 * 3600);

/// Sends the partner, whose store began a new life, every signed step that it does not know of.
pub(super) async fn answer(
    tx: &mut Tx<'_>,
    core: &Core,
    restored: &Restored,
    pair: &mut PairRecord,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let partner = &core.sender;
    // What was sealed to keys that are gone is sealed again, and so is what we asked ourselves.
    forget_prekeys(tx, partner, now).await?;
    let mut asks = false;
    for item in tx.outbox_towards(partner).await? {
        asks |= item.record.step == Step::Restored;
        let is_said_anew = matches!(item.record.step, Step::Restored | Step::Resync);
        if is_said_anew && item.record.numbered.is_some() {
            fill(tx, item, now).await?;
        } else {
            repeat(tx, item, now).await?;
        }
    }
    if asks {
        announce(tx, partner, pair, now).await?;
    }
    let mut on_their_way = BTreeSet::new();
    for item in waiting_for(tx, partner).await? {
        if item.record.step == Step::Resync {
            fill(tx, item, now).await?;
        } else if item.record.step != Step::Delivered {
            // A receipt moves nothing by itself where what it is for was forgotten.
            on_their_way.extend(item.record.repeats.map(|first| first.core));
        }
    }
    let mut lacking = Vec::new();
    for (id, record) in tx.referrals().await? {
        if record.partner != *partner {
            continue;
        }
        for (step, kept) in lacking_of(tx, (&id, &record), restored, now).await? {
            if !on_their_way.contains(&step) {
                lacking.push(Some(kept));
            }
        }
    }
    lacking.insert(0, None);
    let count = u32::try_from(lacking.len()).unwrap_or(u32::MAX);
    info!(%partner, count, "its store began a new life; sending what it lacks");
    for (index, kept) in lacking.into_iter().enumerate() {
        let resync = Resync { kept, count, opens: index == 0, round: restored.round };
        say(tx, partner, &resync, now).await?;
    }
    Ok(())
}

async fn say(
    tx: &mut Tx<'_>,
    partner: &PartnerId,
    resync: &Resync,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let section = Section::new(resync, tx.rng());
    let saying = Saying::housekeeping(Step::Resync, partner.clone(), vec![section]);
    tx.enqueue(&saying.into_record(now)).await?;
    Ok(())
}

/// The signed steps of a referral that a partner does not know of, in the order in which they count.
async fn lacking_of(
    tx: &mut Tx<'_>,
    (id, record): (&ReferralId, &ReferralRecord),
    restored: &Restored,
    now: UnixSeconds,
) -> Result<Vec<(Digest, Kept)>, OfficeError> {
    let course = Office::course(tx, id).await?;
    let place = |step: &Digest| course.life.steps.iter().position(|(one, _)| one.id == *step);
    let mut steps: Vec<&(Digest, StepRecord)> = course.steps.iter().collect();
    steps.sort_by_key(|(step, _)| (place(step).is_none(), place(step)));
    let mut lacking = Vec::new();
    for (step, kept) in steps {
        let Some((_, core)) = kept.said() else { continue };
        let known = if kept.ours { &restored.heard } else { &restored.said };
        if !covers(known, &core) {
            lacking.push((*step, as_kept(record, course.state(), kept, now)?));
        }
    }
    Ok(lacking)
}

fn covers(known: &[Seen], core: &Core) -> bool {
    known.iter().any(|one| one.incarnation == core.incarnation && core.sequence <= one.sequence)
}

/// A step as it is handed over: never identity, and nothing that tells of persons once it is old, consent
/// is withdrawn, or the referral came to nothing.
fn as_kept(
    record: &ReferralRecord,
    state: Option<State>,
    step: &StepRecord,
    now: UnixSeconds,
) -> Result<Kept, OfficeError> {
    let (_, core) = step.said().ok_or(CborError::Shape)?;
    let is_old = now.since(step.at.unwrap_or(core.created)) >= CONTENT_SENT_AGAIN;
    let is_closed = is_old
        || state.is_some_and(|state| {
            matches!(state, State::Frozen | State::Erased) || ends_without_content(state)
        });
    let mut sections = sections_from_bytes(&step.sections)?;
    sections.retain(|section| {
        let is_identity = matches!(section.kind(), SectionKind::Tier3 | SectionKind::Files);
        let is_withheld = is_identity || (is_closed && tells_of_persons(section.kind()));
        !is_withheld
    });
    let author_is_origin = record.origin == step.ours;
    let origin = if author_is_origin { &core.sender } else { &core.recipient };
    let mut kept = Kept::new(origin, &step.statement, &sections, &step.approvals);
    (kept.custody, kept.receipt) = (step.custody.clone(), step.receipt.clone());
    Ok(kept)
}

impl Office {
    /// Hands back what came late from lives of partners that are over: they have forgotten it. It waits
    /// until our receipt for it is a step as well.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub(in crate::office) async fn hand_back(
        &mut self,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let others: Vec<PartnerId> = self.others().cloned().collect();
        let mut tx = self.store.begin(&mut self.rng).await?;
        for partner in others {
            let Some(mut pair) = tx.pair(&partner).await? else { continue };
            if pair.owed.is_empty() {
                continue;
            }
            let waiting = waiting_for(&mut tx, &partner).await?;
            let is_waiting = |id: &ReferralId| {
                let of = |item: &OutboxItem| referral_of(&item.record) == Some(*id);
                waiting.iter().any(|item| of(item) && item.record.step == Step::Delivered)
            };
            let (later, due): (Vec<_>, Vec<_>) = pair.owed.iter().copied().partition(is_waiting);
            for id in &due {
                let Some(record) = tx.referral(id).await? else { continue };
                let round = RoundId::random(tx.rng());
                let nothing = Restored { said: Vec::new(), heard: Vec::new(), round };
                for (_, kept) in lacking_of(&mut tx, (id, &record), &nothing, now).await? {
                    let resync = Resync { kept: Some(kept), count: 0, opens: false, round };
                    say(&mut tx, &partner, &resync, now).await?;
                }
            }
            if !due.is_empty() {
                pair.owed = later;
                tx.put_pair(&partner, &pair).await?;
            }
        }
        Ok(tx.commit().await?)
    }
}
