//! Arguments of referrals: what came in, what was sent, what waits to leave.

use clap::{Args, Subcommand};
use saphan_protocol::codes::{DeclineReason, InfoTopic, RecallReason, Service};
use saphan_protocol::section::Fact;
use saphan_protocol::tier1::PersonNo;

use super::values::{code, fact, person};
use super::{Change, ReferralRef};

/// List referrals.
#[derive(Args)]
pub struct Inbox {
    /// Only those that wait for this office
    #[arg(long)]
    pub due: bool,
    /// Those that this office referred to others
    #[arg(long)]
    pub sent: bool,
}

/// Name one referral.
#[derive(Args)]
pub struct Show {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Look at it without telling the origin that somebody has opened it
    #[arg(long)]
    pub peek: bool,
}

/// Accept a referral.
#[derive(Args)]
pub struct Accept {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Only these services, separated by commas [default: all that are asked for]
    #[arg(long, value_delimiter = ',', value_name = "SERVICE", value_parser = code::<Service>())]
    pub services: Vec<Service>,
    /// Only these persons by number, separated by commas [default: all]
    #[arg(long, value_delimiter = ',', value_name = "NUMBER", value_parser = person)]
    pub persons: Vec<PersonNo>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Decline a referral.
#[derive(Args)]
pub struct DeclineArgs {
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

/// Ask the origin.
#[derive(Args)]
pub struct Ask {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// What about
    #[arg(long, value_parser = code::<InfoTopic>())]
    pub topic: InfoTopic,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Answer a question.
#[derive(Args)]
pub struct AnswerArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// A fact: yes, no, not_known, count=2, date=2026-11-25, or KIND=CODE where KIND is age_basis,
    /// age_method, purpose, risk, service, document, language, migration or proceeding; repeat it
    #[arg(long = "fact", required = true, value_name = "FACT", value_parser = fact)]
    pub facts: Vec<Fact>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Take a referral back.
#[derive(Args)]
pub struct RecallArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why
    #[arg(long, value_parser = code::<RecallReason>())]
    pub reason: RecallReason,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// What waits to leave.
#[derive(Subcommand)]
pub enum Queue {
    /// List what waits to leave, and why it waits
    #[command(after_help = "Example:\n  saphan-agent queue list")]
    List,
    /// Try now what waits for a later try
    #[command(after_help = "Example:\n  saphan-agent queue retry")]
    Retry,
}
