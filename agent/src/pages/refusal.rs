//! Why something was not done, as a page: what happened, whether the data is safe, what to do, and a code
//! for whoever is telephoned.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::guard::Unwelcome;
use super::language::Words;
use super::layout::rendered;
use crate::exit::{Exit, Failure};
pub(super) use crate::said::refusal::InWords;

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

fn status_of(exit: Exit) -> StatusCode {
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

#[derive(Template)]
#[template(path = "refused.html")]
struct Page {
    t: Words,
    what: String,
    safety: String,
    next: Option<String>,
    code: Option<String>,
}

/// The page that an answer with a [`Refused`] becomes.
pub(super) fn shown(t: Words, answer: Response) -> Response {
    let Some(Refused(failure)) = answer.extensions().get::<Refused>() else { return answer };
    let InWords { what, safety, next, code, .. } = InWords::of(t, failure);
    let page = Page { t, what, safety, next, code: Some(code) };
    (answer.status(), Html(rendered(&page))).into_response()
}

/// The page for a request that nobody looks at.
pub(super) fn unwelcome(t: Words, why: Unwelcome) -> Response {
    let what = t.say(why.message()).to_string();
    let safety = t.say("error-unchanged").to_string();
    let page =
        Page { t, what, safety, next: Some(t.say("unwelcome-next").to_string()), code: None };
    (why.status(), Html(rendered(&page))).into_response()
}

/// The page for what takes too long: nobody knows yet whether it was done.
pub(super) fn late(t: Words) -> Response {
    let (what, safety) = (t.say("late").to_string(), t.say("late-safety").to_string());
    let page = Page { t, what, safety, next: Some(t.say("late-next").to_string()), code: None };
    (StatusCode::SERVICE_UNAVAILABLE, Html(rendered(&page))).into_response()
}

/// The page for an address that there is not.
pub(super) fn no_page(t: Words) -> Response {
    let what = t.say("no-page").to_string();
    let safety = t.say("error-unchanged").to_string();
    let page = Page { t, what, safety, next: None, code: None };
    (StatusCode::NOT_FOUND, Html(rendered(&page))).into_response()
}
