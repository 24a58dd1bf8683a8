//! The hub as partners meet it where UDP is not let through: TLS on real TCP, certificates of a real authority.

use std::sync::Arc;
use std::time::Duration;

use crate::common::quic::*;
use crate::common::tls::*;
use crate::common::*;
use rustls::AlertDescription;
use saphan_carrier::{Carrier, Ended};
use saphan_certs::tls;
use saphan_hub::shell::{CLOSE_REFUSED, CLOSE_REPLACED, CLOSE_STOPPING};
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::wire::{Answer, Request};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

#[tokio::test]
async fn an_envelope_of_every_size_crosses_between_the_carriers() {
    let mut world = World::new().await;
    let (sender, recipient) = (world.admit_on_tcp(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, recipient) = (sender.greet().await, recipient.greet().await);
    let mut deliveries = recipient.subscribe().await;
    assert_eq!(deliveries.next().await, Answer::Empty);

    for (seed, class) in (0..).zip(SizeClass::ALL) {
        let envelope = envelope(&vientiane(), class, seed);
        let answer = sender.ask(&submit(&envelope)).await.unwrap();

        let Answer::Custody { receipt } = answer else { panic!("{answer:?}") };
        assert_eq!(receipt.verify(&envelope, &world.hub.relay().directory()), Ok(NOW));
        assert_eq!(deliveries.next_envelope().await, envelope.as_bytes());
    }
    world.hub.stop().await;
}

/// More than a hub has room for: none is in the way of another.
#[tokio::test]
async fn many_long_requests_at_once_are_all_answered() {
    let mut world = World::new().await;
    let caller = world.admit_on_tcp(&ghent()).await;
    world.admit(&vientiane()).await;

    for (carrier, first) in [(Carrier::Quic, 0), (Carrier::Tls, 100)] {
        let line = Arc::new(caller.connect_over(carrier).await);
        line.ask(&hello()).await.unwrap();
        let mut submitting = JoinSet::new();
        for (seed, class) in (first..first + 48).zip(SizeClass::ALL.into_iter().cycle()) {
            let (line, envelope) = (Arc::clone(&line), envelope(&vientiane(), class, seed));
            submitting.spawn(async move { line.ask(&submit(&envelope)).await.unwrap() });
        }

        for answer in submitting.join_all().await {
            assert!(matches!(answer, Answer::Custody { .. }), "{carrier}: {answer:?}");
        }
    }
    world.hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_on_tcp_misses_nothing_that_arrives_while_it_acknowledges() {
    let mut world = World::new().await;
    let recipient = world.admit_on_tcp(&vientiane()).await.greet().await;
    let sender = world.admit_on_tcp(&ghent()).await;
    let mut deliveries = recipient.subscribe().await;
    let sent = envelopes(&vientiane(), 0..100);
    let senders: Vec<_> = sent.chunks(25).map(<[Envelope]>::to_vec).collect();

    let mut sending = tokio::task::JoinSet::new();
    for some in senders {
        let line = sender.greet().await;
        sending.spawn(async move {
            for envelope in some {
                let answer = line.ask(&submit(&envelope)).await.unwrap();
                assert!(matches!(answer, Answer::Custody { .. }));
            }
        });
    }
    let mut arrived = Vec::new();
    while arrived.len() < sent.len() {
        let envelope = Envelope::parse(deliveries.next_envelope().await).unwrap();
        let id = envelope.header().id;
        let acknowledge = Request::Acknowledge { envelopes: vec![id] };
        assert_eq!(recipient.ask(&acknowledge).await.unwrap(), Answer::Done);
        arrived.push(id);
    }

    sending.join_all().await;
    let mut expected: Vec<_> = sent.iter().map(|envelope| envelope.header().id).collect();
    expected.sort();
    arrived.sort();
    assert_eq!(arrived, expected);
    world.hub.stop().await;
}

#[tokio::test]
async fn a_submission_on_tcp_may_follow_the_hello_without_waiting() {
    let mut world = World::new().await;
    let sender = world.admit_on_tcp(&ghent()).await;
    world.admit(&vientiane()).await;
    let line = sender.connect().await;

    let greeted = line.send(&hello().to_frame()).await.unwrap();
    let taken = submit(&envelope(&vientiane(), SizeClass::Small, 1)).to_frame();
    let taken = line.send(&taken).await.unwrap();

    assert!(matches!(line.answer(greeted).await.unwrap(), Answer::Hello { .. }));
    assert!(matches!(line.answer(taken).await.unwrap(), Answer::Custody { .. }));
    world.hub.stop().await;
}

#[tokio::test]
async fn a_revocation_ends_a_connection_on_tcp_within_a_second_and_no_other() {
    let mut world = World::new().await;
    let caller = world.admit_on_tcp(&ghent()).await;
    let other = world.admit_on_tcp(&vientiane()).await.greet().await;
    let revoked = caller.greet().await;
    world.ca.revoke(&ghent());

    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let closed = timeout(Duration::from_secs(1), revoked.0.closed()).await;

    assert_eq!(closed, Ok(Ended::Closed(CLOSE_REFUSED)));
    let again = caller.connect().await.ask(&hello()).await;
    assert_eq!(again, Err(Ended::Refused(AlertDescription::CertificateRevoked)));
    assert!(other.ask(&Request::Directory { since: 0 }).await.is_ok());
    world.hub.stop().await;
}

#[tokio::test]
async fn nobody_comes_in_by_tcp_without_a_certificate_of_this_authority() {
    let world = World::new().await;
    let place = tempfile::tempdir().unwrap();
    let (root, address) = (world.ca.authority.root().clone(), world.hub.tcp_address().unwrap());
    let (_, credentials) = Ca::new(place.path()).admit(&ghent());
    let mut nothing = tls::door_config(root.clone(), Arc::new(clock())).unwrap();
    nothing.alpn_protocols = vec![tls::ALPN.to_vec()];

    let stranger = TcpCaller::new(address, root, credentials).connect().await.ask(&hello()).await;
    let nobody = TcpCaller::of(nothing, address).connect().await.ask(&hello()).await;

    assert_eq!(stranger, Err(Ended::Refused(AlertDescription::UnknownCA)));
    assert_eq!(nobody, Err(Ended::Closed(CLOSE_REFUSED)));
    assert_eq!(world.hub.connections(), 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn who_does_not_speak_the_protocol_on_tcp_is_shown_out() {
    let mut world = World::new().await;
    let caller = world.admit_on_tcp(&ghent()).await;

    for garbage in
        [&b"\0\0\0\x04spam"[..], b"\xff\xff\xff\xff", b"\0\0\0\x09short", b"\0\0\0\x01long"]
    {
        let line = caller.greet().await;
        // A stream that nobody waits for is given up.
        let _answer = line.send(garbage).await.unwrap();

        assert_eq!(line.closed().await, Ended::Closed(CLOSE_REFUSED), "{garbage:?}");
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn the_ninth_connection_of_a_partner_closes_its_first_on_tcp_too() {
    let mut world = World::new().await;
    let caller = world.admit_on_tcp(&ghent()).await;
    let mut lines = Vec::new();
    for _ in 0..9 {
        lines.push(caller.greet().await);
    }

    assert_eq!(lines[0].closed().await, Ended::Closed(CLOSE_REPLACED));
    assert!(lines[1].ask(&Request::Directory { since: 0 }).await.is_ok());
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_that_stops_says_so_on_tcp() {
    let mut world = World::new().await;
    let line = world.admit_on_tcp(&ghent()).await.greet().await;

    world.hub.stop().await;

    assert_eq!(line.closed().await, Ended::Closed(CLOSE_STOPPING));
}

#[tokio::test]
async fn noise_and_silence_on_the_tcp_port_hold_nobody_up() {
    let mut world = World::new().await;
    let caller = world.admit_on_tcp(&ghent()).await;
    let address = world.hub.tcp_address().unwrap();
    let mut silent = Vec::new();
    for _ in 0..32 {
        silent.push(TcpStream::connect(address).await.unwrap());
    }

    for noise in
        [&b"GET / HTTP/1.1\r\n\r\n"[..], b"SSH-2.0-x\r\n", &[0x16, 3, 1, 0xff, 0xff], &[0; 64]]
    {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(noise).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut said = Vec::new();
        let read = stream.read_to_end(&mut said);

        // An alert at most, and the end.
        let _ = timeout(PATIENCE, read).await.unwrap();
        assert!(said.len() <= 7, "{said:?}");
    }

    caller.greet().await;
    drop(silent);
    world.hub.stop().await;
}

#[tokio::test]
async fn no_more_streams_are_open_on_tcp_than_on_quic() {
    let mut world = World::new().await;
    let line = world.admit_on_tcp(&ghent()).await.greet().await;
    let open = async || timeout(PATIENCE, line.0.open()).await.unwrap().unwrap();
    let mut held = Vec::new();
    for _ in 0..31 {
        held.push(open().await);
    }
    // By its answer all of them are open.
    assert!(line.ask(&Request::Directory { since: 0 }).await.is_ok());
    held.push(open().await);

    let mut more = Box::pin(line.0.open());
    tokio::select! {
        biased;
        _ = &mut more => panic!("the hub gives credit for more than 32 streams"),
        () = std::future::ready(()) => {}
    }

    drop(held.pop());
    assert!(timeout(PATIENCE, more).await.unwrap().is_ok());
    world.hub.stop().await;
}
