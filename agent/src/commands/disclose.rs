//! `disclose`, `ask-identity`, `refuse-identity` and `open-identity`: what is told after acceptance.

use std::fmt::Write as _;

use saphan_protocol::lifecycle::Step;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde::Serialize;
use serde_json::Value;

use super::refer::HubSees;
use super::referrals::{Decided, possible};
use super::{Context, Outcome, office, outline, pseudonymise};
use crate::cli::{AskIdentity, Disclose, OpenIdentity, RefuseIdentity};
use crate::disclosure::Chosen;
use crate::exit::{Exit, Failure};
use crate::office::{Disclosed as Sent, Office, Preview, Releasing};

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Disclosed {
    Preview {
        referral: String,
        tier: u8,
        will_read: Value,
        hub_can_see: HubSees,
        /// Hash of the bytes shown; `--send --preview-hash` seals exactly those.
        hash: String,
    },
    Sent {
        referral: String,
        tier: u8,
        hash: String,
        pending_approval: bool,
    },
}

impl Outcome for Disclosed {
    const SCHEMA: &'static str = "saphan.disclose/1";

    fn text(&self) -> String {
        let mut text = String::new();
        match self {
            Self::Preview { referral, tier, will_read, hub_can_see, hash } => {
                writeln!(text, "The partner of {referral} would read this at tier {tier}:")
                    .expect("strings take every text");
                outline::write(&mut text, will_read);
                text.push_str("The hub would see\n");
                for line in hub_can_see.lines() {
                    writeln!(text, "  {line}").expect("strings take every text");
                }
                writeln!(text, "Hash {hash}").expect("strings take every text");
            }
            Self::Sent { referral, tier, pending_approval: true, .. } => {
                writeln!(
                    text,
                    "Tier {tier} of {referral} is drafted, and nothing has left: a second person \
                     has to approve it."
                )
                .expect("strings take every text");
            }
            Self::Sent { referral, tier, .. } => {
                writeln!(text, "Tier {tier} of {referral} leaves with the next connection.")
                    .expect("strings take every text");
            }
        }
        text
    }

    fn next(&self) -> Option<String> {
        Some(match self {
            Self::Preview { referral, tier, hash, .. } => format!(
                "saphan-agent disclose {referral} --tier {tier} --send --preview-hash {hash}"
            ),
            Self::Sent { referral, pending_approval: true, .. } => {
                format!("saphan-agent approve {referral} --as SUPERVISOR")
            }
            Self::Sent { .. } => "saphan-agent sync".to_owned(),
        })
    }
}

pub(super) async fn disclose(context: &Context, args: &Disclose) -> Result<Disclosed, Failure> {
    let settlements = pseudonymise::settlements(&args.settle)?;
    let releasing = releasing(args)?;
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let (referral, tier, now) = (id.code().to_string(), args.tier, context.now);
    let seen = args.preview_hash.as_deref();
    let done = match (&releasing, args.send) {
        (None, false) => {
            shown(&office.preview_detail(&id, &settlements, now).await?, args, referral)
        }
        (Some(how), false) => shown(&office.preview_release(&id, how, now).await?, args, referral),
        (how, true) => {
            let Sent { hash, waits: pending_approval } = match how {
                None => office.disclose_detail(&id, &settlements, seen, now).await?,
                Some(how) => office.release_identity(&id, how, now).await?,
            };
            Disclosed::Sent { referral, tier, hash, pending_approval }
        }
    };
    office.close().await;
    Ok(done)
}

fn shown(preview: &Preview, args: &Disclose, referral: String) -> Disclosed {
    Disclosed::Preview {
        referral,
        tier: args.tier,
        will_read: preview.prepared.will_read().clone(),
        hub_can_see: HubSees::of(&preview.hub),
        hash: preview.prepared.hash(),
    }
}

/// What is released, if it is identity.
fn releasing(args: &Disclose) -> Result<Option<Releasing>, Failure> {
    let usage = |cause: &str| Failure::new(Exit::Usage, "disclose", cause.to_owned());
    if args.tier == 2 {
        let of_identity = args.purpose.is_some()
            || args.person.is_some()
            || args.until.is_some()
            || !args.narratives.is_empty();
        let cause = "purpose, person, narrative and until are of tier 3; leave them out";
        return if of_identity { Err(usage(cause)) } else { Ok(None) };
    }
    if !args.settle.is_empty() {
        let cause = "tier 3 says who a person is and has no findings to settle; leave --settle out";
        return Err(usage(cause));
    }
    let purpose = args.purpose.ok_or_else(|| usage("say what for with --purpose"))?;
    let chosen = Chosen { narratives: args.narratives.clone(), ..Chosen::default() };
    Ok(Some(Releasing {
        purpose,
        person: args.person.clone(),
        chosen,
        until: args.until.map(end_of).transpose()?,
        seen: args.preview_hash.clone(),
    }))
}

/// The first day that the hub counts.
const EPOCH: &str = "1970-01-01";

/// The end of a day, as the hub counts days.
fn end_of(day: Date) -> Result<UnixSeconds, Failure> {
    let since = EPOCH.parse::<Date>().ok().map(|epoch| epoch.days_until(day));
    let number = since.and_then(|days| u32::try_from(days).ok()).ok_or_else(|| {
        Failure::new(Exit::Usage, "date", "name a day of the coming month with --until")
    })?;
    Ok(UnixDay::new(number).end())
}

pub(super) async fn ask_identity(
    context: &Context,
    args: &AskIdentity,
) -> Result<Decided, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let state = if args.change.dry_run {
        possible(&mut office, &id, Step::AskIdentity).await?
    } else {
        office.ask_identity(&id, args.purpose, &args.officer, context.now).await?
    };
    office.close().await;
    Ok(Decided::new(&id, Step::AskIdentity, state, &args.change))
}

pub(super) async fn refuse_identity(
    context: &Context,
    args: &RefuseIdentity,
) -> Result<Decided, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let state = if args.change.dry_run {
        possible(&mut office, &id, Step::RefuseIdentity).await?
    } else {
        office.refuse_identity(&id, args.reason, context.now).await?
    };
    office.close().await;
    Ok(Decided::new(&id, Step::RefuseIdentity, state, &args.change))
}

#[derive(Serialize)]
pub(super) struct Opened {
    referral: String,
    identity: Value,
    until: String,
    /// What reading it means.
    notice: &'static str,
}

const CANNOT_BE_UNREAD: &str = "What was read cannot be unread. The log notes that you have read \
                                it; on paper it is yours to protect and to destroy.";

impl Outcome for Opened {
    const SCHEMA: &'static str = "saphan.open-identity/1";

    fn text(&self) -> String {
        let mut text = format!("Identity of {}, until {}:\n", self.referral, self.until);
        outline::write(&mut text, &self.identity);
        writeln!(text, "{}", self.notice).expect("strings take every text");
        text
    }

    fn next(&self) -> Option<String> {
        Some("saphan-agent sync".to_owned())
    }
}

pub(super) async fn open_identity(
    context: &Context,
    args: &OpenIdentity,
) -> Result<Opened, Failure> {
    let mut office: Office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let opened = office.open_identity(&id, context.now).await?;
    office.close().await;
    let identity = serde_json::to_value(&opened.record)
        .map_err(|_| Failure::new(Exit::Failed, "record", "the record cannot be shown"))?;
    let (referral, until) = (id.code().to_string(), opened.until.to_string());
    Ok(Opened { referral, identity, until, notice: CANNOT_BE_UNREAD })
}
