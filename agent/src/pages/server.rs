//! Sockets and routes. HTTP/1.1 on an address of loopback, a bounded number of connections.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{debug, info, warn};

use super::clerk::{Counter, Reliefs};
use super::guard::{self, Names};
use super::links::{LinkMaker, LinkTaker};
use super::seat::{Hall, held};
use super::sessions::Sessions;
use super::{
    Place, acts, approve, assets, disclose, files, inbox, locking, new_referral, partners, queue,
    referral, refusal, search, status, system_rng, withdraw,
};
use crate::config::LoopbackAddress;

/// Connections at once; a browser opens six.
const CONNECTIONS_MAX: usize = 32;
/// How long the head of a request may take, and how long a connection may be kept for the next.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// How long a request may take from its head to its answer: a passphrase on an old computer takes seconds.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
/// Longest head of a request, in bytes; a browser sends less than one.
const HEAD_LEN_MAX: usize = 16 * 1024;
/// Most headers of a request.
const HEADERS_MAX: usize = 64;
/// Pause after the system had no connection to give.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// How long open connections may take once the pages are to stop.
const STOP_GRACE: Duration = Duration::from_secs(3);

/// Why the pages are not served.
#[derive(Debug, thiserror::Error)]
pub enum NotServed {
    /// The address is taken.
    #[error(
        "the pages cannot be served at {address}: {source}; name another with --ui, or stop what uses it"
    )]
    Address {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// What makes links cannot be written.
    #[error("cannot write {}: {source}; check space and permissions", .path.display())]
    Link {
        /// The file.
        path: std::path::PathBuf,
        /// What the file system said.
        source: io::Error,
    },
}

impl NotServed {
    /// Stable name for logs and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Address { .. } => "pages-address",
            Self::Link { .. } => "pages-link",
        }
    }
}

/// Pages that are ready to be served.
pub struct Pages {
    listener: TcpListener,
    hall: Arc<Hall>,
    counter: Counter,
    links: LinkMaker,
    link_file: std::path::PathBuf,
}

impl Pages {
    /// Takes the address and writes what makes links into the office's folder.
    ///
    /// # Errors
    /// [`NotServed`].
    pub async fn open(
        place: Place,
        address: LoopbackAddress,
        reliefs: Reliefs,
    ) -> Result<Self, NotServed> {
        let address = address.socket();
        let refused = |source| NotServed::Address { address, source };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let names = Names::of(listener.local_addr().map_err(refused)?);
        let links = LinkMaker::new(names.origin(), &mut system_rng());
        let path = place.dir.join(super::LINK_FILE);
        let link_file =
            links.write(&place.dir).map_err(|source| NotServed::Link { path, source })?;
        let sessions = Arc::new(Mutex::new(Sessions::new()));
        let all = Arc::clone(&sessions);
        let locked = Box::new(move || held(&all).lock());
        let (counter, clerk) = Counter::new(place.clone(), reliefs, locked);
        let taker = Mutex::new(LinkTaker::of(&links));
        let hall = Arc::new(Hall { place, names, sessions, links: taker, clerk });
        Ok(Self { listener, hall, counter, links, link_file })
    }

    /// Where they are, as a browser finds them.
    pub fn origin(&self) -> String {
        self.hall.names.origin()
    }

    /// What makes links into them.
    pub fn links(&self) -> &LinkMaker {
        &self.links
    }

    /// Serves until `stop`, then locks the office.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: nothing that was decided is lost.
    pub async fn run(self, stop: CancellationToken) {
        let Self { listener, hall, counter, links, link_file } = self;
        drop(links);
        let tasks = TaskTracker::new();
        let at_counter = tokio::spawn(counter.run());
        let seats = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        let router = router(hall);
        loop {
            let accepted = tokio::select! {
                () = stop.cancelled() => break,
                accepted = accept(&listener, &seats) => accepted,
            };
            match accepted {
                Ok((stream, seat)) => {
                    let served = connection(stream, router.clone(), stop.clone());
                    tasks.spawn(async move {
                        served.await;
                        drop(seat);
                    });
                }
                Err(error) => {
                    warn!(%error, "no connection from the system");
                    sleep(ACCEPT_PAUSE).await;
                }
            }
        }
        // Another start may have written its own already.
        let _ = std::fs::remove_file(&link_file);
        tasks.close();
        if timeout(STOP_GRACE, tasks.wait()).await.is_err() {
            warn!(left = tasks.len(), "pages stopped with connections unfinished");
        }
        drop(router);
        // The clerk goes once nobody can send it anything.
        if timeout(STOP_GRACE, at_counter).await.is_err() {
            warn!("the office of the pages was not closed in time");
        }
        info!("pages stopped");
    }
}

/// # Cancel safety
/// Safe: a connection that was not returned comes with the next call.
async fn accept(
    listener: &TcpListener,
    seats: &Arc<Semaphore>,
) -> io::Result<(TcpStream, tokio::sync::OwnedSemaphorePermit)> {
    let seat = Arc::clone(seats).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, from) = listener.accept().await?;
    // The address is one of loopback; this is what makes sure of it.
    if from.ip().is_loopback() {
        Ok((stream, seat))
    } else {
        Err(io::Error::new(io::ErrorKind::PermissionDenied, "not from this computer"))
    }
}

async fn connection(stream: TcpStream, router: Router, stop: CancellationToken) {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(HEAD_LEN_MAX)
        .max_headers(HEADERS_MAX);
    let served = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    tokio::pin!(served);
    let ended = tokio::select! {
        ended = &mut served => ended,
        () = stop.cancelled() => {
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    if let Err(error) = ended {
        debug!(%error, "connection of a browser ended");
    }
}

fn router(hall: Arc<Hall>) -> Router {
    Router::new()
        .route("/", get(async || Redirect::to("/inbox")))
        .route("/open", get(locking::open))
        .route("/unlock", get(locking::ask).post(locking::unlock))
        .route("/language", post(locking::speak))
        .route("/hide", post(locking::hide))
        .route("/alone", get(locking::alone))
        .route("/inbox", get(inbox::received))
        .route("/sent", get(inbox::sent))
        .route("/referral/{code}", get(referral::show).post(referral::reveal))
        .route("/referral/{code}/open", post(referral::open))
        .route("/referral/{code}/{act}", get(acts::ask).post(acts::act))
        .route("/referral/{code}/disclose", get(disclose::stages))
        .route("/referral/{code}/disclose/{tier}", post(disclose::check))
        .route("/referral/{code}/disclose/{tier}/send", post(disclose::tell))
        .route("/referral/{code}/approve", get(approve::show).post(approve::approve))
        .route("/referral/{code}/return", post(approve::send_back))
        .route("/referral/{code}/withdraw", get(withdraw::ask).post(withdraw::withdraw))
        .route("/new", get(new_referral::file))
        .route("/new/partner", post(new_referral::partner).get(begin))
        .route("/new/need", post(new_referral::need).get(begin))
        .route("/new/check", post(new_referral::check).get(begin))
        .route("/new/send", post(new_referral::send).get(begin))
        .route("/partners", get(partners::list))
        .route("/partner/{partner}", get(partners::show).post(partners::compare))
        .route("/queue", get(queue::show).post(queue::retry))
        .route("/status", get(status::show))
        .route("/style.css", get(assets::style))
        .route("/page.js", get(assets::script))
        .route("/favicon.ico", get(async || axum::http::StatusCode::NO_CONTENT))
        .merge(files::routes())
        .merge(search::routes())
        .fallback(no_page)
        .layer(from_fn_with_state(Arc::clone(&hall), doorstep))
        .with_state(hall)
}

/// A step of a new referral without what was chosen before it.
async fn begin() -> Redirect {
    Redirect::to("/new")
}

async fn no_page(State(hall): State<Arc<Hall>>, request: Request) -> Response {
    let seen = hall.seen(request.headers());
    refusal::no_page(hall.words(seen.as_ref()))
}

/// Stands before every page: who is not welcome goes no further, a refusal becomes a page, and each
/// answer is dressed.
async fn doorstep(State(hall): State<Arc<Hall>>, request: Request, next: Next) -> Response {
    let mut answer = match hall.names.judge(&request) {
        Err(why) => {
            warn!(?why, "a request to the pages was refused");
            refusal::unwelcome(hall.words(None), why)
        }
        Ok(()) => {
            let seen = hall.seen(request.headers());
            let words = hall.words(seen.as_ref());
            match timeout(ANSWER_WITHIN, next.run(request)).await {
                Ok(answer) => refusal::shown(words, answer),
                Err(_) => refusal::late(words),
            }
        }
    };
    guard::dress(&mut answer);
    answer
}
