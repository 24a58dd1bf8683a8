//! Sections: what they read as, and what a commitment binds.

use proptest::prelude::*;
use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::{
    AgeBand, AgeBasis, ConsentBasis, ConsentGiver, ConsentPurpose, ConsentStatus, ConsentTier,
    DeclineReason, InfoTopic, PersonRole, RecallReason, ReferralKind, ReferralReason, Service, Sex,
    StatusDecidedBy, TraffickingStatus, Urgency,
};
use saphan_protocol::cose;
use saphan_protocol::ids::{Digest, EnvelopeId, Incarnation, PartnerId, RoundId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{
    Acceptance, Answer, CODES_MAX, Contacts, Decline, Fact, GAP_LEN_MAX, Gap, Kept, LIVES_MAX,
    Leaves, Question, Recall, Receipt, Reseal, Restored, Resync, Section,
};
use saphan_protocol::statement::{Core, Seen};

use saphan_protocol::tier1::{
    Consent, ConsentId, GeneralisationLevel, Person, PersonNo, ServiceRequest, Tier1,
};

use crate::fixtures::{bsp, core, directory, nkw, origin, receiver, rng, seal};

fn code<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn person(number: u8) -> PersonNo {
    number.try_into().unwrap()
}

/// The smallest referral: one adult, one consent, one service.
pub(crate) fn record() -> Tier1 {
    let pid = person(1);
    let survivor = Person {
        pid,
        sex: Sex::Female,
        area: None,
        role: PersonRole::Survivor,
        minor: false,
        age_band: AgeBand::A18_24,
        age_basis: AgeBasis::ALL[0],
        documents: Vec::new(),
        risk_flags: Vec::new(),
        risk_level: None,
        constraints: Vec::new(),
        nationality: vec![code("LA")],
        relation_to: None,
        exploitation: Vec::new(),
        languages_t1: vec![code("lao")],
        safe_contact: true,
        best_interest: None,
        children_count: None,
        care_arrangement: None,
        migration_status: None,
        risk_assessed_on: None,
        minority_language: false,
        assessment_methods: Vec::new(),
    };
    let consent = Consent {
        id: ConsentId::random(&mut rng(3)),
        basis: ConsentBasis::ExplicitConsent,
        giver: ConsentGiver::Oneself,
        tiers: vec![ConsentTier::T1],
        covers: vec![pid],
        status: ConsentStatus::Valid,
        purposes: vec![ConsentPurpose::ReferralPseudonymised],
        valid_until: code("2027-11-25"),
        withhold_from: Vec::new(),
    };
    Tier1 {
        kind: ReferralKind::Transfer,
        deputy: None,
        reason: ReferralReason::ReturnOrRelocation,
        contact: Some(code("lo-01")),
        persons: vec![survivor],
        urgency: Urgency::Standard,
        consents: vec![consent],
        services: vec![ServiceRequest {
            persons: vec![pid],
            service: Service::FamilyTracing,
            needed_by: None,
        }],
        to_partner: nkw(),
        attachments: Vec::new(),
        prepared_on: code("2026-11-25"),
        proceedings: Vec::new(),
        safe_summary: None,
        handover_mode: None,
        origin_partner: bsp(),
        survivor_count: 1,
        rare_combination: false,
        working_language: None,
        trafficking_status: TraffickingStatus::Confirmed,
        generalisation_level: GeneralisationLevel::FixedRules,
        trafficking_status_by: StatusDecidedBy::ALL[0],
    }
}

pub(crate) fn contacts() -> Contacts {
    Contacts { deputy: code("lo-02"), contact: code("lo-01") }
}

pub(crate) fn question() -> Question {
    Question { topic: InfoTopic::ALL[0] }
}

pub(crate) fn answer() -> Answer {
    let facts = vec![
        Fact::Yes,
        Fact::Count(2),
        Fact::Date(code("2025-04-02")),
        Fact::Language(code("lao")),
        Fact::Service(Service::ALL[0]),
    ];
    Answer { facts, topic: InfoTopic::ALL[0] }
}

pub(crate) fn acceptance() -> Acceptance {
    Acceptance {
        persons: vec![person(1), person(2)],
        services: vec![Service::ALL[0], Service::ALL[1]],
    }
}

pub(crate) fn decline() -> Decline {
    Decline { reason: DeclineReason::ALL[0] }
}

pub(crate) fn recall() -> Recall {
    Recall { reason: RecallReason::ALL[0] }
}

pub(crate) fn receipt() -> Receipt {
    Receipt { core: Digest::of(b"core"), envelope: Digest::of(b"envelope") }
}

pub(crate) fn gap() -> Gap {
    Gap { missing: vec![3, 5], incarnation: Incarnation::from_bytes([9; 16]) }
}

pub(crate) fn reseal() -> Reseal {
    Reseal { digest: Digest::of(b"envelope"), envelope: EnvelopeId::from_bytes([2; 16]) }
}

pub(crate) fn restored() -> Restored {
    let life = |byte, sequence| Seen { sequence, incarnation: Incarnation::from_bytes([byte; 16]) };
    Restored {
        said: vec![life(9, 7), life(10, 2)],
        heard: vec![life(11, 40)],
        round: RoundId::from_bytes([3; 16]),
    }
}

/// A submission by `bsp-th`, as both sides keep it.
pub(crate) fn kept() -> Kept {
    let core = core(Step::Submit);
    let section = Section::new(&record(), &mut rng(3));
    let sealed = seal(core, vec![section.clone()]);
    Kept::new(&bsp(), sealed.statement.as_bytes(), &[section], &[])
}

pub(crate) fn resync() -> Resync {
    Resync { kept: Some(kept()), count: 2, opens: false, round: RoundId::from_bytes([3; 16]) }
}

fn is_read_back<T: Leaves + PartialEq + std::fmt::Debug>(content: T) {
    let section = Section::new(&content, &mut rng(1));

    let kept = Section::from_bytes(&section.to_bytes()).unwrap();

    assert_eq!(kept.kind(), T::KIND);
    assert_eq!(kept.read::<T>(), Ok(content));
    assert_eq!(kept.commitment(), section.commitment());
}

#[test]
fn every_kind_of_section_is_read_back() {
    is_read_back(record());
    is_read_back(contacts());
    is_read_back(question());
    is_read_back(answer());
    is_read_back(acceptance());
    is_read_back(decline());
    is_read_back(recall());
    is_read_back(receipt());
    is_read_back(gap());
    is_read_back(reseal());
    is_read_back(restored());
    let section = Section::new(&resync(), &mut rng(1));
    assert!(section.read::<Resync>().is_ok_and(|read| read == resync()));
}

/// C-111 stands for a section of another kind and for a list beyond its bounds.
#[test]
fn a_section_is_read_as_its_own_kind_and_within_its_bounds_only() {
    fn verdict<T: Leaves>(content: &T) -> Option<CborError> {
        Section::new(content, &mut rng(1)).read::<T>().err()
    }
    let shape = Some(CborError::Shape);

    assert_eq!(Section::new(&decline(), &mut rng(1)).read::<Recall>().err(), shape);
    assert_eq!(verdict(&Answer { facts: Vec::new(), ..answer() }), shape);
    assert_eq!(verdict(&Answer { facts: vec![Fact::No; CODES_MAX], ..answer() }), None);
    assert_eq!(verdict(&Answer { facts: vec![Fact::No; CODES_MAX + 1], ..answer() }), shape);
    assert_eq!(verdict(&Acceptance { persons: Vec::new(), ..acceptance() }), shape);
    assert_eq!(verdict(&Acceptance { services: Vec::new(), ..acceptance() }), shape);
    assert_eq!(
        verdict(&Acceptance { persons: vec![person(1); CODES_MAX + 1], ..acceptance() }),
        shape
    );
    for missing in [vec![], vec![5, 3], vec![3, 3], (1..=GAP_LEN_MAX as u64 + 1).collect()] {
        assert_eq!(verdict(&Gap { missing, ..gap() }), shape);
    }
    let life = Seen { sequence: 1, incarnation: Incarnation::from_bytes([9; 16]) };
    assert_eq!(verdict(&Restored { said: vec![life; LIVES_MAX + 1], ..restored() }), shape);
    assert_eq!(verdict(&Restored { heard: vec![life; LIVES_MAX + 1], ..restored() }), shape);
    assert_eq!(verdict(&Restored { heard: vec![life; LIVES_MAX], ..restored() }), None);
    let most = (1..=GAP_LEN_MAX as u64).map(|n| u64::MAX - GAP_LEN_MAX as u64 + n).collect();
    assert_eq!(verdict(&Gap { missing: most, ..gap() }), None);
}

/// E-111, E-113, E-116, E-118, E-109: who hands a step over need not be believed.
#[test]
fn a_kept_step_is_its_authors_and_between_these_two_or_it_is_refused() {
    fn verdict(kept: &Kept, parties: [&PartnerId; 2]) -> &'static str {
        kept.verify(parties, &directory()).err().map_or("ok", |error| error.code())
    }
    let (bsp, nkw, other) = (bsp(), nkw(), "cwn-th".parse().unwrap());
    let said_by =
        |key: &SigningKey, core: &Core| Kept::new(&bsp, cose::sign(key, core).as_bytes(), &[], &[]);
    let core = core(Step::Recall);

    assert_eq!(verdict(&kept(), [&nkw, &bsp]), "ok");
    assert_eq!(verdict(&kept(), [&bsp, &nkw]), "ok", "whichever of them hands it over");
    assert_eq!(verdict(&kept(), [&nkw, &other]), "statement-recipient");
    assert_eq!(verdict(&said_by(&receiver(), &core), [&nkw, &bsp]), "statement-signature");
    let of_nobody = Core { sender: other.clone(), ..core.clone() };
    assert_eq!(verdict(&said_by(&origin(), &of_nobody), [&nkw, &bsp]), "statement-unknown-sender");
    let heartbeat = Core { step: Step::Heartbeat, referral: None, ..core };
    assert_eq!(verdict(&said_by(&origin(), &heartbeat), [&nkw, &bsp]), "statement-shape");
    let sealed =
        seal(crate::fixtures::core(Step::Submit), vec![Section::new(&record(), &mut rng(3))]);
    let foreign = Section::new(&record(), &mut rng(4));
    let swapped = Kept::new(&bsp, sealed.statement.as_bytes(), &[foreign], &[]);
    assert_eq!(verdict(&swapped, [&nkw, &bsp]), "statement-sections");
    let erased = Kept::new(&bsp, sealed.statement.as_bytes(), &[], &[]);
    assert!(erased.verify([&nkw, &bsp], &directory()).unwrap().sections.is_empty());
}

#[test]
fn equal_contents_have_unequal_commitments() {
    let mut rng = rng(1);
    let (one, other) = (Section::new(&decline(), &mut rng), Section::new(&decline(), &mut rng));

    assert_eq!(one.content(), other.content());
    assert_ne!(one.commitment(), other.commitment());
    assert!(one.fits(&one.commitment()));
    assert!(!one.fits(&other.commitment()));
}

#[test]
fn a_commitment_hashes_context_kind_salt_and_content() {
    let section = Section::new(&question(), &mut rng(1));
    let bytes = section.to_bytes();
    let salt_at = bytes.windows(5).position(|at| at == b"\x64salt").unwrap() + 7;
    let committed = [
        &b"\x84\x70saphan/1/section\x68question\x58\x20"[..],
        &bytes[salt_at..salt_at + 32],
        &saphan_protocol::cbor::encode(&serde_bytes::Bytes::new(section.content())),
    ];

    assert_eq!(section.commitment().digest, Digest::of(&committed.concat()));
}

proptest! {
    #[test]
    fn a_section_with_one_changed_byte_does_not_fit(at in any::<prop::sample::Index>(), change in 1..=255u8) {
        let section = Section::new(&answer(), &mut rng(1));
        let mut bytes = section.to_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= change;

        if let Ok(changed) = Section::from_bytes(&bytes) {
            prop_assert!(!changed.fits(&section.commitment()));
        }
    }
}
