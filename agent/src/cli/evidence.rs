//! `evidence`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::ReferralRef;

/// What proves a referral to others, without case text.
#[derive(Subcommand)]
pub enum EvidenceCommand {
    /// Write signatures, approvals and receipts of a referral to a file
    #[command(
        after_help = "Example:\n  saphan-agent evidence export 7F3-K2Q --out 7F3-K2Q.evidence"
    )]
    Export(EvidenceExport),
    /// Check such a file: who said what when, and in which order; needs no line and no office
    #[command(
        after_help = "Example:\n  saphan-agent evidence verify 7F3-K2Q.evidence --root root.pem"
    )]
    Verify(EvidenceVerify),
}

/// Write what proves a referral.
#[derive(Args)]
pub struct EvidenceExport {
    /// The referral, by code or id
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// The file to write; it must not be there yet
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Check what proves a referral.
#[derive(Args)]
pub struct EvidenceVerify {
    /// The file
    pub file: PathBuf,
    /// Certificate of the authority in PEM; without it the one that this office trusts
    #[arg(long, value_name = "FILE")]
    pub root: Option<PathBuf>,
}
