//! `backup`, `backup verify` and `restore`.

use std::fs;
use std::path::{Path, PathBuf};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::files::{Readers, sync_folder, write_atomically};
use saphan_certs::hub_name::HubName;
use saphan_certs::sealed_file::KdfCost;
use saphan_protocol::ids::NetworkName;
use serde::Serialize;
use zeroize::Zeroizing;

use super::{Context, Outcome, Output, read, secret};
use crate::backup::{Backup, BackupError};
use crate::cli::{self, BackupCommand, BackupVerify, Kdf, PassphraseFrom};
use crate::config::{self as settings, CONFIG_FILE, CONFIG_LEN_MAX, Config};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::place::Parts;
use crate::said::number;
use crate::store::{AnyStore, SqliteStore};

#[derive(Serialize)]
pub(super) struct BackedUp {
    name: HubName,
    file: String,
    bytes: u64,
    entries: Option<u64>,
}

impl Outcome for BackedUp {
    const SCHEMA: &'static str = "saphan.hub.backup/1";

    fn text(&self, t: Words) -> String {
        let done = t.say("cli-backup-done").with("name", &self.name).with("file", &self.file);
        let done = done.with("bytes", self.bytes);
        let what =
            if self.entries.is_some() { "cli-backup-without" } else { "cli-backup-database" };
        format!("{done}\n{}\n{}\n", t.say("cli-backup-opens"), t.say(what))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some(format!("saphan-hub backup verify {}", self.file))
    }
}

/// What `backup` is asked to do.
pub(super) async fn backup(context: &Context, args: &cli::Backup) -> Result<Output, Failure> {
    let t = context.words;
    match (&args.command, &args.file) {
        (Some(BackupCommand::Verify(args)), _) => Ok(Output::of(&verify(context, args)?, t)),
        (None, Some(file)) => Ok(Output::of(&back_up(context, file, &args.passphrase).await?, t)),
        (None, None) => {
            let next = "saphan-hub backup --help";
            Err(Failure::new(Exit::Usage, "usage", "no file to write is named", next))
        }
    }
}

async fn back_up(
    context: &Context,
    file: &Path,
    from: &PassphraseFrom,
) -> Result<BackedUp, Failure> {
    let config = context.config()?;
    // Before anybody thinks of a passphrase.
    let parts = Parts::read(&context.dir)?;
    if file.exists() {
        return Err(BackupError::Exists(file.to_owned()).into());
    }
    let passphrase = secret::new_passphrase(context.words, from)?;
    let kept = match context.store(&config).await? {
        AnyStore::Sqlite(store) => Some(store.keepsakes().await?),
        AnyStore::Postgres(_) => None,
    };
    let entries = kept.as_ref().map(|kept| kept.directory.len() as u64);
    let backup = Backup {
        at: context.now,
        hub: config.name.clone(),
        network: parts.place(&context.dir)?.root().network().clone(),
        settings: Zeroizing::new(read(&context.config_path(), CONFIG_LEN_MAX)?),
        parts,
        kept,
    };
    if !backup.belongs_together() {
        let cause = "keys, certificates and directory of this hub do not belong together";
        return Err(Failure::new(Exit::TryLater, "backup-moving", cause, "saphan-hub check"));
    }
    let cost = match from.kdf {
        Kdf::Standard => KdfCost::STANDARD,
        Kdf::Low => KdfCost::LOW,
    };
    let bytes = backup.write(file, (&passphrase, cost), &mut UnwrapErr(SysRng))?;
    Ok(BackedUp { name: config.name, file: file.display().to_string(), bytes, entries })
}

#[derive(Serialize)]
pub(super) struct Verified {
    name: HubName,
    network: NetworkName,
    made: String,
    entries: Option<u64>,
}

impl Outcome for Verified {
    const SCHEMA: &'static str = "saphan.hub.backup.verify/1";

    fn text(&self, t: Words) -> String {
        let whole = t.say("cli-backup-whole").with("name", &self.name);
        let whole = whole.with("network", &self.network).with("made", &self.made);
        match self.entries {
            Some(entries) => {
                let entries = t.say("cli-entries").count("entries", number(entries));
                format!("{whole}\n{entries}\n")
            }
            None => format!("{whole}\n{}\n", t.say("cli-backup-database")),
        }
    }
}

impl Verified {
    fn of(backup: &Backup) -> Self {
        Self {
            name: backup.hub.clone(),
            network: backup.network.clone(),
            made: backup.at.to_string(),
            entries: backup.kept.as_ref().map(|kept| kept.directory.len() as u64),
        }
    }
}

fn verify(context: &Context, args: &BackupVerify) -> Result<Verified, Failure> {
    readable(&args.file)?;
    let passphrase = secret::passphrase(context.words, &args.passphrase)?;
    Ok(Verified::of(&Backup::open(&args.file, &passphrase)?))
}

#[derive(Serialize)]
pub(super) struct Restored {
    name: HubName,
    network: NetworkName,
    made: String,
    dir: String,
    has_store: bool,
}

impl Outcome for Restored {
    const SCHEMA: &'static str = "saphan.hub.restore/1";

    fn text(&self, t: Words) -> String {
        let done = t.say("cli-restore-done").with("name", &self.name).with("dir", &self.dir);
        let done = done.with("network", &self.network).with("made", &self.made);
        let what = if self.has_store { "cli-restore-held" } else { "cli-restore-database" };
        format!("{done}\n{}\n", t.say(what))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-restore-next").to_string())
    }
}

pub(super) async fn restore(context: &Context, args: &cli::Restore) -> Result<Restored, Failure> {
    let dir = &context.dir;
    let is_bare = fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none());
    if !is_bare {
        return Err(BackupError::NotEmpty(dir.clone()).into());
    }
    readable(&args.file)?;
    let question = context.words.say("cli-restore-alone").to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(secret::not_agreed());
    }
    let passphrase = secret::passphrase(context.words, &args.passphrase)?;
    let backup = Backup::open(&args.file, &passphrase)?;
    let part = beside(dir);
    let done = unpack(context, &backup, &part).await.and_then(|()| give_name(&part, dir));
    if done.is_err() {
        // Half a hub helps nobody; one that cannot be removed has no root and is none.
        let _ = fs::remove_dir_all(&part);
    }
    done?;
    let Verified { name, network, made, entries } = Verified::of(&backup);
    let dir = dir.display().to_string();
    Ok(Restored { name, network, made, dir, has_store: entries.is_some() })
}

/// Everything is done before the folder gets its name: a crash leaves no half hub.
async fn unpack(context: &Context, backup: &Backup, part: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(part) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(Failure::unwritable(part, &error));
        }
        Ok(()) | Err(_) => {}
    }
    backup.parts.write(part)?;
    let path = part.join(CONFIG_FILE);
    let text = backup.settings.as_bytes();
    write_atomically(&path, text, Readers::Owner)
        .map_err(|error| Failure::unwritable(&path, &error))?;
    let config = Config::of(&settings::gather(&path, true, |_| None, &[])?)?;
    let Some(kept) = backup.kept.as_ref().filter(|_| config.database.is_none()) else {
        return Ok(());
    };
    let store = part.join(&config.store);
    if store.exists() {
        return Err(BackupError::NotEmpty(store).into());
    }
    if let Some(folder) = store.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error))?;
    }
    Ok(SqliteStore::restore(&store, kept, context.now).await?)
}

fn give_name(part: &Path, dir: &Path) -> Result<(), Failure> {
    let named = match fs::remove_dir(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => fs::rename(part, dir),
    };
    let folder = dir.parent().filter(|folder| !folder.as_os_str().is_empty());
    let synced = named.and_then(|()| sync_folder(folder.unwrap_or(Path::new("."))));
    synced.map_err(|error| Failure::unwritable(dir, &error))
}

fn beside(dir: &Path) -> PathBuf {
    let mut name = dir.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    dir.with_file_name(name)
}

/// Before anybody types a passphrase.
fn readable(file: &Path) -> Result<(), Failure> {
    fs::File::open(file).map(|_| ()).map_err(|error| Failure::unreadable(file, &error))
}
