//! Case files: who may write them, and who may read them.

use saphan_protocol::codes::Permission;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::CaseFile;
use crate::staff::{Actor, Grant, whom_to_ask};
use crate::store::{GlassRecord, Tx};

/// What became of a case file that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The first of its number.
    New,
    /// The same file was there already.
    Same,
    /// Another file of its number was there and is gone.
    Replaced,
}

impl Office {
    /// Keeps a case file; an earlier one of the same number is replaced, and a draft made of that
    /// does not count any more. Returns whether it was new.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn import(&mut self, case: &CaseFile, now: UnixSeconds) -> Result<bool, OfficeError> {
        let kept = self.import_all(&[case], |_| {}, now).await?;
        Ok(kept == [Kept::New])
    }

    /// Keeps all of these case files or none. `watch` is told how many were looked at.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] if one of them may not be written.
    pub async fn import_all(
        &mut self,
        cases: &[&CaseFile],
        mut watch: impl FnMut(usize),
        now: UnixSeconds,
    ) -> Result<Vec<Kept>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let mut kept = Vec::with_capacity(cases.len());
        for (done, case) in cases.iter().enumerate() {
            watch(done);
            kept.push(keep(&mut tx, &self.actor, case, now).await?);
        }
        tx.commit().await?;
        Ok(kept)
    }

    /// A case file by its local number, for somebody whose role allows it or who has broken the
    /// glass.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::NoSuchCase`].
    pub async fn case(&mut self, number: &str, now: UnixSeconds) -> Result<CaseFile, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let found = tx.case(number.as_bytes()).await?;
        may_read(&mut tx, &self.actor, found.as_ref().map(|(id, _)| id.as_slice()), now).await?;
        let (id, json) = found.ok_or(OfficeError::NoSuchCase)?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&id)).await?;
        tx.commit().await?;
        Ok(CaseFile::parse(json)?)
    }

    /// All case files, for a list that names none of the persons in them.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::CaseFile`] if one does not read.
    pub async fn cases(&mut self) -> Result<Vec<CaseFile>, OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let all: Vec<Zeroizing<Vec<u8>>> = tx.cases().await?;
        tx.commit().await?;
        Ok(all.into_iter().map(CaseFile::parse).collect::<Result<_, _>>()?)
    }
}

/// Writes one case file, if the actor may.
async fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    case: &CaseFile,
    now: UnixSeconds,
) -> Result<Kept, OfficeError> {
    let (number, json) = (case.local_case_no().expose().as_bytes(), case.as_json_bytes());
    let known = tx.case(number).await?;
    let kept = match &known {
        Some((_, known)) if **known == *json => Kept::Same,
        Some(_) => Kept::Replaced,
        None => Kept::New,
    };
    let permission = match kept {
        Kept::New => Permission::CaseCreate,
        Kept::Same | Kept::Replaced => Permission::CaseEdit,
    };
    may_touch(tx, actor, permission, known.as_ref().map(|(id, _)| id.as_slice())).await?;
    if kept == Kept::Same {
        return Ok(kept);
    }
    tx.put_case(number, json).await?;
    let (id, _) = tx.case(number).await?.ok_or(OfficeError::NoSuchCase)?;
    if let (Kept::New, Some(code)) = (kept, actor.code()) {
        tx.put_keeper(&id, &code).await?;
    }
    let act = if kept == Kept::New { Act::CaseCreated } else { Act::CaseEdited };
    tx.audit(now, actor.code(), act, Some(&id)).await?;
    Ok(kept)
}

/// Whether the actor may read a case: by role, or because the glass was broken a moment ago.
pub(super) async fn may_read(
    tx: &mut Tx<'_>,
    actor: &Actor,
    case: Option<&[u8]>,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    if actor.may(Permission::CaseReadAll) == Grant::Yes || is_open(tx, actor, case, now).await? {
        return Ok(());
    }
    may_touch(tx, actor, Permission::CaseReadOwn, case).await
}

/// Whether the actor may do this with a case; what is granted for one's own only is held against
/// whose it is. A case from before there was staff is everybody's own.
pub(super) async fn may_touch(
    tx: &mut Tx<'_>,
    actor: &Actor,
    permission: Permission,
    case: Option<&[u8]>,
) -> Result<(), OfficeError> {
    let allowed = match (actor.may(permission), case) {
        (Grant::Yes, _) | (Grant::Own, None) => true,
        (Grant::Own, Some(case)) => {
            let keeper = tx.keeper(case).await?;
            keeper.is_none() || keeper == actor.code()
        }
        (Grant::No | Grant::Technical, _) => false,
    };
    let ask = whom_to_ask(permission);
    if allowed { Ok(()) } else { Err(OfficeError::NotPermitted { permission, ask }) }
}

/// Whether the actor has broken the glass over this case a moment ago.
async fn is_open(
    tx: &mut Tx<'_>,
    actor: &Actor,
    case: Option<&[u8]>,
    now: UnixSeconds,
) -> Result<bool, OfficeError> {
    let (Some(code), Some(case)) = (actor.code(), case) else { return Ok(false) };
    let open = |one: &GlassRecord| {
        one.by == code && one.case.as_slice() == case && one.at <= now && now < one.until
    };
    Ok(tx.glasses().await?.iter().any(|(_, one)| open(one)))
}
