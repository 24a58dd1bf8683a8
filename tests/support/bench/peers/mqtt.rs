//! MQTT 3.1.1 with the packets of rumqttc, over TLS of our own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::BytesMut;
use rumqttc::mqttbytes::v4::{Connect, Packet, PubAck, Publish, Subscribe};
use rumqttc::mqttbytes::{Error, QoS};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::MAILBOX;
use super::papers::Papers;

/// Longest packet.
const PACKET_MAX: usize = 1 << 20;
/// The one message that is on its way, MQTT 3.1.1 section 2.3.1.
const NUMBER: u16 = 1;

/// One connection, to hand over or to receive.
pub(super) struct Client {
    stream: TlsStream<TcpStream>,
    read: BytesMut,
    write: BytesMut,
}

impl Client {
    pub(super) async fn open(address: SocketAddr, papers: &Papers) -> Self {
        static CLIENTS: AtomicU64 = AtomicU64::new(0);
        let tls = TlsConnector::from(Arc::new(papers.tls()));
        let stream = TcpStream::connect(address).await.expect("the server listens");
        stream.set_nodelay(true).expect("a TCP socket");
        let name = ServerName::IpAddress(address.ip().into());
        let stream = tls.connect(name, stream).await.expect("the server takes our certificate");
        let mut client = Self { stream, read: BytesMut::new(), write: BytesMut::new() };
        let number = CLIENTS.fetch_add(1, Ordering::Relaxed);
        Connect::new(format!("{}-{number}", std::process::id()))
            .write(&mut client.write)
            .expect("a packet");
        client.send().await;
        let answer = client.packet().await;
        assert!(matches!(answer, Packet::ConnAck(_)), "{answer:?}");
        client
    }

    pub(super) async fn subscribe(&mut self) {
        let mut subscribe = Subscribe::new(MAILBOX, QoS::AtLeastOnce);
        subscribe.pkid = NUMBER;
        subscribe.write(&mut self.write).expect("a packet");
        self.send().await;
        let answer = self.packet().await;
        assert!(matches!(answer, Packet::SubAck(_)), "{answer:?}");
    }

    pub(super) async fn hand_over(&mut self, envelope: Vec<u8>) {
        let mut publish = Publish::new(MAILBOX, QoS::AtLeastOnce, envelope);
        publish.pkid = NUMBER;
        publish.write(&mut self.write).expect("a packet");
        self.send().await;
        let answer = self.packet().await;
        assert!(matches!(answer, Packet::PubAck(_)), "{answer:?}");
    }

    pub(super) async fn next(&mut self) -> Vec<u8> {
        let packet = self.packet().await;
        let Packet::Publish(publish) = packet else { panic!("instead of a message {packet:?}") };
        PubAck::new(publish.pkid).write(&mut self.write).expect("a packet");
        self.send().await;
        publish.payload.to_vec()
    }

    async fn send(&mut self) {
        let packet = self.write.split();
        self.stream.write_all(&packet).await.expect("the server reads");
        self.stream.flush().await.expect("the server reads");
    }

    /// # Cancel safety
    /// Safe: a packet half read stays in the buffer and the next call continues it.
    async fn packet(&mut self) -> Packet {
        loop {
            match Packet::read(&mut self.read, PACKET_MAX) {
                Ok(packet) => return packet,
                Err(Error::InsufficientBytes(_)) => {}
                Err(error) => panic!("no packet: {error}"),
            }
            let len = self.stream.read_buf(&mut self.read).await.expect("the server answers");
            assert!(len > 0, "the server has ended the connection");
        }
    }
}
