//! `refer` and `reopen`: what a partner would read of a case, and its way out.

use std::fmt::Write as _;

use saphan_protocol::ids::{PartnerId, ReferralId};
use serde::Serialize;
use serde_json::Value;

use super::cases::Number;
use super::{Context, Outcome, office, outline, pseudonymise};
use crate::cli::{Refer, Reopen, Submission};
use crate::disclosure::{Beside, Summary};
use crate::exit::{Exit, Failure};
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

    pub(super) fn lines(&self) -> Vec<String> {
        vec![
            format!("From   {}", self.from),
            format!("To     {}", self.mailbox),
            format!("Size   {} at most (padded)", self.size),
            format!("When   {}", self.day),
            format!("Kept   until fetched, {} days at most", self.kept_days),
            "Text   nothing".to_owned(),
        ]
    }
}

/// What the file holds and the partner does not read: first what points to somebody by itself.
fn stays(file: &[FieldOfFile]) -> String {
    let staying: Vec<_> = file.iter().filter(|field| field.told_as.is_none()).collect();
    let direct = staying.iter().filter(|field| matches!(field.class, 'D' | 'L'));
    let named: Vec<&str> = direct.map(|field| field.field).collect();
    format!(
        "Stays here: {} of {} fields of your file, among them {}.\n",
        staying.len(),
        file.len(),
        named.join(", ")
    )
}

impl Outcome for Referred {
    const SCHEMA: &'static str = "saphan.refer/1";

    fn text(&self) -> String {
        match self {
            Self::Preview {
                to,
                will_read,
                hub_can_see,
                your_file,
                hash,
                needs_second_person,
                cannot_take,
                ..
            } => {
                let mut read = format!("{to} will read this, and nothing else:\n");
                outline::write(&mut read, will_read);
                let hub = std::iter::once("The hub can see:".to_owned());
                let mut text = outline::beside(&read, hub.chain(hub_can_see.lines()));
                text += &stays(your_file);
                if !needs_second_person.is_empty() {
                    let reasons = needs_second_person.join(", ");
                    writeln!(text, "A second person has to look at it: {reasons}.")
                        .expect("strings take every text");
                }
                if !cannot_take.is_empty() {
                    let why = cannot_take.join(" and ");
                    writeln!(text, "By what {to} says, it cannot take this: it {why}.")
                        .expect("strings take every text");
                }
                writeln!(text, "Hash of these bytes: {hash}").expect("strings take every text");
                text
            }
            Self::Sent {
                referral, case, to, pending_approval: true, needs_second_person, ..
            } => {
                format!(
                    "Case {} is drafted for {to} as {referral}, and nothing has left.\n\
                     A supervisor who did not draft it has to approve it: {}.\n",
                    case.as_str(),
                    needs_second_person.join(", ")
                )
            }
            Self::Sent { referral, case, to, .. } => {
                let mut text = String::new();
                writeln!(text, "Case {} is referred to {to} as {referral}.", case.as_str())
                    .expect("strings take every text");
                text + "It is on disk here and leaves with the next connection.\n"
            }
        }
    }

    fn next(&self) -> Option<String> {
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
                format!("saphan-agent sync, then: saphan-agent show {referral}")
            }
        })
    }
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
    }
}
