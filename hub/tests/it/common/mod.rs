//! Partners, keys and envelopes for the hub's tests.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

#[cfg(target_os = "linux")]
pub(crate) mod link;
#[cfg(unix)]
pub(crate) mod operator;
#[cfg(target_os = "linux")]
pub(crate) mod postgres;
pub(crate) mod quic;
pub(crate) mod tls;

use chacha20::ChaCha8Rng;
use rand_core::SeedableRng as _;
use saphan_hub::store::Custodian;
use saphan_protocol::codes::Service;
use saphan_protocol::cose::sign;
use saphan_protocol::directory::{Act, Directory, DirectoryEntry, RevocationReason};
use saphan_protocol::envelope::{Blank, Envelope, KEEP_DAYS, SizeClass};
use saphan_protocol::hub_session::NewProfile;
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::prekey::{self, SignedPrekey};
use saphan_protocol::profile::{self, Edition, Offer, Profile};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::time::{IsoWeek, UnixSeconds};
use zeroize::Zeroizing;

/// 2026-11-25T12:00:00Z, a Wednesday.
pub(crate) const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);
pub(crate) const DAY: std::time::Duration = std::time::Duration::from_secs(86_400);

const ROOT: u8 = 1;
const LOG: u8 = 2;

pub(crate) fn network() -> NetworkName {
    "mekong".parse().unwrap()
}

pub(crate) fn partner(name: &str) -> PartnerId {
    name.parse().unwrap()
}

pub(crate) fn vientiane() -> PartnerId {
    partner("nkw-la")
}

pub(crate) fn ghent() -> PartnerId {
    partner("payoke-be")
}

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

pub(crate) fn root_key() -> VerifyingKey {
    key(ROOT).verifying_key()
}

pub(crate) fn log_key() -> SigningKey {
    key(LOG)
}

pub(crate) fn custodian() -> Custodian {
    Custodian::new(network(), log_key())
}

/// The identity key of a partner, the same each time.
pub(crate) fn identity(partner: &PartnerId) -> SigningKey {
    key(partner.as_str().bytes().fold(3, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)))
}

/// Signs directory entries one after the other.
pub(crate) struct Authority {
    directory: Directory,
    entries: Vec<Vec<u8>>,
}

impl Authority {
    /// Vientiane and Ghent are admitted, and this hub.
    pub(crate) fn new() -> Self {
        let directory = Directory::new(network(), root_key());
        let mut authority = Self { directory, entries: Vec::new() };
        let key = log_key().verifying_key();
        authority.act(Act::Hub { key, name: "eu-1".to_owned(), certificate: vec![0; 8] });
        authority.admit(&vientiane());
        authority.admit(&ghent());
        authority
    }

    pub(crate) fn admit(&mut self, partner: &PartnerId) {
        self.admit_key(partner, &identity(partner));
    }

    pub(crate) fn admit_key(&mut self, partner: &PartnerId, key: &SigningKey) {
        let key = key.verifying_key();
        self.act(Act::Admit { key, partner: partner.clone(), certificate: vec![0; 8] });
    }

    pub(crate) fn revoke(&mut self, partner: &PartnerId) {
        let reason = RevocationReason::DeviceLost;
        self.act(Act::Revoke { since: NOW, reason, partner: partner.clone() });
    }

    fn act(&mut self, act: Act) {
        let (number, previous) = (self.directory.len(), self.directory.head());
        let entry = DirectoryEntry { at: NOW, act, number, network: network(), previous };
        let message = sign(&key(ROOT), &entry).as_bytes().to_vec();
        self.directory.append(&message).unwrap();
        self.entries.push(message);
    }

    pub(crate) fn entries(&self) -> &[Vec<u8>] {
        &self.entries
    }

    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }
}

/// An envelope for `mailbox`; another `seed` is another envelope.
pub(crate) fn envelope(mailbox: &PartnerId, class: SizeClass, seed: u64) -> Envelope {
    envelope_until(mailbox, class, seed, NOW.day().plus(KEEP_DAYS))
}

/// The same with its last day.
pub(crate) fn envelope_until(
    mailbox: &PartnerId,
    class: SizeClass,
    seed: u64,
    expires: saphan_protocol::time::UnixDay,
) -> Envelope {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let prekey = PrekeySecret::from_seed(Zeroizing::new([9; 32])).public();
    let content = vec![0; class.bytes() / 2];
    Blank::address(mailbox, &prekey, content.len(), expires, &mut rng)
        .and_then(|blank| blank.seal(&prekey, &content, &mut rng))
        .unwrap()
}

/// Small envelopes for `mailbox`, one for each seed.
pub(crate) fn envelopes(mailbox: &PartnerId, seeds: std::ops::Range<u64>) -> Vec<Envelope> {
    seeds.map(|seed| envelope(mailbox, SizeClass::Small, seed)).collect()
}

/// Another envelope that claims the id of `envelope`: its last byte differs.
pub(crate) fn impostor_of(envelope: &Envelope) -> Envelope {
    let mut bytes = envelope.as_bytes().to_vec();
    *bytes.last_mut().unwrap() ^= 1;
    Envelope::parse(bytes).unwrap()
}

/// A prekey of `owner` for `week`, signed by its identity.
pub(crate) fn prekey_of(owner: &PartnerId, week: IsoWeek, created: UnixSeconds) -> SignedPrekey {
    let secret = PrekeySecret::from_seed(Zeroizing::new([created.get() as u8; 32]));
    prekey::publish(&secret, week, &network(), owner, created, &identity(owner))
}

/// A profile of `owner`, signed by its identity, good for a day.
pub(crate) fn profile_of(owner: &PartnerId, number: u32, created: UnixSeconds) -> NewProfile {
    let offer = Offer {
        services: vec![Service::ShelterEmergency],
        countries: vec!["LA".parse().unwrap()],
        ..Offer::default()
    };
    let edition = Edition { number, created };
    let until = created.plus(DAY);
    let profile = Profile { edition, until, offer };
    let signed = profile::publish(&profile, &network(), owner, &identity(owner)).unwrap();
    NewProfile { edition, until, message: signed.as_bytes().to_vec() }
}
