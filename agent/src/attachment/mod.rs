//! Attachments that identify nobody (docs/attachments.md): a file is read, what people see of it
//! is written afresh, and everything else is left behind.
//!
//! Nothing is cleaned in place, since what a cleaner does not know it leaves: edits of a PDF are
//! appended to the old text, a picture carries a position in five kinds of metadata. What a file
//! is, its content says; names are not asked. What cannot be rebuilt is refused.

mod extract;
mod findings;
mod job;
mod known;
mod office;
mod pdf;
mod picture;
mod pieces;
mod plain;
mod refusal;
mod removed;
mod source;
mod spool;
#[cfg(test)]
mod tests;

use std::io::{BufReader, Cursor, Read as _, Seek as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use saphan_protocol::blob;
use zeroize::Zeroizing;

pub use extract::{Complete, Extract};
pub use findings::{FIELD, FileFindings, FindingsError, findings};
pub use job::Workbench;
pub use known::{Identifiers, Sighted, Sightings};
pub use refusal::AttachmentError;
pub use removed::Removed;
pub use source::Source;
pub use spool::{Spool, SpoolWriter};

use job::Job;
use removed::Tally;
use source::{Exact, Input};

/// What a file may cost while it is read; what it claims about itself does not count.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest file, read or written, in bytes.
    pub file_len: u64,
    /// Largest width and height of a picture, in pixels.
    pub picture_side: u32,
    /// Largest decoded picture, in bytes; a packed one is not larger.
    pub picture_len: u64,
    /// Largest single part of a document once unpacked, and largest plain text, in bytes.
    pub part_len: usize,
    /// Largest sum of all parts of a document once unpacked, its pictures aside, in bytes.
    pub document_len: usize,
    /// Largest sum of all pictures of a document once unpacked as far as they are, in bytes.
    pub pictures_len: u64,
    /// Largest directory of a package, in bytes.
    pub directory_len: u64,
    /// Largest stream of packed objects of a document once unpacked, in bytes.
    pub objects_len: usize,
    /// Memory that a document may take without what its streams hold, in bytes.
    pub skeleton_len: usize,
    /// Memory that a document may take which has to be read as a whole, in bytes.
    pub memory: u64,
    /// Most parts, objects or pages of a document.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_len: blob::LEN_MAX,
            picture_side: 16_384,
            picture_len: 256 << 20,
            part_len: 32 << 20,
            document_len: 128 << 20,
            pictures_len: 8 << 30,
            directory_len: 16 << 20,
            objects_len: 8 << 20,
            skeleton_len: 256 << 20,
            memory: u64::MAX,
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
    pub file: Spool,
    /// What was left behind, by kind and without its content.
    pub removed: Vec<Removed>,
    /// The text that is left, for the leak check.
    pub extract: Extract,
    /// What of the known identifiers stands in some part of the file as it is unpacked.
    pub sighted: Sighted,
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

/// Bytes that say what a file is.
const HEAD_LEN: u64 = 64 << 10;

/// Reads a file and writes what people see of it afresh.
///
/// # Errors
/// [`AttachmentError`] for what cannot be rebuilt, and for what is no good file of its kind.
pub fn rebuild(source: &mut dyn Source, bench: &Workbench<'_>) -> Result<Rebuilt, AttachmentError> {
    let mut job = Job::new(bench);
    let exact = Exact::new(source, bench.limits.file_len, job.fault.clone())?;
    let mut source = BufReader::with_capacity(HEAD_LEN as usize, exact);
    // The parsers are other people's. One that gives up on a file somebody made on purpose takes
    // the command with it otherwise, and nothing it has touched is used afterwards.
    let rebuilt = catch_unwind(AssertUnwindSafe(|| rebuild_as_found(&mut source, &mut job)));
    let rebuilt = rebuilt.unwrap_or(Err(AttachmentError::Damaged));
    // What a parser says of a file that was not read to its end is not the cause.
    match job.fault.noted() {
        Some(fault) => Err(fault),
        None => rebuilt,
    }
}

fn rebuild_as_found(source: &mut Input<'_>, job: &mut Job<'_>) -> Result<Rebuilt, AttachmentError> {
    let mut head = Zeroizing::new(Vec::with_capacity(HEAD_LEN as usize));
    source.by_ref().take(HEAD_LEN).read_to_end(&mut head).map_err(|_| AttachmentError::Damaged)?;
    source.rewind().map_err(|_| AttachmentError::Damaged)?;
    match find(&head)? {
        Found::Jpeg => picture::rebuild(source, image::ImageFormat::Jpeg, job),
        Found::Png => picture::rebuild(source, image::ImageFormat::Png, job),
        Found::WebP => picture::rebuild(source, image::ImageFormat::WebP, job),
        Found::Pdf => pdf::rebuild(source, job),
        Found::Package => office::rebuild(source, job),
        Found::Text => plain::rebuild(source, job),
    }
}

/// The same file with another text, for kinds that are made of nothing but text.
///
/// It is rebuilt like a file from outside: what would come out as another text is refused.
///
/// # Errors
/// [`AttachmentError::Drawn`] for pages and pictures, [`AttachmentError::Rewritten`] else.
pub fn with_text(
    kind: Kind,
    text: &str,
    bench: &Workbench<'_>,
) -> Result<Rebuilt, AttachmentError> {
    let bytes = match kind {
        Kind::Text => text.as_bytes().to_vec(),
        Kind::Docx | Kind::Odt | Kind::Xlsx | Kind::Pdf | Kind::Jpeg | Kind::Png => {
            office::of_text(kind, text)?.ok_or(AttachmentError::Drawn)?
        }
    };
    let bytes = Zeroizing::new(bytes);
    let rebuilt = rebuild(&mut Cursor::new(bytes.as_slice()), bench).map_err(|error| {
        if matches!(error, AttachmentError::Scratch(_)) {
            error
        } else {
            AttachmentError::Rewritten
        }
    })?;
    let same = rebuilt.kind == kind && *rebuilt.extract.text == text;
    if same { Ok(rebuilt) } else { Err(AttachmentError::Rewritten) }
}

/// What a file is whose first [`HEAD_LEN`] bytes are these.
fn find(bytes: &[u8]) -> Result<Found, AttachmentError> {
    use infer::MatcherType as M;
    let Some(kind) = infer::get(bytes) else {
        return if plain::begins_as_text(bytes) {
            Ok(Found::Text)
        } else {
            Err(AttachmentError::Unknown)
        };
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
        (_, M::Text) if plain::begins_as_text(bytes) => Ok(Found::Text),
        (_, M::Doc | M::Book | M::Font | M::Text | M::Custom) => Err(AttachmentError::Unknown),
    }
}
