//! Asking to join with an invitation: what is read out, and what came of it.

use saphan_certs::comparison::ComparisonNumber;
use saphan_certs::invitation::{Invitation, InvitationError};

use crate::config::HubAddress;
use crate::exit::{Exit, Failure, Promise};
use crate::keyring::Keyring;
use crate::office::OfficeError;
use crate::service::{Access, Clock};

/// What holds of every failure on the way.
pub(crate) const KEPT: Promise = Promise::KeysKept;

/// The invitation with which an office asks.
///
/// # Errors
/// [`Failure`] if it has none.
pub(crate) fn kept(keyring: &Keyring) -> Result<Invitation, Failure> {
    keyring.invitation()?.ok_or_else(|| {
        Failure::new(Exit::NotFound, "invitation-missing", "this office has no invitation")
            .next("saphan-agent join --join-file FILE, or saphan-agent certificate install FILE")
    })
}

/// What is read out to the administrator. Takes 64 MiB for some tens of milliseconds.
///
/// # Errors
/// [`Failure`] without that memory.
pub(crate) fn number_of(
    keyring: &Keyring,
    invitation: &Invitation,
) -> Result<ComparisonNumber, Failure> {
    ComparisonNumber::of_request(&invitation.root, &invitation.code.id(), keyring.request())
        .map_err(|error| OfficeError::NoMemory(error).into())
}

/// Fetches the first way into the hub of an office that was admitted, if the line lets it; whether it
/// did. `sync` and the service do it otherwise.
pub(crate) async fn connect(keyring: &Keyring, hub: HubAddress) -> bool {
    match Access::open(keyring.dir(), hub, Clock::system()) {
        Ok(mut access) => access.dialler().await.is_ok(),
        Err(_) => false,
    }
}

impl From<InvitationError> for Failure {
    fn from(error: InvitationError) -> Self {
        Self::new(Exit::Usage, error.code(), error.to_string())
            .next("the same command with the whole invitation, as the administrator sent it")
    }
}
