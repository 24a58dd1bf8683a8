//! The paper with which the office takes itself out, and two words of it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::files;
use saphan_certs::self_revocation::{SHEET_LEN_MAX, block, is_word, message_in, words};
use saphan_pages::layout::answered;

use super::frame::Frame;
use super::lobby::{Away, Form, Lobby, Visitor};
use super::number::drawn;
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::keyring::SELF_REVOCATION_FILE;
use crate::pages::language::Said;
use crate::setup::stage::{Mark, Stage, remove};

#[derive(Template)]
#[template(path = "welcome/sheet.html")]
struct Ask {
    frame: Frame,
    /// Which words are typed; `None` where the sheet was removed already.
    labels: Option<[Said; 2]>,
}

impl Ask {
    fn of(visitor: &Visitor) -> Self {
        let label = |place| visitor.words().say("welcome-sheet-word").count("number", place);
        let labels = message(&visitor.hall).map(|_| visitor.hall.places.map(label));
        Self { frame: Frame::of(visitor, "/welcome/sheet", Some((5, 5))), labels }
    }
}

/// What the sheet says, while it lies here.
fn message(lobby: &Lobby) -> Option<Vec<u8>> {
    let path = lobby.dir().join(SELF_REVOCATION_FILE);
    message_in(&files::read_text(&path, SHEET_LEN_MAX).ok()?)
}

pub(super) async fn ask(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Sheet])?;
    Ok(answered(&Ask::of(&visitor)).into_response())
}

/// Holds two words against the sheet, and removes it from this computer: the office is set up.
pub(super) async fn finish(form: Form) -> Result<Response, Away> {
    let Form { from: visitor, fields } = form;
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Sheet])?;
    if let Some(message) = message(lobby) {
        let words = words(&message);
        let mut wrongs = Vec::new();
        for (field, place) in ["word-1", "word-2"].into_iter().zip(lobby.places) {
            let typed = fields.one(field).unwrap_or_default();
            if !words.get(place - 1).is_some_and(|word| is_word(word, typed)) {
                let cause = "a word is another one on the paper";
                wrongs.push((field, Failure::new(Exit::Usage, "sheet-words", cause)));
            }
        }
        if !wrongs.is_empty() {
            let page = Ask::of(&visitor);
            let page = Ask { frame: page.frame.with(wrongs), ..page };
            return Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response());
        }
        remove(&lobby.dir().join(SELF_REVOCATION_FILE))?;
    }
    Mark::clear(lobby.dir())?;
    Ok(Redirect::to(lobby.next()).into_response())
}

#[derive(Template)]
#[template(path = "welcome/paper.html")]
struct Paper {
    frame: Frame,
    partner: String,
    network: String,
    hub: String,
    root: String,
    block: String,
    words: Vec<&'static str>,
}

/// The sheet, to be printed.
pub(super) async fn paper(visitor: Visitor) -> Result<Response, Away> {
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Sheet])?;
    let Some(message) = message(lobby) else { return Err(Away::To("/welcome/sheet")) };
    let keyring = lobby.keyring()?;
    let config = Config::load(lobby.config_path(), false, |_| None, &[])?;
    let page = Paper {
        frame: Frame::of(&visitor, "/welcome/sheet/paper", None),
        partner: keyring.partner().to_string(),
        network: keyring.network().to_string(),
        hub: config.hub.map(|hub| hub.to_string()).unwrap_or_default(),
        root: keyring.papers()?.root.fingerprint().to_string(),
        block: block(&message),
        words: words(&message).to_vec(),
    };
    Ok(answered(&page).into_response())
}

/// What the sheet says, as a code for cameras.
pub(super) async fn picture(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Sheet])?;
    let Some(message) = message(&visitor.hall) else { return Err(Away::To("/welcome/sheet")) };
    Ok(drawn(block(&message).as_bytes()))
}
