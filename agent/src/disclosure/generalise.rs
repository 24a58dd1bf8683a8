//! From exact to coarse: periods, areas, languages, and when a case is rare.

use saphan_protocol::codes::{Country, Language, PersonRole, RiskFlag};
use saphan_protocol::tier1::{Area, Date, Period, SharedAdm1, SharedLanguage};

use super::source::{CaseSource, PersonSource, PlaceSource};
use crate::casefile::person::AddressUse;

/// Survivors from which a case is rare.
const RARE_SURVIVORS: usize = 4;
/// Dependants from which a case is rare.
const RARE_DEPENDANTS: usize = 3;

/// Whether the case could be recognised by what is rare about it. `minor` answers for one person.
pub(super) fn is_rare(case: &CaseSource<'_>, minor: impl Fn(&PersonSource<'_>) -> bool) -> bool {
    let count = |roles: &[PersonRole]| {
        case.persons.iter().filter(|person| roles.contains(&person.role)).count()
    };
    let marked = |person: &PersonSource<'_>| {
        let flags = person.risk.as_ref().map_or(&[][..], |risk| risk.flags);
        let alone = [RiskFlag::PressCoverage, RiskFlag::Lgbtqi, RiskFlag::Statelessness];
        flags.iter().any(|flag| alone.contains(flag))
            || (flags.contains(&RiskFlag::Pregnant) && minor(person))
    };
    case.talked_about
        || count(&[PersonRole::Survivor]) >= RARE_SURVIVORS
        || count(&[PersonRole::Dependant, PersonRole::DependantLeftBehind]) >= RARE_DEPENDANTS
        || case.persons.iter().any(|person| person.role == PersonRole::Survivor && marked(person))
}

/// A day as its month, or as its quarter in a rare case.
pub(super) fn period(day: Date, rare: bool) -> Period {
    if rare { Period::Quarter(day.quarter()) } else { Period::Month(day.month()) }
}

/// Where the person goes; failing that where she is or comes from, if that lies in the receiver's
/// country, so that it can tell whether it reaches her.
pub(super) fn area(places: &[PlaceSource], receiver: Option<Country>, rare: bool) -> Option<Area> {
    let of = |wanted| places.iter().find(|place| place.place_use == wanted);
    let near = |wanted| of(wanted).filter(|place| Some(place.country) == receiver);
    of(AddressUse::Return)
        .or_else(|| near(AddressUse::Current))
        .or_else(|| near(AddressUse::Origin))
        .map(|place| ladder(place, rare))
}

/// First-level area, macro region, country: the first that is allowed, one further if `rare`.
fn ladder(place: &PlaceSource, rare: bool) -> Area {
    let country = Area::Country(place.country);
    let region = place.adm1.and_then(|area| area.macro_region()).map(Area::MacroRegion);
    match (place.adm1.and_then(SharedAdm1::new), region) {
        (Some(area), _) if !rare => Area::Adm1(area),
        (Some(_), region) => region.unwrap_or(country),
        (None, Some(region)) if !rare => region,
        (None, _) => country,
    }
}

/// The languages that tier 1 may name, sorted, and whether there are others.
pub(super) fn languages(spoken: &[Language]) -> (Vec<SharedLanguage>, bool) {
    let named = || spoken.iter().filter(|language| language.as_str() != "und");
    let mut shared: Vec<SharedLanguage> =
        named().filter_map(|language| SharedLanguage::new(*language)).collect();
    shared.sort_unstable();
    shared.dedup();
    (shared, named().any(|language| !language.t1_allowed()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(place_use: AddressUse, country: &str, adm1: Option<&str>) -> PlaceSource {
        PlaceSource {
            place_use,
            country: country.parse().unwrap(),
            adm1: adm1.map(|area| area.parse().unwrap()),
        }
    }

    fn shown(places: &[PlaceSource], receiver: &str, rare: bool) -> Option<String> {
        area(places, receiver.parse().ok(), rare).map(|area| area.to_string())
    }

    #[test]
    fn the_return_area_climbs_until_it_is_allowed_and_one_step_further_if_rare() {
        for (country, adm1, usual, rare) in [
            ("LA", Some("LA-CH"), "LA-CH", "LA-S"),
            ("LA", Some("LA-XI"), "LA-C", "LA"),
            ("MM", Some("MM-17"), "MM-EA", "MM"),
            ("TH", Some("TH-41"), "TH-NE", "TH"),
            ("GB", Some("GB-ENG"), "GB", "GB"),
            ("LA", None, "LA", "LA"),
        ] {
            let places = [place(AddressUse::Return, country, adm1)];
            assert_eq!(shown(&places, "LA", false).as_deref(), Some(usual));
            assert_eq!(shown(&places, "LA", true).as_deref(), Some(rare));
        }
    }

    #[test]
    fn without_return_address_only_an_area_that_the_receiver_works_in_is_told() {
        let places = [
            place(AddressUse::Current, "BE", Some("BE-VLG")),
            place(AddressUse::Origin, "TH", Some("TH-30")),
        ];
        assert_eq!(shown(&places, "TH", false).as_deref(), Some("TH-NE"));
        assert_eq!(shown(&places, "LA", false), None);
    }

    #[test]
    fn small_languages_are_told_only_as_being_there() {
        let codes = |codes: &[&str]| {
            codes.iter().map(|code| code.parse().unwrap()).collect::<Vec<Language>>()
        };
        let (shared, minority) = languages(&codes(&["tha", "ksw", "lao", "tha", "und"]));
        assert_eq!(shared.iter().map(ToString::to_string).collect::<Vec<_>>(), ["lao", "tha"]);
        assert!(minority);
        assert!(!languages(&codes(&["lao", "und"])).1);
    }
}
