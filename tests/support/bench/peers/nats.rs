//! NATS JetStream by its own client.

use std::net::SocketAddr;

use async_nats::ConnectOptions;
use async_nats::jetstream::{self, AckKind, Context, consumer, stream};
use futures_util::StreamExt as _;

use super::MAILBOX;
use super::papers::Papers;

/// Messages that are asked for at once.
const BATCH: usize = 500;

async fn connect(address: SocketAddr, papers: &Papers) -> Context {
    let options = ConnectOptions::new().tls_client_config(papers.tls()).require_tls(true);
    let client = options.connect(format!("tls://{address}")).await;
    jetstream::new(client.expect("the server takes our certificate"))
}

pub(super) struct Sender(Context);

impl Sender {
    pub(super) async fn open(address: SocketAddr, papers: &Papers) -> Self {
        Self(connect(address, papers).await)
    }

    pub(super) async fn hand_over(&self, envelope: Vec<u8>) {
        let published = self.0.publish(MAILBOX, envelope.into()).await;
        published.expect("the server takes it").await.expect("it acknowledges");
    }
}

pub(super) struct Receiver(consumer::pull::Stream);

impl Receiver {
    pub(super) async fn open(address: SocketAddr, papers: &Papers) -> Self {
        let context = connect(address, papers).await;
        let stream = context.get_or_create_stream(stream::Config {
            name: MAILBOX.to_owned(),
            subjects: vec![MAILBOX.to_owned()],
            retention: stream::RetentionPolicy::WorkQueue,
            storage: stream::StorageType::File,
            ..stream::Config::default()
        });
        let stream = stream.await.expect("a stream");
        let consumer = stream.get_or_create_consumer(
            MAILBOX,
            consumer::pull::Config {
                durable_name: Some(MAILBOX.to_owned()),
                ack_policy: consumer::AckPolicy::Explicit,
                max_ack_pending: 100_000,
                ..consumer::pull::Config::default()
            },
        );
        let consumer = consumer.await.expect("a consumer");
        let messages = consumer.stream().max_messages_per_batch(BATCH).messages().await;
        Self(messages.expect("messages"))
    }

    pub(super) async fn next(&mut self) -> Vec<u8> {
        let message = self.0.next().await.expect("without end").expect("a message");
        message.ack_with(AckKind::Ack).await.expect("an acknowledgment leaves");
        message.payload.to_vec()
    }
}
