//! XML of office documents, as a run of starts, texts and ends.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, escape};

use crate::attachment::AttachmentError;

/// Deepest nesting of elements.
const NESTING_MAX: usize = 256;

/// One step through a part.
pub(super) enum Node {
    /// An element begins: its name without prefix, and its attributes without prefixes.
    Start(String, Vec<(String, String)>),
    /// Text.
    Text(String),
    /// An element ends.
    End(String),
}

/// Hands the nodes of a part to `each`. No entity is looked up but the five of XML itself and
/// numbers; a document type is refused, as the office formats have none.
pub(super) fn walk(
    part: &[u8],
    mut each: impl FnMut(Node) -> Result<(), AttachmentError>,
) -> Result<(), AttachmentError> {
    const DAMAGED: AttachmentError = AttachmentError::Damaged;
    let text = std::str::from_utf8(part).map_err(|_| DAMAGED)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut nesting = 0_usize;
    loop {
        match reader.read_event().map_err(|_| DAMAGED)? {
            Event::Start(start) => {
                nesting += 1;
                if nesting > NESTING_MAX {
                    return Err(AttachmentError::Bomb);
                }
                each(begin(&start)?)?;
            }
            Event::Empty(start) => {
                each(begin(&start)?)?;
                each(Node::End(start.local_name().as_ref().to_owned()))?;
            }
            Event::End(end) => {
                nesting = nesting.checked_sub(1).ok_or(DAMAGED)?;
                each(Node::End(end.local_name().as_ref().to_owned()))?;
            }
            Event::Text(text) => each(Node::Text(text.xml10_content().into_owned()))?,
            Event::CData(text) => each(Node::Text(text.xml10_content().into_owned()))?,
            Event::GeneralRef(name) => {
                let letter = match name.resolve_char_ref().map_err(|_| DAMAGED)? {
                    Some(letter) => letter.to_string(),
                    None => {
                        escape::resolve_xml_entity(&name.xml10_content()).ok_or(DAMAGED)?.to_owned()
                    }
                };
                each(Node::Text(letter))?;
            }
            Event::DocType(_) => return Err(DAMAGED),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    if nesting == 0 { Ok(()) } else { Err(DAMAGED) }
}

fn begin(start: &BytesStart<'_>) -> Result<Node, AttachmentError> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| AttachmentError::Damaged)?;
        let key = attribute.key.local_name().as_ref().to_owned();
        let value = escape::unescape(&attribute.value).map_err(|_| AttachmentError::Damaged)?;
        attributes.push((key, value.into_owned()));
    }
    Ok(Node::Start(start.local_name().as_ref().to_owned(), attributes))
}

/// The value of an attribute.
pub(super) fn value<'a>(attributes: &'a [(String, String)], key: &str) -> Option<&'a str> {
    attributes.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
}

/// How many elements of a name a part has.
pub(super) fn count(part: &[u8], element: &str) -> Result<usize, AttachmentError> {
    let mut count = 0;
    walk(part, |node| {
        count += usize::from(matches!(node, Node::Start(name, _) if name == element));
        Ok(())
    })?;
    Ok(count)
}

/// The names of the elements of a part that hold text.
pub(super) fn text_elements(part: &[u8]) -> Result<Vec<String>, AttachmentError> {
    let mut found = Vec::new();
    let mut last = String::new();
    walk(part, |node| {
        match node {
            Node::Start(name, _) => last = name,
            Node::Text(text) if !text.trim().is_empty() && !last.is_empty() => {
                found.push(std::mem::take(&mut last));
            }
            Node::Text(_) => {}
            Node::End(_) => last.clear(),
        }
        Ok(())
    })?;
    Ok(found)
}

/// Text of one line or cell: an end of line in it, or another control character, is a space, as
/// office programs show it. So what is read is what is written, letter for letter.
pub(super) fn one_line(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(|c| if c.is_control() && c != '\t' { ' ' } else { c })
}

/// Text as it stands in XML; control characters, which XML does not have, are left out.
pub(super) fn escaped(text: &str) -> String {
    let allowed: String = text.chars().filter(|c| !c.is_control() || *c == '\t').collect();
    escape::escape(allowed).into_owned()
}
