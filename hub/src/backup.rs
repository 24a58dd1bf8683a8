//! A hub in one sealed file: everything but what is on its way.
//!
//! ```text
//! file     = "saphan/1/hub-backup\n" || length of head, 4 bytes, big-endian || head || contents
//! head     = sealed file (saphan_certs::sealed_file) of { at, hub, key, len, network }
//! contents = { files: [[name, text]], store: [] / [{ word, doors, stopped, directory, invitations,
//!              self_revocations }] }, sealed under key (saphan_certs::sealed_stream)
//! ```
//!
//! Envelopes and attachments stay out by design: a copy of them on a stick would outlive their forgetting, and an
//! office that has no receipt offers its envelope again. A hub whose store is a database has no store in here: that
//! belongs in the database's own backup.

use std::fs::File;
use std::io::{self, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use saphan_certs::files::{Readers, Staging};
use saphan_certs::hub_name::HubName;
use saphan_certs::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX, SealedFileError};
use saphan_certs::sealed_stream::{STREAM_KEY_LEN, SealedReader, SealedWriter};
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::directory::{Directory, ENTRIES_MAX, SuspensionReason};
use saphan_protocol::ids::{Digest, NetworkName};
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde::{Deserialize, Serialize};
use serde_bytes::{ByteArray, ByteBuf};
use zeroize::{Zeroize as _, Zeroizing};

use crate::config::{CONFIG_FILE, CONFIG_LEN_MAX};
use crate::place::Parts;
use crate::store::{Keepsakes, KeptDoor, KeptInvitation, Stopped, Word};

const FORMAT: &[u8] = b"saphan/1/hub-backup\n";
const HEAD_LIMITS: Limits = Limits::new(1024, 16);
/// Decades of a network.
const CONTENTS_LEN_MAX: u64 = 64 << 20;
const LIMITS: Limits = Limits::new(CONTENTS_LEN_MAX as usize, 4 * ENTRIES_MAX as u32);

/// Why there is no backup, or nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// [HB-101] The file system refused.
    #[error("[HB-101] cannot read or write {}: {source}; check space and permissions", .path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
    /// [HB-102] Would be overwritten.
    #[error("[HB-102] {} exists already; name another file", .0.display())]
    Exists(PathBuf),
    /// [HB-103] There is something where it is to be restored to.
    #[error("[HB-103] {} is not empty; name an empty or new folder with --dir", .0.display())]
    NotEmpty(PathBuf),
    /// [HB-104] Not a backup of a hub.
    #[error("[HB-104] {} is not a backup of a hub, or is damaged; take another one", .0.display())]
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

/// What a backup holds.
pub struct Backup {
    /// When it was made.
    pub at: UnixSeconds,
    /// Of which hub.
    pub hub: HubName,
    /// Of which network.
    pub network: NetworkName,
    /// The settings file.
    pub settings: Zeroizing<String>,
    /// Keys and papers.
    pub parts: Parts,
    /// What of the store belongs in, where it is not a database.
    pub kept: Option<Keepsakes>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadV1 {
    at: UnixSeconds,
    hub: String,
    key: ByteArray<STREAM_KEY_LEN>,
    len: u64,
    network: NetworkName,
}

impl Drop for HeadV1 {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentsV1 {
    files: Vec<(String, String)>,
    store: Vec<StoreV1>,
}

impl Drop for ContentsV1 {
    fn drop(&mut self) {
        self.files.iter_mut().for_each(|(_, text)| text.zeroize());
    }
}

/// Code, partner, expires, [request id, request, asked], others, [rejection].
type InvitationV1 =
    (Digest, String, UnixSeconds, Vec<(Digest, String, UnixSeconds)>, u32, Vec<ByteBuf>);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoreV1 {
    word: Vec<(UnixSeconds, UnixSeconds, ByteBuf)>,
    doors: Vec<(String, UnixSeconds, ByteArray<32>, Vec<UnixDay>)>,
    stopped: Vec<(String, UnixSeconds, String)>,
    directory: Vec<ByteBuf>,
    invitations: Vec<InvitationV1>,
    self_revocations: Vec<(String, ByteBuf)>,
}

impl StoreV1 {
    fn of(kept: &Keepsakes) -> Self {
        let bytes = |bytes: &Vec<u8>| ByteBuf::from(bytes.clone());
        let word = kept.word.iter().map(|word| (word.floor, word.latest, bytes(&word.signed)));
        let door = |one: &KeptDoor| {
            let day = one.renewed.into_iter().collect();
            (one.partner.to_string(), one.signed, ByteArray::new(one.key), day)
        };
        let stopped =
            |one: &Stopped| (one.partner.to_string(), one.since, one.reason.as_str().to_owned());
        let invitation = |one: &KeptInvitation| {
            let (partner, asked) = (one.partner.to_string(), one.asked.iter().cloned().collect());
            let rejection = one.rejection.iter().map(bytes).collect();
            (one.code, partner, one.expires, asked, one.others, rejection)
        };
        let revoked = kept.self_revocations.iter();
        Self {
            word: word.collect(),
            doors: kept.doors.iter().map(door).collect(),
            stopped: kept.stopped.iter().map(stopped).collect(),
            directory: kept.directory.iter().map(bytes).collect(),
            invitations: kept.invitations.iter().map(invitation).collect(),
            self_revocations: revoked.map(|(who, noted)| (who.to_string(), bytes(noted))).collect(),
        }
    }

    fn kept(self) -> Option<Keepsakes> {
        let word = self.word.into_iter().next();
        let door = |(partner, signed, key, day): (String, _, ByteArray<32>, Vec<UnixDay>)| {
            let (partner, renewed) = (partner.parse().ok()?, day.into_iter().next());
            Some(KeptDoor { partner, signed, key: key.into_array(), renewed })
        };
        let stopped = |(partner, since, reason): (String, UnixSeconds, String)| {
            let reason = SuspensionReason::ALL.into_iter().find(|one| one.as_str() == reason)?;
            Some(Stopped { partner: partner.parse().ok()?, since, reason })
        };
        let invitation = |(code, partner, expires, asked, others, rejection): InvitationV1| {
            Some(KeptInvitation {
                code,
                partner: partner.parse().ok()?,
                expires,
                asked: asked.into_iter().next(),
                others,
                rejection: rejection.into_iter().next().map(ByteBuf::into_vec),
            })
        };
        let revoked =
            |(partner, noted): (String, ByteBuf)| Some((partner.parse().ok()?, noted.into_vec()));
        Some(Keepsakes {
            word: word.map(|(floor, latest, signed)| Word {
                floor,
                latest,
                signed: signed.into_vec(),
            }),
            doors: self.doors.into_iter().map(door).collect::<Option<_>>()?,
            stopped: self.stopped.into_iter().map(stopped).collect::<Option<_>>()?,
            directory: self.directory.into_iter().map(ByteBuf::into_vec).collect(),
            invitations: self.invitations.into_iter().map(invitation).collect::<Option<_>>()?,
            self_revocations: self
                .self_revocations
                .into_iter()
                .map(revoked)
                .collect::<Option<_>>()?,
        })
    }
}

impl Backup {
    /// Writes it to `to`, where nothing is before all of it is on disk. Returns its length in bytes.
    ///
    /// # Errors
    /// HB-101, HB-102, and [`SealedFileError`] for want of memory.
    pub fn write(
        &self,
        to: &Path,
        (passphrase, cost): (&Passphrase, KdfCost),
        rng: &mut impl CryptoRng,
    ) -> Result<u64, BackupError> {
        if to.exists() {
            return Err(BackupError::Exists(to.to_owned()));
        }
        let contents = Zeroizing::new(self.contents());
        let mut key = Zeroizing::new([0; STREAM_KEY_LEN]);
        rng.fill_bytes(key.as_mut());
        let head = HeadV1 {
            at: self.at,
            hub: self.hub.to_string(),
            key: ByteArray::new(*key),
            len: contents.len() as u64,
            network: self.network.clone(),
        };
        let plain = Zeroizing::new(cbor::encode(&head));
        let head = sealed_file::seal(passphrase, &plain, cost, rng)?;
        write_all(to, &head, &key, &contents).map_err(disk(to))
    }

    fn contents(&self) -> Vec<u8> {
        let settings = (CONFIG_FILE.to_owned(), self.settings.as_str().to_owned());
        let parts = self.parts.expose().map(|(name, text)| (name.to_owned(), text.to_owned()));
        cbor::encode(&ContentsV1 {
            files: std::iter::once(settings).chain(parts).collect(),
            store: self.kept.iter().map(StoreV1::of).collect(),
        })
    }

    /// Opens one in memory and checks that its parts belong together: keys with the root, certificates with the
    /// keys, the directory under the root.
    ///
    /// # Errors
    /// HB-101, HB-104, and [`SealedFileError`] with [`SealedFileError::WrongPassphrase`] first among its kinds.
    pub fn open(from: &Path, passphrase: &Passphrase) -> Result<Self, BackupError> {
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
        let plain = sealed_file::open(passphrase, &head)?;
        let head: HeadV1 = cbor::decode_canonical(&plain, HEAD_LIMITS).map_err(|_| malformed())?;
        if head.len > CONTENTS_LEN_MAX {
            return Err(malformed());
        }
        let mut contents =
            Zeroizing::new(Vec::with_capacity(usize::try_from(head.len).unwrap_or_default()));
        let mut reader = SealedReader::new(file, &head.key);
        let is_whole = reader.copy(head.len, &mut *contents).map_err(disk(from))?
            && reader.is_at_its_end().map_err(disk(from))?;
        let backup = is_whole.then(|| Self::read(&head, &contents)).flatten();
        backup.filter(Self::belongs_together).ok_or_else(malformed)
    }

    fn read(head: &HeadV1, contents: &[u8]) -> Option<Self> {
        let mut contents: ContentsV1 = cbor::decode_canonical(contents, LIMITS).ok()?;
        let files = std::mem::take(&mut contents.files).into_iter();
        let files = files.map(|(name, text)| (name, Zeroizing::new(text)));
        let (settings, parts): (Vec<_>, Vec<_>) = files.partition(|(name, _)| name == CONFIG_FILE);
        let (_, settings) = settings.into_iter().next()?;
        let kept = match std::mem::take(&mut contents.store).into_iter().next() {
            Some(store) => Some(store.kept()?),
            None => None,
        };
        Some(Self {
            at: head.at,
            hub: head.hub.parse().ok()?,
            network: head.network.clone(),
            settings: Some(settings).filter(|text| text.len() <= CONFIG_LEN_MAX)?,
            parts: Parts::named(parts)?,
            kept,
        })
    }

    /// Whether keys, papers and directory are of one hub. Papers are judged as of when the backup was made.
    pub fn belongs_together(&self) -> bool {
        let Ok(place) = self.parts.place(Path::new("")) else { return false };
        let root = place.root();
        let fits = |pem| place.examine(pem, &self.hub, self.at).is_ok();
        let reads = |kept: &Keepsakes| {
            let entries = kept.directory.get(..ENTRIES_MAX).unwrap_or(&kept.directory);
            Directory::read(root.network().clone(), *root.key(), entries).is_ok()
        };
        *root.network() == self.network
            && self.parts.issued().is_none_or(fits)
            && self.kept.as_ref().is_none_or(reads)
    }
}

fn write_all(
    to: &Path,
    head: &[u8],
    key: &[u8; STREAM_KEY_LEN],
    contents: &[u8],
) -> io::Result<u64> {
    let mut out = Staging::begin(to, Readers::Owner)?;
    let len = u32::try_from(head.len()).map_err(io::Error::other)?;
    out.write_all(FORMAT)?;
    out.write_all(&len.to_be_bytes())?;
    out.write_all(head)?;
    let mut sealing = SealedWriter::new(out, key);
    sealing.write_all(contents)?;
    sealing.finish()?.commit()?;
    std::fs::metadata(to).map(|about| about.len())
}

fn disk(path: &Path) -> impl FnOnce(io::Error) -> BackupError {
    let path = path.to_owned();
    move |source| BackupError::Disk { path, source }
}
