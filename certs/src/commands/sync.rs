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
use crate::failure::{Failure, Promise, exit};
use crate::language::Words;
use crate::said::{facts, in_short, number};

/// Clocks that differ by more are worth a word: certificates and invitations are counted in hours.
pub(crate) const CLOCKS_APART_S: u64 = 300;

pub(crate) fn sync(
    t: Words,
    authority: &Authority,
    args: &Sync,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let hub = invite::hub_of(authority, args.hub.as_ref())?;
    let acting = authority.unlock(&console::passphrase(t, &args.passphrase)?, by)?;
    let synced = visit(authority, &acting, &hub, args.hub_restored, at)?;
    let fields = fields(&synced, &hub, authority);
    let report = Report::new(t, "saphan.ca.sync/1", fields, describe(t, &synced, &hub));
    let mut report = report.warn_of_mended(authority);
    report.talk.extend(warnings(t, &synced, authority, at));
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
    let t = report.words;
    if offline {
        report.set("synced", Value::Bool(false));
        return report.tell(t.say("cli-not-yet"));
    }
    match bring(authority, acting, at) {
        Brought::NoHub => {
            report.set("synced", Value::Bool(false));
            report.tell(t.say("cli-not-yet"))
        }
        Brought::All(synced, hub) => {
            report.set("synced", Value::Bool(true));
            report.talk.push(describe(t, &synced, &hub));
            report.talk.extend(warnings(t, &synced, authority, at));
            report
        }
        Brought::Failed(failure) => {
            report.set("synced", Value::Bool(false));
            report.exit = exit::PARTLY;
            report.tell(t.say("cli-not-told").with("why", in_short(t, &failure)))
        }
    }
}

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

fn describe(t: Words, synced: &Synced, hub: &HubAddress) -> String {
    let Synced { entries, invitations, rejections, waiting, .. } = synced;
    let brought = t
        .say("cli-sync-brought")
        .count("entries", number(*entries))
        .count("invitations", invitations)
        .count("rejections", rejections);
    let names: Vec<String> = waiting.iter().map(ToString::to_string).collect();
    let fetched = if waiting.is_empty() {
        t.say("cli-sync-nobody")
    } else {
        t.say("cli-sync-waiting").count("count", waiting.len()).with("partners", names.join(", "))
    };
    let both =
        [("cli-label-to-hub", brought.to_string()), ("cli-label-from-hub", fetched.to_string())];
    format!("{}{}", t.say("cli-sync-visited").with("hub", hub), facts(t, &both))
}

fn warnings(t: Words, synced: &Synced, authority: &Authority, at: UnixSeconds) -> Vec<String> {
    let out = |word| {
        let text = format!("{}: {}", told(t, word, authority), take_over(word, at));
        t.say("cli-warning").with("text", text).to_string()
    };
    let mut warnings: Vec<String> = synced.self_revoked.iter().map(out).collect();
    if synced.strange > 0 {
        let strange = t.say("cli-sync-strange").count("count", synced.strange);
        warnings.push(strange.to_string());
    }
    if synced.clock_ahead_s.unsigned_abs() > CLOCKS_APART_S {
        let is_behind = synced.clock_ahead_s > 0;
        let side = if is_behind { "cli-sync-clock-behind" } else { "cli-sync-clock-ahead" };
        let minutes = number(synced.clock_ahead_s.unsigned_abs() / 60);
        warnings.push(t.say(side).count("minutes", minutes).to_string());
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
        let places = match &error {
            VisitError::Older { hub, ours } => {
                vec![("hub", hub.to_string()), ("ours", ours.to_string())]
            }
            VisitError::SetBack { hub, before } => {
                vec![("hub", hub.to_string()), ("before", before.to_string())]
            }
            VisitError::Line(_)
            | VisitError::Forked
            | VisitError::Refused(_)
            | VisitError::Busy(_)
            | VisitError::Unexpected
            | VisitError::OwnWord(_)
            | VisitError::Frame(_)
            | VisitError::Authority(_) => Vec::new(),
        };
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
        Self { places, ..Self::new(exit, error.code(), error, next) }.safe(Promise::HubKept)
    }
}
