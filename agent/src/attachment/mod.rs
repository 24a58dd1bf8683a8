//! Attachments that identify nobody (docs/attachments.md): a file is read, what people see of it
//! is written afresh, and everything else is left behind.
//!
//! Nothing is cleaned in place, since what a cleaner does not know it leaves: edits of a PDF are
//! appended to the old text, a picture carries a position in five kinds of metadata. What a file
//! is, its content says; names are not asked. What cannot be rebuilt is refused.

mod extract;
mod findings;
mod known;
mod office;
mod pdf;
mod picture;
mod plain;
mod refusal;
mod removed;
#[cfg(test)]
mod tests;

use std::panic::{AssertUnwindSafe, catch_unwind};

use zeroize::Zeroizing;

pub use extract::{Complete, Extract};
pub use findings::{FIELD, FileFindings, findings};
pub use known::{Identifiers, Sightings};
pub use refusal::AttachmentError;
pub use removed::Removed;

use removed::Tally;

/// Largest file that is attached, in bytes.
pub const FILE_LEN_MAX: usize = 25 * 1024 * 1024;

/// What a file may cost while it is read; what it claims about itself does not count.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest file, read or written, in bytes.
    pub file_len: usize,
    /// Largest width and height of a picture, in pixels.
    pub picture_side: u32,
    /// Largest decoded picture, in bytes.
    pub picture_len: u64,
    /// Largest single part of a document once unpacked, in bytes.
    pub part_len: usize,
    /// Largest sum of all parts of a document once unpacked, in bytes.
    pub document_len: usize,
    /// Most parts, objects or pages of a document.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_len: FILE_LEN_MAX,
            picture_side: 16_384,
            picture_len: 256 << 20,
            part_len: 32 << 20,
            document_len: 128 << 20,
            parts: 50_000,
        }
    }
}

/// What a rebuilt file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Picture with lossy compression.
    Jpeg,
    /// Picture without loss.
    Png,
    /// Document of pages.
    Pdf,
    /// Text document of Office Open XML.
    Docx,
    /// Text document of OpenDocument.
    Odt,
    /// Spreadsheet of Office Open XML.
    Xlsx,
    /// Plain text in UTF-8.
    Text,
}

impl Kind {
    /// All kinds.
    pub const ALL: &'static [Self] =
        &[Self::Jpeg, Self::Png, Self::Pdf, Self::Docx, Self::Odt, Self::Xlsx, Self::Text];

    /// Ending of the file's new name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Xlsx => "xlsx",
            Self::Text => "txt",
        }
    }

    /// The kind of an ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.ending() == ending)
    }

    /// What the file is called from now on: a name nearly always holds a name.
    pub fn name(self, number: u32) -> String {
        format!("attachment-{number}.{}", self.ending())
    }
}

/// A file written afresh.
///
/// It cannot be printed: what people see of it is still about a person.
pub struct Rebuilt {
    /// What it is now.
    pub kind: Kind,
    /// The file.
    pub bytes: Vec<u8>,
    /// What was left behind, by kind and without its content.
    pub removed: Vec<Removed>,
    /// The text that is left, for the leak check.
    pub extract: Extract,
    /// All parts of the file as they are unpacked, for the search for known identifiers.
    pub parts: Vec<Vec<u8>>,
}

/// What a file is, by its content.
enum Found {
    Jpeg,
    Png,
    WebP,
    Pdf,
    Package,
    Text,
}

/// Reads a file and writes what people see of it afresh.
///
/// # Errors
/// [`AttachmentError`] for what cannot be rebuilt, and for what is no good file of its kind.
pub fn rebuild(bytes: &[u8], limits: &Limits) -> Result<Rebuilt, AttachmentError> {
    if bytes.len() > limits.file_len {
        return Err(AttachmentError::TooLarge);
    }
    let found = find(bytes)?;
    // The parsers are other people's. One that gives up on a file somebody made on purpose takes
    // the command with it otherwise, and nothing it has touched is used afterwards.
    let rebuilt = catch_unwind(AssertUnwindSafe(|| match found {
        Found::Jpeg => picture::rebuild(bytes, image::ImageFormat::Jpeg, limits),
        Found::Png => picture::rebuild(bytes, image::ImageFormat::Png, limits),
        Found::WebP => picture::rebuild(bytes, image::ImageFormat::WebP, limits),
        Found::Pdf => pdf::rebuild(bytes, limits),
        Found::Package => office::rebuild(bytes, limits),
        Found::Text => plain::rebuild(bytes),
    }))
    .unwrap_or(Err(AttachmentError::Damaged))?;
    if rebuilt.bytes.len() > limits.file_len {
        return Err(AttachmentError::TooLarge);
    }
    Ok(rebuilt)
}

/// The same file with another text, for kinds that are made of nothing but text.
///
/// It is rebuilt like a file from outside: what would come out as another text is refused.
///
/// # Errors
/// [`AttachmentError::Drawn`] for pages and pictures, [`AttachmentError::Rewritten`] else.
pub fn with_text(kind: Kind, text: &str, limits: &Limits) -> Result<Rebuilt, AttachmentError> {
    let bytes = match kind {
        Kind::Text => text.as_bytes().to_vec(),
        Kind::Docx | Kind::Odt | Kind::Xlsx | Kind::Pdf | Kind::Jpeg | Kind::Png => {
            office::of_text(kind, text)?.ok_or(AttachmentError::Drawn)?
        }
    };
    let rebuilt =
        rebuild(&Zeroizing::new(bytes), limits).map_err(|_| AttachmentError::Rewritten)?;
    let same = rebuilt.kind == kind && *rebuilt.extract.text == text;
    if same { Ok(rebuilt) } else { Err(AttachmentError::Rewritten) }
}

fn find(bytes: &[u8]) -> Result<Found, AttachmentError> {
    use infer::MatcherType as M;
    let Some(kind) = infer::get(bytes) else {
        return if plain::is_text(bytes) { Ok(Found::Text) } else { Err(AttachmentError::Unknown) };
    };
    match (kind.mime_type(), kind.matcher_type()) {
        ("image/jpeg", _) => Ok(Found::Jpeg),
        ("image/png", _) => Ok(Found::Png),
        ("image/webp", _) => Ok(Found::WebP),
        ("application/pdf", _) => Ok(Found::Pdf),
        ("application/zip", _) => Ok(Found::Package),
        (mime, M::Doc) if mime.starts_with("application/vnd.o") => Ok(Found::Package),
        // The container of the older office formats, which this library counts among archives.
        ("application/x-ole-storage", _) => Err(AttachmentError::Unknown),
        (_, M::App) => Err(AttachmentError::Executable),
        (_, M::Audio | M::Video) => Err(AttachmentError::Recording),
        (_, M::Image) => Err(AttachmentError::Picture),
        (_, M::Archive) => Err(AttachmentError::Archive),
        (_, M::Text) if plain::is_text(bytes) => Ok(Found::Text),
        (_, M::Doc | M::Book | M::Font | M::Text | M::Custom) => Err(AttachmentError::Unknown),
    }
}
