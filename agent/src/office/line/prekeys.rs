//! Prekeys on a line: ours go out, those of others are asked for.

use std::time::Instant;

use tracing::debug;

use saphan_protocol::time::UnixSeconds;

use super::Line;
use crate::office::{Office, OfficeError};

impl Line {
    /// Offers ours, asks for those of others, and then for what waits here.
    pub(super) async fn exchange_prekeys(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        // Whether the hub still has the earlier ones shows before new ones are added to them.
        if let Some(week) = office.last_published(now).await? {
            self.session.fetch_prekeys(office.partner(), week, at);
        } else {
            self.publish_prekeys(office, now, at).await?;
        }
        self.fetch_prekeys(office, now, at).await?;
        if !std::mem::replace(&mut self.subscribed, true) {
            self.session.subscribe(0, at);
        }
        Ok(())
    }

    /// Offers what the hub has not had, or has lost.
    pub(super) async fn publish_prekeys(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        let own = office.prekeys_to_publish(now).await?;
        if !own.is_empty() {
            self.session.publish(own, at);
        }
        Ok(())
    }

    /// Asks for those of others that are running out here.
    pub(super) async fn fetch_prekeys(
        &mut self,
        office: &mut Office,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), OfficeError> {
        self.prekeys_asked = Some(at);
        for partner in office.prekeys_wanted(now).await? {
            debug!(%partner, "prekeys wanted");
            self.session.fetch_prekeys(&partner, now.week(), at);
        }
        Ok(())
    }
}
