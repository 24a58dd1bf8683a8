//! The desk: the key that the passphrase has unsealed, until it is locked away.
//!
//! The folder is opened for one piece of work at a time, checked whole, and let go. So commands work beside
//! the pages, and what another program did is known to the next page.

use std::sync::{Arc, Mutex};
use std::time::Instant;

use saphan_certs::authority::{Acting, Authority, Hand};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::seat::held;
use saphan_pages::sessions::Sessions;
use saphan_protocol::time::UnixSeconds;
use tokio::time::sleep_until;

use super::Place;
use crate::commands::now;
use crate::failure::{Failure, exit};

/// What work has at hand.
pub(super) struct Work<'a> {
    /// The folder, opened and checked.
    pub(super) authority: &'a mut Authority,
    /// Who acts, with the key.
    pub(super) acting: &'a mut Acting,
    /// What time it is.
    pub(super) now: UnixSeconds,
    /// Where it is and how it is served.
    pub(super) place: &'a Place,
}

/// The key, while it is unsealed, and when it was last used.
pub(super) struct Desk {
    place: Place,
    sessions: Arc<Mutex<Sessions>>,
    key: Mutex<Option<Acting>>,
    used: Mutex<Instant>,
}

/// Something was asked for while the key is sealed.
fn locked() -> Failure {
    Failure::new(exit::IN_USE, "locked", "the pages are locked", "give the passphrase again")
}

/// A piece of work ended by a fault of the program.
fn broken() -> Failure {
    let cause = "the program has a fault here";
    Failure {
        safe: "what is in the log was done, and nothing else",
        ..Failure::new(exit::FAILED, "program-fault", cause, "saphan-ca check")
    }
}

impl Desk {
    pub(super) fn new(place: Place, sessions: Arc<Mutex<Sessions>>) -> Arc<Self> {
        let (key, used) = (Mutex::new(None), Mutex::new(Instant::now()));
        Arc::new(Self { place, sessions, key, used })
    }

    /// Where the authority is.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Unseals the key for `by`. A key that was unsealed before is dropped.
    pub(super) async fn unlock(
        self: &Arc<Self>,
        by: Hand,
        passphrase: Passphrase,
    ) -> Result<(), Failure> {
        self.apart(move |desk| {
            let acting = Authority::open(&desk.place.dir)?.unlock(&passphrase, by)?;
            *held(&desk.used) = Instant::now();
            *held(&desk.key) = Some(acting);
            Ok(())
        })
        .await
    }

    /// Drops the key, and with it what every session may see.
    pub(super) async fn lock(self: &Arc<Self>) {
        held(&self.sessions).lock();
        // Waits for work that is under way, on a thread that carries nothing else.
        let _ = self
            .apart(|desk| {
                let _: () = desk.drop_key(&mut held(&desk.key));
                Ok(())
            })
            .await;
    }

    fn drop_key(&self, key: &mut Option<Acting>) {
        *key = None;
        held(&self.sessions).lock();
    }

    /// Does `work` with the key.
    ///
    /// # Cancel safety
    /// What has begun is finished, whether anybody waits for it or not.
    pub(super) async fn work<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(Work<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.apart(move |desk| {
            let mut key = held(&desk.key);
            let Some(acting) = key.as_mut() else {
                held(&desk.sessions).lock();
                return Err(locked());
            };
            let mut authority = Authority::open(&desk.place.dir)?;
            if acting.signer().key() != *authority.root().key() {
                // Another root has taken over; its key is sealed under its own passphrase.
                desk.drop_key(&mut key);
                return Err(locked());
            }
            // A second person agrees to one act, and is asked again for the next.
            acting.set_second(None);
            let (now, place) = (now(), &desk.place);
            let done = work(Work { authority: &mut authority, acting, now, place });
            acting.set_second(None);
            *held(&desk.used) = Instant::now();
            done
        })
        .await
    }

    /// Locks whenever nobody has touched the pages for a while. Never ends.
    pub(super) async fn lock_when_left(self: Arc<Self>) {
        loop {
            let until = self.unused_until();
            if Instant::now() < until {
                sleep_until(until.into()).await;
                continue;
            }
            // Whoever has come in or done something meanwhile is here.
            let left = self.apart(|desk| {
                let mut key = held(&desk.key);
                if key.is_some() && Instant::now() >= desk.unused_until() {
                    desk.drop_key(&mut key);
                }
                Ok(())
            });
            // A fault is told by the next page.
            let _ = left.await;
            sleep_until((Instant::now() + self.place.lock_after).into()).await;
        }
    }

    /// From when on nobody is here any more.
    fn unused_until(&self) -> Instant {
        *held(&self.used) + self.place.lock_after
    }

    /// On a thread that may wait: for a disk, for a passphrase, for a hub.
    async fn apart<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let desk = Arc::clone(self);
        tokio::task::spawn_blocking(move || work(&desk)).await.map_err(|_| broken())?
    }
}
