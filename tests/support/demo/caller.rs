//! A connection to the hub that sends what it is told to: what no office does.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail, ensure};
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{Connection, ConnectionError, Endpoint};
use rustls::ClientConfig;
use saphan_agent::service::Clock;
use saphan_certs::tls::{self, Credentials};
use saphan_certs::x509::Root;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::wire::{Answer, FRAME_LEN_MAX, PREFIX_LEN, Request, VERSION};

/// A connection.
pub(super) struct Caller {
    /// Kept for as long as the connection lasts.
    _endpoint: Endpoint,
    connection: Connection,
}

impl Caller {
    /// Connects with a certificate and is greeted.
    pub(super) async fn of(
        credentials: Credentials,
        root: Root,
        hub: SocketAddr,
        clock: Clock,
    ) -> Result<Self> {
        let tls = tls::client_config(credentials, root, Arc::new(clock))?;
        let caller = Self::dial(tls, hub).await?;
        caller.greet().await.context("the hub does not greet")?;
        Ok(caller)
    }

    /// Tries to come in without a certificate; returns what the hub says to that.
    pub(super) async fn without_certificate(
        root: Root,
        hub: SocketAddr,
        clock: Clock,
    ) -> Result<ConnectionError> {
        let mut tls = tls::door_config(root, Arc::new(clock))?;
        tls.alpn_protocols = vec![tls::ALPN.to_vec()];
        let caller = Self::dial(tls, hub).await?;
        match caller.greet().await {
            Ok(()) => bail!("somebody without a certificate was greeted"),
            Err(_) => Ok(caller.closed().await),
        }
    }

    async fn dial(tls: ClientConfig, hub: SocketAddr) -> Result<Self> {
        let config = quinn::ClientConfig::new(Arc::new(QuicClientConfig::try_from(tls)?));
        let endpoint = Endpoint::client((Ipv4Addr::LOCALHOST, 0).into())?;
        let connection = endpoint.connect_with(config, hub, &hub.ip().to_string())?.await?;
        Ok(Self { _endpoint: endpoint, connection })
    }

    async fn greet(&self) -> Result<()> {
        let answer = self.ask(&Request::Hello { versions: vec![VERSION] }).await?;
        ensure!(matches!(answer, Answer::Hello { .. }), "{answer:?} instead of a greeting");
        Ok(())
    }

    /// Hands an envelope in.
    pub(super) async fn submit(&self, envelope: Vec<u8>) -> Result<CustodyReceipt> {
        let answer = self.ask(&Request::Submit { envelope }).await?;
        let Answer::Custody { receipt } = answer else { bail!("{answer:?} instead of a receipt") };
        Ok(receipt)
    }

    async fn ask(&self, request: &Request) -> Result<Answer> {
        let (mut stream, mut answer) = self.connection.open_bi().await?;
        stream.write_all(&request.to_frame()).await?;
        stream.finish()?;
        let frame = answer.read_to_end(PREFIX_LEN + FRAME_LEN_MAX).await?;
        let body = frame.get(PREFIX_LEN..).context("the answer has no length")?;
        Ok(Answer::from_body(body)?)
    }

    /// Resolves when the hub ends the connection.
    pub(super) async fn closed(&self) -> ConnectionError {
        self.connection.closed().await
    }
}
