//! Where an office's data lies if nobody says so.

use std::path::{Path, PathBuf};

use crate::exit::Failure;

/// Names the data directory where no flag does.
const DIR_VARIABLE: &str = "SAPHAN_AGENT_DIR";

/// The flag, else the variable, else the user's own folder for data.
pub(super) fn data_dir(flag: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(dir) = flag {
        return Ok(dir.to_owned());
    }
    variable(DIR_VARIABLE)
        .or_else(|| data_folder().map(|folder| folder.join("saphan").join("agent")))
        .ok_or_else(|| Failure::usage("no home folder to keep data in; name one with --dir DIR"))
}

/// `%LOCALAPPDATA%` stays on the machine, which `%APPDATA%` does not.
#[cfg(windows)]
fn data_folder() -> Option<PathBuf> {
    variable("LOCALAPPDATA")
}

#[cfg(target_os = "macos")]
fn data_folder() -> Option<PathBuf> {
    Some(std::env::home_dir()?.join("Library").join("Application Support"))
}

/// XDG Base Directory Specification, version 0.8: relative values are ignored.
#[cfg(not(any(windows, target_os = "macos")))]
fn data_folder() -> Option<PathBuf> {
    variable("XDG_DATA_HOME")
        .filter(|folder| folder.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".local").join("share")))
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
