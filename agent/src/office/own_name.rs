//! What the directory says of this office itself: whoever steals the authority's key has to say it there.

use tracing::error;

use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::{Directory, Standing};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;

use super::{Identity, Office, OfficeError};
use crate::audit::Act;
use crate::store::{Notice, OwnName, StoreError, Tx};

const TOPIC: &str = "own name";
const ASKED: &str = "asked key";

/// Looks at what the directory says of this office, and tells people if it is not what this office is.
pub(super) async fn watch_own_name(
    tx: &mut Tx<'_>,
    directory: &Directory,
    us: &Identity,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    let found = own_name(tx, directory, us).await?;
    let known = match tx.notice(TOPIC).await? {
        Some(Notice::OwnName { what }) => Some(what),
        Some(_) | None => None,
    };
    if found == known {
        return Ok(());
    }
    let Some(what) = found else { return tx.drop_notice(TOPIC).await };
    error!(?what, "the directory says of this office what it should not");
    tx.put_notice(TOPIC, &Notice::OwnName { what }).await?;
    tx.audit(now, None, Act::OwnNameDiffers, None).await
}

async fn own_name(
    tx: &mut Tx<'_>,
    directory: &Directory,
    us: &Identity,
) -> Result<Option<OwnName>, StoreError> {
    let Some(listed) = directory.partner(&us.partner) else { return Ok(None) };
    let is_ours = listed.key == us.key.verifying_key();
    if is_ours && listed.standing == Standing::Active {
        tx.drop_notice(ASKED).await?;
        return Ok(None);
    }
    Ok(match listed.standing {
        Standing::Revoked { .. } => Some(OwnName::Revoked),
        Standing::Suspended { .. } => Some(OwnName::Suspended),
        Standing::Active => {
            let asked = tx.notice(ASKED).await?;
            let key = *Fingerprint::of_key(&listed.key).digest();
            let was_asked = matches!(asked, Some(Notice::AskedKey { key: asked }) if asked == key);
            (!was_asked).then_some(OwnName::OtherKey)
        }
    })
}

/// Whether the directory says of this office what it should not: then nobody is told who a person is.
pub(super) async fn is_own_name_in_doubt(tx: &mut Tx<'_>) -> Result<bool, StoreError> {
    Ok(tx.notice(TOPIC).await?.is_some())
}

impl Office {
    /// Notes that the authority is asked to list this key as the office's own.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn note_asked_key(&mut self, key: &VerifyingKey) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let key = *Fingerprint::of_key(key).digest();
        tx.put_notice(ASKED, &Notice::AskedKey { key }).await?;
        Ok(tx.commit().await?)
    }

    /// What nobody of this office may overlook, whatever they do: first what the directory says of the
    /// office itself, then keys of partners that are held back.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn alarms(&mut self, now: UnixSeconds) -> Result<Vec<Notice>, OfficeError> {
        self.refresh().await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        watch_own_name(&mut tx, &self.directory, &self.us, now).await?;
        let all = tx.notices().await?;
        tx.commit().await?;
        let (own, others): (Vec<_>, Vec<_>) = all
            .into_iter()
            .filter(|one| matches!(one, Notice::OwnName { .. } | Notice::NewKey { .. }))
            .partition(|one| matches!(one, Notice::OwnName { .. }));
        Ok([own, others].concat())
    }
}
