//! What others see gives no small count away: every published figure is held against all tables that
//! would look the same.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::count::{At, Counted, count};
use super::super::dim::{Dim, Unit};
use super::super::protect::{Label, Labels, Meaning, meaning, protect};
use super::super::records::Record;
use super::super::spec::BlockSpec;

const fn spec(by: &'static [Dim]) -> BlockSpec {
    BlockSpec { id: "T", title: "", unit: Unit::Person, only: &[], by, adds_up_in_network: true }
}

static CROSS: BlockSpec = spec(&[Dim::Form, Dim::Majority]);
static OTHER: BlockSpec = spec(&[Dim::Sex, Dim::Majority]);
static MARGIN: BlockSpec = spec(&[Dim::Form]);
/// Only some of the people of the others, as forced marriage is of all survivors.
static PART: BlockSpec = BlockSpec { only: &[(Dim::Form, "a")], ..spec(&[Dim::Sex]) };
static CUBE: BlockSpec = spec(&[Dim::Form, Dim::Majority, Dim::Sex]);

const FEW_MAX: i64 = 4;
/// Most that an attacker supposes in a withheld cell beyond what is there; more changes nothing.
const BEYOND: i64 = 2;

fn people(of: &[(&[(Dim, &str)], u64)]) -> Vec<Record> {
    let all = of.iter().flat_map(|(values, many)| {
        let values: BTreeMap<Dim, String> =
            values.iter().map(|(dim, value)| (*dim, (*value).to_owned())).collect();
        (0..*many).map(move |_| values.clone())
    });
    (0..).zip(all).map(|(key, values)| Record { key, values }).collect()
}

fn label(block: &Counted, labels: &Labels, at: &At) -> Label {
    labels.get(&meaning(block, at)).copied().unwrap_or(Label::Shown)
}

/// Whether a reader who sees `label` on a cell of `count` would see the same if there were `other`.
fn looks_alike(label: Label, count: i64, other: i64, few_max: i64) -> bool {
    match label {
        Label::Shown => other == count,
        Label::Few => (1..=few_max).contains(&other),
        Label::Withheld => other >= 1,
    }
}

/// The values that each suppressed cell can have, over all tables of counts that look like the one
/// published; inner cells are tried one after the other, totals as soon as they are complete.
fn possible(block: &Counted, labels: &Labels) -> BTreeMap<At, BTreeSet<i64>> {
    let inner: Vec<(&At, i64)> = block
        .cells
        .iter()
        .filter(|(at, _)| at.iter().all(Option::is_some))
        .map(|(at, count)| (at, i64::try_from(*count).unwrap()))
        .collect();
    let totals: Vec<(&At, i64, Vec<usize>)> = block
        .cells
        .iter()
        .filter(|(at, _)| at.iter().any(Option::is_none))
        .map(|(at, count)| {
            let fits = |own: &At| at.iter().zip(own).all(|(all, one)| all.is_none() || all == one);
            let parts = (0..inner.len()).filter(|n| fits(inner[*n].0)).collect();
            (at, i64::try_from(*count).unwrap(), parts)
        })
        .collect();
    let mut found: BTreeMap<At, BTreeSet<i64>> = BTreeMap::new();
    let mut tried = vec![0; inner.len()];
    go(block, labels, &inner, &totals, 0, &mut tried, &mut found);
    found
}

fn go(
    block: &Counted,
    labels: &Labels,
    inner: &[(&At, i64)],
    totals: &[(&At, i64, Vec<usize>)],
    next: usize,
    tried: &mut Vec<i64>,
    found: &mut BTreeMap<At, BTreeSet<i64>>,
) {
    for (at, count, parts) in totals {
        if parts.last().is_some_and(|last| *last + 1 == next) || next == inner.len() {
            let sum: i64 = parts.iter().map(|part| tried[*part]).sum();
            if !looks_alike(label(block, labels, at), *count, sum, FEW_MAX) {
                return;
            }
        }
    }
    if next == inner.len() {
        for ((at, _), value) in inner.iter().zip(&*tried) {
            found.entry((*at).clone()).or_default().insert(*value);
        }
        for (at, _, parts) in totals {
            let sum = parts.iter().map(|part| tried[*part]).sum();
            found.entry((*at).clone()).or_default().insert(sum);
        }
        return;
    }
    let (at, count) = inner[next];
    let own = label(block, labels, at);
    for value in 0..=(count + BEYOND).max(FEW_MAX) {
        if looks_alike(own, count, value, FEW_MAX) {
            tried[next] = value;
            go(block, labels, inner, totals, next + 1, tried, found);
        }
    }
}

/// The suppressed cells whose count a reader can compute.
fn betrayed(block: &Counted, labels: &Labels) -> Vec<At> {
    let possible = possible(block, labels);
    let suppressed = block.cells.keys().filter(|at| label(block, labels, at) != Label::Shown);
    suppressed.filter(|at| possible[*at].len() < 2).cloned().collect()
}

fn cross(counts: &[u8]) -> Vec<Record> {
    let forms = ["a", "b", "c"];
    let ages = ["adult", "minor", "not_recorded"];
    let all = counts.iter().enumerate().map(|(at, many)| {
        let own = vec![(Dim::Form, forms[at / 3 % 3]), (Dim::Majority, ages[at % 3])];
        (own, u64::from(*many))
    });
    let all: Vec<_> = all.collect();
    people(&all.iter().map(|(own, many)| (own.as_slice(), *many)).collect::<Vec<_>>())
}

#[test]
fn a_single_small_cell_alone_would_be_computed_and_so_takes_others_with_it() {
    let records = cross(&[20, 2, 0, 30, 12, 0, 25, 11, 0]);
    let counted = count(&CROSS, &records);

    let primary: Labels = counted
        .cells
        .iter()
        .filter(|(_, count)| (1..5).contains(*count))
        .map(|(at, _)| (meaning(&counted, at), Label::Few))
        .collect();
    let labels = protect(&records, &[&counted], 5, None);

    assert_eq!(betrayed(&counted, &primary).len(), 1, "the attack works");
    assert!(betrayed(&counted, &labels).is_empty());
    let shown = counted.cells.keys().filter(|at| label(&counted, &labels, at) == Label::Shown);
    let hidden = counted.cells.len() - shown.count();
    assert_eq!(hidden, 4, "a rectangle is withheld and all totals stand");
}

#[test]
fn four_cells_of_one_are_not_told_as_a_range_with_their_total() {
    // A total of one to four that is the sum of four times at least one can only be four.
    let records = people(&[
        (&[(Dim::Form, "a")], 1),
        (&[(Dim::Form, "b")], 1),
        (&[(Dim::Form, "c")], 1),
        (&[(Dim::Form, "d")], 1),
    ]);
    let counted = count(&MARGIN, &records);

    let labels = protect(&records, &[&counted], 5, None);

    assert!(betrayed(&counted, &labels).is_empty());
    assert_eq!(label(&counted, &labels, &vec![None]), Label::Withheld);
}

#[test]
fn a_cell_that_the_network_does_not_see_is_not_shown_to_the_public() {
    let records = cross(&[20, 2, 0, 30, 12, 0, 25, 11, 0]);
    let counted = count(&CROSS, &records);
    let network = protect(&records, &[&counted], 5, None);

    let public = protect(&records, &[&counted], 10, Some(&network));

    for (meaning, label) in &network {
        if *label != Label::Shown {
            assert_ne!(public[meaning], Label::Shown);
        }
    }
}

fn three(counts: &[u8]) -> Vec<Record> {
    let all: Vec<_> = counts
        .iter()
        .enumerate()
        .map(|(at, many)| {
            let own = vec![
                (Dim::Form, ["a", "b"][at % 2]),
                (Dim::Majority, ["adult", "minor"][at / 2 % 2]),
                (Dim::Sex, ["female", "male"][at / 4 % 2]),
            ];
            (own, u64::from(*many))
        })
        .collect();
    people(&all.iter().map(|(own, many)| (own.as_slice(), *many)).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_suppressed_cell_can_be_computed_from_its_table(counts in prop::collection::vec(0_u8..9, 9)) {
        let records = cross(&counts);
        let counted = count(&CROSS, &records);

        let labels = protect(&records, &[&counted], 5, None);

        prop_assert!(betrayed(&counted, &labels).is_empty(), "{counts:?}");
        for (at, count) in &counted.cells {
            let small = (1..5).contains(count);
            prop_assert!(!small || label(&counted, &labels, at) != Label::Shown);
            prop_assert!(small || label(&counted, &labels, at) != Label::Few);
        }
    }

    /// Two tables of the same people with a dimension in common, and one of its margin.
    #[test]
    fn no_suppressed_cell_can_be_computed_from_several_tables(
        counts in prop::collection::vec(0_u8..7, 8)
    ) {
        let records = three(&counts);
        let blocks = [&CROSS, &OTHER, &MARGIN, &PART].map(|spec| count(spec, &records));
        let all: Vec<&Counted> = blocks.iter().collect();

        let labels = protect(&records, &all, 5, None);

        prop_assert_eq!(given_away(&counts, &blocks, &labels, FEW_MAX), Vec::<Meaning>::new());
    }

    /// Whoever has both reports knows of each cell what the network knows.
    #[test]
    fn the_public_sees_less_than_the_network_and_can_compute_nothing_either(
        counts in prop::collection::vec(0_u8..12, 8)
    ) {
        let records = three(&counts);
        let blocks = [&CROSS, &OTHER, &MARGIN, &PART].map(|spec| count(spec, &records));
        let all: Vec<&Counted> = blocks.iter().collect();
        let network = protect(&records, &all, 5, None);

        let public = protect(&records, &all, 10, Some(&network));

        prop_assert_eq!(given_away(&counts, &blocks, &public, 9), Vec::<Meaning>::new());
        for (meaning, label) in &public {
            let hidden = network[meaning] != Label::Shown;
            prop_assert!(*label != Label::Shown || !hidden, "{meaning:?}");
        }
    }

    #[test]
    fn no_suppressed_cell_of_three_dimensions_can_be_computed(
        counts in prop::collection::vec(0_u8..7, 8)
    ) {
        let records = three(&counts);
        let blocks = [count(&CUBE, &records)];

        let labels = protect(&records, &[&blocks[0]], 5, None);

        prop_assert_eq!(given_away(&counts, &blocks, &labels, FEW_MAX), Vec::<Meaning>::new());
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(
        counts in prop::collection::vec(0_u8..9, 9), turn in 0_usize..30
    ) {
        let records = cross(&counts);
        let mut turned = records.clone();
        turned.rotate_left(turn % records.len().max(1));
        turned.reverse();

        let [one, other] = [&records, &turned].map(|records| {
            let counted = count(&CROSS, records);
            protect(records, &[&counted], 5, None)
        });

        prop_assert_eq!(one, other);
    }
}

/// The suppressed cells that have one value only in all crowds near by that look the same.
fn given_away(counts: &[u8], blocks: &[Counted], labels: &Labels, few_max: i64) -> Vec<Meaning> {
    let mut possible: BTreeMap<Meaning, BTreeSet<i64>> = BTreeMap::new();
    for number in 0..3_u32.pow(8) {
        let digit = |at: u32| i64::from(number / 3_u32.pow(at) % 3) - 1;
        let other: Vec<i64> =
            (0_u32..).zip(counts).map(|(at, own)| i64::from(*own) + digit(at)).collect();
        for (meaning, count) in alike(&other, blocks, labels, few_max).into_iter().flatten() {
            possible.entry(meaning).or_default().insert(count);
        }
    }
    let suppressed = labels.iter().filter(|(_, label)| **label != Label::Shown);
    let known = suppressed.filter(|(meaning, _)| possible[*meaning].len() < 2);
    known.map(|(meaning, _)| meaning.clone()).collect()
}

/// The cells of other people, if everything that is published of them is the same.
fn alike(
    counts: &[i64],
    blocks: &[Counted],
    labels: &Labels,
    few_max: i64,
) -> Option<Vec<(Meaning, i64)>> {
    if counts.iter().any(|count| *count < 0) {
        return None;
    }
    let own: Vec<u8> = counts.iter().map(|count| u8::try_from(*count).unwrap()).collect();
    let mut cells = Vec::new();
    for block in blocks {
        for (at, true_count) in &block.cells {
            let fits = |n: usize| {
                let values = [
                    ["a", "b"][n % 2],
                    ["adult", "minor"][n / 2 % 2],
                    ["female", "male"][n / 4 % 2],
                ];
                let dims = [Dim::Form, Dim::Majority, Dim::Sex];
                let is = |dim: &Dim, value: &str| {
                    let place = dims.iter().position(|known| known == dim).unwrap();
                    value == values[place]
                };
                let counts = block.spec.only.iter().all(|(dim, value)| is(dim, value));
                counts
                    && block
                        .spec
                        .by
                        .iter()
                        .zip(at)
                        .all(|(dim, value)| value.as_deref().is_none_or(|value| is(dim, value)))
            };
            let sum: i64 = (0..8).filter(|n| fits(*n)).map(|n| i64::from(own[n])).sum();
            let true_count = i64::try_from(*true_count).unwrap();
            if !looks_alike(label(block, labels, at), true_count, sum, few_max) {
                return None;
            }
            if true_count > 0 {
                cells.push((meaning(block, at), sum));
            }
        }
    }
    Some(cells)
}
