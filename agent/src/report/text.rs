//! A report for people and for spreadsheets.
//!
//! Text follows the language of whoever reads: in English the parts of a report are called as the report
//! itself calls them, in every other language by their names. Of a spreadsheet only titles and notes do so;
//! other programs read the heads of its columns and the codes in them, which are the same in all languages.

use std::fmt::Write as _;

use super::grid::{Grid, Row};
use super::{Audience, Block, Measure, NotSupported, Report, Table, Told};
use crate::language::{Words, is_english};
use crate::said::report as said;
use crate::said::width::{columns, padded};

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

/// A part of a report in English as the report calls it, in every other language by its name.
fn called(t: Words, own: &str, named: impl FnOnce() -> String) -> String {
    if is_english(t) { own.to_owned() } else { named() }
}

fn table_title(t: Words, table: &Table) -> String {
    called(t, &table.title, || said::table(t, table.id))
}

fn block_title(t: Words, block: &Block) -> String {
    called(t, &block.title, || said::counted(t, block))
}

fn measure_title(t: Words, measure: &Measure) -> String {
    called(t, &measure.title, || said::figure(t, measure))
}

fn value(t: Words, dim: &str, value: &Option<String>) -> String {
    called(t, value.as_deref().unwrap_or(TOTAL), || said::value(t, dim, value))
}

fn lack(t: Words, lack: &NotSupported) -> NotSupported {
    if is_english(t) { lack.clone() } else { said::lack(t, lack) }
}

/// Aligned tables.
pub(crate) fn text(t: Words, report: &Report) -> String {
    let Report { partner, from, to, audience, age_at, .. } = report;
    let head = t
        .say("report-head")
        .with("partner", partner)
        .with("from", from)
        .with("to", to)
        .with("audience", called(t, audience.as_str(), || said::audience(t, *audience)))
        .with("age", called(t, age_at, || said::age(t, age_at)));
    let mut text = format!("{head}\n");
    let suppressed = match audience {
        Audience::Own => None,
        Audience::Network => Some("report-suppressed-network"),
        Audience::Public => Some("report-suppressed-public"),
    };
    if let Some(id) = suppressed {
        writeln!(text, "{}", t.say(id)).expect(WRITE);
    }
    for table in &report.tables {
        write_table(t, &mut text, table);
    }
    text
}

fn write_table(t: Words, text: &mut String, table: &Table) {
    writeln!(text, "\n{}  {}", table.id, table_title(t, table)).expect(WRITE);
    let sources = table.sources.iter().map(|one| called(t, one, || said::source(t, one)));
    let sources = sources.collect::<Vec<_>>().join("; ");
    writeln!(text, "  {}", t.say("report-made-from").with("sources", sources)).expect(WRITE);
    for block in &table.blocks {
        let unit = called(t, &block.unit, || said::unit(t, &block.unit));
        let mut beside = t.say("report-counts-unit").with("unit", unit).to_string();
        if !block.adds_up_in_network {
            write!(beside, "; {}", t.say("report-not-added-up")).expect(WRITE);
        }
        writeln!(text, "\n  {}  {} ({beside})", block.id, block_title(t, block)).expect(WRITE);
        aligned(text, &grid(t, block));
    }
    if !table.measures.is_empty() {
        text.push('\n');
        let rows: Vec<_> = table.measures.iter().map(|measure| measure_row(t, measure)).collect();
        aligned(text, &rows);
    }
    if !table.not_supported.is_empty() {
        writeln!(text, "\n  {}", t.say("report-not-supported")).expect(WRITE);
    }
    for one in &table.not_supported {
        let NotSupported { what, why } = lack(t, one);
        writeln!(text, "    {what}: {why}").expect(WRITE);
    }
}

fn measure_row(t: Words, measure: &Measure) -> Vec<String> {
    let of = measure.of.iter().map(|(dim, one)| value(t, dim, &Some(one.clone())));
    let of = of.collect::<Vec<_>>().join(", ");
    let figure = measure.value.clone().unwrap_or_else(|| "-".to_owned());
    let unit = called(t, &measure.unit, || said::unit(t, &measure.unit));
    vec![measure_title(t, measure), of, figure, unit, made_of(t, measure)]
}

/// Of how many a figure is made; nothing where that is not told.
fn made_of(t: Words, measure: &Measure) -> String {
    let said = measure.made_of.map(|count| t.say("report-made-of").with("count", count));
    said.map(|said| said.to_string()).unwrap_or_default()
}

/// Rows of the first dimensions, columns of the last.
fn grid(t: Words, block: &Block) -> Vec<Vec<String>> {
    let Grid { by, columns, rows } = Grid::of(block);
    let is_single = columns.len() == 1 && columns.iter().all(Option::is_none);
    let count = || called(t, "count", || t.say("report-count").to_string());
    let last = block.by.last().map(String::as_str).unwrap_or_default();
    let head = by.iter().map(|dim| called(t, dim, || said::dim(t, dim)));
    let mut grid = vec![if is_single {
        head.chain([count()]).collect()
    } else {
        head.chain(columns.iter().map(|column| value(t, last, column))).collect()
    }];
    for Row { of, told, .. } in rows {
        let names = by.iter().zip(&of).map(|(dim, one)| value(t, dim, one));
        grid.push(names.chain(told.iter().map(|one| one.text())).collect());
    }
    grid
}

fn aligned(text: &mut String, rows: &[Vec<String>]) {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| columns(cell)).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..count).map(width).collect();
    for row in rows {
        let mut line = String::from("    ");
        for (cell, width) in row.iter().zip(&widths) {
            let width = *width;
            let figure = cell.starts_with(|c: char| c.is_ascii_digit() || c == '*');
            if figure {
                write!(line, "{cell:>width$}  ").expect(WRITE);
            } else {
                line.push_str(&padded(cell, width + 2));
            }
        }
        writeln!(text, "{}", line.trim_end()).expect(WRITE);
    }
}

/// One line for each cell and figure, in one shape for all tables.
///
/// # Errors
/// None that memory would not give.
pub(crate) fn csv(t: Words, report: &Report) -> Result<String, csv::Error> {
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
            let title = format!("{}: {}", table_title(t, table), block_title(t, block));
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
            let names = [&id, &id, &measure_title(t, measure), &measure.unit];
            writer.write_record(line(&head, names, &measure.of, &value, &made_of(t, measure)))?;
        }
        for one in &table.not_supported {
            let NotSupported { what, why } = lack(t, one);
            let names = [&id, &id, &what, &String::new()];
            let note = t.say("report-not-supported-why").with("why", why).to_string();
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

#[cfg(test)]
mod tests {
    use saphan_protocol::tier1::Date;

    use super::*;
    use crate::config::{Calendar, Language};
    use crate::language::{english, on_terminal};
    use crate::report::{self, AgeAt, Days, Facts};

    fn empty() -> Report {
        let facts = Facts { country: "LA".to_owned(), cases: Vec::new(), referrals: Vec::new() };
        let day = |month, day| Date::new(2026, month, day).unwrap();
        let days = Days { from: day(1, 1), to: day(12, 31) };
        report::own(&"nkw-la".parse().unwrap(), &facts, days, AgeAt::FirstContact).unwrap()
    }

    fn lao() -> Words {
        on_terminal(Language::Lao, Calendar::Auto)
    }

    #[test]
    fn a_report_is_told_in_the_language_of_its_reader() {
        let report = empty();

        let (english, lao) = (text(english(), &report), text(lao(), &report));

        assert!(english.contains("R12.3  declined, by reason and direction (unit: referral; not"));
        assert!(english.starts_with("nkw-la, 2026-01-01 to 2026-12-31, for: own; age at: first"));
        assert!(english.contains("    closed in the period: the case file has no day of closing"));
        assert!(lao.starts_with("nkw-la, 2026-01-01 ຫາ 2026-12-31, ສຳລັບ: ຫ້ອງການນີ້"), "{lao}");
        assert!(lao.contains("R12.3  ຕາມ ເຫດຜົນ") && lao.contains("ບອກບໍ່ໄດ້:"), "{lao}");
        for word in ["not_recorded", "total", "unit", "case file", "Survivors", "period"] {
            assert!(english.contains(word), "{word}");
            assert!(!lao.contains(word), "{word}: {lao}");
        }
    }

    #[test]
    fn programs_find_the_same_heads_codes_and_figures_in_every_language() {
        let report = empty();
        let columns = |t: Words| {
            let text = csv(t, &report).unwrap();
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            // All but the title and the note.
            let kept = |record: csv::StringRecord| {
                let cells = record.iter().enumerate().filter(|(at, _)| !matches!(at, 7 | 16));
                cells.map(|(_, cell)| cell.to_owned()).collect::<Vec<_>>()
            };
            let all: Vec<Vec<String>> = reader.records().map(|one| kept(one.unwrap())).collect();
            (text, all)
        };

        let ((english, in_english), (lao, in_lao)) = (columns(english()), columns(lao()));

        assert_eq!(in_english, in_lao);
        assert_eq!(english.lines().next(), lao.lines().next());
        assert!(english.contains("not supported: the case file has no day of closing"));
        assert!(lao.contains("ບອກບໍ່ໄດ້: ແຟ້ມບໍ່ມີວັນທີປິດ"));
        assert!(!lao.contains("case file"), "{lao}");
    }
}
