//! The pieces of a picture file, walked from the first to the last without the pixels between them.

use std::io::{self, BufRead, Seek, SeekFrom};

/// The end of the picture; what follows it in the file is no part of it.
const JPEG_END: u8 = 0xd9;
const JPEG_START: u8 = 0xd8;
const JPEG_SCAN: u8 = 0xda;
const PNG_SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";

fn malformed<T>() -> io::Result<T> {
    Err(io::ErrorKind::InvalidData.into())
}

/// Hands the marker of each segment of a JPEG to `each` (ITU-T T.81, annex B), and says where the
/// picture ends.
pub(super) fn jpeg(
    source: &mut (impl BufRead + Seek),
    mut each: impl FnMut(u8),
) -> io::Result<u64> {
    let start: [u8; 2] = array(source)?;
    if start != [0xff, JPEG_START] {
        return malformed();
    }
    let mut marker = next_marker(source)?;
    loop {
        match marker {
            JPEG_END => return source.stream_position(),
            0x01 | 0xd0..=0xd7 => {} // without content
            JPEG_START | 0x00 => return malformed(),
            _ => {
                each(marker);
                skip_segment(source)?;
            }
        }
        marker = if marker == JPEG_SCAN { after_scan(source)? } else { next_marker(source)? };
    }
}

fn skip_segment(source: &mut (impl BufRead + Seek)) -> io::Result<()> {
    let len: [u8; 2] = array(source)?;
    let Some(content) = u16::from_be_bytes(len).checked_sub(2) else { return malformed() };
    skip(source, u64::from(content))
}

fn next_marker(source: &mut impl BufRead) -> io::Result<u8> {
    let [first] = array(source)?;
    if first != 0xff {
        return malformed();
    }
    marker_of(source)
}

/// The marker behind an `ff`, which may be repeated.
fn marker_of(source: &mut impl BufRead) -> io::Result<u8> {
    loop {
        let [marker] = array(source)?;
        if marker != 0xff {
            return Ok(marker);
        }
    }
}

/// The marker that ends the data of a scan: one that is neither a stuffed byte nor a restart.
fn after_scan(source: &mut impl BufRead) -> io::Result<u8> {
    loop {
        let buffer = source.fill_buf()?;
        if buffer.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let Some(at) = buffer.iter().position(|byte| *byte == 0xff) else {
            let all = buffer.len();
            source.consume(all);
            continue;
        };
        source.consume(at + 1);
        let marker = marker_of(source)?;
        if marker != 0 && !(0xd0..=0xd7).contains(&marker) {
            return Ok(marker);
        }
    }
}

/// Hands the kind of each chunk of a PNG to `each` (PNG, third edition, section 5), and says where the
/// picture ends.
pub(super) fn png(
    source: &mut (impl BufRead + Seek),
    mut each: impl FnMut([u8; 4]),
) -> io::Result<u64> {
    if array(source)? != *PNG_SIGNATURE {
        return malformed();
    }
    loop {
        let len: [u8; 4] = array(source)?;
        let kind: [u8; 4] = array(source)?;
        each(kind);
        skip(source, u64::from(u32::from_be_bytes(len)) + 4)?; // its checksum too
        if kind == *b"IEND" {
            return source.stream_position();
        }
    }
}

/// Hands kind and length of each chunk of a WebP to `each` (RFC 9649, section 2), and says where the picture
/// ends.
pub(super) fn webp(
    source: &mut (impl BufRead + Seek),
    mut each: impl FnMut([u8; 4], u64),
) -> io::Result<u64> {
    let (riff, len): ([u8; 4], [u8; 4]) = (array(source)?, array(source)?);
    let mut left = u64::from(u32::from_le_bytes(len));
    if riff != *b"RIFF" || array(source)? != *b"WEBP" || left < 4 {
        return malformed();
    }
    let end = 8 + left;
    left -= 4;
    while left >= 8 {
        let kind: [u8; 4] = array(source)?;
        let len = u64::from(u32::from_le_bytes(array(source)?));
        each(kind, len);
        left = left.saturating_sub(8 + len + len % 2);
        if left >= 8 {
            skip(source, len + len % 2)?;
        }
    }
    Ok(end)
}

fn array<const LEN: usize>(source: &mut impl BufRead) -> io::Result<[u8; LEN]> {
    let mut bytes = [0; LEN];
    source.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn skip(source: &mut (impl BufRead + Seek), len: u64) -> io::Result<()> {
    // Within the buffer nothing is read again.
    let buffered = source.fill_buf()?.len() as u64;
    if len <= buffered {
        source.consume(len as usize);
        return Ok(());
    }
    let by = i64::try_from(len).map_err(|_| io::ErrorKind::InvalidData)?;
    source.seek(SeekFrom::Current(by)).map(|_| ())
}
