//! A report for people and for spreadsheets.

use std::fmt::Write as _;

use super::grid::{Grid, Row};
use super::{Audience, Block, Measure, Report, Table, Told};

const WRITE: &str = "strings take every text";
const TOTAL: &str = "total";

impl Told {
    /// As it is printed.
    pub fn text(self) -> String {
        match self {
            Self::Exact { count } => count.to_string(),
            Self::Range { from, to } => format!("{from}-{to}"),
            Self::Withheld { .. } => "*".to_owned(),
        }
    }
}

/// Aligned tables.
pub fn text(report: &Report) -> String {
    let mut text = String::new();
    let Report { partner, from, to, audience, age_at, .. } = report;
    let whom = audience.as_str();
    writeln!(text, "{partner}, {from} to {to}, for: {whom}; age at: {age_at}").expect(WRITE);
    match audience {
        Audience::Own => {}
        Audience::Network => {
            text.push_str(
                "1-4: fewer than five. *: withheld, or another count could be computed.\n",
            );
        }
        Audience::Public => {
            text.push_str("*: fewer than ten, or another count could be computed.\n")
        }
    }
    for table in &report.tables {
        write_table(&mut text, table);
    }
    text
}

fn write_table(text: &mut String, table: &Table) {
    writeln!(text, "\n{}  {}", table.id, table.title).expect(WRITE);
    writeln!(text, "  from: {}", table.sources.join("; ")).expect(WRITE);
    for block in &table.blocks {
        let outside = if block.adds_up_in_network { "" } else { "; not added up in the network" };
        writeln!(text, "\n  {}  {} (unit: {}{outside})", block.id, block.title, block.unit)
            .expect(WRITE);
        aligned(text, &grid(block));
    }
    if !table.measures.is_empty() {
        text.push('\n');
        aligned(text, &table.measures.iter().map(measure_row).collect::<Vec<_>>());
    }
    if !table.not_supported.is_empty() {
        text.push_str("\n  Not supported:\n");
    }
    for lack in &table.not_supported {
        writeln!(text, "    {}: {}", lack.what, lack.why).expect(WRITE);
    }
}

fn measure_row(measure: &Measure) -> Vec<String> {
    let of: Vec<&str> = measure.of.iter().map(|(_, value)| value.as_str()).collect();
    let made_of = measure.made_of.map(|count| format!("of {count}")).unwrap_or_default();
    let value = measure.value.clone().unwrap_or_else(|| "-".to_owned());
    vec![measure.title.clone(), of.join(", "), value, measure.unit.clone(), made_of]
}

/// Rows of the first dimensions, columns of the last.
fn grid(block: &Block) -> Vec<Vec<String>> {
    let name = |value: &Option<String>| value.clone().unwrap_or_else(|| TOTAL.to_owned());
    let Grid { by, columns, rows } = Grid::of(block);
    let is_single = columns.len() == 1 && columns.iter().all(Option::is_none);
    let head: Vec<String> =
        if is_single { vec!["count".to_owned()] } else { columns.iter().map(name).collect() };
    let mut grid = vec![[by, head].concat()];
    for Row { of, told, .. } in rows {
        grid.push(of.iter().map(name).chain(told.iter().map(|one| one.text())).collect());
    }
    grid
}

fn aligned(text: &mut String, rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let mut line = String::from("    ");
        for (cell, width) in row.iter().zip(&widths) {
            let width = *width;
            let figure = cell.starts_with(|c: char| c.is_ascii_digit() || c == '*');
            if figure {
                write!(line, "{cell:>width$}  ").expect(WRITE);
            } else {
                write!(line, "{cell:width$}  ").expect(WRITE);
            }
        }
        writeln!(text, "{}", line.trim_end()).expect(WRITE);
    }
}

/// One line for each cell and figure, in one shape for all tables.
///
/// # Errors
/// None that memory would not give.
pub fn csv(report: &Report) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record([
        "partner", "from", "to", "audience", "age_at", "table", "block", "title", "unit", "by_1",
        "value_1", "by_2", "value_2", "by_3", "value_3", "figure", "note",
    ])?;
    let days = [report.from.to_string(), report.to.to_string()];
    let head = [
        report.partner.to_string(),
        days[0].clone(),
        days[1].clone(),
        report.audience.as_str().to_owned(),
        report.age_at.clone(),
    ];
    for table in &report.tables {
        let id = table.id.to_string();
        for block in &table.blocks {
            let title = format!("{}: {}", table.title, block.title);
            for cell in &block.cells {
                let of = cell.of.iter().map(|value| value.as_deref().unwrap_or(TOTAL).to_owned());
                let by = block.by.iter().cloned().zip(of).collect::<Vec<_>>();
                let figure = cell.value.text();
                let names = [&id, &block.id, &title, &block.unit];
                writer.write_record(line(&head, names, &by, &figure, ""))?;
            }
        }
        for measure in &table.measures {
            let value = measure.value.clone().unwrap_or_default();
            let names = [&id, &id, &measure.title, &measure.unit];
            let made_of = measure.made_of.map(|count| format!("made of {count}"));
            let note = made_of.unwrap_or_default();
            writer.write_record(line(&head, names, &measure.of, &value, &note))?;
        }
        for lack in &table.not_supported {
            let names = [&id, &id, &lack.what, &String::new()];
            let note = format!("not supported: {}", lack.why);
            writer.write_record(line(&head, names, &[], "", &note))?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn line(
    head: &[String; 5],
    names: [&String; 4],
    by: &[(String, String)],
    figure: &str,
    note: &str,
) -> Vec<String> {
    let mut line: Vec<String> = head.to_vec();
    line.extend(names.into_iter().cloned());
    for at in 0..3 {
        let (name, value) = by.get(at).cloned().unwrap_or_default();
        line.extend([name, value]);
    }
    line.extend([figure.to_owned(), note.to_owned()]);
    line
}
