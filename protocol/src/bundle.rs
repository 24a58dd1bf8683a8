//! Bundles: sealed envelopes as a file, carried by hand between offices that see no hub
//! (docs/protocol.md, section 16).
//!
//! A bundle is a carrier and nothing more. What it brings is what a hub would have brought, the same
//! envelopes byte for byte beside the same signed lists, and is judged as if it had. It is sealed to
//! the recipient's prekey and padded: whoever finds the stick learns that it is one, and about how
//! large. The digest is against damage, not against people.

use std::time::Duration;

use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use crate::cbor::{self, CborError, Limits};
use crate::checkpoint::SignedCheckpoint;
use crate::custody::CustodyReceipt;
use crate::directory::{Directory, DirectoryError};
use crate::envelope::Envelope;
use crate::ids::{Digest, NetworkName, PartnerId, PrekeyId};
use crate::keys::VerifyingKey;
use crate::lifecycle::Step;
use crate::prekey::{self, PrekeyError, SignedPrekey};
use crate::seal::{OVERHEAD, PrekeyPublic, PrekeySecret};
use crate::statement::Core;
use crate::time::UnixSeconds;
use crate::wire::{PREKEYS_MAX, SELF_REVOCATIONS_MAX};

/// Fewest bytes of what is sealed; longer ones have a power of two.
pub const BODY_LEN_MIN: usize = 1 << 20;
/// Most bytes of what is sealed.
pub const BODY_LEN_MAX: usize = 64 << 20;
/// Most bytes of a file.
pub const LEN_MAX: usize = BODY_LEN_MAX + OVERHEAD + 128;
/// Most envelopes in a file: of the largest class they leave half of it to the lists.
pub const ENVELOPES_MAX: usize = 512;
/// How old the hub's word on the directory may be where identity is released: a revocation could
/// have been missed.
pub const IDENTITY_FRESH: Duration = Duration::from_secs(24 * 3600);

const MAGIC: &str = "saphan/1/bundle";
/// What the seal is for, RFC 9180 section 5.1.
const INFO: &[u8] = b"saphan/1/bundle";
const VERSION: u8 = 1;
const FILE_LIMITS: Limits = Limits::new(LEN_MAX, 4);
const BODY_LIMITS: Limits = Limits::new(BODY_LEN_MAX, 1 << 17);

/// What names the file; the id of the key that opens it with what is sealed; the digest of those.
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
    #[serde(skip_serializing_if = "Option::is_none", default)]
    self_revocations: Option<Vec<ByteBuf>>,
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
    pub note: &'a SignedCheckpoint,
    /// Prekeys of the one who packs, so that an answer can be sealed.
    pub prekeys: Vec<Vec<u8>>,
    /// Envelopes, oldest first, and the hub's receipts for those that it has.
    pub envelopes: Vec<(Vec<u8>, Option<Vec<u8>>)>,
    /// Partners that have taken themselves out, each with a hub's word on when; those that the directory
    /// up to the note does not say yet go in.
    pub self_revoked: Vec<Vec<u8>>,
}

impl Packing<'_> {
    /// The file, sealed to the recipient's prekey.
    ///
    /// # Errors
    /// U-101 if it would be longer than a reader takes.
    pub fn pack(
        self,
        key: &PrekeyPublic,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, BundleError> {
        let body = self.into_body()?;
        let mut closed = key.id().as_bytes().to_vec();
        closed.extend(key.seal(INFO, &[], &body, rng));
        let digest = Digest::of(&closed);
        Ok(cbor::encode(&FileV1(MAGIC.to_owned(), ByteBuf::from(closed), digest)))
    }

    /// What is sealed: the same parts make the same bytes.
    ///
    /// # Errors
    /// U-101 if it would be longer than a reader takes.
    pub fn into_body(self) -> Result<Vec<u8>, BundleError> {
        let size = usize::try_from(self.note.checkpoint().size).unwrap_or(usize::MAX);
        let bytes = |message: &Vec<u8>| ByteBuf::from(message.clone());
        let self_revocations = self.own_words(size);
        let envelopes = self.envelopes.into_iter().map(|(envelope, custody)| CarriedV1 {
            custody: custody.map(ByteBuf::from),
            envelope: ByteBuf::from(envelope),
        });
        let mut body = cbor::encode(&BodyV1 {
            to: self.to,
            from: self.from,
            note: ByteBuf::from(self.note.to_bytes()),
            network: self.directory.network().clone(),
            prekeys: self.prekeys.into_iter().map(ByteBuf::from).collect(),
            version: VERSION,
            directory: self.directory.since(0, size).iter().map(bytes).collect(),
            envelopes: envelopes.collect(),
            self_revocations,
        });
        let padded = body.len().next_power_of_two().max(BODY_LEN_MIN);
        if padded > BODY_LEN_MAX {
            return Err(CborError::TooLong { len: body.len(), max: BODY_LEN_MAX }.into());
        }
        body.resize(padded, 0);
        Ok(body)
    }

    /// The self-revocations that a reader of the first `size` entries can check.
    fn own_words(&self, size: usize) -> Option<Vec<ByteBuf>> {
        if self.self_revoked.is_empty() {
            return None;
        }
        let (network, first) =
            (self.directory.network().clone(), *self.directory.lineage().first());
        let list = Directory::read(network, first, self.directory.since(0, size)).ok()?;
        let stands = |noted: &&Vec<u8>| list.check_self_revoked(noted).is_ok();
        let standing = self.self_revoked.iter().filter(stands).take(SELF_REVOCATIONS_MAX);
        let standing: Vec<ByteBuf> = standing.map(|noted| ByteBuf::from(noted.clone())).collect();
        (!standing.is_empty()).then_some(standing)
    }
}

/// A file that is whole, closed.
pub struct Closed {
    prekey: PrekeyId,
    sealed: Vec<u8>,
}

impl Closed {
    /// Reads the outside of a file.
    ///
    /// # Errors
    /// U-101, U-102.
    pub fn parse(bytes: &[u8]) -> Result<Self, BundleError> {
        let FileV1(magic, closed, digest) = cbor::decode_canonical(bytes, FILE_LIMITS)?;
        if magic != MAGIC {
            return Err(CborError::Shape.into());
        }
        if Digest::of(&closed) != digest {
            return Err(BundleError::Damaged);
        }
        let (prekey, sealed) = closed.split_first_chunk().ok_or(CborError::Shape)?;
        Ok(Self { prekey: PrekeyId::from_bytes(*prekey), sealed: sealed.to_vec() })
    }

    /// The key that opens it.
    pub fn prekey(&self) -> &PrekeyId {
        &self.prekey
    }

    /// Opens the seal, with the key of [`Closed::prekey`] if this office has it.
    ///
    /// # Errors
    /// U-103.
    pub fn open(self, secret: Option<&PrekeySecret>) -> Result<Zeroizing<Vec<u8>>, BundleError> {
        let secret = secret.ok_or(BundleError::NotOurs)?;
        secret.open(INFO, &[], &self.sealed).map_err(|_| BundleError::NotOurs)
    }
}

/// A bundle for this office, whose lists check. What is sealed in it is judged statement by statement.
pub struct Bundle {
    /// Who is said to have packed it.
    pub from: PartnerId,
    /// The directory, up to where the hub vouched for it.
    pub directory: Directory,
    /// The hub's word on it.
    pub note: SignedCheckpoint,
    /// When the hub signed that.
    pub at: UnixSeconds,
    /// Prekeys, believed once [`Bundle::check_sender`] has passed.
    pub prekeys: Vec<Vec<u8>>,
    /// The envelopes.
    pub envelopes: Vec<Carried>,
    /// Partners that have taken themselves out, each with a hub's word on when.
    pub self_revoked: Vec<Vec<u8>>,
}

/// An envelope in a bundle.
pub struct Carried {
    /// The envelope, closed.
    pub envelope: Envelope,
    /// The hub's receipt, if it has it too.
    pub custody: Option<CustodyReceipt>,
}

impl Bundle {
    /// Reads what was sealed for the office `us` under the pinned key of the authority.
    ///
    /// # Errors
    /// U-101, U-103 to U-106 and U-111. Nothing of a bundle that fails is used.
    pub fn read(
        body: &[u8],
        us: &PartnerId,
        network: &NetworkName,
        authority: VerifyingKey,
    ) -> Result<Self, BundleError> {
        let (item, padding) = cbor::split_item(body, BODY_LIMITS)?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(CborError::Trailing.into());
        }
        let body: BodyV1 = cbor::decode_canonical(item, BODY_LIMITS)?;
        if !body.is_bounded() {
            return Err(CborError::Shape.into());
        }
        if body.to != *us || body.network != *network || body.from == *us {
            return Err(BundleError::NotOurs);
        }
        let directory = Directory::read(body.network, authority, &body.directory)?;
        let note = SignedCheckpoint::parse(&body.note)
            .map_err(|_| BundleError::Note(DirectoryError::NotOurHub))?;
        let at = directory.check_note(&note).map_err(BundleError::Note)?;
        let self_revoked = body.self_revocations.unwrap_or_default();
        let self_revoked: Vec<Vec<u8>> = self_revoked.into_iter().map(ByteBuf::into_vec).collect();
        for noted in &self_revoked {
            directory.check_self_revoked(noted).map_err(BundleError::OwnWord)?;
        }
        let envelopes = (1..)
            .zip(body.envelopes)
            .map(|(number, one)| one.read(us).ok_or(BundleError::Envelope(number)))
            .collect::<Result<_, _>>()?;
        let prekeys = body.prekeys.into_iter().map(ByteBuf::into_vec).collect();
        Ok(Self { from: body.from, directory, note, at, prekeys, envelopes, self_revoked })
    }

    /// Whether the one who packed it takes part and its prekeys are its own, by the reader's directory
    /// once that has learned from this one.
    ///
    /// # Errors
    /// U-107, U-108.
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
    /// U-109, U-110. What is refused may still come through a hub.
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

impl BodyV1 {
    fn is_bounded(&self) -> bool {
        let own_words = self.self_revocations.as_ref().map_or(1, Vec::len);
        self.version == VERSION
            && self.prekeys.len() <= PREKEYS_MAX
            && self.envelopes.len() <= ENVELOPES_MAX
            && (1..=SELF_REVOCATIONS_MAX).contains(&own_words)
    }
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
    /// [U-101] Not a bundle, or longer than one may be.
    #[error("[U-101] not a bundle of this version: {0}; ask the partner to export it again")]
    Malformed(#[from] CborError),
    /// [U-102] Changed since it was written.
    #[error("[U-102] the bundle was damaged on its way; copy it again from where it came")]
    Damaged,
    /// [U-103] Sealed to no key of this office, or made by it.
    #[error(
        "[U-103] the bundle is for another office, or for a key that is gone here; hand it on, or send its \
         maker a bundle of this office and ask for a new one"
    )]
    NotOurs,
    /// [U-104] A directory that the authority did not sign, or that is not ours.
    #[error("[U-104] the directory in the bundle does not check: {0}; tell the administrator")]
    Directory(#[from] DirectoryError),
    /// [U-105] No hub of the network vouches for exactly that directory.
    #[error("[U-105] no hub vouches for the directory in the bundle: {0}; tell the administrator")]
    Note(DirectoryError),
    /// [U-106] Not an envelope, or in another mailbox.
    #[error("[U-106] envelope {0} of the bundle is none of this office; ask for another bundle")]
    Envelope(usize),
    /// [U-107] The sender is unknown or revoked.
    #[error("[U-107] the bundle is from {0}, which takes no part in the network; do not use it")]
    Sender(PartnerId),
    /// [U-108] A prekey that is not the sender's.
    #[error("[U-108] a key in the bundle is not its sender's: {0}; do not use it")]
    Prekey(#[from] PrekeyError),
    /// [U-109] A statement of another sender.
    #[error("[U-109] a statement in the bundle is not by the office that packed it; do not use it")]
    OtherSender,
    /// [U-110] A release of identity beside a word of the hub that is too old.
    #[error(
        "[U-110] identity is not released by a bundle whose hub time, {at}, is over 24 hours old; \
         wait for the hub, or for a newer bundle"
    )]
    TooOld {
        /// The hub's time in the bundle.
        at: UnixSeconds,
    },
    /// [U-111] A self-revocation that no partner of the directory has signed, or no hub of it has noted.
    #[error(
        "[U-111] a self-revocation in the bundle does not hold: {0}; do not use it, and tell the \
         administrator"
    )]
    OwnWord(#[source] DirectoryError),
}

impl BundleError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "bundle-malformed",
            Self::Damaged => "bundle-damaged",
            Self::NotOurs => "bundle-not-ours",
            Self::Directory(_) => "bundle-directory",
            Self::Note(_) => "bundle-note",
            Self::Envelope(_) => "bundle-envelope",
            Self::Sender(_) => "bundle-sender",
            Self::Prekey(_) => "bundle-prekey",
            Self::OtherSender => "bundle-other-sender",
            Self::TooOld { .. } => "bundle-too-old",
            Self::OwnWord(_) => "bundle-own-word",
        }
    }
}
