//! Arguments of `attach` and `attachment`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use saphan_protocol::codes::AttachmentType;

use super::Change;
use super::values::{CaseNumber, attachment_type};

/// Attach a file to a case.
#[derive(Args)]
pub struct Attach {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// File to attach
    pub file: PathBuf,
    /// What it is, like `id_copy` or `court_document`
    #[arg(long = "type", value_name = "TYPE", value_parser = attachment_type)]
    pub attachment_type: AttachmentType,
    /// List what was removed
    #[arg(long)]
    pub show_removed: bool,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Files of a case.
#[derive(Subcommand)]
pub enum AttachmentCommand {
    /// List the files of a case, without their names
    #[command(after_help = "Example:\n  saphan-agent attachment list 2026-0031")]
    List(AttachmentList),
    /// Write a file of a case to disk; it opens in another program
    #[command(after_help = "Example:\n  saphan-agent attachment show 2026-0031 1 --out copy.pdf")]
    Show(AttachmentShow),
    /// Show what in the text of a file would say who somebody is, or say what becomes of it
    #[command(
        after_help = "Example:\n  saphan-agent attachment settle 2026-0031 1 --settle 1=replace"
    )]
    Settle(AttachmentSettle),
    /// Approve what another officer kept in the text of a file
    #[command(after_help = "Example:\n  saphan-agent attachment approve 2026-0031 1")]
    Approve(AttachmentApprove),
    /// Remove a file from a case, the original too
    #[command(after_help = "Example:\n  saphan-agent attachment remove 2026-0031 1")]
    Remove(AttachmentRemove),
    /// Rebuild a file and say what was removed, without an office
    #[command(after_help = "Example:\n  saphan-agent attachment clean scan.pdf --out clean.pdf")]
    Clean(AttachmentClean),
}

/// List the files of a case.
#[derive(Args)]
pub struct AttachmentList {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
}

/// Write a file to disk.
#[derive(Args)]
pub struct AttachmentShow {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// Number of the attachment
    #[arg(value_name = "NUMBER")]
    pub attachment: u32,
    /// Where to write it
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The file as it came, with all that hides in it
    #[arg(long)]
    pub original: bool,
}

/// Settle what is found in the text of a file.
#[derive(Args)]
pub struct AttachmentSettle {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// Number of the attachment
    #[arg(value_name = "NUMBER")]
    pub attachment: u32,
    /// What becomes of a finding, once for each: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<String>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Approve what was kept in the text of a file.
#[derive(Args)]
pub struct AttachmentApprove {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// Number of the attachment
    #[arg(value_name = "NUMBER")]
    pub attachment: u32,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Remove a file.
#[derive(Args)]
pub struct AttachmentRemove {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// Number of the attachment
    #[arg(value_name = "NUMBER")]
    pub attachment: u32,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
}

/// Rebuild a file.
#[derive(Args)]
pub struct AttachmentClean {
    /// File to rebuild
    pub file: PathBuf,
    /// Where to write the rebuilt file
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}
