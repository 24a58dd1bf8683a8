//! Custody receipts.

use saphan_protocol::cbor::encode;
use saphan_protocol::cose;
use saphan_protocol::custody::{CustodyError, CustodyReceipt, GROUP_LEN_MAX, Taken, sign_group};
use saphan_protocol::directory::{Directory, DirectoryEntry};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::Digest;
use serde::Serialize;
use serde_bytes::ByteBuf;

use crate::fixtures::{NOW, custody, directory, hub, key, mekong, nkw, refused, sealed_bytes};

/// The receipt with parts of our choice.
#[derive(Serialize)]
struct Forged {
    path: Vec<Digest>,
    group: ByteBuf,
    index: u32,
    position: u64,
}

fn receipt_for(envelope: &Envelope) -> CustodyReceipt {
    custody(&[envelope]).remove(0)
}

fn read(forged: &Forged) -> CustodyReceipt {
    CustodyReceipt::from_bytes(&encode(forged)).unwrap()
}

#[test]
fn each_receipt_of_a_group_proves_its_own_envelope_and_says_when() {
    let envelopes: Vec<Envelope> = (0..5u8).map(|content| sealed_bytes(&[content])).collect();
    let receipts = custody(&envelopes.iter().collect::<Vec<_>>());

    for (at, receipt) in receipts.iter().enumerate() {
        let kept = CustodyReceipt::from_bytes(&receipt.to_bytes()).unwrap();
        assert_eq!(kept.position(), at as u64 + 1);
        for (other, envelope) in envelopes.iter().enumerate() {
            let expected = if other == at { Ok(NOW) } else { Err(CustodyError::OtherEnvelope) };
            assert_eq!(kept.verify(envelope, &directory()), expected, "{at} for {other}");
        }
    }
}

/// bytes that are no receipt, and a receipt without a signed group.
#[test]
fn what_is_no_receipt_is_refused() {
    let envelope = sealed_bytes(b"");
    let hollow = Forged { path: Vec::new(), group: ByteBuf::new(), index: 0, position: 1 };
    let mut trailing = receipt_for(&envelope).to_bytes();
    trailing.push(0);

    refused(CustodyReceipt::from_bytes(b""), "R-101", &CustodyError::Malformed);
    refused(CustodyReceipt::from_bytes(&trailing), "R-101", &CustodyError::Malformed);
    refused(read(&hollow).verify(&envelope, &directory()), "R-101", &CustodyError::Malformed);
    assert_eq!(CustodyError::Malformed.code(), "custody-malformed");
}

/// a stranger's signature, another network, another message, an authority without hubs.
#[test]
fn a_receipt_of_no_hub_of_ours_is_refused() {
    let envelope = sealed_bytes(b"");
    let taken = [Taken { digest: envelope.digest(), mailbox: nkw(), position: 1 }];
    let stranger = sign_group(&taken, &mekong(), NOW, &key(99)).remove(0);
    let elsewhere = sign_group(&taken, &"danube".parse().unwrap(), NOW, &hub()).remove(0);
    let entry = directory().since(0, 1)[0].clone();
    let other_kind = read(&Forged { path: Vec::new(), group: entry.into(), index: 0, position: 1 });
    let nobody = Directory::new(mekong(), key(1).verifying_key());
    let error = CustodyError::NotOurHub;

    refused(stranger.verify(&envelope, &directory()), "R-102", &error);
    refused(elsewhere.verify(&envelope, &directory()), "R-102", &error);
    refused(other_kind.verify(&envelope, &directory()), "R-102", &error);
    refused(receipt_for(&envelope).verify(&envelope, &nobody), "R-102", &error);
    assert_eq!(error.code(), "custody-not-our-hub");
}

/// another place in the mailbox, another index, a path that is too long.
#[test]
fn a_receipt_for_another_place_is_refused() {
    let envelope = sealed_bytes(b"");
    let bytes = receipt_for(&envelope).to_bytes();
    let group = {
        let taken = [Taken { digest: envelope.digest(), mailbox: nkw(), position: 1 }];
        let leaf = encode(&(taken[0].digest, nkw(), 1u64));
        let root = saphan_protocol::merkle::root([&leaf[..]]);
        assert!(
            bytes.windows(32).any(|window| window == root.as_bytes()),
            "the leaf is as written"
        );
        receipt_group(&envelope)
    };
    let forged = |path: Vec<Digest>, index, position| {
        read(&Forged { path, group: group.clone(), index, position })
    };
    let long = vec![Digest::of(&[]); 11];

    for forged in [
        forged(Vec::new(), 0, 2),
        forged(Vec::new(), 1, 1),
        forged(vec![Digest::of(&[])], 0, 1),
        forged(long, 0, 1),
    ] {
        let result = forged.verify(&envelope, &directory());
        refused(result, "R-103", &CustodyError::OtherEnvelope);
    }
    assert_eq!(forged(Vec::new(), 0, 1).verify(&envelope, &directory()), Ok(NOW));
    assert_eq!(CustodyError::OtherEnvelope.code(), "custody-other-envelope");
}

/// The signed group of a receipt for `envelope` alone, made by hand.
fn receipt_group(envelope: &Envelope) -> ByteBuf {
    #[derive(Serialize)]
    struct Group {
        at: u64,
        root: Digest,
        size: u32,
        network: &'static str,
    }
    let leaf = encode(&(envelope.digest(), nkw(), 1u64));
    let root = saphan_protocol::merkle::root([&leaf[..]]);
    let body = Group { at: NOW.get(), root, size: 1, network: "mekong" };
    crate::fixtures::signed_as::<saphan_protocol::custody::GroupBody>(&hub(), &body).into()
}

#[test]
fn the_largest_group_fits_its_limits() {
    let taken: Vec<Taken> = (0..GROUP_LEN_MAX as u64)
        .map(|position| Taken {
            digest: Digest::of(&position.to_be_bytes()),
            mailbox: nkw(),
            position: u64::MAX - position,
        })
        .collect();

    for receipt in sign_group(&taken, &mekong(), NOW, &hub()) {
        assert!(CustodyReceipt::from_bytes(&receipt.to_bytes()).is_ok());
    }
}

#[test]
fn a_group_signature_is_no_entry_of_the_directory() {
    let bytes = receipt_group(&sealed_bytes(b""));

    let entry = cose::Sign1Message::<DirectoryEntry>::parse(&bytes).unwrap();

    assert_eq!(entry.verify(&hub().verifying_key()), Err(cose::CoseError::Context));
}
