//! Files as people have them, made here with everything that hides in them.

mod documents;
mod garbage;
mod pdfs;
mod pictures;
mod texts;

use super::{Limits, Rebuilt, rebuild};

/// What must not be left.
pub(super) const PLANTED: &str = "PLANTED-5KQ2";

pub(super) fn rebuilt(bytes: &[u8]) -> Rebuilt {
    match rebuild(bytes, &Limits::default()) {
        Ok(rebuilt) => rebuilt,
        Err(error) => panic!("refused: {error}"),
    }
}

pub(super) fn refusal(bytes: &[u8]) -> super::AttachmentError {
    match rebuild(bytes, &Limits::default()) {
        Ok(_) => panic!("it was rebuilt"),
        Err(error) => error,
    }
}

pub(super) fn removed(rebuilt: &Rebuilt, what: &str) -> u32 {
    rebuilt.removed.iter().filter(|entry| entry.what == what).map(|entry| entry.count).sum()
}

/// Looks for the planted text in the file and in its parts, in UTF-8 and UTF-16.
pub(super) fn assert_gone(rebuilt: &Rebuilt) {
    let wide: Vec<u8> = PLANTED.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let narrow: Vec<u8> = PLANTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for part in rebuilt.parts.iter().chain([&rebuilt.bytes]) {
        for form in [PLANTED.as_bytes(), &wide, &narrow] {
            assert!(!part.windows(form.len()).any(|window| window == form), "left in the file");
        }
    }
    assert!(!rebuilt.extract.text.contains(PLANTED));
}
