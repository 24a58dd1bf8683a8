//! `bundle`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use saphan_protocol::ids::PartnerId;

use super::Change;

/// Sealed envelopes as a file, where there is no line: on a USB stick, or by any courier.
#[derive(Subcommand)]
pub enum BundleCommand {
    /// Write everything that waits for a partner to a file, with this office's keys for an answer
    #[command(
        after_help = "Example:\n  saphan-agent bundle export --to nkw-la /media/stick/monday.bundle"
    )]
    Export(BundleExport),
    /// Take in a file that a partner wrote; again, or beside the hub, it changes nothing
    #[command(after_help = "Example:\n  saphan-agent bundle import /media/stick/monday.bundle")]
    Import(BundleImport),
}

/// Write what waits for a partner.
#[derive(Args)]
pub struct BundleExport {
    /// The partner that it is carried to
    #[arg(long, value_name = "PARTNER")]
    pub to: PartnerId,
    /// The file to write; it must not be there yet
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Take in what a partner wrote.
#[derive(Args)]
pub struct BundleImport {
    /// The file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Whether to
    #[command(flatten)]
    pub change: Change,
}
