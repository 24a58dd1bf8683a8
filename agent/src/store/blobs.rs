//! Attachments on their way, chunk by chunk.

use saphan_protocol::blob::Manifest;
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use serde::{Deserialize, Serialize};

use super::records::Record;
use super::{StoreError, Tx, place};

/// Most chunks that are read at once: 1 MiB, so that nobody waits long for the lock.
const CHUNKS_READ_MAX: i64 = 16;

/// How far an attachment has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobState {
    /// It is being sealed; after a crash it is begun anew under another key.
    Sealing = 0,
    /// On its way.
    UnderWay = 1,
    /// All of it is at the hub, or here and not yet verified.
    Whole = 2,
    /// Here and verified; the hub may forget it.
    Verified = 3,
    /// Here, verified, and forgotten by the hub.
    Done = 4,
    /// Not what was signed for: it is not shown.
    Bad = 5,
}

impl BlobState {
    fn from_number(number: i64) -> Self {
        match number {
            0 => Self::Sealing,
            1 => Self::UnderWay,
            2 => Self::Whole,
            3 => Self::Verified,
            4 => Self::Done,
            _ => Self::Bad,
        }
    }
}

/// Why an attachment waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobWaits {
    /// For a connection.
    Line,
    /// For its sender, who has not uploaded all of it.
    Sender,
    /// The hub does not take or give it.
    Refused,
    /// The hub asked to wait.
    Busy(BusyReason),
}

impl BlobWaits {
    const BUSY: [BusyReason; 5] = [
        BusyReason::Rate,
        BusyReason::MailboxFull,
        BusyReason::Disk,
        BusyReason::BlobsFull,
        BusyReason::HubFull,
    ];

    fn number(self) -> i64 {
        match self {
            Self::Line => 0,
            Self::Sender => 1,
            Self::Refused => 2,
            Self::Busy(reason) => {
                let at = Self::BUSY.iter().position(|known| *known == reason);
                3 + i64::try_from(at.unwrap_or(0)).unwrap_or(0)
            }
        }
    }

    fn from_number(number: i64) -> Self {
        match number {
            1 => Self::Sender,
            2 => Self::Refused,
            3.. => usize::try_from(number - 3)
                .ok()
                .and_then(|at| Self::BUSY.get(at))
                .map_or(Self::Line, |reason| Self::Busy(*reason)),
            _ => Self::Line,
        }
    }
}

/// What opens an attachment, and with whom it is exchanged. It cannot be printed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlobRecord {
    /// The other partner.
    pub partner: PartnerId,
    /// What opens it.
    pub manifest: Manifest,
}

impl Record for BlobRecord {}

/// An attachment on its way: what a locked office may know of it.
#[derive(Debug, Clone)]
pub struct BlobItem {
    /// Its id.
    pub id: BlobId,
    /// Whether it is fetched.
    pub down: bool,
    /// How far it is.
    pub state: BlobState,
    /// Whose it is; none if it is fetched.
    pub mailbox: Option<PartnerId>,
    /// Chunks in all.
    pub chunks: u32,
    /// Chunks that are safe, from the first on.
    pub kept: u32,
    /// Not before.
    pub next_try: UnixSeconds,
    /// Why it waits.
    pub waits: BlobWaits,
    /// Since when it is on its way.
    pub begun: UnixSeconds,
    /// The case or referral it belongs to.
    pub owner: Vec<u8>,
}

struct Row {
    id: Vec<u8>,
    down: i64,
    state: i64,
    mailbox: String,
    chunks: i64,
    kept: i64,
    next_try_s: i64,
    waits: i64,
    begun_s: i64,
    owner: Vec<u8>,
}

impl Row {
    fn item(self) -> Option<BlobItem> {
        let moment = |seconds: i64| UnixSeconds::new(u64::try_from(seconds).unwrap_or(0));
        Some(BlobItem {
            id: self.id.as_slice().try_into().ok()?,
            down: self.down == 1,
            state: BlobState::from_number(self.state),
            mailbox: self.mailbox.parse().ok(),
            chunks: u32::try_from(self.chunks).ok()?,
            kept: u32::try_from(self.kept).ok()?,
            next_try: moment(self.next_try_s),
            waits: BlobWaits::from_number(self.waits),
            begun: moment(self.begun_s),
            owner: self.owner,
        })
    }
}

fn seconds(moment: UnixSeconds) -> i64 {
    i64::try_from(moment.get()).unwrap_or(i64::MAX)
}

impl Tx<'_> {
    /// Begins an attachment that leaves for `mailbox`, or one that is fetched where there is none. One
    /// that is known stays.
    pub async fn begin_blob(
        &mut self,
        id: &BlobId,
        mailbox: Option<&PartnerId>,
        chunks: u32,
        owner: &[u8],
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let id = id.as_bytes().as_slice();
        let (down, mailbox) = (i64::from(mailbox.is_none()), mailbox.map_or("", |of| of.as_str()));
        let (chunks, now) = (i64::from(chunks), seconds(now));
        sqlx::query!(
            "INSERT INTO blob (id, down, state, mailbox, chunks, begun_s, owner, sealed)
             VALUES (?, ?, 0, ?, ?, ?, ?, x'') ON CONFLICT (id) DO NOTHING",
            id,
            down,
            mailbox,
            chunks,
            now,
            owner
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Puts beside an attachment what opens it, under the data key of its owner: from now on it
    /// travels.
    pub async fn put_blob_record(
        &mut self,
        id: &BlobId,
        owner: &[u8],
        record: &BlobRecord,
    ) -> Result<(), StoreError> {
        let key = self.data_key(owner).await?;
        let id = id.as_bytes().as_slice();
        let sealed = key.seal(place("blob", id), &record.to_bytes(), self.rng);
        sqlx::query!(
            "UPDATE blob SET state = 1, sealed = ? WHERE id = ? AND state = 0",
            sealed,
            id
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// What opens an attachment.
    pub async fn blob_record(&mut self, id: &BlobId) -> Result<Option<BlobRecord>, StoreError> {
        let id = id.as_bytes().as_slice();
        let row = sqlx::query!("SELECT owner, sealed FROM blob WHERE id = ? AND state > 0", id)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(&row.owner).await?;
        let record = key.open(place("blob", id), &row.sealed)?;
        Ok(Some(BlobRecord::from_bytes(&record)?))
    }

    /// One attachment; needs no key.
    pub async fn blob(&mut self, id: &BlobId) -> Result<Option<BlobItem>, StoreError> {
        let id = id.as_bytes().as_slice();
        let row = sqlx::query_as!(
            Row,
            "SELECT id, down, state, mailbox, chunks, kept, next_try_s, waits, begun_s, owner
             FROM blob WHERE id = ?",
            id
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        Ok(row.and_then(Row::item))
    }

    /// All attachments, oldest first; needs no key.
    pub async fn blobs(&mut self) -> Result<Vec<BlobItem>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "SELECT id, down, state, mailbox, chunks, kept, next_try_s, waits, begun_s, owner
             FROM blob ORDER BY begun_s, id"
        )
        .fetch_all(&mut *self.sql)
        .await?;
        Ok(rows.into_iter().filter_map(Row::item).collect())
    }

    /// Moves an attachment on, or puts it off. Needs no key.
    pub async fn set_blob(
        &mut self,
        id: &BlobId,
        state: BlobState,
        kept: u32,
        next_try: UnixSeconds,
        waits: BlobWaits,
    ) -> Result<(), StoreError> {
        let id = id.as_bytes().as_slice();
        let (state, kept, waits) = (state as i64, i64::from(kept), waits.number());
        let next_try = seconds(next_try);
        sqlx::query!(
            "UPDATE blob SET state = ?, kept = ?, next_try_s = ?, waits = ? WHERE id = ?",
            state,
            kept,
            next_try,
            waits,
            id
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Keeps a chunk as it travels; one that is there stays.
    pub async fn put_blob_chunk(
        &mut self,
        id: &BlobId,
        number: u32,
        sealed: &[u8],
    ) -> Result<(), StoreError> {
        let (id, number) = (id.as_bytes().as_slice(), i64::from(number));
        sqlx::query!(
            "INSERT INTO blob_chunk (blob, number, sealed) VALUES (?, ?, ?)
             ON CONFLICT (blob, number) DO NOTHING",
            id,
            number,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// A chunk.
    pub async fn blob_chunk(
        &mut self,
        id: &BlobId,
        number: u32,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let (id, number) = (id.as_bytes().as_slice(), i64::from(number));
        let row =
            sqlx::query!("SELECT sealed FROM blob_chunk WHERE blob = ? AND number = ?", id, number)
                .fetch_optional(&mut *self.sql)
                .await?;
        Ok(row.map(|row| row.sealed))
    }

    /// The chunks from `from` on, as many as there are up to a gap, and so many at most that they
    /// are read in one go.
    pub async fn blob_chunks(
        &mut self,
        id: &BlobId,
        from: u32,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let (id, first) = (id.as_bytes().as_slice(), i64::from(from));
        let rows = sqlx::query!(
            "SELECT number, sealed FROM blob_chunk WHERE blob = ? AND number >= ?
             ORDER BY number LIMIT ?",
            id,
            first,
            CHUNKS_READ_MAX
        )
        .fetch_all(&mut *self.sql)
        .await?;
        let in_order = (first..).zip(rows).take_while(|(number, row)| row.number == *number);
        Ok(in_order.map(|(_, row)| row.sealed).collect())
    }

    /// The numbers of the chunks that are here, from `from` on.
    pub async fn blob_chunks_here(
        &mut self,
        id: &BlobId,
        from: u32,
    ) -> Result<Vec<u32>, StoreError> {
        let (id, from) = (id.as_bytes().as_slice(), i64::from(from));
        let rows = sqlx::query!(
            "SELECT number FROM blob_chunk WHERE blob = ? AND number >= ? ORDER BY number",
            id,
            from
        )
        .fetch_all(&mut *self.sql)
        .await?;
        Ok(rows.iter().filter_map(|row| u32::try_from(row.number).ok()).collect())
    }

    /// Forgets an attachment and all its chunks; says whether there was one.
    pub async fn drop_blob(&mut self, id: &BlobId) -> Result<bool, StoreError> {
        let id = id.as_bytes().as_slice();
        sqlx::query!("DELETE FROM blob_chunk WHERE blob = ?", id).execute(&mut *self.sql).await?;
        let gone =
            sqlx::query!("DELETE FROM blob WHERE id = ?", id).execute(&mut *self.sql).await?;
        Ok(gone.rows_affected() > 0)
    }

    /// Lets every attachment that is under way be tried at once.
    pub async fn retry_blobs(&mut self) -> Result<u64, StoreError> {
        Ok(sqlx::query!("UPDATE blob SET next_try_s = 0 WHERE state = 1")
            .execute(&mut *self.sql)
            .await?
            .rows_affected())
    }
}
