//! AMQP by lapin. Its own TLS rests on another library for primitives than ours, so TLS is put in front of it: each
//! connection goes over loopback to a task of this program that speaks TLS with the server.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use futures_util::StreamExt as _;
use lapin::options::{
    BasicAckOptions, BasicConsumeOptions, BasicPublishOptions, BasicQosOptions,
    ConfirmSelectOptions, QueueDeclareOptions,
};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{BasicProperties, Channel, Connection, ConnectionProperties, Consumer};
use rustls::pki_types::ServerName;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;

use super::MAILBOX;
use super::papers::Papers;

/// Messages that the recipient has unacknowledged at most.
const PREFETCH: u16 = 2000;
/// Messages that are on disk, not only in memory (AMQP 0-9-1, delivery mode).
const PERSISTENT: u8 = 2;

/// A plain address of loopback that leads to the server by TLS.
async fn tunnel(address: SocketAddr, papers: &Papers) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a socket");
    let local = listener.local_addr().expect("its address");
    let tls = TlsConnector::from(Arc::new(papers.tls()));
    tokio::spawn(async move {
        let (mut plain, _) = listener.accept().await.expect("our own connection");
        let stream = TcpStream::connect(address).await.expect("the server listens");
        for stream in [&plain, &stream] {
            stream.set_nodelay(true).expect("a TCP socket");
        }
        let name = ServerName::IpAddress(address.ip().into());
        let mut tls = tls.connect(name, stream).await.expect("the server takes our certificate");
        // Either side may be the first to end.
        let _ = tokio::io::copy_bidirectional_with_sizes(&mut plain, &mut tls, 64 << 10, 64 << 10)
            .await;
    });
    local
}

async fn channel(address: SocketAddr, papers: &Papers) -> (Connection, Channel) {
    let local = tunnel(address, papers).await;
    let uri = format!("amqp://guest:guest@{local}/%2f");
    let connection = Connection::connect(&uri, ConnectionProperties::default()).await;
    let connection = connection.expect("the server lets its guest in");
    let channel = connection.create_channel().await.expect("a channel");
    (connection, channel)
}

pub(super) struct Sender {
    channel: Channel,
    _connection: Connection,
}

impl Sender {
    pub(super) async fn open(address: SocketAddr, papers: &Papers) -> Self {
        let (connection, channel) = channel(address, papers).await;
        channel.confirm_select(ConfirmSelectOptions::default()).await.expect("confirms");
        Self { channel, _connection: connection }
    }

    pub(super) async fn hand_over(&self, envelope: Vec<u8>) {
        let (exchange, options) = ("".into(), BasicPublishOptions::default());
        let properties = BasicProperties::default().with_delivery_mode(PERSISTENT);
        let published =
            self.channel.basic_publish(exchange, MAILBOX.into(), options, &envelope, properties);
        let confirmed = published.await.expect("it leaves").await.expect("an answer");
        assert!(confirmed.is_ack(), "{confirmed:?}");
    }
}

pub(super) struct Receiver {
    consumer: Consumer,
    _channel: Channel,
    _connection: Connection,
}

impl Receiver {
    pub(super) async fn open(address: SocketAddr, papers: &Papers) -> Self {
        let (connection, channel) = channel(address, papers).await;
        let mut arguments = FieldTable::default();
        arguments.insert("x-queue-type".into(), AMQPValue::LongString("quorum".into()));
        let options = QueueDeclareOptions::durable();
        channel.queue_declare(MAILBOX.into(), options, arguments).await.expect("a queue");
        channel.basic_qos(PREFETCH, BasicQosOptions::default()).await.expect("a window");
        let options = BasicConsumeOptions::default();
        let consumer =
            channel.basic_consume(MAILBOX.into(), MAILBOX.into(), options, FieldTable::default());
        let consumer = consumer.await.expect("a consumer");
        Self { consumer, _channel: channel, _connection: connection }
    }

    pub(super) async fn next(&mut self) -> Vec<u8> {
        let delivery = self.consumer.next().await.expect("without end").expect("a message");
        delivery.ack(BasicAckOptions::default()).await.expect("an acknowledgment leaves");
        delivery.data
    }
}
