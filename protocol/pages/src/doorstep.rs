//! What stands before and after every page: who is not welcome goes no further, a refusal becomes a page,
//! and each answer is dressed.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Extensions, HeaderMap, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use tokio::time::timeout;
use tracing::warn;

use crate::guard::{self, Names, Unwelcome};
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
                None => readable(words, answer),
            },
            Err(_) => layout::late(words),
        },
    };
    guard::dress(&mut answer);
    answer
}

/// A page in place of the plain text with which the routes say that an address does not parse, or that
/// there is nothing to be sent to it.
fn readable(t: Words, answer: Response) -> Response {
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
        return layout::unwelcome(t, Unwelcome::Method);
    }
    let kind = answer.headers().get(CONTENT_TYPE);
    let is_plain = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if is_plain && answer.status() == StatusCode::BAD_REQUEST {
        return layout::no_page(t);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::extract::Path;
    use axum::routing::get;
    use hyper::service::Service as _;
    use hyper_util::service::TowerToHyperService;

    use crate::language::{Book, Calendar, Edition, Language};

    static EDITIONS: [Edition; 1] =
        [Edition { language: Language::English, is_complete: true, files: &[] }];
    static BOOK: Book = Book::new(&EDITIONS);

    struct Hall(Names);

    impl House for Hall {
        fn names(&self) -> &Names {
            &self.0
        }

        fn words(&self, _: &HeaderMap, _: &Uri) -> Words {
            BOOK.words(Language::English, Calendar::Auto)
        }

        fn refused(&self, _: Words, _: &Extensions) -> Option<InWords> {
            None
        }
    }

    async fn asked(method: &str, path: &str) -> (u16, String) {
        let hall = Hall(Names::of("saphan.localhost", "127.0.0.1:8780".parse().unwrap()));
        let show = async |Path(number): Path<u8>| number.to_string();
        let routes = Router::new().route("/one/{number}", get(show));
        let served = TowerToHyperService::new(behind(Arc::new(hall), routes));
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "saphan.localhost:8780")
            .header("sec-fetch-site", "same-origin")
            .body(Body::empty())
            .unwrap();

        let answer = served.call(request).await.unwrap();

        let status = answer.status().as_u16();
        let body = to_bytes(answer.into_body(), 1 << 16).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn whatever_is_refused_is_a_page_that_people_can_read() {
        assert_eq!(asked("GET", "/one/7").await, (200, "7".to_owned()));
        for (method, path, status, says) in [
            ("POST", "/one/7", 405, "This is not a way to ask for a page."),
            ("PUT", "/one/7", 405, "This is not a way to ask for a page."),
            ("GET", "/one/many", 404, "There is no such page."),
            ("GET", "/one/%ff", 404, "There is no such page."),
            ("GET", "/two", 404, "There is no such page."),
        ] {
            let (found, body) = asked(method, path).await;
            assert_eq!(found, status, "{method} {path}");
            assert!(body.contains(says) && body.starts_with("<!doctype html>"), "{path}: {body}");
        }
    }
}
