//! `disclose`, `ask-identity` and `refuse-identity`: what is told after acceptance.

use super::said::{coded, line, record};
use std::collections::BTreeSet;

use saphan_protocol::codes::AttachmentType;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde::Serialize;
use serde_json::Value;

use super::decide::{Decided, possible};
use super::refer::HubSees;
use super::{Context, Outcome, office, pseudonymise};
use crate::cli::{AskIdentity, Disclose, RefuseIdentity};
use crate::disclosure::Chosen;
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::office::{Disclosed as Sent, Preview, ReleasedFile, Releasing};

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Disclosed {
    Preview {
        referral: String,
        tier: u8,
        will_read: Value,
        /// Attachments of the case that go with it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        files: Vec<FileLine>,
        hub_can_see: HubSees,
        /// Hash of the bytes shown; `--send --preview-hash` seals exactly those.
        hash: String,
        /// What has to be said again to send it.
        #[serde(skip)]
        options: String,
    },
    Sent {
        referral: String,
        tier: u8,
        hash: String,
        pending_approval: bool,
    },
}

/// An attachment that goes with an identity, by number: its name nearly always tells who it is about.
#[derive(Serialize)]
pub(super) struct FileLine {
    attachment: u32,
    #[serde(rename = "type")]
    attachment_type: AttachmentType,
    bytes: u64,
}

impl FileLine {
    pub(super) fn of(file: &ReleasedFile) -> Self {
        let ReleasedFile { attachment, attachment_type, len } = *file;
        Self { attachment, attachment_type, bytes: len }
    }

    pub(super) fn text(&self, t: Words) -> String {
        let said = t
            .say("cli-disclose-file")
            .with("attachment", self.attachment)
            .with("type", coded(t, "attachment_type", self.attachment_type.as_str()))
            .with("bytes", self.bytes);
        format!("  {said}\n")
    }
}

impl Outcome for Disclosed {
    const SCHEMA: &'static str = "saphan.disclose/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        match self {
            Self::Preview { referral, tier, will_read, files, hub_can_see, hash, .. } => {
                let said = t.say("cli-disclose-reads").with("referral", referral);
                line(&mut text, said.with("tier", tier));
                record(t, &mut text, will_read);
                text.extend(files.iter().map(|file| file.text(t)));
                line(&mut text, t.say("cli-disclose-hub"));
                for one in hub_can_see.lines(t) {
                    line(&mut text, format!("  {one}"));
                }
                line(&mut text, t.say("cli-disclose-hash").with("hash", hash));
            }
            Self::Sent { referral, tier, pending_approval, .. } => {
                let id =
                    if *pending_approval { "cli-disclose-drafted" } else { "cli-disclose-sent" };
                line(&mut text, t.say(id).with("referral", referral).with("tier", tier));
            }
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some(match self {
            Self::Preview { referral, tier, hash, options, .. } => format!(
                "saphan-agent disclose {referral} --tier {tier}{options} --send --preview-hash {hash}"
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
            shown(&office.preview_detail(&id, &settlements, now).await?, &[], args, referral)
        }
        (Some(how), false) => {
            let (preview, files) = office.preview_release(&id, how, now).await?;
            shown(&preview, &files, args, referral)
        }
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

fn shown(
    preview: &Preview,
    files: &[ReleasedFile],
    args: &Disclose,
    referral: String,
) -> Disclosed {
    Disclosed::Preview {
        referral,
        tier: args.tier,
        will_read: preview.prepared.will_read().clone(),
        files: files.iter().map(FileLine::of).collect(),
        hub_can_see: HubSees::of(&preview.hub),
        hash: preview.prepared.hash(),
        options: options(args),
    }
}

/// The options of tier 3, as they have to be given once more to send what was shown.
fn options(args: &Disclose) -> String {
    let purpose = args.purpose.map(|one| format!(" --purpose {one}"));
    let person = args.person.as_ref().map(|one| format!(" --person {one}"));
    let narratives = args.narratives.iter().map(|one| format!(" --narrative {one}"));
    let files = args.files.iter().map(|one| format!(" --file {one}"));
    let until = args.until.map(|one| format!(" --until {one}"));
    purpose.into_iter().chain(person).chain(narratives).chain(files).chain(until).collect()
}

/// What is released, if it is identity.
fn releasing(args: &Disclose) -> Result<Option<Releasing>, Failure> {
    let usage = |cause: &str| Failure::new(Exit::Usage, "disclose", cause.to_owned());
    if args.tier == 2 {
        let of_identity = args.purpose.is_some()
            || args.person.is_some()
            || args.until.is_some()
            || !args.files.is_empty()
            || !args.narratives.is_empty();
        let cause = "purpose, person, narrative, file and until are of tier 3; leave them out";
        return if of_identity { Err(usage(cause)) } else { Ok(None) };
    }
    if !args.settle.is_empty() {
        let cause = "tier 3 says who a person is and has no findings to settle; leave --settle out";
        return Err(usage(cause));
    }
    let purpose = args.purpose.ok_or_else(|| usage("say what for with --purpose"))?;
    let chosen = Chosen { narratives: args.narratives.clone(), ..Chosen::default() };
    let files = BTreeSet::from_iter(args.files.iter().copied());
    Ok(Some(Releasing {
        purpose,
        person: args.person.clone(),
        chosen,
        files: files.into_iter().collect(),
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
