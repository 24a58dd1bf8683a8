//! The desk: the key that the passphrase has unsealed, until it is locked away.
//!
//! The folder is opened for one piece of work at a time, checked whole, and let go. So commands work beside
//! the pages, and what another program did is known to the next page.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use saphan_certs::authority::{Acting, Authority, Hand};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::seat::held;
use saphan_pages::sessions::{SessionId, Sessions};
use saphan_protocol::time::UnixSeconds;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::sleep_until;

use super::Place;
use crate::commands::now;
use crate::failure::{Failure, Promise, exit};

/// How often somebody looks whether the pages were left: a sleeping computer wakes at any moment.
const LOOK_EVERY: Duration = Duration::from_secs(15);

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
    used: Mutex<Moment>,
}

/// A moment by both clocks: the one that nobody can set, and the one that goes on while the computer sleeps.
#[derive(Clone, Copy)]
struct Moment {
    counted: Instant,
    told: UnixSeconds,
}

impl Moment {
    fn now() -> Self {
        Self { counted: Instant::now(), told: now() }
    }

    /// Whether `span` has passed since by either clock. One that was set back counts for nothing.
    fn is_over(self, span: Duration, now: Self) -> bool {
        let counted = now.counted.saturating_duration_since(self.counted);
        counted >= span || now.told.since(self.told) >= span
    }
}

/// Something was asked for while the key is sealed.
pub(super) fn locked() -> Failure {
    Failure::new(exit::IN_USE, "locked", "the pages are locked", "give the passphrase again")
}

/// A piece of work ended by a fault of the program.
fn broken() -> Failure {
    let cause = "the program has a fault here";
    Failure::new(exit::FAILED, "program-fault", cause, "saphan-ca check").safe(Promise::Logged)
}

impl Desk {
    pub(super) fn new(place: Place, sessions: Arc<Mutex<Sessions>>) -> Arc<Self> {
        let (key, used) = (Mutex::new(None), Mutex::new(Moment::now()));
        Arc::new(Self { place, sessions, key, used })
    }

    /// Where the authority is.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Unseals the key for `by`, in whose session it is from what `enter` does on. A key that was unsealed
    /// before is dropped, and nobody else is in any more.
    pub(super) async fn unlock<T: Send + 'static>(
        self: &Arc<Self>,
        by: Hand,
        passphrase: Passphrase,
        enter: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.apart(move |desk| {
            let acting = Authority::open(&desk.place.dir)?.unlock(&passphrase, by)?;
            let mut key = held(&desk.key);
            desk.drop_key(&mut key);
            let entered = enter()?;
            *held(&desk.used) = Moment::now();
            *key = Some(acting);
            Ok(entered)
        })
        .await
    }

    /// From here on no session may see anything. The key is dropped once work that is under way gives it
    /// back; nobody has to wait for that.
    pub(super) fn lock(self: &Arc<Self>) -> JoinHandle<()> {
        held(&self.sessions).lock();
        let desk = Arc::clone(self);
        spawn_blocking(move || {
            let mut key = held(&desk.key);
            // Else somebody has given the passphrase meanwhile, and this is their key.
            if !held(&desk.sessions).has_open() {
                *key = None;
            }
        })
    }

    fn drop_key(&self, key: &mut Option<Acting>) {
        *key = None;
        held(&self.sessions).lock();
    }

    /// Does `work` with the key, if `session` is the one that has it now: between the head of a form and
    /// its end another one may have got it.
    ///
    /// # Cancel safety
    /// What has begun is finished, whether anybody waits for it or not.
    pub(super) async fn work<T: Send + 'static>(
        self: &Arc<Self>,
        session: SessionId,
        work: impl FnOnce(Work<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        self.apart(move |desk| {
            let mut key = held(&desk.key);
            if desk.is_left() {
                desk.drop_key(&mut key);
            }
            let Some(acting) = key.as_mut().filter(|_| held(&desk.sessions).is_open(session))
            else {
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
            *held(&desk.used) = Moment::now();
            done
        })
        .await
    }

    /// Locks whenever nobody has touched the pages for a while. Never ends.
    pub(super) async fn lock_when_left(self: Arc<Self>) {
        loop {
            if self.is_left() {
                // Whoever has come in or done something meanwhile is here.
                let left = self.apart(|desk| {
                    let mut key = held(&desk.key);
                    if key.is_some() && desk.is_left() {
                        desk.drop_key(&mut key);
                    }
                    Ok(())
                });
                // A fault is told by the next page.
                let _ = left.await;
            }
            let (until, soon) = (self.unused_until(), Instant::now() + LOOK_EVERY);
            let next = if Instant::now() < until { soon.min(until) } else { soon };
            sleep_until(next.into()).await;
        }
    }

    /// Whether nobody is here any more.
    fn is_left(&self) -> bool {
        held(&self.used).is_over(self.place.lock_after, Moment::now())
    }

    /// From when on nobody is here any more, while the computer does not sleep.
    fn unused_until(&self) -> Instant {
        held(&self.used).counted + self.place.lock_after
    }

    /// On a thread that may wait: for a disk, for a passphrase, for a hub.
    async fn apart<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let desk = Arc::clone(self);
        spawn_blocking(move || work(&desk)).await.map_err(|_| broken())?
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use saphan_certs::sealed_file::KdfCost;
    use saphan_pages::language::Language;
    use zeroize::Zeroizing;

    use super::*;
    use crate::commands::rng;

    const LOCK_AFTER: Duration = Duration::from_secs(600);

    struct World {
        _dir: tempfile::TempDir,
        desk: Arc<Desk>,
    }

    fn passphrase() -> Passphrase {
        Passphrase::new(Zeroizing::new("four words that rhyme".to_owned())).unwrap()
    }

    fn noy() -> Hand {
        "Noy".parse().unwrap()
    }

    fn world() -> World {
        let dir = tempfile::tempdir().unwrap();
        let network = "mekong".parse().unwrap();
        let (cost, at) = (KdfCost::LOW, now());
        Authority::init(dir.path(), &network, &passphrase(), cost, &noy(), at, &mut rng()).unwrap();
        let place = Place {
            dir: dir.path().to_owned(),
            by: None,
            language: Language::English,
            lock_after: LOCK_AFTER,
            cost: KdfCost::LOW,
        };
        World { desk: Desk::new(place, Arc::default()), _dir: dir }
    }

    impl World {
        /// A new session in which the passphrase is given.
        async fn enter(&self) -> SessionId {
            let sessions = Arc::clone(&self.desk.sessions);
            let enter = move || {
                let mut sessions = held(&sessions);
                let cookie = sessions.begin(Language::English);
                let id = sessions.find(&cookie).unwrap().id;
                let cookie = sessions.open(id).unwrap();
                Ok(sessions.find(&cookie).unwrap().id)
            };
            self.desk.unlock(noy(), passphrase(), enter).await.unwrap()
        }

        async fn code(&self, session: SessionId) -> Option<&'static str> {
            self.desk.work(session, |_| Ok(())).await.err().map(|failure| failure.code)
        }

        fn has_key(&self) -> bool {
            held(&self.desk.key).is_some()
        }
    }

    #[tokio::test]
    async fn the_screen_is_hidden_while_work_is_under_way() {
        let world = world();
        let session = world.enter().await;
        let (begins, begun) = mpsc::channel();
        let (ends, ended) = mpsc::channel::<()>();
        let desk = Arc::clone(&world.desk);
        let work = tokio::spawn(async move {
            let work = move |_: Work<'_>| {
                begins.send(()).unwrap();
                ended.recv().unwrap();
                Ok(())
            };
            desk.work(session, work).await
        });
        spawn_blocking(move || begun.recv()).await.unwrap().unwrap();

        let dropped = world.desk.lock();

        assert!(!held(&world.desk.sessions).has_open());
        ends.send(()).unwrap();
        assert!(work.await.unwrap().is_ok(), "what has begun is finished");
        dropped.await.unwrap();
        assert!(!world.has_key());
    }

    #[tokio::test]
    async fn a_form_of_a_session_that_is_open_no_more_does_not_get_the_key_of_another() {
        let world = world();
        let first = world.enter().await;
        let second = world.enter().await;

        assert_eq!(world.code(first).await, Some("locked"));
        assert_eq!(world.code(second).await, None);
        world.desk.lock().await.unwrap();
        assert_eq!(world.code(second).await, Some("locked"));
    }

    #[tokio::test]
    async fn a_key_that_nobody_enters_with_stays_sealed() {
        let world = world();
        let first = world.enter().await;

        let entered = world.desk.unlock(noy(), passphrase(), || Err::<(), _>(locked())).await;

        assert!(entered.is_err() && !world.has_key());
        assert_eq!(world.code(first).await, Some("locked"));
    }

    #[tokio::test]
    async fn nothing_is_done_after_a_computer_has_slept_too_long() {
        let world = world();
        let session = world.enter().await;
        let long_ago = UnixSeconds::new(now().get() - LOCK_AFTER.as_secs());
        held(&world.desk.used).told = long_ago;

        assert_eq!(world.code(session).await, Some("locked"));
        assert!(!world.has_key());
    }

    #[test]
    fn whichever_clock_says_so_the_time_is_over() {
        let used = Moment::now();
        let at = |counted_s: u64, told: u64| Moment {
            counted: used.counted + Duration::from_secs(counted_s),
            told: UnixSeconds::new(told),
        };
        let told = used.told.get();

        assert!(!used.is_over(LOCK_AFTER, at(599, told + 599)));
        assert!(used.is_over(LOCK_AFTER, at(600, told)), "the clock was set back");
        assert!(used.is_over(LOCK_AFTER, at(1, told + 600)), "the computer slept");
        assert!(!used.is_over(LOCK_AFTER, at(1, told - 600)));
    }
}
