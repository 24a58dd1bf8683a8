//! The directory: D-101 to D-111, except D-106, whose test stands beside the code.

use saphan_protocol::checkpoint::{Checkpoint, SignedCheckpoint};
use saphan_protocol::cose::{self, CoseError};
use saphan_protocol::directory::{
    Act, Directory, DirectoryEntry, DirectoryError, RevocationReason, Standing,
};
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::SigningKey;

use crate::fixtures::{
    NOW, admit, append, authority, bsp, directory, hub, key, mekong, next_entry, nkw, note,
    receiver, refused, revoke,
};

fn offered(directory: &mut Directory, entry: &DirectoryEntry) -> Result<(), DirectoryError> {
    directory.append(cose::sign(&authority(), entry).as_bytes()).map(|_| ())
}

/// Offers the entry that would fit, after `spoil`, and holds that a refusal changes nothing.
fn spoilt(act: Act, spoil: impl FnOnce(&mut DirectoryEntry)) -> Result<(), DirectoryError> {
    let mut list = directory();
    let mut entry = next_entry(&list, act);
    spoil(&mut entry);
    let result = offered(&mut list, &entry);
    if result.is_err() {
        assert_eq!(list.checkpoint(), directory().checkpoint());
        assert!(list.partners().eq(directory().partners()));
    }
    result
}

fn newcomer() -> Act {
    admit("ghn-be", &key(6))
}

#[test]
fn an_entry_that_fits_is_appended() {
    assert_eq!(spoilt(newcomer(), |_| ()), Ok(()));
}

/// D-101: signed by a partner, and no signed message at all.
#[test]
fn only_the_authority_writes_the_directory() {
    let mut list = directory();
    let entry = cose::sign(&receiver(), &next_entry(&list, newcomer()));
    let found = receiver().verifying_key().id();

    let error = DirectoryError::Signature(CoseError::OtherKey { found });
    refused(list.append(entry.as_bytes()), "D-101", &error);
    assert!(matches!(
        list.append(b"").unwrap_err(),
        DirectoryError::Signature(CoseError::Outer(_))
    ));
    assert_eq!(error.code(), "directory-signature");
}

/// D-102
#[test]
fn an_entry_of_another_network_is_refused() {
    let danube = "danube".parse().unwrap();

    let error = DirectoryError::Network(danube);
    let result = spoilt(newcomer(), |entry| entry.network = "danube".parse().unwrap());
    refused(result, "D-102", &error);
    assert_eq!(error.code(), "directory-network");
}

/// D-103: one that was seen, and one too far on.
#[test]
fn an_entry_out_of_turn_is_refused() {
    for found in [2, 4, u64::MAX] {
        let error = DirectoryError::Number { found, expected: 3 };
        refused(spoilt(newcomer(), |entry| entry.number = found), "D-103", &error);
        assert_eq!(error.code(), "directory-number");
    }
}

/// D-104
#[test]
fn an_entry_after_another_one_than_ours_shows_that_two_lists_exist() {
    let error = DirectoryError::Chain(3);

    let result = spoilt(newcomer(), |entry| entry.previous = Digest::of(b"other"));

    refused(result, "D-104", &error);
    assert_eq!(error.code(), "directory-chain");
}

/// D-105
#[test]
fn a_stranger_cannot_be_revoked() {
    let error = DirectoryError::Stranger(3);

    refused(spoilt(revoke("ghn-be"), |_| ()), "D-105", &error);
    assert_eq!(error.code(), "directory-stranger");
}

/// D-107
#[test]
fn a_checkpoint_that_is_no_prefix_of_ours_shows_a_fork() {
    let ours = directory();
    let mut shorter = Directory::new(mekong(), authority().verifying_key());
    append(&mut shorter, newcomer());

    for checkpoint in
        [shorter.checkpoint(), Checkpoint { root: Digest::of(b"other"), size: ours.len() }]
    {
        let error = DirectoryError::Fork { size: checkpoint.size };
        refused(ours.compare(&checkpoint), "D-107", &error);
        assert_eq!(error.code(), "directory-fork");
    }
}

#[test]
fn every_prefix_of_our_list_agrees_with_it() {
    let ours = directory();
    let mut prefix = Directory::new(mekong(), authority().verifying_key());

    assert_eq!(ours.compare(&prefix.checkpoint()), Ok(()));
    for message in ours.since(0, 16) {
        prefix.append(message).unwrap();
        assert_eq!(ours.compare(&prefix.checkpoint()), Ok(()));
    }
    assert_eq!(prefix.checkpoint(), ours.checkpoint());
}

/// D-108
#[test]
fn a_checkpoint_beyond_ours_says_how_far_we_are_behind() {
    let ours = directory();
    for size in [4, u64::MAX] {
        let error = DirectoryError::Behind { size, ours: 3 };
        let checkpoint = Checkpoint { root: Digest::of(b""), size };
        refused(ours.compare(&checkpoint), "D-108", &error);
        assert_eq!(error.code(), "directory-behind");
    }
}

/// D-109: signed by a partner, of another network.
#[test]
fn only_a_hub_of_this_network_vouches_for_the_length() {
    let ours = directory();
    let says = |network: &str, key: SigningKey| {
        SignedCheckpoint::sign(ours.checkpoint(), network.parse().unwrap(), NOW, &key)
    };
    let error = DirectoryError::NotOurHub;

    refused(ours.check_note(&says("mekong", receiver())), "D-109", &error);
    refused(ours.check_note(&says("danube", hub())), "D-109", &error);
    assert_eq!(ours.check_note(&says("mekong", hub())), Ok(NOW));
    assert_eq!(error.code(), "directory-not-our-hub");
}

/// D-110, and D-108 and D-107 through a note.
#[test]
fn a_note_on_another_list_than_ours_is_refused() {
    let ours = directory();
    let mut longer = directory();
    append(&mut longer, newcomer());
    let before = note(&ours);
    let error = DirectoryError::Rollback { size: 3, ours: 4 };

    refused(longer.check_note(&before), "D-110", &error);
    refused(ours.check_note(&note(&longer)), "D-108", &DirectoryError::Behind { size: 4, ours: 3 });
    let mut other = directory();
    append(&mut other, admit("ghn-be", &key(7)));
    refused(longer.check_note(&note(&other)), "D-107", &DirectoryError::Fork { size: 4 });
    assert_eq!(error.code(), "directory-rollback");
}

/// D-111
#[test]
fn a_second_key_waits_until_the_first_is_revoked() {
    let mut list = directory();
    let error = DirectoryError::KeyChange(3);
    let another = next_entry(&list, admit("nkw-la", &key(8)));
    refused(offered(&mut list, &another), "D-111", &error);
    assert_eq!(error.code(), "directory-key-change");

    append(&mut list, revoke("nkw-la"));
    append(&mut list, admit("nkw-la", &key(8)));

    assert_eq!(list.active(&nkw()).unwrap().key, key(8).verifying_key());
}

#[test]
fn the_same_key_may_get_a_new_certificate() {
    let mut list = directory();
    let key = receiver().verifying_key();

    append(&mut list, Act::Admit { key, partner: nkw(), certificate: b"renewed".to_vec() });

    assert_eq!(list.partner(&nkw()).unwrap().certificate, b"renewed");
}

#[test]
fn a_revoked_partner_stays_known_and_takes_no_part() {
    let mut list = directory();

    append(&mut list, revoke("bsp-th"));

    assert!(list.active(&bsp()).is_none());
    let reason = RevocationReason::DeviceLost;
    assert_eq!(list.partner(&bsp()).unwrap().standing, Standing::Revoked { since: NOW, reason });
}

#[test]
fn the_list_is_handed_out_in_pieces() {
    let list = directory();

    assert_eq!(list.since(0, 2).len(), 2);
    assert_eq!(list.since(2, 2).len(), 1);
    assert!(list.since(u64::MAX, 2).is_empty());
}
