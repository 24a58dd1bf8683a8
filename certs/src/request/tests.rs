use proptest::prelude::*;

use super::*;
use crate::fixtures::{DAY, NOW, eu_1, hosts, hub_keys, key, mekong, vientiane};

fn partner_request() -> String {
    PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(3), NOW).unwrap()
}

fn code(result: Result<PartnerRequest, RequestError>) -> &'static str {
    result.err().map_or("accepted", |error| error.code())
}

#[test]
fn a_partner_request_is_read_back() {
    let read = PartnerRequest::parse(&partner_request()).unwrap();

    assert_eq!((read.network(), read.partner(), read.at()), (&mekong(), &vientiane(), NOW));
    assert_eq!(read.identity_key(), &key(2).verifying_key());
    assert_eq!(read.transport_key(), &key(3).verifying_key());
}

#[test]
fn a_hub_request_is_read_back() {
    let (transport, log, issuer) = (key(4), key(5), key(6));
    let keys = hub_keys(&transport, &log, &issuer);
    let text = HubRequest::create(&mekong(), &eu_1(), &hosts(), &keys, NOW).unwrap();

    let read = HubRequest::parse(&text).unwrap();

    assert_eq!((read.network(), read.name(), read.at()), (&mekong(), &eu_1(), NOW));
    assert_eq!(read.hosts(), hosts());
    assert_eq!(read.transport_key(), &key(4).verifying_key());
    assert_eq!(read.log_key(), &key(5).verifying_key());
    assert_eq!(read.issuer_key(), &key(6).verifying_key());
}

#[test]
fn t_111_other_blocks_or_another_order_are_no_request() {
    let text = partner_request();
    let twice = text.clone() + &text;
    let long = text.clone() + &" ".repeat(REQUEST_LEN_MAX);
    let start = text.find("# request of a partner").unwrap();
    let reordered = text[start..].to_owned() + &text[..start];

    for bad in ["", &twice, &long, &reordered, &text[..start]] {
        assert_eq!(code(PartnerRequest::parse(bad)), "request-form");
    }
}

#[test]
fn t_113_two_different_keys_are_needed() {
    let same = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(2), NOW);

    assert_eq!(same.unwrap_err().code(), "request-key");
}

#[test]
fn t_114_a_hub_request_is_no_partner_request() {
    let (transport, log, issuer) = (key(4), key(5), key(6));
    let keys = hub_keys(&transport, &log, &issuer);
    let text = HubRequest::create(&mekong(), &eu_1(), &hosts(), &keys, NOW).unwrap();

    assert_eq!(code(PartnerRequest::parse(&text)), "request-form", "it has one key more");
    // With two of its keys, too: the log key has signed, and stands second.
    let cut = text.find("# hub issuer").unwrap()..text.find("# request").unwrap();
    let mut shorter = text;
    shorter.replace_range(cut, "");
    assert_eq!(code(PartnerRequest::parse(&shorter)), "signed-other-key");
}

#[test]
fn t_115_requests_cannot_be_recombined() {
    let ours = partner_request();
    let theirs = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(7), NOW).unwrap();
    let cut = |text: &str| text.find("# transport").unwrap()..text.find("# request").unwrap();
    let mut mixed = ours.clone();
    mixed.replace_range(cut(&ours), &theirs[cut(&theirs)]);

    assert_eq!(code(PartnerRequest::parse(&mixed)), "request-binding");
}

#[test]
fn t_116_a_request_is_good_for_thirty_days() {
    let request = PartnerRequest::parse(&partner_request()).unwrap();
    let second = Duration::from_secs(1);

    assert!(request.check_time(NOW.minus(CLOCK_AHEAD_MAX)).is_ok());
    assert!(request.check_time(NOW.plus(DAY * 30)).is_ok());
    for bad in [NOW.minus(CLOCK_AHEAD_MAX + second), NOW.plus(DAY * 30 + second)] {
        assert_eq!(request.check_time(bad).unwrap_err().code(), "request-time");
    }
}

#[test]
fn what_a_request_asks_for_is_not_what_it_gets() {
    // The PKCS#10 request of a partner that would like to be an authority and a hub.
    let mut params = CertificateParams::default();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let greedy = params.serialize_request(&*pkcs8::for_rcgen(&key(2))).unwrap().der().to_vec();
    let pkcs10 = [greedy, pkcs10::<Transport>(&mekong(), &vientiane(), &key(3)).unwrap()];
    let (network, partner) = (mekong(), vientiane());
    let body = PartnerRequestBody { at: NOW, network, partner, requests: digest(&pkcs10) };
    let signed = cose::sign(&key(2), &body);
    let text = write(["a", "b"], &pkcs10, "c", signed.as_bytes());
    let request = PartnerRequest::parse(&text).unwrap();
    let ca = crate::fixtures::Ca::of(&mekong(), 1);

    let issued: crate::x509::IdentityCertificate = crate::issuer::Leaf {
        subject: request.partner(),
        key: request.identity_key(),
        hosts: &[],
        days: 1,
        at: NOW,
    }
    .issue(&ca.root, &ca.signer, &mut crate::fixtures::rng())
    .unwrap();

    // The check of the role refuses authorities and any second use.
    let read = crate::x509::IdentityCertificate::check(issued.der(), &ca.root, NOW).unwrap();
    assert_eq!(read.subject(), &vientiane());
}

proptest! {
    #[test]
    fn one_changed_letter_is_refused(at in any::<prop::sample::Index>(), letter in "[A-Za-z0-9+/]") {
        let text = partner_request();
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = letter.as_bytes()[0];
        let changed = String::from_utf8(bytes).unwrap();

        if let Ok(read) = PartnerRequest::parse(&changed) {
            // Only the titles for people, and what base 64 leaves open, may differ.
            prop_assert_eq!(read, PartnerRequest::parse(&text).unwrap());
        }
    }

    #[test]
    fn whatever_arrives_is_refused_without_a_panic(text: String) {
        prop_assert!(PartnerRequest::parse(&text).is_err());
        prop_assert!(HubRequest::parse(&text).is_err());
    }
}
