//! The population test (domain.md section 7.4): how many people of the area could be meant. While
//! they are too few, the record climbs one step at a time; no step makes anything finer.

use std::sync::LazyLock;

use saphan_protocol::codes::{Adm1, AgeBand, Country, MacroRegion, RiskFlag, Sex};
use saphan_protocol::tier1::{
    Area, ChildrenCount, Exploitation, GeneralisationLevel, Period, Person, Tier1,
};
use serde::Deserialize;

const SHIPPED: &str = include_str!("../../data/population.toml");
static TABLE: LazyLock<Population> =
    LazyLock::new(|| toml::from_str(SHIPPED).expect("a test reads the shipped table"));

/// The table that the test reckons with.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Population {
    least: u64,
    least_family: u64,
    share: Vec<Share>,
}

/// How many of a thousand inhabitants have this sex and age.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Share {
    country: Country,
    sex: Sex,
    age_band: AgeBand,
    per_mille: u64,
    #[expect(dead_code, reason = "read by people; its presence is what the table asks for")]
    source: String,
    #[expect(dead_code, reason = "read by people; its presence is what the table asks for")]
    as_of: saphan_protocol::tier1::Date,
}

impl Population {
    pub(super) fn shipped() -> Self {
        TABLE.clone()
    }

    /// How many people `person` could be; `None` where a figure is missing.
    fn estimate(&self, person: &Person) -> Option<u64> {
        let area = person.area?;
        let known = |share: &&Share| {
            share.country == area.country()
                && share.sex == person.sex
                && share.age_band == person.age_band
        };
        // A small language is rare by itself, and no share of one is verified.
        if person.minority_language {
            return None;
        }
        let share = self.share.iter().find(known)?;
        Some(inhabitants(area)?.saturating_mul(share.per_mille) / 1000)
    }

    fn least_for(&self, person: &Person) -> u64 {
        let family = person.minor && person.risk_flags.contains(&RiskFlag::TraffickerInFamily);
        if family { self.least_family } else { self.least }
    }

    /// Whether enough people could be meant. Without a figure a first-level area is too fine.
    fn is_enough(&self, person: &Person) -> bool {
        match self.estimate(person) {
            Some(people) => people >= self.least_for(person),
            None => !matches!(person.area, Some(Area::Adm1(_))),
        }
    }
}

/// Inhabitants by the shipped table. Of a region those of its areas that have a figure, so rather too
/// few than too many.
fn inhabitants(area: Area) -> Option<u64> {
    let of = |wanted: &dyn Fn(Adm1) -> bool| {
        let figures =
            Adm1::shipped().filter(|area| wanted(*area)).filter_map(|area| area.population());
        Some(figures.map(u64::from).sum()).filter(|people| *people > 0)
    };
    match area {
        Area::Country(country) => of(&|area| area.country() == country),
        Area::MacroRegion(region) => of(&|area| area.macro_region() == Some(region)),
        Area::Adm1(_) => {
            let area: Adm1 = area.to_string().parse().ok()?;
            area.population().map(u64::from)
        }
    }
}

/// Climbs until enough people could be meant, or nothing is left to climb.
pub(super) fn climb(record: &mut Tier1, table: &Population) {
    while !record.persons.iter().all(|person| table.is_enough(person)) {
        let Some(level) = step(record) else { return };
        record.generalisation_level = record.generalisation_level.max(level);
    }
}

/// Makes one thing of a person coarser; whether there was anything to make so.
type Climb = fn(&mut Person) -> bool;

/// One step: areas, periods, ages, languages, children, each to its coarsest before the next.
fn step(record: &mut Tier1) -> Option<GeneralisationLevel> {
    let steps: [(Climb, GeneralisationLevel); 5] = [
        (coarser_area, GeneralisationLevel::PopulationArea),
        (coarser_periods, GeneralisationLevel::PopulationPeriod),
        (whole_age, GeneralisationLevel::PopulationAge),
        (no_language, GeneralisationLevel::PopulationLanguages),
        (some_children, GeneralisationLevel::PopulationDependants),
    ];
    steps.into_iter().find_map(|(climb, level)| {
        let mut climbed = false;
        for person in &mut record.persons {
            climbed |= climb(person);
        }
        climbed.then_some(level)
    })
}

/// Replaces `value`; whether that changed it.
fn replace<T: PartialEq>(value: &mut T, with: T) -> bool {
    let changes = *value != with;
    *value = with;
    changes
}

fn coarser_area(person: &mut Person) -> bool {
    let coarser = person.area.map(|area| match area {
        Area::Adm1(_) => {
            let adm1: Option<Adm1> = area.to_string().parse().ok();
            let region: Option<MacroRegion> = adm1.and_then(|area| area.macro_region());
            region.map_or(Area::Country(area.country()), Area::MacroRegion)
        }
        Area::MacroRegion(_) | Area::Country(_) => Area::Country(area.country()),
    });
    replace(&mut person.area, coarser)
}

fn coarser_periods(person: &mut Person) -> bool {
    let coarser = |period: Option<Period>| period.map(Period::coarser);
    let assessed = coarser(person.risk_assessed_on);
    let mut climbed = replace(&mut person.risk_assessed_on, assessed);
    for situation in &mut person.exploitation {
        let Exploitation { from, to, recruited_on, .. } = situation;
        for period in [from, to, recruited_on] {
            climbed |= replace(period, coarser(*period));
        }
    }
    person.exploitation.sort_unstable();
    person.exploitation.dedup();
    climbed
}

fn whole_age(person: &mut Person) -> bool {
    let band = person.age_band;
    let whole = if band == AgeBand::Unknown {
        AgeBand::Unknown
    } else if band.minor() {
        AgeBand::MinorUnspecified
    } else {
        AgeBand::AdultUnspecified
    };
    replace(&mut person.age_band, whole)
}

fn no_language(person: &mut Person) -> bool {
    replace(&mut person.languages_t1, Vec::new())
}

fn some_children(person: &mut Person) -> bool {
    let count = person.children_count.map(|count| match count {
        ChildrenCount::Zero => ChildrenCount::Zero,
        ChildrenCount::One | ChildrenCount::TwoOrMore | ChildrenCount::OneOrMore => {
            ChildrenCount::OneOrMore
        }
    });
    replace(&mut person.children_count, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(per_mille: u64) -> Population {
        let mut table = Population::shipped();
        table.share[0].per_mille = per_mille;
        table
    }

    fn girl(area: &str) -> Tier1 {
        let mut record = super::super::tests::first_record();
        record.persons[0].area = Some(area.parse().unwrap());
        record
    }

    fn reached(mut record: Tier1, table: &Population) -> (String, GeneralisationLevel) {
        climb(&mut record, table);
        assert_eq!(record.check(), Ok(()));
        (record.persons[0].area.unwrap().to_string(), record.generalisation_level)
    }

    #[test]
    fn the_shipped_table_reads_and_gives_the_worked_figures() {
        let table = Population::shipped();
        let of = |area| table.estimate(&girl(area).persons[0]).unwrap();
        assert_eq!(of("LA-SV") / 1000, 32);
        assert_eq!(
            reached(girl("LA-CH"), &table),
            ("LA-CH".to_owned(), GeneralisationLevel::FixedRules)
        );
    }

    #[test]
    fn whoever_has_no_figure_is_told_one_step_coarser_than_a_first_level_area() {
        let mut record = girl("LA-CH");
        record.persons[0].minority_language = true;
        let (area, level) = reached(record, &Population::shipped());
        assert_eq!((area.as_str(), level), ("LA-S", GeneralisationLevel::PopulationArea));
    }

    #[test]
    fn a_record_climbs_step_by_step_and_stops_where_enough_could_be_meant() {
        // 694,023 inhabitants: 2 of 1000 are too few there, and enough in the south.
        assert_eq!(reached(girl("LA-CH"), &table(5)).0, "LA-S");
        let (area, level) = reached(girl("LA-CH"), &table(0));
        // With the band gone no figure is left to fail.
        assert_eq!((area.as_str(), level), ("LA", GeneralisationLevel::PopulationAge));
    }

    #[test]
    fn five_thousand_are_asked_for_where_the_trafficker_is_in_the_family() {
        let mut record = girl("LA-CH");
        let table = table(2);
        assert!(!table.is_enough(&record.persons[0]));
        record.persons[0].risk_flags.retain(|flag| *flag != RiskFlag::TraffickerInFamily);
        assert!(table.is_enough(&record.persons[0]), "1,388 and no family");
    }

    #[test]
    fn every_step_makes_something_coarser_and_nothing_finer_until_none_is_left() {
        let mut record = girl("LA-CH");
        record.persons[0].children_count = Some(ChildrenCount::TwoOrMore);
        let mut levels = Vec::new();
        let told = |record: &Tier1| {
            let person = &record.persons[0];
            let area = match person.area.unwrap() {
                Area::Country(_) => 0,
                Area::MacroRegion(_) => 1,
                Area::Adm1(_) => 2,
            };
            let period = match person.exploitation[0].from.unwrap() {
                Period::Year(_) => 0,
                Period::Quarter(_) => 1,
                Period::Month(_) => 2,
            };
            let band = u8::from(person.age_band != AgeBand::MinorUnspecified);
            (area, period, band, person.languages_t1.len())
        };
        let mut before = told(&record);
        while let Some(level) = step(&mut record) {
            levels.push(level);
            let after = told(&record);
            assert!(after.0 <= before.0 && after.1 <= before.1);
            assert!(after.2 <= before.2 && after.3 <= before.3);
            before = after;
            assert!(levels.len() < 10);
        }
        assert!(levels.is_sorted());
        assert_eq!(levels.last(), Some(&GeneralisationLevel::PopulationDependants));
    }
}
