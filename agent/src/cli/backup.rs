//! Arguments of backups, and of a store that begins a new life.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Make a backup, or look at one.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Backup {
    /// File to write; it must not exist
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// What else to do with one
    #[command(subcommand)]
    pub command: Option<BackupCommand>,
}

/// Look at a backup.
#[derive(Subcommand)]
pub enum BackupCommand {
    /// Restore a backup to a private folder, check every record of it, and remove it again
    #[command(after_help = "Example:\n  saphan-agent backup verify /media/usb/nkw-la.backup")]
    Verify {
        /// The backup
        file: PathBuf,
    },
}

/// Restore a backup.
#[derive(Args)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
    /// Where to write the request for a certificate of this machine; it holds no secret
    #[arg(long, value_name = "FILE")]
    pub request: PathBuf,
    /// The old machine is stopped for good; do not ask
    #[arg(long)]
    pub yes: bool,
}

/// Begin a new life of the store.
#[derive(Args)]
pub struct Repair {
    /// Every other copy is stopped for good; do not ask
    #[arg(long)]
    pub yes: bool,
}
