//! The audit log, and access beyond a role.

use std::time::Duration;

use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::ids::StaffCode;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::{self, Act, Broken, Entry};
use crate::casefile::CaseFile;
use crate::staff::Grant;
use crate::store::{GlassRecord, StoreError, Tx};

/// How long a case stays open to whoever broke the glass.
pub const GLASS_OPEN: Duration = Duration::from_secs(15 * 60);
/// Longest reason that is kept, in characters.
pub const REASON_CHARS_MAX: usize = 500;

/// One access beyond a role.
pub struct GlassView {
    /// When.
    pub at: UnixSeconds,
    /// Who.
    pub by: StaffCode,
    /// Why.
    pub reason: String,
    /// Whether a supervisor has seen it.
    pub by_supervisor: bool,
    /// Whether the focal person has seen it.
    pub by_focal_person: bool,
}

impl Office {
    /// Checks the chain of the log. Anybody in the office may.
    ///
    /// # Errors
    /// [`OfficeError::Store`]; what is wrong with the log is in the inner result. Else the number of
    /// entries.
    pub async fn verify_audit(&mut self) -> Result<Result<u64, Broken>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let (entries, head) = (tx.audit_entries().await?, tx.audit_head().await?);
        tx.commit().await?;
        Ok(audit::verify(&entries, head).map(|()| entries.len() as u64))
    }

    /// The entries that the actor may read. Reading more than one's own is itself an entry.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn audit_log(&mut self, now: UnixSeconds) -> Result<Vec<Entry>, OfficeError> {
        let granted = self.require(Permission::AuditRead)?;
        let own = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let entries = tx.audit_entries().await?;
        tx.audit(now, own.clone(), Act::AuditExported, None).await?;
        tx.commit().await?;
        let visible = |entry: &Entry| match granted {
            Grant::Yes => true,
            Grant::Own => entry.actor == own,
            Grant::Technical => entry.act.is_technical(),
            Grant::No => false,
        };
        Ok(entries.into_iter().filter_map(|(_, entry)| entry).filter(visible).collect())
    }

    /// Opens a case for [`GLASS_OPEN`] to an officer whose role does not allow it. Supervisor and
    /// focal person are told until each has seen it. Nothing is released to any partner.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::Reason`], [`OfficeError::NoSuchCase`].
    pub async fn break_glass(
        &mut self,
        number: &str,
        reason: &str,
        now: UnixSeconds,
    ) -> Result<CaseFile, OfficeError> {
        self.require(Permission::BreakGlass)?;
        let denied = self.not_permitted(Permission::BreakGlass);
        let by = self.actor.code().ok_or(denied)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let (case, json) = tx.case(number.as_bytes()).await?.ok_or(OfficeError::NoSuchCase)?;
        note_broken(&mut tx, (by, reason), &case, now.plus(GLASS_OPEN), now).await?;
        tx.commit().await?;
        Ok(CaseFile::parse(json)?)
    }

    /// Every access beyond a role, for a supervisor or focal person, who has seen them with this.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn broken_glass(&mut self, now: UnixSeconds) -> Result<Vec<GlassView>, OfficeError> {
        let supervisor = self.actor.is(UserRole::Supervisor);
        let focal = self.actor.is(UserRole::DataProtectionFocal);
        if !supervisor && !focal {
            return Err(self.not_permitted(Permission::AuditRead));
        }
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let mut views = Vec::new();
        for (number, mut record) in tx.glasses().await? {
            // Nobody watches over themselves.
            let other = actor.as_ref().is_some_and(|code| *code != record.by);
            let news = other
                && ((supervisor && !record.by_supervisor) || (focal && !record.by_focal_person));
            if let (true, Some(code)) = (news, &actor) {
                record.by_supervisor |= supervisor;
                record.by_focal_person |= focal;
                record.seen.push(code.clone());
                tx.put_glass(number, &record).await?;
                tx.audit(now, actor.clone(), Act::GlassSeen, Some(&record.case)).await?;
            }
            views.push(GlassView {
                at: record.at,
                by: record.by,
                reason: record.reason,
                by_supervisor: record.by_supervisor,
                by_focal_person: record.by_focal_person,
            });
        }
        tx.commit().await?;
        Ok(views)
    }
}

/// How many accesses a supervisor or focal person has not seen.
pub(super) async fn unseen_glass(tx: &mut Tx<'_>) -> Result<usize, StoreError> {
    let all = tx.glasses().await?;
    Ok(all.iter().filter(|(_, one)| !one.by_supervisor || !one.by_focal_person).count())
}

/// A reason that says something.
/// Notes for supervisor and focal person that an officer opened something that takes more than that
/// officer: a case by its id, or the identity of a referral by that referral's.
pub(super) async fn note_broken(
    tx: &mut Tx<'_>,
    (by, reason): (StaffCode, &str),
    what: &[u8],
    until: UnixSeconds,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let record = GlassRecord {
        at: now,
        by: by.clone(),
        case: ByteBuf::from(what),
        seen: Vec::new(),
        until,
        reason: checked_reason(reason)?,
        by_supervisor: false,
        by_focal_person: false,
    };
    tx.add_glass(&record).await?;
    Ok(tx.audit(now, Some(by), Act::GlassBroken, Some(what)).await?)
}

pub(super) fn checked_reason(reason: &str) -> Result<String, OfficeError> {
    let reason = reason.trim();
    let len = reason.chars().count();
    let fits = (3..=REASON_CHARS_MAX).contains(&len) && !reason.chars().any(char::is_control);
    if fits { Ok(reason.to_owned()) } else { Err(OfficeError::Reason) }
}
