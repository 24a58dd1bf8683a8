//! The clerk: the one task that has the office while somebody works in the pages.
//!
//! It opens the office when the passphrase is given, does one errand after the other in it, and locks
//! it again after a while without errands. The line to the hub has an office of its own over the same
//! store, as a command beside the service has, so that neither waits for the other longer than for one
//! transaction; [`Reliefs`] tells it when there are keys to open with.

use std::pin::Pin;
use std::time::{Duration, Instant};

use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::time::UnixSeconds;
use tokio::sync::{mpsc, oneshot};
use tracing::{info, warn};

use super::{Place, system_rng};
use crate::exit::{Exit, Failure};
use crate::keyring::Keyring;
use crate::office::{Desk, LockedOffice, Office};
use crate::staff::ActAs;
use crate::store::{Durability, StoreWatch};
use crate::unlock::Unlocked;

/// Errands that wait for the clerk; past that a page waits.
const ERRANDS_LEN: usize = 16;
/// How often an open office looks at the clocks: after a sleep it is locked as soon as this.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Work in the open office.
pub(super) type Work<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;
/// An errand in it, which answers whoever sent it by itself.
type Job = Box<dyn for<'a> FnOnce(Result<&'a mut Office, Failure>) -> Errands<'a> + Send>;
type Errands<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

enum Errand {
    Unlock { who: Option<ActAs>, passphrase: Passphrase, done: oneshot::Sender<Opened> },
    Work { job: Job },
    Lock { done: oneshot::Sender<()> },
}

type Opened = Result<Option<String>, Failure>;

/// Where the line's desk is left to somebody else; `None` where the line has the office open anyway.
pub type Reliefs = Option<mpsc::Sender<Desk>>;

/// The way to the clerk.
#[derive(Clone)]
pub(super) struct Clerk {
    errands: mpsc::Sender<Errand>,
}

/// The pages are closing down.
fn gone() -> Failure {
    Failure::new(Exit::TryLater, "pages-stopping", "the pages are being stopped")
}

/// What a page needs the office for was asked while it is locked.
fn locked() -> Failure {
    Failure::new(Exit::InUse, "locked", "the office is locked; give the passphrase again")
}

/// Whether something was not done because the office is locked.
pub(super) fn is_locked(failure: &Failure) -> bool {
    failure.code() == locked().code()
}

impl Clerk {
    /// Opens the office for whoever gives the passphrase; returns who acts, by code. An office that was
    /// open before is closed.
    pub(super) async fn unlock(&self, who: Option<ActAs>, passphrase: Passphrase) -> Opened {
        let (done, opened) = oneshot::channel();
        self.send(Errand::Unlock { who, passphrase, done }).await?;
        opened.await.map_err(|_| gone())?
    }

    /// Closes the office and forgets its keys.
    pub(super) async fn lock(&self) -> Result<(), Failure> {
        let (done, locked) = oneshot::channel();
        self.send(Errand::Lock { done }).await?;
        locked.await.map_err(|_| gone())
    }

    /// Does `work` in the open office.
    ///
    /// # Cancel safety
    /// What the clerk has begun it finishes, whether anybody waits for it or not.
    pub(super) async fn work<T, F>(&self, work: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Office) -> Work<'a, T> + Send + 'static,
    {
        let (done, result) = oneshot::channel();
        let job: Job = Box::new(move |office| {
            Box::pin(async move {
                let result = match office {
                    Ok(office) => work(office).await,
                    Err(failure) => Err(failure),
                };
                // A browser that has left misses nothing: the page shows it when it comes back.
                let _ = done.send(result);
            })
        });
        self.send(Errand::Work { job }).await?;
        result.await.map_err(|_| gone())?
    }

    async fn send(&self, errand: Errand) -> Result<(), Failure> {
        self.errands.send(errand).await.map_err(|_| gone())
    }
}

/// The open office and what goes with it.
struct Open {
    office: Office,
    watch: StoreWatch,
    used: Touched,
}

/// When somebody did something last, on the clock that stands still while the computer sleeps, and on the one
/// that somebody may set.
struct Touched {
    at: Instant,
    by_the_wall: UnixSeconds,
}

impl Touched {
    fn now(place: &Place) -> Self {
        Self { at: Instant::now(), by_the_wall: place.clock.now() }
    }

    /// How long the office stays open, by whichever clock says less.
    fn left(&self, place: &Place) -> Duration {
        let gone = self.at.elapsed().max(place.clock.now().since(self.by_the_wall));
        place.lock_after().saturating_sub(gone)
    }
}

/// The task behind [`Clerk`].
pub(super) struct Counter {
    place: Place,
    errands: mpsc::Receiver<Errand>,
    reliefs: Reliefs,
    /// Says that nobody has the office open any more.
    locked: Box<dyn Fn() + Send>,
    open: Option<Open>,
}

impl Counter {
    pub(super) fn new(
        place: Place,
        reliefs: Reliefs,
        locked: Box<dyn Fn() + Send>,
    ) -> (Self, Clerk) {
        let (sender, errands) = mpsc::channel(ERRANDS_LEN);
        (Self { place, errands, reliefs, locked, open: None }, Clerk { errands: sender })
    }

    /// Until nobody can send an errand any more.
    pub(super) async fn run(mut self) {
        loop {
            let left = self.open.as_ref().map(|open| open.used.left(&self.place).min(LOOK_EVERY));
            tokio::select! {
                errand = self.errands.recv() => match errand {
                    Some(errand) => self.handle(errand).await,
                    None => break,
                },
                () = after(left) => {}
            }
            self.lock_if_alone().await;
        }
        self.lock().await;
    }

    async fn handle(&mut self, errand: Errand) {
        self.lock_if_alone().await;
        // Whoever asked may have left; then nobody misses the answer.
        match errand {
            Errand::Unlock { who, passphrase, done } => {
                let opened = self.unlock(who, passphrase).await;
                let _ = done.send(opened);
            }
            Errand::Lock { done } => {
                self.lock().await;
                let _ = done.send(());
            }
            Errand::Work { job } => {
                match self.seated().await {
                    Ok(open) => job(Ok(&mut open.office)).await,
                    Err(failure) => job(Err(failure)).await,
                }
                if let Some(open) = &mut self.open {
                    open.used = Touched::now(&self.place);
                }
            }
        }
    }

    /// Locks where nobody has touched the pages for too long, or the computer slept meanwhile.
    async fn lock_if_alone(&mut self) {
        if self.open.as_ref().is_some_and(|open| open.used.left(&self.place).is_zero()) {
            info!("locked, nobody has touched the pages");
            self.lock().await;
        }
    }

    async fn unlock(&mut self, who: Option<ActAs>, passphrase: Passphrase) -> Opened {
        let now = self.place.clock.now();
        let (dir, config) = (self.place.dir.clone(), self.place.config());
        // Trying a passphrase is a second of computing, and belongs on no thread that carries others.
        let mut unlocked = tokio::task::spawn_blocking(move || {
            Unlocked::open(Keyring::open(&dir)?, &config, who.as_ref(), &passphrase, now)
        })
        .await
        .map_err(|_| gone())??;
        let mut office = unlocked.office(now, Box::new(system_rng())).await?;
        self.lock().await;
        let watch = office.watch().await?;
        let code = office.actor().code().map(|code| code.to_string());
        if self.reliefs.is_some() {
            let line = unlocked.for_the_line(now, Box::new(system_rng())).await?;
            self.relieve(Desk::Open(Box::new(line))).await;
        }
        self.open = Some(Open { office, watch, used: Touched::now(&self.place) });
        info!("unlocked in the pages");
        Ok(code)
    }

    /// The open office, which has judged what came meanwhile.
    async fn seated(&mut self) -> Result<&mut Open, Failure> {
        let open = self.open.as_mut().ok_or_else(locked)?;
        if open.watch.changed().await? {
            open.office.catch_up(self.place.clock.now()).await?;
        }
        Ok(open)
    }

    async fn lock(&mut self) {
        (self.locked)();
        let Some(open) = self.open.take() else { return };
        open.office.close().await;
        if self.reliefs.is_none() {
            return;
        }
        let rng = Box::new(system_rng());
        match LockedOffice::open(&self.place.dir, Durability::Full, rng).await {
            Ok(office) => self.relieve(Desk::Locked(Box::new(office))).await,
            Err(error) => {
                // The line keeps the keys rather than its work; the next unlocking tries again.
                warn!(code = error.code(), "the line could not be locked");
            }
        }
    }

    async fn relieve(&mut self, desk: Desk) {
        if let Some(reliefs) = &self.reliefs
            && let Err(unsent) = reliefs.send(desk).await
        {
            unsent.0.close().await;
        }
    }
}

/// After a while; never if there is none.
async fn after(left: Option<Duration>) {
    match left {
        Some(left) => tokio::time::sleep(left).await,
        None => std::future::pending().await,
    }
}
