//! `refer` and `reopen`: what a partner would read of a case, and its way out.

use saphan_protocol::ids::{PartnerId, ReferralId};
use serde::Serialize;
use serde_json::Value;

use super::cases::Number;
use super::said::{line, named, record};
use super::{Context, Outcome, office, outline, pseudonymise};
use crate::cli::{Refer, Reopen, Submission};
use crate::disclosure::{Beside, Summary};
use crate::exit::{Exit, Failure};
use crate::language::{Words, is_english};
use crate::office::{HubView, Obstacle, Office, Preview, Referring};
use crate::store::Although;

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Referred {
    Preview {
        case: Number,
        to: PartnerId,
        /// The referral that would be submitted once more.
        #[serde(skip_serializing_if = "Option::is_none")]
        again: Option<String>,
        /// Decoded from the bytes that `--send` seals.
        will_read: Value,
        hub_can_see: HubSees,
        /// Every field that stands in the file.
        your_file: Vec<FieldOfFile>,
        /// Hash of the bytes shown, which are those that `--send` seals.
        hash: String,
        needs_second_person: Vec<&'static str>,
        /// Why the partner says that it cannot take it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        cannot_take: Vec<String>,
        #[serde(skip)]
        obstacles: Vec<&'static str>,
    },
    Sent {
        referral: String,
        id: String,
        case: Number,
        to: PartnerId,
        hash: String,
        needs_second_person: Vec<&'static str>,
        pending_approval: bool,
    },
}

#[derive(Serialize)]
pub(super) struct HubSees {
    from: PartnerId,
    mailbox: PartnerId,
    /// Padded, at most.
    size: String,
    day: String,
    kept_days: u32,
}

#[derive(Serialize)]
pub(super) struct FieldOfFile {
    field: &'static str,
    class: char,
    /// What becomes of it; absent if it stays here.
    #[serde(skip_serializing_if = "Option::is_none")]
    told_as: Option<&'static str>,
}

impl HubSees {
    pub(super) fn of(hub: &HubView) -> Self {
        Self {
            from: hub.from.clone(),
            mailbox: hub.mailbox.clone(),
            size: hub.size.to_string(),
            day: hub.day.to_string(),
            kept_days: hub.kept_days,
        }
    }

    pub(super) fn lines(&self, t: Words) -> Vec<String> {
        let lines = [
            t.say("cli-hub-from").with("from", &self.from),
            t.say("cli-hub-to").with("to", &self.mailbox),
            t.say("cli-hub-size").with("size", &self.size),
            t.say("cli-hub-when").with("day", &self.day),
            t.say("cli-hub-kept").with("days", self.kept_days),
            t.say("cli-hub-text"),
        ];
        lines.iter().map(ToString::to_string).collect()
    }
}

/// What the file holds and the partner does not read: first what points to somebody by itself.
fn stays(t: Words, file: &[FieldOfFile]) -> String {
    let staying: Vec<_> = file.iter().filter(|field| field.told_as.is_none()).collect();
    let direct = staying.iter().filter(|field| matches!(field.class, 'D' | 'L'));
    let named: Vec<&str> = direct.map(|field| field.field).collect();
    let said = t
        .say("cli-refer-stays")
        .with("staying", staying.len())
        .with("all", file.len())
        .with("named", named.join(", "));
    format!("{said}\n")
}

impl Outcome for Referred {
    const SCHEMA: &'static str = "saphan.refer/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        match self {
            Self::Preview { .. } => return self.previewed(t),
            Self::Sent {
                referral, case, to, pending_approval: true, needs_second_person, ..
            } => {
                let said = t.say("cli-refer-drafted").with("case", case.as_str());
                line(&mut text, said.with("to", to).with("referral", referral));
                let reasons = reasons_text(t, needs_second_person);
                line(&mut text, t.say("cli-refer-approve").with("reasons", reasons));
            }
            Self::Sent { referral, case, to, .. } => {
                let said = t.say("cli-refer-sent").with("case", case.as_str());
                line(&mut text, said.with("to", to).with("referral", referral));
                line(&mut text, t.say("cli-leaves"));
            }
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(match self {
            Self::Preview { again: Some(code), .. } => {
                format!("saphan-agent reopen {code} --send")
            }
            Self::Preview { case, to, .. } => {
                format!("saphan-agent refer {} --to {to} --send", case.quoted())
            }
            Self::Sent { referral, pending_approval: true, .. } => {
                format!("saphan-agent approve {referral} --as SUPERVISOR")
            }
            Self::Sent { referral, .. } => {
                t.say("cli-refer-sync").with("referral", referral).to_string()
            }
        })
    }
}

impl Referred {
    /// What the partner would read, beside what the hub can see.
    fn previewed(&self, t: Words) -> String {
        let Self::Preview {
            to,
            will_read,
            hub_can_see,
            your_file,
            hash,
            needs_second_person,
            obstacles,
            ..
        } = self
        else {
            return String::new();
        };
        let mut read = format!("{}\n", t.say("cli-refer-reads").with("to", to));
        record(t, &mut read, will_read);
        let hub = std::iter::once(t.say("cli-refer-hub").to_string());
        let mut text = outline::beside(&read, hub.chain(hub_can_see.lines(t)));
        text += &stays(t, your_file);
        if !needs_second_person.is_empty() {
            let reasons = reasons_text(t, needs_second_person);
            line(&mut text, t.say("cli-refer-second").with("reasons", reasons));
        }
        if !obstacles.is_empty() {
            let why = obstacles.iter().map(|code| t.say(format!("obstacle-{code}")).to_string());
            let why = why.reduce(|one, other| {
                t.say("cli-and").with("one", one).with("other", other).to_string()
            });
            let why = why.unwrap_or_default();
            line(&mut text, t.say("cli-refer-cannot").with("to", to).with("why", why));
        }
        line(&mut text, t.say("cli-refer-hash").with("hash", hash));
        text
    }
}

/// Why a second person is needed: in English by the stable names, as the log has them.
fn reasons_text(t: Words, reasons: &[&'static str]) -> String {
    let said = |reason: &&str| match *reason {
        "finding_kept" => named(t, "second", "kept"),
        other => named(t, "second", other),
    };
    if is_english(t) {
        return reasons.join(", ");
    }
    let all: Vec<String> = reasons.iter().map(said).collect();
    all.join(" ")
}

pub(super) async fn refer(context: &Context, args: &Refer) -> Result<Referred, Failure> {
    let to = args.to.clone().ok_or_else(|| {
        Failure::new(Exit::Usage, "no-partner", "no partner is named; name one with --to")
    })?;
    let mut office = office::open(context).await?;
    let case = Number::typed(&args.case);
    let referred = submit(context, &mut office, (None, case, to), &args.submission).await;
    office.close().await;
    referred
}

pub(super) async fn reopen(context: &Context, args: &Reopen) -> Result<Referred, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let (number, to) = office.expired(&id).await?;
    let what = (Some(id), Number(number), to);
    let referred = submit(context, &mut office, what, &args.submission).await;
    office.close().await;
    referred
}

/// Refers a case or shows it; as the referral `again`, if that is one.
async fn submit(
    context: &Context,
    office: &mut Office,
    (again, case, to): (Option<ReferralId>, Number, PartnerId),
    how: &Submission,
) -> Result<Referred, Failure> {
    let settlements = pseudonymise::settlements(&how.settle)?;
    let summary = Summary { allowed: context.config()?.safe_summary, settlements };
    let (number, now) = (case.as_str(), context.now);
    if !how.send {
        let shown = office.preview(number, &to, &summary, now).await?;
        let obstacles = office.obstacles(number, &to, now).await?;
        return Ok(previewed(shown, &obstacles, case, to, again));
    }
    let (seen, basis_reason) = (how.preview_hash.clone(), how.basis_reason.clone());
    let phoned = how.phoned;
    let although = how.although.map(Although::from);
    let how = Referring { seen, summary, basis_reason, phoned, although };
    let sent = match again {
        Some(id) => office.reopen(&id, &how, now).await?,
        None => office.refer_so(number, &to, &how, now).await?,
    };
    Ok(Referred::Sent {
        referral: sent.code.to_string(),
        id: sent.id.to_string(),
        case,
        to,
        hash: sent.hash,
        needs_second_person: sent.second_person.iter().map(|why| why.as_str()).collect(),
        pending_approval: sent.waits,
    })
}

fn previewed(
    shown: Preview,
    obstacles: &[Obstacle],
    case: Number,
    to: PartnerId,
    again: Option<ReferralId>,
) -> Referred {
    let Preview { prepared, beside, hub } = shown;
    let field = |one: Beside| FieldOfFile {
        field: one.row.field,
        class: one.row.class.letter(),
        told_as: one.is_told.then_some(one.row.rule),
    };
    Referred::Preview {
        case,
        to,
        again: again.map(|id| id.code().to_string()),
        hub_can_see: HubSees::of(&hub),
        your_file: beside.into_iter().map(field).collect(),
        will_read: prepared.will_read().clone(),
        hash: prepared.hash(),
        needs_second_person: pseudonymise::reasons(&prepared),
        cannot_take: obstacles.iter().map(Obstacle::to_string).collect(),
        obstacles: obstacles.iter().map(|one| one.as_str()).collect(),
    }
}
