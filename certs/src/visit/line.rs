//! A QUIC connection to a hub, as the administrator's program makes it for one visit.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::QuicClientConfig;
use quinn::{Connection, ConnectionError, Endpoint, IdleTimeout, TransportConfig, VarInt};
use rustls::AlertDescription;
use rustls::time_provider::TimeProvider;
use saphan_protocol::admin::{AdminAnswer, AdminRequest};
use saphan_protocol::wire::{FRAME_LEN_MAX, PREFIX_LEN, body_len};
use tokio::net::lookup_host;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{Ask, VisitError};
use crate::hub_name::HubAddress;
use crate::tls::{self, Credentials};
use crate::x509::Roots;

/// How long the handshake may take, and each answer: the worst line that was measured needs 8 s.
const DIAL_DEADLINE: Duration = Duration::from_secs(20);
const ANSWER_DEADLINE: Duration = Duration::from_secs(60);
/// How many addresses of a hub's name are tried, and how long after one the next, RFC 8305 section 5.
const ADDRESSES_MAX: usize = 8;
const NEXT_ADDRESS: Duration = Duration::from_millis(250);
/// How long a closing connection may take to say so.
const FAREWELL: Duration = Duration::from_secs(1);
const IDLE_MAX_MS: u32 = 60_000;
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// One frame of the longest kind.
const WINDOW: u32 = (FRAME_LEN_MAX + PREFIX_LEN) as u32;

/// Why the hub is not reached.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// No address belongs to the hub's name.
    #[error("the hub's name was not found; is this computer online?")]
    Name,
    /// No socket.
    #[error("this computer gives no network socket: {0}")]
    Socket(#[source] io::Error),
    /// Nothing answers.
    #[error("the hub does not answer; check the line, and whether UDP is let through")]
    Silent,
    /// The hub ended the connection.
    #[error("the line to the hub was cut")]
    Cut,
    /// What answers is no hub of this network.
    #[error(
        "what answers at this address is not a hub of this network; nothing was sent; check the address and this computer's clock"
    )]
    NotOurHub,
    /// The hub does not let the administrator in.
    #[error(
        "the hub does not take this authority's certificate; check this computer's clock, and that the hub belongs to this network"
    )]
    NotAccepted,
}

impl LineError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Name => "hub-name",
            Self::Socket(_) => "socket",
            Self::Silent => "hub-silent",
            Self::Cut => "hub-cut",
            Self::NotOurHub => "hub-not-trusted",
            Self::NotAccepted => "not-accepted",
        }
    }
}

/// The line of one visit.
pub struct Line {
    endpoint: Endpoint,
    connection: Connection,
}

impl Line {
    /// Dials `hub`, which must show a certificate under `roots`.
    ///
    /// # Errors
    /// [`LineError`].
    ///
    /// # Panics
    /// Never: the configuration has the one cipher suite that QUIC demands.
    pub async fn dial(
        credentials: Credentials,
        roots: Roots,
        hub: &HubAddress,
        time: Arc<dyn TimeProvider>,
    ) -> Result<Self, LineError> {
        let tls = tls::admin_config(credentials, roots, time)
            .expect("credentials are made of a key and its own certificate");
        let tls = QuicClientConfig::try_from(tls).expect("TLS_AES_128_GCM_SHA256 is on offer");
        let mut config = quinn::ClientConfig::new(Arc::new(tls));
        config.transport_config(Arc::new(transport()));
        timeout(DIAL_DEADLINE, dial_each(&config, hub)).await.unwrap_or(Err(LineError::Silent))
    }

    /// Says goodbye.
    pub async fn close(self) {
        self.connection.close(VarInt::from_u32(0), b"");
        // Past that the hub finds out by itself.
        let _ = timeout(FAREWELL, self.endpoint.wait_idle()).await;
    }

    async fn exchange(&self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        let opened = self.connection.open_bi().await;
        let (mut send, mut receive) = opened.map_err(|error| LineError::from(&error))?;
        // A hub may answer without reading further; what it says then is in the answer.
        let _ = send.write_all(&request.to_frame()).await;
        let _ = send.finish();
        let Ok(frame) = receive.read_to_end(PREFIX_LEN + FRAME_LEN_MAX).await else {
            let why = self.connection.close_reason();
            return Err(why.as_ref().map_or(LineError::Cut, LineError::from).into());
        };
        let (prefix, body) =
            frame.split_first_chunk::<PREFIX_LEN>().ok_or(VisitError::Unexpected)?;
        if body_len(*prefix)? != body.len() {
            return Err(VisitError::Unexpected);
        }
        Ok(AdminAnswer::from_body(body)?)
    }
}

impl Ask for Line {
    async fn ask(&mut self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        let asked = timeout(ANSWER_DEADLINE, self.exchange(request)).await;
        asked.unwrap_or(Err(LineError::Silent.into()))
    }
}

/// Tries the addresses of a name beside each other, each a little after the one before, so that one that
/// answers nothing holds nobody up (RFC 8305).
async fn dial_each(config: &quinn::ClientConfig, hub: &HubAddress) -> Result<Line, LineError> {
    let host = hub.host().to_string();
    let addresses = lookup_host((&*host, hub.port())).await.map_err(|_| LineError::Name)?;
    let mut attempts = JoinSet::new();
    let mut before = Duration::ZERO;
    for address in addresses.take(ADDRESSES_MAX) {
        let (config, host) = (config.clone(), host.clone());
        attempts.spawn(async move {
            sleep(before).await;
            dial_one(config, address, &host).await
        });
        before += NEXT_ADDRESS;
    }
    let mut last = LineError::Name;
    while let Some(dialled) = attempts.join_next().await {
        match dialled {
            Ok(Ok(line)) => return Ok(line),
            Ok(Err(error)) => last = error,
            Err(_) => {}
        }
    }
    Err(last)
}

async fn dial_one(
    config: quinn::ClientConfig,
    address: SocketAddr,
    host: &str,
) -> Result<Line, LineError> {
    let any: SocketAddr = if address.is_ipv6() {
        (Ipv6Addr::UNSPECIFIED, 0).into()
    } else {
        (Ipv4Addr::UNSPECIFIED, 0).into()
    };
    let endpoint = Endpoint::client(any).map_err(LineError::Socket)?;
    let connecting = endpoint
        .connect_with(config, address, host)
        .map_err(|error| LineError::Socket(io::Error::other(error)))?;
    let connection = connecting.await.map_err(|error| LineError::from(&error))?;
    Ok(Line { endpoint, connection })
}

fn transport() -> TransportConfig {
    let mut transport = TransportConfig::default();
    transport
        .max_idle_timeout(Some(IdleTimeout::from(VarInt::from_u32(IDLE_MAX_MS))))
        .keep_alive_interval(Some(KEEP_ALIVE))
        .max_concurrent_bidi_streams(VarInt::from_u32(0))
        .max_concurrent_uni_streams(VarInt::from_u32(0))
        .datagram_receive_buffer_size(None)
        .stream_receive_window(VarInt::from_u32(WINDOW))
        .receive_window(VarInt::from_u32(2 * WINDOW))
        .mtu_discovery_config(None);
    transport
}

/// With which a hub closes the connection of somebody that may not come in.
const CLOSE_REFUSED: VarInt = VarInt::from_u32(1);

impl From<&ConnectionError> for LineError {
    fn from(error: &ConnectionError) -> Self {
        match error {
            // What we found wrong about the hub.
            ConnectionError::TransportError(error) if is_alert(u64::from(error.code)) => {
                Self::NotOurHub
            }
            // What the hub found wrong about us.
            ConnectionError::ConnectionClosed(close) if is_alert(u64::from(close.error_code)) => {
                let alert = AlertDescription::from((u64::from(close.error_code) & 0xff) as u8);
                let is_ours = alert == AlertDescription::NoApplicationProtocol;
                if is_ours { Self::NotOurHub } else { Self::NotAccepted }
            }
            ConnectionError::ApplicationClosed(close) if close.error_code == CLOSE_REFUSED => {
                Self::NotAccepted
            }
            ConnectionError::TimedOut | ConnectionError::CidsExhausted => Self::Silent,
            ConnectionError::VersionMismatch => Self::NotOurHub,
            ConnectionError::TransportError(_)
            | ConnectionError::ConnectionClosed(_)
            | ConnectionError::ApplicationClosed(_)
            | ConnectionError::Reset
            | ConnectionError::LocallyClosed => Self::Cut,
        }
    }
}

/// A TLS alert, RFC 9001 section 4.8.
fn is_alert(code: u64) -> bool {
    (0x100..0x200).contains(&code)
}
