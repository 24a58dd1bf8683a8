//! Arguments of what is told after acceptance: tier 2, and identity.

use std::path::PathBuf;

use clap::Args;
use saphan_protocol::codes::{ConsentPurpose, DeclineReason};
use saphan_protocol::ids::StaffCode;
use saphan_protocol::tier1::Date;

use super::values::code;
use super::{Change, ReferralRef};
use crate::casefile::LocalRef;

/// Tell a partner more.
#[derive(Args)]
pub struct Disclose {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// 2 for what follows acceptance, 3 for identity
    #[arg(long, value_name = "TIER", value_parser = clap::value_parser!(u8).range(2..=3))]
    pub tier: u8,
    /// Only show what the partner would read; this is the default
    #[arg(long, conflicts_with = "send")]
    pub preview: bool,
    /// Send it; at tier 3 a second person has to approve it first
    #[arg(long)]
    pub send: bool,
    /// Only if this is the hash that the preview showed; then exactly those bytes leave
    #[arg(long, value_name = "HEX", requires = "send")]
    pub preview_hash: Option<String>,
    /// At tier 2 what becomes of a finding: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<String>,
    /// At tier 3 what the partner asked for it
    #[arg(long, value_name = "PURPOSE", required_if_eq("tier", "3"),
        value_parser = code::<ConsentPurpose>())]
    pub purpose: Option<ConsentPurpose>,
    /// At tier 3 only this person, by her id in the file
    #[arg(long, value_name = "PID")]
    pub person: Option<LocalRef>,
    /// At tier 3 also this account in words, by its id in the file; repeat it
    #[arg(long = "narrative", value_name = "NID")]
    pub narratives: Vec<LocalRef>,
    /// At tier 3 also this attachment of the case, by its number; repeat it
    #[arg(long = "file", value_name = "N")]
    pub files: Vec<u32>,
    /// At tier 3 the last day on which it may be opened [default: 7 days, at most 30]
    #[arg(long, value_name = "DATE")]
    pub until: Option<Date>,
}

/// Ask who the person is.
#[derive(Args)]
pub struct AskIdentity {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// What for
    #[arg(long, value_parser = code::<ConsentPurpose>())]
    pub purpose: ConsentPurpose,
    /// The one officer of this office who will read it
    #[arg(long, value_name = "CODE")]
    pub officer: StaffCode,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Do not tell who the person is.
#[derive(Args)]
pub struct RefuseIdentity {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why
    #[arg(long, value_parser = code::<DeclineReason>())]
    pub reason: DeclineReason,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Let the officer who asked read who the person is.
#[derive(Args)]
pub struct LetRead {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
}

/// Read who the person is.
#[derive(Args)]
pub struct OpenIdentity {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Write the files that came with it and are here into this folder, readable by you alone
    #[arg(long, value_name = "FOLDER")]
    pub save: Option<PathBuf>,
    /// In an emergency, instead of a supervisor: the office's break-glass key; others are told, the
    /// origin among them
    #[arg(long, value_name = "FILE", requires = "reason")]
    pub break_glass: Option<PathBuf>,
    /// Why; supervisor and focal person read it
    #[arg(long, value_name = "TEXT", requires = "break_glass")]
    pub reason: Option<String>,
    /// File whose first line is the passphrase of the break-glass key [default: ask]
    #[arg(long, value_name = "FILE", requires = "break_glass")]
    pub break_glass_passphrase_file: Option<PathBuf>,
}
