use super::*;
use crate::cbor::{decode_canonical, encode};

/// A record in which every field is present, so that every key is seen.
fn full() -> Tier2 {
    let country = "LA".parse().unwrap();
    let person = Person {
        pid: 1.try_into().unwrap(),
        area: Some("LA-XS".parse().unwrap()),
        gender: Some(Gender::ALL[0]),
        health: Some(SafeText::new("takes medicine daily").unwrap()),
        religion: Some(SafeText::new("x").unwrap()),
        education: Some(Education::ALL[0]),
        ethnicity: Some(SafeText::new("x").unwrap()),
        birth_area: Some(FinerArea::Country(country)),
        constraints: Some(SafeText::new("only on week days").unwrap()),
        exploitation: vec![Exploitation {
            acts: vec![Act::ALL[0]],
            country,
            platforms: vec![Platform::ALL[0]],
            means_legal: vec![MeansLegal::ALL[0], MeansLegal::ALL[1]],
            sexual_forms: vec![SexualExploitationForm::ALL[0]],
            recruitment_channel: vec![RecruitmentChannel::ALL[0]],
        }],
        marital_status: Some(MaritalStatus::ALL[0]),
    };
    let month: Month = "2025-03".parse().unwrap();
    Tier2 {
        staff: vec![StaffName { name: IdentityText::new("x").unwrap(), role: UserRole::ALL[0] }],
        persons: vec![person],
        handover: Some(Handover {
            place: Some(SafeText::new("the bridge").unwrap()),
            planned_on: Some("2025-04-01".parse().unwrap()),
        }),
        hearings: vec![Hearing { month, stage: ProceedingStage::ALL[0], country }],
        opened_in: month,
        to_partner: "nkw-la".parse().unwrap(),
        prepared_on: "2025-03-20".parse().unwrap(),
        compensation: vec![Compensation {
            amount: Some(50_000),
            source: CompensationSource::ALL[0],
            status: CompensationStatus::ALL[0],
            currency: Some("THB".parse().unwrap()),
        }],
        origin_partner: "bsp-th".parse().unwrap(),
    }
}

#[test]
fn a_record_with_every_field_is_canonical_and_is_read_back() {
    let record = full();
    assert_eq!(record.check(), Ok(()));
    let read: Tier2 = decode_canonical(&encode(&record), Tier2::LIMITS).unwrap();
    assert!(read == record);
}

#[test]
fn money_to_the_last_unit_is_refused() {
    // T-204
    let mut record = full();
    record.compensation[0].amount = Some(50_001);
    assert_eq!(record.check(), Err(RecordError::NotRounded));
    for (exact, told) in [(0, 0), (7, 7), (14, 10), (15, 20), (96, 100), (48_350, 50_000)] {
        assert_eq!(rounded(exact), told);
        assert_eq!(rounded(told), told);
    }
    assert!(
        rounded(u64::MAX) >= 10_000_000_000_000_000_000,
        "the largest amount overflows nothing"
    );
}

#[test]
fn lists_are_sorted_so_that_their_order_says_nothing() {
    // T-203
    let mut record = full();
    record.persons[0].exploitation[0].means_legal.reverse();
    assert_eq!(record.check(), Err(RecordError::NotSorted { list: "means_legal" }));
    let mut record = full();
    record.hearings.push(record.hearings[0]);
    assert_eq!(record.check(), Err(RecordError::NotSorted { list: "hearings" }));
}

#[test]
fn lists_have_their_bounds_and_there_is_a_person() {
    // T-201, T-202
    let mut record = full();
    record.staff = vec![record.staff[0].clone(); ENTRIES_MAX + 1];
    assert_eq!(record.check(), Err(RecordError::TooMany { list: "staff" }));
    let mut record = full();
    record.persons.clear();
    assert_eq!(record.check(), Err(RecordError::Persons));
}
