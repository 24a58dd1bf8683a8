//! Files of a case, sealed in chunks.

use std::io::{self, Read};

use rand_core::CryptoRng;
use ring::hmac;
use saphan_protocol::cbor;
use saphan_protocol::codes::AttachmentType;
use saphan_protocol::ids::{Digest, StaffCode};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::records::Record;
use super::{StoreError, Tx, place};
use crate::attachment::{Removed, Sightings};
use crate::disclosure::KeptFinding;
use crate::vault::DataKey;

/// Bytes of a file in one row: with its length before it, it fills a sealed record exactly.
const CHUNK_LEN: usize = 256 * 1024 - 8;
/// Pieces that one transaction writes or drops: 4 MiB, so that nobody waits long for the lock.
pub const PIECES_AT_ONCE: usize = 16;
/// Length of the random id of an attachment.
const ATTACHMENT_ID_LEN: usize = 16;

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachmentCopy {
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

    /// Takes the commitment to a rebuilt file of `len` bytes. What was kept in others falls.
    pub fn commit_to(&mut self, commitment: Commitment, len: u64) {
        self.commitment = commitment.mac.sign().as_ref().to_vec();
        (self.commitment_key, self.rebuilt_len) = (commitment.key, len);
    }

    /// Whether these are the bytes that the record commits to.
    pub fn commits_to(&self, rebuilt: &[u8]) -> bool {
        let mut check = self.check();
        check.update(rebuilt);
        check.is_met()
    }

    /// Looks piece by piece whether a rebuilt file is the one that the record commits to.
    pub fn check(&self) -> CommitmentCheck<'_> {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.commitment_key);
        CommitmentCheck { mac: hmac::Context::with_key(&key), record: self, len: 0 }
    }
}

/// A commitment to a rebuilt file on its way: HMAC-SHA256 under a fresh key.
pub struct Commitment {
    key: Vec<u8>,
    mac: hmac::Context,
}

impl Commitment {
    /// To nothing yet.
    pub fn new(rng: &mut impl CryptoRng) -> Self {
        let mut key = vec![0; 32];
        rng.fill_bytes(&mut key);
        let mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &key));
        Self { key, mac }
    }

    /// To these bytes too.
    pub fn update(&mut self, bytes: &[u8]) {
        self.mac.update(bytes);
    }
}

/// Whether a rebuilt file is the one that a record commits to.
pub struct CommitmentCheck<'a> {
    mac: hmac::Context,
    record: &'a AttachmentRecord,
    len: u64,
}

impl CommitmentCheck<'_> {
    /// More of the file.
    pub fn update(&mut self, bytes: &[u8]) {
        self.mac.update(bytes);
        self.len += bytes.len() as u64;
    }

    /// Whether all of it was the file that was committed to.
    pub fn is_met(self) -> bool {
        let is_it = self.mac.sign().as_ref().ct_eq(&self.record.commitment);
        self.len == self.record.rebuilt_len && bool::from(is_it)
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

/// An attachment whose pieces are being written. Nobody sees it before
/// [`Tx::put_attachment`].
pub struct BegunAttachment {
    id: Vec<u8>,
}

/// A piece of one of the two files of an attachment. It cannot be printed, and is wiped when dropped.
pub struct Piece {
    copy: AttachmentCopy,
    number: i64,
    bytes: Zeroizing<Vec<u8>>,
}

impl Piece {
    /// Its part of the file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// One of the two files on its way into the store, cut into pieces.
pub struct Pieces<'a> {
    copy: AttachmentCopy,
    source: &'a mut (dyn Read + Send),
    left: u64,
    number: i64,
}

impl<'a> Pieces<'a> {
    /// The first `len` bytes of `source`.
    pub fn new(copy: AttachmentCopy, source: &'a mut (dyn Read + Send), len: u64) -> Self {
        Self { copy, source, left: len, number: 0 }
    }

    /// The next piece; `None` behind the last.
    ///
    /// # Errors
    /// [`io::ErrorKind::UnexpectedEof`] for a source that is shorter than was said, or what it says.
    pub fn next_piece(&mut self) -> io::Result<Option<Piece>> {
        let len = usize::try_from(self.left).unwrap_or(usize::MAX).min(CHUNK_LEN);
        if len == 0 {
            return Ok(None);
        }
        let mut bytes = Zeroizing::new(vec![0; len]);
        self.source.read_exact(&mut bytes)?;
        let piece = Piece { copy: self.copy, number: self.number, bytes };
        self.left -= len as u64;
        self.number += 1;
        Ok(Some(piece))
    }
}

impl Tx<'_> {
    /// Begins an attachment; what is never finished is swept.
    pub async fn begin_attachment(
        &mut self,
        now: UnixSeconds,
    ) -> Result<BegunAttachment, StoreError> {
        let mut id = vec![0; ATTACHMENT_ID_LEN];
        self.rng.fill_bytes(&mut id);
        let now = i64::try_from(now.get()).unwrap_or(i64::MAX);
        sqlx::query!("INSERT INTO attachment_begun (id, begun_s) VALUES (?, ?)", id, now)
            .execute(&mut *self.sql)
            .await?;
        Ok(BegunAttachment { id })
    }

    /// Keeps a piece of a file.
    pub async fn put_piece(
        &mut self,
        case: &[u8],
        begun: &BegunAttachment,
        piece: &Piece,
    ) -> Result<(), StoreError> {
        let key = self.data_key(case).await?;
        self.put_sealed_piece(&key, &begun.id, piece).await
    }

    /// Keeps an attachment of a case whose pieces are all here, and says its number.
    pub async fn put_attachment(
        &mut self,
        case: &[u8],
        begun: &BegunAttachment,
        record: &AttachmentRecord,
    ) -> Result<u32, StoreError> {
        let last = sqlx::query!(
            r#"SELECT COALESCE(MAX(number), 0) AS "last!: i64" FROM attachment WHERE owner = ?"#,
            case
        )
        .fetch_one(&mut *self.sql)
        .await?
        .last;
        let (number, id) = (last + 1, begun.id.as_slice());
        let key = self.data_key(case).await?;
        let sealed = key.seal(place("attachment", id), &record.to_bytes(), self.rng);
        sqlx::query!(
            "INSERT INTO attachment (id, owner, number, sealed) VALUES (?, ?, ?, ?)",
            id,
            case,
            number,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        sqlx::query!("DELETE FROM attachment_begun WHERE id = ?", id)
            .execute(&mut *self.sql)
            .await?;
        Ok(u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// Drops as many pieces of an attachment that was not finished as one transaction should; says whether
    /// it is gone.
    pub async fn drop_begun(&mut self, begun: &BegunAttachment) -> Result<bool, StoreError> {
        let (id, most) = (begun.id.as_slice(), PIECES_AT_ONCE as i64);
        let gone = sqlx::query!(
            "DELETE FROM attachment_chunk WHERE rowid IN
             (SELECT rowid FROM attachment_chunk WHERE attachment = ? LIMIT ?)",
            id,
            most
        )
        .execute(&mut *self.sql)
        .await?;
        if gone.rows_affected() == PIECES_AT_ONCE as u64 {
            return Ok(false);
        }
        sqlx::query!("DELETE FROM attachment_begun WHERE id = ?", id)
            .execute(&mut *self.sql)
            .await?;
        Ok(true)
    }

    /// An attachment that was begun before `moment` and not finished, if there is one.
    pub async fn begun_before(
        &mut self,
        moment: UnixSeconds,
    ) -> Result<Option<BegunAttachment>, StoreError> {
        let moment = i64::try_from(moment.get()).unwrap_or(i64::MAX);
        let row = sqlx::query!("SELECT id FROM attachment_begun WHERE begun_s < ? LIMIT 1", moment)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.map(|row| BegunAttachment { id: row.id }))
    }

    async fn put_sealed_piece(
        &mut self,
        key: &DataKey,
        id: &[u8],
        piece: &Piece,
    ) -> Result<(), StoreError> {
        let (copy, number) = (piece.copy as i64, piece.number);
        let at = chunk_id(id, piece.copy, number);
        let sealed = key.seal(place("attachment_chunk", &at), &piece.bytes, self.rng);
        sqlx::query!(
            "INSERT INTO attachment_chunk (attachment, copy, number, sealed) VALUES (?, ?, ?, ?)",
            id,
            copy,
            number,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
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
        copy: AttachmentCopy,
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

    /// Writes what is kept beside an attachment anew, with another rebuilt file if there is one: one of text,
    /// which has few pieces. The original stays.
    pub async fn change_attachment(
        &mut self,
        case: &[u8],
        id: &[u8],
        record: &AttachmentRecord,
        rebuilt: Option<&[Piece]>,
    ) -> Result<(), StoreError> {
        let key = self.data_key(case).await?;
        let sealed = key.seal(place("attachment", id), &record.to_bytes(), self.rng);
        sqlx::query!("UPDATE attachment SET sealed = ? WHERE id = ?", sealed, id)
            .execute(&mut *self.sql)
            .await?;
        let Some(pieces) = rebuilt else { return Ok(()) };
        let which = AttachmentCopy::Rebuilt as i64;
        sqlx::query!("DELETE FROM attachment_chunk WHERE attachment = ? AND copy = ?", id, which)
            .execute(&mut *self.sql)
            .await?;
        for piece in pieces {
            self.put_sealed_piece(&key, id, piece).await?;
        }
        Ok(())
    }

    /// Removes an attachment, if there is one, so that its pieces are those of one that was never finished.
    pub async fn remove_attachment(
        &mut self,
        case: &[u8],
        number: u32,
    ) -> Result<Option<BegunAttachment>, StoreError> {
        let row = sqlx::query!(
            "DELETE FROM attachment WHERE owner = ? AND number = ? RETURNING id",
            case,
            number
        )
        .fetch_optional(&mut *self.sql)
        .await?;
        let Some(row) = row else { return Ok(None) };
        sqlx::query!("INSERT INTO attachment_begun (id, begun_s) VALUES (?, 0)", row.id)
            .execute(&mut *self.sql)
            .await?;
        Ok(Some(BegunAttachment { id: row.id }))
    }
}

/// Where a chunk lies; moved to another place, it does not open.
fn chunk_id(id: &[u8], copy: AttachmentCopy, number: i64) -> Vec<u8> {
    [id, &[copy as u8], &number.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::super::{Durability, Entropy, Store};
    use super::*;
    use crate::vault::Vault;
    use chacha20::ChaCha20Rng;
    use rand_core::SeedableRng as _;

    const CASE: &[u8] = b"case";

    async fn store(dir: &std::path::Path) -> (Store, Entropy) {
        let vault = Vault::new(Zeroizing::new([1; 32]));
        let store = Store::open(dir, vault, Durability::Simulated).await.unwrap();
        (store, Box::new(ChaCha20Rng::from_seed([2; 32])))
    }

    async fn rows(store: &Store) -> (i64, i64) {
        let count = |table: &str| {
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
        };
        let pieces = count("attachment_chunk").fetch_one(&store.pool).await.unwrap();
        (pieces, count("attachment_begun").fetch_one(&store.pool).await.unwrap())
    }

    /// As many pieces as two transactions drop, and one more.
    async fn begins(store: &Store, rng: &mut Entropy, at: u64) -> BegunAttachment {
        let len = (2 * PIECES_AT_ONCE * CHUNK_LEN + 1) as u64;
        let mut source = io::repeat(7);
        let mut pieces = Pieces::new(AttachmentCopy::Original, &mut source, len);
        let mut tx = store.begin(rng).await.unwrap();
        let begun = tx.begin_attachment(UnixSeconds::new(at)).await.unwrap();
        while let Some(piece) = pieces.next_piece().unwrap() {
            tx.put_piece(CASE, &begun, &piece).await.unwrap();
        }
        tx.commit().await.unwrap();
        begun
    }

    #[tokio::test]
    async fn what_a_crash_left_of_an_attachment_is_seen_by_nobody_and_found_by_its_age() {
        let dir = tempfile::tempdir().unwrap();
        let (store, mut rng) = store(dir.path()).await;
        begins(&store, &mut rng, 100).await;
        assert_eq!(rows(&store).await, (2 * PIECES_AT_ONCE as i64 + 1, 1));

        let mut tx = store.begin(&mut rng).await.unwrap();
        assert!(tx.attachments(CASE).await.unwrap().is_empty());
        assert!(tx.begun_before(UnixSeconds::new(100)).await.unwrap().is_none());
        let left = tx.begun_before(UnixSeconds::new(101)).await.unwrap().unwrap();
        let mut transactions = 1;
        while !tx.drop_begun(&left).await.unwrap() {
            transactions += 1;
        }
        tx.commit().await.unwrap();

        assert_eq!((rows(&store).await, transactions), ((0, 0), 3));
    }

    #[tokio::test]
    async fn one_that_is_dropped_takes_nothing_of_another_along() {
        let dir = tempfile::tempdir().unwrap();
        let (store, mut rng) = store(dir.path()).await;
        let other = begins(&store, &mut rng, 100).await;
        let dropped = begins(&store, &mut rng, 100).await;
        let before = rows(&store).await.0 / 2;

        let mut tx = store.begin(&mut rng).await.unwrap();
        while !tx.drop_begun(&dropped).await.unwrap() {}
        let first =
            tx.attachment_piece(CASE, &other.id, AttachmentCopy::Original, 0).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(rows(&store).await, (before, 1));
        assert!(first.is_some_and(|piece| piece.iter().all(|byte| *byte == 7)));
    }

    #[test]
    fn a_source_that_is_shorter_than_was_said_ends_in_an_error_and_not_in_a_short_piece() {
        let mut source = &[7; 10][..];
        let mut pieces = Pieces::new(AttachmentCopy::Original, &mut source, 11);

        let refused = pieces.next_piece().err().map(|error| error.kind());

        assert_eq!(refused, Some(io::ErrorKind::UnexpectedEof));
    }
}
