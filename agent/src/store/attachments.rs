//! Files of a case, sealed in chunks.

use rand_core::CryptoRng;
use ring::hmac;
use saphan_protocol::cbor;
use saphan_protocol::codes::AttachmentType;
use saphan_protocol::ids::{Digest, StaffCode};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::records::Record;
use super::{StoreError, Tx, place};
use crate::attachment::{Removed, Sightings};
use crate::disclosure::KeptFinding;
use crate::vault::{DataKey, VaultError};

/// Bytes of a file in one row: with its length before it, it fills a sealed record exactly.
const CHUNK_LEN: usize = 256 * 1024 - 8;
/// Length of the random id of an attachment.
const ATTACHMENT_ID_LEN: usize = 16;

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// As it came. It never leaves the office.
    Original = 0,
    /// What was rebuilt of it.
    Rebuilt = 1,
}

/// What is kept beside the two files of an attachment.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentRecord {
    /// When it was attached.
    pub at: UnixSeconds,
    /// What somebody kept of what the leak check finds in its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<KeptRecord>,
    /// Ending of the rebuilt file's name.
    pub kind: String,
    /// What the file was called, which nearly always tells who it is about.
    pub name: SealedName,
    /// What it is.
    #[serde(rename = "type")]
    pub attachment_type: AttachmentType,
    /// How much of it could be read by machine.
    pub checked: Checked,
    /// What was left behind.
    pub removed: Vec<Removed>,
    /// What the office knows of the case and found in it.
    pub sighted: Sightings,
    /// HMAC-SHA256 of the rebuilt file under `commitment_key`: a plain hash of a known form would
    /// link two cases.
    #[serde(with = "serde_bytes")]
    pub commitment: Vec<u8>,
    /// Length of the rebuilt file in bytes.
    pub rebuilt_len: u64,
    /// Length of the original in bytes.
    pub original_len: u64,
    /// Secret of this attachment, 32 random bytes; whoever is given it can check the commitment.
    #[serde(with = "serde_bytes")]
    pub commitment_key: Vec<u8>,
}

impl Record for AttachmentRecord {}

impl AttachmentRecord {
    /// Whether the rebuilt file may leave before the referral is accepted: all of it was read, and
    /// nothing in it is open.
    pub fn may_leave_before_acceptance(&self) -> bool {
        self.checked.level == "complete" && self.is_settled()
    }

    /// Whether nothing that the check found is open: no STOP is left, and what was kept of the rest
    /// speaks of these bytes and was approved by a second person.
    ///
    /// It is what was known when the file was last settled. Whoever releases it runs the check again
    /// over the bytes, since the case may know more by now.
    pub fn is_settled(&self) -> bool {
        let approved = || self.kept().is_some_and(|kept| kept.approved.is_some());
        !self.sighted.stop() && (self.sighted.look == 0 || approved())
    }

    /// What was kept, if it speaks of the bytes that are here now.
    pub fn kept(&self) -> Option<&KeptRecord> {
        self.kept.as_ref().filter(|kept| kept.commitment == self.commitment)
    }

    /// Takes the commitment to these bytes, under a fresh key. What was kept in others falls.
    pub fn commit_to(&mut self, rebuilt: &[u8], rng: &mut impl CryptoRng) {
        let mut key = vec![0; 32];
        rng.fill_bytes(&mut key);
        let sealing = hmac::Key::new(hmac::HMAC_SHA256, &key);
        self.commitment = hmac::sign(&sealing, rebuilt).as_ref().to_vec();
        (self.commitment_key, self.rebuilt_len) = (key, rebuilt.len() as u64);
    }

    /// Whether these are the bytes that the record commits to.
    pub fn commits_to(&self, rebuilt: &[u8]) -> bool {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.commitment_key);
        hmac::verify(&key, rebuilt, &self.commitment).is_ok()
    }
}

/// What somebody kept in the text of an attachment. It stays in this office.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptRecord {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: StaffCode,
    /// Where, and why.
    pub kept: Vec<KeptFinding>,
    /// The second person, once there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<ApprovedRecord>,
    /// The bytes that it speaks of, as the attachment commits to them.
    #[serde(with = "serde_bytes")]
    pub commitment: Vec<u8>,
}

impl KeptRecord {
    /// By what an approval names exactly this decision.
    pub fn digest(&self) -> Digest {
        Digest::of(&cbor::encode(self))
    }
}

/// The second person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovedRecord {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: StaffCode,
}

/// How much of a file could be read by machine.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// `complete`, `partly` or `none`.
    pub level: String,
    /// What could not be read, and why.
    pub reasons: Vec<String>,
}

/// The name that a file had. It cannot be printed, is written into sealed records only, and is
/// wiped when dropped.
#[derive(ZeroizeOnDrop, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SealedName(String);

impl SealedName {
    /// Keeps a name.
    pub fn new(name: String) -> Self {
        Self(name)
    }

    /// The name. Whoever calls this answers for where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Tx<'_> {
    /// Keeps an attachment of a case and says its number.
    pub async fn put_attachment(
        &mut self,
        case: &[u8],
        record: &AttachmentRecord,
        original: &[u8],
        rebuilt: &[u8],
    ) -> Result<u32, StoreError> {
        let last = sqlx::query!(
            r#"SELECT COALESCE(MAX(number), 0) AS "last!: i64" FROM attachment WHERE owner = ?"#,
            case
        )
        .fetch_one(&mut *self.sql)
        .await?
        .last;
        let number = last + 1;
        let mut id = [0; ATTACHMENT_ID_LEN];
        self.rng.fill_bytes(&mut id);
        let key = self.data_key(case).await?;
        let sealed = key.seal(place("attachment", &id), &record.to_bytes(), self.rng);
        let id = id.to_vec();
        sqlx::query!(
            "INSERT INTO attachment (id, owner, number, sealed) VALUES (?, ?, ?, ?)",
            id,
            case,
            number,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        self.put_chunks(&key, &id, Copy::Original, original).await?;
        self.put_chunks(&key, &id, Copy::Rebuilt, rebuilt).await?;
        Ok(u32::try_from(number).unwrap_or(u32::MAX))
    }

    async fn put_chunks(
        &mut self,
        key: &DataKey,
        id: &[u8],
        copy: Copy,
        bytes: &[u8],
    ) -> Result<(), StoreError> {
        let which = copy as i64;
        for (number, chunk) in (0_i64..).zip(bytes.chunks(CHUNK_LEN)) {
            let at = chunk_id(id, copy, number);
            let sealed = key.seal(place("attachment_chunk", &at), chunk, self.rng);
            sqlx::query!(
                "INSERT INTO attachment_chunk (attachment, copy, number, sealed)
                 VALUES (?, ?, ?, ?)",
                id,
                which,
                number,
                sealed
            )
            .execute(&mut *self.sql)
            .await?;
        }
        Ok(())
    }

    /// The attachments of a case by number.
    pub async fn attachments(
        &mut self,
        case: &[u8],
    ) -> Result<Vec<(u32, AttachmentRecord)>, StoreError> {
        let rows = sqlx::query!(
            "SELECT id, number, sealed FROM attachment WHERE owner = ? ORDER BY number",
            case
        )
        .fetch_all(&mut *self.sql)
        .await?;
        let key = self.data_key(case).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let record = key.open(place("attachment", &row.id), &row.sealed)?;
            let number = u32::try_from(row.number).unwrap_or(u32::MAX);
            found.push((number, AttachmentRecord::from_bytes(&record)?));
        }
        Ok(found)
    }

    /// One of the two files of an attachment, with what is kept beside it.
    pub async fn attachment(
        &mut self,
        case: &[u8],
        number: u32,
        copy: Copy,
    ) -> Result<Option<(AttachmentRecord, Zeroizing<Vec<u8>>)>, StoreError> {
        let row = sqlx::query!(
            "SELECT id, sealed FROM attachment WHERE owner = ? AND number = ?",
            case,
            number
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(case).await?;
        let sealed = key.open(place("attachment", &row.id), &row.sealed)?;
        let record = AttachmentRecord::from_bytes(&sealed)?;
        let which = copy as i64;
        let chunks = sqlx::query!(
            "SELECT number, sealed FROM attachment_chunk WHERE attachment = ? AND copy = ?
             ORDER BY number",
            row.id,
            which
        )
        .fetch_all(&mut *self.sql)
        .await?;
        // The rows say how much there is; the length in the record only whether that is all.
        let mut bytes = Zeroizing::new(Vec::with_capacity(chunks.len() * CHUNK_LEN));
        for chunk in chunks {
            let at = chunk_id(&row.id, copy, chunk.number);
            bytes.extend_from_slice(&key.open(place("attachment_chunk", &at), &chunk.sealed)?);
        }
        let len = match copy {
            Copy::Original => record.original_len,
            Copy::Rebuilt => record.rebuilt_len,
        };
        if bytes.len() as u64 != len {
            return Err(VaultError::Damaged.into());
        }
        Ok(Some((record, bytes)))
    }

    /// What is kept beside an attachment, and the id under which its pieces lie.
    pub async fn attachment_record(
        &mut self,
        case: &[u8],
        number: u32,
    ) -> Result<Option<(Vec<u8>, AttachmentRecord)>, StoreError> {
        let row = sqlx::query!(
            "SELECT id, sealed FROM attachment WHERE owner = ? AND number = ?",
            case,
            number
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(case).await?;
        let record = key.open(place("attachment", &row.id), &row.sealed)?;
        Ok(Some((row.id, AttachmentRecord::from_bytes(&record)?)))
    }

    /// One piece of a file, so that a large one need not be in memory as a whole; `None` behind the
    /// last.
    pub async fn attachment_piece(
        &mut self,
        case: &[u8],
        id: &[u8],
        copy: Copy,
        number: i64,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let which = copy as i64;
        let row = sqlx::query!(
            "SELECT sealed FROM attachment_chunk WHERE attachment = ? AND copy = ? AND number = ?",
            id,
            which,
            number
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(case).await?;
        Ok(Some(key.open(place("attachment_chunk", &chunk_id(id, copy, number)), &row.sealed)?))
    }

    /// Writes what is kept beside an attachment anew, with another rebuilt file if there is one. The
    /// original stays.
    pub async fn change_attachment(
        &mut self,
        case: &[u8],
        id: &[u8],
        record: &AttachmentRecord,
        rebuilt: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        let key = self.data_key(case).await?;
        let sealed = key.seal(place("attachment", id), &record.to_bytes(), self.rng);
        sqlx::query!("UPDATE attachment SET sealed = ? WHERE id = ?", sealed, id)
            .execute(&mut *self.sql)
            .await?;
        let Some(rebuilt) = rebuilt else { return Ok(()) };
        let which = Copy::Rebuilt as i64;
        sqlx::query!("DELETE FROM attachment_chunk WHERE attachment = ? AND copy = ?", id, which)
            .execute(&mut *self.sql)
            .await?;
        self.put_chunks(&key, id, Copy::Rebuilt, rebuilt).await
    }

    /// Removes an attachment and both its files; says whether there was one.
    pub async fn remove_attachment(
        &mut self,
        case: &[u8],
        number: u32,
    ) -> Result<bool, StoreError> {
        sqlx::query!(
            "DELETE FROM attachment_chunk WHERE attachment IN
             (SELECT id FROM attachment WHERE owner = ? AND number = ?)",
            case,
            number
        )
        .execute(&mut *self.sql)
        .await?;
        let gone =
            sqlx::query!("DELETE FROM attachment WHERE owner = ? AND number = ?", case, number)
                .execute(&mut *self.sql)
                .await?;
        Ok(gone.rows_affected() > 0)
    }
}

/// Where a chunk lies; moved to another place, it does not open.
fn chunk_id(id: &[u8], copy: Copy, number: i64) -> Vec<u8> {
    [id, &[copy as u8], &number.to_be_bytes()].concat()
}
