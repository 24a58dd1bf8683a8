//! Attachments on their way, as `queue` shows them.

use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::outline;
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
}

impl BlobLine {
    pub(super) fn of(view: BlobView) -> Self {
        let state = match (view.state, view.down) {
            (BlobState::Sealing | BlobState::UnderWay, _) => "under way",
            (BlobState::Whole, false) => "at the hub",
            (BlobState::Whole, true) => "here, not yet verified",
            (BlobState::Verified | BlobState::Done, _) => "here",
            (BlobState::Bad, _) => "damaged",
        };
        let waits_for = match view.state {
            BlobState::Bad => "a person: ask the sender to send it again",
            BlobState::Whole | BlobState::Verified | BlobState::Done => "nobody",
            BlobState::Sealing | BlobState::UnderWay => match view.waits {
                BlobWaits::Line => "the line",
                BlobWaits::Sender => "its sender, who has not uploaded all of it",
                BlobWaits::Refused => "the hub, which does not take it now; tell its operator",
                BlobWaits::Busy(reason) => reason.as_str(),
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
        }
    }
}

/// A table of its own, or nothing.
pub(super) fn table(lines: &[BlobLine]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let rows = lines.iter().map(|line| {
        [
            line.begun.clone(),
            line.direction.to_owned(),
            line.partner.to_string(),
            format!("{} %", line.percent),
            format!("{} KiB", line.sealed_kib),
            line.state.to_owned(),
            line.waits_for.to_owned(),
        ]
    });
    let header = ["ATTACHMENT", "WAY", "PARTNER", "DONE", "SIZE", "STATE", "WAITS FOR"];
    outline::table(header, rows)
}
