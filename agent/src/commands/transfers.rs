//! Attachments on their way, as `queue` shows them.

use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::outline;
use super::said::heads;
use crate::language::{Words, is_english};
use crate::office::BlobView;
use crate::store::{BlobState, BlobWaits};

#[derive(Serialize)]
pub(super) struct BlobLine {
    id: String,
    direction: &'static str,
    partner: PartnerId,
    state: &'static str,
    percent: u8,
    sealed_kib: u64,
    waits_for: &'static str,
    begun: String,
    /// The messages of state and of what it waits for.
    #[serde(skip)]
    said: (&'static str, &'static str),
}

impl BlobLine {
    pub(super) fn of(view: BlobView) -> Self {
        let (state, state_said) = match (view.state, view.down) {
            (BlobState::Sealing | BlobState::UnderWay, _) => {
                ("under way", "cli-transfer-under-way")
            }
            (BlobState::Whole, false) => ("at the hub", "cli-transfer-at-hub"),
            (BlobState::Whole, true) => ("here, not yet verified", "cli-transfer-not-verified"),
            (BlobState::Verified | BlobState::Done, _) => ("here", "cli-transfer-here"),
            (BlobState::Bad, _) => ("damaged", "cli-transfer-damaged"),
        };
        let (waits_for, waits_said) = match view.state {
            BlobState::Bad => {
                ("a person: ask the sender to send it again", "cli-transfer-ask-again")
            }
            BlobState::Whole | BlobState::Verified | BlobState::Done => {
                ("nobody", "cli-transfer-nobody")
            }
            BlobState::Sealing | BlobState::UnderWay => match view.waits {
                BlobWaits::Line => ("the line", "cli-transfer-line"),
                BlobWaits::Sender => {
                    ("its sender, who has not uploaded all of it", "cli-transfer-sender")
                }
                BlobWaits::Refused => (
                    "the hub, which does not take it now; tell its operator",
                    "cli-transfer-refused",
                ),
                BlobWaits::Busy(reason) => (reason.as_str(), "cli-transfer-busy"),
            },
        };
        Self {
            id: view.id.to_string(),
            direction: if view.down { "down" } else { "up" },
            partner: view.partner,
            state,
            percent: view.percent,
            sealed_kib: view.sealed_len >> 10,
            waits_for,
            begun: view.begun.to_string(),
            said: (state_said, waits_said),
        }
    }
}

/// A table of its own, or nothing.
pub(super) fn table(t: Words, lines: &[BlobLine]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let rows = lines.iter().map(|line| {
        [
            line.begun.clone(),
            t.say(if line.direction == "up" { "cli-transfer-up" } else { "cli-transfer-down" })
                .to_string(),
            line.partner.to_string(),
            format!("{} %", line.percent),
            format!("{} KiB", line.sealed_kib),
            t.say(line.said.0).to_string(),
            if is_english(t) { line.waits_for.to_owned() } else { t.say(line.said.1).to_string() },
        ]
    });
    let head = [
        "cli-head-attachment",
        "cli-head-way",
        "cli-head-partner",
        "cli-head-done",
        "cli-head-size",
        "cli-head-state",
        "cli-head-waits-for",
    ];
    outline::table(heads(t, head), rows)
}
