//! `passphrase change` and `hand-over`: the authority in other hands.

use saphan_certs::authority::Authority;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, hand, rng};
use crate::cli::{HandOver, PassphraseArg, PassphraseChange};
use crate::console;
use crate::failure::Failure;

pub(crate) fn change_passphrase(
    authority: &mut Authority,
    args: &PassphraseChange,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let old = console::passphrase(&args.passphrase)?;
    let acting = authority.unlock(&old, by)?;
    let from = PassphraseArg { passphrase_file: args.new_passphrase_file.clone() };
    let new = console::new_passphrase(&from)?;
    authority.change_passphrase(&acting, (&old, &new), args.kdf.into(), at, &mut rng())?;
    let text = "The key opens with the new passphrase, and with the old one no more. Backups from \
                before open with the passphrase of their time."
        .to_owned();
    let fields = json!({ "acts": authority.acts().len() });
    let report = Report::new("saphan.ca.passphrase.change/1", fields, text);
    Ok(report.warn_of_mended(authority).next("saphan-ca backup FILE, and destroy older backups"))
}

pub(crate) fn hand_over(
    authority: &mut Authority,
    args: &HandOver,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    const SCHEMA: &str = "saphan.ca.hand-over/1";
    let (to, consent) = (&args.to, &args.consent);
    let by = hand(&consent.by)?;
    let fields = json!({ "from": by.as_str(), "to": to.as_str(), "dry_run": consent.dry_run });
    if consent.dry_run {
        let text =
            format!("Would hand the authority over from {} to {}.", by.as_str(), to.as_str());
        return Ok(Report::new(SCHEMA, fields, text).warn_of_mended(authority));
    }
    if !consent.yes {
        let question = format!(
            "{} administers the network from now on, and {} no more.\nType {}:",
            to.as_str(),
            by.as_str(),
            to.as_str()
        );
        console::confirm(&question, to.as_str())?;
    }
    let acting = authority.unlock(&console::passphrase(&consent.passphrase)?, by)?;
    authority.hand_over(&acting, to, at)?;
    let text = format!("Handed over to {}. The log names both.", to.as_str());
    let report = Report::new(SCHEMA, fields, text).warn_of_mended(authority);
    Ok(report.next(format!(
        "{} alone: saphan-ca passphrase change, then kit make, kit confirm and backup FILE",
        to.as_str()
    )))
}
