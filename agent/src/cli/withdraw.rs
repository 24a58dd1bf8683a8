//! Arguments of withdrawal, erasure and retention.

use clap::{Args, ValueEnum};
use saphan_protocol::codes::{ConsentPurpose, ConsentTier, ProceedingStage};
use saphan_protocol::tier1::{Date, PersonNo};

use super::values::{code, person};
use super::{CaseNumber, Change, ReferralRef};

/// Note that a person takes her consent back.
#[derive(Args)]
pub struct Withdraw {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF", required_unless_present = "case", conflicts_with = "case")]
    pub referral: Option<ReferralRef>,
    /// Every referral of this case to every partner, also completed ones; nothing new leaves then
    #[arg(long, value_name = "NUMBER")]
    pub case: Option<CaseNumber>,
    /// Only for this purpose; repeat it [default: all]
    #[arg(long = "purpose", value_name = "PURPOSE", value_parser = code::<ConsentPurpose>())]
    pub purposes: Vec<ConsentPurpose>,
    /// Only for this tier; repeat it [default: all]
    #[arg(long = "tier", value_name = "TIER", value_parser = code::<ConsentTier>())]
    pub tiers: Vec<ConsentTier>,
    /// Only for this person of the referral, like P1; repeat it [default: all]
    #[arg(long = "person", value_name = "NUMBER", value_parser = person, conflicts_with = "case")]
    pub persons: Vec<PersonNo>,
    /// Do it without being asked; for scripts
    #[arg(long)]
    pub yes: bool,
}

/// Say what becomes of the data after a withdrawal.
#[derive(Args)]
pub struct Resolve {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// What becomes of it
    #[command(flatten)]
    pub how: ResolveHow,
    /// Last day of the hold
    #[arg(long, value_name = "DATE", requires = "hold")]
    pub until: Option<Date>,
    /// The proceeding that needs it
    #[arg(long, value_name = "STAGE", requires = "hold",
        value_parser = code::<ProceedingStage>())]
    pub proceeding: Option<ProceedingStage>,
}

/// One of these.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct ResolveHow {
    /// Erase what this office holds of it
    #[arg(long)]
    pub erased: bool,
    /// The same; a note without personal data stays in the office's own books
    #[arg(long)]
    pub erased_with_stub: bool,
    /// This office holds nothing of it
    #[arg(long)]
    pub not_held: bool,
    /// It may not be erased yet; needs --until and --proceeding
    #[arg(long, value_name = "WHY", value_enum, requires_all = ["until", "proceeding"])]
    pub hold: Option<HoldReason>,
    /// Go on with what is left of the consent; tiers that were withdrawn are erased
    #[arg(long)]
    pub resume: bool,
}

/// Why something is not erased yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum HoldReason {
    /// GDPR art. 17(3)(e).
    LegalClaim,
    /// GDPR art. 17(3)(b).
    LegalDuty,
}

/// What is kept for too long.
#[derive(Args)]
pub struct Retention {
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}
