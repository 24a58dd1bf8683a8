//! `directory load|hold`: the authority's newest list of partners, and saying no word on it.

use saphan_certs::issued::{ISSUED_LEN_MAX, TrustBundle};
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, read};
use crate::cli::DirectoryLoad;
use crate::exit::Failure;
use crate::language::Words;
use crate::relay::RelayError;
use crate::said::number;
use crate::store::Store as _;

#[derive(Serialize)]
pub(super) struct Loaded {
    entries: u64,
    new: u64,
    revoked: Vec<PartnerId>,
    suspended: Vec<PartnerId>,
    /// Whether the hub still serves nobody, since it was restored.
    held: bool,
    dry_run: bool,
}

impl Outcome for Loaded {
    const SCHEMA: &'static str = "saphan.hub.directory.load/1";

    fn text(&self, t: Words) -> String {
        let Self { entries, new, revoked, suspended, held, dry_run } = self;
        if *dry_run {
            let own = t.say("cli-directory-own").count("entries", number(*entries));
            return format!("{own}\n");
        }
        let loaded = t.say("cli-directory-loaded").count("entries", number(*entries));
        let loaded = loaded.count("new", number(*new));
        let stopped = |id: &'static str, partner| t.say(id).with("partner", partner);
        let revoked = revoked.iter().map(|one| stopped("cli-directory-revoked", one));
        let suspended = suspended.iter().map(|one| stopped("cli-directory-suspended", one));
        let held = held.then(|| t.say("cli-directory-held"));
        let lines = std::iter::once(loaded).chain(revoked).chain(suspended).chain(held);
        lines.map(|line| format!("{line}\n")).collect()
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else if self.held {
            t.say("cli-directory-held-next").to_string()
        } else {
            "saphan-hub status".to_owned()
        })
    }
}

pub(super) async fn load(context: &Context, args: &DirectoryLoad) -> Result<Loaded, Failure> {
    let config = context.config()?;
    let place = context.place()?;
    let trust = TrustBundle::parse(&read(&args.file.file, ISSUED_LEN_MAX)?)?;
    place.check_root(&trust)?;
    let entries = trust.directory().len();
    if args.file.dry_run {
        let (revoked, suspended) = (Vec::new(), Vec::new());
        return Ok(Loaded { entries, new: 0, revoked, suspended, held: false, dry_run: true });
    }
    let relay = context.relay(place, &config).await?;
    let change = relay.load_directory(trust.directory().since(0, ENTRIES_MAX), context.now).await?;
    let revoked = change.revoked.into_iter().collect();
    let suspended = change.suspended.into_iter().collect();
    if args.newest {
        relay.release().await.map_err(RelayError::from)?;
    }
    let held = relay.is_held().await.map_err(RelayError::from)?;
    Ok(Loaded { entries, new: change.entries, revoked, suspended, held, dry_run: false })
}

#[derive(Serialize)]
pub(super) struct Held {
    held: bool,
}

impl Outcome for Held {
    const SCHEMA: &'static str = "saphan.hub.directory.hold/1";

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-directory-holds"))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-directory-held-next").to_string())
    }
}

pub(super) async fn hold(context: &Context) -> Result<Held, Failure> {
    let relay = context.relay(context.place()?, &context.config()?).await?;
    relay.store().hold(context.now).await?;
    Ok(Held { held: true })
}
