//! Who acts: an officer with a key of their own, the founding person of an office without staff, or
//! whoever holds the office passphrase.

mod permission;
mod reader;

use std::str::FromStr;

use saphan_protocol::approval::{Approval, SignedApproval, StaffCertificate};
use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::cose::{Sign1Message, sign};
use saphan_protocol::ids::{NameError, StaffCode};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::seal::PrekeySecret;

pub use permission::{Grant, grant, whom_to_ask};
pub use reader::OfficerKeys;
pub(crate) use reader::reader_key;

/// How long a staff certificate is valid.
pub const CERTIFICATE_DAYS: u64 = 365;
/// Most officers of one office.
pub const STAFF_MAX: usize = 256;

/// With whose passphrase a command opens the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActAs {
    /// The office's own.
    Office,
    /// An officer's.
    Officer(StaffCode),
}

impl FromStr for ActAs {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        if text == "office" { Ok(Self::Office) } else { text.parse().map(Self::Officer) }
    }
}

/// Who acts in the office.
pub enum Actor {
    /// The one person of an office that has no staff.
    Founder,
    /// Whoever has the office passphrase, once there is staff: administrator, and nothing else.
    Keyholder,
    /// An officer.
    Officer(Box<Officer>),
}

/// An officer who has signed in.
pub struct Officer {
    code: StaffCode,
    roles: Vec<UserRole>,
    key: SigningKey,
    certificate: Sign1Message<StaffCertificate>,
}

impl Officer {
    pub(crate) fn new(
        code: StaffCode,
        roles: Vec<UserRole>,
        key: SigningKey,
        certificate: Sign1Message<StaffCertificate>,
    ) -> Self {
        Self { code, roles, key, certificate }
    }

    /// Role and number.
    pub fn code(&self) -> &StaffCode {
        &self.code
    }

    /// Signs an approval with the officer's own key.
    pub fn sign(&self, approval: &Approval) -> SignedApproval {
        SignedApproval {
            certificate: self.certificate.clone(),
            approval: sign(&self.key, approval),
        }
    }

    /// The key that opens what is sealed to this officer.
    pub(crate) fn reader_key(&self) -> PrekeySecret {
        reader_key(&self.key)
    }

    /// The role in which this officer drafts.
    pub fn drafts_as(&self) -> Option<UserRole> {
        [UserRole::CaseWorker, UserRole::LiaisonOfficer, UserRole::Supervisor]
            .into_iter()
            .find(|role| self.roles.contains(role))
    }

    /// Whether the officer has this role.
    pub fn is(&self, role: UserRole) -> bool {
        self.roles.contains(&role)
    }
}

impl Actor {
    /// The officer, if one has signed in.
    pub fn officer(&self) -> Option<&Officer> {
        match self {
            Self::Officer(officer) => Some(officer),
            Self::Founder | Self::Keyholder => None,
        }
    }

    /// The officer's code.
    pub fn code(&self) -> Option<StaffCode> {
        self.officer().map(|officer| officer.code.clone())
    }

    /// How far the actor has a permission: the furthest of all roles.
    pub fn may(&self, permission: Permission) -> Grant {
        match self {
            Self::Founder => Grant::Yes,
            Self::Keyholder => grant(UserRole::Administrator, permission),
            Self::Officer(officer) => {
                officer.roles.iter().map(|role| grant(*role, permission)).max().unwrap_or(Grant::No)
            }
        }
    }

    /// Whether the actor is, beside whatever else, of this role.
    pub fn is(&self, role: UserRole) -> bool {
        match self {
            Self::Founder => true,
            Self::Keyholder => role == UserRole::Administrator,
            Self::Officer(officer) => officer.is(role),
        }
    }
}
