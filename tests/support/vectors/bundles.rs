//! Bundles from `bsp-th` to `nkw-la`, and one refusal of each check on them.
#![expect(clippy::unwrap_used, reason = "every value is made here, and tests run all of it")]

use saphan_protocol::bundle::{Bundle, BundleError, Closed, Packing};
use saphan_protocol::cbor;
use saphan_protocol::directory::{Directory, SelfRevocation, SelfRevoked};
use saphan_protocol::ids::Digest;
use saphan_protocol::prekey;
use saphan_protocol::statement::Opened;
use serde_bytes::ByteBuf;

use super::messages::envelope;
use super::vector::Vector;
use super::world::{
    NOW, admit, append, authority, bsp, custody, directory, hub, key, mekong, nkw, note, origin,
    rng, secret, signed_prekey,
};

const MAGIC: &str = "saphan/1/bundle";
const LIMITS: cbor::Limits = cbor::Limits::new(1 << 20, 1 << 17);

/// What is sealed in a bundle with one envelope that the hub has too, as `change` makes it; without
/// its padding, which would be a vector of 2 MiB.
fn body(change: impl FnOnce(&mut Packing<'_>)) -> Vec<u8> {
    let (directory, envelope) = (directory(), envelope());
    let (note, receipt) = (note(&directory), custody(&[&envelope]).remove(0));
    let own = prekey::publish(&secret(), NOW.week(), &mekong(), &bsp(), NOW, &origin());
    let mut packing = Packing {
        to: nkw(),
        from: bsp(),
        directory: &directory,
        note: &note,
        prekeys: vec![own.as_bytes().to_vec()],
        envelopes: vec![(envelope.as_bytes().to_vec(), Some(receipt.to_bytes()))],
        self_revoked: Vec::new(),
    };
    change(&mut packing);
    unpadded(packing)
}

fn unpadded(packing: Packing<'_>) -> Vec<u8> {
    let padded = packing.into_body().unwrap();
    cbor::split_item(&padded, LIMITS).unwrap().0.to_vec()
}

/// The file around it.
fn file(body: &[u8]) -> Vec<u8> {
    let key = secret().public();
    let mut closed = key.id().as_bytes().to_vec();
    closed.extend(key.seal(MAGIC.as_bytes(), &[], body, &mut rng(16)));
    let digest = Digest::of(&closed);
    cbor::encode(&(MAGIC, ByteBuf::from(closed), digest))
}

fn packed(change: impl FnOnce(&mut Packing<'_>)) -> Vec<u8> {
    file(&body(change))
}

pub(super) fn all() -> Vec<Vector> {
    let refusal = |check, code, about: &str, bytes: Vec<u8>| {
        Vector::refusal(check, code, "bundle", about, bytes)
    };
    let mut damaged = packed(|_| ());
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let mut version = body(|_| ());
    let at = version.windows(8).position(|key| key == b"\x67version").unwrap();
    version[at + 8] = 2;
    let mut unsigned = body(|_| ());
    let at = unsigned.windows(11).position(|part| part == b"\x65admit\xa3\x63key").unwrap();
    unsigned[at + 13] ^= 1;
    let mut longer = directory();
    append(&mut longer, admit("mkn-mm", &key(9)));
    let of_longer = note(&longer);
    let with_own_word = unpadded(Packing {
        to: nkw(),
        from: bsp(),
        directory: &longer,
        note: &of_longer,
        prekeys: Vec::new(),
        envelopes: Vec::new(),
        self_revoked: vec![own_word()],
    });
    let mut no_own_word = with_own_word.clone();
    *no_own_word.last_mut().unwrap() ^= 1;
    vec![
        Vector::message(
            "bundle",
            "bundle",
            "A bundle of bsp-th for nkw-la: three directory entries, the hub's word on them, one prekey,
             one envelope that the hub has too (section 16). The secret of the prekey is 32 times 05.",
            packed(|_| ()),
        ),
        Vector::message(
            "bundle-self-revocation",
            "bundle",
            "A bundle of bsp-th for nkw-la that says by its own word that mkn-mm is out, the fourth entry of
             the directory, whose identity key is 32 times 09.",
            file(&with_own_word),
        ),
        refusal(
            "U-101",
            "bundle-malformed",
            "Version 2.",
            file(&version),
        ),
        refusal("U-102", "bundle-damaged", "A bit in the middle is flipped.", damaged),
        refusal(
            "U-103",
            "bundle-not-ours",
            "A bundle for bsp-th.",
            packed(|packing| {
                packing.to = bsp();
            }),
        ),
        refusal("U-104", "bundle-directory", "An entry that the authority did not sign.", file(&unsigned)),
        refusal("U-105", "bundle-note", "The hub's word is on four entries; three are here.", {
            let packing = Packing {
                to: nkw(),
                from: bsp(),
                directory: &directory(),
                note: &of_longer,
                prekeys: Vec::new(),
                envelopes: Vec::new(),
                self_revoked: Vec::new(),
            };
            file(&unpadded(packing))
        }),
        refusal(
            "U-106",
            "bundle-envelope",
            "An envelope of four bytes.",
            packed(|packing| packing.envelopes = vec![(vec![0; 4], None)]),
        ),
        refusal("U-107", "bundle-sender", "The sender was revoked.", packed(|_| ()))
            .given("bsp-th is revoked"),
        refusal(
            "U-108",
            "bundle-prekey",
            "The prekey is of nkw-la.",
            packed(|packing| packing.prekeys = vec![signed_prekey().as_bytes().to_vec()]),
        ),
        refusal("U-109", "bundle-other-sender", "mkn-mm carries what bsp-th said.", {
            let packing = Packing {
                to: nkw(),
                from: "mkn-mm".parse().unwrap(),
                directory: &longer,
                note: &of_longer,
                prekeys: Vec::new(),
                envelopes: vec![(envelope().as_bytes().to_vec(), None)],
                self_revoked: Vec::new(),
            };
            file(&unpadded(packing))
        }),
        refusal(
            "U-111",
            "bundle-own-word",
            "A bit in the hub's signature on the self-revocation is flipped.",
            file(&no_own_word),
        ),
    ]
}

/// The sheet of `mkn-mm`, as the hub has noted it.
fn own_word() -> Vec<u8> {
    let sheet = SelfRevocation::make(&mekong(), &"mkn-mm".parse().unwrap(), &key(9), NOW);
    SelfRevoked::note(sheet.as_bytes(), &mekong(), NOW, &hub()).as_bytes().to_vec()
}

/// What `nkw-la` makes of a bundle; it knows the directory of the bundle, or `list` where that has more.
pub(super) fn judge(bytes: &[u8], list: &Directory) -> Result<(), String> {
    let coded = |error: BundleError| error.code().to_owned();
    let body = Closed::parse(bytes).and_then(|one| one.open(Some(&secret()))).map_err(coded)?;
    let bundle =
        Bundle::read(&body, &nkw(), &mekong(), authority().verifying_key()).map_err(coded)?;
    let longer = bundle.directory.len() > list.len();
    let mut list = if longer { bundle.directory.clone() } else { list.clone() };
    for noted in &bundle.self_revoked {
        // What the longer list has taken over is refused, and passed over.
        let _ = list.take_self_revoked(noted);
    }
    let list = &list;
    bundle.check_sender(list).map_err(coded)?;
    bundle.envelopes.iter().try_for_each(|one| {
        let opened = Opened::open(&one.envelope, &secret()).map_err(|e| e.code().to_owned())?;
        let verified = opened
            .and_then(|opened| opened.verify(&nkw(), list, NOW))
            .map_err(|error| error.code().to_owned())?;
        bundle.check_statement(verified.core(), NOW).map_err(coded)
    })
}
