//! `attach` and `attachment`: files of a case, rebuilt so that they identify nobody.

use std::fmt::Write as _;
use std::path::Path;

use saphan_certs::files::{self, Readers};
use saphan_protocol::codes::AttachmentType;
use serde::Serialize;
use zeroize::Zeroizing;

use super::{Context, Outcome, office, outline, secret};
use crate::attachment::{
    AttachmentError, Complete, FILE_LEN_MAX, Kind, Limits, Rebuilt, Removed, Sightings, rebuild,
};
use crate::cli::{Attach, AttachmentClean, AttachmentList, AttachmentRemove, AttachmentShow};
use crate::exit::{Exit, Failure};
use crate::office::Attaching;
use crate::store::{AttachmentCopy, AttachmentRecord, Checked, SealedName};

/// What a rebuilt file is, as all commands tell it.
#[derive(Serialize)]
struct Report {
    kind: &'static str,
    original_len: usize,
    rebuilt_len: usize,
    checked: Complete,
    removed: Vec<Removed>,
}

impl Report {
    fn of(original: &[u8], rebuilt: &Rebuilt) -> Self {
        Self {
            kind: rebuilt.kind.ending(),
            original_len: original.len(),
            rebuilt_len: rebuilt.bytes.len(),
            checked: rebuilt.extract.complete.clone(),
            removed: rebuilt.removed.clone(),
        }
    }

    fn write(&self, text: &mut String, list: bool) {
        match &self.checked {
            Complete::Complete => text.push_str("All of its text was read.\n"),
            Complete::Partly(reasons) => {
                text.push_str(&format!("Look at it yourself; not read: {}.\n", reasons.join("; ")));
            }
            Complete::None(reason) => text.push_str(&format!("Look at it yourself: {reason}.\n")),
        }
        if !list {
            text.push_str(&format!("Kinds of hidden data removed: {}.\n", self.removed.len()));
            return;
        }
        let rows = self
            .removed
            .iter()
            .map(|entry| [entry.what.clone(), entry.place.clone(), entry.count.to_string()]);
        text.push_str(&outline::table(["REMOVED", "FROM", "COUNT"], rows));
    }
}

#[derive(Serialize)]
pub(super) struct Cleaned {
    #[serde(flatten)]
    report: Report,
}

impl Outcome for Cleaned {
    const SCHEMA: &'static str = "saphan.attachment.clean/1";

    fn text(&self) -> String {
        let mut text = format!("The rebuilt {} file is written.\n", self.report.kind);
        self.report.write(&mut text, true);
        text
    }
}

pub(super) fn clean(args: &AttachmentClean) -> Result<Cleaned, Failure> {
    let original = read(&args.file)?;
    let rebuilt = rebuild(&original, &Limits::default())?;
    write_out(&args.out, &rebuilt.bytes)?;
    Ok(Cleaned { report: Report::of(&original, &rebuilt) })
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

    fn text(&self) -> String {
        let mut text = match &self.name {
            Some(name) => format!("Attached as {name}; the original is kept here, sealed.\n"),
            None => "It can be attached.\n".to_owned(),
        };
        let Sightings { look, text: seen, bytes } = self.known_identifiers;
        if look > 0 {
            writeln!(
                text,
                "LOOK: {look} places in its text may point to somebody; until each is settled it \
                 must not leave before the referral is accepted."
            )
            .expect("strings take every text");
        }
        if seen + bytes > 0 {
            writeln!(
                text,
                "STOP: what says who somebody is stands in it ({seen} places in its text, {bytes} \
                 elsewhere); it must not leave before the referral is accepted."
            )
            .expect("strings take every text");
        }
        self.report.write(&mut text, self.list);
        text
    }

    fn next(&self) -> Option<String> {
        let number = self.attachment.filter(|_| !self.known_identifiers.none())?;
        Some(format!("saphan-agent attachment settle CASE {number}"))
    }
}

pub(super) async fn attach(context: &Context, args: &Attach) -> Result<AttachedFile, Failure> {
    let original = read(&args.file)?;
    let rebuilt = rebuild(&original, &Limits::default())?;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let file = Attaching {
        attachment_type: args.attachment_type,
        name: SealedName::new(name),
        original: &original,
        rebuilt: &rebuilt,
    };
    let mut office = office::open(context).await?;
    let (case, dry_run) = (args.case.as_str(), args.change.dry_run);
    let attached = office.attach(case, file, dry_run, context.now).await?;
    office.close().await;
    let readable = rebuilt.extract.complete == Complete::Complete;
    Ok(AttachedFile {
        attachment: attached.number,
        name: attached.number.map(|number| rebuilt.kind.name(number)),
        attachment_type: args.attachment_type,
        known_identifiers: attached.sighted,
        may_leave_before_acceptance: readable && attached.sighted.none(),
        report: Report::of(&original, &rebuilt),
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

    fn text(&self) -> String {
        let rows = self.attachments.iter().map(|line| {
            [
                line.attachment.to_string(),
                line.name.clone(),
                line.attachment_type.to_string(),
                line.rebuilt_len.to_string(),
                line.checked.level.clone(),
                line.found.to_owned(),
            ]
        });
        outline::table(["NUMBER", "NAME", "TYPE", "BYTES", "READ", "FOUND IN IT"], rows)
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

    fn text(&self) -> String {
        let which = if self.original { "The original of" } else { "The rebuilt" };
        format!("{which} {} is written; it opens in another program.\n", self.name)
    }
}

pub(super) async fn show(context: &Context, args: &AttachmentShow) -> Result<Shown, Failure> {
    let copy = if args.original { AttachmentCopy::Original } else { AttachmentCopy::Rebuilt };
    let mut office = office::open(context).await?;
    let (record, bytes) =
        office.attachment(args.case.as_str(), args.attachment, copy, context.now).await?;
    office.close().await;
    write_out(&args.out, &bytes)?;
    let name = name(args.attachment, &record);
    Ok(Shown { attachment: args.attachment, name, original: args.original })
}

#[derive(Serialize)]
pub(super) struct RemovedFile {
    attachment: u32,
}

impl Outcome for RemovedFile {
    const SCHEMA: &'static str = "saphan.attachment.remove/1";

    fn text(&self) -> String {
        format!("Attachment {} is removed, and its original.\n", self.attachment)
    }
}

pub(super) async fn remove(
    context: &Context,
    args: &AttachmentRemove,
) -> Result<RemovedFile, Failure> {
    let attachment = args.attachment;
    let question = format!("Remove attachment {attachment} and its original for good?");
    if !args.yes && !secret::confirmed(&question, "give --yes")? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody confirmed it")
            .next("saphan-agent attachment list CASE"));
    }
    let mut office = office::open(context).await?;
    office.remove_attachment(args.case.as_str(), attachment, context.now).await?;
    office.close().await;
    Ok(RemovedFile { attachment })
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, Failure> {
    files::read_bytes(path, FILE_LEN_MAX).map(Zeroizing::new).map_err(|error| {
        if error.kind() == std::io::ErrorKind::FileTooLarge {
            return AttachmentError::TooLarge.into();
        }
        // The name of the file may be somebody's; the system's answer holds none.
        let cause = format!("the file cannot be read: {error}");
        Failure::new(Exit::NotFound, "attachment-read", cause)
    })
}

fn write_out(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::write_atomically(path, bytes, Readers::Owner).map_err(|error| {
        let cause = format!("the file cannot be written: {error}");
        Failure::new(Exit::Failed, "attachment-write", cause)
    })
}
