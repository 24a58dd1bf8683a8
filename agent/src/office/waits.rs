//! How much waits for the people of this office: a number, and nothing about what it is.

use saphan_protocol::codes::Urgency;
use saphan_protocol::time::UnixSeconds;

use super::approve::count_waiting;
use super::due::hub_now;
use super::{Office, OfficeError};

/// How much waits for somebody of this office.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waits {
    /// Everything.
    pub count: usize,
    /// Those that cannot wait until tomorrow; `None` while the office is locked, when nobody knows.
    pub emergencies: Option<usize>,
}

impl Office {
    /// Counts the referrals in which this office acts next, drafts that wait for a second person, and
    /// emergencies of this office that the partner has not fetched.
    ///
    /// # Errors
    /// [`OfficeError`] if the store does not do it.
    pub async fn waits(&mut self, now: UnixSeconds) -> Result<Waits, OfficeError> {
        self.refresh().await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let hub_now = hub_now(&mut tx, now).await?;
        let (mut count, mut emergencies) = (0, 0);
        for (id, record) in tx.referrals().await? {
            let side = record.side();
            let course = Self::course(&mut tx, &id).await?;
            let is_alarm = course.due(side, None)?.iter().any(|one| one.is_alarm(hub_now));
            if is_alarm || course.life.waits_for(side) {
                let terms = course.life.terms.as_ref();
                let is_emergency = terms.is_some_and(|terms| terms.urgency == Urgency::Emergency);
                count += 1;
                emergencies += usize::from(is_emergency);
            }
        }
        let (to_approve, _) = count_waiting(&mut tx, now).await?;
        tx.commit().await?;
        Ok(Waits { count: count + to_approve, emergencies: Some(emergencies) })
    }
}
