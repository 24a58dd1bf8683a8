//! TLS on TCP as this hub speaks it: the same handshake, limits and frames as on QUIC, for whoever has no UDP.

use std::net::{SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{sleep, timeout};
use tokio_util::task::TaskTracker;
use tracing::{debug, warn};

use super::gate::Pass;
use super::quic::FLOW;
use super::{HANDSHAKE_DEADLINE, ListenTcp, ServeError, Shared, udp, welcome};
use crate::store::Store;

/// After the system has given no socket: often because too many files are open.
const PAUSE: Duration = Duration::from_millis(100);
/// How often two sockets with one free port are looked for.
const TRIES: usize = 16;

/// The socket of QUIC, and that of TCP if there is to be one. Where any free port will do, both get the same.
pub(super) fn sockets(
    listen: SocketAddr,
    tcp: ListenTcp,
) -> Result<(UdpSocket, Option<TcpListener>), ServeError> {
    let mut tries = if listen.port() == 0 { TRIES } else { 1 };
    loop {
        let failed = |source| ServeError::Listen { address: listen, source };
        let socket = UdpSocket::bind(listen).map_err(failed)?;
        match udp::widen(&socket) {
            Ok(given) => debug!(given, "the system keeps so much of arriving packets"),
            Err(cause) => debug!(%cause, "the system keeps as much of arriving packets as ever"),
        }
        let at = match tcp {
            ListenTcp::Off => return Ok((socket, None)),
            ListenTcp::Same => socket.local_addr().map_err(failed)?,
            ListenTcp::At(address) => address,
        };
        tries -= 1;
        match bind(at) {
            Ok(listener) => return Ok((socket, Some(listener))),
            Err(_) if tries > 0 => {}
            Err(source) => return Err(ServeError::Listen { address: at, source }),
        }
    }
}

fn bind(address: SocketAddr) -> std::io::Result<TcpListener> {
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    TcpListener::from_std(listener)
}

/// Takes whoever calls, as long as there is room. Whoever has connected has shown that its address is real.
pub(super) async fn accept<S: Store>(
    shared: Arc<Shared<S>>,
    listener: TcpListener,
    tls: Arc<rustls::ServerConfig>,
    tasks: TaskTracker,
) {
    loop {
        let accepted = tokio::select! {
            () = shared.stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let (stream, caller) = match accepted {
            Ok(accepted) => accepted,
            Err(cause) => {
                debug!(%cause, "a connection was not taken");
                sleep(PAUSE).await;
                continue;
            }
        };
        if shared.is_blind() {
            continue;
        }
        let Some((pass, handshake)) = shared.gate.judge_tcp(caller.ip()) else {
            warn!("no room for another connection");
            continue;
        };
        let (shared, tls) = (Arc::clone(&shared), Arc::clone(&tls));
        tasks.spawn(shake_hands(shared, stream, caller, tls, pass, handshake));
    }
}

async fn shake_hands<S: Store>(
    shared: Arc<Shared<S>>,
    stream: TcpStream,
    caller: SocketAddr,
    tls: Arc<rustls::ServerConfig>,
    pass: Pass,
    handshake: OwnedSemaphorePermit,
) {
    let accepting = timeout(HANDSHAKE_DEADLINE, saphan_carrier::accept(tls, stream, caller, &FLOW));
    let accepted = tokio::select! {
        // A hub that stops waits for nobody who is not in yet.
        () = shared.stop.cancelled() => return,
        accepted = accepting => accepted,
    };
    match accepted {
        Ok(Ok(connection)) => {
            drop(handshake);
            welcome(shared, connection, pass).await;
        }
        Ok(Err(cause)) => debug!(%cause, "handshake failed"),
        Err(_) => debug!("handshake took too long"),
    }
}
