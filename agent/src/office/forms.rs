//! What officers type into the pages and have not sent yet: it survives a power cut.

use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::{Office, OfficeError};
use crate::store::{FormRecord, Tx};

/// Most forms that are kept of one officer; the oldest gives way.
pub const FORMS_MAX: usize = 32;
/// How long a form is kept that nobody sends.
pub const FORM_KEPT: Duration = Duration::from_secs(30 * 86_400);

/// A form, as the page tells it apart from others.
pub struct FormPlace {
    /// Path of the page.
    pub page: String,
    /// What the form carries along unseen, as a form is sent: the case, the partner.
    pub about: Zeroizing<Vec<u8>>,
}

/// What somebody typed and has not sent.
pub struct KeptForm {
    /// By which it is discarded.
    pub id: String,
    /// Path of the page.
    pub page: String,
    /// When it was kept last.
    pub at: UnixSeconds,
    /// What was typed, as a form is sent.
    pub typed: Zeroizing<Vec<u8>>,
}

impl KeptForm {
    fn of((place, mut record): (Vec<u8>, FormRecord)) -> Self {
        Self {
            id: BASE64URL_NOPAD.encode(&place),
            page: std::mem::take(&mut record.page),
            at: record.at,
            typed: Zeroizing::new(std::mem::take(&mut record.typed).into_vec()),
        }
    }
}

impl Office {
    /// Keeps what the actor typed into a form, in the place of what was kept of it before. Returns its id.
    ///
    /// # Errors
    /// [`OfficeError`] of the store.
    pub async fn keep_form(
        &mut self,
        place: FormPlace,
        typed: Zeroizing<Vec<u8>>,
        now: UnixSeconds,
    ) -> Result<String, OfficeError> {
        let record = FormRecord {
            at: now,
            by: self.actor.code(),
            page: place.page,
            about: ByteBuf::from(place.about.to_vec()),
            typed: ByteBuf::from(typed.to_vec()),
        };
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.drop_forms_before(now.minus(FORM_KEPT)).await?;
        let kept = tx.put_form(&record).await?;
        let mut own = own(&mut tx, &record).await?;
        own.sort_by_key(|(_, record)| record.at);
        let over = own.len().saturating_sub(FORMS_MAX);
        for (place, _) in own.iter().filter(|(place, _)| *place != kept).take(over) {
            tx.drop_form(place).await?;
        }
        tx.commit().await?;
        Ok(BASE64URL_NOPAD.encode(&kept))
    }

    /// What the actor typed and has not sent, newest first.
    ///
    /// # Errors
    /// [`OfficeError`] of the store.
    pub async fn kept_forms(&mut self, now: UnixSeconds) -> Result<Vec<KeptForm>, OfficeError> {
        let by = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut forms = tx.forms().await?;
        tx.commit().await?;
        forms.retain(|(_, form)| form.by == by && now.since(form.at) <= FORM_KEPT);
        forms.sort_by_key(|(_, form)| std::cmp::Reverse(form.at));
        Ok(forms.into_iter().map(KeptForm::of).collect())
    }

    /// What the actor typed into one form.
    ///
    /// # Errors
    /// [`OfficeError`] of the store.
    pub async fn kept_form(
        &mut self,
        place: FormPlace,
        now: UnixSeconds,
    ) -> Result<Option<KeptForm>, OfficeError> {
        let record = FormRecord {
            at: now,
            by: self.actor.code(),
            page: place.page,
            about: ByteBuf::from(place.about.to_vec()),
            typed: ByteBuf::new(),
        };
        let mut tx = self.store.begin(&mut self.rng).await?;
        let wanted = tx.form_place(&record);
        let found = tx.forms().await?.into_iter().find(|(place, _)| *place == wanted);
        tx.commit().await?;
        Ok(found.filter(|(_, form)| now.since(form.at) <= FORM_KEPT).map(KeptForm::of))
    }

    /// Forgets what was kept of a form of the actor. Twice is no error.
    ///
    /// # Errors
    /// [`OfficeError`] of the store.
    pub async fn discard_form(&mut self, id: &str) -> Result<(), OfficeError> {
        self.forget(id, |_, _| false).await
    }

    /// Forgets what was kept of a form that was taken, and of the steps before it that were about the same.
    ///
    /// # Errors
    /// [`OfficeError`] of the store.
    pub async fn form_taken(&mut self, id: &str) -> Result<(), OfficeError> {
        self.forget(id, |taken, other| {
            step_of(&taken.page) == step_of(&other.page)
                && subject(&taken.about) == subject(&other.about)
        })
        .await
    }

    async fn forget(
        &mut self,
        id: &str,
        goes_too: impl Fn(&FormRecord, &FormRecord) -> bool,
    ) -> Result<(), OfficeError> {
        let by = self.actor.code();
        let Ok(place) = BASE64URL_NOPAD.decode(id.as_bytes()) else { return Ok(()) };
        let mut tx = self.store.begin(&mut self.rng).await?;
        let forms = tx.forms().await?;
        let taken = forms.iter().find(|(at, form)| *at == place && form.by == by);
        if let Some((_, taken)) = taken {
            for (at, form) in &forms {
                if *at == place || (form.by == by && goes_too(taken, form)) {
                    tx.drop_form(at).await?;
                }
            }
        }
        Ok(tx.commit().await?)
    }
}

async fn own(
    tx: &mut Tx<'_>,
    record: &FormRecord,
) -> Result<Vec<(Vec<u8>, FormRecord)>, OfficeError> {
    let mut forms = tx.forms().await?;
    forms.retain(|(_, form)| form.by == record.by);
    Ok(forms)
}

/// What the pages of several steps have in common; any other page is its own.
fn step_of(page: &str) -> &str {
    const STEPS: &str = "/new";
    if page == STEPS || page.starts_with("/new/") { STEPS } else { page }
}

/// The case that a form is about, or all that it carries along.
fn subject(about: &[u8]) -> &[u8] {
    let mut pairs = about.split(|byte| *byte == b'&');
    pairs.find(|pair| pair.starts_with(b"case=")).unwrap_or(about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_of_a_new_referral_are_about_one_case() {
        assert_eq!(step_of("/new/need"), step_of("/new/check"));
        assert_ne!(step_of("/newer"), step_of("/new"));
        assert_eq!(subject(b"case=7&to=nkw-la"), subject(b"to=bsp-th&case=7"));
        assert_ne!(subject(b"case=7"), subject(b"case=77"));
        assert_eq!(subject(b"to=nkw-la"), b"to=nkw-la");
    }
}
