use super::*;
use crate::cbor::{CborError, decode_canonical, encode};

fn identity(text: &str) -> Identity {
    Identity::new(text).unwrap()
}

/// A record that tells a name only.
pub(crate) fn name_only(purpose: ConsentPurpose) -> Tier3 {
    let name = Name {
        full: identity("Bouavone Example"),
        kind: NameKind::ALL[0],
        lang: None,
        given: None,
        family: None,
        script: Script::ALL[0],
    };
    let person = Person {
        pid: 1.try_into().unwrap(),
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
        persons: vec![person],
        purpose,
        offenders: Vec::new(),
        narratives: Vec::new(),
        to_partner: "nkw-la".parse().unwrap(),
        attachments: Vec::new(),
        prepared_on: "2026-11-25".parse().unwrap(),
        proceedings: Vec::new(),
        local_case_no: None,
        followup_notes: Vec::new(),
        origin_partner: "bsp-th".parse().unwrap(),
    }
}

/// A record in which every field is present, so that every key is seen.
fn full() -> Tier3 {
    let mut record = name_only(ConsentPurpose::LegalProceedings);
    let day: Date = "2025-03-01".parse().unwrap();
    let some = || Some(identity("x"));
    let note = || Some(Note::new("x").unwrap());
    let person = &mut record.persons[0];
    let name = &mut person.names[0];
    (name.lang, name.given, name.family) = (Some("lao".parse().unwrap()), some(), some());
    let names = person.names.clone();
    person.birth = Some(Birth {
        adm2: some(),
        village: some(),
        date_claimed: Some(day),
        date_document: Some(day),
    });
    (person.doctor, person.hospital, person.record_no) = (some(), some(), some());
    (person.own_view, person.protection) = (note(), note());
    let (adm1, country) = (Some("LA-CH".parse().unwrap()), "LA".parse().unwrap());
    person.places = vec![Place {
        place_use: PlaceUse::Return,
        adm1,
        adm2: some(),
        line: some(),
        country,
        village: some(),
        postcode: some(),
    }];
    person.venues = vec![Venue { adm1, adm2: some(), venue: some(), country }];
    let contact = Contact {
        note: note(),
        safe: true,
        contact_type: ContactType::ALL[0],
        owner: ContactOwner::ALL[0],
        value: identity("x"),
        safe_times: note(),
    };
    person.contacts = vec![contact.clone()];
    person.documents = vec![Document {
        mrz: some(),
        note: note(),
        document_type: DocumentType::ALL[0],
        issuer: Some(country),
        number: some(),
        issued_on: Some(day),
        expires_on: Some(day),
    }];
    record.staff =
        vec![Staff { name: identity("x"), role: UserRole::ALL[0], email: some(), phone: some() }];
    record.offenders = vec![Offender {
        kind: OffenderKind::ALL[0],
        names,
        roles: vec![OffenderRole::ALL[0]],
        status: OffenderStatus::ALL[0],
        account: some(),
        vehicle: some(),
        contacts: vec![contact],
    }];
    record.narratives = vec![Narrative {
        lang: "lao".parse().unwrap(),
        text: IdentityText::new("x").unwrap(),
        written_on: day,
    }];
    record.attachments =
        vec![Attachment { attachment_type: AttachmentType::ALL[0], filename: identity("x") }];
    record.proceedings = vec![Proceeding {
        court: some(),
        stage: ProceedingStage::ALL[0],
        country,
        hearing_on: Some(day),
        reported_on: Some(day),
        court_case_no: some(),
        police_station: some(),
        police_report_no: some(),
    }];
    record.local_case_no = some();
    record.followup_notes = vec![FollowupNote {
        on: day,
        note: Note::new("x").unwrap(),
        followup_type: FollowupType::ALL[0],
    }];
    record
}

#[test]
fn a_record_with_every_field_is_canonical_and_is_read_back() {
    let record = full();
    let read: Tier3 = decode_canonical(&encode(&record), Tier3::LIMITS).unwrap();
    assert!(read == record);
}

#[test]
fn offenders_and_whatever_else_a_purpose_does_not_need_are_refused() {
    // T-301
    assert_eq!(name_only(ConsentPurpose::FamilyTracing).check(), Ok(()));
    let mut record = full();
    record.followup_notes.clear();
    for person in &mut record.persons {
        (person.doctor, person.hospital, person.record_no) = (None, None, None);
        person.places.clear();
    }
    assert_eq!(record.check(), Ok(()));
    record.purpose = ConsentPurpose::FamilyTracing;
    assert_eq!(record.check(), Err(RecordError::BeyondPurpose { part: "documents" }));
    for purpose in ConsentPurpose::ALL {
        let may = *purpose == ConsentPurpose::LegalProceedings;
        assert_eq!(needed(*purpose).contains(&Part::Offenders), may, "{purpose:?}");
        assert_eq!(needed(*purpose).contains(&Part::Proceedings), may, "{purpose:?}");
    }
}

#[test]
fn a_purpose_that_needs_no_identity_gets_none() {
    for purpose in [ConsentPurpose::ReferralPseudonymised, ConsentPurpose::ReportingNonIdentifying]
    {
        let refused = name_only(purpose).check();
        assert_eq!(refused, Err(RecordError::BeyondPurpose { part: "names" }));
    }
}

#[test]
fn lists_have_their_bounds_and_persons_their_order() {
    // T-201, T-202
    let mut long = name_only(ConsentPurpose::FamilyTracing);
    long.persons[0].names = vec![long.persons[0].names[0].clone(); ENTRIES_MAX + 1];
    assert_eq!(long.check(), Err(RecordError::TooMany { list: "names" }));
    let mut twice = name_only(ConsentPurpose::FamilyTracing);
    twice.persons.push(twice.persons[0].clone());
    assert_eq!(twice.check(), Err(RecordError::Persons));
    let mut nobody = name_only(ConsentPurpose::FamilyTracing);
    nobody.persons.clear();
    assert_eq!(nobody.check(), Err(RecordError::Persons));
}

#[test]
fn a_text_longer_than_its_field_is_no_record() {
    let mut record = name_only(ConsentPurpose::FamilyTracing);
    record.local_case_no = Some(identity(&"x".repeat(IDENTITY_CHARS_MAX)));
    let mut bytes = encode(&record);
    assert!(decode_canonical::<Tier3>(&bytes, Tier3::LIMITS).is_ok());
    let at = bytes.windows(3).position(|three| three == [0x79, 1, 0]).unwrap();
    bytes.splice(at..at + 3, [0x79, 1, 1, b'x']);
    let read = decode_canonical::<Tier3>(&bytes, Tier3::LIMITS);
    assert_eq!(read.unwrap_err(), CborError::Shape);
}
