//! Arguments of what an operator does now and then: look at what waits, count, keep a backup.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use saphan_protocol::ids::EnvelopeId;
use saphan_protocol::tier1::Date;

/// What waits.
#[derive(Subcommand)]
pub enum Queue {
    /// How much waits in each mailbox, for how long, and until when; names nobody
    #[command(after_help = "Example:\n  saphan-hub queue list --envelopes")]
    List(QueueList),
    /// Give one envelope back before its last day: nobody fetches it, and its sender is told that its time is over
    #[command(after_help = "Example:\n  saphan-hub queue return 3f2a9c0d11e84b6f90ab5577c1d2e3f4 \
        --reason not-fetched")]
    Return(QueueReturn),
}

/// How much waits.
#[derive(Args)]
pub struct QueueList {
    /// Name the oldest envelopes of each mailbox too, by their random ids
    #[arg(long)]
    pub envelopes: bool,
}

/// Give one back.
#[derive(Args)]
pub struct QueueReturn {
    /// The envelope, as `queue list --envelopes` names it
    pub id: EnvelopeId,
    /// Why; it stands in the log and nowhere else
    #[arg(long, value_enum)]
    pub reason: ReturnFor,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// Why an envelope is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReturnFor {
    /// Its recipient does not fetch
    NotFetched,
    /// Its sender or its recipient asked for it
    PartnerAsks,
    /// Its room is needed
    Room,
}

impl ReturnFor {
    /// As it is typed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFetched => "not-fetched",
            Self::PartnerAsks => "partner-asks",
            Self::Room => "room",
        }
    }
}

/// Counts over time.
#[derive(Args)]
pub struct Report {
    /// First day, in UTC [default: 30 days before the last one]
    #[arg(long, value_name = "DATE")]
    pub from: Option<Date>,
    /// Last day, in UTC [default: today]
    #[arg(long, value_name = "DATE")]
    pub until: Option<Date>,
    /// In which form
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned, for people
    Text,
    /// Values with commas between, RFC 4180
    Csv,
}

/// Make a backup, or look at one.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Backup {
    /// File to write; it must not exist
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// Whence its passphrase
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
    /// What else to do with one
    #[command(subcommand)]
    pub command: Option<BackupCommand>,
}

/// Look at a backup.
#[derive(Subcommand)]
pub enum BackupCommand {
    /// Open a backup in memory and check that everything in it belongs together; changes nothing
    #[command(after_help = "Example:\n  saphan-hub backup verify /media/usb/eu-1.backup")]
    Verify(BackupVerify),
}

/// Look at a backup.
#[derive(Args)]
pub struct BackupVerify {
    /// The backup
    pub file: PathBuf,
    /// Whence its passphrase
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
}

/// Set a hub up from a backup.
#[derive(Args)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
    /// Whence its passphrase
    #[command(flatten)]
    pub passphrase: PassphraseFrom,
    /// The hub of the backup is stopped for good; do not ask
    #[arg(long)]
    pub yes: bool,
}

/// Whence a passphrase.
#[derive(Args)]
pub struct PassphraseFrom {
    /// File whose first line is the passphrase [default: ask]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// What a guess at the passphrase of a new backup costs
    #[arg(long, value_enum, default_value = "standard", hide = true)]
    pub kdf: Kdf,
}

/// What a guess at a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kdf {
    /// 256 MiB
    Standard,
    /// 64 MiB, for small machines
    Low,
}
