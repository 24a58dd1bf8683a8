//! The zip package around a document's parts.

use std::io::{Cursor, Read as _, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::attachment::{AttachmentError, Limits};

/// A package that is read part by part; what its headers claim about sizes does not count.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    part_len: usize,
    left: usize,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, AttachmentError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
        if archive.len() > limits.parts {
            return Err(AttachmentError::Bomb);
        }
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
