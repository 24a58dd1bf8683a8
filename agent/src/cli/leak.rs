//! Arguments of `leak`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// The leak check.
#[derive(Subcommand)]
pub enum LeakCommand {
    /// Scan notes that come with what is known of each; no office is needed
    #[command(after_help = "Example:\n  saphan-agent leak scan --jsonl notes.jsonl")]
    Scan(LeakScan),
}

/// Scan notes.
#[derive(Args)]
pub struct LeakScan {
    /// File with one JSON object a line: id, text, known_identity
    #[arg(long, value_name = "NOTES")]
    pub jsonl: PathBuf,
    /// How many notes to scan at the same time
    #[arg(long, value_name = "N", default_value = "1",
        value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: u16,
}
