//! Coming in and going out: the one-time link, the passphrase, the language, hiding the screen.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::entry::{self, Cookie};
use saphan_pages::seat::held;
use saphan_pages::sessions::Secret;

use super::language::{Words, words};
use super::layout::{Choice, answered, languages};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Visitor};
use crate::exit::{Exit, Failure};
use crate::staff::ActAs;

pub(super) use saphan_pages::entry::speak;

#[derive(Template)]
#[template(path = "unlock.html")]
struct Unlock {
    t: Words,
    token: Secret,
    languages: Vec<Choice>,
    officer: String,
    refused: Option<InWords>,
}

impl Unlock {
    fn of(hall: &Hall, words: Words, token: Secret) -> Self {
        let officer = match &hall.place.config().staff {
            Some(ActAs::Officer(code)) => code.to_string(),
            Some(ActAs::Office) | None => String::new(),
        };
        Self { t: words, token, languages: languages(words), officer, refused: None }
    }
}

/// Uses a one-time link up, and asks for the passphrase.
pub(super) async fn open(
    State(hall): State<Arc<Hall>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let (cookie, seen) = entry::admit(&*hall, query.as_deref())?;
    let config = hall.place.config();
    let words = words(seen.language, config.calendar).with_digits(config.digits);
    let page = Unlock::of(&hall, words, seen.token);
    Ok((cookie, answered(&page)).into_response())
}

pub(super) async fn ask(visitor: Visitor) -> Response {
    if visitor.seen.is_open {
        return Redirect::to("/").into_response();
    }
    let words = visitor.words();
    answered(&Unlock::of(&visitor.hall, words, visitor.seen.token)).into_response()
}

pub(super) async fn unlock(form: Form<Visitor>) -> Result<Response, Refusal> {
    let Form { from: visitor, fields } = form;
    match try_unlock(&visitor, &fields).await {
        Ok(cookie) => Ok((cookie, Redirect::to("/")).into_response()),
        Err(failure) => {
            let words = visitor.words();
            let refused = Some(InWords::of(words, &failure));
            let officer = fields.one("officer").unwrap_or_default().to_owned();
            let page = Unlock::of(&visitor.hall, words, visitor.seen.token);
            let page = Unlock { refused, officer, ..page };
            Ok((StatusCode::FORBIDDEN, answered(&page)).into_response())
        }
    }
}

async fn try_unlock(visitor: &Visitor, fields: &Fields) -> Result<Cookie, Failure> {
    let who: Option<ActAs> = match fields.one("officer") {
        Some(code) => Some(code.parse().map_err(|_| {
            Failure::new(Exit::Usage, "no-staff-code", "a staff code looks like lo-01")
        })?),
        None => Some(ActAs::Office),
    };
    let empty = || Failure::new(Exit::Usage, "no-passphrase", "no passphrase was typed");
    let typed = fields.exact("passphrase").filter(|text| !text.is_empty()).ok_or_else(empty)?;
    let passphrase = Passphrase::new(typed.clone())?;
    visitor.hall.clerk.unlock(who, passphrase).await?;
    Ok(entry::open(visitor)?)
}

/// Shows a page that tells nobody anything at once, and locks the office: nobody gets in from now on, and the
/// keys go as soon as what is being done in the office is finished.
pub(super) async fn hide(form: Form<Visitor>) -> Response {
    let Form { from: visitor, .. } = form;
    let words = visitor.words();
    held(&visitor.hall.sessions).lock();
    let hall = visitor.hall;
    tokio::spawn(async move {
        // Without a clerk there is nothing left to lock.
        let _ = hall.clerk.lock().await;
    });
    entry::hidden(words)
}

/// Where a page goes that nobody has touched.
pub(super) async fn alone(visitor: Visitor) -> Response {
    entry::alone(&visitor, visitor.hall.place.lock_after().as_secs())
}
