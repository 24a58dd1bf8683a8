//! QUIC as this hub speaks it: every limit stated, none larger than its use.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::QuicServerConfig;
use quinn::{Endpoint, EndpointConfig, IdleTimeout, TokioRuntime, TransportConfig, VarInt};
use saphan_certs::tls::{self, PartnerVerifier, Shown};

use super::ServeError;
use crate::clock::Clock;

/// Requests of one connection at once.
pub(super) const STREAMS_MAX: u32 = 32;
/// One frame of the largest kind and a little more.
const STREAM_WINDOW: u32 = 160 << 10;
/// Bytes that one peer may have on their way to us, or here and unread.
const CONNECTION_WINDOW: u32 = 256 << 10;
/// Bytes on their way to one peer: a window of large envelopes.
const SEND_WINDOW: u64 = 1 << 20;
/// A line that is silent for so long is dead.
const IDLE_MAX: Duration = Duration::from_secs(60);
/// Often enough that an office router remembers the line.
const KEEP_ALIVE: Duration = Duration::from_secs(20);
/// Callers that were not looked at yet.
const INCOMING_MAX: usize = 256;
/// Bytes kept of each of them, and of all: the packets of one hello.
const INCOMING_BYTES: u64 = 8 << 10;
const INCOMING_BYTES_ALL: u64 = 2 << 20;

/// Opens the socket.
pub(super) fn listen(
    address: SocketAddr,
    shown: Arc<Shown>,
    verifier: Arc<PartnerVerifier>,
    clock: &Clock,
) -> Result<Endpoint, ServeError> {
    let tls = tls::server_config(shown, verifier, Arc::new(clock.clone()))?;
    let crypto = QuicServerConfig::try_from(tls)
        .expect("the provider has the suite that QUIC's first packets need");
    let mut config = quinn::ServerConfig::with_crypto(Arc::new(crypto));
    config
        .transport_config(Arc::new(transport()))
        .max_incoming(INCOMING_MAX)
        .incoming_buffer_size(INCOMING_BYTES)
        .incoming_buffer_size_total(INCOMING_BYTES_ALL);
    let socket = std::net::UdpSocket::bind(address)
        .map_err(|source| ServeError::Listen { address, source })?;
    Endpoint::new(EndpointConfig::default(), Some(config), socket, Arc::new(TokioRuntime))
        .map_err(|source| ServeError::Listen { address, source })
}

fn transport() -> TransportConfig {
    let mut config = TransportConfig::default();
    config
        .max_concurrent_bidi_streams(VarInt::from_u32(STREAMS_MAX))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .datagram_receive_buffer_size(None)
        .stream_receive_window(VarInt::from_u32(STREAM_WINDOW))
        .receive_window(VarInt::from_u32(CONNECTION_WINDOW))
        .send_window(SEND_WINDOW)
        .max_idle_timeout(Some(
            IdleTimeout::try_from(IDLE_MAX).expect("a minute fits a QUIC integer"),
        ))
        .keep_alive_interval(Some(KEEP_ALIVE))
        // Probing costs 2.6 kB at the start of each connection: a third of a second on a bad line.
        .mtu_discovery_config(None);
    config
}
