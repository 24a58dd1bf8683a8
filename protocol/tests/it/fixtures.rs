//! A network of two partners and one hub, small enough to be read at a glance.

use std::fmt::{Debug, Display};

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use saphan_protocol::cbor;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::cose::{self, Signed};
use saphan_protocol::custody::{CustodyReceipt, Taken, sign_group};
use saphan_protocol::directory::{
    Act, Directory, DirectoryEntry, RevocationReason, RootSuccession,
};
use saphan_protocol::envelope::{Blank, Envelope, KEEP_DAYS};
use saphan_protocol::ids::{Digest, Incarnation, NetworkName, PartnerId, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Step, Terms};
use saphan_protocol::prekey::{self, Prekey, SignedPrekey};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::section::{Section, SectionKind};
use saphan_protocol::statement::{Core, Draft, SealedStatement};
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_bytes::{ByteArray, ByteBuf};
use zeroize::Zeroizing;

/// 2026-11-25T12:00:00Z, a Wednesday in week 48.
pub(crate) const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);

pub(crate) fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

pub(crate) fn authority() -> SigningKey {
    key(1)
}

pub(crate) fn hub() -> SigningKey {
    key(2)
}

/// Identity of `bsp-th`, which refers.
pub(crate) fn origin() -> SigningKey {
    key(3)
}

/// Identity of `nkw-la`, which receives.
pub(crate) fn receiver() -> SigningKey {
    key(4)
}

pub(crate) fn partner(id: &str) -> PartnerId {
    id.parse().unwrap()
}

pub(crate) fn bsp() -> PartnerId {
    partner("bsp-th")
}

pub(crate) fn nkw() -> PartnerId {
    partner("nkw-la")
}

pub(crate) fn mekong() -> NetworkName {
    "mekong".parse().unwrap()
}

pub(crate) fn admit(id: &str, key: &SigningKey) -> Act {
    Act::Admit { key: key.verifying_key(), partner: partner(id), certificate: b"der".to_vec() }
}

pub(crate) fn admit_hub() -> Act {
    hub_of(&hub())
}

/// A hub with `key`.
pub(crate) fn hub_of(key: &SigningKey) -> Act {
    let key = key.verifying_key();
    Act::Hub { key, name: "eu-1".to_owned(), certificate: b"der".to_vec() }
}

pub(crate) fn revoke(id: &str) -> Act {
    Act::Revoke { since: NOW, reason: RevocationReason::DeviceLost, partner: partner(id) }
}

/// `next` takes over from `former` at the end of `directory`, by its own word.
pub(crate) fn root(directory: &Directory, former: &SigningKey, next: &SigningKey) -> Act {
    let word = RootSuccession {
        at: NOW,
        former: former.verifying_key(),
        number: directory.len(),
        network: mekong(),
        previous: directory.head(),
    };
    Act::Root {
        key: next.verifying_key(),
        link: b"der".to_vec(),
        until: NOW,
        former: b"der".to_vec(),
        succession: cose::sign(next, &word).as_bytes().to_vec(),
        certificate: b"der".to_vec(),
    }
}

/// The entry that fits at the end of `directory`.
pub(crate) fn next_entry(directory: &Directory, act: Act) -> DirectoryEntry {
    DirectoryEntry {
        at: NOW,
        act,
        number: directory.len(),
        network: directory.network().clone(),
        previous: directory.head(),
    }
}

pub(crate) fn append(directory: &mut Directory, act: Act) {
    let message = cose::sign(&authority(), &next_entry(directory, act));
    directory.append(message.as_bytes()).unwrap();
}

/// A hub and the two partners.
pub(crate) fn directory() -> Directory {
    let mut directory = Directory::new(mekong(), authority().verifying_key());
    append(&mut directory, admit_hub());
    append(&mut directory, admit("bsp-th", &origin()));
    append(&mut directory, admit("nkw-la", &receiver()));
    directory
}

/// The hub's word that `directory` is the whole list.
pub(crate) fn note(directory: &Directory) -> SignedCheckpoint {
    word(directory, NOW, &hub())
}

/// The word of the hub with `key` that at `at` `directory` was the whole list.
pub(crate) fn word(directory: &Directory, at: UnixSeconds, key: &SigningKey) -> SignedCheckpoint {
    SignedCheckpoint::sign(directory.checkpoint(), directory.network().clone(), at, key)
}

/// The receiver's secret for this week.
pub(crate) fn secret() -> PrekeySecret {
    PrekeySecret::from_seed(Zeroizing::new([5; 32]))
}

/// What the receiver publishes of it.
pub(crate) fn signed_prekey() -> SignedPrekey {
    prekey::publish(&secret(), NOW.week(), &mekong(), &nkw(), NOW, &receiver())
}

pub(crate) fn checked_prekey() -> Prekey {
    prekey::check_current(&signed_prekey(), &nkw(), &directory(), NOW).unwrap()
}

/// What the smallest referral is submitted under.
fn terms() -> Terms {
    Terms::of(&crate::section::record(), ClosingDays::default())
}

/// A core from `bsp-th` to `nkw-la`, the first of its store.
pub(crate) fn core(step: Step) -> Core {
    let nothing = Digest::of(&[]);
    Core {
        seen: None,
        step,
        tier: step.tier(),
        after: None,
        terms: step.submits().then(terms),
        header: nothing,
        prekey: nothing,
        sender: bsp(),
        created: NOW.minute(),
        network: mekong(),
        answers: step.answers().then(|| Digest::of(b"what is answered")),
        purpose: step.tier().map(|_| ConsentPurpose::ReferralPseudonymised),
        repeats: None,
        previous: nothing,
        referral: step.is_about_a_referral().then(|| ReferralId::from_bytes([7; 16])),
        sections: Vec::new(),
        sequence: 1,
        recipient: nkw(),
        checkpoint: note(&directory()),
        incarnation: Incarnation::from_bytes([9; 16]),
    }
}

/// The honest way from a core and its sections to an envelope.
pub(crate) fn seal(core: Core, sections: Vec<Section>) -> SealedStatement {
    Draft { core, sections, approvals: Vec::new() }
        .seal(&checked_prekey(), &origin(), NOW, &mut rng(11))
        .unwrap()
}

/// An envelope whose sealed content is `content`, whatever that is.
pub(crate) fn sealed_bytes(content: &[u8]) -> Envelope {
    let key = secret().public();
    let expires = NOW.day().plus(KEEP_DAYS);
    let blank = Blank::address(&nkw(), &key, content.len(), expires, &mut rng(12)).unwrap();
    blank.seal(&key, content, &mut rng(13)).unwrap()
}

#[derive(Serialize)]
pub(crate) struct WireSection {
    pub(crate) kind: SectionKind,
    pub(crate) salt: ByteArray<32>,
    pub(crate) content: ByteBuf,
}

/// The plaintext of a statement with these sections.
pub(crate) fn content(statement: &[u8], sections: &[WireSection]) -> Vec<u8> {
    let approvals: [ByteBuf; 0] = [];
    cbor::encode(&(ByteBuf::from(statement), sections, approvals))
}

/// An envelope whose core fits header, prekey and sections until `spoil` has had its way; then it
/// is signed by `signer` all the same.
pub(crate) fn forged(
    mut core: Core,
    sections: &[Section],
    signer: &SigningKey,
    spoil: impl FnOnce(&mut Core),
) -> Envelope {
    let key = secret().public();
    let expires = NOW.day().plus(KEEP_DAYS);
    let blank = Blank::address(&nkw(), &key, 2500, expires, &mut rng(12)).unwrap();
    core.header = blank.header_digest();
    core.prekey = key.digest();
    core.sections = sections.iter().map(Section::commitment).collect();
    spoil(&mut core);
    let statement = cose::sign(signer, &core);
    let encoded: Vec<Vec<u8>> = sections.iter().map(|one| one.to_bytes().to_vec()).collect();
    blank.seal(&key, &joined(statement.as_bytes(), &encoded), &mut rng(13)).unwrap()
}

/// A plaintext from parts that are encoded already: `[statement, [* section], []]`.
pub(crate) fn joined(statement: &[u8], sections: &[Vec<u8>]) -> Vec<u8> {
    let count = u8::try_from(sections.len()).unwrap();
    assert!(count < 24, "one byte says how many");
    let head = [vec![0x83], cbor::encode(&ByteBuf::from(statement)), vec![0x80 | count]];
    [head.concat(), sections.concat(), vec![0x80]].concat()
}

/// The hub's receipts for `envelopes`, taken in one commit group from position 1 on.
pub(crate) fn custody(envelopes: &[&Envelope]) -> Vec<CustodyReceipt> {
    let taken: Vec<Taken> = envelopes
        .iter()
        .zip(1..)
        .map(|(envelope, position)| Taken {
            digest: envelope.digest(),
            mailbox: envelope.header().mailbox.clone(),
            position,
        })
        .collect();
    sign_group(&taken, &mekong(), NOW, &hub())
}

/// A signed message of kind `T` whose payload is whatever `body` says.
pub(crate) fn signed_as<T: Signed>(key: &SigningKey, body: &impl Serialize) -> Vec<u8> {
    #[derive(Serialize)]
    struct Protected<'a>(#[serde(with = "serde_bytes")] &'a [u8]);

    let payload = cbor::encode(&(T::CONTEXT, body));
    let kid = key.verifying_key().id();
    let protected = [&[0xa2, 0x01, 0x32, 0x04, 0x50][..], kid.as_bytes()].concat();
    let to_sign =
        cbor::encode(&("Signature1", Protected(&protected), Protected(&[]), Protected(&payload)));
    let pair = ring::signature::Ed25519KeyPair::from_seed_unchecked(key.expose_seed()).unwrap();
    let signature = pair.sign(&to_sign);
    let empty = std::collections::BTreeMap::<u8, u8>::new();
    cbor::encode(&(
        Protected(&protected),
        empty,
        Protected(&payload),
        Protected(signature.as_ref()),
    ))
}

/// Holds that `result` is exactly `error` and that its message carries `number`.
#[track_caller]
pub(crate) fn refused<T, E>(result: Result<T, E>, number: &str, error: &E)
where
    E: PartialEq + Debug + Display,
{
    let Err(found) = result else { panic!("{number} let it pass") };
    assert_eq!(&found, error, "{number}");
    assert!(found.to_string().contains(&format!("[{number}]")), "{number} is not in: {found}");
}
