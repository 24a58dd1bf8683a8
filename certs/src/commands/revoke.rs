//! `revoke`.

use saphan_certs::authority::Authority;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::look::reason_name;
use super::{Report, hand};
use crate::cli::Revoke;
use crate::console;
use crate::failure::Failure;

pub(crate) fn revoke(
    authority: &mut Authority,
    args: &Revoke,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (partner, reason, consent) = (&args.partner, args.reason.into(), &args.consent);
    let by = hand(&consent.by)?;
    authority.check_revocable(partner)?;
    let name = reason_name(reason);
    let fields = json!({
        "partner": partner,
        "reason": name,
        "since": at.to_string(),
        "dry_run": consent.dry_run,
    });
    if consent.dry_run {
        let text = format!("Would revoke {partner} ({}), {name}.", partner.country());
        return Ok(Report::new("saphan.ca.revoke/1", fields, text).warn_of_mended(authority));
    }
    if !consent.yes {
        let question = format!(
            "Revoking {partner} ({}), {name}, cannot be undone: its keys never come back. It is \
             cut off once the hub has the new export.\nType {partner}:",
            partner.country()
        );
        console::confirm(&question, partner.as_str())?;
    }
    let acting = authority.unlock(&console::passphrase(&consent.passphrase)?, by)?;
    authority.revoke(&acting, partner, reason, at, at)?;
    let text = format!("{partner} revoked, {name}.");
    let report = Report::new("saphan.ca.revoke/1", fields, text).warn_of_mended(authority);
    Ok(report.next("saphan-ca export FILE, and take FILE to the hub now"))
}
