//! The tier-2 record: what an accepting partner reads beside tier 1.

use std::collections::BTreeSet;

use saphan_protocol::codes::Service;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::safe_text::{IdentityText, SafeText};
use saphan_protocol::tier1::{Date, EXPLOITATION_MAX};
use saphan_protocol::tier2::{
    Compensation, ENTRIES_MAX, Exploitation, FinerArea, Handover, Hearing, Person, StaffName,
    Tier2, rounded,
};

use super::Tier1Refusal;
use super::record::Sent;
use crate::casefile::model::{Content, Legal};
use crate::casefile::person::{self, Address, AddressUse};
use crate::casefile::{CaseFile, CaseText, LocalRef};

/// Services that ethnicity and religion matter for: who houses, counsels or meets somebody daily.
const PERSONAL: &[&str] = &["shelter", "counsel", "reception", "reintegration", "foster", "burial"];

/// The record of `sent`.
///
/// # Errors
/// [`Tier1Refusal::Text`] if a text does not fit its field; [`Tier1Refusal::Later`].
pub(super) fn assemble(
    case: &CaseFile,
    sent: &[Sent<'_>],
    to: &PartnerId,
    today: Date,
) -> Result<Tier2, Tier1Refusal> {
    let content = case.content();
    let personal = content.referral.services_requested.iter().any(|it| is_personal(it.service));
    let mut persons = Vec::new();
    for sent in sent {
        if let Some(person) = by_id(content, sent.person.pid) {
            persons.push(self::person(person, sent, personal)?);
        }
    }
    persons.sort_by_key(|person| person.pid);
    let record = Tier2 {
        staff: staff(content)?,
        persons,
        handover: handover(content)?,
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

fn is_personal(service: Service) -> bool {
    PERSONAL.iter().any(|part| service.as_str().contains(part))
}

/// A text of the case that may stand in the record if the leak check lets it.
fn safe<const MAX: usize>(
    part: &'static str,
    text: Option<&CaseText>,
) -> Result<Option<SafeText<MAX>>, Tier1Refusal> {
    let written = text.filter(|text| !text.expose().trim().is_empty());
    written
        .map(|text| SafeText::new(text.expose()))
        .transpose()
        .map_err(|problem| Tier1Refusal::Text { part, problem })
}

fn person(
    person: &person::Person,
    sent: &Sent<'_>,
    personal: bool,
) -> Result<Person, Tier1Refusal> {
    let health = person.health.as_ref().and_then(|health| health.summary.as_ref());
    let personally = |text| Some(text).filter(|_| personal).flatten();
    let birth = person.birth.adm1.map(FinerArea::Adm1);
    let situations = person.exploitation.iter().map(exploitation);
    Ok(Person {
        pid: sent.number,
        area: area(&person.addresses),
        gender: person.gender,
        health: safe("health", health)?,
        religion: safe("religion", personally(person.religion.as_ref()))?,
        education: person.education,
        ethnicity: safe("ethnicity", personally(person.ethnicity.as_ref()))?,
        birth_area: birth.or(person.birth.country.map(FinerArea::Country)),
        // Words about what must not happen are typed for the receiver; the case has none.
        constraints: None,
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

fn handover(content: &Content) -> Result<Option<Handover>, Tier1Refusal> {
    let Some(handover) = content.referral.handover.as_ref() else { return Ok(None) };
    Ok(Some(Handover {
        place: safe("handover.place", handover.place.as_ref())?,
        planned_on: handover.planned_on,
    }))
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
