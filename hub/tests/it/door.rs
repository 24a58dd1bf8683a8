//! The hub's door: who has no certificate, or none that counts, gets one by what its identity signs.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::sync::Arc;
use std::time::Duration;

use crate::common::quic::*;
use crate::common::*;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use quinn::Endpoint;
use quinn::crypto::rustls::QuicClientConfig;
use rustls::pki_types::CertificateDer;
use saphan_certs::request::PartnerRequest;
use saphan_certs::tls::{Credentials, DOOR_ALPN, Standings, door_config};
use saphan_certs::transport_issuer::{TransportChain, TransportIssuer};
use saphan_certs::x509::Root;
use saphan_hub::place::Place;
use saphan_hub::shell::CLOSE_REFUSED;
use saphan_hub::store::{Stopped, Store as _};
use saphan_protocol::directory::{SelfRevocation, SuspensionReason};
use saphan_protocol::door::{ANSWER_FRAME_MAX, DoorAnswer, DoorRefusal, DoorRequest};
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::{Answer, PREFIX_LEN, Request};
use serde_bytes::ByteBuf;
use tokio::time::timeout;
use zeroize::Zeroizing;

/// An office that is known by its identity alone.
struct Office {
    partner: PartnerId,
    identity: SigningKey,
    transport: SigningKey,
    root: Root,
}

impl Office {
    async fn admitted(world: &mut World, partner: &PartnerId) -> Self {
        let (identity, transport) = (random_key(), random_key());
        world.ca.admit_keys(partner, &identity, &transport);
        world.hub.load_directory(&world.ca.entries()).await.unwrap();
        let root = world.ca.authority.root().clone();
        Self { partner: partner.clone(), identity, transport, root }
    }

    /// The same office on another machine.
    fn again(&self) -> Self {
        let [identity, transport] = [&self.identity, &self.transport]
            .map(|key| SigningKey::from_seed(Zeroizing::new(*key.expose_seed())));
        Self { identity, transport, partner: self.partner.clone(), root: self.root.clone() }
    }

    fn request(&self, at: UnixSeconds) -> String {
        let Self { partner, identity, transport, .. } = self;
        PartnerRequest::create(&network(), partner, identity, transport, at).unwrap()
    }

    async fn knock(&self, world: &World, request: String) -> DoorAnswer {
        let line = at_the_door(world, &self.root, DOOR_ALPN).await;
        let frame = DoorRequest::Renew { request }.to_frame();
        let mut answer = line.send(&frame).await.unwrap();
        let read = answer.read_to_end(PREFIX_LEN + ANSWER_FRAME_MAX);
        let frame = timeout(PATIENCE, read).await.unwrap().unwrap();
        DoorAnswer::from_body(&frame[PREFIX_LEN..]).unwrap()
    }

    async fn renewed(&self, world: &World) -> TransportChain {
        let answer = self.knock(world, self.request(NOW)).await;
        let DoorAnswer::Issued { at: NOW, chain } = answer else { panic!("{answer:?}") };
        let chain: Vec<_> = chain.into_iter().map(|der| der.into_vec().into()).collect();
        TransportChain::check(&chain, &self.root, &self.transport.verifying_key(), NOW).unwrap()
    }

    fn comes_with(&self, world: &World, chain: &TransportChain) -> Caller {
        let credentials = Credentials::of_chain(chain, &self.transport).unwrap();
        Caller::new(world.hub.address(), self.root.clone(), credentials)
    }
}

/// A connection of somebody without a certificate.
async fn at_the_door(world: &World, root: &Root, alpn: &[u8]) -> Line {
    let mut tls = door_config(root.clone(), Arc::new(clock())).unwrap();
    tls.alpn_protocols = vec![alpn.to_vec()];
    let crypto = QuicClientConfig::try_from(tls).unwrap();
    let mut endpoint = Endpoint::client("127.0.0.1:0".parse().unwrap()).unwrap();
    endpoint.set_default_client_config(quinn::ClientConfig::new(Arc::new(crypto)));
    let connecting = endpoint.connect(world.hub.address(), "127.0.0.1").unwrap();
    Line(timeout(PATIENCE, connecting).await.unwrap().unwrap())
}

fn refusal(answer: &DoorAnswer) -> DoorRefusal {
    let DoorAnswer::Refused { at: NOW, reason } = answer else { panic!("{answer:?}") };
    *reason
}

#[tokio::test]
async fn a_partner_gets_fourteen_days_and_comes_in_with_them() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;

    let chain = office.renewed(&world).await;

    assert_eq!(chain.certificate().subject(), &vientiane());
    assert_eq!(chain.certificate().not_after(), NOW.plus(14 * DAY));
    office.comes_with(&world, &chain).greet().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn a_request_counts_for_a_year_since_nobody_may_have_opened_the_office() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let second = Duration::from_secs(1);

    for at in [NOW.minus(365 * DAY), NOW.plus(DAY)] {
        let answer = office.knock(&world, office.request(at)).await;
        assert!(matches!(answer, DoorAnswer::Issued { .. }), "{at}: {answer:?}");
    }
    for at in [NOW.minus(365 * DAY).minus(second), NOW.plus(DAY).plus(second)] {
        let answer = office.knock(&world, office.request(at)).await;
        assert_eq!(refusal(&answer), DoorRefusal::RequestTime, "{at}");
    }
    world.hub.stop().await;
}

#[tokio::test]
async fn a_revoked_partner_learns_so_and_nobody_else_does() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let stranger = Office {
        identity: random_key(),
        transport: random_key(),
        partner: vientiane(),
        root: office.root.clone(),
    };
    world.ca.revoke(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();

    let own = office.knock(&world, office.request(NOW)).await;
    let other = stranger.knock(&world, stranger.request(NOW)).await;

    assert_eq!(refusal(&own), DoorRefusal::Revoked);
    assert_eq!(refusal(&other), DoorRefusal::NotAdmitted);
    world.hub.stop().await;
}

#[tokio::test]
async fn a_restored_office_shuts_the_lost_machine_out() {
    let mut world = World::new().await;
    let lost = Office::admitted(&mut world, &vientiane()).await;
    lost.renewed(&world).await;
    let restored = Office { transport: random_key(), ..lost.again() };

    let later = restored.knock(&world, restored.request(NOW.plus(DAY))).await;
    let refused = lost.knock(&world, lost.request(NOW)).await;

    assert!(matches!(later, DoorAnswer::Issued { .. }), "{later:?}");
    assert_eq!(refusal(&refused), DoorRefusal::Replaced);
    world.hub.stop().await;
}

#[tokio::test]
async fn what_is_no_request_is_refused_and_what_is_no_frame_is_shown_out() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let mut changed = office.request(NOW);
    changed.insert(200, 'A');

    let answer = office.knock(&world, changed).await;
    let line = at_the_door(&world, &office.root, DOOR_ALPN).await;
    let _answer = line.send(&[0xff; 64]).await.unwrap();

    assert_eq!(refusal(&answer), DoorRefusal::Malformed);
    assert_eq!(line.close_code().await, Some(CLOSE_REFUSED));
    world.hub.stop().await;
}

#[tokio::test]
async fn nobody_comes_past_the_door_without_a_certificate() {
    let world = World::new().await;
    let root = world.ca.authority.root().clone();

    let line = at_the_door(&world, &root, b"saphan/1").await;

    assert_eq!(line.close_code().await, Some(CLOSE_REFUSED));
    assert_eq!(world.hub.connections(), 0);
    world.hub.stop().await;
}

#[tokio::test]
async fn what_another_hub_issues_does_not_count_here() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let other = world.ca.set_up_hub(&world.folder.join("other"));
    let papers = other.papers(&hub_name(), NOW).unwrap();
    let issuer = TransportIssuer::new(papers.root, papers.issuer, other.issuer_key()).unwrap();
    let request = PartnerRequest::parse(&office.request(NOW)).unwrap();
    let standings = Standings::of(&world.hub.relay().directory());
    let rng = &mut UnwrapErr(SysRng);

    let chain = issuer.renew(&request, &standings, NOW, rng).unwrap();
    let line = office.comes_with(&world, &chain).connect().await;

    assert!(line.ask(&hello()).await.is_err(), "it stands under the root, and is another hub's");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_stolen_issuer_is_exchanged_while_the_hub_serves() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let unconcerned = world.admit(&ghent()).await.greet().await;
    let old = office.renewed(&world).await;
    let line = office.comes_with(&world, &old).greet().await;

    let mut place = Place::open(&world.folder).unwrap();
    place.renew_issuer(&mut UnwrapErr(SysRng)).unwrap();
    world.ca.certify_hub(&place);
    world.hub.certify(&place.papers(&hub_name(), NOW).unwrap(), &place).unwrap();

    assert_eq!(line.close_code().await, Some(CLOSE_REFUSED));
    let refused = office.comes_with(&world, &old).connect().await;
    assert!(refused.ask(&hello()).await.is_err());
    let new = office.renewed(&world).await;
    office.comes_with(&world, &new).greet().await;
    assert!(unconcerned.0.close_reason().is_none(), "its certificate is the authority's own");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_shows_its_new_certificate_while_old_connections_go_on() {
    let mut world = World::new().await;
    let caller = world.admit(&vientiane()).await;
    let before = caller.greet().await;
    let place = Place::open(&world.folder).unwrap();

    world.ca.certify_hub(&place);
    world.hub.certify(&place.papers(&hub_name(), NOW).unwrap(), &place).unwrap();
    let after = caller.greet().await;

    assert_ne!(shown(&before), shown(&after));
    assert!(matches!(
        before.ask(&Request::Directory { since: 0 }).await,
        Ok(Answer::Directory { .. })
    ));
    world.hub.stop().await;
}

fn shown(line: &Line) -> Vec<u8> {
    let chain = line.0.peer_identity().unwrap();
    let chain = chain.downcast::<Vec<CertificateDer<'static>>>().unwrap();
    chain[0].to_vec()
}

#[tokio::test]
async fn whom_the_operator_keeps_out_finds_its_mail_when_let_in_again() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let other = world.admit(&ghent()).await.greet().await;
    let chain = office.renewed(&world).await;
    let line = office.comes_with(&world, &chain).greet().await;
    let (partner, reason) = (vientiane(), SuspensionReason::DeviceMissing);
    let second = Duration::from_secs(1);

    let store = world.hub.relay().store();
    store.stop(&Stopped { partner, since: NOW, reason }).await.unwrap();
    assert_eq!(timeout(second, line.close_code()).await, Ok(Some(CLOSE_REFUSED)));

    assert_eq!(refusal(&office.knock(&world, office.request(NOW)).await), DoorRefusal::Suspended);
    let refused = office.comes_with(&world, &chain).connect().await;
    assert!(refused.ask(&hello()).await.is_err());
    let waiting = envelope(&vientiane(), SizeClass::Small, 1);
    assert!(matches!(other.ask(&submit(&waiting)).await, Ok(Answer::Custody { .. })));
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let refused = office.comes_with(&world, &chain).connect().await;
    assert!(refused.ask(&hello()).await.is_err(), "a newer list does not let it in");

    world.hub.relay().store().resume(&vientiane()).await.unwrap();
    let back = async {
        while refusal_or_none(&office.knock(&world, office.request(NOW)).await).is_some() {}
    };
    timeout(second, back).await.unwrap();
    office.comes_with(&world, &chain).greet().await;
    let mail = world.hub.relay().store().waiting(&vientiane(), 0, 10).await.unwrap();
    assert_eq!(mail.len(), 1, "nothing of it is lost");
    world.hub.stop().await;
}

fn refusal_or_none(answer: &DoorAnswer) -> Option<DoorRefusal> {
    if let DoorAnswer::Refused { reason, .. } = answer { Some(*reason) } else { None }
}

#[tokio::test]
async fn a_partners_own_word_cuts_its_lines_within_a_second_and_shuts_the_door() {
    let mut world = World::new().await;
    let office = Office::admitted(&mut world, &vientiane()).await;
    let other = world.admit(&ghent()).await.greet().await;
    let line = office.comes_with(&world, &office.renewed(&world).await).greet().await;
    let word = SelfRevocation::make(&network(), &vientiane(), &office.identity, NOW.minus(DAY));
    let bring = async |message: &[u8]| {
        let door = at_the_door(&world, &office.root, DOOR_ALPN).await;
        let frame = DoorRequest::RevokeSelf { message: ByteBuf::from(message) }.to_frame();
        let mut answer = door.send(&frame).await.unwrap();
        let frame = answer.read_to_end(PREFIX_LEN + ANSWER_FRAME_MAX).await.unwrap();
        DoorAnswer::from_body(&frame[PREFIX_LEN..]).unwrap()
    };
    let forged = SelfRevocation::make(&network(), &vientiane(), &random_key(), NOW);
    assert_eq!(refusal(&bring(forged.as_bytes()).await), DoorRefusal::NotAdmitted);
    assert_eq!(refusal(&bring(b"spam").await), DoorRefusal::NotAdmitted);
    let waiting = envelope(&vientiane(), SizeClass::Small, 1);
    assert!(matches!(other.ask(&submit(&waiting)).await, Ok(Answer::Custody { .. })));

    let answer = bring(word.as_bytes()).await;

    assert_eq!(answer, DoorAnswer::Revoked { at: NOW, partner: vientiane() });
    let closed = timeout(Duration::from_secs(1), line.close_code()).await;
    assert_eq!(closed, Ok(Some(CLOSE_REFUSED)));
    assert_eq!(refusal(&office.knock(&world, office.request(NOW)).await), DoorRefusal::Revoked);
    let asked = Request::Returned { envelopes: vec![waiting.digest()] };
    let Ok(Answer::Returned { notices }) = other.ask(&asked).await else { panic!("refused") };
    assert_eq!(notices.len(), 1, "what waited for it goes back");
    let told = other.ask(&Request::SelfRevocations).await.unwrap();
    let Answer::SelfRevocations { noted } = told else { panic!("{told:?}") };
    let mut list = (*world.hub.relay().directory()).clone();
    assert_eq!(list.take_self_revoked(&noted[0]), Ok(None), "others verify it themselves");
    assert_eq!(bring(word.as_bytes()).await, answer, "once more is no error");
    world.hub.stop().await;
}
