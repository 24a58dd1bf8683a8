//! A look at a server from beside it: what a status page says, and nothing about who writes to whom.

use std::sync::{Arc, Weak};

use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::{Directory, DirectoryEntry, Standing};
use saphan_protocol::ids::NetworkName;
use saphan_protocol::time::UnixSeconds;

use super::Shared;
use crate::store::{Counts, Store, StoreError};

/// Sees a server as long as it serves, and keeps it from nothing.
pub struct Watch<S>(Weak<Shared<S>>);

/// What is seen.
#[derive(Debug, Clone)]
pub struct Sight {
    /// The network that it serves.
    pub network: NetworkName,
    /// Last second of the certificate that it shows.
    pub certificate_until: UnixSeconds,
    /// Whether its clock is within the life of the authority that it was set up with.
    pub is_clock_right: bool,
    /// What the store counts.
    pub counts: Counts,
    /// Connections at this moment.
    pub connections: usize,
    /// Partners that may take part.
    pub active: usize,
    /// Partners that are stopped for a while.
    pub suspended: usize,
    /// Partners that are cut off.
    pub revoked: usize,
    /// When the newest entry of the directory was signed.
    pub newest_entry: Option<UnixSeconds>,
    /// Whether the directory lists this hub, so that agents believe its receipts.
    pub is_listed: bool,
    /// Whether it was restored and says no word yet.
    pub is_held: bool,
    /// What time it is there.
    pub now: UnixSeconds,
}

impl<S: Store> Watch<S> {
    pub(super) fn of(shared: &Arc<Shared<S>>) -> Self {
        Self(Arc::downgrade(shared))
    }

    /// Looks; `None` once the server has stopped.
    ///
    /// # Errors
    /// [`StoreError`] of the store.
    pub async fn look(&self) -> Result<Option<Sight>, StoreError> {
        let Some(shared) = self.0.upgrade() else { return Ok(None) };
        let counts = shared.relay.store().counts().await?;
        let directory = shared.relay.directory();
        let (mut active, mut suspended, mut revoked) = (0, 0, 0);
        for (_, partner) in directory.partners() {
            match partner.standing {
                Standing::Active => active += 1,
                Standing::Suspended { .. } => suspended += 1,
                Standing::Revoked { .. } => revoked += 1,
            }
        }
        let (now, (from, to)) = (shared.clock.now(), shared.root.period());
        Ok(Some(Sight {
            network: shared.root.network().clone(),
            certificate_until: shared.certified.until(),
            is_clock_right: (from..=to).contains(&now),
            counts,
            connections: shared.registry.len(),
            active,
            suspended,
            revoked,
            newest_entry: newest_entry(&directory),
            is_listed: shared.relay.is_listed(),
            is_held: shared.is_held(),
            now,
        }))
    }
}

/// When the newest entry was signed.
pub(crate) fn newest_entry(directory: &Directory) -> Option<UnixSeconds> {
    let last = directory.since(directory.len().checked_sub(1)?, 1).first()?;
    let entry = Sign1Message::<DirectoryEntry>::parse(last).and_then(|entry| entry.body()).ok()?;
    Some(entry.at)
}
