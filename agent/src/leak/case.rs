//! Everything in a case file that tells who somebody is.

use super::builder::Builder;
use super::dates::Day;
use super::known::Class;
use crate::casefile::CaseText;
use crate::casefile::model::{Content, Offender, Staff};
use crate::casefile::person::{Contact, Name, Person};
use saphan_protocol::codes::{NameKind, PersonRole};
use saphan_protocol::tier1::Date;

/// Walks all fields. What is only a code, a count or a first-level area identifies nobody.
pub(super) fn collect(content: &Content, to: &mut Builder<'_>) {
    number(to, &content.case.local_case_no);
    content.case.linked_cases.iter().for_each(|case_no| number(to, case_no));
    if let Some(place) = content.referral.handover.as_ref().and_then(|it| it.place.as_ref()) {
        to.add(Class::Address, place.expose());
    }
    content.persons.iter().for_each(|person| self::person(to, person));
    content.offenders.iter().for_each(|offender| self::offender(to, offender));
    for proceeding in &content.legal.proceedings {
        let numbers = [&proceeding.court_case_no, &proceeding.police_report_no];
        numbers.into_iter().flatten().for_each(|text| number(to, text));
        let places = [&proceeding.court, &proceeding.police_station];
        places.into_iter().flatten().for_each(|text| to.add(Class::Place, text.expose()));
    }
    for attachment in &content.attachments {
        let name = attachment.filename.expose();
        to.add(Class::Number, name);
        if let Some((stem, _)) = name.rsplit_once('.') {
            to.add(Class::Number, stem);
        }
    }
    content.narratives.iter().for_each(|it| to.add(Class::Other, it.author.expose()));
    content.staff.iter().for_each(|staff| self::staff(to, staff));
}

fn number(to: &mut Builder<'_>, text: &CaseText) {
    to.add(Class::Number, text.expose());
}

fn person(to: &mut Builder<'_>, person: &Person) {
    let is_survivor = person.role == PersonRole::Survivor;
    names(to, &person.names, if is_survivor { Class::Name } else { Class::Relative });
    let births = [person.birth.date_claimed, person.birth.date_document];
    births.into_iter().flatten().for_each(|date| birth(to, date));
    if let Some(village) = &person.birth.village {
        to.add(Class::Place, village.expose());
    }
    if let Some(district) = &person.birth.adm2 {
        to.add(Class::District, district.expose());
    }
    for document in &person.documents {
        document.number.iter().for_each(|text| number(to, text));
        for line in document.mrz.iter().flat_map(|mrz| mrz.expose().lines()) {
            to.add(Class::Number, line);
        }
    }
    person.contacts.iter().for_each(|it| contact(to, it));
    for address in &person.addresses {
        address.line.iter().for_each(|text| to.add(Class::Address, text.expose()));
        address.village.iter().for_each(|text| to.add(Class::Place, text.expose()));
        address.adm2.iter().for_each(|text| to.add(Class::District, text.expose()));
    }
    for exploitation in &person.exploitation {
        exploitation.venue.iter().for_each(|text| to.add(Class::Place, text.expose()));
        exploitation.adm2.iter().for_each(|text| to.add(Class::District, text.expose()));
    }
    if let Some(health) = &person.health {
        health.record_no.iter().for_each(|text| number(to, text));
        health.hospital.iter().for_each(|text| to.add(Class::Place, text.expose()));
        health.doctor.iter().for_each(|text| to.add(Class::Other, text.expose()));
    }
    for interpreter in person.consents.iter().filter_map(|consent| consent.interpreter.as_ref()) {
        to.add(Class::Other, interpreter.expose());
    }
}

fn names(to: &mut Builder<'_>, names: &[Name], class: Class) {
    for name in names {
        let is_alias = matches!(
            name.kind,
            NameKind::Nickname | NameKind::AliasExploiter | NameKind::AliasOnline
        );
        to.add(if is_alias { Class::Alias } else { class }, name.full.expose());
        let parts = [&name.given, &name.family];
        parts.into_iter().flatten().for_each(|part| to.add(Class::Alias, part.expose()));
    }
}

fn birth(to: &mut Builder<'_>, date: Date) {
    Day::parse(&date.to_string()).into_iter().for_each(|day| to.birth(day));
}

fn contact(to: &mut Builder<'_>, contact: &Contact) {
    let text = contact.value.expose();
    to.add(Class::Phone, text);
    to.add(Class::Handle, text);
}

fn offender(to: &mut Builder<'_>, offender: &Offender) {
    names(to, &offender.names, Class::Other);
    offender.contacts.iter().for_each(|it| contact(to, it));
    let numbers = [&offender.vehicle, &offender.account];
    numbers.into_iter().flatten().for_each(|text| number(to, text));
}

fn staff(to: &mut Builder<'_>, staff: &Staff) {
    to.add(Class::Other, staff.name.expose());
    staff.phone.iter().for_each(|text| to.add(Class::Phone, text.expose()));
    staff.email.iter().for_each(|text| to.add(Class::Handle, text.expose()));
}
