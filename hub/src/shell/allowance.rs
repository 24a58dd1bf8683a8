//! How much memory a connection may take: little of its own, so that thousands who mean no good cost what they may
//! cost, and more as a loan out of what all share while something large crosses.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use saphan_protocol::hub_session::WINDOW_BYTES;
use saphan_protocol::wire::{FrameError, PREFIX_LEN, REQUEST_LEN_MAX, body_len};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until, timeout};

use super::quic::STREAMS_MAX;

/// From this length on something is large: an envelope of the largest class, a chunk.
pub(super) const LARGE: usize = 64 << 10;
/// Loans at once: 49 MiB.
const LOANS: usize = 16;
/// A loan is given back once nothing large has crossed for so long.
const LOAN_FOR: Duration = Duration::from_secs(30);
/// For requests that were begun to make room for each other by coming to their end.
const ROOM_DEADLINE: Duration = Duration::from_secs(10);
/// Bytes of answers that are made or wait for the line, from which on no further request is taken.
const ANSWERS_MAX: usize = 12 << 10;

/// What may be in memory or on its way, in bytes.
struct Windows {
    /// Not read yet.
    receive: u32,
    /// Of requests, as they come and until they are answered.
    requests: usize,
    send: u32,
    mail: usize,
}

/// Of every connection: one of the longest requests that comes slowly, one of middle length that overtakes it, and
/// short ones.
const OWN: Windows =
    Windows { receive: RECEIVE_WINDOW, requests: 96 << 10, send: SEND_WINDOW, mail: WINDOW_BYTES };
/// With a loan: four chunks and what is between them, or eight large envelopes. Of requests as many as there may be
/// streams, so that none begun waits for another.
const LENT: Windows = Windows {
    receive: 288 << 10,
    requests: STREAMS_MAX as usize * REQUEST_LEN_MAX,
    send: 512 << 10,
    mail: 512 << 10,
};

/// On a line with 300 ms of delay, 0.6 Mbit/s; the smallest two classes at once.
pub(super) const RECEIVE_WINDOW: u32 = 24 << 10;
/// The same of one stream, as far as the connection's allows: a request of any length.
pub(super) const STREAM_WINDOW: u32 = REQUEST_LEN_MAX as u32;
/// Towards the partner, more: whoever does not read has what waits for it in memory once.
pub(super) const SEND_WINDOW: u32 = 64 << 10;

/// What all connections share.
#[derive(Clone)]
pub(super) struct Purse(Arc<Semaphore>);

impl Default for Purse {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(LOANS)))
    }
}

/// [HQ-103] What was begun and not brought to its end fills the room of its connection.
#[derive(Debug, thiserror::Error)]
#[error("[HQ-103] too many requests were begun and not brought to their end")]
pub(super) struct Full;

/// Room for requests in memory.
#[derive(Clone)]
pub(super) struct Room {
    bytes: Arc<Semaphore>,
    longest: usize,
    credit: Option<Arc<Credit>>,
}

impl Room {
    /// For one request of up to `longest` bytes.
    pub(super) fn for_one_of(longest: usize) -> Self {
        Self { bytes: Arc::new(Semaphore::new(longest)), longest, credit: None }
    }

    /// The length that a request announces; with a large one something large begins to cross.
    ///
    /// # Errors
    /// F-101 if it is longer than any request here.
    pub(super) fn begin(&self, prefix: [u8; PREFIX_LEN]) -> Result<usize, FrameError> {
        let len = body_len(prefix)?;
        if len > self.longest {
            return Err(FrameError::TooLong(u32::try_from(len).unwrap_or(u32::MAX)));
        }
        if let Some(credit) = self.credit.as_ref().filter(|_| len >= LARGE) {
            credit.note_large();
        }
        Ok(len)
    }

    /// Waits for room for `len` bytes that have come.
    ///
    /// # Errors
    /// HQ-103 where there is none in time.
    ///
    /// # Cancel safety
    /// Dropped, its place in the queue is lost and nothing else.
    pub(super) async fn take(&self, len: usize) -> Result<OwnedSemaphorePermit, Full> {
        let permits = u32::try_from(len).unwrap_or(u32::MAX);
        let taking = Arc::clone(&self.bytes).acquire_many_owned(permits);
        match timeout(ROOM_DEADLINE, taking).await {
            Ok(Ok(taken)) => Ok(taken),
            Ok(Err(_)) | Err(_) => Err(Full),
        }
    }
}

/// Whether a connection has a loan.
struct Credit {
    /// Tells the connection how much may be on its way, to the hub and from it.
    set_windows: Box<dyn Fn(u32, u32) + Send + Sync>,
    purse: Purse,
    room: Arc<Semaphore>,
    loan: Mutex<Loan>,
}

struct Loan {
    taken: Option<OwnedSemaphorePermit>,
    until: Instant,
}

impl Credit {
    fn loan(&self) -> MutexGuard<'_, Loan> {
        self.loan.lock().expect("nobody panics while holding a loan")
    }

    /// Something large crosses.
    fn note_large(&self) {
        let mut loan = self.loan();
        loan.until = Instant::now() + LOAN_FOR;
        if loan.taken.is_some() {
            return;
        }
        // Whoever gets none goes on with its own, in smaller steps.
        loan.taken = Arc::clone(&self.purse.0).try_acquire_owned().ok();
        if loan.taken.is_some() {
            self.room.add_permits(LENT.requests - OWN.requests);
            (self.set_windows)(LENT.receive, LENT.send);
        }
    }

    /// Gives the loan back, unless more than the connection's own is still in memory.
    fn give_back(&self, is_in_use: bool) {
        let mut loan = self.loan();
        let more = u32::try_from(LENT.requests - OWN.requests).unwrap_or(u32::MAX);
        match self.room.try_acquire_many(more) {
            Ok(room) if !is_in_use => {
                room.forget();
                (self.set_windows)(OWN.receive, OWN.send);
                loan.taken = None;
            }
            Ok(_) | Err(_) => loan.until = Instant::now() + LOAN_FOR,
        }
    }
}

/// What one connection may take.
pub(super) struct Allowance {
    credit: Arc<Credit>,
    /// Bytes of answers that are made or wait for the line.
    owed: usize,
}

impl Allowance {
    /// Of a connection whose windows `set_windows` sets, to the hub and from it.
    pub(super) fn new(
        set_windows: impl Fn(u32, u32) + Send + Sync + 'static,
        purse: Purse,
    ) -> Self {
        let set_windows = Box::new(set_windows);
        let room = Arc::new(Semaphore::new(OWN.requests));
        let loan = Mutex::new(Loan { taken: None, until: Instant::now() });
        Self { credit: Arc::new(Credit { set_windows, purse, room, loan }), owed: 0 }
    }

    /// Where its requests are read.
    pub(super) fn room(&self) -> Room {
        let credit = Some(Arc::clone(&self.credit));
        Room { bytes: Arc::clone(&self.credit.room), longest: REQUEST_LEN_MAX, credit }
    }

    /// Whether another request may be answered now.
    pub(super) fn may_answer(&self) -> bool {
        self.owed < ANSWERS_MAX
    }

    /// An answer of `len` bytes at most is made, or waits for the line.
    pub(super) fn owe(&mut self, len: usize) {
        self.owed += len;
    }

    /// It has left.
    pub(super) fn pay(&mut self, len: usize) {
        self.owed = self.owed.saturating_sub(len);
    }

    /// Something large crosses.
    pub(super) fn note_large(&self) {
        self.credit.note_large();
    }

    /// How much mail may be on its way.
    pub(super) fn mail(&self) -> usize {
        let is_lent = self.credit.loan().taken.is_some();
        if is_lent { LENT.mail } else { OWN.mail }
    }

    /// Waits until it is time to give a loan back.
    ///
    /// # Cancel safety
    /// Safe: it can be asked again.
    pub(super) async fn is_over(&self) {
        let until = {
            let loan = self.credit.loan();
            loan.taken.is_some().then_some(loan.until)
        };
        match until {
            Some(until) => sleep_until(until).await,
            None => std::future::pending().await,
        }
    }

    /// Gives the loan back, unless more than the connection's own is still on its way.
    pub(super) fn give_back(&self, mail: usize) {
        self.credit.give_back(mail > OWN.mail || self.owed > 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_statement_does_not_wait_behind_an_attachment_that_comes_slowly() {
        let room = Room::for_one_of(OWN.requests);
        let _chunk = room.take(REQUEST_LEN_MAX).await.unwrap();

        let moment = Duration::from_millis(1);
        assert!(timeout(moment, room.take(20 << 10)).await.is_ok());
        assert!(timeout(moment, room.take(LARGE)).await.is_err());
    }

    fn allowance(purse: &Purse) -> (Allowance, Arc<Mutex<(u32, u32)>>) {
        let windows = Arc::new(Mutex::new((OWN.receive, OWN.send)));
        let told = Arc::clone(&windows);
        let set = move |receive, send| *told.lock().unwrap() = (receive, send);
        (Allowance::new(set, purse.clone()), windows)
    }

    #[tokio::test]
    async fn a_loan_is_given_back_once_nothing_of_it_is_in_use() {
        let (allowance, windows) = allowance(&Purse::default());
        let room = allowance.room();

        let len = u32::try_from(LARGE).unwrap().to_be_bytes();
        assert_eq!(room.begin(len).unwrap(), LARGE);
        assert_eq!(*windows.lock().unwrap(), (LENT.receive, LENT.send));
        assert_eq!(allowance.mail(), LENT.mail);

        let requests = room.take(OWN.requests + 1).await.unwrap();
        allowance.give_back(0);
        assert_eq!(allowance.mail(), LENT.mail, "requests are in memory");
        drop(requests);
        allowance.give_back(OWN.mail + 1);
        assert_eq!(allowance.mail(), LENT.mail, "mail is on its way");
        allowance.give_back(OWN.mail);

        assert_eq!(allowance.mail(), OWN.mail);
        assert_eq!(*windows.lock().unwrap(), (OWN.receive, OWN.send));
        assert_eq!(room.bytes.available_permits(), OWN.requests);
    }

    #[tokio::test]
    async fn whoever_finds_no_loan_goes_on_with_its_own() {
        let purse = Purse::default();
        let lent: Vec<_> = (0..LOANS).map(|_| allowance(&purse)).collect();
        lent.iter().for_each(|(one, _)| one.note_large());
        let (late, windows) = allowance(&purse);

        late.note_large();

        assert_eq!((late.mail(), *windows.lock().unwrap()), (OWN.mail, (OWN.receive, OWN.send)));
        lent[0].0.give_back(0);
        late.note_large();
        assert_eq!(late.mail(), LENT.mail);
    }

    #[tokio::test]
    async fn whoever_reads_no_answers_gets_no_more_of_them() {
        let (mut allowance, _) = allowance(&Purse::default());

        allowance.owe(ANSWERS_MAX);
        assert!(!allowance.may_answer());
        allowance.pay(1);

        assert!(allowance.may_answer());
    }

    #[test]
    fn loans_are_few_and_what_everybody_has_is_little() {
        let requests = OWN.receive as usize + OWN.requests;
        let answers = ANSWERS_MAX + OWN.mail;
        let lent = LENT.receive as usize + LENT.requests + LENT.mail;

        assert!(requests + answers <= 208 << 10, "and 48 KiB for the connection itself");
        assert!(LOANS * lent <= 52 << 20);
    }
}
