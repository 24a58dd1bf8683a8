//! The zip package around a document's parts.

use std::io::{Cursor, Read, Seek, SeekFrom, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::attachment::source::{Exact, Source};
use crate::attachment::{AttachmentError, Limits};

/// Signature of the record at the end of a package (APPNOTE.TXT, section 4.3.16).
const END_SIGNATURE: &[u8; 4] = b"PK\x05\x06";
/// Bytes of that record, without a remark.
const END_LEN: usize = 22;
/// Where the record may stand: a remark behind it has at most 64 KiB.
const TAIL_LEN: u64 = END_LEN as u64 + (64 << 10);

/// A package that is read part by part; what its headers claim about sizes does not count.
pub(super) struct Package<'a> {
    archive: ZipArchive<&'a mut dyn Source>,
    part_len: usize,
    left: usize,
}

impl<'a> Package<'a> {
    pub(super) fn open(
        source: &'a mut Exact<'_>,
        limits: &Limits,
    ) -> Result<Self, AttachmentError> {
        refuse_claims(source, limits)?;
        // First with a bound on what its directory may hold, since all of that is kept in memory.
        source.allow(limits.directory_len);
        let parts = ZipArchive::new(&mut *source).map(|archive| archive.len());
        source.allow(u64::MAX);
        if parts.map_err(refusal)? > limits.parts {
            return Err(AttachmentError::Bomb);
        }
        let source: &'a mut dyn Source = source;
        let archive = ZipArchive::new(source).map_err(refusal)?;
        Ok(Self { archive, part_len: limits.part_len, left: limits.document_len })
    }

    pub(super) fn names(&self) -> Vec<String> {
        let names = self.archive.file_names();
        names.filter_map(|name| Some(name.ok()?.into_owned())).collect()
    }

    /// One part, unpacked.
    pub(super) fn read(&mut self, name: &str) -> Result<Vec<u8>, AttachmentError> {
        let bound = self.part_len.min(self.left);
        let file = self.archive.by_name(name).map_err(refusal)?;
        let mut part = Vec::new();
        let mut bounded = file.take(bound as u64 + 1);
        bounded.read_to_end(&mut part).map_err(|_| AttachmentError::Damaged)?;
        if part.len() > bound {
            return Err(AttachmentError::Bomb);
        }
        self.left -= part.len();
        Ok(part)
    }
}

/// Refuses a package that claims more parts than are taken, before memory is taken for them. What needs
/// the longer form of the record is larger than any file here.
fn refuse_claims(source: &mut Exact<'_>, limits: &Limits) -> Result<(), AttachmentError> {
    let mut read_tail = || {
        let mut tail = Vec::new();
        source.seek(SeekFrom::Start(source.len().saturating_sub(TAIL_LEN)))?;
        source.read_to_end(&mut tail)?;
        source.rewind()?;
        std::io::Result::Ok(tail)
    };
    let tail = read_tail().map_err(|_| AttachmentError::Damaged)?;
    let claims_too_much = |record: &[u8]| {
        let number = |at: usize| usize::from(u16::from_le_bytes([record[at], record[at + 1]]));
        let is_elsewhere = record[12..20].chunks(4).any(|number| number == [0xff; 4]);
        let parts = number(8).max(number(10));
        record.starts_with(END_SIGNATURE) && (parts > limits.parts || is_elsewhere)
    };
    let bomb = tail.windows(END_LEN).any(claims_too_much);
    if bomb { Err(AttachmentError::Bomb) } else { Ok(()) }
}

fn refusal(error: ZipError) -> AttachmentError {
    if matches!(error, ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) {
        AttachmentError::Encrypted
    } else {
        AttachmentError::Damaged
    }
}

/// A package of these parts, with one date for all and no names of programs or people.
pub(super) fn write(parts: &[(&'static str, Vec<u8>)]) -> Result<Vec<u8>, AttachmentError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        // OpenDocument wants its type readable at a fixed place (ODF 1.3 part 2, section 3.3).
        let method = if *name == "mimetype" {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        writer.start_file(*name, options).map_err(refusal)?;
        writer.write_all(part).map_err(|_| AttachmentError::Damaged)?;
    }
    Ok(writer.finish().map_err(refusal)?.into_inner())
}
