//! How often the hints are right, and how many persons they find: on invented people.

mod people;

use std::collections::BTreeMap;

use people::{Size, world};
use saphan_matching::feature::{Side, features};
use saphan_matching::{Facet, Grade, Index, Kind, Profile, Record};

fn record(json: &str) -> Record {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let list = |name: &str| -> Vec<String> {
        value[name].as_array().into_iter().flatten().filter_map(|it| it.as_str()).map(str::to_owned).collect()
    };
    let mut record = Record::default();
    record.registered = text("registered");
    record.name_native = text("name_native");
    record.name_latin = text("name_latin");
    record.aliases = list("aliases");
    record.sex = text("sex");
    record.nationality = text("nationality");
    record.dob = text("dob");
    record.age = value["age"].as_u64().and_then(|age| age.try_into().ok());
    record.phones = list("phones");
    let id = |it: &serde_json::Value| Some((it["type"].as_str()?.to_owned(), it["number"].as_str()?.to_owned()));
    record.ids = value["ids"].as_array().into_iter().flatten().filter_map(id).collect();
    record.mother = text("mother");
    record.father = text("father");
    record.village = text("village");
    record.district = text("district");
    record.province = text("province");
    record
}

#[derive(Default, Debug)]
struct Figures {
    shown: usize,
    right: usize,
}

fn main() {
    let mut sets: BTreeMap<Vec<Kind>, Figures> = BTreeMap::new();
    let mut met = (0, 0);
    let mut sums: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    let seeds: Vec<u64> = std::env::args().skip(1).filter_map(|it| it.parse().ok()).collect();
    let cap: usize = std::env::var("CAP").ok().and_then(|it| it.parse().ok()).unwrap_or(8);
    let detail = std::env::var_os("DETAIL").is_some();
    for seed in &seeds {
        let world = world(*seed, Size::STATED);
        let mut index: Index<Vec<u8>, usize> = Index::default();
        let (mut enrolled, mut sent, mut most) = (0usize, 0, 0);
        let mut recall_base: BTreeMap<usize, Vec<Kind>> = BTreeMap::new();
        let mut own: Vec<_> = world.b.iter().map(|line| features(&Profile::of(&record(&line.json)), Side::Enrolled)).collect();
        let all: usize = own.iter().map(Vec::len).sum();
        println!("uncapped {:.2}", all as f64 / 1700.0);
        for rank in 0..40 {
            for (at, features) in own.iter_mut().enumerate() {
                if let Some(feature) = features.get(rank).filter(|_| enrolled < cap * 1700) {
                    enrolled += 1;
                    index.add(feature.expose(), at, feature.kind());
                }
            }
        }
        let mut bases = [
            (Figures::default(), vec![Kind::Id, Kind::PhoneGiven]),
            (Figures::default(), vec![Kind::Id, Kind::PhoneGiven, Kind::NameDate]),
            (Figures::default(), vec![Kind::Id, Kind::PhoneGiven, Kind::NameDate, Kind::NameDay, Kind::MotherDate, Kind::VillageDate, Kind::NameMother, Kind::NameDistrict]),
            (Figures::default(), Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Id).collect()),
            (Figures::default(), vec![Kind::PhoneGiven]),
        ];
        if std::env::var_os("APART").is_some() {
            for line in world.a.iter().filter(|line| line.person < 600) {
                let other = world.b.iter().find(|other| other.person == line.person).unwrap();
                let names = |json: &str| -> Vec<String> {
                    let value: serde_json::Value = serde_json::from_str(json).unwrap();
                    ["name_native", "name_latin"].iter().filter_map(|it| value[it].as_str()).map(str::to_owned).collect()
                };
                let sounds = |json: &str, side: usize| -> Vec<String> {
                    let value: serde_json::Value = serde_json::from_str(json).unwrap();
                    let language = if value["nationality"] == "MM" { Some(saphan_names::name::Language::Syllabic) } else if value["nationality"].is_string() { Some(saphan_names::name::Language::Spaced) } else { None };
                    names(json).iter().flat_map(|it| saphan_names::name::read(it, language)).filter_map(|it| it.whole).take(side).collect()
                };
                let (a, b) = (sounds(&line.json, 9), sounds(&other.json, 1));
                if !a.is_empty() && !b.is_empty() {
                    met.1 += 1;
                    if a.iter().any(|it| b.contains(it)) { met.0 += 1; } else {
                        println!("APART {:?} {:?} {a:?} {b:?}", names(&line.json), names(&other.json));
                    }
                }
            }
            println!("MET {met:?}");
        }
        let mut all = Figures::default();
        let mut strong = Figures::default();
        let mut by: BTreeMap<Vec<&str>, Figures> = BTreeMap::new();
        for line in &world.a {
            let own = features(&Profile::of(&record(&line.json)), Side::Referred);
            sent += own.len();
            most = most.max(own.len());
            let mut found = false;
            for (case, kinds) in index.agreeing(own.iter().map(|it| it.expose())) {
                let right = world.b[case].person == line.person;
                let of = sets.entry(kinds.iter().copied().collect::<Vec<_>>()).or_default();
                of.shown += 1;
                of.right += usize::from(right);
                for (base, set) in bases.iter_mut() {
                    if kinds.iter().any(|kind| set.contains(kind)) {
                        base.shown += 1;
                        base.right += usize::from(right);
                    }
                }
            }
            for hint in index.hints(own.iter().take(60).map(|it| it.expose())) {
                let right = world.b[hint.case].person == line.person;
                found |= right;
                for (figures, counts) in [(&mut all, true), (&mut strong, hint.grade == Grade::Strong)] {
                    figures.shown += usize::from(counts);
                    figures.right += usize::from(counts && right);
                }
                let mut key: Vec<&str> = vec![hint.grade.name()];
                key.extend(hint.facets.iter().map(|facet: &Facet| facet.name()));
                let of = by.entry(key).or_default();
                of.shown += 1;
                of.right += usize::from(right);
                if detail && !right && hint.grade == Grade::Strong {
                    println!("WRONG {:?}\n  {}\n  {}", hint.facets, line.json, world.b[hint.case].json);
                }
            }
            if !found && line.person < 600 {
                recall_base.insert(line.person, Vec::new());
                if detail {
                    let other = world.b.iter().find(|other| other.person == line.person).unwrap();
                    println!("MISSED\n  {}\n  {}", line.json, other.json);
                }
            }
        }
        let show = |name: &str, it: &Figures| {
            println!("seed {seed} {name}: precision {:.4} recall {:.4} ({} of {}) wrong {}", it.right as f64 / it.shown as f64, it.right as f64 / 600.0, it.right, it.shown, it.shown - it.right);
        };
        for (base, set) in &bases {
            show(&format!("BASE {}", set.len()), base);
        }
        show("strong", &strong);
        show("all", &all);
        println!("  per case {:.2}, per referral {:.1}, most {most}", enrolled as f64 / 1700.0, sent as f64 / 1900.0);
        for (name, it) in [("strong", &strong), ("all", &all)] {
            let sum = sums.entry(name).or_default();
            sum.0 += it.right as f64 / it.shown as f64;
            sum.1 += it.right as f64 / 600.0;
        }
        if std::env::var_os("BY").is_some() {
            let mut by: Vec<_> = by.into_iter().collect();
            by.sort_by_key(|(_, it)| std::cmp::Reverse(it.shown - it.right));
            for (key, it) in by {
                println!("   {:4} right {:4} wrong  {}", it.right, it.shown - it.right, key.join(" "));
            }
        }
    }
    if std::env::var_os("SETS").is_some() {
        let mut sets: Vec<_> = sets.into_iter().collect();
        sets.sort_by_key(|(kinds, it)| (kinds.len(), std::cmp::Reverse(it.shown)));
        for (kinds, it) in sets.iter().take(150) {
            println!("SET {:4} right {:4} wrong {kinds:?}", it.right, it.shown - it.right);
        }
    }
    for (name, (precision, recall)) in sums {
        println!("mean {name}: precision {:.4} recall {:.4}", precision / seeds.len() as f64, recall / seeds.len() as f64);
    }
}
