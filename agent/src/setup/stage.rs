//! How far the office in a folder is.

use std::fs;
use std::io;
use std::path::Path;

use saphan_certs::files::{self, Readers, write_atomically};
use saphan_pages::links::LINK_FILE;

use crate::exit::{Exit, Failure};
use crate::keyring::{CERTIFICATES_FILE, INVITATION_FILE, KEY_FILE};
use crate::service::{LOCK_FILE, PID_FILE};

/// Holds the word of a [`Mark`] while the pages set an office up.
const MARK_FILE: &str = "welcome.step";
const MARK_LEN_MAX: usize = 64;

/// What the files of an office do not tell by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Its keys are being made in the pages: officers and the sheet for paper are to follow.
    Joining,
    /// Its officers are there, and the sheet is to be printed.
    Sheet,
    /// Its files are moving out of [`super::restore::PART_FOLDER`], where all of them were.
    Moving,
    /// It is restored, and this computer's certificate is to come.
    Restored,
}

impl Mark {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Joining, "joining"),
        (Self::Sheet, "sheet"),
        (Self::Moving, "moving"),
        (Self::Restored, "restored"),
    ];

    /// What was noted in `dir`; a word that nobody wrote counts for nothing.
    pub(crate) fn read(dir: &Path) -> Option<Self> {
        let word = files::read_text(&dir.join(MARK_FILE), MARK_LEN_MAX).ok()?;
        Self::ALL.into_iter().find(|(_, known)| *known == word.trim()).map(|(mark, _)| mark)
    }

    /// Notes it.
    ///
    /// # Errors
    /// [`Failure`] of the disk.
    pub(crate) fn write(self, dir: &Path) -> Result<(), Failure> {
        let word = Self::ALL.iter().find(|(mark, _)| *mark == self).map_or("", |(_, word)| word);
        let path = dir.join(MARK_FILE);
        write_atomically(&path, word.as_bytes(), Readers::Owner)
            .map_err(|error| disk(&path, &error))
    }

    /// Forgets what was noted. Twice is no error.
    ///
    /// # Errors
    /// [`Failure`] of the disk.
    pub(crate) fn clear(dir: &Path) -> Result<(), Failure> {
        remove(&dir.join(MARK_FILE))
    }
}

/// What comes next in setting up the office in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// There is none.
    Nothing,
    /// It asks to join with an invitation.
    Asking,
    /// It asks by a file.
    AskingByFile,
    /// It belongs to the network, and nobody acts in it yet.
    Officers,
    /// The sheet with which it takes itself out is to be printed.
    Sheet,
    /// It came out of a backup, and this computer has no certificate.
    Restored,
    /// Nothing does.
    Done,
}

impl Stage {
    /// Of the office in `dir`.
    pub(crate) fn of(dir: &Path) -> Self {
        let has = |name: &str| dir.join(name).exists();
        if !has(KEY_FILE) {
            return Self::Nothing;
        }
        let is_admitted = has(CERTIFICATES_FILE);
        match Mark::read(dir) {
            Some(Mark::Restored) => Self::Restored,
            _ if !is_admitted && has(INVITATION_FILE) => Self::Asking,
            _ if !is_admitted => Self::AskingByFile,
            Some(Mark::Joining) => Self::Officers,
            Some(Mark::Sheet) => Self::Sheet,
            // The key comes last, so nothing is moving any more.
            Some(Mark::Moving) => Self::Restored,
            None => Self::Done,
        }
    }
}

/// What a service leaves behind where it found no office.
const LEFT: [&str; 4] = [MARK_FILE, LINK_FILE, LOCK_FILE, PID_FILE];

/// Whether there is nothing in a folder that somebody could miss.
pub(crate) fn is_bare(dir: &Path) -> bool {
    let is_left = |entry: fs::DirEntry| LEFT.iter().any(|name| entry.file_name() == *name);
    fs::read_dir(dir).map_or(true, |mut entries| entries.all(|entry| entry.is_ok_and(is_left)))
}

/// Removes what is in a bare folder.
///
/// # Errors
/// [`Failure`] of the disk.
pub(crate) fn sweep(dir: &Path) -> Result<(), Failure> {
    LEFT.iter().try_for_each(|name| remove(&dir.join(name)))
}

/// Removes a file. Twice is no error.
///
/// # Errors
/// [`Failure`] of the disk.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(path, &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// What the file system said of a file or folder.
pub(crate) fn disk(path: &Path, error: &io::Error) -> Failure {
    let cause = format!("cannot read or write {}: {error}", path.display());
    Failure::new(Exit::Failed, "setup-disk", cause).disk(path, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_say_how_far_an_office_is_and_the_mark_what_they_do_not() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path();
        let put = |name: &str| fs::write(dir.join(name), "x").unwrap();
        let mut seen = vec![Stage::of(dir)];
        Mark::Joining.write(dir).unwrap();
        seen.push(Stage::of(dir));
        put(KEY_FILE);
        seen.push(Stage::of(dir));
        put(INVITATION_FILE);
        seen.push(Stage::of(dir));
        put(CERTIFICATES_FILE);
        seen.push(Stage::of(dir));
        Mark::Sheet.write(dir).unwrap();
        seen.push(Stage::of(dir));
        Mark::clear(dir).unwrap();
        Mark::clear(dir).unwrap();
        seen.push(Stage::of(dir));

        use Stage as S;
        assert_eq!(
            seen,
            [S::Nothing, S::Nothing, S::AskingByFile, S::Asking, S::Officers, S::Sheet, S::Done]
        );
    }

    #[test]
    fn a_folder_in_which_only_a_service_ran_is_bare() {
        let dir = tempfile::tempdir().unwrap();
        assert!(is_bare(&dir.path().join("nothing")) && is_bare(dir.path()));
        for name in LEFT {
            fs::write(dir.path().join(name), "x").unwrap();
        }
        assert!(is_bare(dir.path()));
        fs::write(dir.path().join("letter.txt"), "x").unwrap();
        assert!(!is_bare(dir.path()));

        sweep(dir.path()).unwrap();

        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_office_that_was_restored_waits_for_its_certificate_although_one_lies_there() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(KEY_FILE), "x").unwrap();
        fs::write(dir.path().join(CERTIFICATES_FILE), "x").unwrap();

        for mark in [Mark::Moving, Mark::Restored] {
            mark.write(dir.path()).unwrap();
            assert_eq!(Stage::of(dir.path()), Stage::Restored);
        }
        fs::write(dir.path().join(MARK_FILE), "nonsense").unwrap();
        assert_eq!(Stage::of(dir.path()), Stage::Done);
    }
}
