//! Arguments of the pages.

use std::path::PathBuf;

use clap::Args;
use saphan_pages::loopback::LoopbackAddress;

use super::{ByArg, Kdf};

/// Nobody looks at a page for longer without touching it.
const LOCK_MINUTES_MAX: u64 = 60;

#[derive(Args)]
pub(crate) struct Serve {
    /// Address of this computer alone
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8790")]
    pub(crate) ui: LoopbackAddress,
    /// Minutes without a touch until the pages lock, 1 to 60
    #[arg(long, value_name = "MINUTES", default_value = "10",
        value_parser = clap::value_parser!(u64).range(1..=LOCK_MINUTES_MAX))]
    pub(crate) lock_after: u64,
    #[command(flatten)]
    pub(crate) by: ByArg,
    /// File to write once the pages are there
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    // As for `init`; for backups that are made in the pages.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
}

#[derive(Args)]
pub(crate) struct Open {
    /// Write the link instead of opening a browser
    #[arg(long)]
    pub(crate) print: bool,
}
