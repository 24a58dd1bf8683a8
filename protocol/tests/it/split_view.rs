//! Proofs that hubs told two stories: Y-102 to Y-105.

use std::time::Duration;

use saphan_protocol::cbor::CborError;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::{Directory, DirectoryError};
use saphan_protocol::split_view::{Contradiction, Proven, SplitViewError, prove, verify};
use saphan_protocol::time::UnixSeconds;

use crate::fixtures::{
    NOW, admit, append, authority, directory, hub, hub_of, key, mekong, refused, word,
};

const LATER: UnixSeconds = UnixSeconds::new(NOW.get() + 60);

/// Our three entries and one more.
fn longer() -> Directory {
    let mut longer = directory();
    append(&mut longer, admit("ghn-be", &key(6)));
    longer
}

/// A list with the same first entries under the same authority, and another fourth one.
fn other() -> Directory {
    let mut other = directory();
    append(&mut other, admit("ghn-be", &key(7)));
    other
}

fn proven(file: &[u8]) -> Result<Proven, SplitViewError> {
    verify(file, authority().verifying_key())
}

fn code(file: &[u8]) -> &'static str {
    proven(file).unwrap_err().code()
}

#[test]
fn a_hub_that_shows_two_lists_has_signed_both() {
    let ours = word(&longer(), NOW, &hub());
    for (theirs, size) in [(other(), 4), (Directory::new(mekong(), authority().verifying_key()), 0)]
    {
        let theirs = word(&theirs, NOW, &hub());
        let file = prove(&longer(), &ours, &theirs);
        // The empty list is the beginning of every list.
        assert_eq!(file.is_some(), size > 0);
        let Some(file) = file else { continue };

        let proof = proven(&file).unwrap();
        assert_eq!(proof.contradiction, Contradiction::Fork { size });
        assert_eq!(proof.hubs, [(hub().verifying_key().id(), NOW); 2]);
        assert_eq!(proof.directory.checkpoint(), longer().checkpoint());
    }
}

#[test]
fn a_hub_that_has_less_than_before_was_set_back_or_holds_something_back() {
    let (before, later) = (word(&longer(), NOW, &hub()), word(&directory(), LATER, &hub()));
    let set_back = Contradiction::SetBack { before: (4, NOW), later: (3, LATER) };

    // By the office that had the longer list, and by one that only heard of it.
    for file in [prove(&longer(), &before, &later), prove(&directory(), &later, &before)] {
        assert_eq!(proven(&file.unwrap()).unwrap().contradiction, set_back);
    }
}

/// Y-105: a list that grew, one hub behind another, the same moment twice.
#[test]
fn what_can_both_be_true_proves_nothing() {
    let mut list = directory();
    append(&mut list, hub_of(&key(12)));
    let grown = {
        let mut grown = list.clone();
        append(&mut grown, admit("ghn-be", &key(6)));
        grown
    };
    let pairs = [
        (word(&list, NOW, &hub()), word(&grown, LATER, &hub())),
        (word(&list, LATER, &hub()), word(&grown, NOW, &key(12))),
        (word(&list, NOW, &hub()), word(&grown, NOW, &hub())),
    ];
    for (ours, theirs) in pairs {
        assert_eq!(prove(&list, &ours, &theirs), None);
        assert_eq!(Contradiction::between(&list, &ours, &theirs), None);
    }
    let agreed = forged(&list, &word(&list, NOW, &hub()), &word(&directory(), NOW, &hub()));
    refused(proven(&agreed), "Y-105", &SplitViewError::NoContradiction);
    assert_eq!(code(&agreed), "split-view-no-contradiction");
}

/// Y-104: words that no hub of the list signed, or of another network, or a first word on less than the list.
#[test]
fn a_word_of_nobody_proves_nothing() {
    let honest = word(&longer(), NOW, &hub());
    let by_nobody = word(&other(), NOW, &key(9));
    let elsewhere =
        SignedCheckpoint::sign(other().checkpoint(), "danube".parse().unwrap(), NOW, &hub());
    for theirs in [&by_nobody, &elsewhere] {
        let file = forged(&longer(), &honest, theirs);
        let error = SplitViewError::Checkpoint(DirectoryError::NotOurHub);
        refused(proven(&file), "Y-104", &error);
        assert_eq!(code(&file), "split-view-checkpoint");
        assert_eq!(code(&forged(&longer(), theirs, &honest)), "split-view-checkpoint");
    }
    let shorter = word(&directory(), NOW, &hub());
    assert_eq!(code(&forged(&longer(), &shorter, &honest)), "split-view-checkpoint");
}

/// Y-103: entries that the authority did not sign, or with a hole.
#[test]
fn a_list_of_somebody_else_proves_nothing() {
    let file = prove(&longer(), &word(&longer(), NOW, &hub()), &word(&other(), NOW, &hub()));
    let file = file.unwrap();
    let error = verify(&file, key(9).verifying_key()).unwrap_err();
    assert_eq!(error.code(), "split-view-directory");
    assert!(error.to_string().starts_with("[Y-103]"));
    assert!(proven(&file).is_ok());
}

/// Y-102
#[test]
fn what_is_no_such_file_is_refused() {
    for bytes in [&b""[..], b"\xa0", b"saphan"] {
        assert_eq!(code(bytes), "split-view-malformed");
    }
    let error = proven(b"\xa0").unwrap_err();
    assert_eq!(error, SplitViewError::Malformed(CborError::Shape));
    assert!(error.to_string().starts_with("[Y-102]"));
}

/// Each byte of a proof counts.
#[test]
fn a_proof_with_one_changed_bit_proves_nothing_else() {
    let file = prove(&longer(), &word(&longer(), NOW, &hub()), &word(&other(), NOW, &hub()));
    let file = file.unwrap();
    for at in 0..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(proven(&changed).is_err(), "byte {at}");
    }
}

#[test]
fn a_clock_that_stood_still_is_no_contradiction() {
    let at = NOW.plus(Duration::from_secs(1));
    let (one, two) = (word(&longer(), at, &hub()), word(&directory(), at, &hub()));

    assert_eq!(prove(&longer(), &one, &two), None);
}

/// A file with these parts, whether they prove something or not.
fn forged(list: &Directory, ours: &SignedCheckpoint, theirs: &SignedCheckpoint) -> Vec<u8> {
    let bytes = |message: &Vec<u8>| serde_bytes::ByteBuf::from(message.clone());
    saphan_protocol::cbor::encode(&Forged {
        ours: ours.clone(),
        format: "saphan/1/split-view",
        theirs: theirs.clone(),
        network: mekong(),
        directory: list.since(0, usize::MAX).iter().map(bytes).collect(),
    })
}

#[derive(serde::Serialize)]
struct Forged {
    ours: SignedCheckpoint,
    format: &'static str,
    theirs: SignedCheckpoint,
    network: saphan_protocol::ids::NetworkName,
    directory: Vec<serde_bytes::ByteBuf>,
}
