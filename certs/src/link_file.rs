//! The file with which `open` makes one-time links into the pages that `serve` serves.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

use saphan_pages::links::{LINK_FILE_LEN_MAX, LinkMaker};
use zeroize::Zeroizing;

use crate::files::{self, Readers};

/// Writes what makes links to `path`, for its owner alone. The file is locked for as long as there is
/// `maker`, or this process.
///
/// # Errors
/// What the file system says.
pub fn write(path: &Path, maker: &LinkMaker) -> io::Result<()> {
    files::write_atomically(path, maker.to_text().as_bytes(), Readers::Owner)?;
    let file = File::open(path)?;
    // Shared, so that whoever may read the file can do so on every system.
    file.lock_shared()?;
    maker.hold(file);
    Ok(())
}

/// Reads what [`write()`] wrote; `None` if no pages are served.
pub fn read(path: &Path) -> Option<LinkMaker> {
    if !is_held(&File::open(path).ok()?) {
        return None;
    }
    let text = Zeroizing::new(files::read_text(path, LINK_FILE_LEN_MAX).ok()?);
    LinkMaker::from_text(&text)
}

/// Whether somebody has the file locked. A file system that knows no locks is believed.
fn is_held(file: &File) -> bool {
    match file.try_lock() {
        Ok(()) => false,
        Err(TryLockError::WouldBlock | TryLockError::Error(_)) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::rng;

    #[test]
    fn a_file_that_a_crash_left_behind_makes_no_links() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pages.link");
        let served = LinkMaker::new("http://ca.saphan.localhost:8781".to_owned(), &mut rng());

        write(&path, &served).unwrap();

        let read_now = read(&path).unwrap();
        assert!(*read_now.to_text() == *served.to_text());
        assert!(read(&path).is_some(), "as often as somebody opens the pages");
        drop(served);
        assert!(path.exists() && read(&path).is_none());
    }

    #[test]
    fn the_next_start_is_served_whatever_the_one_before_left() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pages.link");
        let maker = || LinkMaker::new("http://ca.saphan.localhost:8781".to_owned(), &mut rng());
        let (first, second) = (maker(), maker());
        write(&path, &first).unwrap();

        write(&path, &second).unwrap();
        drop(first);

        assert!(*read(&path).unwrap().to_text() == *second.to_text());
    }
}
