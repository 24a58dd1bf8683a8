//! `attach` and `attachment`: files of a case, rebuilt so that they identify nobody.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom, Write as _};
use std::path::Path;

use saphan_certs::files::{Readers, Staging};
use saphan_protocol::codes::AttachmentType;
use serde::Serialize;

use super::meter::Meter;
use super::said::{coded, heads, line};
use super::{Context, Outcome, office, outline, secret};
use crate::attachment::{
    AttachmentError, Complete, Identifiers, Kind, Rebuilt, Removed, Sightings, Workbench, rebuild,
};
use crate::cli::{Attach, AttachmentClean, AttachmentList, AttachmentRemove, AttachmentShow};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::office::Attaching;
use crate::store::{AttachmentCopy, AttachmentRecord, Checked, SealedName};

/// What a rebuilt file is, as all commands tell it.
#[derive(Serialize)]
struct Report {
    kind: &'static str,
    original_len: u64,
    rebuilt_len: u64,
    checked: Complete,
    removed: Vec<Removed>,
}

impl Report {
    fn of(original_len: u64, rebuilt: &Rebuilt) -> Self {
        Self {
            kind: rebuilt.kind.ending(),
            original_len,
            rebuilt_len: rebuilt.file.len(),
            checked: rebuilt.extract.complete.clone(),
            removed: rebuilt.removed.clone(),
        }
    }

    fn write(&self, t: Words, text: &mut String, list: bool) {
        let read = match &self.checked {
            Complete::Complete => t.say("cli-attachment-all-read"),
            Complete::Partly(reasons) => {
                t.say("cli-attachment-partly-read").with("reasons", reasons.join("; "))
            }
            Complete::None(reason) => t.say("cli-attachment-not-read").with("reason", reason),
        };
        line(text, read);
        if !list {
            let count = self.removed.len();
            line(text, t.say("cli-attachment-removed-kinds").count("count", count));
            return;
        }
        let rows = self
            .removed
            .iter()
            .map(|entry| [entry.what.clone(), entry.place.clone(), entry.count.to_string()]);
        let head = ["cli-head-removed", "cli-head-from", "cli-head-count"];
        text.push_str(&outline::table(heads(t, head), rows));
    }
}

#[derive(Serialize)]
pub(super) struct Cleaned {
    #[serde(flatten)]
    report: Report,
}

impl Outcome for Cleaned {
    const SCHEMA: &'static str = "saphan.attachment.clean/1";

    fn text(&self, t: Words) -> String {
        let written = t.say("cli-attachment-written").with("kind", self.report.kind);
        let mut text = format!("{written}\n");
        self.report.write(t, &mut text, true);
        text
    }
}

pub(super) fn clean(context: &Context, args: &AttachmentClean) -> Result<Cleaned, Failure> {
    let mut original = Original::open(&args.file)?;
    let meter = Meter::of(context.words, original.len());
    let folder = args.out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let known = Identifiers::none();
    let mut bench = Workbench::here(folder.unwrap_or(Path::new(".")), &known);
    let progress = |done, of| meter.tell("cli-meter-rebuilding", done, of);
    bench.progress = &progress;
    let mut rebuilt = rebuild(&mut original, &bench)?;
    original.is_unchanged()?;
    let mut out = Staging::begin(&args.out, Readers::Owner).map_err(unwritten)?;
    io::copy(rebuilt.file.from_start(), &mut out).map_err(unwritten)?;
    out.commit().map_err(unwritten)?;
    Ok(Cleaned { report: Report::of(original.len(), &rebuilt) })
}

#[derive(Serialize)]
pub(super) struct AttachedFile {
    /// Absent in a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    attachment: Option<u32>,
    /// What the file is called from now on; absent in a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "type")]
    attachment_type: AttachmentType,
    known_identifiers: Sightings,
    may_leave_before_acceptance: bool,
    #[serde(flatten)]
    report: Report,
    #[serde(skip)]
    list: bool,
}

impl Outcome for AttachedFile {
    const SCHEMA: &'static str = "saphan.attach/1";

    fn text(&self, t: Words) -> String {
        let said = match &self.name {
            Some(name) => t.say("cli-attached-as").with("name", name),
            None => t.say("cli-attach-can"),
        };
        let mut text = format!("{said}\n");
        let Sightings { look, text: seen, bytes } = self.known_identifiers;
        if look > 0 {
            line(&mut text, t.say("cli-attach-look").with("count", look));
        }
        if seen + bytes > 0 {
            let said = t.say("cli-attach-stop").with("text", seen);
            line(&mut text, said.with("elsewhere", bytes));
        }
        self.report.write(t, &mut text, self.list);
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let number = self.attachment.filter(|_| !self.known_identifiers.none())?;
        Some(format!("saphan-agent attachment settle CASE {number}"))
    }
}

pub(super) async fn attach(context: &Context, args: &Attach) -> Result<AttachedFile, Failure> {
    let mut original = Original::open(&args.file)?;
    let mut office = office::open(context).await?;
    let (case, dry_run) = (args.case.as_str(), args.change.dry_run);
    let known = office.identifiers(case, context.now).await?;
    let meter = Meter::of(context.words, original.len());
    let mut bench = Workbench::here(office.folder(), &known);
    let progress = |done, of| meter.tell("cli-meter-rebuilding", done, of);
    bench.progress = &progress;
    let mut rebuilt = rebuild(&mut original, &bench)?;
    original.is_unchanged()?;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let file = Attaching {
        attachment_type: args.attachment_type,
        name: SealedName::new(name),
        original: &mut original,
        rebuilt: &mut rebuilt,
        progress: &|done, of| meter.tell("cli-meter-storing", done, of),
    };
    let attached = office.attach(case, file, dry_run, context.now).await?;
    office.close().await;
    drop(meter);
    let readable = rebuilt.extract.complete == Complete::Complete;
    Ok(AttachedFile {
        attachment: attached.number,
        name: attached.number.map(|number| rebuilt.kind.name(number)),
        attachment_type: args.attachment_type,
        known_identifiers: attached.sighted,
        may_leave_before_acceptance: readable && attached.sighted.none(),
        report: Report::of(original.len(), &rebuilt),
        list: args.show_removed,
    })
}

#[derive(Serialize)]
pub(super) struct Attachments {
    attachments: Vec<AttachmentLine>,
}

#[derive(Serialize)]
struct AttachmentLine {
    attachment: u32,
    name: String,
    #[serde(rename = "type")]
    attachment_type: AttachmentType,
    rebuilt_len: u64,
    checked: Checked,
    known_identifiers: Sightings,
    found: &'static str,
    may_leave_before_acceptance: bool,
    removed: Vec<Removed>,
}

impl Outcome for Attachments {
    const SCHEMA: &'static str = "saphan.attachment.list/1";

    fn text(&self, t: Words) -> String {
        let rows = self.attachments.iter().map(|line| {
            let found = match line.found {
                "kept, to be approved" => t.say("cli-attachment-kept-open").to_string(),
                "kept" => t.say("cli-attachment-kept").to_string(),
                other => other.to_owned(),
            };
            [
                line.attachment.to_string(),
                line.name.clone(),
                coded(t, "attachment_type", line.attachment_type.as_str()),
                line.rebuilt_len.to_string(),
                line.checked.level.clone(),
                found,
            ]
        });
        let head = [
            "cli-head-number",
            "cli-head-name",
            "cli-head-type",
            "cli-head-bytes",
            "cli-head-read",
            "cli-head-found",
        ];
        outline::table(heads(t, head), rows)
    }
}

pub(super) async fn list(context: &Context, args: &AttachmentList) -> Result<Attachments, Failure> {
    let mut office = office::open(context).await?;
    let found = office.attachments(args.case.as_str(), context.now).await?;
    office.close().await;
    let attachments = found
        .into_iter()
        .map(|(number, record)| AttachmentLine {
            attachment: number,
            name: name(number, &record),
            attachment_type: record.attachment_type,
            rebuilt_len: record.rebuilt_len,
            may_leave_before_acceptance: record.may_leave_before_acceptance(),
            found: what_is_found(&record),
            checked: record.checked,
            known_identifiers: record.sighted,
            removed: record.removed,
        })
        .collect();
    Ok(Attachments { attachments })
}

/// What is open in a file, or how it was settled.
fn what_is_found(record: &AttachmentRecord) -> &'static str {
    match record.kept() {
        _ if record.sighted.stop() => "STOP",
        _ if record.sighted.none() => "",
        None => "LOOK",
        Some(kept) if kept.approved.is_none() => "kept, to be approved",
        Some(_) => "kept",
    }
}

pub(super) fn name(number: u32, record: &AttachmentRecord) -> String {
    // A kind that this version does not know any more is still a file.
    Kind::of_ending(&record.kind)
        .map_or_else(|| format!("attachment-{number}"), |kind| kind.name(number))
}

#[derive(Serialize)]
pub(super) struct Shown {
    attachment: u32,
    name: String,
    original: bool,
}

impl Outcome for Shown {
    const SCHEMA: &'static str = "saphan.attachment.show/1";

    fn text(&self, t: Words) -> String {
        let id =
            if self.original { "cli-attachment-original-shown" } else { "cli-attachment-shown" };
        format!("{}\n", t.say(id).with("name", &self.name))
    }
}

pub(super) async fn show(context: &Context, args: &AttachmentShow) -> Result<Shown, Failure> {
    let copy = if args.original { AttachmentCopy::Original } else { AttachmentCopy::Rebuilt };
    let mut office = office::open(context).await?;
    let (case, attachment) = (args.case.as_str(), args.attachment);
    let mut out = Staging::begin(&args.out, Readers::Owner).map_err(unwritten)?;
    let take = |piece: &[u8]| out.write_all(piece).map_err(unwritten);
    let record = office.read_attachment(case, attachment, copy, context.now, take).await?;
    office.close().await;
    out.commit().map_err(unwritten)?;
    let name = name(args.attachment, &record);
    Ok(Shown { attachment: args.attachment, name, original: args.original })
}

#[derive(Serialize)]
pub(super) struct RemovedFile {
    attachment: u32,
}

impl Outcome for RemovedFile {
    const SCHEMA: &'static str = "saphan.attachment.remove/1";

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-attachment-removed").with("attachment", self.attachment))
    }
}

pub(super) async fn remove(
    context: &Context,
    args: &AttachmentRemove,
) -> Result<RemovedFile, Failure> {
    let attachment = args.attachment;
    let t = context.words;
    let question = t.say("cli-attachment-remove").with("attachment", attachment).to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody confirmed it")
            .next("saphan-agent attachment list CASE"));
    }
    let mut office = office::open(context).await?;
    office.remove_attachment(args.case.as_str(), attachment, context.now).await?;
    office.close().await;
    Ok(RemovedFile { attachment })
}

/// A file that is to be attached, and what it was when it was opened.
struct Original {
    file: File,
    about: Metadata,
}

impl Original {
    fn open(path: &Path) -> Result<Self, Failure> {
        // The name of the file may be somebody's; the system's answer holds none.
        let unread = |error: io::Error| {
            let cause = format!("the file cannot be read: {error}");
            Failure::new(Exit::NotFound, "attachment-read", cause)
        };
        let file = File::open(path).map_err(unread)?;
        let about = file.metadata().map_err(unread)?;
        // What has no length of its own cannot be read twice alike.
        if about.is_file() {
            Ok(Self { file, about })
        } else {
            Err(AttachmentError::Changed.into())
        }
    }

    fn len(&self) -> u64 {
        self.about.len()
    }

    /// Refuses a file that somebody has written to since it was opened: what was rebuilt would not be of
    /// the original that is kept.
    fn is_unchanged(&self) -> Result<(), AttachmentError> {
        let unreadable = |error: io::Error| AttachmentError::Unreadable(error.kind());
        let now = self.file.metadata().map_err(unreadable)?;
        let is_same =
            now.len() == self.about.len() && now.modified().ok() == self.about.modified().ok();
        if is_same { Ok(()) } else { Err(AttachmentError::Changed) }
    }
}

impl Read for Original {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(bytes)?;
        // Whoever reads to the end learns whether all of it was of one file.
        if read == 0 && !bytes.is_empty() && self.is_unchanged().is_err() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(read)
    }
}

impl Seek for Original {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

fn unwritten(error: io::Error) -> Failure {
    let cause = format!("the file cannot be written: {error}");
    Failure::new(Exit::Failed, "attachment-write", cause)
        .with("detail", error)
        .next("name a file with --out in a folder that exists and has room")
}
