//! Case files: who may write them, and who may read them.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use saphan_protocol::codes::Permission;
use saphan_protocol::ids::{Digest, ReferralCode, ReferralId, StaffCode};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::approve::void_drafts;
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::{CaseFile, LocalRef, export};
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

/// A draft that fell since its case has another file now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fallen {
    /// The case, by its place among the imported ones.
    pub case: usize,
    /// The draft.
    pub referral: ReferralCode,
}

/// What became of all that was to be kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Imported {
    /// A word for each case, in their order.
    pub kept: Vec<Kept>,
    /// Drafts that fell with an earlier file.
    pub fallen: Vec<Fallen>,
}

/// Length of a file's id, in bytes.
pub const FILE_ID_LEN: usize = 16;

/// Names a case file of this office and says nothing about it: what its number would tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId([u8; FILE_ID_LEN]);

impl FileId {
    fn of(id: &[u8]) -> Result<Self, OfficeError> {
        id.try_into().map(Self).map_err(|_| OfficeError::NoSuchCase)
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

/// A text that is no id of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the id of a file is 32 hexadecimal digits; choose the file in the list")]
pub struct NoFileId;

impl FromStr for FileId {
    type Err = NoFileId;

    fn from_str(text: &str) -> Result<Self, NoFileId> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NoFileId)?;
        bytes.try_into().map(Self).map_err(|_| NoFileId)
    }
}

/// A case file in a list.
pub struct FileView {
    /// By which it is found.
    pub id: FileId,
    /// Who keeps it; nobody in particular where it is from before there was staff.
    pub keeper: Option<StaffCode>,
    /// What it says.
    pub case: CaseFile,
}

impl Office {
    /// Keeps a case file; an earlier one of the same number is replaced, and the drafts made of that
    /// go back to their drafters.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn import(
        &mut self,
        case: &CaseFile,
        now: UnixSeconds,
    ) -> Result<Imported, OfficeError> {
        self.import_all(&[case], |_| {}, now).await
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
    ) -> Result<Imported, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let mut imported = Imported { kept: Vec::with_capacity(cases.len()), fallen: Vec::new() };
        for (place, case) in cases.iter().enumerate() {
            watch(place);
            let (kept, fallen) = keep(&mut tx, &self.actor, case, now).await?;
            imported.kept.push(kept);
            let fallen = fallen.iter().map(|id| Fallen { case: place, referral: id.code() });
            imported.fallen.extend(fallen);
        }
        tx.commit().await?;
        Ok(imported)
    }

    /// Keeps these case files or none, each over the file whose hash is named, or over nothing.
    ///
    /// # Errors
    /// As [`Office::import_all`], and [`OfficeError::FileChanged`] where another file is there, or one
    /// where none was.
    pub async fn import_over(
        &mut self,
        cases: &[(&CaseFile, Option<Digest>)],
        now: UnixSeconds,
    ) -> Result<Imported, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let mut imported = Imported { kept: Vec::with_capacity(cases.len()), fallen: Vec::new() };
        for (place, (case, over)) in cases.iter().enumerate() {
            let known = tx.case(case.local_case_no().expose().as_bytes()).await?;
            if known.map(|(_, json)| Digest::of(&json)) != *over {
                return Err(OfficeError::FileChanged);
            }
            let (kept, fallen) = keep(&mut tx, &self.actor, case, now).await?;
            imported.kept.push(kept);
            let fallen = fallen.iter().map(|id| Fallen { case: place, referral: id.code() });
            imported.fallen.extend(fallen);
        }
        tx.commit().await?;
        Ok(imported)
    }

    /// The file of this number that an import would replace, for somebody who may replace it.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn earlier(&mut self, case: &CaseFile) -> Result<Option<CaseFile>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let known = tx.case(case.local_case_no().expose().as_bytes()).await?;
        let permission = match &known {
            Some(_) => Permission::CaseEdit,
            None => Permission::CaseCreate,
        };
        let id = known.as_ref().map(|(id, _)| id.as_slice());
        may_touch(&mut tx, &self.actor, permission, id).await?;
        tx.commit().await?;
        Ok(known.map(|(_, json)| CaseFile::parse(json)).transpose()?)
    }

    /// The id of the file of this number.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`].
    pub async fn file_id(&mut self, number: &str) -> Result<FileId, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let found = tx.case(number.as_bytes()).await?;
        tx.commit().await?;
        FileId::of(&found.ok_or(OfficeError::NoSuchCase)?.0)
    }

    /// A case file by its id, for whoever could read it by its number.
    ///
    /// # Errors
    /// As [`Office::case`].
    pub async fn file(&mut self, id: FileId, now: UnixSeconds) -> Result<CaseFile, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let json = tx.case_by_id(&id.0).await?;
        let known = json.as_ref().map(|_| id.0.as_slice());
        may_read(&mut tx, &self.actor, known, now).await?;
        let json = json.ok_or(OfficeError::NoSuchCase)?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&id.0)).await?;
        tx.commit().await?;
        Ok(CaseFile::parse(json)?)
    }

    /// All case files with who keeps them, for a list that names none of the persons in them.
    ///
    /// # Errors
    /// As [`Office::cases`].
    pub async fn files(&mut self) -> Result<Vec<FileView>, OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut files = Vec::new();
        for (id, json) in tx.cases_with_ids().await? {
            let keeper = tx.keeper(&id).await?;
            files.push(FileView { id: FileId::of(&id)?, keeper, case: CaseFile::parse(json)? });
        }
        tx.commit().await?;
        Ok(files)
    }

    /// The case files that the actor may read, for a search in them: an act of its own in the log.
    /// Says also how many there are that the actor may not read.
    ///
    /// # Errors
    /// As [`Office::cases`].
    pub async fn files_to_search(
        &mut self,
        now: UnixSeconds,
    ) -> Result<(Vec<FileView>, usize), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let (mut files, mut closed) = (Vec::new(), 0);
        for (id, json) in tx.cases_with_ids().await? {
            match may_read(&mut tx, &self.actor, Some(&id), now).await {
                Ok(()) => {}
                Err(OfficeError::NotPermitted { .. }) => {
                    closed += 1;
                    continue;
                }
                Err(error) => return Err(error),
            }
            let keeper = tx.keeper(&id).await?;
            files.push(FileView { id: FileId::of(&id)?, keeper, case: CaseFile::parse(json)? });
        }
        tx.audit(now, self.actor.code(), Act::FilesSearched, None).await?;
        tx.commit().await?;
        Ok((files, closed))
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

    /// The case file behind a referral of this office, for whoever could read it by its number.
    ///
    /// # Errors
    /// As [`Office::case`], and [`OfficeError::NoSuchReferral`].
    pub async fn case_behind(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<CaseFile, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(id.code()))?;
        let case = record.case.ok_or(OfficeError::NoSuchCase)?;
        may_read(&mut tx, &self.actor, Some(&case), now).await?;
        let json = tx.case_by_id(&case).await?.ok_or(OfficeError::NoSuchCase)?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&case)).await?;
        tx.commit().await?;
        Ok(CaseFile::parse(json)?)
    }

    /// One person's own data of a case, to be handed to her: an act of its own in the log. Nothing,
    /// and no entry, if the case has no such person.
    ///
    /// # Errors
    /// As [`Office::case`].
    pub async fn export_person(
        &mut self,
        number: &str,
        person: &LocalRef,
        now: UnixSeconds,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let found = tx.case(number.as_bytes()).await?;
        may_read(&mut tx, &self.actor, found.as_ref().map(|(id, _)| id.as_slice()), now).await?;
        let (id, json) = found.ok_or(OfficeError::NoSuchCase)?;
        let exported = export::of_person(&CaseFile::parse(json)?, person);
        if exported.is_some() {
            tx.audit(now, self.actor.code(), Act::PersonExported, Some(&id)).await?;
        }
        tx.commit().await?;
        Ok(exported)
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

/// Writes one case file, if the actor may. Returns the drafts that fall with the earlier one.
async fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    case: &CaseFile,
    now: UnixSeconds,
) -> Result<(Kept, Vec<ReferralId>), OfficeError> {
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
        return Ok((kept, Vec::new()));
    }
    tx.put_case(number, json).await?;
    let (id, _) = tx.case(number).await?.ok_or(OfficeError::NoSuchCase)?;
    if let (Kept::New, Some(code)) = (kept, actor.code()) {
        tx.put_keeper(&id, &code).await?;
    }
    let act = if kept == Kept::New { Act::CaseCreated } else { Act::CaseEdited };
    let by = actor.code();
    tx.audit(now, by.clone(), act, Some(&id)).await?;
    let fallen = match kept {
        Kept::Replaced => void_drafts(tx, &id, by.as_ref(), now).await?,
        Kept::New | Kept::Same => Vec::new(),
    };
    Ok((kept, fallen))
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
