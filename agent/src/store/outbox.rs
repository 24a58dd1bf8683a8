//! What leaves: from the decision until the recipient has signed for it.

use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId};
use saphan_protocol::time::{UnixDay, UnixSeconds};

use super::records::OutboxRecord;
use super::{StoreError, Tx, place};

/// How far an item has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutboxState {
    /// Decided, not yet sealed.
    ToSeal = 0,
    /// Sealed, not yet at the hub.
    ToSubmit = 1,
    /// The hub has it.
    AtHub = 2,
    /// The recipient has signed for it, or will not get it.
    Done = 3,
}

impl OutboxState {
    fn from_number(number: i64) -> Self {
        match number {
            0 => Self::ToSeal,
            1 => Self::ToSubmit,
            2 => Self::AtHub,
            _ => Self::Done,
        }
    }
}

/// One item.
#[derive(Clone)]
pub struct OutboxItem {
    /// Its number in this outbox.
    pub number: i64,
    /// How far it has come.
    pub state: OutboxState,
    /// Submissions so far.
    pub tries: i64,
    /// Not before.
    pub next_try: UnixSeconds,
    /// Its envelope, once sealed.
    pub envelope_id: Option<EnvelopeId>,
    /// Last day at the hub, once sealed.
    pub expires: Option<UnixDay>,
    /// What it is.
    pub record: OutboxRecord,
}

/// An item as its row holds it.
struct Row {
    number: i64,
    state: i64,
    tries: i64,
    next_try_s: i64,
    envelope_id: Option<Vec<u8>>,
    expires_day: Option<i64>,
    sealed: Vec<u8>,
}

fn moment(seconds: i64) -> UnixSeconds {
    UnixSeconds::new(u64::try_from(seconds).unwrap_or(0))
}

fn seconds(moment: UnixSeconds) -> i64 {
    i64::try_from(moment.get()).unwrap_or(i64::MAX)
}

impl Tx<'_> {
    fn recipient_index(&self, recipient: &PartnerId) -> Vec<u8> {
        self.vault.blind("outbox.recipient", recipient.as_str().as_bytes()).to_vec()
    }

    /// Adds an item to be sealed.
    pub async fn enqueue(&mut self, record: &OutboxRecord) -> Result<i64, StoreError> {
        // The record's place is its number, which the insertion gives; hence two statements.
        let recipient = self.recipient_index(&record.recipient);
        let number = sqlx::query!(
            "INSERT INTO outbox (state, recipient, sealed) VALUES (0, ?, x'')",
            recipient
        )
        .execute(&mut *self.sql)
        .await?
        .last_insert_rowid();
        self.put_outbox_record(number, record).await?;
        Ok(number)
    }

    /// Writes an item's record.
    pub async fn put_outbox_record(
        &mut self,
        number: i64,
        record: &OutboxRecord,
    ) -> Result<(), StoreError> {
        let sealed = self.seal(place("outbox", &number.to_be_bytes()), record);
        sqlx::query!("UPDATE outbox SET sealed = ? WHERE number = ?", sealed, number)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// Items in states `from` to `to`, oldest first.
    pub async fn outbox(
        &mut self,
        from: OutboxState,
        to: OutboxState,
    ) -> Result<Vec<OutboxItem>, StoreError> {
        let (from, to) = (from as i64, to as i64);
        let rows = sqlx::query_as!(
            Row,
            "SELECT number, state, tries, next_try_s, envelope_id, expires_day, sealed
             FROM outbox WHERE state BETWEEN ? AND ? ORDER BY number",
            from,
            to
        )
        .fetch_all(&mut *self.sql)
        .await?;
        rows.into_iter().map(|row| self.item(row)).collect()
    }

    /// Sealed items for a recipient that are not done, oldest first.
    pub async fn outbox_towards(
        &mut self,
        recipient: &PartnerId,
    ) -> Result<Vec<OutboxItem>, StoreError> {
        let recipient = self.recipient_index(recipient);
        let rows = sqlx::query_as!(
            Row,
            "SELECT number, state, tries, next_try_s, envelope_id, expires_day, sealed
             FROM outbox WHERE recipient = ? AND state BETWEEN 1 AND 2 ORDER BY number",
            recipient
        )
        .fetch_all(&mut *self.sql)
        .await?;
        rows.into_iter().map(|row| self.item(row)).collect()
    }

    /// The item with this number.
    pub async fn outbox_item(&mut self, number: i64) -> Result<Option<OutboxItem>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "SELECT number, state, tries, next_try_s, envelope_id, expires_day, sealed
             FROM outbox WHERE number = ?",
            number
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        row.map(|row| self.item(row)).transpose()
    }

    /// The item whose core this is.
    pub async fn outbox_by_core(
        &mut self,
        core: &Digest,
    ) -> Result<Option<OutboxItem>, StoreError> {
        let core = core.as_bytes().as_slice();
        let row = sqlx::query_as!(
            Row,
            "SELECT number, state, tries, next_try_s, envelope_id, expires_day, sealed
             FROM outbox WHERE core = ?",
            core
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        row.map(|row| self.item(row)).transpose()
    }

    /// The item that left in this envelope.
    pub async fn outbox_by_envelope(
        &mut self,
        id: &EnvelopeId,
    ) -> Result<Option<OutboxItem>, StoreError> {
        let id = id.as_bytes().as_slice();
        let row = sqlx::query_as!(
            Row,
            "SELECT number, state, tries, next_try_s, envelope_id, expires_day, sealed
             FROM outbox WHERE envelope_id = ?",
            id
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        row.map(|row| self.item(row)).transpose()
    }

    fn item(&self, row: Row) -> Result<OutboxItem, StoreError> {
        Ok(OutboxItem {
            number: row.number,
            state: OutboxState::from_number(row.state),
            tries: row.tries,
            next_try: moment(row.next_try_s),
            envelope_id: row.envelope_id.and_then(|id| id.as_slice().try_into().ok()),
            expires: row.expires_day.and_then(|day| u32::try_from(day).ok()).map(UnixDay::new),
            record: self.open(place("outbox", &row.number.to_be_bytes()), &row.sealed)?,
        })
    }

    /// Puts the sealed envelope beside an item, which now waits for the hub.
    pub async fn put_envelope(
        &mut self,
        number: i64,
        core: &Digest,
        envelope: &Envelope,
    ) -> Result<(), StoreError> {
        let header = envelope.header();
        let (id, expires) = (header.id.as_bytes().as_slice(), i64::from(header.expires.get()));
        let (core, bytes) = (core.as_bytes().as_slice(), envelope.as_bytes());
        sqlx::query!(
            "UPDATE outbox SET state = 1, next_try_s = 0, core = ?, envelope_id = ?, envelope = ?,
             expires_day = ?, custody = NULL WHERE number = ?",
            core,
            id,
            bytes,
            expires,
            number
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Moves an item on, or back; it is not tried before `next_try`.
    pub async fn set_outbox_state(
        &mut self,
        number: i64,
        state: OutboxState,
        next_try: UnixSeconds,
    ) -> Result<(), StoreError> {
        let (state, next_try) = (state as i64, seconds(next_try));
        sqlx::query!(
            "UPDATE outbox SET state = ?, next_try_s = ? WHERE number = ?",
            state,
            next_try,
            number
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Drops an item and its envelope.
    pub async fn drop_outbox(&mut self, number: i64) -> Result<(), StoreError> {
        sqlx::query!("DELETE FROM outbox WHERE number = ?", number).execute(&mut *self.sql).await?;
        Ok(())
    }

    /// Envelopes that wait for the hub at `now`, oldest first; needs no key.
    pub async fn to_submit(
        &mut self,
        now: UnixSeconds,
        most: i64,
    ) -> Result<Vec<(EnvelopeId, Vec<u8>)>, StoreError> {
        let now = seconds(now);
        let rows = sqlx::query!(
            r#"SELECT envelope_id AS "envelope_id!", envelope AS "envelope!" FROM outbox
               WHERE state = 1 AND next_try_s <= ? AND envelope_id IS NOT NULL
               AND envelope IS NOT NULL ORDER BY number LIMIT ?"#,
            now,
            most
        )
        .fetch_all(&mut *self.sql)
        .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| Some((row.envelope_id.as_slice().try_into().ok()?, row.envelope)))
            .collect())
    }

    /// The envelope of an item.
    pub async fn outbox_envelope(&mut self, number: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query!("SELECT envelope FROM outbox WHERE number = ?", number)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.and_then(|row| row.envelope))
    }

    /// The custody receipt beside an item.
    pub async fn outbox_custody(&mut self, number: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query!("SELECT custody FROM outbox WHERE number = ?", number)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.and_then(|row| row.custody))
    }

    /// Notes the hub's word that it has an envelope; verified when the office is unlocked. Needs
    /// no key. The same once more changes nothing.
    pub async fn put_custody(
        &mut self,
        id: &EnvelopeId,
        custody: &[u8],
        look_again: UnixSeconds,
    ) -> Result<(), StoreError> {
        let (id, look_again) = (id.as_bytes().as_slice(), seconds(look_again));
        sqlx::query!(
            "UPDATE outbox SET state = 2, tries = tries + 1, next_try_s = ?, custody = ?
             WHERE envelope_id = ? AND state = 1",
            look_again,
            custody,
            id
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The hub would not, or not now. Needs no key.
    pub async fn put_off(
        &mut self,
        id: &EnvelopeId,
        next_try: UnixSeconds,
    ) -> Result<Option<i64>, StoreError> {
        let (id, next_try) = (id.as_bytes().as_slice(), seconds(next_try));
        let row = sqlx::query!(
            r#"UPDATE outbox SET tries = tries + 1, next_try_s = ?
               WHERE envelope_id = ? AND state = 1 RETURNING number AS "number!""#,
            next_try,
            id
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        Ok(row.map(|row| row.number))
    }

    /// Lets every item that waits for the hub be tried at once. Returns how many.
    pub async fn retry_all(&mut self) -> Result<u64, StoreError> {
        Ok(sqlx::query!("UPDATE outbox SET next_try_s = 0 WHERE state IN (0, 1)")
            .execute(&mut *self.sql)
            .await?
            .rows_affected())
    }
}
