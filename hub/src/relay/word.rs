//! The hub's word on how long its directory is.
//!
//! Programs that share a store share one word: each says it alone, under the store's lock, on all that stands in
//! the directory then, and never of before a shorter one. So no two words of one key contradict each other
//! (`saphan_protocol::split_view`), whatever clocks the machines have.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::{Act, Directory, DirectoryError};
use saphan_protocol::time::UnixSeconds;
use tracing::info;

use super::standing::take_self_revoked;
use super::{Change, Relay, RelayError};
use crate::store::{Custodian, Last, Store, StoreError, Word};

/// How long one word is handed out. Agents count a directory as fresh for 24 hours from the time in it.
const WORD_LIFE: Duration = Duration::from_secs(60);

/// What requests are judged by: a directory, and the word on it.
#[derive(Clone)]
pub(super) struct Desk {
    pub(super) directory: Arc<Directory>,
    pub(super) word: Option<Arc<SignedCheckpoint>>,
}

impl Desk {
    /// One on which no word was said yet.
    pub(super) fn new(directory: Directory) -> Self {
        Self { directory: Arc::new(directory), word: None }
    }
}

/// What was read of a directory, as far as it is good.
struct Read {
    directory: Directory,
    change: Change,
    appended: Result<(), DirectoryError>,
}

impl Read {
    /// `directory`, continued by `messages`.
    fn on(mut directory: Directory, messages: &[Vec<u8>]) -> Self {
        let mut change = Change::default();
        let appended = messages.iter().try_for_each(|message| {
            let entry = directory.append(message)?;
            change.entries += 1;
            match entry.act {
                Act::Revoke { partner, .. } => drop(change.revoked.insert(partner)),
                Act::Suspend { partner, .. } => drop(change.suspended.insert(partner)),
                Act::Resume { partner } => drop(change.suspended.remove(&partner)),
                Act::Admit { .. } | Act::Renew { .. } | Act::Hub { .. } | Act::Root { .. } => {}
            }
            Ok(())
        });
        Self { directory, change, appended }
    }
}

/// What came of speaking.
struct Heard {
    word: Option<SignedCheckpoint>,
    is_held: bool,
}

/// Whether the hub has said its word.
enum Spoken {
    Said,
    /// It may not.
    Held,
}

impl<S: Store> Relay<S> {
    /// Renews the hub's word where the last one is a minute old. Whoever serves calls this more often.
    ///
    /// # Errors
    /// As [`Relay::refresh_directory`]; HR-102 as long as no word may be said.
    pub async fn speak(&self, now: UnixSeconds) -> Result<Change, RelayError> {
        let word = self.desk().word.clone();
        match word {
            Some(word) if is_fresh(&word, now) => Ok(Change::default()),
            _ => match self.refresh(now).await? {
                (_, Spoken::Held) => Err(RelayError::Held),
                (change, Spoken::Said) => Ok(change),
            },
        }
    }

    /// Whether the hub says no word, since it was restored.
    ///
    /// # Errors
    /// The store's.
    pub async fn is_held(&self) -> Result<bool, StoreError> {
        Ok(self.store.held().await?.is_some())
    }

    /// Lets the hub speak again: somebody who knows says that its directory is the newest.
    ///
    /// # Errors
    /// The store's.
    pub async fn release(&self) -> Result<(), StoreError> {
        if self.is_held().await? {
            self.store.release().await?;
            info!("the hub was restored, and has the newest directory now");
        }
        Ok(())
    }

    /// Learns what another program has put into the store, and says the hub's word on it.
    ///
    /// # Errors
    /// As [`Relay::load_directory`]; entries before the first bad one count.
    pub async fn refresh_directory(&self, now: UnixSeconds) -> Result<Change, RelayError> {
        self.refresh(now).await.map(|(change, _)| change)
    }

    async fn refresh(&self, now: UnixSeconds) -> Result<(Change, Spoken), RelayError> {
        let noted = self.store.self_revocations().await?;
        // What is read continues this one, however far somebody else comes meanwhile.
        let known = self.directory();
        let (read, Heard { word, is_held }) = self.read_and_speak(&known, now).await?;
        let Read { mut directory, mut change, appended } = read;
        let out = take_self_revoked(&mut directory, &noted);
        let has_news = !out.is_empty() || directory.len() > known.len();
        change.revoked.extend(out);
        let has_word = self.lay_out(directory, word, has_news);
        appended?;
        match (is_held, has_word) {
            (true, _) => Ok((change, Spoken::Held)),
            (false, true) => Ok((change, Spoken::Said)),
            (false, false) => Err(StoreError::Damaged("word").into()),
        }
    }

    /// Reads what continues `known`, and says the word on it.
    async fn read_and_speak(
        &self,
        known: &Directory,
        now: UnixSeconds,
    ) -> Result<(Read, Heard), RelayError> {
        let heard = Mutex::new(None);
        let held = || heard.lock().expect("nobody panics while speaking");
        let speak = |messages: Vec<Vec<u8>>, last: Last| {
            let is_held = last.held.is_some();
            let read = self.begun(known, &messages).map(|begun| Read::on(begun, &messages));
            let said = read.as_ref().ok().filter(|_| !is_held);
            let said = said.map(|read| self.custodian.word_after(last.word, &read.directory, now));
            let (word, kept) = said.unwrap_or_default();
            *held() = Some(read.map(|read| (read, Heard { word, is_held })));
            kept
        };
        match self.store.speak(known.len(), speak).await {
            Ok(()) => {}
            // On a disk that takes nothing the directory does not grow, and so no word takes this one back.
            Err(StoreError::Disk(_)) if held().is_some() => {}
            Err(StoreError::Disk(_)) => {
                let last = Last { word: None, held: self.store.held().await? };
                drop(speak(self.store.directory(known.len()).await?, last));
            }
            Err(error) => return Err(error.into()),
        }
        let heard = held().take();
        Ok(heard.expect("a store that has not failed has let it speak")?)
    }

    /// Lets requests be judged by a directory that was read, if it is news, and hands its word out; whether
    /// there is a word at all.
    fn lay_out(
        &self,
        directory: Directory,
        word: Option<SignedCheckpoint>,
        has_news: bool,
    ) -> bool {
        let desk = &mut *self.desk();
        // Somebody else may have come further meanwhile.
        let len = directory.len();
        if len > desk.directory.len() || has_news && len == desk.directory.len() {
            desk.directory = Arc::new(directory);
        }
        if let Some(word) = word.filter(|word| word.checkpoint().size == desk.directory.len()) {
            desk.word = Some(Arc::new(word));
        }
        desk.word.is_some()
    }
}

fn is_fresh(word: &SignedCheckpoint, now: UnixSeconds) -> bool {
    word.at() <= now && now.since(word.at()) < WORD_LIFE
}

impl Custodian {
    /// The word on `directory` after the `last` one, and what is to be kept if it is a new one. There is none where the
    /// last word is on a longer directory: whoever said it has read what this program cannot.
    fn word_after(
        &self,
        last: Option<Word>,
        directory: &Directory,
        now: UnixSeconds,
    ) -> (Option<SignedCheckpoint>, Option<Word>) {
        let said = last.as_ref().and_then(|last| SignedCheckpoint::parse(&last.signed).ok());
        let (mut floor, mut latest) = (UnixSeconds::new(0), UnixSeconds::new(0));
        if let (Some(last), Some(said)) = (last, said) {
            let size = said.checkpoint().size;
            if size > directory.len() {
                return (None, None);
            }
            let is_ours =
                said.key_id() == self.key_id() && said.checkpoint() == directory.checkpoint();
            if is_ours && (is_fresh(&said, now) || now < said.at() && said.at() == last.floor) {
                return (Some(said), None);
            }
            floor = if size < directory.len() { last.latest } else { last.floor };
            latest = last.latest;
        }
        let word = self.note(directory, now.max(floor));
        let kept = Word { floor, latest: latest.max(word.at()), signed: word.to_bytes() };
        (Some(word), Some(kept))
    }
}
