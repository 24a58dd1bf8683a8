//! `bundle`.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use saphan_protocol::bundle::{BundleError, LEN_MAX};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Step;
use serde::Serialize;

use super::said::{heads, line, named};
use super::sheets::write_new;
use super::{Context, Outcome, office, outline};
use crate::cli::{BundleExport, BundleImport};
use crate::exit::{Exit, Failure, Promise};
use crate::language::Words;
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

    fn text(&self, t: Words) -> String {
        let Self { to, bytes, envelopes, hub_time, .. } = self;
        let mut text = String::new();
        let said = t.say("cli-bundle-written").with("envelopes", envelopes).with("to", to);
        let said = said.with("file", self.file.display()).with("size", bytes.div_ceil(1000));
        line(&mut text, said);
        let ago = ago(t, self.hub_time_age_hours);
        line(&mut text, t.say("cli-bundle-time").with("at", hub_time).with("ago", ago));
        for (count, id) in [
            (self.identities_left, "cli-bundle-identity"),
            (self.left_over, "cli-bundle-full"),
            (self.unsealed, "cli-bundle-unsealed"),
        ] {
            if count > 0 {
                line(&mut text, t.say(id).count("count", count));
            }
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-bundle-bring").with("to", &self.to).to_string())
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
        return Failure::new(Exit::Conflict, "bundle-exists", cause).file(file);
    }
    let cause = format!("cannot write {}: {error}", file.display());
    Failure::new(Exit::Failed, "bundle-write", cause).disk(file, error)
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

    fn row(&self, t: Words) -> [String; 3] {
        let outcome = t.say(format!("cli-bundle-outcome-{}", self.outcome.replace(' ', "-")));
        let outcome = match self.refused {
            Some(code) => format!("{outcome}: {code}"),
            None => outcome.to_string(),
        };
        let step = self.step.map(|step| named(t, "step", step));
        [self.referral.clone().unwrap_or_default(), step.unwrap_or_default(), outcome]
    }
}

impl Outcome for Imported {
    const SCHEMA: &'static str = "saphan.bundle.import/1";

    fn text(&self, t: Words) -> String {
        let Self { from, taken, known, held, hub_time, .. } = self;
        let id = if self.dry_run { "cli-bundle-would-be-new" } else { "cli-bundle-new" };
        let mut text = String::new();
        let said = t.say(id).with("from", from).with("taken", taken);
        line(&mut text, said.with("known", known));
        let ago = ago(t, self.hub_time_age_hours);
        line(&mut text, t.say("cli-bundle-time").with("at", hub_time).with("ago", ago));
        if self.directory_entries > 0 {
            let count = self.directory_entries;
            line(&mut text, t.say("cli-bundle-directory").with("count", count));
        }
        for partner in &self.self_revoked {
            line(&mut text, t.say("cli-bundle-out").with("partner", partner));
        }
        if *held > 0 {
            line(&mut text, t.say("cli-bundle-held").count("count", held).with("from", from));
        }
        if !self.envelopes.is_empty() {
            let head = ["cli-head-ref", "cli-head-step", "cli-head-outcome"];
            let rows = self.envelopes.iter().map(|one| one.row(t));
            text.push_str(&outline::table(heads(t, head), rows));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            t.say("cli-bundle-next").with("to", &self.from).to_string()
        })
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
    if learned && !dry_run { failure.safety(Promise::Belonging) } else { failure }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: io::Error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "bundle-read", cause).disk(path, &error)
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LEN_MAX as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn ago(t: Words, hours: u64) -> String {
    match hours / 24 {
        0 if hours == 0 => t.say("cli-less-than-an-hour-ago"),
        0 | 1 => t.say("cli-hours-ago").with("count", hours),
        days => t.say("cli-days-ago").with("count", days),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

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
            assert_eq!(ago(english(), hours), told);
        }
    }
}
