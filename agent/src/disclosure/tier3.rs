//! The tier-3 record: who the persons are, as far as one purpose needs it. Accounts in words and
//! files are left out unless somebody chooses them.

use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::safe_text::IdentityText;
use saphan_protocol::tier1::Date;
use saphan_protocol::tier3::{
    Attachment, Birth, Contact, Document, FollowupNote, Name, Narrative, Offender, Part, Person,
    Place, PlaceUse, Proceeding, Staff, Tier3, Venue, needed,
};

use super::Tier1Refusal;
use super::record::Sent;
use super::tier2::by_id;
use crate::casefile::model::{self, Content};
use crate::casefile::person::{self, AddressUse};
use crate::casefile::{CaseFile, CaseText, LocalRef};

/// What somebody chose beside what the purpose needs anyway.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    /// Accounts, by their id in the file.
    pub narratives: Vec<LocalRef>,
    /// Files, by their id in the file.
    pub attachments: Vec<LocalRef>,
}

type Outcome<T> = Result<T, Tier1Refusal>;

/// The record of `sent` for `purpose`.
///
/// # Errors
/// [`Tier1Refusal::Text`] if a text does not fit its field; [`Tier1Refusal::Later`] if the purpose
/// needs no identity.
pub(super) fn assemble(
    case: &CaseFile,
    sent: &[Sent<'_>],
    (to, today, purpose): (&PartnerId, Date, ConsentPurpose),
    chosen: &Chosen,
) -> Outcome<Tier3> {
    let content = case.content();
    let has = |part| needed(purpose).contains(&part);
    let mut persons = Vec::new();
    for sent in sent {
        if let Some(person) = by_id(content, sent.person.pid) {
            persons.push(self::person(person, sent, &has)?);
        }
    }
    persons.sort_by_key(|person| person.pid);
    let number = Some(case.local_case_no()).filter(|_| has(Part::CaseNumber));
    let record = Tier3 {
        staff: each(&content.staff, has(Part::Staff), staff)?,
        persons,
        purpose,
        offenders: each(&content.offenders, has(Part::Offenders), offender)?,
        narratives: narratives(content, has(Part::Narratives), chosen)?,
        to_partner: to.clone(),
        attachments: attachments(content, has(Part::Attachments), chosen)?,
        prepared_on: today,
        proceedings: each(&content.legal.proceedings, has(Part::Proceedings), proceeding)?,
        local_case_no: text("local_case_no", number)?,
        followup_notes: followup(content, has(Part::Followup))?,
        origin_partner: case.origin_partner().clone(),
    };
    record.check()?;
    Ok(record)
}

fn each<S, T>(from: &[S], has: bool, make: impl Fn(&S) -> Outcome<T>) -> Outcome<Vec<T>> {
    from.iter().filter(|_| has).map(make).collect()
}

fn must<const MAX: usize>(part: &'static str, text: &CaseText) -> Outcome<IdentityText<MAX>> {
    IdentityText::new(text.expose()).map_err(|problem| Tier1Refusal::Text { part, problem })
}

fn text<const MAX: usize>(
    part: &'static str,
    text: Option<&CaseText>,
) -> Outcome<Option<IdentityText<MAX>>> {
    let written = text.filter(|text| !text.expose().trim().is_empty());
    written.map(|text| must(part, text)).transpose()
}

fn person(
    person: &person::Person,
    sent: &Sent<'_>,
    has: &impl Fn(Part) -> bool,
) -> Outcome<Person> {
    let health = person.health.as_ref().filter(|_| has(Part::Health));
    let notes = person.protection.as_ref().and_then(|it| it.notes.as_ref());
    let view = person.risk.as_ref().and_then(|risk| risk.own_view.as_ref());
    let guarded = |text| Some(text).filter(|_| has(Part::Protection)).flatten();
    Ok(Person {
        pid: sent.number,
        birth: if has(Part::Birth) { birth(&person.birth)? } else { None },
        names: each(&person.names, has(Part::Names), name)?,
        doctor: text("doctor", health.and_then(|it| it.doctor.as_ref()))?,
        places: each(&person.addresses, has(Part::Places), place)?,
        venues: each(&person.exploitation, has(Part::Venues), venue)?,
        contacts: each(&person.contacts, has(Part::Contacts), contact)?,
        hospital: text("hospital", health.and_then(|it| it.hospital.as_ref()))?,
        own_view: text("own_view", guarded(view))?,
        documents: each(&person.documents, has(Part::Documents), document)?,
        record_no: text("record_no", health.and_then(|it| it.record_no.as_ref()))?,
        protection: text("protection", guarded(notes))?,
    })
}

fn birth(birth: &person::Birth) -> Outcome<Option<Birth>> {
    let told = Birth {
        adm2: text("birth.adm2", birth.adm2.as_ref())?,
        village: text("birth.village", birth.village.as_ref())?,
        date_claimed: birth.date_claimed,
        date_document: birth.date_document,
    };
    let nothing = told.adm2.is_none()
        && told.village.is_none()
        && told.date_claimed.is_none()
        && told.date_document.is_none();
    Ok(Some(told).filter(|_| !nothing))
}

fn name(name: &person::Name) -> Outcome<Name> {
    Ok(Name {
        full: must("names", &name.full)?,
        kind: name.kind,
        lang: name.lang,
        given: text("names", name.given.as_ref())?,
        family: text("names", name.family.as_ref())?,
        script: name.script,
    })
}

fn place(place: &person::Address) -> Outcome<Place> {
    Ok(Place {
        place_use: match place.address_use {
            AddressUse::Origin => PlaceUse::Origin,
            AddressUse::Return => PlaceUse::Return,
            AddressUse::Current => PlaceUse::Current,
            AddressUse::Family => PlaceUse::Family,
        },
        adm1: place.adm1,
        adm2: text("places", place.adm2.as_ref())?,
        line: text("places", place.line.as_ref())?,
        country: place.country,
        village: text("places", place.village.as_ref())?,
        postcode: text("places", place.postcode.as_ref())?,
    })
}

fn venue(situation: &person::Exploitation) -> Outcome<Venue> {
    Ok(Venue {
        adm1: situation.adm1,
        adm2: text("venues", situation.adm2.as_ref())?,
        venue: text("venues", situation.venue.as_ref())?,
        country: situation.country,
    })
}

fn contact(contact: &person::Contact) -> Outcome<Contact> {
    Ok(Contact {
        note: text("contacts", contact.note.as_ref())?,
        safe: contact.safe,
        contact_type: contact.contact_type,
        owner: contact.owner,
        value: must("contacts", &contact.value)?,
        safe_times: text("contacts", contact.safe_times.as_ref())?,
    })
}

fn document(document: &person::Document) -> Outcome<Document> {
    Ok(Document {
        mrz: text("documents", document.mrz.as_ref())?,
        note: text("documents", document.note.as_ref())?,
        document_type: document.document_type,
        issuer: document.issuer,
        number: text("documents", document.number.as_ref())?,
        issued_on: document.issued_on,
        expires_on: document.expires_on,
    })
}

fn staff(member: &model::Staff) -> Outcome<Staff> {
    Ok(Staff {
        name: must("staff", &member.name)?,
        role: member.role,
        email: text("staff", member.email.as_ref())?,
        phone: text("staff", member.phone.as_ref())?,
    })
}

fn offender(offender: &model::Offender) -> Outcome<Offender> {
    Ok(Offender {
        kind: offender.kind,
        names: each(&offender.names, true, name)?,
        roles: offender.roles.to_vec(),
        status: offender.status,
        account: text("offenders", offender.account.as_ref())?,
        vehicle: text("offenders", offender.vehicle.as_ref())?,
        contacts: each(&offender.contacts, true, contact)?,
    })
}

fn proceeding(proceeding: &model::Proceeding) -> Outcome<Proceeding> {
    Ok(Proceeding {
        court: text("proceedings", proceeding.court.as_ref())?,
        stage: proceeding.stage,
        country: proceeding.country,
        hearing_on: proceeding.hearing_on,
        reported_on: proceeding.reported_on,
        court_case_no: text("proceedings", proceeding.court_case_no.as_ref())?,
        police_station: text("proceedings", proceeding.police_station.as_ref())?,
        police_report_no: text("proceedings", proceeding.police_report_no.as_ref())?,
    })
}

fn narratives(content: &Content, has: bool, chosen: &Chosen) -> Outcome<Vec<Narrative>> {
    let told = content.narratives.iter().filter(|it| has && chosen.narratives.contains(&it.nid));
    told.map(|it| {
        let text = must("narratives", &it.text)?;
        Ok(Narrative { lang: it.lang, text, written_on: it.written_on })
    })
    .collect()
}

fn attachments(content: &Content, has: bool, chosen: &Chosen) -> Outcome<Vec<Attachment>> {
    let told = content.attachments.iter().filter(|it| has && chosen.attachments.contains(&it.aid));
    told.map(|it| {
        let filename = must("attachments", &it.filename)?;
        Ok(Attachment { attachment_type: it.attachment_type, filename })
    })
    .collect()
}

fn followup(content: &Content, has: bool) -> Outcome<Vec<FollowupNote>> {
    let noted = content.followup.iter().filter(|_| has);
    noted
        .filter_map(|it| it.note.as_ref().map(|note| (it, note)))
        .map(|(it, note)| {
            let note = must("followup", note)?;
            Ok(FollowupNote { on: it.on, note, followup_type: it.followup_type })
        })
        .collect()
}
