//! `sync`: one visit to the hub, for offices that run no service.

use std::time::Duration;

use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::said::{line, named};
use super::status::waiting_text;
use super::{Context, Outcome, office, serve};
use crate::cli;
use crate::exit::{Exit, Failure};
use crate::language::{Words, is_english};
use crate::office::QueueState;
use crate::said;
use crate::service::{self, Clock};
use crate::store::Waiting;

#[derive(Serialize)]
pub(super) struct SyncDone {
    complete: bool,
    handed_over: usize,
    received: usize,
    repeated: usize,
    held: usize,
    refused: usize,
    mailbox_emptied: bool,
    left: usize,
    attachments_under_way: usize,
    waiting: Vec<WaitingLine>,
}

#[derive(Serialize)]
struct WaitingLine {
    referral: Option<String>,
    step: &'static str,
    to: PartnerId,
    waits_for: &'static str,
    #[serde(skip)]
    waits: Waiting,
}

impl Outcome for SyncDone {
    const SCHEMA: &'static str = "saphan.sync/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-sync-done").with("handed", self.handed_over);
        let mut text = said.with("received", self.received).to_string();
        for (count, id) in [
            (self.repeated, "cli-sync-repeated"),
            (self.held, "cli-sync-held"),
            (self.refused, "cli-sync-refused"),
        ] {
            if count > 0 {
                text += &format!(", {}", t.say(id).count("count", count));
            }
        }
        text.push_str(".\n");
        for WaitingLine { referral, step, to, waits, .. } in &self.waiting {
            let what = if is_english(t) {
                waiting_text(*waits).to_owned()
            } else {
                said::waits(t, *waits)
            };
            let said = t
                .say("cli-sync-still-here")
                .with("referral", referral.as_deref().unwrap_or("-"))
                .with("step", named(t, "step", step))
                .with("to", to)
                .with("what", what);
            line(&mut text, said);
        }
        let unnamed = self.left.saturating_sub(self.waiting.len());
        if unnamed > 0 {
            line(&mut text, t.say("cli-sync-receipts").count("count", unnamed));
        }
        if self.attachments_under_way > 0 {
            let count = self.attachments_under_way;
            line(&mut text, t.say("cli-sync-attachments").count("count", count));
        }
        if !self.mailbox_emptied {
            line(&mut text, t.say("cli-sync-not-empty"));
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let next = if self.complete { "saphan-agent inbox --due" } else { "saphan-agent queue" };
        Some(next.to_owned())
    }

    fn exit(&self) -> Exit {
        if self.complete { Exit::Done } else { Exit::Partly }
    }
}

pub(super) async fn sync(context: &Context, args: &cli::Sync) -> Result<SyncDone, Failure> {
    let config = context.config()?;
    let keyring = context.keyring()?;
    let mut access = serve::access(context, &config, &keyring)?;
    let office = office::open(context).await?;
    let limit = Duration::from_secs(args.timeout);
    let (mut office, synced) = service::sync(&mut access, office, Clock::system(), limit).await;
    let queue = office.queue().await;
    office.close().await;
    let synced = synced?;
    let waiting = queue?
        .into_iter()
        .filter(|item| item.state == QueueState::WaitingHere)
        .map(|item| WaitingLine {
            referral: item.referral.map(|code| code.to_string()),
            step: item.step.as_str(),
            to: item.to,
            waits_for: waiting_text(item.waits),
            waits: item.waits,
        })
        .collect();
    Ok(SyncDone {
        complete: synced.is_complete(),
        handed_over: synced.handed_over,
        received: synced.received,
        repeated: synced.repeated,
        held: synced.held,
        refused: synced.refused,
        mailbox_emptied: synced.is_drained,
        left: synced.left,
        attachments_under_way: synced.attachments,
        waiting,
    })
}
