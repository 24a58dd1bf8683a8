//! What happens, and what must be true of it. No line is printed before it was checked.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use quinn::ConnectionError;
use saphan_agent::casefile::CaseFile;
use saphan_agent::office::{OfficeError, QueueState, ReferralView, Referred};
use saphan_agent::service::Trouble;
use saphan_agent::store::Waiting;
use saphan_certs::tls;
use saphan_hub::shell::CLOSE_REFUSED;
use saphan_protocol::codes::{DocumentType, InfoTopic};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::section::Fact;

use super::caller::Caller;
use super::examples::{
    ALL, FOUR_SURVIVORS, GIRL_WITH_A_PASSPORT, MAN_FROM_A_COMPOUND, WOMAN_IN_BELGIUM,
};
use super::network::{Centre, NETWORK, Network, PARTNERS};
use super::partner::{CONTACT, DEPUTY, Partner};
use super::record::{outline, sent};
use super::report::Report;
use super::search::{Clean, Search};
use super::{balance, eventually};

/// For a visit over a line that is cut.
const SHORT_VISIT: Duration = Duration::from_secs(1);
/// For a visit that the hub answers.
const VISIT: Duration = Duration::from_secs(30);

/// Tells the story; returns the network, which still runs, and the referral that was accepted.
///
/// # Errors
/// What was not as it should be, with the number of the step.
pub(super) async fn tell(root: &Path, report: &mut Report<'_>) -> Result<(Network, ReferralId)> {
    report
        .plain("Saphan demo: three partners on this computer. Nothing leaves it. Invented data.")?;
    // Each step on the heap: one future of all of them is larger than the stack of a test's thread.
    let centre = Box::pin(foundation(root, report)).await.context("step 1, authority and hub")?;
    let network = Box::pin(admission(centre, report)).await.context("step 2, partners")?;
    let mut story = Story { network, search: search()?, stored: Vec::new() };
    let accepted = Box::pin(story.referral(report)).await.context("step 3, a referral")?;
    Box::pin(story.refusal(report)).await.context("step 4, a refused case")?;
    let second = Box::pin(story.off_line(report)).await.context("step 5, off line")?;
    Box::pin(story.restart(&second, report)).await.context("step 6, hub restarted")?;
    Box::pin(story.acceptance(&accepted, report)).await.context("step 7, acceptance")?;
    Box::pin(story.identity(&accepted, report)).await.context("step 8, who she is")?;
    Box::pin(story.hand_over(&accepted, report)).await.context("step 9, the bridge")?;
    Box::pin(story.work(&accepted, report)).await.context("step 10, the work")?;
    Box::pin(story.third_partner(report)).await.context("step 11, the third partner")?;
    Box::pin(story.withdrawal(&accepted, report)).await.context("step 12, a withdrawal")?;
    Box::pin(story.revocation(report)).await.context("step 13, revocation")?;
    let Story { network, search, stored } = story;
    Box::pin(balance::draw(&network, &search, stored, report)).await.context("the search")?;
    Ok((network, accepted))
}

/// 1: authority and hub.
async fn foundation(root: &Path, report: &mut Report<'_>) -> Result<Centre> {
    let centre = Centre::start(root).await?;
    let Centre { hub, ca, clock, .. } = &centre;
    let groups = tls::provider().kx_groups;
    let [group] = *groups else { bail!("another key exchange is on offer") };
    let group = format!("{:?}", group.name());
    ensure!(group == "X25519MLKEM768", "the key exchange is {group}");
    let root = ca.authority.root().clone();
    let refused = Caller::without_certificate(root, hub.address(), *clock).await?;
    ensure!(is_refused(&refused), "who has no certificate is told: {refused}");
    report.done(&[
        format!("authority \"{NETWORK}\" made; hub running on {} (QUIC, {group})", hub.address()),
        "somebody without a certificate knocks: refused".to_owned(),
    ])?;
    Ok(centre)
}

/// Whether the hub showed the caller out.
fn is_refused(error: &ConnectionError) -> bool {
    let code = u64::from(CLOSE_REFUSED);
    matches!(error, ConnectionError::ApplicationClosed(close) if u64::from(close.error_code) == code)
}

/// 2: the partners.
async fn admission(centre: Centre, report: &mut Report<'_>) -> Result<Network> {
    let network = Network::of(centre).await?;
    let [bsp, nkw, opb] = [&network.bsp, &network.nkw, &network.opb].map(Partner::id);
    report.done(&[
        format!("{bsp}, {nkw} and {opb} join with an invitation; 25 digits are read out on the telephone"),
        "all three are connected, each has the keys to write to the others".to_owned(),
    ])?;
    Ok(network)
}

fn search() -> Result<Search> {
    let mut texts = Vec::new();
    for example in &ALL {
        texts.extend(example.identifying()?);
        texts.push(number(&example.case()?).to_owned());
    }
    Search::new(texts)
}

fn number(case: &CaseFile) -> &str {
    case.local_case_no().expose()
}

/// The network as far as the story has come.
pub(super) struct Story {
    pub(super) network: Network,
    pub(super) search: Search,
    /// Searches of the hub's files while something lay there.
    stored: Vec<Clean>,
}

impl Story {
    /// 3: a referral.
    async fn referral(&mut self, report: &mut Report<'_>) -> Result<ReferralId> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let case = GIRL_WITH_A_PASSPORT.case()?;
        bsp.office.import(&case, centre.clock.now()).await?;
        let referred = bsp.office.refer(number(&case), nkw.id(), centre.clock.now()).await?;
        bsp.approves(&referred).await?;
        let Referred { id, code, .. } = referred;
        let left = sent(&bsp.office.referral(&id).await?)?;
        let arrived = sent(&nkw.sees(&id, State::Delivered).await?)?;
        ensure!(left == arrived, "what arrived is not what left");
        bsp.sees(&id, State::Delivered).await?;
        self.search.clean_bytes("what left", left.to_string().as_bytes())?;
        let people = self.search.found_in(GIRL_WITH_A_PASSPORT.bytes()).len();
        ensure!(people > 0, "the search finds nobody in the case file");
        let mut lines =
            vec![format!("{} refers case 01 to {} as {code}. What leaves:", bsp.id(), nkw.id())];
        lines.extend(outline(&left)?);
        lines.push(format!(
            "and none of the {people} texts in the case file that point to a person"
        ));
        report.done(&lines)?;
        Ok(id)
    }

    /// 4: a case that must not be referred.
    async fn refusal(&mut self, report: &mut Report<'_>) -> Result<()> {
        self.network.is_quiet().await?;
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let case = FOUR_SURVIVORS.case()?;
        bsp.office.import(&case, centre.clock.now()).await?;
        let refused = bsp.office.refer(number(&case), nkw.id(), centre.clock.now()).await;
        let Err(OfficeError::Refused(reason)) = refused else {
            bail!("a case without the assent of a child was not refused")
        };
        ensure!(reason.code() == "consent-no-assent", "refused for another reason: {reason}");
        let sent = bsp.office.referrals(Side::Origin).await?.len();
        ensure!(sent == 1, "something is on its way all the same");
        ensure!(nkw.received().await? == 1, "something arrived all the same");
        report.done(&[
            format!("{} wants to refer case 04: refused, nothing leaves, because", bsp.id()),
            format!("\"{reason}\""),
        ])?;
        Ok(())
    }

    /// 5: a line that is cut, and a receiver who is away.
    async fn off_line(&mut self, report: &mut Report<'_>) -> Result<ReferralId> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        nkw.rest().await?;
        bsp.line.cut();
        let before = centre.hub.waiting(nkw.id()).await?.len();
        let case = MAN_FROM_A_COMPOUND.case()?;
        bsp.office.import(&case, centre.clock.now()).await?;
        let referred = bsp.office.refer(number(&case), nkw.id(), centre.clock.now()).await?;
        bsp.approves(&referred).await?;
        let Referred { id, code, .. } = referred;
        let trouble = match bsp.visit(SHORT_VISIT).await? {
            Err(trouble @ Trouble::Silent) => trouble.to_string(),
            Err(trouble) => bail!("another trouble than silence: {trouble}"),
            Ok(_) => bail!("something got through a line that is cut"),
        };
        let queue = bsp.office.queue().await?;
        let here = queue.iter().find(|item| item.referral == Some(code));
        let here = here.context("the referral is not in the queue")?;
        ensure!(
            here.state == QueueState::WaitingHere && here.waits == Waiting::Service,
            "the referral does not wait here for the line"
        );
        let after = centre.hub.waiting(nkw.id()).await?.len();
        ensure!(after == before, "something got through a line that is cut");

        bsp.line.mend();
        let mended = Instant::now();
        eventually("the hub has the referral", async || {
            let queue = bsp.office.queue().await?;
            let item = queue.iter().find(|item| item.referral == Some(code));
            let is_there = item.is_some_and(|item| {
                item.state == QueueState::AtHub && item.waits == Waiting::Recipient
            });
            Ok(is_there.then_some(()))
        })
        .await?;
        let took = mended.elapsed().as_secs_f64();
        report.done(&[
            format!(
                "{} closes its office; {} is off line and refers case 07 as {code}: it waits,",
                nkw.id(),
                bsp.id()
            ),
            format!("\"{trouble}\""),
            format!("line back: the hub has signed for it after {took:.1} s"),
        ])?;
        Ok(id)
    }

    /// 6: a hub that is stopped, and an envelope that is handed in again.
    async fn restart(&mut self, second: &ReferralId, report: &mut Report<'_>) -> Result<()> {
        let Network { bsp, nkw, opb, centre } = &mut self.network;
        let mails = centre.hub.waiting(nkw.id()).await?;
        ensure!(!mails.is_empty(), "the hub has nothing");
        let (mut size, mut receipts) = (0, Vec::new());
        for mail in &mails {
            size += mail.envelope.len();
            let row = [mail.envelope.as_slice(), &mail.custody.to_bytes()].concat();
            let names = |partner: &Partner| contains(&row, partner.id().as_str().as_bytes());
            ensure!(names(nkw) && !names(bsp) && !names(opb), "the hub knows who sent it");
        }
        let what = "the hub's files while something lay there";
        self.stored.push(self.search.clean(what, &[centre.hub.dir()])?);

        centre.hub.stop().await?;
        centre.hub.resume().await?;
        let caller = bsp.caller(&centre.hub).await?;
        for mail in &mails {
            let receipt = caller.submit(mail.envelope.clone()).await?;
            ensure!(receipt.position() == mail.position, "the hub took the same bytes twice");
            receipts.push(receipt);
        }
        let after = centre.hub.waiting(nkw.id()).await?;
        for mail in &mails {
            let same: Vec<_> = after.iter().filter(|other| other.id == mail.id).collect();
            let is_there = matches!(same.as_slice(), [only] if only.envelope == mail.envelope);
            ensure!(is_there, "the hub does not have once what it had");
        }

        nkw.serve().await?;
        nkw.sees(second, State::Delivered).await?;
        bsp.sees(second, State::Delivered).await?;
        self.network.is_quiet().await?;
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let arrived = nkw.office.referral(second).await?;
        let caller = bsp.caller(&centre.hub).await?;
        for (mail, receipt) in mails.iter().zip(receipts) {
            let again = caller.submit(mail.envelope.clone()).await?;
            ensure!(again.position() > receipt.position(), "the hub had not forgotten it");
        }
        self.network.is_quiet().await?;
        let nkw = &mut self.network.nkw;
        let still = nkw.office.referral(second).await?;
        let steps = |view: &ReferralView| view.timeline.len();
        ensure!(
            still.state() == arrived.state() && steps(&still) == steps(&arrived),
            "it counted twice"
        );
        ensure!(nkw.received().await? == 2, "it arrived twice");
        report.done(&[
            "the hub is stopped and started again: it still has all that waits there".to_owned(),
            format!("({size} bytes, which name the mailbox {} and no sender)", nkw.id()),
            "the same envelope handed in again: the hub still has it once".to_owned(),
            format!("{} opens its office: delivered. Handed in once more: counts once", nkw.id()),
        ])?;
        Ok(())
    }

    /// 7: opened, asked, answered, accepted.
    async fn acceptance(&mut self, id: &ReferralId, report: &mut Report<'_>) -> Result<()> {
        let Network { bsp, nkw, centre, .. } = &mut self.network;
        let (clock, code) = (centre.clock, id.code());
        nkw.office.acknowledge(id, clock.now()).await?;
        let told = bsp.sees(id, State::Acknowledged).await?.contacts;
        let told = told.context("nobody answers for the referral")?;
        ensure!(
            told.contact.to_string() == CONTACT && told.deputy.to_string() == DEPUTY,
            "others answer for the referral"
        );
        nkw.office.ask(id, InfoTopic::DocumentsHeld, clock.now()).await?;
        let asked = bsp.sees(id, State::InfoRequested).await?.question;
        ensure!(
            asked.is_some_and(|asked| asked.topic == InfoTopic::DocumentsHeld),
            "other question"
        );
        let fact = Fact::Document(DocumentType::Passport);
        bsp.office.answer(id, vec![fact.clone()], clock.now()).await?;
        let answered = nkw.sees(id, State::Acknowledged).await?.answer;
        ensure!(answered.is_some_and(|answer| answer.facts == [fact]), "another answer arrived");
        nkw.office.accept(id, &[], &[], clock.now()).await?;
        let accepted = bsp.sees(id, State::Accepted).await?.acceptance;
        let accepted = accepted.context("what is accepted did not arrive")?;
        report.done(&[
            format!(
                "{} opens {code} ({} reads: contact {CONTACT}, deputy {DEPUTY}), asks for",
                nkw.id(),
                bsp.id()
            ),
            format!(
                "{}; {} answers {}",
                InfoTopic::DocumentsHeld,
                bsp.id(),
                DocumentType::Passport
            ),
            format!(
                "{} accepts {} services for {} person; {} sees {code} as accepted",
                nkw.id(),
                accepted.services.len(),
                accepted.persons.len(),
                bsp.id()
            ),
        ])?;
        Ok(())
    }

    /// 11: the third partner.
    async fn third_partner(&mut self, report: &mut Report<'_>) -> Result<()> {
        let Network { bsp, opb, centre, .. } = &mut self.network;
        let case = WOMAN_IN_BELGIUM.case()?;
        opb.office.import(&case, centre.clock.now()).await?;
        let referred = opb.office.refer(number(&case), bsp.id(), centre.clock.now()).await?;
        opb.approves(&referred).await?;
        let Referred { id, code, .. } = referred;
        let arrived = sent(&bsp.sees(&id, State::Delivered).await?)?;
        opb.sees(&id, State::Delivered).await?;
        self.search.clean_bytes("what left", arrived.to_string().as_bytes())?;
        report.done(&[format!(
            "{} refers case 03 to {} as {code}: delivered",
            opb.id(),
            bsp.id()
        )])?;
        Ok(())
    }

    /// 13: a certificate is revoked.
    async fn revocation(&mut self, report: &mut Report<'_>) -> Result<()> {
        self.network.is_quiet().await?;
        let Network { bsp, nkw, opb, centre } = &mut self.network;
        let live = opb.caller(&centre.hub).await?;
        eventually("nobody but the services and one more is connected", async || {
            Ok((centre.hub.connections()? == PARTNERS.len() + 1).then_some(()))
        })
        .await?;
        centre.ca.revoke(opb.id(), centre.clock.now())?;
        let loaded = centre.hub.load(&centre.ca.entries()).await?;
        let closed = live.closed().await;
        let took = loaded.elapsed();
        ensure!(is_refused(&closed), "the connection ended otherwise: {closed}");
        eventually("the service is cut off", async || {
            Ok((centre.hub.connections()? == PARTNERS.len() - 1).then_some(()))
        })
        .await?;
        let came = Instant::now();
        let trouble = match opb.visit(VISIT).await? {
            Err(trouble @ Trouble::Revoked) => trouble.to_string(),
            Err(trouble) => bail!("another trouble than revocation: {trouble}"),
            Ok(_) => bail!("a revoked partner was served"),
        };
        let refused_in = came.elapsed();
        for partner in [&mut *bsp, &mut *nkw] {
            partner.visit(VISIT).await??;
            let known = partner.office.partners(centre.clock.now()).await?;
            let known = known.iter().find(|known| known.id == *opb.id());
            ensure!(
                known.is_some_and(|known| !known.standing.stands()),
                "{} was not told",
                partner.id()
            );
        }
        report.done(&[
            format!(
                "{} is revoked: its live connection closed after {} ms, the next refused in {} ms:",
                opb.id(),
                took.as_millis(),
                refused_in.as_millis()
            ),
            format!("\"{trouble}\""),
            format!("{} and {} know it with their next visit", bsp.id(), nkw.id()),
        ])?;
        Ok(())
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
