//! Backups: one sealed file with the store, the keys and the papers of an office.
//!
//! ```text
//! file = "saphan/1/backup\n" || length of head, 4 bytes, big-endian || head || chunks
//! head = sealed file (saphan_certs::sealed_file) of { at, by, key, files: [[name, length]], network, partner }
//! ```
//!
//! The head opens with the passphrase that opened the office when the backup was made, the office's or
//! an officer's: one more to write down would be one more to lose. Its fresh key seals the files one
//! after the other (`saphan_certs::sealed_stream`), so that a file that was cut short or put together from two does not
//! open.
//!
//! Which files there are is a list of what belongs in, so secrets of prekeys, the key of connections and
//! whatever else lies in the folder stay out.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use saphan_certs::files;
use saphan_certs::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX, SealedFileError};
use saphan_certs::sealed_stream::{SealedReader, SealedWriter};
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::ids::{NetworkName, PartnerId, StaffCode};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteArray;
use zeroize::{Zeroize as _, Zeroizing};

use crate::config::CONFIG_FILE;
use crate::keyring::{
    CERTIFICATES_FILE, IDENTITY_FILE, KEY_FILE, Keyring, REQUEST_FILE, ROOTS_FILE, STAFF_FOLDER,
};
use crate::platform;
use crate::store::STORE_FILE;
use crate::vault::KEY_LEN;

const FORMAT: &[u8] = b"saphan/1/backup\n";
/// Most files of one backup: more officers than an office has.
const FILES_MAX: usize = 1024;
const LIMITS: Limits = Limits::new(256 << 10, 4096);
/// What belongs in beside the store and the officers' keys, where it is there.
const FILES: [&str; 6] =
    [KEY_FILE, IDENTITY_FILE, REQUEST_FILE, CERTIFICATES_FILE, ROOTS_FILE, CONFIG_FILE];

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file system refused.
    #[error("cannot read or write {}: {source}; check space and permissions", .path.display())]
    Disk {
        /// Which file or folder.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
    /// Would be overwritten.
    #[error("{} exists already; name another file", .0.display())]
    Exists(PathBuf),
    /// There is something where it is to be restored to.
    #[error("{} is not empty; name an empty or new folder with --dir", .0.display())]
    NotEmpty(PathBuf),
    /// Not a backup.
    #[error("{} is not a backup of saphan, or is damaged; take another one", .0.display())]
    Malformed(PathBuf),
    /// The head does not open.
    #[error(transparent)]
    Sealed(#[from] SealedFileError),
}

impl BackupError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Disk { .. } => "backup-disk",
            Self::Exists(_) => "backup-exists",
            Self::NotEmpty(_) => "restore-not-empty",
            Self::Malformed(_) => "backup-malformed",
            Self::Sealed(error) => error.code(),
        }
    }
}

/// Name of the copy of the store while it is sealed.
const COPY_FILE: &str = "backup.part";

/// Where the store of the office in `dir` is copied to before it is sealed; nothing is there.
///
/// # Errors
/// [`BackupError::Disk`].
pub fn copy_of(dir: &Path) -> Result<PathBuf, BackupError> {
    let copy = dir.join(COPY_FILE);
    // One that a crash has left holds what may have been erased since.
    remove(&copy)?;
    Ok(copy)
}

/// Seals the office of `keyring`, with the copy of its store, into `file`, and takes the copy away. It opens
/// with `passphrase`, which has to be that of `by`, or of the office.
///
/// # Errors
/// As [`write()`].
pub fn seal_copy(
    file: &Path,
    keyring: &Keyring,
    copy: &Path,
    (by, at): (Option<StaffCode>, UnixSeconds),
    passphrase: &Passphrase,
    rng: &mut impl CryptoRng,
) -> Result<(), BackupError> {
    let (network, partner) = (keyring.network().clone(), keyring.partner().clone());
    let about = About { at, by, network, partner };
    let written = write(file, keyring.dir(), copy, about, (passphrase, KdfCost::STANDARD), rng);
    remove(copy)?;
    written
}

fn remove(path: &Path) -> Result<(), BackupError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// What a backup says of itself, once it is opened.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// When it was made.
    pub at: UnixSeconds,
    /// The officer whose passphrase opens it; absent for the office's own.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<StaffCode>,
    key: ByteArray<KEY_LEN>,
    files: Vec<(String, u64)>,
    /// The network.
    pub network: NetworkName,
    /// The office.
    pub partner: PartnerId,
}

impl Drop for Head {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

/// Whose backup it is, and who makes it.
pub struct About {
    /// When.
    pub at: UnixSeconds,
    /// The officer who opened the office, if one did.
    pub by: Option<StaffCode>,
    /// The network.
    pub network: NetworkName,
    /// The office.
    pub partner: PartnerId,
}

/// Writes a backup of the office in `dir` to `to`; `store` is a consistent copy of its store. Nothing
/// is at `to` before all of it is on disk.
///
/// # Errors
/// [`BackupError::Exists`], [`BackupError::Disk`], [`BackupError::Sealed`].
pub fn write(
    to: &Path,
    dir: &Path,
    store: &Path,
    about: About,
    (passphrase, cost): (&Passphrase, KdfCost),
    rng: &mut impl CryptoRng,
) -> Result<(), BackupError> {
    if to.exists() {
        return Err(BackupError::Exists(to.to_owned()));
    }
    let files = listed(dir, store)?;
    let mut key = Zeroizing::new([0; KEY_LEN]);
    rng.fill_bytes(key.as_mut());
    let About { at, by, network, partner } = about;
    let named = files.iter().map(|(name, _, len)| (name.clone(), *len)).collect();
    let head = Head { at, by, key: ByteArray::new(*key), files: named, network, partner };
    let plaintext = Zeroizing::new(cbor::encode(&head));
    let head = sealed_file::seal(passphrase, &plaintext, cost, rng)?;
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    match fs::remove_file(&part) {
        // Of an attempt that was cut off.
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(disk(&part)(error)),
    }
    let written = write_part(&part, &head, &key, &files)
        .and_then(|()| fs::rename(&part, to))
        .and_then(|()| sync_folder(to));
    if written.is_err() {
        // Half a backup helps nobody; if it cannot be removed either, it still does not open.
        let _ = fs::remove_file(&part);
    }
    written.map_err(disk(to))
}

fn write_part(
    part: &Path,
    head: &[u8],
    key: &[u8; KEY_LEN],
    files: &[(String, PathBuf, u64)],
) -> io::Result<()> {
    let mut out = create_private(part)?;
    let len = u32::try_from(head.len()).map_err(io::Error::other)?;
    out.write_all(FORMAT)?;
    out.write_all(&len.to_be_bytes())?;
    out.write_all(head)?;
    let mut sealing = SealedWriter::new(out, key);
    for (_, path, len) in files {
        let read = io::copy(&mut File::open(path)?.take(*len), &mut sealing)?;
        if read < *len {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    sealing.finish()?.sync_all()
}

/// What belongs in: name, place and length.
fn listed(dir: &Path, store: &Path) -> Result<Vec<(String, PathBuf, u64)>, BackupError> {
    let mut files = vec![(STORE_FILE.to_owned(), store.to_owned())];
    for name in FILES {
        if dir.join(name).exists() {
            files.push((name.to_owned(), dir.join(name)));
        }
    }
    let staff = dir.join(STAFF_FOLDER);
    if staff.is_dir() {
        for entry in fs::read_dir(&staff).map_err(disk(&staff))? {
            let path = entry.map_err(disk(&staff))?.path();
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
            if is_officers(name) {
                files.push((format!("{STAFF_FOLDER}/{name}"), path));
            }
        }
    }
    files.sort();
    let with_len = |(name, path): (String, PathBuf)| {
        let len = fs::metadata(&path).map_err(disk(&path))?.len();
        Ok::<_, BackupError>((name, path, len))
    };
    files.into_iter().map(with_len).collect()
}

fn is_officers(name: &str) -> bool {
    name.strip_suffix(".key").is_some_and(|code| code.parse::<StaffCode>().is_ok())
}

/// Where a file of a backup may go; a backup that names another one is not believed.
fn belongs(name: &str) -> bool {
    name == STORE_FILE
        || FILES.contains(&name)
        || name
            .strip_prefix(STAFF_FOLDER)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(is_officers)
}

/// Writes the files of a backup into `dir`, which must not exist, for its owner only.
///
/// # Errors
/// [`BackupError::Malformed`], [`BackupError::Sealed`] with
/// [`SealedFileError::WrongPassphrase`] first among its kinds, [`BackupError::Disk`].
pub fn unpack(from: &Path, dir: &Path, passphrase: &Passphrase) -> Result<Head, BackupError> {
    let malformed = || BackupError::Malformed(from.to_owned());
    let mut file = BufReader::new(File::open(from).map_err(disk(from))?);
    let mut front = [0; FORMAT.len() + 4];
    file.read_exact(&mut front).map_err(|_| malformed())?;
    let (format, len) = front.split_at(FORMAT.len());
    let len = u32::from_be_bytes(len.try_into().map_err(|_| malformed())?) as usize;
    if format != FORMAT || len > SEALED_LEN_MAX {
        return Err(malformed());
    }
    let mut head = vec![0; len];
    file.read_exact(&mut head).map_err(|_| malformed())?;
    let plaintext = sealed_file::open(passphrase, &head)?;
    let head: Head = cbor::decode_canonical(&plaintext, LIMITS).map_err(|_| malformed())?;
    let fits = head.files.len() <= FILES_MAX && head.files.iter().all(|(name, _)| belongs(name));
    if !fits {
        return Err(malformed());
    }
    make_private(dir).map_err(disk(dir))?;
    let mut opening = SealedReader::new(file, &head.key);
    for (name, len) in &head.files {
        let path = dir.join(name);
        if name.starts_with(STAFF_FOLDER) && !dir.join(STAFF_FOLDER).exists() {
            make_private(&dir.join(STAFF_FOLDER)).map_err(disk(dir))?;
        }
        let mut out = create_private(&path).map_err(disk(&path))?;
        if !opening.copy(*len, &mut out).map_err(disk(&path))? {
            return Err(malformed());
        }
        out.sync_all().map_err(disk(&path))?;
    }
    if opening.is_at_its_end().map_err(disk(from))? { Ok(head) } else { Err(malformed()) }
}

/// A folder that only its owner reads, and that is gone with this value.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Names a folder that does not exist yet.
    pub fn new(rng: &mut impl CryptoRng) -> Self {
        let name = format!("saphan-{:016x}", rng.next_u64());
        Self(std::env::temp_dir().join(name))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is in it is sealed; a system that does not remove it cleans its own folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn make_private(dir: &Path) -> io::Result<()> {
    platform::folder_for_owner().create(dir)
}

fn create_private(path: &Path) -> io::Result<File> {
    platform::for_owner(OpenOptions::new().write(true).create_new(true)).open(path)
}

/// Makes a new name durable, where the system lets a folder be synced.
fn sync_folder(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    files::sync_folder(folder)
}

fn disk(path: &Path) -> impl FnOnce(io::Error) -> BackupError {
    let path = path.to_owned();
    move |source| BackupError::Disk { path, source }
}

#[cfg(test)]
mod tests {
    use chacha20::ChaCha20Rng;
    use rand_core::SeedableRng as _;

    use saphan_certs::sealed_stream::STREAM_CHUNK_LEN as CHUNK_LEN;

    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(Zeroizing::new(text.to_owned())).unwrap()
    }

    /// An office's folder with a store of `len` bytes, and its backup.
    fn backed_up(dir: &Path, len: usize) -> PathBuf {
        let (office, to) = (dir.join("office"), dir.join("backup"));
        fs::create_dir_all(office.join("staff")).unwrap();
        for name in [KEY_FILE, "transport.key", "prekeys.sqlite", "staff/lo-01.key", "staff/x.txt"]
        {
            fs::write(office.join(name), format!("this is {name}")).unwrap();
        }
        let store = dir.join("copy");
        fs::write(&store, vec![7; len]).unwrap();
        let about = About {
            at: UnixSeconds::new(1_795_608_000),
            by: None,
            network: "mekong".parse().unwrap(),
            partner: "nkw-la".parse().unwrap(),
        };
        let sealing = (&passphrase("four words that rhyme"), KdfCost::LOW);
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        write(&to, &office, &store, about, sealing, &mut rng).unwrap();
        to
    }

    fn unpacked(from: &Path, dir: &Path) -> Result<Head, &'static str> {
        let _ = fs::remove_dir_all(dir);
        unpack(from, dir, &passphrase("four words that rhyme")).map_err(|error| error.code())
    }

    #[test]
    fn a_backup_holds_what_belongs_in_and_no_key_that_opens_what_is_on_its_way() {
        let dir = tempfile::tempdir().unwrap();
        // One byte less than, exactly as much as, and more than a chunk holds with the rest.
        for len in [0, CHUNK_LEN - 44, CHUNK_LEN - 43, 3 * CHUNK_LEN + 1] {
            let place = dir.path().join(len.to_string());
            let from = backed_up(&place_made(&place), len);
            let to = place.join("restored");

            let head = unpacked(&from, &to).unwrap();

            assert_eq!(head.partner.as_str(), "nkw-la");
            assert_eq!(fs::read(to.join(STORE_FILE)).unwrap(), vec![7; len]);
            assert_eq!(fs::read(to.join("staff/lo-01.key")).unwrap(), b"this is staff/lo-01.key");
            for absent in ["transport.key", "prekeys.sqlite", "staff/x.txt"] {
                assert!(!to.join(absent).exists(), "{absent}");
            }
        }
    }

    fn place_made(place: &Path) -> PathBuf {
        fs::create_dir_all(place).unwrap();
        place.to_owned()
    }

    #[test]
    fn a_backup_that_was_cut_short_changed_or_made_longer_does_not_open() {
        let dir = tempfile::tempdir().unwrap();
        let from = backed_up(dir.path(), 2 * CHUNK_LEN);
        let whole = fs::read(&from).unwrap();
        let (bad, to) = (dir.path().join("bad"), dir.path().join("restored"));
        let tail = whole.len() - CHUNK_LEN;
        let mut changed = whole.clone();
        changed[tail] ^= 1;
        let mut longer = whole.clone();
        longer.push(0);
        for bytes in
            [&whole[..tail], &whole[..whole.len() - 1], &whole[..9], b"", &changed, &longer]
        {
            fs::write(&bad, bytes).unwrap();
            assert_eq!(unpacked(&bad, &to).err(), Some("backup-malformed"), "{}", bytes.len());
        }
        let _ = fs::remove_dir_all(&to);
        let wrong = unpack(&from, &to, &passphrase("other words that rhyme"));
        assert_eq!(wrong.err().map(|error| error.code()), Some("wrong-passphrase"));
        assert!(!to.exists(), "nothing is written before the head opens");
    }

    #[test]
    fn a_backup_cannot_write_anywhere_else() {
        for name in ["../x", "/etc/passwd", "staff/../x.key", "staff/lo-01.key.sh", "transport.key"]
        {
            assert!(!belongs(name), "{name}");
        }
        assert!(belongs("staff/lo-01.key") && belongs(STORE_FILE));
    }
}
