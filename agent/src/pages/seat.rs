//! A request of somebody who may see the office, and a form that is theirs.
//!
//! A page function takes one of these, and there is no other way to the office: whoever has no session,
//! has not given the passphrase, or brings a form without its token never gets as far as the page.

use std::sync::{Arc, Mutex};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, Method, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use saphan_pages::doorstep::House;
use saphan_pages::guard::Names;
use saphan_pages::language::Language;
use saphan_pages::links::LinkTaker;
use saphan_pages::seat::{Guarded, Sits};
use saphan_pages::sessions::{Seen, Sessions, is_token};
use saphan_protocol::time::UnixSeconds;

use super::Place;
use super::clerk::{Clerk, Work, is_locked};
use super::language::{Said, Words, words};
use super::refusal::{InWords, Refusal, refused};
use crate::exit::Failure;
use crate::office::Office;

pub(super) use saphan_pages::seat::{FORM_LEN_MAX, Fields, Form, TOKEN_FIELD, held};

/// A form that is none of this session.
pub(super) fn outdated() -> Failure {
    Failure::from(saphan_pages::seat::Barred::PageOutdated)
}

/// What all pages of one start share.
pub(super) struct Hall {
    pub(super) place: Place,
    pub(super) names: Names,
    pub(super) sessions: Arc<Mutex<Sessions>>,
    pub(super) links: Arc<Mutex<LinkTaker>>,
    pub(super) clerk: Clerk,
}

impl House for Hall {
    fn names(&self) -> &Names {
        &self.names
    }

    fn words(&self, headers: &HeaderMap, _: &Uri) -> Words {
        let seen = self.seen(headers);
        let config = self.place.config();
        let language = seen.map_or(config.language, |seen| seen.language);
        words(language, config.calendar).with_digits(config.digits)
    }

    fn refused(&self, t: Words, said: &Extensions) -> Option<InWords> {
        refused(t, said)
    }
}

impl Guarded for Hall {
    type Refusal = Refusal;

    fn sessions(&self) -> &Mutex<Sessions> {
        &self.sessions
    }

    fn links(&self) -> &Mutex<LinkTaker> {
        &self.links
    }

    fn now(&self) -> UnixSeconds {
        self.place.clock.now()
    }

    fn language(&self) -> Language {
        self.place.config().language
    }
}

/// A browser with a session, whether the office is open in it or not.
pub(super) type Visitor = saphan_pages::seat::Visitor<Hall>;

/// Somebody for whom the office is open.
pub(super) struct Seat {
    visitor: Visitor,
    path: String,
    /// Whether it brings a form.
    brings: bool,
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

    /// Whether a form brought the token of this session.
    pub(super) fn is_token(&self, brought: &str) -> bool {
        is_token(&self.visitor.seen, brought)
    }

    /// Keeps what a form said, so that its page can be shown again by its address alone.
    pub(super) fn keep(&self, path: &str, fields: &Fields) {
        held(&self.visitor.hall.sessions).keep(self.visitor.seen.id, path, fields.to_body());
    }

    /// What the form of a page said last, if no other was sent since.
    pub(super) fn kept(&self, path: &str) -> Option<Fields> {
        let body = held(&self.visitor.hall.sessions).kept(self.visitor.seen.id, path)?;
        Some(Fields::read(body.as_bytes()))
    }

    /// Forgets what was kept: it was taken.
    pub(super) fn forget(&self) {
        held(&self.visitor.hall.sessions).forget(self.visitor.seen.id);
    }

    /// Lays something by for the next step of a page, in memory alone and until the office is locked.
    pub(super) fn lay_by<T: Send + 'static>(&self, what: T) {
        held(&self.visitor.hall.sessions).lay_by(Box::new(what));
    }

    /// Takes what was laid by, if it is of this kind.
    pub(super) fn take_laid_by<T: Send + 'static>(&self) -> Option<T> {
        let laid_by = held(&self.visitor.hall.sessions).take_laid_by()?;
        laid_by.downcast().ok().map(|what| *what)
    }

    /// From now on this browser is spoken to in `language`.
    pub(super) fn speak(&self, language: Language) {
        held(&self.visitor.hall.sessions).speak(self.visitor.seen.id, language);
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

    /// The form that this page answers, by where that was sent.
    pub(super) fn answers(&self) -> Option<String> {
        self.brings.then(|| self.path.clone())
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

impl Sits for Seat {
    fn session(&self) -> &Seen {
        &self.visitor.seen
    }
}

/// Where somebody goes who is not at a seat.
pub(super) enum Elsewhere {
    /// To the passphrase.
    Unlock,
    /// Nowhere.
    Refused(Refusal),
}

impl From<Refusal> for Elsewhere {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
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
        let brings = parts.method == Method::POST;
        let query = Fields::read(parts.uri.query().unwrap_or_default().as_bytes());
        let visitor = Visitor::from_request_parts(parts, hall).await.map_err(Elsewhere::Refused)?;
        if visitor.seen.is_open {
            Ok(Self { visitor, path, brings, query })
        } else {
            Err(Elsewhere::Unlock)
        }
    }
}
