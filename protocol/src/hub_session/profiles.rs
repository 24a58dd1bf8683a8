//! Profiles in the hub's session: a partner's own in, anybody's out.

use serde_bytes::ByteBuf;

use super::{Action, Context, HubSession, Refusal, StreamId};
use crate::envelope::CLOCK_TOLERANCE;
use crate::profile::{self, Edition, ProfileError, SignedProfile};
use crate::time::UnixSeconds;
use crate::wire::Answer;

/// A profile on its way to the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProfile {
    /// Which of the partner's profiles it is: the greatest is kept.
    pub edition: Edition,
    /// First second at which it is no longer good.
    pub until: UnixSeconds,
    /// The signed message.
    pub message: Vec<u8>,
}

impl HubSession {
    pub(super) fn publish_profile(
        &mut self,
        stream: StreamId,
        message: Vec<u8>,
        context: &Context<'_>,
    ) -> Result<(), Refusal> {
        let signed = SignedProfile::parse(&message).map_err(ProfileError::from)?;
        let profile = profile::check(&signed, &self.partner, context.directory)?;
        let is_made = profile.edition.created <= context.now.plus(CLOCK_TOLERANCE);
        if !is_made || !profile.is_good(context.now) {
            return Err(Refusal::ProfileTime);
        }
        let profile = NewProfile { edition: profile.edition, until: profile.until, message };
        self.actions.push_back(Action::KeepProfile { stream, profile });
        Ok(())
    }

    /// The profile that [`Action::LoadProfile`] asked for; `None` where there is none, or only the
    /// one that is known.
    pub fn handle_profile(&mut self, stream: StreamId, profile: Option<Vec<u8>>) {
        self.send_last(stream, Answer::Profile { profile: profile.map(ByteBuf::from) });
    }
}
