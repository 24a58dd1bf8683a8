//! The file with which `open` makes one-time links into the pages that `serve` serves.

use std::io;
use std::path::Path;

use saphan_pages::links::{LINK_FILE_LEN_MAX, LinkMaker};
use zeroize::Zeroizing;

use crate::files::{self, Readers};

/// Writes what makes links to `path`, for its owner alone.
///
/// # Errors
/// What the file system says.
pub fn write(path: &Path, maker: &LinkMaker) -> io::Result<()> {
    files::write_atomically(path, maker.to_text().as_bytes(), Readers::Owner)
}

/// Reads what [`write()`] wrote; `None` if no pages are served.
pub fn read(path: &Path) -> Option<LinkMaker> {
    let text = Zeroizing::new(files::read_text(path, LINK_FILE_LEN_MAX).ok()?);
    LinkMaker::from_text(&text)
}
