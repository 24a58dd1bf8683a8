//! One visit at the hub's door: one frame there, one back.

use std::time::Duration;

use saphan_protocol::door::{DoorAnswer, DoorRequest};
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::link::{Dialler, News};
use super::trouble::Trouble;
use crate::office::OutgoingFrame;

/// For the answer, once the line stands.
const ANSWER_DEADLINE: Duration = Duration::from_secs(20);

/// Asks at the door that `dialler` finds.
///
/// # Errors
/// [`Trouble`] of the line, or of what is no answer.
///
/// # Cancel safety
/// Safe: every request at the door may be made again.
pub(super) async fn ask(dialler: &Dialler, request: &DoorRequest) -> Result<DoorAnswer, Trouble> {
    let mut link = dialler.dial().await?;
    // It may hold the code of an invitation.
    let frame = Zeroizing::new(request.to_frame());
    link.send(OutgoingFrame { stream: 0, frame: frame.to_vec() });
    let answer = timeout(ANSWER_DEADLINE, link.next()).await;
    link.close().await;
    match answer.unwrap_or(Err(Trouble::Silent))? {
        News::Frame { body, .. } => Ok(DoorAnswer::from_body(&body)?),
        News::Broken(error) => Err(error.into()),
        News::End { .. } => Err(Trouble::Ended),
    }
}
