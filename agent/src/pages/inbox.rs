//! The referrals that came in, and those that this office sent.

use askama::Template;
use axum::response::Html;
use saphan_protocol::deadline::What;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::time::UnixSeconds;

use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::Seat;
use crate::office::{DueView, ReferralView};

/// A referral in a list: its reference, never a name.
pub(super) struct Row {
    reference: String,
    partner: String,
    services: String,
    urgency: String,
    due: String,
    is_overdue: bool,
    state: String,
}

impl Row {
    pub(super) fn of(shell: &Shell, view: &ReferralView, hub_now: UnixSeconds) -> Self {
        let t = shell.t;
        let record = view.tier1.as_ref();
        let services = record.map(|one| {
            let named = one.services.iter().map(|one| t.code("service", one.service.as_str()));
            named.collect::<Vec<_>>().join(", ")
        });
        let soonest = soonest(view);
        Self {
            reference: view.code.to_string(),
            partner: view.partner.to_string(),
            services: services.unwrap_or_default(),
            urgency: record.map(|one| t.code("urgency", one.urgency.as_str())).unwrap_or_default(),
            due: soonest.map(|due| due_text(shell, due, hub_now)).unwrap_or_default(),
            is_overdue: soonest.is_some_and(|due| due.is_overdue(hub_now)),
            state: state(t, view),
        }
    }
}

/// What has to be done first: by this office if it has anything to do, else by the partner.
fn soonest(view: &ReferralView) -> Option<&DueView> {
    view.due.iter().find(|due| due.ours).or(view.due.first())
}

/// What is due until when, by whose hands, and how long that is from now.
pub(super) fn due_text(shell: &Shell, due: &DueView, hub_now: UnixSeconds) -> String {
    let t = shell.t;
    let what = t.say(format!("due-{}", due.due.what.as_str()));
    let id = if due.ours { "due-here" } else { "due-there" };
    t.say(id)
        .with("what", what)
        .with("until", t.moment(due.due.at))
        .with("left", shell.until(due.due.at, hub_now))
        .to_string()
}

/// Where a referral stands.
pub(super) fn state(t: Words, view: &ReferralView) -> String {
    let id = match (&view.draft, view.state()) {
        (Some(draft), None) if draft.returned.is_some() => "state-returned".to_owned(),
        (Some(_), None) => "state-pending-approval".to_owned(),
        (_, None) => "state-not-arrived".to_owned(),
        (_, Some(state)) => format!("state-{}", state.as_str()),
    };
    t.say(id).to_string()
}

/// Whether nobody has anything to do in it any more.
fn is_over(view: &ReferralView) -> bool {
    let ended = [
        State::Declined,
        State::RedirectProposed,
        State::Expired,
        State::Recalled,
        State::Completed,
        State::Erased,
    ];
    view.due.is_empty() && view.state().is_some_and(|state| ended.contains(&state))
}

/// Part of a list.
struct Part {
    id: &'static str,
    heading: String,
    /// Whether it is folded up until somebody wants to see it.
    is_folded: bool,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "inbox.html")]
struct Page {
    shell: Shell,
    heading: String,
    is_inbox: bool,
    parts: Vec<Part>,
}

pub(super) async fn received(seat: Seat) -> Result<Html<String>, Refusal> {
    list(&seat, Side::Receiver).await
}

pub(super) async fn sent(seat: Seat) -> Result<Html<String>, Refusal> {
    list(&seat, Side::Origin).await
}

async fn list(seat: &Seat, side: Side) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, views, hub_now) = seat
        .work(move |office| {
            Box::pin(async move {
                let standing = Standing::of(office, now).await?;
                Ok((standing, office.referrals(side).await?, office.hub_now(now).await?))
            })
        })
        .await?;
    let (nav, heading) = match side {
        Side::Receiver => (Nav::Inbox, "inbox-heading"),
        Side::Origin => (Nav::Sent, "sent-heading"),
    };
    let shell = Shell::of(seat, Some(nav), standing);
    let parts = parts(&shell, views, hub_now);
    let heading = shell.t.say(heading).to_string();
    Ok(answered(&Page { heading, is_inbox: side == Side::Receiver, parts, shell }))
}

/// Whether all that this office has to do is to report how the person is.
fn is_to_follow_up(view: &ReferralView) -> bool {
    let mut ours = view.due.iter().filter(|due| due.ours).peekable();
    ours.peek().is_some() && ours.all(|due| due.due.what == What::FollowUp)
}

/// What waits for this office, soonest first, then what waits for others, who is to be asked how they
/// are, and what is over.
fn parts(shell: &Shell, mut views: Vec<ReferralView>, hub_now: UnixSeconds) -> Vec<Part> {
    let last = UnixSeconds::new(u64::MAX);
    views.sort_by_key(|view| (soonest(view).map_or(last, |due| due.due.at), view.code));
    let (ours, others): (Vec<_>, Vec<_>) =
        views.into_iter().partition(ReferralView::is_ours_to_act);
    let (follow, ours): (Vec<_>, Vec<_>) = ours.into_iter().partition(is_to_follow_up);
    let (over, theirs): (Vec<_>, Vec<_>) = others.into_iter().partition(is_over);
    let part = |id: &'static str, views: Vec<ReferralView>| Part {
        id,
        is_folded: id == "part-over",
        heading: shell.t.say(id).count("count", views.len()).to_string(),
        rows: views.iter().map(|view| Row::of(shell, view, hub_now)).collect(),
    };
    vec![
        part("part-ours", ours),
        part("part-theirs", theirs),
        part("part-follow", follow),
        part("part-over", over),
    ]
}
