//! Counts for reports: facts in, tables out, no file and no clock.
//!
//! `facts.rs` is all that a table can be made of. `dim.rs` and `spec.rs` declare the tables, `records.rs` turns
//! facts into lines, `count.rs` counts them and proves the sums, `protect.rs` decides what others
//! may see, `text.rs` prints. Who may ask for what, and what was released before, is the office's
//! affair ([`crate::office`]).

pub mod age;
mod count;
mod dim;
pub mod facts;
pub(crate) mod gather;
mod grid;
mod measure;
mod protect;
mod records;
mod spec;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;

use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::Date;
use serde::{Deserialize, Serialize};

pub use age::AgeAt;
pub use facts::Facts;
pub use grid::{Grid, Row};
pub use records::Days;
pub use spec::TableId;
pub(crate) use text::{csv, text};

use count::{At, Counted, count};
use dim::Unit;
use protect::{Label, Labels, meaning, protect};
use records::{Record, records};
use spec::{SPECS, TableSpec, spec};

/// Smallest count that the network sees exactly.
pub const NETWORK_MIN: u64 = 5;
/// Smallest count that the public sees exactly.
pub const PUBLIC_MIN: u64 = 10;

/// For whom.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The own office: exact.
    #[default]
    Own,
    /// Partners and secretariat: counts under five as 1-4.
    Network,
    /// Everybody: counts under ten suppressed.
    Public,
}

impl Audience {
    /// As it is called on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Network => "network",
            Self::Public => "public",
        }
    }
}

/// Why no report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The last day lies before the first.
    #[error("the period ends before it begins; exchange --from and --to")]
    Period,
    /// Others see whole years only.
    #[error(
        "for the network and the public a report is of one whole calendar year, as --from 2025-01-01 --to 2025-12-31: two overlapping periods could be subtracted"
    )]
    NotAYear,
    /// The year goes on.
    #[error(
        "this year is not over, and a year is released once; ask again next year, or for --audience own"
    )]
    NotOver,
    /// An own report only.
    #[error("{0} is for --audience own only; leave it out")]
    OwnOnly(&'static str),
    /// A total is not the sum of its parts.
    #[error(
        "the parts of {0} do not add up to its total, so nothing is printed; tell the makers of this program"
    )]
    Sums(&'static str),
}

impl ReportError {
    /// Stable name for logs, exit codes and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Period => "report-period",
            Self::NotAYear => "report-not-a-year",
            Self::NotOver => "report-not-over",
            Self::OwnOnly(_) => "report-own-only",
            Self::Sums(_) => "report-sums",
        }
    }
}

/// What is told of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Told {
    /// The count itself.
    Exact {
        /// How many.
        count: u64,
    },
    /// That it is small.
    Range {
        /// At least.
        from: u64,
        /// At most.
        to: u64,
    },
    /// That it is not empty; how many is withheld.
    Withheld {
        /// Always true.
        suppressed: bool,
    },
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// A value in each dimension, in their order; `null` for all values.
    pub of: At,
    /// How many.
    pub value: Told,
}

/// One count of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// `R1.2`.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What is counted.
    pub unit: String,
    /// Only units with these values.
    pub only: Vec<(String, String)>,
    /// The dimensions.
    pub by: Vec<String>,
    /// Whether the network's total is the sum of the partners' totals.
    pub adds_up_in_network: bool,
    /// The cells, totals included.
    pub cells: Vec<Cell>,
}

/// A figure that is no count of units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// What it is.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// Of what.
    pub of: Vec<(String, String)>,
    /// The figure; `None` if it is withheld, or made of nothing.
    pub value: Option<String>,
    /// Of how many it is made, in the own report.
    pub made_of: Option<u64>,
}

/// What is asked for and not supported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotSupported {
    /// What.
    pub what: String,
    /// Why.
    pub why: String,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Which.
    pub id: TableId,
    /// What it shows.
    pub title: String,
    /// From which facts.
    pub sources: Vec<String>,
    /// Its counts.
    pub blocks: Vec<Block>,
    /// Its figures that are no counts.
    pub measures: Vec<Measure>,
    /// What it lacks.
    pub not_supported: Vec<NotSupported>,
}

/// Tables of a period for one audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The office.
    pub partner: PartnerId,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// For whom.
    pub audience: Audience,
    /// The moment whose age is told.
    pub age_at: String,
    /// The tables.
    pub tables: Vec<Table>,
}

impl Report {
    /// Only these tables; all of them if none is named.
    pub fn only(mut self, tables: &[TableId]) -> Self {
        self.tables.retain(|table| tables.is_empty() || tables.contains(&table.id));
        self
    }
}

/// Refuses a period that `audience` does not get. `today` must lie behind a year for others.
///
/// # Errors
/// [`ReportError::Period`], [`ReportError::NotAYear`], [`ReportError::NotOver`].
pub fn check_period(days: Days, audience: Audience, today: Date) -> Result<(), ReportError> {
    if days.to < days.from {
        return Err(ReportError::Period);
    }
    if audience == Audience::Own {
        return Ok(());
    }
    let (from, to) = (days.from.civil(), days.to.civil());
    let whole = from == from.first_of_year() && to == from.last_of_year();
    if !whole {
        return Err(ReportError::NotAYear);
    }
    if today <= days.to { Err(ReportError::NotOver) } else { Ok(()) }
}

/// All tables for the own office: exact.
///
/// # Errors
/// [`ReportError::Period`]; [`ReportError::Sums`], and nothing may be printed then.
pub fn own(
    partner: &PartnerId,
    facts: &Facts,
    days: Days,
    at: AgeAt,
) -> Result<Report, ReportError> {
    check_period(days, Audience::Own, days.to)?;
    let counts = Counts::of(facts, days, at)?;
    Ok(counts.report(partner, Audience::Own, &|block, at| {
        let count = block.cells.get(at).copied().unwrap_or_default();
        Told::Exact { count }
    }))
}

/// All tables of one year for the network and for the public. They are made together, so that
/// whoever holds both learns no more than from the first.
///
/// # Errors
/// [`ReportError::NotAYear`], [`ReportError::NotOver`], [`ReportError::Sums`].
pub fn released(
    partner: &PartnerId,
    facts: &Facts,
    days: Days,
    today: Date,
) -> Result<[Report; 2], ReportError> {
    check_period(days, Audience::Network, today)?;
    let counts = Counts::of(facts, days, AgeAt::FirstContact)?;
    let network = counts.labels(NETWORK_MIN, None);
    let public = counts.labels(PUBLIC_MIN, Some(&network));
    let told = |labels: &BTreeMap<Unit, Labels>, few: Told| {
        let labels = labels.clone();
        move |block: &Counted, at: &At| {
            let count = block.cells.get(at).copied().unwrap_or_default();
            let own = labels.get(&block.spec.unit).and_then(|all| all.get(&meaning(block, at)));
            match own {
                None | Some(Label::Shown) => Told::Exact { count },
                Some(Label::Few) => few,
                Some(Label::Withheld) => Told::Withheld { suppressed: true },
            }
        }
    };
    let range = Told::Range { from: 1, to: NETWORK_MIN - 1 };
    let hidden = Told::Withheld { suppressed: true };
    let reports = [
        counts.report(partner, Audience::Network, &told(&network, range)),
        counts.report(partner, Audience::Public, &told(&public, hidden)),
    ];
    for report in &reports {
        check(report)?;
    }
    Ok(reports)
}

/// Everything counted and its sums held.
struct Counts<'a> {
    facts: &'a Facts,
    days: Days,
    at: AgeAt,
    records: BTreeMap<Unit, Vec<Record>>,
    blocks: Vec<(&'static TableSpec, Vec<Counted>)>,
}

impl<'a> Counts<'a> {
    fn of(facts: &'a Facts, days: Days, at: AgeAt) -> Result<Self, ReportError> {
        let records: BTreeMap<Unit, Vec<Record>> =
            Unit::ALL.into_iter().map(|unit| (unit, records(facts, unit, days, at))).collect();
        let blocks: Vec<(_, Vec<Counted>)> = SPECS
            .iter()
            .map(|table| {
                let counted = table.blocks.iter().map(|block| count(block, &records[&block.unit]));
                (table, counted.collect())
            })
            .collect();
        for block in blocks.iter().flat_map(|(_, blocks)| blocks) {
            block.check()?;
        }
        Ok(Self { facts, days, at, records, blocks })
    }

    fn labels(
        &self,
        threshold: u64,
        known: Option<&BTreeMap<Unit, Labels>>,
    ) -> BTreeMap<Unit, Labels> {
        let of = |unit: Unit| {
            let blocks: Vec<&Counted> = self
                .blocks
                .iter()
                .flat_map(|(_, blocks)| blocks)
                .filter(|block| block.spec.unit == unit)
                .collect();
            let known = known.and_then(|known| known.get(&unit));
            (unit, protect(&self.records[&unit], &blocks, threshold, known))
        };
        Unit::ALL.into_iter().map(of).collect()
    }

    fn report(
        &self,
        partner: &PartnerId,
        audience: Audience,
        told: &dyn Fn(&Counted, &At) -> Told,
    ) -> Report {
        let tables = self.blocks.iter().map(|(spec, blocks)| Table {
            id: spec.id,
            title: spec.title.to_owned(),
            sources: spec.sources.iter().map(|source| (*source).to_owned()).collect(),
            blocks: blocks
                .iter()
                .filter(|block| is_for(block.spec.unit, audience))
                .map(|block| self::block(block, told))
                .collect(),
            measures: measure::measures(spec.id, self.facts, self.days, audience),
            not_supported: not_supported(spec),
        });
        Report {
            partner: partner.clone(),
            from: self.days.from,
            to: self.days.to,
            audience,
            age_at: self.at.as_str().to_owned(),
            tables: tables.collect(),
        }
    }
}

fn block(counted: &Counted, told: &dyn Fn(&Counted, &At) -> Told) -> Block {
    let spec = counted.spec;
    let only = spec.only.iter().map(|(dim, value)| (dim.name().to_owned(), (*value).to_owned()));
    let cells = counted.cells.keys().map(|at| Cell { of: at.clone(), value: told(counted, at) });
    Block {
        id: spec.id.to_owned(),
        title: spec.title.to_owned(),
        unit: spec.unit.name().to_owned(),
        only: only.collect(),
        by: spec.by.iter().map(|dim| dim.name().to_owned()).collect(),
        adds_up_in_network: spec.adds_up_in_network,
        cells: cells.collect(),
    }
}

/// One person can have many services, so how many there are says nothing about how many persons are
/// behind them.
fn is_for(unit: Unit, audience: Audience) -> bool {
    audience == Audience::Own || unit != Unit::ServiceInstance
}

fn not_supported(spec: &TableSpec) -> Vec<NotSupported> {
    let all = spec.not_supported.iter();
    all.map(|(what, why)| NotSupported { what: (*what).to_owned(), why: (*why).to_owned() })
        .collect()
}

/// Holds the figures of a report, as they would be printed, against each other: no total may lie
/// outside what its parts allow.
///
/// # Errors
/// [`ReportError::Sums`].
pub fn check(report: &Report) -> Result<(), ReportError> {
    for block in report.tables.iter().flat_map(|table| &table.blocks) {
        let cells: BTreeMap<&At, Told> =
            block.cells.iter().map(|cell| (&cell.of, cell.value)).collect();
        for (at, told) in &cells {
            for dim in (0..at.len()).filter(|dim| at[*dim].is_none()) {
                let is_part = |part: &At| {
                    part[dim].is_some()
                        && part
                            .iter()
                            .zip(at.iter())
                            .enumerate()
                            .all(|(n, (p, a))| n == dim || p == a)
                };
                let parts = cells.iter().filter(|(part, _)| is_part(part)).map(|(_, told)| *told);
                let (low, high) = parts.map(bounds).fold((0, Some(0_u64)), |sum, part| {
                    (sum.0 + part.0, sum.1.zip(part.1).map(|(one, other)| one + other))
                });
                let (least, most) = bounds(*told);
                if most.is_some_and(|most| most < low) || high.is_some_and(|high| high < least) {
                    let known = SPECS.iter().flat_map(|spec| spec.blocks);
                    let id = known.map(|spec| spec.id).find(|id| *id == block.id);
                    return Err(ReportError::Sums(id.unwrap_or("a table")));
                }
            }
        }
    }
    Ok(())
}

fn bounds(told: Told) -> (u64, Option<u64>) {
    match told {
        Told::Exact { count } => (count, Some(count)),
        Told::Range { from, to } => (from, Some(to)),
        Told::Withheld { .. } => (1, None),
    }
}

/// The title of a table.
pub fn title(id: TableId) -> &'static str {
    spec(id).title
}
