//! The background service: one loop that owns the office, keeps a line to the hub, and goes on
//! without one.
//!
//! ```text
//! clock    what time it is
//! link     a connection that carries frames
//! route    over which carrier, and which worked last
//! moving   from one carrier to the other beside a line that stands
//! trouble  why there is none, in words for people
//! lock     one service per data directory
//! join     asking to join, before there is an office
//! sync     one visit to the hub, for offices that are not always on
//! ```
//!
//! Nothing is decided here: the office says what is due and [`Line`] what is to be said.

mod access;
pub mod clock;
mod door;
mod join;
mod link;
mod lock;
mod moving;
mod revoke;
mod route;
mod sync;
mod trouble;

use std::time::{Duration, Instant};

use saphan_protocol::agent_session::Backoff;
use saphan_protocol::time::UnixSeconds;
use tokio::sync::{mpsc, watch};
use tokio::time::{Interval, MissedTickBehavior};
use tokio_util::sync::CancellationToken;
use tracing::{debug, error, info, warn};

pub use access::{Access, renewal_due};
pub use clock::Clock;
pub use join::{Applicant, Standing as JoinStanding};
pub use link::{Dialler, News};
pub(crate) use lock::{LOCK_FILE, PID_FILE};
pub use lock::{LockError, ServiceLock};
pub use revoke::revoke_self;
pub(crate) use route::carrier_message;
pub use route::{CARRIER_FILE, Choice, Looks, Route, last_carrier};
pub use sync::{Synced, sync};
pub use trouble::Trouble;

use crate::office::{Desk, Line, OfficeError, Waits};
use crate::store::{Entropy, StoreError, StoreWatch};
use link::Link;
use moving::Moving;

/// How often the store is looked at for what another process has put into it.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// How often the office is tended although nothing happened.
const TEND_EVERY: Duration = Duration::from_secs(15);
/// Longest wait after the store has failed: somebody is making room, and wants to see it work.
const STORE_WAIT_MAX: Duration = Duration::from_secs(15);

/// How long a line that was cut under an attachment is dialled without pause. Past that nobody is
/// waiting at the screen any more.
const HURRY: Duration = Duration::from_secs(15 * 60);
/// Longest pause meanwhile.
const HURRY_WAIT_MAX: Duration = Duration::from_secs(1);
/// How long the hub may say nothing while an attachment is on its way, before it is asked for a sign
/// of life.
const PROBE_AFTER: Duration = Duration::from_secs(1);

/// Why a connection was given up although nothing is wrong with it.
enum Ending {
    /// The service ends.
    Stopped,
    /// There is a new certificate to come in with.
    Renewed,
    /// Somebody has opened the office, or locked it.
    Relieved(Desk),
    /// The other carrier is the better one now.
    Moved(Box<Link>),
}

/// The service of one office.
pub struct Service {
    access: Access,
    desk: Desk,
    clock: Clock,
    rng: Entropy,
    /// A line that stands already.
    ready: Option<Box<Link>>,
    /// Until when a cut line is dialled without pause.
    hurry: Option<Instant>,
    reliefs: Option<mpsc::Receiver<Desk>>,
    /// Where it is said how much waits for people.
    waits: Option<watch::Sender<Option<Waits>>>,
}

impl Service {
    /// A service for what sits behind `desk`; `rng` spreads its attempts to reconnect.
    pub fn new(access: Access, desk: Desk, clock: Clock, rng: Entropy) -> Self {
        Self { access, desk, clock, rng, ready: None, hurry: None, reliefs: None, waits: None }
    }

    /// The same, whose desk is left to whatever comes through `reliefs`: an office that was opened while
    /// the service runs, or one that was locked.
    pub fn relieved_by(self, reliefs: mpsc::Receiver<Desk>) -> Self {
        Self { reliefs: Some(reliefs), ..self }
    }

    /// The same, which says through `waits` how much waits for the people of the office.
    pub fn telling(self, waits: watch::Sender<Option<Waits>>) -> Self {
        Self { waits: Some(waits), ..self }
    }

    /// Runs until `stop`, then closes line and store.
    ///
    /// Trouble with line, hub or disk is logged and tried again; nothing is acknowledged that is
    /// not on disk.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot even be looked at when the service starts.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: nothing that was acknowledged is lost.
    pub async fn run(mut self, stop: CancellationToken) -> Result<(), StoreError> {
        let mut ticks = Ticks::new(self.desk.watch().await?);
        let mut backoff = Backoff::default();
        while !stop.is_cancelled() {
            let mut was_online = false;
            let visit = self.visit(&mut ticks, &mut was_online, &stop).await;
            let trouble = match visit {
                Ok(Ending::Stopped) => break,
                Ok(Ending::Renewed) => continue,
                Ok(Ending::Moved(link)) => {
                    info!(carrier = %link.carrier(), "the line moves");
                    self.ready = Some(link);
                    continue;
                }
                Ok(Ending::Relieved(desk)) => {
                    self.sit_down(desk, &mut ticks).await?;
                    continue;
                }
                Err(trouble) => trouble,
            };
            if matches!(trouble, Trouble::Expired) {
                self.access.doubt();
            }
            // A full disk is no reason to call the hub every second.
            let is_store = matches!(trouble, Trouble::Office(_));
            if was_online && !is_store {
                backoff.reset();
            }
            let wait = backoff.next(&mut self.rng);
            let wait = if is_store { wait.min(STORE_WAIT_MAX) } else { wait };
            let hurries = self.is_in_a_hurry() && !is_store && !trouble.is_about_trust();
            let wait = if hurries { wait.min(HURRY_WAIT_MAX) } else { wait };
            report(&trouble, wait);
            if let Some(desk) = self.wait(&mut ticks, wait, &stop).await {
                self.sit_down(desk, &mut ticks).await?;
            }
        }
        self.desk.close().await;
        info!("service stopped");
        Ok(())
    }

    /// Leaves the store to `desk`, which is looked after from now on.
    async fn sit_down(&mut self, desk: Desk, ticks: &mut Ticks) -> Result<(), StoreError> {
        let is_locked = matches!(desk, Desk::Locked(_));
        std::mem::replace(&mut self.desk, desk).close().await;
        *ticks = Ticks::new(self.desk.watch().await?);
        info!(is_locked, "the desk was taken over");
        Ok(())
    }

    /// One connection from its start to its end.
    async fn visit(
        &mut self,
        ticks: &mut Ticks,
        was_online: &mut bool,
        stop: &CancellationToken,
    ) -> Result<Ending, Trouble> {
        // An office that cannot write has no business at the hub.
        self.desk.tend(self.clock.now()).await?;
        let mut link = match self.dial(ticks, stop).await? {
            Dialled::Link(link) => *link,
            Dialled::No(ending) => return Ok(ending),
        };
        let mut line = Line::new(Instant::now());
        let ended = self.talk(&mut link, &mut line, ticks, was_online, stop).await;
        if line.chunks_moved() > 0 {
            self.hurry = line.is_transferring().then(|| Instant::now() + HURRY);
        }
        if matches!(ended, Ok(Ending::Moved(_))) {
            // The old line may be dead, and the new one waits.
            tokio::spawn(link.close());
        } else {
            link.close().await;
        }
        ended
    }

    fn is_in_a_hurry(&self) -> bool {
        self.hurry.is_some_and(|until| Instant::now() < until)
    }

    /// Dials while the office is tended as usual, unless something ends that.
    async fn dial(
        &mut self,
        ticks: &mut Ticks,
        stop: &CancellationToken,
    ) -> Result<Dialled, Trouble> {
        if let Some(link) = self.ready.take() {
            return Ok(Dialled::Link(link));
        }
        let hurries = self.is_in_a_hurry();
        let Self { access, desk, clock, reliefs, waits, .. } = self;
        let dialling = async {
            let dialler = access.dialler().await?;
            if hurries { dialler.dial_urgently().await } else { dialler.dial().await }
        };
        tokio::pin!(dialling);
        loop {
            tokio::select! {
                () = stop.cancelled() => return Ok(Dialled::No(Ending::Stopped)),
                desk = relief(reliefs) => return Ok(Dialled::No(Ending::Relieved(desk))),
                dialled = &mut dialling => return dialled.map(|link| Dialled::Link(Box::new(link))),
                () = ticks.next() => {}
            }
            if ticks.is_due().await? {
                let now = clock.now();
                desk.tend(now).await?;
                count(desk, waits.as_ref(), now).await?;
            }
        }
    }

    async fn talk(
        &mut self,
        link: &mut Link,
        line: &mut Line,
        ticks: &mut Ticks,
        was_online: &mut bool,
        stop: &CancellationToken,
    ) -> Result<Ending, Trouble> {
        let Self { access, desk, clock, reliefs, waits, .. } = self;
        let clock = *clock;
        let mut moving = Moving::new(link.dialler().route().looks, Instant::now());
        line.handle_timeout(desk, clock.now(), Instant::now()).await?;
        loop {
            send_all(link, line);
            if let Some(reason) = line.closed() {
                return Err(reason.clone().into());
            }
            if line.is_online() && !std::mem::replace(was_online, true) {
                note_carrier(link);
            }
            tokio::select! {
                () = stop.cancelled() => return Ok(Ending::Stopped),
                desk = relief(reliefs) => return Ok(Ending::Relieved(desk)),
                news = link.next() => take(line, desk, news?, clock).await?,
                () = ticks.next() => {
                    let at = Instant::now();
                    if is_dead(link, line, at) {
                        return Err(Trouble::Silent);
                    }
                    if let Some(better) = moving.look(link, line.is_transferring(), at) {
                        return Ok(Ending::Moved(Box::new(better)));
                    }
                    let now = clock.now();
                    let is_late = line.poll_timeout().is_some_and(|due| due <= at);
                    let is_due = ticks.is_due().await?;
                    if is_due {
                        count(desk, waits.as_ref(), now).await?;
                    }
                    if is_due || is_late || line.is_due(now) {
                        line.handle_timeout(desk, clock.now(), at).await?;
                    }
                    // The line that stands is good until its own certificate is over.
                    if access.tend().await && !line.is_transferring() {
                        return Ok(Ending::Renewed);
                    }
                }
            }
            access.learn_roots(&desk.root_changes());
            // The office has logged what is worth a line; nobody here counts.
            line.take_received();
        }
    }

    /// Waits for the next try, or until somebody else sits down; the office is tended meanwhile, so that
    /// its queue says why things wait.
    async fn wait(
        &mut self,
        ticks: &mut Ticks,
        wait: Duration,
        stop: &CancellationToken,
    ) -> Option<Desk> {
        let over = tokio::time::sleep(wait);
        tokio::pin!(over);
        loop {
            tokio::select! {
                () = stop.cancelled() => return None,
                desk = relief(&mut self.reliefs) => return Some(desk),
                () = &mut over => return None,
                () = ticks.next() => {}
            }
            let tended = match ticks.is_due().await {
                Ok(true) => {
                    let now = self.clock.now();
                    match self.desk.tend(now).await {
                        Ok(()) => count(&mut self.desk, self.waits.as_ref(), now).await,
                        Err(error) => Err(error),
                    }
                }
                Ok(false) => Ok(()),
                Err(error) => Err(error.into()),
            };
            if let Err(error) = tended {
                // The next visit begins with the same and reports it.
                debug!(code = error.code(), "not tended");
            }
        }
    }
}

/// Says how much waits, to whoever wants to know.
async fn count(
    desk: &mut Desk,
    waits: Option<&watch::Sender<Option<Waits>>>,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    if let Some(waits) = waits {
        let counted = Some(desk.waits(now).await?);
        waits.send_if_modified(|known| std::mem::replace(known, counted) != counted);
    }
    Ok(())
}

/// What came of dialling.
enum Dialled {
    Link(Box<Link>),
    No(Ending),
}

/// Whoever sits down at the desk next; never, if nobody can.
///
/// # Cancel safety
/// Safe: a desk that was not returned comes with the next call.
async fn relief(reliefs: &mut Option<mpsc::Receiver<Desk>>) -> Desk {
    if let Some(coming) = reliefs {
        if let Some(desk) = coming.recv().await {
            return desk;
        }
        // Whoever could send one is gone; a closed channel must not be asked again and again.
        *reliefs = None;
    }
    std::future::pending().await
}

/// Whether the hub is silent. While an attachment comes down nothing of ours is on the way that its
/// transport had to answer, so it is asked before it is judged.
fn is_dead(link: &mut Link, line: &mut Line, at: Instant) -> bool {
    if link.is_silent(at) {
        return true;
    }
    let quiet = link.quiet_for(at);
    if !line.is_transferring() || quiet < PROBE_AFTER {
        return false;
    }
    if quiet < PROBE_AFTER + 2 * LOOK_EVERY {
        line.probe(at);
    }
    quiet >= link.silence_max()
}

/// Remembers what the hub has answered over.
fn note_carrier(link: &Link) {
    info!(carrier = %link.carrier(), "the line stands");
    if let Err(cause) = link.dialler().route().note(link.carrier()) {
        debug!(%cause, "carrier not noted");
    }
}

/// Hands the line's requests to the link, as many as it takes now.
fn send_all(link: &Link, line: &mut Line) {
    while link.has_room() {
        let Some(request) = line.poll_frame() else { break };
        link.send(request);
    }
}

/// Brings what came to the line.
async fn take(line: &mut Line, desk: &mut Desk, news: News, clock: Clock) -> Result<(), Trouble> {
    let (now, at) = (clock.now(), Instant::now());
    match news {
        News::Frame { stream, body } => line.handle_frame(desk, stream, &body, now, at).await?,
        News::End { stream } => line.handle_end(desk, stream, now, at).await?,
        News::Broken(error) => return Err(error.into()),
    }
    Ok(())
}

/// One line of the log per failure, here and nowhere else.
fn report(trouble: &Trouble, wait: Duration) {
    let (code, retry_in_s) = (trouble.code(), wait.as_secs());
    match trouble {
        Trouble::Office(cause) => error!(
            code,
            %cause,
            retry_in_s,
            "the store does not work; nothing more is acknowledged; make room on the disk or give write permission"
        ),
        Trouble::Revoked
        | Trouble::Expired
        | Trouble::NotRenewed(_)
        | Trouble::NotInvited
        | Trouble::Clock { .. }
        | Trouble::NotAdmitted
        | Trouble::NotAccepted
        | Trouble::OwnCertificate(_)
        | Trouble::HubNotTrusted(_) => error!(code, cause = %trouble, retry_in_s, "not trusted"),
        Trouble::Name
        | Trouble::Socket(_)
        | Trouble::Silent
        | Trouble::Proxy(_)
        | Trouble::Ended
        | Trouble::Keyring(_)
        | Trouble::Protocol(_) => warn!(code, cause = %trouble, retry_in_s, "no line to the hub"),
    }
}

/// When to look at the store, and whether it is time to tend.
struct Ticks {
    interval: Interval,
    watch: StoreWatch,
    tended: Instant,
}

impl Ticks {
    fn new(watch: StoreWatch) -> Self {
        let mut interval = tokio::time::interval(LOOK_EVERY);
        // After a computer has slept, one look is as good as thousands.
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { interval, watch, tended: Instant::now() }
    }

    /// # Cancel safety
    /// Safe: a tick that was not returned comes with the next call.
    async fn next(&mut self) {
        self.interval.tick().await;
    }

    /// Whether another process has changed the store, or it was left alone for long.
    async fn is_due(&mut self) -> Result<bool, StoreError> {
        let changed = self.watch.changed().await?;
        let is_due = changed || self.tended.elapsed() >= TEND_EVERY;
        if is_due {
            self.tended = Instant::now();
        }
        Ok(is_due)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_can_run_as_a_task() {
        fn is_task<T: Send + 'static>(_: impl FnOnce(Service) -> T) {}

        is_task(|service| service.run(CancellationToken::new()));
    }
}
