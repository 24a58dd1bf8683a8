//! Why something was not done, on its way to the page that says so.

use std::sync::Arc;

use axum::http::{Extensions, StatusCode};
use axum::response::{IntoResponse, Response};
use saphan_pages::language::Words;
use saphan_pages::layout::InWords;
use saphan_pages::seat::Barred;

use crate::failure::{Failure, exit};

/// A failure on its way to the one place that puts it into words.
pub(super) struct Refusal(Failure);

impl<E: Into<Failure>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// A failure as it travels with an answer.
#[derive(Clone)]
struct Refused(Arc<Failure>);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = status_of(self.0.exit).into_response();
        response.extensions_mut().insert(Refused(Arc::new(self.0)));
        response
    }
}

/// The status of an answer that says a failure.
pub(super) fn status_of(code: u8) -> StatusCode {
    match code {
        exit::USAGE => StatusCode::BAD_REQUEST,
        exit::WRONG_PASSPHRASE | exit::NOT_TRUSTED | exit::REFUSED => StatusCode::FORBIDDEN,
        exit::NOT_FOUND | exit::NOT_INITIALISED => StatusCode::NOT_FOUND,
        exit::CONFLICT => StatusCode::CONFLICT,
        exit::TRY_AGAIN | exit::IN_USE | exit::HUB_UNREACHABLE => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The failure that travels with an answer, in words.
pub(super) fn refused(t: Words, said: &Extensions) -> Option<InWords> {
    let Refused(failure) = said.get()?;
    Some(InWords::of(t, &**failure))
}

impl From<Barred> for Failure {
    fn from(barred: Barred) -> Self {
        let code = match barred {
            Barred::NoSession | Barred::Link(_) => exit::REFUSED,
            Barred::FormTooLong => exit::USAGE,
            Barred::PageOutdated => exit::CONFLICT,
            Barred::Crowded => exit::TRY_AGAIN,
        };
        Self::new(code, barred.code(), barred, "saphan-ca open")
    }
}
