//! Coming in and going out: the one-time link, the passphrase, the language, hiding the screen.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::http::header::{HeaderName, SET_COOKIE};
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::sealed_file::Passphrase;

use super::language::{SPOKEN, Words};
use super::layout::{Choice, answered, languages};
use super::links::LinkError;
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Visitor, held, local};
use super::sessions::Secret;
use crate::exit::{Exit, Failure};
use crate::staff::ActAs;

/// Lets a browser forget what it kept of pages, <https://www.w3.org/TR/clear-site-data/>.
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

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

fn cookie(hall: &Hall, value: &Secret) -> String {
    let name = held(&hall.sessions).cookie().to_owned();
    format!("{name}={}; Path=/; HttpOnly; SameSite=Strict", value.as_str())
}

/// Uses a one-time link up, and asks for the passphrase. The page itself is the answer: a browser that
/// comes from elsewhere would not bring the new cookie along where it was sent on.
pub(super) async fn open(
    State(hall): State<Arc<Hall>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let fields = Fields::read(query.unwrap_or_default().as_bytes());
    let token = fields.one("link").unwrap_or_default();
    let taken = held(&hall.links).take(token, hall.place.clock.now());
    taken.map_err(|error| {
        let (code, cause) = match error {
            LinkError::Unknown => ("link-unknown", "the link is not one of this start"),
            LinkError::Late => ("link-late", "the link is older than five minutes"),
            LinkError::Used => ("link-used", "the link was used before"),
        };
        Failure::new(Exit::Policy, code, cause)
    })?;
    let value = held(&hall.sessions).begin(hall.place.config().language);
    let seen = held(&hall.sessions).find(&value).ok_or_else(crowded)?;
    let page = Unlock::of(&hall, hall.words(Some(&seen)), seen.token);
    Ok(([(SET_COOKIE, cookie(&hall, &value))], answered(&page)).into_response())
}

/// Other sessions have pushed this one out while it was asked for.
fn crowded() -> Failure {
    Failure::new(Exit::TryLater, "session-gone", "too many browsers were let in at once")
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
        Ok(value) => {
            let cookie = cookie(&visitor.hall, &value);
            Ok(([(SET_COOKIE, cookie)], Redirect::to("/")).into_response())
        }
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

async fn try_unlock(visitor: &Visitor, fields: &Fields) -> Result<Secret, Failure> {
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
    held(&visitor.hall.sessions).open(visitor.seen.id).ok_or_else(crowded)
}

pub(super) async fn speak(form: Form<Visitor>) -> Redirect {
    let Form { from: visitor, fields } = form;
    let wanted = SPOKEN.iter().find(|spoken| Some(spoken.tag) == fields.one("to"));
    if let Some(spoken) = wanted {
        held(&visitor.hall.sessions).speak(visitor.seen.id, spoken.language);
    }
    Redirect::to(local(fields.one("back")))
}

#[derive(Template)]
#[template(path = "hidden.html")]
struct Hidden {
    t: Words,
}

/// Locks the office and shows a page that tells nobody anything.
pub(super) async fn hide(form: Form<Visitor>) -> Result<Response, Refusal> {
    let Form { from: visitor, .. } = form;
    visitor.hall.clerk.lock().await?;
    let page = Hidden { t: visitor.words() };
    Ok(([(CLEAR_SITE_DATA, "\"cache\"")], answered(&page)).into_response())
}

#[derive(Template)]
#[template(path = "alone.html")]
struct Alone {
    t: Words,
    refresh: u64,
}

/// Where a page goes that nobody has touched: to the passphrase, or, where another window is in use,
/// nowhere, without counting as a touch itself.
pub(super) async fn alone(visitor: Visitor) -> Response {
    if !visitor.seen.is_open {
        return Redirect::to("/unlock").into_response();
    }
    let refresh = visitor.hall.place.lock_after().as_secs() + 1;
    answered(&Alone { t: visitor.words(), refresh }).into_response()
}
