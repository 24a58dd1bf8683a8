//! A request of a browser that was let in, and a form that is its own.
//!
//! A page function takes one of these: whoever has no session, or brings a form without its token, never
//! gets as far as the page.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use hyper::body::Body as _;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use crate::doorstep::House;
use crate::guard::cookie;
use crate::language::{Language, Words};
use crate::links::{LinkError, LinkTaker};
use crate::sessions::{Seen, Sessions, is_token};

/// Longest form, in bytes: texts in it have at most some hundred characters each.
pub const FORM_LEN_MAX: usize = 64 * 1024;
/// Name of the field that carries a session's token.
pub const TOKEN_FIELD: &str = "token";
/// Name of the button that shows what is masked.
const SHOW: &str = "show";

/// A house that lets nobody in without a link, and opens nothing without a passphrase.
pub trait Guarded: House {
    /// How its pages say that something was not done.
    type Refusal: From<Barred> + IntoResponse + Send;

    /// Who sits at which browser.
    fn sessions(&self) -> &Mutex<Sessions>;

    /// Takes links into it.
    fn links(&self) -> &Mutex<LinkTaker>;

    /// What time it is.
    fn now(&self) -> UnixSeconds;

    /// What a new session speaks.
    fn language(&self) -> Language;

    /// The session that a request came with.
    fn seen(&self, headers: &HeaderMap) -> Option<Seen> {
        let sessions = held(self.sessions());
        sessions.find(cookie(headers, sessions.cookie())?)
    }
}

/// What a mutex holds, whoever panicked with it: each change of it is one statement.
pub fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Why a request does not get as far as a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Barred {
    /// It came without a session.
    #[error("this browser was not let in")]
    NoSession,
    /// Its link opens nothing.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// Its session made room for another one meanwhile.
    #[error("too many browsers were let in at once")]
    Crowded,
    /// Its form is longer than [`FORM_LEN_MAX`].
    #[error("the form is too long")]
    FormTooLong,
    /// Its form lacks the token of the session, or was cut off on its way.
    #[error("this page is from before the last unlocking; nothing of it was taken")]
    PageOutdated,
}

impl Barred {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSession => "no-session",
            Self::Link(error) => error.code(),
            Self::Crowded => "session-gone",
            Self::FormTooLong => "form-too-long",
            Self::PageOutdated => "page-outdated",
        }
    }
}

/// Somebody of whom the session is known.
pub trait Sits {
    /// Which one.
    fn session(&self) -> &Seen;
}

/// A browser with a session, whether it is open or not.
pub struct Visitor<H> {
    /// Where it is.
    pub hall: Arc<H>,
    /// Its session.
    pub seen: Seen,
    words: Words,
}

impl<H> Visitor<H> {
    /// The language of the session.
    pub fn words(&self) -> Words {
        self.words
    }
}

impl<H> Sits for Visitor<H> {
    fn session(&self) -> &Seen {
        &self.seen
    }
}

impl<H: Guarded> FromRequestParts<Arc<H>> for Visitor<H> {
    type Rejection = H::Refusal;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<H>) -> Result<Self, H::Refusal> {
        let seen = hall.seen(&parts.headers).ok_or(Barred::NoSession)?;
        let words = hall.words(&parts.headers, &parts.uri);
        Ok(Self { hall: Arc::clone(hall), seen, words })
    }
}

/// The fields of a form, each as often as it was sent.
#[derive(Default)]
pub struct Fields(Vec<(String, Zeroizing<String>)>);

impl Fields {
    /// Of these names and values.
    pub fn of(pairs: Vec<(String, Zeroizing<String>)>) -> Self {
        Self(pairs)
    }

    /// Of a body, or of what stands behind the question mark of an address.
    pub fn read(body: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(body);
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), Zeroizing::new(value.into_owned())))
                .collect(),
        )
    }

    /// As a browser would send them once more; neither the token nor what only shows.
    pub fn to_body(&self) -> Zeroizing<String> {
        // Of its full size from the beginning, so that growing leaves no copy behind.
        let len: usize =
            self.0.iter().map(|(name, value)| 3 * (name.len() + value.len()) + 2).sum();
        let mut body = form_urlencoded::Serializer::new(String::with_capacity(len));
        for (name, value) in self.0.iter().filter(|(name, _)| is_carried(name)) {
            body.append_pair(name, value);
        }
        Zeroizing::new(body.finish())
    }

    /// Whether somebody pressed the button that shows what is masked.
    pub fn shows(&self) -> bool {
        self.one(SHOW).is_some()
    }

    /// All of them but the token and what only shows, for forms that carry them on.
    pub fn carried(&self) -> Vec<(String, Zeroizing<String>)> {
        self.0.iter().filter(|(name, _)| is_carried(name)).cloned().collect()
    }

    /// Whether a field was sent at all, be it empty.
    pub fn names(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Whether nothing was sent.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of a field, without blanks round it; `None` for an empty one.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of a field that is not empty.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.0.iter().filter(move |(key, _)| key == name);
        values.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// Every field with its value, as it was sent.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// A value as it was typed, blanks and all.
    pub fn exact(&self, name: &str) -> Option<&Zeroizing<String>> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// Whether a field belongs to what somebody typed, and neither to the session nor to what is shown.
fn is_carried(name: &str) -> bool {
    name != TOKEN_FIELD && name != SHOW
}

/// A form of a page of this very session.
pub struct Form<S> {
    /// Who sends it.
    pub from: S,
    /// What stands in it.
    pub fields: Fields,
}

impl<H, S> FromRequest<Arc<H>> for Form<S>
where
    H: Guarded,
    S: Sits + FromRequestParts<Arc<H>> + Send,
    S::Rejection: From<H::Refusal>,
{
    type Rejection = S::Rejection;

    async fn from_request(request: Request, hall: &Arc<H>) -> Result<Self, S::Rejection> {
        let (mut parts, body) = request.into_parts();
        let from = S::from_request_parts(&mut parts, hall).await?;
        let request = Request::from_parts(parts, body);
        let fields = fields(request, from.session()).await.map_err(H::Refusal::from)?;
        Ok(Self { from, fields })
    }
}

async fn fields(request: Request, seen: &Seen) -> Result<Fields, Barred> {
    let fields = Fields::read(&collected(request.into_body()).await?);
    let brought = fields.one(TOKEN_FIELD).unwrap_or_default();
    if is_token(seen, brought) { Ok(fields) } else { Err(Barred::PageOutdated) }
}

/// The whole of a form, in one place that is wiped.
async fn collected(mut body: Body) -> Result<Zeroizing<Vec<u8>>, Barred> {
    // Of its full size from the beginning, so that growing leaves no copy behind.
    let mut form = Zeroizing::new(Vec::with_capacity(FORM_LEN_MAX));
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        // What is cut off on its way has lost its end, wherever the token stood.
        let frame = frame.map_err(|_| Barred::PageOutdated)?;
        let Ok(part) = frame.into_data() else { continue };
        if part.len() > FORM_LEN_MAX - form.len() {
            return Err(Barred::FormTooLong);
        }
        form.extend_from_slice(&part);
    }
    Ok(form)
}

/// Another page of ours that a form names to come back to; the first page for whatever else.
pub fn local(path: Option<&str>) -> &str {
    let is_plain = |path: &&str| {
        path.starts_with('/')
            && path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte))
            && !path.starts_with("//")
    };
    path.filter(is_plain).unwrap_or("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_back_to_our_own_pages_only() {
        assert_eq!(local(Some("/referral/7F3-K2Q")), "/referral/7F3-K2Q");
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "/a?b", "", "x"] {
            assert_eq!(local(Some(path)), "/", "{path}");
        }
        assert_eq!(local(None), "/");
    }

    #[test]
    fn fields_are_read_as_often_as_they_were_sent() {
        let fields = Fields::read(b"person=1&person=2&note=+a%20b+&empty=");

        assert_eq!(fields.all("person").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!((fields.one("note"), fields.one("empty")), (Some("a b"), None));
        assert_eq!(fields.exact("note").map(|text| text.as_str()), Some(" a b "));
    }

    #[tokio::test]
    async fn only_what_is_too_long_is_called_too_long() {
        let whole = "a".repeat(FORM_LEN_MAX);
        assert_eq!(collected(Body::from(whole.clone())).await.unwrap().len(), FORM_LEN_MAX);
        assert_eq!(collected(Body::from(whole + "a")).await, Err(Barred::FormTooLong));

        struct Cut;
        impl hyper::body::Body for Cut {
            type Data = axum::body::Bytes;
            type Error = std::io::Error;

            fn poll_frame(
                self: Pin<&mut Self>,
                _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>
            {
                std::task::Poll::Ready(Some(Err(std::io::ErrorKind::UnexpectedEof.into())))
            }
        }
        assert_eq!(collected(Body::new(Cut)).await, Err(Barred::PageOutdated));
    }
}
