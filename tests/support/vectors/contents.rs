//! One content of each kind of section.
#![expect(clippy::unwrap_used, reason = "every value is fixed here, and tests run all of it")]

use saphan_protocol::codes::{
    AgeBand, AgeBasis, CompensationSource, CompensationStatus, ConsentBasis, ConsentGiver,
    ConsentPurpose, ConsentStatus, ConsentTier, DeclineReason, InfoTopic, NameKind, PersonRole,
    RecallReason, ReferralKind, ReferralReason, Script, Service, Sex, StatusDecidedBy,
    TraffickingStatus, Urgency,
};
use saphan_protocol::ids::{Digest, EnvelopeId, Incarnation, RoundId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::safe_text::{IdentityText, SafeText};
use saphan_protocol::section::{
    Acceptance, Answer, Contacts, Decline, Fact, Gap, Kept, Question, Recall, Receipt, Reseal,
    Restored, Resync, Section,
};
use saphan_protocol::statement::Seen;
use saphan_protocol::tier1::{
    Consent, ConsentId, GeneralisationLevel, Person, PersonNo, ServiceRequest, Tier1,
};
use saphan_protocol::tier2::{self, Tier2};
use saphan_protocol::tier3::{self, Tier3};

use super::world::{bsp, core, nkw, rng, seal};

pub(super) fn code<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

pub(super) fn person(number: u8) -> PersonNo {
    number.try_into().unwrap()
}

/// The smallest referral: one adult, one consent, one service.
pub(super) fn record() -> Tier1 {
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

/// What an accepting partner reads of one adult.
pub(super) fn tier2() -> Tier2 {
    let survivor = tier2::Person {
        pid: person(1),
        area: Some(code("LA-XS")),
        gender: None,
        health: Some(SafeText::new("Takes medicine every day.").unwrap()),
        religion: None,
        education: None,
        ethnicity: None,
        birth_area: None,
        constraints: None,
        exploitation: Vec::new(),
        marital_status: None,
    };
    Tier2 {
        staff: Vec::new(),
        persons: vec![survivor],
        handover: Some(tier2::Handover { place: None, planned_on: Some(code("2026-12-01")) }),
        hearings: Vec::new(),
        opened_in: code("2026-11"),
        to_partner: nkw(),
        prepared_on: code("2026-11-25"),
        compensation: vec![tier2::Compensation {
            amount: Some(50_000),
            source: CompensationSource::ALL[0],
            status: CompensationStatus::ALL[0],
            currency: Some(code("THB")),
        }],
        origin_partner: bsp(),
    }
}

/// The name of one person, invented, and nothing else.
pub(super) fn tier3() -> Tier3 {
    let name = tier3::Name {
        full: IdentityText::new("Bouavone Example").unwrap(),
        kind: NameKind::ALL[0],
        lang: Some(code("lao")),
        given: None,
        family: None,
        script: Script::ALL[0],
    };
    let survivor = tier3::Person {
        pid: person(1),
        birth: None,
        names: vec![name],
        doctor: None,
        places: Vec::new(),
        venues: Vec::new(),
        contacts: Vec::new(),
        hospital: None,
        own_view: None,
        documents: Vec::new(),
        record_no: None,
        protection: None,
    };
    Tier3 {
        staff: Vec::new(),
        persons: vec![survivor],
        purpose: ConsentPurpose::FamilyTracing,
        offenders: Vec::new(),
        narratives: Vec::new(),
        to_partner: nkw(),
        attachments: Vec::new(),
        prepared_on: code("2026-11-25"),
        proceedings: Vec::new(),
        local_case_no: None,
        followup_notes: Vec::new(),
        origin_partner: bsp(),
    }
}

pub(super) fn contacts() -> Contacts {
    Contacts { deputy: code("lo-02"), contact: code("lo-01") }
}

pub(super) fn question() -> Question {
    Question { topic: InfoTopic::ALL[0] }
}

pub(super) fn answer() -> Answer {
    let facts = vec![
        Fact::Yes,
        Fact::Count(2),
        Fact::Date(code("2025-04-02")),
        Fact::Language(code("lao")),
        Fact::Service(Service::ALL[0]),
    ];
    Answer { facts, topic: InfoTopic::ALL[0] }
}

pub(super) fn acceptance() -> Acceptance {
    Acceptance {
        persons: vec![person(1), person(2)],
        services: vec![Service::ALL[0], Service::ALL[1]],
    }
}

pub(super) fn decline() -> Decline {
    Decline { reason: DeclineReason::ALL[0] }
}

pub(super) fn recall() -> Recall {
    Recall { reason: RecallReason::ALL[0] }
}

pub(super) fn receipt() -> Receipt {
    Receipt { core: Digest::of(b"core"), envelope: Digest::of(b"envelope") }
}

pub(super) fn gap() -> Gap {
    Gap { missing: vec![3, 5], incarnation: Incarnation::from_bytes([9; 16]) }
}

pub(super) fn restored() -> Restored {
    let life = |byte, sequence| Seen { sequence, incarnation: Incarnation::from_bytes([byte; 16]) };
    Restored {
        said: vec![life(9, 7)],
        heard: vec![life(10, 40), life(11, 2)],
        round: RoundId::from_bytes([3; 16]),
    }
}

/// A recall by `bsp-th` that its receiver hands back.
pub(super) fn resync() -> Resync {
    let section = Section::new(&recall(), &mut rng(3));
    let sealed = seal(core(Step::Recall), vec![section.clone()]);
    let kept = Kept::new(&bsp(), sealed.statement.as_bytes(), &[section], &[]);
    Resync { kept: Some(kept), count: 2, opens: false, round: RoundId::from_bytes([3; 16]) }
}

pub(super) fn reseal() -> Reseal {
    Reseal { digest: Digest::of(b"envelope"), envelope: EnvelopeId::from_bytes([2; 16]) }
}
