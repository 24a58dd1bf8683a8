//! Who may ask for a page: judged before anything else looks at a request.
//!
//! Other programs and other people of this computer reach the port, and so does every web page that is
//! open in the browser. What comes under another name than this computer's (DNS rebinding) is refused, a
//! form that another page sent too, and nothing of an answer may be kept, framed or read by others.

use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, COOKIE, HOST, HeaderName, HeaderValue, ORIGIN,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode};
use std::net::SocketAddr;

/// <https://www.w3.org/TR/fetch-metadata/>
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// Said with every answer, whatever it is.
const SAID_ALWAYS: [(HeaderName, &str); 8] = [
    (CACHE_CONTROL, "no-store"),
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    // With `no-referrer` browsers send `Origin: null` with our own forms. Nothing here leads elsewhere.
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), clipboard-read=()",
    ),
];

/// Why a request is not looked at any further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwelcome {
    /// It asks for another host than this computer.
    Host,
    /// Another page sent it.
    Origin,
    /// Neither asks for a page nor brings a form.
    Method,
}

impl Unwelcome {
    /// Status of the answer.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::Origin => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
        }
    }

    /// Message of the page that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Host => "unwelcome-host",
            Self::Origin => "unwelcome-origin",
            Self::Method => "unwelcome-method",
        }
    }
}

/// The names under which the pages may be asked for.
#[derive(Debug, Clone)]
pub struct Names {
    allowed: [String; 2],
}

impl Names {
    /// Of pages that are served at `address` and go by `host`, a name under `localhost`: cookies are not
    /// kept apart by port, but by name they are.
    pub fn of(host: &str, address: SocketAddr) -> Self {
        Self { allowed: [format!("{host}:{}", address.port()), address.to_string()] }
    }

    /// The origin that links lead to.
    pub fn origin(&self) -> String {
        format!("http://{}", self.allowed[0])
    }

    /// Judges a request by its head.
    ///
    /// # Errors
    /// [`Unwelcome`]: nothing else of the request is looked at.
    pub fn judge<B>(&self, request: &Request<B>) -> Result<(), Unwelcome> {
        let headers = request.headers();
        let host = only(headers, &HOST).ok_or(Unwelcome::Host)?;
        // A target in absolute form goes before the header, RFC 9112 section 3.2.2.
        let asked = request.uri().authority().map_or(host, Authority::as_str);
        if !self.allowed.iter().any(|name| name == host) || asked != host {
            return Err(Unwelcome::Host);
        }
        match *request.method() {
            Method::GET | Method::HEAD => self.judge_reading(headers),
            Method::POST => Self::judge_form(headers, host),
            _ => Err(Unwelcome::Method),
        }
    }

    /// A page may be opened from anywhere, since without its session it shows nothing; but no other page
    /// takes parts of ours into itself.
    fn judge_reading(&self, headers: &HeaderMap) -> Result<(), Unwelcome> {
        let (site, mode) = (only(headers, &SEC_FETCH_SITE), only(headers, &SEC_FETCH_MODE));
        let is_foreign = site.is_some_and(|site| site != "same-origin" && site != "none");
        let is_foreign = is_foreign || headers.get_all(SEC_FETCH_SITE).iter().count() > 1;
        if is_foreign && mode != Some("navigate") { Err(Unwelcome::Origin) } else { Ok(()) }
    }

    /// A form must come from a page of ours, and its browser must say so.
    fn judge_form(headers: &HeaderMap, host: &str) -> Result<(), Unwelcome> {
        let site = only(headers, &SEC_FETCH_SITE);
        let is_ours = if headers.contains_key(ORIGIN) {
            only(headers, &ORIGIN).and_then(|origin| origin.strip_prefix("http://")) == Some(host)
                && !headers.contains_key(SEC_FETCH_SITE) | (site == Some("same-origin"))
        } else {
            site == Some("same-origin")
        };
        if is_ours { Ok(()) } else { Err(Unwelcome::Origin) }
    }
}

/// The header's value if it stands there once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// The value of the cookie `name`, if it came once.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut found = all
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter_map(|(key, value)| (key == name).then_some(value));
    let value = found.next()?;
    found.next().is_none().then_some(value)
}

/// Adds to an answer what is said with every one.
pub fn dress<B>(answer: &mut Response<B>) {
    for (name, value) in SAID_ALWAYS {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
        answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(method: &str, headers: &[(&str, &str)]) -> Result<(), Unwelcome> {
        let mut request = Request::builder().method(method).uri("/inbox");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let names = Names::of("saphan.localhost", "127.0.0.1:8780".parse().unwrap());
        names.judge(&request.body(()).unwrap())
    }

    const HOST: (&str, &str) = ("host", "saphan.localhost:8780");

    #[test]
    fn only_the_names_of_this_computer_with_their_port_are_answered() {
        assert_eq!(judged("GET", &[HOST]), Ok(()));
        assert_eq!(judged("GET", &[("host", "127.0.0.1:8780")]), Ok(()));
        for host in [
            "evil.example:8780",
            "saphan.localhost",
            "saphan.localhost:8781",
            "localhost:8780",
            "saphan.localhost.evil.example:8780",
            "SAPHAN.localhost:8780",
            "0.0.0.0:8780",
            "[::1]:8780",
            "127.1:8780",
            "",
        ] {
            assert_eq!(judged("GET", &[("host", host)]), Err(Unwelcome::Host), "{host}");
        }
        assert_eq!(judged("GET", &[]), Err(Unwelcome::Host));
        assert_eq!(judged("GET", &[HOST, ("host", "evil.example")]), Err(Unwelcome::Host));
    }

    #[test]
    fn a_target_with_another_host_than_the_header_is_refused() {
        let request = Request::builder()
            .uri("http://evil.example/inbox")
            .header("host", "saphan.localhost:8780")
            .body(())
            .unwrap();

        let names = Names::of("saphan.localhost", "127.0.0.1:8780".parse().unwrap());
        assert_eq!(names.judge(&request), Err(Unwelcome::Host));
    }

    #[test]
    fn a_form_of_another_page_is_refused() {
        let ours = ("origin", "http://saphan.localhost:8780");
        assert_eq!(judged("POST", &[HOST, ours]), Ok(()));
        assert_eq!(judged("POST", &[HOST, ("sec-fetch-site", "same-origin")]), Ok(()));
        for headers in [
            &[][..],
            &[("origin", "null")],
            &[("origin", "http://evil.example")],
            &[("origin", "https://saphan.localhost:8780")],
            &[("origin", "http://saphan.localhost:8781")],
            &[("origin", "http://127.0.0.1:8780")],
            &[ours, ours],
            &[ours, ("sec-fetch-site", "cross-site")],
            &[("origin", "null"), ("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
        ] {
            let headers = [&[HOST], headers].concat();
            assert_eq!(judged("POST", &headers), Err(Unwelcome::Origin), "{headers:?}");
        }
    }

    #[test]
    fn no_other_page_takes_parts_of_ours_into_itself_and_nothing_else_is_asked_for() {
        let foreign = ("sec-fetch-site", "cross-site");
        assert_eq!(judged("GET", &[HOST, foreign]), Err(Unwelcome::Origin));
        assert_eq!(
            judged("GET", &[HOST, foreign, ("sec-fetch-mode", "no-cors")]),
            Err(Unwelcome::Origin)
        );
        assert_eq!(judged("GET", &[HOST, foreign, ("sec-fetch-mode", "navigate")]), Ok(()));
        for method in ["PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "PATCH"] {
            assert_eq!(judged(method, &[HOST]), Err(Unwelcome::Method), "{method}");
        }
    }

    #[test]
    fn a_cookie_that_comes_twice_counts_for_nothing() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("other=1; saphan-x=abc"));
        assert_eq!(cookie(&headers, "saphan-x"), Some("abc"));
        assert_eq!(cookie(&headers, "saphan-y"), None);
        headers.append(COOKIE, HeaderValue::from_static("saphan-x=def"));
        assert_eq!(cookie(&headers, "saphan-x"), None);
    }
}
