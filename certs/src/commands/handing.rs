//! `passphrase change` and `hand-over`: the authority in other hands.

use saphan_certs::authority::Authority;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, hand, rng};
use crate::cli::{HandOver, PassphraseArg, PassphraseChange};
use crate::console;
use crate::failure::Failure;
use crate::language::Words;

pub(crate) fn change_passphrase(
    t: Words,
    authority: &mut Authority,
    args: &PassphraseChange,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let old = console::passphrase(t, &args.passphrase)?;
    let acting = authority.unlock(&old, by)?;
    let from = PassphraseArg { passphrase_file: args.new_passphrase_file.clone() };
    let new = console::new_passphrase(t, &from)?;
    authority.change_passphrase(&acting, (&old, &new), args.kdf.into(), at, &mut rng())?;
    let text = t.say("cli-passphrase-changed").to_string();
    let fields = json!({ "acts": authority.acts().len() });
    let report = Report::new(t, "saphan.ca.passphrase.change/1", fields, text);
    Ok(report.warn_of_mended(authority).next(t.say("cli-passphrase-changed-next")))
}

pub(crate) fn hand_over(
    t: Words,
    authority: &mut Authority,
    args: &HandOver,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    const SCHEMA: &str = "saphan.ca.hand-over/1";
    let (to, consent) = (&args.to, &args.consent);
    let by = hand(&consent.by)?;
    let fields = json!({ "from": by.as_str(), "to": to.as_str(), "dry_run": consent.dry_run });
    if consent.dry_run {
        let text = t.say("cli-hand-over-would").with("from", &by).with("to", to).to_string();
        return Ok(Report::new(t, SCHEMA, fields, text).warn_of_mended(authority));
    }
    if !consent.yes {
        let about = t.say("cli-hand-over-about").with("from", &by).with("to", to);
        console::confirm(t, &about.to_string(), to.as_str())?;
    }
    let acting = authority.unlock(&console::passphrase(t, &consent.passphrase)?, by)?;
    authority.hand_over(&acting, to, at)?;
    let text = t.say("cli-hand-over-done").with("to", to).to_string();
    let report = Report::new(t, SCHEMA, fields, text).warn_of_mended(authority);
    Ok(report.next(t.say("cli-hand-over-next").with("to", to)))
}
