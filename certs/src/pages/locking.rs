//! Coming in and going out: the one-time link, the passphrase, hiding the screen.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::authority::Hand;
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::entry::{self, Cookie};
use saphan_pages::language::{Calendar, Words};
use saphan_pages::layout::{Choice, InWords, answered, languages};
use saphan_pages::sessions::Secret;

use super::desk::locked;
use super::language::BOOK;
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat, Visitor};
use crate::failure::{Failure, exit};

#[derive(Template)]
#[template(path = "unlock.html")]
struct Unlock {
    t: Words,
    token: Secret,
    languages: Vec<Choice>,
    by: String,
    refused: Option<InWords>,
}

impl Unlock {
    fn of(hall: &Hall, t: Words, token: Secret) -> Self {
        let by = hall.desk.place().by.as_ref().map(Hand::to_string);
        Self { t, token, languages: languages(t), by: by.unwrap_or_default(), refused: None }
    }
}

/// Uses a one-time link up, and asks for the passphrase.
pub(super) async fn open(
    State(hall): State<Arc<Hall>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let (cookie, seen) = entry::admit(&*hall, query.as_deref())?;
    let page = Unlock::of(&hall, BOOK.words(seen.language, Calendar::Auto), seen.token);
    Ok((cookie, answered(&page)).into_response())
}

pub(super) async fn ask(visitor: Visitor) -> Response {
    if visitor.seen.is_open {
        return Redirect::to("/").into_response();
    }
    let words = visitor.words();
    answered(&Unlock::of(&visitor.hall, words, visitor.seen.token)).into_response()
}

pub(super) async fn unlock(form: Form<Visitor>) -> Response {
    let Form { from: visitor, fields } = form;
    let visitor = Arc::new(visitor);
    match try_unlock(&visitor, &fields).await {
        Ok(cookie) => (cookie, Redirect::to("/")).into_response(),
        Err(failure) => {
            let words = visitor.words();
            let refused = Some(InWords::of(words, &failure));
            let by = fields.one("by").unwrap_or_default().to_owned();
            let page = Unlock::of(&visitor.hall, words, visitor.seen.token.clone());
            let page = Unlock { refused, by, ..page };
            (status_of(failure.exit), answered(&page)).into_response()
        }
    }
}

async fn try_unlock(visitor: &Arc<Visitor>, fields: &Fields) -> Result<Cookie, Failure> {
    let by: Hand = match fields.one("by") {
        Some(by) => by.parse().map_err(|error| {
            Failure::new(exit::USAGE, "by", error, "the name as the log is to show it")
        })?,
        None => {
            let next = "the name as the log is to show it";
            return Err(Failure::new(exit::USAGE, "by", "nobody is named who acts", next));
        }
    };
    // A request that was given up takes its new cookie nowhere.
    let waiting = Arc::downgrade(visitor);
    let enter = move || -> Result<Cookie, Failure> {
        let visitor = waiting.upgrade().ok_or_else(locked)?;
        Ok(entry::open(&*visitor)?)
    };
    visitor.hall.desk.unlock(by, passphrase(fields, "passphrase")?, enter).await
}

/// A passphrase that was typed.
pub(super) fn passphrase(fields: &Fields, name: &str) -> Result<Passphrase, Failure> {
    let typed = fields.exact(name).filter(|text| !text.is_empty());
    let typed = typed.ok_or_else(|| {
        Failure::new(exit::USAGE, "no-passphrase", "no passphrase was typed", "type or paste it")
    })?;
    Ok(Passphrase::new(typed.clone())?)
}

/// Shows a page that tells nobody anything, at once, whatever the key is needed for at this moment.
pub(super) async fn hide(form: Form<Visitor>) -> Response {
    drop(form.from.hall.desk.lock());
    entry::hidden(form.from.words())
}

/// Somebody is still here.
pub(super) async fn stay(form: Form<Seat>) -> Result<StatusCode, Refusal> {
    form.from.work(|_| Ok(())).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Where a page goes that nobody has touched.
pub(super) async fn alone(visitor: Visitor) -> Response {
    entry::alone(&visitor, visitor.hall.desk.place().lock_after.as_secs())
}
