//! Modes of files, and the folders of XDG.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

/// Makes folders that only their owner enters.
pub(crate) fn folder_for_owner() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

/// Lets only the owner read what is created through `options`.
pub(crate) fn for_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    options.mode(0o600)
}

/// Whether others than its owner may read a file or enter a folder.
///
/// # Errors
/// What the system says where it cannot be looked at.
pub(crate) fn is_open_to_others(path: &Path) -> io::Result<bool> {
    Ok(std::fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

/// The user's own folder for data.
#[cfg(target_os = "macos")]
pub(crate) fn data_folder() -> Option<PathBuf> {
    Some(std::env::home_dir()?.join("Library").join("Application Support"))
}

/// The user's own folder for data. XDG Base Directory Specification, version 0.8: relative values are
/// ignored.
#[cfg(not(target_os = "macos"))]
pub(crate) fn data_folder() -> Option<PathBuf> {
    super::variable("XDG_DATA_HOME")
        .filter(|folder| folder.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".local").join("share")))
}
