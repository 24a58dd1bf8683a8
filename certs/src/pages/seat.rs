//! A request of somebody who has given the passphrase.

use std::sync::{Arc, Mutex};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use saphan_pages::doorstep::House;
use saphan_pages::guard::Names;
use saphan_pages::language::{Calendar, Language, Said, Words};
use saphan_pages::layout::InWords;
use saphan_pages::links::LinkTaker;
use saphan_pages::seat::{Guarded, Sits};
use saphan_pages::sessions::{Seen, Sessions};
use saphan_protocol::time::UnixSeconds;

use super::desk::{Desk, Work};
use super::language::BOOK;
use super::refusal::{Refusal, refused};
use crate::commands::now;
use crate::failure::Failure;

pub(super) use saphan_pages::seat::{Fields, Form};

/// What all pages of one start share.
pub(super) struct Hall {
    pub(super) names: Names,
    pub(super) sessions: Arc<Mutex<Sessions>>,
    pub(super) links: Mutex<LinkTaker>,
    pub(super) desk: Arc<Desk>,
}

impl House for Hall {
    fn names(&self) -> &Names {
        &self.names
    }

    fn words(&self, headers: &HeaderMap, _: &Uri) -> Words {
        let language = self.seen(headers).map_or(self.language(), |seen| seen.language);
        BOOK.words(language, Calendar::Auto)
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
        now()
    }

    fn language(&self) -> Language {
        self.desk.place().language
    }
}

/// A browser with a session, whether the passphrase was given in it or not.
pub(super) type Visitor = saphan_pages::seat::Visitor<Hall>;

/// Somebody who has given the passphrase.
pub(super) struct Seat {
    visitor: Visitor,
    path: String,
    query: Fields,
}

impl Seat {
    pub(super) fn words(&self) -> Words {
        self.visitor.words()
    }

    pub(super) fn token(&self) -> &str {
        &self.visitor.seen.token
    }

    pub(super) fn desk(&self) -> &Arc<Desk> {
        &self.visitor.hall.desk
    }

    /// What was done on the way here, as the address says: names of the files, or nothing.
    pub(super) fn done(&self) -> Vec<Said> {
        let named = self.query.all("done");
        named.filter_map(|name| self.words().try_say(format!("done-{name}"))).collect()
    }

    /// The page of a list that is asked for, from 1.
    pub(super) fn leaf(&self) -> usize {
        self.query.one("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1)
    }

    /// The page that was asked for, to come back to.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Does `work` with the key.
    ///
    /// # Errors
    /// [`Failure`] of the work, or that the pages were locked meanwhile.
    pub(super) async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(Work<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.desk().work(self.visitor.seen.id, work).await
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
        let query = Fields::read(parts.uri.query().unwrap_or_default().as_bytes());
        let visitor = Visitor::from_request_parts(parts, hall).await.map_err(Elsewhere::Refused)?;
        if visitor.seen.is_open {
            Ok(Self { visitor, path, query })
        } else {
            Err(Elsewhere::Unlock)
        }
    }
}
