//! `let-read` and `open-identity`: two people open who the person is, one of them reads it, with the
//! files that came.

use std::io::{self, Write as _};
use std::path::Path;

use saphan_certs::files::{Readers, Staging};
use saphan_protocol::codes::AttachmentType;
use saphan_protocol::ids::{ReferralCode, StaffCode};
use saphan_protocol::section::AttachedFile;
use serde::Serialize;
use serde_json::Value;

use super::meter::Meter;
use super::said::{coded, line, record};
use super::{Context, Outcome, office, secret};
use crate::cli::{LetRead, OpenIdentity};
use crate::exit::{Exit, Failure};
use crate::keyring::open_glass_key;
use crate::language::{Words, english};
use crate::office::{Glass, Office};
use crate::store::BlobState;

#[derive(Serialize)]
pub(super) struct Opened {
    referral: String,
    identity: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<CameLine>,
    until: String,
    /// What reading it means.
    notice: String,
}

/// A file that came with an identity.
#[derive(Serialize)]
struct CameLine {
    file: usize,
    #[serde(rename = "type")]
    attachment_type: AttachmentType,
    bytes: u64,
    /// `here`, `under way` or `damaged`.
    state: &'static str,
    /// Where it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    saved: Option<String>,
}

impl CameLine {
    fn text(&self, t: Words) -> String {
        let state = match self.state {
            HERE => "cli-transfer-here",
            "damaged" => "cli-transfer-damaged",
            _ => "cli-transfer-under-way",
        };
        let said = t
            .say("cli-identity-file")
            .with("file", self.file)
            .with("type", coded(t, "attachment_type", self.attachment_type.as_str()))
            .with("bytes", self.bytes)
            .with("state", t.say(state));
        let said = match &self.saved {
            Some(path) => t.say("cli-identity-written").with("line", said).with("path", path),
            None => said,
        };
        format!("  {said}\n")
    }
}

impl Outcome for Opened {
    const SCHEMA: &'static str = "saphan.open-identity/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-identity-of").with("referral", &self.referral);
        let mut text = format!("{}\n", said.with("until", &self.until));
        record(t, &mut text, &self.identity);
        text.extend(self.files.iter().map(|file| file.text(t)));
        line(&mut text, t.say("cli-identity-notice"));
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let is_unsaved = self.files.iter().any(|file| file.state == HERE && file.saved.is_none());
        let save = format!("saphan-agent open-identity {} --save FOLDER", self.referral);
        Some(if is_unsaved { save } else { "saphan-agent sync".to_owned() })
    }
}

const HERE: &str = "here";

/// Lists the files that came, and writes those that are here into `folder`, if there is one.
async fn came(
    t: Words,
    office: &mut Office,
    code: ReferralCode,
    files: &[AttachedFile],
    folder: Option<&Path>,
) -> Result<Vec<CameLine>, Failure> {
    let transfers = office.transfers().await?;
    let mut lines = Vec::with_capacity(files.len());
    for (number, file) in (1..).zip(files) {
        let blob = file.manifest.blob();
        let state = match transfers.iter().find(|one| one.id == blob).map(|one| one.state) {
            Some(BlobState::Verified | BlobState::Done) => HERE,
            Some(BlobState::Bad) => "damaged",
            _ => "under way",
        };
        let mut saved = None;
        if let Some(folder) = folder.filter(|_| state == HERE) {
            let ending = file.manifest.media().ending();
            let path = folder.join(format!("{code}-{number}.{ending}"));
            let unwritten = |error: io::Error| {
                let cause = format!("{} cannot be written: {error}", path.display());
                Failure::new(Exit::Failed, "identity-save", cause)
                    .disk(&path, &error)
                    .next("name a folder that exists and has room, with --save FOLDER")
            };
            let meter = Meter::of(t, file.manifest.len());
            let mut done = 0;
            let mut out = Staging::begin(&path, Readers::Owner).map_err(unwritten)?;
            let take = |some: &[u8]| {
                done += some.len() as u64;
                meter.tell("cli-meter-writing", done, file.manifest.len());
                out.write_all(some).map_err(unwritten)
            };
            office.read_blob(&blob, take).await?;
            out.commit().map_err(unwritten)?;
            saved = Some(path.display().to_string());
        }
        let (attachment_type, bytes) = (file.attachment_type, file.manifest.len());
        lines.push(CameLine { file: number, attachment_type, bytes, state, saved });
    }
    Ok(lines)
}

#[derive(Serialize)]
pub(super) struct LetBeRead {
    referral: String,
    officer: StaffCode,
}

impl Outcome for LetBeRead {
    const SCHEMA: &'static str = "saphan.let-read/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-let-read-done").with("officer", &self.officer);
        format!("{}\n", said.with("referral", &self.referral))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some(format!("saphan-agent open-identity {} --as {}", self.referral, self.officer))
    }
}

pub(super) async fn let_read(context: &Context, args: &LetRead) -> Result<LetBeRead, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let officer = office.let_read(&id, context.now).await?;
    office.close().await;
    Ok(LetBeRead { referral: id.code().to_string(), officer })
}

pub(super) async fn open_identity(
    context: &Context,
    args: &OpenIdentity,
) -> Result<Opened, Failure> {
    let glass = match (&args.break_glass, &args.reason) {
        (Some(file), Some(reason)) => {
            let passphrase = args.break_glass_passphrase_file.as_deref();
            let passphrase =
                secret::passphrase_of(context.words, "cli-glass-key-name", passphrase)?;
            Some(Glass { key: open_glass_key(file, &passphrase)?, reason: reason.clone() })
        }
        _ => None,
    };
    let mut office: Office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let opened = office.open_identity(&id, glass, context.now).await?;
    let files =
        came(context.words, &mut office, id.code(), &opened.files, args.save.as_deref()).await?;
    office.close().await;
    let identity = serde_json::to_value(&opened.record).map_err(|_| {
        Failure::new(Exit::Failed, "record", "the record cannot be shown").said("record-shown")
    })?;
    let (referral, until) = (id.code().to_string(), opened.until.to_string());
    let notice = english().say("cli-identity-notice").to_string();
    Ok(Opened { referral, identity, files, until, notice })
}
