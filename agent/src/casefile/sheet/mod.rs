//! Tables of cases: CSV with one row per person, under the column names of HTCDS 2.0.
//!
//! A table becomes case files of the layout, and those are read like any other, so every rule of a
//! case file holds for a table. What is wrong is told by line and column of the table.

use std::fmt;

use saphan_protocol::ids::PartnerId;

use super::{CASE_TEXT_LEN_MAX, CaseFile, PROBLEMS_MAX};
use plan::Plan;
use table::{Found, Table};

mod build;
mod cell;
mod columns;
mod map;
mod plan;
mod table;
mod text;

pub use map::{DateOrder, MAP_LEN_MAX, Map, MapError};

/// Endings of the names of tables, and of workbooks, which are told what they are.
pub const ENDINGS: [&str; 6] = ["csv", "tsv", "txt", "xlsx", "xls", "ods"];
/// Largest table, in bytes.
pub const SHEET_LEN_MAX: usize = 16 * 1024 * 1024;
/// Most rows of a table.
pub const ROWS_MAX: usize = 10_000;
/// Most columns of a table.
pub const SHEET_COLUMNS_MAX: usize = 512;
/// Longest cell, in bytes, its quotes among them.
pub const CELL_LEN_MAX: usize = CASE_TEXT_LEN_MAX;
/// Most notices that are told of one table; of more, their number is.
pub const NOTICES_MAX: usize = 256;

/// Rows between two reports of progress.
const REPORT_EVERY: usize = 500;

/// Why a table is not taken. Nothing of it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Larger than [`SHEET_LEN_MAX`].
    #[error("the table has more than 16 MiB; split it by cases")]
    TooLarge,
    /// More rows than [`ROWS_MAX`].
    #[error("the table has more than 10,000 rows; split it by cases")]
    TooManyRows,
    /// A row of more cells than [`SHEET_COLUMNS_MAX`].
    #[error("line {line} has more than 512 cells; see whether the right character parts them")]
    TooManyColumns {
        /// Line, from 1.
        line: u64,
    },
    /// A cell longer than [`CELL_LEN_MAX`].
    #[error("a cell at line {line} has more than 256 KiB; see whether a quote before it is closed")]
    CellTooLong {
        /// Line, from 1.
        line: u64,
    },
    /// A quote without its other half.
    #[error("the cell that begins with a quote in line {line} is never closed; close the quote")]
    Unclosed {
        /// Line where it opens, from 1.
        line: u64,
    },
    /// A workbook of a spreadsheet.
    #[error("this is a workbook, no table in text; save its sheet as `CSV UTF-8` and import that")]
    Workbook,
    /// Neither UTF-8 nor UTF-16.
    #[error("line {line} is not UTF-8; save the table as `CSV UTF-8` and import it again")]
    NotText {
        /// Line, from 1.
        line: u64,
    },
    /// A character that no text has.
    #[error("line {line} holds a NUL character; save the table as `CSV UTF-8` and import it again")]
    Nul {
        /// Line, from 1.
        line: u64,
    },
    /// No header or no row.
    #[error("the table has no row under its header; the first line names the columns")]
    Empty,
    /// No column that says which rows are one case.
    #[error(
        "no column `case_no`; name the column of the case number in a map (`saphan-agent file map`)"
    )]
    NoCaseColumn,
    /// Rows of other length than the header, cells that do not read, cases that do not hold.
    #[error("{0}")]
    Rows(RowProblems),
}

impl SheetError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "table-too-large",
            Self::TooManyRows => "table-too-many-rows",
            Self::TooManyColumns { .. } => "table-too-many-columns",
            Self::CellTooLong { .. } => "table-cell-too-long",
            Self::Unclosed { .. } => "table-quote-unclosed",
            Self::Workbook => "table-workbook",
            Self::NotText { .. } => "table-not-text",
            Self::Nul { .. } => "table-nul",
            Self::Empty => "table-empty",
            Self::NoCaseColumn => "table-no-case-column",
            Self::Rows(_) => "table-problems",
        }
    }
}

/// What is wrong with rows, in their order, at most [`PROBLEMS_MAX`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblems(Vec<RowProblem>);

impl RowProblems {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &RowProblem> {
        self.0.iter()
    }
}

impl fmt::Display for RowProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        if self.0.len() >= PROBLEMS_MAX {
            writeln!(f, "there may be more")?;
        }
        f.write_str("correct the table and import it again")
    }
}

/// One thing that is wrong, or worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// Line of the table, from 1.
    pub line: u64,
    /// Our name of the column, where it is one.
    pub column: Option<&'static str>,
    /// What is wrong; never what stands in the cell.
    pub problem: String,
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.problem)
    }
}

/// A column that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its place, from 1. Its header may be a name in a table without header.
    pub place: usize,
    /// The column that is spelt most alike.
    pub near: Option<&'static str>,
}

/// One case of a table.
pub struct SheetCase {
    /// The case.
    pub file: CaseFile,
    /// Line of its first row.
    pub line: u64,
}

/// A table that was read whole.
pub struct Sheet {
    /// Its cases, in the order of their first rows.
    pub cases: Vec<SheetCase>,
    /// Columns that were not read.
    pub unread: Vec<Unread>,
    /// What somebody should look at, at most [`NOTICES_MAX`]: cells that were read in their own way,
    /// and what the cases warn of.
    pub notices: Vec<RowProblem>,
    /// How many notices there are beyond those.
    pub more_notices: usize,
}

/// How far the reading of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Rows read.
    Rows(usize),
    /// Cases checked.
    Cases {
        /// Checked.
        done: usize,
        /// Of these.
        total: usize,
    },
}

/// Reads a table. `office` is the origin where no column says it; `watch` is told how far it is.
///
/// # Errors
/// [`SheetError`]: all that is wrong with the table, and nothing of it.
pub fn read(
    bytes: &[u8],
    map: &Map,
    office: &PartnerId,
    watch: &mut dyn FnMut(Progress),
) -> Result<Sheet, SheetError> {
    let text = text::decode(bytes)?;
    let text = text.expose();
    let (delimiter, begin) = text::delimiter(text);
    text::check_shape(&text[begin..], delimiter)?;
    let mut lines = text::Lines::new(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(&text.as_bytes()[begin..]);
    let mut records = reader.records();
    let not_text = |_| SheetError::NotText { line: 1 };
    let header = records.next().ok_or(SheetError::Empty)?.map_err(not_text)?;
    let header_line = line_of(&mut lines, &header, begin);
    let mut found = Found::default();
    let plan = Plan::new(&header, map, |column, problem| {
        found.problem(header_line, Some(column), problem.to_string());
    })?;
    let mut table = Table::new(map, office);
    for (row, record) in records.enumerate() {
        if row == ROWS_MAX {
            return Err(SheetError::TooManyRows);
        }
        if row % REPORT_EVERY == 0 {
            watch(Progress::Rows(row));
        }
        let record = record.map_err(not_text)?;
        let line = line_of(&mut lines, &record, begin);
        if found.is_full() {
            break;
        }
        match width(&record, header.len()) {
            Width::Blank => {}
            Width::Right => table.row(&record, line, &plan, &mut found),
            Width::Wrong => found.problem(line, None, wrong_width(record.len(), header.len())),
        }
    }
    let cases = table.finish(&mut found, watch);
    if !found.problems.is_empty() {
        found.problems.sort_by_key(|problem| problem.line);
        return Err(SheetError::Rows(RowProblems(found.problems)));
    }
    if cases.is_empty() {
        return Err(SheetError::Empty);
    }
    found.notices.sort_by_key(|notice| notice.line);
    let Found { notices, more_notices, .. } = found;
    Ok(Sheet { cases, unread: plan.unread, notices, more_notices })
}

enum Width {
    /// Nothing in it.
    Blank,
    /// As the header; spreadsheets add empty cells behind the last one.
    Right,
    /// A cell is missing, or one too many has something in it.
    Wrong,
}

fn width(record: &csv::StringRecord, header: usize) -> Width {
    let is_empty = |cell: &str| cell.trim().is_empty();
    if record.iter().all(is_empty) {
        Width::Blank
    } else if record.len() >= header && record.iter().skip(header).all(is_empty) {
        Width::Right
    } else {
        Width::Wrong
    }
}

fn wrong_width(cells: usize, header: usize) -> String {
    format!(
        "the row has {cells} cells and the header {header}; put a text that holds the sign between \
         cells in quotes"
    )
}

/// The line that a record begins in.
fn line_of(lines: &mut text::Lines<'_>, record: &csv::StringRecord, begin: usize) -> u64 {
    let offset = record.position().map_or(0, csv::Position::byte);
    lines.of(begin + usize::try_from(offset).expect("offsets lie within a text in memory"))
}

#[cfg(test)]
mod tests;
