//! An identity that came. It is read only by the officer who asked, with the officer's own key; whoever
//! has the office's key alone reads nothing of it.
//!
//! The sections are sealed under a key made for them, and that key is sealed to the officer who asked
//! and to each supervisor, inside a record of the store: store and officer together open it, or store
//! and supervisor. The third pair of a split in three, officer and supervisor without the store, would
//! open nothing that is not in the store, so no shares are made.

use saphan_protocol::cbor::{self, CborError, Limits};
use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::ids::{ReferralId, StaffCode};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::release;
use saphan_protocol::seal::{PrekeyPublic, PrekeySecret};
use saphan_protocol::section::{
    AttachedFile, CONTENT_LEN_MAX, Files, IdentityRequest, Release, SectionKind,
};
use saphan_protocol::statement::Verified;
use saphan_protocol::tier1::Tier1;
use saphan_protocol::tier3::Tier3;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::blobs::drop_fetched;
use super::outgoing::{Saying, sections_from_bytes, sections_to_bytes};
use super::staff::still_active;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::staff::{Grant, reader_key};
use crate::store::{IdentityRecord, ReaderRecord, StoreError, Tx};

/// What the sections, and the key to them, are sealed for.
const INFO: &[u8] = b"saphan/1/held-identity";
const LIMITS: Limits = Limits::new(3 * CONTENT_LEN_MAX, 16);

/// An identity that its reader has opened.
pub struct OpenedIdentity {
    /// Who the persons are.
    pub record: Tier3,
    /// Files, which are fetched now.
    pub files: Vec<AttachedFile>,
    /// From then on it cannot be opened any more.
    pub until: UnixSeconds,
    /// Whether this told the origin that it was opened.
    pub is_first: bool,
}

/// Notes where an officer's copies are sealed to.
pub(super) async fn note_reader(
    tx: &mut Tx<'_>,
    code: &StaffCode,
    key: &SigningKey,
) -> Result<(), StoreError> {
    let key = reader_key(key).public().as_bytes().to_vec();
    match tx.reader(code).await? {
        Some(known) if known.key == key => Ok(()),
        _ => tx.put_reader(&ReaderRecord { key, code: code.clone() }).await,
    }
}

/// Why a release is not taken, if it is not: nobody asked, it is not what was asked, or nobody here
/// could read it.
pub(super) async fn release_refused(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    verified: &Verified,
    relayed: UnixSeconds,
) -> Result<Option<&'static str>, OfficeError> {
    let course = Office::course(tx, id).await?;
    let asked = course.steps.iter().find(|(step, _)| Some(*step) == verified.core().answers);
    let Some((_, asked)) = asked.filter(|(_, step)| step.ours) else {
        return Ok(Some("release-unasked"));
    };
    let request = sections_from_bytes(&asked.sections)?;
    let request: Option<IdentityRequest> = request.first().and_then(|section| section.read().ok());
    let (Some(request), Some(tier1)) = (request, course.section::<Tier1>()?) else {
        return Ok(Some("release-unasked"));
    };
    let [release, record, _] = verified.sections() else { return Ok(Some("statement-shape")) };
    let (release, record): (Release, Tier3) = (release.read()?, record.read()?);
    let purpose = verified.core().purpose.unwrap_or(record.purpose);
    let checked = release::check((&release, &record), purpose, &request, &tier1, relayed);
    Ok(checked.err().map(release::ReleaseError::code))
}

/// Seals what came to those who may read it; nothing if the step has no place any more.
pub(super) async fn hold(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    verified: &Verified,
) -> Result<(), OfficeError> {
    let step = verified.core().step_id();
    if Office::course(tx, id).await?.life.release != Some(step) {
        return Ok(());
    }
    let release = verified.sections().first().ok_or(CborError::Shape)?;
    let Release { until, officer, .. } = release.read()?;
    let once = PrekeySecret::random(tx.rng());
    let content = Zeroizing::new(cbor::encode(&sections_to_bytes(&verified.sections()[1..])));
    let sealed = once.public().seal(INFO, id.as_bytes(), &content, tx.rng());
    let mut copies = Vec::new();
    let readers: Vec<StaffCode> = tx
        .staff()
        .await?
        .into_iter()
        .filter(|known| known.disabled.is_none())
        .filter(|known| known.code == officer || known.roles.contains(&UserRole::Supervisor))
        .map(|known| known.code)
        .collect();
    for code in readers {
        let Some(reader) = tx.reader(&code).await? else { continue };
        let Ok(key) = PrekeyPublic::from_bytes(&reader.key) else { continue };
        let copy = key.seal(INFO, &bound(id, &code), once.expose_seed(), tx.rng());
        copies.push((code, ByteBuf::from(copy)));
    }
    let record = IdentityRecord { step, until, copies, sealed, officer };
    Ok(tx.put_identity(id, &record).await?)
}

/// A copy opens for its officer and referral only.
fn bound(id: &ReferralId, code: &StaffCode) -> Vec<u8> {
    [id.as_bytes().as_slice(), code.as_str().as_bytes()].concat()
}

/// Erases an identity whose release has lost its place to a step that it did not know of.
pub(super) async fn drop_superseded(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let Some(held) = tx.identity(id).await? else { return Ok(()) };
    let course = Office::course(tx, id).await?;
    if !is_current(&held, &course) {
        erase(tx, id, now).await?;
    }
    Ok(())
}

fn is_current(held: &IdentityRecord, course: &Course) -> bool {
    course.life.release == Some(held.step) && !course.life.state.is_some_and(State::is_final)
}

async fn erase(tx: &mut Tx<'_>, id: &ReferralId, now: UnixSeconds) -> Result<(), StoreError> {
    tx.erase_identity(id).await?;
    drop_fetched(tx, id).await?;
    tx.audit(now, None, Act::IdentityErased, Some(id.as_bytes())).await
}

impl Office {
    /// Opens an identity that came, with the officer's own key, and tells the origin the first time.
    /// Every reading is noted. It stays sealed here until its time is over.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] for anybody but the officer who asked and supervisors,
    /// [`OfficeError::NoIdentity`], [`OfficeError::IdentityOver`] once its time is over: it is erased
    /// then; [`OfficeError::NotPossible`] while consent is withdrawn.
    pub async fn open_identity(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<OpenedIdentity, OfficeError> {
        let code = id.code();
        let permission = Permission::IdentityOpen;
        let granted = self.require(permission)?;
        let denied = self.not_permitted(permission);
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let held = tx.identity(id).await?.ok_or(OfficeError::NoIdentity(code))?;
        let course = Self::course(&mut tx, id).await?;
        if held.until <= now || !is_current(&held, &course) {
            erase(&mut tx, id, now).await?;
            tx.commit().await?;
            return Err(OfficeError::IdentityOver(code));
        }
        let step = Step::IdentityOpened;
        let state = course.state().ok_or(OfficeError::NotArrived(code))?;
        if state == State::Frozen {
            return Err(OfficeError::NotPossible { code, state, step });
        }
        let is_named = held.officer == *officer.code();
        if granted == Grant::Own && !is_named {
            return Err(denied);
        }
        let (record, files) =
            opened(&held, id, officer.code(), &officer.reader_key()).ok_or(denied)?;
        let record_of = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        let is_first = course.foreseen.next(step, record_of.side()).is_some();
        if is_first {
            let answers = course.foreseen.to_answer(step);
            let saying = Saying::housekeeping(step, record_of.partner, Vec::new());
            let saying = Saying { referral: Some(*id), answers, ..saying };
            tx.enqueue(&saying.into_record(now)).await?;
        }
        let act = if is_named { Act::IdentityOpened } else { Act::IdentityOpenedByOther };
        tx.audit(now, Some(officer.code().clone()), act, Some(id.as_bytes())).await?;
        tx.commit().await?;
        for file in &files {
            self.fetch_blob(id, &file.manifest, now).await?;
        }
        self.seal_due(now).await?;
        Ok(OpenedIdentity { record, files, until: held.until, is_first })
    }

    /// Erases what came and may not be opened any more.
    pub(super) async fn erase_identities(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        for id in tx.identities().await? {
            let over = tx.identity(&id).await?.is_some_and(|held| held.until <= now);
            if over {
                erase(&mut tx, &id, now).await?;
            } else {
                drop_superseded(&mut tx, &id, now).await?;
            }
        }
        Ok(tx.commit().await?)
    }
}

/// What was sealed, for an officer who has a copy of the key to it.
fn opened(
    held: &IdentityRecord,
    id: &ReferralId,
    code: &StaffCode,
    reader: &PrekeySecret,
) -> Option<(Tier3, Vec<AttachedFile>)> {
    let (_, copy) = held.copies.iter().find(|(known, _)| known == code)?;
    let seed = reader.open(INFO, &bound(id, code), copy).ok()?;
    let once = PrekeySecret::from_seed(Zeroizing::new(seed.as_slice().try_into().ok()?));
    let content = once.open(INFO, id.as_bytes(), &held.sealed).ok()?;
    let sections: Vec<ByteBuf> = cbor::decode_canonical(&content, LIMITS).ok()?;
    let sections = sections_from_bytes(&sections).ok()?;
    let of = |kind| sections.iter().find(move |section| section.kind() == kind);
    let record = of(SectionKind::Tier3)?.read().ok()?;
    let files: Files = of(SectionKind::Files)?.read().ok()?;
    Some((record, files.files))
}
