//! Files as people have them, made here with everything that hides in them.

mod documents;
mod garbage;
mod pdfs;
mod pictures;
mod texts;

use std::io::{Cursor, Read as _};

use zeroize::Zeroizing;

use super::{
    AttachmentError, Extract, Identifiers, Kind, Limits, Rebuilt, Removed, Sighted, Workbench,
    rebuild,
};
use crate::casefile::CaseFile;

/// What must not be left.
pub(super) const PLANTED: &str = "PLANTED-5KQ2";

/// A file that was rebuilt while the planted text was searched for in all its parts.
pub(super) struct Made {
    pub(super) kind: Kind,
    pub(super) bytes: Vec<u8>,
    pub(super) removed: Vec<Removed>,
    pub(super) extract: Extract,
    pub(super) sighted: Sighted,
}

impl Made {
    pub(super) fn of(mut rebuilt: Rebuilt) -> Self {
        let mut bytes = Vec::new();
        rebuilt.file.from_start().read_to_end(&mut bytes).unwrap();
        let Rebuilt { kind, removed, extract, sighted, .. } = rebuilt;
        Self { kind, bytes, removed, extract, sighted }
    }
}

pub(super) fn planted() -> Identifiers {
    Identifiers::from_list(vec![Zeroizing::new(PLANTED.to_lowercase())])
}

/// On a bench with these bounds.
pub(super) fn on_bench(bytes: &[u8], limits: Limits) -> Result<Made, AttachmentError> {
    let (scratch, known) = (std::env::temp_dir(), planted());
    let bench = Workbench { limits, ..Workbench::new(&scratch, &known) };
    rebuild(&mut Cursor::new(bytes), &bench).map(Made::of)
}

pub(super) fn rebuilt(bytes: &[u8]) -> Made {
    match on_bench(bytes, Limits::default()) {
        Ok(rebuilt) => rebuilt,
        Err(error) => panic!("refused: {error}"),
    }
}

pub(super) fn refusal(bytes: &[u8]) -> AttachmentError {
    match on_bench(bytes, Limits::default()) {
        Ok(_) => panic!("it was rebuilt"),
        Err(error) => error,
    }
}

/// Rebuilt for a case.
pub(super) fn rebuilt_for(case: &CaseFile, bytes: &[u8]) -> Rebuilt {
    let (scratch, known) = (std::env::temp_dir(), Identifiers::of(case));
    match rebuild(&mut Cursor::new(bytes), &Workbench::new(&scratch, &known)) {
        Ok(rebuilt) => rebuilt,
        Err(error) => panic!("refused: {error}"),
    }
}

pub(super) fn removed(rebuilt: &Made, what: &str) -> u32 {
    rebuilt.removed.iter().filter(|entry| entry.what == what).map(|entry| entry.count).sum()
}

/// Looks for the planted text in the file, in UTF-8 and UTF-16; in its parts it was searched for.
pub(super) fn assert_gone(rebuilt: &Made) {
    let wide: Vec<u8> = PLANTED.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let narrow: Vec<u8> = PLANTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for form in [PLANTED.as_bytes(), &wide, &narrow] {
        let found = rebuilt.bytes.windows(form.len()).any(|window| window == form);
        assert!(!found, "left in the file");
    }
    assert!(!rebuilt.sighted.any(), "left in a part of the file");
    assert!(!rebuilt.extract.text.contains(PLANTED));
}
