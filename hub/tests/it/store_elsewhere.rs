//! A database on another computer, reached over TLS, and one whose disk is full.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::postgres::{Place, Server};
use crate::common::*;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use saphan_hub::store::{PostgresStore, Quota, Store as _, StoreError};
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::hub_session::Stored;
use saphan_protocol::wire::BusyReason;
use sqlx::{Connection as _, PgConnection};

/// An authority for databases, and its certificate in a file.
struct DatabaseAuthority {
    params: CertificateParams,
    key: KeyPair,
    file: tempfile::NamedTempFile,
}

impl DatabaseAuthority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(params.self_signed(&key).unwrap().pem().as_bytes()).unwrap();
        Self { params, key, file }
    }

    /// A server that shows a certificate for `name`.
    fn serves(&self, name: &str) -> Server {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Server::start_in(port, |folder| {
            let key = KeyPair::generate().unwrap();
            let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
            let issuer = Issuer::from_params(&self.params, &self.key);
            let certificate = params.signed_by(&key, &issuer).unwrap();
            let (cert_file, key_file) = (folder.join("server.pem"), folder.join("server.key"));
            fs::write(&cert_file, certificate.pem()).unwrap();
            let mut secret = fs::OpenOptions::new();
            let mut secret =
                secret.write(true).create_new(true).mode(0o600).open(&key_file).unwrap();
            secret.write_all(key.serialize_pem().as_bytes()).unwrap();
            vec![
                "listen_addresses=127.0.0.1".to_owned(),
                "ssl=on".to_owned(),
                format!("ssl_cert_file={}", cert_file.display()),
                format!("ssl_key_file={}", key_file.display()),
            ]
        })
    }
}

/// How many sessions of hubs there are, and how many of them are over TLS 1.3.
async fn sessions(place: &Place) -> (i64, i64) {
    let mut raw = PgConnection::connect(place.address().expose()).await.unwrap();
    sqlx::query_as(
        "SELECT count(*), count(*) FILTER (WHERE ssl AND version = 'TLSv1.3') FROM pg_stat_ssl \
         JOIN pg_stat_activity USING (pid) WHERE application_name = 'saphan-hub'",
    )
    .fetch_one(&mut raw)
    .await
    .unwrap()
}

#[tokio::test]
async fn a_database_elsewhere_is_reached_over_tls_under_the_authority_that_the_operator_names() {
    let authority = DatabaseAuthority::new();
    let server = authority.serves("127.0.0.1");
    let place = server.database();
    let address = place.over_tls(authority.file.path());

    let store = PostgresStore::open(&address, Quota::default()).await.unwrap();
    let stored = store.accept(envelopes(&vientiane(), 0..3), &custodian(), NOW).await;

    assert!(stored.iter().all(|stored| matches!(stored, Stored::Kept(_))), "{stored:?}");
    assert_eq!(store.waiting(&vientiane(), 0, 10).await.unwrap().len(), 3);
    let (all, over_tls) = sessions(&place).await;
    assert!(all > 0 && all == over_tls, "{over_tls} of {all} sessions are over TLS");
}

#[tokio::test]
async fn a_database_that_cannot_prove_who_it_is_gets_nothing() {
    let (authority, other) = (DatabaseAuthority::new(), DatabaseAuthority::new());
    let right = authority.serves("127.0.0.1");
    let wrong_name = authority.serves("db.example.org");
    let opened = async |server: &Server, ca: &Path| {
        let opened = PostgresStore::open(&server.database().over_tls(ca), Quota::default()).await;
        opened.err()
    };

    let stranger = opened(&right, other.file.path()).await;
    let elsewhere = opened(&wrong_name, authority.file.path()).await;

    for refused in [stranger, elsewhere] {
        let Some(StoreError::Away(cause)) = refused else { panic!("{refused:?}") };
        assert!(cause.to_string().contains("invalid peer certificate"), "{cause}");
    }
}

#[tokio::test]
async fn a_database_that_speaks_no_tls_is_not_spoken_to_in_clear() {
    let authority = DatabaseAuthority::new();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::start_in(port, |_| vec!["listen_addresses=127.0.0.1".to_owned()]);
    let place = server.database();

    let opened =
        PostgresStore::open(&place.over_tls(authority.file.path()), Quota::default()).await;

    assert!(matches!(opened.err(), Some(StoreError::Away(_))));
    assert_eq!(sessions(&place).await.0, 0);
}

/// A small file system over a folder, taken away when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// `None` where mounting is not allowed: it takes root, and a system that lets root mount.
    fn over(folder: &Path, mib: u32) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={mib}m,mode=0700"), "tmpfs"]).arg(folder);
        let is_mounted = mount.output().is_ok_and(|output| output.status.success());
        is_mounted.then(|| Self(folder.to_owned()))
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }

    /// Until `left` bytes are left.
    fn fill_but(&self, left: u64) {
        let mut filler = fs::File::create(self.filler()).unwrap();
        let zeros = [0; 65_536];
        while filler.write_all(&zeros).is_ok() {}
        let len = filler.metadata().unwrap().len();
        filler.set_len(len.saturating_sub(left)).unwrap();
    }

    fn make_room(&self) {
        fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
        let _ = fs::remove_dir(&self.0);
    }
}

#[tokio::test]
async fn a_database_without_room_loses_nothing_and_the_hub_asks_senders_to_wait_until_there_is_some()
 {
    let mut disk = None;
    // Dropped before the disk, which it lies on.
    let mut server = {
        let disk = &mut disk;
        Server::start_in(5432, |folder| {
            *disk = SmallDisk::over(folder, 256);
            Vec::new()
        })
    };
    let Some(disk) = &disk else {
        println!("skipped: this user may mount no file system");
        return;
    };
    let place = server.database();
    let store = place.open(Quota::default()).await;
    let large = |seed| envelope(&vientiane(), SizeClass::Large, seed);
    let mut acknowledged = Vec::new();
    let mut refused = None;

    disk.fill_but(1 << 20);
    for seed in 0..2_000 {
        let sent = large(seed);
        match store.accept(vec![sent.clone()], &custodian(), NOW).await.remove(0) {
            Stored::Kept(receipt) => acknowledged.push((sent, receipt)),
            Stored::Busy(reason) => {
                refused = Some((sent, reason));
                break;
            }
            Stored::IdTaken | Stored::Over => panic!("nobody else sends"),
        }
    }
    let (waits, reason) = refused.expect("a mebibyte is full by then");
    assert_eq!(reason, BusyReason::Disk);

    disk.make_room();
    // A server that could not write its log has ended, and begins anew once there is room.
    if !server.answers() {
        server.resume();
    }
    let kept = loop {
        match store.accept(vec![waits.clone()], &custodian(), NOW).await.remove(0) {
            Stored::Kept(receipt) => break receipt,
            Stored::Busy(_) => tokio::task::yield_now().await,
            Stored::IdTaken | Stored::Over => panic!("nobody else sends"),
        }
    };
    acknowledged.push((waits, kept));
    let found = store.waiting(&vientiane(), 0, 10_000).await.unwrap();
    assert_eq!(found.len(), acknowledged.len());
    for (mail, (sent, receipt)) in found.iter().zip(&acknowledged) {
        assert_eq!((&mail.envelope[..], &mail.custody), (sent.as_bytes(), receipt));
    }
}
