//! The directory: D-101 to D-117, except D-106, whose test stands beside the code.
//! Self-revocations (D-115) have a file of their own.

use saphan_protocol::checkpoint::{Checkpoint, SignedCheckpoint};
use saphan_protocol::cose::{self, CoseError, Sign1Message};
use saphan_protocol::directory::{
    Act, Directory, DirectoryEntry, DirectoryError, Lineage, RevocationReason, RootSuccession,
    Standing, Succession, SuspensionReason,
};
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::SigningKey;

use crate::fixtures::{
    NOW, admit, append, authority, bsp, directory, hub, key, mekong, next_entry, nkw, note, origin,
    receiver, refused, revoke, root,
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

fn suspend(partner: &str) -> Act {
    Act::Suspend { reason: SuspensionReason::Inquiry, partner: partner.parse().unwrap() }
}

fn resume(partner: &str) -> Act {
    Act::Resume { partner: partner.parse().unwrap() }
}

#[test]
fn a_suspended_partner_takes_no_part_keeps_its_mailbox_and_comes_back_with_its_key() {
    let mut list = directory();
    let before = list.partner(&bsp()).unwrap().clone();

    append(&mut list, suspend("bsp-th"));

    assert!(list.active(&bsp()).is_none());
    assert!(list.has_mailbox(&bsp()));
    append(&mut list, admit("bsp-th", &origin()));
    assert!(list.active(&bsp()).is_none(), "a new certificate ends no suspension");
    append(&mut list, resume("bsp-th"));
    assert_eq!(list.active(&bsp()), Some(&before));
}

#[test]
fn a_suspended_partner_can_be_revoked_and_then_has_no_mailbox() {
    let mut list = directory();
    append(&mut list, suspend("bsp-th"));

    append(&mut list, revoke("bsp-th"));

    assert!(!list.has_mailbox(&bsp()));
}

/// D-112: nobody is resumed who was not suspended, above all nobody who was revoked.
#[test]
fn only_who_is_active_is_suspended_and_only_who_is_suspended_is_resumed() {
    let mut list = directory();
    let error = DirectoryError::State(3);
    let entry = next_entry(&list, resume("bsp-th"));
    refused(offered(&mut list, &entry), "D-112", &error);
    assert_eq!(error.code(), "directory-state");

    append(&mut list, suspend("bsp-th"));
    let entry = next_entry(&list, suspend("bsp-th"));
    refused(offered(&mut list, &entry), "D-112", &DirectoryError::State(4));

    append(&mut list, revoke("bsp-th"));
    for act in [suspend("bsp-th"), resume("bsp-th")] {
        let entry = next_entry(&list, act);
        refused(offered(&mut list, &entry), "D-112", &DirectoryError::State(5));
    }
    for act in [suspend("ghn-be"), resume("ghn-be")] {
        let entry = next_entry(&list, act);
        refused(offered(&mut list, &entry), "D-105", &DirectoryError::Stranger(5));
    }
}

/// D-113
#[test]
fn a_key_that_was_in_use_never_comes_back() {
    let mut list = directory();
    append(&mut list, revoke("nkw-la"));
    let again = next_entry(&list, admit("nkw-la", &receiver()));
    let error = DirectoryError::UsedKey(4);
    refused(offered(&mut list, &again), "D-113", &error);
    assert_eq!(error.code(), "directory-used-key");

    append(&mut list, admit("nkw-la", &key(8)));
    append(&mut list, revoke("nkw-la"));
    for used in [receiver(), key(8), origin(), hub()] {
        let again = next_entry(&list, admit("nkw-la", &used));
        refused(offered(&mut list, &again), "D-113", &DirectoryError::UsedKey(6));
    }
    let of_another = next_entry(&list, admit("ghn-be", &receiver()));
    refused(offered(&mut list, &of_another), "D-113", &DirectoryError::UsedKey(6));
}

#[test]
fn each_key_of_a_partner_counts_up_to_its_revocation() {
    let mut list = directory();
    append(&mut list, revoke("nkw-la"));
    append(&mut list, admit("nkw-la", &key(8)));

    let partner = list.partner(&nkw()).unwrap();

    let old = partner.signer(&receiver().verifying_key().id()).unwrap();
    assert_eq!((old.key, old.until), (receiver().verifying_key(), Some(NOW)));
    assert!(!old.counts_at(NOW) && old.counts_at(NOW.minus(std::time::Duration::from_secs(1))));
    let new = partner.signer(&key(8).verifying_key().id()).unwrap();
    assert_eq!((new.key, new.until), (key(8).verifying_key(), None));
    assert_eq!(partner.signer(&origin().verifying_key().id()), None);
    assert_eq!(partner.keys(), [key(8).verifying_key(), receiver().verifying_key()]);
}

fn succession(new: &SigningKey) -> Succession {
    Succession { at: NOW, key: new.verifying_key(), network: mekong(), partner: nkw() }
}

fn renew(old: &SigningKey, new: &SigningKey) -> Act {
    renew_with(&cose::sign(old, &succession(new)), new)
}

fn renew_with(word: &Sign1Message<Succession>, new: &SigningKey) -> Act {
    let (succession, certificate) = (word.as_bytes().to_vec(), b"der".to_vec());
    Act::Renew { key: new.verifying_key(), partner: nkw(), succession, certificate }
}

const DAY: std::time::Duration = std::time::Duration::from_secs(86_400);

#[test]
fn a_partner_goes_on_with_a_key_that_its_old_one_has_signed() {
    let mut list = directory();

    append(&mut list, renew(&receiver(), &key(8)));

    let partner = list.active(&nkw()).unwrap();
    assert_eq!(partner.key, key(8).verifying_key());
    let old = partner.signer(&receiver().verifying_key().id()).unwrap();
    assert!(old.counts_at(NOW.plus(89 * DAY)), "an office may learn of it late");
    assert!(!old.counts_at(NOW.plus(90 * DAY)));
    assert_eq!(partner.line(), [key(8).verifying_key(), receiver().verifying_key()]);
    let behind = partner.stands_behind(&receiver().verifying_key().id(), NOW.plus(7 * DAY));
    assert_eq!(behind, Some(receiver().verifying_key()), "prekeys that it signed count on");
}

#[test]
fn a_revocation_ends_the_keys_before_it_too() {
    let mut list = directory();
    append(&mut list, renew(&receiver(), &key(8)));

    append(&mut list, revoke("nkw-la"));
    append(&mut list, admit("nkw-la", &key(9)));

    let partner = list.partner(&nkw()).unwrap();
    for ended in [receiver(), key(8)] {
        let id = ended.verifying_key().id();
        assert!(!partner.signer(&id).unwrap().counts_at(NOW));
        assert_eq!(partner.stands_behind(&id, NOW.minus(7 * DAY)), None);
    }
    assert_eq!(partner.line(), [key(9).verifying_key()]);
}

#[test]
fn a_renewal_ends_no_suspension() {
    let mut list = directory();
    append(&mut list, suspend("nkw-la"));

    append(&mut list, renew(&receiver(), &key(8)));

    assert!(list.active(&nkw()).is_none() && list.has_mailbox(&nkw()));
}

/// D-114: signed by another key, or about another key, partner or network; D-105, D-112 and D-113 too.
#[test]
fn a_new_key_needs_the_word_of_the_one_that_stands() {
    let mut list = directory();
    let error = DirectoryError::Succession(3);
    let word = |change: &dyn Fn(&mut Succession)| {
        let mut word = succession(&key(8));
        change(&mut word);
        renew_with(&cose::sign(&receiver(), &word), &key(8))
    };
    let not_the_word = [
        renew(&origin(), &key(8)),
        renew(&key(8), &key(8)),
        word(&|word| word.key = key(9).verifying_key()),
        word(&|word| word.partner = bsp()),
        word(&|word| word.network = "danube".parse().unwrap()),
    ];
    for act in not_the_word {
        let entry = next_entry(&list, act);
        refused(offered(&mut list, &entry), "D-114", &error);
    }
    assert_eq!(error.code(), "directory-succession");

    let used = next_entry(&list, renew(&receiver(), &origin()));
    refused(offered(&mut list, &used), "D-113", &DirectoryError::UsedKey(3));
    append(&mut list, revoke("nkw-la"));
    let revoked = next_entry(&list, renew(&receiver(), &key(8)));
    refused(offered(&mut list, &revoked), "D-112", &DirectoryError::State(4));
}

/// D-111
#[test]
fn a_suspended_partner_gets_no_second_key() {
    let mut list = directory();
    append(&mut list, suspend("nkw-la"));
    let another = next_entry(&list, admit("nkw-la", &key(8)));

    refused(offered(&mut list, &another), "D-111", &DirectoryError::KeyChange(4));
}

/// D-116: about another list, place, network or key before it, or signed by another; D-113 too.
#[test]
fn a_new_root_goes_on_with_this_very_list() {
    let mut list = directory();
    let error = DirectoryError::RootSuccession(3);
    let next = key(40);
    let with = |change: &dyn Fn(&mut RootSuccession), signer: &SigningKey| {
        let (list, mut act) = (directory(), root(&directory(), &authority(), &next));
        let mut word = RootSuccession {
            at: NOW,
            former: authority().verifying_key(),
            number: 3,
            network: mekong(),
            previous: list.head(),
        };
        change(&mut word);
        if let Act::Root { succession, .. } = &mut act {
            *succession = cose::sign(signer, &word).as_bytes().to_vec();
        }
        act
    };
    let not_the_word = [
        with(&|word| word.previous = Digest::of(b"another"), &next),
        with(&|word| word.number = 2, &next),
        with(&|word| word.former = key(9).verifying_key(), &next),
        with(&|word| word.network = "danube".parse().unwrap(), &next),
        with(&|_| (), &authority()),
    ];
    for act in not_the_word {
        let entry = next_entry(&list, act);
        refused(offered(&mut list, &entry), "D-116", &error);
    }
    assert_eq!(error.code(), "directory-root-succession");
    for used in [authority(), receiver(), hub()] {
        let entry = next_entry(&list, root(&list, &authority(), &used));
        refused(offered(&mut list, &entry), "D-113", &DirectoryError::UsedKey(3));
    }

    let act = with(&|_| (), &next);
    append(&mut list, act);
    assert_eq!(*list.authority(), next.verifying_key());
    let late = next_entry(&list, newcomer());
    let error = offered(&mut list, &late).unwrap_err();
    assert_eq!(error.code(), "directory-signature");
    list.append(cose::sign(&next, &late).as_bytes()).unwrap();
    let back = next_entry(&list, root(&list, &next, &authority()));
    let back = list.append(cose::sign(&next, &back).as_bytes());
    assert_eq!(back, Err(DirectoryError::UsedKey(5)), "no root comes back");
}

/// D-117: whoever knows the second root reads a list that the first one began, and no other.
#[test]
fn a_list_leads_to_the_root_that_is_known_or_nowhere() {
    let (first, second, third) = (authority(), key(40), key(41));
    let mut list = directory();
    for (old, new) in [(&first, &second), (&second, &third)] {
        let entry = next_entry(&list, root(&list, old, new));
        list.append(cose::sign(old, &entry).as_bytes()).unwrap();
    }
    let messages = list.since(0, 8);
    for pinned in [&first, &second, &third] {
        let read = Directory::read(mekong(), pinned.verifying_key(), messages).unwrap();
        assert_eq!(read.checkpoint(), list.checkpoint());
        assert!(read.partner(&nkw()).is_some());
    }
    let stranger = Directory::read(mekong(), key(9).verifying_key(), messages).unwrap_err();
    assert_eq!(stranger.code(), "directory-signature");

    let lineage = Lineage::found_in(third.verifying_key(), messages).unwrap();
    assert_eq!((lineage.first(), lineage.words().count()), (&first.verifying_key(), 2));
    let mut newcomer = Directory::new(mekong(), lineage);
    for (number, message) in messages.iter().enumerate() {
        assert_eq!(newcomer.partner(&nkw()), None, "before entry {number}");
        assert_eq!(newcomer.hub_key(&hub().verifying_key().id()), None);
        newcomer.append(message).unwrap();
    }
    assert!(newcomer.partner(&nkw()).is_some());

    let lineage = Lineage::found_in(third.verifying_key(), messages).unwrap();
    let mut astray = Directory::new(mekong(), lineage);
    directory().since(0, 8).iter().for_each(|message| drop(astray.append(message).unwrap()));
    for act in [admit("ghn-be", &key(6)), root(&astray, &first, &key(9))] {
        let entry = next_entry(&astray, act);
        let error = DirectoryError::OtherRoot(3);
        refused(offered(&mut astray, &entry), "D-117", &error);
        assert_eq!(error.code(), "directory-other-root");
    }
}

/// D-116: words cannot lead on for ever.
#[test]
fn words_that_lead_in_a_circle_lead_nowhere() {
    let (one, other) = (key(40), key(41));
    let word = |of: &SigningKey, former: &SigningKey, number| {
        let word = RootSuccession {
            at: NOW,
            former: former.verifying_key(),
            number,
            network: mekong(),
            previous: Digest::of(b""),
        };
        cose::sign(of, &word).as_bytes().to_vec()
    };
    let words = [word(&one, &other, 3), word(&other, &one, 2)];

    let error = Lineage::leading_to(one.verifying_key(), &words).unwrap_err();

    assert_eq!(error, DirectoryError::RootSuccession(3));
}

#[test]
fn the_list_is_handed_out_in_pieces() {
    let list = directory();

    assert_eq!(list.since(0, 2).len(), 2);
    assert_eq!(list.since(2, 2).len(), 1);
    assert!(list.since(u64::MAX, 2).is_empty());
}
