//! What stands before and after every page: who is not welcome goes no further, a refusal becomes a page,
//! and each answer is dressed.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use tokio::time::timeout;
use tracing::warn;

use crate::guard::{self, Names};
use crate::language::Words;
use crate::layout::{self, InWords};

/// How long a request may take from its head to its answer: a passphrase on an old computer takes seconds.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// What all pages of one start of a program share.
pub trait House: Send + Sync + 'static {
    /// The names under which the pages may be asked for.
    fn names(&self) -> &Names;

    /// The language of whoever asks.
    fn words(&self, headers: &HeaderMap, uri: &Uri) -> Words;

    /// Why something was not done, if that is what an answer says; the program put it there.
    fn refused(&self, t: Words, said: &Extensions) -> Option<InWords>;
}

/// The routes of a program behind its doorstep, with style sheet, script, and a page for every other
/// address.
pub fn behind<H: House>(house: Arc<H>, routes: Router<Arc<H>>) -> Router {
    routes
        .merge(crate::assets::routes())
        .fallback(no_page::<H>)
        .layer(from_fn_with_state(Arc::clone(&house), doorstep::<H>))
        .with_state(house)
}

async fn no_page<H: House>(State(house): State<Arc<H>>, request: Request) -> Response {
    layout::no_page(house.words(request.headers(), request.uri()))
}

async fn doorstep<H: House>(State(house): State<Arc<H>>, request: Request, next: Next) -> Response {
    let words = house.words(request.headers(), request.uri());
    let mut answer = match house.names().judge(&request) {
        Err(why) => {
            warn!(?why, "a request to the pages was refused");
            layout::unwelcome(words, why)
        }
        Ok(()) => match timeout(ANSWER_WITHIN, next.run(request)).await {
            Ok(answer) => match house.refused(words, answer.extensions()) {
                Some(refused) => layout::refused(words, answer.status(), refused),
                None => answer,
            },
            Err(_) => layout::late(words),
        },
    };
    guard::dress(&mut answer);
    answer
}
