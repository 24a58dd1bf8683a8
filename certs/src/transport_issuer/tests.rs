use saphan_protocol::directory::Act;

use super::*;
use crate::fixtures::{Ca, DAY, NOW, eu_1, hosts, key, mekong, rng, vientiane};
use crate::issuer::IDENTITY_DAYS;
use crate::x509::{Certificate, HubTransport, Identity, Role, Transport};

const ISSUER: u8 = 6;

fn network() -> (Ca, TransportIssuer) {
    let mut ca = Ca::of(&mekong(), 1);
    let (subject, identity) = (&vientiane(), &key(2).verifying_key());
    let leaf =
        Leaf::<Identity> { subject, key: identity, hosts: &[], days: IDENTITY_DAYS, at: NOW };
    let certificate = leaf.issue(&ca.root, &ca.signer, &mut rng()).unwrap().der().to_vec();
    ca.record(Act::Admit { key: *identity, partner: vientiane(), certificate });
    let certificate = ca.issuer(&key(ISSUER), NOW);
    let issuer = TransportIssuer::new(ca.root.clone(), certificate, &key(ISSUER)).unwrap();
    (ca, issuer)
}

fn request(identity: u8, at: UnixSeconds) -> PartnerRequest {
    let text = PartnerRequest::create(&mekong(), &vientiane(), &key(identity), &key(3), at);
    PartnerRequest::parse(&text.unwrap()).unwrap()
}

fn renew(ca: &Ca, issuer: &TransportIssuer, now: UnixSeconds) -> Result<TransportChain, String> {
    let standings = Standings::of(&ca.directory);
    let chain = issuer.renew(&request(2, NOW), &standings, now, &mut rng());
    chain.map_err(|error| error.code().to_owned())
}

#[test]
fn what_it_issues_stands_under_the_root_for_fourteen_days() {
    let (ca, issuer) = network();

    let chain = renew(&ca, &issuer, NOW.plus(200 * DAY)).unwrap();
    let key = key(3).verifying_key();
    let read = read_chain(&chain.to_pem()).unwrap();

    let at = NOW.plus(214 * DAY);
    let checked = TransportChain::check(&read, &ca.root, &key, at).unwrap();
    assert_eq!(checked.certificate().subject(), &vientiane());
    assert_eq!(checked.ders(), chain.ders());
    let over = TransportChain::check(&read, &ca.root, &key, at.plus(DAY)).unwrap_err();
    assert_eq!(over.code(), "certificate-expired");
}

/// Signed by the issuer although it may not: under its chain nothing but transport counts.
fn forged<R: Role>(ca: &Ca, subject: &R::Subject) -> CertificateError {
    let above = ca.issuer(&key(ISSUER), NOW);
    let hosts = if R::MAY_NAME_HOSTS { hosts() } else { Vec::new() };
    let leaf =
        Leaf::<R> { subject, key: &key(7).verifying_key(), hosts: &hosts, days: 14, at: NOW };
    let error = leaf
        .issue_under(&above, &pkcs8::for_rcgen(&key(ISSUER)), &ca.root, &mut rng())
        .expect_err("an issuer of transport certificates issues nothing else");
    let IssueError::Check(error) = error else { panic!("{error}") };
    error
}

#[test]
fn a_stolen_issuer_makes_neither_an_identity_nor_a_hub() {
    let (ca, _) = network();

    let identity = forged::<Identity>(&ca, &vientiane());
    let hub = forged::<HubTransport>(&ca, &eu_1());

    assert_eq!([identity.code(), hub.code()], ["certificate-use"; 2]);
}

#[test]
fn an_issuer_is_nobody_by_itself() {
    let (ca, issuer) = network();
    let der = issuer.certificate().der();

    assert!(Certificate::<Transport>::check(der, &ca.root, NOW).is_err());
    assert!(crate::x509::Root::from_der(der).is_err());
    let leaf = ca.leaf::<Transport>(&vientiane(), &key(3), &[], NOW);
    let no_issuer = IssuerCertificate::check(leaf.der(), &ca.root, NOW).unwrap_err();
    let root = IssuerCertificate::check(ca.root.der(), &ca.root, NOW).unwrap_err();
    assert_eq!([no_issuer.code(), root.code()], ["certificate-use"; 2]);
    let other = Ca::of(&mekong(), 9);
    let foreign = IssuerCertificate::check(der, &other.root, NOW).unwrap_err();
    assert_eq!(foreign.code(), "certificate-chain");
}

#[test]
fn an_issuer_that_is_over_issues_nothing() {
    let (ca, issuer) = network();

    assert_eq!(renew(&ca, &issuer, NOW.plus(366 * DAY)).unwrap_err(), "renewal-time");
    let request = request(2, NOW.plus(366 * DAY));
    let standings = Standings::of(&ca.directory);
    let over = issuer.renew(&request, &standings, NOW.plus(366 * DAY), &mut rng());
    assert_eq!(over.unwrap_err().code(), "certificate-expired");
}

#[test]
fn x_141_a_request_for_another_network_is_refused() {
    let (ca, issuer) = network();
    let danube = "danube".parse().unwrap();
    let text = PartnerRequest::create(&danube, &vientiane(), &key(2), &key(3), NOW).unwrap();
    let request = PartnerRequest::parse(&text).unwrap();

    let refused = issuer.renew(&request, &Standings::of(&ca.directory), NOW, &mut rng());

    assert_eq!(refused.unwrap_err().code(), "renewal-network");
}

#[test]
fn x_137_another_identity_than_the_listed_one_gets_nothing() {
    let (ca, issuer) = network();

    let refused = issuer.renew(&request(8, NOW), &Standings::of(&ca.directory), NOW, &mut rng());

    assert_eq!(refused.unwrap_err().code(), "partner-other-identity");
}

#[test]
fn x_132_a_revoked_partner_gets_nothing() {
    let (mut ca, issuer) = network();
    ca.revoke(&vientiane());

    assert_eq!(renew(&ca, &issuer, NOW).unwrap_err(), "partner-revoked");
}

#[test]
fn x_133_a_suspended_partner_gets_nothing() {
    let (ca, issuer) = network();
    let mut standings = Standings::of(&ca.directory);
    standings.suspend(&vientiane());

    let refused = issuer.renew(&request(2, NOW), &standings, NOW, &mut rng());

    assert_eq!(refused.unwrap_err().code(), "partner-suspended");
}
