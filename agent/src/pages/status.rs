//! How the office is.

use askama::Template;
use axum::response::Html;
use saphan_protocol::time::UnixSeconds;

use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::Seat;
use crate::office::Status;

#[derive(Template)]
#[template(path = "status.html")]
struct Page {
    shell: Shell,
    partner: String,
    hub: String,
    online: String,
    drained: String,
    backup: String,
    directory: String,
    is_fresh: bool,
    waiting_here: usize,
    at_hub: usize,
    version: &'static str,
    /// What people must be told, each with how often.
    alerts: Vec<String>,
    notices: Vec<String>,
}

pub(super) async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, status) = seat
        .work(move |office| {
            Box::pin(
                async move { Ok((Standing::of(office, now).await?, office.status(now).await?)) },
            )
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Status), standing);
    let hub = seat.place().config.hub.as_ref().map(ToString::to_string);
    Ok(answered(&page(shell, hub, &status)))
}

fn page(shell: Shell, hub: Option<String>, status: &Status) -> Page {
    let t = shell.t;
    let when = |at: Option<UnixSeconds>| match at {
        Some(at) => format!("{} ({})", t.moment(at), shell.ago(at)),
        None => t.say("never").to_string(),
    };
    let counted = [
        ("status-to-approve", status.to_approve),
        ("status-overdue-approvals", status.overdue),
        ("status-late-approvals", status.late_approvals),
        ("status-late-overdue", status.late_overdue),
        ("status-unseen-glass", status.unseen_glass),
        ("status-ours-overdue", status.due.ours_overdue),
        ("status-theirs-overdue", status.due.theirs_overdue),
        ("status-not-fetched", status.due.alarms),
    ];
    let alerts = counted.into_iter().filter(|(_, count)| *count > 0);
    let alerts = alerts.map(|(id, count)| t.say(id).count("count", count).to_string()).collect();
    Page {
        partner: status.partner.to_string(),
        hub: hub.unwrap_or_else(|| t.say("status-no-hub").to_string()),
        online: when(status.online),
        drained: when(status.drained),
        backup: when(status.backed_up),
        directory: when(status.confirmed),
        is_fresh: status.is_fresh,
        waiting_here: status.waiting_here,
        at_hub: status.at_hub,
        version: env!("CARGO_PKG_VERSION"),
        alerts,
        notices: status.notices.iter().map(|notice| super::notice::text(t, notice)).collect(),
        shell,
    }
}
