//! `backup`, `backup verify`, `restore` and `repair`.

use std::fs;
use std::path::{Path, PathBuf};

use saphan_certs::files::{Readers, write_atomically};
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office, secret};
use crate::backup::{self, Scratch};
use crate::cli::{Backup, Repair, Restore};
use crate::exit::{Exit, Failure};
use crate::service::ServiceLock;
use crate::setup::restore::{self, disk};
use crate::setup::stage::{is_bare, sweep};
use crate::staff::ActAs;
use crate::store::{Durability, Entropy, Store};

#[derive(Serialize)]
pub(super) struct BackedUp {
    partner: PartnerId,
    file: String,
    bytes: u64,
    opens_with: String,
}

impl Outcome for BackedUp {
    const SCHEMA: &'static str = "saphan.backup/1";

    fn text(&self) -> String {
        let Self { partner, file, bytes, opens_with } = self;
        format!(
            "The backup of {partner} is in {file}, {bytes} bytes.\n\
             It opens with {opens_with}, as it is today; whoever has both has everything in it.\n"
        )
    }

    fn next(&self) -> Option<String> {
        Some(format!("saphan-agent backup verify {}", self.file))
    }
}

pub(super) async fn back_up(context: &Context, file: &Path) -> Result<BackedUp, Failure> {
    let config = context.config()?;
    let by = match context.global.officer.clone().or(config.staff) {
        Some(ActAs::Officer(code)) => Some(code),
        None | Some(ActAs::Office) => None,
    };
    let passphrase = secret::passphrase(context)?;
    let (mut office, keyring) = office::open_with(context, &passphrase).await?;
    let copy = backup::copy_of(keyring.dir())?;
    office.copy_store(&copy).await?;
    let opens_with = by.as_ref().map_or_else(
        || "the passphrase of the office".to_owned(),
        |code| format!("the passphrase of {code}"),
    );
    let made = (by, context.now);
    backup::seal_copy(file, &keyring, &copy, made, &passphrase, &mut context.rng())?;
    office.note_backup(context.now).await?;
    office.close().await;
    let bytes = fs::metadata(file).map_or(0, |about| about.len());
    let partner = keyring.partner().clone();
    Ok(BackedUp { partner, file: file.display().to_string(), bytes, opens_with })
}

#[derive(Serialize)]
pub(super) struct Verified {
    partner: PartnerId,
    made: String,
    records: u64,
}

impl Outcome for Verified {
    const SCHEMA: &'static str = "saphan.backup.verify/1";

    fn text(&self) -> String {
        format!(
            "The backup of {}, made {}, is whole: {} records open.\n",
            self.partner, self.made, self.records
        )
    }
}

pub(super) async fn verify(context: &Context, file: &Path) -> Result<Verified, Failure> {
    let passphrase = secret::passphrase(context)?;
    let scratch = Scratch::new(&mut context.rng());
    let head = backup::unpack(file, scratch.path(), &passphrase)?;
    let (_, keys) = restore::unlocked(scratch.path(), &head, &passphrase)?;
    let (vault, _, _) = keys.into_parts();
    let store = Store::open(scratch.path(), vault, Durability::Simulated).await?;
    let mut rng: Entropy = Box::new(context.rng());
    let records = store.check(&mut rng).await?;
    store.close().await;
    Ok(Verified { partner: head.partner.clone(), made: head.at.to_string(), records })
}

#[derive(Serialize)]
pub(super) struct Restored {
    partner: PartnerId,
    made: String,
    dir: String,
    request: String,
}

impl Outcome for Restored {
    const SCHEMA: &'static str = "saphan.restore/1";

    fn text(&self) -> String {
        let Self { partner, made, dir, request } = self;
        format!(
            "{partner} is restored to {dir} as it was {made}.\n\
             This machine needs a certificate of its own; the request is in {request}.\n\
             What was said since comes back from the partners; until it has, nothing of this office \
             leaves for them.\n"
        )
    }

    fn next(&self) -> Option<String> {
        Some(
            "tell the administrator that the old machine is gone, send the request, then: \
             saphan-agent certificate install FILE"
                .to_owned(),
        )
    }
}

pub(super) async fn restore(context: &Context, args: &Restore) -> Result<Restored, Failure> {
    let dir = &context.dir;
    if !is_bare(dir) {
        return Err(backup::BackupError::NotEmpty(dir.clone()).into());
    }
    if dir.exists() {
        // Pages that set an office up there would not see it come.
        ServiceLock::take(dir)?;
    }
    if args.request.exists() {
        let cause = format!("{} exists already", args.request.display());
        return Err(Failure::new(Exit::Conflict, "request-file-exists", cause)
            .next("name another file with --request FILE"));
    }
    let question = "Is the machine that this backup is of stopped for good? Two offices under one \
                    name are frozen by every partner.";
    if !args.yes && !secret::confirmed(question, "give --yes")? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "the old machine may be alive")
            .next("stop it first"));
    }
    let passphrase = secret::passphrase(context)?;
    let part = beside(dir);
    restore::clear(&part)?;
    if let Some(parent) = part.parent() {
        fs::create_dir_all(parent).map_err(|error| disk(parent, &error))?;
    }
    // Everything is done before the folder gets its name: a crash leaves no half office.
    let rng: Entropy = Box::new(context.rng());
    let done = restore::unpack(&args.file, &part, &passphrase, context.now, rng).await;
    let (head, request) = match done {
        Ok(done) => done,
        Err(failure) => {
            let _ = fs::remove_dir_all(&part);
            return Err(failure);
        }
    };
    if dir.exists() {
        sweep(dir)?;
        fs::remove_dir(dir).map_err(|error| disk(dir, &error))?;
    }
    fs::rename(&part, dir).map_err(|error| disk(dir, &error))?;
    write_atomically(&args.request, request.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", args.request.display());
        Failure::new(Exit::Partly, "restore-partly", cause)
            .safety("The office is restored and safe.")
            .next("saphan-agent certificate request FILE")
    })?;
    Ok(Restored {
        partner: head.partner.clone(),
        made: head.at.to_string(),
        dir: dir.display().to_string(),
        request: args.request.display().to_string(),
    })
}

fn beside(dir: &Path) -> PathBuf {
    let mut name = dir.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    dir.with_file_name(name)
}

#[derive(Serialize)]
pub(super) struct Repaired {
    partner: PartnerId,
}

impl Outcome for Repaired {
    const SCHEMA: &'static str = "saphan.repair/1";

    fn text(&self) -> String {
        format!(
            "The store of {} begins a new life. What either copy said comes back from the partners; \
             until it has, nothing of this office leaves for them.\n\
             A partner that has frozen this office has to thaw it: telephone them.\n",
            self.partner
        )
    }

    fn next(&self) -> Option<String> {
        Some("saphan-agent sync".to_owned())
    }
}

pub(super) async fn repair(context: &Context, args: &Repair) -> Result<Repaired, Failure> {
    let question = "Is every other copy of this office stopped for good, and is this the one with \
                    the newest work?";
    if !args.yes && !secret::confirmed(question, "give --yes")? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "another copy may be alive")
            .next("stop it first"));
    }
    let mut office = office::open(context).await?;
    office.repair(context.now).await?;
    let partner = office.partner().clone();
    office.close().await;
    Ok(Repaired { partner })
}

/// What `backup` is asked to do.
pub(super) async fn backup(context: &Context, args: &Backup) -> Result<super::Output, Failure> {
    Ok(match (&args.command, &args.file) {
        (Some(crate::cli::BackupCommand::Verify { file }), _) => {
            super::Output::of(&verify(context, file).await?)
        }
        (None, Some(file)) => super::Output::of(&back_up(context, file).await?),
        (None, None) => return Err(Failure::usage("name the file to write")),
    })
}
