//! Bundles: what a file says, and each check that it can fail (U-101 to U-111).

use std::time::Duration;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use proptest::prelude::*;
use saphan_protocol::bundle::{
    BODY_LEN_MIN, Bundle, BundleError, Closed, ENVELOPES_MAX, IDENTITY_FRESH, Packing,
};
use saphan_protocol::cbor::{self, CborError};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::{
    Act, Directory, DirectoryError, RevocationReason, SelfRevocation, SelfRevoked,
};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::prekey::{self, PrekeyError};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::wire::SELF_REVOCATIONS_MAX;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use crate::fixtures::{
    NOW, admit, append, authority, bsp, core, custody, directory, hub, key, mekong, nkw, note,
    origin, refused, sealed_bytes, signed_prekey,
};

/// A prekey of `bsp-th`, which packs.
fn own_prekey() -> Vec<u8> {
    let secret = PrekeySecret::from_seed(Zeroizing::new([6; 32]));
    prekey::publish(&secret, NOW.week(), &mekong(), &bsp(), NOW, &origin()).as_bytes().to_vec()
}

/// A bundle from `bsp-th` to `nkw-la` with two envelopes, one of which is at the hub too, as
/// `change` makes it.
fn packed(change: impl FnOnce(&mut Packing<'_>)) -> Vec<u8> {
    let directory = directory();
    let (note, envelope) = (note(&directory), sealed_bytes(b"sealed"));
    let receipt = custody(&[&envelope]).remove(0);
    let mut packing = Packing {
        to: nkw(),
        from: bsp(),
        directory: &directory,
        note: &note,
        prekeys: vec![own_prekey()],
        envelopes: vec![
            (envelope.as_bytes().to_vec(), Some(receipt.to_bytes())),
            (envelope.as_bytes().to_vec(), None),
        ],
        self_revoked: Vec::new(),
    };
    change(&mut packing);
    packing.into_body().unwrap()
}

fn secret() -> PrekeySecret {
    PrekeySecret::from_seed(Zeroizing::new([7; 32]))
}

/// The file around it.
fn file(body: &[u8]) -> Vec<u8> {
    let key = secret().public();
    let mut closed = key.id().as_bytes().to_vec();
    closed.extend(key.seal(b"saphan/1/bundle", &[], body, &mut ChaCha20Rng::seed_from_u64(1)));
    let digest = Digest::of(&closed);
    cbor::encode(&("saphan/1/bundle", ByteBuf::from(closed), digest))
}

fn open(file: &[u8]) -> Result<Bundle, BundleError> {
    let body = Closed::parse(file)?.open(Some(&secret()))?;
    read(&body)
}

/// A body without its padding.
fn unpadded(body: &[u8]) -> Vec<u8> {
    cbor::split_item(body, cbor::Limits::new(1 << 20, 1 << 17)).unwrap().0.to_vec()
}

fn read(bytes: &[u8]) -> Result<Bundle, BundleError> {
    Bundle::read(bytes, &nkw(), &mekong(), authority().verifying_key())
}

#[track_caller]
fn fails(bytes: &[u8], check: &str, error: &BundleError, code: &str) {
    refused(read(bytes).map(|_| ()), check, error);
    assert_eq!(error.code(), code);
}

#[test]
fn a_bundle_is_read_back_by_its_recipient() {
    let directory = directory();
    let note = note(&directory);
    let packing = Packing {
        to: nkw(),
        from: bsp(),
        directory: &directory,
        note: &note,
        prekeys: Vec::new(),
        envelopes: Vec::new(),
        self_revoked: Vec::new(),
    };
    let file = packing.pack(&secret().public(), &mut ChaCha20Rng::seed_from_u64(2)).unwrap();

    let closed = Closed::parse(&file).unwrap();
    assert_eq!(*closed.prekey(), secret().public().id());
    assert_eq!(open(&file).unwrap().from, bsp());
}

#[test]
fn the_same_parts_make_the_same_body() {
    let body = packed(|_| ());

    let bundle = read(&body).unwrap();

    assert_eq!(body, packed(|_| ()));
    assert_eq!((bundle.from.clone(), bundle.at), (bsp(), NOW));
    assert_eq!(bundle.directory.checkpoint(), directory().checkpoint());
    assert_eq!(bundle.prekeys, [own_prekey()]);
    let at_hub: Vec<bool> = bundle.envelopes.iter().map(|one| one.custody.is_some()).collect();
    assert_eq!(at_hub, [true, false]);
    bundle.check_sender(&directory()).unwrap();
}

#[test]
fn a_body_is_padded_to_a_mebibyte_and_then_to_powers_of_two() {
    let one = sealed_bytes(b"sealed").as_bytes().to_vec();
    let with = |count| packed(|packing| packing.envelopes = vec![(one.clone(), None); count]).len();

    assert_eq!(with(0), BODY_LEN_MIN);
    assert_eq!(with(200), BODY_LEN_MIN);
    assert_eq!(with(300), 2 * BODY_LEN_MIN);
    assert_eq!(with(ENVELOPES_MAX), 4 * BODY_LEN_MIN);
}

#[test]
fn a_bundle_without_envelopes_brings_keys_and_the_directory() {
    let bundle = read(&packed(|packing| packing.envelopes.clear())).unwrap();

    assert!(bundle.envelopes.is_empty());
    bundle.check_sender(&directory()).unwrap();
}

#[test]
fn no_bit_of_a_file_can_be_changed() {
    let honest = file(&unpadded(&packed(|_| ())));
    for at in 0..honest.len() {
        let mut changed = honest.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(open(&changed).is_err(), "byte {at} of {}", honest.len());
    }
}

#[test]
fn the_directory_is_cut_to_what_the_hub_vouched_for() {
    let vouched = note(&directory());
    let mut longer = directory();
    append(&mut longer, admit("mkn-mm", &key(9)));
    let packing = Packing {
        to: nkw(),
        from: bsp(),
        directory: &longer,
        note: &vouched,
        prekeys: Vec::new(),
        envelopes: Vec::new(),
        self_revoked: Vec::new(),
    };

    let bundle = read(&packing.into_body().unwrap()).unwrap();

    assert_eq!(bundle.directory.len(), directory().len());
}

/// A list with a third partner, whose identity key is 32 times 09, and the hub's word on it.
fn of_three() -> (Directory, SignedCheckpoint) {
    let mut list = directory();
    append(&mut list, admit("mkn-mm", &key(9)));
    let note = note(&list);
    (list, note)
}

/// The sheet of `mkn-mm`, signed by one key and noted by another.
fn own_word(identity: &SigningKey, log_key: &SigningKey) -> Vec<u8> {
    let sheet = SelfRevocation::make(&mekong(), &"mkn-mm".parse().unwrap(), identity, NOW);
    SelfRevoked::note(sheet.as_bytes(), &mekong(), NOW, log_key).as_bytes().to_vec()
}

#[test]
fn who_has_taken_itself_out_is_told_as_far_as_the_reader_can_check_it() {
    let (list, note) = of_three();
    let mut taken_over = list.clone();
    let (since, reason) = (NOW, RevocationReason::PartnerRevoked);
    append(&mut taken_over, Act::Revoke { since, reason, partner: "mkn-mm".parse().unwrap() });
    let later = self::note(&taken_over);
    let word = own_word(&key(9), &hub());
    let told = |directory: &Directory, note: &SignedCheckpoint| {
        let body = packed(|packing| {
            packing.directory = Box::leak(Box::new(directory.clone()));
            packing.note = Box::leak(Box::new(note.clone()));
            packing.self_revoked = vec![b"garbage".to_vec(), word.clone()];
        });
        read(&body).unwrap().self_revoked
    };

    let all = std::slice::from_ref(&word);
    assert_eq!(told(&list, &note), all);
    assert_eq!(told(&taken_over, &note), all, "the note says less than is known");
    assert!(told(&taken_over, &later).is_empty(), "the list says it now");
    let before = self::note(&directory());
    assert!(told(&list, &before).is_empty(), "a stranger in the list up to the note");
}

/// U-111: noise, by another key than the partner's, or noted by nobody; and U-101: none, or too many.
#[test]
fn an_own_word_that_does_not_hold_spoils_the_bundle() {
    let (list, note) = of_three();
    let right = own_word(&key(9), &hub());
    let body = packed(|packing| {
        packing.directory = Box::leak(Box::new(list));
        packing.note = Box::leak(Box::new(note));
        packing.self_revoked = vec![right.clone()];
    });
    let body = unpadded(&body);
    let head = [b"\x70self_revocations\x81".to_vec(), cbor::encode(&ByteBuf::from(right.clone()))];
    let head = head.concat();
    let at = body.windows(head.len()).position(|part| part == head).unwrap();
    let with = |words: &[Vec<u8>]| {
        let words: Vec<ByteBuf> = words.iter().map(|one| ByteBuf::from(one.clone())).collect();
        let words = [&head[..17], &cbor::encode(&words)].concat();
        [&body[..at], &words, &body[at + head.len()..]].concat()
    };
    assert_eq!(with(std::slice::from_ref(&right)), body);

    for bad in [b"garbage".to_vec(), own_word(&key(9), &key(8))] {
        let error = BundleError::OwnWord(DirectoryError::NotOurHub);
        fails(&with(&[right.clone(), bad]), "U-111", &error, "bundle-own-word");
    }
    let error = BundleError::OwnWord(DirectoryError::SelfRevocation);
    fails(&with(&[own_word(&key(8), &hub())]), "U-111", &error, "bundle-own-word");
    for count in [0, SELF_REVOCATIONS_MAX + 1] {
        let bytes = with(&vec![right.clone(); count]);
        fails(&bytes, "U-101", &CborError::Shape.into(), "bundle-malformed");
    }
}

/// U-101: cut, longer, of another kind or version, with more than may be in it.
#[test]
fn what_is_no_bundle_is_refused() {
    let honest = file(&unpadded(&packed(|_| ())));
    let kind = cbor::encode(&("saphan/2/bundle", ByteBuf::new(), Digest::of(b"")));
    let nameless = cbor::encode(&("saphan/1/bundle", ByteBuf::new(), Digest::of(b"")));
    let longer = [&honest[..], &[0]].concat();
    let cases = [
        (&honest[..honest.len() - 1], CborError::Truncated),
        (&longer, CborError::Trailing),
        (&[], CborError::Truncated),
        (&kind, CborError::Shape),
        (&nameless, CborError::Shape),
    ];
    for (bytes, error) in cases {
        let error = BundleError::from(error);
        refused(open(bytes).map(|_| ()), "U-101", &error);
        assert_eq!(error.code(), "bundle-malformed");
    }

    let mut version = packed(|_| ());
    let at = version.windows(8).position(|key| key == b"\x67version").unwrap() + 8;
    version[at] = 2;
    let many = packed(|packing| packing.prekeys = vec![own_prekey(); 29]);
    let crowd = packed(|packing| {
        packing.envelopes = vec![(b"none".to_vec(), None); ENVELOPES_MAX + 1];
    });
    for body in [version, b"\x80".to_vec(), many, crowd] {
        fails(&body, "U-101", &CborError::Shape.into(), "bundle-malformed");
    }
    let mut padding = packed(|_| ());
    *padding.last_mut().unwrap() = 1;
    fails(&padding, "U-101", &CborError::Trailing.into(), "bundle-malformed");
}

/// U-102: damage is told apart from a bundle that was never good.
#[test]
fn damage_is_noticed_before_anything_is_opened() {
    let mut damaged = file(&packed(|_| ()));
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;

    refused(open(&damaged).map(|_| ()), "U-102", &BundleError::Damaged);
    assert_eq!(BundleError::Damaged.code(), "bundle-damaged");
}

/// U-103: to a key that is not here, for another office, of another network, or one's own come back.
#[test]
fn a_bundle_for_somebody_else_is_refused() {
    let (file, other) = (file(&packed(|_| ())), PrekeySecret::from_seed(Zeroizing::new([8; 32])));
    for secret in [None, Some(&other)] {
        let opened = Closed::parse(&file).unwrap().open(secret);
        refused(opened.map(|_| ()), "U-103", &BundleError::NotOurs);
    }
    let body = packed(|_| ());
    let read_as = |us: &PartnerId, network: &NetworkName| {
        Bundle::read(&body, us, network, authority().verifying_key()).map(|_| ())
    };

    refused(read_as(&bsp(), &mekong()), "U-103", &BundleError::NotOurs);
    refused(read_as(&nkw(), &"danube".parse().unwrap()), "U-103", &BundleError::NotOurs);
    let own = packed(|packing| packing.from = nkw());
    fails(&own, "U-103", &BundleError::NotOurs, "bundle-not-ours");
}

/// U-104: the directory of another authority.
#[test]
fn a_directory_that_the_authority_did_not_sign_is_refused() {
    let read = Bundle::read(&packed(|_| ()), &nkw(), &mekong(), key(99).verifying_key());

    let Err(error @ BundleError::Directory(DirectoryError::Signature(_))) = read else {
        panic!("U-104 let it pass");
    };
    assert!(error.to_string().starts_with("[U-104]"), "{error}");
    assert_eq!(error.code(), "bundle-directory");
}

/// U-105: a note by somebody else, of another network, or on another list.
#[test]
fn a_note_that_no_hub_signed_for_this_directory_is_refused() {
    let list = directory();
    let mut longer = directory();
    append(&mut longer, admit("mkn-mm", &key(9)));
    let says = |network: &str, list: &Directory, by: SigningKey| {
        SignedCheckpoint::sign(list.checkpoint(), network.parse().unwrap(), NOW, &by)
    };
    let by_nobody = says("mekong", &list, key(9));
    let elsewhere = says("danube", &list, hub());
    for foreign in [by_nobody, elsewhere] {
        let file = packed(|packing| packing.note = Box::leak(Box::new(foreign)));
        let error = BundleError::Note(DirectoryError::NotOurHub);
        fails(&file, "U-105", &error, "bundle-note");
    }
    let behind = Box::leak(Box::new(says("mekong", &longer, hub())));
    let error = BundleError::Note(DirectoryError::Behind { size: 4, ours: 3 });
    fails(&packed(|packing| packing.note = behind), "U-105", &error, "bundle-note");
}

/// U-106: not an envelope, another office's, or beside something that is no receipt.
#[test]
fn an_envelope_that_is_none_of_ours_is_refused() {
    let envelope = sealed_bytes(b"sealed").as_bytes().to_vec();
    let others = {
        let mut others = envelope.clone();
        let at = others.windows(6).position(|name| name == b"nkw-la").unwrap();
        others[at..at + 6].copy_from_slice(b"nkw-lb");
        others
    };
    for spoiled in
        [(b"garbage".to_vec(), None), (others, None), (envelope, Some(b"no receipt".to_vec()))]
    {
        let file = packed(|packing| packing.envelopes.insert(1, spoiled));
        fails(&file, "U-106", &BundleError::Envelope(2), "bundle-envelope");
    }
}

/// U-107: by what the reader knows, which may be more than the bundle says.
#[test]
fn a_sender_that_is_revoked_is_refused() {
    let bundle = read(&packed(|_| ())).unwrap();
    let mut newer = directory();
    let (since, reason) = (NOW, RevocationReason::DeviceLost);
    append(&mut newer, Act::Revoke { since, reason, partner: bsp() });

    let error = BundleError::Sender(bsp());
    refused(bundle.check_sender(&newer), "U-107", &error);
    assert_eq!(error.code(), "bundle-sender");
    let stranger = read(&packed(|packing| packing.from = "mkn-mm".parse().unwrap())).unwrap();
    assert!(stranger.check_sender(&directory()).is_err());
}

/// U-108: another partner's prekey, or garbage in the place of one.
#[test]
fn a_prekey_of_another_partner_is_refused() {
    let foreign = signed_prekey().as_bytes().to_vec();
    for prekey in [foreign, b"garbage".to_vec()] {
        let bundle = read(&packed(|packing| packing.prekeys.push(prekey))).unwrap();

        let error = bundle.check_sender(&directory()).unwrap_err();

        assert!(matches!(error, BundleError::Prekey(PrekeyError::Signature(_))), "{error}");
        assert!(error.to_string().starts_with("[U-108]"), "{error}");
        assert_eq!(error.code(), "bundle-prekey");
    }
}

/// U-109: a courier who puts another office's envelope into the bundle.
#[test]
fn a_statement_of_another_sender_is_refused() {
    let bundle = read(&packed(|packing| packing.from = "mkn-mm".parse().unwrap())).unwrap();

    let error = BundleError::OtherSender;
    refused(bundle.check_statement(&core(Step::Submit), NOW), "U-109", &error);
    assert_eq!(error.code(), "bundle-other-sender");
}

/// U-110: identity alone depends on how old the hub's word is, to the second.
#[test]
fn identity_is_not_taken_beside_an_old_word_of_the_hub() {
    let bundle = read(&packed(|_| ())).unwrap();
    let (last, over) =
        (NOW.plus(IDENTITY_FRESH), NOW.plus(IDENTITY_FRESH + Duration::from_secs(1)));

    assert_eq!(bundle.check_statement(&core(Step::ReleaseIdentity), last), Ok(()));
    assert_eq!(bundle.check_statement(&core(Step::Submit), over), Ok(()));
    let error = BundleError::TooOld { at: NOW };
    refused(bundle.check_statement(&core(Step::ReleaseIdentity), over), "U-110", &error);
    assert_eq!(error.code(), "bundle-too-old");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Behind a seal and a digest that fit, as a hostile courier would make it.
    #[test]
    fn whatever_became_of_a_bundle_is_read_or_refused(
        changes in prop::collection::vec(any::<(u16, u8, bool)>(), 1..4),
    ) {
        let mut body = unpadded(&packed(|_| ()));
        for (at, with, cut) in changes {
            let at = usize::from(at) % body.len();
            body[at] = with;
            if cut && at > 0 {
                body.truncate(at);
            }
        }

        if let Ok(bundle) = open(&file(&body)) {
            prop_assert_eq!(bundle.directory.checkpoint(), directory().checkpoint());
            let _ = bundle.check_sender(&directory());
        }
    }

    #[test]
    fn whatever_arrives_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(open(&bytes).is_err());
        prop_assert!(open(&file(&bytes)).is_err());
    }
}
