//! The directory, notices, and single values.

use saphan_protocol::cbor;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::Bytes;
use zeroize::Zeroizing;

use super::records::{LifeRecord, Notice};
use super::{StoreError, Tx, place};

const LIFE: &str = "life";
const SPLIT_VIEW: &str = "split_view";

/// Which of the hubs' words on the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The newest that this office was given.
    Own,
    /// The one on the longest list that a partner was given, while this office has a shorter one.
    Seen,
}

impl Word {
    fn name(self) -> &'static str {
        match self {
            Self::Own => "directory_note",
            Self::Seen => "seen_note",
        }
    }
}

/// A moment that the store remembers by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// When a hub last confirmed that the directory is complete.
    DirectoryConfirmed,
    /// When the mailbox was last fetched to its end and everything in it judged.
    Drained,
    /// When the line last worked.
    Online,
    /// The newest time that the hub has signed.
    HubTime,
    /// When this machine learned that, by its own clock.
    HubTimeSeen,
    /// A time of the hub's up to which everything that it had for us has been judged.
    HubSettled,
    /// When a backup was last written.
    BackedUp,
}

impl Moment {
    fn name(self) -> &'static str {
        match self {
            Self::DirectoryConfirmed => "directory_confirmed",
            Self::Drained => "drained",
            Self::Online => "online",
            Self::HubTime => "hub_time",
            Self::HubTimeSeen => "hub_time_seen",
            Self::HubSettled => "hub_settled",
            Self::BackedUp => "backed_up",
        }
    }
}

impl Tx<'_> {
    /// Signed directory entries from `since` on.
    pub async fn directory(&mut self, since: u64) -> Result<Vec<Vec<u8>>, StoreError> {
        let since = i64::try_from(since).unwrap_or(i64::MAX);
        let rows = sqlx::query!(
            "SELECT number, sealed FROM directory WHERE number >= ? ORDER BY number",
            since
        )
        .fetch_all(&mut *self.sql)
        .await?;
        rows.iter()
            .map(|row| {
                let at = row.number.to_be_bytes();
                Ok(self.vault.open(place("directory", &at), &row.sealed)?.to_vec())
            })
            .collect()
    }

    /// Appends a signed directory entry; one that another process has appended stays.
    pub async fn put_directory(&mut self, number: u64, message: &[u8]) -> Result<(), StoreError> {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let sealed = self.vault.seal(place("directory", &number.to_be_bytes()), message, self.rng);
        sqlx::query!(
            "INSERT INTO directory (number, sealed) VALUES (?, ?) ON CONFLICT (number) DO NOTHING",
            number,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Keeps a notice about `topic`; a newer one about the same replaces it.
    pub async fn put_notice(&mut self, topic: &str, notice: &Notice) -> Result<(), StoreError> {
        let topic = self.vault.blind("notice.topic", topic.as_bytes()).to_vec();
        let sealed = self.seal(place("notice", &topic), notice);
        sqlx::query!(
            "INSERT INTO notice (topic, sealed) VALUES (?, ?)
             ON CONFLICT (topic) DO UPDATE SET sealed = excluded.sealed",
            topic,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The notice about `topic`.
    pub async fn notice(&mut self, topic: &str) -> Result<Option<Notice>, StoreError> {
        let topic = self.vault.blind("notice.topic", topic.as_bytes()).to_vec();
        let row = sqlx::query!("SELECT sealed FROM notice WHERE topic = ?", topic)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| self.open(place("notice", &topic), &row.sealed)).transpose()
    }

    /// Drops the notice about `topic`: it is no longer so.
    pub async fn drop_notice(&mut self, topic: &str) -> Result<(), StoreError> {
        let topic = self.vault.blind("notice.topic", topic.as_bytes()).to_vec();
        sqlx::query!("DELETE FROM notice WHERE topic = ?", topic).execute(&mut *self.sql).await?;
        Ok(())
    }

    /// All notices, oldest first.
    pub async fn notices(&mut self) -> Result<Vec<Notice>, StoreError> {
        let rows = sqlx::query!("SELECT topic, sealed FROM notice ORDER BY number")
            .fetch_all(&mut *self.sql)
            .await?;
        rows.iter().map(|row| self.open(place("notice", &row.topic), &row.sealed)).collect()
    }

    /// A remembered moment.
    pub async fn moment(&mut self, moment: Moment) -> Result<Option<UnixSeconds>, StoreError> {
        let name = moment.name();
        let row = sqlx::query!("SELECT sealed FROM fact WHERE name = ?", name)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let bytes = self.vault.open(place("fact", name.as_bytes()), &row.sealed)?;
        Ok(bytes.first_chunk().map(|bytes| UnixSeconds::new(u64::from_be_bytes(*bytes))))
    }

    /// Remembers a moment.
    pub async fn put_moment(&mut self, moment: Moment, at: UnixSeconds) -> Result<(), StoreError> {
        let name = moment.name();
        let sealed =
            self.vault.seal(place("fact", name.as_bytes()), &at.get().to_be_bytes(), self.rng);
        sqlx::query!(
            "INSERT INTO fact (name, sealed) VALUES (?, ?)
             ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed",
            name,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The life of this store; `None` in its first.
    pub async fn life(&mut self) -> Result<Option<LifeRecord>, StoreError> {
        let sealed = self.fact(LIFE).await?;
        sealed.map(|sealed| self.open(place("fact", LIFE.as_bytes()), &sealed)).transpose()
    }

    /// Begins a new life of this store.
    pub async fn put_life(&mut self, life: &LifeRecord) -> Result<(), StoreError> {
        let sealed = self.seal(place("fact", LIFE.as_bytes()), life);
        self.put_fact(LIFE, sealed).await
    }

    /// A hub's word on the directory.
    pub async fn checkpoint(&mut self, of: Word) -> Result<Option<SignedCheckpoint>, StoreError> {
        let bytes = self.bytes_of(of.name()).await?;
        // What is sealed here was parsed before.
        Ok(bytes.and_then(|bytes| SignedCheckpoint::parse(&bytes).ok()))
    }

    /// Keeps a hub's word on the directory in the place of the one before.
    pub async fn put_checkpoint(
        &mut self,
        of: Word,
        word: &SignedCheckpoint,
    ) -> Result<(), StoreError> {
        self.put_bytes_of(of.name(), &word.to_bytes()).await
    }

    /// Forgets a hub's word on the directory.
    pub async fn drop_checkpoint(&mut self, of: Word) -> Result<(), StoreError> {
        let name = of.name();
        sqlx::query!("DELETE FROM fact WHERE name = ?", name).execute(&mut *self.sql).await?;
        Ok(())
    }

    /// The proof that hubs told two stories about the directory.
    pub async fn split_view(&mut self) -> Result<Option<Vec<u8>>, StoreError> {
        self.bytes_of(SPLIT_VIEW).await
    }

    /// Keeps the first proof that hubs told two stories; later ones say no more.
    pub async fn put_split_view(&mut self, proof: &[u8]) -> Result<(), StoreError> {
        if self.fact(SPLIT_VIEW).await?.is_some() {
            return Ok(());
        }
        self.put_bytes_of(SPLIT_VIEW, proof).await
    }

    async fn bytes_of(&mut self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(sealed) = self.fact(name).await? else { return Ok(None) };
        Ok(Some(self.vault.open(place("fact", name.as_bytes()), &sealed)?.to_vec()))
    }

    async fn put_bytes_of(&mut self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let sealed = self.vault.seal(place("fact", name.as_bytes()), bytes, self.rng);
        self.put_fact(name, sealed).await
    }

    async fn fact(&mut self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query!("SELECT sealed FROM fact WHERE name = ?", name)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.map(|row| row.sealed))
    }

    async fn put_fact(&mut self, name: &str, sealed: Vec<u8>) -> Result<(), StoreError> {
        sqlx::query!(
            "INSERT INTO fact (name, sealed) VALUES (?, ?)
             ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed",
            name,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The draft that was made of the case of this id for `to`, as [`Tx::put_draft`] kept it.
    pub async fn draft(
        &mut self,
        case: &[u8],
        to: &PartnerId,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let name = self.draft_name(case, to);
        let row = sqlx::query!("SELECT sealed FROM fact WHERE name = ?", name)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(case).await?;
        Ok(Some(key.open(place("fact", name.as_bytes()), &row.sealed)?))
    }

    /// Keeps a draft under the data key of its case; a newer one of the same case for the same partner replaces it.
    pub async fn put_draft(
        &mut self,
        case: &[u8],
        to: &PartnerId,
        draft: &[u8],
    ) -> Result<(), StoreError> {
        let name = self.draft_name(case, to);
        let key = self.data_key(case).await?;
        let sealed = key.seal(place("fact", name.as_bytes()), draft, self.rng);
        sqlx::query!(
            "INSERT INTO fact (name, sealed) VALUES (?, ?)
             ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed",
            name,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// A name that says neither which case nor which partner.
    fn draft_name(&self, case: &[u8], to: &PartnerId) -> String {
        let of = cbor::encode(&(Bytes::new(case), to));
        format!("draft-{}", Digest::from_bytes(self.vault.blind("draft", &of)))
    }
}
