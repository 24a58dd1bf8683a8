//! The administrator's visit, and applicants at the door: who is let in, and what is taken.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::sync::Arc;
use std::time::Duration;

use crate::common::quic::*;
use crate::common::*;
use quinn::crypto::rustls::QuicClientConfig;
use quinn::{ConnectionError, Endpoint};
use rustls::ClientConfig;
use saphan_certs::request::PartnerRequest;
use saphan_certs::tls::{
    ADMIN_ALPN, ALPN, Credentials, JOIN_ALPN, admin_config, client_config, door_config,
};
use saphan_hub::place::Place;
use saphan_hub::shell::CLOSE_REFUSED;
use saphan_protocol::admin::{AdminAnswer, AdminRefusal, AdminRequest, Invited};
use saphan_protocol::door::{
    DoorAnswer, DoorRefusal, DoorRequest, InvitationCode, JOIN_REQUEST_LEN_MAX,
};
use saphan_protocol::ids::Digest;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::{FRAME_LEN_MAX, PREFIX_LEN};
use serde_bytes::ByteBuf;
use tokio::time::timeout;
use zeroize::Zeroizing;

async fn dial(world: &World, tls: ClientConfig) -> Result<Line, ConnectionError> {
    let crypto = QuicClientConfig::try_from(tls).unwrap();
    let mut endpoint = Endpoint::client("127.0.0.1:0".parse().unwrap()).unwrap();
    endpoint.set_default_client_config(quinn::ClientConfig::new(Arc::new(crypto)));
    let connecting = endpoint.connect(world.hub.address(), "127.0.0.1").unwrap();
    timeout(PATIENCE, connecting).await.unwrap().map(Line)
}

fn administrator(world: &World, at: UnixSeconds) -> ClientConfig {
    let credentials = world.ca.credentials(at);
    admin_config(credentials, world.ca.authority.root().clone(), Arc::new(clock())).unwrap()
}

async fn visit(world: &World) -> Line {
    dial(world, administrator(world, NOW)).await.unwrap()
}

async fn ask(line: &Line, request: &AdminRequest) -> AdminAnswer {
    ask_raw(line, &request.to_frame()).await
}

async fn ask_raw(line: &Line, frame: &[u8]) -> AdminAnswer {
    let mut answer = line.send(frame).await.unwrap();
    let read = answer.read_to_end(PREFIX_LEN + FRAME_LEN_MAX);
    let frame = timeout(PATIENCE, read).await.unwrap().unwrap();
    AdminAnswer::from_body(&frame[PREFIX_LEN..]).unwrap()
}

fn refused(answer: &AdminAnswer) -> AdminRefusal {
    let AdminAnswer::Refused { reason } = answer else { panic!("{answer:?}") };
    *reason
}

/// Whether the hub ends the connection, in the handshake or right after it.
async fn is_turned_away(dialled: Result<Line, ConnectionError>) -> bool {
    let Ok(line) = dialled else { return true };
    let ended = line.closed().await;
    if let ConnectionError::ApplicationClosed(close) = &ended {
        return u64::from(close.error_code) == u64::from(CLOSE_REFUSED);
    }
    matches!(ended, ConnectionError::ConnectionClosed(_))
}

/// AD-101.
#[tokio::test]
async fn nobody_but_the_authority_comes_as_administrator() {
    let mut world = World::new().await;
    let root = world.ca.authority.root().clone();
    let (_, partner) = world.ca.admit(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let place = Place::open(&world.folder).unwrap();
    let papers = place.papers(&hub_name(), NOW).unwrap();
    let hub = Credentials::new(&papers.transport, place.transport_key()).unwrap();
    let elsewhere = Ca::new(&world.folder.join("other-ca"));

    let as_partner = admin_config(partner, root.clone(), Arc::new(clock())).unwrap();
    let as_hub = admin_config(hub, root.clone(), Arc::new(clock())).unwrap();
    let of_another = admin_config(elsewhere.credentials(NOW), root.clone(), Arc::new(clock()));
    let mut nobody = door_config(root, Arc::new(clock())).unwrap();
    nobody.alpn_protocols = vec![ADMIN_ALPN.to_vec()];

    for tls in [as_partner, as_hub, of_another.unwrap(), nobody] {
        assert!(is_turned_away(dial(&world, tls).await).await);
    }
    let right = ask(&visit(&world).await, &AdminRequest::Hello).await;
    assert!(matches!(right, AdminAnswer::Hello { at: NOW, .. }));
    world.hub.stop().await;
}

/// AD-102.
#[tokio::test]
async fn an_administrators_certificate_is_good_for_an_hour_and_for_nothing_else() {
    let world = World::new().await;
    let hour = Duration::from_secs(3600);
    let mut as_partner = administrator(&world, NOW);
    as_partner.alpn_protocols = vec![ALPN.to_vec()];

    let fresh = dial(&world, administrator(&world, NOW.minus(hour))).await;
    let old = dial(&world, administrator(&world, NOW.minus(hour + Duration::from_secs(1)))).await;

    assert!(matches!(ask(&fresh.unwrap(), &AdminRequest::Hello).await, AdminAnswer::Hello { .. }));
    assert!(is_turned_away(old).await);
    assert!(is_turned_away(dial(&world, as_partner).await).await);
    world.hub.stop().await;
}

/// AD-111, AD-112, AD-113.
#[tokio::test]
async fn what_the_authority_did_not_sign_changes_nothing() {
    let mut world = World::new().await;
    let line = visit(&world).await;
    let before = world.hub.relay().directory_len();
    world.ca.admit(&vientiane());
    world.ca.admit(&ghent());
    let entries = world.ca.entries();
    let append = |first: u64, entries: &[Vec<u8>]| AdminRequest::Append {
        first,
        entries: entries.iter().map(|entry| ByteBuf::from(entry.clone())).collect(),
    };
    let mut changed = entries[0].clone();
    *changed.last_mut().unwrap() ^= 1;

    let with_gap = ask(&line, &append(before + 1, &entries[1..])).await;
    let forged = ask(&line, &append(before, &[changed])).await;
    let rejection = AdminRequest::Reject { rejections: vec![ByteBuf::from(entries[0].clone())] };
    let forged_word = ask(&line, &rejection).await;
    let garbage = ask_raw(&line, &[0, 0, 0, 2, 0xff, 0xff]).await;

    assert_eq!(refused(&with_gap), AdminRefusal::Directory);
    assert_eq!(refused(&forged), AdminRefusal::Directory);
    assert_eq!(refused(&forged_word), AdminRefusal::Rejection);
    assert_eq!(refused(&garbage), AdminRefusal::Malformed);
    assert_eq!(world.hub.relay().directory_len(), before);
    for _ in 0..2 {
        let taken = ask(&line, &append(before, &entries)).await;
        let AdminAnswer::Hello { checkpoint, .. } = taken else { panic!("{taken:?}") };
        assert_eq!(checkpoint, world.ca.authority.directory().checkpoint());
    }
    world.hub.stop().await;
}

/// Somebody who comes with a code.
async fn at_the_door(world: &World, code: [u8; 16], request: String) -> DoorAnswer {
    let root = world.ca.authority.root().clone();
    let mut tls = door_config(root, Arc::new(clock())).unwrap();
    tls.alpn_protocols = vec![saphan_certs::tls::DOOR_ALPN.to_vec()];
    let line = dial(world, tls).await.unwrap();
    let code = InvitationCode::from_bytes(Zeroizing::new(code));
    let mut answer = line.send(&DoorRequest::Enrol { code, request }.to_frame()).await.unwrap();
    let read = answer.read_to_end(PREFIX_LEN + FRAME_LEN_MAX);
    let frame = timeout(PATIENCE, read).await.unwrap().unwrap();
    DoorAnswer::from_body(&frame[PREFIX_LEN..]).unwrap()
}

fn request_of(network: &str, at: UnixSeconds) -> String {
    let (identity, transport) = (random_key(), random_key());
    let network = network.parse().unwrap();
    PartnerRequest::create(&network, &vientiane(), &identity, &transport, at).unwrap()
}

fn reason(answer: &DoorAnswer) -> DoorRefusal {
    let DoorAnswer::Refused { reason, .. } = answer else { panic!("{answer:?}") };
    *reason
}

#[tokio::test]
async fn what_comes_to_the_door_is_judged_before_the_code_is_looked_at() {
    let world = World::new().await;
    let invited =
        Invited { code: Digest::of(&[7; 16]), expires: NOW.plus(DAY), partner: vientiane() };
    let invite = AdminRequest::Invite { invitations: vec![invited] };
    assert_eq!(ask(&visit(&world).await, &invite).await, AdminAnswer::Done);
    let padded = request_of("mekong", NOW) + &"# \n".repeat(JOIN_REQUEST_LEN_MAX);

    for code in [[7; 16], [8; 16]] {
        for (request, expected) in [
            ("garbage".to_owned(), DoorRefusal::Malformed),
            (padded.clone(), DoorRefusal::Malformed),
            (request_of("danube", NOW), DoorRefusal::Malformed),
            (request_of("mekong", NOW.minus(31 * DAY)), DoorRefusal::RequestTime),
            (request_of("mekong", NOW.plus(2 * DAY)), DoorRefusal::RequestTime),
        ] {
            assert_eq!(reason(&at_the_door(&world, code, request).await), expected);
        }
    }
    let other = at_the_door(&world, [8; 16], request_of("mekong", NOW)).await;
    assert_eq!(reason(&other), DoorRefusal::NotInvited);
    let right = at_the_door(&world, [7; 16], request_of("mekong", NOW)).await;
    assert!(matches!(right, DoorAnswer::Pending { at: NOW }));
    world.hub.stop().await;
}

#[tokio::test]
async fn an_applicant_is_shown_the_root_and_a_partner_is_not() {
    let world = World::new().await;
    let root = world.ca.authority.root().clone();
    let shown = async |alpn: &[u8]| {
        let mut tls = door_config(root.clone(), Arc::new(clock())).unwrap();
        tls.alpn_protocols = vec![alpn.to_vec()];
        let line = dial(&world, tls).await;
        line.ok().map(|line| {
            let chain = line.0.peer_identity().unwrap();
            chain.downcast::<Vec<rustls::pki_types::CertificateDer<'static>>>().unwrap().len()
        })
    };

    assert_eq!(shown(saphan_certs::tls::DOOR_ALPN).await, Some(1));
    let (tls, verifier) =
        saphan_certs::tls::join_config(network(), root.fingerprint(), Arc::new(clock())).unwrap();
    assert_eq!(tls.alpn_protocols, [JOIN_ALPN.to_vec()]);
    dial(&world, tls).await.unwrap();
    assert_eq!(verifier.root().unwrap().fingerprint(), root.fingerprint());
    world.hub.stop().await;
}

#[tokio::test]
async fn a_partner_does_not_get_in_as_applicant() {
    let mut world = World::new().await;
    let (root, credentials) = world.ca.admit(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let mut tls = client_config(credentials, root, Arc::new(clock())).unwrap();
    tls.alpn_protocols = vec![saphan_certs::tls::DOOR_ALPN.to_vec()];

    let line = dial(&world, tls).await.unwrap();
    let _answer = line.send(&hello().to_frame()).await.unwrap();

    assert_eq!(world.hub.connections(), 0, "at the door everybody is nobody");
    world.hub.stop().await;
}
