//! Staged disclosure: what stands for whom, identity that is drafted, and identity that came.

use saphan_protocol::ids::{Digest, ReferralId, StaffCode};
use saphan_protocol::seal::PrekeyPublic;
use saphan_protocol::statement::Tier;
use saphan_protocol::tier1::ConsentId;
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};

use super::erase::key_owner;
use super::records::{DraftRecord, Record};
use super::{StoreError, Tx, place};
use crate::disclosure::{KeptFinding, Told};

impl Record for Told {}

/// What an officer was shown of tier 2 or 3, until it is sent.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownRecord {
    /// What somebody decided to keep in it.
    pub kept: Vec<KeptFinding>,
    /// Hash of the case that it was made of.
    pub made_of: Digest,
    /// The section with its salt.
    #[serde(with = "serde_bytes")]
    pub section: Vec<u8>,
    /// The consents that it rests on.
    pub consents: Vec<ConsentId>,
}

impl Record for ShownRecord {}

/// An identity that came. The office's key opens this and nothing of the person.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityRecord {
    /// The release that brought it.
    pub step: Digest,
    /// From then on it may not be opened.
    pub until: UnixSeconds,
    /// The key that opens it, once for each two who may open it together.
    pub copies: Vec<CopyRecord>,
    /// The sections, sealed under that key.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// The one who asked.
    pub officer: StaffCode,
}

impl Record for IdentityRecord {}

/// The key to an identity, sealed to its reader, and around that to whoever must let it be read.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyRecord {
    /// Who reads.
    pub reader: StaffCode,
    /// What is left of the two seals.
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
    /// Whose seal is the outer one; absent once it is open.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub second: Option<Second>,
}

/// Whose key opens an outer seal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Second {
    /// The office's break-glass key.
    BreakGlass,
    /// That officer's.
    Officer(StaffCode),
}

/// Where an identity is sealed to for emergencies.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GlassKeyRecord {
    #[serde(with = "serde_bytes")]
    key: Vec<u8>,
}

impl Record for GlassKeyRecord {}

/// Where an identity is sealed to for one officer.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReaderRecord {
    /// Public key.
    #[serde(with = "serde_bytes")]
    pub key: Vec<u8>,
    /// Who.
    pub code: StaffCode,
}

impl Record for ReaderRecord {}

const TOLD: &str = "told";
const SHOWN: &str = "shown";
const DRAFT: &str = "draft";
const IDENTITY: &str = "identity";

/// Under whose key a record lies: what tells of persons dies with the key of tier 3.
fn owner(referral: &ReferralId, kind: &'static str) -> Vec<u8> {
    if kind == TOLD { referral.as_bytes().to_vec() } else { key_owner(referral, Tier::T3) }
}

impl Tx<'_> {
    /// Keeps what stands for whom in a referral.
    pub async fn put_told(&mut self, referral: &ReferralId, told: &Told) -> Result<(), StoreError> {
        self.put_disclosure(referral, TOLD, told).await
    }

    /// What stands for whom in a referral of ours.
    pub async fn told(&mut self, referral: &ReferralId) -> Result<Option<Told>, StoreError> {
        self.disclosure(referral, TOLD).await
    }

    /// Keeps what was shown last.
    pub async fn put_shown(
        &mut self,
        referral: &ReferralId,
        shown: &ShownRecord,
    ) -> Result<(), StoreError> {
        self.put_disclosure(referral, SHOWN, shown).await
    }

    /// What was shown last.
    pub async fn shown(
        &mut self,
        referral: &ReferralId,
    ) -> Result<Option<ShownRecord>, StoreError> {
        self.disclosure(referral, SHOWN).await
    }

    /// Keeps what of tier 2 or 3 waits for a second person.
    pub async fn put_release_draft(
        &mut self,
        referral: &ReferralId,
        draft: &DraftRecord,
    ) -> Result<(), StoreError> {
        self.put_disclosure(referral, DRAFT, draft).await
    }

    /// What of tier 2 or 3 waits for a second person, or was sent back.
    pub async fn release_draft(
        &mut self,
        referral: &ReferralId,
    ) -> Result<Option<DraftRecord>, StoreError> {
        self.disclosure(referral, DRAFT).await
    }

    /// All of them.
    pub async fn release_drafts(&mut self) -> Result<Vec<(ReferralId, DraftRecord)>, StoreError> {
        let mut drafts = Vec::new();
        for id in self.disclosed(DRAFT).await? {
            if let Some(draft) = self.release_draft(&id).await? {
                drafts.push((id, draft));
            }
        }
        Ok(drafts)
    }

    /// Keeps an identity that came, unless that tier is erased; a later one replaces it.
    pub async fn put_identity(
        &mut self,
        referral: &ReferralId,
        identity: &IdentityRecord,
    ) -> Result<(), StoreError> {
        if self.erased_from(referral).await?.is_some() {
            return Ok(());
        }
        self.put_disclosure(referral, IDENTITY, identity).await
    }

    /// The identity that came.
    pub async fn identity(
        &mut self,
        referral: &ReferralId,
    ) -> Result<Option<IdentityRecord>, StoreError> {
        self.disclosure(referral, IDENTITY).await
    }

    /// The referrals of which an identity is here.
    pub async fn identities(&mut self) -> Result<Vec<ReferralId>, StoreError> {
        self.disclosed(IDENTITY).await
    }

    /// Drops what was shown, drafted and received of the later tiers.
    pub(super) async fn drop_disclosed(&mut self, referral: &ReferralId) -> Result<(), StoreError> {
        let id = referral.as_bytes().as_slice();
        sqlx::query!("DELETE FROM disclosure WHERE referral = ? AND kind != ?", id, TOLD)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// Drops what stands for whom.
    pub(super) async fn drop_told(&mut self, referral: &ReferralId) -> Result<(), StoreError> {
        let id = referral.as_bytes().as_slice();
        sqlx::query!("DELETE FROM disclosure WHERE referral = ?", id)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// Erases an identity that came. Twice is no error.
    pub async fn erase_identity(&mut self, referral: &ReferralId) -> Result<(), StoreError> {
        let id = referral.as_bytes().as_slice();
        sqlx::query!("DELETE FROM disclosure WHERE referral = ? AND kind = ?", id, IDENTITY)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    async fn put_disclosure<R: Record>(
        &mut self,
        referral: &ReferralId,
        kind: &'static str,
        record: &R,
    ) -> Result<(), StoreError> {
        let key = self.data_key(&owner(referral, kind)).await?;
        let id = referral.as_bytes().as_slice();
        let sealed = key.seal(place(kind, id), &record.to_bytes(), self.rng);
        sqlx::query!(
            "INSERT INTO disclosure (referral, kind, sealed) VALUES (?, ?, ?)
             ON CONFLICT (referral, kind) DO UPDATE SET sealed = excluded.sealed",
            id,
            kind,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    async fn disclosure<R: Record>(
        &mut self,
        referral: &ReferralId,
        kind: &'static str,
    ) -> Result<Option<R>, StoreError> {
        let id = referral.as_bytes().as_slice();
        let row =
            sqlx::query!("SELECT sealed FROM disclosure WHERE referral = ? AND kind = ?", id, kind)
                .fetch_optional(&mut *self.sql)
                .await?;
        let Some(row) = row else { return Ok(None) };
        let key = self.data_key(&owner(referral, kind)).await?;
        Ok(Some(R::from_bytes(&key.open(place(kind, id), &row.sealed)?)?))
    }

    async fn disclosed(&mut self, kind: &'static str) -> Result<Vec<ReferralId>, StoreError> {
        let rows = sqlx::query!("SELECT referral FROM disclosure WHERE kind = ?", kind)
            .fetch_all(&mut *self.sql)
            .await?;
        Ok(rows.iter().filter_map(|row| row.referral.as_slice().try_into().ok()).collect())
    }

    /// Keeps the key to which an officer's copies are sealed.
    pub async fn put_reader(&mut self, record: &ReaderRecord) -> Result<(), StoreError> {
        let at = self.vault.blind("reader.code", record.code.as_str().as_bytes()).to_vec();
        self.put_reader_at(&at, record).await
    }

    /// The key to which an officer's copies are sealed; none before the officer has signed in.
    pub async fn reader(&mut self, code: &StaffCode) -> Result<Option<ReaderRecord>, StoreError> {
        let at = self.vault.blind("reader.code", code.as_str().as_bytes()).to_vec();
        self.reader_at(&at).await
    }

    /// Keeps the public half of the break-glass key; an earlier one is replaced.
    pub async fn put_glass_key(&mut self, key: &PrekeyPublic) -> Result<(), StoreError> {
        let at = self.vault.blind("reader.glass", &[]).to_vec();
        self.put_reader_at(&at, &GlassKeyRecord { key: key.as_bytes().to_vec() }).await
    }

    /// The public half of the break-glass key, if one was made.
    pub async fn glass_key(&mut self) -> Result<Option<PrekeyPublic>, StoreError> {
        let at = self.vault.blind("reader.glass", &[]).to_vec();
        let record: Option<GlassKeyRecord> = self.reader_at(&at).await?;
        Ok(record.and_then(|record| PrekeyPublic::from_bytes(&record.key).ok()))
    }

    async fn put_reader_at(&mut self, at: &[u8], record: &impl Record) -> Result<(), StoreError> {
        let sealed = self.seal(place("reader", at), record);
        sqlx::query!(
            "INSERT INTO reader (place, sealed) VALUES (?, ?)
             ON CONFLICT (place) DO UPDATE SET sealed = excluded.sealed",
            at,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    async fn reader_at<R: Record>(&mut self, at: &[u8]) -> Result<Option<R>, StoreError> {
        let row = sqlx::query!("SELECT sealed FROM reader WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| self.open(place("reader", at), &row.sealed)).transpose()
    }
}
