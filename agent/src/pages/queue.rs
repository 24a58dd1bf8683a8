//! What is on its way out, and why it waits.

use askama::Template;
use axum::response::{Html, Redirect};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;

use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Form, Seat};
use crate::office::{QueueItem, QueueState, WaitingDraft};
use crate::said;

struct Row {
    reference: String,
    step: String,
    to: String,
    state: String,
    waits: String,
    next: String,
    since: String,
    tries: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
}

pub(super) async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, drafts, items) = seat
        .work(move |office| {
            Box::pin(async move {
                let standing = Standing::of(office, now).await?;
                Ok((standing, office.waiting_drafts().await?, office.queue().await?))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Queue), standing);
    let t = shell.t;
    let drafts = drafts.iter().map(|draft| drafted(t, draft));
    let rows = items.iter().map(|item| queued(t, item, now)).chain(drafts).collect();
    Ok(answered(&Page { shell, rows }))
}

/// Has everything tried at the next connection that waits for a later try.
pub(super) async fn retry(form: Form<Seat>) -> Result<Redirect, Refusal> {
    form.from.work(|office| Box::pin(async move { Ok(office.retry_all().await?) })).await?;
    Ok(Redirect::to("/queue?done=retry"))
}

fn queued(t: Words, item: &QueueItem, now: UnixSeconds) -> Row {
    let state = match item.state {
        QueueState::WaitingHere => "queue-here",
        QueueState::AtHub => "queue-at-hub",
        QueueState::Returned => "queue-came-back",
    };
    let mut state = t.say(state).to_string();
    if let Some(at) = item.carried {
        state = t.say("queue-carried").with("state", state).with("at", t.moment(at)).to_string();
    }
    let mut tries = item.tries.to_string();
    if item.next_try > now {
        let at = t.moment(item.next_try);
        tries = t.say("queue-next-try").with("tries", tries).with("at", at).to_string();
    }
    Row {
        reference: item.referral.map(|code| code.to_string()).unwrap_or_default(),
        step: said::step(t, item.step),
        to: item.to.to_string(),
        state,
        waits: said::waits(t, item.waits),
        next: said::next_actor(t, &item.next()),
        since: t.moment(item.created),
        tries,
    }
}

fn drafted(t: Words, draft: &WaitingDraft) -> Row {
    let step = if draft.has_left { Step::ApproveLate } else { Step::Submit };
    let state = if draft.has_left { "queue-has-left" } else { "queue-draft" };
    Row {
        reference: draft.referral.to_string(),
        step: said::step(t, step),
        to: draft.to.to_string(),
        state: t.say(state).to_string(),
        waits: t.say("waits-second-person").to_string(),
        next: said::next_actor(t, &draft.next),
        since: t.moment(draft.created),
        tries: String::new(),
    }
}
