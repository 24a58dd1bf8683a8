//! `sync`: one visit at the hub, and the visits that other commands make by the way.

use std::sync::Arc;

use rustls::time_provider::DefaultTimeProvider;
use saphan_certs::authority::{Act, ActEntry, Acting, Authority, Notes};
use saphan_certs::hub_name::HubAddress;
use saphan_certs::visit::{self, Line, LineError, Synced, VisitError};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::own_word::{self, take_over, told};
use super::{Report, hand, invite, rng};
use crate::cli::joining::Sync;
use crate::console;
use crate::failure::{Failure, exit};

/// Clocks that differ by more are worth a word: certificates and invitations are counted in hours.
pub(crate) const CLOCKS_APART_S: u64 = 300;
/// What holds whenever a visit ends early.
const SAFE: &str = "what reached the hub counts, and the rest is kept in this folder";

pub(crate) fn sync(authority: &Authority, args: &Sync, at: UnixSeconds) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let hub = invite::hub_of(authority, args.hub.as_ref())?;
    let acting = authority.unlock(&console::passphrase(&args.passphrase)?, by)?;
    let synced = visit(authority, &acting, &hub, args.hub_restored, at)?;
    let fields = fields(&synced, &hub, authority);
    let report = Report::new("saphan.ca.sync/1", fields, describe(&synced, &hub));
    let mut report = report.warn_of_mended(authority);
    report.talk.extend(warnings(&synced, authority, at));
    Ok(report.next(match (synced.self_revoked.first(), synced.waiting.first()) {
        (Some(word), _) => take_over(word, at),
        (None, Some(partner)) => format!("saphan-ca request approve {partner}"),
        (None, None) => "saphan-ca request list".to_owned(),
    }))
}

/// Brings what was just done to the hub, if one is known. What was done stands whatever comes of it.
pub(super) fn after(
    mut report: Report,
    authority: &Authority,
    acting: &Acting,
    offline: bool,
    at: UnixSeconds,
) -> Report {
    if offline {
        report.set("synced", Value::Bool(false));
        report.talk.push(NOT_YET.to_owned());
        return report;
    }
    match bring(authority, acting, at) {
        Brought::NoHub => {
            report.set("synced", Value::Bool(false));
            report.talk.push(NOT_YET.to_owned());
        }
        Brought::All(synced, hub) => {
            report.set("synced", Value::Bool(true));
            report.talk.push(describe(&synced, &hub));
            report.talk.extend(warnings(&synced, authority, at));
        }
        Brought::Failed(failure) => {
            report.set("synced", Value::Bool(false));
            report.exit = exit::PARTLY;
            report.talk.push(format!("warning: the hub does not know it yet: {failure}"));
        }
    }
    report
}

const NOT_YET: &str = "The hub does not know it yet: saphan-ca sync";

/// What became of a visit that was made by the way.
pub(crate) enum Brought {
    /// No hub is known.
    NoHub,
    /// The hub knows everything.
    All(Box<Synced>, HubAddress),
    /// It was not reached, or refused. What was done stands.
    Failed(Failure),
}

/// Visits the hub, if one is known.
pub(crate) fn bring(authority: &Authority, acting: &Acting, at: UnixSeconds) -> Brought {
    let Some(hub) = authority.notes().ok().and_then(|notes| notes.hub) else {
        return Brought::NoHub;
    };
    match visit(authority, acting, &hub, false, at) {
        Ok(synced) => Brought::All(Box::new(synced), hub),
        Err(failure) => Brought::Failed(failure),
    }
}

/// How many acts the hub is to hear of and has not heard of yet.
pub(crate) fn untold(authority: &Authority, notes: &Notes) -> usize {
    let known = notes.visited.map_or(0, |visited| visited.acts);
    let untold = |act: &&ActEntry| {
        let concerns =
            matches!(act.act, Act::Invite { .. } | Act::Reject { .. } | Act::Withdraw { .. });
        act.number >= known && (concerns || act.entry.is_some())
    };
    authority.acts().entries().iter().filter(untold).count()
}

/// One visit.
pub(crate) fn visit(
    authority: &Authority,
    acting: &Acting,
    hub: &HubAddress,
    set_back: bool,
    at: UnixSeconds,
) -> Result<Synced, Failure> {
    let credentials = authority.credentials(acting, at, &mut rng())?;
    // What a hub of before is told is signed, so that it may still be one whose root is over.
    let roots = authority.roots()?.at_any_time();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Failure::new(exit::FAILED, "runtime", error, "saphan-ca sync, after closing other programs")
    })?;
    let synced = runtime.block_on(async {
        let mut line = Line::dial(credentials, roots, hub, Arc::new(DefaultTimeProvider)).await?;
        let synced = visit::sync(authority, &mut line, hub, set_back, at).await;
        line.close().await;
        synced
    });
    Ok(synced?)
}

fn describe(synced: &Synced, hub: &HubAddress) -> String {
    let Synced { entries, invitations, rejections, waiting, .. } = synced;
    let mut text = format!(
        "Visited {hub}.\n  to the hub    {entries} entries of the list, {invitations} open invitations, \
         {rejections} refusals\n  from the hub  "
    );
    if waiting.is_empty() {
        text.push_str("nobody waits for an answer");
    } else {
        let names: Vec<String> = waiting.iter().map(ToString::to_string).collect();
        text.push_str(&format!("{} wait for an answer: {}", waiting.len(), names.join(", ")));
    }
    text
}

fn warnings(synced: &Synced, authority: &Authority, at: UnixSeconds) -> Vec<String> {
    let out = |word| format!("warning: {}: {}", told(word, authority), take_over(word, at));
    let mut warnings: Vec<String> = synced.self_revoked.iter().map(out).collect();
    if synced.strange > 0 {
        warnings.push(format!(
            "warning: the hub handed over {} requests that no invitation of this authority explains; they \
             are ignored",
            synced.strange
        ));
    }
    if synced.clock_ahead_s.unsigned_abs() > CLOCKS_APART_S {
        let (minutes, which) = (synced.clock_ahead_s.unsigned_abs() / 60, synced.clock_ahead_s > 0);
        let side = if which { "behind" } else { "ahead of" };
        warnings.push(format!(
            "warning: this computer's clock is {minutes} minutes {side} the hub's; set the one that is wrong"
        ));
    }
    warnings
}

fn fields(synced: &Synced, hub: &HubAddress, authority: &Authority) -> Value {
    let out = |word| own_word::fields(word, authority);
    json!({
        "hub": hub.to_string(),
        "entries": synced.entries,
        "invitations": synced.invitations,
        "withdrawn": synced.withdrawn,
        "rejections": synced.rejections,
        "waiting": synced.waiting,
        "self_revoked": synced.self_revoked.iter().map(out).collect::<Vec<_>>(),
        "strange": synced.strange,
        "clock_ahead_s": synced.clock_ahead_s,
    })
}

impl From<VisitError> for Failure {
    fn from(error: VisitError) -> Self {
        let (exit, next) = match error {
            VisitError::Authority(error) => return error.into(),
            VisitError::Line(LineError::NotOurHub | LineError::NotAccepted) => (
                exit::NOT_TRUSTED,
                "saphan-ca sync --hub HOST:PORT, with the right address and time",
            ),
            VisitError::Line(_) => (exit::HUB_UNREACHABLE, "saphan-ca sync, when the line is back"),
            VisitError::Older { .. } => {
                (exit::CONFLICT, "saphan-ca restore FILE, with the newest backup")
            }
            VisitError::Forked => {
                (exit::CONFLICT, "saphan-ca log verify, on every copy of this folder that there is")
            }
            VisitError::SetBack { .. } => (
                exit::CONFLICT,
                "telephone the hub's operator; if the hub was restored: saphan-ca sync --hub-restored",
            ),
            VisitError::Busy(_) => (exit::TRY_AGAIN, "saphan-ca sync, later"),
            VisitError::OwnWord(_) => (
                exit::NOT_TRUSTED,
                "telephone the hub's operator: somebody changes what it hands out",
            ),
            VisitError::Refused(_) | VisitError::Unexpected | VisitError::Frame(_) => {
                (exit::FAILED, "telephone the hub's operator: its log says why")
            }
        };
        Self { safe: SAFE, ..Self::new(exit, error.code(), error, next) }
    }
}
