//! QUIC by quinn, with the limits of a [`Flow`].

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use quinn::{Endpoint, IdleTimeout, TransportConfig, VarInt};

use crate::client::DialError;
use crate::flow::Flow;
use crate::{Connection, Ended};

/// A quinn configuration with these limits. Nothing but bidirectional streams may be opened.
///
/// # Panics
/// If `flow.idle_max` is beyond 2^62 milliseconds.
pub fn transport(flow: &Flow) -> TransportConfig {
    let idle_max = IdleTimeout::try_from(flow.idle_max).expect("an idle time is of minutes");
    let mut config = TransportConfig::default();
    config
        .max_concurrent_bidi_streams(VarInt::from_u32(flow.streams))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .datagram_receive_buffer_size(None)
        .stream_receive_window(VarInt::from_u32(flow.stream_window))
        .receive_window(VarInt::from_u32(flow.window))
        .send_window(u64::from(flow.send_window))
        .max_idle_timeout(Some(idle_max))
        .keep_alive_interval(Some(flow.keep_alive))
        // In the order in which they were written: what was begun comes to its end.
        .send_fairness(false)
        // Probing costs 2.6 kB at the start of each connection: a third of a second on a bad line.
        .mtu_discovery_config(None);
    config
}

/// Dials one address from a socket of its own.
pub(crate) async fn dial(
    config: quinn::ClientConfig,
    address: SocketAddr,
    host: &str,
) -> Result<Connection, DialError> {
    let any: SocketAddr = if address.is_ipv6() {
        (Ipv6Addr::UNSPECIFIED, 0).into()
    } else {
        (Ipv4Addr::UNSPECIFIED, 0).into()
    };
    let endpoint = Endpoint::client(any).map_err(DialError::Socket)?;
    let connecting = endpoint
        .connect_with(config, address, host)
        .map_err(|error| DialError::Socket(io::Error::other(error)))?;
    let connection = connecting.await.map_err(Ended::from)?;
    Ok(Connection::dialled(connection, endpoint))
}
