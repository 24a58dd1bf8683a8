//! `partner suspend|resume|list`: whom the operator keeps out for a while. Only the authority, or the partner
//! itself, ends a partner.

use saphan_protocol::directory::SuspensionReason;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli::{PartnerResume, PartnerSuspend};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::said::named;
use crate::store::{Stopped, Store as _};

#[derive(Serialize)]
pub(super) struct Kept {
    partner: PartnerId,
    reason: &'static str,
    since: String,
}

impl From<Stopped> for Kept {
    fn from(stopped: Stopped) -> Self {
        let Stopped { partner, since, reason } = stopped;
        Self { partner, reason: reason.as_str(), since: since.to_string() }
    }
}

impl Outcome for Kept {
    const SCHEMA: &'static str = "saphan.hub.partner.suspend/1";

    fn text(&self, t: Words) -> String {
        let kept = t.say("cli-partner-kept-out").with("partner", &self.partner);
        format!("{}\n", kept.with("reason", self.reason_said(t)))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-partner-kept-out-next").with("partner", &self.partner).to_string())
    }
}

impl Kept {
    fn reason_said(&self, t: Words) -> String {
        named(t, "stop", self.reason)
    }
}

pub(super) async fn suspend(context: &Context, args: &PartnerSuspend) -> Result<Kept, Failure> {
    let relay = context.relay(context.place()?, &context.config()?).await?;
    let partner = args.partner.clone();
    if relay.directory().partner(&partner).is_none() {
        let cause = format!("the directory does not know {partner}");
        let failure = Failure::new(Exit::NotFound, "partner-unknown", cause, "saphan-hub check");
        return Err(failure.with("partner", partner));
    }
    let reason: SuspensionReason = args.reason.into();
    let stopped = Stopped { partner, since: context.now, reason };
    if relay.store().stop(&stopped).await? {
        return Ok(stopped.into());
    }
    let cause = format!("{} is kept out already", stopped.partner);
    let next = "saphan-hub partner list";
    let failure = Failure::new(Exit::Conflict, "partner-suspended", cause, next);
    Err(failure.with("partner", stopped.partner))
}

#[derive(Serialize)]
pub(super) struct LetIn {
    partner: PartnerId,
}

impl Outcome for LetIn {
    const SCHEMA: &'static str = "saphan.hub.partner.resume/1";

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-partner-let-in").with("partner", &self.partner))
    }
}

pub(super) async fn resume(context: &Context, args: &PartnerResume) -> Result<LetIn, Failure> {
    let relay = context.relay(context.place()?, &context.config()?).await?;
    let partner = args.partner.clone();
    if relay.store().resume(&partner).await? {
        return Ok(LetIn { partner });
    }
    let cause = format!("{partner} is not kept out here");
    let next = "saphan-hub partner list";
    let failure = Failure::new(Exit::Conflict, "partner-not-suspended", cause, next);
    Err(failure.with("partner", partner))
}

#[derive(Serialize)]
pub(super) struct AllKept {
    partners: Vec<Kept>,
}

impl Outcome for AllKept {
    const SCHEMA: &'static str = "saphan.hub.partner.list/1";

    fn text(&self, t: Words) -> String {
        if self.partners.is_empty() {
            return format!("{}\n", t.say("cli-partner-nobody"));
        }
        let line = |one: &Kept| {
            let since = t.say("cli-since").with("since", &one.since);
            format!("{}  {since}  {}\n", one.partner, one.reason_said(t))
        };
        self.partners.iter().map(line).collect()
    }
}

pub(super) async fn list(context: &Context) -> Result<AllKept, Failure> {
    context.place()?;
    let stopped = context.store(&context.config()?).await?.stopped().await?;
    Ok(AllKept { partners: stopped.into_iter().map(Kept::from).collect() })
}
