use proptest::prelude::*;
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyUsagePurpose, SanType, string::Ia5String,
};

use super::*;
use crate::fixtures::{Ca, DAY, NOW, eu_1, hosts, key, mekong, rng, vientiane};
use crate::pkcs8;

fn identity(ca: &Ca) -> IdentityCertificate {
    ca.leaf(&vientiane(), &key(2), &[], NOW)
}

fn code<T>(result: Result<T, CertificateError>) -> &'static str {
    result.err().map_or("accepted", |error| error.code())
}

/// A certificate of the right authority with whatever else a test puts into it.
fn odd(ca: &Ca, change: impl FnOnce(&mut CertificateParams)) -> Vec<u8> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "odd");
    params.not_before = rcgen::date_time_ymd(2026, 1, 1);
    params.not_after = rcgen::date_time_ymd(2027, 1, 1);
    params.subject_alt_names = vec![uri("saphan://mekong/nkw-la")];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    change(&mut params);
    let issuer = rcgen::Issuer::from_ca_cert_der(ca.root.der(), &ca.signer).unwrap();
    params.signed_by(&*pkcs8::for_rcgen(&key(3)), &issuer).unwrap().der().to_vec()
}

fn uri(text: &str) -> SanType {
    SanType::URI(Ia5String::try_from(text).unwrap())
}

#[test]
fn an_identity_certificate_names_its_partner_and_key() {
    let ca = Ca::of(&mekong(), 1);

    let read = IdentityCertificate::check(identity(&ca).der(), &ca.root, NOW).unwrap();

    assert_eq!(read.subject(), &vientiane());
    assert_eq!(read.key(), &key(2).verifying_key());
    assert_eq!(read.not_before(), NOW.minus(crate::issuer::BACKDATE));
    assert_eq!(read.not_after(), NOW.plus(DAY * 14));
}

#[test]
fn the_root_is_read_back_from_its_file() {
    let ca = Ca::of(&mekong(), 1);

    let read = Root::from_pem(&ca.root.to_pem()).unwrap();

    assert_eq!(read.fingerprint(), ca.root.fingerprint());
    assert_eq!((read.network(), read.key()), (&mekong(), &key(1).verifying_key()));
}

#[test]
fn t_101_what_is_no_certificate_is_refused() {
    let ca = Ca::of(&mekong(), 1);
    let good = identity(&ca).der().to_vec();
    let trailing = [good.as_slice(), &[0]].concat();

    for bad in [&[][..], b"-----BEGIN", &good[..good.len() - 1], &trailing] {
        let verdict = IdentityCertificate::check(bad, &ca.root, NOW);
        assert_eq!(code(verdict), "certificate-malformed");
        assert_eq!(code(Root::from_der(bad)), "certificate-malformed");
    }
}

#[test]
fn t_102_another_authority_of_the_same_name_is_another_authority() {
    let (ours, theirs) = (Ca::of(&mekong(), 1), Ca::of(&mekong(), 7));

    let verdict = IdentityCertificate::check(identity(&theirs).der(), &ours.root, NOW);

    assert_eq!(code(verdict), "certificate-chain");
}

#[test]
fn t_102_a_partner_cannot_issue() {
    let ca = Ca::of(&mekong(), 1);
    let partner = identity(&ca);
    let partner_key = pkcs8::for_rcgen(&key(2));
    let issuer = rcgen::Issuer::from_ca_cert_der(partner.der(), &*partner_key).unwrap();
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![uri("saphan://mekong/bsp-th")];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let forged = params.signed_by(&*pkcs8::for_rcgen(&key(3)), &issuer).unwrap();

    let chain = [forged.der().clone(), partner.der().clone()];
    let verdict = TransportCertificate::check_chain(&chain, &ca.root, NOW);

    assert_eq!(code(verdict), "certificate-chain");
}

#[test]
fn t_103_a_certificate_counts_from_its_first_to_its_last_second() {
    let ca = Ca::of(&mekong(), 1);
    let certificate = identity(&ca);
    let (from, to) = (certificate.not_before(), certificate.not_after());
    let second = std::time::Duration::from_secs(1);

    for (now, verdict) in [
        (from.minus(second), Err(CertificateError::NotYetValid { from })),
        (from, Ok(())),
        (to, Ok(())),
        (to.plus(second), Err(CertificateError::Expired { at: to })),
    ] {
        // The root begins with the certificate, so both ends are its own.
        let checked = IdentityCertificate::check(certificate.der(), &ca.root, now);
        assert_eq!(checked.map(|_| ()), verdict);
    }
}

#[test]
fn t_103_nothing_outlives_its_root() {
    let ca = Ca::of(&mekong(), 1);
    let (_, root_ends) = ca.root.period();

    let late: IdentityCertificate = ca.leaf(&vientiane(), &key(2), &[], root_ends.minus(DAY));

    assert_eq!(late.not_after(), root_ends);
}

#[test]
fn t_104_each_certificate_has_one_use() {
    let ca = Ca::of(&mekong(), 1);
    let identity = identity(&ca);
    let transport: TransportCertificate = ca.leaf(&vientiane(), &key(3), &[], NOW);
    let hub: HubCertificate = ca.leaf(&eu_1(), &key(4), &hosts(), NOW);

    let uses = [
        code(TransportCertificate::check(identity.der(), &ca.root, NOW)),
        code(IdentityCertificate::check(transport.der(), &ca.root, NOW)),
        code(HubCertificate::check(transport.der(), &ca.root, NOW)),
        code(TransportCertificate::check(hub.der(), &ca.root, NOW)),
        code(IdentityCertificate::check(ca.root.der(), &ca.root, NOW)),
        code(Root::from_der(identity.der())),
    ];

    assert_eq!(uses, ["certificate-use"; 6]);
}

#[test]
fn t_104_a_certificate_of_the_authority_for_two_uses_is_refused() {
    let ca = Ca::of(&mekong(), 1);
    let both = odd(&ca, |params| {
        params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    });
    let none = odd(&ca, |params| params.extended_key_usages.clear());
    let issuing = odd(&ca, |params| params.key_usages.push(KeyUsagePurpose::KeyCertSign));
    let no_usage = odd(&ca, |params| params.key_usages.clear());

    for bad in [both, none, issuing, no_usage] {
        let verdict = TransportCertificate::check(&bad, &ca.root, NOW);
        assert_eq!(code(verdict), "certificate-use");
    }
    assert_eq!(code(TransportCertificate::check(&odd(&ca, |_| ()), &ca.root, NOW)), "accepted");
}

#[test]
fn t_105_a_partner_certificate_carries_one_name_of_our_form_and_no_other() {
    let ca = Ca::of(&mekong(), 1);
    let ours = || uri("saphan://mekong/nkw-la");
    let dns = SanType::DnsName(Ia5String::try_from("nkw.example").unwrap());

    for names in [
        vec![],
        vec![ours(), ours()],
        vec![ours(), uri("https://example.org")],
        vec![ours(), dns],
        vec![uri("saphan://danube/nkw-la")],
        vec![uri("saphan://mekong/nkw-la/")],
        vec![uri("saphan://mekong/hub/eu-1")],
        vec![uri("saphan://mekong/NKW-LA")],
        vec![uri("saphan:mekong/nkw-la")],
    ] {
        let shown = format!("{names:?}");
        let bad = odd(&ca, |params| params.subject_alt_names = names);
        let verdict = TransportCertificate::check(&bad, &ca.root, NOW);
        assert_eq!(code(verdict), "certificate-name", "{shown}");
    }
}

#[test]
fn t_105_a_hub_may_name_its_hosts_beside_itself() {
    let ca = Ca::of(&mekong(), 1);
    let hub: HubCertificate = ca.leaf(&eu_1(), &key(4), &hosts(), NOW);
    let log: HubLogCertificate = ca.leaf(&eu_1(), &key(5), &[], NOW);

    assert_eq!(HubCertificate::check(hub.der(), &ca.root, NOW).unwrap().subject(), &eu_1());
    assert_eq!(HubLogCertificate::check(log.der(), &ca.root, NOW).unwrap().subject(), &eu_1());
    // Same use as a partner's identity, told apart by the name.
    let verdict = IdentityCertificate::check(log.der(), &ca.root, NOW);
    assert_eq!(code(verdict), "certificate-name");
}

#[test]
fn t_106_only_ed25519_keys_are_certified_and_only_the_expected_one_fits() {
    let ca = Ca::of(&mekong(), 1);
    let p256 = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
    let issuer = rcgen::Issuer::from_ca_cert_der(ca.root.der(), &ca.signer).unwrap();
    let mut params = CertificateParams::default();
    params.subject_alt_names = vec![uri("saphan://mekong/nkw-la")];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let other_kind = params.signed_by(&p256, &issuer).unwrap();

    let verdict = TransportCertificate::check(other_kind.der(), &ca.root, NOW);

    assert_eq!(code(verdict), "certificate-key");
    assert_eq!(code(identity(&ca).of_key(&key(3).verifying_key())), "certificate-key");
}

#[test]
fn t_107_size_is_looked_at_before_anything_is_parsed() {
    let ca = Ca::of(&mekong(), 1);
    let large = odd(&ca, |params| {
        let filler = vec![0x04; 4096];
        params.custom_extensions = vec![CustomExtension::from_oid_content(&[1, 2, 3], filler)];
    });
    let leaf = TransportCertificate::check(&odd(&ca, |_| ()), &ca.root, NOW).unwrap();
    let long = vec![leaf.der().clone(); CHAIN_LEN_MAX + 1];
    let twice = [leaf.der().clone(), ca.issuer(&key(6), NOW).der().clone()];
    let twice = [&twice[..], &twice[1..]].concat();

    let verdict = TransportCertificate::check(&large, &ca.root, NOW);

    assert_eq!(code(verdict), "certificate-too-long");
    assert_eq!(code(Root::from_der(&vec![0; 5000])), "certificate-too-long");
    for chain in [long, twice] {
        let verdict = TransportCertificate::check_chain(&chain, &ca.root, NOW);
        assert_eq!(code(verdict), "certificate-too-long");
    }
}

#[test]
fn t_104_an_issuer_signs_transport_certificates_and_nothing_else() {
    let ca = Ca::of(&mekong(), 1);
    let with = |change: fn(&mut CertificateParams)| {
        let der = odd(&ca, |params| {
            params.subject_alt_names = vec![uri("saphan://mekong/hub/eu-1")];
            params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
            params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
            change(params);
        });
        code(IssuerCertificate::check(&der, &ca.root, NOW))
    };
    let changes: [fn(&mut CertificateParams); 7] = [
        |params| params.is_ca = IsCa::Ca(BasicConstraints::Constrained(1)),
        |params| params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained),
        |params| params.is_ca = IsCa::ExplicitNoCa,
        |params| params.key_usages.push(KeyUsagePurpose::DigitalSignature),
        |params| params.key_usages.push(KeyUsagePurpose::CrlSign),
        |params| params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth),
        |params| params.extended_key_usages.clear(),
    ];

    assert_eq!(with(|_| {}), "accepted");
    for change in changes {
        assert_eq!(with(change), "certificate-use");
    }
    let named = |params: &mut CertificateParams| {
        params.subject_alt_names = vec![uri("saphan://mekong/nkw-la")];
    };
    assert_eq!(with(named), "certificate-name", "that is a partner");
}

fn visit(chain: &[Vec<u8>], ca: &Ca, now: UnixSeconds) -> &'static str {
    let chain: Vec<CertificateDer<'_>> = chain.iter().map(|der| der.clone().into()).collect();
    code(AdministratorCertificate::check_visit(&chain, &ca.root, now))
}

#[test]
fn an_administrator_is_certified_by_the_root_itself_for_an_hour() {
    let ca = Ca::of(&mekong(), 1);
    let key = key(3).verifying_key();
    let made =
        crate::issuer::make_administrator(&key, NOW, &ca.root, &ca.signer, &mut rng()).unwrap();
    let der = made.der().to_vec();
    let last = NOW.plus(VISIT_LIFE);
    let second = Duration::from_secs(1);

    assert_eq!((made.key(), made.not_after()), (&key, last));
    assert_eq!(visit(std::slice::from_ref(&der), &ca, last), "accepted");
    assert_eq!(visit(std::slice::from_ref(&der), &ca, last.plus(second)), "certificate-expired");
    let other = Ca::of(&mekong(), 4);
    assert_eq!(visit(std::slice::from_ref(&der), &other, NOW), "certificate-chain");
    assert_eq!(visit(&[], &ca, NOW), "certificate-malformed");
    assert_eq!(code(TransportCertificate::check(&der, &ca.root, NOW)), "certificate-name");
    let partner = ca.leaf::<Transport>(&vientiane(), &crate::fixtures::key(2), &[], NOW);
    assert_eq!(visit(&[partner.der().to_vec()], &ca, NOW), "certificate-name");
    let hub = ca.leaf::<HubTransport>(&eu_1(), &crate::fixtures::key(2), &hosts(), NOW);
    assert_eq!(visit(&[hub.der().to_vec()], &ca, NOW), "certificate-use");
}

/// A stolen issuer of a hub reaches no further than connections of partners.
#[test]
fn what_a_hubs_issuer_signs_is_no_administrator() {
    let ca = Ca::of(&mekong(), 1);
    let above = ca.issuer(&key(7), NOW);
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "administrator");
    params.not_before = rcgen::date_time_ymd(2026, 11, 25);
    params.not_after = rcgen::date_time_ymd(2026, 11, 26);
    params.subject_alt_names = vec![uri("saphan://mekong/authority/0123456789abcdef")];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let signer = pkcs8::for_rcgen(&key(7));
    let issuer = rcgen::Issuer::from_ca_cert_der(above.der(), &*signer).unwrap();
    let forged = params.signed_by(&*pkcs8::for_rcgen(&key(3)), &issuer).unwrap().der().to_vec();

    let both = [forged.clone(), above.der().to_vec()];
    assert_eq!(visit(&both, &ca, NOW), "certificate-too-long");
    assert_eq!(visit(&[forged], &ca, NOW), "certificate-chain");
}

#[test]
fn an_administrator_whose_certificate_lives_for_days_is_none() {
    let ca = Ca::of(&mekong(), 1);
    let days = odd(&ca, |params| {
        params.subject_alt_names = vec![uri("saphan://mekong/authority/0123456789abcdef")];
    });

    assert_eq!(visit(&[days], &ca, NOW), "certificate-use");
}

#[test]
fn one_issuer_may_stand_between_the_root_and_a_transport_certificate() {
    let ca = Ca::of(&mekong(), 1);
    let issuer_key = pkcs8::for_rcgen(&key(6));
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "transport issuer");
    params.subject_alt_names = vec![uri("saphan://mekong/hub/eu-1")];
    params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let root = rcgen::Issuer::from_ca_cert_der(ca.root.der(), &ca.signer).unwrap();
    let intermediate = params.signed_by(&*issuer_key, &root).unwrap();
    let issuer = rcgen::Issuer::from_ca_cert_der(intermediate.der(), &*issuer_key).unwrap();

    let issue = |purpose| {
        let mut params = CertificateParams::default();
        params.subject_alt_names = vec![uri("saphan://mekong/nkw-la")];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![purpose];
        let leaf = params.signed_by(&*pkcs8::for_rcgen(&key(3)), &issuer).unwrap();
        [leaf.der().clone(), intermediate.der().clone()]
    };
    let transport = issue(ExtendedKeyUsagePurpose::ClientAuth);
    let identity = issue(ExtendedKeyUsagePurpose::Other(role::DOCUMENT_SIGNING.to_vec()));

    let verdict = TransportCertificate::check_chain(&transport, &ca.root, NOW);
    assert_eq!(verdict.unwrap().subject(), &vientiane());
    // A stolen transport issuer never makes an identity.
    let verdict = IdentityCertificate::check_chain(&identity, &ca.root, NOW);
    assert_eq!(code(verdict), "certificate-use");
}

proptest! {
    #[test]
    fn a_changed_certificate_is_refused(at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let ca = Ca::of(&mekong(), 1);
        let mut der = identity(&ca).der().to_vec();
        let at = at.index(der.len());
        der[at] ^= 1 << bit;

        prop_assert!(IdentityCertificate::check(&der, &ca.root, NOW).is_err());
    }

    #[test]
    fn whatever_arrives_is_refused_without_a_panic(bytes: Vec<u8>) {
        let ca = Ca::of(&mekong(), 1);
        prop_assert!(TransportCertificate::check(&bytes, &ca.root, NOW).is_err());
        prop_assert!(Root::from_der(&bytes).is_err());
    }
}
