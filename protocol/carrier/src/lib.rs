//! What carries frames between a hub and whoever speaks with it (docs/protocol.md, section 22).
//!
//! There are two carriers: QUIC, and TLS on TCP where UDP is not let through. On both a connection has
//! bidirectional streams, each with windows of its own, and ends with a code. What is said is the same on both,
//! so nobody above this crate asks which one it is, but to show it.
//!
//! ```text
//! client   dialling: addresses of a name beside each other, a proxy
//! ended    why a connection is over, whatever carried it
//! flow     how much may be on its way
//! proxy    the CONNECT method, for networks that let nothing else out
//! quic     QUIC by quinn
//! stream   one request and its answers
//! tcp      TLS by rustls on TCP, streams by h2
//! turns    long requests leave one after the other
//! ```
//!
//! The TLS configuration comes from outside: who is trusted is not known here.

mod client;
mod ended;
mod flow;
mod proxy;
mod quic;
mod stream;
mod tcp;
mod turns;

use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use quinn::crypto::rustls::HandshakeData;
use rustls::pki_types::CertificateDer;

use turns::Turns;

pub use client::{Client, DialError};
pub use ended::Ended;
pub use flow::Flow;
pub use proxy::{NotProxy, Proxy, ProxyError};
pub use quic::transport;
pub use stream::{RecvStream, SendStream, StreamError, at_once};
pub use tcp::{Unwelcome, accept};

/// What a connection is carried by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// QUIC on UDP, RFC 9000.
    Quic,
    /// TLS on TCP, with the streams of HTTP/2, RFC 9113.
    Tls,
}

impl Carrier {
    /// Stable name for settings, files and `--json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quic => "quic",
            Self::Tls => "tls",
        }
    }
}

impl fmt::Display for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What went over a connection, to notice that the other side leaves unanswered what its transport must answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traffic {
    /// Grows with whatever comes.
    pub heard: u64,
    /// Grows with what the other side's transport must answer.
    pub asked: u64,
}

/// How long a closing connection may take to say so. On TCP there is more to it, and that ends by itself.
const FAREWELL: Duration = Duration::from_secs(1);

/// A connection. Clones are the same connection; it ends when it is closed, and when the last of them is dropped.
#[derive(Clone)]
pub struct Connection {
    kind: Kind,
    turns: Turns,
}

#[derive(Clone)]
enum Kind {
    /// With the endpoint if it is this connection's alone.
    Quic(quinn::Connection, Option<quinn::Endpoint>),
    Tcp(tcp::Connection),
}

impl Connection {
    fn of(kind: Kind) -> Self {
        Self { kind, turns: Turns::default() }
    }

    /// A QUIC connection that a hub has accepted.
    pub fn from_quic(connection: quinn::Connection) -> Self {
        Self::of(Kind::Quic(connection, None))
    }

    fn dialled(connection: quinn::Connection, endpoint: quinn::Endpoint) -> Self {
        Self::of(Kind::Quic(connection, Some(endpoint)))
    }

    fn from_tcp(connection: tcp::Connection) -> Self {
        Self::of(Kind::Tcp(connection))
    }

    /// What it is carried by.
    pub fn carrier(&self) -> Carrier {
        match &self.kind {
            Kind::Quic(..) => Carrier::Quic,
            Kind::Tcp(_) => Carrier::Tls,
        }
    }

    /// Where the other side is; it may change while the connection lasts (RFC 9000 section 9).
    pub fn remote_address(&self) -> SocketAddr {
        match &self.kind {
            Kind::Quic(connection, _) => connection.remote_address(),
            Kind::Tcp(connection) => connection.remote_address(),
        }
    }

    /// The application protocol that both sides agreed on.
    pub fn protocol(&self) -> Option<Vec<u8>> {
        match &self.kind {
            Kind::Quic(connection, _) => {
                let data = connection.handshake_data()?.downcast::<HandshakeData>().ok()?;
                data.protocol
            }
            Kind::Tcp(connection) => Some(connection.protocol().to_vec()),
        }
    }

    /// What the other side showed in its handshake, its own certificate first; empty if it showed nothing.
    pub fn chain(&self) -> Vec<CertificateDer<'static>> {
        match &self.kind {
            Kind::Quic(connection, _) => {
                let chain = connection.peer_identity().and_then(|shown| shown.downcast().ok());
                chain.map_or_else(Vec::new, |chain| *chain)
            }
            Kind::Tcp(connection) => connection.chain().to_vec(),
        }
    }

    /// Opens a stream; waits while the other side allows no more.
    ///
    /// # Errors
    /// Why the connection is over.
    ///
    /// # Cancel safety
    /// Safe: a stream that was not returned was not opened.
    pub async fn open(&self) -> Result<(SendStream, RecvStream), Ended> {
        let (send, receive) = match &self.kind {
            Kind::Quic(connection, _) => {
                let (send, receive) = connection.open_bi().await?;
                (SendStream::quic(send), RecvStream::quic(receive))
            }
            Kind::Tcp(connection) => connection.open().await?,
        };
        Ok((send.in_turn(self.turns.clone()), receive))
    }

    /// The next stream that the other side opens, in the order in which they were opened on TCP, and in any order
    /// on QUIC.
    ///
    /// # Errors
    /// Why the connection is over.
    ///
    /// # Cancel safety
    /// Safe: a stream that was not returned comes with the next call.
    pub async fn accept(&self) -> Result<(SendStream, RecvStream), Ended> {
        match &self.kind {
            Kind::Quic(connection, _) => {
                let (send, receive) = connection.accept_bi().await?;
                Ok((SendStream::quic(send), RecvStream::quic(receive)))
            }
            Kind::Tcp(connection) => connection.accept().await,
        }
    }

    /// Ends the connection at once: what was not sent yet will not be, and nothing more is read. The other side
    /// learns `code`; on TCP only from a hub, and from whoever dialled that it is over.
    pub fn close(&self, code: u32) {
        match &self.kind {
            // No words: what a peer may know is in the code.
            Kind::Quic(connection, _) => connection.close(code.into(), b""),
            Kind::Tcp(connection) => connection.close(code),
        }
    }

    /// Waits until a closed connection has said so, or two seconds.
    pub async fn farewell(&self) {
        match &self.kind {
            Kind::Quic(_, None) => {}
            Kind::Quic(_, Some(endpoint)) => {
                // Past that the other side finds out by itself.
                let _ = tokio::time::timeout(FAREWELL, endpoint.wait_idle()).await;
            }
            Kind::Tcp(connection) => connection.done().await,
        }
    }

    /// Waits until the connection is over.
    ///
    /// # Cancel safety
    /// Safe: it can be asked again.
    pub async fn closed(&self) -> Ended {
        match &self.kind {
            Kind::Quic(connection, _) => connection.closed().await.into(),
            Kind::Tcp(connection) => connection.closed().await,
        }
    }

    /// Why the connection is over, if it is.
    pub fn close_reason(&self) -> Option<Ended> {
        match &self.kind {
            Kind::Quic(connection, _) => connection.close_reason().map(Ended::from),
            Kind::Tcp(connection) => connection.ended(),
        }
    }

    /// Sees to it that the other side owes an answer to what was just sent. On QUIC it does anyway (RFC 9000
    /// section 13.2.1); on TCP it is asked by a PING (RFC 9113 section 6.7).
    pub fn expect_answer(&self) {
        match &self.kind {
            Kind::Quic(..) => {}
            Kind::Tcp(connection) => connection.ping(),
        }
    }

    /// From now on so many bytes may be on their way to us, and of what is written so many to the other side, as far
    /// as the carrier counts them; what is on its way already stays so.
    pub fn set_windows(&self, receive: u32, send: u32) {
        match &self.kind {
            Kind::Quic(connection, _) => {
                connection.set_receive_window(receive.into());
                connection.set_send_window(send.into());
            }
            Kind::Tcp(connection) => connection.set_window(receive),
        }
    }

    /// What went over it.
    pub fn traffic(&self) -> Traffic {
        match &self.kind {
            Kind::Quic(connection, _) => {
                let stats = connection.stats();
                let asked = stats.frame_tx.stream + stats.frame_tx.ping;
                Traffic { heard: stats.udp_rx.datagrams, asked }
            }
            Kind::Tcp(connection) => connection.traffic(),
        }
    }
}
