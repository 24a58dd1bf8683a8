use super::*;
use crate::fixtures::{Ca, NOW, eu_1, hosts, key, mekong, vientiane};
use crate::x509::{Identity, Transport};
use saphan_protocol::directory::Act;

fn to_vientiane(ca: &mut Ca) -> String {
    ca.admit(&vientiane(), &key(2), NOW);
    let identity = ca.leaf::<Identity>(&vientiane(), &key(2), &[], NOW);
    let transport = ca.leaf::<Transport>(&vientiane(), &key(3), &[], NOW);
    let trust = TrustBundle::new(ca.root.clone(), ca.directory.clone());
    Issued::to_partner(trust, &identity, &transport).to_pem()
}

fn opened(text: &str, partner: &str, transport: u8) -> Result<PartnerPapers, IssuedError> {
    let (identity, transport) = (key(2).verifying_key(), key(transport).verifying_key());
    let partner = partner.parse().unwrap();
    Issued::parse(text)?.open_partner(&mekong(), &partner, &identity, &transport, NOW)
}

fn code<T>(result: Result<T, IssuedError>) -> &'static str {
    result.err().map_or("accepted", |error| error.code())
}

#[test]
fn a_partner_opens_what_was_issued_to_it() {
    let mut ca = Ca::of(&mekong(), 1);

    let papers = opened(&to_vientiane(&mut ca), "nkw-la", 3).unwrap();

    assert_eq!(papers.root.fingerprint(), ca.root.fingerprint());
    assert_eq!(papers.identity.subject(), &vientiane());
    assert_eq!(papers.transport.key(), &key(3).verifying_key());
    assert_eq!(papers.directory.checkpoint(), ca.directory.checkpoint());
}

#[test]
fn a_hub_opens_what_was_issued_to_it() {
    let mut ca = Ca::of(&mekong(), 1);
    let transport: HubCertificate = ca.leaf(&eu_1(), &key(4), &hosts(), NOW);
    let log: HubLogCertificate = ca.leaf(&eu_1(), &key(5), &[], NOW);
    let issuer = ca.issuer(&key(6), NOW);
    let certificate = log.der().to_vec();
    let not_listed = TrustBundle::new(ca.root.clone(), ca.directory.clone());
    ca.record(Act::Hub { key: *log.key(), name: "eu-1".to_owned(), certificate });
    let listed = TrustBundle::new(ca.root.clone(), ca.directory.clone());
    let open = |trust: TrustBundle| {
        let text = Issued::to_hub(trust, &transport, &log, &issuer).to_pem();
        let issued = Issued::parse_for_hub(&text).unwrap();
        let keys = [transport.key(), log.key(), issuer.key()];
        issued.open_hub(&mekong(), &eu_1(), keys, NOW)
    };

    assert_eq!(open(listed).unwrap().log.subject(), &eu_1());
    assert_eq!(code(open(not_listed)), "issued-not-listed");
}

#[test]
fn t_121_a_trust_bundle_is_no_answer_to_a_partner() {
    let mut ca = Ca::of(&mekong(), 1);
    let answer = to_vientiane(&mut ca);
    let bundle = TrustBundle::new(ca.root.clone(), ca.directory.clone()).to_pem();

    assert_eq!(TrustBundle::parse(&bundle).unwrap().directory().len(), 1);
    assert_eq!(code(Issued::parse(&bundle)), "issued-form");
    assert_eq!(code(TrustBundle::parse(&answer)), "issued-form");
}

#[test]
fn t_123_a_directory_of_another_authority_is_refused() {
    let (mut ours, mut theirs) = (Ca::of(&mekong(), 1), Ca::of(&mekong(), 7));
    let (ours, theirs) = (to_vientiane(&mut ours), to_vientiane(&mut theirs));
    let cut = |text: &str| text.find("# directory").unwrap();
    let mixed = ours[..cut(&ours)].to_owned() + &theirs[cut(&theirs)..];

    assert_eq!(code(Issued::parse(&mixed)), "directory-signature");
}

#[test]
fn t_124_to_t_127_papers_for_others_do_not_open() {
    let mut ca = Ca::of(&mekong(), 1);
    let text = to_vientiane(&mut ca);

    assert_eq!(code(opened(&text, "nkw-la", 8)), "certificate-key");
    assert_eq!(code(opened(&text, "bsp-th", 3)), "issued-other");

    let foreign = Ca::of(&"danube".parse().unwrap(), 7);
    let text = to_vientiane(&mut { foreign });
    assert_eq!(code(opened(&text, "nkw-la", 3)), "issued-network");

    ca.revoke(&vientiane());
    let trust = TrustBundle::new(ca.root.clone(), ca.directory.clone());
    let identity = ca.leaf::<Identity>(&vientiane(), &key(2), &[], NOW);
    let transport = ca.leaf::<Transport>(&vientiane(), &key(3), &[], NOW);
    let text = Issued::to_partner(trust, &identity, &transport).to_pem();
    assert_eq!(code(opened(&text, "nkw-la", 3)), "issued-not-listed");
}
