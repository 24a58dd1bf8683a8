use saphan_protocol::directory::{RevocationReason, SuspensionReason};

use super::*;
use crate::fixtures::{DAY, NOW, confirm_kit, eu_1, hosts, hub_keys, key, mekong, rng, vientiane};
use crate::issued::Issued;
use crate::issuer::{IDENTITY_DAYS, TransportDays};
use crate::renewal::RenewalRequest;
use crate::request::{HubRequest, PartnerRequest};

pub(super) fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(Zeroizing::new(text.to_owned())).unwrap()
}

pub(super) fn ours() -> Passphrase {
    passphrase("four words that rhyme")
}

pub(super) fn noy() -> Hand {
    "Noy".parse().unwrap()
}

fn init(dir: &Path) -> Result<(Authority, Acting), AuthorityError> {
    Authority::init(dir, &mekong(), &ours(), KdfCost::LOW, &noy(), NOW, &mut rng())
}

pub(super) struct World {
    pub(super) dir: tempfile::TempDir,
    pub(super) authority: Authority,
    pub(super) acting: Acting,
}

pub(super) fn world() -> World {
    let dir = tempfile::tempdir().unwrap();
    let (mut authority, acting) = init(dir.path()).unwrap();
    confirm_kit(&mut authority, &acting);
    World { dir, authority, acting }
}

impl World {
    pub(super) fn issue(
        &mut self,
        identity: u8,
        at: UnixSeconds,
    ) -> Result<Issued, AuthorityError> {
        let request = request(identity, at);
        self.authority.issue(&self.acting, &request, TransportDays::default(), at, &mut rng())
    }

    fn revoke(&mut self, at: UnixSeconds) -> Result<(), AuthorityError> {
        let reason = RevocationReason::DeviceLost;
        self.authority.revoke(&self.acting, &vientiane(), reason, at, at)
    }
}

pub(super) fn request(identity: u8, at: UnixSeconds) -> PartnerRequest {
    let text =
        PartnerRequest::create(&mekong(), &vientiane(), &key(identity), &key(3), at).unwrap();
    PartnerRequest::parse(&text).unwrap()
}

pub(super) fn code<T>(result: Result<T, AuthorityError>) -> &'static str {
    result.err().map_or("accepted", |error| error.code())
}

#[test]
fn what_the_authority_did_is_there_after_reopening() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let before = world.authority.directory().checkpoint();
    drop(world.authority);

    let authority = Authority::open(world.dir.path()).unwrap();

    assert_eq!(authority.directory().checkpoint(), before);
    assert_eq!(authority.identity(&vientiane()).unwrap().key(), &key(2).verifying_key());
    assert_eq!(authority.mended(), Mended::default());
    let wrong = authority.unlock(&passphrase("three words that rhyme"), noy());
    assert_eq!(code(wrong), "wrong-passphrase");
}

#[test]
fn a_changed_log_stops_the_authority() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    drop(world.authority);
    let path = world.dir.path().join(LOG_FILE);
    let mut log = std::fs::read(&path).unwrap();
    let middle = log.len() / 2;
    log[middle] ^= 1;
    std::fs::write(&path, &log).unwrap();

    assert_eq!(code(Authority::open(world.dir.path())), "authority-log");
    assert_eq!(std::fs::read(&path).unwrap(), log);
}

#[test]
fn a_lost_log_is_never_begun_anew() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    drop(world.authority);
    for name in [LOG_FILE, ACTS_FILE] {
        let path = world.dir.path().join(name);
        let contents = std::fs::read(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        for _ in 0..2 {
            assert_eq!(code(Authority::open(world.dir.path())), "authority-disk");
        }
        std::fs::write(&path, contents).unwrap();
    }
    Authority::open(world.dir.path()).unwrap();
}

#[test]
fn two_programs_cannot_use_one_authority() {
    let world = world();

    assert_eq!(code(Authority::open(world.dir.path())), "authority-in-use");
}

#[test]
fn an_authority_is_never_made_over_another() {
    let world = world();
    let again = |dir: &Path| code(init(dir));
    drop(world.authority);
    assert_eq!(again(world.dir.path()), "authority-already-initialised");

    // An interrupted first attempt left a key that never signed anything that left the folder.
    let unfinished = tempfile::tempdir().unwrap();
    std::fs::write(unfinished.path().join(KEY_FILE), b"half").unwrap();
    assert_eq!(code(Authority::open(unfinished.path())), "authority-not-initialised");
    assert_eq!(again(unfinished.path()), "accepted");

    // A lost root is no reason to start over a log.
    let lost = tempfile::tempdir().unwrap();
    std::fs::write(lost.path().join(LOG_FILE), b"entries").unwrap();
    assert_eq!(again(lost.path()), "authority-already-initialised");
}

#[test]
fn the_same_request_gives_fresh_certificates_and_no_second_entry() {
    let mut world = world();

    let open = |issued: &Issued, now| {
        let (id, tr) = (key(2).verifying_key(), key(3).verifying_key());
        issued.open_partner(&mekong(), &vientiane(), &id, &tr, now).unwrap()
    };
    let first = open(&world.issue(2, NOW).unwrap(), NOW);
    let later = NOW.plus(DAY * 10);
    let second = open(&world.issue(2, later).unwrap(), later);

    assert_eq!(world.authority.directory().len(), 1);
    assert_eq!(first.identity.der(), second.identity.der());
    assert_eq!(second.transport.not_after(), later.plus(DAY * 14));
}

#[test]
fn an_identity_about_to_end_is_renewed_in_the_log() {
    let mut world = world();
    world.issue(2, NOW).unwrap();

    world.issue(2, NOW.plus(DAY * 600)).unwrap();

    assert_eq!(world.authority.directory().len(), 2);
    let identity = world.authority.identity(&vientiane()).unwrap();
    assert_eq!(identity.not_after(), NOW.plus(DAY * (600 + IDENTITY_DAYS)));
}

#[test]
fn an_active_partner_cannot_be_replaced_by_another_key() {
    let mut world = world();
    world.issue(2, NOW).unwrap();

    assert_eq!(code(world.issue(7, NOW)), "authority-other-identity");
    assert_eq!(world.authority.directory().len(), 1);
}

#[test]
fn a_revoked_key_never_comes_back() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    world.revoke(NOW).unwrap();

    assert_eq!(code(world.issue(2, NOW)), "authority-used-key");
    world.issue(7, NOW).unwrap();
    world.revoke(NOW).unwrap();
    assert_eq!(code(world.issue(2, NOW)), "authority-used-key");
    assert_eq!(code(world.revoke(NOW)), "authority-already-revoked");
}

fn renewal(old: u8, new: u8) -> RenewalRequest {
    let keys = (&key(old), &key(new));
    let text = RenewalRequest::create(&mekong(), &vientiane(), keys, &key(3), NOW).unwrap();
    RenewalRequest::parse(&text).unwrap()
}

#[test]
fn an_identity_is_renewed_under_a_key_that_the_old_one_signed() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let World { authority, acting, .. } = &mut world;
    let days = TransportDays::default();
    let mut renew =
        |old, new| authority.renew_identity(acting, &renewal(old, new), days, NOW, &mut rng());

    assert_eq!(code(renew(5, 6)), "signed-other-key", "not the key that is listed");
    let issued = renew(2, 5).unwrap();
    renew(2, 5).unwrap();

    let (id, tr) = (key(5).verifying_key(), key(3).verifying_key());
    let papers = issued.open_partner(&mekong(), &vientiane(), &id, &tr, NOW).unwrap();
    assert_eq!(*papers.identity.key(), id);
    assert_eq!(world.authority.directory().len(), 2, "the same request adds nothing");
    let partner = world.authority.directory().active(&vientiane()).unwrap();
    assert_eq!(partner.line(), [id, key(2).verifying_key()]);
    assert_eq!(code(world.issue(2, NOW)), "authority-other-identity", "the old one is over");
}

/// O-122 and O-123.
#[test]
fn a_suspended_partner_gets_nothing_until_it_is_resumed() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let (partner, reason) = (vientiane(), SuspensionReason::Inquiry);
    let World { authority, acting, .. } = &mut world;
    assert_eq!(code(authority.resume(acting, &partner, NOW)), "authority-not-suspended");

    authority.suspend(acting, &partner, reason, NOW).unwrap();

    assert_eq!(code(authority.suspend(acting, &partner, reason, NOW)), "authority-suspended");
    assert_eq!(code(world.issue(2, NOW)), "authority-suspended");
    assert_eq!(code(world.issue(5, NOW)), "authority-other-identity");
    let World { authority, acting, .. } = &mut world;
    authority.resume(acting, &partner, NOW).unwrap();
    world.issue(2, NOW).unwrap();
}

#[test]
fn who_is_revoked_is_neither_suspended_nor_resumed() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let (partner, reason) = (vientiane(), SuspensionReason::DeviceMissing);
    world.authority.suspend(&world.acting, &partner, reason, NOW).unwrap();

    world.revoke(NOW).unwrap();

    let World { authority, acting, .. } = &mut world;
    assert_eq!(code(authority.suspend(acting, &partner, reason, NOW)), "authority-already-revoked");
    assert_eq!(code(authority.resume(acting, &partner, NOW)), "authority-already-revoked");
}

#[test]
fn one_key_belongs_to_one_name() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let other = "bsp-th".parse().unwrap();
    let text = PartnerRequest::create(&mekong(), &other, &key(2), &key(8), NOW).unwrap();
    let request = PartnerRequest::parse(&text).unwrap();
    let (transport, log, issuer) = (key(4), key(2), key(6));
    let keys = hub_keys(&transport, &log, &issuer);
    let text = HubRequest::create(&mekong(), &eu_1(), &hosts(), &keys, NOW).unwrap();
    let hub = HubRequest::parse(&text).unwrap();

    let (days, mut rng) = (TransportDays::default(), rng());
    let issued = world.authority.issue(&world.acting, &request, days, NOW, &mut rng);
    assert_eq!(code(issued), "authority-used-key");
    let certified = world.authority.certify_hub(&world.acting, &hub, NOW, &mut rng);
    assert_eq!(code(certified), "authority-used-key");
}

#[test]
fn a_hub_enters_the_directory_once() {
    let mut world = world();
    let (transport, log, issuer) = (key(4), key(5), key(6));
    let keys = hub_keys(&transport, &log, &issuer);
    let text = HubRequest::create(&mekong(), &eu_1(), &hosts(), &keys, NOW).unwrap();
    let request = HubRequest::parse(&text).unwrap();

    for _ in 0..2 {
        let issued = world.authority.certify_hub(&world.acting, &request, NOW, &mut rng()).unwrap();
        let keys = [request.transport_key(), request.log_key(), request.issuer_key()];
        issued.open_hub(&mekong(), &eu_1(), keys, NOW).unwrap();
    }

    assert_eq!(world.authority.hubs(), [(eu_1(), key(5).verifying_key())]);
    assert_eq!(world.authority.directory().len(), 1);
}

#[test]
fn requests_of_other_networks_and_other_times_are_refused() {
    let mut world = world();
    let danube = "danube".parse().unwrap();
    let text = PartnerRequest::create(&danube, &vientiane(), &key(2), &key(3), NOW).unwrap();
    let request = PartnerRequest::parse(&text).unwrap();
    let days = TransportDays::default();

    let issued = world.authority.issue(&world.acting, &request, days, NOW, &mut rng());
    assert_eq!(code(issued), "authority-network");
    assert_eq!(
        code(world.authority.check_request(&self::request(2, NOW), NOW.plus(DAY * 31))),
        "request-time"
    );
    let stranger = Acting::new(noy(), FileSigner::new(key(99)));
    let issued = world.authority.issue(&stranger, &self::request(2, NOW), days, NOW, &mut rng());
    assert_eq!(code(issued), "authority-other-key");
    assert!(world.authority.directory().is_empty());
}

#[test]
fn what_is_exported_is_what_a_hub_reads() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    world.revoke(NOW).unwrap();

    let read = TrustBundle::parse(&world.authority.bundle().to_pem()).unwrap();

    assert_eq!(read.fingerprint(), world.authority.root().fingerprint());
    assert_eq!(read.directory().checkpoint(), world.authority.directory().checkpoint());
}
