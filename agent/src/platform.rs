//! What differs between systems, in one place: who may read what, and where a user's own data lies. How a system
//! tells a service to end is in [`saphan_pages::service`], how names are made durable in
//! [`saphan_certs::files`].

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(crate) use unix::{data_folder, folder_for_owner, for_owner, is_open_to_others};
#[cfg(windows)]
pub(crate) use windows::{data_folder, folder_for_owner, for_owner, is_open_to_others};

use std::path::PathBuf;

/// A variable that names a folder.
pub(crate) fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
