//! Why a file is not attached.

use std::io;

/// Why a file is not attached. Nothing was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AttachmentError {
    /// Larger than what is taken, as it is or once rebuilt.
    #[error("the file is larger than 1 GiB, as it is or once rebuilt; save it smaller or split it")]
    TooLarge,
    /// More text than one part of a document holds, and more than anybody settles at once.
    #[error("the text is larger than 32 MiB; split it and attach its pieces one by one")]
    TooMuchText,
    /// A document that is read as a whole, on a machine that has not so much memory to give.
    #[error(
        "reading this PDF takes {needed_mib} MiB of memory and {free_mib} MiB are free; close other \
         programs or split it"
    )]
    Memory {
        /// What it would take.
        needed_mib: u64,
        /// What there is.
        free_mib: u64,
    },
    /// Somebody wrote to it, or it is no file of a fixed length.
    #[error(
        "the file changed while it was read, or is no plain file; close the program that writes it \
         and attach it again, or a copy of it"
    )]
    Changed,
    /// The system does not read it.
    #[error("the file cannot be read to its end: {0}; copy it to this machine and attach the copy")]
    Unreadable(io::ErrorKind),
    /// The disk has no room for what stays.
    #[error(
        "storing the file takes {needed_mib} MiB and {free_mib} MiB are free on the disk of the data \
         directory; make room there and attach it again"
    )]
    Room {
        /// What it would take.
        needed_mib: u64,
        /// What there is.
        free_mib: u64,
    },
    /// The disk beside the store takes no more.
    #[error(
        "there is no room to rebuild the file: {0}; free four times its size on the disk of the data \
         directory and attach it again"
    )]
    Scratch(io::ErrorKind),
    /// It would take more memory than any honest file.
    #[error("the file unpacks to more than an office document holds; print it to a new PDF")]
    Bomb,
    /// It is not what it begins as.
    #[error("the file is damaged or not what it begins as; open it, save it again and attach that")]
    Damaged,
    /// Its pages are under a password.
    #[error("the document is encrypted; open it with its password and print it to a new PDF")]
    Encrypted,
    /// Layers that nobody sees could hold anything.
    #[error("the document has hidden layers; print it to a new PDF, which keeps what is seen")]
    HiddenLayers,
    /// A picture inside a document that cannot be rebuilt.
    #[error("the document holds a kind of picture that cannot be rebuilt; print it to a new PDF")]
    PictureInside,
    /// HEIC, TIFF, GIF and others.
    #[error("this kind of picture cannot be rebuilt; save it as JPEG or PNG")]
    Picture,
    /// Sound or film: a voice and a face identify, and nobody can check them by machine.
    #[error("sound and film cannot be rebuilt or checked; hand them over in person")]
    Recording,
    /// A container of files.
    #[error("archives are not opened; attach the files in it one by one")]
    Archive,
    /// Code `executable` of the list `attachment_refused`.
    #[error("programs and documents with macros are refused (executable); print it to a new PDF")]
    Executable,
    /// Older documents and everything else.
    #[error("this kind of file cannot be rebuilt; save it as PDF, DOCX, ODT, XLSX, JPEG or PNG")]
    Unknown,
    /// Something was left after all.
    #[error("hidden data would be left in the rebuilt file; print it to a new PDF and attach that")]
    Left,
    /// A page or a picture: its text is drawn, and cannot be written anew.
    #[error(
        "the text of a PDF or a picture cannot be replaced here; change the file, remove this one \
         and attach it again"
    )]
    Drawn,
    /// The words would not stand in the file as they were written.
    #[error("these words cannot be written into this file; use plain words on one line")]
    Rewritten,
}

impl AttachmentError {
    /// Why a file was not read to its end.
    pub fn of_reading(error: io::Error) -> Self {
        let kind = error.kind();
        if kind == io::ErrorKind::UnexpectedEof { Self::Changed } else { Self::Unreadable(kind) }
    }

    /// Stable name for logs, exit codes and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "attachment-too-large",
            Self::TooMuchText => "attachment-too-much-text",
            Self::Memory { .. } => "attachment-memory",
            Self::Changed => "attachment-changed",
            Self::Unreadable(_) => "attachment-read",
            Self::Room { .. } | Self::Scratch(_) => "attachment-no-room",
            Self::Bomb => "attachment-unpacks-too-large",
            Self::Damaged => "attachment-damaged",
            Self::Encrypted => "attachment-encrypted",
            Self::HiddenLayers => "attachment-hidden-layers",
            Self::PictureInside => "attachment-picture-inside",
            Self::Picture => "attachment-picture",
            Self::Recording => "attachment-recording",
            Self::Archive => "attachment-archive",
            Self::Executable => "attachment-executable",
            Self::Unknown => "attachment-unknown",
            Self::Left => "attachment-data-left",
            Self::Drawn => "attachment-drawn",
            Self::Rewritten => "attachment-not-rewritten",
        }
    }
}
