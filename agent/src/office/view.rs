//! What the office shows: referrals, queue, partners, status. No names, no case text.

use std::fmt;

use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::directory::{Directory, Partner, Standing};
use saphan_protocol::ids::{Digest, Incarnation, PartnerId, ReferralCode, ReferralId, StaffCode};
use saphan_protocol::lifecycle::{Life, Outcome, Side, State, Step};
use saphan_protocol::section::{
    Acceptance, Answer, Contacts, Decline, IdentityRequest, Opening, Question, Recall, Release,
};
use saphan_protocol::statement::{Statement, Tier};
use saphan_protocol::tier1::Tier1;
use saphan_protocol::tier2::Tier2;
use saphan_protocol::time::UnixSeconds;

use serde_bytes::ByteBuf;

use super::approve::{DraftView, count_waiting};
use super::compare::{KeyTrust, key_trust};
use super::due::{DueCounts, DueView, count_due, hub_now};
use super::late::{LateApproval, count_late};
use super::log::unseen_glass;
use super::new_key::{NewKey, new_key};
use super::outgoing::referral_of;
use super::progress::Progress;
use super::quarantine::is_in_doubt;
use super::steps::side_of;
use super::{Identity, Office, OfficeError};
use crate::staff::{Actor, Grant};
use crate::store::{
    Although, Moment, Notice, OutboxItem, OutboxState, ReferralRecord, StoreError, Tx, Waiting,
};

/// One line of a referral's history.
#[derive(Debug, Clone)]
pub struct TimelineEntry {
    /// Which step it is.
    pub id: Digest,
    /// What was done.
    pub step: Step,
    /// By whom.
    pub by: PartnerId,
    /// The hub's time, where it is known.
    pub relayed: Option<UnixSeconds>,
    /// The author's own time, to the minute.
    pub created: UnixSeconds,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether the partner's key counted no more when the hub took it: that became known afterwards.
    pub is_in_doubt: bool,
}

/// A referral as an officer sees it.
pub struct ReferralView {
    /// Its id.
    pub id: ReferralId,
    /// What people call it.
    pub code: ReferralCode,
    /// This office.
    pub us: PartnerId,
    /// The other partner.
    pub partner: PartnerId,
    /// Which side this office is.
    pub side: Side,
    /// Why it went to a partner that said it could not take it.
    pub although: Option<Although>,
    /// The draft that it was, where a second person has to look at it.
    pub draft: Option<DraftView>,
    /// Who of the origin's office stands behind it, by code.
    pub signed_by: Vec<StaffCode>,
    /// The second person of an emergency, where one is owed after it has left.
    pub late_approval: Option<LateApproval>,
    /// Its life, our own waiting decisions counted in.
    pub life: Life,
    /// Our decisions that are not yet sealed.
    pub pending: Vec<Step>,
    /// Who has to do what by when, soonest first.
    pub due: Vec<DueView>,
    /// The signed steps in the order in which they count.
    pub timeline: Vec<TimelineEntry>,
    /// The pseudonymised record.
    pub tier1: Option<Tier1>,
    /// What followed acceptance.
    pub tier2: Option<Tier2>,
    /// Who asks for identity, and for what.
    pub request: Option<IdentityRequest>,
    /// To whom identity was released, and until when.
    pub release: Option<Release>,
    /// How it was opened.
    pub opening: Option<Opening>,
    /// What of tier 2 or 3 a second person has to look at, or was sent back.
    pub later_draft: Option<DraftView>,
    /// Who answers for it at the receiver.
    pub contacts: Option<Contacts>,
    /// The last question.
    pub question: Option<Question>,
    /// The last answer.
    pub answer: Option<Answer>,
    /// What was accepted.
    pub acceptance: Option<Acceptance>,
    /// Why it was declined.
    pub decline: Option<Decline>,
    /// Why it was recalled.
    pub recall: Option<Recall>,
    /// What became of it after it was accepted.
    pub progress: Progress,
    /// This tier and those above it are erased here.
    pub erased: Option<Tier>,
}

impl ReferralView {
    /// Where it stands; `None` if only a later step came.
    pub fn state(&self) -> Option<State> {
        self.life.state
    }

    /// The office of a side.
    pub fn office(&self, side: Side) -> &PartnerId {
        if side == self.side { &self.us } else { &self.partner }
    }

    /// Whether anything, of whichever side, should have been done by `hub_now`.
    pub fn is_overdue(&self, hub_now: UnixSeconds) -> bool {
        self.due.iter().any(|due| due.is_overdue(hub_now))
    }

    /// Whether it rests on something that was said with a key that counted no more.
    pub fn is_in_doubt(&self) -> bool {
        self.timeline.iter().any(|entry| entry.is_in_doubt)
    }

    /// Whether this office has to act next: towards the partner, or as a second person.
    pub fn is_ours_to_act(&self) -> bool {
        let drafts = [&self.draft, &self.later_draft];
        self.life.waits_for(self.side) || drafts.into_iter().flatten().any(DraftView::waits)
    }
}

/// How far something has come on its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueState {
    /// Here, not sealed or not at the hub.
    WaitingHere,
    /// At the hub; the recipient has not signed for it.
    AtHub,
    /// It came back twice, or its recipient was revoked.
    Returned,
}

/// Something on its way out.
pub struct QueueItem {
    /// Its number here.
    pub number: i64,
    /// What it does.
    pub step: Step,
    /// Whom it is for.
    pub to: PartnerId,
    /// The referral it moves.
    pub referral: Option<ReferralCode>,
    /// How far it is.
    pub state: QueueState,
    /// Why it waits.
    pub waits: Waiting,
    /// Times that it was handed to the hub.
    pub tries: i64,
    /// When it is tried next at the earliest.
    pub next_try: UnixSeconds,
    /// When it was decided.
    pub created: UnixSeconds,
    /// When it was last written to a bundle.
    pub carried: Option<UnixSeconds>,
    /// The hub's signed word that it never reached its recipient.
    pub notice: Option<Vec<u8>>,
}

impl QueueItem {
    /// Who has to act next, so that it moves.
    pub fn next(&self) -> NextActor {
        match self.waits {
            Waiting::Service | Waiting::StaleDirectory | Waiting::Busy(_) | Waiting::Refused => {
                NextActor::Line
            }
            Waiting::NoPrekey | Waiting::Resync | Waiting::Recipient => {
                NextActor::Partner(self.to.clone())
            }
            Waiting::Suspended | Waiting::OwnName => NextActor::Administrator,
            Waiting::NotActive
            | Waiting::NotCompared
            | Waiting::NewKey
            | Waiting::Repair
            | Waiting::Returned
            | Waiting::Revoked => NextActor::Office,
        }
    }
}

/// Who has to act next, so that something that waits moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextActor {
    /// Somebody of this office.
    Office,
    /// A second person of this office.
    Approver {
        /// The role that may approve.
        role: UserRole,
        /// Who drafted it, and may not.
        not: StaffCode,
    },
    /// The partner.
    Partner(PartnerId),
    /// The line to the hub, or the hub.
    Line,
    /// Whoever holds the authority's key.
    Administrator,
}

impl fmt::Display for NextActor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Office => f.write_str("this office"),
            Self::Approver { role, not } => write!(f, "a {role}, not {not}"),
            Self::Partner(partner) => write!(f, "{partner}"),
            Self::Line => f.write_str("the line to the hub"),
            Self::Administrator => f.write_str("the administrator of the network"),
        }
    }
}

/// A draft in the queue: what waits for a second person before it leaves, or has left before.
pub struct WaitingDraft {
    /// The referral that it is or would be.
    pub referral: ReferralCode,
    /// Whom it is for.
    pub to: PartnerId,
    /// Whether it has left, as an emergency.
    pub has_left: bool,
    /// When it was drafted.
    pub created: UnixSeconds,
    /// Who has to act next.
    pub next: NextActor,
}

/// A partner of the network.
pub struct PartnerView {
    /// Its id.
    pub id: PartnerId,
    /// Whether it may take part.
    pub standing: Standing,
    /// Whether we can seal to it this week.
    pub has_prekey: bool,
    /// Whether two histories of its store were seen.
    pub frozen: bool,
    /// Whether it is this office.
    pub is_us: bool,
    /// Its key, if that is new and held back.
    pub new_key: Option<NewKey>,
    /// What people know of its key.
    pub trust: KeyTrust,
}

/// How the office is.
pub struct Status {
    /// Who it is.
    pub partner: PartnerId,
    /// This life of the store.
    pub incarnation: Incarnation,
    /// Length of the directory.
    pub directory: u64,
    /// When a hub last confirmed it.
    pub confirmed: Option<UnixSeconds>,
    /// Whether that is recent enough to seal anything.
    pub is_fresh: bool,
    /// When the hub last answered.
    pub online: Option<UnixSeconds>,
    /// When the mailbox was last fetched to its end.
    pub drained: Option<UnixSeconds>,
    /// When a backup was last written.
    pub backed_up: Option<UnixSeconds>,
    /// Items that wait here.
    pub waiting_here: usize,
    /// Items at the hub.
    pub at_hub: usize,
    /// Items of both that were written to a bundle too.
    pub carried: usize,
    /// Drafts that wait for a second person.
    pub to_approve: usize,
    /// Emergencies whose second person is overdue.
    pub overdue: usize,
    /// Emergencies of partners whose second person has not approved yet.
    pub late_approvals: usize,
    /// Those of them that are overdue.
    pub late_overdue: usize,
    /// Accesses beyond a role that supervisor and focal person have not both seen.
    pub unseen_glass: usize,
    /// What should have been done by now, by the hub's time.
    pub due: DueCounts,
    /// What people must be told.
    pub notices: Vec<Notice>,
}

impl Office {
    /// One referral.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchReferral`].
    pub async fn referral(&mut self, id: &ReferralId) -> Result<ReferralView, OfficeError> {
        self.require(Permission::InboxList)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.referral(id).await?.ok_or(OfficeError::NoSuchReferral(id.code()))?;
        let view = view(&mut tx, &self.us, &self.directory, id, &record).await?;
        tx.commit().await?;
        Ok(cover(view, &self.actor))
    }

    /// The signed steps of a referral as evidence: the messages exactly as they were signed.
    ///
    /// # Errors
    /// [`OfficeError::Store`].
    pub async fn statements(&mut self, id: &ReferralId) -> Result<Vec<Statement>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let steps = tx.steps(id).await?;
        tx.commit().await?;
        Ok(steps.iter().filter_map(|(_, step)| Some(step.said()?.0)).collect())
    }

    /// All referrals on one side, those that this office must act on first, then by code.
    ///
    /// # Errors
    /// [`OfficeError`] if a record does not read.
    pub async fn referrals(&mut self, side: Side) -> Result<Vec<ReferralView>, OfficeError> {
        self.require(Permission::InboxList)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut views = Vec::new();
        for (id, record) in tx.referrals().await? {
            if record.side() == side {
                let view = view(&mut tx, &self.us, &self.directory, &id, &record).await?;
                views.push(cover(view, &self.actor));
            }
        }
        tx.commit().await?;
        views.sort_by_key(|view| (!view.is_ours_to_act(), view.code));
        Ok(views)
    }

    /// What is on its way out, oldest first; without what only keeps the counters.
    ///
    /// # Errors
    /// [`OfficeError`] if a record does not read.
    pub async fn queue(&mut self) -> Result<Vec<QueueItem>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let items = tx.outbox(OutboxState::ToSeal, OutboxState::Done).await?;
        tx.commit().await?;
        Ok(items.into_iter().filter_map(queue_item).collect())
    }

    /// What waits for a second person, oldest first.
    ///
    /// # Errors
    /// [`OfficeError`] if a record does not read.
    pub async fn waiting_drafts(&mut self) -> Result<Vec<WaitingDraft>, OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut drafts = tx.pendings().await?;
        drafts.extend(tx.release_drafts().await?);
        tx.commit().await?;
        let waiting = drafts.into_iter().filter_map(|(id, draft)| {
            let (referral, to) = (id.code(), draft.recipient.clone());
            let view = DraftView::of(draft);
            let next = NextActor::Approver { role: UserRole::Supervisor, not: view.by.clone() };
            let (has_left, created) = (view.sent.is_some(), view.created);
            view.waits().then_some(WaitingDraft { referral, to, has_left, created, next })
        });
        let mut waiting: Vec<WaitingDraft> = waiting.collect();
        waiting.sort_by_key(|draft| (draft.created, draft.referral));
        Ok(waiting)
    }

    /// How many statements wait here, receipts and housekeeping included.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn unsent(&mut self) -> Result<usize, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let items = tx.outbox(OutboxState::ToSeal, OutboxState::ToSubmit).await?;
        tx.commit().await?;
        Ok(items.len())
    }

    /// The partners of the network.
    ///
    /// # Errors
    /// [`OfficeError`] if a record does not read.
    pub async fn partners(&mut self, now: UnixSeconds) -> Result<Vec<PartnerView>, OfficeError> {
        self.refresh().await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let mut views = Vec::new();
        for (id, partner) in self.directory.partners() {
            views.push(PartnerView {
                id: id.clone(),
                standing: partner.standing,
                has_prekey: tx.partner_prekey(id, now.week()).await?.is_some(),
                frozen: tx.pair(id).await?.is_some_and(|pair| pair.frozen),
                is_us: *id == self.us.partner,
                new_key: new_key(&mut tx, &self.directory, id).await?,
                trust: key_trust(&mut tx, &self.directory, id).await?,
            });
        }
        tx.commit().await?;
        Ok(views)
    }

    /// How the office is at `now`.
    ///
    /// # Errors
    /// [`OfficeError`] if a record does not read.
    pub async fn status(&mut self, now: UnixSeconds) -> Result<Status, OfficeError> {
        self.refresh().await?;
        let queue = self.queue().await?;
        let count = |state| queue.iter().filter(|item| item.state == state).count();
        let (waiting_here, at_hub) = (count(QueueState::WaitingHere), count(QueueState::AtHub));
        let carried = queue.iter().filter(|item| item.carried.is_some()).count();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let confirmed = tx.moment(Moment::DirectoryConfirmed).await?;
        let online = tx.moment(Moment::Online).await?;
        let drained = tx.moment(Moment::Drained).await?;
        let backed_up = tx.moment(Moment::BackedUp).await?;
        let notices = tx.notices().await?;
        let (to_approve, overdue) = count_waiting(&mut tx, now).await?;
        let (late_approvals, late_overdue) = count_late(&mut tx, &self.directory, now).await?;
        let unseen_glass = unseen_glass(&mut tx).await?;
        let hub_now = hub_now(&mut tx, now).await?;
        let due = count_due(&mut tx, hub_now).await?;
        tx.commit().await?;
        Ok(Status {
            partner: self.us.partner.clone(),
            incarnation: self.us.incarnation,
            directory: self.directory.len(),
            confirmed,
            is_fresh: Self::is_fresh(confirmed, now),
            online,
            drained,
            backed_up,
            waiting_here,
            at_hub,
            carried,
            to_approve,
            overdue,
            late_approvals,
            late_overdue,
            unseen_glass,
            due,
            notices,
        })
    }
}

fn queue_item(item: OutboxItem) -> Option<QueueItem> {
    let state = match item.state {
        OutboxState::ToSeal | OutboxState::ToSubmit => QueueState::WaitingHere,
        OutboxState::AtHub => QueueState::AtHub,
        OutboxState::Done if item.record.came_back() => QueueState::Returned,
        OutboxState::Done => return None,
    };
    let referral = referral_of(&item.record).map(|id| id.code());
    item.record.step.wants_receipt().then_some(QueueItem {
        number: item.number,
        step: item.record.step,
        to: item.record.recipient,
        referral,
        state,
        waits: item.record.waits,
        tries: item.tries,
        next_try: item.next_try,
        created: item.record.created,
        carried: item.record.carried,
        notice: item.record.notice.map(ByteBuf::into_vec),
    })
}

/// Whether the actor may see what is in a referral of ours, or in one that came; else what they would need.
pub(super) fn may_see(
    actor: &Actor,
    side: Side,
    contacts: Option<&Contacts>,
) -> Result<(), Permission> {
    let permission = match side {
        Side::Origin => Permission::ReferralDraft,
        Side::Receiver => Permission::InboxOpen,
    };
    let assigned = contacts.is_some_and(|contacts| {
        let code = actor.code();
        code.as_ref() == Some(&contacts.contact) || code.as_ref() == Some(&contacts.deputy)
    });
    match actor.may(permission) {
        Grant::Yes => Ok(()),
        Grant::Own if assigned => Ok(()),
        Grant::No | Grant::Technical | Grant::Own => Err(permission),
    }
}

/// The view as the actor may see it: that something is there, and what is in it only to whoever may
/// open it.
fn cover(view: ReferralView, actor: &Actor) -> ReferralView {
    if may_see(actor, view.side, view.contacts.as_ref()).is_ok() {
        return view;
    }
    ReferralView {
        tier1: None,
        tier2: None,
        request: None,
        release: None,
        question: None,
        answer: None,
        acceptance: None,
        decline: None,
        recall: None,
        progress: Progress::default(),
        draft: view.draft.map(DraftView::covered),
        later_draft: view.later_draft.map(DraftView::covered),
        ..view
    }
}

async fn view(
    tx: &mut Tx<'_>,
    us: &Identity,
    directory: &Directory,
    id: &ReferralId,
    record: &ReferralRecord,
) -> Result<ReferralView, OfficeError> {
    let course = Office::course(tx, id).await?;
    let timeline = course
        .life
        .steps
        .iter()
        .filter_map(|(signed, outcome)| {
            let (_, step) = course.steps.iter().find(|(known, _)| *known == signed.id)?;
            let (_, core) = step.said()?;
            let by = if step.ours { us.partner.clone() } else { record.partner.clone() };
            debug_assert_eq!(side_of(record, step.ours), signed.side);
            Some(TimelineEntry {
                id: signed.id,
                step: core.step,
                by,
                relayed: step.at,
                created: core.created,
                outcome: *outcome,
                is_in_doubt: is_in_doubt(step, directory.partner(&record.partner)),
            })
        })
        .collect();
    let origin = match record.side() {
        Side::Origin => &us.partner,
        Side::Receiver => &record.partner,
    };
    let mut identities = directory.partner(origin).map(Partner::keys).unwrap_or_default();
    if record.side() == Side::Origin {
        // Before the first contact with a hub this office stands in no list.
        identities.push(us.key.verifying_key());
    }
    let late_approval = course.late_approval(&identities);
    Ok(ReferralView {
        id: *id,
        code: id.code(),
        us: us.partner.clone(),
        partner: record.partner.clone(),
        side: record.side(),
        although: record.although,
        draft: tx.pending(id).await?.map(DraftView::of),
        signed_by: course.signed_by(),
        due: course.due(record.side(), late_approval.as_ref())?,
        late_approval,
        life: course.foreseen.clone(),
        pending: course.pending.iter().map(|(step, _)| *step).collect(),
        timeline,
        tier1: course.section()?,
        tier2: course.section()?,
        request: course.section()?,
        release: course.section()?,
        opening: course.section()?,
        later_draft: tx.release_draft(id).await?.map(DraftView::of),
        contacts: course.section()?,
        question: course.section()?,
        answer: course.section()?,
        acceptance: course.section()?,
        decline: course.section()?,
        recall: course.section()?,
        progress: course.progress()?,
        erased: tx.erased_from(id).await?,
    })
}
