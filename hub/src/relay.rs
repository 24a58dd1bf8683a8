//! What a session asks for, done to the store. No sockets, no tasks, no clock: the shell and the
//! simulated world drive the same code.
//!
//! ```
//! # use saphan_hub::relay::Relay;
//! # use saphan_hub::store::{Quota, SqliteStore, Custodian};
//! # use saphan_protocol::{hub_session::HubSession, keys::SigningKey, time::UnixSeconds};
//! # async fn example(root_key: saphan_protocol::keys::VerifyingKey, log_key: SigningKey,
//! #     entries: Vec<Vec<u8>>, body: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
//! # let now = UnixSeconds::new(1_795_608_000);
//! let store = SqliteStore::open("hub.sqlite".as_ref(), Quota::default(), None).await?;
//! let relay = Relay::open(store, Custodian::new("mekong".parse()?, log_key), root_key).await?;
//! relay.load_directory(&entries, now).await?;
//!
//! let partner: saphan_protocol::ids::PartnerId = "nkw-la".parse()?;
//! let mut session = HubSession::new(partner.clone());
//! relay.handle_request(&partner, &mut session, 0, &body, now);
//! let settled = relay.settle(&partner, &mut session, now).await;
//! for action in settled.talk { /* send, log or close */ }
//! for mailbox in settled.new_mail { /* call `handle_new_mail` on that partner's sessions */ }
//! # Ok(()) }
//! ```

mod standing;
mod visit;
mod word;

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};

use saphan_protocol::budgets::{Budgets, Rates};
use saphan_protocol::directory::{Directory, DirectoryError, Lineage};
use saphan_protocol::hub_session::{
    Action, ChunkStored, Context, FoundChunk, HubSession, Mail, NewChunk, Stored, StreamId,
};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use tracing::error;

use crate::store::{
    Custodian, Event, Group, Store, StoreError, Submission, Tally, Watermark, Writer,
};
use standing::{names, take_self_revoked};
use word::Desk;

/// Why the relay cannot start or take a directory. It then goes on with what it had.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An entry is not good.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// [HR-101] The list does not begin with the entries that the hub has.
    #[error(
        "[HR-101] this directory is older than the hub's, or another one; nothing was changed; load the authority's newest export"
    )]
    OtherDirectory,
    /// [HR-102] The store was put back from a backup, and nobody has said since that its directory is the newest.
    #[error(
        "[HR-102] the hub was restored and says no word on its directory until it surely has the newest; nothing was changed; ask the administrator for a visit"
    )]
    Held,
}

impl RelayError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Directory(error) => error.code(),
            Self::OtherDirectory => "directory-other",
            Self::Held => "hub-held",
        }
    }
}

/// What changed in the directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Entries that are new.
    pub entries: u64,
    /// Partners that one of them revokes, also if a later one admits them again.
    pub revoked: BTreeSet<PartnerId>,
    /// Partners that one of them suspends, and none of them resumes.
    pub suspended: BTreeSet<PartnerId>,
}

/// What the store did for a session, to be brought to it by [`Outcome::feed`].
pub enum Outcome {
    /// For `handle_stored`.
    Stored {
        /// The stream of the submission.
        stream: StreamId,
        /// What became of it.
        stored: Stored,
        /// The mailbox that something new lies in.
        new_mail: Option<PartnerId>,
    },
    /// For `handle_done`.
    Done {
        /// The stream of the request.
        stream: StreamId,
        /// Whether it is on disk.
        done: bool,
    },
    /// For `handle_mail`.
    Mail(Vec<Mail>),
    /// For `handle_prekeys`.
    Prekeys {
        /// The stream of the question.
        stream: StreamId,
        /// Signed prekeys.
        prekeys: Vec<Vec<u8>>,
    },
    /// For `handle_returned`.
    Returned {
        /// The stream of the question.
        stream: StreamId,
        /// Signed notices.
        notices: Vec<Vec<u8>>,
    },
    /// For `handle_self_revocations`.
    SelfRevocations {
        /// The stream of the question.
        stream: StreamId,
        /// Each with this hub's note.
        noted: Vec<Vec<u8>>,
    },
    /// For `handle_profile`.
    Profile {
        /// The stream of the question.
        stream: StreamId,
        /// The signed profile.
        profile: Option<Vec<u8>>,
    },
    /// For `handle_chunk_stored`.
    ChunkStored {
        /// The stream of the chunk.
        stream: StreamId,
        /// What became of it.
        stored: ChunkStored,
    },
    /// For `handle_kept`.
    Kept {
        /// The stream of the question.
        stream: StreamId,
        /// How much is there.
        chunks: Option<u32>,
    },
    /// For `handle_chunk`.
    Chunk {
        /// The stream of the question.
        stream: StreamId,
        /// The chunk, if it is there.
        found: FoundChunk,
    },
    /// The mailbox cannot be read: the connection must end, since every answer would be a lie. The
    /// agent comes back.
    Unreadable,
    /// Nothing for the store: `Send`, `Refused` and `Close` are the caller's.
    Talk(Action),
}

/// What is left for the caller after [`Outcome::feed`].
#[derive(Default)]
pub struct Settled {
    /// `Send`, `Refused` and `Close`, in order.
    pub talk: Vec<Action>,
    /// Mailboxes that something new lies in: call `handle_new_mail` on the sessions of these
    /// partners.
    pub new_mail: BTreeSet<PartnerId>,
    /// The connection must end: its mailbox cannot be read.
    pub unreadable: bool,
}

impl Outcome {
    /// Brings it to the session that asked.
    pub fn feed(self, session: &mut HubSession, settled: &mut Settled) {
        match self {
            Self::Stored { stream, stored, new_mail } => {
                session.handle_stored(stream, stored);
                settled.new_mail.extend(new_mail);
            }
            Self::Done { stream, done } => session.handle_done(stream, done),
            Self::Mail(mail) => session.handle_mail(mail),
            Self::Prekeys { stream, prekeys } => session.handle_prekeys(stream, prekeys),
            Self::Returned { stream, notices } => session.handle_returned(stream, notices),
            Self::SelfRevocations { stream, noted } => {
                session.handle_self_revocations(stream, noted);
            }
            Self::Profile { stream, profile } => session.handle_profile(stream, profile),
            Self::ChunkStored { stream, stored } => session.handle_chunk_stored(stream, stored),
            Self::Kept { stream, chunks } => session.handle_kept(stream, chunks),
            Self::Chunk { stream, found } => session.handle_chunk(stream, found),
            Self::Unreadable => settled.unreadable = true,
            Self::Talk(action) => settled.talk.push(action),
        }
    }
}

/// Store, directory and log key of one hub.
pub struct Relay<S> {
    store: Arc<S>,
    custodian: Arc<Custodian>,
    /// The key of the root that this hub was set up with.
    authority: VerifyingKey,
    /// Whom the operator keeps out.
    stopped: Mutex<Arc<BTreeSet<PartnerId>>>,
    writer: Option<Writer>,
    tally: Arc<Tally>,
    /// Held for a look.
    desk: Mutex<Desk>,
    /// Each partner has its own lock, held while a request of it is judged: whoever sends what is
    /// costly to judge holds up nobody else. As many as there are partners.
    budgets: Mutex<HashMap<PartnerId, Arc<Mutex<Budgets>>>>,
    budgets_of_all: Mutex<Budgets>,
    rates: Rates,
}

impl<S: Store> Relay<S> {
    /// Starts on what the store has, its directory checked anew under the key of one of the authority's
    /// roots.
    ///
    /// # Errors
    /// The store's, and D-101 to D-117 for a directory that somebody tampered with.
    pub async fn open(
        store: S,
        custodian: Custodian,
        authority: VerifyingKey,
    ) -> Result<Self, RelayError> {
        let messages = store.directory(0).await?;
        let mut directory = Directory::read(custodian.network().clone(), authority, &messages)?;
        take_self_revoked(&mut directory, &store.self_revocations().await?);
        let stopped = names(store.stopped().await?);
        Ok(Self {
            store: Arc::new(store),
            custodian: Arc::new(custodian),
            authority,
            stopped: Mutex::new(Arc::new(stopped)),
            writer: None,
            tally: Arc::default(),
            desk: Mutex::new(Desk::new(directory)),
            budgets: Mutex::default(),
            budgets_of_all: Mutex::default(),
            rates: Rates::default(),
        })
    }

    /// Lets each partner ask at these rates instead of the usual ones.
    pub fn with_rates(self, rates: Rates) -> Self {
        let budgets_of_all = Mutex::new(Budgets::new(rates));
        Self { budgets: Mutex::default(), budgets_of_all, rates, ..self }
    }

    /// Writes through one task from now on, so that connections share commits. The task's body is
    /// for the caller to spawn; it ends when the relay and every [`Writer`] are dropped.
    #[must_use = "nothing is written until the second part runs"]
    pub fn with_writer(mut self) -> (Self, impl Future<Output = ()> + Send + use<S>) {
        let (store, custodian) = (Arc::clone(&self.store), Arc::clone(&self.custodian));
        let (writer, task) = Writer::new(store, custodian, Arc::clone(&self.tally));
        self.writer = Some(writer);
        (self, task)
    }

    /// Below which nothing new is taken, where one task writes.
    pub fn watermark(&self) -> Option<&Watermark> {
        self.writer.as_ref().map(Writer::watermark)
    }

    /// What was counted and is not in the store yet.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Puts what was counted into the store; what cannot be written is counted no more.
    ///
    /// # Errors
    /// The store's.
    pub async fn write_tally(&self) -> Result<(), StoreError> {
        let counts = self.tally.take();
        if counts.is_empty() { Ok(()) } else { self.store.count(&counts).await }
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.store
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().expect("nobody panics while holding the directory")
    }

    /// The directory as it is now.
    pub fn directory(&self) -> Arc<Directory> {
        Arc::clone(&self.desk().directory)
    }

    /// Whether the directory lists this hub's log key: if not, no agent believes its receipts.
    pub fn is_listed(&self) -> bool {
        self.directory().hub_key(&self.custodian.key_id()).is_some()
    }

    /// Its length.
    pub fn directory_len(&self) -> u64 {
        self.desk().directory.len()
    }

    /// Lets the session of `partner` judge one request.
    ///
    /// # Panics
    /// Before the first [`Relay::speak`].
    pub fn handle_request(
        &self,
        partner: &PartnerId,
        session: &mut HubSession,
        stream: StreamId,
        body: &[u8],
        now: UnixSeconds,
    ) {
        let budgets = self.budgets_of(partner);
        self.judge(&budgets, now, |context| session.handle_request(stream, body, context));
    }

    /// Lends what requests are judged by, for as long as `judge` runs. The budgets are not those of
    /// [`Relay::handle_request`], and one lock guards all of them: for a world in which one thing
    /// happens at a time.
    ///
    /// # Panics
    /// Before the first [`Relay::speak`].
    pub fn with_context<T>(&self, now: UnixSeconds, judge: impl FnOnce(Context<'_>) -> T) -> T {
        self.judge(&self.budgets_of_all, now, judge)
    }

    fn judge<T>(
        &self,
        budgets: &Mutex<Budgets>,
        now: UnixSeconds,
        judge: impl FnOnce(Context<'_>) -> T,
    ) -> T {
        let Desk { directory, word } = self.desk().clone();
        let word = word.expect("whoever serves has spoken first");
        let budgets = &mut *budgets.lock().expect("nobody panics while judging a request");
        judge(Context { directory: &directory, note: &word, budgets, now })
    }

    fn budgets_of(&self, partner: &PartnerId) -> Arc<Mutex<Budgets>> {
        let mut all = self.budgets.lock().expect("nobody panics while looking up a budget");
        match all.get(partner) {
            Some(budgets) => Arc::clone(budgets),
            None => {
                let budgets = Arc::new(Mutex::new(Budgets::new(self.rates)));
                Arc::clone(all.entry(partner.clone()).or_insert(budgets))
            }
        }
    }

    /// Takes the authority's list as a whole; what the hub has already must stand at its beginning.
    ///
    /// # Errors
    /// [`RelayError::OtherDirectory`], D-101 to D-112, or the store's; nothing is changed then.
    pub async fn load_directory(
        &self,
        entries: &[Vec<u8>],
        now: UnixSeconds,
    ) -> Result<Change, RelayError> {
        let mut extended = self.begun(&self.directory(), entries)?;
        let len = usize::try_from(extended.len()).unwrap_or(usize::MAX);
        if len > entries.len() || extended.since(0, len) != &entries[..len] {
            return Err(RelayError::OtherDirectory);
        }
        for message in &entries[len..] {
            extended.append(message)?;
        }
        self.store.append_directory(0, entries).await?;
        self.refresh_directory(now).await
    }

    /// `directory`, to be continued with `entries`; an empty one begins under the key that they lead from.
    fn begun(
        &self,
        directory: &Directory,
        entries: &[Vec<u8>],
    ) -> Result<Directory, DirectoryError> {
        if !directory.is_empty() {
            return Ok(directory.clone());
        }
        let lineage = Lineage::found_in(self.authority, entries)?;
        Ok(Directory::new(directory.network().clone(), lineage))
    }

    /// Appends to the authority's list; what is there already, with the same bytes, changes nothing.
    ///
    /// # Errors
    /// [`RelayError::OtherDirectory`] if `entries`, the first of them number `first`, would leave a gap or
    /// replace one; D-101 to D-111, or the store's; nothing is changed then.
    pub async fn extend_directory(
        &self,
        first: u64,
        entries: &[Vec<u8>],
        now: UnixSeconds,
    ) -> Result<Change, RelayError> {
        let mut extended = self.begun(&self.directory(), entries)?;
        let len = extended.len();
        let known = extended.since(first, entries.len());
        if first > len || known != &entries[..known.len()] {
            return Err(RelayError::OtherDirectory);
        }
        for message in &entries[known.len()..] {
            extended.append(message)?;
        }
        self.store.append_directory(first, entries).await?;
        self.refresh_directory(now).await
    }

    /// Does one action for the session of `partner`.
    ///
    /// # Cancel safety
    /// Dropped, a write may have happened all the same; each is safe to repeat.
    pub async fn perform(&self, partner: &PartnerId, action: Action, now: UnixSeconds) -> Outcome {
        match action {
            Action::Store { stream, envelope } => {
                let mailbox = envelope.header().mailbox.clone();
                let stored = self.accept(partner, envelope.into(), now).await;
                self.tally.note_stored(now.day(), &stored);
                let new_mail = matches!(stored, Stored::Kept(_)).then_some(mailbox);
                Outcome::Stored { stream, stored, new_mail }
            }
            Action::Forget { stream, ids } => {
                let done = match &self.writer {
                    Some(writer) => writer.forget(partner.clone(), ids, now).await,
                    None => self.store.forget(partner, &ids, &self.custodian, now).await,
                };
                Outcome::Done { stream, done }
            }
            Action::KeepPrekeys { stream, prekeys } => {
                let (store, custodian) = (&self.store, &self.custodian);
                let done = match &self.writer {
                    Some(writer) => writer.keep_prekeys(partner.clone(), prekeys, now).await,
                    None => store.keep_prekeys(partner, prekeys, custodian, now).await,
                };
                Outcome::Done { stream, done }
            }
            Action::Load { after, most, bytes } => {
                match self.store.waiting(partner, after, most).await {
                    Ok(mail) => Outcome::Mail(within(mail, bytes)),
                    Err(failure) => {
                        error!(code = failure.code(), cause = %failure, "mailbox cannot be read");
                        Outcome::Unreadable
                    }
                }
            }
            Action::LoadPrekeys { stream, partner, from } => {
                match self.store.prekeys(&partner, from).await {
                    Ok(prekeys) => Outcome::Prekeys { stream, prekeys },
                    Err(failure) => {
                        error!(code = failure.code(), cause = %failure, "prekeys cannot be read");
                        Outcome::Done { stream, done: false }
                    }
                }
            }
            Action::LoadReturned { stream, envelopes } => {
                match noted("returned envelopes", self.store.returned(&envelopes).await) {
                    Some(let_go) => {
                        let sign = |one| self.custodian.notice(one).as_bytes().to_vec();
                        let notices = let_go.into_iter().map(sign).collect();
                        Outcome::Returned { stream, notices }
                    }
                    None => Outcome::Done { stream, done: false },
                }
            }
            Action::LoadSelfRevocations { stream } => {
                match noted("self-revocations", self.store.self_revocations().await) {
                    Some(all) => {
                        let noted = self.not_taken_over(all);
                        Outcome::SelfRevocations { stream, noted }
                    }
                    None => Outcome::Done { stream, done: false },
                }
            }
            Action::KeepProfile { stream, profile } => {
                let kept = noted("profile", self.store.keep_profile(partner, &profile).await);
                Outcome::Done { stream, done: kept.is_some() }
            }
            Action::LoadProfile { stream, partner, known } => {
                match noted("profile", self.store.profile(&partner).await) {
                    Some(found) => {
                        let news = found.filter(|found| known != Some(Digest::of(found)));
                        Outcome::Profile { stream, profile: news }
                    }
                    None => Outcome::Done { stream, done: false },
                }
            }
            Action::StoreChunk { stream, chunk } => {
                let stored = self.put_chunk(chunk, now).await;
                self.tally.note_chunk(now.day(), &stored);
                Outcome::ChunkStored { stream, stored }
            }
            Action::LoadKept { stream, blob } => {
                Outcome::Kept { stream, chunks: noted("attachment", self.store.kept(&blob).await) }
            }
            Action::LoadChunk { stream, blob, chunk } => {
                let found = noted("attachment", self.store.chunk(partner, &blob, chunk).await);
                Outcome::Chunk { stream, found: found.unwrap_or(FoundChunk::Unreadable) }
            }
            Action::ForgetBlobs { stream, blobs } => {
                let done =
                    noted("attachment", self.store.forget_blobs(partner, &blobs).await).is_some();
                Outcome::Done { stream, done }
            }
            Action::Refused { refusal } => {
                self.tally.note(now.day(), Event::Refused(refusal.code()), 1);
                Outcome::Talk(Action::Refused { refusal })
            }
            Action::Send { .. } | Action::Close { .. } => Outcome::Talk(action),
        }
    }

    async fn put_chunk(&self, chunk: NewChunk, now: UnixSeconds) -> ChunkStored {
        match &self.writer {
            Some(writer) => writer.put_chunk(chunk, now).await,
            None => {
                let stored = self.store.put_chunks(vec![chunk], &self.custodian, now).await;
                stored.into_iter().next().expect("one chunk has one answer")
            }
        }
    }

    async fn accept(
        &self,
        #[cfg_attr(not(feature = "planted-bugs"), expect(unused, reason = "only a bug would"))]
        sender: &PartnerId,
        submission: Submission,
        now: UnixSeconds,
    ) -> Stored {
        #[cfg(feature = "planted-bugs")]
        let submission = Submission { sender: Some(sender.clone()), ..submission };
        if let Some(writer) = &self.writer {
            return writer.accept(submission, now).await;
        }
        let group = Group { submissions: vec![submission], ..Group::default() };
        let committed = self.store.commit(group, &self.custodian, now).await;
        committed.stored.into_iter().next().expect("one submission has one answer")
    }

    /// Does all that the session of `partner` asks of the store, until it asks for nothing more.
    /// For a world in which one thing happens at a time.
    pub async fn settle(
        &self,
        partner: &PartnerId,
        session: &mut HubSession,
        now: UnixSeconds,
    ) -> Settled {
        let mut settled = Settled::default();
        while let Some(action) = session.poll_action() {
            self.perform(partner, action, now).await.feed(session, &mut settled);
        }
        settled
    }
}

/// The first of `mail`, up to the one with which they are as much as `bytes`.
fn within(mail: Vec<Mail>, bytes: usize) -> Vec<Mail> {
    let mut left = bytes;
    let fits = |one: &Mail| {
        let fits = left > 0;
        left = left.saturating_sub(one.envelope.len());
        fits
    };
    mail.into_iter().take_while(fits).collect()
}

/// What the store says of attachments and profiles; a failure is logged, and the peer waits.
fn noted<T>(of: &'static str, result: Result<T, StoreError>) -> Option<T> {
    result
        .inspect_err(|failure| {
            error!(code = failure.code(), cause = %failure, of, "store cannot be read or written");
        })
        .ok()
}
