//! The code lists of a case referral (`codes.json`): what a partner can say without free text.
//!
//! A closed list is an enum that the build script writes from the file. An open list (countries,
//! languages, first-level areas, currencies) is a checked text of the ISO standard's shape, with a
//! table of the rows that are shipped. A value that is no code is refused, never kept.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Visitor};

mod open;

pub use open::{ADM1_POPULATION_MIN, Adm1, Country, Currency, Language};

/// Longest text that is compared with the codes of a list, in bytes; none is half as long.
const CODE_LEN_MAX: usize = 64;

/// A closed list of codes.
pub trait Code: Copy + Eq + Ord + FromStr<Err = UnknownCode> + 'static {
    /// Name of the list, as in `codes.json`.
    const LIST: &'static str;
    /// Every code, in the order of the list.
    const CODES: &'static [Self];

    /// The code as it is stored and sent.
    fn code(self) -> &'static str;
}

/// A text that is no code of the list.
///
/// It does not repeat the text: what was typed where a code belongs may be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of the list {list}{}", suggestion(.nearest))]
pub struct UnknownCode {
    /// The list that was expected.
    pub list: &'static str,
    /// The code of the list that is spelt most alike, if any is near.
    pub nearest: Option<&'static str>,
}

fn suggestion(nearest: &Option<&'static str>) -> String {
    match nearest {
        Some(code) => format!("; the nearest one is `{code}`"),
        None => "; choose one of the list".to_owned(),
    }
}

impl UnknownCode {
    fn of(list: &'static str, text: &str, codes: impl Iterator<Item = &'static str>) -> Self {
        Self { list, nearest: nearest(text, codes) }
    }
}

/// The one of `known` that is spelt most like `text`: at most two changes, or a third of the text.
pub fn nearest<'a>(text: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if text.len() > CODE_LEN_MAX {
        return None;
    }
    let text = text.trim().to_lowercase().replace([' ', '-'], "_");
    let bound = (text.chars().count() / 3).max(2);
    known
        .map(|code| (strsim::osa_distance(&text, &code.to_lowercase().replace('-', "_")), code))
        .filter(|(distance, code)| *distance <= bound && *distance < code.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, code)| code)
}

/// Reads a text of known meaning without keeping it: the one way in is `FromStr`.
pub(crate) struct TextVisitor<T>(pub(crate) &'static str, pub(crate) PhantomData<T>);

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Serde as the text that `as_str` gives and `FromStr` takes.
macro_rules! serde_as_text {
    ($name:ty, $expecting:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::codes::TextVisitor(
                    $expecting,
                    std::marker::PhantomData::<$name>,
                ))
            }
        }
    };
}
pub(crate) use serde_as_text;

/// What every generated list has in common.
macro_rules! closed_list {
    ($name:ident, $list:literal) => {
        impl Code for $name {
            const LIST: &'static str = $list;
            const CODES: &'static [Self] = Self::ALL;

            fn code(self) -> &'static str {
                self.as_str()
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;

            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                let all = Self::ALL.iter().copied();
                all.clone()
                    .find(|code| code.as_str() == text)
                    .ok_or_else(|| UnknownCode::of(Self::LIST, text, all.map(|code| code.as_str())))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        serde_as_text!($name, concat!("a code of the list ", $list));
    };
}

include!(concat!(env!("OUT_DIR"), "/codes_closed.rs"));

/// A closed list as data, for whoever reads lists by name: imports and their reports.
#[derive(Debug, Clone, Copy)]
pub struct ClosedList {
    /// Name of the list, as in `codes.json`.
    pub name: &'static str,
    /// Each code, and what HTCDS and other standards call it; empty where they have no value.
    pub codes: &'static [(&'static str, &'static str)],
}

impl ClosedList {
    /// The list of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        CLOSED_LISTS.iter().find(|list| list.name == name)
    }

    /// The codes that HTCDS 2.0 calls `value`, in the order of the list; several where the standard
    /// is coarser. Case and what is neither letter nor digit are not compared.
    pub fn codes_of_htcds(&self, value: &str) -> impl Iterator<Item = &'static str> {
        let wanted = bare(value);
        self.codes
            .iter()
            .filter(move |(_, standard)| calls(standard, &wanted))
            .map(|(code, _)| *code)
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether a reference names the value: `HTCDS 2.0 FIELD=Value (sheet) / OtherValue (definitions);
/// CTDC ...`. The definitions repeat the field's name before the value.
fn calls(standard: &str, wanted: &str) -> bool {
    let wanted = wanted.strip_prefix("methodsofcontrol").unwrap_or(wanted);
    let Some(htcds) = standard.split(';').find(|part| part.trim_start().starts_with("HTCDS"))
    else {
        return false;
    };
    !wanted.is_empty()
        && htcds.split([' ', '=']).map(bare).any(|word| {
            word == wanted || word.strip_prefix("methodsofcontrol").is_some_and(|w| w == wanted)
        })
}

/// A part of the referral mechanism, into which the services fall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceGroup {
    /// Safety, shelter, identification, basic needs.
    Protection,
    /// Body and mind.
    Health,
    /// Papers, proceedings, compensation.
    Legal,
    /// The way home.
    Return,
    /// Life afterwards.
    Reintegration,
    /// Between the organisations.
    Coordination,
}

impl MacroRegion {
    /// The country that the region is part of.
    pub fn country(self) -> Country {
        self.country_code().parse().expect("codes.json gives each region a country code")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back_from_its_text() {
        fn all<T: Code + std::fmt::Debug>() {
            for code in T::CODES {
                assert_eq!(code.code().parse::<T>().unwrap(), *code);
            }
        }

        all::<ExploitationType>();
        all::<RiskFlag>();
        all::<AgeBand>();
        all::<MacroRegion>();
        all::<Script>();
        all::<ConsentTier>();
        assert_eq!(RiskFlag::ALL.len(), 27);
        assert_eq!(ReferralState::ALL.len(), 22);
    }

    #[test]
    fn a_mistyped_code_is_refused_with_its_list_and_the_nearest_code() {
        let error = "trafficker_at_larg".parse::<RiskFlag>().unwrap_err();

        assert_eq!(error.list, "risk_flag");
        assert_eq!(error.nearest, Some("trafficker_at_large"));
        assert_eq!(
            error.to_string(),
            "not a code of the list risk_flag; the nearest one is `trafficker_at_large`"
        );
    }

    #[test]
    fn a_name_in_a_codes_place_is_not_repeated_by_the_error() {
        let error = "Bouavone Keomanysouk".parse::<PersonRole>().unwrap_err();

        assert_eq!(error.nearest, None);
        assert!(!format!("{error} {error:?}").contains("Bouavone"));
    }

    #[test]
    fn every_list_of_the_file_is_generated() {
        let file: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(include_str!("../codes.json")).unwrap();
        let open = ["country", "language", "adm1", "currency", "list_rules"];
        let closed = file.keys().filter(|name| !open.contains(&name.as_str()));
        for name in closed {
            let list = ClosedList::named(name).unwrap_or_else(|| panic!("{name} is missing"));
            assert_eq!(list.codes.len(), file[name].as_array().unwrap().len(), "{name}");
        }
        assert_eq!(CLOSED_LISTS.len() + open.len(), file.len());
    }

    #[test]
    fn both_spellings_of_htcds_lead_to_one_means_of_control() {
        let list = ClosedList::named("means_of_control").unwrap();
        let codes = |value| list.codes_of_htcds(value).collect::<Vec<_>>();

        for (sheet, definition, code) in [
            ("PhysicalThreats", "Threats", "threats"),
            ("ThreatsLawEnforcement", "ThreatOfLawEnforcement", "threat_of_authorities"),
            ("ThreatensChildrenFamily", "ThreatensChildrenFamily", "threats_to_family"),
            ("UsesChildren", "MethodsOfControlUsesChildren", "uses_children"),
            ("RestrictsMovement", "MethodsOfControlRestrictsMovement", "restricts_movement"),
        ] {
            assert_eq!(codes(sheet), [code]);
            assert_eq!(codes(definition), [code]);
        }
        assert!(codes("").is_empty());
    }

    #[test]
    fn a_text_longer_than_any_code_is_refused_without_being_compared() {
        let error = "x".repeat(1 << 20).parse::<Urgency>().unwrap_err();

        assert_eq!(error.nearest, None);
    }

    #[test]
    fn the_columns_of_a_list_become_methods() {
        assert_eq!(AgeBand::A15_17.min_years(), Some(15));
        assert_eq!(AgeBand::A60Up.max_years(), None);
        assert!(AgeBand::Unknown.minor());
        assert!(!AgeBand::AdultUnspecified.minor());
        assert_eq!(Urgency::Emergency.ack_hours(), 4);
        assert_eq!(Urgency::Standard.decision_hours(), 336);
        assert!(Urgency::Emergency.phone_call_required());
        assert_eq!(Service::Maternity.group(), ServiceGroup::Health);
        assert!(ReferralState::Erased.terminal());
        assert!(!ReferralState::Draft.terminal());
        assert_eq!(MacroRegion::LaC.country().as_str(), "LA");
        assert_eq!(ConsentGiver::Oneself.as_str(), "self");
    }

    #[test]
    fn the_bands_of_age_meet_without_gap_or_overlap() {
        let mut next = 0;
        for band in AgeBand::ALL.iter().take_while(|band| **band != AgeBand::MinorUnspecified) {
            assert_eq!(band.min_years(), Some(next), "{band}");
            assert_eq!(band.minor(), next < 18, "{band}");
            next = band.max_years().map_or(u8::MAX, |max| max + 1);
        }
        assert_eq!(next, u8::MAX);
    }
}
