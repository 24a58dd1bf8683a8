//! The tier-2 record: what an accepting partner reads beside tier 1.

use std::collections::BTreeSet;

use saphan_protocol::codes::Service;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::safe_text::IdentityText;
use saphan_protocol::tier1::{Date, EXPLOITATION_MAX};
use saphan_protocol::tier2::{
    Compensation, ENTRIES_MAX, Exploitation, FinerArea, Handover, Hearing, Person, StaffName,
    Tier2, rounded,
};

use super::Tier1Refusal;
use super::record::Sent;
use super::settle::{Settled, Written};
use crate::casefile::model::{Content, Legal};
use crate::casefile::person::{self, Address, AddressUse};
use crate::casefile::{CaseFile, CaseText, LocalRef};

/// Services that ethnicity and religion matter for: who houses, counsels or meets somebody daily.
const PERSONAL: &[&str] = &["shelter", "counsel", "reception", "reintegration", "foster", "burial"];

/// Field of the place where the hand-over is.
const PLACE: &str = "handover.place";

/// The texts that people wrote, in the order of the file; `sent` as the record lists them.
pub(super) fn written<'a>(case: &'a CaseFile, sent: &[Sent<'_>]) -> Vec<Written<'a>> {
    let content = case.content();
    let personal = asks_for_personal(content);
    let mut written = Vec::new();
    let mut write = |label: String, field: String, text: Option<&'a CaseText>| {
        let text = text.map(CaseText::expose).filter(|text| !text.trim().is_empty());
        written.extend(text.map(|text| Written { label, field, text }));
    };
    for person in &content.persons {
        let Some(at) = sent.iter().position(|sent| *sent.person.pid == person.pid) else {
            continue;
        };
        for (part, text) in texts(person, personal) {
            write(format!("{}.{part}", person.pid), field(at, part), text);
        }
    }
    let place = content.referral.handover.as_ref().and_then(|handover| handover.place.as_ref());
    write(PLACE.to_owned(), PLACE.to_owned(), place);
    written
}

/// What people wrote of a person, by the last name of its field.
fn texts(person: &person::Person, personal: bool) -> [(&'static str, Option<&CaseText>); 4] {
    let health = person.health.as_ref().and_then(|health| health.summary.as_ref());
    let constraints = person.protection.as_ref().and_then(|it| it.in_words.as_ref());
    let personally = |text| Some(text).filter(|_| personal).flatten();
    [
        ("health", health),
        ("religion", personally(person.religion.as_ref())),
        ("ethnicity", personally(person.ethnicity.as_ref())),
        ("constraints", constraints),
    ]
}

/// A field of the person who stands at this place in the record.
fn field(at: usize, part: &str) -> String {
    format!("persons[{at}].{part}")
}

/// The record of `sent`, who are in the order of their numbers, with the texts as they were settled.
///
/// # Errors
/// [`Tier1Refusal::Text`] if a text does not fit its field; [`Tier1Refusal::Later`].
pub(super) fn assemble(
    case: &CaseFile,
    sent: &[Sent<'_>],
    settled: &Settled,
    (to, today): (&PartnerId, Date),
) -> Result<Tier2, Tier1Refusal> {
    let content = case.content();
    let mut persons = Vec::new();
    for (at, sent) in sent.iter().enumerate() {
        if let Some(person) = by_id(content, sent.person.pid) {
            persons.push(self::person(person, sent, at, settled)?);
        }
    }
    let record = Tier2 {
        staff: staff(content)?,
        persons,
        handover: handover(content, settled)?,
        hearings: hearings(&content.legal),
        opened_in: content.case.opened_on.month(),
        to_partner: to.clone(),
        prepared_on: today,
        compensation: compensation(&content.legal),
        origin_partner: case.origin_partner().clone(),
    };
    record.check()?;
    Ok(record)
}

pub(super) fn by_id<'a>(content: &'a Content, pid: &LocalRef) -> Option<&'a person::Person> {
    content.persons.iter().find(|person| person.pid == *pid)
}

fn asks_for_personal(content: &Content) -> bool {
    let is_personal =
        |service: Service| PERSONAL.iter().any(|part| service.as_str().contains(part));
    content.referral.services_requested.iter().any(|wanted| is_personal(wanted.service))
}

fn person(
    person: &person::Person,
    sent: &Sent<'_>,
    at: usize,
    settled: &Settled,
) -> Result<Person, Tier1Refusal> {
    let birth = person.birth.adm1.map(FinerArea::Adm1);
    let situations = person.exploitation.iter().map(exploitation);
    Ok(Person {
        pid: sent.number,
        area: area(&person.addresses),
        gender: person.gender,
        health: settled.text(&field(at, "health"), "health")?,
        religion: settled.text(&field(at, "religion"), "religion")?,
        education: person.education,
        ethnicity: settled.text(&field(at, "ethnicity"), "ethnicity")?,
        birth_area: birth.or(person.birth.country.map(FinerArea::Country)),
        constraints: settled.text(&field(at, "constraints"), "constraints")?,
        exploitation: sorted(situations).into_iter().take(EXPLOITATION_MAX).collect(),
        marital_status: person.marital_status,
    })
}

/// Where the person goes, else where she is.
fn area(places: &[Address]) -> Option<FinerArea> {
    let of = |wanted| places.iter().find(|place| place.address_use == wanted);
    of(AddressUse::Return)
        .or_else(|| of(AddressUse::Current))
        .map(|place| place.adm1.map_or(FinerArea::Country(place.country), FinerArea::Adm1))
}

fn exploitation(situation: &person::Exploitation) -> Exploitation {
    Exploitation {
        acts: sorted(situation.acts.iter().copied()),
        country: situation.country,
        platforms: sorted(situation.platforms.iter().copied()),
        means_legal: sorted(situation.means_legal.iter().copied()),
        sexual_forms: sorted(situation.sexual_forms.iter().copied()),
        recruitment_channel: sorted(situation.recruitment_channel.iter().copied()),
    }
}

fn staff(content: &Content) -> Result<Vec<StaffName>, Tier1Refusal> {
    let mut names = Vec::new();
    for member in content.staff.iter().take(ENTRIES_MAX) {
        let name = IdentityText::new(member.name.expose())
            .map_err(|problem| Tier1Refusal::Text { part: "staff", problem })?;
        names.push(StaffName { name, role: member.role });
    }
    Ok(sorted(names))
}

fn handover(content: &Content, settled: &Settled) -> Result<Option<Handover>, Tier1Refusal> {
    let Some(handover) = content.referral.handover.as_ref() else { return Ok(None) };
    Ok(Some(Handover { place: settled.text(PLACE, PLACE)?, planned_on: handover.planned_on }))
}

fn hearings(legal: &Legal) -> Vec<Hearing> {
    let coming = legal.proceedings.iter().filter_map(|proceeding| {
        let month = proceeding.hearing_on?.month();
        Some(Hearing { month, stage: proceeding.stage, country: proceeding.country })
    });
    sorted(coming).into_iter().take(ENTRIES_MAX).collect()
}

fn compensation(legal: &Legal) -> Vec<Compensation> {
    let money = legal.compensation.iter().map(|money| Compensation {
        amount: money.amount.as_ref().and_then(|amount| whole(amount.expose())).map(rounded),
        source: money.source,
        status: money.status,
        currency: money.currency,
    });
    sorted(money).into_iter().take(ENTRIES_MAX).collect()
}

/// The whole units of an amount as people write it; `None` if it is no plain number.
fn whole(amount: &str) -> Option<u64> {
    let units = amount.split('.').next()?;
    units.replace([',', ' ', '\u{a0}', '\''], "").parse().ok()
}

/// Sorted without repeats.
fn sorted<T: Ord>(entries: impl IntoIterator<Item = T>) -> Vec<T> {
    entries.into_iter().collect::<BTreeSet<T>>().into_iter().collect()
}
