//! Text documents: paragraphs as lines, rows of tables as lines with tabs.

use super::package::Package;
use super::xml::{self, Node, escaped, value};
use crate::attachment::{AttachmentError, Tally};

/// Parts of a package, by name.
pub(super) type Parts = Vec<(&'static str, Vec<u8>)>;

/// Parts that hold what people read, in this order.
const DOCX_PARTS: [&str; 3] = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"];
/// Elements whose content nobody is to see: what was deleted or moved away, instructions of
/// fields, and the second form of a drawing.
const DOCX_UNSEEN: [(&str, &str); 5] = [
    ("del", "tracked change"),
    ("moveFrom", "tracked change"),
    ("instrText", "field"),
    ("delInstrText", "field"),
    ("Fallback", "second form"),
];
const ODT_UNSEEN: [(&str, &str); 6] = [
    ("tracked-changes", "tracked changes"),
    ("annotation", "comment"),
    ("hidden-text", "hidden text"),
    ("hidden-paragraph", "hidden text"),
    ("scripts", "program"),
    ("forms", "form"),
];
/// Most spaces that one element of OpenDocument stands for here.
const SPACES_MAX: usize = 16;

/// Collects lines while the parts of a document pass by.
#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    line: String,
    /// Depth of tables around; a row is one line.
    tables: usize,
    /// Depth within something unseen.
    unseen: usize,
}

impl Lines {
    fn push(&mut self, text: &str) {
        if self.unseen == 0 {
            self.line.extend(xml::one_line(text));
        }
    }

    fn end_line(&mut self) {
        if self.unseen == 0 {
            self.lines.push(std::mem::take(&mut self.line).trim_end().to_owned());
        }
    }

    fn end_paragraph(&mut self) {
        if self.tables > 0 { self.push(" ") } else { self.end_line() }
    }
}

/// The lines of a DOCX, its tracked changes accepted.
pub(super) fn of_docx(
    package: &mut Package<'_>,
    tally: &mut Tally,
) -> Result<Vec<String>, AttachmentError> {
    let names = package.names();
    let mut lines = Lines::default();
    for part in DOCX_PARTS.iter().filter(|part| names.iter().any(|name| name == *part)) {
        let mut run = Run::default();
        xml::walk(&package.read(part)?, |node| {
            docx_node(&mut lines, &mut run, node, tally);
            Ok(())
        })?;
    }
    Ok(lines.lines)
}

/// The run of letters that is being read.
#[derive(Default)]
struct Run {
    text: String,
    hidden: bool,
    in_text: bool,
}

fn docx_node(lines: &mut Lines, run: &mut Run, node: Node, tally: &mut Tally) {
    match node {
        Node::Start(name, attributes) => {
            if let Some((_, what)) = DOCX_UNSEEN.iter().find(|(known, _)| *known == name) {
                tally.add(what, "text");
                lines.unseen += 1;
            }
            match name.as_str() {
                "ins" | "moveTo" | "rPrChange" | "pPrChange" => tally.add("tracked change", "text"),
                "t" => run.in_text = true,
                "tab" if lines.unseen == 0 && value(&attributes, "val").is_none() => {
                    run.text.push('\t');
                }
                "br" | "cr" => run.text.push(' '),
                "noBreakHyphen" => run.text.push('-'),
                "vanish" | "webHidden"
                    if !matches!(value(&attributes, "val"), Some("0" | "false")) =>
                {
                    run.hidden = true;
                }
                "tbl" => lines.tables += 1,
                _ => {}
            }
        }
        Node::Text(text) if run.in_text => run.text.push_str(&text),
        Node::Text(_) => {}
        Node::End(name) => {
            match name.as_str() {
                "t" => run.in_text = false,
                "r" => {
                    let Run { text, hidden, .. } = std::mem::take(run);
                    if hidden {
                        tally.add("hidden text", "text");
                    } else {
                        lines.push(&text);
                    }
                }
                "p" => lines.end_paragraph(),
                "tc" => lines.push("\t"),
                "tr" if lines.tables == 1 => lines.end_line(),
                "tbl" => lines.tables = lines.tables.saturating_sub(1),
                _ => {}
            }
            if DOCX_UNSEEN.iter().any(|(known, _)| *known == name) {
                lines.unseen = lines.unseen.saturating_sub(1);
            }
        }
    }
}

/// The lines of an ODT.
pub(super) fn of_odt(
    package: &mut Package<'_>,
    tally: &mut Tally,
) -> Result<Vec<String>, AttachmentError> {
    let mut lines = Lines::default();
    let mut paragraphs = 0_usize;
    xml::walk(&package.read("content.xml")?, |node| {
        odt_node(&mut lines, &mut paragraphs, node, tally);
        Ok(())
    })?;
    Ok(lines.lines)
}

fn odt_node(lines: &mut Lines, paragraphs: &mut usize, node: Node, tally: &mut Tally) {
    match node {
        Node::Start(name, attributes) => {
            if let Some((_, what)) = ODT_UNSEEN.iter().find(|(known, _)| *known == name) {
                tally.add(what, "text");
                lines.unseen += 1;
            }
            match name.as_str() {
                "p" | "h" => *paragraphs += 1,
                "tab" => lines.push("\t"),
                "line-break" => lines.push(" "),
                "s" => {
                    let count = value(&attributes, "c").and_then(|count| count.parse().ok());
                    lines.push(&" ".repeat(count.unwrap_or(1).min(SPACES_MAX)));
                }
                "note-body" => lines.push(" ["),
                "table" => lines.tables += 1,
                _ => {}
            }
        }
        Node::Text(text) if *paragraphs > 0 => lines.push(&text),
        Node::Text(_) => {}
        Node::End(name) => {
            match name.as_str() {
                "p" | "h" => {
                    *paragraphs = paragraphs.saturating_sub(1);
                    if *paragraphs == 0 {
                        lines.end_paragraph();
                    }
                }
                "note-body" => lines.push("]"),
                "table-cell" => lines.push("\t"),
                "table-row" if lines.tables == 1 => lines.end_line(),
                "table" => lines.tables = lines.tables.saturating_sub(1),
                _ => {}
            }
            if ODT_UNSEEN.iter().any(|(known, _)| *known == name) {
                lines.unseen = lines.unseen.saturating_sub(1);
            }
        }
    }
}

/// A new DOCX of these lines (ECMA-376 part 1, the least that a package needs).
pub(super) fn docx(lines: &[String]) -> Result<Parts, AttachmentError> {
    let mut body = String::new();
    for line in lines {
        body.push_str("<w:p><w:r>");
        for (number, piece) in line.split('\t').enumerate() {
            if number > 0 {
                body.push_str("<w:tab/>");
            }
            body.push_str("<w:t xml:space=\"preserve\">");
            body.push_str(&escaped(piece));
            body.push_str("</w:t>");
        }
        body.push_str("</w:r></w:p>");
    }
    let document = format!(
        "{DECLARATION}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let types = content_types(&[(
        "/word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    )]);
    Ok(vec![
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml")])),
        ("word/document.xml", document.into_bytes()),
    ])
}

/// A new ODT of these lines (ODF 1.3 part 3).
pub(super) fn odt(lines: &[String]) -> Result<Parts, AttachmentError> {
    let mut body = String::new();
    for line in lines {
        let line = escaped(line).replace('\t', "<text:tab/>");
        body.push_str(&format!("<text:p>{line}</text:p>"));
    }
    const OFFICE: &str = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    const TEXT: &str = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    const MANIFEST: &str = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    const MIME: &str = "application/vnd.oasis.opendocument.text";
    let content = format!(
        "{DECLARATION}<office:document-content xmlns:office=\"{OFFICE}\" xmlns:text=\"{TEXT}\" office:version=\"1.3\"><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    let manifest = format!(
        "{DECLARATION}<manifest:manifest xmlns:manifest=\"{MANIFEST}\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{MIME}\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"
    );
    Ok(vec![
        ("mimetype", MIME.as_bytes().to_vec()),
        ("content.xml", content.into_bytes()),
        ("META-INF/manifest.xml", manifest.into_bytes()),
    ])
}

pub(super) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// `[Content_Types].xml` (ECMA-376 part 2).
pub(super) fn content_types(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut types = format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    for (name, kind) in parts {
        types.push_str(&format!("<Override PartName=\"{name}\" ContentType=\"{kind}\"/>"));
    }
    types.push_str("</Types>");
    types.into_bytes()
}

/// A part of relationships, numbered from `rId1` (ECMA-376 part 2).
pub(super) fn relations(targets: &[(&str, &str)]) -> Vec<u8> {
    let mut relations = format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (number, (kind, target)) in targets.iter().enumerate() {
        let number = number + 1;
        relations.push_str(&format!(
            "<Relationship Id=\"rId{number}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
        ));
    }
    relations.push_str("</Relationships>");
    relations.into_bytes()
}
