//! How much came and went on each day.

use saphan_protocol::time::UnixDay;
use sqlx::{SqliteConnection, SqlitePool};

use super::classify;
use crate::store::{COUNTED_DAYS, DayCount, StoreError};

/// Adds to what was counted.
pub(super) async fn add(tx: &mut SqliteConnection, counts: &[DayCount]) -> Result<(), StoreError> {
    for DayCount { day, what, count } in counts {
        sqlx::query(
            "INSERT INTO counted (day, what, count) VALUES ($1, $2, $3) \
             ON CONFLICT (day, what) DO UPDATE SET count = count + excluded.count",
        )
        .bind(i64::from(day.get()))
        .bind(what.as_str())
        .bind(i64::try_from(*count).unwrap_or(i64::MAX))
        .execute(&mut *tx)
        .await
        .map_err(classify)?;
    }
    Ok(())
}

/// What was counted from one day until another, in their order.
pub(super) async fn of(
    pool: &SqlitePool,
    from: UnixDay,
    until: UnixDay,
) -> Result<Vec<DayCount>, StoreError> {
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(
        "SELECT day, what, count FROM counted WHERE day BETWEEN $1 AND $2 ORDER BY day, what",
    )
    .bind(i64::from(from.get()))
    .bind(i64::from(until.get()))
    .fetch_all(pool)
    .await
    .map_err(classify)?;
    let count = |(day, what, count): (i64, String, i64)| {
        let day = UnixDay::new(u32::try_from(day).ok()?);
        Some(DayCount { day, what, count: u64::try_from(count).ok()? })
    };
    let all: Option<Vec<DayCount>> = rows.into_iter().map(count).collect();
    all.ok_or(StoreError::Damaged("counted"))
}

/// Forgets what is older than a report may go back.
pub(super) async fn sweep(tx: &mut SqliteConnection, today: UnixDay) -> Result<(), StoreError> {
    let first = i64::from(today.get()) - i64::from(COUNTED_DAYS);
    let done = sqlx::query("DELETE FROM counted WHERE day < $1").bind(first).execute(tx).await;
    done.map(|_| ()).map_err(classify)
}
