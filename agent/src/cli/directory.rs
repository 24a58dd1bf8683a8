//! `directory`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use saphan_protocol::ids::PartnerId;

/// The signed list of who belongs to the network.
#[derive(Subcommand)]
pub enum DirectoryCommand {
    /// Show how long the list is, and the hub's signed word on it, which other tools can check
    #[command(after_help = "Example:\n  saphan-agent directory show")]
    Show,
    /// Write to a file what proves that a partner is on the list; `evidence verify` reads it
    #[command(
        after_help = "Example:\n  saphan-agent directory prove nkw-la --out nkw-la.listing\n  \
        saphan-agent directory prove nkw-la --since march.listing --out april.listing"
    )]
    Prove(DirectoryProve),
    /// Write to a file what proves that a hub told two stories about the list
    #[command(after_help = "Example:\n  saphan-agent directory contradiction --out hub.split-view")]
    Contradiction(DirectoryContradiction),
}

/// Prove that a partner is on the list.
#[derive(Args)]
pub struct DirectoryProve {
    /// The partner
    #[arg(value_name = "PARTNER")]
    pub partner: PartnerId,
    /// An earlier file of this kind: prove too that the list has only grown since
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Prove that a hub told two stories.
#[derive(Args)]
pub struct DirectoryContradiction {
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}
