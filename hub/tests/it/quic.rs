//! The hub as partners meet it: real QUIC over loopback, certificates of a real authority.

use std::time::Duration;

use crate::common::quic::*;
use crate::common::*;
use quinn::{ConnectionError, VarInt};
use saphan_hub::relay::Relay;
use saphan_hub::shell::{CLOSE_REFUSED, CLOSE_REPLACED, CLOSE_STOPPING};
use saphan_hub::store::{Custodian, Quota, SqliteStore, Store as _};
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::wire::{Answer, Request};
use tokio::time::timeout;

#[tokio::test]
async fn an_envelope_is_submitted_delivered_and_acknowledged() {
    let mut world = World::new().await;
    let (sender, recipient) = (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, recipient) = (sender.greet().await, recipient.greet().await);
    let mut deliveries = recipient.subscribe().await;
    assert_eq!(deliveries.next().await, Answer::Empty);

    for (seed, class) in (0..).zip(SizeClass::ALL) {
        let envelope = envelope(&vientiane(), class, seed);
        let answer = sender.ask(&submit(&envelope)).await.unwrap();

        let Answer::Custody { receipt } = answer else { panic!("{answer:?}") };
        let directory = world.hub.relay().directory();
        assert_eq!(receipt.verify(&envelope, &directory), Ok(NOW));
        assert_eq!(deliveries.next_envelope().await, envelope.as_bytes());
        let envelopes = vec![envelope.header().id];
        let answer = recipient.ask(&Request::Acknowledge { envelopes }).await.unwrap();
        assert_eq!(answer, Answer::Done);
    }

    assert_eq!(world.hub.relay().store().counts().await.unwrap().envelopes, 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn many_submissions_at_once_are_all_answered() {
    let mut world = World::new().await;
    let sender = world.admit(&ghent()).await;
    world.admit(&vientiane()).await;
    let sender = sender.greet().await;
    let sent = envelopes(&vientiane(), 0..100);

    let mut answers = Vec::new();
    for some in sent.chunks(20) {
        let mut streams = Vec::new();
        for envelope in some {
            streams.push(sender.send(&submit(envelope).to_frame()).await.unwrap());
        }
        for stream in streams {
            answers.push(sender.answer(stream).await.unwrap());
        }
    }

    let directory = world.hub.relay().directory();
    for (envelope, answer) in sent.iter().zip(answers) {
        let Answer::Custody { receipt } = answer else { panic!("{answer:?}") };
        receipt.verify(envelope, &directory).unwrap();
    }
    world.hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_misses_nothing_that_arrives_while_it_acknowledges() {
    let mut world = World::new().await;
    let (sender, recipient) = (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let recipient = recipient.greet().await;
    let mut deliveries = recipient.subscribe().await;
    let sent = envelopes(&vientiane(), 0..200);
    let senders: Vec<_> = sent.chunks(50).map(<[Envelope]>::to_vec).collect();

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
async fn a_submission_may_follow_the_hello_without_waiting() {
    let mut world = World::new().await;
    let sender = world.admit(&ghent()).await;
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
async fn nobody_of_another_authority_comes_in() {
    let world = World::new().await;
    let place = tempfile::tempdir().unwrap();
    let (_, credentials) = Ca::new(place.path()).admit(&ghent());
    let stranger = Caller::new(world.hub.address(), world.ca.authority.root().clone(), credentials);

    let line = stranger.connect().await;

    assert!(matches!(line.ask(&hello()).await, Err(ConnectionError::ConnectionClosed(_))));
    assert_eq!(world.hub.connections(), 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn a_partner_that_the_hub_has_not_heard_of_yet_is_refused() {
    let mut world = World::new().await;
    let (root, credentials) = world.ca.admit(&ghent());
    let caller = Caller::new(world.hub.address(), root, credentials);

    let before = caller.connect().await.ask(&hello()).await;
    world.hub.load_directory(&world.ca.entries()).await.unwrap();

    assert!(before.is_err());
    caller.greet().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn a_revocation_loaded_by_another_program_ends_live_connections_within_a_second() {
    let mut world = World::new().await;
    let (ghent_caller, vientiane_caller) =
        (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (revoked, other) = (ghent_caller.greet().await, vientiane_caller.greet().await);
    world.ca.revoke(&ghent());
    let store = SqliteStore::open(&world.store, Quota::default(), None).await.unwrap();
    let custodian = Custodian::new(network(), random_key());
    let root_key = *world.ca.authority.root().key();
    let program = Relay::open(store, custodian, root_key).await.unwrap();

    program.load_directory(&world.ca.entries(), NOW).await.unwrap();
    let closed = timeout(Duration::from_secs(1), revoked.close_code()).await;

    assert_eq!(closed, Ok(Some(CLOSE_REFUSED)));
    assert!(ghent_caller.connect().await.ask(&hello()).await.is_err());
    assert!(other.ask(&Request::Directory { since: 0 }).await.is_ok());
    world.hub.stop().await;
}

#[tokio::test]
async fn a_suspended_partner_is_cut_off_at_once_and_finds_its_mail_when_it_is_resumed() {
    let mut world = World::new().await;
    let (sender, suspended) = (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, line) = (sender.greet().await, suspended.greet().await);
    let before = envelope(&vientiane(), SizeClass::Small, 1);
    assert!(matches!(sender.ask(&submit(&before)).await, Ok(Answer::Custody { .. })));

    world.ca.suspend(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();

    let closed = timeout(Duration::from_secs(1), line.close_code()).await;
    assert_eq!(closed, Ok(Some(CLOSE_REFUSED)));
    assert!(suspended.connect().await.ask(&hello()).await.is_err());
    let meanwhile = envelope(&vientiane(), SizeClass::Small, 2);
    assert!(matches!(sender.ask(&submit(&meanwhile)).await, Ok(Answer::Custody { .. })));

    world.ca.resume(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let mut deliveries = suspended.greet().await.subscribe().await;
    for waiting in [before, meanwhile] {
        assert_eq!(deliveries.next_envelope().await, waiting.as_bytes());
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn who_does_not_speak_the_protocol_is_shown_out() {
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;

    for garbage in
        [&b"\0\0\0\x04spam"[..], b"\xff\xff\xff\xff", b"\0\0\0\x09short", b"\0\0\0\x01long"]
    {
        let line = caller.greet().await;
        line.send(garbage).await.unwrap();

        assert_eq!(line.close_code().await, Some(CLOSE_REFUSED), "{garbage:?}");
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn the_ninth_connection_of_a_partner_closes_its_first() {
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;
    let mut lines = Vec::new();
    for _ in 0..9 {
        lines.push(caller.greet().await);
    }

    assert_eq!(lines[0].close_code().await, Some(CLOSE_REPLACED));
    assert!(lines[1].ask(&Request::Directory { since: 0 }).await.is_ok());
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_that_stops_says_so() {
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;
    let line = caller.greet().await;

    world.hub.stop().await;

    assert_eq!(line.close_code().await, Some(CLOSE_STOPPING));
}

#[tokio::test]
async fn a_peer_cannot_open_what_the_protocol_does_not_use() {
    let mut world = World::new().await;
    let line = world.admit(&ghent()).await.greet().await;

    tokio::select! {
        biased;
        _ = line.0.open_uni() => panic!("the hub gives credit for unidirectional streams"),
        () = std::future::ready(()) => {}
    }
    assert_eq!(line.0.max_datagram_size(), None);
    line.0.close(VarInt::from_u32(0), b"");
    world.hub.stop().await;
}
