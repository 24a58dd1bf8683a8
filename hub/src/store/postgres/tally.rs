//! How much came and went on each day.

use saphan_protocol::time::UnixDay;
use sqlx::PgConnection;

use super::{classify, count};
use crate::store::{COUNTED_DAYS, DayCount, StoreError};

/// Adds to what was counted; in one order, so that hubs that do so at once wait for each other and never in a circle.
pub(super) async fn add(tx: &mut PgConnection, counts: &[DayCount]) -> Result<(), StoreError> {
    let mut counts: Vec<&DayCount> = counts.iter().collect();
    counts.sort();
    let days: Vec<i64> = counts.iter().map(|one| i64::from(one.day.get())).collect();
    let names: Vec<&str> = counts.iter().map(|one| one.what.as_str()).collect();
    let times: Vec<i64> =
        counts.iter().map(|one| i64::try_from(one.count).unwrap_or(i64::MAX)).collect();
    sqlx::query(
        "INSERT INTO counted (day, what, count) \
         SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[]) \
         ON CONFLICT (day, what) DO UPDATE SET count = counted.count + excluded.count",
    )
    .bind(days)
    .bind(names)
    .bind(times)
    .execute(tx)
    .await
    .map_err(classify)?;
    Ok(())
}

/// What was counted from one day until another, in their order.
pub(super) async fn of(
    db: &mut PgConnection,
    from: UnixDay,
    until: UnixDay,
) -> Result<Vec<DayCount>, StoreError> {
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(
        "SELECT day, what, count FROM counted WHERE day BETWEEN $1 AND $2 ORDER BY day, what",
    )
    .bind(i64::from(from.get()))
    .bind(i64::from(until.get()))
    .fetch_all(db)
    .await
    .map_err(classify)?;
    let read = |(day, what, times): (i64, String, i64)| {
        let day = u32::try_from(day).map_err(|_| StoreError::Damaged("counted"))?;
        Ok(DayCount { day: UnixDay::new(day), what, count: count(times)? })
    };
    rows.into_iter().map(read).collect()
}

/// Forgets what is older than a report may go back.
pub(super) async fn sweep(tx: &mut PgConnection, today: UnixDay) -> Result<(), StoreError> {
    let first = i64::from(today.get()) - i64::from(COUNTED_DAYS);
    let done = sqlx::query("DELETE FROM counted WHERE day < $1").bind(first).execute(tx).await;
    done.map(|_| ()).map_err(classify)
}
