//! `partner`: who the partners are, and whether they may take part.

use saphan_certs::authority::{Acting, Authority, AuthorityError};
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::{RevocationReason, Standing, SuspensionReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::known::{Known, word_of};
use super::{Report, hand, own_word, sync};
use crate::cli::Consent;
use crate::cli::partner::{Resume, Revoke, Suspend};
use crate::console;
use crate::failure::{Failure, exit};
use crate::language::Words;
use crate::said::{facts, heads, named, table};

const HEADS: [&str; 7] = [
    "cli-head-code",
    "cli-head-country",
    "cli-head-state",
    "cli-head-until",
    "cli-head-renewal",
    "cli-head-seen",
    "cli-head-compared",
];

pub(crate) fn list(t: Words, authority: &Authority, now: UnixSeconds) -> Result<Report, Failure> {
    let notes = authority.notes()?;
    let mut rows = vec![heads(t, HEADS)];
    let (mut partners, mut attention, mut active) = (Vec::new(), Vec::new(), 0_usize);
    for (id, _) in authority.directory().partners() {
        let known = Known::of(authority, id, &notes, now)?;
        rows.push(known.row(t));
        partners.push(known.fields(authority));
        active += usize::from(known.is_active());
        if known.needs().is_some() {
            attention.push(id);
        }
    }
    let mut text = table(&rows);
    text.push_str(&t.say("cli-partners-active").count("count", active).to_string());
    if let Some(first) = attention.first() {
        let needs = t.say("cli-partners-attention").count("count", attention.len());
        text.push_str(&format!(", {}", needs.with("partner", first)));
    }
    let fields = json!({ "partners": partners, "active": active, "attention": attention });
    Ok(Report::new(t, "saphan.ca.partner.list/1", fields, text).warn_of_mended(authority))
}

pub(crate) fn show(
    t: Words,
    authority: &Authority,
    id: &PartnerId,
    now: UnixSeconds,
) -> Result<Report, Failure> {
    let known = Known::of(authority, id, &authority.notes()?, now)?;
    let standing = match known.partner.standing {
        _ if known.own_word.is_some() => t.say("state-out"),
        Standing::Active => t.say("state-active"),
        Standing::Suspended { reason } => {
            t.say("cli-partner-suspended").with("reason", named(t, "stop", stop_name(reason)))
        }
        Standing::Revoked { since, reason } => t
            .say("cli-partner-revoked")
            .with("since", since)
            .with("reason", named(t, "reason", reason_name(reason))),
    };
    let compared = known.compared.map_or_else(
        || t.say("cli-never"),
        |(at, by)| t.say("cli-partner-compared").with("at", at.date()).with("by", by),
    );
    let identity = t.say("from-until").with("from", known.from.date());
    let renewal = known.needs().map(|needs| needs.said(t));
    let about = [
        ("cli-label-state", standing.to_string()),
        ("cli-label-identity", identity.with("until", known.until.date()).to_string()),
        (
            "cli-label-renewal",
            renewal.unwrap_or_else(|| t.say("cli-partner-nothing-to-do").to_string()),
        ),
        ("cli-label-seen", known.seen()),
        ("cli-label-compared", compared.to_string()),
        ("cli-label-key-fingerprint", Fingerprint::of_key(&known.partner.key).to_string()),
    ];
    let text = format!("{id} ({}){}", id.country(), facts(t, &about));
    let fields = known.fields(authority);
    let report = Report::new(t, "saphan.ca.partner.show/1", fields, text).warn_of_mended(authority);
    let Some(word) = &known.own_word else { return Ok(report) };
    let warning = t.say("cli-warning").with("text", own_word::told(t, word, authority));
    Ok(report.tell(warning).next(own_word::take_over(word, now)))
}

pub(crate) fn suspend(
    t: Words,
    authority: &mut Authority,
    args: &Suspend,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (partner, reason) = (&args.partner, args.reason.into());
    authority.check_suspendable(partner)?;
    let (name, country) = (stop_name(reason), partner.country());
    let said = |id: &'static str| {
        let said = t.say(id).with("partner", partner).with("country", &country);
        said.with("reason", named(t, "stop", name)).to_string()
    };
    let change = Change {
        t,
        schema: "saphan.ca.partner.suspend/1",
        consent: &args.consent,
        offline: args.offline,
        fields: json!({ "partner": partner, "reason": name }),
        would: said("cli-suspend-would"),
        about: said("cli-suspend-about"),
        answer: "yes",
        done: said("cli-suspend-done"),
    };
    change.make(authority, at, |authority, acting| authority.suspend(acting, partner, reason, at))
}

pub(crate) fn resume(
    t: Words,
    authority: &mut Authority,
    args: &Resume,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let partner = &args.partner;
    authority.check_resumable(partner)?;
    let country = partner.country();
    let said =
        |id: &'static str| t.say(id).with("partner", partner).with("country", &country).to_string();
    let change = Change {
        t,
        schema: "saphan.ca.partner.resume/1",
        consent: &args.consent,
        offline: args.offline,
        fields: json!({ "partner": partner }),
        would: said("cli-resume-would"),
        about: said("cli-resume-about"),
        answer: "yes",
        done: said("cli-resume-done"),
    };
    change.make(authority, at, |authority, acting| authority.resume(acting, partner, at))
}

pub(crate) fn revoke(
    t: Words,
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
        return Err(Failure::new(exit::USAGE, "since", cause, next).with("since", since));
    }
    let mut fields = json!({ "partner": partner, "since": since.to_string() });
    let mut before = String::new();
    if let Some(word) = &word {
        fields["self_revoked"] = own_word::fields(word, authority);
        let told = own_word::told(t, word, authority);
        before = t.say("cli-revoke-before").with("told", told).to_string();
        if let Some(later) = own_word::later(t, word, since) {
            before.push_str(&format!(" {later}"));
        }
        before.push('\n');
    }
    let name = reason_name(reason);
    fields["reason"] = json!(name);
    let country = partner.country();
    let said = |id: &'static str| {
        let said = t.say(id).with("partner", partner).with("country", &country);
        let said = said.with("since", since).with("reason", named(t, "reason", name));
        format!("{before}{said}")
    };
    let change = Change {
        t,
        schema: "saphan.ca.partner.revoke/1",
        consent: &args.consent,
        offline: args.offline,
        fields,
        would: said("cli-revoke-would"),
        about: said("cli-revoke-about"),
        answer: partner.as_str(),
        done: said("cli-revoke-done"),
    };
    change.make(authority, at, |authority, acting| {
        authority.revoke(acting, partner, reason, since, at)
    })
}

/// A change of a partner's standing, if the person agrees.
struct Change<'a> {
    t: Words,
    schema: &'static str,
    consent: &'a Consent,
    /// Whether the hub is left alone now.
    offline: bool,
    fields: Value,
    would: String,
    /// What it means, above the question.
    about: String,
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
            let report = Report::new(self.t, self.schema, self.fields, self.would);
            return Ok(report.warn_of_mended(authority));
        }
        if !self.consent.yes {
            console::confirm(self.t, &self.about, self.answer)?;
        }
        let acting =
            authority.unlock(&console::passphrase(self.t, &self.consent.passphrase)?, by)?;
        make(authority, &acting)?;
        let report = Report::new(self.t, self.schema, self.fields, self.done);
        let report = report.warn_of_mended(authority);
        let report = sync::after(report, authority, &acting, self.offline, at);
        Ok(report.next(self.t.say("cli-standing-next")))
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
