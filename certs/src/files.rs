//! Writing files so that a power cut leaves the old one or the new one, never half of either.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Its owner only.
    Owner,
    /// Whom the system's habits allow: certificates are no secret.
    Usual,
}

/// Replaces `path` by `bytes`: a new file beside it, synced, renamed over it, folder synced.
///
/// # Errors
/// Whatever the file system says; the old file then still stands.
pub fn write_atomically(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    stage(path, bytes, readers)?.commit()
}

/// A file that is whole on the disk and does not have its name yet; gone if it never gets it.
pub(crate) struct Staged {
    new: PathBuf,
    path: PathBuf,
}

/// A file that is being written and does not have its name yet; gone if it never gets it. For what is
/// too large to be in memory as a whole.
pub struct Staging {
    file: File,
    staged: Staged,
}

/// Writes what is to stand at `path` beside it.
pub(crate) fn stage(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<Staged> {
    let mut staging = Staging::begin(path, readers)?;
    staging.write_all(bytes)?;
    staging.sync()
}

impl Staging {
    /// Begins a file that is to stand at `path`.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn begin(path: &Path, readers: Readers) -> io::Result<Self> {
        let new = beside(path, "new")?;
        // What an earlier crash left there may belong to others; a new file is ours from the start.
        let _ = std::fs::remove_file(&new);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        if readers == Readers::Owner {
            owner_only(&mut options);
        }
        let file = options.open(&new)?;
        Ok(Self { file, staged: Staged { new, path: path.to_owned() } })
    }

    /// Syncs it and gives it its name, in the place of what has that now.
    ///
    /// # Errors
    /// Whatever the file system says; the old file then still stands.
    pub fn commit(self) -> io::Result<()> {
        self.sync()?.commit()
    }

    fn sync(self) -> io::Result<Staged> {
        self.file.sync_all()?;
        Ok(self.staged)
    }
}

impl io::Write for Staging {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Staged {
    /// Gives it its name, in the place of what has that now.
    pub(crate) fn commit(self) -> io::Result<()> {
        std::fs::rename(&self.new, &self.path)?;
        sync_folder(folder_of(&self.path))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Nothing is there any more once it has its name; and a half-written file is of no use to
        // anybody, so its loss is no second failure.
        let _ = std::fs::remove_file(&self.new);
    }
}

/// Reads a text file that must not be longer than `len_max` bytes.
///
/// # Errors
/// [`io::ErrorKind::FileTooLarge`] before more than `len_max` bytes are in memory,
/// [`io::ErrorKind::InvalidData`] if it is not UTF-8, or what the file system says.
pub fn read_text(path: &Path, len_max: usize) -> io::Result<String> {
    String::from_utf8(read_bytes(path, len_max)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Reads a file that must not be longer than `len_max` bytes.
///
/// # Errors
/// As [`read_text`], without the demand for UTF-8.
pub fn read_bytes(path: &Path, len_max: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(len_max as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > len_max { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Where settings for every folder of a program on this computer stand, which a package brings. Absent on
/// Windows, whose folder for such files takes new ones from everybody.
#[must_use]
pub fn settings_of_computer(name: &str) -> Option<PathBuf> {
    cfg!(unix).then(|| Path::new("/etc/saphan").join(name))
}

/// Makes a folder that only its owner can enter; one that exists already is left as it is.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Syncs a folder, so that the names in it survive a power cut.
///
/// # Errors
/// What the system says.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    // Windows has no such call; its file system journals names by itself.
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Only the owner may read what is created through `options`.
pub(crate) fn owner_only(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The hidden name in the same folder that ends in `ending`.
pub(crate) fn beside(path: &Path, ending: &str) -> io::Result<PathBuf> {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().ok_or(io::ErrorKind::InvalidFilename)?);
    name.push(".");
    name.push(ending);
    Ok(path.with_file_name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");

        write_atomically(&path, b"old", Readers::Owner).unwrap();
        write_atomically(&path, b"new", Readers::Owner).unwrap();

        assert_eq!(read_text(&path, 3).unwrap(), "new");
        assert_eq!(read_text(&path, 2).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_is_not_written_to_its_end_leaves_the_old_one_and_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        write_atomically(&path, b"old", Readers::Owner).unwrap();

        let mut staging = Staging::begin(&path, Readers::Owner).unwrap();
        staging.write_all(b"half of").unwrap();
        drop(staging);

        assert_eq!(read_text(&path, 3).unwrap(), "old");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_is_for_its_owner() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");

        write_atomically(&path, b"secret", Readers::Owner).unwrap();

        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
