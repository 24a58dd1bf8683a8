//! One connection to the hub, from the office's side: what the session asks for is done in the
//! office, what the office has goes into the session.
//!
//! The service drives it over QUIC, the tests over a simulated link; both only carry frames.

mod prekeys;
mod profiles;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use tracing::info;

use saphan_protocol::agent_session::{Action, AgentSession, CloseReason, StreamId};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::time::UnixSeconds;

use super::{LockedOffice, Office, OfficeError, Received, Waits};
use crate::blob::Courier;
use crate::store::{StoreError, StoreWatch};

/// Who sits behind the line.
pub enum Desk {
    /// An unlocked office.
    Open(Box<Office>),
    /// A locked one.
    Locked(Box<LockedOffice>),
}

impl Desk {
    /// A look at whether another process has changed the store.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn watch(&mut self) -> Result<StoreWatch, StoreError> {
        match self {
            Self::Open(office) => office.watch().await,
            Self::Locked(office) => office.watch().await,
        }
    }

    /// Does what is due at `now` and needs no line.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn tend(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        match self {
            Self::Open(office) => office.tend(now).await,
            Self::Locked(_) => Ok(()),
        }
    }

    /// How much waits for the people of this office.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn waits(&mut self, now: UnixSeconds) -> Result<Waits, OfficeError> {
        match self {
            Self::Open(office) => office.waits(now).await,
            Self::Locked(office) => Ok(office.waits().await?),
        }
    }

    /// The changes of the root that the directory holds, as far as the office can read it now.
    pub fn root_changes(&self) -> Vec<&[u8]> {
        match self {
            Self::Open(office) => office.directory().root_messages(),
            Self::Locked(_) => Vec::new(),
        }
    }

    /// Closes the store.
    pub async fn close(self) {
        match self {
            Self::Open(office) => office.close().await,
            Self::Locked(office) => office.close().await,
        }
    }
}

/// A request to be written on a new stream, whose answers come back under its number.
pub struct OutgoingFrame {
    /// The stream.
    pub stream: StreamId,
    /// Length and body.
    pub frame: Vec<u8>,
}

/// A connection and how far it is.
pub struct Line {
    session: AgentSession,
    frames: VecDeque<OutgoingFrame>,
    received: Vec<Received>,
    subscribed: bool,
    drained: bool,
    handed_over: usize,
    directory_asked: Option<Instant>,
    prekeys_asked: Option<Instant>,
    /// Our profile as it was offered on this connection.
    profile: Option<Vec<u8>>,
    courier: Courier,
    closed: Option<CloseReason>,
}

impl Line {
    /// A fresh connection.
    pub fn new(at: Instant) -> Self {
        Self {
            session: AgentSession::new(at),
            frames: VecDeque::new(),
            received: Vec::new(),
            subscribed: false,
            drained: false,
            handed_over: 0,
            directory_asked: None,
            prekeys_asked: None,
            profile: None,
            courier: Courier::default(),
            closed: None,
        }
    }

    /// The next frame to write.
    pub fn poll_frame(&mut self) -> Option<OutgoingFrame> {
        self.frames.pop_front()
    }

    /// Why the connection is to be closed, if it is.
    pub fn closed(&self) -> Option<&CloseReason> {
        self.closed.as_ref()
    }

    /// Whether the hub has answered.
    pub fn is_online(&self) -> bool {
        self.session.is_online()
    }

    /// Whether our mailbox was delivered to its end on this connection.
    pub fn is_drained(&self) -> bool {
        self.drained
    }

    /// Whether an attachment is on its way: then silence is noticed soon, and a cut line is dialled
    /// again at once.
    pub fn is_transferring(&self) -> bool {
        self.courier.is_busy()
    }

    /// Whether an attachment that was put off is due again.
    pub fn is_due(&self, now: UnixSeconds) -> bool {
        self.is_online() && self.courier.is_due(now)
    }

    /// Chunks of attachments that came across on this connection.
    pub fn chunks_moved(&self) -> u64 {
        self.courier.moved()
    }

    /// Asks the hub for a sign of life while an attachment is on its way.
    pub fn probe(&mut self, at: Instant) {
        if !self.is_online() {
            return;
        }
        self.courier.probe(&mut self.session, at);
        while let Some(action) = self.session.poll_action() {
            if let Action::Request { stream, frame } = action {
                self.frames.push_back(OutgoingFrame { stream, frame });
            }
        }
    }

    /// Whether the mailbox is drained and every request was answered: there is nothing to wait for
    /// but what others may do.
    pub fn is_settled(&self) -> bool {
        self.drained
            && !self.courier.is_busy()
            && self.frames.is_empty()
            && self.session.poll_timeout().is_none()
    }

    /// Envelopes that the hub took on this connection, receipts and housekeeping included.
    pub fn handed_over(&self) -> usize {
        self.handed_over
    }

    /// What became of the envelopes that came since the last call.
    pub fn take_received(&mut self) -> Vec<Received> {
        std::mem::take(&mut self.received)
    }

    /// When [`Line::handle_timeout`] is due at the latest.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.session.poll_timeout()
    }

    /// Takes a frame that came on `stream`, and does all that follows from it.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it: the connection must be given up then, without
    /// acknowledging anything more.
    ///
    /// # Cancel safety
    /// Dropping the future drops the connection's progress, nothing of the store's: each step is a
    /// transaction.
    pub async fn handle_frame(
        &mut self,
        desk: &mut Desk,
        stream: StreamId,
        body: &[u8],
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        self.session.handle_frame(stream, body, at);
        self.perform(desk, now, at).await
    }

    /// `stream` has ended.
    ///
    /// # Errors
    /// As [`Line::handle_frame`].
    pub async fn handle_end(
        &mut self,
        desk: &mut Desk,
        stream: StreamId,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        self.session.handle_end(stream);
        self.perform(desk, now, at).await
    }

    /// Time has passed, or another process has put something into the store.
    ///
    /// # Errors
    /// As [`Line::handle_frame`].
    pub async fn handle_timeout(
        &mut self,
        desk: &mut Desk,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        self.session.handle_timeout(at);
        self.tend(desk, now, at).await?;
        self.perform(desk, now, at).await
    }

    /// Does what the session asks for, until it asks for nothing.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is the office's affair")]
    async fn perform(
        &mut self,
        desk: &mut Desk,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        while let Some(action) = self.session.poll_action() {
            match action {
                Action::Request { stream, frame } => {
                    self.frames.push_back(OutgoingFrame { stream, frame });
                }
                Action::Close { reason } => {
                    info!(code = reason.code(), "connection given up");
                    self.closed = Some(reason);
                }
                other => match desk {
                    Desk::Open(office) => self.perform_open(office, other, now, at).await?,
                    Desk::Locked(office) => self.perform_locked(office, other, now, at).await?,
                },
            }
        }
        Ok(())
    }

    async fn perform_open(
        &mut self,
        office: &mut Office,
        action: Action,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        match action {
            Action::Request { .. } | Action::Close { .. } => {}
            Action::BlobKept { .. }
            | Action::Chunk { .. }
            | Action::BlobTryLater { .. }
            | Action::BlobRefused { .. }
            | Action::BlobsForgotten { .. } => {
                let (courier, session) = (&mut self.courier, &mut self.session);
                courier.perform(&mut office.blob_store(), session, action, now, at).await?;
            }
            Action::Online { word } => {
                info!(hub_time = %word.at(), "the hub has answered");
                office.handle_online(&word, now).await?;
                self.courier.tend(&mut office.blob_store(), &mut self.session, now, at).await?;
                self.directory_asked = Some(at);
                self.session.fetch_directory(office.directory().len(), at);
                self.session.fetch_self_revocations(at);
            }
            Action::SelfRevocations { noted } => {
                office.handle_self_revocations(&noted, now).await?;
                self.session.ask_returned(&office.to_ask_back().await?, at);
            }
            Action::Entries { entries, note } => {
                if self.drained && note.is_some() {
                    // By now everything has come that the hub had when it signed the note before.
                    office.settle(now).await?;
                }
                if office.handle_entries(&entries, note.as_deref(), now).await? {
                    self.session.fetch_directory(office.directory().len(), at);
                } else {
                    self.session.ask_returned(&office.to_ask_back().await?, at);
                    self.exchange_prekeys(office, now, at).await?;
                    self.exchange_profiles(office, now, at).await?;
                    self.tend_open(office, now, at).await?;
                }
            }
            Action::Prekeys { partner, prekeys } if partner == *office.partner() => {
                office.handle_own_prekeys(&prekeys).await?;
                self.publish_prekeys(office, now, at).await?;
            }
            Action::Prekeys { partner, prekeys } => {
                office.handle_prekeys(&partner, &prekeys).await?;
                office.seal_due(now).await?;
                self.submit_open(office, now, at).await?;
            }
            Action::Returned { notices } => office.handle_returned(&notices, now).await?,
            Action::Published => office.handle_published().await?,
            Action::ProfilePublished => self.profile_published(office, now).await?,
            Action::Profile { partner, profile } => {
                self.profile_came(office, &partner, profile.as_deref(), now, at).await?;
            }
            Action::Custody { id, receipt } => {
                self.handed_over += 1;
                office.handle_custody(&id, &receipt, now).await?;
                self.submit_open(office, now, at).await?;
            }
            Action::NotTaken { id } => office.handle_not_taken(&id, now).await?,
            Action::TryLater { id, reason, after } => {
                office.handle_try_later(&id, reason, now.plus(after)).await?;
            }
            Action::Deliver { envelope, custody } => {
                let received = office.receive(&envelope, &custody, now).await?;
                if received.may_be_forgotten()
                    && let Ok(envelope) = Envelope::parse(envelope)
                {
                    self.session.acknowledge(envelope.header().id, at);
                }
                self.received.push(received);
                office.seal_due(now).await?;
                self.submit_open(office, now, at).await?;
            }
            Action::Drained => {
                self.drained = true;
                office.handle_drained(now).await?;
                self.tend_open(office, now, at).await?;
            }
        }
        Ok(())
    }

    async fn perform_locked(
        &mut self,
        office: &mut LockedOffice,
        action: Action,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        match action {
            Action::Online { word } => {
                info!(hub_time = %word.at(), "the hub has answered");
                self.session.subscribe(0, at);
                self.courier.tend(&mut office.blob_store(), &mut self.session, now, at).await?;
                self.submit_locked(office, now, at).await?;
            }
            Action::Custody { id, receipt } => office.handle_custody(&id, &receipt, now).await?,
            Action::NotTaken { id } => office.put_off(&id, now.plus(RETRY_LOCKED)).await?,
            Action::TryLater { id, after, .. } => office.put_off(&id, now.plus(after)).await?,
            Action::Deliver { envelope, custody } => office.keep(&envelope, &custody).await?,
            Action::Drained => self.drained = true,
            Action::Request { .. }
            | Action::Close { .. }
            | Action::Entries { .. }
            | Action::Prekeys { .. }
            | Action::Returned { .. }
            | Action::SelfRevocations { .. }
            | Action::Published
            | Action::ProfilePublished
            | Action::Profile { .. } => {}
            Action::BlobKept { .. }
            | Action::Chunk { .. }
            | Action::BlobTryLater { .. }
            | Action::BlobRefused { .. }
            | Action::BlobsForgotten { .. } => {
                let (courier, session) = (&mut self.courier, &mut self.session);
                courier.perform(&mut office.blob_store(), session, action, now, at).await?;
            }
        }
        Ok(())
    }

    /// Asks again for what changes while a connection lasts for weeks.
    async fn ask_again(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        let is_due = |asked: Option<Instant>, every| {
            asked.is_some_and(|asked| at.saturating_duration_since(asked) >= every)
        };
        if is_due(self.directory_asked, DIRECTORY_EVERY) {
            self.directory_asked = Some(at);
            self.session.fetch_directory(office.directory().len(), at);
            self.session.fetch_self_revocations(at);
        } else if is_due(self.prekeys_asked, PREKEYS_EVERY) && office.waits_for_prekey().await? {
            self.fetch_prekeys(office, now, at).await?;
        }
        Ok(())
    }

    async fn tend(
        &mut self,
        desk: &mut Desk,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        match desk {
            // What is sealed and waits goes out beside the hello.
            Desk::Open(office) if !self.is_online() => self.submit_open(office, now, at).await,
            Desk::Locked(office) if !self.is_online() => self.submit_locked(office, now, at).await,
            Desk::Open(office) => {
                self.tend_open(office, now, at).await?;
                self.publish_profile(office, now, at).await?;
                self.ask_again(office, now, at).await
            }
            Desk::Locked(office) => {
                self.courier.tend(&mut office.blob_store(), &mut self.session, now, at).await?;
                self.submit_locked(office, now, at).await
            }
        }
    }

    async fn tend_open(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        office.tend(now).await?;
        self.courier.tend(&mut office.blob_store(), &mut self.session, now, at).await?;
        self.submit_open(office, now, at).await
    }

    async fn submit_open(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        for (id, envelope) in office.to_submit(now).await? {
            self.session.submit(id, envelope, at);
        }
        Ok(())
    }

    async fn submit_locked(
        &mut self,
        office: &mut LockedOffice,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        for (id, envelope) in office.to_submit(now).await? {
            self.session.submit(id, envelope, at);
        }
        Ok(())
    }
}

/// How often the directory is fetched on a connection that lasts: a revocation is learned then.
const DIRECTORY_EVERY: Duration = Duration::from_secs(3600);
/// How often a prekey is asked for that something waits for.
const PREKEYS_EVERY: Duration = Duration::from_secs(15);
/// How long a locked office waits before it offers an envelope again that the hub refused.
const RETRY_LOCKED: Duration = Duration::from_secs(3600);
