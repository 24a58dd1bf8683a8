//! Listings: Y-106 to Y-111.

use saphan_protocol::cbor::{self, CborError};
use saphan_protocol::checkpoint::{Checkpoint, SignedCheckpoint};
use saphan_protocol::cose;
use saphan_protocol::directory::{Act, Directory};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::listing::{ListingError, Proven, prove, verify};
use saphan_protocol::merkle;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use crate::fixtures::{
    NOW, admit, append, authority, bsp, directory, hub, key, next_entry, nkw, refused, revoke,
    root, word,
};

const LATER: UnixSeconds = UnixSeconds::new(NOW.get() + 86_400);

/// The three entries and five more; `nkw-la` is revoked in the last but one.
fn grown() -> Directory {
    let mut list = directory();
    for seed in 6..9 {
        append(&mut list, admit(&format!("office{seed}-th"), &key(seed)));
    }
    append(&mut list, revoke("nkw-la"));
    append(&mut list, admit("last-be", &key(20)));
    list
}

fn proven(file: &[u8]) -> Result<Proven, ListingError> {
    verify(file, authority().verifying_key())
}

fn listing(about: &PartnerId, since: Option<&SignedCheckpoint>) -> Vec<u8> {
    prove(&grown(), &word(&grown(), LATER, &hub()), about, since).unwrap()
}

#[test]
fn all_that_was_done_about_a_partner_is_proven_without_the_list() {
    let proof = proven(&listing(&nkw(), None)).unwrap();

    let numbers: Vec<_> = proof.entries.iter().map(|entry| entry.number).collect();
    assert_eq!(numbers, [0, 2, 6], "the hub, the admission, the revocation");
    assert!(matches!(&proof.entries[2].act, Act::Revoke { partner, .. } if *partner == nkw()));
    assert_eq!((proof.checkpoint.checkpoint().size, proof.checkpoint.at()), (8, LATER));
    assert!(listing(&nkw(), None).len() < 4096);
}

#[test]
fn a_listing_with_an_earlier_word_proves_that_the_list_has_only_grown() {
    let mut list = Directory::new(grown().network().clone(), authority().verifying_key());
    for message in grown().since(0, 8) {
        list.append(message).unwrap();
        let old = word(&list, NOW, &hub());

        let proof = proven(&listing(&bsp(), Some(&old))).unwrap();
        assert_eq!(proof.since, Some(old));
    }
}

/// Y-110
#[test]
fn a_list_that_did_not_grow_from_the_earlier_one_is_told() {
    let mut other = directory();
    append(&mut other, admit("ghn-be", &key(30)));
    let foreign = word(&other, NOW, &hub());
    assert_eq!(prove(&grown(), &word(&grown(), LATER, &hub()), &bsp(), Some(&foreign)), None);

    let file = listing(&bsp(), Some(&word(&directory(), NOW, &hub())));
    let forged = exchanged(&file, &word(&directory(), NOW, &hub()), &foreign_of_three());
    refused(proven(&forged), "Y-110", &ListingError::NotGrown);
    assert_eq!(proven(&forged).unwrap_err().code(), "listing-not-grown");
}

/// Three entries, of which the last is another one.
fn foreign_of_three() -> SignedCheckpoint {
    let mut list = Directory::new(grown().network().clone(), authority().verifying_key());
    for message in directory().since(0, 2) {
        list.append(message).unwrap();
    }
    append(&mut list, admit("ghn-be", &key(30)));
    word(&list, NOW, &hub())
}

/// The file with another word in the place of one; both are of one length.
fn exchanged(file: &[u8], word: &SignedCheckpoint, other: &SignedCheckpoint) -> Vec<u8> {
    let (word, other) = (word.to_bytes(), other.to_bytes());
    assert_eq!(word.len(), other.len());
    let at = file.windows(word.len()).position(|part| part == word).unwrap();
    [&file[..at], &other, &file[at + word.len()..]].concat()
}

/// Y-109: signed by no hub that the file has.
#[test]
fn a_checkpoint_of_nobody_lists_nothing() {
    let file = listing(&nkw(), None);
    let by_nobody = word(&grown(), LATER, &key(9));
    let forged = exchanged(&file, &word(&grown(), LATER, &hub()), &by_nobody);

    refused(proven(&forged), "Y-109", &ListingError::NotOurHub);
    assert_eq!(proven(&forged).unwrap_err().code(), "listing-not-our-hub");
    assert_eq!(prove(&grown(), &by_nobody, &nkw(), None), None);
}

/// Y-108: another list, an entry twice.
#[test]
fn an_entry_that_is_not_in_the_list_at_its_place_is_told() {
    let file = listing(&nkw(), None);
    let mut other = grown();
    append(&mut other, admit("ghn-be", &key(30)));
    let forged = exchanged(&file, &word(&grown(), LATER, &hub()), &word(&other, LATER, &hub()));

    refused(proven(&forged), "Y-108", &ListingError::NotListed(0));
    assert_eq!(proven(&forged).unwrap_err().code(), "listing-not-listed");
}

/// Y-107
#[test]
fn an_entry_that_the_authority_did_not_sign_is_told() {
    let error = verify(&listing(&nkw(), None), key(9).verifying_key()).unwrap_err();

    assert_eq!(error.code(), "listing-entry");
    assert!(error.to_string().starts_with("[Y-107]"));
}

/// Y-106: garbage, another format, no entries.
#[test]
fn what_is_no_listing_is_refused() {
    for bytes in [&b""[..], b"\xa0", b"saphan"] {
        assert_eq!(proven(bytes).unwrap_err().code(), "listing-malformed");
    }
    let mut other = listing(&nkw(), None);
    let at = other.windows(7).position(|part| part == b"listing").unwrap();
    other[at] ^= 1;
    let error = ListingError::Malformed(CborError::Shape);
    refused(proven(&other), "Y-106", &error);
    assert!(cbor::check_canonical(&other, cbor::Limits::new(1 << 16, 4096)).is_ok());
}

/// The file about a list that ends with this change of the root, which no directory may have accepted.
fn ending_with(root: &Act) -> Vec<u8> {
    #[derive(serde::Serialize)]
    struct File {
        format: String,
        entries: Vec<Listed>,
        network: NetworkName,
        checkpoint: SignedCheckpoint,
    }
    #[derive(serde::Serialize)]
    struct Listed {
        path: Vec<Digest>,
        entry: ByteBuf,
    }
    let list = directory();
    let mut messages = list.since(0, 8).to_vec();
    let last = cose::sign(&authority(), &next_entry(&list, root.clone()));
    messages.push(last.as_bytes().to_vec());
    let (tree, paths) = merkle::paths(messages.iter().map(Vec::as_slice));
    let size = messages.len() as u64;
    let word = SignedCheckpoint::sign(
        Checkpoint { root: tree, size },
        list.network().clone(),
        LATER,
        &hub(),
    );
    let entries = messages.into_iter().zip(paths);
    let entries = entries.map(|(entry, path)| Listed { path, entry: ByteBuf::from(entry) });
    cbor::encode(&File {
        format: "saphan/1/listing".to_owned(),
        entries: entries.collect(),
        network: list.network().clone(),
        checkpoint: word,
    })
}

#[test]
fn a_listing_leads_on_from_one_root_to_the_next() {
    let mut list = directory();
    let next = key(40);
    let change = root(&list, &authority(), &next);
    append(&mut list, change.clone());
    let admitted = cose::sign(&next, &next_entry(&list, revoke("nkw-la")));
    list.append(admitted.as_bytes()).unwrap();

    let file = prove(&list, &word(&list, LATER, &hub()), &nkw(), None).unwrap();

    for pinned in [authority(), next] {
        let proof = verify(&file, pinned.verifying_key()).unwrap();
        let numbers: Vec<_> = proof.entries.iter().map(|entry| entry.number).collect();
        assert_eq!(numbers, [0, 2, 3, 4], "the change of the root stands between");
    }
    assert!(proven(&ending_with(&change)).is_ok());
}

/// Y-111
#[test]
fn a_root_that_has_not_taken_over_this_list_is_told() {
    let Act::Root { former, .. } = root(&directory(), &authority(), &key(40)) else { panic!() };
    let mut change = root(&directory(), &authority(), &key(40));
    if let Act::Root { succession, .. } = &mut change {
        *succession = former;
    }

    let file = ending_with(&change);

    refused(proven(&file), "Y-111", &ListingError::Roots);
    assert_eq!(proven(&file).unwrap_err().code(), "listing-roots");
}

#[test]
fn a_listing_with_one_changed_bit_lists_nothing() {
    let file = listing(&nkw(), Some(&word(&directory(), NOW, &hub())));
    for at in 0..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(proven(&changed).is_err(), "byte {at}");
    }
}
