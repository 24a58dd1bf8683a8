//! OpenSSL as the judge of what `saphan-ca` made.

use std::path::Path;
use std::process::Command;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::authority::Authority;
use saphan_certs::hub_name::HubName;
use saphan_certs::issued::Issued;
use saphan_certs::pkcs8;
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::Passphrase;
use saphan_certs::tls::Standings;
use saphan_certs::transport_issuer::TransportIssuer;

use crate::office::{Office, key, mekong, now, vientiane, with};

fn openssl(dir: &Path, args: &[&str]) -> String {
    let output = Command::new("openssl").args(args).current_dir(dir).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {args:?}: {stderr}");
    String::from_utf8(output.stdout).unwrap()
}

fn write_pem(office: &Office, name: &str, der: &[u8]) {
    office.write(name, &pem::encode(&pem::Pem::new("CERTIFICATE", der)));
}

fn verify(office: &Office, purpose: &str, file: &str) -> String {
    let root = "saphan-ca/root.pem";
    let args = ["verify", "-x509_strict", "-CAfile", root, "-purpose", purpose, file];
    openssl(office.dir.path(), &args)
}

#[test]
fn openssl_accepts_what_the_authority_issues() {
    let office = Office::initialised();
    office.request(2);
    office.hub_request();

    let issued = office.done(&with(&["issue", "request.pem", "--out", "papers.pem"]));
    assert_eq!(
        (issued["partner"].as_str(), issued["country"].as_str()),
        (Some("nkw-la"), Some("LA"))
    );
    office.done(&with(&["hub", "certificate", "hub.pem", "--name", "eu-1", "--host", "192.0.2.7"]));

    let (identity, transport) = (key(2).verifying_key(), key(3).verifying_key());
    let papers = Issued::parse(&office.read("papers.pem")).unwrap();
    let papers =
        papers.open_partner(&mekong(), &vientiane(), &identity, &transport, now()).unwrap();
    write_pem(&office, "identity.pem", papers.identity.der());
    write_pem(&office, "transport.pem", papers.transport.der());
    let name: HubName = "eu-1".parse().unwrap();
    let [transport, log, issuer] = [4, 5, 6].map(|seed| key(seed).verifying_key());
    let hub = Issued::parse_for_hub(&office.read("hub-eu-1.issued.pem")).unwrap();
    let hub = hub.open_hub(&mekong(), &name, [&transport, &log, &issuer], now()).unwrap();
    write_pem(&office, "hub.crt", hub.transport.der());
    write_pem(&office, "log.crt", hub.log.der());
    write_pem(&office, "issuer.crt", hub.issuer.der());
    let request = PartnerRequest::parse(&office.read("request.pem")).unwrap();
    let issuer = TransportIssuer::new(hub.root, hub.issuer, &key(6)).unwrap();
    let standings = Standings::of(&papers.directory);
    let renewed = issuer.renew(&request, &standings, now(), &mut UnwrapErr(SysRng)).unwrap();
    write_pem(&office, "renewed.crt", renewed.certificate().der());

    assert_eq!(verify(&office, "sslclient", "transport.pem"), "transport.pem: OK\n");
    assert_eq!(verify(&office, "sslserver", "hub.crt"), "hub.crt: OK\n");
    assert_eq!(verify(&office, "any", "identity.pem"), "identity.pem: OK\n");
    assert_eq!(verify(&office, "any", "log.crt"), "log.crt: OK\n");
    let through =
        ["verify", "-x509_strict", "-CAfile", "saphan-ca/root.pem", "-untrusted", "issuer.crt"];
    let as_client = [&through[..], &["-purpose", "sslclient", "renewed.crt"]].concat();
    assert_eq!(openssl(office.dir.path(), &as_client), "renewed.crt: OK\n");
    let text =
        openssl(office.dir.path(), &["x509", "-in", "hub.crt", "-noout", "-ext", "subjectAltName"]);
    assert!(text.contains("URI:saphan://mekong/hub/eu-1") && text.contains("IP Address:192.0.2.7"));
    assert!(!text.contains("hub.example.org"), "the administrator's host replaces the request's");
}

/// What the administrator shows on a visit: the program makes it in memory, so the library is asked here.
#[test]
fn openssl_sees_an_administrator_for_an_hour_and_no_partner() {
    let office = Office::initialised();
    let authority = Authority::open(&office.path("saphan-ca")).unwrap();
    let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
    let acting = authority.unlock(&passphrase, "Noy".parse().unwrap()).unwrap();
    let (key, rng) = (key(7).verifying_key(), &mut UnwrapErr(SysRng));
    let visit = authority.certify_visit(&acting, &key, now(), rng).unwrap();
    write_pem(&office, "visit.crt", visit.der());

    assert_eq!(verify(&office, "sslclient", "visit.crt"), "visit.crt: OK\n");
    let shown = ["x509", "-in", "visit.crt", "-noout", "-text"];
    let text = openssl(office.dir.path(), &shown);
    assert!(text.contains("URI:saphan://mekong/authority/"), "{text}");
    assert!(text.contains("TLS Web Client Authentication"), "{text}");
    assert!(text.contains("CA:FALSE") && !text.contains("Certificate Sign"), "{text}");
    let ends = ["x509", "-in", "visit.crt", "-noout", "-checkend", "3500"];
    openssl(office.dir.path(), &ends);
    let over = ["x509", "-in", "visit.crt", "-noout", "-checkend", "3601"];
    let over = Command::new("openssl").args(over).current_dir(office.dir.path()).output().unwrap();
    assert_eq!(over.status.code(), Some(1), "an hour later it is over");
}

#[test]
fn openssl_shows_the_same_fingerprint_and_reads_our_keys() {
    let office = Office::initialised();
    let status = office.done(&["status"]);
    office.write("key.pem", &pkcs8::to_pem(&key(2)));

    let args = ["x509", "-in", "saphan-ca/root.pem", "-noout", "-fingerprint", "-sha256"];
    let shown = openssl(office.dir.path(), &args);
    let theirs = shown.trim().rsplit('=').next().unwrap().replace(':', "").to_lowercase();
    assert_eq!(status["fingerprint"].as_str().unwrap().replace(' ', ""), theirs);
    let public = openssl(office.dir.path(), &["pkey", "-in", "key.pem", "-noout", "-text_pub"]);
    assert!(public.contains("ED25519"), "{public}");
}
