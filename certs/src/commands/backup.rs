//! `backup`, `backup verify` and `restore`.

use std::path::Path;

use saphan_certs::authority::{Authority, AuthorityError, BACKUP_LEN_MAX, Backup, Opener, Second};
use saphan_certs::files;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::{Report, hand, kit, rng};
use crate::cli;
use crate::console;
use crate::failure::{Failure, exit};
use crate::language::Words;
use crate::said::number;

pub(crate) fn back_up(
    t: Words,
    authority: &mut Authority,
    args: &cli::Backup,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let file = args.file.as_deref().expect("clap requires a file where no subcommand stands");
    check_new(file)?;
    let kit = authority.check_kit()?;
    let passphrase = console::passphrase(t, &args.passphrase)?;
    let acting = authority.unlock(&passphrase, by)?;
    authority.back_up(&acting, (&passphrase, args.kdf.into()), file, at, &mut rng())?;
    let (entries, acts) = (authority.directory().len(), authority.acts().len());
    let written = t.say("cli-backup-done").with("network", authority.root().network());
    let written = written.with("file", file.display());
    let written = written.count("entries", number(entries)).count("acts", number(acts));
    let text = format!("{written}\n{}", t.say("cli-backup-opens").with("kit", kit.id()));
    let fields = json!({
        "file": file,
        "network": authority.root().network(),
        "entries": entries,
        "acts": acts,
        "kit": kit.id().to_string(),
    });
    let report = Report::new(t, "saphan.ca.backup/1", fields, text).warn_of_mended(authority);
    Ok(report.next(format!("saphan-ca backup verify {}", file.display())))
}

pub(crate) fn verify(t: Words, args: &cli::BackupVerify) -> Result<Report, Failure> {
    let bytes = read(&args.file)?;
    let kit = Backup::kit_of(&bytes)?;
    let with_sheets = args.with_sheets || !args.shares.files.is_empty();
    let backup = if with_sheets {
        let key = kit::recovery_key(t, &args.shares, &kit)?;
        Backup::open(&bytes, &Opener::Sheets(&key))?
    } else {
        let passphrase = console::passphrase(t, &args.passphrase)?;
        Backup::open(&bytes, &Opener::Passphrase(&passphrase))?
    };
    let good = t.say("cli-backup-good").with("kit", kit);
    let text = format!("{}\n{good}", describe(t, &backup));
    let mut fields = fields(&args.file, &backup);
    fields["kit"] = json!(kit.to_string());
    fields["opened_with"] = json!(if with_sheets { "sheets" } else { "passphrase" });
    Ok(Report::new(t, "saphan.ca.backup.verify/1", fields, text))
}

pub(crate) fn restore(
    t: Words,
    dir: &Path,
    args: &cli::Restore,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    // Before anybody types fifty words.
    if std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(AuthorityError::Occupied(dir.to_owned()).into());
    }
    let bytes = read(&args.file)?;
    let key = kit::recovery_key(t, &args.shares, &Backup::kit_of(&bytes)?)?;
    let backup = Backup::open(&bytes, &Opener::Sheets(&key))?;
    let from = cli::PassphraseArg { passphrase_file: args.new_passphrase_file.clone() };
    let passphrase = console::new_passphrase(t, &from)?;
    let sealing = (&passphrase, args.kdf.into());
    let authority = backup.restore(dir, &by, sealing, at, &mut rng())?;
    let text = format!(
        "{}\n{}\n{}  {}",
        describe(t, &backup),
        t.say("cli-restore-done").with("dir", dir.display()),
        t.say("cli-fingerprint"),
        authority.root().fingerprint(),
    );
    let mut report = Report::new(t, "saphan.ca.restore/1", fields(&args.file, &backup), text);
    report = report.tell(t.say("cli-restore-after").with("at", backup.at()));
    report = report.tell(t.say("cli-restore-sync"));
    if authority.second() == Second::ToBeNamed {
        report = report.tell(t.say("cli-restore-second"));
    }
    Ok(report.next(t.say("cli-restore-next")))
}

/// Refuses a file that is there: it may be the only backup.
pub(crate) fn check_new(file: &Path) -> Result<(), Failure> {
    if file.exists() {
        let cause = format!("{} exists; it may be the only backup", file.display());
        return Err(Failure::new(exit::CONFLICT, "file-exists", cause, "choose another file"));
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    files::read_bytes(path, BACKUP_LEN_MAX).map_err(|error| Failure::unreadable(path, error))
}

fn describe(t: Words, backup: &Backup) -> String {
    t.say("cli-backup-about")
        .with("network", backup.root().network())
        .with("at", backup.at())
        .count("entries", number(backup.directory().len()))
        .count("acts", number(backup.acts().len()))
        .to_string()
}

fn fields(file: &Path, backup: &Backup) -> Value {
    json!({
        "file": file,
        "network": backup.root().network(),
        "fingerprint": backup.root().fingerprint().to_string(),
        "at": backup.at().to_string(),
        "entries": backup.directory().len(),
        "acts": backup.acts().len(),
        "head": backup.acts().head().to_string(),
    })
}
