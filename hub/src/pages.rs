//! The status page: what an operator has to know, for a browser of this computer, and nothing else.
//!
//! It is read-only and asks for no passphrase, so it says nothing that another person of this computer may
//! not know: counts in steps, no partner, no pair, no mailbox. The same in words as `saphan-hub status`.

mod language;
mod status;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Extensions, HeaderMap, Uri};
use axum::routing::get;
use saphan_certs::hub_name::HubName;
use saphan_pages::doorstep::{House, behind};
use saphan_pages::guard::Names;
use saphan_pages::language::{Calendar, Language, Words};
use saphan_pages::layout::InWords;
use saphan_pages::loopback::LoopbackAddress;
use saphan_pages::seat::Fields;
use saphan_pages::server::{AddressTaken, Door};
use tokio_util::sync::CancellationToken;

use crate::shell::Watch;
use crate::store::Store;
pub(crate) use language::BOOK;
use status::Refused;

/// The name that the page goes by.
const HOST_NAME: &str = "hub.saphan.localhost";

/// Where the hub is.
pub struct Site {
    /// Its folder.
    pub dir: PathBuf,
    /// Its name.
    pub name: HubName,
}

/// What a request for the page needs.
struct Hall<S> {
    names: Names,
    site: Site,
    watch: Watch<S>,
    since: Instant,
}

impl<S: Store> House for Hall<S> {
    fn names(&self) -> &Names {
        &self.names
    }

    /// The language that the address names, else the one that the browser asks for.
    fn words(&self, headers: &HeaderMap, uri: &Uri) -> Words {
        let query = Fields::read(uri.query().unwrap_or_default().as_bytes());
        let named = query.one("lang").and_then(|tag| tag.parse().ok());
        let asked = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let language = named.or_else(|| asked.and_then(Language::accepted));
        BOOK.words(language.unwrap_or(Language::English), Calendar::Auto)
    }

    fn refused(&self, t: Words, said: &Extensions) -> Option<InWords> {
        said.get::<Refused>().map(|refused| refused.in_words(t))
    }
}

/// The page, ready to be served.
pub struct Pages<S> {
    door: Door,
    hall: Arc<Hall<S>>,
}

impl<S: Store> Pages<S> {
    /// Takes the address.
    ///
    /// # Errors
    /// [`AddressTaken`].
    pub async fn open(
        site: Site,
        watch: Watch<S>,
        address: LoopbackAddress,
    ) -> Result<Self, AddressTaken> {
        let door = Door::open(HOST_NAME, address).await?;
        let names = door.names().clone();
        let hall = Arc::new(Hall { names, site, watch, since: Instant::now() });
        Ok(Self { door, hall })
    }

    /// Where it is, as a browser finds it.
    pub fn origin(&self) -> String {
        self.hall.names.origin()
    }

    /// Serves until `stop`.
    ///
    /// # Cancel safety
    /// Safe: the page changes nothing.
    pub async fn run(self, stop: CancellationToken) {
        let routes = Router::new().route("/", get(status::show::<S>));
        self.door.serve(behind(self.hall, routes), stop).await;
    }
}
