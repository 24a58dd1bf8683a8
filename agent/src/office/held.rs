//! An identity that came. Two people open it: the officer who asked, and a supervisor who lets her
//! read it; whoever has the office's key, or one officer's, reads nothing of it. In an emergency the
//! office's break-glass key stands for the second of them, and the origin is told.

use saphan_protocol::cbor::{self, CborError, Limits};
use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::ids::{ReferralId, StaffCode};
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::release;
use saphan_protocol::seal::{PrekeyPublic, PrekeySecret};
use saphan_protocol::section::{
    AttachedFile, CONTENT_LEN_MAX, Files, IdentityRequest, Opening, OpeningKey, Release, Section,
    SectionKind,
};
use saphan_protocol::statement::Verified;
use saphan_protocol::tier1::Tier1;
use saphan_protocol::tier3::Tier3;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::blobs::drop_fetched;
use super::log::note_broken;
use super::outgoing::{Saying, sections_from_bytes, sections_to_bytes};
use super::staff::still_active;
use super::steps::Course;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::staff::Grant;
use crate::store::{IdentityRecord, Notice, ReferralRecord, Second, StoreError, Tx};

mod copies;

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
    let sealed = once.public().seal(copies::INFO, id.as_bytes(), &content, tx.rng());
    let (readers, glass) = (readers(tx, &officer).await?, tx.glass_key().await?);
    let who = copies::For { id, officer: &officer, readers: &readers, glass: glass.as_ref() };
    let copies = copies::sealed_for_two(&who, once.expose_seed(), tx.rng());
    let record = IdentityRecord { step, until, copies, sealed, officer };
    Ok(tx.put_identity(id, &record).await?)
}

/// The officer who asked and the supervisors, as far as there is a key to seal to.
async fn readers(
    tx: &mut Tx<'_>,
    asked: &StaffCode,
) -> Result<Vec<(StaffCode, PrekeyPublic)>, StoreError> {
    let mut readers = Vec::new();
    for known in tx.staff().await? {
        let may = known.code == *asked || known.roles.contains(&UserRole::Supervisor);
        if may
            && known.disabled.is_none()
            && let Some(reader) = tx.reader(&known.code).await?
            && let Ok(key) = PrekeyPublic::from_bytes(&reader.key)
        {
            readers.push((known.code, key));
        }
    }
    Ok(readers)
}

/// Whether two people could open what is told to this officer.
pub(super) async fn is_openable(tx: &mut Tx<'_>, asked: &StaffCode) -> Result<bool, StoreError> {
    let readers = readers(tx, asked).await?;
    let (own, others): (Vec<_>, Vec<_>) = readers.iter().partition(|(code, _)| code == asked);
    Ok(!own.is_empty() && (!others.is_empty() || tx.glass_key().await?.is_some()))
}

/// Tells people of the origin where an identity was opened without a second person.
pub(super) async fn note_glass(
    tx: &mut Tx<'_>,
    id: &ReferralId,
    verified: &Verified,
) -> Result<(), OfficeError> {
    let [opening] = verified.sections() else { return Ok(()) };
    let Opening { key } = opening.read()?;
    if key == OpeningKey::BreakGlass {
        tx.put_notice(&glass(id), &Notice::GlassBroken { referral: *id }).await?;
    }
    Ok(())
}

/// Topic of the notice that it was.
pub(super) fn glass(id: &ReferralId) -> String {
    format!("glass of {id}")
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

/// An identity that may be opened now, and what may be said of its referral.
struct Current {
    held: IdentityRecord,
    course: Course,
    referral: ReferralRecord,
    state: State,
}

impl Current {
    /// What is here of `id`.
    async fn of(tx: &mut Tx<'_>, id: &ReferralId) -> Result<Self, OfficeError> {
        let code = id.code();
        let held = tx.identity(id).await?.ok_or(OfficeError::NoIdentity(code))?;
        let course = Office::course(tx, id).await?;
        let state = course.state().ok_or(OfficeError::NotArrived(code))?;
        if state == State::Frozen {
            return Err(OfficeError::NotPossible { code, state, step: Step::IdentityOpened });
        }
        let referral = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(code))?;
        Ok(Self { held, course, referral, state })
    }

    /// Tells the origin that it is opened, the first time.
    async fn tell(
        &self,
        tx: &mut Tx<'_>,
        id: &ReferralId,
        key: OpeningKey,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let section = Section::new(&Opening { key }, tx.rng());
        let to = self.referral.partner.clone();
        let saying = Saying::housekeeping(Step::IdentityOpened, to, vec![section]);
        let answers = self.course.foreseen.to_answer(Step::IdentityOpened);
        let saying = Saying { referral: Some(*id), answers, ..saying };
        tx.enqueue(&saying.into_record(now)).await?;
        Ok(())
    }
}

/// What opens an identity where no supervisor can be reached.
pub struct Glass {
    /// The office's key for emergencies.
    pub key: PrekeySecret,
    /// Why, in the officer's words; supervisor and focal person read it.
    pub reason: String,
}

impl Office {
    /// Makes `key` the one that opens an identity in an emergency, beside an officer's own. What came
    /// before opens with the earlier one.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub async fn set_glass_key(
        &mut self,
        key: &PrekeyPublic,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.require(Permission::UserManage)?;
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_glass_key(key).await?;
        tx.audit(now, actor, Act::GlassKeyMade, None).await?;
        Ok(tx.commit().await?)
    }

    /// Lets the officer who asked read an identity that came, and returns who that is. A supervisor
    /// opens the outer seal with this, and reads nothing.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] for anybody but another supervisor, else as
    /// [`Office::open_identity`].
    pub async fn let_read(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<StaffCode, OfficeError> {
        let permission = Permission::IdentityOpen;
        let denied = self.not_permitted(permission);
        if self.require(permission)? != Grant::Yes {
            return Err(denied);
        }
        self.refuse_over(id, now).await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let Current { mut held, .. } = Current::of(&mut tx, id).await?;
        let asked = held.officer.clone();
        if !copies::is_open(&held.copies, &asked) {
            let second = Second::Officer(officer.code().clone());
            let opened =
                copies::open_outer(&held.copies, id, (&asked, &second), &officer.reader_key());
            copies::put_open(&mut held.copies, opened.ok_or(denied)?);
            tx.put_identity(id, &held).await?;
            tx.audit(now, Some(officer.code().clone()), Act::IdentityLetRead, Some(id.as_bytes()))
                .await?;
        }
        tx.commit().await?;
        Ok(asked)
    }

    /// Opens an identity that came, with the officer's own key, and tells the origin the first time.
    /// Every reading is noted. It stays sealed here until its time is over. With the break-glass key
    /// the officer who asked, or a supervisor, opens it alone, once: supervisor and focal person are
    /// told until each has seen it, and the origin is told.
    ///
    /// # Errors
    /// [`OfficeError::NotLetRead`] where nobody else has let it be read, [`OfficeError::NotPermitted`]
    /// for anybody but the officer who asked, [`OfficeError::GlassKey`], [`OfficeError::NoIdentity`],
    /// [`OfficeError::IdentityOver`] once its time is over: it is erased then;
    /// [`OfficeError::NotPossible`] while consent is withdrawn, and of glass that is broken after it
    /// was read.
    pub async fn open_identity(
        &mut self,
        id: &ReferralId,
        glass: Option<Glass>,
        now: UnixSeconds,
    ) -> Result<OpenedIdentity, OfficeError> {
        let (code, step) = (id.code(), Step::IdentityOpened);
        let permission = Permission::IdentityOpen;
        self.require(permission)?;
        let denied = self.not_permitted(permission);
        self.refuse_over(id, now).await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        let officer = self.actor.officer().ok_or(OfficeError::NeedsStaff)?;
        let me = officer.code().clone();
        let mut current = Current::of(&mut tx, id).await?;
        let copies = &mut current.held.copies;
        if !copies.iter().any(|copy| copy.reader == me) {
            return Err(denied);
        }
        let is_first = current.course.foreseen.next(step, current.referral.side()).is_some();
        if let Some(glass) = &glass {
            if !is_first {
                return Err(OfficeError::NotPossible { code, state: current.state, step });
            }
            let opened = copies::open_outer(copies, id, (&me, &Second::BreakGlass), &glass.key);
            copies::put_open(copies, opened.ok_or(OfficeError::GlassKey)?);
            tx.put_identity(id, &current.held).await?;
            let until = current.held.until;
            note_broken(&mut tx, (me.clone(), &glass.reason), id.as_bytes(), until, now).await?;
        }
        let held = &current.held;
        if !copies::is_open(&held.copies, &me) {
            return Err(OfficeError::NotLetRead(code));
        }
        let (record, files) = opened(held, id, &me, &officer.reader_key()).ok_or(denied)?;
        if is_first {
            let key = if glass.is_some() { OpeningKey::BreakGlass } else { OpeningKey::Supervisor };
            current.tell(&mut tx, id, key, now).await?;
        }
        let is_named = held.officer == me;
        let act = if is_named { Act::IdentityOpened } else { Act::IdentityOpenedByOther };
        tx.audit(now, Some(me), act, Some(id.as_bytes())).await?;
        let until = held.until;
        tx.commit().await?;
        for file in &files {
            self.fetch_blob(id, &file.manifest, now).await?;
        }
        self.seal_due(now).await?;
        Ok(OpenedIdentity { record, files, until, is_first })
    }

    /// Erases an identity that may not be opened any more, and says so.
    async fn refuse_over(&mut self, id: &ReferralId, now: UnixSeconds) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let is_over = match tx.identity(id).await? {
            Some(held) => {
                held.until <= now || !is_current(&held, &Self::course(&mut tx, id).await?)
            }
            None => false,
        };
        if is_over {
            erase(&mut tx, id, now).await?;
        }
        tx.commit().await?;
        if is_over { Err(OfficeError::IdentityOver(id.code())) } else { Ok(()) }
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

/// What was sealed, for an officer who may read it.
fn opened(
    held: &IdentityRecord,
    id: &ReferralId,
    reader: &StaffCode,
    key: &PrekeySecret,
) -> Option<(Tier3, Vec<AttachedFile>)> {
    let once = copies::read(&held.copies, id, reader, key)?;
    let content = once.open(copies::INFO, id.as_bytes(), &held.sealed).ok()?;
    let sections: Vec<ByteBuf> = cbor::decode_canonical(&content, LIMITS).ok()?;
    let sections = sections_from_bytes(&sections).ok()?;
    let of = |kind| sections.iter().find(move |section| section.kind() == kind);
    let record = of(SectionKind::Tier3)?.read().ok()?;
    let files: Files = of(SectionKind::Files)?.read().ok()?;
    Some((record, files.files))
}
