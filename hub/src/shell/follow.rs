//! What other programs put into the store: commands of this machine, and other hubs on one database.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use tracing::{debug, error, info, warn};

use super::{CLOSE_STOPPING, Shared};
use crate::relay::{Change, RelayError};
use crate::store::{Ear, Store, StoreError};

/// How often the hub looks for a directory that another program loaded. Whoever is revoked is cut
/// off within a second of that.
const DIRECTORY_POLL: Duration = Duration::from_millis(50);
/// How long a hub serves that cannot see its store. Somebody may have been revoked in it.
const BLIND_AFTER: Duration = Duration::from_secs(1);

/// How often the hub looks whether its word is to be renewed.
const WORD_POLL: Duration = Duration::from_secs(1);

/// Notices what `saphan-hub directory load`, `revoke-self` and `partner suspend` put into the store.
pub(super) async fn directory<S: Store>(shared: Arc<Shared<S>>) {
    let mut tick = interval(DIRECTORY_POLL);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut seen, mut reported) = (Instant::now(), None);
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => return,
            _ = tick.tick() => {}
        }
        match timeout(BLIND_AFTER, look(&shared, &mut reported)).await {
            Ok(Ok(change)) => {
                if shared.is_blind.swap(false, Ordering::AcqRel) {
                    info!("the store is seen again");
                }
                take_over(&shared, change).await;
                seen = Instant::now();
                continue;
            }
            Ok(Err(cause)) => debug!(code = cause.code(), "the store cannot be read now"),
            Err(_) => debug!("the store does not answer"),
        }
        if seen.elapsed() >= BLIND_AFTER && !shared.is_blind.swap(true, Ordering::AcqRel) {
            let closed = shared.registry.close_all(CLOSE_STOPPING);
            warn!(closed, "nobody is served until the store can be seen: somebody may be revoked");
        }
    }
}

/// One look; `reported` is the length of the directory that was said not to be good.
async fn look<S: Store>(
    shared: &Shared<S>,
    reported: &mut Option<u64>,
) -> Result<Change, StoreError> {
    let relay = &shared.relay;
    let stored = relay.store().directory_len().await?;
    if relay.refresh_stopped().await.unwrap_or(false) {
        shared.apply_directory();
    }
    let is_known = stored == relay.directory_len();
    if is_known && !relay.has_self_revoked().await.unwrap_or(false) {
        return Ok(Change::default());
    }
    let refreshed = relay.refresh_directory(shared.clock.now()).await;
    if let Err(cause) = &refreshed {
        // Once for each length: it is looked at again and again.
        if reported.replace(stored) != Some(stored) {
            error!(code = cause.code(), %cause, "directory in the store is not good");
            shared.apply_directory();
        }
    }
    Ok(refreshed.unwrap_or_default())
}

/// Acts on what has changed.
async fn take_over<S: Store>(shared: &Shared<S>, change: Change) {
    if change.entries > 0 || !change.revoked.is_empty() {
        shared.apply_directory();
        shared.return_mail(&change.revoked).await;
    }
}

/// Renews the hub's word. It is written, and so may wait behind others that write, while the directory is looked at.
pub(super) async fn word<S: Store>(shared: Arc<Shared<S>>) {
    let mut tick = interval(WORD_POLL);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = shared.stop.cancelled() => return,
            _ = tick.tick() => {}
        }
        match shared.relay.speak(shared.clock.now()).await {
            Ok(change) => {
                take_over(&shared, change).await;
                if shared.is_held.swap(false, Ordering::AcqRel) {
                    shared.apply_directory();
                    info!("the hub speaks again");
                }
            }
            Err(RelayError::Held) if !shared.is_held.swap(true, Ordering::AcqRel) => {
                let closed = shared.registry.close_all(CLOSE_STOPPING);
                warn!(closed, "nobody is served: the store was put back from a backup");
            }
            Err(cause) => debug!(code = cause.code(), "the word on the directory is not renewed"),
        }
    }
}

/// Wakes those for whom another hub has put something into the store.
pub(super) async fn mailboxes<S: Store>(shared: Arc<Shared<S>>) {
    let mut ear = Ear::default();
    loop {
        let mailboxes = tokio::select! {
            () = shared.stop.cancelled() => return,
            mailboxes = shared.relay.store().elsewhere(&mut ear) => mailboxes,
        };
        mailboxes.iter().for_each(|mailbox| shared.registry.wake(mailbox));
    }
}
