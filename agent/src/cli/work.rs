//! Arguments of a referral that was accepted: hand-over, service, messages, end.

use clap::Args;
use saphan_protocol::codes::{
    CaseCloseReason, DeclineReason, FollowupOutcome, FollowupType, HandoverMode, HandoverOutcome,
    Service,
};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::section::ServiceOutcome;
use saphan_protocol::tier1::{Date, PersonNo};
use saphan_protocol::time::UnixSeconds;

use super::values::{code, moment, person, service_outcome};
use super::{Change, ReferralRef};

/// Propose a hand-over.
#[derive(Args)]
pub struct PlanArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// When, with the offset of the place: 2026-12-03T09:30+07:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub at: UnixSeconds,
    /// Where, in words that both offices understand; name nobody, and no house that somebody lives in
    #[arg(long, value_name = "TEXT")]
    pub place: String,
    /// How [default: as the referral says]
    #[arg(long, value_parser = code::<HandoverMode>())]
    pub mode: Option<HandoverMode>,
    /// A person who comes, by number; repeat it [default: all who were accepted]
    #[arg(long = "person", value_name = "NUMBER", value_parser = person)]
    pub persons: Vec<PersonNo>,
    /// What becomes of a finding in the place: 1=replace, 1=generalise:"the border", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<String>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// A step that needs no more than the referral.
#[derive(Args)]
pub struct StepArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// How a hand-over went.
#[derive(Args)]
pub struct HandoverArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// How it went: received_safe, received_with_concern or rerouted where the person arrived, else
    /// postponed, no_show, refused_by_survivor or refused_by_authority
    #[arg(long, value_parser = code::<HandoverOutcome>(), hide_possible_values = true)]
    pub outcome: HandoverOutcome,
    /// When, with the offset of the place: 2026-12-03T09:30+07:00 [default: now]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub at: Option<UnixSeconds>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Close what came to no hand-over.
#[derive(Args)]
pub struct CloseArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why
    #[arg(long, value_parser = code::<CaseCloseReason>())]
    pub reason: CaseCloseReason,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Tell that services began.
#[derive(Args)]
pub struct StartArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// A service that began; repeat it [default: all that were accepted]
    #[arg(long = "service", value_name = "SERVICE", value_parser = code::<Service>())]
    pub services: Vec<Service>,
    /// The first day [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Report on the person.
#[derive(Args)]
pub struct FollowUpArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// What for
    #[arg(long, value_parser = code::<FollowupType>())]
    pub occasion: FollowupType,
    /// How the person is
    #[arg(long, value_parser = code::<FollowupOutcome>())]
    pub outcome: FollowupOutcome,
    /// A person whom it was with, by number; repeat it [default: all who were accepted]
    #[arg(long = "person", value_name = "NUMBER", value_parser = person)]
    pub persons: Vec<PersonNo>,
    /// The day [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Propose to end the work.
#[derive(Args)]
pub struct FinishArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why it ends
    #[arg(long, value_parser = code::<CaseCloseReason>())]
    pub reason: CaseCloseReason,
    /// What came of an accepted service: requested, offered, in_progress, completed,
    /// refused_by_survivor, unavailable, already_received or cancelled; each service once
    #[arg(
        long = "service",
        required = true,
        value_name = "SERVICE=STATUS",
        value_parser = service_outcome
    )]
    pub services: Vec<ServiceOutcome>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Say something to the other office.
#[derive(Args)]
pub struct SayArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// At most 600 characters that name nobody
    pub text: String,
    /// What becomes of a finding: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<String>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Name another partner.
#[derive(Args)]
pub struct RedirectArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Partner that might take it; the origin asks the person, and sends anew
    #[arg(long, value_name = "PARTNER")]
    pub to: PartnerId,
    /// Why not here
    #[arg(long, value_parser = code::<DeclineReason>())]
    pub reason: DeclineReason,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}
