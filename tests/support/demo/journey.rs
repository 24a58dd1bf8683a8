//! What follows an acceptance, in the rest of the eight exchanges of the Lao-Thai process
//! (domain.md section 6.5): who she is for travel papers, the meeting at the bridge, the work with
//! her, and the word that it is done. Later she takes her consent back.

use anyhow::{Context as _, Result, bail, ensure};
use saphan_agent::disclosure::{Chosen, Typed};
use saphan_agent::office::{FollowingUp, OfficeError, Planning, Releasing, Settling};
use saphan_certs::comparison::TypedNumber;
use saphan_protocol::codes::{
    CaseCloseReason, ConsentPurpose, ErasureOutcome, FollowupOutcome, FollowupType, HandoverMode,
    HandoverOutcome, ServiceStatus,
};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::section::{ServiceOutcome, Withdrawal};
use saphan_protocol::tier1::Date;
use zeroize::Zeroizing;

use super::network::Network;
use super::partner::{CONTACT, Partner, Role};
use super::report::Report;
use super::story::Story;

const HOUR: std::time::Duration = std::time::Duration::from_secs(3600);
/// Where she is met.
const PLACE: &str = "the bridge, on the Thai side";
/// The whole of a consent.
const ALL: Withdrawal = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };

impl Story {
    /// 8: details follow the acceptance by themselves; who she is is told to one officer.
    pub(super) async fn identity(
        &mut self,
        id: &ReferralId,
        report: &mut Report<'_>,
    ) -> Result<()> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let clock = centre.clock;
        let details = nkw.sees_when(id, "details", |view| view.tier2.is_some()).await?;
        let details = details.tier2.context("they were there")?;
        ensure!(details.persons.len() == 1, "details of somebody else");
        let early = nkw.office.open_identity(id, None, clock.now()).await;
        ensure!(early.is_err(), "an identity was there before anybody told it");

        let purpose = ConsentPurpose::IdentityDisclosure;
        nkw.office.ask_identity(id, purpose, &CONTACT.parse()?, clock.now()).await?;
        bsp.sees(id, State::IdentityRequested).await?;
        let (person, chosen) = (None, Chosen::default());
        let mut how =
            Releasing { purpose, person, chosen, files: Vec::new(), until: None, seen: None };
        let read_out = compare(bsp, nkw, id, &how).await?;
        let (shown, _) = bsp.office.preview_release(id, &how, clock.now()).await?;
        how.seen = Some(shown.prepared.hash());
        bsp.office.release_identity(id, &how, clock.now()).await?;
        let alone = bsp.office.approve_later(id, clock.now()).await;
        ensure!(alone.is_err(), "an identity left on the word of one person");
        bsp.act_as(Role::Supervisor, async |office| office.approve_later(id, clock.now()).await)
            .await?;

        let what = "the identity arrives";
        nkw.sees_when(id, what, |view| view.release.is_some()).await?;
        let alone = nkw.office.open_identity(id, None, clock.now()).await;
        ensure!(alone.is_err(), "one officer opened an identity alone");
        nkw.act_as(Role::Supervisor, async |office| office.let_read(id, clock.now()).await).await?;
        let opened = nkw.office.open_identity(id, None, clock.now()).await?;
        let read = serde_json::to_vec(&opened.record)?;
        let names = self.search.found_in(&read).len();
        ensure!(names > 0, "the identity names nobody");
        bsp.sees(id, State::IdentityDisclosed).await?;
        report.done(&[
            format!(
                "{} reads the details that follow an acceptance, and asks who she is",
                nkw.id()
            ),
            format!(
                "{} reads {read_out} out by telephone, {} types it: its key",
                nkw.id(),
                bsp.id()
            ),
            format!(
                "{}: one officer drafts, another approves; at {} another lets {CONTACT} read it",
                bsp.id(),
                nkw.id()
            ),
            format!("{names} texts that point to a person; {} sees that it was opened", bsp.id()),
        ])?;
        Ok(())
    }

    /// 9: both offices agree where and when, and one of them meets her.
    pub(super) async fn hand_over(
        &mut self,
        id: &ReferralId,
        report: &mut Report<'_>,
    ) -> Result<()> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let clock = centre.clock;
        let place = Typed { text: Zeroizing::new(PLACE.to_owned()), settlements: Vec::new() };
        let (at, mode) = (clock.now().plus(2 * HOUR), Some(HandoverMode::LandBorder));
        let planning = Planning { at, mode, place, persons: Vec::new() };
        bsp.office.plan(id, &planning, clock.now()).await?;
        nkw.sees_when(id, "the plan", |view| view.progress.proposed.is_some()).await?;
        nkw.office.agree(id, clock.now()).await?;
        let planned = bsp.sees(id, State::HandoverPlanned).await?;
        ensure!(planned.life.responsible() == Side::Origin, "she has not been met yet");

        let met = clock.now();
        nkw.office.received(id, HandoverOutcome::ReceivedSafe, met, met).await?;
        let received = bsp.sees(id, State::Received).await?;
        ensure!(received.life.responsible() == Side::Receiver, "nobody answers for her");
        report.done(&[
            format!("{} proposes the bridge, in two hours; {} agrees", bsp.id(), nkw.id()),
            format!("{} meets her, safe: from now on it answers for her", nkw.id()),
        ])?;
        Ok(())
    }

    /// 10: the work with her, and the word that it is done.
    pub(super) async fn work(&mut self, id: &ReferralId, report: &mut Report<'_>) -> Result<()> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let clock = centre.clock;
        let on = Date::try_from(clock.now().date())?;
        nkw.office.start_service(id, &[], on, clock.now()).await?;
        let began = bsp.sees(id, State::InService).await?;
        let began = began.progress.started.context("what began is not told")?.content.services;
        let (occasion, outcome) = (FollowupType::InCare, FollowupOutcome::SafeStable);
        let contact = FollowingUp { on, occasion, outcome, persons: Vec::new() };
        nkw.office.follow_up(id, &contact, clock.now()).await?;
        bsp.sees_when(id, "how she is", |view| !view.progress.follow_ups.is_empty()).await?;

        let status = ServiceStatus::Completed;
        let of_each = began.iter().map(|service| ServiceOutcome { status, service: *service });
        let outcomes: Vec<ServiceOutcome> = of_each.collect();
        nkw.office.finish(id, CaseCloseReason::GoalsMet, &outcomes, clock.now()).await?;
        bsp.sees_when(id, "the closing report", |view| view.progress.report.is_some()).await?;
        bsp.office.complete(id, clock.now()).await?;
        nkw.sees(id, State::Completed).await?;
        report.done(&[
            format!(
                "{} begins {} services and reports how she is: {outcome}",
                nkw.id(),
                began.len()
            ),
            format!("its closing report comes to {}, which confirms: completed", bsp.id()),
        ])?;
        Ok(())
    }

    /// 12: she takes her consent back. Both offices erase, and what was signed stands.
    pub(super) async fn withdrawal(
        &mut self,
        id: &ReferralId,
        report: &mut Report<'_>,
    ) -> Result<()> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let clock = centre.clock;
        nkw.office.withdraw(id, &ALL, clock.now()).await?;
        let frozen = bsp.sees(id, State::Frozen).await?;
        ensure!(frozen.tier1.is_none(), "what is frozen is shown");
        let reading = nkw.office.open_identity(id, None, clock.now()).await;
        ensure!(reading.is_err(), "a frozen identity was opened");

        let erase = Settling::Erase(ErasureOutcome::Erased);
        for partner in [&mut *bsp, &mut *nkw] {
            partner
                .act_as(Role::FocalPerson, async |office| {
                    office.resolve(id, &erase, clock.now()).await
                })
                .await?;
        }
        let mut steps = 0;
        for partner in [&mut *bsp, &mut *nkw] {
            let erased = partner.sees(id, State::Erased).await?;
            ensure!(erased.tier1.is_none() && erased.tier2.is_none(), "something is left");
            steps = erased.timeline.len();
            let Some(first) = erased.timeline.first() else { bail!("the history is gone") };
            ensure!(first.step.submits(), "the history is another one");
        }
        report.done(&[
            format!("she takes her consent back at {}: frozen at both, nothing is shown", nkw.id()),
            format!("both focal persons erase; the {steps} signed steps stand, without content"),
        ])?;
        Ok(())
    }
}

/// The receiver reads its number out on the telephone, and the origin types it; before that nobody is
/// told who she is. Returns the number.
async fn compare(
    bsp: &mut Partner,
    nkw: &mut Partner,
    id: &ReferralId,
    how: &Releasing,
) -> Result<String> {
    let now = bsp.now();
    let early = bsp.office.preview_release(id, how, now).await;
    let is_refused =
        matches!(early, Err(OfficeError::NotCompared(partner)) if partner == *nkw.id());
    ensure!(is_refused, "an identity was made ready for a key that nobody has compared");
    let read_out = nkw.office.partner_key(bsp.id()).await?.ours.to_string();
    let typed: TypedNumber = read_out.parse()?;
    bsp.office.compare_partner(nkw.id(), &typed, now).await?;
    Ok(read_out)
}
