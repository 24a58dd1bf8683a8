//! `directory load`: the authority's newest list of partners.

use saphan_certs::issued::{ISSUED_LEN_MAX, TrustBundle};
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, read};
use crate::cli::FileArgs;
use crate::exit::Failure;
use crate::language::Words;
use crate::said::number;

#[derive(Serialize)]
pub(super) struct Loaded {
    entries: u64,
    new: u64,
    revoked: Vec<PartnerId>,
    suspended: Vec<PartnerId>,
    dry_run: bool,
}

impl Outcome for Loaded {
    const SCHEMA: &'static str = "saphan.hub.directory.load/1";

    fn text(&self, t: Words) -> String {
        let Self { entries, new, revoked, suspended, dry_run } = self;
        if *dry_run {
            let own = t.say("cli-directory-own").count("entries", number(*entries));
            return format!("{own}\n");
        }
        let loaded = t.say("cli-directory-loaded").count("entries", number(*entries));
        let loaded = loaded.count("new", number(*new));
        let stopped = |id: &'static str, partner| t.say(id).with("partner", partner);
        let revoked = revoked.iter().map(|one| stopped("cli-directory-revoked", one));
        let suspended = suspended.iter().map(|one| stopped("cli-directory-suspended", one));
        let lines = std::iter::once(loaded).chain(revoked).chain(suspended);
        lines.map(|line| format!("{line}\n")).collect()
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            "saphan-hub status".to_owned()
        })
    }
}

pub(super) async fn load(context: &Context, args: &FileArgs) -> Result<Loaded, Failure> {
    let config = context.config()?;
    let place = context.place()?;
    let trust = TrustBundle::parse(&read(&args.file, ISSUED_LEN_MAX)?)?;
    place.check_root(&trust)?;
    let entries = trust.directory().len();
    if args.dry_run {
        let (revoked, suspended) = (Vec::new(), Vec::new());
        return Ok(Loaded { entries, new: 0, revoked, suspended, dry_run: true });
    }
    let relay = context.relay(place, &config).await?;
    let change = relay.load_directory(trust.directory().since(0, ENTRIES_MAX), context.now).await?;
    let revoked = change.revoked.into_iter().collect();
    let suspended = change.suspended.into_iter().collect();
    Ok(Loaded { entries, new: change.entries, revoked, suspended, dry_run: false })
}
