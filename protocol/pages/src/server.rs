//! HTTP/1.1 on an address of loopback, a bounded number of connections.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{debug, warn};

use crate::guard::Names;
use crate::loopback::LoopbackAddress;

/// Connections at once; a browser opens six.
const CONNECTIONS_MAX: usize = 32;
/// How long the head of a request may take, and how long a connection may be kept for the next.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// Longest head of a request, in bytes; a browser sends less than one.
const HEAD_LEN_MAX: usize = 16 * 1024;
/// Most headers of a request.
const HEADERS_MAX: usize = 64;
/// Pause after the system had no connection to give.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// How long open connections may take once the pages are to stop.
pub const STOP_GRACE: Duration = Duration::from_secs(3);

/// The address is taken.
#[derive(Debug, thiserror::Error)]
#[error(
    "the pages cannot be served at {address}: {source}; name another address, or stop what uses it"
)]
pub struct AddressTaken {
    /// The address.
    pub address: SocketAddr,
    /// What the system said.
    pub source: io::Error,
}

/// An address that was taken for pages.
pub struct Door {
    listener: TcpListener,
    names: Names,
}

impl Door {
    /// Takes the address; `host` is the name under `localhost` that the pages go by.
    ///
    /// # Errors
    /// [`AddressTaken`].
    pub async fn open(host: &str, address: LoopbackAddress) -> Result<Self, AddressTaken> {
        let address = address.socket();
        let taken = |source| AddressTaken { address, source };
        let listener = TcpListener::bind(address).await.map_err(taken)?;
        let names = Names::of(host, listener.local_addr().map_err(taken)?);
        Ok(Self { listener, names })
    }

    /// The names under which the pages may be asked for.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Serves until `stop`, and lets what is under way come to its end for a moment.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: connections end wherever they are.
    pub async fn serve(&self, router: Router, stop: CancellationToken) {
        let tasks = TaskTracker::new();
        let seats = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        loop {
            let accepted = tokio::select! {
                () = stop.cancelled() => break,
                accepted = accept(&self.listener, &seats) => accepted,
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
        tasks.close();
        if timeout(STOP_GRACE, tasks.wait()).await.is_err() {
            warn!(left = tasks.len(), "pages stopped with connections unfinished");
        }
    }
}

/// # Cancel safety
/// Safe: a connection that was not returned comes with the next call.
async fn accept(
    listener: &TcpListener,
    seats: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
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
