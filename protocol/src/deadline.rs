//! Until when which side has to act (domain.md section 6.3; docs/protocol.md section 6).
//!
//! One clock counts: the hub's signed time of each step, which both sides see. Where that time is
//! not known yet nothing is due. Both sides compute the same from the same steps, whatever their
//! own clocks say.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::closing_days::ClosingDays;
use crate::codes::Urgency;
use crate::ids::Digest;
use crate::lifecycle::{Life, Outcome, Side, SignedStep, State, Step, Terms};
use crate::time::UnixSeconds;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// How soon a referral is opened and decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spans {
    /// From the submission until somebody has opened it.
    pub open: Duration,
    /// From the submission to the decision; an open question stops it.
    pub decide: Duration,
}

impl Spans {
    /// Those of an urgency: the table of domain.md section 6.3, whose figures `codes.json` repeats.
    pub const fn of(urgency: Urgency) -> Self {
        match urgency {
            Urgency::Emergency => Self { open: hours(4), decide: hours(24) },
            Urgency::Urgent => Self { open: hours(24), decide: hours(72) },
            Urgency::Standard => Self { open: hours(72), decide: hours(14 * 24) },
        }
    }
}

/// After which a referral of any urgency ends.
const END: Spans = Spans::of(Urgency::Standard);

/// Without a receipt of the receiver's agent for so long, the origin of an emergency is alarmed.
pub const DELIVERY: Duration = HOUR;
/// How long after an emergency has left its second person may take.
pub const LATE_APPROVAL: Duration = hours(24);
/// How long the origin may take to confirm a finish before the receiver may say it.
pub const CONFIRMATION: Duration = hours(14 * 24);
/// How long each side may take to settle a withdrawal (domain.md section 6.4).
pub const RESOLUTION: Duration = hours(72);
/// When the receiver follows up after it has met the person: arrival, then 1 week, 1, 3, 6 and 12
/// months, of 30, 91, 182 and 365 days.
pub const FOLLOW_UPS: [Duration; 6] =
    [hours(48), hours(7 * 24), hours(30 * 24), hours(91 * 24), hours(182 * 24), hours(365 * 24)];

const fn hours(count: u64) -> Duration {
    Duration::from_secs(count * 3600)
}

/// What has to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The receiver's agent fetches an emergency; else its office is to be phoned.
    Deliver,
    /// Somebody at the receiver opens it.
    Open,
    /// The receiver decides.
    Decide,
    /// The origin answers a question. Nothing expires by it.
    Reply,
    /// The second person of the origin approves an emergency that has left.
    LateApproval,
    /// The receiver sees how the person is.
    FollowUp,
    /// The origin confirms a finish.
    Confirm,
    /// A side settles a withdrawal.
    Resolve,
}

impl What {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deliver => "deliver",
            Self::Open => "open",
            Self::Decide => "decide",
            Self::Reply => "reply",
            Self::LateApproval => "late_approval",
            Self::FollowUp => "follow_up",
            Self::Confirm => "confirm",
            Self::Resolve => "resolve",
        }
    }
}

/// That one side has to do something by a moment of the hub's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Who.
    pub by: Side,
    /// What.
    pub what: What,
    /// Until when.
    pub at: UnixSeconds,
    /// When half of the time is over, where a reminder is given: of standard referrals.
    pub half: Option<UnixSeconds>,
}

impl Due {
    fn new(by: Side, what: What, at: UnixSeconds) -> Self {
        Self { by, what, at, half: None }
    }
}

/// The hub's times of the steps of a referral, by step; a step that is missing has none yet.
pub type Relayed = BTreeMap<Digest, UnixSeconds>;

/// Everything that is due in a referral, soonest first. Follow-ups end once the person has
/// `declined_contact`.
pub fn due(life: &Life, relayed: &Relayed, declined_contact: bool) -> Vec<Due> {
    let Some(state) = life.state else { return Vec::new() };
    let mut all = match state {
        State::Submitted | State::Delivered | State::Acknowledged => before_decision(life, relayed),
        State::InfoRequested => {
            let mut all = before_decision(life, relayed);
            all.extend(reply(life, relayed));
            all
        }
        State::Received => follow_up(life, relayed, declined_contact).into_iter().collect(),
        State::InService if life.finish.is_some() => confirm(life, relayed).into_iter().collect(),
        State::InService => follow_up(life, relayed, declined_contact).into_iter().collect(),
        State::Frozen => resolve(life, relayed),
        State::Accepted
        | State::AcceptedInPart
        | State::IdentityRequested
        | State::IdentityDisclosed
        | State::HandoverPlanned
        | State::HandoverFailed
        | State::Declined
        | State::RedirectProposed
        | State::Expired
        | State::Recalled
        | State::Completed
        | State::Erased => Vec::new(),
    };
    all.sort_by_key(|due| (due.at, due.what));
    all
}

/// When a referral ends that nobody opens or decides; `None` where nothing runs out. Whatever is
/// urgent is overdue and raises an alarm much sooner, and ends no sooner than a standard referral: an
/// office that comes late to a person in danger must still be able to accept.
pub fn expires(life: &Life, relayed: &Relayed) -> Option<UnixSeconds> {
    let state = life.state?;
    let is_unopened = matches!(state, State::Submitted | State::Delivered);
    if !is_unopened && !matches!(state, State::Acknowledged | State::InfoRequested) {
        return None;
    }
    let (_, clock) = begun(life, relayed)?;
    let unopened = is_unopened.then(|| clock.since(END.open));
    unopened.into_iter().chain(clock.reaches(END.decide)).min()
}

/// Until when a decision counted, whether or not there is one.
pub fn decide_by(life: &Life, relayed: &Relayed) -> Option<UnixSeconds> {
    begun(life, relayed)?.1.reaches(END.decide)
}

fn before_decision(life: &Life, relayed: &Relayed) -> Vec<Due> {
    let Some((terms, clock)) = begun(life, relayed) else { return Vec::new() };
    let Spans { open, decide } = Spans::of(terms.urgency);
    let is_standard = terms.urgency == Urgency::Standard;
    let due = |what, at, half: Option<UnixSeconds>| Due {
        half: half.filter(|_| is_standard),
        ..Due::new(Side::Receiver, what, at)
    };
    let mut all = Vec::new();
    if life.state == Some(State::Submitted) && terms.urgency == Urgency::Emergency {
        all.push(Due::new(Side::Origin, What::Deliver, clock.began.plus(DELIVERY)));
    }
    if matches!(life.state, Some(State::Submitted | State::Delivered)) {
        all.push(due(What::Open, clock.since(open), Some(clock.since(open / 2))));
    }
    if let Some(at) = clock.reaches(decide) {
        all.push(due(What::Decide, at, clock.reaches(decide / 2)));
    }
    all
}

fn begun<'a>(life: &'a Life, relayed: &Relayed) -> Option<(&'a Terms, Clock<'a>)> {
    let terms = life.terms.as_ref()?;
    Some((terms, Clock::of(life, relayed, &terms.closed)?))
}

/// The clock of a decision: it runs from the submission, and stands while a question is open.
struct Clock<'a> {
    closed: &'a ClosingDays,
    began: UnixSeconds,
    /// When a question stopped it and when an answer let it go on, in order.
    stopped: Vec<(UnixSeconds, Option<UnixSeconds>)>,
}

impl<'a> Clock<'a> {
    /// `None` where the hub's time of a step that rules it is not known.
    fn of(life: &Life, relayed: &Relayed, closed: &'a ClosingDays) -> Option<Self> {
        let applied: Vec<&SignedStep> = applied(life).collect();
        let first = applied.iter().rposition(|step| step.step.submits())?;
        let began = *relayed.get(&applied[first].id)?;
        let mut stopped: Vec<(UnixSeconds, Option<UnixSeconds>)> = Vec::new();
        // A hub whose clock went back must not let a step come before the one that it follows.
        let mut last = began;
        for step in &applied[first..] {
            let stands = matches!(stopped.last(), Some((_, None)));
            let (stops, goes_on) =
                (step.step == Step::Ask && !stands, step.step == Step::Answer && stands);
            if !stops && !goes_on {
                continue;
            }
            last = last.max(*relayed.get(&step.id)?);
            match stopped.last_mut() {
                Some((_, until)) if goes_on => *until = Some(last),
                _ => stopped.push((last, None)),
            }
        }
        Some(Self { closed, began, stopped })
    }

    /// `span` after it began, no question counted in.
    fn since(&self, span: Duration) -> UnixSeconds {
        self.after(self.began, span, span)
    }

    /// When it has run for `span`; `None` while it stands before that.
    fn reaches(&self, span: Duration) -> Option<UnixSeconds> {
        let (mut from, mut left) = (self.began, span);
        for (asked, answered) in &self.stopped {
            let end = self.after(from, left, span);
            if end <= *asked {
                return Some(end);
            }
            left = left.saturating_sub(self.between(from, *asked, span));
            from = (*answered)?;
        }
        Some(self.after(from, left, span))
    }

    /// Only what takes more than a day skips closing days.
    fn after(&self, from: UnixSeconds, left: Duration, span: Duration) -> UnixSeconds {
        if span > DAY { self.closed.working_after(from, left) } else { from.plus(left) }
    }

    fn between(&self, from: UnixSeconds, to: UnixSeconds, span: Duration) -> Duration {
        if span > DAY { self.closed.working_between(from, to) } else { to.since(from) }
    }
}

/// An open question: no figure of the table binds the origin, so it has as long as the receiver
/// had to open.
fn reply(life: &Life, relayed: &Relayed) -> Option<Due> {
    let terms = life.terms.as_ref()?;
    let clock = Clock::of(life, relayed, &terms.closed)?;
    let (asked, None) = clock.stopped.last()? else { return None };
    Some(Due::new(Side::Origin, What::Reply, asked.plus(Spans::of(terms.urgency).open)))
}

/// The next follow-up: one that came after the middle between two of them stands for the later.
fn follow_up(life: &Life, relayed: &Relayed, declined_contact: bool) -> Option<Due> {
    if declined_contact {
        return None;
    }
    let received = last(life, Step::Received).and_then(|step| relayed.get(&step.id))?;
    let seen = applied(life)
        .filter(|step| step.step == Step::FollowUp)
        .map(|step| relayed.get(&step.id))
        .try_fold(None, |newest, at| at.map(|at| newest.max(Some(*at))))?;
    let mut before = Duration::ZERO;
    let next = FOLLOW_UPS.into_iter().find(|after| {
        let middle = if before.is_zero() { before } else { (before + *after) / 2 };
        before = *after;
        seen.is_none_or(|seen| seen < received.plus(middle))
    })?;
    Some(Due::new(Side::Receiver, What::FollowUp, received.plus(next)))
}

fn confirm(life: &Life, relayed: &Relayed) -> Option<Due> {
    let proposed = relayed.get(&life.finish?)?;
    Some(Due::new(Side::Origin, What::Confirm, proposed.plus(CONFIRMATION)))
}

fn resolve(life: &Life, relayed: &Relayed) -> Vec<Due> {
    let Some(withdrawn) = last(life, Step::Withdraw).and_then(|step| relayed.get(&step.id)) else {
        return Vec::new();
    };
    [Side::Origin, Side::Receiver]
        .into_iter()
        .filter(|side| life.waits_for(*side))
        .map(|side| Due::new(side, What::Resolve, withdrawn.plus(RESOLUTION)))
        .collect()
}

fn applied(life: &Life) -> impl DoubleEndedIterator<Item = &SignedStep> {
    let steps = life.steps.iter();
    steps.filter(|(_, outcome)| *outcome == Outcome::Applied).map(|(step, _)| step)
}

fn last(life: &Life, step: Step) -> Option<&SignedStep> {
    applied(life).rev().find(|one| one.step == step)
}
