//! `partner`: who the partners are, and whether they may take part.

use saphan_certs::authority::{Acting, Authority, AuthorityError};
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::{RevocationReason, Standing, SuspensionReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::known::{Known, word_of};
use super::table::table;
use super::{Report, hand, own_word, sync};
use crate::cli::Consent;
use crate::cli::partner::{Resume, Revoke, Suspend};
use crate::console;
use crate::failure::{Failure, exit};

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
        known.needs().map_or_else(|| "nothing to do".to_owned(), |needs| needs.to_string()),
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
pub(crate) fn reason_name(reason: RevocationReason) -> &'static str {
    match reason {
        RevocationReason::DeviceLost => "device-lost",
        RevocationReason::PersonLeft => "person-left",
        RevocationReason::KeyExposed => "key-exposed",
        RevocationReason::PartnerLeaves => "partner-leaves",
        RevocationReason::PartnerRevoked => "partner-revoked",
    }
}

/// As on the command line.
pub(crate) fn stop_name(reason: SuspensionReason) -> &'static str {
    match reason {
        SuspensionReason::DeviceMissing => "device-missing",
        SuspensionReason::Inquiry => "inquiry",
        SuspensionReason::PartnerAsks => "partner-asks",
    }
}
