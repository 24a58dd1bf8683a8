//! The request as a file, and the administrator's answer: for an office without a line, and for one that was
//! restored.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_certs::transport_issuer::TransportChain;
use saphan_pages::layout::answered;
use saphan_pages::seat::held;

use super::frame::{Found, Frame};
use super::lobby::{Away, Form, Lobby, Visitor};
use crate::exit::{Exit, Failure};
use crate::keyring::Offer;
use crate::pages::upload::{self, Goes, Upload};
use crate::setup::stage::{Mark, Stage};

const STAGES: [Stage; 2] = [Stage::AskingByFile, Stage::Restored];

#[derive(Template)]
#[template(path = "welcome/request.html")]
struct Page {
    frame: Frame,
    is_restored: bool,
    fingerprint: String,
    /// Of the network, to be compared.
    root: Option<String>,
}

impl Page {
    fn of(visitor: &Visitor, stage: Stage) -> Result<Self, Failure> {
        let is_restored = stage == Stage::Restored;
        let step = if is_restored { (3, 3) } else { (3, 5) };
        Ok(Self {
            frame: Frame::of(visitor, "/welcome/request", Some(step)),
            is_restored,
            fingerprint: Fingerprint::of_key(visitor.hall.keyring()?.identity_key()).to_string(),
            root: None,
        })
    }
}

pub(super) async fn show(visitor: Visitor) -> Result<Response, Away> {
    let stage = visitor.hall.at(&STAGES)?;
    Ok(answered(&Page::of(&visitor, stage)?).into_response())
}

/// The request, to be saved.
pub(super) async fn file(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&STAGES)?;
    let keyring = visitor.hall.keyring()?;
    let named = format!("attachment; filename=\"{}.request\"", keyring.partner());
    let head =
        [(CONTENT_TYPE, "application/octet-stream".to_owned()), (CONTENT_DISPOSITION, named)];
    Ok((head, keyring.request_pem().to_owned()).into_response())
}

/// Takes the answer. One of a root that was compared before is installed; another is shown to be compared.
pub(super) async fn answer(
    State(lobby): State<Arc<Lobby>>,
    request: Request,
) -> Result<Response, Away> {
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &lobby).await.map_err(Away::Refused)?;
    let stage = lobby.at(&STAGES)?;
    let request = Request::from_parts(parts, body);
    let Upload { file, .. } =
        upload::read(request, &visitor.seen, Goes::ToMemory(ISSUED_LEN_MAX)).await?;
    let none = || Failure::new(Exit::Usage, "no-file", "no file was chosen");
    let mut found = Found::default();
    let offered = file.ok_or_else(none).and_then(|file| {
        let pem = String::from_utf8_lossy(&file).into_owned();
        let offer = lobby.keyring()?.examine(pem.clone(), lobby.now())?;
        Ok((pem, offer))
    });
    let Some((pem, offer)) = found.take("answer", offered) else {
        let page = Page::of(&visitor, stage)?;
        let page = Page { frame: page.frame.with(found.0), ..page };
        return Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response());
    };
    if offer.is_pinned() {
        return take_over(&lobby, &offer);
    }
    *held(&lobby.answer) = Some(pem);
    let page = Page::of(&visitor, stage)?;
    let page = Page { root: Some(offer.fingerprint().to_string()), ..page };
    Ok(answered(&page).into_response())
}

/// Installs an answer whose fingerprint a person has compared.
pub(super) async fn install(form: Form) -> Result<Response, Away> {
    let Form { from: visitor, fields } = form;
    let lobby = &visitor.hall;
    let stage = lobby.at(&STAGES)?;
    let kept = held(&lobby.answer).clone();
    let Some(pem) = kept else {
        // The program was started anew since; the file is asked for again.
        return Err(Away::To("/welcome/request"));
    };
    let offer = lobby.keyring()?.examine(pem, lobby.now())?;
    if fields.one("compared").is_none() {
        let cause = "the fingerprint was not confirmed";
        let failure = Failure::new(Exit::NotTrusted, "root-not-compared", cause);
        let page = Page::of(&visitor, stage)?;
        let root = Some(offer.fingerprint().to_string());
        let page = Page { frame: page.frame.with(vec![("compared", failure)]), root, ..page };
        return Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response());
    }
    take_over(lobby, &offer)
}

/// Whether this computer has a certificate of its own, however it came.
pub(super) fn is_certified(lobby: &Lobby) -> bool {
    let Ok(keyring) = lobby.keyring() else { return false };
    let (key, now) = (keyring.transport_key(), lobby.now());
    keyring.papers().is_ok_and(|papers| {
        TransportChain::check(&papers.transport, &papers.pinned.roots, key, now).is_ok()
    })
}

fn take_over(lobby: &Lobby, offer: &Offer) -> Result<Response, Away> {
    lobby.keyring()?.install(offer)?;
    *held(&lobby.answer) = None;
    if Mark::read(lobby.dir()) == Some(Mark::Restored) {
        Mark::clear(lobby.dir())?;
    }
    Ok(Redirect::to(lobby.next()).into_response())
}
