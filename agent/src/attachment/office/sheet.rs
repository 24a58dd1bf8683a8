//! Spreadsheets: the values of the cells that are seen, all sheets one after the other on one.

use super::package::Package;
use super::text::{DECLARATION, Parts, content_types, relations};
use super::xml::{self, Node, escaped, value};
use crate::attachment::{AttachmentError, Tally};

/// Most rows of a rebuilt sheet.
const ROWS_MAX: usize = 100_000;
/// Most cells of a rebuilt sheet, empty ones counted in.
const CELLS_MAX: usize = 1_000_000;
/// Most bytes in all cells of a rebuilt sheet: many cells may show one long text.
const TEXT_LEN_MAX: usize = 32 << 20;
/// Most columns of a rebuilt sheet, those up to ZZ.
const COLUMNS_MAX: usize = 702;

/// Rows of cells; a blank row parts two sheets.
pub(super) type Rows = Vec<Vec<String>>;

pub(super) fn read(package: &mut Package<'_>, tally: &mut Tally) -> Result<Rows, AttachmentError> {
    let names = package.names();
    let has = |name: &str| names.iter().any(|known| known == name);
    let shared = if has("xl/sharedStrings.xml") {
        shared(&package.read("xl/sharedStrings.xml")?)?
    } else {
        Vec::new()
    };
    let (mut rows, mut size) = (Vec::new(), Size::default());
    for target in shown_sheets(package, tally)? {
        if !rows.is_empty() {
            rows.push(Vec::new());
        }
        read_sheet(&package.read(&target)?, &shared, &mut rows, &mut size, tally)?;
    }
    Ok(rows)
}

/// The parts of the sheets that are not hidden. Their names go.
fn shown_sheets(
    package: &mut Package<'_>,
    tally: &mut Tally,
) -> Result<Vec<String>, AttachmentError> {
    let mut targets = Vec::new();
    xml::walk(&package.read("xl/_rels/workbook.xml.rels")?, |node| {
        if let Node::Start(_, attributes) = node
            && let (Some(id), Some(target)) =
                (value(&attributes, "Id"), value(&attributes, "Target"))
        {
            let absolute = target.strip_prefix('/').map(str::to_owned);
            targets.push((id.to_owned(), absolute.unwrap_or_else(|| format!("xl/{target}"))));
        }
        Ok(())
    })?;
    let mut shown = Vec::new();
    xml::walk(&package.read("xl/workbook.xml")?, |node| {
        let Node::Start(name, attributes) = node else { return Ok(()) };
        if name != "sheet" {
            return Ok(());
        }
        tally.add("sheet name", "workbook");
        if value(&attributes, "state").is_some_and(|state| state != "visible") {
            tally.add("hidden sheet", "workbook");
            return Ok(());
        }
        // Both `sheetId` and `r:id` may stand here; without its prefix the second is `id`.
        let id = value(&attributes, "id").ok_or(AttachmentError::Damaged)?;
        let target = targets.iter().find(|(known, _)| known == id);
        shown.push(target.ok_or(AttachmentError::Damaged)?.1.clone());
        Ok(())
    })?;
    Ok(shown)
}

fn shared(part: &[u8]) -> Result<Vec<String>, AttachmentError> {
    let mut strings = Vec::new();
    let (mut in_text, mut phonetic) = (false, false);
    xml::walk(part, |node| {
        match node {
            Node::Start(name, _) => match name.as_str() {
                "si" => strings.push(String::new()),
                "t" => in_text = true,
                "rPh" => phonetic = true,
                _ => {}
            },
            Node::Text(text) if in_text && !phonetic => {
                if let Some(last) = strings.last_mut() {
                    last.push_str(&text);
                }
            }
            Node::Text(_) => {}
            Node::End(name) => match name.as_str() {
                "t" => in_text = false,
                "rPh" => phonetic = false,
                _ => {}
            },
        }
        Ok(())
    })?;
    Ok(strings)
}

/// How large the rebuilt sheet has become.
#[derive(Default)]
struct Size {
    cells: usize,
    text_len: usize,
}

impl Size {
    fn take(&mut self, cells: usize, text_len: usize) -> Result<(), AttachmentError> {
        self.cells += cells;
        self.text_len += text_len;
        let fits = self.cells <= CELLS_MAX && self.text_len <= TEXT_LEN_MAX;
        if fits { Ok(()) } else { Err(AttachmentError::Bomb) }
    }
}

/// The cell that is being read.
#[derive(Default)]
struct Cell {
    column: usize,
    kind: String,
    text: String,
    in_value: bool,
}

fn read_sheet(
    part: &[u8],
    shared: &[String],
    rows: &mut Rows,
    size: &mut Size,
    tally: &mut Tally,
) -> Result<(), AttachmentError> {
    let mut hidden_columns: Vec<(usize, usize)> = Vec::new();
    let (mut row, mut row_hidden, mut cell) = (Vec::new(), false, Cell::default());
    let is_set = |attributes: &[(String, String)], key: &str| {
        matches!(value(attributes, key), Some("1" | "true"))
    };
    xml::walk(part, |node| {
        match node {
            Node::Start(name, attributes) => match name.as_str() {
                "col" if is_set(&attributes, "hidden") => {
                    let number = |key| value(&attributes, key).and_then(|text| text.parse().ok());
                    if let (Some(first), Some(last)) = (number("min"), number("max")) {
                        hidden_columns.push((first, last));
                        tally.add("hidden columns", "sheet");
                    }
                }
                "row" => {
                    row = Vec::new();
                    row_hidden = is_set(&attributes, "hidden");
                }
                "c" => {
                    let column = value(&attributes, "r").map_or(row.len() + 1, column);
                    let kind = value(&attributes, "t").unwrap_or("n").to_owned();
                    cell = Cell { column, kind, ..Cell::default() };
                }
                "v" | "t" => cell.in_value = true,
                "f" => tally.add("formula", "sheet"),
                _ => {}
            },
            Node::Text(text) if cell.in_value => cell.text.push_str(&text),
            Node::Text(_) => {}
            Node::End(name) => match name.as_str() {
                "v" | "t" => cell.in_value = false,
                "c" => {
                    let Cell { column, kind, text, .. } = std::mem::take(&mut cell);
                    if !(1..=COLUMNS_MAX).contains(&column) {
                        return Err(AttachmentError::Bomb);
                    }
                    let hidden = hidden_columns.iter().any(|(a, b)| (*a..=*b).contains(&column));
                    if !hidden {
                        let width = row.len().max(column);
                        let text = shown_value(&kind, text, shared)?;
                        size.take(width - row.len(), text.len())?;
                        row.resize(width, String::new());
                        // A tab would be read as the end of the cell.
                        row[column - 1] = xml::one_line(&text).map(untabbed).collect();
                    }
                }
                "row" if row_hidden => tally.add("hidden row", "sheet"),
                "row" => {
                    if rows.len() == ROWS_MAX {
                        return Err(AttachmentError::Bomb);
                    }
                    rows.push(std::mem::take(&mut row));
                }
                _ => {}
            },
        }
        Ok(())
    })
}

fn shown_value(kind: &str, text: String, shared: &[String]) -> Result<String, AttachmentError> {
    if kind != "s" {
        return Ok(text);
    }
    let number: usize = text.trim().parse().map_err(|_| AttachmentError::Damaged)?;
    shared.get(number).cloned().ok_or(AttachmentError::Damaged)
}

fn untabbed(c: char) -> char {
    if c == '\t' { ' ' } else { c }
}

/// The number of a column from the name of a cell, `B` of `B12` being 2; 0 if there is none.
fn column(cell: &str) -> usize {
    let letters = cell.bytes().take_while(u8::is_ascii_uppercase).take(3);
    letters.fold(0, |number, letter| number * 26 + usize::from(letter - b'A') + 1)
}

fn column_name(mut number: usize) -> String {
    let mut name = Vec::new();
    while number > 0 {
        number -= 1;
        name.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number % 26]));
        number /= 26;
    }
    name.iter().rev().collect()
}

/// What people see, rows as lines.
pub(super) fn shown(rows: &Rows) -> String {
    let lines: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
    lines.join("\n")
}

/// The rows of a text that [`shown`] wrote.
pub(super) fn rows(text: &str) -> Rows {
    text.split('\n').map(|row| row.split('\t').map(str::to_owned).collect()).collect()
}

/// A new workbook of one sheet (ECMA-376 part 1, the least that a package needs).
pub(super) fn write(rows: &Rows) -> Result<Parts, AttachmentError> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut data = String::new();
    for (row, cells) in rows.iter().enumerate() {
        let row = row + 1;
        data.push_str(&format!("<row r=\"{row}\">"));
        for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let (name, text) = (column_name(column + 1), escaped(text));
            data.push_str(&format!(
                "<c r=\"{name}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            ));
        }
        data.push_str("</row>");
    }
    let sheet = format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetData>{data}</sheetData></worksheet>"
    );
    let workbook = format!(
        "{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATION}\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let types = content_types(&[
        ("/xl/workbook.xml", &format!("{KIND}.sheet.main+xml")),
        ("/xl/worksheets/sheet1.xml", &format!("{KIND}.worksheet+xml")),
    ]);
    Ok(vec![
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", workbook.into_bytes()),
        ("xl/_rels/workbook.xml.rels", relations(&[("worksheet", "worksheets/sheet1.xml")])),
        ("xl/worksheets/sheet1.xml", sheet.into_bytes()),
    ])
}
