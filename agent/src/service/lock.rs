//! One service per data directory; commands run beside it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use saphan_certs::files::{self, Readers, write_atomically};

/// Held by the service for as long as it runs; the lock goes with the process, however it ends.
pub(crate) const LOCK_FILE: &str = "service.lock";
/// Says which process that is. A file of its own, since a locked one cannot be read on Windows.
pub(crate) const PID_FILE: &str = "service.pid";
const PID_LEN_MAX: usize = 16;

/// Why the service must not run here.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another one does.
    #[error("a service runs in this data directory already{}", .0.map(|pid| format!(", as process {pid}")).unwrap_or_default())]
    InUse(Option<u32>),
    /// The file system refused.
    #[error("cannot write {}: {source}; check space and permissions", .path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
}

/// Held while the service runs.
#[derive(Debug)]
pub struct ServiceLock {
    _file: File,
}

impl ServiceLock {
    /// Takes the lock of the data directory `dir`.
    ///
    /// # Errors
    /// [`LockError::InUse`] with the process that holds it, [`LockError::Disk`].
    pub fn take(dir: &Path) -> Result<Self, LockError> {
        let (path, pid_path) = (dir.join(LOCK_FILE), dir.join(PID_FILE));
        let disk = |path: &Path| {
            let path = path.to_owned();
            move |source| LockError::Disk { path, source }
        };
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(disk(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let text = files::read_text(&pid_path, PID_LEN_MAX).unwrap_or_default();
                return Err(LockError::InUse(text.trim().parse().ok()));
            }
            Err(TryLockError::Error(error)) => return Err(disk(&path)(error)),
        }
        let pid = format!("{}\n", std::process::id());
        write_atomically(&pid_path, pid.as_bytes(), Readers::Usual).map_err(disk(&pid_path))?;
        Ok(Self { _file: file })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_service_is_told_which_process_runs_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let first = ServiceLock::take(dir.path()).unwrap();

        let second = ServiceLock::take(dir.path()).unwrap_err();

        assert!(matches!(second, LockError::InUse(Some(pid)) if pid == std::process::id()));
        drop(first);
        assert!(ServiceLock::take(dir.path()).is_ok());
    }
}
