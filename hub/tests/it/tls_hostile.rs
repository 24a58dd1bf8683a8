//! Whoever has a good certificate and means no good, on TCP: raw TLS and raw HTTP/2 against a hub that serves.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::sync::Arc;

use crate::common::quic::*;
use crate::common::tls::*;
use crate::common::*;
use bytes::Bytes;
use h2::client::SendRequest;
use rustls::pki_types::ServerName;
use saphan_certs::tls::client_config;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// A partner's TLS without anything in it, and another partner that means well.
async fn raw(world: &mut World) -> (TlsStream<TcpStream>, TcpCaller) {
    let other = world.admit_on_tcp(&vientiane()).await;
    let (root, credentials) = world.ca.admit(&ghent());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let tls = client_config(credentials, root, Arc::new(clock())).unwrap();
    let stream = TcpStream::connect(world.hub.tcp_address().unwrap()).await.unwrap();
    let name = ServerName::try_from("127.0.0.1").unwrap();
    let tls = TlsConnector::from(Arc::new(tls)).connect(name, stream).await.unwrap();
    (tls, other)
}

async fn http(tls: TlsStream<TcpStream>) -> SendRequest<Bytes> {
    let (requests, connection) = h2::client::handshake(tls).await.unwrap();
    tokio::spawn(connection);
    requests.ready().await.unwrap()
}

#[tokio::test]
async fn what_is_no_http_2_within_good_tls_is_shown_out() {
    let mut world = World::new().await;
    let (mut tls, other) = raw(&mut world).await;

    tls.write_all(b"GET / HTTP/1.1\r\nHost: saphan\r\n\r\n").await.unwrap();
    let mut said = Vec::new();
    let read = timeout(PATIENCE, tls.read_to_end(&mut said)).await;

    assert!(read.is_ok(), "the hub keeps a connection that is none");
    assert!(said.len() < 256, "{said:?}");
    other.greet().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn a_header_beyond_its_bound_is_not_taken() {
    let mut world = World::new().await;
    let (tls, other) = raw(&mut world).await;
    let mut requests = http(tls).await;

    let mut request = http::Request::new(());
    *request.uri_mut() = "https://saphan/".parse().unwrap();
    request.headers_mut().insert("x", "a".repeat(12 << 10).parse().unwrap());
    let (answer, _body) = requests.send_request(request, false).unwrap();
    let answer = timeout(PATIENCE, answer).await.unwrap();

    assert!(answer.is_err() || answer.is_ok_and(|answer| answer.status() == 431));
    other.greet().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn streams_that_are_given_up_at_once_wear_nobody_out() {
    let mut world = World::new().await;
    let (tls, other) = raw(&mut world).await;
    let mut requests = http(tls).await;

    for _ in 0..2000 {
        let Ok(ready) = timeout(PATIENCE, requests.clone().ready()).await.unwrap() else { break };
        requests = ready;
        let mut request = http::Request::new(());
        *request.uri_mut() = "https://saphan/".parse().unwrap();
        let Ok((_answer, mut body)) = requests.send_request(request, false) else { break };
        body.send_reset(h2::Reason::CANCEL);
        if requests.clone().ready().await.is_err() {
            break;
        }
    }

    other.greet().await;
    world.hub.stop().await;
}
