//! One visit to the hub: hand over what waits, fetch what lies there, leave.

use std::time::{Duration, Instant};

use tokio::time::timeout;

use super::link::Link;
use super::{Access, Clock, Trouble, note_carrier, send_all, take};
use crate::office::{Desk, Line, Office, Received};
use crate::store::{BlobState, StoreError};

/// What a visit did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Synced {
    /// Envelopes that the hub took, receipts and housekeeping included.
    pub handed_over: usize,
    /// Statements that came and took effect.
    pub received: usize,
    /// Statements that came again.
    pub repeated: usize,
    /// Envelopes that are kept until they can be judged.
    pub held: usize,
    /// Envelopes that were refused.
    pub refused: usize,
    /// Statements that still wait here, receipts and housekeeping included.
    pub left: usize,
    /// Attachments that are under way, up and down.
    pub attachments: usize,
    /// Whether the mailbox was fetched to its end.
    pub is_drained: bool,
}

impl Synced {
    /// Whether nothing is left to exchange.
    pub fn is_complete(&self) -> bool {
        self.is_drained && self.left == 0 && self.attachments == 0
    }

    fn count(&mut self, received: &Received) {
        let count = match received {
            Received::Taken { .. } => &mut self.received,
            Received::Again => &mut self.repeated,
            Received::Held => &mut self.held,
            Received::Refused(_) | Received::NotKept(_) => &mut self.refused,
        };
        *count += 1;
    }
}

/// Visits the hub once, for `limit` at most, and returns the office as well.
///
/// # Errors
/// [`Trouble`] if the hub was not reached, does not admit us, or the store does not work. What was
/// acknowledged until then is on disk.
pub async fn sync(
    access: &mut Access,
    office: Office,
    clock: Clock,
    limit: Duration,
) -> (Office, Result<Synced, Trouble>) {
    let deadline = Instant::now() + limit;
    let mut desk = Desk::Open(Box::new(office));
    let synced = visit(access, &mut desk, clock, deadline).await;
    access.learn_roots(&desk.root_changes());
    let Desk::Open(mut office) = desk else { unreachable!("nothing locks a desk") };
    let synced = match synced {
        Ok(synced) => left_over(&mut office, synced).await.map_err(Trouble::from),
        Err(trouble) => Err(trouble),
    };
    (*office, synced)
}

async fn left_over(office: &mut Office, synced: Synced) -> Result<Synced, StoreError> {
    let left = office.unsent().await?;
    let transfers = office.transfers().await?;
    let under_way = transfers.iter().filter(|one| one.state == BlobState::UnderWay);
    Ok(Synced { left, attachments: under_way.count(), ..synced })
}

async fn visit(
    access: &mut Access,
    desk: &mut Desk,
    clock: Clock,
    deadline: Instant,
) -> Result<Synced, Trouble> {
    desk.tend(clock.now()).await?;
    let left = deadline.saturating_duration_since(Instant::now());
    let dialling = async { access.dialler().await?.dial().await };
    let mut link = timeout(left, dialling).await.unwrap_or(Err(Trouble::Silent))?;
    let talked = talk(&mut link, desk, clock, deadline).await;
    link.close().await;
    talked
}

/// Until everything is exchanged or the time is over; who never answers is not reached.
async fn talk(
    link: &mut Link,
    desk: &mut Desk,
    clock: Clock,
    deadline: Instant,
) -> Result<Synced, Trouble> {
    let mut line = Line::new(Instant::now());
    let mut synced = Synced::default();
    line.handle_timeout(desk, clock.now(), Instant::now()).await?;
    while !line.is_settled() {
        send_all(link, &mut line);
        if let Some(reason) = line.closed() {
            return Err(reason.clone().into());
        }
        let left = deadline.saturating_duration_since(Instant::now());
        match timeout(left, link.next()).await {
            Ok(news) => take(&mut line, desk, news?, clock).await?,
            Err(_) if line.is_online() => break,
            Err(_) => return Err(Trouble::Silent),
        }
        for received in line.take_received() {
            synced.count(&received);
        }
    }
    if line.is_online() {
        note_carrier(link);
    }
    synced.handed_over = line.handed_over();
    synced.is_drained = line.is_drained();
    Ok(synced)
}
