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

pub(crate) fn back_up(
    authority: &mut Authority,
    args: &cli::Backup,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let file = args.file.as_deref().expect("clap requires a file where no subcommand stands");
    check_new(file)?;
    let kit = authority.check_kit()?;
    let passphrase = console::passphrase(&args.passphrase)?;
    let acting = authority.unlock(&passphrase, by)?;
    authority.back_up(&acting, (&passphrase, args.kdf.into()), file, at, &mut rng())?;
    let (entries, acts) = (authority.directory().len(), authority.acts().len());
    let text = format!(
        "Backup of {} written to {}: {entries} entries, {acts} acts.\nTwo sheets of kit {} open it, \
         or the present passphrase.",
        authority.root().network(),
        file.display(),
        kit.id(),
    );
    let fields = json!({
        "file": file,
        "network": authority.root().network(),
        "entries": entries,
        "acts": acts,
        "kit": kit.id().to_string(),
    });
    let report = Report::new("saphan.ca.backup/1", fields, text).warn_of_mended(authority);
    Ok(report.next(format!("saphan-ca backup verify {}", file.display())))
}

pub(crate) fn verify(args: &cli::BackupVerify) -> Result<Report, Failure> {
    let bytes = read(&args.file)?;
    let kit = Backup::kit_of(&bytes)?;
    let with_sheets = args.with_sheets || !args.shares.files.is_empty();
    let backup = if with_sheets {
        let key = kit::recovery_key(&args.shares, &kit)?;
        Backup::open(&bytes, &Opener::Sheets(&key))?
    } else {
        let passphrase = console::passphrase(&args.passphrase)?;
        Backup::open(&bytes, &Opener::Passphrase(&passphrase))?
    };
    let text = format!(
        "{}\nThe key fits the root; list and log verify and agree. Two sheets of kit {kit} open it.",
        describe(&backup)
    );
    let mut fields = fields(&args.file, &backup);
    fields["kit"] = json!(kit.to_string());
    fields["opened_with"] = json!(if with_sheets { "sheets" } else { "passphrase" });
    Ok(Report::new("saphan.ca.backup.verify/1", fields, text))
}

pub(crate) fn restore(dir: &Path, args: &cli::Restore, at: UnixSeconds) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    // Before anybody types fifty words.
    if std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(AuthorityError::Occupied(dir.to_owned()).into());
    }
    let bytes = read(&args.file)?;
    let key = kit::recovery_key(&args.shares, &Backup::kit_of(&bytes)?)?;
    let backup = Backup::open(&bytes, &Opener::Sheets(&key))?;
    let from = cli::PassphraseArg { passphrase_file: args.new_passphrase_file.clone() };
    let passphrase = console::new_passphrase(&from)?;
    let sealing = (&passphrase, args.kdf.into());
    let authority = backup.restore(dir, &by, sealing, at, &mut rng())?;
    let text = format!(
        "{}\nRestored to {} under the new passphrase.\nFingerprint  {}",
        describe(&backup),
        dir.display(),
        authority.root().fingerprint(),
    );
    let mut report = Report::new("saphan.ca.restore/1", fields(&args.file, &backup), text);
    report.talk.push(format!(
        "What was issued or revoked after {} is not in it. If there was anything, or if the old \
         computer can still be used, do not go on with this copy: two lists would exist, and every \
         office refuses the second.",
        backup.at()
    ));
    report.talk.push(
        "Where the hub can be reached, `saphan-ca sync --hub HOST:PORT` tells whether it knows more than \
         this copy."
            .to_owned(),
    );
    if authority.second() == Second::ToBeNamed {
        report.talk.push(
            "The second administrator's key was lost with the old computer: `saphan-ca second NAME` before \
             anybody is admitted."
                .to_owned(),
        );
    }
    Ok(report.next("saphan-ca check, then saphan-ca kit make: the sheets have been opened"))
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

fn describe(backup: &Backup) -> String {
    format!(
        "Backup of {} of {}: {} entries, {} acts.",
        backup.root().network(),
        backup.at(),
        backup.directory().len(),
        backup.acts().len(),
    )
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
