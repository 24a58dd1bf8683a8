//! Profiles: of each partner the newest that was seen, as it was signed.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use super::records::Record;
use super::{StoreError, Tx, place};

/// A partner's profile as it is kept.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileRecord {
    /// When it came from the hub, or of our own when the hub took it; absent until then.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub at: Option<UnixSeconds>,
    /// The signed message.
    pub message: ByteBuf,
}

impl Record for ProfileRecord {}

/// Why a case was referred to a partner that says it cannot take it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Although {
    /// The partner has said that it takes this case.
    Agreed,
    /// Nobody else can.
    NobodyElse,
    /// What it says of itself is out of date.
    Outdated,
}

impl Although {
    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::NobodyElse => "nobody_else",
            Self::Outdated => "outdated",
        }
    }
}

impl Tx<'_> {
    fn profile_place(&self, partner: &PartnerId) -> Vec<u8> {
        self.vault.blind("profile.place", partner.as_str().as_bytes()).to_vec()
    }

    /// The profile of a partner, or of this office.
    pub async fn profile(
        &mut self,
        partner: &PartnerId,
    ) -> Result<Option<ProfileRecord>, StoreError> {
        let at = self.profile_place(partner);
        let row = sqlx::query!("SELECT sealed FROM profile WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| self.open(place("profile", &at), &row.sealed)).transpose()
    }

    /// Keeps a profile in place of the one before.
    pub async fn put_profile(
        &mut self,
        partner: &PartnerId,
        record: &ProfileRecord,
    ) -> Result<(), StoreError> {
        let at = self.profile_place(partner);
        let sealed = self.seal(place("profile", &at), record);
        sqlx::query!(
            "INSERT INTO profile (place, sealed) VALUES (?, ?)
             ON CONFLICT (place) DO UPDATE SET sealed = excluded.sealed",
            at,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }
}
