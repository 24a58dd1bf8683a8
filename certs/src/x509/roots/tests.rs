use std::time::Duration;

use super::*;
use crate::fixtures::{Ca, DAY, NOW, eu_1, hosts, key, mekong, rng, vientiane};
use crate::issuer::{self, Leaf};
use crate::tls::{HubVerifier, JoiningVerifier};
use crate::x509::{
    AdministratorCertificate, HubCertificate, HubTransport, Transport, TransportCertificate,
};

const SECOND: Duration = Duration::from_secs(1);

fn code<T>(verdict: Result<T, CertificateError>) -> &'static str {
    verdict.err().map_or("accepted", |error| error.code())
}

fn hub(ca: &Ca) -> CertificateDer<'static> {
    ca.leaf::<HubTransport>(&eu_1(), &key(4), &hosts(), NOW).der().clone()
}

/// An authority whose root changed once, and the root before that.
fn changed(until: UnixSeconds) -> (Ca, Root) {
    let mut ca = Ca::of(&mekong(), 1);
    let old = ca.root.clone();
    ca.change_root(2, until);
    (ca, old)
}

fn links(ca: &Ca) -> Vec<CertificateDer<'static>> {
    ca.roots().links().cloned().collect()
}

#[test]
fn a_link_leads_from_the_old_root_to_what_the_new_one_certified() {
    let (ca, old) = changed(NOW.plus(90 * DAY));
    let with_link = [vec![hub(&ca)], links(&ca)].concat();

    assert_eq!(code(HubCertificate::check_chain(&with_link[..1], &old, NOW)), "certificate-chain");
    assert_eq!(code(HubCertificate::check_chain(&with_link, &old, NOW)), "accepted");
    assert_eq!(code(HubCertificate::check_chain(&with_link, &ca.root, NOW)), "accepted");
    assert_eq!(code(HubVerifier::new(old).check(&with_link, NOW)), "accepted");
}

#[test]
fn what_rests_on_the_old_root_counts_as_long_as_the_list_says() {
    let until = NOW.plus(3 * DAY);
    let before = hub(&Ca::of(&mekong(), 1));
    let (ca, _) = changed(until);
    let roots = ca.roots();
    let verdict = |at| code(HubCertificate::check_chain(std::slice::from_ref(&before), &roots, at));

    assert_eq!(verdict(until.minus(SECOND)), "accepted");
    assert_eq!(verdict(until), "certificate-chain");
    let ever = roots.at_any_time();
    let verdict = HubCertificate::check_chain(std::slice::from_ref(&before), &ever, until);
    assert_eq!(code(verdict), "accepted", "it is known that it was good");
}

#[test]
fn as_many_links_as_are_shown_lead_on_and_no_more() {
    let mut ca = Ca::of(&mekong(), 1);
    let mut slept_through = vec![ca.root.clone()];
    for seed in 2..=(LINKS_MAX as u8 + 2) {
        ca.change_root(seed, NOW);
        slept_through.push(ca.root.clone());
    }
    let chain = [vec![hub(&ca)], links(&ca)].concat();

    for (number, root) in slept_through.iter().enumerate() {
        let expected = if number == 0 { "certificate-chain" } else { "accepted" };
        assert_eq!(code(HubCertificate::check_chain(&chain, root, NOW)), expected, "root {number}");
    }
}

#[test]
fn a_hub_that_knows_the_old_root_takes_partner_and_administrator_of_the_new_one() {
    let (ca, old) = changed(NOW);
    let issuer = ca.issuer(&key(6), NOW);
    let signer = crate::pkcs8::for_rcgen(&key(6));
    let (subject, key) = (&vientiane(), &key(3).verifying_key());
    let leaf = Leaf::<Transport> { subject, key, hosts: &[], days: 14, at: NOW };
    let leaf = leaf.issue_under(&issuer, &signer, &ca.root, &mut rng()).unwrap();
    let partner = [vec![leaf.der().clone(), issuer.der().clone()], links(&ca)].concat();
    let visit = issuer::make_administrator(key, NOW, &ca.root, &ca.signer, &mut rng()).unwrap();
    let visit = [vec![visit.der().clone()], links(&ca)].concat();

    assert_eq!(code(TransportCertificate::check_chain(&partner, &old, NOW)), "accepted");
    assert_eq!(code(AdministratorCertificate::check_visit(&visit, &old, NOW)), "accepted");
    assert_eq!(code(AdministratorCertificate::check_visit(&visit, &ca.roots(), NOW)), "accepted");
}

#[test]
fn the_old_key_makes_no_administrator_once_the_new_one_is_known() {
    let before = Ca::of(&mekong(), 1);
    let key = key(3).verifying_key();
    let visit = issuer::make_administrator(&key, NOW, &before.root, &before.signer, &mut rng());
    let visit = [visit.unwrap().der().clone()];
    let (ca, old) = changed(NOW.plus(90 * DAY));

    assert_eq!(code(AdministratorCertificate::check_visit(&visit, &old, NOW)), "accepted");
    let verdict = AdministratorCertificate::check_visit(&visit, &ca.roots(), NOW);
    assert_eq!(code(verdict), "certificate-chain", "the overlap is not for this");
}

#[test]
fn an_applicant_finds_the_root_of_its_invitation_among_those_that_are_shown() {
    let (ca, old) = changed(NOW);
    let roots = ca.roots();
    let shown: Vec<_> = [hub(&ca)]
        .into_iter()
        .chain(links(&ca))
        .chain(roots.shown_to_applicants().cloned())
        .collect();
    let verdict = |root: &Root| {
        JoiningVerifier::new(mekong(), root.fingerprint())
            .check(&shown, NOW)
            .map(|found| assert_eq!(found.fingerprint(), root.fingerprint()))
    };

    assert_eq!(code(verdict(&ca.root)), "accepted");
    assert_eq!(code(verdict(&old)), "accepted");
    assert_eq!(code(verdict(&Ca::of(&mekong(), 9).root)), "certificate-chain");
}

#[test]
fn a_link_that_the_old_root_did_not_sign_leads_nowhere() {
    let (ca, old) = changed(NOW);
    let (thief, elsewhere) = (Ca::of(&mekong(), 7), Ca::of(&"danube".parse().unwrap(), 1));
    let chain = [hub(&thief), links(&ca)[0].clone()];

    assert_eq!(code(HubCertificate::check_chain(&chain, &old, NOW)), "certificate-chain");
    let forged = issuer::make_link(&ca.root, &thief.root, &thief.signer, NOW, &mut rng()).unwrap();
    assert_eq!(code(Link::check(forged.der(), &old, &ca.root)), "certificate-chain");
    assert_eq!(code(Link::check(&links(&ca)[0], &old, &thief.root)), "certificate-key");
    assert_eq!(
        code(Link::read(links(&ca)[0].as_ref(), elsewhere.root.network())),
        "certificate-name"
    );
    assert_eq!(code(Link::read(old.der(), &mekong())), "certificate-use");
    assert_eq!(code(Link::read(&hub(&ca), &mekong())), "certificate-use");
}

#[test]
fn changes_whose_certificates_are_of_other_keys_are_not_taken_over() {
    let (ca, old) = changed(NOW);
    let good = ca.directory.root_changes().to_vec();
    let other = Ca::of(&mekong(), 9).root;
    let with = |change: fn(&mut RootChange, &Root)| {
        let mut changes = good.clone();
        change(&mut changes[0], &other);
        code(Roots::of(&old, &changes))
    };

    assert_eq!(code(Roots::of(&ca.root, &good)), "accepted");
    assert_eq!(with(|change, other| change.certificate = other.der().to_vec()), "certificate-key");
    assert_eq!(with(|change, other| change.former = other.der().to_vec()), "certificate-key");
    assert_eq!(with(|change, other| change.link = other.der().to_vec()), "certificate-use");
    assert_eq!(with(|change, _| change.link.clear()), "certificate-malformed");
    assert_eq!(code(Roots::of(&other, &good)), "certificate-chain");
}
