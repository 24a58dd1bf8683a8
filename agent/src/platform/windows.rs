//! Windows has no modes: what is made in a folder has the folder's list of who may enter. That of a user's
//! profile names the user, the administrators and the system, so that what lies there is the user's own.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Makes folders that only their owner enters, where they lie in the profile.
pub(crate) fn folder_for_owner() -> DirBuilder {
    DirBuilder::new()
}

/// Lets only the owner read what is created through `options`, where that lies in the profile.
pub(crate) fn for_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Whether others than its owner may read a file or enter a folder: those outside of the user's profile count
/// as open, since other folders let every user of the computer in.
///
/// # Errors
/// What the system says where it cannot be looked at.
pub(crate) fn is_open_to_others(path: &Path) -> io::Result<bool> {
    let path = path.canonicalize()?;
    let profile = std::env::home_dir().and_then(|home| home.canonicalize().ok());
    Ok(!profile.is_some_and(|profile| path.starts_with(profile)))
}

/// The user's own folder for data: `%LOCALAPPDATA%` stays on the machine, which `%APPDATA%` does not.
pub(crate) fn data_folder() -> Option<PathBuf> {
    super::variable("LOCALAPPDATA")
}
