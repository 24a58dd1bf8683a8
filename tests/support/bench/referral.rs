//! One referral between two partners, made as an agent makes it.

use chacha20::ChaCha20Rng;
use rand_core::{CryptoRng, SeedableRng as _};
use saphan_agent::casefile::CaseFile;
use saphan_agent::disclosure;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::cose;
use saphan_protocol::directory::{Act, Directory, DirectoryEntry};
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::ids::{Digest, Incarnation, NetworkName, PartnerId, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Step, Terms};
use saphan_protocol::prekey::{self, Prekey};
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::section::Section;
use saphan_protocol::statement::{Core, Draft, Opened, SealedStatement, Tier, Verified};
use saphan_protocol::tier1::{Tier1, needs_second_person};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::approvals::signed_by_two;

/// A minor's case, whose referral two officers sign.
const OF_A_MINOR: &str = include_str!("../../data/examples/01-lao-minor-falsified-passport.json");
/// A woman's case, which one officer may refer.
const OF_A_WOMAN: &str = include_str!("../../data/examples/08-surrogacy-pregnant-lao-woman.json");
/// The day on which the later one was prepared, at noon: the consents of both stand.
const PREPARED_AT: UnixSeconds = UnixSeconds::new(1_752_580_800); // 2025-07-15T12:00:00Z

/// A partner that refers, a partner that receives, and what both need for it.
pub struct Correspondence {
    /// Who belongs to the network.
    pub directory: Directory,
    /// The hub's log key.
    pub hub: SigningKey,
    /// The receiver.
    pub receiver: PartnerId,
    origin_key: SigningKey,
    secret: PrekeySecret,
    prekey: Prekey,
    record: Tier1,
    now: UnixSeconds,
}

impl Correspondence {
    /// A referral that fills an envelope of `class`: an example case with as many persons like the one
    /// in it as that takes, and the signatures of two officers where it needs them.
    ///
    /// # Panics
    /// If the example is no longer what it was.
    pub fn of(class: SizeClass) -> Self {
        Self::at(class, PREPARED_AT)
    }

    /// The same with envelopes that a hub takes at `now`.
    ///
    /// # Panics
    /// If the example is no longer what it was.
    pub fn at(class: SizeClass, now: UnixSeconds) -> Self {
        let (hub, origin_key, receiver_key) = (key(2), key(3), key(4));
        let (origin, receiver) = (partner("bsp-th"), partner("nkw-la"));
        let mut directory = Directory::new(network(), key(1).verifying_key());
        let certificate = b"der".to_vec();
        let name = "eu-1".to_owned();
        append(&mut directory, Act::Hub { key: hub.verifying_key(), name, certificate });
        for (partner, key) in [(&origin, &origin_key), (&receiver, &receiver_key)] {
            let (key, certificate) = (key.verifying_key(), b"der".to_vec());
            append(&mut directory, Act::Admit { key, partner: partner.clone(), certificate });
        }
        let secret = PrekeySecret::from_seed(Zeroizing::new([5; 32]));
        let (network, week) = (network(), now.week());
        let prekey = prekey::publish(&secret, week, &network, &receiver, now, &receiver_key);
        let prekey = prekey::check_current(&prekey, &receiver, &directory, now)
            .expect("the receiver publishes a prekey for this week");
        let record = record(class, &receiver);
        Self { directory, hub, receiver, origin_key, secret, prekey, record, now }
    }

    /// The sender's step: commitments, signature, seal.
    ///
    /// # Panics
    /// If the record does not fit an envelope.
    pub fn seal(&self, rng: &mut impl CryptoRng) -> SealedStatement {
        let nothing = Digest::of(&[]);
        let core = Core {
            seen: None,
            step: Step::Submit,
            tier: Some(Tier::T1),
            after: None,
            terms: Some(Terms::of(&self.record, ClosingDays::default())),
            header: nothing,
            prekey: nothing,
            sender: partner("bsp-th"),
            created: self.now.minute(),
            network: network(),
            answers: None,
            purpose: Some(ConsentPurpose::ReferralPseudonymised),
            repeats: None,
            previous: nothing,
            referral: Some(ReferralId::random(rng)),
            sections: Vec::new(),
            sequence: 1,
            recipient: self.receiver.clone(),
            checkpoint: SignedCheckpoint::sign(
                self.directory.checkpoint(),
                network(),
                self.now,
                &self.hub,
            ),
            incarnation: Incarnation::from_bytes([9; 16]),
        };
        let sections = vec![Section::new(&self.record, rng)];
        let needs_two = !needs_second_person(&self.record).is_empty();
        let approvals =
            if needs_two { signed_by_two(&core, &sections, &self.origin_key) } else { Vec::new() };
        Draft { core, sections, approvals }
            .seal(&self.prekey, &self.origin_key, self.now, rng)
            .expect("the record fits the class that it was made for")
    }

    /// The receiver's step: open, verify, read the record.
    ///
    /// # Panics
    /// If `envelope` is not one of [`Correspondence::seal`].
    pub fn open(&self, envelope: &Envelope) -> (Verified, Tier1) {
        let verified = Opened::open(envelope, &self.secret)
            .expect("sealed to this key")
            .and_then(|opened| opened.verify(&self.receiver, &self.directory, self.now))
            .expect("signed by its sender");
        let record = verified.sections()[0].read().expect("a record of tier 1");
        (verified, record)
    }

    /// The sender's public key.
    pub fn origin(&self) -> saphan_protocol::keys::VerifyingKey {
        self.origin_key.verifying_key()
    }

    /// The network.
    pub fn network(&self) -> &NetworkName {
        self.directory.network()
    }

    /// The time of it.
    pub fn now(&self) -> UnixSeconds {
        self.now
    }
}

fn network() -> NetworkName {
    "mekong".parse().expect("a network name")
}

fn partner(id: &str) -> PartnerId {
    id.parse().expect("a partner id")
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

fn append(directory: &mut Directory, act: Act) {
    let (number, previous) = (directory.len(), directory.head());
    let entry = DirectoryEntry { at: PREPARED_AT, act, number, network: network(), previous };
    let message = cose::sign(&key(1), &entry);
    directory.append(message.as_bytes()).expect("the authority signs what fits");
}

/// The only survivor of an example as often as fills an envelope of `class` and no smaller one, each
/// with a consent of her own.
fn record(class: SizeClass, to: &PartnerId) -> Tier1 {
    let (example, persons) = match class {
        SizeClass::Small => (OF_A_WOMAN, 1),
        SizeClass::Medium => (OF_A_MINOR, 8),
        SizeClass::Large => (OF_A_MINOR, 32),
    };
    let mut case: Value = serde_json::from_str(example).expect("the example is JSON");
    let first = case["persons"][0].clone();
    let all = case["persons"].as_array_mut().expect("persons");
    for number in 1..persons {
        let mut person = first.clone();
        let pid = format!("P{}", number + 100);
        person["consents"][0]["cid"] = json!(format!("C{}", number + 100));
        person["consents"][0]["covers"] = json!([pid]);
        person["pid"] = json!(pid);
        all.push(person);
    }
    let json = serde_json::to_vec(&case).expect("JSON is written as JSON");
    let case = CaseFile::parse(Zeroizing::new(json)).expect("the example is a case file");
    let today = PREPARED_AT.date().to_string().parse().expect("a day");
    disclosure::build(&case, to, today, &mut ChaCha20Rng::seed_from_u64(1))
        .expect("it may be referred")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_size_class_is_filled_by_real_referrals_that_open() {
        for class in SizeClass::ALL {
            let correspondence = Correspondence::of(class);

            let sealed = correspondence.seal(&mut ChaCha20Rng::seed_from_u64(2));
            let (verified, record) = correspondence.open(&sealed.envelope);

            assert_eq!(sealed.envelope.header().class, class);
            assert_eq!(*verified.core(), sealed.core);
            assert_eq!(record, correspondence.record);
        }
    }
}
