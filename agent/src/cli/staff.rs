//! Arguments of officers, approvals, the audit log and access beyond a role.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use saphan_protocol::codes::UserRole;
use saphan_protocol::ids::StaffCode;
use saphan_protocol::tier1::Month;

use super::values::code;
use super::{CaseNumber, Change, Kdf, ReferralRef};

/// Officers.
#[derive(Subcommand)]
pub enum Staff {
    /// Add an officer, who types a passphrase of their own
    #[command(after_help = "Example:\n  saphan-agent staff add sv-01 --role supervisor")]
    Add(StaffAdd),
    /// List the officers
    #[command(after_help = "Example:\n  saphan-agent staff list")]
    List,
    /// Give an officer other roles, or renew the certificate
    #[command(
        after_help = "Example:\n  saphan-agent staff role lo-01 --role case_worker,liaison_officer"
    )]
    Role(StaffRole),
    /// Let an officer act no more
    #[command(after_help = "Example:\n  saphan-agent staff disable lo-01")]
    Disable {
        /// Officer, like `lo-01`
        code: StaffCode,
        /// Dry run
        #[command(flatten)]
        change: Change,
    },
}

/// Add an officer.
#[derive(Args)]
pub struct StaffAdd {
    /// Two letters for the role and a number, like `sv-01`; never a name
    pub code: StaffCode,
    /// Roles, separated by commas
    #[arg(long = "role", required = true, value_delimiter = ',', value_name = "ROLE",
        value_parser = code::<UserRole>())]
    pub roles: Vec<UserRole>,
    /// What seals the key
    #[command(flatten)]
    pub key: NewKey,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// What seals a key that is made for somebody.
#[derive(Args)]
pub struct NewKey {
    /// File whose first line is the new passphrase [default: ask twice]
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
    /// What a guess at the passphrase costs; low suits machines with little memory
    #[arg(long, value_enum, default_value = "standard")]
    pub kdf: Kdf,
}

/// Give an officer other roles.
#[derive(Args)]
pub struct StaffRole {
    /// Officer, like `lo-01`
    pub code: StaffCode,
    /// Roles, separated by commas; they replace the earlier ones
    #[arg(long = "role", required = true, value_delimiter = ',', value_name = "ROLE",
        value_parser = code::<UserRole>())]
    pub roles: Vec<UserRole>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Approve a draft.
#[derive(Args)]
pub struct Approve {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Approve without being asked; for scripts
    #[arg(long)]
    pub yes: bool,
    /// Only show what would leave
    #[command(flatten)]
    pub change: Change,
}

/// Send a draft back.
#[derive(Args)]
pub struct Return {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why, in words for the drafter; they stay in this office
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

/// The audit log.
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Check that no entry was removed, changed, reordered or cut off
    #[command(after_help = "Example:\n  saphan-agent audit verify")]
    Verify,
    /// Print the entries that your role may read
    #[command(after_help = "Example:\n  saphan-agent audit export --month 2026-11")]
    Export(AuditExport),
}

/// Print the audit log.
#[derive(Args)]
pub struct AuditExport {
    /// Only this month, like 2026-11
    #[arg(long)]
    pub month: Option<Month>,
}

/// Make the key for emergencies.
#[derive(Args)]
pub struct BreakGlassKey {
    /// File to write, best on a stick that then goes into a sealed envelope
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What seals it
    #[command(flatten)]
    pub key: NewKey,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Open a case beyond one's role.
#[derive(Args)]
pub struct BreakGlass {
    /// The office's own number of the case
    #[arg(value_name = "CASE", required_unless_present = "list", requires = "reason")]
    pub case: Option<CaseNumber>,
    /// Why; supervisor and focal person read it
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// List every such access, and say that you have seen it
    #[arg(long, conflicts_with_all = ["case", "reason"])]
    pub list: bool,
    /// Of the list, only this month, like 2026-11
    #[arg(long, requires = "list")]
    pub month: Option<Month>,
}
