//! Where an office's data lies if nobody says so.

use std::path::{Path, PathBuf};

use crate::exit::Failure;
use crate::platform::{data_folder, variable};

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
