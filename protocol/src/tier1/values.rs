//! Values of a tier-1 record that are neither a code nor a date. None can carry free text.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::PERSONS_MAX;
use crate::codes::{Adm1, Country, Language, MacroRegion, serde_as_text};

/// Why a text is no value of tier 1. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Finer than tier 1 allows, or no area at all.
    #[error(
        "an area of tier 1 is a country, a macro region, or a first-level area with enough inhabitants"
    )]
    Area,
    /// Spoken by too few people, or no language at all.
    #[error("a language of tier 1 is one that the list allows there")]
    Language,
    /// No count of children.
    #[error("a count of children is 0, 1, 2_or_more or 1_or_more")]
    ChildrenCount,
    /// No level of generalisation.
    #[error("a level of generalisation is one of the list; ask the sender to repeat the referral")]
    GeneralisationLevel,
}

/// A person within one referral: 1 to 64, numbered anew and at random for each receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct PersonNo(u8);

impl PersonNo {
    /// The number, from 1.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The person at `index` of a list, counted from 0; `None` past the 64th.
    pub fn at_index(index: usize) -> Option<Self> {
        u8::try_from(index + 1).ok()?.try_into().ok()
    }
}

impl TryFrom<u8> for PersonNo {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if (1..=PERSONS_MAX).contains(&usize::from(number)) {
            Ok(Self(number))
        } else {
            Err("persons are numbered from 1 to 64")
        }
    }
}

impl From<PersonNo> for u8 {
    fn from(number: PersonNo) -> Self {
        number.0
    }
}

impl fmt::Display for PersonNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P{}", self.0)
    }
}

/// A consent within one referral: 16 random bytes, fresh for each receiver.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConsentId([u8; 16]);

impl ConsentId {
    /// A fresh id that says nothing about the consent's number in the case file.
    pub fn random(rng: &mut impl rand_core::CryptoRng) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for ConsentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for ConsentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConsentId({self})")
    }
}

impl Serialize for ConsentId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for ConsentId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_bytes::ByteArray::<16>::deserialize(deserializer)
            .map(|bytes| Self(bytes.into_array()))
            .map_err(|_| D::Error::custom("a consent id is 16 bytes"))
    }
}

/// A place as coarsely as tier 1 may name it. Finer areas than the rules allow do not parse.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// A whole country.
    Country(Country),
    /// A group of first-level areas.
    MacroRegion(MacroRegion),
    /// A first-level area that enough people live in.
    Adm1(SharedAdm1),
}

impl Area {
    /// The country that the area is or lies in.
    pub fn country(self) -> Country {
        match self {
            Self::Country(country) => country,
            Self::MacroRegion(region) => region.country(),
            Self::Adm1(SharedAdm1(area)) => area.country(),
        }
    }
}

impl FromStr for Area {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        if let Ok(country) = text.parse() {
            return Ok(Self::Country(country));
        }
        if let Ok(region) = text.parse() {
            return Ok(Self::MacroRegion(region));
        }
        let area: Adm1 = text.parse().map_err(|_| ValueError::Area)?;
        SharedAdm1::new(area).map(Self::Adm1).ok_or(ValueError::Area)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(country) => country.fmt(f),
            Self::MacroRegion(region) => region.fmt(f),
            Self::Adm1(SharedAdm1(area)) => area.fmt(f),
        }
    }
}

impl fmt::Debug for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(Area, "a country, a macro region or a first-level area");

/// A first-level area that tier 1 may name ([`Adm1::t1_allowed`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SharedAdm1(Adm1);

impl SharedAdm1 {
    /// The area, if enough people live there by the shipped table.
    pub fn new(area: Adm1) -> Option<Self> {
        area.t1_allowed().then_some(Self(area))
    }
}

/// A language that tier 1 may name ([`Language::t1_allowed`]).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SharedLanguage(Language);

impl SharedLanguage {
    /// The language, if enough people speak it.
    pub fn new(language: Language) -> Option<Self> {
        language.t1_allowed().then_some(Self(language))
    }

    /// The language.
    pub fn language(self) -> Language {
        self.0
    }
}

impl FromStr for SharedLanguage {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        text.parse().ok().and_then(Self::new).ok_or(ValueError::Language)
    }
}

impl fmt::Display for SharedLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for SharedLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(SharedLanguage, "a language that tier 1 allows");

/// A small enumeration that is sent as text and is no code list.
macro_rules! text_enum {
    (
        $(#[$doc:meta])* $name:ident, $error:expr, $expecting:literal,
        { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every value, in the order of their declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The value as it is sent.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($error),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        serde_as_text!($name, $expecting);
    };
}

text_enum! {
    /// How many children somebody has, as finely as tier 1 says it.
    ChildrenCount, ValueError::ChildrenCount, "0, 1, 2_or_more or 1_or_more", {
        /// None.
        Zero = "0",
        /// One.
        One = "1",
        /// Two or more.
        TwoOrMore = "2_or_more",
        /// Some, where the population test asks for no more than that.
        OneOrMore = "1_or_more",
    }
}

impl From<u8> for ChildrenCount {
    fn from(count: u8) -> Self {
        match count {
            0 => Self::Zero,
            1 => Self::One,
            _ => Self::TwoOrMore,
        }
    }
}

text_enum! {
    /// How far the record was generalised, from finest to coarsest. The levels of the population test
    /// hold whatever those before them ask for; each is named by the first thing that it coarsens.
    GeneralisationLevel, ValueError::GeneralisationLevel, "a level of generalisation", {
        /// Age bands, months, the return area as the population table allows.
        FixedRules = "fixed_rules",
        /// A rare combination: quarters for months, areas one step coarser.
        RareCombination = "rare_combination",
        /// Population test: areas one or two steps coarser.
        PopulationArea = "population_area",
        /// Areas are countries, periods are quarters or years.
        PopulationPeriod = "population_period",
        /// Periods are years, ages are minor or adult.
        PopulationAge = "population_age",
        /// No language is named.
        PopulationLanguages = "population_languages",
        /// Children are told as some or none.
        PopulationDependants = "population_dependants",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_finer_than_the_table_allows_does_not_parse() {
        for good in ["LA", "GB", "LA-C", "TH-NE", "LA-CH", "LA-VT"] {
            assert_eq!(good.parse::<Area>().unwrap().to_string(), good);
        }
        for bad in ["LA-AT", "LA-XI", "TH-10", "MM-17", "SE-C", "GB-ENG", "Sanasomboun", "la", ""] {
            assert_eq!(bad.parse::<Area>(), Err(ValueError::Area), "{bad}");
        }
    }

    #[test]
    fn a_small_language_does_not_parse() {
        assert_eq!("lao".parse::<SharedLanguage>().unwrap().to_string(), "lao");
        for bad in ["ksw", "mww", "tts", "qqq", "bob", ""] {
            assert_eq!(bad.parse::<SharedLanguage>(), Err(ValueError::Language), "{bad}");
        }
    }

    #[test]
    fn persons_are_numbered_from_one_to_the_most_that_a_referral_holds() {
        assert_eq!(PersonNo::at_index(0).unwrap().to_string(), "P1");
        assert_eq!(PersonNo::at_index(63).unwrap().get(), 64);
        assert_eq!(PersonNo::at_index(64), None);
        assert_eq!(PersonNo::at_index(300), None);
        assert!(PersonNo::try_from(0).is_err());
    }

    #[test]
    fn more_than_one_child_is_two_or_more() {
        assert_eq!(ChildrenCount::from(7).as_str(), "2_or_more");
        assert_eq!("2_or_more".parse(), Ok(ChildrenCount::TwoOrMore));
        assert_eq!("7".parse::<ChildrenCount>(), Err(ValueError::ChildrenCount));
    }
}
