//! Profiles on a line: ours goes out, those of all partners are asked for alike.

use std::time::Instant;

use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use super::Line;
use crate::office::{Office, OfficeError};

impl Line {
    /// Offers our profile if it is another one than was offered on this connection.
    pub(super) async fn publish_profile(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        let own = office.profile_to_publish(now).await?;
        if own.is_some() && own != self.profile {
            self.session.publish_profile(own.clone().unwrap_or_default(), at);
            self.profile = own;
        }
        Ok(())
    }

    /// Offers ours and asks for what is new of all partners.
    pub(super) async fn exchange_profiles(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        self.publish_profile(office, now, at).await?;
        for (partner, known) in office.profiles_wanted().await? {
            self.session.fetch_profile(&partner, known, at);
        }
        Ok(())
    }

    /// The hub has the profile that was offered last.
    pub(super) async fn profile_published(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        if let Some(message) = &self.profile {
            office.handle_profile_published(message, now).await?;
        }
        Ok(())
    }

    /// A profile came, or the hub has no other one than we.
    pub(super) async fn profile_came(
        &mut self,
        office: &mut Office,
        partner: &PartnerId,
        profile: Option<&[u8]>,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        office.handle_profile(partner, profile, now).await?;
        self.publish_profile(office, now, at).await
    }
}
