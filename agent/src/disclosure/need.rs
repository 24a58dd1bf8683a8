//! What a case asks of whoever takes it, to be held against the profiles of partners. None of it
//! leaves: it is read here, with the exact area, and compared here.

use saphan_protocol::codes::{
    Adm1, AgeBand, Country, Language, PersonRole, ReferralKind, Service, Sex, Urgency,
};
use saphan_protocol::tier1::Date;

use super::age::Age;
use super::source::{CaseSource, PersonSource};
use crate::casefile::CaseFile;
use crate::casefile::person::AddressUse;

/// What a case asks of a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// What is asked.
    pub kind: ReferralKind,
    /// How soon.
    pub urgency: Urgency,
    /// The services, in the order of their list.
    pub services: Vec<Service>,
    /// Sex and age band of everybody who would come: survivors and who depends on them.
    pub people: Vec<(Sex, AgeBand)>,
    /// Where people go, and where they are or come from if nothing is said of that.
    pub places: Vec<Place>,
    /// The language that the offices write to each other in.
    pub language: Option<Language>,
}

/// A place of somebody in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its country.
    pub country: Country,
    /// Its first-level area, if it is known.
    pub area: Option<Adm1>,
    /// Whether people go there: a partner has to reach it. The others count only for a partner in
    /// their country.
    pub is_goal: bool,
}

impl Need {
    /// What `case` asks for on `today`.
    pub fn of(case: &CaseFile, today: Date) -> Self {
        let source = CaseSource::of(case);
        let mut services: Vec<Service> = source.services.iter().map(|one| one.service).collect();
        services.sort_unstable();
        services.dedup();
        let come = |person: &&PersonSource<'_>| {
            matches!(person.role, PersonRole::Survivor | PersonRole::Dependant)
        };
        let age = |person: &PersonSource<'_>| {
            Age::decide(&person.age, source.opened_on, source.prepared_on, today)
                .map_or(AgeBand::AdultUnspecified, |age| age.band)
        };
        let people = source.persons.iter().filter(come);
        Self {
            kind: source.kind,
            urgency: source.urgency,
            services,
            people: people.clone().map(|person| (person.sex, age(person))).collect(),
            places: people.flat_map(places).collect(),
            language: source.working_language,
        }
    }
}

/// Where a person goes; failing that where she is and where she comes from.
fn places(person: &PersonSource<'_>) -> Vec<Place> {
    let of = |wanted: &[AddressUse], is_goal| -> Vec<Place> {
        let known = person.places.iter().filter(|place| wanted.contains(&place.place_use));
        known.map(|place| Place { country: place.country, area: place.adm1, is_goal }).collect()
    };
    let goals = of(&[AddressUse::Return], true);
    if goals.is_empty() { of(&[AddressUse::Current, AddressUse::Origin], false) } else { goals }
}
