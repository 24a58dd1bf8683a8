//! Arguments of case files and of what leaves of them.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::Date;

use super::{AlthoughArg, CaseNumber, Change, ReferralRef};
use crate::casefile::LocalRef;

/// Case files.
#[derive(Subcommand)]
pub enum FileCommand {
    /// Read a case file or a table of cases into the store; earlier ones of the same number are replaced
    #[command(
        after_help = "Example:\n  saphan-agent file import case.json --dry-run\n  saphan-agent file import cases.csv --map map.toml"
    )]
    Import(FileImport),
    /// Print a column map for tables, to fill in
    #[command(after_help = "Example:\n  saphan-agent file map > map.toml")]
    Map,
    /// Write one person's own data to a file for her, without the others of her case
    #[command(
        after_help = "Example:\n  saphan-agent file export 2026-0031 --person P1 --out p1.json"
    )]
    Export(FileExport),
    /// List the cases, without names
    #[command(after_help = "Example:\n  saphan-agent file list")]
    List,
    /// Print a case file as it was imported, names and all
    #[command(after_help = "Example:\n  saphan-agent file show 2026-0031")]
    Show(FileShow),
}

/// Read a case file.
#[derive(Args)]
pub struct FileImport {
    /// Case file in JSON, or a table of cases in CSV with one row per person
    pub file: PathBuf,
    /// Column map of a table, in TOML
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Write one person's own data.
#[derive(Args)]
pub struct FileExport {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// Person of the case file, like P1
    #[arg(long, value_name = "PID")]
    pub person: LocalRef,
    /// File to write, for its owner only; never one that exists [default: person-PID.json]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Print a case file.
#[derive(Args)]
pub struct FileShow {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
}

/// Refer a case.
#[derive(Args)]
pub struct Refer {
    /// The office's own number of the case
    pub case: CaseNumber,
    /// Partner that should receive it, like `bsp-th` [default: list who can take it, and why others
    /// cannot]
    #[arg(long, value_name = "PARTNER")]
    pub to: Option<PartnerId>,
    /// What becomes of it
    #[command(flatten)]
    pub submission: Submission,
}

impl Refer {
    /// Whether nothing is to happen but to see who can take the case.
    pub fn asks_whom(&self) -> bool {
        self.to.is_none() && !self.submission.preview && !self.submission.send
    }
}

/// Submit a referral once more that nobody decided in time.
#[derive(Args)]
pub struct Reopen {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// What becomes of it
    #[command(flatten)]
    pub submission: Submission,
}

/// Whether a referral leaves, and how.
#[derive(Args)]
pub struct Submission {
    /// Only show what the partner would read; this is the default
    #[arg(long, conflicts_with = "send")]
    pub preview: bool,
    /// Refer it
    #[arg(long)]
    pub send: bool,
    /// Only if this is the hash that the preview showed
    #[arg(long, value_name = "HEX", requires = "send")]
    pub preview_hash: Option<String>,
    /// What becomes of a finding in the summary: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<String>,
    /// Why it rests on something other than consent; the second person reads it
    #[arg(long, value_name = "TEXT", requires = "send")]
    pub basis_reason: Option<String>,
    /// An emergency: somebody at the partner knows of it by telephone
    #[arg(long, requires = "send")]
    pub phoned: bool,
    /// Why it goes to a partner that says it cannot take it
    #[arg(long, value_enum, value_name = "WHY", requires = "send")]
    pub although: Option<AlthoughArg>,
}

/// Show the record that would be sealed of a case file.
#[derive(Args)]
pub struct Pseudonymise {
    /// Case file in JSON
    #[arg(long, value_name = "FILE")]
    pub case: PathBuf,
    /// Partner that would receive it
    #[arg(long, value_name = "PARTNER")]
    pub to: PartnerId,
    /// How much it may say: 1, 2 or 3
    #[arg(long, value_name = "TIER", value_parser = clap::value_parser!(u8).range(1..=3))]
    pub tier: u8,
    /// At tier 3 only this person, by her id in the file
    #[arg(long, value_name = "PID")]
    pub person: Option<LocalRef>,
    /// At tier 3 what the identity is for; `identity_disclosure` if left out
    #[arg(long, value_name = "PURPOSE")]
    pub purpose: Option<ConsentPurpose>,
    /// At tier 1 with the summary of the case, as an office that allows summaries sends it
    #[arg(long)]
    pub safe_summary: bool,
    /// At tiers 1 and 2 what becomes of a finding: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<String>,
    /// The day it is made as of; the day the case was prepared if left out
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
}
