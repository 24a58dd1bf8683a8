//! Hubs on one database tell each other in whose mailboxes something new lies.
//!
//! Not in the transaction that puts it there: those that notify commit one after the other. What has
//! gathered since is told at once, for many groups together. What is lost on the way is found by the poll.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use getrandom::SysRng;
use getrandom::rand_core::{Rng as _, UnwrapErr};
use saphan_protocol::ids::PartnerId;
use sqlx::postgres::{PgListener, PgNotification};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};
use tracing::debug;

use super::{PostgresStore, classify};
use crate::store::StoreError;

/// The channel of the database.
const CHANNEL: &str = "saphan_mail";
/// How long what another hub could not tell may lie before it is looked for.
const POLL: Duration = Duration::from_secs(10);
/// Mailboxes in one notification: it has room for 8,000 bytes, a name for 32.
const NAMES_MAX: usize = 200;

/// What this process has to tell the others.
pub(super) struct Bell {
    /// As many as there are partners.
    mailboxes: Mutex<BTreeSet<PartnerId>>,
    rung: Notify,
    /// Tells the own words from those of others.
    hub: String,
}

impl Bell {
    pub(super) fn new() -> Self {
        let hub = format!("{:016x}", UnwrapErr(SysRng).next_u64());
        Self { mailboxes: Mutex::default(), rung: Notify::new(), hub }
    }

    /// Something new lies in these mailboxes.
    pub(super) fn ring(&self, mailboxes: impl Iterator<Item = PartnerId>) {
        self.gathered().extend(mailboxes);
        self.rung.notify_one();
    }

    fn gathered(&self) -> MutexGuard<'_, BTreeSet<PartnerId>> {
        self.mailboxes.lock().expect("nobody panics while holding a set")
    }

    /// What others have said; `None` of an own word.
    fn heard(&self, said: &PgNotification) -> Option<BTreeSet<PartnerId>> {
        let mut words = said.payload().split(' ');
        let is_own = words.next() == Some(&self.hub);
        (!is_own).then(|| words.filter_map(|name| name.parse().ok()).collect())
    }
}

/// One process's way of hearing the others.
#[derive(Default)]
pub struct Ear {
    listener: Option<PgListener>,
    /// How far each mailbox had counted when it was last looked at.
    seen: HashMap<String, i64>,
    looked_at: Option<Instant>,
}

/// Tells others what has gathered here, and waits until they have something to tell.
pub(super) async fn elsewhere(store: &PostgresStore, ear: &mut Ear) -> BTreeSet<PartnerId> {
    loop {
        let due = ear.looked_at.map(|at| at + POLL).filter(|due| *due > Instant::now());
        let Some(due) = due else {
            let risen = look(store, ear).await;
            if !risen.is_empty() {
                return risen;
            }
            continue;
        };
        let Some(listener) = &mut ear.listener else {
            sleep_until(due).await;
            continue;
        };
        tokio::select! {
            () = store.bell.rung.notified() => tell(store).await,
            heard = listener.try_recv() => match heard {
                Ok(Some(said)) => {
                    if let Some(mailboxes) = store.bell.heard(&said) {
                        return mailboxes;
                    }
                }
                // It listens again, and what was said meanwhile has to be looked for.
                Ok(None) => ear.looked_at = None,
                Err(cause) => {
                    debug!(%cause, "other hubs are not heard any more");
                    ear.listener = None;
                }
            },
            () = sleep_until(due) => {}
        }
    }
}

/// Mailboxes that something new came to since the last look; at the first, all that ever had something.
async fn look(store: &PostgresStore, ear: &mut Ear) -> BTreeSet<PartnerId> {
    if ear.listener.is_none() {
        // First, so that nothing is said between the look and the listening.
        ear.listener = listen(store).await.ok();
    }
    ear.looked_at = Some(Instant::now());
    let counted = store.read(async |db| {
        sqlx::query_as("SELECT mailbox, last_position FROM mailbox_total")
            .fetch_all(db)
            .await
            .map_err(classify)
    });
    let counted: Vec<(String, i64)> = match counted.await {
        Ok(counted) => counted,
        Err(cause) => {
            debug!(code = cause.code(), "cannot look for mail of other hubs now");
            return BTreeSet::new();
        }
    };
    let has_risen = |(mailbox, last): (String, i64)| {
        let before = ear.seen.insert(mailbox.clone(), last).unwrap_or(0);
        (last > before).then(|| mailbox.parse().ok()).flatten()
    };
    counted.into_iter().filter_map(has_risen).collect()
}

async fn listen(store: &PostgresStore) -> Result<PgListener, StoreError> {
    let mut listener = PgListener::connect_with(&store.reads).await.map_err(classify)?;
    listener.listen(CHANNEL).await.map_err(classify)?;
    Ok(listener)
}

/// Says what has gathered. If it cannot be said, the others find it by their poll.
async fn tell(store: &PostgresStore) {
    let mailboxes: Vec<PartnerId> =
        std::mem::take(&mut *store.bell.gathered()).into_iter().collect();
    for some in mailboxes.chunks(NAMES_MAX) {
        let names: Vec<&str> = some.iter().map(PartnerId::as_str).collect();
        let said = format!("{} {}", store.bell.hub, names.join(" "));
        let told = store
            .write(async |tx| {
                let notify = sqlx::query("SELECT pg_notify($1, $2)").bind(CHANNEL).bind(&said);
                notify.execute(tx).await.map(|_| ()).map_err(classify)
            })
            .await;
        if let Err(cause) = told {
            debug!(code = cause.code(), "other hubs are not told now");
        }
    }
}
