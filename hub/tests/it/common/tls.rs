//! A partner that comes by TLS on TCP.

use std::net::SocketAddr;
use std::sync::Arc;

use saphan_carrier::{Carrier, Client, Connection, Ended, Flow, RecvStream};
use saphan_certs::tls::{Credentials, client_config};
use saphan_certs::x509::Root;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::wire::{Answer, FRAME_LEN_MAX, PREFIX_LEN, Request, VERSION, body_len};
use tokio::time::timeout;

use super::quic::{PATIENCE, World, clock, hello};

/// As an agent's.
pub(crate) const FLOW: Flow = Flow {
    streams: 0,
    stream_window: 256 << 10,
    window: 1 << 20,
    send_window: 1 << 20,
    idle_max: PATIENCE,
    keep_alive: PATIENCE,
};

impl World {
    /// Admits a partner and connects it.
    pub(crate) async fn admit_on_tcp(&mut self, partner: &PartnerId) -> TcpCaller {
        let (root, credentials) = self.ca.admit(partner);
        self.hub.load_directory(&self.ca.entries()).await.unwrap();
        TcpCaller::new(self.hub.tcp_address().unwrap(), root, credentials)
    }
}

/// An agent's certificate.
pub(crate) struct TcpCaller {
    client: Client,
    hub: SocketAddr,
}

impl TcpCaller {
    pub(crate) fn new(hub: SocketAddr, root: Root, credentials: Credentials) -> Self {
        Self::of(client_config(credentials, root, Arc::new(clock())).unwrap(), hub)
    }

    pub(crate) fn of(tls: rustls::ClientConfig, hub: SocketAddr) -> Self {
        Self { client: Client::new(tls, FLOW), hub }
    }

    pub(crate) async fn connect(&self) -> TcpLine {
        self.connect_over(Carrier::Tls).await
    }

    /// The same over either carrier: a hub has one port for both.
    pub(crate) async fn connect_over(&self, carrier: Carrier) -> TcpLine {
        let dialling = self.client.dial(carrier, "127.0.0.1", self.hub.port());
        TcpLine(timeout(PATIENCE, dialling).await.unwrap().unwrap())
    }

    /// Connected and greeted.
    pub(crate) async fn greet(&self) -> TcpLine {
        let line = self.connect().await;
        let answer = line.ask(&hello()).await.unwrap();
        assert!(matches!(answer, Answer::Hello { version: VERSION, .. }));
        line
    }
}

/// One connection.
pub(crate) struct TcpLine(pub(crate) Connection);

impl TcpLine {
    pub(crate) async fn send(&self, frame: &[u8]) -> Result<RecvStream, Ended> {
        let (mut request, answer) = timeout(PATIENCE, self.0.open()).await.unwrap()?;
        // What a refused peer cannot write it learns when reading.
        let _ = request.write(frame.to_vec().into()).await;
        request.finish();
        Ok(answer)
    }

    pub(crate) async fn ask(&self, request: &Request) -> Result<Answer, Ended> {
        let stream = self.send(&request.to_frame()).await?;
        self.answer(stream).await
    }

    /// The only answer of a stream.
    pub(crate) async fn answer(&self, mut stream: RecvStream) -> Result<Answer, Ended> {
        match timeout(PATIENCE, stream.read_to_end(PREFIX_LEN + FRAME_LEN_MAX)).await.unwrap() {
            Ok(frame) => Ok(Answer::from_body(&frame[PREFIX_LEN..]).unwrap()),
            Err(_) => Err(self.closed().await),
        }
    }

    pub(crate) async fn subscribe(&self) -> TcpDeliveries {
        TcpDeliveries(self.send(&Request::Subscribe { after: 0 }.to_frame()).await.unwrap())
    }

    pub(crate) async fn closed(&self) -> Ended {
        timeout(PATIENCE, self.0.closed()).await.unwrap()
    }
}

pub(crate) struct TcpDeliveries(RecvStream);

impl TcpDeliveries {
    pub(crate) async fn next(&mut self) -> Answer {
        let read = async {
            let mut prefix = [0; PREFIX_LEN];
            self.0.read_exact(&mut prefix).await.unwrap();
            let mut body = vec![0; body_len(prefix).unwrap()];
            self.0.read_exact(&mut body).await.unwrap();
            Answer::from_body(&body).unwrap()
        };
        timeout(PATIENCE, read).await.unwrap()
    }

    pub(crate) async fn next_envelope(&mut self) -> Vec<u8> {
        loop {
            if let Answer::Deliver { envelope, .. } = self.next().await {
                return envelope;
            }
        }
    }
}
