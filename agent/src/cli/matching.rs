//! Arguments of `match`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// The private match.
#[derive(Subcommand)]
pub enum MatchCommand {
    /// Measure it between two offices on records in files; no office is needed
    #[command(after_help = "Example:\n  saphan-agent match bench a.jsonl b.jsonl")]
    Bench(MatchBench),
}

/// Measure the private match.
#[derive(Args)]
pub struct MatchBench {
    /// Persons that the first office refers, one JSON object a line
    #[arg(value_name = "A")]
    pub referred: PathBuf,
    /// Open cases of the second office, one JSON object a line
    #[arg(value_name = "B")]
    pub enrolled: PathBuf,
}
