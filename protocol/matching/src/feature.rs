//! Features: what two records of one person have in common and few others share.
//!
//! Each is a conjunction of at least about 20 bits ([`Kind::bits`]): never a name alone, never a name and
//! a year, never a date alone. Whoever could have any feature evaluated learns little by guessing.

use crate::Profile;
use crate::batch::BATCH_LEN;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Fewest bits of a feature, about 20: the sum of facets that are each rounded down.
pub const BITS_MIN: u32 = 19;

/// One thing that may agree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Facet {
    /// Number of a paper.
    Id,
    /// Telephone number.
    Phone,
    /// Sound of the full name.
    Name,
    /// Sound of the given name.
    GivenName,
    /// Sound of the given name or of a nickname.
    AnyName,
    /// First sounds of the given name and of the surname.
    Initials,
    /// Day, month and year of birth.
    BirthDate,
    /// Day and month of birth.
    BirthDay,
    /// Year of birth.
    BirthYear,
    /// Year of birth, give or take one.
    NearYear,
    /// Sex.
    Sex,
    /// The mother's given name.
    Mother,
    /// The father's given name.
    Father,
    /// Village of origin.
    Village,
    /// District of origin.
    District,
    /// Province of origin.
    Province,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 16] = [
        Self::Id,
        Self::Phone,
        Self::Name,
        Self::GivenName,
        Self::AnyName,
        Self::Initials,
        Self::BirthDate,
        Self::BirthDay,
        Self::BirthYear,
        Self::NearYear,
        Self::Sex,
        Self::Mother,
        Self::Father,
        Self::Village,
        Self::District,
        Self::Province,
    ];

    /// Stable name for outputs and translations.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::GivenName => "given-name",
            Self::AnyName => "any-name",
            Self::Initials => "initials",
            Self::BirthDate => "birth-date",
            Self::BirthDay => "birth-day",
            Self::BirthYear => "birth-year",
            Self::NearYear => "near-year",
            Self::Sex => "sex",
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Village => "village",
            Self::District => "district",
            Self::Province => "province",
        }
    }

    /// How many bits of guessing it costs at least, rounded down, in the least varied of the populations that were
    /// measured (docs/matching.md).
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::Id => 30,
            Self::Phone => 26,
            Self::Name => 9,
            Self::GivenName => 6,
            Self::AnyName | Self::Initials => 4,
            Self::BirthDate => 13,
            Self::BirthDay => 8,
            Self::BirthYear => 5,
            Self::NearYear => 4,
            Self::Sex => 1,
            Self::Mother | Self::Father => 6,
            Self::Village => 7,
            Self::District => 6,
            Self::Province => 4,
        }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $code:literal: [$($facet:ident),+];)+) => {
        /// Which facets a feature joins.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Kind { $($(#[$doc])* $kind = $code,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// The facets that it joins.
            #[must_use]
            pub const fn facets(self) -> &'static [Facet] {
                match self { $(Self::$kind => &[$(Facet::$facet),+],)+ }
            }
        }
    };
}

kinds! {
    /// A paper.
    Id = 1: [Id];
    /// The full name and the date.
    NameDate = 2: [Name, BirthDate];
    /// A telephone and the given name.
    PhoneGiven = 3: [Phone, GivenName];
    /// The full name, the mother and the year.
    NameMother = 5: [Name, Mother, NearYear];
    /// The full name, the province, the year and the sex.
    NameProvince = 10: [Name, Province, BirthYear, Sex];
    /// The full name, day and month, in a province: years are often false.
    NameDay = 6: [Name, BirthDay, Province];
    /// A telephone, and who may have it.
    PhoneYear = 4: [Phone, Sex, BirthYear];
    /// The full name, the district and the year.
    NameDistrict = 9: [Name, District, BirthYear];
    /// The full name, the village and the year.
    NameVillage = 11: [Name, Village, BirthYear];
    /// The full name and the father.
    NameFather = 16: [Name, Father, NearYear];
    /// The given name and the date in a province.
    GivenDate = 8: [AnyName, BirthDate, Province];
    /// The mother and the date.
    MotherDate = 7: [Mother, BirthDate, Sex];
    /// The district, the date and the sex.
    DistrictDate = 12: [District, BirthDate, Sex];
    /// The full name, the mother and the province.
    NameMotherPlace = 15: [Name, Mother, Province];
    /// The full name, village and sex.
    NameHome = 17: [Name, Village, Sex, Province];
    /// The village, the date and the sex.
    VillageDate = 13: [Village, BirthDate, Sex];
    /// A telephone and what somebody is called.
    PhoneAny = 20: [Phone, AnyName];
    /// The given name, the mother, day and month.
    GivenMotherDay = 18: [GivenName, Mother, BirthDay];
    /// A nickname, the mother, the year and the district.
    AnyMother = 19: [AnyName, Mother, BirthYear, District];
    /// The first sounds of the name, and the date, in a province.
    InitialsDate = 14: [Initials, BirthDate, Province];
}

impl Kind {
    /// Bits of guessing that a feature of this kind costs at least.
    #[must_use]
    pub fn bits(self) -> u32 {
        self.facets().iter().map(|facet| facet.bits()).sum()
    }

    /// The byte that keeps the kinds apart in what is evaluated.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }
}

/// One feature of one person. Personal data: wiped on drop, no `Debug`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Feature {
    #[zeroize(skip)]
    kind: Kind,
    value: String,
}

impl Feature {
    /// What it joins.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// What is evaluated: version, kind, and the values between separators that no value contains.
    #[must_use]
    pub fn expose(&self) -> Vec<u8> {
        [b"saphan/1/match".as_slice(), &[self.kind.code()], self.value.as_bytes()].concat()
    }
}

/// Between the values of a feature: no normalised value contains it.
const SEPARATOR: &str = "\u{1f}";

/// How a value stands in each feature: every likely form on the side that sends, the first on the side
/// that enrols. So the enrolled index stays small, and what differs meets all the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The partner's own open case.
    Enrolled,
    /// The survivor of a referral.
    Referred,
}

/// The features of one person, the most telling first, no two the same.
#[must_use]
pub fn features(profile: &Profile, side: Side) -> Vec<Feature> {
    let values = Values::of(profile, side);
    let mut found: Vec<Feature> = Vec::new();
    let mut ranks = Vec::new();
    for kind in Kind::ALL {
        let mut joined = vec![String::new()];
        for facet in kind.facets() {
            let of_facet = values.of_facet(*facet);
            joined = joined
                .iter()
                .flat_map(|head| {
                    of_facet.iter().map(move |value| format!("{head}{SEPARATOR}{value}"))
                })
                .collect();
        }
        let from = found.len();
        for value in joined {
            if !found[from..].iter().any(|other| other.value == value) {
                ranks.push(found.len() - from);
                found.push(Feature { kind: *kind, value });
            }
        }
    }
    // The likeliest value of every kind before the second one of any.
    let mut ranked: Vec<(usize, Feature)> = ranks.into_iter().zip(found).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, feature)| feature).collect()
}

/// Features for each open case that are enrolled on average, as a fraction: 2,000 cases are 15 batches.
const ENROLLED: (usize, usize) = (15, 2);

/// The features of own open cases that are enrolled: of each case the most telling first, as many as whole batches
/// for so many cases hold. Their number follows from the number of cases alone.
#[must_use]
pub fn enrolment<C: Copy>(cases: &[(C, &Profile)]) -> Vec<(C, Feature)> {
    let room = (cases.len() * ENROLLED.0 / ENROLLED.1).next_multiple_of(BATCH_LEN);
    let all = cases.iter().map(|(case, profile)| (*case, features(profile, Side::Enrolled)));
    let mut waiting: Vec<_> = all.map(|(case, features)| (case, features.into_iter())).collect();
    let mut enrolled = Vec::with_capacity(room);
    while enrolled.len() < room && !waiting.is_empty() {
        waiting.retain_mut(|(case, features)| {
            let next = if enrolled.len() < room { features.next() } else { None };
            let goes_on = next.is_some();
            enrolled.extend(next.map(|feature| (*case, feature)));
            goes_on
        });
    }
    enrolled
}

/// The values of each facet on one side.
struct Values<'a> {
    profile: &'a Profile,
    side: Side,
}

impl<'a> Values<'a> {
    fn of(profile: &'a Profile, side: Side) -> Self {
        Self { profile, side }
    }

    /// One value of the enrolled, several of the referred.
    fn some(&self, values: &[String], most: usize) -> Vec<String> {
        let most = if self.side == Side::Enrolled { 1 } else { most };
        values.iter().take(most).cloned().collect()
    }

    /// Years that somebody wrote agree exactly, a year that is reckoned from an age agrees with those around it. So
    /// reckoned ones of the enrolled are marked, and the referred send the years around for them alone.
    fn birth_years(&self) -> Vec<String> {
        let profile = self.profile;
        let written = || profile.years.iter().take(2).map(u16::to_string).collect::<Vec<_>>();
        let near = self.years_near(1);
        let marked = |years: &[String]| years.iter().map(|year| format!("{year}~")).collect();
        match (self.side, profile.is_reckoned) {
            (Side::Enrolled, false) => written().into_iter().take(1).collect(),
            (Side::Enrolled, true) => marked(&self.years_near(0)),
            (Side::Referred, false) => [written(), marked(&near)].concat(),
            (Side::Referred, true) => [near.clone(), marked(&near)].concat(),
        }
    }

    /// The likeliest year and those around it, the nearest first.
    fn years_near(&self, reach: u16) -> Vec<String> {
        let Some(year) = self.profile.years.first() else { return Vec::new() };
        let mut years: Vec<u16> = (year - reach..=year + reach).collect();
        years.sort_by_key(|near| near.abs_diff(*year));
        years.iter().map(u16::to_string).collect()
    }

    fn of_facet(&self, facet: Facet) -> Vec<String> {
        let profile = self.profile;
        let is_referred = self.side == Side::Referred;
        match facet {
            Facet::Id => profile.ids.iter().take(2).cloned().collect(),
            Facet::Phone => profile.phones.iter().take(2).cloned().collect(),
            Facet::Name => {
                let wholes = profile.names.iter().filter_map(|name| name.whole.clone());
                self.some(&distinct(wholes), 4)
            }
            Facet::GivenName => {
                // Who has one name only may have given a nickname.
                let names =
                    profile.names.iter().filter(|name| !name.is_turned && name.whole.is_some());
                let givens = names.map(|name| name.given.clone());
                self.some(&distinct(givens), 3)
            }
            Facet::AnyName => {
                let names = profile.names.iter().filter(|name| !name.is_turned);
                let names = names.chain(&profile.aliases);
                let most = if is_referred { 4 } else { 1 };
                distinct(names.map(|name| name.given.clone())).into_iter().take(most).collect()
            }
            Facet::Initials => {
                let initials =
                    profile.names.iter().filter_map(|name| initials(name.whole.as_deref()?));
                self.some(&distinct(initials), 2)
            }
            Facet::BirthDate => {
                let day = self.of_facet(Facet::BirthDay);
                if profile.is_reckoned {
                    return Vec::new();
                }
                let years = profile.years.iter().take(if is_referred { 2 } else { 1 });
                years.flat_map(|year| day.iter().map(move |day| format!("{year}-{day}"))).collect()
            }
            Facet::BirthDay => {
                profile.day_month.iter().map(|(low, high)| format!("{low}-{high}")).collect()
            }
            Facet::BirthYear => self.birth_years(),
            Facet::NearYear if is_referred => self.years_near(1),
            Facet::NearYear => self.years_near(0),
            Facet::Sex => profile.sex.iter().map(char::to_string).collect(),
            Facet::Mother => self.some(&profile.mother, 2),
            Facet::Father => self.some(&profile.father, 2),
            Facet::Village => self.some(&profile.village, 2),
            Facet::District => self.some(&profile.district, 2),
            Facet::Province => self.some(&profile.province, 2),
        }
    }
}

fn distinct(values: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

/// The first sound of each part; of a syllabic name the first two sounds.
fn initials(whole: &str) -> Option<String> {
    match whole.split_once(' ') {
        Some((given, surname)) => Some([given.get(..1)?, surname.get(..1)?].concat()),
        None => whole.get(..2).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Record;

    #[test]
    fn every_kind_costs_the_stated_bits() {
        for kind in Kind::ALL {
            assert!(kind.bits() >= BITS_MIN, "{kind:?} has {} bits", kind.bits());
        }
    }

    #[test]
    fn a_name_alone_a_name_and_a_year_and_a_date_alone_are_no_features() {
        use Facet::{
            AnyName, BirthDate, BirthDay, BirthYear, GivenName, Initials, Name, NearYear, Sex,
        };
        let banned: [&[Facet]; 3] = [
            &[Name, GivenName, AnyName, Initials, Sex, BirthYear, NearYear],
            &[BirthDate, BirthDay, BirthYear, NearYear, Sex],
            &[Sex, Facet::Village, Facet::District, Facet::Province, BirthYear, NearYear],
        ];
        for kind in Kind::ALL {
            for set in banned {
                assert!(!kind.facets().iter().all(|facet| set.contains(facet)), "{kind:?}");
            }
        }
    }

    #[test]
    fn kinds_have_codes_of_their_own() {
        let codes: std::collections::BTreeSet<u8> =
            Kind::ALL.iter().map(|kind| kind.code()).collect();

        assert_eq!(codes.len(), Kind::ALL.len());
    }

    fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            Just(String::new()),
            "[a-z A-Z.-]{0,24}",
            "[\u{e01}-\u{e4e} ]{0,16}",
            "[\u{1000}-\u{104f} ]{0,16}",
            "[0-9/+ \u{1f}-]{0,16}",
            any::<String>(),
        ]
    }

    /// What is typed: single fields, lists, an age.
    type Typed = (Vec<String>, Vec<String>, Option<u16>);

    fn typed() -> impl Strategy<Value = Typed> {
        let (one, list) =
            (proptest::collection::vec(text(), 10), proptest::collection::vec(text(), 0..5));
        (one, list, proptest::option::of(any::<u16>()))
    }

    fn profile((texts, lists, age): Typed) -> Profile {
        let mut record = Record::default();
        let [native, latin, sex, nation, dob, mother, father, village, district, province] =
            texts.try_into().expect("ten texts");
        (record.name_native, record.name_latin, record.sex) = (native, latin, sex);
        (record.nationality, record.dob, record.mother) = (nation, dob, mother);
        (record.father, record.village, record.district) = (father, village, district);
        (record.province, record.age) = (province, age);
        record.registered = "2026-05".to_owned();
        record.ids = lists.iter().map(|text| (String::new(), text.clone())).collect();
        record.aliases = lists.clone();
        record.phones = lists;
        Profile::of(&record)
    }

    proptest! {
        #[test]
        fn no_feature_lacks_a_value_that_its_kind_promises(typed in typed()) {
            let profile = profile(typed);
            for side in [Side::Enrolled, Side::Referred] {
                for feature in features(&profile, side) {
                    let values: Vec<&str> = feature.value.split(SEPARATOR).skip(1).collect();
                    prop_assert_eq!(values.len(), feature.kind().facets().len());
                    prop_assert!(values.iter().all(|value| !value.is_empty()));
                    prop_assert!(feature.kind().bits() >= BITS_MIN);
                }
            }
        }

        #[test]
        fn the_enrolled_are_among_the_referred(typed in typed()) {
            let profile = profile(typed);
            let referred: Vec<_> = features(&profile, Side::Referred).iter().map(Feature::expose).collect();
            for feature in features(&profile, Side::Enrolled) {
                prop_assert!(referred.contains(&feature.expose()), "{:?}", feature.kind());
            }
        }
    }
}
