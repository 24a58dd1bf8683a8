//! `root rotate`: a new root in the place of the old one.

use saphan_certs::authority::{Authority, RotationReason};
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, backup, hand, rng, second};
use crate::cli::RootRotate;
use crate::console;
use crate::failure::Failure;
use crate::language::Words;
use crate::said::facts;

const SCHEMA: &str = "saphan.ca.root.rotate/1";

pub(crate) fn rotate(
    t: Words,
    authority: &mut Authority,
    args: &RootRotate,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (consent, reason) = (&args.consent, RotationReason::from(args.reason));
    let by = hand(&consent.by)?;
    authority.check_rotatable()?;
    backup::check_new(&args.backup)?;
    let (former, until) = (authority.root().fingerprint(), reason.overlap_until(at));
    let open = open_invitations(authority, at);
    let mut fields = json!({
        "former": former.to_string(),
        "reason": reason_name(reason),
        "until": until.to_string(),
        "void_invitations": open,
        "backup": args.backup,
        "dry_run": consent.dry_run,
    });
    let why = t.say(format!("cli-rotation-{}", reason_name(reason)));
    let about = t.say("cli-rotate-about").with("former", former).with("reason", why);
    let consequences = consequences(t, reason, until, &open);
    let about = format!("{about}\n{consequences}");
    if consent.dry_run {
        return Ok(Report::new(t, SCHEMA, fields, about).warn_of_mended(authority));
    }
    if !consent.yes {
        console::confirm(t, &format!("{about}\n{}", t.say("cli-rotate-for-good")), "yes")?;
    }
    let passphrase = console::passphrase(t, &consent.passphrase)?;
    let acting = second::beside(t, authority, authority.unlock(&passphrase, by)?, &args.second)?;
    let cost = (&passphrase, args.kdf.into());
    let acting = authority.rotate_root(acting, cost, reason, at, &mut rng())?;
    let root = authority.root().fingerprint().to_string();
    authority.back_up(&acting, cost, &args.backup, at, &mut rng())?;
    fields["root"] = json!(root);
    let about =
        [("cli-label-fingerprint", root), ("cli-label-backup", args.backup.display().to_string())];
    let text = format!("{}{}", t.say("cli-rotate-done"), facts(t, &about));
    let mut report = Report::new(t, SCHEMA, fields, text).warn_of_mended(authority);
    report.talk.push(consequences);
    report.talk.extend(steps(t, authority, reason));
    Ok(report)
}

/// What it means for those who are out there.
fn consequences(t: Words, reason: RotationReason, until: UnixSeconds, open: &[String]) -> String {
    let mut text = match reason {
        RotationReason::Planned | RotationReason::PersonLeft => {
            t.say("cli-rotate-overlap").with("until", until.date())
        }
        RotationReason::KeyExposed => t.say("cli-rotate-at-once"),
    }
    .to_string();
    if !open.is_empty() {
        let void = t.say("cli-rotate-invitations").with("partners", open.join(", "));
        text.push_str(&format!("\n{void}"));
    }
    text
}

/// In which order the hubs hear of it.
fn steps(t: Words, authority: &Authority, reason: RotationReason) -> Vec<String> {
    const SYNC: &str = "saphan-ca sync";
    let hubs: Vec<String> =
        authority.hubs().into_iter().map(|(name, _)| name.to_string()).collect();
    if hubs.is_empty() {
        return Vec::new();
    }
    let certify = t.say("cli-rotate-certify").with("hubs", hubs.join(", "));
    let steps = match reason {
        RotationReason::Planned | RotationReason::PersonLeft => {
            [t.say("cli-next").with("next", SYNC), t.say("cli-then").with("next", certify)]
        }
        RotationReason::KeyExposed => {
            [t.say("cli-next-today").with("next", certify), t.say("cli-then").with("next", SYNC)]
        }
    };
    steps.map(|step| step.to_string()).into()
}

fn open_invitations(authority: &Authority, at: UnixSeconds) -> Vec<String> {
    let open = authority
        .invitations()
        .into_iter()
        .filter(|state| state.reply.is_none() && !state.names_former_root && state.expires >= at);
    open.map(|state| state.partner.to_string()).collect()
}

/// As on the command line.
pub(super) fn reason_name(reason: RotationReason) -> &'static str {
    match reason {
        RotationReason::Planned => "planned",
        RotationReason::PersonLeft => "person-left",
        RotationReason::KeyExposed => "key-exposed",
    }
}
