use cbor4ii::core::Value;
use proptest::prelude::*;

use super::*;
use crate::cbor::{decode_canonical, encode};

const PLANTED: &str = "Bouavone";

/// A record in which every field is present, so that every key is seen.
pub(crate) fn full() -> Tier1 {
    let situation = Exploitation {
        to: Some("2025-03".parse().unwrap()),
        from: Some("2024-10".parse().unwrap()),
        types: vec![ExploitationType::SexualExploitation, ExploitationType::ForcedBegging],
        sector: Some(LabourSector::I),
        country: "TH".parse().unwrap(),
        recruited_on: Some("2024-09".parse().unwrap()),
        means_of_control: vec![MeansOfControl::DebtBondage, MeansOfControl::WithholdsDocuments],
        recruitment_relation: Some(RecruitmentRelation::OtherFamily),
        minor_when_trafficked: Some(true),
    };
    let document = Document {
        document_type: DocumentType::Passport,
        held_by: DocumentHolder::PoliceOrCourt,
        authenticity: DocumentAuthenticity::GenuineFalseParticulars,
        false_particulars: vec![DocumentParticular::BirthDate],
    };
    let survivor = Person {
        pid: no(1),
        sex: Sex::Female,
        area: Some("LA-CH".parse().unwrap()),
        role: PersonRole::Survivor,
        minor: true,
        age_band: AgeBand::A15_17,
        age_basis: AgeBasis::Assessed,
        documents: vec![document],
        risk_flags: vec![RiskFlag::Minor, RiskFlag::AgeDisputed],
        risk_level: Some(RiskLevel::High),
        constraints: vec![ProtectionConstraint::SafeTimesOnly],
        nationality: vec!["LA".parse().unwrap()],
        relation_to: Some(RelationTo { pid: no(2), relation: Relation::Sibling }),
        exploitation: vec![situation],
        languages_t1: vec!["lao".parse().unwrap(), "tha".parse().unwrap()],
        safe_contact: false,
        best_interest: Some(BestInterestStatus::DeterminedReturn),
        children_count: Some(ChildrenCount::Zero),
        care_arrangement: Some(CareArrangement::GovernmentShelter),
        migration_status: Some(MigrationStatus::Irregular),
        risk_assessed_on: Some("2025-03".parse().unwrap()),
        minority_language: false,
        assessment_methods: vec![AgeAssessmentMethod::Interview],
    };
    let mut dependant = survivor.clone();
    dependant.pid = no(2);
    dependant.role = PersonRole::Dependant;
    dependant.relation_to = Some(RelationTo { pid: no(1), relation: Relation::Sibling });
    Tier1 {
        kind: ReferralKind::Transfer,
        deputy: Some("lo-02".parse().unwrap()),
        reason: ReferralReason::ReturnOrRelocation,
        contact: Some("lo-01".parse().unwrap()),
        persons: vec![survivor, dependant],
        urgency: Urgency::Urgent,
        consents: vec![Consent {
            id: ConsentId::random(&mut rng()),
            basis: ConsentBasis::ExplicitConsent,
            giver: ConsentGiver::SocialAuthority,
            tiers: vec![ConsentTier::T1, ConsentTier::T2],
            covers: vec![no(1), no(2)],
            status: ConsentStatus::Valid,
            purposes: vec![ConsentPurpose::ReferralPseudonymised],
            valid_until: "2025-12-31".parse().unwrap(),
            withhold_from: vec![WithholdFrom::VillageAuthority, WithholdFrom::Media],
        }],
        services: vec![ServiceRequest {
            persons: vec![no(1)],
            service: Service::FamilyTracing,
            needed_by: Some("2025-05-19".parse().unwrap()),
        }],
        to_partner: "nkw-la".parse().unwrap(),
        attachments: vec![AttachmentCount { attachment_type: AttachmentType::IdCopy, count: 2 }],
        prepared_on: "2025-04-02".parse().unwrap(),
        proceedings: vec![Proceeding {
            stage: ProceedingStage::Trial,
            country: "TH".parse().unwrap(),
        }],
        safe_summary: Some(SafeText::new("Speaks softly.").unwrap()),
        handover_mode: Some(HandoverMode::LandBorder),
        origin_partner: "bsp-th".parse().unwrap(),
        survivor_count: 1,
        rare_combination: false,
        working_language: Some("lao".parse().unwrap()),
        trafficking_status: TraffickingStatus::Confirmed,
        generalisation_level: GeneralisationLevel::FixedRules,
        trafficking_status_by: StatusDecidedBy::OtherGovernment,
    }
}

fn no(number: u8) -> PersonNo {
    number.try_into().unwrap()
}

fn rng() -> chacha20::ChaCha8Rng {
    <chacha20::ChaCha8Rng as rand_core::SeedableRng>::seed_from_u64(7)
}

fn value(record: &Tier1) -> Value {
    cbor4ii::serde::from_slice(&encode(record)).unwrap()
}

fn read(value: &Value) -> Result<Tier1, crate::cbor::CborError> {
    decode_canonical(&encode(value), Tier1::LIMITS)
}

/// Calls `visit` on every value of the tree, the outermost first; `key` is the field it stands in.
fn walk(value: &mut Value, key: &str, visit: &mut impl FnMut(&mut Value, &str)) {
    visit(value, key);
    if let Value::Array(entries) = value {
        entries.iter_mut().for_each(|entry| walk(entry, key, visit));
    } else if let Value::Map(fields) = value {
        for (name, field) in fields {
            let Value::Text(name) = name else { panic!("every key is text") };
            walk(field, name, visit);
        }
    }
}

#[test]
fn keys_ascend_by_length_and_then_by_bytes_in_every_struct() {
    let mut structs = 0;
    walk(&mut value(&full()), "", &mut |value, key| {
        let Value::Map(fields) = value else { return };
        structs += 1;
        let keys: Vec<(usize, String)> = fields
            .iter()
            .map(|(name, _)| {
                let Value::Text(name) = name else { panic!("a key of {key} is no text") };
                (name.len(), name.clone())
            })
            .collect();
        assert!(keys.is_sorted(), "{key}: {keys:?}");
    });
    assert_eq!(structs, 13, "each of the nine kinds of struct was seen");
}

#[test]
fn a_record_is_read_back_from_its_bytes() {
    let record = full();

    let read: Tier1 = decode_canonical(&encode(&record), Tier1::LIMITS).unwrap();

    assert_eq!(read, record);
    assert_eq!(read.check(), Ok(()));
}

#[test]
fn no_text_of_a_record_but_the_summary_can_be_replaced_by_a_name() {
    let leaves = count_texts(&full());
    for leaf in 0..leaves {
        for name in [PLANTED, "ບົວວອນ", "bouavone-keomanysouk", "Kham", "Noa", ""] {
            let mut tree = value(&full());
            let mut at = 0;
            let mut field = String::new();
            walk(&mut tree, "", &mut |value, key| {
                if let Value::Text(text) = value {
                    if at == leaf {
                        *text = name.to_owned();
                        field = key.to_owned();
                    }
                    at += 1;
                }
            });
            let summary = field == "safe_summary" && !name.is_empty();
            assert_eq!(read(&tree).is_ok(), summary, "{field} took {name}");
        }
    }
}

fn count_texts(record: &Tier1) -> usize {
    let mut texts = 0;
    walk(&mut value(record), "", &mut |value, _| {
        texts += usize::from(matches!(value, Value::Text(_)))
    });
    texts
}

#[test]
fn an_unknown_field_is_refused_wherever_it_stands() {
    let mut structs = 0;
    walk(&mut value(&full()), "", &mut |value, _| {
        structs += usize::from(matches!(value, Value::Map(_)));
    });
    for target in 0..structs {
        let mut tree = value(&full());
        let mut at = 0;
        walk(&mut tree, "", &mut |value, _| {
            if let Value::Map(fields) = value {
                if at == target {
                    let last = "zzzzzzzzzzzzzzzzzzzzzzz".to_owned();
                    fields.push((Value::Text(last), Value::Bool(true)));
                }
                at += 1;
            }
        });
        // The walk meets the new field's value but no new map, so the count stays.
        assert!(read(&tree).is_err(), "struct {target}");
    }
}

#[test]
fn a_field_without_a_value_is_left_out_and_null_is_refused() {
    let mut record = full();
    record.handover_mode = None;
    let mut tree = value(&record);
    assert!(read(&tree).is_ok());

    let Value::Map(fields) = &mut tree else { panic!("a record is a map") };
    let at = fields.iter().position(|(key, _)| *key == Value::Text("origin_partner".into()));
    fields.insert(at.unwrap(), (Value::Text("handover_mode".into()), Value::Null));

    assert!(read(&tree).is_err());
}

#[test]
fn debug_output_of_a_record_shows_nothing() {
    assert_eq!(format!("{:?}", full()), "Tier1(..)");
}

/// The record after `change` must fail with `expected`.
#[track_caller]
fn refused(expected: Tier1Error, change: impl FnOnce(&mut Tier1)) {
    let mut record = full();
    change(&mut record);
    assert_eq!(record.check(), Err(expected));
    assert!(expected.code().starts_with("tier1-"));
}

#[test]
fn t_101_lists_have_bounds() {
    refused(Tier1Error::TooMany { list: "persons" }, |record| {
        record.persons = vec![record.persons[0].clone(); PERSONS_MAX + 1];
    });
    refused(Tier1Error::TooMany { list: "means_of_control" }, |record| {
        record.persons[0].exploitation[0].means_of_control =
            MeansOfControl::ALL[..=MEANS_OF_CONTROL_MAX].to_vec();
    });
    refused(Tier1Error::TooMany { list: "attachments" }, |record| {
        record.attachments[0].count = ATTACHMENTS_MAX + 1;
    });
}

#[test]
fn t_102_a_referral_without_persons_is_refused() {
    refused(Tier1Error::Empty { list: "persons" }, |record| record.persons.clear());
    refused(Tier1Error::Empty { list: "covers" }, |record| record.consents[0].covers.clear());
}

#[test]
fn t_103_order_may_not_tell_anything() {
    refused(Tier1Error::NotSorted { list: "persons" }, |record| record.persons.reverse());
    refused(Tier1Error::NotSorted { list: "risk_flags" }, |record| {
        record.persons[0].risk_flags.reverse();
    });
    refused(Tier1Error::NotSorted { list: "services" }, |record| {
        record.services.push(record.services[0].clone());
    });
}

#[test]
fn t_104_only_persons_of_the_referral_are_named() {
    refused(Tier1Error::UnknownPerson { list: "persons of a service" }, |record| {
        record.services[0].persons = vec![no(9)];
    });
    refused(Tier1Error::UnknownPerson { list: "relation_to" }, |record| {
        record.persons[0].relation_to = Some(RelationTo { pid: no(1), relation: Relation::Child });
    });
    refused(Tier1Error::UnknownPerson { list: "covers" }, |record| {
        record.consents[0].covers = vec![no(1), no(2), no(3)];
    });
}

#[test]
fn t_105_a_minor_cannot_be_sent_in_an_adults_band() {
    refused(Tier1Error::AgeContradiction, |record| record.persons[0].age_band = AgeBand::A18_24);
}

#[test]
fn t_106_the_number_of_survivors_is_that_of_the_list() {
    refused(Tier1Error::SurvivorCount, |record| record.survivor_count = 2);
}

#[test]
fn t_107_relatives_and_safe_contacts_are_not_part_of_tier_1() {
    for role in [PersonRole::FamilyContact, PersonRole::SafeContact, PersonRole::Witness] {
        refused(Tier1Error::RoleNotSent, |record| record.persons[1].role = role);
    }
}

#[test]
fn t_108_every_person_is_covered_by_a_consent_that_stands() {
    refused(Tier1Error::NotCovered, |record| record.consents[0].covers = vec![no(1)]);
    refused(Tier1Error::NotCovered, |record| record.consents[0].status = ConsentStatus::Withdrawn);
    refused(Tier1Error::NotCovered, |record| record.consents[0].tiers = vec![ConsentTier::T2]);
    refused(Tier1Error::NotCovered, |record| {
        record.consents[0].valid_until = "2025-04-01".parse().unwrap();
    });
}

#[test]
fn t_109_a_rare_combination_is_told_by_quarter_and_without_first_level_areas() {
    let rare = |record: &mut Tier1| {
        record.rare_combination = true;
        record.generalisation_level = GeneralisationLevel::RareCombination;
        for person in &mut record.persons {
            person.area = Some("LA-S".parse().unwrap());
            person.risk_assessed_on = None;
            let situation = &mut person.exploitation[0];
            situation.from = Some("2024-Q4".parse().unwrap());
            situation.to = Some("2025-Q1".parse().unwrap());
            situation.recruited_on = None;
        }
    };
    let mut coarse = full();
    rare(&mut coarse);
    assert_eq!(coarse.check(), Ok(()));

    refused(Tier1Error::TooFine, |record| {
        rare(record);
        record.persons[1].area = Some("LA-CH".parse().unwrap());
    });
    refused(Tier1Error::TooFine, |record| {
        rare(record);
        record.persons[0].exploitation[0].to = Some("2025-03".parse().unwrap());
    });
    refused(Tier1Error::TooFine, |record| record.rare_combination = true);
}

#[test]
fn t_109_each_level_of_the_population_test_holds_what_it_asks_for() {
    let coarsest = |record: &mut Tier1| {
        record.generalisation_level = GeneralisationLevel::PopulationDependants;
        for person in &mut record.persons {
            person.area = Some("LA".parse().unwrap());
            person.risk_assessed_on = Some("2025".parse().unwrap());
            person.age_band = AgeBand::MinorUnspecified;
            person.languages_t1.clear();
            person.children_count = Some(ChildrenCount::OneOrMore);
            let situation = &mut person.exploitation[0];
            situation.from = Some("2024".parse().unwrap());
            situation.to = None;
            situation.recruited_on = None;
        }
    };
    let mut coarse = full();
    coarsest(&mut coarse);
    assert_eq!(coarse.check(), Ok(()));
    for spoil in [
        |person: &mut Person| person.area = Some("LA-S".parse().unwrap()),
        |person: &mut Person| person.risk_assessed_on = Some("2025-Q1".parse().unwrap()),
        |person: &mut Person| person.age_band = AgeBand::A15_17,
        |person: &mut Person| person.languages_t1 = vec!["lao".parse().unwrap()],
        |person: &mut Person| person.children_count = Some(ChildrenCount::One),
    ] {
        refused(Tier1Error::TooFine, |record| {
            coarsest(record);
            spoil(&mut record.persons[0]);
        });
    }
}

#[test]
fn a_second_person_is_needed_for_minors_other_bases_rare_cases_words_and_emergencies() {
    let mut record = full();
    record.safe_summary = None;
    record.urgency = Urgency::Standard;
    for person in &mut record.persons {
        (person.minor, person.age_band) = (false, AgeBand::A18_24);
    }
    for consent in &mut record.consents {
        consent.basis = ConsentBasis::ExplicitConsent;
    }
    assert_eq!(needs_second_person(&record), []);

    record.safe_summary = Some(SafeText::new("x").unwrap());
    record.urgency = Urgency::Emergency;
    record.rare_combination = true;
    record.persons[0].minor = true;
    record.consents[0].basis = ConsentBasis::VitalInterest;
    assert_eq!(
        needs_second_person(&record),
        [
            SecondPerson::Minor,
            SecondPerson::NonConsentBasis,
            SecondPerson::RareCombination,
            SecondPerson::SafeSummary,
            SecondPerson::Emergency,
        ]
    );
}

proptest! {
    #[test]
    fn whatever_arrives_is_read_or_refused(at in 0usize..1200, byte: u8, cut in 0usize..1200) {
        let mut bytes = encode(&full());
        let len = bytes.len();
        bytes[at % len] = byte;
        bytes.truncate(len - cut % len / 8);

        if let Ok(record) = decode_canonical::<Tier1>(&bytes, Tier1::LIMITS) {
            prop_assert_eq!(encode(&record), bytes);
            let _ = record.check();
        }
    }
}
