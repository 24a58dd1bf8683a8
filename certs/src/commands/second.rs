//! `second`, and the second person at the side of every admission.

use saphan_certs::authority::{Acting, Authority, AuthorityError, Hand, Second};
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, hand, rng};
use crate::cli::joining::{NameSecond, SecondArg};
use crate::console::{self, Whose};
use crate::failure::Failure;
use crate::language::Words;

/// With the second person, if an admission needs one.
pub(super) fn beside(
    t: Words,
    authority: &Authority,
    acting: Acting,
    args: &SecondArg,
) -> Result<Acting, Failure> {
    let Some(name) = asked(authority, acting.by())? else { return Ok(acting) };
    let file = args.second_passphrase_file.as_deref();
    let passphrase = console::passphrase_of(t, Whose::Second(name), file)?;
    Ok(acting.with_second(authority.unlock_second(&passphrase)?))
}

/// Who is to agree to an admission besides whoever acts, if anybody is.
pub(crate) fn asked<'a>(authority: &'a Authority, by: &Hand) -> Result<Option<&'a Hand>, Failure> {
    match authority.second() {
        Second::NotAsked => Ok(None),
        Second::ToBeNamed => Err(AuthorityError::SecondLost.into()),
        Second::Named { name, .. } if name.is_like(by) => {
            Err(AuthorityError::SamePerson(name.clone()).into())
        }
        Second::Named { name, .. } => Ok(Some(name)),
    }
}

/// Names the second administrator.
pub(crate) fn name(
    t: Words,
    authority: &mut Authority,
    args: &NameSecond,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (consent, name) = (&args.consent, &args.name);
    let by = hand(&consent.by)?;
    if name.is_like(&by) {
        return Err(AuthorityError::SamePerson(name.clone()).into());
    }
    let before = match authority.second() {
        Second::Named { name, .. } => Some(name.to_string()),
        Second::NotAsked | Second::ToBeNamed => None,
    };
    let fields = json!({ "second": name.as_str(), "before": before, "dry_run": consent.dry_run });
    let about = t.say("cli-second-would").with("name", name).to_string();
    if consent.dry_run {
        return Ok(Report::new(t, SCHEMA, fields, about).warn_of_mended(authority));
    }
    if !consent.yes {
        console::confirm(t, &about, "yes")?;
    }
    let mut acting = authority.unlock(&console::passphrase(t, &consent.passphrase)?, by)?;
    if before.is_some() {
        acting = beside(t, authority, acting, &args.second)?;
    }
    let file = args.new_passphrase_file.as_deref();
    let passphrase = console::new_passphrase_of(t, Whose::Second(name), file)?;
    authority.name_second(&acting, name, &passphrase, args.kdf.into(), at, &mut rng())?;
    let text = t.say("cli-second-done").with("name", name).to_string();
    Ok(Report::new(t, SCHEMA, fields, text).warn_of_mended(authority).next("saphan-ca show powers"))
}

const SCHEMA: &str = "saphan.ca.second/1";
