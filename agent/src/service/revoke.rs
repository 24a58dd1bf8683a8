//! Taking a partner out with the word that its key signed ahead of time: at the hub's door, from any
//! computer.

use std::time::Duration;

use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::hub_name::HubAddress;
use saphan_protocol::door::{DoorAnswer, DoorRequest};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use tokio::time::timeout;

use super::clock::Clock;
use super::link::{Dialler, News};
use super::trouble::Trouble;
use crate::office::OutgoingFrame;

/// For the answer, once the line stands.
const ANSWER_DEADLINE: Duration = Duration::from_secs(20);

/// Brings `message` to the hub, which must have the network's root of this fingerprint. Returns who is out,
/// and since when.
///
/// # Errors
/// [`Trouble`]: nobody is out then, unless the line broke after the hub had it; once more is safe.
pub async fn revoke_self(
    network: NetworkName,
    root: Fingerprint,
    hub: HubAddress,
    clock: Clock,
    message: Vec<u8>,
) -> Result<(PartnerId, UnixSeconds), Trouble> {
    let mut link = Dialler::to_join(network, root, hub, clock).dial().await?;
    let frame = DoorRequest::RevokeSelf { message: ByteBuf::from(message) }.to_frame();
    link.send(OutgoingFrame { stream: 0, frame });
    let answer = timeout(ANSWER_DEADLINE, link.next()).await;
    link.close().await;
    match answer.unwrap_or(Err(Trouble::Silent))? {
        News::Frame { body, .. } => match DoorAnswer::from_body(&body)? {
            DoorAnswer::Revoked { at, partner } => Ok((partner, at)),
            DoorAnswer::Refused { reason, .. } => Err(reason.into()),
            DoorAnswer::Busy { .. } => Err(Trouble::Silent),
            DoorAnswer::Issued { .. }
            | DoorAnswer::Pending { .. }
            | DoorAnswer::Admitted { .. }
            | DoorAnswer::Rejected { .. } => Err(Trouble::Ended),
        },
        News::Broken(error) => Err(error.into()),
        News::End { .. } => Err(Trouble::Ended),
    }
}
