//! Dialling a hub: the addresses of its name beside each other, or through a proxy.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use quinn::crypto::rustls::QuicClientConfig;
use rustls::pki_types::ServerName;
use tokio::net::{TcpStream, lookup_host};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::flow::Flow;
use crate::proxy::{Proxy, ProxyError};
use crate::{Carrier, Connection, Ended, quic, tcp};

/// How many addresses of a hub's name are tried.
const ADDRESSES_MAX: usize = 8;
/// How long after an address the next one is tried, RFC 8305 section 5.
const NEXT_ADDRESS: Duration = Duration::from_millis(250);

/// Why a hub is not reached.
#[derive(Debug, thiserror::Error)]
pub enum DialError {
    /// No address belongs to the hub's name.
    #[error("no address belongs to the hub's name")]
    Name,
    /// No socket.
    #[error("this computer gives no network socket: {0}")]
    Socket(#[source] io::Error),
    /// Nobody takes TCP connections there.
    #[error("nobody takes the connection: {0}")]
    Tcp(#[source] io::Error),
    /// The proxy does not let us through.
    #[error(transparent)]
    Proxy(#[from] ProxyError),
    /// The connection ended before it stood.
    #[error(transparent)]
    Ended(#[from] Ended),
}

impl DialError {
    fn is_about_trust(&self) -> bool {
        match self {
            Self::Ended(ended) => match ended {
                Ended::NotTrusted(_) | Ended::Refused(_) | Ended::Closed(_) | Ended::Version => {
                    true
                }
                Ended::Silent | Ended::Cut | Ended::Here => false,
            },
            Self::Proxy(_) => true,
            Self::Name | Self::Socket(_) | Self::Tcp(_) => false,
        }
    }
}

/// How hubs are dialled, for any number of connections.
#[derive(Clone)]
pub struct Client {
    quic: quinn::ClientConfig,
    tls: Arc<rustls::ClientConfig>,
    flow: Flow,
    proxy: Option<Proxy>,
}

impl Client {
    /// Shows and trusts what `tls` says, within `flow`.
    ///
    /// # Panics
    /// If `tls` has no TLS_AES_128_GCM_SHA256, which protects QUIC's first packets (RFC 9001 section 5.2).
    pub fn new(tls: rustls::ClientConfig, flow: Flow) -> Self {
        let tls = Arc::new(tls);
        let crypto = QuicClientConfig::try_from(Arc::clone(&tls))
            .expect("TLS_AES_128_GCM_SHA256 is on offer");
        let mut quic = quinn::ClientConfig::new(Arc::new(crypto));
        quic.transport_config(Arc::new(quic::transport(&flow)));
        Self { quic, tls, flow, proxy: None }
    }

    /// The same, whose TCP connections go through `proxy`, which looks the hub's name up.
    #[must_use]
    pub fn through(self, proxy: Option<Proxy>) -> Self {
        Self { proxy, ..self }
    }

    /// Tries carriers beside each other, each so long after the beginning; the first over which the other side has
    /// proved who it is counts. Where one fails, the next need not wait for its time.
    ///
    /// # Errors
    /// What a person has to settle, else what failed first.
    ///
    /// # Cancel safety
    /// Dropping the future drops all attempts.
    pub async fn race(
        &self,
        plan: &[(Carrier, Duration)],
        host: &str,
        port: u16,
    ) -> Result<Connection, DialError> {
        let mut attempts = JoinSet::new();
        let failed = Arc::new(Notify::new());
        for (carrier, after) in plan.iter().copied() {
            let (client, host, failed) = (self.clone(), host.to_owned(), Arc::clone(&failed));
            attempts.spawn(async move {
                if !after.is_zero() {
                    let _ = timeout(after, failed.notified()).await;
                }
                client.dial(carrier, &host, port).await
            });
        }
        let mut told: Option<DialError> = None;
        while let Some(dialled) = attempts.join_next().await {
            match dialled {
                Ok(Ok(connection)) => return Ok(connection),
                Ok(Err(error)) => {
                    failed.notify_waiters();
                    let is_worse = told
                        .as_ref()
                        .is_none_or(|told| error.is_about_trust() && !told.is_about_trust());
                    told = if is_worse { Some(error) } else { told };
                }
                Err(_) => {}
            }
        }
        Err(told.unwrap_or(DialError::Name))
    }

    /// Dials `host`: its addresses beside each other, each a little after the one before, so that one that answers
    /// nothing holds nobody up (RFC 8305). The other side has judged us only once it has answered something.
    ///
    /// # Errors
    /// [`DialError`] of the last address.
    ///
    /// # Cancel safety
    /// Dropping the future drops the attempt.
    pub async fn dial(
        &self,
        carrier: Carrier,
        host: &str,
        port: u16,
    ) -> Result<Connection, DialError> {
        if let (Carrier::Tls, Some(proxy)) = (carrier, &self.proxy) {
            let stream = proxy.connect(host, port).await?;
            return self.over(stream, host).await;
        }
        let addresses = lookup_host((host, port)).await.map_err(|_| DialError::Name)?;
        let mut attempts = JoinSet::new();
        let mut before = Duration::ZERO;
        for address in addresses.take(ADDRESSES_MAX) {
            let (client, host) = (self.clone(), host.to_owned());
            attempts.spawn(async move {
                sleep(before).await;
                client.dial_one(carrier, address, &host).await
            });
            before += NEXT_ADDRESS;
        }
        let mut last = DialError::Name;
        while let Some(dialled) = attempts.join_next().await {
            match dialled {
                Ok(Ok(connection)) => return Ok(connection),
                Ok(Err(error)) => last = error,
                Err(_) => {}
            }
        }
        Err(last)
    }

    async fn dial_one(
        &self,
        carrier: Carrier,
        address: SocketAddr,
        host: &str,
    ) -> Result<Connection, DialError> {
        match carrier {
            Carrier::Quic => quic::dial(self.quic.clone(), address, host).await,
            Carrier::Tls => {
                let stream = TcpStream::connect(address).await.map_err(DialError::Tcp)?;
                self.over(stream, host).await
            }
        }
    }

    async fn over(&self, stream: TcpStream, host: &str) -> Result<Connection, DialError> {
        let name = ServerName::try_from(host.to_owned())
            .map_err(|error| DialError::Socket(io::Error::other(error)))?;
        let tls = Arc::clone(&self.tls);
        Ok(Connection::from_tcp(tcp::connect(tls, stream, name, &self.flow).await?))
    }
}
