//! Coming in, and what there is to choose.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse as _, Response};
use saphan_pages::entry;
use saphan_pages::layout::answered;

use super::frame::Frame;
use super::lobby::{Away, Lobby, Visitor};
use super::restore::Restoring;
use crate::pages::language::words;
use crate::pages::refusal::Refusal;
use crate::pages::seat::held;
use crate::setup::stage::Stage;

#[derive(Template)]
#[template(path = "welcome/choice.html")]
struct Choice {
    frame: Frame,
    /// Where somebody was before.
    goes_on: Option<&'static str>,
}

/// Uses a one-time link up. The page itself is the answer: a browser that comes from elsewhere would not
/// bring the new cookie along where it was sent on.
pub(super) async fn open(
    State(lobby): State<Arc<Lobby>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let (cookie, seen) = entry::admit(lobby.as_ref(), query.as_deref())?;
    let goes_on = Some(lobby.next()).filter(|next| *next != "/welcome");
    let step = goes_on.is_none().then_some((1, 5));
    let t = words(seen.language, lobby.ground.config.calendar);
    let page = Choice { frame: Frame::new(t, seen.token, "/welcome", step), goes_on };
    Ok((cookie, answered(&page)).into_response())
}

pub(super) async fn show(visitor: Visitor) -> Result<Response, Away> {
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Nothing])?;
    if matches!(*held(&lobby.restoring), Restoring::Busy) {
        return Err(Away::To("/welcome/restoring"));
    }
    let page = Choice { frame: Frame::of(&visitor, "/welcome", Some((1, 5))), goes_on: None };
    Ok(answered(&page).into_response())
}

#[derive(Template)]
#[template(path = "welcome/start.html")]
struct Start {
    frame: Frame,
}

/// Says where a network begins.
pub(super) async fn start(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Nothing])?;
    Ok(answered(&Start { frame: Frame::of(&visitor, "/welcome/start", None) }).into_response())
}
