//! `queue` and `status`: how the office stands towards the network.

use std::fmt::Write as _;
use std::time::Duration;

use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::x509::IdentityCertificate;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::transfers::{self, BlobLine};
use super::{Context, Outcome, office, outline};
use crate::exit::Failure;
use crate::office::{NEW_KEY_WAIT, QueueState};
use crate::store::{Notice, OwnName, Waiting};

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
}

impl Outcome for QueueList {
    const SCHEMA: &'static str = "saphan.queue.list/1";

    fn text(&self) -> String {
        if self.queue.is_empty() {
            return "Nothing waits to leave.\n".to_owned() + &transfers::table(&self.attachments);
        }
        let rows = self.queue.iter().map(|line| {
            [
                line.decided.clone(),
                line.referral.clone().unwrap_or_default(),
                line.step.to_owned(),
                line.to.to_string(),
                match &line.carried {
                    Some(at) => format!("{}, in a bundle of {at}", line.state),
                    None => line.state.to_owned(),
                },
                line.waits_for.to_owned(),
                line.to_act.clone(),
            ]
        });
        let header = ["DECIDED", "REF", "STEP", "TO", "STATE", "WAITS FOR", "TO ACT"];
        outline::table(header, rows) + &transfers::table(&self.attachments)
    }

    fn next(&self) -> Option<String> {
        (!self.queue.is_empty()).then(|| "saphan-agent sync".to_owned())
    }
}

pub(super) async fn queue(context: &Context) -> Result<QueueList, Failure> {
    let mut office = office::open(context).await?;
    let drafts = office.waiting_drafts().await?;
    let items = office.queue().await?;
    let attachments = office.transfers().await?;
    office.close().await;
    let drafts = drafts.into_iter().map(|draft| QueueLine {
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

    fn text(&self) -> String {
        format!("To be tried at the next connection: {}.\n", self.retried)
    }

    fn next(&self) -> Option<String> {
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
}

impl Outcome for StatusShown {
    const SCHEMA: &'static str = "saphan.status/1";

    fn text(&self) -> String {
        let never = || "never".to_owned();
        let mut text = String::new();
        let confirmed = self.directory_confirmed.clone().unwrap_or_else(never);
        let backup = match (&self.last_backup, self.days_since_backup) {
            (Some(at), Some(days)) => format!("{at}, {days} days ago"),
            _ => never(),
        };
        for (name, value) in [
            ("office", self.partner.to_string()),
            ("hub", self.hub.clone().unwrap_or_else(|| "no address".to_owned())),
            ("last online", self.last_online.clone().unwrap_or_else(never)),
            ("mailbox emptied", self.last_fetched_all.clone().unwrap_or_else(never)),
            ("backup", backup),
            ("directory", format!("{} entries, confirmed {confirmed}", self.directory_entries)),
            ("waiting here", self.waiting_here.to_string()),
            ("at the hub", self.at_hub.to_string()),
            ("in bundles too", self.in_bundles.to_string()),
        ] {
            writeln!(text, "{name:17} {value}").expect("strings take every text");
        }
        if !self.may_seal {
            text.push_str(
                "Nothing is sealed before the hub has confirmed the directory again, but for a stick: \
                 saphan-agent bundle export.\n",
            );
        }
        for (count, about) in [
            (
                self.emergencies_not_fetched,
                "emergencies that the partner's office has not fetched for an hour; telephone the \
                 partner: saphan-agent inbox --sent --due",
            ),
            (
                self.overdue_here,
                "referrals for which this office is overdue: saphan-agent inbox --due, or inbox \
                 --sent --due",
            ),
            (
                self.overdue_at_partners,
                "referrals for which the partner is overdue; telephone the partner: saphan-agent \
                 inbox --sent --due",
            ),
            (self.to_approve, "wait for a supervisor: saphan-agent inbox --sent --due"),
            (
                self.overdue_approvals,
                "left as an emergency, and a supervisor is overdue since a day",
            ),
            (
                self.late_approvals_due,
                "came as an emergency, and the partner's second person has not approved yet: \
                 saphan-agent inbox",
            ),
            (
                self.late_approvals_overdue,
                "of these are overdue since a day; telephone the partner",
            ),
            (
                self.unseen_break_glass,
                "times a case was opened beyond a role, and supervisor and focal person have not \
                 both seen it: saphan-agent break-glass --list",
            ),
        ] {
            if count > 0 {
                writeln!(text, "! {count} {about}").expect("strings take every text");
            }
        }
        if let Some(end) = &self.identity_ends {
            writeln!(
                text,
                "! the identity of this office ends at {end}; ask for a new one: saphan-agent certificate \
                 renew-identity FILE"
            )
            .expect("strings take every text");
        }
        for notice in &self.notices {
            writeln!(text, "! {notice}").expect("strings take every text");
        }
        text
    }

    fn next(&self) -> Option<String> {
        let waits = !self.may_seal || self.waiting_here > 0;
        waits.then(|| "saphan-agent sync".to_owned())
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
    Ok(StatusShown {
        partner: status.partner,
        hub,
        incarnation: status.incarnation.to_string(),
        last_online: text(status.online),
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
        notices: status.notices.iter().map(notice_text).collect(),
    })
}

/// Says on standard error what nobody may overlook, whatever the command.
pub(super) fn sound(context: &Context, alarms: &[Notice]) {
    let mut stderr = std::io::stderr().lock();
    for alarm in alarms {
        let text = notice_text(alarm);
        // A command whose errors nobody reads does its work all the same.
        let _ = if context.global.json {
            let alarm = serde_json::json!({ "schema": "saphan.alarm/1", "text": text });
            std::io::Write::write_fmt(&mut stderr, format_args!("{alarm}\n"))
        } else {
            let loud = matches!(alarm, Notice::OwnName { .. });
            let mark = if loud { "ALARM" } else { "!" };
            std::io::Write::write_fmt(&mut stderr, format_args!("{mark}: {text}\n"))
        };
    }
}

/// How far two clocks are apart, in the largest unit that fits.
fn apart(here: UnixSeconds, hub: UnixSeconds) -> String {
    let seconds = here.since(hub).max(hub.since(here)).as_secs();
    let of =
        |count: u64, unit: &str| format!("{count} {unit}{}", if count == 1 { "" } else { "s" });
    match seconds {
        0..3_600 => of(seconds / 60, "minute"),
        3_600..86_400 => of(seconds / 3_600, "hour"),
        _ => of(seconds / 86_400, "day"),
    }
}

fn notice_text(notice: &Notice) -> String {
    match notice {
        Notice::Missing { count, partner } => {
            format!("{count} messages from {partner} are missing; they were asked for")
        }
        Notice::Withdrawn { referral } => {
            let code = referral.code();
            format!(
                "consent for {code} was withdrawn: nothing of it may be used; the focal person or a \
                 supervisor settles it: saphan-agent resolve {code} --erased"
            )
        }
        Notice::Forked { partner } => format!(
            "two histories of {partner}'s store exist; telephone them before anything else, then: \
             saphan-agent partner thaw {partner}"
        ),
        Notice::Directory { code } => format!(
            "the hub's list of partners contradicts what others have seen ({code}); telephone the \
             administrator"
        ),
        Notice::Clock { here, hub } => format!(
            "this computer's clock showed {here} when the hub's showed {hub}: {} apart; set this one, or \
             telephone the hub's operator. What was decided is safe",
            apart(*here, *hub)
        ),
        Notice::Resync { partner } => format!(
            "what was said since the backup has not come from {partner} yet; until then nothing of this \
             office leaves for it"
        ),
        Notice::StoreIsCopy { partner } => format!(
            "{partner} has more of this office than this store knows of: it is an old copy, or a second \
             one is in use; stop the other, then: saphan-agent repair"
        ),
        Notice::NewIncarnation { partner } => {
            format!("{partner} has reinstalled or restored its office")
        }
        Notice::Unopened { count } => format!(
            "{count} envelopes could not be opened, their key is gone; the senders were asked to \
             send again"
        ),
        Notice::Refused { code, count } => {
            format!("{count} envelopes were refused ({code}); tell the administrator")
        }
        Notice::GlassBroken { referral } => {
            let code = referral.code();
            format!(
                "the identity of {code} was opened at the partner without a second person, with its key \
                 for emergencies; ask why, and look at it: saphan-agent show {code}"
            )
        }
        Notice::HandoverFailed { referral } => format!(
            "the person of {referral} did not come to the hand-over; act now: saphan-agent show {referral}"
        ),
        Notice::Profile { code, partner } => format!(
            "the hub handed out what {partner} did not say, or says no more ({code}); telephone the \
             administrator"
        ),
        Notice::NumberDiffers { partner } => format!(
            "the number that {partner} read out is not that of the key which this office has of it: it is \
             told of nobody who they are; connect, compare once more: saphan-agent partner compare \
             {partner}; if it differs again, telephone the administrator"
        ),
        Notice::NewKey { partner, seen, confirmed, .. } => {
            let until = seen.map_or_else(
                || "72 hours after the next connection".to_owned(),
                |seen| seen.plus(NEW_KEY_WAIT).to_string(),
            );
            let person = if confirmed.is_some() {
                "somebody of this office has confirmed it"
            } else {
                "nobody of this office has made sure of it yet"
            };
            format!(
                "{partner} has a new key that its old one did not sign, as after a machine was lost, or as \
                 a forger would have it: until {until} nothing goes to {partner} and nothing of it takes \
                 effect, and nothing is lost; {person}; telephone {partner} on a number that you knew \
                 before, then: saphan-agent partner compare {partner}, or partner confirm {partner}"
            )
        }
        Notice::NewRoot { root, until, .. } => format!(
            "the authority has a new root, which the old one signed: {}. What rests on the old one counts \
             until {until}. There is nothing to do; an administrator who does not know of it must hear of \
             it today",
            Fingerprint::from(*root)
        ),
        Notice::OwnName { what } => {
            let says = match what {
                OwnName::OtherKey => {
                    "gives this office's name to a key that this office does not have"
                }
                OwnName::Revoked => "says that this office is revoked",
                OwnName::Suspended => "says that this office is suspended",
            };
            format!(
                "the list of partners {says}; telephone the administrator now, on a number that you knew \
                 before: the authority's key may be stolen; cases are safe here, and until this is settled \
                 nobody is told who a person is"
            )
        }
        Notice::AskedKey { .. } => {
            "the administrator was asked for a new identity; when the answer is \
             here: saphan-agent certificate install FILE"
                .to_owned()
        }
        Notice::CameBack { count, partner } => format!(
            "{count} messages came back: {partner} was revoked before it had fetched them; they are kept \
             here, and nobody else has read them; choose another partner for each case: saphan-agent \
             queue list, then refer CASE"
        ),
        Notice::Quarantined { count, partner } => format!(
            "{count} messages of {partner} came when its keys may have been in other hands: they are kept \
             and do not count; telephone {partner}, and see: saphan-agent partner show {partner}"
        ),
        Notice::InDoubt { count, partner } => format!(
            "{count} referrals rest on what {partner} said when its keys may have been in other hands; \
             telephone {partner} before anything else is done in them: saphan-agent inbox, and inbox \
             --sent"
        ),
        Notice::Custody { code } => {
            format!("the hub gave an invalid receipt ({code}); telephone the administrator")
        }
    }
}
