use super::*;
use chacha20::ChaCha20Rng;
use rand_core::SeedableRng as _;
use saphan_certs::authority::Authority;
use saphan_certs::kit::RecoveryKey;
use saphan_certs::transport_issuer::TransportChain;

const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(Zeroizing::new(text.to_owned())).unwrap()
}

fn ours() -> Passphrase {
    passphrase("four words that rhyme")
}

fn try_init(dir: &Path, seed: u8) -> Result<Keyring, KeyringError> {
    let (network, partner) = ("mekong".parse().unwrap(), "nkw-la".parse().unwrap());
    let mut rng = ChaCha20Rng::from_seed([seed; 32]);
    Keyring::init(dir, &network, &partner, &ours(), KdfCost::LOW, &mut rng, NOW)
}

fn authority(dir: &Path, seed: u8) -> Authority {
    let network = "mekong".parse().unwrap();
    let mut rng = ChaCha20Rng::from_seed([seed; 32]);
    let dir = dir.join(format!("ca-{seed}"));
    let by = "Noy".parse().unwrap();
    let (mut authority, acting) =
        Authority::init(&dir, &network, &ours(), KdfCost::LOW, &by, NOW, &mut rng).unwrap();
    let kit = authority.make_kit(&acting, NOW, &mut rng).unwrap();
    let [first, second, _] = kit.shares();
    let proof = RecoveryKey::combine(first, second).unwrap().proof();
    authority.confirm_kit(&acting, &proof, NOW).unwrap();
    authority
}

fn answer(authority: &mut Authority, request: &str) -> String {
    let acting = authority.unlock(&ours(), "Noy".parse().unwrap()).unwrap();
    let request = PartnerRequest::parse(request).unwrap();
    let mut rng = ChaCha20Rng::from_seed([9; 32]);
    authority.issue(&acting, &request, Default::default(), NOW, &mut rng).unwrap().to_pem()
}

fn code<T>(result: Result<T, KeyringError>) -> &'static str {
    result.err().map_or("done", |error| error.code())
}

#[test]
fn a_new_office_is_unlocked_by_its_passphrase_only() {
    let dir = tempfile::tempdir().unwrap();
    let keyring = try_init(&dir.path().join("office"), 1).unwrap();

    let keys = keyring.unlock(&ours()).unwrap();

    assert_eq!(keys.identity().verifying_key(), *keyring.identity_key());
    assert_eq!(keyring.transport().unwrap().verifying_key(), *keyring.transport_key());
    assert_eq!(code(keyring.unlock(&passphrase("five words"))), "wrong-passphrase");
    assert_eq!(code(keyring.papers()), "certificates-missing");
}

#[test]
fn a_second_office_in_one_directory_is_refused_and_the_first_still_opens() {
    let dir = tempfile::tempdir().unwrap();
    let first = try_init(dir.path(), 1).unwrap();

    assert_eq!(code(try_init(dir.path(), 2)), "already-initialised");

    let again = Keyring::open(dir.path()).unwrap();
    assert_eq!(again.identity_key(), first.identity_key());
    assert!(again.unlock(&ours()).is_ok());
}

#[test]
fn an_office_whose_set_up_was_cut_off_is_set_up_again() {
    let dir = tempfile::tempdir().unwrap();
    try_init(dir.path(), 1).unwrap();
    std::fs::remove_file(dir.path().join(KEY_FILE)).unwrap();

    assert_eq!(code(Keyring::open(dir.path())), "not-initialised");
    assert!(try_init(dir.path(), 2).unwrap().unlock(&ours()).is_ok());
}

#[test]
fn while_one_process_sets_up_another_waits() {
    let dir = tempfile::tempdir().unwrap();
    let _held = lock(dir.path()).unwrap();

    assert_eq!(code(try_init(dir.path(), 1)), "office-in-use");
}

#[test]
fn the_key_files_of_two_offices_cannot_be_mixed() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let keyring = try_init(dir.path(), 1).unwrap();
    try_init(other.path(), 2).unwrap();

    for name in [KEY_FILE, TRANSPORT_FILE] {
        std::fs::copy(other.path().join(name), dir.path().join(name)).unwrap();
    }

    assert_eq!(code(keyring.unlock(&ours())), "office-damaged");
    assert_eq!(code(keyring.transport()), "office-damaged");
}

#[test]
fn no_key_stands_in_clear_but_that_of_connections() {
    let dir = tempfile::tempdir().unwrap();
    let keyring = try_init(dir.path(), 1).unwrap();
    let keys = keyring.unlock(&ours()).unwrap();

    for entry in std::fs::read_dir(dir.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for secret in [keys.identity().expose_seed(), &*keys.master] {
            assert!(!bytes.windows(KEY_LEN).any(|window| window == secret));
        }
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_the_keys() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let office = dir.path().join("deep/office");
    try_init(&office, 1).unwrap();
    assert_eq!(too_open(&office).unwrap(), Vec::<&str>::new());

    let path = office.join(TRANSPORT_FILE);
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644)).unwrap();

    assert_eq!(too_open(&office).unwrap(), [TRANSPORT_FILE]);
}

#[test]
fn the_authoritys_answer_is_examined_installed_and_read_back() {
    let dir = tempfile::tempdir().unwrap();
    let keyring = try_init(dir.path(), 1).unwrap();
    let mut authority = authority(dir.path(), 5);
    let pem = answer(&mut authority, keyring.request_pem());

    let offer = keyring.examine(pem, NOW).unwrap();
    keyring.install(&offer).unwrap();

    assert_eq!(offer.fingerprint(), authority.root().fingerprint());
    assert!(!offer.is_pinned());
    let papers = keyring.papers().unwrap();
    assert_eq!(papers.root.fingerprint(), authority.root().fingerprint());
    assert_eq!(papers.directory.checkpoint(), authority.directory().checkpoint());
    let key = keyring.transport_key();
    assert!(TransportChain::check(&papers.transport, &papers.root, key, NOW).is_ok());
}

#[test]
fn an_answer_for_another_office_is_refused() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let keyring = try_init(dir.path(), 1).unwrap();
    let theirs = try_init(other.path(), 2).unwrap();
    let pem = answer(&mut authority(dir.path(), 5), theirs.request_pem());

    assert_eq!(code(keyring.examine(pem, NOW)), "certificate-key");
}

#[test]
fn a_pinned_root_is_not_replaced_by_another() {
    let dir = tempfile::tempdir().unwrap();
    let keyring = try_init(dir.path(), 1).unwrap();
    let pem = answer(&mut authority(dir.path(), 5), keyring.request_pem());
    keyring.install(&keyring.examine(pem, NOW).unwrap()).unwrap();

    let other = answer(&mut authority(dir.path(), 6), keyring.request_pem());

    assert_eq!(code(keyring.examine(other, NOW)), "root-changed");
}

#[test]
fn older_certificates_do_not_replace_newer_ones() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let keyring = try_init(dir.path(), 1).unwrap();
    let mut authority = authority(dir.path(), 5);
    let older = answer(&mut authority, keyring.request_pem());
    let (network, bsp) = ("mekong".parse().unwrap(), "bsp-th".parse().unwrap());
    let mut rng = ChaCha20Rng::from_seed([2; 32]);
    let theirs = Keyring::init(other.path(), &network, &bsp, &ours(), KdfCost::LOW, &mut rng, NOW);
    answer(&mut authority, theirs.unwrap().request_pem());
    let newer = answer(&mut authority, keyring.request_pem());
    keyring.install(&keyring.examine(newer, NOW).unwrap()).unwrap();

    assert_eq!(code(keyring.examine(older, NOW)), "certificates-older");
}

#[test]
fn a_request_is_signed_anew_for_the_same_keys() {
    let dir = tempfile::tempdir().unwrap();
    let keyring = try_init(dir.path(), 1).unwrap();
    let keys = keyring.unlock(&ours()).unwrap();
    let identity = *keyring.identity_key();
    let later = NOW.plus(std::time::Duration::from_secs(40 * 86_400));

    let renewed = keyring.renew_request(&keys, later).unwrap();

    let request = PartnerRequest::parse(renewed.request_pem()).unwrap();
    assert_eq!((request.at(), request.identity_key()), (later, &identity));
    assert_eq!(Keyring::open(dir.path()).unwrap().request_pem(), renewed.request_pem());
}

fn renewed(authority: &mut Authority, file: &str) -> String {
    let acting = authority.unlock(&ours(), "Noy".parse().unwrap()).unwrap();
    let renewal = saphan_certs::renewal::RenewalRequest::parse(file).unwrap();
    let mut rng = ChaCha20Rng::from_seed([10; 32]);
    let days = Default::default();
    authority.renew_identity(&acting, &renewal, days, NOW, &mut rng).unwrap().to_pem()
}

/// Twice, so that a later key comes after one that is not in `office.key` either; the machine stops
/// between all steps of the second.
#[test]
fn a_new_identity_is_in_use_once_its_answer_is_installed() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("office");
    let keyring = try_init(&dir, 1).unwrap();
    let mut authority = authority(place.path(), 2);
    let first = answer(&mut authority, keyring.request_pem());
    keyring.install(&keyring.examine(first.clone(), NOW).unwrap()).unwrap();
    let mut rng = ChaCha20Rng::from_seed([3; 32]);
    let mut before = *keyring.identity_key();

    for round in 0..2 {
        let keyring = Keyring::open(&dir).unwrap();
        let keys = keyring.unlock(&ours()).unwrap();
        let (file, next) = keyring.renew_identity(&keys, &mut rng, NOW).unwrap();
        assert_eq!(keyring.renew_identity(&keys, &mut rng, NOW).unwrap().1, next, "the same key");
        assert_eq!(*Keyring::open(&dir).unwrap().identity_key(), before, "not yet in use");
        let pem = renewed(&mut authority, &file);
        let offer = keyring.examine(pem, NOW).unwrap();
        assert!(offer.is_renewal());
        if round == 1 {
            // The power goes when the request names the new key and its file has the old name.
            let files = ["identity.key", "identity.next"].map(|name| dir.join(name));
            let [in_use, asked] = files.each_ref().map(|path| std::fs::read(path).unwrap());
            keyring.install(&offer).unwrap();
            std::fs::write(&files[0], in_use).unwrap();
            std::fs::write(&files[1], asked).unwrap();
        } else {
            keyring.install(&offer).unwrap();
        }

        let keyring = Keyring::open(&dir).unwrap();
        assert_eq!(*keyring.identity_key(), next);
        assert_eq!(keyring.unlock(&ours()).unwrap().identity().verifying_key(), next);
        before = next;
    }
    let keyring = Keyring::open(&dir).unwrap();
    let keys = keyring.unlock(&ours()).unwrap();
    let (_, third) = keyring.renew_identity(&keys, &mut rng, NOW).unwrap();
    assert_ne!(third, before, "what the power cut left was in use");
    assert_eq!(keyring.unlock(&ours()).unwrap().identity().verifying_key(), before);
}
