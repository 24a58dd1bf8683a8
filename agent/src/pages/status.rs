//! How the office is.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use saphan_protocol::time::UnixSeconds;

use super::layout::{Nav, Shell, Standing, answered};
use super::machine::Machine;
use super::refusal::Refusal;
use super::seat::{Hall, Seat};
use crate::exit::Failure;
use crate::office::{ErasureView, Office, OfficeError, Status};
use crate::service::{carrier_message, last_carrier};

/// The page of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/status", get(show))
}

/// A referral whose consent was withdrawn: its reference, partner, and until when it is to be settled.
struct Erasure {
    reference: String,
    partner: String,
    until: String,
    is_overdue: bool,
}

#[derive(Template)]
#[template(path = "status.html")]
struct Page {
    shell: Shell,
    /// Names and values, in the order in which they are read.
    facts: Vec<(String, String)>,
    /// What people must be told, each with how often.
    alerts: Vec<String>,
    notices: Vec<String>,
    erasures: Vec<Erasure>,
    /// How much is kept longer than it may be; nothing for whoever has not to erase it.
    kept_too_long: usize,
}

/// What the office says of itself.
struct Told {
    standing: Standing,
    status: Status,
    hub_now: UnixSeconds,
    erasures: Vec<ErasureView>,
    kept_too_long: Option<usize>,
}

async fn told(office: &mut Office, now: UnixSeconds) -> Result<Told, Failure> {
    Ok(Told {
        standing: Standing::of(office, now).await?,
        status: office.status(now).await?,
        hub_now: office.hub_now(now).await?,
        erasures: allowed(office.erasures(now).await)?.unwrap_or_default(),
        kept_too_long: allowed(office.retention(true, now).await)?.map(|over| over.len()),
    })
}

/// `None` where it is nothing for whoever acts.
fn allowed<T>(asked: Result<T, OfficeError>) -> Result<Option<T>, Failure> {
    match asked {
        Ok(told) => Ok(Some(told)),
        Err(OfficeError::NotPermitted { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let told = seat.work(move |office| Box::pin(async move { told(office, now).await })).await?;
    Ok(answered(&page(&seat, told)))
}

fn page(seat: &Seat, told: Told) -> Page {
    let Told { standing, status, hub_now, erasures, kept_too_long } = told;
    let shell = Shell::of(seat, Some(Nav::Status), standing);
    let t = shell.t;
    let now = seat.now();
    let machine = Machine::look(t, seat.place(), now, hub_now);
    let mut facts = facts(&shell, seat, &status);
    let named = machine.facts.into_iter().map(|(name, value)| (t.say(name).to_string(), value));
    facts.extend(named);
    facts.push((t.say("status-version").to_string(), env!("CARGO_PKG_VERSION").to_owned()));
    let mut alerts = counted(&shell, &status);
    alerts.extend(machine.alerts);
    let open = erasures.iter().filter(|view| view.ours.is_none() || view.is_overdue(now));
    let erasures = open.map(|view| Erasure {
        reference: view.code.to_string(),
        partner: view.partner.to_string(),
        until: t.moment(view.due),
        is_overdue: view.is_overdue(now),
    });
    Page {
        facts,
        alerts,
        notices: status.notices.iter().map(|notice| super::notice::text(t, notice)).collect(),
        erasures: erasures.collect(),
        kept_too_long: kept_too_long.unwrap_or_default(),
        shell,
    }
}

fn facts(shell: &Shell, seat: &Seat, status: &Status) -> Vec<(String, String)> {
    let t = shell.t;
    let when = |at: Option<UnixSeconds>| match at {
        Some(at) => format!("{} ({})", t.moment(at), shell.ago(at)),
        None => t.say("never").to_string(),
    };
    let hub = seat.place().config().hub.as_ref().map(ToString::to_string);
    let mut directory = t
        .say("status-directory-entries")
        .count("count", usize::try_from(status.directory).unwrap_or(usize::MAX))
        .with("at", when(status.confirmed))
        .to_string();
    if !status.is_fresh {
        directory = format!("{directory} {}", t.say("status-not-fresh"));
    }
    let carrier = t.say(carrier_message(last_carrier(&seat.place().dir))).to_string();
    let facts = [
        ("status-office", status.partner.to_string()),
        ("status-hub", hub.unwrap_or_else(|| t.say("status-no-hub").to_string())),
        ("status-online", when(status.online)),
        ("status-carrier", carrier),
        ("status-drained", when(status.drained)),
        ("status-directory", directory),
        ("status-waiting", status.waiting_here.to_string()),
        ("status-at-hub", status.at_hub.to_string()),
        ("status-carried", status.carried.to_string()),
        ("status-backup", when(status.backed_up)),
        ("status-incarnation", status.incarnation.to_string()),
    ];
    facts.into_iter().map(|(name, value)| (t.say(name).to_string(), value)).collect()
}

fn counted(shell: &Shell, status: &Status) -> Vec<String> {
    let counted = [
        ("status-to-approve", status.to_approve),
        ("status-overdue-approvals", status.overdue),
        ("status-late-approvals", status.late_approvals),
        ("status-late-overdue", status.late_overdue),
        ("status-unseen-glass", status.unseen_glass),
        ("status-ours-overdue", status.due.ours_overdue),
        ("status-theirs-overdue", status.due.theirs_overdue),
        ("status-not-fetched", status.due.alarms),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    counted.map(|(id, count)| shell.t.say(id).count("count", count).to_string()).collect()
}
