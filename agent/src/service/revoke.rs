//! Taking a partner out with the word that its key signed ahead of time: at the hub's door, from any
//! computer.

use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::door::{DoorAnswer, DoorRequest};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::clock::Clock;
use super::door;
use super::link::Dialler;
use super::route::Route;
use super::trouble::Trouble;

/// Brings `message` to the hub, which must have the network's root of this fingerprint. Returns who is out,
/// and since when.
///
/// # Errors
/// [`Trouble`]: nobody is out then, unless the line broke after the hub had it; once more is safe.
pub async fn revoke_self(
    network: NetworkName,
    root: Fingerprint,
    hub: impl Into<Route>,
    clock: Clock,
    message: Vec<u8>,
) -> Result<(PartnerId, UnixSeconds), Trouble> {
    let dialler = Dialler::to_join(network, root, hub, clock);
    let request = DoorRequest::RevokeSelf { message: ByteBuf::from(message) };
    match door::ask(&dialler, &request).await? {
        DoorAnswer::Revoked { at, partner } => Ok((partner, at)),
        DoorAnswer::Refused { reason, .. } => Err(reason.into()),
        DoorAnswer::Busy { .. } => Err(Trouble::Silent),
        DoorAnswer::Issued { .. }
        | DoorAnswer::Pending { .. }
        | DoorAnswer::Admitted { .. }
        | DoorAnswer::Rejected { .. } => Err(Trouble::Ended),
    }
}
