//! A request of somebody who may see the office, and a form that is theirs.
//!
//! A page function takes one of these, and there is no other way to the office: whoever has no session,
//! has not given the passphrase, or brings a form without its token never gets as far as the page.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::Place;
use super::clerk::{Clerk, Work, is_locked};
use super::guard::{Names, cookie};
use super::language::{Said, Words};
use super::links::LinkTaker;
use super::refusal::Refusal;
use super::sessions::{Seen, Sessions, is_token};
use crate::exit::{Exit, Failure};
use crate::office::Office;

/// Longest form, in bytes: texts in it have at most some hundred characters each.
pub(super) const FORM_LEN_MAX: usize = 64 * 1024;
/// Name of the field that carries a session's token.
pub(super) const TOKEN_FIELD: &str = "token";

/// What all pages of one start share.
pub(super) struct Hall {
    pub(super) place: Place,
    pub(super) names: Names,
    pub(super) sessions: Arc<Mutex<Sessions>>,
    pub(super) links: Mutex<LinkTaker>,
    pub(super) clerk: Clerk,
}

/// What a mutex holds, whoever panicked with it: each change of it is one statement.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hall {
    pub(super) fn words(&self, seen: Option<&Seen>) -> Words {
        let language = seen.map_or(self.place.config.language, |seen| seen.language);
        Words::of(language, self.place.config.calendar)
    }

    /// The session that a request came with.
    pub(super) fn seen(&self, headers: &axum::http::HeaderMap) -> Option<Seen> {
        let sessions = held(&self.sessions);
        sessions.find(cookie(headers, sessions.cookie())?)
    }
}

/// A browser with a session, whether the office is open in it or not.
pub(super) struct Visitor {
    pub(super) hall: Arc<Hall>,
    pub(super) seen: Seen,
}

impl Visitor {
    pub(super) fn words(&self) -> Words {
        self.hall.words(Some(&self.seen))
    }
}

impl FromRequestParts<Arc<Hall>> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Refusal> {
        let seen = hall.seen(&parts.headers).ok_or_else(no_session)?;
        Ok(Self { hall: Arc::clone(hall), seen })
    }
}

fn no_session() -> Refusal {
    Failure::new(Exit::Policy, "no-session", "this browser was not let in").into()
}

/// Somebody for whom the office is open.
pub(super) struct Seat {
    visitor: Visitor,
    path: String,
    query: Fields,
}

impl Seat {
    pub(super) fn words(&self) -> Words {
        self.visitor.words()
    }

    pub(super) fn now(&self) -> UnixSeconds {
        self.visitor.hall.place.clock.now()
    }

    pub(super) fn place(&self) -> &Place {
        &self.visitor.hall.place
    }

    pub(super) fn token(&self) -> &str {
        &self.visitor.seen.token
    }

    /// Whether a form brought the token of this very session.
    pub(super) fn is_own(&self, token: &str) -> bool {
        is_token(&self.visitor.seen, token)
    }

    /// Keeps something for the next step of a page, in memory alone and until the office is locked.
    pub(super) fn keep<T: Send + 'static>(&self, what: T) {
        held(&self.visitor.hall.sessions).keep(Box::new(what));
    }

    /// Takes what was kept, if it is of this kind.
    pub(super) fn take_kept<T: Send + 'static>(&self) -> Option<T> {
        let kept = held(&self.visitor.hall.sessions).take_kept()?;
        kept.downcast().ok().map(|kept| *kept)
    }

    /// What was done on the way here, as the address says: a name of the files, or nothing.
    pub(super) fn done(&self) -> Option<Said> {
        self.words().try_say(format!("done-{}", self.query.one("done")?))
    }

    /// What the address says beside the path: how a list is to be sorted, never anything about a person.
    pub(super) fn asked(&self, name: &str) -> Option<&str> {
        self.query.one(name)
    }

    /// The page that was asked for, to come back to.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Does `work` in the office.
    ///
    /// # Errors
    /// [`Failure`] of the work, or that the office was locked meanwhile.
    pub(super) async fn work<T, F>(&self, work: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Office) -> Work<'a, T> + Send + 'static,
    {
        let worked = self.visitor.hall.clerk.work(work).await;
        if matches!(&worked, Err(failure) if is_locked(failure)) {
            // It locked in the very moment in which the passphrase was taken.
            held(&self.visitor.hall.sessions).lock();
        }
        worked
    }
}

/// Where somebody goes who is not at a seat.
pub(super) enum Elsewhere {
    /// To the passphrase.
    Unlock,
    /// Nowhere.
    Refused(Refusal),
}

impl IntoResponse for Elsewhere {
    fn into_response(self) -> Response {
        match self {
            Self::Unlock => Redirect::to("/unlock").into_response(),
            Self::Refused(refusal) => refusal.into_response(),
        }
    }
}

impl FromRequestParts<Arc<Hall>> for Seat {
    type Rejection = Elsewhere;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Elsewhere> {
        let path = parts.uri.path().to_owned();
        let query = Fields::read(parts.uri.query().unwrap_or_default().as_bytes());
        let visitor = Visitor::from_request_parts(parts, hall).await.map_err(Elsewhere::Refused)?;
        if visitor.seen.is_open {
            Ok(Self { visitor, path, query })
        } else {
            Err(Elsewhere::Unlock)
        }
    }
}

/// The fields of a form, each as often as it was sent.
#[derive(Default)]
pub(super) struct Fields(Vec<(String, Zeroizing<String>)>);

impl Fields {
    pub(super) fn read(body: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(body);
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), Zeroizing::new(value.into_owned())))
                .collect(),
        )
    }

    /// Of these names and values.
    pub(super) fn of(pairs: Vec<(String, Zeroizing<String>)>) -> Self {
        Self(pairs)
    }

    /// Each name with its value, as they were sent.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &Zeroizing<String>)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether nothing was sent.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of a field, without blanks round it; `None` for an empty one.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of a field that is not empty.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.0.iter().filter(move |(key, _)| key == name);
        values.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// A value as it was typed, blanks and all.
    pub(super) fn exact(&self, name: &str) -> Option<&Zeroizing<String>> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// A form of a page of this very session.
pub(super) struct Form<S> {
    pub(super) from: S,
    pub(super) fields: Fields,
}

async fn fields(request: Request, seen: &Seen) -> Result<Fields, Refusal> {
    let body = to_bytes(request.into_body(), FORM_LEN_MAX).await.map_err(|_| {
        Refusal::from(Failure::new(Exit::Usage, "form-too-long", "the form is too long"))
    })?;
    let body = Zeroizing::new(body.to_vec());
    let fields = Fields::read(&body);
    let brought = fields.one(TOKEN_FIELD).unwrap_or_default();
    if !is_token(seen, brought) {
        let cause = "this page is from before the last unlocking; nothing of it was taken";
        return Err(Failure::new(Exit::Conflict, "page-outdated", cause).into());
    }
    Ok(fields)
}

impl FromRequest<Arc<Hall>> for Form<Visitor> {
    type Rejection = Refusal;

    async fn from_request(request: Request, hall: &Arc<Hall>) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        let from = Visitor::from_request_parts(&mut parts, hall).await?;
        let fields = fields(Request::from_parts(parts, body), &from.seen).await?;
        Ok(Self { from, fields })
    }
}

impl FromRequest<Arc<Hall>> for Form<Seat> {
    type Rejection = Elsewhere;

    async fn from_request(request: Request, hall: &Arc<Hall>) -> Result<Self, Elsewhere> {
        let (mut parts, body) = request.into_parts();
        let from = Seat::from_request_parts(&mut parts, hall).await?;
        let request = Request::from_parts(parts, body);
        let fields = fields(request, &from.visitor.seen).await.map_err(Elsewhere::Refused)?;
        Ok(Self { from, fields })
    }
}

/// Another page of ours that a form names to come back to; the first page for whatever else.
pub(super) fn local(path: Option<&str>) -> &str {
    let is_plain = |path: &&str| {
        path.starts_with('/')
            && path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte))
            && !path.starts_with("//")
    };
    path.filter(is_plain).unwrap_or("/inbox")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_back_to_our_own_pages_only() {
        assert_eq!(local(Some("/referral/7F3-K2Q")), "/referral/7F3-K2Q");
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "/a?b", "", "x"] {
            assert_eq!(local(Some(path)), "/inbox", "{path}");
        }
        assert_eq!(local(None), "/inbox");
    }

    #[test]
    fn fields_are_read_as_often_as_they_were_sent() {
        let fields = Fields::read(b"person=1&person=2&note=+a%20b+&empty=");

        assert_eq!(fields.all("person").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!((fields.one("note"), fields.one("empty")), (Some("a b"), None));
        assert_eq!(fields.exact("note").map(|text| text.as_str()), Some(" a b "));
    }
}
