//! Rows become cases, and what is wrong with a case is told of the row and column it came from.

use std::collections::HashMap;

use saphan_protocol::ids::PartnerId;
use zeroize::Zeroize as _;

use super::build::Builder;
use super::cell;
use super::columns::{CASE_COLUMN, COLUMNS, Column, MEANS_COLUMN, Of};
use super::map::Map;
use super::plan::{Plan, Planned, To, means_column};
use super::{NOTICES_MAX, Progress, RowProblem, SheetCase};
use crate::casefile::{CaseFile, CaseFileError, FieldProblem, PROBLEMS_MAX, Problem, What};

/// Cases between two reports of progress.
const REPORT_EVERY: usize = 100;

/// What was found on the way.
#[derive(Default)]
pub(super) struct Found {
    pub(super) problems: Vec<RowProblem>,
    pub(super) notices: Vec<RowProblem>,
    /// Notices beyond [`NOTICES_MAX`].
    pub(super) more_notices: usize,
}

impl Found {
    pub(super) fn problem(
        &mut self,
        line: u64,
        column: Option<&'static str>,
        problem: impl Into<String>,
    ) {
        if !self.is_full() {
            self.problems.push(RowProblem { line, column, problem: problem.into() });
        }
    }

    /// Whether more problems would not be told.
    pub(super) fn is_full(&self) -> bool {
        self.problems.len() >= PROBLEMS_MAX
    }

    fn notice(&mut self, line: u64, column: Option<&'static str>, problem: String) {
        if self.notices.len() < NOTICES_MAX {
            self.notices.push(RowProblem { line, column, problem });
        } else {
            self.more_notices += 1;
        }
    }
}

/// The cases of a table while it is read.
pub(super) struct Table<'a> {
    map: &'a Map,
    office: &'a PartnerId,
    builders: Vec<Builder>,
    by_number: HashMap<String, usize>,
}

impl Drop for Table<'_> {
    fn drop(&mut self) {
        for (mut number, _) in self.by_number.drain() {
            number.zeroize();
        }
    }
}

impl<'a> Table<'a> {
    pub(super) fn new(map: &'a Map, office: &'a PartnerId) -> Self {
        Self { map, office, builders: Vec::new(), by_number: HashMap::new() }
    }

    /// Adds a row: a person, and perhaps a case.
    pub(super) fn row(
        &mut self,
        record: &csv::StringRecord,
        line: u64,
        plan: &Plan,
        found: &mut Found,
    ) {
        let number = cell::tidy(record.get(plan.case_at).unwrap_or_default());
        if number.is_empty() {
            found.problem(line, Some(CASE_COLUMN), "the case number is needed in every row");
            return;
        }
        let at = *self.by_number.entry(number.to_owned()).or_insert_with(|| {
            self.builders.push(Builder::new(line));
            self.builders.len() - 1
        });
        let builder = &mut self.builders[at];
        builder.begin_person(line);
        for Planned { at, to } in &plan.columns {
            let text = cell::tidy(record.get(*at).unwrap_or_default());
            match *to {
                To::Column(_) | To::Means(_) if text.is_empty() => {}
                To::Column(column) => take(builder, self.map, column, text, line, found),
                To::Means(code) => match cell::flag(text) {
                    Ok(true) => builder.add(means_column(), code, line),
                    Ok(false) => {}
                    Err(error) => found.problem(line, Some(MEANS_COLUMN), error.to_string()),
                },
            }
        }
        fill(builder, self.map, Of::Person, line, found);
        builder.end_person();
    }

    /// The cases, if nothing is wrong.
    pub(super) fn finish(
        mut self,
        found: &mut Found,
        watch: &mut dyn FnMut(Progress),
    ) -> Vec<SheetCase> {
        let builders = std::mem::take(&mut self.builders);
        let total = builders.len();
        let mut cases = Vec::with_capacity(total);
        for (done, mut builder) in builders.into_iter().enumerate() {
            if found.is_full() {
                break;
            }
            if done % REPORT_EVERY == 0 {
                watch(Progress::Cases { done, total });
            }
            let line = builder.line();
            fill(&mut builder, self.map, Of::Case, line, found);
            builder.end_case(self.office);
            match CaseFile::parse(builder.json()) {
                Ok(file) => {
                    for warning in file.warnings() {
                        let (line, column) = builder.place(&warning.path);
                        found.notice(line, column, warning.notice.to_string());
                    }
                    cases.push(SheetCase { file, line });
                }
                Err(CaseFileError::Problems(problems)) => {
                    for problem in problems.iter() {
                        let (line, column) = builder.place(&wanted(problem));
                        if !builder.is_told(line, column) {
                            found.problem(line, column, told(problem, column));
                        }
                    }
                }
                Err(error) => found.problem(line, None, error.to_string()),
            }
        }
        cases
    }
}

/// Puts what counts where cells are empty.
fn fill(builder: &mut Builder, map: &Map, of: Of, line: u64, found: &mut Found) {
    for column in COLUMNS.iter().filter(|column| column.of == of) {
        match map.default_of(column) {
            Some(text) if builder.wants(column) => take(builder, map, column, text, line, found),
            Some(_) | None => {}
        }
    }
}

/// Reads one cell and puts it in its place.
fn take(
    builder: &mut Builder,
    map: &Map,
    column: &'static Column,
    text: &str,
    line: u64,
    found: &mut Found,
) {
    match cell::read(column.kind, text, map.translations(column), map.dates()) {
        Ok(cell) => {
            if cell.buddhist {
                let notice = "a year of the Buddhist era, read as 543 years earlier".to_owned();
                found.notice(line, Some(column.name), notice);
            }
            if column.of == Of::Person {
                builder.set(column, cell.value, line);
            } else if let Err(first) = builder.set_case(column, cell.value, line) {
                let problem = format!("differs from line {first} of the same case");
                found.problem(line, Some(column.name), problem);
            }
        }
        Err(error) => {
            builder.damaged(column, line);
            found.problem(line, Some(column.name), error.to_string());
        }
    }
}

/// The path of the value that is wrong, or that is missing.
fn wanted(problem: &Problem) -> String {
    match &problem.what {
        What::Field(FieldProblem::Missing { field }) => format!("{}.{field}", problem.path),
        What::Field(_) | What::Together(_) => problem.path.clone(),
    }
}

fn told(problem: &Problem, column: Option<&str>) -> String {
    match (&problem.what, column) {
        (What::Field(FieldProblem::Missing { .. }), Some(_)) => {
            "this is needed; fill the cell or give a default in the map".to_owned()
        }
        (what, Some(_)) => what.to_string(),
        (what, None) => format!("{}: {what}", problem.path),
    }
}
