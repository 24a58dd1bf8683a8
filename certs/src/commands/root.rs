//! `root rotate`: a new root in the place of the old one.

use saphan_certs::authority::{Authority, RotationReason};
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, backup, hand, rng, second};
use crate::cli::RootRotate;
use crate::console;
use crate::failure::Failure;

const SCHEMA: &str = "saphan.ca.root.rotate/1";

pub(crate) fn rotate(
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
    let about = format!(
        "A new root takes over from {former}, {}.\n{}",
        reason_name(reason),
        consequences(reason, until, &open)
    );
    if consent.dry_run {
        return Ok(Report::new(SCHEMA, fields, about).warn_of_mended(authority));
    }
    if !consent.yes {
        console::confirm(&format!("{about}This cannot be undone.\nType yes:"), "yes")?;
    }
    let passphrase = console::passphrase(&consent.passphrase)?;
    let acting = second::beside(authority, authority.unlock(&passphrase, by)?, &args.second)?;
    let cost = (&passphrase, args.kdf.into());
    let acting = authority.rotate_root(acting, cost, reason, at, &mut rng())?;
    let root = authority.root().fingerprint().to_string();
    authority.back_up(&acting, cost, &args.backup, at, &mut rng())?;
    fields["root"] = json!(root);
    let text = format!(
        "The new root has taken over.\n  fingerprint  {root}\n  backup       {}",
        args.backup.display()
    );
    let mut report = Report::new(SCHEMA, fields, text).warn_of_mended(authority);
    report.talk.push(consequences(reason, until, &open).trim_end().to_owned());
    report.talk.extend(steps(authority, reason));
    Ok(report)
}

/// What it means for those who are out there.
fn consequences(reason: RotationReason, until: UnixSeconds, open: &[String]) -> String {
    let mut text = match reason {
        RotationReason::Planned | RotationReason::PersonLeft => format!(
            "Partners learn of it from their hub and go on by themselves. What rests on the old root \
             counts until {}.\n",
            until.date()
        ),
        RotationReason::KeyExposed => {
            "Whoever learns of it takes nothing any more that rests on the old \
             root: hubs need their new certificates first.\n"
                .to_owned()
        }
    };
    if !open.is_empty() {
        let names = open.join(", ");
        text.push_str(&format!("Open invitations name the old root and count no more: {names}.\n"));
    }
    text
}

/// In which order the hubs hear of it.
fn steps(authority: &Authority, reason: RotationReason) -> Vec<String> {
    let hubs: Vec<String> =
        authority.hubs().into_iter().map(|(name, _)| name.to_string()).collect();
    if hubs.is_empty() {
        return Vec::new();
    }
    let certify = format!(
        "for each hub ({}): saphan-hub certificate request FILE there, saphan-ca hub certificate FILE \
         here, saphan-hub certificate install FILE there",
        hubs.join(", ")
    );
    match reason {
        RotationReason::Planned | RotationReason::PersonLeft => {
            vec!["Next: saphan-ca sync".to_owned(), format!("Then {certify}")]
        }
        RotationReason::KeyExposed => {
            vec![
                format!("Next, today and before any sync, {certify}"),
                "Then saphan-ca sync".to_owned(),
            ]
        }
    }
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
