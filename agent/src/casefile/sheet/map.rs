//! The column map: what the columns and values of an office's table are called here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use saphan_protocol::codes::{ClosedList, nearest as nearest_code};
use serde::Deserialize;
use serde_json::Value;

use super::cell;
use super::columns::{COLUMNS, Column, Kind};

/// Largest map, in bytes.
pub const MAP_LEN_MAX: usize = 256 * 1024;

/// Which part of a date that does not begin with the year comes first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// As in most of the world.
    #[default]
    DayFirst,
    /// As in the United States.
    MonthFirst,
}

/// Why a map is not taken. What stands in a map is no personal data, so it is named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// Not TOML, or not a map.
    #[error("line {line} does not read: {message}; compare it with `saphan-agent file map`")]
    Toml {
        /// Line, from 1.
        line: usize,
        /// What the parser says.
        message: String,
    },
    /// A name that is no column.
    #[error("`{name}` is no column{}", suggestion(.near))]
    Column {
        /// What stands there.
        name: String,
        /// The column that is spelt most alike.
        near: Option<&'static str>,
    },
    /// Two columns that are read from one.
    #[error("`{first}` and `{second}` name the same header; each column of a table is read once")]
    SameHeader {
        /// One.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
    /// A default or a translation that is no value of its column.
    #[error("`{value}` is no value of `{column}`, which takes {kind}{}", suggestion(.near))]
    Value {
        /// The column.
        column: &'static str,
        /// What stands there.
        value: String,
        /// What belongs there.
        kind: String,
        /// The code that is spelt most alike.
        near: Option<&'static str>,
    },
}

fn suggestion(near: &Option<&'static str>) -> String {
    near.map_or_else(
        || "; `saphan-agent file map` shows what there is".to_owned(),
        |near| format!("; the nearest one is `{near}`"),
    )
}

impl MapError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Toml { .. } => "map-not-read",
            Self::Column { .. } => "map-no-such-column",
            Self::SameHeader { .. } => "map-same-header",
            Self::Value { .. } => "map-no-such-value",
        }
    }
}

/// A column map. Without a file, the columns have their own names and nothing is translated.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    #[serde(default)]
    dates: DateOrder,
    #[serde(default)]
    ignore: Vec<String>,
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    defaults: BTreeMap<String, String>,
    #[serde(default)]
    codes: BTreeMap<String, BTreeMap<String, String>>,
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// [`MapError`], naming what is no column and no value.
    pub fn parse(text: &str) -> Result<Self, MapError> {
        let map: Self = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            MapError::Toml { line, message: error.message().to_owned() }
        })?;
        let named = map.columns.keys().chain(map.defaults.keys()).chain(map.codes.keys());
        for name in named {
            if Column::named(name).is_none() {
                return Err(MapError::Column { name: name.clone(), near: nearest(name) });
            }
        }
        let mut headers: Vec<(&str, &'static str)> = Vec::new();
        for (column, theirs) in map.columns.iter().filter_map(|(ours, theirs)| {
            Column::named(ours).map(|column| (column.name, theirs.trim()))
        }) {
            if let Some((_, first)) = headers.iter().find(|(header, _)| *header == theirs) {
                return Err(MapError::SameHeader { first, second: column });
            }
            headers.push((theirs, column));
        }
        for column in COLUMNS {
            let translated = map.translations(column).into_iter().flat_map(BTreeMap::values);
            for value in of(&map.defaults, column).into_iter().chain(translated) {
                check_value(column, value, map.dates)?;
            }
        }
        Ok(map)
    }

    /// A map that changes nothing, with every column and what counts where a cell is empty.
    pub fn template() -> String {
        let mut text = TEMPLATE.to_owned();
        let write = "strings take every text";
        text.push_str("\n[columns]\n# our column = the header in your table\n");
        for column in COLUMNS {
            let Column { name, kind, .. } = column;
            writeln!(text, "# {name} = \"{name}\"   # {kind}").expect(write);
        }
        text.push_str("\n[defaults]\n# our column = what counts where the cell is empty\n");
        for column in COLUMNS {
            if let Some(default) = column.default.filter(|default| !default.is_empty()) {
                writeln!(text, "{} = \"{default}\"", column.name).expect(write);
            }
        }
        text
    }

    pub(super) fn dates(&self) -> DateOrder {
        self.dates
    }

    /// The column that the header of a table means.
    pub(super) fn column(&self, header: &str) -> Option<&'static Column> {
        let header = header.trim();
        let mapped = self.columns.iter().find(|(_, theirs)| theirs.trim() == header);
        match mapped {
            Some((ours, _)) => Column::named(ours),
            // A column that the map says is called otherwise is not meant by its own name.
            None => Column::named(header).filter(|column| {
                !self.columns.keys().any(|ours| ours.eq_ignore_ascii_case(column.name))
            }),
        }
    }

    /// The columns that the map gives a header.
    pub(super) fn named(&self) -> impl Iterator<Item = &'static Column> {
        self.columns.keys().filter_map(|ours| Column::named(ours))
    }

    pub(super) fn ignores(&self, header: &str) -> bool {
        self.ignore.iter().any(|ignored| ignored.trim() == header.trim())
    }

    pub(super) fn default_of(&self, column: &Column) -> Option<&str> {
        of(&self.defaults, column).map(String::as_str).or(column.default)
    }

    pub(super) fn translations(&self, column: &Column) -> Option<&BTreeMap<String, String>> {
        of(&self.codes, column)
    }
}

fn of<'m, T>(table: &'m BTreeMap<String, T>, column: &Column) -> Option<&'m T> {
    table.iter().find(|(name, _)| name.eq_ignore_ascii_case(column.name)).map(|(_, value)| value)
}

/// Whether `text` is a value of `column`; where several are taken, of each.
fn check_value(column: &'static Column, text: &str, order: DateOrder) -> Result<(), MapError> {
    let wrong = |near| MapError::Value {
        column: column.name,
        value: text.to_owned(),
        kind: column.kind.to_string(),
        near,
    };
    let cell = cell::read(column.kind, text, None, order).map_err(|_| wrong(None))?;
    let list = match column.kind {
        Kind::Code(list) | Kind::Codes(list) => ClosedList::named(list),
        Kind::Text
        | Kind::Word
        | Kind::Language
        | Kind::Date
        | Kind::Number
        | Kind::Flag
        | Kind::Country
        | Kind::Countries
        | Kind::Words => None,
    };
    let Some(list) = list else { return Ok(()) };
    let one = std::slice::from_ref(&cell.value);
    let all = cell.value.as_array().map_or(one, Vec::as_slice);
    for code in all.iter().filter_map(Value::as_str) {
        // An office's own codes are for the case file to judge.
        let own = column.kind.is_list() && code.starts_with("x_");
        let codes = || list.codes.iter().map(|(code, _)| *code);
        if !own && !codes().any(|known| known == code) {
            return Err(wrong(nearest_code(code, codes())));
        }
    }
    Ok(())
}

/// The column that is spelt most like `name`.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    nearest_code(name, COLUMNS.iter().map(|column| column.name))
}

const TEMPLATE: &str = "\
# Column map for `saphan-agent file import cases.csv --map map.toml`.
# Take the # away from what differs in your table. Your headers go to the right of the =.

# dates = \"month_first\"   # 04/30/2025; without it days come first: 30/04/2025
# ignore = [\"Remarks\"]     # headers that are not read on purpose

# What values of your table are called here, per column:
# [codes.sex]
# F = \"female\"
# M = \"male\"
";
