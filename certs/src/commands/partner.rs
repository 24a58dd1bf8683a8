//! `partner`: who the partners are, and whether they may take part.

use std::time::Duration;

use saphan_certs::authority::{Act, Acting, Authority, AuthorityError, Notes};
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::{OwnWord, Partner, RevocationReason, Standing, SuspensionReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use serde_json::{Value, json};

use super::table::table;
use super::{Report, hand, own_word, sync};
use crate::cli::Consent;
use crate::cli::partner::{Resume, Revoke, Suspend};
use crate::console;
use crate::failure::{Failure, exit};

const DAY: Duration = Duration::from_secs(86_400);
/// How long before its end a new identity is asked for.
pub(super) const RENEW_BEFORE: Duration = Duration::from_secs(60 * 86_400);

/// A certificate of the line lives 14 days and is renewed after seven or eight.
const RENEWED_WITHIN_DAYS: u64 = 9;

/// A partner as the authority knows it.
struct Known<'a> {
    id: &'a PartnerId,
    partner: &'a Partner,
    from: UnixSeconds,
    until: UnixSeconds,
    /// When the fingerprint of its key was compared, and by whom.
    compared: Option<(UnixSeconds, &'a str)>,
    /// The day on which it last renewed its way into the hub, and the day of the visit that brought this.
    seen: Option<(UnixDay, UnixDay)>,
    /// Its own word that it is out, where the list does not say so yet.
    own_word: Option<OwnWord>,
    now: UnixSeconds,
}

impl<'a> Known<'a> {
    fn of(
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

    fn state(&self) -> &'static str {
        match self.partner.standing {
            _ if self.own_word.is_some() => "out",
            Standing::Active => "active",
            Standing::Suspended { .. } => "suspended",
            Standing::Revoked { .. } => "revoked",
        }
    }

    fn is_active(&self) -> bool {
        self.partner.standing == Standing::Active && self.own_word.is_none()
    }

    fn days_left(&self) -> u64 {
        self.until.since(self.now).as_secs() / DAY.as_secs()
    }

    /// What has to be done about the identity; nothing as long as nothing is wrong.
    fn renewal(&self) -> Option<String> {
        if !self.partner.standing.stands() || self.until.since(self.now) > RENEW_BEFORE {
            return None;
        }
        if self.now > self.until {
            let days = self.now.since(self.until).as_secs() / DAY.as_secs();
            return Some(format!("FAILING {days} d"));
        }
        Some(format!("due, {} d left", self.days_left()))
    }

    /// Days since the line should have been renewed at the hub, where that fails.
    fn line_failing(&self) -> Option<u64> {
        // By the day of the visit: what came later is not known here.
        let (last, visit) = self.seen.filter(|_| self.is_active())?;
        overdue(last, visit)
    }

    /// The day, in UTC.
    fn seen(&self) -> String {
        self.seen.map_or_else(|| "-".to_owned(), |(day, _)| day.to_string())
    }

    /// What somebody has to look at.
    fn needs(&self) -> Option<String> {
        if self.own_word.is_some() {
            return Some("to be revoked".to_owned());
        }
        self.renewal().or_else(|| self.line_failing().map(|days| format!("line FAILING {days} d")))
    }

    fn row(&self) -> [String; 7] {
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
            self.state().to_owned(),
            until,
            self.needs().unwrap_or_else(|| "-".to_owned()),
            self.seen(),
            compared.unwrap_or_else(|| "-".to_owned()),
        ]
    }

    fn fields(&self, authority: &Authority) -> Value {
        let mut fields = json!({
            "partner": self.id,
            "country": self.id.country(),
            "state": self.state(),
            "identity_from": self.from.to_string(),
            "identity_until": self.until.to_string(),
            "renewal": self.renewal(),
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

pub(crate) fn list(authority: &Authority, now: UnixSeconds) -> Result<Report, Failure> {
    let columns = ["CODE", "COUNTRY", "STATE", "UNTIL", "RENEWAL", "SEEN", "COMPARED"];
    let notes = authority.notes()?;
    let mut rows = vec![columns.map(str::to_owned)];
    let (mut partners, mut attention, mut active) = (Vec::new(), Vec::new(), 0);
    for (id, _) in authority.directory().partners() {
        let known = Known::of(authority, id, &notes, now)?;
        rows.push(known.row());
        partners.push(known.fields(authority));
        active += usize::from(known.is_active());
        if known.needs().is_some() {
            attention.push(id);
        }
    }
    let mut text = table(&rows);
    text.push_str(&format!("{active} active"));
    if let Some(first) = attention.first() {
        let (count, s) = (attention.len(), if attention.len() == 1 { "s" } else { "" });
        text.push_str(&format!(", {count} need{s} attention: saphan-ca partner show {first}"));
    }
    let fields = json!({ "partners": partners, "active": active, "attention": attention });
    Ok(Report::new("saphan.ca.partner.list/1", fields, text).warn_of_mended(authority))
}

pub(crate) fn show(
    authority: &Authority,
    id: &PartnerId,
    now: UnixSeconds,
) -> Result<Report, Failure> {
    let known = Known::of(authority, id, &authority.notes()?, now)?;
    let standing = match known.partner.standing {
        _ if known.own_word.is_some() => "out by its own word".to_owned(),
        Standing::Active => "active".to_owned(),
        Standing::Suspended { reason } => format!("suspended, {}", stop_name(reason)),
        Standing::Revoked { since, reason } => {
            format!("revoked since {since}, {}", reason_name(reason))
        }
    };
    let compared = known.compared.map_or_else(
        || "never".to_owned(),
        |(at, by)| format!("{} by {by}, with its admission", at.date()),
    );
    let text = format!(
        "{id} ({})\n  state            {standing}\n  identity         {} to {}\n  renewal          \
         {}\n  seen at the hub  {}\n  compared         {compared}\n  key fingerprint  {}",
        id.country(),
        known.from.date(),
        known.until.date(),
        known.needs().unwrap_or_else(|| "nothing to do".to_owned()),
        known.seen(),
        Fingerprint::of_key(&known.partner.key),
    );
    let fields = known.fields(authority);
    let report = Report::new("saphan.ca.partner.show/1", fields, text).warn_of_mended(authority);
    let Some(word) = &known.own_word else { return Ok(report) };
    let mut report = report;
    report.talk.push(format!("warning: {}", own_word::told(word, authority)));
    Ok(report.next(own_word::take_over(word, now)))
}

/// The own word of a partner that is out and not revoked.
fn word_of(authority: &Authority, id: &PartnerId, notes: &Notes) -> Option<OwnWord> {
    authority.own_words(notes).into_iter().find(|word| word.partner == *id)
}

pub(crate) fn suspend(
    authority: &mut Authority,
    args: &Suspend,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (partner, reason) = (&args.partner, args.reason.into());
    authority.check_suspendable(partner)?;
    let name = stop_name(reason);
    let change = Change {
        schema: "saphan.ca.partner.suspend/1",
        consent: &args.consent,
        offline: args.offline,
        fields: json!({ "partner": partner, "reason": name }),
        would: format!("Would suspend {partner} ({}), {name}.", partner.country()),
        question: format!(
            "Suspending {partner} ({}), {name}: once the hub has the new list it refuses {partner} \
             and cuts its line. Its keys stand, nothing is lost, and `partner resume` ends it.\n\
             Type yes:",
            partner.country()
        ),
        answer: "yes",
        done: format!("{partner} suspended, {name}."),
    };
    change.make(authority, at, |authority, acting| authority.suspend(acting, partner, reason, at))
}

pub(crate) fn resume(
    authority: &mut Authority,
    args: &Resume,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let partner = &args.partner;
    authority.check_resumable(partner)?;
    let change = Change {
        schema: "saphan.ca.partner.resume/1",
        consent: &args.consent,
        offline: args.offline,
        fields: json!({ "partner": partner }),
        would: format!("Would resume {partner} ({}).", partner.country()),
        question: format!(
            "Resuming {partner} ({}): once the hub has the new list it takes part again, with the \
             keys that it had.\nType yes:",
            partner.country()
        ),
        answer: "yes",
        done: format!("{partner} resumed."),
    };
    change.make(authority, at, |authority, acting| authority.resume(acting, partner, at))
}

pub(crate) fn revoke(
    authority: &mut Authority,
    args: &Revoke,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (partner, reason) = (&args.partner, args.reason.into());
    authority.check_revocable(partner)?;
    let word = word_of(authority, partner, &authority.notes()?);
    // A hub whose clock is ahead names a moment that is to come here.
    let since = args.since.unwrap_or_else(|| word.as_ref().map_or(at, |word| word.since.min(at)));
    if since > at {
        let cause = format!("a partner cannot be revoked from {since} on, which is to come");
        let next = "the same command without --since, or with a time that is over";
        return Err(Failure::new(exit::USAGE, "since", cause, next));
    }
    let mut fields = json!({ "partner": partner, "since": since.to_string() });
    let mut about = String::new();
    if let Some(word) = &word {
        fields["self_revoked"] = own_word::fields(word, authority);
        about = format!("{}.", own_word::told(word, authority));
        if let Some(later) = own_word::later(word, since) {
            about.push_str(&format!(" {later}"));
        }
        about.push('\n');
    }
    let name = reason_name(reason);
    fields["reason"] = json!(name);
    let country = partner.country();
    let change = Change {
        schema: "saphan.ca.partner.revoke/1",
        consent: &args.consent,
        offline: args.offline,
        fields,
        would: format!("{about}Would revoke {partner} ({country}) since {since}, {name}."),
        question: format!(
            "{about}Revoking {partner} ({country}), {name}, cannot be undone: its keys never come back. It is \
             cut off once the hub has the new list; what the hub took of it from {since} on does \
             not count, and what waits for it goes back to whoever sent it.\nType {partner}:",
        ),
        answer: partner.as_str(),
        done: format!("{about}{partner} revoked since {since}, {name}."),
    };
    change.make(authority, at, |authority, acting| {
        authority.revoke(acting, partner, reason, since, at)
    })
}

/// A change of a partner's standing, if the person agrees.
struct Change<'a> {
    schema: &'static str,
    consent: &'a Consent,
    /// Whether the hub is left alone now.
    offline: bool,
    fields: Value,
    would: String,
    question: String,
    /// What the person types to agree.
    answer: &'a str,
    done: String,
}

impl Change<'_> {
    fn make(
        mut self,
        authority: &mut Authority,
        at: UnixSeconds,
        make: impl FnOnce(&mut Authority, &Acting) -> Result<(), AuthorityError>,
    ) -> Result<Report, Failure> {
        let by = hand(&self.consent.by)?;
        self.fields["dry_run"] = json!(self.consent.dry_run);
        if self.consent.dry_run {
            return Ok(Report::new(self.schema, self.fields, self.would).warn_of_mended(authority));
        }
        if !self.consent.yes {
            console::confirm(&self.question, self.answer)?;
        }
        let acting = authority.unlock(&console::passphrase(&self.consent.passphrase)?, by)?;
        make(authority, &acting)?;
        let report = Report::new(self.schema, self.fields, self.done).warn_of_mended(authority);
        let report = sync::after(report, authority, &acting, self.offline, at);
        Ok(report.next("saphan-ca partner list; without a line, saphan-ca export FILE for the hub"))
    }
}

/// As on the command line.
pub(super) fn reason_name(reason: RevocationReason) -> &'static str {
    match reason {
        RevocationReason::DeviceLost => "device-lost",
        RevocationReason::PersonLeft => "person-left",
        RevocationReason::KeyExposed => "key-exposed",
        RevocationReason::PartnerLeaves => "partner-leaves",
        RevocationReason::PartnerRevoked => "partner-revoked",
    }
}

/// As on the command line.
pub(super) fn stop_name(reason: SuspensionReason) -> &'static str {
    match reason {
        SuspensionReason::DeviceMissing => "device-missing",
        SuspensionReason::Inquiry => "inquiry",
        SuspensionReason::PartnerAsks => "partner-asks",
    }
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
