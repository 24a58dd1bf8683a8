use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::authority::backup::{Backup, Opener};
use crate::authority::tests::*;
use crate::authority::{ACTS_FILE, LOG_FILE, SecondHand};
use crate::fixtures::{DAY, NOW, rng, rng_of};

const LOW: KdfCost = KdfCost::LOW;

fn rotated(world: World, reason: RotationReason) -> World {
    let World { dir, mut authority, acting } = world;
    // The usual seed would give the key that there is.
    let rng = &mut rng_of(20 + authority.directory().root_changes().len() as u8);
    let acting = authority.rotate_root(acting, (&ours(), LOW), reason, NOW, rng).unwrap();
    World { dir, authority, acting }
}

fn back_up(world: &mut World, file: &str) {
    let to = world.dir.path().with_extension(file);
    let (acting, cost) = (&world.acting, (&ours(), LOW));
    world.authority.back_up(acting, cost, &to, NOW, &mut rng()).unwrap();
}

fn files_of(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |name: &str| (name.to_owned(), std::fs::read(dir.join(name)).unwrap());
    [KEY_FILE, ROOT_FILE, LOG_FILE, ACTS_FILE].map(read).into_iter().collect()
}

#[test]
fn the_new_root_goes_on_with_list_and_log_and_the_old_key_with_nothing() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let (old, entries) = (world.authority.root().clone(), world.authority.directory().len());
    let before = world.authority.unlock(&ours(), noy()).unwrap();

    let mut world = rotated(world, RotationReason::Planned);
    back_up(&mut world, "first");

    let (root, directory) = (world.authority.root().clone(), world.authority.directory());
    assert_ne!(root.key(), old.key());
    assert_eq!((directory.len(), directory.authority()), (entries + 1, root.key()));
    world.issue(2, NOW).unwrap();
    let cut = Act::HandOver { to: "Khin".parse().unwrap() };
    let refused = world.authority.act(&before, cut, None, NOW);
    assert!(matches!(refused, Err(AuthorityError::OtherKey)), "a key that is over");
    let roots = world.authority.roots().unwrap();
    assert_eq!(roots.overlap(NOW).unwrap().1, NOW.plus(ROOT_OVERLAP));
    assert!(roots.overlap(NOW.plus(ROOT_OVERLAP + DAY)).is_none());
    drop(world.authority);
    let opened = Authority::open(world.dir.path()).unwrap();
    assert_eq!(opened.root().fingerprint(), root.fingerprint());
    opened.check_key(&ours()).unwrap();
    assert!(!world.dir.path().join(NEXT_KEY_FILE).exists());
}

#[test]
fn an_exposed_root_has_no_overlap() {
    let world = rotated(world(), RotationReason::KeyExposed);

    assert!(world.authority.roots().unwrap().overlap(NOW.plus(DAY)).is_none());
}

/// After each write that a rotation makes, as a power cut leaves the folder.
#[test]
fn a_crash_leaves_either_the_old_root_or_the_new_one() {
    let mut world = world();
    world.issue(2, NOW).unwrap();
    let dir = world.dir.path().to_owned();
    let old = files_of(&dir);
    let old_root = world.authority.root().fingerprint();
    let world = rotated(world, RotationReason::Planned);
    let new = files_of(&dir);
    let new_root = world.authority.root().fingerprint();
    drop(world.authority);
    let next = &new[KEY_FILE];

    // What has reached the disk, in the order in which it does.
    let steps: [(&[&str], bool, _); 5] = [
        (&[], true, old_root),
        (&[ACTS_FILE], true, new_root),
        (&[ACTS_FILE, LOG_FILE], true, new_root),
        (&[ACTS_FILE, LOG_FILE, KEY_FILE], false, new_root),
        (&[ACTS_FILE, LOG_FILE, KEY_FILE, ROOT_FILE], false, new_root),
    ];
    for (number, (written, has_next, expected)) in steps.into_iter().enumerate() {
        for (name, bytes) in &old {
            let is_new = written.contains(&name.as_str());
            std::fs::write(dir.join(name), if is_new { &new[name] } else { bytes }).unwrap();
        }
        if has_next {
            std::fs::write(dir.join(NEXT_KEY_FILE), next).unwrap();
        }

        let mut opened = Authority::open(&dir).unwrap();

        assert_eq!(opened.root().fingerprint(), expected, "after step {number}");
        let acting = opened.unlock(&ours(), noy()).unwrap();
        assert!(opened.ready(&acting).is_ok(), "after step {number}");
        assert!(!dir.join(NEXT_KEY_FILE).exists(), "after step {number}");
    }
}

/// O-126.
#[test]
fn a_backup_comes_before_anything_that_the_new_key_gives_out() {
    let mut world = rotated(world(), RotationReason::Planned);

    assert_eq!(code(world.issue(2, NOW)), "root-not-kept");
    assert_eq!(code(world.authority.check_root_kept()), "root-not-kept");
    back_up(&mut world, "kept");
    world.issue(2, NOW).unwrap();

    let file = std::fs::read(world.dir.path().with_extension("kept")).unwrap();
    let backup = Backup::open(&file, &Opener::Passphrase(&ours())).unwrap();
    assert_eq!(backup.root().fingerprint(), world.authority.root().fingerprint());
    let place = tempfile::tempdir().unwrap();
    let restored =
        backup.restore(&place.path().join("ca"), &noy(), (&ours(), LOW), NOW, &mut rng()).unwrap();
    assert_eq!(restored.directory().root_changes().len(), 1);
}

#[test]
fn the_second_person_has_a_say_in_a_new_root() {
    let mut world = world();
    let (khin, other) = ("Khin".parse().unwrap(), passphrase("another four words here"));
    world.authority.name_second(&world.acting, &khin, &other, LOW, NOW, &mut rng()).unwrap();
    let World { mut authority, acting, .. } = world;
    let cost = (&ours(), LOW);

    let reason = RotationReason::Planned;
    let alone = authority.rotate_root(acting, cost, reason, NOW, &mut rng_of(20));
    assert_eq!(code(alone), "second-needed");
    let second: SecondHand = authority.unlock_second(&other).unwrap();
    let acting = authority.unlock(&ours(), noy()).unwrap().with_second(second);
    let reason = RotationReason::PersonLeft;
    let both = authority.rotate_root(acting, cost, reason, NOW, &mut rng_of(20));
    assert!(both.unwrap().second().is_some());
}

/// O-125.
#[test]
fn a_list_holds_so_many_changes_and_no_more() {
    let mut world = world();
    for _ in 0..ROOT_CHANGES_MAX {
        world = rotated(world, RotationReason::Planned);
    }
    let World { mut authority, acting, .. } = world;

    let reason = RotationReason::Planned;
    let once_more = authority.rotate_root(acting, (&ours(), LOW), reason, NOW, &mut rng());

    assert_eq!(code(once_more), "root-changes");
}
