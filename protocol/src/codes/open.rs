//! The open lists: any value of the ISO standard is valid, some rows are shipped.

use std::fmt;
use std::str::FromStr;

use super::{MacroRegion, UnknownCode, serde_as_text};

struct CountryRow {
    code: &'static str,
    label: &'static str,
    alpha3: Option<&'static str>,
    rank: Option<u8>,
}

struct LanguageRow {
    code: &'static str,
    label: &'static str,
    t1_allowed: bool,
}

struct Adm1Row {
    code: &'static str,
    label: &'static str,
    macro_region: Option<MacroRegion>,
    population: Option<u32>,
    t1_allowed: bool,
}

struct CurrencyRow {
    code: &'static str,
    label: &'static str,
}

mod rows {
    use super::{Adm1Row, CountryRow, CurrencyRow, LanguageRow, MacroRegion};

    include!(concat!(env!("OUT_DIR"), "/codes_open.rs"));
}

/// Fewest inhabitants of a first-level area that tier 1 may name, by the shipped table.
pub const ADM1_POPULATION_MIN: u32 = 250_000;

macro_rules! open_list {
    (
        $(#[$doc:meta])* $name:ident, $list:literal, $len:literal, $row:ty, $rows:path, $shape:expr
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// The code as it is stored and sent.
            pub fn as_str(&self) -> &str {
                let end = self.0.iter().position(|byte| *byte == 0).unwrap_or($len);
                std::str::from_utf8(&self.0[..end]).expect("`FromStr` lets in ASCII only")
            }

            /// The name of the shipped row in English, `None` for a valid code that has no row.
            pub fn label_en(&self) -> Option<&'static str> {
                self.row().map(|row| row.label)
            }

            fn row(&self) -> Option<&'static $row> {
                let at = $rows.binary_search_by_key(&self.as_str(), |row| row.code).ok()?;
                $rows.get(at)
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;

            fn from_str(text: &str) -> Result<Self, UnknownCode> {
                let shape: fn(&[u8]) -> bool = $shape;
                if text.len() > $len || !shape(text.as_bytes()) {
                    let known = $rows.iter().map(|row| row.code);
                    return Err(UnknownCode::of($list, text, known));
                }
                let mut code = [0; $len];
                code[..text.len()].copy_from_slice(text.as_bytes());
                Ok(Self(code))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        serde_as_text!($name, concat!("a code of the list ", $list));
    };
}

fn capitals(code: &[u8], len: usize) -> bool {
    code.len() == len && code.iter().all(u8::is_ascii_uppercase)
}

open_list! {
    /// A country: ISO 3166-1 alpha-2, or `XX` (not known or withheld) and `XS` (stateless).
    Country, "country", 2, CountryRow, rows::COUNTRY, |code| capitals(code, 2)
}

open_list! {
    /// A language: ISO 639-3.
    Language, "language", 3, LanguageRow, rows::LANGUAGE, |code| {
        code.len() == 3 && code.iter().all(u8::is_ascii_lowercase)
    }
}

open_list! {
    /// A first-level area of a country: ISO 3166-2, `LA-CH`.
    Adm1, "adm1", 6, Adm1Row, rows::ADM1, |code| {
        matches!(code, [country @ .., b'-', _] | [country @ .., b'-', _, _]
            | [country @ .., b'-', _, _, _] if capitals(country, 2))
            && code[3..].iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    }
}

open_list! {
    /// A currency: ISO 4217.
    Currency, "currency", 3, CurrencyRow, rows::CURRENCY, |code| capitals(code, 3)
}

impl Currency {
    /// The shipped currencies, by code.
    pub fn shipped() -> impl Iterator<Item = Self> {
        rows::CURRENCY.iter().map(|row| row.code.parse().expect("shipped rows have the shape"))
    }
}

impl Country {
    /// ISO 3166-1 alpha-3, if the row is shipped.
    pub fn alpha3(&self) -> Option<&'static str> {
        self.row()?.alpha3
    }

    /// How early the country is offered to choose; 1 comes first.
    pub fn rank(&self) -> Option<u8> {
        self.row()?.rank
    }

    /// The shipped countries, by code.
    pub fn shipped() -> impl Iterator<Item = Self> {
        rows::COUNTRY.iter().map(|row| row.code.parse().expect("shipped rows have the shape"))
    }
}

impl Language {
    /// Whether the language is spoken widely enough that tier 1 may name it; without a row, no.
    pub fn t1_allowed(&self) -> bool {
        self.row().is_some_and(|row| row.t1_allowed)
    }

    /// The shipped languages, by code.
    pub fn shipped() -> impl Iterator<Item = Self> {
        rows::LANGUAGE.iter().map(|row| row.code.parse().expect("shipped rows have the shape"))
    }
}

impl Adm1 {
    /// The country that the area is part of.
    pub fn country(&self) -> Country {
        Country([self.0[0], self.0[1]])
    }

    /// The group of areas that stands for it where it is too small to be named.
    pub fn macro_region(&self) -> Option<MacroRegion> {
        self.row()?.macro_region
    }

    /// Inhabitants by the shipped table, if a checked figure exists.
    pub fn population(&self) -> Option<u32> {
        self.row()?.population
    }

    /// Whether tier 1 may name the area: its row allows it and its figure reaches
    /// [`ADM1_POPULATION_MIN`]. Without a row or a figure, no.
    pub fn t1_allowed(&self) -> bool {
        self.row().is_some_and(|row| {
            row.t1_allowed && row.population.is_some_and(|people| people >= ADM1_POPULATION_MIN)
        })
    }

    /// The shipped areas, by code.
    pub fn shipped() -> impl Iterator<Item = Self> {
        rows::ADM1.iter().map(|row| row.code.parse().expect("shipped rows have the shape"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_code_of_the_standards_shape_is_a_country_and_nothing_else_is() {
        for good in ["LA", "XX", "XS", "FJ"] {
            assert_eq!(good.parse::<Country>().unwrap().as_str(), good);
        }
        for bad in ["", "L", "la", "LAO", "L\0", "ລາວ", "L1"] {
            assert!(bad.parse::<Country>().is_err(), "{bad}");
        }
    }

    #[test]
    fn an_area_is_a_country_and_up_to_three_letters_or_digits() {
        for good in ["LA-CH", "SE-C", "TH-21", "GB-ENG"] {
            assert_eq!(good.parse::<Adm1>().unwrap().as_str(), good);
        }
        for bad in ["LA", "LA-", "LA-CHAM", "la-CH", "L-CHA", "LA--C", "LA-c", "LA-\0"] {
            assert!(bad.parse::<Adm1>().is_err(), "{bad}");
        }
    }

    #[test]
    fn tier_1_names_an_area_only_with_a_checked_figure_of_a_quarter_million() {
        let allowed: Vec<String> =
            Adm1::shipped().filter(Adm1::t1_allowed).map(|area| area.to_string()).collect();

        assert_eq!(
            allowed,
            [
                "LA-BL", "LA-CH", "LA-HO", "LA-KH", "LA-LP", "LA-OU", "LA-SL", "LA-SV", "LA-VI",
                "LA-VT", "LA-XA"
            ]
        );
        assert!(!"LA-ZZ".parse::<Adm1>().unwrap().t1_allowed());
    }

    #[test]
    fn a_language_without_a_row_is_valid_and_stays_out_of_tier_1() {
        let known: Language = "lao".parse().unwrap();
        let small: Language = "ksw".parse().unwrap();
        let rowless: Language = "qqq".parse().unwrap();

        assert!(known.t1_allowed());
        assert!(!small.t1_allowed());
        assert!(!rowless.t1_allowed());
        assert_eq!(rowless.label_en(), None);
    }

    #[test]
    fn rows_are_found_by_their_code() {
        let laos: Country = "LA".parse().unwrap();
        let bokeo: Adm1 = "LA-BK".parse().unwrap();
        let kip: Currency = "LAK".parse().unwrap();

        assert_eq!((laos.alpha3(), laos.rank()), (Some("LAO"), Some(1)));
        assert_eq!(bokeo.population(), Some(179_243));
        assert_eq!(bokeo.macro_region(), Some(MacroRegion::LaN));
        assert_eq!(bokeo.country(), laos);
        assert_eq!(kip.label_en(), Some("Lao kip"));
    }

    #[test]
    fn lower_case_is_refused_with_the_right_code() {
        assert_eq!("la-ch".parse::<Adm1>().unwrap_err().nearest, Some("LA-CH"));
    }
}
