//! Where the cells of each column of a table go.

use saphan_protocol::codes::ClosedList;

use super::columns::{CASE_COLUMN, Column, MEANS_COLUMN, MEANS_PREFIXES};
use super::map::{self, Map};
use super::{SheetError, Unread};

/// What the header of a table says.
pub(super) struct Plan {
    /// The columns that are read.
    pub(super) columns: Vec<Planned>,
    /// The others.
    pub(super) unread: Vec<Unread>,
    /// Place of the case number, from 0.
    pub(super) case_at: usize,
}

/// One column that is read.
pub(super) struct Planned {
    /// Its place, from 0.
    pub(super) at: usize,
    /// Where its cells go.
    pub(super) to: To,
}

#[derive(Clone, Copy)]
pub(super) enum To {
    /// To a column of ours.
    Column(&'static Column),
    /// Yes adds this means of control.
    Means(&'static str),
}

/// What is wrong with a header.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum HeaderProblem {
    /// Two columns of the table are one of ours.
    #[error("columns {first} and {second} of the table are both this one; take one of them out")]
    Repeated {
        /// Place, from 1.
        first: usize,
        /// Place, from 1.
        second: usize,
    },
    /// The map names a header that the table has not.
    #[error("the map names a header for this column that the table has not; correct the map")]
    NotThere,
}

impl Plan {
    /// Reads a header.
    ///
    /// # Errors
    /// [`SheetError::NoCaseColumn`].
    pub(super) fn new(
        header: &csv::StringRecord,
        map: &Map,
        mut wrong: impl FnMut(&'static str, HeaderProblem),
    ) -> Result<Self, SheetError> {
        let mut columns: Vec<Planned> = Vec::new();
        let mut unread = Vec::new();
        let place_of = |columns: &[Planned], ours: &Column| {
            let same = |planned: &&Planned| matches!(planned.to, To::Column(column) if column.name == ours.name);
            columns.iter().find(same).map(|planned| planned.at)
        };
        for (at, name) in header.iter().enumerate() {
            if let Some(column) = map.column(name) {
                if let Some(first) = place_of(&columns, column) {
                    wrong(
                        column.name,
                        HeaderProblem::Repeated { first: first + 1, second: at + 1 },
                    );
                }
                columns.push(Planned { at, to: To::Column(column) });
            } else if let Some(code) = means_of(name) {
                columns.push(Planned { at, to: To::Means(code) });
            } else if !map.ignores(name) && !name.trim().is_empty() {
                unread.push(Unread { place: at + 1, near: map::nearest(name) });
            }
        }
        for column in map.named() {
            if place_of(&columns, column).is_none() {
                wrong(column.name, HeaderProblem::NotThere);
            }
        }
        let case = Column::named(CASE_COLUMN).expect("the case number is one of the columns");
        let case_at = place_of(&columns, case).ok_or(SheetError::NoCaseColumn)?;
        Ok(Self { columns, unread, case_at })
    }
}

/// The means of control that a column of its own is about, in either spelling of the standard.
fn means_of(header: &str) -> Option<&'static str> {
    let rest = MEANS_PREFIXES.iter().find_map(|prefix| header.trim().strip_prefix(prefix))?;
    let list = ClosedList::named("means_of_control")?;
    let mut codes = list.codes_of_htcds(rest);
    let first = codes.next()?;
    // `Other` stands for several; the code of that name is meant.
    Some(if codes.next().is_some() { "other" } else { first })
}

/// The column of all means of control.
pub(super) fn means_column() -> &'static Column {
    Column::named(MEANS_COLUMN).expect("the means of control are one of the columns")
}
