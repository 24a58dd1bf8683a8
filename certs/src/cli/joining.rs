//! Arguments of invitations, requests to join, visits at the hub and the second administrator.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use saphan_certs::authority::Hand;
use saphan_certs::hub_name::HubAddress;
use saphan_certs::invitation::Life;
use saphan_certs::rejection::{RejectionReason, Words};
use saphan_protocol::ids::PartnerId;

use super::{ByArg, Consent, Kdf, PassphraseArg};

/// The second person's own passphrase.
#[derive(Args)]
pub(crate) struct SecondArg {
    /// File whose first line is the second administrator's passphrase; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    pub(crate) second_passphrase_file: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct NameSecond {
    /// The person: a name, initials or a code, kept in the log for good
    pub(crate) name: Hand,
    /// File whose first line is the new person's passphrase; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
    // As for `init`.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
    #[command(flatten)]
    pub(crate) second: SecondArg,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Args)]
pub(crate) struct Invite {
    /// What the office will be called, like `nkw-la`
    pub(crate) partner: PartnerId,
    /// Its country, as a check: two letters of ISO 3166-1
    #[arg(long, value_name = "CC", required_unless_present = "withdraw")]
    pub(crate) country: Option<String>,
    /// Where the network's hub is dialled, like `hub.example.org:4433` [default: as the last time]
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) hub: Option<HubAddress>,
    /// How long the office may wait before it asks, 1h to 168h
    #[arg(long, value_name = "TIME", default_value = "72h")]
    pub(crate) expires: Life,
    /// File to draw the invitation to as a QR code; a picture if its name ends in .svg, else text
    #[arg(long, value_name = "FILE")]
    pub(crate) qr: Option<PathBuf>,
    /// Take back the invitation that it has, before its time: nobody asks with it any more
    #[arg(long, conflicts_with_all = ["country", "hub", "expires", "qr"])]
    pub(crate) withdraw: bool,
    /// Do not visit the hub now
    #[arg(long)]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Subcommand)]
pub(crate) enum Requests {
    /// Who asks to join
    List,
    /// One request
    Show(RequestName),
    /// Compare the 25 digits by telephone, and admit the office
    Approve(RequestApprove),
    /// Refuse a request; the office is told why
    Refuse(RequestRefuse),
}

#[derive(Args)]
pub(crate) struct RequestName {
    /// Office that asks, like `nkw-la`
    #[arg(value_name = "CODE")]
    pub(crate) partner: PartnerId,
    /// First digits of the request, where the office asks more than once
    #[arg(long, value_name = "HEX")]
    pub(crate) request: Option<String>,
}

#[derive(Args)]
pub(crate) struct RequestApprove {
    #[command(flatten)]
    pub(crate) name: RequestName,
    /// File with the 25 digits that were read out; without it, each group is asked for
    #[arg(long, value_name = "FILE")]
    pub(crate) number_file: Option<PathBuf>,
    /// Do not visit the hub now
    #[arg(long)]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) second: SecondArg,
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    /// Check everything and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Args)]
pub(crate) struct RequestRefuse {
    #[command(flatten)]
    pub(crate) name: RequestName,
    /// Why
    #[arg(long)]
    pub(crate) reason: RefusalReason,
    /// Some words for the office to read, 200 characters at most
    #[arg(long, value_name = "TEXT")]
    pub(crate) words: Option<Words>,
    /// Do not visit the hub now
    #[arg(long)]
    pub(crate) offline: bool,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum RefusalReason {
    /// The number that was read out is another
    NumberDiffers,
    /// Nobody was reached on a number that was known before
    NotReached,
    /// The office says that it asks for nothing
    NotTheirs,
    /// Another invitation is to be used
    OtherInvitation,
    /// As the words say
    Other,
}

impl From<RefusalReason> for RejectionReason {
    fn from(reason: RefusalReason) -> Self {
        match reason {
            RefusalReason::NumberDiffers => Self::NumberDiffers,
            RefusalReason::NotReached => Self::NotReached,
            RefusalReason::NotTheirs => Self::NotTheirs,
            RefusalReason::OtherInvitation => Self::OtherInvitation,
            RefusalReason::Other => Self::Other,
        }
    }
}

#[derive(Args)]
pub(crate) struct Sync {
    /// Where the network's hub is dialled [default: as the last time]
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) hub: Option<HubAddress>,
    /// The hub lost entries of the list, and its operator has restored it: bring them again
    #[arg(long)]
    pub(crate) hub_restored: bool,
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
}
