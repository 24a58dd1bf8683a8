//! Coming in and going out, as far as it is the same in every program: the one-time link, the cookie, the
//! language, the page that hides the screen.

use askama::Template;
use axum::http::header::{HeaderName, SET_COOKIE};
use axum::response::{IntoResponse as _, Redirect, Response};

use crate::language::{Language, Words};
use crate::layout::answered;
use crate::seat::{Barred, Fields, Form, Guarded, Visitor, held, local};
use crate::sessions::{Secret, Seen};

/// Lets a browser forget what it kept of pages, <https://www.w3.org/TR/clear-site-data/>.
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// A header that gives a browser its session.
pub type Cookie = [(HeaderName, String); 1];

/// A new session for whoever brings a one-time link, which is used up.
///
/// The page for the passphrase is to be the answer itself: a browser that comes from elsewhere would not
/// bring the new cookie along where it was sent on.
///
/// # Errors
/// [`Barred::Link`].
pub fn admit<H: Guarded>(hall: &H, query: Option<&str>) -> Result<(Cookie, Seen), Barred> {
    let fields = Fields::read(query.unwrap_or_default().as_bytes());
    held(hall.links()).take(fields.one("link").unwrap_or_default(), hall.now())?;
    let mut sessions = held(hall.sessions());
    let value = sessions.begin(hall.language());
    let seen = sessions.find(&value).ok_or(Barred::Crowded)?;
    Ok((cookie(sessions.cookie(), &value), seen))
}

/// The passphrase was given: the session goes on under a new cookie, and is the one that is open.
///
/// # Errors
/// [`Barred::Crowded`].
pub fn open<H: Guarded>(visitor: &Visitor<H>) -> Result<Cookie, Barred> {
    let mut sessions = held(visitor.hall.sessions());
    let value = sessions.open(visitor.seen.id).ok_or(Barred::Crowded)?;
    Ok(cookie(sessions.cookie(), &value))
}

fn cookie(name: &str, value: &Secret) -> Cookie {
    [(SET_COOKIE, format!("{name}={}; Path=/; HttpOnly; SameSite=Strict", value.as_str()))]
}

/// Another language from now on.
pub async fn speak<H: Guarded>(form: Form<Visitor<H>>) -> Redirect {
    let Form { from: visitor, fields } = form;
    let wanted = fields.one("to").and_then(|tag| tag.parse().ok());
    let editions = visitor.words().book().editions();
    if let Some(language) = wanted
        && (language == Language::Pseudo || editions.iter().any(|one| one.language == language))
    {
        held(visitor.hall.sessions()).speak(visitor.seen.id, language);
    }
    Redirect::to(local(fields.one("back")))
}

#[derive(Template)]
#[template(path = "hidden.html")]
struct Hidden {
    t: Words,
}

/// A page that tells nobody anything, for a screen that somebody wants to hide.
pub fn hidden(t: Words) -> Response {
    ([(CLEAR_SITE_DATA, "\"cache\"")], answered(&Hidden { t })).into_response()
}

#[derive(Template)]
#[template(path = "alone.html")]
struct Alone {
    t: Words,
    refresh: u64,
}

/// Where a page goes that nobody has touched: to the passphrase, or, where another window is in use,
/// nowhere, without counting as a touch itself. It asks again after `lock_after_s` seconds.
pub fn alone<H: Guarded>(visitor: &Visitor<H>, lock_after_s: u64) -> Response {
    if !visitor.seen.is_open {
        return Redirect::to("/unlock").into_response();
    }
    // A second later, so that it is locked by then.
    answered(&Alone { t: visitor.words(), refresh: lock_after_s + 1 }).into_response()
}
