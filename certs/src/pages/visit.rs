//! Visits at the hub: asked for, and by the way of an act.

use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::hub_name::HubAddress;
use saphan_certs::visit::Synced;
use saphan_pages::language::Words;

use super::desk::Work;
use super::refusal::Refusal;
use super::seat::{Form, Seat};
use crate::commands::invite::hub_of;
use crate::commands::sync::{self, Brought, CLOCKS_APART_S};
use crate::failure::{Failure, exit};

/// The form that asks for a visit: where the hub is, if nobody has said so yet.
pub(super) struct VisitForm {
    pub(super) hub: Option<String>,
    /// What the hub said the last time, in words.
    pub(super) visited: String,
}

impl VisitForm {
    pub(super) fn of(work: &Work<'_>, t: Words) -> Result<Self, Failure> {
        let notes = work.authority.notes()?;
        let visited = match notes.visited {
            Some(visited) => t.say("visit-last").with("at", t.moment(visited.at)),
            None => t.say("visit-never"),
        };
        let hub = notes.hub.map(|hub| hub.to_string());
        Ok(Self { hub, visited: visited.to_string() })
    }
}

/// Fetches who asks, and brings what the hub lacks.
pub(super) async fn visit(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let hub = fields.one("hub").map(address).transpose()?;
    let strange = seat
        .work(move |work| {
            let hub = hub_of(work.authority, hub.as_ref())?;
            let synced = sync::visit(work.authority, work.acting, &hub, false, work.now)?;
            Ok(what_is_strange(&synced))
        })
        .await?;
    Ok(on_to("/requests", &[vec!["visited"], strange].concat()))
}

/// An address as somebody typed it.
pub(super) fn address(text: &str) -> Result<HubAddress, Failure> {
    text.parse().map_err(|error| {
        Failure::new(exit::USAGE, "hub-address", error, "an address like hub.example.org:4433")
    })
}

/// Brings what was just done to the hub, if one is known; returns the names of what is to be said of it.
pub(super) fn after(work: &Work<'_>) -> Vec<&'static str> {
    match sync::bring(work.authority, work.acting, work.now) {
        Brought::NoHub => vec!["untold"],
        Brought::Failed(_) => vec!["not-reached"],
        Brought::All(synced, _) => [vec!["told"], what_is_strange(&synced)].concat(),
    }
}

fn what_is_strange(synced: &Synced) -> Vec<&'static str> {
    let apart = synced.clock_ahead_s.unsigned_abs() > CLOCKS_APART_S;
    let found = [
        (synced.strange > 0, "strange"),
        (apart, "clock"),
        (!synced.self_revoked.is_empty(), "own-word"),
    ];
    found.into_iter().filter_map(|(is_so, name)| is_so.then_some(name)).collect()
}

/// What was done, as the page says it.
pub(super) fn said(done: &[&'static str], t: Words) -> Vec<String> {
    done.iter()
        .filter_map(|name| t.try_say(format!("done-{name}")))
        .map(|one| one.to_string())
        .collect()
}

/// Goes on to a page that says what was done.
pub(super) fn on_to(path: &str, done: &[&'static str]) -> Response {
    let done: Vec<String> = done.iter().map(|name| format!("done={name}")).collect();
    Redirect::to(&format!("{path}?{}", done.join("&"))).into_response()
}
