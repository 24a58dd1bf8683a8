//! A partner as the authority knows it: from the list, the log, and what the last visit brought.

use std::time::Duration;

use saphan_certs::authority::{Act, Authority, AuthorityError, Notes};
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::{OwnWord, Partner, Standing};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde_json::{Value, json};

use super::own_word;
use super::partner::{reason_name, stop_name};
use crate::language::{Words, english};
use crate::said::{named, number};

const DAY: Duration = Duration::from_secs(86_400);
/// How long before its end a new identity is asked for.
pub(crate) const RENEW_BEFORE: Duration = Duration::from_secs(60 * 86_400);

/// A certificate of the line lives 14 days and is renewed after seven or eight.
const RENEWED_WITHIN_DAYS: u64 = 9;

/// A partner as the authority knows it.
pub(crate) struct Known<'a> {
    /// Its code.
    pub(crate) id: &'a PartnerId,
    /// As the list has it.
    pub(crate) partner: &'a Partner,
    /// Its identity, from when on.
    pub(crate) from: UnixSeconds,
    /// Until when.
    pub(crate) until: UnixSeconds,
    /// When the fingerprint of its key was compared, and by whom.
    pub(crate) compared: Option<(UnixSeconds, &'a str)>,
    /// The day on which it last renewed its way into the hub, and the day of the visit that brought this.
    seen: Option<(UnixDay, UnixDay)>,
    /// Its own word that it is out, where the list does not say so yet.
    pub(crate) own_word: Option<OwnWord>,
    now: UnixSeconds,
}

/// What has to be done about a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// It has taken itself out; the list is to say so.
    Revocation,
    /// Its identity ends in so many days.
    Due { days: u64 },
    /// Its identity ended so many days ago.
    Late { days: u64 },
    /// It has not renewed its line, and should have so many days ago.
    Line { days: u64 },
}

impl Needs {
    /// As a row of a table has room for it.
    pub(crate) fn said(self, t: Words) -> String {
        let (id, days) = match self {
            Self::Revocation => return t.say("cli-needs-revocation").to_string(),
            Self::Due { days } => ("cli-needs-due", days),
            Self::Late { days } => ("cli-needs-late", days),
            Self::Line { days } => ("cli-needs-line", days),
        };
        t.say(id).count("days", number(days)).to_string()
    }
}

impl<'a> Known<'a> {
    /// A partner of the list.
    pub(crate) fn of(
        authority: &'a Authority,
        id: &'a PartnerId,
        notes: &Notes,
        now: UnixSeconds,
    ) -> Result<Self, AuthorityError> {
        let partner = authority.directory().partner(id);
        let partner = partner.ok_or_else(|| AuthorityError::UnknownPartner(id.clone()))?;
        let identity = authority.identity(id)?;
        let (from, until) = (identity.not_before(), identity.not_after());
        let admitted = authority.acts().entries().iter().rev().find_map(|entry| {
            let of_this = matches!(
                &entry.act,
                Act::Admit { partner, .. } | Act::Approve { partner, .. } if partner == id
            );
            of_this.then(|| (entry.at, entry.by.as_str()))
        });
        let seen = notes.seen.iter().find(|office| office.partner == *id);
        let seen = seen.zip(notes.visited).map(|(office, visit)| (office.day, visit.at.day()));
        let own_word = word_of(authority, id, notes);
        Ok(Self { id, partner, from, until, compared: admitted, seen, own_word, now })
    }

    /// Name of its state, as on the command line.
    pub(crate) fn state(&self) -> &'static str {
        match self.partner.standing {
            _ if self.own_word.is_some() => "out",
            Standing::Active => "active",
            Standing::Suspended { .. } => "suspended",
            Standing::Revoked { .. } => "revoked",
        }
    }

    pub(crate) fn is_active(&self) -> bool {
        self.partner.standing == Standing::Active && self.own_word.is_none()
    }

    /// What has to be done about the identity; nothing as long as nothing is wrong.
    fn renewal(&self) -> Option<Needs> {
        let days = |span: Duration| span.as_secs() / DAY.as_secs();
        if !self.partner.standing.stands() || self.until.since(self.now) > RENEW_BEFORE {
            return None;
        }
        Some(if self.now > self.until {
            Needs::Late { days: days(self.now.since(self.until)) }
        } else {
            Needs::Due { days: days(self.until.since(self.now)) }
        })
    }

    /// Days since the line should have been renewed at the hub, where that fails.
    fn line_failing(&self) -> Option<u64> {
        // By the day of the visit: what came later is not known here.
        let (last, visit) = self.seen.filter(|_| self.is_active())?;
        overdue(last, visit)
    }

    /// The day, in UTC.
    pub(crate) fn seen(&self) -> String {
        self.seen.map_or_else(|| "-".to_owned(), |(day, _)| day.to_string())
    }

    /// What somebody has to look at.
    pub(crate) fn needs(&self) -> Option<Needs> {
        if self.own_word.is_some() {
            return Some(Needs::Revocation);
        }
        self.renewal().or_else(|| self.line_failing().map(|days| Needs::Line { days }))
    }

    pub(crate) fn row(&self, t: Words) -> [String; 7] {
        let until = if self.partner.standing.stands() {
            self.until.date().to_string()
        } else {
            "-".to_owned()
        };
        let compared = self.compared.filter(|_| self.partner.standing.stands());
        let compared = compared.map(|(at, by)| format!("{} {by}", at.date()));
        [
            self.id.to_string(),
            self.id.country(),
            named(t, "state", self.state()),
            until,
            self.needs().map_or_else(|| "-".to_owned(), |needs| needs.said(t)),
            self.seen(),
            compared.unwrap_or_else(|| "-".to_owned()),
        ]
    }

    pub(crate) fn fields(&self, authority: &Authority) -> Value {
        let mut fields = json!({
            "partner": self.id,
            "country": self.id.country(),
            "state": self.state(),
            "identity_from": self.from.to_string(),
            "identity_until": self.until.to_string(),
            "renewal": self.renewal().map(|needs| needs.said(english())),
            "seen": self.seen.map(|(day, _)| day.to_string()),
            "line_failing_days": self.line_failing(),
            "key_fingerprint": Fingerprint::of_key(&self.partner.key).to_string(),
        });
        if let Some((at, by)) = self.compared {
            fields["compared"] = json!({ "at": at.to_string(), "by": by });
        }
        if let Some(word) = &self.own_word {
            fields["self_revoked"] = own_word::fields(word, authority);
        }
        match self.partner.standing {
            Standing::Active => {}
            Standing::Suspended { reason } => fields["reason"] = json!(stop_name(reason)),
            Standing::Revoked { since, reason } => {
                fields["revoked_since"] = json!(since.to_string());
                fields["reason"] = json!(reason_name(reason));
            }
        }
        fields
    }
}

/// The own word of a partner that is out and not revoked.
pub(crate) fn word_of(authority: &Authority, id: &PartnerId, notes: &Notes) -> Option<OwnWord> {
    authority.own_words(notes).into_iter().find(|word| word.partner == *id)
}

/// Days since a line that was renewed on `last` should have been renewed again, on the day of a visit.
fn overdue(last: UnixDay, visit: UnixDay) -> Option<u64> {
    let days = u64::from(visit.get().saturating_sub(last.get()));
    days.checked_sub(RENEWED_WITHIN_DAYS).filter(|days| *days > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_was_not_renewed_for_nine_days_before_the_visit_is_worth_a_word() {
        let visit = UnixDay::new(20_000);
        let ago = |days| overdue(UnixDay::new(visit.get() - days), visit);

        assert_eq!([0, 9, 10, 12].map(ago), [None, None, Some(1), Some(3)]);
        assert_eq!(overdue(visit.plus(1), visit), None, "the hub's clock may be ahead");
    }
}
