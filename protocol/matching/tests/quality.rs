//! How often hints are right and how many persons they find, on invented people as two offices type them.
//!
//! The whole comparison runs without its cryptography, which changes no result: equal features give equal
//! tokens (`tests/protocol.rs`). `SAPHAN_SEEDS="7 8"` measures other worlds and prints their figures.
#![expect(clippy::unwrap_used, reason = "a record that cannot be read ends its test")]
#![expect(clippy::disallowed_methods, reason = "a test may be told which worlds to measure")]

use std::collections::BTreeMap;

use saphan_matching::feature::{Side, enrolment, features};
use saphan_matching::token::TOKENS;
use saphan_matching::{Grade, Index, Kind, Profile, Record};
use serde_json::Value;

#[expect(unreachable_pub, reason = "the generator is a part of a library elsewhere")]
#[path = "../../../tests/support/people/mod.rs"]
mod people;

#[expect(unreachable_pub, reason = "it is a part of a library elsewhere")]
#[path = "../../../tests/support/notes/zawgyi.rs"]
mod zawgyi;

/// Where the generator finds it in its own crate.
mod notes {
    pub(super) use crate::zawgyi::to_zawgyi;
}

use people::{Size, World, world};

/// Figures of one grade: what was shown, and of it what was right.
#[derive(Default, Clone, Copy)]
struct Figures {
    shown: usize,
    right: usize,
}

impl Figures {
    fn count(&mut self, is_right: bool) {
        self.shown += 1;
        self.right += usize::from(is_right);
    }

    fn precision(self) -> f64 {
        self.right as f64 / self.shown.max(1) as f64
    }

    fn recall(self, common: usize) -> f64 {
        self.right as f64 / common as f64
    }
}

/// What one world gave.
struct Measured {
    strong: Figures,
    all: Figures,
    /// By which kinds of features agreed, whatever was shown.
    kinds: BTreeMap<Vec<Kind>, Figures>,
}

fn profile(json: &str) -> Profile {
    let value: Value = serde_json::from_str(json).unwrap();
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let list = |name: &str| value[name].as_array().cloned().unwrap_or_default();
    let texts = |name: &str| list(name).iter().map(|it| it.as_str().unwrap().to_owned()).collect();
    let mut record = Record::default();
    record.registered = text("registered");
    record.name_native = text("name_native");
    record.name_latin = text("name_latin");
    record.aliases = texts("aliases");
    record.sex = text("sex");
    record.nationality = text("nationality");
    record.dob = text("dob");
    record.age = value["age"].as_u64().map(|age| age.try_into().unwrap());
    record.phones = texts("phones");
    let paper = |it: &Value| {
        let of = |name: &str| it[name].as_str().unwrap().to_owned();
        (of("type"), of("number"))
    };
    record.ids = list("ids").iter().map(paper).collect();
    record.mother = text("mother");
    record.father = text("father");
    record.village = text("village");
    record.district = text("district");
    record.province = text("province");
    Profile::of(&record)
}

fn measured(world: &World) -> Measured {
    let cases: Vec<Profile> = world.b.iter().map(|line| profile(&line.json)).collect();
    let cases: Vec<(usize, &Profile)> = cases.iter().enumerate().collect();
    let mut index = Index::default();
    for (case, feature) in enrolment(&cases) {
        index.add(feature.expose(), case, feature.kind());
    }
    let (mut strong, mut all, mut kinds) =
        (Figures::default(), Figures::default(), BTreeMap::new());
    for line in &world.a {
        let own = features(&profile(&line.json), Side::Referred);
        let tokens = || own.iter().take(TOKENS).map(|feature| feature.expose());
        let is_right = |case: usize| world.b[case].person == line.person;
        for hint in index.hints(tokens()) {
            all.count(is_right(hint.case));
            if hint.grade == Grade::Strong {
                strong.count(is_right(hint.case));
            }
        }
        for (case, agreeing) in index.agreeing(tokens()) {
            let of: &mut Figures = kinds.entry(agreeing.into_iter().collect()).or_default();
            of.count(is_right(case));
        }
    }
    Measured { strong, all, kinds }
}

fn print(seed: u64, found: &Measured, common: usize) {
    for (grade, figures) in [("strong", found.strong), ("all", found.all)] {
        println!(
            "seed {seed}, {grade}: precision {:.4}, recall {:.4}, {} wrong of {}",
            figures.precision(),
            figures.recall(common),
            figures.shown - figures.right,
            figures.shown
        );
    }
}

fn seeds() -> Vec<u64> {
    let asked = std::env::var("SAPHAN_SEEDS").unwrap_or_else(|_| "1 2 3 4".to_owned());
    asked.split_whitespace().map(|seed| seed.parse().unwrap()).collect()
}

#[test]
fn hints_are_right_and_find_most_of_whom_both_know() {
    let size = Size::STATED;
    let (mut strong, mut all) = (Figures::default(), Figures::default());
    let mut kinds: BTreeMap<Vec<Kind>, Figures> = BTreeMap::new();
    let seeds = seeds();
    for seed in &seeds {
        let found = measured(&world(*seed, size));

        print(*seed, &found, size.common);
        for (sum, one) in [(&mut strong, found.strong), (&mut all, found.all)] {
            sum.shown += one.shown;
            sum.right += one.right;
        }
        for (agreeing, one) in found.kinds {
            let sum = kinds.entry(agreeing).or_default();
            sum.shown += one.shown;
            sum.right += one.right;
        }
    }

    let mut rows: Vec<_> = kinds.into_iter().filter(|(_, it)| it.right < it.shown).collect();
    rows.sort_by_key(|(_, it)| std::cmp::Reverse(it.shown - it.right));
    for (agreeing, it) in rows.iter().take(12) {
        println!("{} right, {} wrong: {agreeing:?}", it.right, it.shown - it.right);
    }
    let common = size.common * seeds.len();
    print(0, &Measured { strong, all, kinds: BTreeMap::new() }, common);
    assert!(strong.precision() >= 0.995 && strong.recall(common) >= 0.55);
    assert!(all.precision() >= 0.955 && all.recall(common) >= 0.70);
    let referrals = size.a * seeds.len();
    assert!((all.shown - all.right) * 100 <= referrals, "one wrong hint in 100 referrals");
}
