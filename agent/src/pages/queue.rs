//! What is on its way out, and why it waits.

use askama::Template;
use axum::response::{Html, Redirect};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;

use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Form, Seat};
use crate::office::{BlobView, QueueItem, QueueState, WaitingDraft};
use crate::said;
use crate::store::{BlobState, BlobWaits};

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

/// An attachment on its way.
struct Transfer {
    since: String,
    way: String,
    partner: String,
    percent: u8,
    kib: u64,
    state: String,
    waits: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
    transfers: Vec<Transfer>,
}

pub(super) async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, drafts, items, transfers) = seat
        .work(move |office| {
            Box::pin(async move {
                let standing = Standing::of(office, now).await?;
                let (drafts, items) = (office.waiting_drafts().await?, office.queue().await?);
                Ok((standing, drafts, items, office.transfers().await?))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Queue), standing);
    let t = shell.t;
    let drafts = drafts.iter().map(|draft| drafted(t, draft));
    let rows = items.iter().map(|item| queued(t, item, now)).chain(drafts).collect();
    let transfers = transfers.iter().map(|view| transfer(t, view)).collect();
    Ok(answered(&Page { shell, rows, transfers }))
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
    let step = if draft.has_left {
        said::step(t, Step::ApproveLate)
    } else {
        t.say("queue-referral").to_string()
    };
    let state = if draft.has_left { "queue-has-left" } else { "queue-draft" };
    Row {
        reference: draft.referral.to_string(),
        step,
        to: draft.to.to_string(),
        state: t.say(state).to_string(),
        waits: t.say("waits-second-person").to_string(),
        next: said::next_actor(t, &draft.next),
        since: t.moment(draft.created),
        tries: String::new(),
    }
}

fn transfer(t: Words, view: &BlobView) -> Transfer {
    let state = match (view.state, view.down) {
        (BlobState::Sealing | BlobState::UnderWay, _) => "transfer-under-way",
        (BlobState::Whole, false) => "transfer-at-hub",
        (BlobState::Whole, true) => "transfer-not-verified",
        (BlobState::Verified | BlobState::Done, _) => "transfer-here",
        (BlobState::Bad, _) => "transfer-damaged",
    };
    let waits = match view.state {
        BlobState::Bad => "transfer-waits-person",
        BlobState::Whole | BlobState::Verified | BlobState::Done => "transfer-waits-nobody",
        BlobState::Sealing | BlobState::UnderWay => match view.waits {
            BlobWaits::Line => "waits-connection",
            BlobWaits::Sender => "transfer-waits-sender",
            BlobWaits::Refused => "waits-refused",
            BlobWaits::Busy(_) => "waits-busy",
        },
    };
    Transfer {
        since: t.moment(view.begun),
        way: t.say(if view.down { "transfer-down" } else { "transfer-up" }).to_string(),
        partner: view.partner.to_string(),
        percent: view.percent,
        kib: view.sealed_len >> 10,
        state: t.say(state).to_string(),
        waits: t.say(waits).to_string(),
    }
}
