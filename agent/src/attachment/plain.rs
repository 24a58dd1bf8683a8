//! Plain text: taken as it is, since nothing of it is hidden but a byte order mark.

use super::{AttachmentError, Complete, Extract, Kind, Rebuilt, Tally};

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Whether the bytes are text in UTF-8 with no control characters but those of lines.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    let is_line = |c: char| matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    std::str::from_utf8(bytes)
        .is_ok_and(|text| !text.chars().any(|c| c.is_control() && !is_line(c)))
}

pub(super) fn rebuild(bytes: &[u8]) -> Result<Rebuilt, AttachmentError> {
    let text = std::str::from_utf8(bytes).map_err(|_| AttachmentError::Damaged)?;
    let mut tally = Tally::default();
    let kept = text.trim_start_matches(BYTE_ORDER_MARK);
    tally.add_many("byte order mark", "text", usize::from(kept.len() < text.len()));
    Ok(Rebuilt {
        kind: Kind::Text,
        bytes: kept.as_bytes().to_vec(),
        removed: tally.into_list(),
        extract: Extract::new(kept.to_owned(), Complete::Complete),
        parts: vec![kept.as_bytes().to_vec()],
    })
}
