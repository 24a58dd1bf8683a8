//! Bundles from `bsp-th` to `nkw-la`, and one refusal of each check on them.
#![expect(clippy::unwrap_used, reason = "every value is made here, and tests run all of it")]

use saphan_protocol::bundle::{Bundle, Packing};
use saphan_protocol::cbor;
use saphan_protocol::cose;
use saphan_protocol::directory::CheckpointNote;
use saphan_protocol::ids::Digest;
use saphan_protocol::prekey;
use saphan_protocol::statement::Opened;
use serde_bytes::ByteBuf;

use super::messages::envelope;
use super::vector::Vector;
use super::world::{
    NOW, admit, append, authority, bsp, custody, directory, hub, key, mekong, nkw, note, origin,
    secret, signed_prekey,
};

/// A bundle with one envelope that the hub has too, as `change` makes it.
fn packed(change: impl FnOnce(&mut Packing<'_>)) -> Vec<u8> {
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
    };
    change(&mut packing);
    packing.pack().unwrap()
}

/// The same with its body changed, and a digest that fits.
fn with_body(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let limits = cbor::Limits::new(1 << 17, 4);
    let file = packed(|_| ());
    let (magic, body, _): (String, ByteBuf, Digest) =
        cbor::decode_canonical(&file, limits).unwrap();
    let mut body = body.into_vec();
    change(&mut body);
    let digest = Digest::of(&body);
    cbor::encode(&(magic, ByteBuf::from(body), digest))
}

pub(super) fn all() -> Vec<Vector> {
    let refusal = |check, code, about: &str, bytes: Vec<u8>| {
        Vector::refusal(check, code, "bundle", about, bytes)
    };
    let mut damaged = packed(|_| ());
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let unsigned = with_body(|body| {
        let at = body.windows(11).position(|part| part == b"\x65admit\xa3\x63key").unwrap();
        body[at + 13] ^= 1;
    });
    let mut longer = directory();
    append(&mut longer, admit("mkn-mm", &key(9)));
    let word = |list| CheckpointNote { at: NOW, network: mekong(), checkpoint: list };
    let behind = cose::sign(&hub(), &word(longer.checkpoint()));
    let of_longer = note(&longer);
    vec![
        Vector::message(
            "bundle",
            "bundle",
            "A bundle of bsp-th for nkw-la: three directory entries, the hub's word on them, one prekey,
             one envelope that the hub has too (section 15). The secret of the prekey is 32 times 05.",
            packed(|_| ()),
        ),
        refusal(
            "P-101",
            "bundle-malformed",
            "Version 2.",
            with_body(|body| {
                let at = body.windows(8).position(|key| key == b"\x67version").unwrap();
                body[at + 8] = 2;
            }),
        ),
        refusal("P-102", "bundle-damaged", "A bit in the middle is flipped.", damaged),
        refusal(
            "P-103",
            "bundle-not-ours",
            "A bundle for bsp-th.",
            packed(|packing| {
                packing.to = bsp();
            }),
        ),
        refusal("P-104", "bundle-directory", "An entry that the authority did not sign.", unsigned),
        refusal("P-105", "bundle-note", "The hub's word is on four entries; three are here.", {
            let packing = Packing {
                to: nkw(),
                from: bsp(),
                directory: &directory(),
                note: &behind,
                prekeys: Vec::new(),
                envelopes: Vec::new(),
            };
            packing.pack().unwrap()
        }),
        refusal(
            "P-106",
            "bundle-envelope",
            "An envelope of four bytes.",
            packed(|packing| packing.envelopes = vec![(vec![0; 4], None)]),
        ),
        refusal("P-107", "bundle-sender", "The sender was revoked.", packed(|_| ()))
            .given("bsp-th is revoked"),
        refusal(
            "P-108",
            "bundle-prekey",
            "The prekey is of nkw-la.",
            packed(|packing| packing.prekeys = vec![signed_prekey().as_bytes().to_vec()]),
        ),
        refusal("P-109", "bundle-other-sender", "mkn-mm carries what bsp-th said.", {
            let packing = Packing {
                to: nkw(),
                from: "mkn-mm".parse().unwrap(),
                directory: &longer,
                note: &of_longer,
                prekeys: Vec::new(),
                envelopes: vec![(envelope().as_bytes().to_vec(), None)],
            };
            packing.pack().unwrap()
        }),
    ]
}

/// What `nkw-la` makes of a bundle; it knows the directory of the bundle, or `list` where that has more.
pub(super) fn judge(
    bytes: &[u8],
    list: &saphan_protocol::directory::Directory,
) -> Result<(), String> {
    let coded = |error: saphan_protocol::bundle::BundleError| error.code().to_owned();
    let bundle =
        Bundle::read(bytes, &nkw(), &mekong(), authority().verifying_key()).map_err(coded)?;
    let longer = bundle.directory.len() > list.len();
    let list = if longer { &bundle.directory } else { list };
    bundle.check_sender(list).map_err(coded)?;
    bundle.envelopes.iter().try_for_each(|one| {
        let opened = Opened::open(&one.envelope, &secret()).map_err(|e| e.code().to_owned())?;
        let verified = opened
            .and_then(|opened| opened.verify(&nkw(), list, NOW))
            .map_err(|error| error.code().to_owned())?;
        bundle.check_statement(verified.core(), NOW).map_err(coded)
    })
}
