//! Arguments of the office itself: setting it up, its certificate, its line to the hub, its settings.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use clap_complete::Shell;
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::sealed_file::KdfCost;
use saphan_protocol::ids::{NetworkName, PartnerId, StaffCode};

use super::Change;
use crate::config::{HubAddress, LoopbackAddress};

/// Set up an office.
#[derive(Args)]
pub struct Init {
    /// The administrator's invitation, instead of everything else
    #[command(flatten)]
    pub invited: Invited,
    /// Without an invitation
    #[command(flatten)]
    pub by_file: ByFile,
    /// Who answers for referrals
    #[command(flatten)]
    pub answering: Answering,
    /// What a guess at the passphrase costs; low suits machines with little memory
    #[arg(long, value_enum, default_value = "standard")]
    pub kdf: Kdf,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Who answers for referrals; partners are told both codes when one is opened.
#[derive(Args)]
pub struct Answering {
    /// Who answers for referrals here, by staff code, like lo-01; can be set later in agent.toml
    #[arg(long, value_name = "CODE", requires = "deputy")]
    pub contact: Option<StaffCode>,
    /// Who stands in for the contact, like sv-01
    #[arg(long, value_name = "CODE", requires = "contact")]
    pub deputy: Option<StaffCode>,
}

impl Answering {
    /// Both, where they are named.
    pub fn both(&self) -> Option<(&StaffCode, &StaffCode)> {
        self.contact.as_ref().zip(self.deputy.as_ref())
    }
}

/// What an office that was invited gives.
#[derive(Args)]
pub struct Invited {
    /// The invitation, as the administrator sent it; what follows `saphan1/` may be in either case
    #[arg(long, value_name = "TEXT", conflicts_with = "join_file")]
    pub join: Option<String>,
    /// File with the invitation
    #[arg(long, value_name = "FILE")]
    pub join_file: Option<PathBuf>,
    /// Ask the hub once and do not wait for the administrator; exit 75 while the request waits
    #[arg(long)]
    pub once: bool,
}

impl Invited {
    /// Whether there is an invitation.
    pub fn is_given(&self) -> bool {
        self.join.is_some() || self.join_file.is_some()
    }
}

/// What an office gives that asks by a file.
#[derive(Args)]
pub struct ByFile {
    /// Network to join, like `mekong`
    #[arg(long, required_unless_present_any = ["join", "join_file"])]
    pub network: Option<NetworkName>,
    /// What this office is called there, like `nkw-la`
    #[arg(long, required_unless_present_any = ["join", "join_file"],
        conflicts_with_all = ["join", "join_file"])]
    pub partner: Option<PartnerId>,
    /// Where the hub is reached, like `hub.example.org:4433`
    #[arg(long, value_name = "ADDRESS", required_unless_present_any = ["join", "join_file"],
        conflicts_with_all = ["join", "join_file"])]
    pub hub: Option<HubAddress>,
    /// Where to write the request for the administrator; it holds no secret
    #[arg(long, value_name = "FILE", required_unless_present_any = ["join", "join_file"],
        conflicts_with_all = ["join", "join_file"])]
    pub request: Option<PathBuf>,
}

/// Go on asking to join.
#[derive(Args)]
pub struct Join {
    /// A new invitation, where the first one is over
    #[command(flatten)]
    pub invited: Invited,
}

/// What a guess at the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kdf {
    /// 256 MiB and about a second.
    Standard,
    /// 64 MiB.
    Low,
}

impl Kdf {
    /// As the file that is sealed needs it.
    pub fn cost(self) -> KdfCost {
        match self {
            Self::Standard => KdfCost::STANDARD,
            Self::Low => KdfCost::LOW,
        }
    }
}

/// Certificates.
#[derive(Subcommand)]
pub enum Certificate {
    /// Install the administrator's answer after comparing its fingerprint
    #[command(after_help = "Example:\n  saphan-agent certificate install nkw-la.pem")]
    Install(CertificateInstall),
    /// Write the request again, signed anew, for the same keys
    #[command(after_help = "Example:\n  saphan-agent certificate request nkw-la.request")]
    Request(CertificateRequest),
    /// Ask for a new identity before the old one ends: a new key, which the old one signs
    #[command(after_help = "Example:\n  saphan-agent certificate renew-identity nkw-la.renewal")]
    RenewIdentity(CertificateRequest),
}

/// Install an answer.
#[derive(Args)]
pub struct CertificateInstall {
    /// File that came from the administrator
    pub file: PathBuf,
    /// Root fingerprint as it was compared; instead of being asked
    #[arg(long, value_name = "HEX")]
    pub fingerprint: Option<Fingerprint>,
    /// Trust the root of the file without asking; for scripts that got it on a safe way
    #[arg(long, conflicts_with = "fingerprint")]
    pub yes: bool,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Write the request again.
#[derive(Args)]
pub struct CertificateRequest {
    /// Where to write it
    pub file: PathBuf,
}

/// Take a partner out of the network.
#[derive(Args)]
pub struct RevokeSelf {
    /// File with the sheet, or with what stands on it from BEGIN to END
    pub file: PathBuf,
    /// Address of the network's hub
    #[arg(long, value_name = "HOST:PORT")]
    pub hub: HubAddress,
    /// Fingerprint of the network's root, as on the sheet or in an invitation
    #[arg(long, value_name = "HEX")]
    pub fingerprint: Fingerprint,
}

/// Keep a line to the hub.
#[derive(Args)]
pub struct Serve {
    /// Serve the pages too, for a browser on this computer [default address: ui.listen of agent.toml]
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1)]
    pub ui: Option<Option<LoopbackAddress>>,
    /// What a guess at a passphrase costs, where the pages set an office up
    #[arg(long, value_enum, default_value = "standard")]
    pub kdf: Kdf,
    /// File to write once the service runs; it is taken away when the service stops
    #[arg(long, value_name = "FILE")]
    pub ready_file: Option<PathBuf>,
}

/// Open the pages.
#[derive(Args)]
pub struct Open {
    /// Print the link instead of opening a browser; it works once, for five minutes
    #[arg(long)]
    pub print: bool,
}

/// Visit the hub once.
#[derive(Args)]
pub struct Sync {
    /// Longest time to spend, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "60",
        value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,
}

/// The consent text.
#[derive(Args)]
pub struct ConsentText {
    /// Partner that will be told, where it is known
    #[arg(long)]
    pub partner: Option<PartnerId>,
    /// File to write as a page for a browser, to be printed; never one that exists
    #[arg(long, value_name = "FILE")]
    pub print: Option<PathBuf>,
}

/// Look whether everything is in order.
#[derive(Args)]
pub struct Check {
    /// Exit with 19 for warnings too
    #[arg(long)]
    pub strict: bool,
}

/// Settings.
#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Print the settings that count
    #[command(after_help = "Example:\n  saphan-agent config show --origin")]
    Show(ConfigShow),
    /// Print what counts if nothing is set
    #[command(after_help = "Example:\n  saphan-agent config defaults > agent.toml")]
    Defaults,
}

/// Print the settings that count.
#[derive(Args)]
pub struct ConfigShow {
    /// With the place that each value comes from
    #[arg(long)]
    pub origin: bool,
}

/// Print the completion script.
#[derive(Args)]
pub struct Completions {
    /// Which shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Print the manual page.
#[derive(Args)]
pub struct Man {
    /// Folder to write one page per command into
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

/// Partners of the network.
#[derive(Subcommand)]
pub enum PartnerCommand {
    /// List the partners of the network, and whether their numbers were compared
    #[command(after_help = "Example:\n  saphan-agent partner list")]
    List,
    /// Show the number of this office, to be read out to a partner, and how far theirs was compared
    #[command(after_help = "Example:\n  saphan-agent partner show nkw-la")]
    Show {
        /// Partner on the telephone
        partner: PartnerId,
    },
    /// Compare a partner's number on the telephone: they read it out, you type it
    #[command(after_help = "Example:\n  saphan-agent partner compare nkw-la")]
    Compare(Compare),
    /// Take the responsibility for a partner's new key, after telephoning them; comparing is stronger
    #[command(after_help = "Example:\n  saphan-agent partner confirm nkw-la")]
    Confirm(Thaw),
    /// Let a frozen partner take part again, after telephoning them
    #[command(after_help = "Example:\n  saphan-agent partner thaw bsp-th")]
    Thaw(Thaw),
}

/// Compare a partner's number.
#[derive(Args)]
pub struct Compare {
    /// Partner on the telephone, reached on a number that you knew before
    pub partner: PartnerId,
    /// File with the 25 digits that were read out, `-` for standard input [default: ask for each group]
    #[arg(long, value_name = "FILE")]
    pub number_file: Option<PathBuf>,
}

/// What a person has to have telephoned about.
#[derive(Args)]
pub struct Thaw {
    /// Partner that somebody spoke to
    pub partner: PartnerId,
    /// It was telephoned; do not ask
    #[arg(long)]
    pub yes: bool,
}
