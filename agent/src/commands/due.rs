//! How deadlines are shown: in lists, and beside one referral.

use saphan_protocol::deadline::What;
use saphan_protocol::ids::ReferralCode;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use crate::office::{DueView, ReferralView};

#[derive(Serialize)]
pub(super) struct DueShown {
    /// `due`, `half_over`, `overdue` or `alarm`.
    state: &'static str,
    what: &'static str,
    by: String,
    until: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl DueShown {
    /// By the hub's time, as far as this office knows it.
    pub(super) fn of(one: &DueView, view: &ReferralView, hub_now: UnixSeconds) -> Self {
        let state = if one.is_alarm(hub_now) {
            "alarm"
        } else if one.is_overdue(hub_now) {
            "overdue"
        } else if one.is_half_over(hub_now) {
            "half_over"
        } else {
            "due"
        };
        let telephone = || format!("telephone {}", view.partner);
        let next = match state {
            "alarm" => Some(telephone()),
            "overdue" if !one.ours => Some(telephone()),
            _ => one.ours.then(|| what_next(one.due.what, &view.code)),
        };
        Self {
            state,
            what: one.due.what.as_str(),
            by: if one.ours { "this office".to_owned() } else { view.partner.to_string() },
            until: one.due.at.to_string(),
            next,
        }
    }

    /// `overdue: decide, nkw-la until 2026-12-09T12:00:00Z`.
    pub(super) fn text(&self) -> String {
        let Self { state, what, by, until, .. } = self;
        format!("{}: {}, {by} until {until}", state.replace('_', " "), what.replace('_', " "))
    }

    /// What to do about it.
    pub(super) fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

fn what_next(what: What, code: &ReferralCode) -> String {
    match what {
        What::Deliver => format!("see whether it was fetched: saphan-agent show {code}"),
        What::Open => format!("saphan-agent show {code}"),
        What::Decide => format!("saphan-agent accept {code}, or ask, or decline"),
        What::Reply => format!("saphan-agent answer {code} --fact FACT"),
        What::LateApproval => format!("saphan-agent approve {code}"),
        What::FollowUp => "report how the person is".to_owned(),
        What::Confirm => "confirm that the work is done".to_owned(),
        What::Resolve => "settle the withdrawal".to_owned(),
    }
}

/// Who has to act by when: this office first, then partners that let their time pass.
pub(super) fn order(view: &ReferralView) -> (bool, UnixSeconds, ReferralCode) {
    let ours = view.due.iter().find(|one| one.ours);
    let until = ours.or(view.due.first()).map_or(UnixSeconds::new(u64::MAX), |one| one.due.at);
    (!view.is_ours_to_act(), until, view.code)
}
