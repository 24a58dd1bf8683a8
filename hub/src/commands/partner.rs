//! `partner suspend|resume|list`: whom the operator keeps out for a while. Only the authority, or the partner
//! itself, ends a partner.

use saphan_protocol::directory::SuspensionReason;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli::{PartnerResume, PartnerSuspend};
use crate::exit::{Exit, Failure};
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

    fn text(&self) -> String {
        format!(
            "{} is kept out of this hub ({}); a running hub cuts it off now. What is for it waits. Tell the \
             administrator: other hubs and the partners do not know.\n",
            self.partner, self.reason
        )
    }

    fn next(&self) -> Option<String> {
        Some(format!("saphan-hub partner resume {}, once that is over", self.partner))
    }
}

pub(super) async fn suspend(context: &Context, args: &PartnerSuspend) -> Result<Kept, Failure> {
    let relay = context.relay(context.place()?, &context.config()?).await?;
    let partner = args.partner.clone();
    if relay.directory().partner(&partner).is_none() {
        let cause = format!("the directory does not know {partner}");
        return Err(Failure::new(Exit::NotFound, "partner-unknown", cause, "saphan-hub check"));
    }
    let reason: SuspensionReason = args.reason.into();
    let stopped = Stopped { partner, since: context.now, reason };
    if relay.store().stop(&stopped).await? {
        return Ok(stopped.into());
    }
    let cause = format!("{} is kept out already", stopped.partner);
    Err(Failure::new(Exit::Conflict, "partner-suspended", cause, "saphan-hub partner list"))
}

#[derive(Serialize)]
pub(super) struct LetIn {
    partner: PartnerId,
}

impl Outcome for LetIn {
    const SCHEMA: &'static str = "saphan.hub.partner.resume/1";

    fn text(&self) -> String {
        format!("{} may come in again, unless the authority has stopped it.\n", self.partner)
    }
}

pub(super) async fn resume(context: &Context, args: &PartnerResume) -> Result<LetIn, Failure> {
    let relay = context.relay(context.place()?, &context.config()?).await?;
    let partner = args.partner.clone();
    if relay.store().resume(&partner).await? {
        return Ok(LetIn { partner });
    }
    let cause = format!("{partner} is not kept out here");
    Err(Failure::new(Exit::Conflict, "partner-not-suspended", cause, "saphan-hub partner list"))
}

#[derive(Serialize)]
pub(super) struct AllKept {
    partners: Vec<Kept>,
}

impl Outcome for AllKept {
    const SCHEMA: &'static str = "saphan.hub.partner.list/1";

    fn text(&self) -> String {
        if self.partners.is_empty() {
            return "Nobody is kept out by this hub.\n".to_owned();
        }
        let line = |one: &Kept| format!("{}  since {}  {}\n", one.partner, one.since, one.reason);
        self.partners.iter().map(line).collect()
    }
}

pub(super) async fn list(context: &Context) -> Result<AllKept, Failure> {
    let relay = context.relay(context.place()?, &context.config()?).await?;
    let stopped = relay.store().stopped().await?;
    Ok(AllKept { partners: stopped.into_iter().map(Kept::from).collect() })
}
