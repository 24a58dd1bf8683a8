//! What was typed into forms of the pages and not sent yet.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use zeroize::Zeroize as _;

use saphan_protocol::ids::StaffCode;
use saphan_protocol::time::UnixSeconds;

use super::records::Record;
use super::{StoreError, Tx, place};

/// In seconds; when somebody types is told to nobody more exactly.
const HOUR: u64 = 3_600;

/// What somebody typed into a form.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRecord {
    /// When it was kept last.
    pub at: UnixSeconds,
    /// Who typed; absent where nobody acts under a name of their own.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by: Option<StaffCode>,
    /// The page with the form.
    pub page: String,
    /// What the page is about, as its form carries it along; part of the place.
    pub about: ByteBuf,
    /// What was typed, as a form is sent.
    pub typed: ByteBuf,
}

impl Record for FormRecord {}

impl Drop for FormRecord {
    fn drop(&mut self) {
        self.about.zeroize();
        self.typed.zeroize();
    }
}

impl Tx<'_> {
    /// The place of a form: one for each officer, page, and what that is about.
    pub fn form_place(&self, record: &FormRecord) -> Vec<u8> {
        let by = record.by.as_ref().map_or("", StaffCode::as_str);
        let head = format!("{by}\n{}\n", record.page);
        let mut named = [head.as_bytes(), &record.about].concat();
        let place = self.vault.blind("kept_form.place", &named).to_vec();
        named.zeroize();
        place
    }

    /// Keeps what was typed, in the place of what was kept of the same form.
    pub async fn put_form(&mut self, record: &FormRecord) -> Result<Vec<u8>, StoreError> {
        let at = self.form_place(record);
        let sealed = self.seal(place("kept_form", &at), record);
        let hour = i64::try_from(record.at.get() / HOUR * HOUR).unwrap_or(i64::MAX);
        sqlx::query!(
            "INSERT INTO kept_form (place, kept_at_s, sealed) VALUES (?, ?, ?)
             ON CONFLICT (place) DO UPDATE SET kept_at_s = excluded.kept_at_s, sealed = excluded.sealed",
            at,
            hour,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(at)
    }

    /// Everything that is kept, with its place.
    pub async fn forms(&mut self) -> Result<Vec<(Vec<u8>, FormRecord)>, StoreError> {
        let rows =
            sqlx::query!("SELECT place, sealed FROM kept_form").fetch_all(&mut *self.sql).await?;
        rows.into_iter()
            .map(|row| {
                let record = self.open(place("kept_form", &row.place), &row.sealed)?;
                Ok((row.place, record))
            })
            .collect()
    }

    /// Removes what is kept at a place.
    pub async fn drop_form(&mut self, at: &[u8]) -> Result<(), StoreError> {
        sqlx::query!("DELETE FROM kept_form WHERE place = ?", at).execute(&mut *self.sql).await?;
        Ok(())
    }

    /// Removes what was kept before a moment.
    pub async fn drop_forms_before(&mut self, moment: UnixSeconds) -> Result<(), StoreError> {
        let moment = i64::try_from(moment.get()).unwrap_or(i64::MAX);
        sqlx::query!("DELETE FROM kept_form WHERE kept_at_s < ?", moment)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// Removes what is kept of forms whose page, or what that is about, names `code`.
    pub async fn drop_forms_of(&mut self, code: &str) -> Result<(), StoreError> {
        for (at, form) in self.forms().await? {
            let is_about = form.about.windows(code.len()).any(|part| part == code.as_bytes());
            if form.page.contains(code) || is_about {
                self.drop_form(&at).await?;
            }
        }
        Ok(())
    }

    /// Removes everything that is kept.
    pub async fn drop_all_forms(&mut self) -> Result<(), StoreError> {
        sqlx::query!("DELETE FROM kept_form").execute(&mut *self.sql).await?;
        Ok(())
    }
}
