//! How large a file looks from outside.

use super::{CHUNK_LEN, CONTENT_LEN, LEN_MAX};

/// Chunks up to which sizes are powers of two: 16 MiB.
const POWERS_UP_TO: u64 = (16 << 20) / CHUNK_LEN as u64;

/// Most chunks of a file: those of the size class of [`LEN_MAX`].
pub const CHUNKS_MAX: u32 = padded_chunks(LEN_MAX);

/// Chunks that carry a file of `len` bytes: rounded up to a power of two up to 16 MiB, and by Padmé
/// above (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with
/// PURBs", PETS 2019, algorithm 1), which adds 12 % at most.
pub const fn padded_chunks(len: u64) -> u32 {
    let filled = if len == 0 { 1 } else { len.div_ceil(CONTENT_LEN as u64) };
    let chunks = if filled <= POWERS_UP_TO { filled.next_power_of_two() } else { padme(filled) };
    if chunks > u32::MAX as u64 { u32::MAX } else { chunks as u32 }
}

/// Padmé of the length in bytes, which above 16 MiB is a whole number of chunks: its step is 512 KiB
/// there and grows.
const fn padme(chunks: u64) -> u64 {
    let len = chunks.saturating_mul(CHUNK_LEN as u64);
    let exponent = len.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1 << (exponent - kept)) - 1;
    (len.saturating_add(mask) & !mask) / CHUNK_LEN as u64
}

/// Whether a file may look like that.
pub const fn is_size_class(chunks: u32) -> bool {
    chunks >= 1 && chunks <= CHUNKS_MAX && {
        let chunks = chunks as u64;
        if chunks <= POWERS_UP_TO { chunks.is_power_of_two() } else { padme(chunks) == chunks }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CHUNK: u64 = CONTENT_LEN as u64;

    #[test]
    fn sizes_are_powers_of_two_up_to_sixteen_mebibytes_and_padme_above() {
        for (len, chunks) in [
            (1, 1),
            (CHUNK, 1),
            (CHUNK + 1, 2),
            (3 * CHUNK, 4),
            (200 * CHUNK, 256),
            (256 * CHUNK, 256),
            (256 * CHUNK + 1, 264),
            (1000 * CHUNK, 1008),
            (LEN_MAX, 16_896),
        ] {
            assert_eq!(padded_chunks(len), chunks, "{len}");
        }
        assert_eq!(CHUNKS_MAX, 16_896);
    }

    #[test]
    fn few_sizes_can_be_seen() {
        let sizes = (1..=CHUNKS_MAX).filter(|chunks| is_size_class(*chunks)).count();

        assert!(sizes <= 220, "{sizes}");
        assert!(!is_size_class(0) && !is_size_class(3) && !is_size_class(CHUNKS_MAX + 512));
    }

    proptest! {
        #[test]
        fn every_file_fits_a_class_that_is_not_much_larger(len in 1..=LEN_MAX) {
            let chunks = padded_chunks(len);
            let room = u64::from(chunks) * CHUNK;

            prop_assert!(is_size_class(chunks));
            prop_assert!(room >= len);
            let needed = len.div_ceil(CHUNK);
            prop_assert!(needed <= POWERS_UP_TO || u64::from(chunks) <= needed * 112 / 100 + 1);
        }
    }
}
