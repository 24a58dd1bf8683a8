//! The office: everything that the agent decides and does, between the store and the line.
//!
//! The command line, the service and the simulated world all call the same functions. Each is one
//! or a few transactions; time comes in as an argument, randomness from the [`Entropy`] that the
//! office was opened with. A statement that comes in goes through [`Office::receive`], one that
//! goes out through [`Office::refer`] or a step of `steps.rs`, then [`Office::seal_due`].

mod approve;
mod attachments;
mod blobs;
mod bundle;
mod candidates;
mod cases;
mod compare;
mod detail;
mod directory;
mod due;
mod effects;
mod erase;
mod error;
mod evidence;
mod forms;
mod handover;
mod held;
mod identity;
mod kept;
mod late;
mod later;
mod line;
mod locked;
mod log;
mod new_key;
mod outgoing;
mod own_name;
mod prekeys;
mod profiles;
mod progress;
mod quarantine;
mod receive;
mod refer;
mod report;
mod resync;
mod retention;
mod returned;
mod sent;
mod service;
mod split_view;
mod staff;
mod steps;
mod talk;
mod upkeep;
mod view;
mod waits;
mod withdraw;

use std::path::{Path, PathBuf};

use saphan_protocol::directory::{Directory, Lineage, Partner};
use saphan_protocol::ids::{Incarnation, KeyId, NetworkName, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::section::Contacts;

pub use approve::{Approved, DraftView, LATE_APPROVAL_DUE};
pub use attachments::{Attached, Attaching};
pub use blobs::BlobView;
pub use bundle::{Arrived, Packed, Unpacked};
pub use candidates::{Candidate, Obstacle, Remark};
pub use cases::{FILE_ID_LEN, Fallen, FileId, FileView, Imported, Kept, NoFileId};
pub use compare::{KeyTrust, PartnerKey};
pub use detail::Disclosed;
pub use due::{DueCounts, DueView};
pub use error::OfficeError;
pub use forms::{FORM_KEPT, FORMS_MAX, FormPlace, KeptForm};
pub use handover::Planning;
pub use held::{Glass, OpenedIdentity};
pub use identity::{RELEASE_DEFAULT, Releasing};
pub use kept::{AttachmentFindings, KeptView, SettledAttachment};
pub use late::LateApproval;
pub use later::{LaterDraft, ReleasedFile};
pub use line::{Desk, Line, OutgoingFrame};
pub use locked::LockedOffice;
pub use log::{GLASS_OPEN, GlassView, REASON_CHARS_MAX};
pub use new_key::{NEW_KEY_WAIT, NewKey};
pub use profiles::{PROFILE_DEFAULT, ProfileView, end_of_day};
pub use progress::{Progress, Said};
pub use quarantine::{QUARANTINE_MAX, Quarantined};
pub use receive::Received;
pub use refer::{HubView, Preview, Referred, Referring};
pub use resync::{NewLife, mark_new_life};
pub use retention::{IDENTITY_KEPT, Overdue};
pub use sent::{SaidPart, StepSaid};
pub use service::FollowingUp;
pub use view::{
    NextActor, PartnerView, QueueItem, QueueState, ReferralView, Status, TimelineEntry,
    WaitingDraft,
};
pub use waits::Waits;
pub use withdraw::{ErasureView, SETTLE_WITHIN, Settling};

use crate::staff::Actor;
use crate::store::{Durability, Entropy, Store, StoreError, StoreWatch};
use crate::vault::Vault;

/// Who this office is.
pub struct Identity {
    /// The partner.
    pub partner: PartnerId,
    /// Its network.
    pub network: NetworkName,
    /// Under which key of the authority the directory begins, and to which it has to come.
    pub authority: Lineage,
    /// The key that signs statements and prekeys.
    pub key: SigningKey,
    /// The first life of the store; the store knows a later one.
    pub incarnation: Incarnation,
}

/// An unlocked office.
pub struct Office {
    us: Identity,
    dir: PathBuf,
    store: Store,
    directory: Directory,
    contacts: Option<Contacts>,
    actor: Actor,
    is_new_life: bool,
    rng: Entropy,
}

impl Office {
    /// Opens the store in `dir`.
    ///
    /// `contacts` answer for referrals that this office opens; without them none can be opened.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open(
        dir: &Path,
        us: Identity,
        vault: Vault,
        contacts: Option<Contacts>,
        durability: Durability,
        rng: Entropy,
    ) -> Result<Self, StoreError> {
        let store = Store::open(dir, vault, durability).await?;
        let directory = Directory::new(us.network.clone(), us.authority.clone());
        // Until it is known whether there is staff, the one who may least.
        let actor = Actor::Keyholder;
        let dir = dir.to_owned();
        let is_new_life = false;
        let mut office = Self { us, dir, store, directory, contacts, actor, is_new_life, rng };
        office.refresh().await?;
        office.sign_out().await?;
        Ok(office)
    }

    /// The partner that this office is.
    pub fn partner(&self) -> &PartnerId {
        &self.us.partner
    }

    /// The own key of this id: the one in use, or one that it came after. What is signed with neither
    /// fails against the one in use.
    fn own_key(&self, id: &KeyId) -> VerifyingKey {
        let earlier = self.directory.partner(&self.us.partner).map(Partner::keys);
        let mut earlier = earlier.unwrap_or_default().into_iter();
        earlier.find(|key| key.id() == *id).unwrap_or_else(|| self.us.key.verifying_key())
    }

    /// The directory as this office has it.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Writes a consistent copy of the store to `path`, without prekeys, as a backup holds it.
    ///
    /// # Errors
    /// [`StoreError`] if there is a file already, or no room.
    pub async fn copy_store(&mut self, path: &Path) -> Result<(), StoreError> {
        self.store.copy_to(path).await
    }

    /// A look at whether another process has changed the store.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn watch(&mut self) -> Result<StoreWatch, StoreError> {
        self.store.watch().await
    }

    /// Folder of the store, where what is too large for memory lies sealed for a while.
    pub fn folder(&self) -> &Path {
        &self.dir
    }

    /// Closes the store.
    pub async fn close(self) {
        self.store.close().await;
    }
}
