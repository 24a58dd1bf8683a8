//! `sync`: one visit to the hub, for offices that run no service.

use std::fmt::Write as _;
use std::time::Duration;

use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::status::waiting_text;
use super::{Context, Outcome, office, serve};
use crate::cli;
use crate::exit::{Exit, Failure};
use crate::office::QueueState;
use crate::service::{self, Clock};

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
}

impl Outcome for SyncDone {
    const SCHEMA: &'static str = "saphan.sync/1";

    fn text(&self) -> String {
        let mut text = format!("Handed over {}, received {}", self.handed_over, self.received);
        for (count, what) in [
            (self.repeated, "came again"),
            (self.held, "kept until they can be judged"),
            (self.refused, "refused"),
        ] {
            if count > 0 {
                write!(text, ", {count} {what}").expect("strings take every text");
            }
        }
        text.push_str(".\n");
        for WaitingLine { referral, step, to, waits_for } in &self.waiting {
            let referral = referral.as_deref().unwrap_or("-");
            writeln!(text, "Still here: {referral} {step} to {to}, waits for {waits_for}.")
                .expect("strings take every text");
        }
        let unnamed = self.left.saturating_sub(self.waiting.len());
        if unnamed > 0 {
            writeln!(text, "Still here: {unnamed} receipts and the like.")
                .expect("strings take every text");
        }
        if self.attachments_under_way > 0 {
            writeln!(text, "Attachments under way: {}.", self.attachments_under_way)
                .expect("strings take every text");
        }
        if !self.mailbox_emptied {
            text.push_str("The time was over before the mailbox was empty.\n");
        }
        text
    }

    fn next(&self) -> Option<String> {
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
