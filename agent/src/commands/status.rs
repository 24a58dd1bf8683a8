//! `queue` and `status`: how the office stands towards the network.

use std::time::Duration;

use saphan_carrier::Carrier;
use saphan_certs::x509::IdentityCertificate;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::said::{heads, line};
use super::transfers::{self, BlobLine};
use super::{Context, Outcome, notices, office, outline};
use crate::exit::Failure;
use crate::language::{Words, is_english};
use crate::office::{QueueItem, QueueState, WaitingDraft};
use crate::said;
use crate::said::width::{columns, padded};
use crate::service::{carrier_message, last_carrier};
use crate::store::Waiting;

/// How long before its end people are told to ask for a new identity.
pub(super) const RENEW_BEFORE: Duration = Duration::from_secs(60 * 86_400);

#[derive(Serialize)]
pub(super) struct QueueList {
    queue: Vec<QueueLine>,
    attachments: Vec<BlobLine>,
}

#[derive(Serialize)]
struct QueueLine {
    /// Absent for a draft, which is not on its way yet.
    number: Option<i64>,
    step: &'static str,
    to: PartnerId,
    referral: Option<String>,
    state: &'static str,
    waits_for: &'static str,
    to_act: String,
    tries: i64,
    next_try: Option<String>,
    decided: String,
    /// When it was last written to a bundle.
    carried: Option<String>,
    /// The hub's signed word that it came back, a COSE_Sign1 in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// Step, state, what it waits for and who acts, in the reader's language.
    #[serde(skip)]
    said: [String; 4],
}

impl Outcome for QueueList {
    const SCHEMA: &'static str = "saphan.queue.list/1";

    fn text(&self, t: Words) -> String {
        if self.queue.is_empty() {
            let empty = format!("{}\n", t.say("cli-queue-empty"));
            return empty + &transfers::table(t, &self.attachments);
        }
        let rows = self.queue.iter().map(|line| {
            let [step, state, waits, actor] = line.said.clone();
            let state = match &line.carried {
                Some(at) => {
                    t.say("cli-queue-bundle").with("state", state).with("at", at).to_string()
                }
                None => state,
            };
            let referral = line.referral.clone().unwrap_or_default();
            [line.decided.clone(), referral, step, line.to.to_string(), state, waits, actor]
        });
        let head = [
            "cli-head-decided",
            "cli-head-ref",
            "cli-head-step",
            "cli-head-to",
            "cli-head-state",
            "cli-head-waits-for",
            "cli-head-to-act",
        ];
        outline::table(heads(t, head), rows) + &transfers::table(t, &self.attachments)
    }

    fn next(&self, _t: Words) -> Option<String> {
        (!self.queue.is_empty()).then(|| "saphan-agent sync".to_owned())
    }
}

pub(super) async fn queue(context: &Context) -> Result<QueueList, Failure> {
    let mut office = office::open(context).await?;
    let drafts = office.waiting_drafts().await?;
    let items = office.queue().await?;
    let attachments = office.transfers().await?;
    office.close().await;
    let t = context.words;
    let drafts = drafts.into_iter().map(|draft| QueueLine {
        said: drafted_said(t, &draft),
        number: None,
        step: if draft.has_left { Step::ApproveLate } else { Step::Submit }.as_str(),
        to: draft.to,
        referral: Some(draft.referral.to_string()),
        state: if draft.has_left { "has left" } else { "draft" },
        waits_for: "a second person",
        to_act: draft.next.to_string(),
        tries: 0,
        next_try: None,
        decided: draft.created.to_string(),
        carried: None,
        notice: None,
    });
    let queue = items
        .into_iter()
        .map(|item| QueueLine {
            said: queued_said(t, &item),
            to_act: item.next().to_string(),
            number: Some(item.number),
            step: item.step.as_str(),
            to: item.to,
            referral: item.referral.map(|code| code.to_string()),
            state: match item.state {
                QueueState::WaitingHere => "here",
                QueueState::AtHub => "at the hub",
                QueueState::Returned => "came back",
            },
            waits_for: waiting_text(item.waits),
            tries: item.tries,
            next_try: (item.next_try > context.now).then(|| item.next_try.to_string()),
            decided: item.created.to_string(),
            carried: item.carried.map(|at| at.to_string()),
            notice: item.notice.map(|bytes| hex(&bytes)),
        })
        .chain(drafts)
        .collect();
    let attachments = attachments.into_iter().map(BlobLine::of).collect();
    Ok(QueueList { queue, attachments })
}

fn drafted_said(t: Words, draft: &WaitingDraft) -> [String; 4] {
    let (step, english, id) = if draft.has_left {
        (Step::ApproveLate, "has left", "queue-has-left")
    } else {
        (Step::Submit, "draft", "queue-draft")
    };
    if is_english(t) {
        let step = step.as_str().to_owned();
        return [step, english.to_owned(), "a second person".to_owned(), draft.next.to_string()];
    }
    let waits = t.say("waits-second-person").to_string();
    [said::step(t, step), t.say(id).to_string(), waits, said::next_actor(t, &draft.next)]
}

fn queued_said(t: Words, item: &QueueItem) -> [String; 4] {
    let (english, id) = match item.state {
        QueueState::WaitingHere => ("here", "queue-here"),
        QueueState::AtHub => ("at the hub", "queue-at-hub"),
        QueueState::Returned => ("came back", "queue-came-back"),
    };
    let next = item.next();
    if is_english(t) {
        let (step, waits) = (item.step.as_str().to_owned(), waiting_text(item.waits).to_owned());
        return [step, english.to_owned(), waits, next.to_string()];
    }
    let waits = said::waits(t, item.waits);
    [said::step(t, item.step), t.say(id).to_string(), waits, said::next_actor(t, &next)]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn waiting_text(waits: Waiting) -> &'static str {
    match waits {
        Waiting::Service => "the next connection",
        Waiting::StaleDirectory => "news of who belongs to the network",
        Waiting::NoPrekey => "the partner, which has no key for this week; telephone them",
        Waiting::Resync => "the partner to send what was said since the backup",
        Waiting::Repair => "a person: this office is an old copy; saphan-agent repair",
        Waiting::NotActive => "a person: the partner is not active; recall it",
        Waiting::NewKey => {
            "72 hours and a person: the partner has a new key; saphan-agent partner compare"
        }
        Waiting::OwnName => {
            "the administrator: the list says of this office what it should not; telephone"
        }
        Waiting::Suspended => {
            "the administrator to resume the partner, which is suspended; nothing is lost"
        }
        Waiting::NotCompared => {
            "a person: the partner's number is not compared; saphan-agent partner compare"
        }
        Waiting::Busy(reason) => reason.as_str(),
        Waiting::Refused => "the hub, which does not take it now",
        Waiting::Recipient => "the partner to fetch it",
        Waiting::Returned => "a person: not fetched twice; telephone the partner",
        Waiting::Revoked => {
            "a person: the partner was revoked and never had it; choose another: saphan-agent refer CASE"
        }
    }
}

#[derive(Serialize)]
pub(super) struct Retried {
    retried: u64,
}

impl Outcome for Retried {
    const SCHEMA: &'static str = "saphan.queue.retry/1";

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-queue-retried").with("count", self.retried))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some("saphan-agent sync".to_owned())
    }
}

pub(super) async fn retry(context: &Context) -> Result<Retried, Failure> {
    let mut office = office::open(context).await?;
    let retried = office.retry_all().await?;
    office.close().await;
    Ok(Retried { retried })
}

#[derive(Serialize)]
pub(super) struct StatusShown {
    partner: PartnerId,
    hub: Option<String>,
    incarnation: String,
    last_online: Option<String>,
    /// What carried the last connection: `quic` or `tls`.
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier: Option<&'static str>,
    #[serde(skip)]
    carried_by: Option<Carrier>,
    last_fetched_all: Option<String>,
    last_backup: Option<String>,
    days_since_backup: Option<u64>,
    directory_entries: u64,
    directory_confirmed: Option<String>,
    may_seal: bool,
    waiting_here: usize,
    at_hub: usize,
    in_bundles: usize,
    to_approve: usize,
    overdue_approvals: usize,
    late_approvals_due: usize,
    late_approvals_overdue: usize,
    unseen_break_glass: usize,
    overdue_here: usize,
    overdue_at_partners: usize,
    emergencies_not_fetched: usize,
    /// When the identity certificate ends, if that is soon.
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_ends: Option<String>,
    notices: Vec<String>,
    /// The same in the reader's language.
    #[serde(skip)]
    said: Vec<String>,
}

impl Outcome for StatusShown {
    const SCHEMA: &'static str = "saphan.status/1";

    fn text(&self, t: Words) -> String {
        let or_never = |at: &Option<String>| match at {
            Some(at) => at.clone(),
            None => t.say("cli-never").to_string(),
        };
        let backup = match (&self.last_backup, self.days_since_backup) {
            (Some(at), Some(days)) => {
                t.say("cli-status-backup-ago").with("at", at).with("days", days).to_string()
            }
            _ => t.say("cli-never").to_string(),
        };
        let hub = self.hub.clone().unwrap_or_else(|| t.say("cli-status-no-hub").to_string());
        let entries = t
            .say("cli-status-entries")
            .with("count", self.directory_entries)
            .with("confirmed", or_never(&self.directory_confirmed));
        let carrier = t.say(carrier_message(self.carried_by)).to_string();
        let lines = [
            ("cli-status-office", self.partner.to_string()),
            ("cli-status-hub", hub),
            ("cli-status-online", or_never(&self.last_online)),
            ("cli-status-carrier", carrier),
            ("cli-status-drained", or_never(&self.last_fetched_all)),
            ("cli-status-backup", backup),
            ("cli-status-directory", entries.to_string()),
            ("cli-status-waiting", self.waiting_here.to_string()),
            ("cli-status-at-hub", self.at_hub.to_string()),
            ("cli-status-bundles", self.in_bundles.to_string()),
        ];
        let names = lines.iter().map(|(id, _)| t.say(*id).to_string()).collect::<Vec<_>>();
        let width = names.iter().map(|name| columns(name)).max().unwrap_or_default().max(17);
        let mut text = String::new();
        for (name, (_, value)) in names.iter().zip(&lines) {
            line(&mut text, format!("{} {value}", padded(name, width)));
        }
        self.write_alerts(t, &mut text);
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let waits = !self.may_seal || self.waiting_here > 0;
        waits.then(|| "saphan-agent sync".to_owned())
    }
}

impl StatusShown {
    /// What somebody has to see to.
    fn write_alerts(&self, t: Words, text: &mut String) {
        if !self.may_seal {
            line(text, t.say("cli-status-not-fresh"));
        }
        for (count, id) in [
            (self.emergencies_not_fetched, "cli-status-not-fetched"),
            (self.overdue_here, "cli-status-overdue-here"),
            (self.overdue_at_partners, "cli-status-overdue-there"),
            (self.to_approve, "cli-status-to-approve"),
            (self.overdue_approvals, "cli-status-overdue-approvals"),
            (self.late_approvals_due, "cli-status-late-approvals"),
            (self.late_approvals_overdue, "cli-status-late-overdue"),
            (self.unseen_break_glass, "cli-status-unseen-glass"),
        ] {
            if count > 0 {
                line(text, t.say(id).count("count", count));
            }
        }
        if let Some(end) = &self.identity_ends {
            line(text, t.say("cli-status-identity-ends").with("end", end));
        }
        for notice in &self.said {
            line(text, format!("! {notice}"));
        }
    }
}

pub(super) async fn status(context: &Context) -> Result<StatusShown, Failure> {
    let hub = context.config()?.hub.map(|hub| hub.to_string());
    let (mut office, keyring, _) = office::open_with_keys(context).await?;
    let status = office.status(context.now).await?;
    office.close().await;
    let papers = keyring.papers()?;
    let identity = IdentityCertificate::read(&papers.identity, keyring.network()).ok();
    let ends = identity.map(|identity| identity.not_after());
    let text = |at: Option<UnixSeconds>| at.map(|at| at.to_string());
    let carried_by = last_carrier(keyring.dir());
    Ok(StatusShown {
        partner: status.partner,
        hub,
        incarnation: status.incarnation.to_string(),
        last_online: text(status.online),
        carrier: carried_by.map(Carrier::as_str),
        carried_by,
        last_fetched_all: text(status.drained),
        last_backup: text(status.backed_up),
        days_since_backup: status.backed_up.map(|at| context.now.since(at).as_secs() / 86_400),
        directory_entries: status.directory,
        directory_confirmed: text(status.confirmed),
        may_seal: status.is_fresh,
        waiting_here: status.waiting_here,
        at_hub: status.at_hub,
        in_bundles: status.carried,
        to_approve: status.to_approve,
        overdue_approvals: status.overdue,
        late_approvals_due: status.late_approvals,
        late_approvals_overdue: status.late_overdue,
        unseen_break_glass: status.unseen_glass,
        overdue_here: status.due.ours_overdue,
        overdue_at_partners: status.due.theirs_overdue,
        emergencies_not_fetched: status.due.alarms,
        identity_ends: ends
            .filter(|end| end.since(context.now) <= RENEW_BEFORE)
            .map(|end| end.to_string()),
        notices: status.notices.iter().map(notices::text).collect(),
        said: status.notices.iter().map(|one| notices::in_words(context.words, one)).collect(),
    })
}
