//! Reports: who may have which, from what, and that a year is released once.

use std::collections::BTreeMap;

use saphan_protocol::codes::{Permission, Service};
use saphan_protocol::lifecycle::{Outcome, Side, Step};
use saphan_protocol::section::{Acceptance, Contacts, Decline};
use saphan_protocol::tier1::{Date, Tier1};
use saphan_protocol::time::UnixSeconds;

use super::staff::still_active;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::report::facts::{Facts, Handover, ReferralFacts, Who};
use crate::report::{self, AgeAt, Audience, Days, Report, ReportError, gather};
use crate::staff::{Actor, Grant};
use crate::store::{ReferralRecord, Tx};

/// The survivors of each case of this office that counts, by the case's id.
type Survivors = BTreeMap<Vec<u8>, Vec<Who>>;

impl Office {
    /// All tables of a period. Own counts are exact; a case worker's are of the case worker's own
    /// cases. Of a year that others have seen, they get the same again.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::Report`].
    pub async fn report(
        &mut self,
        days: Days,
        audience: Audience,
        at: AgeAt,
        now: UnixSeconds,
    ) -> Result<Report, OfficeError> {
        let granted = self.require(Permission::ReportCounts)?;
        if audience != Audience::Own && granted != Grant::Yes {
            return Err(self.not_permitted(Permission::ReportCounts));
        }
        let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
        report::check_period(days, audience, today)?;
        if audience != Audience::Own && at != AgeAt::FirstContact {
            return Err(ReportError::OwnOnly("--age-at").into());
        }
        let (us, code) = (self.us.partner.clone(), self.actor.code());
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let year = days.from.civil().year();
        let (report, act) = match audience {
            Audience::Own => {
                let mut facts = facts(&mut tx, &self.actor, granted).await?;
                facts.country = us.country();
                (report::own(&us, &facts, days, at)?, Act::ReportMade)
            }
            Audience::Network | Audience::Public => {
                let known = tx.released(year).await?;
                let (both, act) = match known {
                    Some(bytes) => (read(&bytes)?, Act::ReportMade),
                    None => {
                        let mut facts = facts(&mut tx, &self.actor, granted).await?;
                        facts.country = us.country();
                        let both = report::released(&us, &facts, days, today)?;
                        let bytes = serde_json::to_vec(&both);
                        let bytes = bytes.expect("reports are maps with text keys");
                        tx.put_released(year, &bytes).await?;
                        (both, Act::ReportReleased)
                    }
                };
                let [network, public] = both;
                (if audience == Audience::Network { network } else { public }, act)
            }
        };
        tx.audit(now, code, act, None).await?;
        tx.commit().await?;
        Ok(report)
    }
}

fn read(bytes: &[u8]) -> Result<[Report; 2], OfficeError> {
    serde_json::from_slice(bytes).map_err(|_| OfficeError::Release)
}

/// Everything that the actor may count.
async fn facts(tx: &mut Tx<'_>, actor: &Actor, granted: Grant) -> Result<Facts, OfficeError> {
    let mut ids = Vec::new();
    let mut files = Vec::new();
    for id in tx.case_ids().await? {
        let keeper = tx.keeper(&id).await?;
        let own = granted == Grant::Yes || keeper.is_none() || keeper == actor.code();
        if own && let Some(json) = tx.case_by_id(&id).await? {
            files.push(CaseFile::parse(json)?);
            ids.push(id);
        }
    }
    let cases = gather::cases(&files);
    drop(files);
    let mut survivors = Survivors::new();
    for (id, case) in ids.into_iter().zip(&cases) {
        let all = case.iter().flat_map(|case| &case.survivors).map(|person| person.who);
        survivors.insert(id, all.collect());
    }
    let mut referrals = Vec::new();
    for (id, record) in tx.referrals().await? {
        let course = Office::course(tx, &id).await?;
        if granted == Grant::Yes || is_own(&record, &course, actor, &survivors)? {
            referrals.extend(referral(&record, &course, &survivors)?);
        }
    }
    let cases = cases.into_iter().flatten().collect();
    Ok(Facts { country: String::new(), cases, referrals })
}

/// Whether the referral is of the actor's own case, or the actor answers for it.
fn is_own(
    record: &ReferralRecord,
    course: &Course,
    actor: &Actor,
    survivors: &Survivors,
) -> Result<bool, OfficeError> {
    if let Some(case) = &record.case {
        return Ok(survivors.contains_key(case.as_slice()));
    }
    let Some(code) = actor.code() else { return Ok(true) };
    let contacts: Option<Contacts> = course.section()?;
    Ok(contacts.is_some_and(|known| known.contact == code || known.deputy == code))
}

/// What counts of a referral; `None` if its submission is not signed, or has not come.
fn referral(
    record: &ReferralRecord,
    course: &Course,
    survivors: &Survivors,
) -> Result<Option<ReferralFacts>, OfficeError> {
    let Some(state) = course.life.state.and_then(|state| state.as_str().parse().ok()) else {
        return Ok(None);
    };
    let steps: Vec<(Step, Option<UnixSeconds>, UnixSeconds)> = course
        .life
        .steps
        .iter()
        .filter(|(_, outcome)| *outcome == Outcome::Applied)
        .filter_map(|(signed, _)| {
            let (_, step) = course.steps.iter().find(|(known, _)| *known == signed.id)?;
            Some((signed.step, step.at, step.said()?.1.created))
        })
        .collect();
    let Some((_, relayed, created)) = steps.iter().find(|(step, ..)| *step == Step::Submit) else {
        return Ok(None);
    };
    let tier1: Option<Tier1> = course.section()?;
    let decline: Option<Decline> = course.section()?;
    let acceptance: Option<Acceptance> = course.section()?;
    let count = |wanted: Step| steps.iter().filter(|(step, ..)| *step == wanted).count();
    let handover = if count(Step::Received) > 0 {
        Some(Handover::Received)
    } else {
        (count(Step::HandoverFailed) > 0).then_some(Handover::Failed)
    };
    let met = steps.iter().find(|(step, ..)| *step == Step::Received);
    let arrived =
        met.and_then(|(_, at, created)| Date::try_from(at.unwrap_or(*created).date()).ok());
    let decided = [Step::Accept, Step::AcceptInPart, Step::Decline, Step::Redirect];
    let case = record.case.as_ref();
    let own = case.and_then(|case| survivors.get(case.as_slice())).cloned().unwrap_or_default();
    let sent =
        Date::try_from(relayed.unwrap_or(*created).date()).map_err(|_| OfficeError::Clock)?;
    Ok(Some(ReferralFacts {
        side: record.side(),
        sent,
        state,
        // The terms outlive the erasure of the record.
        kind: course.life.terms.as_ref().map(|terms| terms.kind),
        urgency: course.life.terms.as_ref().map(|terms| terms.urgency),
        trafficking: tier1.as_ref().map(|record| record.trafficking_status),
        declined: decline.map(|decline| decline.reason),
        survivors: if record.side() == Side::Origin { own } else { Vec::new() },
        survivor_count: tier1.as_ref().map_or(0, |record| u32::from(record.survivor_count)),
        to_open_s: lasted(&steps, &[Step::Acknowledge]),
        to_decide_s: lasted(&steps, &decided),
        handover,
        services: tier1
            .zip(acceptance)
            .map(|(asked, taken)| taken_on(&asked, &taken))
            .unwrap_or_default(),
        arrived,
        followups_done: u32::try_from(count(Step::FollowUp)).unwrap_or(u32::MAX),
    }))
}

/// The hub's seconds from the submission to the first of `ends`, without those in which the
/// receiver waited for an answer. `None` if the hub's time of one of them is not known.
fn lasted(steps: &[(Step, Option<UnixSeconds>, UnixSeconds)], ends: &[Step]) -> Option<u64> {
    let (_, sent, _) = steps.iter().find(|(step, ..)| *step == Step::Submit)?;
    let sent = (*sent)?;
    let (mut asked, mut waited) = (None, 0);
    for (step, at, _) in steps {
        if ends.contains(step) {
            let end = (*at)?;
            let open = asked.map_or(0, |asked| end.since(asked).as_secs());
            return Some(end.since(sent).as_secs().saturating_sub(waited + open));
        }
        if *step == Step::Ask {
            asked = asked.or(Some((*at)?));
        }
        if let (Step::Answer, Some(since)) = (step, asked) {
            waited += (*at)?.since(since).as_secs();
            asked = None;
        }
    }
    None
}

fn taken_on(asked: &Tier1, taken: &Acceptance) -> Vec<(Service, u32)> {
    let services = asked.services.iter().filter(|one| taken.services.contains(&one.service));
    services
        .map(|one| {
            let persons = one.persons.iter().filter(|person| taken.persons.contains(person));
            (one.service, u32::try_from(persons.count()).unwrap_or(u32::MAX))
        })
        .collect()
}
