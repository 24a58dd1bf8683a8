//! `backup`, `backup verify`, `restore` and `repair`.

use saphan_protocol::ids::StaffCode;
use std::fs;
use std::path::{Path, PathBuf};

use saphan_certs::files::{Readers, write_atomically};
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office, secret};
use crate::backup::{self, Scratch};
use crate::cli::{Backup, Repair, Restore};
use crate::exit::{Exit, Failure, Promise};
use crate::language::{Words, english};
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
    #[serde(skip)]
    by: Option<StaffCode>,
}

/// The passphrase that opens a backup.
fn opens_with(t: Words, by: Option<&StaffCode>) -> String {
    match by {
        Some(code) => t.say("cli-backup-officer-passphrase").with("officer", code),
        None => t.say("cli-backup-office-passphrase"),
    }
    .to_string()
}

impl Outcome for BackedUp {
    const SCHEMA: &'static str = "saphan.backup/1";

    fn text(&self, t: Words) -> String {
        let Self { partner, file, bytes, by, .. } = self;
        let said = t.say("cli-backup-done").with("partner", partner).with("file", file);
        let said = said.with("bytes", bytes);
        let opens = t.say("cli-backup-opens").with("what", opens_with(t, by.as_ref()));
        format!("{said}\n{opens}\n")
    }

    fn next(&self, _t: Words) -> Option<String> {
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
    let opens_with = opens_with(english(), by.as_ref());
    let made = (by.clone(), context.now);
    backup::seal_copy(file, &keyring, &copy, made, &passphrase, &mut context.rng())?;
    office.note_backup(context.now).await?;
    office.close().await;
    let bytes = fs::metadata(file).map_or(0, |about| about.len());
    let partner = keyring.partner().clone();
    Ok(BackedUp { partner, file: file.display().to_string(), bytes, opens_with, by })
}

#[derive(Serialize)]
pub(super) struct Verified {
    partner: PartnerId,
    made: String,
    records: u64,
}

impl Outcome for Verified {
    const SCHEMA: &'static str = "saphan.backup.verify/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-backup-whole").with("partner", &self.partner);
        format!("{}\n", said.with("made", &self.made).with("records", self.records))
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

    fn text(&self, t: Words) -> String {
        let Self { partner, made, dir, request } = self;
        let done = t.say("cli-restore-done").with("partner", partner).with("dir", dir);
        let done = done.with("made", made);
        let certificate = t.say("cli-restore-certificate").with("request", request);
        format!("{done}\n{certificate}\n{}\n", t.say("cli-restore-partners"))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-restore-next").to_string())
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
            .file(&args.request)
            .next("name another file with --request FILE"));
    }
    let question = context.words.say("cli-restore-alone").to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "the old machine may be alive")
            .said("not-confirmed-alone")
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
            .disk(&args.request, &error)
            .safety(Promise::Restored)
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

    fn text(&self, t: Words) -> String {
        let done = t.say("cli-repair-done").with("partner", &self.partner);
        format!("{done}\n{}\n", t.say("cli-repair-thaw"))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some("saphan-agent sync".to_owned())
    }
}

pub(super) async fn repair(context: &Context, args: &Repair) -> Result<Repaired, Failure> {
    let question = context.words.say("cli-repair-alone").to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "another copy may be alive")
            .said("not-confirmed-alone")
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
            super::Output::of(&verify(context, file).await?, context.words)
        }
        (None, Some(file)) => super::Output::of(&back_up(context, file).await?, context.words),
        (None, None) => return Err(Failure::usage("name the file to write")),
    })
}
