//! QUIC as this hub speaks it: every limit stated, none larger than its use.

use std::net::{SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::QuicServerConfig;
use quinn::{Endpoint, EndpointConfig, Incoming, TokioRuntime};
use saphan_carrier::{Connection, Flow};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;
use tracing::{debug, warn};

use super::allowance::{RECEIVE_WINDOW, SEND_WINDOW, STREAM_WINDOW};
use super::gate::{Pass, Verdict};
use super::{HANDSHAKE_DEADLINE, ServeError, Shared, welcome};
use crate::store::Store;

/// Requests of one connection at once.
pub(super) const STREAMS_MAX: u32 = 32;
/// How much one connection may have on its way, before it borrows.
pub(super) const FLOW: Flow = Flow {
    streams: STREAMS_MAX,
    stream_window: STREAM_WINDOW,
    window: RECEIVE_WINDOW,
    send_window: SEND_WINDOW,
    idle_max: Duration::from_secs(60),
    // Often enough that an office router remembers the line.
    keep_alive: Duration::from_secs(20),
};
/// Callers that were not looked at yet.
const INCOMING_MAX: usize = 256;
/// Bytes kept of each of them, and of all: the packets of one hello.
const INCOMING_BYTES: u64 = 8 << 10;
const INCOMING_BYTES_ALL: u64 = 2 << 20;

/// Listens on `socket`.
pub(super) fn listen(
    socket: UdpSocket,
    address: SocketAddr,
    tls: rustls::ServerConfig,
) -> Result<Endpoint, ServeError> {
    let crypto = QuicServerConfig::try_from(tls)
        .expect("the provider has the suite that QUIC's first packets need");
    let mut config = quinn::ServerConfig::with_crypto(Arc::new(crypto));
    config
        .transport_config(Arc::new(saphan_carrier::transport(&FLOW)))
        .max_incoming(INCOMING_MAX)
        .incoming_buffer_size(INCOMING_BYTES)
        .incoming_buffer_size_total(INCOMING_BYTES_ALL);
    Endpoint::new(EndpointConfig::default(), Some(config), socket, Arc::new(TokioRuntime))
        .map_err(|source| ServeError::Listen { address, source })
}

/// Takes whoever calls, as long as there is room.
pub(super) async fn accept<S: Store>(
    shared: Arc<Shared<S>>,
    endpoint: Endpoint,
    tasks: TaskTracker,
) {
    loop {
        let incoming = tokio::select! {
            () = shared.stop.cancelled() => return,
            incoming = endpoint.accept() => incoming,
        };
        let Some(incoming) = incoming else { return };
        if shared.is_blind() {
            incoming.refuse();
            continue;
        }
        let caller = incoming.remote_address().ip();
        match shared.gate.judge(caller, incoming.remote_address_validated()) {
            Verdict::Enter(pass, handshake) => {
                tasks.spawn(shake_hands(Arc::clone(&shared), incoming, pass, handshake));
            }
            Verdict::Retry => {
                // It was validated, or cannot be asked: then it was not asked.
                if let Err(error) = incoming.retry() {
                    error.into_incoming().refuse();
                }
            }
            Verdict::Full => {
                warn!("no room for another connection");
                incoming.refuse();
            }
        }
    }
}

async fn shake_hands<S: Store>(
    shared: Arc<Shared<S>>,
    incoming: Incoming,
    pass: Pass,
    handshake: OwnedSemaphorePermit,
) {
    let Ok(connecting) = incoming.accept() else { return };
    match timeout(HANDSHAKE_DEADLINE, connecting).await {
        Ok(Ok(connection)) => {
            drop(handshake);
            welcome(shared, Connection::from_quic(connection), pass).await;
        }
        Ok(Err(cause)) => debug!(%cause, "handshake failed"),
        Err(_) => debug!("handshake took too long"),
    }
}
