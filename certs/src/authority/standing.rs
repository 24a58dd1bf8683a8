//! What the authority takes back: suspensions, their end, and revocations.

use saphan_protocol::directory::{Act as Listed, RevocationReason, Standing, SuspensionReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use super::{Act, Acting, Authority, AuthorityError};

impl Authority {
    /// Cuts a partner off: its statements no longer count from `since` on.
    ///
    /// # Errors
    /// O-104, O-108, O-113, O-114, O-116, O-117; nothing is then revoked.
    pub fn revoke(
        &mut self,
        acting: &Acting,
        partner: &PartnerId,
        reason: RevocationReason,
        since: UnixSeconds,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        self.check_revocable(partner)?;
        let listed = Listed::Revoke { since, reason, partner: partner.clone() };
        self.act(acting, Act::Revoke { reason, partner: partner.clone() }, Some(listed), at)
    }

    /// Whether there is something to revoke.
    ///
    /// # Errors
    /// O-113, O-114.
    pub fn check_revocable(&self, partner: &PartnerId) -> Result<(), AuthorityError> {
        match self.standing_of(partner)? {
            Standing::Revoked { since, .. } => {
                Err(AuthorityError::AlreadyRevoked { partner: partner.clone(), since })
            }
            Standing::Active | Standing::Suspended { .. } => Ok(()),
        }
    }

    /// Stops a partner for a while: its keys stand, and what it said counts.
    ///
    /// # Errors
    /// O-104, O-108, O-113, O-114, O-116, O-117, O-122; nothing has changed then.
    pub fn suspend(
        &mut self,
        acting: &Acting,
        partner: &PartnerId,
        reason: SuspensionReason,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        self.check_suspendable(partner)?;
        let listed = Listed::Suspend { reason, partner: partner.clone() };
        self.act(acting, Act::Suspend { reason, partner: partner.clone() }, Some(listed), at)
    }

    /// Whether the partner is active, and can be suspended.
    ///
    /// # Errors
    /// O-113, O-114, O-122.
    pub fn check_suspendable(&self, partner: &PartnerId) -> Result<(), AuthorityError> {
        match self.standing_of(partner)? {
            Standing::Active => Ok(()),
            Standing::Suspended { .. } => Err(AuthorityError::Suspended(partner.clone())),
            Standing::Revoked { since, .. } => {
                Err(AuthorityError::AlreadyRevoked { partner: partner.clone(), since })
            }
        }
    }

    /// Lets a suspended partner take part again.
    ///
    /// # Errors
    /// O-104, O-108, O-113, O-114, O-116, O-117, O-123; nothing has changed then.
    pub fn resume(
        &mut self,
        acting: &Acting,
        partner: &PartnerId,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        self.check_resumable(partner)?;
        let listed = Listed::Resume { partner: partner.clone() };
        self.act(acting, Act::Resume { partner: partner.clone() }, Some(listed), at)
    }

    /// Whether the partner is suspended.
    ///
    /// # Errors
    /// O-113, O-114, O-123.
    pub fn check_resumable(&self, partner: &PartnerId) -> Result<(), AuthorityError> {
        match self.standing_of(partner)? {
            Standing::Suspended { .. } => Ok(()),
            Standing::Active => Err(AuthorityError::NotSuspended(partner.clone())),
            Standing::Revoked { since, .. } => {
                Err(AuthorityError::AlreadyRevoked { partner: partner.clone(), since })
            }
        }
    }

    fn standing_of(&self, partner: &PartnerId) -> Result<Standing, AuthorityError> {
        let known = self.directory.partner(partner);
        let known = known.ok_or_else(|| AuthorityError::UnknownPartner(partner.clone()))?;
        Ok(known.standing)
    }
}
