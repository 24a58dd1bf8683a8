//! A connection to a hub, as the administrator's program makes it for one visit.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::AlertDescription;
use rustls::time_provider::TimeProvider;
use saphan_carrier::{Carrier, Client, Connection, DialError, Ended, Flow};
use saphan_protocol::admin::{AdminAnswer, AdminRequest};
use saphan_protocol::wire::{FRAME_LEN_MAX, PREFIX_LEN, body_len};
use tokio::time::timeout;

use super::{Ask, VisitError};
use crate::hub_name::HubAddress;
use crate::tls::{self, Credentials};
use crate::x509::Roots;

/// How long the handshake may take, and each answer: the worst line that was measured needs 8 s.
const DIAL_DEADLINE: Duration = Duration::from_secs(20);
/// How long TCP waits for QUIC.
const HEAD_START: Duration = Duration::from_secs(1);
const ANSWER_DEADLINE: Duration = Duration::from_secs(60);
/// One frame of the longest kind.
const WINDOW: u32 = (FRAME_LEN_MAX + PREFIX_LEN) as u32;
/// How much may be on its way.
const FLOW: Flow = Flow {
    // The hub opens no streams; it answers on ours.
    streams: 0,
    stream_window: WINDOW,
    window: 2 * WINDOW,
    send_window: 2 * WINDOW,
    idle_max: Duration::from_secs(60),
    keep_alive: Duration::from_secs(15),
};

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
    #[error("the hub does not answer; check the line, and whether UDP or TCP is let through to it")]
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
pub struct Line(Connection);

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
        let (client, host) = (Client::new(tls, FLOW), hub.host().to_string());
        let plan = [(Carrier::Quic, Duration::ZERO), (Carrier::Tls, HEAD_START)];
        let dialling = client.race(&plan, &host, hub.port());
        match timeout(DIAL_DEADLINE, dialling).await {
            Ok(dialled) => Ok(Self(dialled?)),
            Err(_) => Err(LineError::Silent),
        }
    }

    /// Says goodbye.
    pub async fn close(self) {
        self.0.close(0);
        self.0.farewell().await;
    }

    async fn exchange(&self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        let opened = self.0.open().await;
        let (mut send, mut receive) = opened.map_err(LineError::from)?;
        // A hub may answer without reading further; what it says then is in the answer.
        let _ = send.write(request.to_frame().into()).await;
        send.finish();
        let Ok(frame) = receive.read_to_end(PREFIX_LEN + FRAME_LEN_MAX).await else {
            return Err(self.0.close_reason().map_or(LineError::Cut, LineError::from).into());
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

/// With which a hub closes the connection of somebody that may not come in.
const CLOSE_REFUSED: u32 = 1;

impl From<DialError> for LineError {
    fn from(error: DialError) -> Self {
        match error {
            DialError::Name => Self::Name,
            DialError::Socket(source) => Self::Socket(source),
            DialError::Tcp(_) | DialError::Proxy(_) => Self::Silent,
            DialError::Ended(ended) => ended.into(),
        }
    }
}

impl From<Ended> for LineError {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::NotTrusted(_)
            | Ended::Version
            | Ended::Refused(AlertDescription::NoApplicationProtocol) => Self::NotOurHub,
            Ended::Refused(_) | Ended::Closed(CLOSE_REFUSED) => Self::NotAccepted,
            Ended::Silent => Self::Silent,
            Ended::Closed(_) | Ended::Cut | Ended::Here => Self::Cut,
        }
    }
}
