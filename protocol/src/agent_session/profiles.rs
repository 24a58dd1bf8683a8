//! Profiles in the agent's session.

use std::time::Instant;

use super::{Action, AgentSession, CloseReason, Pending};
use crate::ids::{Digest, PartnerId};
use crate::wire::{Answer, Request};

impl AgentSession {
    /// Hands our profile out.
    pub fn publish_profile(&mut self, profile: Vec<u8>, now: Instant) {
        self.ask(Pending::PublishProfile, &Request::PublishProfile { profile }, now);
    }

    /// Asks for a partner's profile, unless it is the one that `known` is the hash of.
    pub fn fetch_profile(&mut self, partner: &PartnerId, known: Option<Digest>, now: Instant) {
        let request = Request::Profile { known, partner: partner.clone() };
        self.ask(Pending::Profile(partner.clone()), &request, now);
    }

    pub(super) fn profile(&mut self, what: Pending, answer: Answer) -> Result<(), CloseReason> {
        self.actions.push_back(match (what, answer) {
            (Pending::PublishProfile, Answer::Done) => Action::ProfilePublished,
            (Pending::Profile(partner), Answer::Profile { profile }) => {
                Action::Profile { partner, profile: profile.map(serde_bytes::ByteBuf::into_vec) }
            }
            // Offered and asked for again on the next connection.
            (
                Pending::PublishProfile | Pending::Profile(_),
                Answer::Busy { .. } | Answer::Refused,
            ) => return Ok(()),
            _ => return Err(CloseReason::Unexpected),
        });
        Ok(())
    }
}
