//! `directory load`: the authority's newest list of partners.

use saphan_certs::issued::{ISSUED_LEN_MAX, TrustBundle};
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, read};
use crate::cli::FileArgs;
use crate::exit::Failure;

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

    fn text(&self) -> String {
        let Self { entries, new, revoked, suspended, dry_run } = self;
        if *dry_run {
            return format!("The directory of {entries} entries is the authority's own.\n");
        }
        let mut text = format!("The directory has {entries} entries, {new} of them new.\n");
        for partner in revoked {
            text.push_str(&format!("{partner} is revoked; a running hub cuts it off now.\n"));
        }
        for partner in suspended {
            text.push_str(&format!(
                "{partner} is suspended; a running hub cuts it off now and keeps its mail.\n"
            ));
        }
        text
    }

    fn next(&self) -> Option<String> {
        Some(if self.dry_run { "the same without --dry-run" } else { "saphan-hub status" }.into())
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
    let change = relay.load_directory(trust.directory().since(0, ENTRIES_MAX)).await?;
    let revoked = change.revoked.into_iter().collect();
    let suspended = change.suspended.into_iter().collect();
    Ok(Loaded { entries, new: change.entries, revoked, suspended, dry_run: false })
}
