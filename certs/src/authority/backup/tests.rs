//! What a backup gives back, to whom, and what does not pass for one.

use std::path::PathBuf;

use saphan_protocol::directory::RevocationReason;

use super::*;
use crate::fixtures::{DAY, NOW, confirm_kit, key, mekong, rng, rng_of, vientiane};
use crate::kit::{Kit, Share};
use crate::request::PartnerRequest;

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned().into()).unwrap()
}

fn ours() -> Passphrase {
    passphrase("four words that rhyme")
}

fn noy() -> Hand {
    "Noy".parse().unwrap()
}

/// An authority that admitted a partner, and has a backup of that.
struct World {
    dir: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
    kit: Kit,
}

fn world() -> World {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("ca");
    let (mut authority, acting) =
        Authority::init(&place, &mekong(), &ours(), KdfCost::LOW, &noy(), NOW, &mut rng()).unwrap();
    let kit = confirm_kit(&mut authority, &acting);
    let mut world = World { dir, authority, acting, kit };
    world.issue(2);
    world.back_up("backup").unwrap();
    world
}

impl World {
    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn issue(&mut self, identity: u8) {
        let text =
            PartnerRequest::create(&mekong(), &vientiane(), &key(identity), &key(3), NOW).unwrap();
        let request = PartnerRequest::parse(&text).unwrap();
        self.authority.issue(&self.acting, &request, Default::default(), NOW, &mut rng()).unwrap();
    }

    fn back_up(&mut self, name: &str) -> Result<(), AuthorityError> {
        let to = self.path(name);
        let (sealing, mut rng) = ((&ours(), KdfCost::LOW), rng_of(5));
        self.authority.back_up(&self.acting, sealing, &to, NOW, &mut rng)
    }

    fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.path("backup")).unwrap()
    }

    fn key(&self) -> RecoveryKey {
        let [_, second, third] = self.kit.shares();
        RecoveryKey::combine(second, third).unwrap()
    }

    fn open(&self) -> Result<Backup, AuthorityError> {
        Backup::open(&self.bytes(), &Opener::Sheets(&self.key()))
    }

    fn restore(&self, dir: &Path) -> Result<Authority, AuthorityError> {
        let sealing = (&passphrase("another four words"), KdfCost::LOW);
        self.open()?.restore(dir, &"Keo".parse().unwrap(), sealing, NOW.plus(DAY), &mut rng())
    }
}

fn code<T>(result: Result<T, AuthorityError>) -> &'static str {
    result.err().map_or("done", |error| error.code())
}

#[test]
fn what_two_sheets_restore_goes_on_under_a_new_passphrase() {
    let world = world();
    let dir = world.path("elsewhere");

    let mut restored = world.restore(&dir).unwrap();

    assert_eq!(restored.root().fingerprint(), world.authority.root().fingerprint());
    assert_eq!(restored.directory().checkpoint(), world.authority.directory().checkpoint());
    let acts = restored.acts().entries();
    let last: Vec<_> = acts[4..].iter().map(|act| (act.act.as_str(), act.by.as_str())).collect();
    assert_eq!(last, [("back_up", "Noy"), ("restore", "Keo")]);
    assert_eq!(acts[5].act, Act::Restore { backup: Digest::of(&world.bytes()) });
    assert_eq!(code(restored.unlock(&ours(), noy())), "wrong-passphrase");
    let acting = restored.unlock(&passphrase("another four words"), noy()).unwrap();
    let reason = RevocationReason::DeviceLost;
    restored.revoke(&acting, &vientiane(), reason, NOW, NOW).unwrap();
    drop(restored);
    assert_eq!(Authority::open(&dir).unwrap().directory().len(), 2);
    assert!(!world.path(".elsewhere.restoring").exists());
}

#[test]
fn the_passphrase_of_its_time_opens_a_backup_too() {
    let world = world();

    let backup = Backup::open(&world.bytes(), &Opener::Passphrase(&ours())).unwrap();

    assert_eq!(backup.acts().head(), world.authority.acts().head());
    let wrong = passphrase("three words that rhyme");
    let opened = Backup::open(&world.bytes(), &Opener::Passphrase(&wrong));
    assert_eq!(code(opened), "wrong-passphrase");
}

/// W-107: one sheet, a wrong one, and sheets of another kit open nothing.
#[test]
fn nothing_but_two_sheets_of_its_kit_opens_a_backup() {
    let mut world = world();
    let [first, second, _] = world.kit.shares();
    assert_eq!(RecoveryKey::combine(first, first).err(), Some(KitError::Same(1)));
    let words: Vec<_> = (1..=25).map(|position| second.word(position)).collect();
    let guessed = Share::with_other_bytes(&Share::parse(&words.join(" ")).unwrap());
    let key = RecoveryKey::combine(first, &guessed).unwrap();
    assert_eq!(code(Backup::open(&world.bytes(), &Opener::Sheets(&key))), "kit-other-key");

    let new = world.authority.make_kit(&world.acting, NOW, &mut rng_of(6)).unwrap();
    let [first, second, _] = new.shares();
    let key = RecoveryKey::combine(first, second).unwrap();
    assert_eq!(code(Backup::open(&world.bytes(), &Opener::Sheets(&key))), "kit-other-key");
    assert_eq!(code(world.open()), "done", "an older kit opens the backups of its time");
}

/// O-118: a backup that nobody could open is none.
#[test]
fn nothing_is_backed_up_to_a_kit_that_is_not_confirmed() {
    let mut world = world();
    world.authority.make_kit(&world.acting, NOW, &mut rng_of(6)).unwrap();
    let acts = world.authority.acts().len();

    assert_eq!(code(world.back_up("second")), "kit-not-confirmed");

    assert!(!world.path("second").exists());
    assert_eq!(world.authority.acts().len(), acts);
}

/// O-119, O-120: wherever a bit flips, and wherever the file is cut.
#[test]
fn a_damaged_backup_is_never_opened() {
    let world = world();
    let (whole, key) = (world.bytes(), world.key());
    let opened = |bytes: &[u8]| code(Backup::open(bytes, &Opener::Sheets(&key)));
    assert_eq!(opened(&whole), "done");

    for at in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        assert_ne!(opened(&bytes), "done", "byte {at}");
    }
    for len in (0..whole.len()).step_by(97) {
        assert_eq!(opened(&whole[..len]), "authority-backup", "{len} bytes");
    }
    assert_eq!(opened(&[&whole[..], &[0]].concat()), "authority-backup");
    let last = whole.len() - 1;
    let mut bytes = whole;
    bytes[last] ^= 1;
    assert_eq!(opened(&bytes), "authority-backup-damaged", "the sealed passphrase is bound too");
}

/// O-121: whatever is there stays there.
#[test]
fn an_authority_is_never_restored_over_anything() {
    let world = world();
    let before = std::fs::read(world.path("ca/acts")).unwrap();
    std::fs::create_dir(world.path("other")).unwrap();
    std::fs::write(world.path("other/letter"), "mine").unwrap();
    std::fs::create_dir(world.path("empty")).unwrap();

    for dir in ["ca", "other", "other/letter"] {
        assert_eq!(code(world.restore(&world.path(dir))), "authority-occupied", "{dir}");
    }

    assert_eq!(std::fs::read(world.path("ca/acts")).unwrap(), before);
    assert_eq!(std::fs::read(world.path("other/letter")).unwrap(), b"mine");
    assert_eq!(code(world.restore(&world.path("empty"))), "done");
}

/// The power may go at any file: the folder is not there until all of it is.
#[test]
fn a_restore_that_was_cut_short_leaves_nothing_in_the_way_of_the_next() {
    let world = world();
    let (dir, hidden) = (world.path("elsewhere"), world.path(".elsewhere.restoring"));
    for files in 0..=4 {
        std::fs::create_dir_all(&hidden).unwrap();
        for name in [KEY_FILE, LOG_FILE, ACTS_FILE, ROOT_FILE].iter().take(files) {
            std::fs::write(hidden.join(name), "half").unwrap();
        }
        assert_eq!(code(Authority::open(&dir)), "authority-not-initialised");

        drop(world.restore(&dir).unwrap());

        assert!(!hidden.exists());
        assert_eq!(Authority::open(&dir).unwrap().acts().len(), 6);
        std::fs::remove_dir_all(&dir).unwrap();
    }
}

/// The act is on the disk before a file has the backup's name, and not at all if there is no file.
#[test]
fn a_backup_that_cannot_be_written_is_no_act() {
    let mut world = world();
    let acts = world.authority.acts().len();

    assert_eq!(code(world.back_up("absent/backup")), "authority-disk");
    assert_eq!(world.authority.acts().len(), acts);
    let refuses = LogFile::read_only(&world.path("ca/acts"));
    let file = std::mem::replace(&mut world.authority.acts_file, refuses);
    assert_eq!(code(world.back_up("second")), "authority-disk");
    world.authority.acts_file = file;

    assert_eq!(std::fs::read_dir(world.dir.path()).unwrap().count(), 2, "no half of a backup");
    assert_eq!(code(world.back_up("second")), "done");
}
