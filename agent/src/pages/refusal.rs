//! Why something was not done, as a page: what happened, whether the data is safe, what to do, and a code
//! for whoever is telephoned.

use std::sync::Arc;

use axum::http::{Extensions, StatusCode};
use axum::response::{IntoResponse, Response};
pub(super) use saphan_pages::layout::InWords;
use saphan_pages::seat::Barred;

use super::language::Words;
use crate::exit::{Exit, Failure};

/// A failure on its way to the one place that puts it into words.
pub(super) struct Refusal(Failure);

impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// A failure as it travels with an answer.
#[derive(Clone)]
pub(super) struct Refused(Arc<Failure>);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = status_of(self.0.exit()).into_response();
        response.extensions_mut().insert(Refused(Arc::new(self.0)));
        response
    }
}

/// How an answer says in HTTP why something was not done.
pub(super) fn status_of(exit: Exit) -> StatusCode {
    match exit {
        Exit::Usage => StatusCode::BAD_REQUEST,
        Exit::WrongPassphrase | Exit::Policy | Exit::NotTrusted => StatusCode::FORBIDDEN,
        Exit::NotFound | Exit::NotInitialised => StatusCode::NOT_FOUND,
        Exit::Conflict => StatusCode::CONFLICT,
        Exit::TryLater | Exit::InUse | Exit::HubUnreachable => StatusCode::SERVICE_UNAVAILABLE,
        Exit::Done
        | Exit::Failed
        | Exit::Config
        | Exit::Partly
        | Exit::CheckProblems
        | Exit::Interrupted => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The failure that travels with an answer, in words.
pub(super) fn refused(t: Words, said: &Extensions) -> Option<InWords> {
    let Refused(failure) = said.get()?;
    Some(InWords::of(t, &**failure))
}

impl From<Barred> for Failure {
    fn from(barred: Barred) -> Self {
        let exit = match barred {
            Barred::NoSession | Barred::Link(_) => Exit::Policy,
            Barred::FormTooLong => Exit::Usage,
            Barred::PageOutdated => Exit::Conflict,
            Barred::Crowded => Exit::TryLater,
        };
        Self::new(exit, barred.code(), barred.to_string())
    }
}
