//! Bundles: sealed envelopes as a file, carried by hand between offices that see no hub
//! (docs/protocol.md, section 15).
//!
//! A bundle is a carrier and nothing more. What it brings is what a hub would have brought, the same
//! envelopes byte for byte beside the same signed lists, and is judged as if it had; whoever finds
//! the stick learns what a hub learns. The digest is against damage, not against people.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::cbor::{self, CborError, Limits};
use crate::cose::Sign1Message;
use crate::custody::CustodyReceipt;
use crate::directory::{CheckpointNote, Directory, DirectoryError};
use crate::envelope::Envelope;
use crate::ids::{Digest, NetworkName, PartnerId};
use crate::keys::VerifyingKey;
use crate::lifecycle::Step;
use crate::pair::AHEAD_MAX;
use crate::prekey::{self, PrekeyError, SignedPrekey};
use crate::statement::Core;
use crate::time::UnixSeconds;
use crate::wire::PREKEYS_MAX;

/// Most bytes of a file.
pub const LEN_MAX: usize = 128 << 20;
/// Most envelopes in a file: a recipient takes no numbers further ahead.
pub const ENVELOPES_MAX: usize = AHEAD_MAX as usize;
/// How old the hub's word on the directory may be where identity is released: a revocation could
/// have been missed.
pub const IDENTITY_FRESH: Duration = Duration::from_secs(24 * 3600);

const MAGIC: &str = "saphan/1/bundle";
const VERSION: u8 = 1;
const FILE_LIMITS: Limits = Limits::new(LEN_MAX, 4);
const BODY_LIMITS: Limits = Limits::new(LEN_MAX, 1 << 17);

/// The hub's word that a directory was whole at a moment.
pub type SignedNote = Sign1Message<CheckpointNote>;

/// What names the file, its body, and the body's digest.
#[derive(Serialize, Deserialize)]
struct FileV1(String, ByteBuf, Digest);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyV1 {
    to: PartnerId,
    from: PartnerId,
    note: ByteBuf,
    network: NetworkName,
    prekeys: Vec<ByteBuf>,
    version: u8,
    directory: Vec<ByteBuf>,
    envelopes: Vec<CarriedV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CarriedV1 {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    custody: Option<ByteBuf>,
    envelope: ByteBuf,
}

/// What goes into a bundle.
pub struct Packing<'a> {
    /// Whom it is for.
    pub to: PartnerId,
    /// Who packs it.
    pub from: PartnerId,
    /// The directory, at least as long as the note says.
    pub directory: &'a Directory,
    /// The hub's newest word on it.
    pub note: &'a SignedNote,
    /// Prekeys of the one who packs, so that an answer can be sealed.
    pub prekeys: Vec<Vec<u8>>,
    /// Envelopes, oldest first, and the hub's receipts for those that it has.
    pub envelopes: Vec<(Vec<u8>, Option<Vec<u8>>)>,
}

impl Packing<'_> {
    /// The file: the same parts make the same bytes.
    ///
    /// # Errors
    /// P-101 if it would be longer than a reader takes.
    pub fn pack(self) -> Result<Vec<u8>, BundleError> {
        let checkpoint = self.note.body().map_err(|_| CborError::Shape)?.checkpoint;
        let size = usize::try_from(checkpoint.size).unwrap_or(usize::MAX);
        let bytes = |message: &Vec<u8>| ByteBuf::from(message.clone());
        let envelopes = self.envelopes.into_iter().map(|(envelope, custody)| CarriedV1 {
            custody: custody.map(ByteBuf::from),
            envelope: ByteBuf::from(envelope),
        });
        let body = cbor::encode(&BodyV1 {
            to: self.to,
            from: self.from,
            note: ByteBuf::from(self.note.as_bytes()),
            network: self.directory.network().clone(),
            prekeys: self.prekeys.into_iter().map(ByteBuf::from).collect(),
            version: VERSION,
            directory: self.directory.since(0, size).iter().map(bytes).collect(),
            envelopes: envelopes.collect(),
        });
        let digest = Digest::of(&body);
        let file = cbor::encode(&FileV1(MAGIC.to_owned(), ByteBuf::from(body), digest));
        if file.len() > LEN_MAX {
            return Err(CborError::TooLong { len: file.len(), max: LEN_MAX }.into());
        }
        Ok(file)
    }
}

/// A bundle for this office, whose lists check. What is sealed in it is judged statement by statement.
pub struct Bundle {
    /// Who is said to have packed it.
    pub from: PartnerId,
    /// The directory, up to where the hub vouched for it.
    pub directory: Directory,
    /// The hub's word on it.
    pub note: SignedNote,
    /// When the hub signed that.
    pub at: UnixSeconds,
    /// Prekeys, believed once [`Bundle::check_sender`] has passed.
    pub prekeys: Vec<Vec<u8>>,
    /// The envelopes.
    pub envelopes: Vec<Carried>,
}

/// An envelope in a bundle.
pub struct Carried {
    /// The envelope, closed.
    pub envelope: Envelope,
    /// The hub's receipt, if it has it too.
    pub custody: Option<CustodyReceipt>,
}

impl Bundle {
    /// Reads a file for the office `us` under the pinned key of the authority.
    ///
    /// # Errors
    /// P-101 to P-106, in that order. Nothing of a bundle that fails is used.
    pub fn read(
        bytes: &[u8],
        us: &PartnerId,
        network: &NetworkName,
        authority: VerifyingKey,
    ) -> Result<Self, BundleError> {
        let FileV1(magic, body, digest) = cbor::decode_canonical(bytes, FILE_LIMITS)?;
        if magic != MAGIC {
            return Err(CborError::Shape.into());
        }
        if Digest::of(&body) != digest {
            return Err(BundleError::Damaged);
        }
        let body: BodyV1 = cbor::decode_canonical(&body, BODY_LIMITS)?;
        if body.version != VERSION
            || body.prekeys.len() > PREKEYS_MAX
            || body.envelopes.len() > ENVELOPES_MAX
        {
            return Err(CborError::Shape.into());
        }
        if body.to != *us || body.network != *network || body.from == *us {
            return Err(BundleError::NotOurs { to: body.to, network: body.network });
        }
        let mut directory = Directory::new(body.network, authority);
        for entry in &body.directory {
            directory.append(entry)?;
        }
        let note = SignedNote::parse(&body.note)
            .map_err(|_| BundleError::Note(DirectoryError::NotOurHub))?;
        let at = directory.check_note(&note).map_err(BundleError::Note)?;
        let envelopes = (1..)
            .zip(body.envelopes)
            .map(|(number, one)| one.read(us).ok_or(BundleError::Envelope(number)))
            .collect::<Result<_, _>>()?;
        let prekeys = body.prekeys.into_iter().map(ByteBuf::into_vec).collect();
        Ok(Self { from: body.from, directory, note, at, prekeys, envelopes })
    }

    /// Whether the one who packed it takes part and its prekeys are its own, by the reader's directory
    /// once that has learned from this one.
    ///
    /// # Errors
    /// P-107, P-108.
    pub fn check_sender(&self, directory: &Directory) -> Result<(), BundleError> {
        if directory.active(&self.from).is_none() {
            return Err(BundleError::Sender(self.from.clone()));
        }
        self.prekeys.iter().try_for_each(|message| {
            let signed = SignedPrekey::parse(message).map_err(PrekeyError::from)?;
            prekey::check(&signed, &self.from, directory).map(|_| ())
        })?;
        Ok(())
    }

    /// Whether a statement from it may be taken at `now`, by the hub's time as far as the reader knows.
    ///
    /// # Errors
    /// P-109, P-110. What is refused may still come through a hub.
    pub fn check_statement(&self, core: &Core, now: UnixSeconds) -> Result<(), BundleError> {
        if core.sender != self.from {
            return Err(BundleError::OtherSender);
        }
        if core.step == Step::ReleaseIdentity && !is_fresh(self.at, now) {
            return Err(BundleError::TooOld { at: self.at });
        }
        Ok(())
    }
}

/// Whether the hub's word of `at` is recent enough at `now` to release identity by it.
pub fn is_fresh(at: UnixSeconds, now: UnixSeconds) -> bool {
    now.since(at) <= IDENTITY_FRESH
}

impl CarriedV1 {
    fn read(self, us: &PartnerId) -> Option<Carried> {
        let envelope = Envelope::parse(self.envelope.into_vec()).ok()?;
        let custody = self.custody.map(|bytes| CustodyReceipt::from_bytes(&bytes)).transpose();
        let custody = custody.ok()?;
        (envelope.header().mailbox == *us).then_some(Carried { envelope, custody })
    }
}

/// Why a bundle, or something in it, is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// [P-101] Not a bundle, or longer than one may be.
    #[error("[P-101] not a bundle of this version: {0}; ask the partner to export it again")]
    Malformed(#[from] CborError),
    /// [P-102] Changed since it was written.
    #[error("[P-102] the bundle was damaged on its way; copy it again from where it came")]
    Damaged,
    /// [P-103] For another office, or from this one.
    #[error("[P-103] the bundle is not for this office: it is for {to} in {network}; hand it on")]
    NotOurs {
        /// Whom it is for.
        to: PartnerId,
        /// In which network.
        network: NetworkName,
    },
    /// [P-104] A directory that the authority did not sign, or that is not ours.
    #[error("[P-104] the directory in the bundle does not check: {0}; tell the administrator")]
    Directory(#[from] DirectoryError),
    /// [P-105] No hub of the network vouches for exactly that directory.
    #[error("[P-105] no hub vouches for the directory in the bundle: {0}; tell the administrator")]
    Note(DirectoryError),
    /// [P-106] Not an envelope, or in another mailbox.
    #[error("[P-106] envelope {0} of the bundle is none of this office; ask for another bundle")]
    Envelope(usize),
    /// [P-107] The sender is unknown or revoked.
    #[error("[P-107] the bundle is from {0}, which takes no part in the network; do not use it")]
    Sender(PartnerId),
    /// [P-108] A prekey that is not the sender's.
    #[error("[P-108] a key in the bundle is not its sender's: {0}; do not use it")]
    Prekey(#[from] PrekeyError),
    /// [P-109] A statement of another sender.
    #[error("[P-109] a statement in the bundle is not by the office that packed it; do not use it")]
    OtherSender,
    /// [P-110] A release of identity beside a word of the hub that is too old.
    #[error(
        "[P-110] identity is not released by a bundle whose hub time, {at}, is over 24 hours old; \
         wait for the hub, or for a newer bundle"
    )]
    TooOld {
        /// The hub's time in the bundle.
        at: UnixSeconds,
    },
}

impl BundleError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "bundle-malformed",
            Self::Damaged => "bundle-damaged",
            Self::NotOurs { .. } => "bundle-not-ours",
            Self::Directory(_) => "bundle-directory",
            Self::Note(_) => "bundle-note",
            Self::Envelope(_) => "bundle-envelope",
            Self::Sender(_) => "bundle-sender",
            Self::Prekey(_) => "bundle-prekey",
            Self::OtherSender => "bundle-other-sender",
            Self::TooOld { .. } => "bundle-too-old",
        }
    }
}
