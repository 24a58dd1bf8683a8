//! `bundle`.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use saphan_protocol::bundle::{BundleError, LEN_MAX};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Step;
use serde::Serialize;

use super::sheets::write_new;
use super::{Context, Outcome, office, outline};
use crate::cli::{BundleExport, BundleImport};
use crate::exit::{Exit, Failure};
use crate::office::{Arrived, OfficeError, Received, Unpacked};

const HOUR_S: u64 = 3600;

#[derive(Serialize)]
pub(super) struct Exported {
    to: PartnerId,
    file: PathBuf,
    bytes: usize,
    envelopes: usize,
    hub_time: String,
    hub_time_age_hours: u64,
    identities_left: usize,
    left_over: usize,
    unsealed: usize,
}

impl Outcome for Exported {
    const SCHEMA: &'static str = "saphan.bundle.export/1";

    fn text(&self) -> String {
        let Self { to, bytes, envelopes, hub_time, .. } = self;
        let mut text = format!(
            "{envelopes} sealed messages for {to} are in {} ({} KB). They stay in the queue until {to} has \
             signed for them.\nNewest time of the hub in it: {hub_time}, {}.\n",
            self.file.display(),
            bytes.div_ceil(1000),
            ago(self.hub_time_age_hours),
        );
        for (count, about) in [
            (
                self.identities_left,
                "identity stays here: it is released only to a partner whose number was compared, and \
                 beside a time of the hub of the last 24 hours; see why with: saphan-agent queue",
            ),
            (
                self.left_over,
                "stay here: the bundle is full; export another one after their receipts",
            ),
            (self.unsealed, "could not be sealed; see why with: saphan-agent queue"),
        ] {
            if count > 0 {
                writeln!(text, "{count}: {about}.").expect("strings take every text");
            }
        }
        text
    }

    fn next(&self) -> Option<String> {
        Some(format!("bring the file to {}: saphan-agent bundle import FILE", self.to))
    }

    fn exit(&self) -> Exit {
        let left = self.identities_left + self.left_over + self.unsealed;
        if left == 0 { Exit::Done } else { Exit::Partly }
    }
}

pub(super) async fn export(context: &Context, args: &BundleExport) -> Result<Exported, Failure> {
    let mut office = office::open(context).await?;
    let packed = office.pack_bundle(&args.to, context.now).await;
    office.close().await;
    let packed = packed?;
    write_whole(&args.file, &packed.bytes).map_err(|error| not_written(&args.file, &error))?;
    Ok(Exported {
        file: args.file.clone(),
        bytes: packed.bytes.len(),
        envelopes: packed.envelopes,
        hub_time: packed.signed_at.to_string(),
        hub_time_age_hours: packed.age.as_secs() / HOUR_S,
        identities_left: packed.identities_left,
        left_over: packed.left_over,
        unsealed: packed.unsealed,
        to: packed.to,
    })
}

/// Writes a file that was not there, whole or not at all: a stick may be pulled out at any moment.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.try_exists()? {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    // What was left of a try before is worth nothing.
    if part.try_exists()? {
        fs::remove_file(&part)?;
    }
    write_new(&part, bytes)?;
    fs::rename(&part, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Not every system and stick can do this for a folder.
    let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
    Ok(())
}

fn not_written(file: &Path, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::AlreadyExists {
        let cause = format!("{} is there already; choose another file", file.display());
        return Failure::new(Exit::Conflict, "bundle-exists", cause);
    }
    let cause = format!("cannot write {}: {error}", file.display());
    Failure::new(Exit::Failed, "bundle-write", cause)
}

#[derive(Serialize)]
pub(super) struct Imported {
    from: PartnerId,
    dry_run: bool,
    hub_time: String,
    hub_time_age_hours: u64,
    directory_entries: u64,
    /// Partners that have taken themselves out of the network.
    self_revoked: Vec<PartnerId>,
    taken: usize,
    known: usize,
    held: usize,
    refused: usize,
    envelopes: Vec<Line>,
}

/// What became of one envelope, or would.
#[derive(Serialize)]
struct Line {
    /// Absent for what is about no referral, or could not be read.
    referral: Option<String>,
    step: Option<&'static str>,
    outcome: &'static str,
    /// The stable name of the check that failed.
    refused: Option<&'static str>,
}

impl Line {
    fn of(one: &Arrived) -> Self {
        let (outcome, refused) = match one.became {
            Received::Taken { .. } => ("new", None),
            Received::Again => ("here already", None),
            Received::Held => ("held", None),
            Received::Refused(code) | Received::NotKept(code) => ("not taken", Some(code)),
        };
        let referral = one.referral.map(|id| id.code().to_string());
        Self { referral, step: one.step.map(Step::as_str), outcome, refused }
    }

    fn row(&self) -> [String; 3] {
        let outcome = match self.refused {
            Some(code) => format!("{}: {code}", self.outcome),
            None => self.outcome.to_owned(),
        };
        [self.referral.clone().unwrap_or_default(), self.step.unwrap_or_default().into(), outcome]
    }
}

impl Outcome for Imported {
    const SCHEMA: &'static str = "saphan.bundle.import/1";

    fn text(&self) -> String {
        let Self { from, taken, known, held, hub_time, .. } = self;
        let would = if self.dry_run { "Would be new" } else { "New" };
        let mut text = format!(
            "{would} from {from}: {taken}. Here already: {known}.\nNewest time of the hub in it: \
             {hub_time}, {}.\n",
            ago(self.hub_time_age_hours)
        );
        if self.directory_entries > 0 {
            let count = self.directory_entries;
            writeln!(text, "The directory has {count} entries more.")
                .expect("strings take every text");
        }
        for partner in &self.self_revoked {
            writeln!(
                text,
                "{partner} has taken itself out of the network: nothing goes to it any more."
            )
            .expect("strings take every text");
        }
        if *held > 0 {
            writeln!(
                text,
                "{held} wait for the answer of {from} after a restore, or until somebody has spoken to them: \
                 saphan-agent status."
            )
            .expect("strings take every text");
        }
        if !self.envelopes.is_empty() {
            text.push_str(&outline::table(
                ["REF", "STEP", "OUTCOME"],
                self.envelopes.iter().map(Line::row),
            ));
        }
        text
    }

    fn next(&self) -> Option<String> {
        let next = if self.dry_run {
            "the same without --dry-run".to_owned()
        } else {
            format!("saphan-agent inbox; then saphan-agent bundle export --to {} FILE", self.from)
        };
        Some(next)
    }

    fn exit(&self) -> Exit {
        if self.refused == 0 { Exit::Done } else { Exit::Partly }
    }
}

pub(super) async fn import(context: &Context, args: &BundleImport) -> Result<Imported, Failure> {
    let bytes = read(&args.file)?;
    let mut office = office::open(context).await?;
    let dry_run = args.change.dry_run;
    let unpacked = if dry_run {
        office.look_into_bundle(&bytes, context.now).await
    } else {
        office.unpack_bundle(&bytes, context.now).await
    };
    office.close().await;
    let unpacked = unpacked.map_err(|error| failed(error, dry_run))?;
    Ok(imported(unpacked, dry_run))
}

fn imported(unpacked: Unpacked, dry_run: bool) -> Imported {
    let Unpacked { from, signed_at, age, entries, out, arrived } = unpacked;
    let envelopes: Vec<Line> = arrived.iter().map(Line::of).collect();
    let count = |outcome| envelopes.iter().filter(|line| line.outcome == outcome).count();
    Imported {
        from,
        dry_run,
        hub_time: signed_at.to_string(),
        hub_time_age_hours: age.as_secs() / HOUR_S,
        directory_entries: entries,
        self_revoked: out,
        taken: count("new"),
        known: count("here already"),
        held: count("held"),
        refused: count("not taken"),
        envelopes,
    }
}

/// Of a bundle whose sender takes no part it is learned all the same who does, and who is out.
fn failed(error: OfficeError, dry_run: bool) -> Failure {
    let learned =
        matches!(error, OfficeError::Bundle(BundleError::Sender(_) | BundleError::Prekey(_)));
    let failure = Failure::from(error);
    if learned && !dry_run {
        failure.safety("Only what it says of who belongs was taken over.")
    } else {
        failure
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: io::Error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "bundle-read", cause)
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LEN_MAX as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn ago(hours: u64) -> String {
    match hours / 24 {
        0 if hours == 0 => "less than an hour ago".to_owned(),
        0 | 1 => format!("{hours} hours ago"),
        days => format!("{days} days ago"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_is_written_whole_and_never_over_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("nkw-la.bundle");
        fs::write(folder.path().join("nkw-la.bundle.part"), "from a stick pulled out").unwrap();

        write_whole(&file, b"first").unwrap();
        let again = write_whole(&file, b"second").unwrap_err();

        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&file).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_age_is_told_as_people_say_it() {
        let ages = [(0, "less than an hour ago"), (47, "47 hours ago"), (48, "2 days ago")];
        for (hours, told) in ages {
            assert_eq!(ago(hours), told);
        }
    }
}
