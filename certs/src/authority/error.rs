//! Why the authority refuses or fails, numbered.

use std::io;
use std::path::PathBuf;

use saphan_protocol::cbor::CborError;
use saphan_protocol::directory::DirectoryError;
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::time::UnixSeconds;

use super::acting::Hand;
use super::acts::ActsError;
use crate::comparison::{NoMemory, NumberError};
use crate::invitation::InvitationError;
use crate::issuer::{IssueError, SignerError};
use crate::kit::KitError;
use crate::request::RequestError;
use crate::sealed_file::SealedFileError;
use crate::x509::CertificateError;

/// Why the authority refuses or fails.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// [O-101] There is no authority in this folder.
    #[error(
        "[O-101] no authority in {0}; make one with `saphan-ca init`, or name its folder with --dir"
    )]
    NotInitialised(PathBuf),
    /// [O-102] There is one already.
    #[error("[O-102] {0} holds an authority already; choose another folder with --dir")]
    AlreadyInitialised(PathBuf),
    /// [O-103] Another program is using the folder.
    #[error("[O-103] {0} is in use by another program; close it and try again")]
    InUse(PathBuf),
    /// [O-104] The disk refuses.
    #[error("[O-104] {path}: {source}; nothing was issued")]
    Disk {
        /// What was being read or written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// [O-105] The list on the disk is damaged.
    #[error(
        "[O-105] the authority's log is damaged: {0}; take the newest backup and change nothing before"
    )]
    Log(#[from] DirectoryError),
    /// [O-106] The root certificate is damaged.
    #[error("[O-106] the authority's root.pem is damaged: {0}; take the newest backup")]
    Root(#[source] CertificateError),
    /// [O-107] The sealed key does not open.
    #[error(transparent)]
    Key(#[from] SealedFileError),
    /// [O-108] The key is not the one that the root certificate certifies.
    #[error("[O-108] root.key and root.pem do not belong together; take both from one backup")]
    OtherKey,
    /// [O-109] The request is not good.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// [O-110] The request is for another network.
    #[error("[O-110] the request is for network {0}, not for this one; ask the sender")]
    Network(NetworkName),
    /// [O-111] The partner is active with another key.
    #[error("[O-111] {0} is active with another key; if that one is lost, revoke {0} first")]
    OtherIdentity(PartnerId),
    /// [O-112] The key was in use before, by this partner until it was revoked, or by another.
    #[error(
        "[O-112] this key was revoked, or belongs to another partner or hub; new keys are needed"
    )]
    UsedKey,
    /// [O-113] There is no such partner.
    #[error("[O-113] {0} was never admitted; see `saphan-ca partner list`")]
    UnknownPartner(PartnerId),
    /// [O-114] The partner is revoked already.
    #[error("[O-114] {partner} is revoked since {since}; nothing to do")]
    AlreadyRevoked {
        /// The partner.
        partner: PartnerId,
        /// Since when.
        since: UnixSeconds,
    },
    /// [O-115] No certificate came out.
    #[error(transparent)]
    Issue(#[from] IssueError),
    /// [O-116] The key did not sign the entry.
    #[error(transparent)]
    Signer(#[from] SignerError),
    /// [O-117] The log of acts is damaged, or it and the list do not agree.
    #[error(
        "[O-117] the log of acts was changed: {0}; take the newest backup, issue nothing before, and keep this folder: it shows what happened"
    )]
    Acts(#[from] ActsError),
    /// [O-118] There is no recovery kit, or nobody has read its sheets back.
    #[error(
        "[O-118] the recovery kit is not confirmed: until it is on paper, nothing is issued that nobody could renew or revoke after a loss"
    )]
    KitNotConfirmed,
    /// [O-119] Not a backup of an authority.
    #[error("[O-119] not a backup of an authority, or cut short: {0}; take another copy of it")]
    BackupForm(#[source] CborError),
    /// [O-120] A backup that somebody changed, or a disk did.
    #[error("[O-120] the backup is damaged: it opens, and holds not what was sealed; take another")]
    BackupDamaged,
    /// [O-121] Something is where the authority would be restored.
    #[error(
        "[O-121] {0} is not empty, and a restored authority never takes a place; choose another folder with --dir"
    )]
    Occupied(PathBuf),
    /// [O-122] The partner is suspended.
    #[error("[O-122] {0} is suspended; `saphan-ca partner resume {0}` ends that")]
    Suspended(PartnerId),
    /// [O-123] The partner is not suspended.
    #[error("[O-123] {0} is active; there is nothing to resume")]
    NotSuspended(PartnerId),
    /// [O-131] Whoever is to be invited is a partner already.
    #[error("[O-131] {0} is a partner already; if its keys are lost, revoke it first")]
    AlreadyPartner(PartnerId),
    /// [O-132] A request that came with no invitation of this authority, or with one of another partner.
    #[error(
        "[O-132] the request for {0} came with no invitation of this authority; refuse nothing and approve nothing, and look at the hub"
    )]
    NotInvited(PartnerId),
    /// [O-133] The invitation was answered or taken back already.
    #[error(
        "[O-133] the invitation of {0} was answered or taken back already; another request takes a new invitation"
    )]
    Answered(PartnerId),
    /// [O-134] Nobody is admitted without the second administrator.
    #[error("[O-134] nobody is admitted here without {0}, who must type a passphrase of their own")]
    SecondNeeded(Hand),
    /// [O-135] The second administrator is whoever acts.
    #[error(
        "[O-135] {0} is the second administrator and cannot be the first as well; another person must act"
    )]
    SamePerson(Hand),
    /// [O-136] The second administrator was lost with the old computer.
    #[error(
        "[O-136] the second administrator's key was lost with the old computer; name a second person before anybody is admitted"
    )]
    SecondLost,
    /// [O-137] There is no invitation to take back.
    #[error(
        "[O-137] no invitation of {0} is open: none was made, or each was answered, taken back or is over"
    )]
    NothingOpen(PartnerId),
    /// [O-138] The invitation names the root of its time.
    #[error(
        "[O-138] the invitation of {0} names the root of before; its sender joins with a new invitation"
    )]
    FormerRoot(PartnerId),
    /// J-101 to J-103: no invitation can be written.
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    /// N-101 to N-103: the number that was typed is not that of the request.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// No memory to work the number out.
    #[error(transparent)]
    NoMemory(#[from] NoMemory),
    /// [O-124] Handed over to whoever has it.
    #[error("[O-124] {0} acts here already; name the person who takes over")]
    HandedToSame(Hand),
    /// [O-125] The root was changed as often as a list may hold.
    #[error(
        "[O-125] the root was changed 24 times and cannot be changed again: every office would have to join anew"
    )]
    RootChanges,
    /// [O-126] The key of the new root is in no backup.
    #[error(
        "[O-126] the key of the new root is in no backup: lost now, it would leave a network that nobody can administer"
    )]
    RootNotKept,
    /// W-101 to W-108: a sheet of the kit is not what it should be.
    #[error(transparent)]
    Kit(#[from] KitError),
}

impl AuthorityError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotInitialised(_) => "authority-not-initialised",
            Self::AlreadyInitialised(_) => "authority-already-initialised",
            Self::InUse(_) => "authority-in-use",
            Self::Disk { .. } => "authority-disk",
            Self::Log(_) => "authority-log",
            Self::Root(_) => "authority-root",
            Self::Key(error) => error.code(),
            Self::OtherKey => "authority-other-key",
            Self::Request(error) => error.code(),
            Self::Network(_) => "authority-network",
            Self::OtherIdentity(_) => "authority-other-identity",
            Self::UsedKey => "authority-used-key",
            Self::UnknownPartner(_) => "authority-unknown-partner",
            Self::AlreadyRevoked { .. } => "authority-already-revoked",
            Self::Issue(error) => error.code(),
            Self::Signer(_) => "authority-signer",
            Self::Acts(error) => error.code(),
            Self::BackupForm(_) => "authority-backup",
            Self::BackupDamaged => "authority-backup-damaged",
            Self::Occupied(_) => "authority-occupied",
            Self::Suspended(_) => "authority-suspended",
            Self::RootChanges => "root-changes",
            Self::RootNotKept => "root-not-kept",
            Self::FormerRoot(_) => "authority-former-root",
            Self::HandedToSame(_) => "handed-to-same",
            Self::NotSuspended(_) => "authority-not-suspended",
            Self::KitNotConfirmed => "kit-not-confirmed",
            Self::Kit(error) => error.code(),
            Self::AlreadyPartner(_) => "authority-already-partner",
            Self::NotInvited(_) => "authority-not-invited",
            Self::Answered(_) => "authority-answered",
            Self::SecondNeeded(_) => "second-needed",
            Self::SamePerson(_) => "second-same-person",
            Self::SecondLost => "second-lost",
            Self::NothingOpen(_) => "authority-nothing-open",
            Self::Invitation(error) => error.code(),
            Self::Number(error) => error.code(),
            Self::NoMemory(_) => "no-memory",
        }
    }
}
