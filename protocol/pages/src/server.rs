//! HTTP/1.1 on the addresses of loopback, a bounded number of connections.

use std::future::poll_fn;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::task::Poll;
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

/// Where browsers look for a name under `localhost`, RFC 6761 section 6.3.
const LOOPBACK: [IpAddr; 2] = [IpAddr::V6(Ipv6Addr::LOCALHOST), IpAddr::V4(Ipv4Addr::LOCALHOST)];
/// How many free ports are tried until one is free at each address.
const PORTS_TRIED: usize = 8;

/// Addresses that were taken for pages.
pub struct Door {
    listeners: Vec<TcpListener>,
    names: Names,
}

impl Door {
    /// Takes the address, and the same port wherever else a browser may look for `host`, the name under
    /// `localhost` that the pages go by: whoever had it there would be asked in their place.
    ///
    /// # Errors
    /// [`AddressTaken`] with the one that is.
    pub async fn open(host: &str, address: LoopbackAddress) -> Result<Self, AddressTaken> {
        let address = address.socket();
        let tries = if address.port() == 0 { PORTS_TRIED } else { 1 };
        let mut taken = take_all(address).await;
        for _ in 1..tries {
            if taken.is_ok() {
                break;
            }
            taken = take_all(address).await;
        }
        let (listeners, address) = taken?;
        Ok(Self { listeners, names: Names::of(host, address) })
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
                // Whoever comes after that is left to whoever serves next.
                biased;
                () = stop.cancelled() => break,
                accepted = accept(&self.listeners, &seats) => accepted,
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

/// Listens at `address` and at the same port of loopback; returns which address it became.
async fn take_all(address: SocketAddr) -> Result<(Vec<TcpListener>, SocketAddr), AddressTaken> {
    let taken = |source| AddressTaken { address, source };
    let first = TcpListener::bind(address).await.map_err(taken)?;
    let address = first.local_addr().map_err(taken)?;
    let mut listeners = vec![first];
    for ip in LOOPBACK.into_iter().filter(|ip| *ip != address.ip()) {
        listeners.extend(take_beside(SocketAddr::new(ip, address.port())).await?);
    }
    Ok((listeners, address))
}

/// Listens there too; nowhere, if this computer has no such address.
async fn take_beside(address: SocketAddr) -> Result<Option<TcpListener>, AddressTaken> {
    let source = match TcpListener::bind(address).await {
        Ok(listener) => return Ok(Some(listener)),
        Err(source) => source,
    };
    let is_taken = |error: &io::Error| {
        matches!(error.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied)
    };
    // Where any port will do, only the address itself can be missing.
    let any = TcpListener::bind(SocketAddr::new(address.ip(), 0)).await;
    let is_missing = !is_taken(&source) && any.is_err_and(|error| !is_taken(&error));
    if is_missing { Ok(None) } else { Err(AddressTaken { address, source }) }
}

/// # Cancel safety
/// Safe: a connection that was not returned comes with the next call.
async fn accept(
    listeners: &[TcpListener],
    seats: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let seat = Arc::clone(seats).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, from) = poll_fn(|context| {
        let mut polled = listeners.iter().map(|listener| listener.poll_accept(context));
        polled.find(Poll::is_ready).unwrap_or(Poll::Pending)
    })
    .await?;
    // The addresses are of loopback; this is what makes sure of it.
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

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    const V6: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

    async fn opened(address: &str) -> Result<Door, AddressTaken> {
        Door::open("saphan.localhost", address.parse().unwrap()).await
    }

    fn port(door: &Door) -> u16 {
        door.listeners[0].local_addr().unwrap().port()
    }

    async fn has_v6() -> bool {
        TcpListener::bind(SocketAddr::new(V6, 0)).await.is_ok()
    }

    #[tokio::test]
    async fn whichever_address_a_browser_looks_at_first_the_pages_answer() {
        let door = opened("127.0.0.1:0").await.unwrap();
        let (port, stop) = (port(&door), CancellationToken::new());
        let router = Router::new().route("/", get(async || "here"));
        let served = tokio::spawn({
            let stop = stop.clone();
            async move { door.serve(router, stop).await }
        });

        for ip in LOOPBACK {
            if ip == V6 && !has_v6().await {
                continue;
            }
            let mut stream = TcpStream::connect((ip, port)).await.unwrap();
            let head = format!("GET / HTTP/1.1\r\nHost: saphan.localhost:{port}\r\n");
            stream.write_all(format!("{head}Connection: close\r\n\r\n").as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            assert!(answer.ends_with("here"), "{ip}: {answer}");
        }
        stop.cancel();
        served.await.unwrap();
    }

    #[tokio::test]
    async fn a_port_that_somebody_has_at_either_address_is_refused() {
        if !has_v6().await {
            return;
        }
        let theirs = TcpListener::bind(SocketAddr::new(V6, 0)).await.unwrap();
        let at = theirs.local_addr().unwrap();

        let refused = opened(&format!("127.0.0.1:{}", at.port())).await.err().unwrap();

        assert_eq!(refused.address, at);
        assert!(refused.to_string().contains("[::1]:"), "{refused}");
        let ours = opened("127.0.0.1:0").await.unwrap();
        let refused = opened(&format!("[::1]:{}", port(&ours))).await.err().unwrap();
        assert_eq!(refused.address.port(), port(&ours));
    }

    #[tokio::test]
    async fn an_address_that_this_computer_lacks_is_no_hindrance() {
        // Of documentation, RFC 3849: no computer has it.
        let missing = "[2001:db8::1]:8780".parse().unwrap();

        assert!(take_beside(missing).await.unwrap().is_none());
    }
}
