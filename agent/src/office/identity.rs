//! Tier 3: one officer asks who the person is, for one purpose; two officers of the origin tell.

use std::time::Duration;

use saphan_protocol::cbor::CborError;
use saphan_protocol::codes::{ConsentPurpose, DeclineReason, Permission, UserRole};
use saphan_protocol::ids::{ReferralId, StaffCode};
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::release::{self, RELEASE_MAX};
use saphan_protocol::section::{AttachedFile, Decline, Files, IdentityRequest, Release, Section};
use saphan_protocol::tier3::Tier3;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_json::Value;

use super::compare::refuse_uncompared;
use super::detail::{Disclosed, Taken};
use super::held::is_openable;
use super::later::{ReleasedFile, Telling, keep_waiting, refuse_second};
use super::refer::Preview;
use super::staff::{active, still_active};
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::casefile::LocalRef;
use crate::disclosure::{self, Chosen, Prepared, Wanted};
use crate::staff::{Grant, grant};
use crate::store::{DraftFile, Tx};

/// How long a released identity may be opened if nobody says.
pub const RELEASE_DEFAULT: Duration = Duration::from_secs(7 * 86_400);

/// What identity is released for, and how much of it.
#[derive(Debug, Clone)]
pub struct Releasing {
    /// What for; it is what was asked.
    pub purpose: ConsentPurpose,
    /// The one person whom it concerns, if not all.
    pub person: Option<LocalRef>,
    /// What somebody chose beside what the purpose needs.
    pub chosen: Chosen,
    /// Attachments of the case that go with it, by number, without repeats.
    pub files: Vec<u32>,
    /// From when it may not be opened any more.
    pub until: Option<UnixSeconds>,
    /// Only if this is the hash that the preview showed.
    pub seen: Option<String>,
}

impl Office {
    /// Asks the origin who the person is, for one purpose and one officer of this office, who alone
    /// will read it once a supervisor has let them.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] before acceptance, [`OfficeError::NoSuchOfficer`], and
    /// [`OfficeError::CannotRead`] for one who may not read identity;
    /// [`OfficeError::NobodyBeside`] where no second person could open it with that officer.
    pub async fn ask_identity(
        &mut self,
        id: &ReferralId,
        purpose: ConsentPurpose,
        officer: &StaffCode,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let staff = tx.staff().await?;
        let known = active(&staff, officer, now)
            .ok_or_else(|| OfficeError::NoSuchOfficer(officer.clone()))?;
        let may = |role: &UserRole| grant(*role, Permission::IdentityOpen) != Grant::No;
        if !known.roles.iter().any(may) || tx.reader(officer).await?.is_none() {
            return Err(OfficeError::CannotRead(officer.clone()));
        }
        if !is_openable(&mut tx, officer).await? {
            return Err(OfficeError::NobodyBeside);
        }
        tx.commit().await?;
        let request = IdentityRequest { purpose, officer: officer.clone() };
        let what = (Permission::IdentityRequest, Act::IdentityAsked);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::AskIdentity, Some(Section::new(&request, tx.rng()))))
        })
        .await
    }

    /// Does not tell the partner who the person is.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] if nobody asks, or it was told already.
    pub async fn refuse_identity(
        &mut self,
        id: &ReferralId,
        reason: DeclineReason,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let what = (Permission::IdentityRelease, Act::IdentityRefused);
        self.decide(id, now, what, |_, tx| {
            Ok((Step::RefuseIdentity, Some(Section::new(&Decline { reason }, tx.rng()))))
        })
        .await
    }

    /// What the officer who asked would read, beside the file and what the hub can see, and the files
    /// that would go with it.
    ///
    /// # Errors
    /// As [`Office::release_identity`].
    pub async fn preview_release(
        &mut self,
        id: &ReferralId,
        how: &Releasing,
        now: UnixSeconds,
    ) -> Result<(Preview, Vec<ReleasedFile>), OfficeError> {
        self.require(Permission::IdentityRelease)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let taken = Taken::of(&mut tx, id, Step::ReleaseIdentity, now).await?;
        let prepared = taken.shown_or_made(&mut tx, id, &how.wanted(), None).await?;
        let mut files = Vec::with_capacity(how.files.len());
        for attachment in &how.files {
            let unknown = || OfficeError::NoSuchAttachment(*attachment);
            let found = tx.attachment_record(&taken.case, *attachment).await?;
            let (_, record) = found.ok_or_else(unknown)?;
            let (attachment_type, len) = (record.attachment_type, record.rebuilt_len);
            files.push(ReleasedFile { attachment: *attachment, attachment_type, len });
        }
        let sections = how.sections(id, &taken, &prepared, Vec::new(), &mut tx, now)?;
        refuse_uncompared(&mut tx, &self.directory, &taken.to).await?;
        tx.audit(now, self.actor.code(), Act::CaseRead, Some(&taken.case)).await?;
        tx.commit().await?;
        let hub = self.hub_view(&taken.to, &sections, true, now)?;
        Ok((Preview { beside: disclosure::beside(&taken.file, 3), prepared, hub }, files))
    }

    /// Drafts the identity for the officer who asked, with the drafter's signature. It leaves once
    /// another person has approved it, never before: neither an emergency nor broken glass changes
    /// that.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`] if nobody asks, [`OfficeError::Refused`] where no consent names this
    /// partner, purpose and tier, [`OfficeError::Released`] if it is not what was asked,
    /// [`OfficeError::NotCompared`] and [`OfficeError::NumberDiffers`] where nobody has made sure whose
    /// key the partner's is,
    /// [`OfficeError::NeedsStaff`], [`OfficeError::PreviewChanged`], [`OfficeError::TooLarge`].
    pub async fn release_identity(
        &mut self,
        id: &ReferralId,
        how: &Releasing,
        now: UnixSeconds,
    ) -> Result<Disclosed, OfficeError> {
        self.require(Permission::IdentityRelease)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let taken = Taken::of(&mut tx, id, Step::ReleaseIdentity, now).await?;
        let seen = how.seen.as_deref();
        let prepared = taken.shown_or_made(&mut tx, id, &how.wanted(), seen).await?;
        let hash = prepared.hash();
        // What can be refused is refused before a large file is sealed.
        how.sections(id, &taken, &prepared, Vec::new(), &mut tx, now)?;
        refuse_uncompared(&mut tx, &self.directory, &taken.to).await?;
        refuse_second(&mut tx, id).await?;
        tx.commit().await?;

        let (files, attached) = self.seal_files(how, &taken, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let sections = how.sections(id, &taken, &prepared, attached, &mut tx, now)?;
        let (step, purpose, kept) = (Step::ReleaseIdentity, how.purpose, Vec::new());
        let telling = Telling { step, purpose, sections, kept, files };
        let draft = telling.drafted(&self.us, officer, id, &taken, now)?;
        keep_waiting(&mut tx, id, &draft).await?;
        tx.audit(now, Some(draft.by), Act::IdentityDrafted, Some(id.as_bytes())).await?;
        tx.commit().await?;
        Ok(Disclosed { hash, waits: true })
    }

    /// Seals the files that go with an identity. They stay here until a second person has approved it;
    /// their order is by their random ids, and says nothing.
    async fn seal_files(
        &mut self,
        how: &Releasing,
        taken: &Taken,
        now: UnixSeconds,
    ) -> Result<(Vec<DraftFile>, Vec<AttachedFile>), OfficeError> {
        let mut sealed = Vec::with_capacity(how.files.len());
        for attachment in &how.files {
            sealed.push(self.seal_attachment(&taken.case, *attachment, &taken.to, now).await?);
        }
        sealed.sort_by_key(|(_, file)| file.manifest.blob());
        Ok(sealed.into_iter().unzip())
    }
}

impl Releasing {
    fn wanted(&self) -> Wanted {
        let (purpose, person) = (self.purpose, self.person.clone());
        Wanted::Tier3 { purpose, person, chosen: self.chosen.clone() }
    }

    /// The sections of the statement, held against the request.
    fn sections(
        &self,
        id: &ReferralId,
        taken: &Taken,
        prepared: &Prepared,
        files: Vec<AttachedFile>,
        tx: &mut Tx<'_>,
        now: UnixSeconds,
    ) -> Result<Vec<Section>, OfficeError> {
        let request: Option<IdentityRequest> = taken.course.section()?;
        let request = request.ok_or(OfficeError::NotArrived(id.code()))?;
        let longest = now.plus(RELEASE_MAX);
        let until = self.until.unwrap_or(now.plus(RELEASE_DEFAULT)).min(longest);
        let consents = prepared.consents().to_vec();
        let release = Release { until, officer: request.officer, consents };
        let sections = vec![
            Section::new(&release, tx.rng()),
            prepared.section().clone(),
            Section::new(&Files { files }, tx.rng()),
        ];
        answers(&sections, taken, now)?;
        Ok(sections)
    }
}

/// Holds a release against the request and the referral, as its receiver will.
pub(super) fn answers(
    sections: &[Section],
    taken: &Taken,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let [release, record, _] = sections else { return Err(CborError::Shape.into()) };
    let (release, record): (Release, Tier3) = (release.read()?, record.read()?);
    let request: IdentityRequest = taken.course.section()?.ok_or(CborError::Shape)?;
    let what = (&release, &record);
    Ok(release::check(what, record.purpose, &request, &taken.tier1, now)?)
}

/// A record as people read it.
pub(super) fn readable(record: &impl Serialize) -> Result<Value, OfficeError> {
    serde_json::to_value(record).map_err(|_| CborError::Shape.into())
}
