//! What is told of the directory to those who do not have it: proofs that a hub told two stories,
//! listings, and one refusal of each check on them.
#![expect(clippy::unwrap_used, reason = "every value is made here, and tests run all of it")]

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::Directory;
use saphan_protocol::{listing, split_view};

use super::vector::Vector;
use super::world::{NOW, admit, append, authority, directory, key, mekong, nkw, note};

/// Four entries, of which the last admits an office with this key.
fn longer(seed: u8) -> Directory {
    let mut list = directory();
    append(&mut list, admit("ghn-be", &key(seed)));
    list
}

/// A word that differs from the hub's honest one only in who signed it.
fn by_nobody(list: &Directory) -> SignedCheckpoint {
    SignedCheckpoint::sign(list.checkpoint(), mekong(), NOW, &key(9))
}

/// `file` with one word in the place of another.
fn exchanged(file: &[u8], word: &SignedCheckpoint, other: &SignedCheckpoint) -> Vec<u8> {
    let (word, other) = (word.to_bytes(), other.to_bytes());
    assert_eq!(word.len(), other.len(), "the file would be no canonical one");
    let at = file.windows(word.len()).position(|part| part == word).unwrap();
    [&file[..at], &other, &file[at + word.len()..]].concat()
}

/// `file` with one bit of the byte behind `mark` changed.
fn spoilt(file: &[u8], mark: &[u8], behind: usize) -> Vec<u8> {
    let mut file = file.to_vec();
    let at = file.windows(mark.len()).position(|part| part == mark).unwrap();
    file[at + mark.len() + behind] ^= 1;
    file
}

pub(super) fn all() -> Vec<Vector> {
    let mut cut = note(&directory()).to_bytes();
    cut.pop();
    let malformed = Vector::refusal(
        "Y-101",
        "checkpoint-malformed",
        "checkpoint-note",
        "Without the last end of line.",
        cut,
    );
    [vec![malformed], split_views(), listings()].concat()
}

fn split_views() -> Vec<Vector> {
    let (ours, theirs) = (note(&longer(6)), note(&longer(7)));
    let file = split_view::prove(&longer(6), &ours, &theirs).unwrap();
    let refusal =
        |check, code, about: &str, bytes| Vector::refusal(check, code, "split-view", about, bytes);
    vec![
        Vector::message(
            "split-view",
            "split-view",
            "A proof that the hub has signed two lists of four entries at one moment (section 7.2).",
            file.clone(),
        ),
        refusal(
            "Y-102",
            "split-view-malformed",
            "Another format.",
            spoilt(&file, b"saphan/1/split-vie", 0),
        ),
        refusal(
            "Y-103",
            "split-view-directory",
            "One bit of the key that the first entry admits is changed.",
            spoilt(&file, b"\x63key\x58\x20", 0),
        ),
        refusal(
            "Y-104",
            "split-view-checkpoint",
            "The second word is signed by nobody who is on the list.",
            exchanged(&file, &theirs, &by_nobody(&longer(7))),
        ),
        refusal(
            "Y-105",
            "split-view-no-contradiction",
            "The same word twice.",
            exchanged(&file, &theirs, &ours),
        ),
    ]
}

fn listings() -> Vec<Vector> {
    let (old, new) = (note(&directory()), note(&longer(6)));
    let file = listing::prove(&longer(6), &new, &nkw(), Some(&old)).unwrap();
    let refusal =
        |check, code, about: &str, bytes| Vector::refusal(check, code, "listing", about, bytes);
    let mut other = Directory::new(mekong(), authority().verifying_key());
    for message in directory().since(0, 2) {
        other.append(message).unwrap();
    }
    append(&mut other, admit("ghn-be", &key(30)));
    vec![
        Vector::message(
            "listing",
            "listing",
            "What was done about nkw-la, in a list of four entries that grew from one of three
             (section 7.3).",
            file.clone(),
        ),
        refusal(
            "Y-106",
            "listing-malformed",
            "Another format.",
            spoilt(&file, b"saphan/1/listin", 0),
        ),
        refusal(
            "Y-107",
            "listing-entry",
            "One bit of the key that the hub's entry names is changed.",
            spoilt(&file, b"\x63key\x58\x20", 0),
        ),
        refusal(
            "Y-108",
            "listing-not-listed",
            "The word is on another list.",
            exchanged(&file, &new, &note(&longer(7))),
        ),
        refusal(
            "Y-109",
            "listing-not-our-hub",
            "The word is signed by nobody whom the file has.",
            exchanged(&file, &new, &by_nobody(&longer(6))),
        ),
        refusal(
            "Y-110",
            "listing-not-grown",
            "The earlier word is on another list of three entries.",
            exchanged(&file, &old, &note(&other)),
        ),
    ]
}

/// What the project makes of such a file.
pub(super) fn judge(kind: &str, bytes: &[u8]) -> Result<(), String> {
    let key = authority().verifying_key();
    if kind == "listing" {
        listing::verify(bytes, key).map(|_| ()).map_err(|error| error.code().to_owned())
    } else {
        split_view::verify(bytes, key).map(|_| ()).map_err(|error| error.code().to_owned())
    }
}
