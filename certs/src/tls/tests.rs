//! Handshakes over memory between the two configurations, and with peers that break the rules.

use std::sync::Mutex;
use std::time::Duration;

use arc_swap::ArcSwap;
use rustls::pki_types::{ServerName, UnixTime};
use rustls::{
    AlertDescription, ClientConnection, ConnectionCommon, NamedGroup, ServerConnection, SideData,
};

use saphan_protocol::directory::{Act, SuspensionReason};

use super::*;
use crate::fixtures::{Ca, DAY, NOW, eu_1, hosts, key, mekong, vientiane};
use crate::request::PartnerRequest;
use crate::transport_issuer::TransportIssuer;
use crate::x509::{HubCertificate, HubTransport, Identity, Transport};

#[derive(Debug)]
struct Clock(UnixSeconds);

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(Duration::from_secs(self.0.get())))
    }
}

/// A hub under test with what it logged.
struct Hub {
    config: Arc<ServerConfig>,
    shown: Arc<Shown>,
    verifier: Arc<PartnerVerifier>,
    standings: Arc<ArcSwap<Standings>>,
    logged: Arc<Mutex<Vec<&'static str>>>,
}

const ISSUER: u8 = 6;

impl Hub {
    fn of(ca: &Ca, now: UnixSeconds) -> Self {
        let certificate: HubCertificate = ca.leaf::<HubTransport>(&eu_1(), &key(4), &hosts(), NOW);
        let credentials = Credentials::new(&certificate, &key(4)).unwrap();
        let standings = Arc::new(ArcSwap::from_pointee(Standings::of(&ca.directory)));
        let logged = Arc::new(Mutex::new(Vec::new()));
        let log = logged.clone();
        let issuer = Arc::new(ArcSwap::from_pointee(key(ISSUER).verifying_key()));
        let shown = Arc::new(Shown::new(credentials, &ca.root.clone().into()).unwrap());
        let roots = Arc::new(ArcSwap::from_pointee(Roots::from(ca.root.clone())));
        let verifier = PartnerVerifier::new(roots, issuer, standings.clone(), move |refusal| {
            log.lock().unwrap().push(refusal.code());
        });
        let verifier = Arc::new(verifier);
        let config = server_config(shown.clone(), verifier.clone(), Arc::new(Clock(now))).unwrap();
        Self { config: Arc::new(config), shown, verifier, standings, logged }
    }

    fn logged(&self) -> Vec<&'static str> {
        self.logged.lock().unwrap().clone()
    }
}

fn network() -> Ca {
    let mut ca = Ca::of(&mekong(), 1);
    ca.admit(&vientiane(), &key(2), NOW);
    ca
}

fn agent(ca: &Ca) -> ClientConfig {
    let certificate = ca.leaf::<Transport>(&vientiane(), &key(3), &[], NOW);
    agent_with(ca, Credentials::new(&certificate, &key(3)).unwrap())
}

fn agent_with(ca: &Ca, credentials: Credentials) -> ClientConfig {
    client_config(credentials, ca.root.clone(), Arc::new(Clock(NOW))).unwrap()
}

/// Like the agent's configuration, but without a certificate.
fn nameless(ca: &Ca, provider: CryptoProvider) -> ClientConfig {
    let mut config = ClientConfig::builder_with_details(Arc::new(provider), Arc::new(Clock(NOW)))
        .with_protocol_versions(&[&TLS13])
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(HubVerifier::new(ca.root.clone())))
        .with_no_client_auth();
    config.alpn_protocols = vec![ALPN.to_vec()];
    config
}

type Ends = (ClientConnection, ServerConnection);

/// Runs a handshake to its end; the first error of either side, the server's first.
fn handshake(agent: ClientConfig, hub: &Hub) -> Result<Ends, rustls::Error> {
    handshake_at("hub.example.org", agent, hub)
}

fn handshake_at(host: &str, agent: ClientConfig, hub: &Hub) -> Result<Ends, rustls::Error> {
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let mut client = ClientConnection::new(Arc::new(agent), name).unwrap();
    let mut server = ServerConnection::new(hub.config.clone()).unwrap();
    for _ in 0..10 {
        carry(&mut client, &mut server)?;
        carry(&mut server, &mut client)?;
    }
    assert!(!client.is_handshaking() && !server.is_handshaking());
    Ok((client, server))
}

fn carry<A: SideData, B: SideData>(
    from: &mut ConnectionCommon<A>,
    to: &mut ConnectionCommon<B>,
) -> Result<(), rustls::Error> {
    let mut bytes = Vec::new();
    while from.wants_write() {
        from.write_tls(&mut bytes).unwrap();
    }
    let mut rest = bytes.as_slice();
    while !rest.is_empty() {
        to.read_tls(&mut rest).unwrap();
        to.process_new_packets()?;
    }
    Ok(())
}

fn refused(agent: ClientConfig, hub: &Hub) -> rustls::Error {
    handshake(agent, hub).expect_err("this peer is refused")
}

fn alert_of(error: rustls::Error) -> rustls::CertificateError {
    let rustls::Error::InvalidCertificate(alert) = error else { panic!("{error:?}") };
    alert
}

#[test]
fn an_active_partner_and_its_hub_meet_over_the_hybrid_group() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);

    let (client, server) = handshake(agent(&ca), &hub).unwrap();

    for group in [client.negotiated_key_exchange_group(), server.negotiated_key_exchange_group()] {
        assert_eq!(group.unwrap().name(), NamedGroup::X25519MLKEM768);
    }
    assert_eq!(server.alpn_protocol(), Some(ALPN));
    assert_eq!(client.protocol_version(), Some(rustls::ProtocolVersion::TLSv1_3));
    let chain = server.peer_certificates().unwrap();
    assert_eq!(peer_partner(chain, &ca.root, NOW), Ok(vientiane()));
    assert!(hub.logged().is_empty());
}

#[test]
fn nothing_is_left_to_resume() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let config = agent(&ca);

    for _ in 0..2 {
        let (client, server) = handshake(config.clone(), &hub).unwrap();
        assert_eq!(client.tls13_tickets_received(), 0);
        assert_eq!(server.handshake_kind(), Some(rustls::HandshakeKind::Full));
    }
    assert_eq!(hub.config.max_early_data_size, 0);
}

#[test]
fn a_peer_that_only_knows_classical_groups_is_refused() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let classical = rustls::crypto::ring::default_provider();
    assert!(classical.kx_groups.iter().all(|group| group.name() != NamedGroup::X25519MLKEM768));

    let error = refused(nameless(&ca, classical), &hub);

    let expected = rustls::PeerIncompatible::NoKxGroupsInCommon;
    assert_eq!(error, rustls::Error::PeerIncompatible(expected));
}

#[test]
fn a_peer_without_a_certificate_gets_as_far_as_the_door_and_is_nobody() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let client = door_config(ca.root.clone(), Arc::new(Clock(NOW))).unwrap();

    for client in [client, nameless(&ca, provider())] {
        let alpn = client.alpn_protocols[0].clone();
        let (_, server) = handshake(client, &hub).unwrap();

        assert_eq!(server.alpn_protocol(), Some(&*alpn));
        assert!(server.peer_certificates().is_none());
    }
    let nothing = hub.verifier.check(&[], NOW).unwrap_err();
    assert_eq!(nothing.code(), "certificate-malformed", "and the hub asks once more");
}

#[test]
fn x_136_only_the_issuer_of_today_opens_the_way() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let (before, today) = (issued(&ca, 8), issued(&ca, ISSUER));

    let error = alert_of(refused(agent_with(&ca, before), &hub));
    let (_, server) = handshake(agent_with(&ca, today), &hub).unwrap();

    assert_eq!(error, rustls::CertificateError::Expired, "so the office renews");
    assert_eq!(hub.logged(), ["transport-issuer"]);
    let chain = server.peer_certificates().unwrap();
    assert_eq!(peer_partner(chain, &ca.root, NOW).unwrap(), vientiane());
}

/// X-136, in another order: what stands first behind the partner is no issuer, and signed by nobody we know.
#[test]
fn an_issuer_of_before_does_not_hide_behind_a_link() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let (one, other) = (Ca::of(&mekong(), 20), Ca::of(&mekong(), 21));
    let rng = &mut crate::fixtures::rng();
    let link = crate::issuer::make_link(&one.root, &other.root, &other.signer, NOW, rng).unwrap();
    let behind = |issuer| {
        let mut shown = issued(&ca, issuer);
        shown.chain.insert(1, link.der().clone());
        agent_with(&ca, shown)
    };

    let error = alert_of(refused(behind(8), &hub));

    assert_eq!(error, rustls::CertificateError::Expired);
    assert_eq!(hub.logged(), ["transport-issuer"]);
    assert!(handshake(behind(ISSUER), &hub).is_ok(), "a link more harms nobody");
}

/// A transport certificate of the hub's issuer with this key.
fn issued(ca: &Ca, issuer: u8) -> Credentials {
    let certificate = ca.issuer(&key(issuer), NOW);
    let issuer = TransportIssuer::new(ca.root.clone(), certificate, &key(issuer)).unwrap();
    let request = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(3), NOW).unwrap();
    let request = PartnerRequest::parse(&request).unwrap();
    let standings = Standings::of(&ca.directory);
    let chain = issuer.renew(&request, &standings, NOW, &mut crate::fixtures::rng()).unwrap();
    Credentials::of_chain(&chain, &key(3)).unwrap()
}

#[test]
fn a_hub_shows_what_it_was_given_last() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let certificate = ca.leaf::<HubTransport>(&eu_1(), &key(9), &hosts(), NOW);

    hub.shown
        .replace(Credentials::new(&certificate, &key(9)).unwrap(), &ca.root.clone().into())
        .unwrap();
    let (client, _) = handshake(agent(&ca), &hub).unwrap();

    assert_eq!(client.peer_certificates().unwrap()[0], *certificate.der());
}

#[test]
fn a_certificate_of_another_root_is_refused_even_under_our_name() {
    let (ours, mut theirs) = (network(), Ca::of(&mekong(), 7));
    theirs.admit(&vientiane(), &key(2), NOW);
    let forged = theirs.leaf::<Transport>(&vientiane(), &key(3), &[], NOW);
    let hub = Hub::of(&ours, NOW);

    let agent = agent_with(&ours, Credentials::new(&forged, &key(3)).unwrap());

    assert_eq!(alert_of(refused(agent, &hub)), rustls::CertificateError::UnknownIssuer);
    assert_eq!(hub.logged(), ["certificate-chain"]);
}

#[test]
fn an_identity_certificate_opens_no_connection() {
    let ca = network();
    let identity = ca.leaf::<Identity>(&vientiane(), &key(2), &[], NOW);
    let hub = Hub::of(&ca, NOW);

    let agent = agent_with(&ca, Credentials::new(&identity, &key(2)).unwrap());

    assert_eq!(alert_of(refused(agent, &hub)), rustls::CertificateError::InvalidPurpose);
    assert_eq!(hub.logged(), ["certificate-use"]);
}

#[test]
fn an_expired_certificate_is_refused() {
    let ca = network();
    let hub = Hub::of(&ca, NOW.plus(DAY * 14 + Duration::from_secs(1)));

    assert_eq!(alert_of(refused(agent(&ca), &hub)), rustls::CertificateError::Expired);
    assert_eq!(hub.logged(), ["certificate-expired"]);
}

#[test]
fn a_revoked_partner_is_refused_from_the_next_handshake_on() {
    let mut ca = network();
    let hub = Hub::of(&ca, NOW);
    let (_, server) = handshake(agent(&ca), &hub).unwrap();

    ca.revoke(&vientiane());
    hub.standings.store(Arc::new(Standings::of(&ca.directory)));

    assert_eq!(alert_of(refused(agent(&ca), &hub)), rustls::CertificateError::Revoked);
    assert_eq!(hub.logged(), ["partner-revoked"]);
    // The live connection is found out when its chain is asked about again.
    let again = hub.verifier.check(server.peer_certificates().unwrap(), NOW);
    assert_eq!(again.unwrap_err(), Refusal::Revoked(vientiane()));
}

#[test]
fn a_stranger_and_a_suspended_partner_are_refused_alike() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let mut standings = Standings::of(&ca.directory);
    standings.suspend(&vientiane());
    hub.standings.store(Arc::new(standings));
    let suspended = alert_of(refused(agent(&ca), &hub));
    hub.standings.store(Arc::new(Standings::default()));
    let stranger = alert_of(refused(agent(&ca), &hub));

    assert_eq!(suspended, stranger);
    assert_eq!(hub.logged(), ["partner-suspended", "partner-unknown"]);
}

#[test]
fn a_partner_that_is_resumed_comes_in_with_the_certificate_that_it_had() {
    let mut ca = network();
    let hub = Hub::of(&ca, NOW);
    ca.record(Act::Suspend { reason: SuspensionReason::Inquiry, partner: vientiane() });
    hub.standings.store(Arc::new(Standings::of(&ca.directory)));
    refused(agent(&ca), &hub);
    // A new identity certificate for the same key is no way round it.
    ca.admit(&vientiane(), &key(2), NOW);
    hub.standings.store(Arc::new(Standings::of(&ca.directory)));
    refused(agent(&ca), &hub);

    ca.record(Act::Resume { partner: vientiane() });
    hub.standings.store(Arc::new(Standings::of(&ca.directory)));

    assert!(handshake(agent(&ca), &hub).is_ok());
    assert_eq!(hub.logged(), ["partner-suspended", "partner-suspended"]);
}

#[test]
fn a_transport_certificate_dies_with_the_identity_it_was_issued_for() {
    let mut ca = network();
    let old = agent(&ca);
    ca.revoke(&vientiane());
    ca.admit(&vientiane(), &key(6), NOW.plus(DAY));
    let hub = Hub::of(&ca, NOW.plus(DAY));

    assert_eq!(alert_of(refused(old, &hub)), rustls::CertificateError::Revoked);
    assert_eq!(hub.logged(), ["partner-superseded"]);
}

#[test]
fn a_renewed_identity_of_the_same_key_keeps_its_connections() {
    let mut ca = network();
    let old = agent(&ca);
    ca.admit(&vientiane(), &key(2), NOW.plus(DAY));

    assert!(handshake(old, &Hub::of(&ca, NOW.plus(DAY))).is_ok());
}

#[test]
fn no_connection_outlives_the_identity() {
    let ca = network();
    let later = NOW.plus(DAY * 10);
    let transport = ca.leaf::<Transport>(&vientiane(), &key(3), &[], later);
    let now = NOW.plus(DAY * 15);

    let verdict = Standings::of(&ca.directory).check(&transport, now);

    let (partner, at) = (vientiane(), NOW.plus(DAY * 14));
    assert_eq!(verdict, Err(Refusal::IdentityExpired { partner, at }));
}

#[test]
fn a_hub_of_another_network_is_refused() {
    let (ours, theirs) = (network(), Ca::of(&"danube".parse().unwrap(), 7));
    assert_eq!(
        alert_of(refused(agent(&ours), &Hub::of(&theirs, NOW))),
        rustls::CertificateError::UnknownIssuer
    );

    // The same key as authority of both networks, so that only the name tells them apart.
    let both = Ca::of(&"danube".parse().unwrap(), 1);
    let foreign: HubCertificate = both.leaf(&eu_1(), &key(4), &hosts(), NOW);
    let verdict = HubCertificate::read(foreign.der(), &mekong());
    assert_eq!(verdict.unwrap_err().code(), "certificate-name");
}

#[test]
fn a_partner_cannot_pose_as_a_hub() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);
    let transport = ca.leaf::<Transport>(&vientiane(), &key(3), &[], NOW);
    hub.shown
        .replace(Credentials::new(&transport, &key(3)).unwrap(), &ca.root.clone().into())
        .unwrap();

    let error = refused(agent(&ca), &hub);

    assert_eq!(alert_of(error), rustls::CertificateError::InvalidPurpose);
}

#[test]
fn the_dialled_name_must_be_one_of_the_hubs() {
    let ca = network();
    let hub = Hub::of(&ca, NOW);

    assert!(handshake_at("192.0.2.7", agent(&ca), &hub).is_ok());
    let error = handshake_at("other.example.org", agent(&ca), &hub).err().unwrap();
    assert_eq!(alert_of(error), rustls::CertificateError::NotValidForName);
}

#[test]
fn another_application_protocol_ends_the_handshake() {
    let ca = network();
    let mut agent = agent(&ca);
    agent.alpn_protocols = vec![b"http/1.1".to_vec()];

    let error = refused(agent, &Hub::of(&ca, NOW));

    assert_eq!(error, rustls::Error::NoApplicationProtocol);
}

#[test]
fn what_the_peer_is_told_carries_no_detail() {
    let ca = network();
    let hub = Hub::of(&ca, NOW.plus(DAY * 15));

    let told = refused(agent(&ca), &hub).to_string();

    assert_eq!(told, "invalid peer certificate: Expired");
    let alert = AlertDescription::from(rustls::CertificateError::Expired);
    assert_eq!(alert, AlertDescription::CertificateExpired);
}

#[test]
fn the_provider_offers_what_the_design_names_and_nothing_else() {
    let provider = provider();

    let groups: Vec<_> = provider.kx_groups.iter().map(|group| group.name()).collect();
    assert_eq!(groups, [NamedGroup::X25519MLKEM768]);
    assert_eq!(provider.cipher_suites.len(), 3);
    assert!(provider.cipher_suites.contains(&TLS13_AES_128_GCM_SHA256));
    assert!(CryptoProvider::get_default().is_none());
}
