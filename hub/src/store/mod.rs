//! What the hub keeps on disk: mailboxes, attachments, prekeys, profiles, the directory.
//!
//! [`Store`] is what every engine does in the same way; `tests/it/store_contract.rs` is its proof.

mod any;
mod custodian;
mod error;
mod group;
mod judge;
mod keepsakes;
pub mod postgres;
mod queue;
pub mod sqlite;
mod tally;
mod watermark;
mod writer;

use std::collections::BTreeSet;
use std::future::Future;

use saphan_protocol::admin::{Applicant, Invited, SeenOffice};
use saphan_protocol::directory::SuspensionReason;
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::hub_session::{ChunkStored, FoundChunk, Mail, NewChunk, NewProfile, Stored};
use saphan_protocol::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::returned::ReturnReason;
use saphan_protocol::time::{IsoWeek, UnixDay, UnixSeconds};

pub use any::AnyStore;
pub use custodian::Custodian;
pub use error::StoreError;
pub use keepsakes::{Keepsakes, KeptDoor, KeptInvitation};
pub use postgres::{Database, Ear, PostgresStore};
pub use queue::{Heap, Oldest};
pub use sqlite::SqliteStore;
pub use tally::{COUNTED_DAYS, DayCount, Event, REFUSED, Tally};
pub use watermark::Watermark;
pub use writer::Writer;

/// How much one mailbox may hold; above it its senders are asked to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Most bytes of envelopes.
    pub mailbox_bytes: u64,
    /// Most envelopes.
    pub mailbox_envelopes: u64,
    /// Most bytes of attachments for one mailbox, each at its full size from its first chunk on.
    pub mailbox_blob_bytes: u64,
    /// Most bytes of attachments for all mailboxes together.
    pub blob_bytes: u64,
}

impl Default for Quota {
    /// 256 MiB and 20,000 envelopes: a month of an office that does not fetch. Attachments: 4 GiB for
    /// one mailbox, 32 GiB in all.
    fn default() -> Self {
        Self {
            mailbox_bytes: 256 << 20,
            mailbox_envelopes: 20_000,
            mailbox_blob_bytes: 4 << 30,
            blob_bytes: 32 << 30,
        }
    }
}

/// An envelope on its way into its mailbox.
pub struct Submission {
    /// The envelope.
    pub envelope: Envelope,
    /// What [`saphan_protocol::planted::Bug::SenderAtHub`] writes down.
    #[cfg(feature = "planted-bugs")]
    pub sender: Option<PartnerId>,
}

impl From<Envelope> for Submission {
    fn from(envelope: Envelope) -> Self {
        Self {
            envelope,
            #[cfg(feature = "planted-bugs")]
            sender: None,
        }
    }
}

/// Most invitations at once, and so most requests that wait.
pub const INVITATIONS_MAX: i64 = 256;
/// Most visits with one code and another request that are counted.
pub const OTHERS_MAX: i64 = 8;

/// Somebody at the door with the code of an invitation. The request was read, and is of `partner`.
pub struct Asked {
    /// SHA-256 of the code.
    pub code: Digest,
    /// Who asks.
    pub partner: PartnerId,
    /// What the request is known by.
    pub request_id: Digest,
    /// The request file.
    pub request: String,
}

/// What the store knows of somebody with an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enrolled {
    /// The code is unknown, over, of another partner, or another request came with it first.
    NotInvited,
    /// The request is kept for the administrator.
    Waiting,
    /// The administrator has refused it: the signed word.
    Rejected(Vec<u8>),
}

/// Prekeys to hand out: week, time of making and the signed message of each.
pub type NewPrekeys = Vec<(IsoWeek, UnixSeconds, Vec<u8>)>;

/// Everything that one transaction writes.
#[derive(Default)]
pub struct Group {
    /// Envelopes to keep, at most [`saphan_protocol::custody::GROUP_LEN_MAX`].
    pub submissions: Vec<Submission>,
    /// Envelopes to drop, each from the mailbox named with it and from no other.
    pub forget: Vec<(PartnerId, EnvelopeId)>,
    /// Prekeys by owner.
    pub prekeys: Vec<(PartnerId, NewPrekeys)>,
    /// Chunks of attachments to keep.
    pub chunks: Vec<NewChunk>,
}

impl Group {
    fn is_empty(&self) -> bool {
        self.submissions.is_empty()
            && self.forget.is_empty()
            && self.prekeys.is_empty()
            && self.chunks.is_empty()
    }
}

/// What became of a [`Group`].
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// One answer for each submission, in order.
    pub stored: Vec<Stored>,
    /// One answer for each chunk, in order.
    pub chunks: Vec<ChunkStored>,
    /// The size classes of envelopes that were not there before.
    pub taken: Vec<SizeClass>,
    /// How many envelopes were forgotten that were there.
    pub forgotten: u64,
    /// Whether all else in the group is on disk.
    pub done: bool,
}

/// What a sweep deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Envelopes whose last day was over.
    pub envelopes: u64,
    /// Prekeys whose week was over.
    pub prekeys: u64,
    /// Profiles that were over.
    pub profiles: u64,
    /// Invitations that were over, with the requests that came with them.
    pub invitations: u64,
    /// Attachments whose last day was over.
    pub blobs: u64,
}

/// An envelope that was let go of before its recipient had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetGo {
    /// Its hash.
    pub envelope: Digest,
    /// Whose mailbox it lay in.
    pub mailbox: PartnerId,
    /// Why.
    pub why: ReturnReason,
    /// When.
    pub at: UnixSeconds,
}

/// A partner that the operator keeps out for a while. The authority's list does not know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Who.
    pub partner: PartnerId,
    /// Since when, by the hub's clock.
    pub since: UnixSeconds,
    /// Why.
    pub reason: SuspensionReason,
}

/// What a hub knows of its words before the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Last {
    /// The last word, if one was said.
    pub word: Option<Word>,
    /// Since when none may be said, because others may have been said since this store was written.
    pub held: Option<UnixSeconds>,
}

/// What the hub said last about its directory, and what its next word must not be of before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// No word on as long a directory is of before this: a shorter one was still spoken of then.
    pub floor: UnixSeconds,
    /// Of when the latest word on as long a directory is.
    pub latest: UnixSeconds,
    /// The word, a signed checkpoint.
    pub signed: Vec<u8>,
}

impl Word {
    fn stored((floor, latest, signed): (i64, i64, Vec<u8>)) -> Self {
        let at = |stored: i64| UnixSeconds::new(stored.cast_unsigned());
        Self { floor: at(floor), latest: at(latest), signed }
    }
}

/// What lies in the store, in figures that pair nobody with anybody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Envelopes in all mailboxes.
    pub envelopes: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Mailboxes that are not empty.
    pub mailboxes: u64,
    /// Prekeys that are handed out.
    pub prekeys: u64,
    /// Entries of the directory.
    pub directory: u64,
    /// Attachments that were not fetched.
    pub blobs: u64,
    /// Their bytes, at full size.
    pub blob_bytes: u64,
}

/// What an engine does for the hub. Each method is one transaction and safe to repeat.
pub trait Store: Send + Sync + 'static {
    /// Writes a group in one transaction and answers only when it is on disk.
    ///
    /// An envelope that is there already gets its first receipt; another envelope of the same id
    /// gets [`Stored::IdTaken`]; one that was let go of gets [`Stored::Over`]; one for a full mailbox gets `Busy` for itself alone. If nothing
    /// can be written, every submission and chunk gets `Busy`, `done` is false, nothing that was stored is
    /// lost, and what deletes is tried once more by itself, as it may make room.
    ///
    /// # Cancel safety
    /// Dropped before it answers, the group is stored as a whole or not at all.
    fn commit(
        &self,
        group: Group,
        custodian: &Custodian,
        now: UnixSeconds,
    ) -> impl Future<Output = Committed> + Send;

    /// At most `most` envelopes of `mailbox` behind position `after`, in order.
    fn waiting(
        &self,
        mailbox: &PartnerId,
        after: u64,
        most: usize,
    ) -> impl Future<Output = Result<Vec<Mail>, StoreError>> + Send;

    /// The prekeys of `partner` from week `from` on, in order of weeks, as many as fit one answer.
    fn prekeys(
        &self,
        partner: &PartnerId,
        from: IsoWeek,
    ) -> impl Future<Output = Result<Vec<Vec<u8>>, StoreError>> + Send;

    /// Hands a partner's profile out from now on, unless a newer one is there. Twice is no error.
    fn keep_profile(
        &self,
        partner: &PartnerId,
        profile: &NewProfile,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The newest profile of `partner`.
    fn profile(
        &self,
        partner: &PartnerId,
    ) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send;

    /// Notes that a partner asked for a certificate of `key` with a request of `signed`, and the day;
    /// `false` if it asked for another key with a later one.
    fn note_at_door(
        &self,
        partner: &PartnerId,
        signed: UnixSeconds,
        key: &VerifyingKey,
        today: UnixDay,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// On which day offices were last at the door, behind `after` in the order of their names, at most
    /// `most`.
    fn seen(
        &self,
        after: Option<&PartnerId>,
        most: usize,
    ) -> impl Future<Output = Result<Vec<SeenOffice>, StoreError>> + Send;

    /// Keeps invitations until they are over; those that are there stay as they are. A newer one takes the
    /// place of one of the same partner that nobody has come with.
    ///
    /// # Errors
    /// [`StoreError::Full`] above [`INVITATIONS_MAX`]; none is then kept.
    fn invite(
        &self,
        invited: &[Invited],
        now: UnixSeconds,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Forgets invitations that the authority has taken back, and who came with them. One that is not there is
    /// no error.
    fn withdraw(&self, codes: &[Digest]) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Binds an invitation to the first request that comes with its code, and says what became of that
    /// request.
    fn enrol(
        &self,
        asked: &Asked,
        now: UnixSeconds,
    ) -> impl Future<Output = Result<Enrolled, StoreError>> + Send;

    /// Keeps the authority's word on one request for whoever asks again. Twice is no error, and neither is
    /// a request that is gone.
    fn reject(
        &self,
        code: &Digest,
        request_id: &Digest,
        rejection: &[u8],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Requests that nobody has refused, behind `after` in the order of the hashes of their codes, at most
    /// `most`.
    fn pending(
        &self,
        after: Option<&Digest>,
        most: usize,
    ) -> impl Future<Output = Result<Vec<Applicant>, StoreError>> + Send;

    /// How many chunks of an attachment are there, from the first on; all of one that was fetched.
    fn kept(&self, blob: &BlobId) -> impl Future<Output = Result<u32, StoreError>> + Send;

    /// Chunk `number` of an attachment of `mailbox`.
    fn chunk(
        &self,
        mailbox: &PartnerId,
        blob: &BlobId,
        number: u32,
    ) -> impl Future<Output = Result<FoundChunk, StoreError>> + Send;

    /// Deletes attachments of `mailbox` that are there whole, and remembers until their last day that
    /// they were fetched. Twice is no error.
    fn forget_blobs(
        &self,
        mailbox: &PartnerId,
        blobs: &[BlobId],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Deletes everything that lies here for a partner that was revoked, and what it handed out, and
    /// remembers the envelopes as returned. Says how many envelopes those were.
    fn empty(
        &self,
        partner: &PartnerId,
        now: UnixSeconds,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Which of these envelopes were let go of before their recipient had them.
    fn returned(
        &self,
        envelopes: &[Digest],
    ) -> impl Future<Output = Result<Vec<LetGo>, StoreError>> + Send;

    /// Deletes what is over at `now`, remembers the envelopes among it as returned, and gives the space
    /// back.
    fn sweep(&self, now: UnixSeconds) -> impl Future<Output = Result<Swept, StoreError>> + Send;

    /// Appends directory entries; the first of `messages` has number `first`. Entries that are
    /// there already, with the same bytes, change nothing.
    ///
    /// # Errors
    /// [`StoreError::DirectoryMoved`] if they would leave a gap or replace an entry; nothing is
    /// written then.
    fn append_directory(
        &self,
        first: u64,
        messages: &[Vec<u8>],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The signed directory entries from number `since` on.
    fn directory(
        &self,
        since: u64,
    ) -> impl Future<Output = Result<Vec<Vec<u8>>, StoreError>> + Send;

    /// Lets `speak` say a word on the directory: it gets the entries from number `known` on and what was said last,
    /// and gives back a new one to keep; it may be asked again where a transaction is repeated. Meanwhile nobody else speaks and nothing is appended, in no other
    /// program either.
    ///
    /// # Errors
    /// [`StoreError::Disk`] also after `speak` was called: its word is not kept then.
    ///
    /// # Cancel safety
    /// Dropped, a word may have been kept that nobody hears: the next one knows of it.
    fn speak(
        &self,
        known: u64,
        speak: impl Fn(Vec<Vec<u8>>, Last) -> Option<Word> + Send + Sync,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// From now on no word is said, until [`Store::release`].
    fn hold(&self, since: UnixSeconds) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Since when no word is said, if so.
    fn held(&self) -> impl Future<Output = Result<Option<UnixSeconds>, StoreError>> + Send;

    /// Words are said again: the directory is as new as it can be. Twice is no error.
    fn release(&self) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What waits in each mailbox, in the order of names.
    fn heaps(&self) -> impl Future<Output = Result<Vec<Heap>, StoreError>> + Send;

    /// Lets go of one envelope before its last day; whether it was here. It is remembered as one whose time is over,
    /// and is not taken again.
    fn let_go(
        &self,
        envelope: &EnvelopeId,
        now: UnixSeconds,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Adds to what was counted.
    fn count(&self, counts: &[DayCount]) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What was counted on these days, both included, in their order.
    fn counted(
        &self,
        from: UnixDay,
        until: UnixDay,
    ) -> impl Future<Output = Result<Vec<DayCount>, StoreError>> + Send;

    /// Keeps the word of a partner that takes itself out, with this hub's note. The first one stays.
    fn keep_self_revocation(
        &self,
        partner: &PartnerId,
        noted: &[u8],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Forgets the word of a partner, which the authority's list has taken over. Twice is no error.
    fn forget_self_revocation(
        &self,
        partner: &PartnerId,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// All that are kept: a handful, and cheap enough to be asked several times a second.
    fn self_revocations(&self) -> impl Future<Output = Result<Vec<Vec<u8>>, StoreError>> + Send;

    /// Keeps a partner out until it is let in again. The first one stays; whether it is new.
    fn stop(&self, stop: &Stopped) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Lets a partner in again; whether it was kept out.
    fn resume(&self, partner: &PartnerId) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Whom the operator keeps out, by name: cheap enough to be asked several times a second.
    fn stopped(&self) -> impl Future<Output = Result<Vec<Stopped>, StoreError>> + Send;

    /// Length of the directory: cheap enough to be asked several times a second.
    fn directory_len(&self) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Figures for the operator.
    fn counts(&self) -> impl Future<Output = Result<Counts, StoreError>> + Send;

    /// Waits until another process has put something into mailboxes, and says into which; some of them may have
    /// been emptied since. Others hear of this process only while somebody waits here.
    ///
    /// # Cancel safety
    /// Safe with the same `ear`: what nobody was told is said by the next call, or found within seconds.
    fn elsewhere(&self, ear: &mut Ear) -> impl Future<Output = BTreeSet<PartnerId>> + Send;

    /// Keeps envelopes, all in one group.
    fn accept(
        &self,
        batch: Vec<Envelope>,
        custodian: &Custodian,
        now: UnixSeconds,
    ) -> impl Future<Output = Vec<Stored>> + Send {
        let submissions = batch.into_iter().map(Submission::from).collect();
        let group = Group { submissions, ..Group::default() };
        async move { self.commit(group, custodian, now).await.stored }
    }

    /// Drops envelopes of one mailbox; `false` if nothing could be written. Forgetting twice is no
    /// error: acknowledgments may repeat.
    fn forget(
        &self,
        mailbox: &PartnerId,
        ids: &[EnvelopeId],
        custodian: &Custodian,
        now: UnixSeconds,
    ) -> impl Future<Output = bool> + Send {
        let forget = ids.iter().map(|id| (mailbox.clone(), *id)).collect();
        let group = Group { forget, ..Group::default() };
        async move { self.commit(group, custodian, now).await.done }
    }

    /// Keeps chunks of attachments, all in one group.
    fn put_chunks(
        &self,
        chunks: Vec<NewChunk>,
        custodian: &Custodian,
        now: UnixSeconds,
    ) -> impl Future<Output = Vec<ChunkStored>> + Send {
        let group = Group { chunks, ..Group::default() };
        async move { self.commit(group, custodian, now).await.chunks }
    }

    /// Hands prekeys out from now on; `false` if nothing could be written.
    fn keep_prekeys(
        &self,
        partner: &PartnerId,
        prekeys: NewPrekeys,
        custodian: &Custodian,
        now: UnixSeconds,
    ) -> impl Future<Output = bool> + Send {
        let group = Group { prekeys: vec![(partner.clone(), prekeys)], ..Group::default() };
        async move { self.commit(group, custodian, now).await.done }
    }
}
