//! An office out of its backup, on another computer.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use saphan_certs::files::sync_folder;
use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::time::UnixSeconds;

use super::stage::Mark;
use crate::backup::{self, BackupError, Head};
use crate::exit::{Exit, Failure};
use crate::keyring::{KEY_FILE, Keyring, Keys};
use crate::office::{NewLife, mark_new_life};
use crate::store::{Durability, Entropy, STORE_FILE, Store};

/// Where the pages unpack, within the office's folder.
pub(crate) const PART_FOLDER: &str = "restore.part";

/// The keys of an unpacked office, with the passphrase that opened its backup.
///
/// # Errors
/// As [`Keyring::open`] and [`Keyring::unlock`].
pub(crate) fn unlocked(
    dir: &Path,
    head: &Head,
    passphrase: &Passphrase,
) -> Result<(Keyring, Keys), Failure> {
    let keyring = Keyring::open(dir)?;
    let keys = match &head.by {
        Some(code) => keyring.unlock_officer(code, passphrase)?.0,
        None => keyring.unlock(passphrase)?,
    };
    Ok((keyring, keys))
}

/// Unpacks `file` to `part`, which does not exist, and makes of it an office of this computer: with a
/// key of connections of its own, every record looked at, and a new life begun. Returns what the backup
/// says of itself, and the request for a certificate.
///
/// # Errors
/// [`Failure`]; what was unpacked till then is for the caller to remove.
pub(crate) async fn unpack(
    file: &Path,
    part: &Path,
    passphrase: &Passphrase,
    now: UnixSeconds,
    mut rng: Entropy,
) -> Result<(Head, String), Failure> {
    let head = backup::unpack(file, part, passphrase)?;
    let (keyring, keys) = unlocked(part, &head, passphrase)?;
    let keyring = keyring.renew_transport(&keys, &mut rng, now)?;
    let request = keyring.request_pem().to_owned();
    let (vault, _, _) = keys.into_parts();
    let store = Store::open(part, vault, Durability::Full).await?;
    store.check(&mut rng).await?;
    let mut tx = store.begin(&mut rng).await?;
    mark_new_life(&mut tx, NewLife::Restored, head.by.clone(), now).await?;
    tx.commit().await?;
    store.close().await;
    Ok((head, request))
}

/// Removes what an attempt has left that was cut off; it was never used.
///
/// # Errors
/// [`Failure`] of the disk.
pub(crate) fn clear(part: &Path) -> Result<(), Failure> {
    if !part.exists() {
        return Ok(());
    }
    fs::remove_dir_all(part).map_err(|error| disk(part, &error))
}

/// Refuses a folder in which an office is or was.
///
/// # Errors
/// [`BackupError::NotEmpty`].
pub(crate) fn check_free(dir: &Path) -> Result<(), Failure> {
    let is_used = [KEY_FILE, STORE_FILE].iter().any(|name| dir.join(name).exists());
    if is_used { Err(BackupError::NotEmpty(dir.to_owned()).into()) } else { Ok(()) }
}

/// Restores into the folder in which the pages are served already. Whenever this is cut off, either
/// nothing was restored, or [`go_on`] does the rest.
///
/// # Errors
/// [`Failure`] as [`unpack`], and of the disk.
pub(crate) async fn into_served(
    dir: &Path,
    file: &Path,
    passphrase: &Passphrase,
    now: UnixSeconds,
    rng: Entropy,
) -> Result<(), Failure> {
    check_free(dir)?;
    let part = dir.join(PART_FOLDER);
    clear(&part)?;
    if let Err(failure) = unpack(file, &part, passphrase, now, rng).await {
        // Half an office is of no use; what cannot be removed now is removed by the next attempt.
        let _ = fs::remove_dir_all(&part);
        return Err(failure);
    }
    sync_folder(&part).map_err(|error| disk(&part, &error))?;
    Mark::Moving.write(dir)?;
    go_on(dir)
}

/// Moves what was unpacked to its place, if that was begun: all files, then the one whose presence says
/// that the rest is there.
///
/// # Errors
/// [`Failure`] of the disk; once more is safe.
pub(crate) fn go_on(dir: &Path) -> Result<(), Failure> {
    if Mark::read(dir) != Some(Mark::Moving) {
        return Ok(());
    }
    let part = dir.join(PART_FOLDER);
    if part.exists() {
        let mut names: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(&part).map_err(|error| disk(&part, &error))? {
            names.push(entry.map_err(|error| disk(&part, &error))?.file_name().into());
        }
        names.sort_by_key(|name| name.as_path() == Path::new(KEY_FILE));
        for name in names {
            let to = dir.join(&name);
            fs::rename(part.join(&name), &to).map_err(|error| disk(&to, &error))?;
        }
        sync_folder(dir).map_err(|error| disk(dir, &error))?;
        fs::remove_dir(&part).map_err(|error| disk(&part, &error))?;
    }
    Mark::Restored.write(dir)
}

/// What the file system said of a file or folder.
pub(crate) fn disk(path: &Path, error: &io::Error) -> Failure {
    let cause = format!("cannot read or write {}: {error}", path.display());
    Failure::new(Exit::Failed, "restore-disk", cause).disk(path, error)
}

#[cfg(test)]
mod tests {
    use super::super::stage::Stage;
    use super::*;

    #[test]
    fn a_move_that_was_cut_off_is_finished_and_the_key_comes_last() {
        let dir = tempfile::tempdir().unwrap();
        let (dir, part) = (dir.path(), dir.path().join(PART_FOLDER));
        fs::create_dir_all(part.join("staff")).unwrap();
        for name in [KEY_FILE, STORE_FILE, "staff/lo-01.key", "certificates.pem"] {
            fs::write(part.join(name), name).unwrap();
        }
        go_on(dir).unwrap();
        assert_eq!(Stage::of(dir), Stage::Nothing, "nobody has said that all of it is there");
        Mark::Moving.write(dir).unwrap();
        fs::rename(part.join("staff"), dir.join("staff")).unwrap();
        fs::rename(part.join(STORE_FILE), dir.join(STORE_FILE)).unwrap();
        assert_eq!(Stage::of(dir), Stage::Nothing);

        go_on(dir).unwrap();
        go_on(dir).unwrap();

        assert_eq!(Stage::of(dir), Stage::Restored);
        assert!(!part.exists() && dir.join("staff/lo-01.key").exists());
        assert_eq!(check_free(dir).unwrap_err().code(), "RESTORE_NOT_EMPTY");
    }
}
