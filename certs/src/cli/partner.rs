//! Arguments of what is done about a partner.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use saphan_certs::issuer::TransportDays;
use saphan_protocol::directory::{RevocationReason, SuspensionReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use super::{AnswerArgs, Consent, days};

#[derive(Subcommand)]
pub(crate) enum Partner {
    /// All partners: state, end of the identity, and what needs attention
    List,
    /// One partner
    Show {
        /// Partner, like `nkw-la`
        partner: PartnerId,
    },
    /// Stop a partner for a while: the hub refuses it, its mail waits, and its keys stand
    Suspend(Suspend),
    /// Let a suspended partner take part again
    Resume(Resume),
    /// Cut a partner off, for good
    Revoke(Revoke),
    /// Let a partner go on with a new key that its old one has signed: for an identity about to end
    Renew(Renew),
}

#[derive(Args)]
pub(crate) struct Renew {
    /// Partner that asks, like `nkw-la`
    pub(crate) partner: PartnerId,
    /// File that `saphan-agent certificate renew-identity FILE` wrote
    pub(crate) file: PathBuf,
    /// Life of the transport certificate, 1 to 90 days; more than 14 for lines that are cut for weeks
    #[arg(long, default_value = "14", value_parser = days)]
    pub(crate) days: TransportDays,
    #[command(flatten)]
    pub(crate) answer: AnswerArgs,
}

#[derive(Args)]
pub(crate) struct Suspend {
    /// Partner to stop, like `nkw-la`
    pub(crate) partner: PartnerId,
    /// Why
    #[arg(long)]
    pub(crate) reason: Stop,
    /// Do not visit the hub now
    #[arg(long)]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Args)]
pub(crate) struct Resume {
    /// Suspended partner, like `nkw-la`
    pub(crate) partner: PartnerId,
    /// Do not visit the hub now
    #[arg(long)]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Args)]
pub(crate) struct Revoke {
    /// Partner to cut off, like `nkw-la`
    pub(crate) partner: PartnerId,
    /// Why
    #[arg(long)]
    pub(crate) reason: Reason,
    /// Since when its keys may have been in other hands, like `2026-11-25` or `2026-11-25T14:00:00Z`:
    /// what the hub took of it from then on does not count [default: now]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(crate) since: Option<UnixSeconds>,
    /// Do not visit the hub now
    #[arg(long)]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Stop {
    /// A machine with keys cannot be found
    DeviceMissing,
    /// Something has to be looked into first
    Inquiry,
    /// The partner asked for it
    PartnerAsks,
}

impl From<Stop> for SuspensionReason {
    fn from(reason: Stop) -> Self {
        match reason {
            Stop::DeviceMissing => Self::DeviceMissing,
            Stop::Inquiry => Self::Inquiry,
            Stop::PartnerAsks => Self::PartnerAsks,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Reason {
    /// A machine with keys is gone
    DeviceLost,
    /// A person with access has left
    PersonLeft,
    /// A key may be known to others
    KeyExposed,
    /// The organisation leaves the network
    PartnerLeaves,
    /// The partner has taken itself out at the hub, with its own key
    PartnerRevoked,
}

impl From<Reason> for RevocationReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::DeviceLost => Self::DeviceLost,
            Reason::PersonLeft => Self::PersonLeft,
            Reason::KeyExposed => Self::KeyExposed,
            Reason::PartnerLeaves => Self::PartnerLeaves,
            Reason::PartnerRevoked => Self::PartnerRevoked,
        }
    }
}

/// A day, which begins at midnight in UTC, or a moment.
fn moment(text: &str) -> Result<UnixSeconds, String> {
    let day = format!("{text}T00:00:00Z");
    let found = text.parse::<jiff::Timestamp>().or_else(|_| day.parse());
    let found = found.map_err(|_| "a day like 2026-11-25 or a moment like 2026-11-25T14:00:00Z");
    let seconds = found?.as_second();
    u64::try_from(seconds).map(UnixSeconds::new).map_err(|_| "a moment after 1970".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_moment_too() {
        let moments = ["2026-11-25", "2026-11-25T00:00:00Z", "2026-11-25T07:00:00+07:00"];
        for text in moments {
            assert_eq!(moment(text), Ok(UnixSeconds::new(1_795_564_800)), "{text}");
        }
        assert!(moment("yesterday").is_err() && moment("1969-12-31").is_err());
    }
}
