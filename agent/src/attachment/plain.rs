//! Plain text: taken as it is, since nothing of it is hidden but a byte order mark.

use std::io::Read as _;

use zeroize::Zeroizing;

use super::job::Job;
use super::source::Input;
use super::{AttachmentError, Complete, Extract, Kind, Rebuilt, Tally};

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Whether the bytes are text in UTF-8 with no control characters but those of lines.
fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(is_plain)
}

fn is_plain(text: &str) -> bool {
    let is_line = |c: char| matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    !text.chars().any(|c| c.is_control() && !is_line(c))
}

/// Whether a file that begins so may be text; its last letter may be cut.
pub(super) fn begins_as_text(head: &[u8]) -> bool {
    match std::str::from_utf8(head) {
        Ok(text) => is_plain(text),
        Err(error) => error.error_len().is_none() && is_text(&head[..error.valid_up_to()]),
    }
}

pub(super) fn rebuild(
    source: &mut Input<'_>,
    job: &mut Job<'_>,
) -> Result<Rebuilt, AttachmentError> {
    let len = usize::try_from(source.get_ref().len()).unwrap_or(usize::MAX);
    if len > job.limits().part_len {
        return Err(AttachmentError::TooMuchText);
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(len));
    source.read_to_end(&mut bytes).map_err(|_| AttachmentError::Damaged)?;
    if !is_text(&bytes) {
        return Err(AttachmentError::Unknown);
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| AttachmentError::Unknown)?;
    let mut tally = Tally::default();
    let kept = text.trim_start_matches(BYTE_ORDER_MARK);
    tally.add_many("byte order mark", "text", usize::from(kept.len() < text.len()));
    job.search.part(kept.as_bytes());
    let file = job.file_of(kept.as_bytes())?;
    Ok(job.done(Kind::Text, file, tally, Extract::new(kept.to_owned(), Complete::Complete)))
}
