//! Disclosure control: which cells may be shown to others.
//!
//! A small cell is shown as a range. Where it could be computed from totals, from other tables or
//! from the rest of its own, more is withheld. Instead of reasoning about each sum, the rule is
//! tested against the people behind it: a cell is protected if there is another office with the same
//! published figures and another count in that cell. Such an office is sought among those that
//! differ by one move: one unit more or less, one unit with another value, or two units with values
//! exchanged. What is published of one population is judged together, so cells of different tables
//! protect or betray each other as they do in the hands of a reader.
//!
//! Values of one family ([`Dim::family`]) move together, so the other office is one that could be.
//! If no such move exists, the cheapest one is made possible: the cells that it would change are
//! withheld. A move that doubles a unit is always possible that way, so the search ends.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::count::{Counted, masked, value};
use super::dim::{Dim, Family};
use super::records::Record;

/// How a cell is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Exactly.
    Shown,
    /// From one to one less than the threshold.
    Few,
    /// Not at all, only that it is not empty.
    Withheld,
}

/// A cell by what it means, whichever table it stands in.
pub(super) type Meaning = Vec<(Dim, String)>;

/// Every cell that is not empty, with its label; empty cells are shown.
pub(super) type Labels = BTreeMap<Meaning, Label>;

/// What the cell `at` of a block means.
pub(super) fn meaning(block: &Counted, at: &[Option<String>]) -> Meaning {
    let only = block.spec.only.iter().map(|(dim, value)| (*dim, (*value).to_owned()));
    let by = block.spec.by.iter().zip(at).filter_map(|(dim, value)| Some((*dim, value.clone()?)));
    let all: BTreeSet<(Dim, String)> = only.chain(by).collect();
    all.into_iter().collect()
}

/// Labels all cells of one population. `known` is what readers may have already: nothing more is
/// shown than there.
pub(super) fn protect(
    records: &[Record],
    blocks: &[&Counted],
    threshold: u64,
    known: Option<&Labels>,
) -> Labels {
    let mut world = World::new(records, blocks, threshold, known);
    for cell in 0..world.cells.len() {
        if world.cells[cell].label == Label::Few {
            world.shelter(cell);
        }
    }
    world.cells.into_iter().map(|cell| (cell.meaning, cell.label)).collect()
}

const COST_TOTAL: u64 = 1_000_000;
const COST_MARGIN: u64 = 10_000;
const COST_INNER: u64 = 200;
/// Telling less of a cell that is a range already.
const COST_WEAKER: u64 = 100;
const COST_COUNT_MAX: i64 = 99;

struct Cell {
    meaning: Meaning,
    count: i64,
    label: Label,
    cost: u64,
}

/// A unit's values, in the order of [`World::dims`].
type Vector = Vec<Rc<str>>;

struct World<'a> {
    dims: Vec<Dim>,
    /// Positions in `dims` of each family.
    families: Vec<Vec<usize>>,
    blocks: &'a [&'a Counted],
    cells: Vec<Cell>,
    index: HashMap<Meaning, usize>,
    /// Distinct vectors and their cells.
    vectors: Vec<(Vector, Vec<usize>)>,
    /// Distinct values of each family.
    options: Vec<Vec<Vector>>,
    threshold: i64,
}

/// Changed cells with their change.
type Change = BTreeMap<usize, i64>;

impl<'a> World<'a> {
    fn new(
        records: &[Record],
        blocks: &'a [&'a Counted],
        threshold: u64,
        known: Option<&Labels>,
    ) -> Self {
        let threshold = i64::try_from(threshold).unwrap_or(i64::MAX);
        let mut dims: BTreeSet<Dim> = BTreeSet::new();
        for block in blocks {
            dims.extend(block.spec.by);
            dims.extend(block.spec.only.iter().map(|(dim, _)| *dim));
        }
        let dims: Vec<Dim> = dims.into_iter().collect();
        let mut families: BTreeMap<Family, Vec<usize>> = BTreeMap::new();
        for (at, dim) in dims.iter().enumerate() {
            families.entry(dim.family()).or_default().push(at);
        }
        let families: Vec<Vec<usize>> = families.into_values().collect();
        let mut world = Self {
            dims,
            families,
            blocks,
            cells: Vec::new(),
            index: HashMap::new(),
            vectors: Vec::new(),
            options: Vec::new(),
            threshold,
        };
        world.read_cells(known);
        let mut known: BTreeSet<Rc<str>> = BTreeSet::new();
        let mut shared = |value: String| {
            let value: Rc<str> = value.into();
            if let Some(known) = known.get(&value) {
                return known.clone();
            }
            known.insert(value.clone());
            value
        };
        let vectors: BTreeSet<Vector> = records
            .iter()
            .map(|record| world.dims.iter().map(|dim| shared(value(record, *dim))).collect())
            .collect();
        world.options = world
            .families
            .iter()
            .map(|family| {
                let all: BTreeSet<Vector> = vectors
                    .iter()
                    .map(|vector| family.iter().map(|at| vector[*at].clone()).collect())
                    .collect();
                all.into_iter().collect()
            })
            .collect();
        let with_cells = vectors.into_iter().filter_map(|vector| {
            let cells = world.cells_of(&vector)?;
            Some((vector, cells))
        });
        world.vectors = with_cells.collect();
        world
    }

    fn read_cells(&mut self, known: Option<&Labels>) {
        let mut cells: BTreeMap<Meaning, (i64, u64)> = BTreeMap::new();
        for block in self.blocks {
            for (at, count) in block.cells.iter().filter(|(_, count)| **count > 0) {
                let given = at.iter().flatten().count();
                let cost = match given {
                    0 => COST_TOTAL,
                    given if given < at.len() => COST_MARGIN,
                    _ => COST_INNER,
                };
                let count = i64::try_from(*count).unwrap_or(i64::MAX);
                let cell = cells.entry(meaning(block, at)).or_insert((count, cost));
                cell.1 = cell.1.max(cost);
            }
        }
        for (meaning, (count, cost)) in cells {
            let small = if count < self.threshold { Label::Few } else { Label::Shown };
            let label = match known.map(|known| known.get(&meaning)) {
                None | Some(Some(Label::Shown)) => small,
                Some(Some(Label::Few)) => Label::Few,
                // What was never shown stays so.
                Some(Some(Label::Withheld) | None) => Label::Withheld,
            };
            let cost = cost + count.min(COST_COUNT_MAX).unsigned_abs();
            self.index.insert(meaning.clone(), self.cells.len());
            self.cells.push(Cell { meaning, count, label, cost });
        }
    }

    /// The cells that a unit of these values is counted in; `None` if one of them is empty, and
    /// shown to be so.
    fn cells_of(&self, vector: &Vector) -> Option<Vec<usize>> {
        let value = |dim: Dim| {
            let at = self.dims.binary_search(&dim).expect("`dims` holds those of every block");
            &vector[at]
        };
        let mut all = Vec::new();
        for block in self.blocks {
            if block.spec.only.iter().any(|(dim, only)| &**value(*dim) != *only) {
                continue;
            }
            let own: Vec<String> =
                block.spec.by.iter().map(|dim| value(*dim).to_string()).collect();
            for mask in 0..1_usize << own.len() {
                all.push(*self.index.get(&meaning(block, &masked(&own, mask)))?);
            }
        }
        all.sort_unstable();
        all.dedup();
        Some(all)
    }

    /// Makes sure that another count is possible in a cell that is told as a range.
    fn shelter(&mut self, cell: usize) {
        let mut best: Option<(u64, Change)> = None;
        self.each_move(
            &mut |change| {
                if change.get(&cell).is_none_or(|by| *by == 0) {
                    return false;
                }
                let Some(cost) = self.cost(&change) else { return false };
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, change));
                }
                cost == 0
            },
            cell,
        );
        for (cell, by) in best.map(|(_, change)| change).into_iter().flatten() {
            if by != 0 && !self.is_open(cell, by) {
                self.cells[cell].label = Label::Withheld;
            }
        }
    }

    /// Whether the cell may change by `by` without a reader noticing.
    fn is_open(&self, cell: usize, by: i64) -> bool {
        let Cell { count, label, .. } = &self.cells[cell];
        let after = count + by;
        match label {
            Label::Shown => false,
            Label::Few => (1..self.threshold).contains(&after),
            Label::Withheld => after >= 1,
        }
    }

    /// What has to be withheld for a change, `None` if it would empty a cell.
    fn cost(&self, change: &Change) -> Option<u64> {
        let mut cost = 0;
        for (cell, by) in change.iter().filter(|(_, by)| **by != 0) {
            let own = &self.cells[*cell];
            if own.count + by < 1 {
                return None;
            }
            if !self.is_open(*cell, *by) {
                cost += match own.label {
                    Label::Shown => own.cost,
                    Label::Few | Label::Withheld => COST_WEAKER.max(own.cost / 100),
                };
            }
        }
        Some(cost)
    }

    /// Hands every move that may change `cell` to `see`, until that says that it is enough.
    fn each_move(&self, see: &mut dyn FnMut(Change) -> bool, cell: usize) {
        let inside = |cells: &[usize]| cells.binary_search(&cell).is_ok();
        let (within, beyond): (Vec<_>, Vec<_>) =
            self.vectors.iter().partition(|(_, cells)| inside(cells));
        let concerned =
            || self.families.iter().enumerate().filter(|(_, places)| self.concerns(cell, places));
        for (family, places) in concerned() {
            for (vector, cells) in within.iter().chain(&beyond) {
                for option in &self.options[family] {
                    let moved = with(vector, places, option);
                    if self.fits(&moved, cell) == inside(cells) {
                        continue;
                    }
                    let Some(now) = self.cells_of(&moved) else { continue };
                    if see(change(&[cells], &[&now])) {
                        return;
                    }
                }
            }
        }
        for (_, places) in concerned() {
            for (one, its) in &within {
                for (other, of_other) in &beyond {
                    let (mine, theirs) = (part(one, places), part(other, places));
                    if mine == theirs {
                        continue;
                    }
                    let moved = self.cells_of(&with(one, places, &theirs));
                    let back = self.cells_of(&with(other, places, &mine));
                    let Some((moved, back)) = moved.zip(back) else { continue };
                    if see(change(&[its, of_other], &[&moved, &back])) {
                        return;
                    }
                }
            }
        }
        for (_, cells) in &within {
            if see(change(&[], &[cells])) || see(change(&[cells], &[])) {
                return;
            }
        }
    }

    /// Whether a unit of these values is counted in the cell.
    fn fits(&self, vector: &Vector, cell: usize) -> bool {
        self.cells[cell]
            .meaning
            .iter()
            .all(|(dim, value)| self.dims.binary_search(dim).is_ok_and(|at| *vector[at] == **value))
    }

    fn concerns(&self, cell: usize, places: &[usize]) -> bool {
        let meaning = &self.cells[cell].meaning;
        places.iter().any(|at| meaning.iter().any(|(dim, _)| *dim == self.dims[*at]))
    }
}

fn with(vector: &Vector, places: &[usize], option: &[Rc<str>]) -> Vector {
    let mut moved = vector.clone();
    for (at, value) in places.iter().zip(option) {
        moved[*at].clone_from(value);
    }
    moved
}

fn part(vector: &Vector, places: &[usize]) -> Vector {
    places.iter().map(|at| vector[*at].clone()).collect()
}

fn change(without: &[&Vec<usize>], and: &[&Vec<usize>]) -> Change {
    let mut change = Change::new();
    for cell in without.iter().copied().flatten() {
        *change.entry(*cell).or_default() -= 1;
    }
    for cell in and.iter().copied().flatten() {
        *change.entry(*cell).or_default() += 1;
    }
    change
}
