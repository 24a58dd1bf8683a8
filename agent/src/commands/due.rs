//! How deadlines are shown: in lists, and beside one referral.

use saphan_protocol::deadline::What;
use saphan_protocol::ids::{PartnerId, ReferralCode};
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::said::named;
use crate::language::{Words, english, is_english};
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
    #[serde(skip)]
    ours: bool,
    #[serde(skip)]
    hint: Hint,
}

/// What to do about it.
enum Hint {
    Nothing,
    Telephone(PartnerId),
    Act(What, ReferralCode),
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
        let hint = match state {
            "alarm" => Hint::Telephone(view.partner.clone()),
            "overdue" if !one.ours => Hint::Telephone(view.partner.clone()),
            _ if one.ours => Hint::Act(one.due.what, view.code),
            _ => Hint::Nothing,
        };
        Self {
            state,
            what: one.due.what.as_str(),
            by: if one.ours { "this office".to_owned() } else { view.partner.to_string() },
            until: one.due.at.to_string(),
            next: hint.text(english()),
            ours: one.ours,
            hint,
        }
    }

    /// `overdue: decide, nkw-la until 2026-12-09T12:00:00Z`.
    pub(super) fn text(&self, t: Words) -> String {
        let Self { state, what, by, until, ours, .. } = self;
        let by = if *ours { t.say("cli-this-office").to_string() } else { by.clone() };
        let what = named(t, "due", what);
        t.say("cli-due-line")
            .with("state", t.say(format!("cli-due-{state}")))
            .with("what", if is_english(t) { what.replace('_', " ") } else { what })
            .with("by", by)
            .with("until", until)
            .to_string()
    }

    /// What to do about it.
    pub(super) fn next(&self, t: Words) -> Option<String> {
        self.hint.text(t)
    }
}

impl Hint {
    fn text(&self, t: Words) -> Option<String> {
        Some(match self {
            Self::Nothing => return None,
            Self::Telephone(partner) => t.say("cli-telephone").with("partner", partner).to_string(),
            Self::Act(what, code) => {
                let id = format!("cli-hint-{}", what.as_str());
                t.say(id).with("referral", code).to_string()
            }
        })
    }
}

/// Who has to act by when: this office first, then partners that let their time pass.
pub(super) fn order(view: &ReferralView) -> (bool, UnixSeconds, ReferralCode) {
    let ours = view.due.iter().find(|one| one.ours);
    let until = ours.or(view.due.first()).map_or(UnixSeconds::new(u64::MAX), |one| one.due.at);
    (!view.is_ours_to_act(), until, view.code)
}
