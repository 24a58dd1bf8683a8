//! The network of the vectors: two partners and one hub, all keys and times fixed.
#![expect(clippy::unwrap_used, reason = "every value is fixed here, and tests run all of it")]

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use saphan_protocol::approval::SignedApproval;
use saphan_protocol::cbor;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::{AgeBand, ConsentPurpose, ReferralKind, Service, Sex};
use saphan_protocol::cose::{self, Signed};
use saphan_protocol::custody::{CustodyReceipt, Taken, sign_group};
use saphan_protocol::directory::{
    Act, Directory, DirectoryEntry, Lineage, RootSuccession, Succession,
};
use saphan_protocol::envelope::{Blank, Envelope, KEEP_DAYS};
use saphan_protocol::ids::{Digest, Incarnation, NetworkName, PartnerId, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Step, Terms};
use saphan_protocol::prekey::{self, Prekey, SignedPrekey};
use saphan_protocol::profile::{self, Edition, Offer, Profile, Room, SignedProfile};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::section::{Section, SectionKind};
use saphan_protocol::statement::{Core, Draft, SealedStatement};
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_bytes::{ByteArray, ByteBuf};
use zeroize::Zeroizing;

/// 2026-11-25T12:00:00Z, a Wednesday in week 48.
pub(super) const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);

pub(super) fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

pub(super) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

pub(super) fn authority() -> SigningKey {
    key(1)
}

pub(super) fn hub() -> SigningKey {
    key(2)
}

/// Identity of `bsp-th`, which refers.
pub(super) fn origin() -> SigningKey {
    key(3)
}

/// Identity of `nkw-la`, which receives.
pub(super) fn receiver() -> SigningKey {
    key(4)
}

pub(super) fn partner(id: &str) -> PartnerId {
    id.parse().unwrap()
}

pub(super) fn bsp() -> PartnerId {
    partner("bsp-th")
}

pub(super) fn nkw() -> PartnerId {
    partner("nkw-la")
}

pub(super) fn mekong() -> NetworkName {
    "mekong".parse().unwrap()
}

pub(super) fn admit(id: &str, key: &SigningKey) -> Act {
    Act::Admit { key: key.verifying_key(), partner: partner(id), certificate: b"der".to_vec() }
}

/// `nkw-la` goes on with a key, by the word of `old`.
pub(super) fn renew(old: &SigningKey, key: &SigningKey) -> Act {
    let (key, partner) = (key.verifying_key(), nkw());
    let word = Succession { at: NOW, key, network: mekong(), partner: partner.clone() };
    let succession = cose::sign(old, &word).as_bytes().to_vec();
    Act::Renew { key, partner, succession, certificate: b"der".to_vec() }
}

pub(super) fn admit_hub() -> Act {
    let key = hub().verifying_key();
    Act::Hub { key, name: "eu-1".to_owned(), certificate: b"der".to_vec() }
}

/// The entry that fits at the end of `directory`.
pub(super) fn next_entry(directory: &Directory, act: Act) -> DirectoryEntry {
    DirectoryEntry {
        at: NOW,
        act,
        number: directory.len(),
        network: directory.network().clone(),
        previous: directory.head(),
    }
}

pub(super) fn append(directory: &mut Directory, act: Act) {
    let message = cose::sign(&authority(), &next_entry(directory, act));
    directory.append(message.as_bytes()).unwrap();
}

/// A hub and the two partners.
pub(super) fn directory() -> Directory {
    let mut directory = Directory::new(mekong(), authority().verifying_key());
    append(&mut directory, admit_hub());
    append(&mut directory, admit("bsp-th", &origin()));
    append(&mut directory, admit("nkw-la", &receiver()));
    directory
}

/// The key of the root that takes over in [`changed_root`].
pub(super) fn next_authority() -> SigningKey {
    key(90)
}

/// `next` takes over from `former` at the end of `directory`, by its own word.
pub(super) fn root(directory: &Directory, former: &SigningKey, next: &SigningKey) -> Act {
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

/// What an office has of the same list that was given the root of [`changed_root`], and has not come there.
pub(super) fn directory_of_newcomer() -> Directory {
    let changed = changed_root();
    let pinned = next_authority().verifying_key();
    let lineage = Lineage::found_in(pinned, changed.since(0, 8)).unwrap();
    let mut list = Directory::new(mekong(), lineage);
    for message in directory().since(0, 8) {
        list.append(message).unwrap();
    }
    list
}

/// The same list with another root, which has admitted one more partner.
pub(super) fn changed_root() -> Directory {
    let mut directory = directory();
    let act = root(&directory, &authority(), &next_authority());
    append(&mut directory, act);
    let newcomer = next_entry(&directory, admit("ghn-be", &key(91)));
    directory.append(cose::sign(&next_authority(), &newcomer).as_bytes()).unwrap();
    directory
}

/// The hub's word that `directory` is the whole list.
pub(super) fn note(directory: &Directory) -> SignedCheckpoint {
    SignedCheckpoint::sign(directory.checkpoint(), directory.network().clone(), NOW, &hub())
}

/// The receiver's secret for this week.
pub(super) fn secret() -> PrekeySecret {
    PrekeySecret::from_seed(Zeroizing::new([5; 32]))
}

/// What the receiver publishes of it.
pub(super) fn signed_prekey() -> SignedPrekey {
    prekey::publish(&secret(), NOW.week(), &mekong(), &nkw(), NOW, &receiver())
}

/// What the receiver says that it takes.
pub(super) fn profile() -> Profile {
    let days = |count: u64| std::time::Duration::from_secs(count * 86_400);
    let offer = Offer {
        ages: vec![AgeBand::A15_17, AgeBand::A18_24],
        room: Some(Room::Few),
        areas: vec!["LA-CH".parse().unwrap()],
        kinds: vec![ReferralKind::Referral, ReferralKind::Transfer],
        sexes: vec![Sex::Female],
        closed: ClosingDays::new(vec![6, 7], vec!["2027-01-01".parse().unwrap()], 420).unwrap(),
        services: vec![Service::ShelterEmergency, Service::FamilyTracing],
        countries: vec!["TH".parse().unwrap()],
        languages: vec!["eng".parse().unwrap(), "lao".parse().unwrap()],
    };
    let edition = Edition { number: 1, created: NOW };
    Profile { edition, until: NOW.plus(days(90)), offer }
}

/// It, as the receiver publishes it.
pub(super) fn signed_profile() -> SignedProfile {
    profile::publish(&profile(), &mekong(), &nkw(), &receiver()).unwrap()
}

pub(super) fn checked_prekey() -> Prekey {
    prekey::check_current(&signed_prekey(), &nkw(), &directory(), NOW).unwrap()
}

/// What the smallest referral is submitted under.
fn terms() -> Terms {
    Terms::of(&super::contents::record(), ClosingDays::default())
}

/// A core from `bsp-th` to `nkw-la`, the first of its store.
pub(super) fn core(step: Step) -> Core {
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
pub(super) fn seal(core: Core, sections: Vec<Section>) -> SealedStatement {
    Draft { core, sections, approvals: Vec::new() }
        .seal(&checked_prekey(), &origin(), NOW, &mut rng(11))
        .unwrap()
}

/// The same with signatures of officers.
pub(super) fn seal_approved(
    core: Core,
    sections: Vec<Section>,
    approvals: Vec<SignedApproval>,
) -> SealedStatement {
    Draft { core, sections, approvals }
        .seal(&checked_prekey(), &origin(), NOW, &mut rng(11))
        .unwrap()
}

/// An envelope whose sealed content is `content`, whatever that is.
pub(super) fn sealed_bytes(content: &[u8]) -> Envelope {
    let key = secret().public();
    let expires = NOW.day().plus(KEEP_DAYS);
    let blank = Blank::address(&nkw(), &key, content.len(), expires, &mut rng(12)).unwrap();
    blank.seal(&key, content, &mut rng(13)).unwrap()
}

#[derive(Serialize)]
pub(super) struct WireSection {
    pub(super) kind: SectionKind,
    pub(super) salt: ByteArray<32>,
    pub(super) content: ByteBuf,
}

/// The plaintext of a statement with these sections.
pub(super) fn content(statement: &[u8], sections: &[WireSection]) -> Vec<u8> {
    let approvals: [ByteBuf; 0] = [];
    cbor::encode(&(ByteBuf::from(statement), sections, approvals))
}

/// An envelope whose core fits header, prekey and sections until `spoil` has had its way; then it
/// is signed by `signer` all the same.
pub(super) fn forged(
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
pub(super) fn joined(statement: &[u8], sections: &[Vec<u8>]) -> Vec<u8> {
    let count = u8::try_from(sections.len()).unwrap();
    assert!(count < 24, "one byte says how many");
    let head = [vec![0x83], cbor::encode(&ByteBuf::from(statement)), vec![0x80 | count]];
    [head.concat(), sections.concat(), vec![0x80]].concat()
}

/// The hub's receipts for `envelopes`, taken in one commit group from position 1 on.
pub(super) fn custody(envelopes: &[&Envelope]) -> Vec<CustodyReceipt> {
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
pub(super) fn signed_as<T: Signed>(key: &SigningKey, body: &impl Serialize) -> Vec<u8> {
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
