//! Whatever comes in, it is rebuilt or refused.

use std::sync::LazyLock;

use image::{ImageFormat, RgbImage};
use proptest::prelude::*;

use super::{documents, on_bench, pdfs};
use crate::attachment::Limits;

/// One good file of each kind of parser.
static GOOD: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let picture = |format| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        RgbImage::new(24, 24).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    let pictures = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP].map(picture);
    pictures.into_iter().chain([pdfs::good(), documents::good()]).collect()
});

/// Small enough that a test would notice memory taken on somebody's word.
fn limits() -> Limits {
    Limits { picture_len: 1 << 20, part_len: 1 << 20, document_len: 4 << 20, ..Limits::default() }
}

/// What is rebuilt must be taken again: nothing half-written comes out.
fn is_rebuilt_or_refused(bytes: &[u8]) -> bool {
    on_bench(bytes, limits()).map_or(true, |made| on_bench(&made.bytes, limits()).is_ok())
}

proptest! {
    #[test]
    fn any_bytes_are_rebuilt_or_refused(
        start in prop::sample::select(vec![
            &b""[..], b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n", b"PK\x03\x04", b"RIFF",
        ]),
        rest in prop::collection::vec(any::<u8>(), 0..512),
    ) {
        prop_assert!(is_rebuilt_or_refused(&[start, &rest].concat()));
    }

    #[test]
    fn a_good_file_that_was_cut_is_rebuilt_or_refused(which in 0..5_usize, at in any::<prop::sample::Index>()) {
        let good = &GOOD[which];

        prop_assert!(is_rebuilt_or_refused(&good[..at.index(good.len())]));
    }

    #[test]
    fn a_good_file_that_was_changed_is_rebuilt_or_refused(
        which in 0..5_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = GOOD[which].clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }

        prop_assert!(is_rebuilt_or_refused(&bytes));
    }
}
