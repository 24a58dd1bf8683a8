//! `init`.

use std::path::Path;

use saphan_certs::authority::{Authority, AuthorityError};
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::{Report, hand, kit, rng};
use crate::cli::Init;
use crate::console::{self, Whose};
use crate::failure::Failure;
use crate::language::Words;

pub(crate) fn init(t: Words, dir: &Path, args: &Init, at: UnixSeconds) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    match Authority::open(dir) {
        Err(AuthorityError::NotInitialised(_)) => {}
        Ok(_) => return Err(AuthorityError::AlreadyInitialised(dir.to_owned()).into()),
        Err(error) => return Err(error.into()),
    }
    let paths = kit::sheet_paths(&args.sheets.sheets, &args.network)?;
    if let Some(name) = args.second_admin.as_ref().filter(|name| name.is_like(&by)) {
        return Err(AuthorityError::SamePerson(name.clone()).into());
    }
    let passphrase = console::new_passphrase(t, &args.passphrase)?;
    let second = args.second_admin.as_ref().map(|name| {
        let file = args.second.second_passphrase_file.as_deref();
        console::new_passphrase_of(t, Whose::Second(name), file)
            .map(|passphrase| (name, passphrase))
    });
    let second = second.transpose()?;
    let (network, place) = (&args.network, dir.display());
    if args.dry_run {
        let said = t.say("cli-init-would").with("network", network).with("dir", place);
        let fields = json!({ "network": network, "dir": dir, "dry_run": true });
        return Ok(Report::new(t, "saphan.ca.init/1", fields, said.to_string()));
    }
    let cost = args.kdf.into();
    let (mut authority, acting) =
        Authority::init(dir, network, &passphrase, cost, &by, at, &mut rng())?;
    if let Some((name, passphrase)) = &second {
        authority.name_second(&acting, name, passphrase, cost, at, &mut rng())?;
    }
    let made = kit::make_and_ask(t, &mut authority, &acting, &paths, at)?;
    let root = authority.root();
    let (fingerprint, (_, until)) = (root.fingerprint().to_string(), root.period());
    let done = t.say("cli-init-done").with("network", network).with("dir", place);
    let done = done.with("until", until.date());
    let text = format!("{done}\n{}  {fingerprint}", t.say("cli-fingerprint"));
    let fields = json!({
        "network": network,
        "dir": dir,
        "fingerprint": fingerprint,
        "until": until.to_string(),
        "kit": made.kit,
        "confirmed": made.confirmed,
        "sheets": paths,
        "second_admin": args.second_admin.as_ref().map(ToString::to_string),
        "dry_run": false,
    });
    let report = Report::new(t, "saphan.ca.init/1", fields, text).tell(t.say("cli-init-print"));
    let report = made.tell(report);
    Ok(if made.confirmed { report.next("saphan-ca hub certificate FILE") } else { report })
}
