//! The audit log's rows, and the head beside them.

use saphan_protocol::ids::{Digest, StaffCode};
use saphan_protocol::time::UnixSeconds;

use super::records::Record;
use super::{StoreError, Tx, place};
use crate::audit::{Act, Entry, Head};

const HEAD: &str = "audit_head";

impl Record for Entry {}
impl Record for Head {}

impl Tx<'_> {
    /// Appends an entry. `subject` is the id of a case or referral; what stands in the log is a
    /// commitment under its own key.
    pub async fn audit(
        &mut self,
        at: UnixSeconds,
        actor: Option<StaffCode>,
        act: Act,
        subject: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        let subject = match subject {
            Some(owner) => Some(self.subject_tag(owner).await?),
            None => None,
        };
        let head = self.audit_head().await?;
        let number = head.map_or(0, |head| head.number) + 1;
        let previous = head.map_or(Digest::of(&[]), |head| head.last);
        let entry = Entry { at, act, actor, number, subject, previous };
        let row = i64::try_from(number).unwrap_or(i64::MAX);
        let sealed = self.seal(place("audit", &row.to_be_bytes()), &entry);
        sqlx::query!("INSERT INTO audit (number, sealed) VALUES (?, ?)", row, sealed)
            .execute(&mut *self.sql)
            .await?;
        let head = Head { last: entry.digest(), number };
        let sealed = self.seal(place("fact", HEAD.as_bytes()), &head);
        sqlx::query!(
            "INSERT INTO fact (name, sealed) VALUES (?, ?)
             ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed",
            HEAD,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// The commitment that stands in the log for a case or referral.
    pub async fn subject_tag(&mut self, owner: &[u8]) -> Result<Digest, StoreError> {
        Ok(Digest::from_bytes(self.data_key(owner).await?.tag("audit.subject", owner)))
    }

    /// How far the log goes.
    pub async fn audit_head(&mut self) -> Result<Option<Head>, StoreError> {
        let row = sqlx::query!("SELECT sealed FROM fact WHERE name = ?", HEAD)
            .fetch_optional(&mut *self.sql)
            .await?;
        row.map(|row| self.open(place("fact", HEAD.as_bytes()), &row.sealed)).transpose()
    }

    /// Every entry as it lies there; what does not open is `None`.
    pub async fn audit_entries(&mut self) -> Result<Vec<(u64, Option<Entry>)>, StoreError> {
        let rows = sqlx::query!("SELECT number, sealed FROM audit ORDER BY number")
            .fetch_all(&mut *self.sql)
            .await?;
        Ok(rows
            .iter()
            .map(|row| {
                let entry = self.open(place("audit", &row.number.to_be_bytes()), &row.sealed).ok();
                (row.number.unsigned_abs(), entry)
            })
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Durability, Entropy, Store};
    use super::*;
    use crate::audit::{Broken, verify};
    use crate::vault::Vault;
    use chacha20::ChaCha20Rng;
    use rand_core::SeedableRng as _;
    use zeroize::Zeroizing;

    async fn read(store: &Store, rng: &mut Entropy) -> Result<(), Broken> {
        let mut tx = store.begin(rng).await.unwrap();
        let (entries, head) = (tx.audit_entries().await.unwrap(), tx.audit_head().await.unwrap());
        tx.commit().await.unwrap();
        verify(&entries, head)
    }

    #[tokio::test]
    async fn whoever_touches_the_rows_is_found_out() {
        let dir = tempfile::tempdir().unwrap();
        let vault = Vault::new(Zeroizing::new([1; 32]));
        let store = Store::open(dir.path(), vault, Durability::Simulated).await.unwrap();
        let mut rng: Entropy = Box::new(ChaCha20Rng::from_seed([2; 32]));
        for second in 0..4 {
            let mut tx = store.begin(&mut rng).await.unwrap();
            let at = UnixSeconds::new(second);
            tx.audit(at, None, Act::CaseRead, Some(b"case")).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(read(&store, &mut rng).await, Ok(()));

        let refused = sqlx::query("DELETE FROM audit WHERE number = 4").execute(&store.pool).await;
        assert!(refused.unwrap_err().to_string().contains("append-only"));
        for trigger in ["audit_is_not_changed", "audit_is_not_shortened"] {
            let drop = format!("DROP TRIGGER {trigger}");
            sqlx::query(sqlx::AssertSqlSafe(drop)).execute(&store.pool).await.unwrap();
        }
        sqlx::query("UPDATE audit SET sealed = (SELECT sealed FROM audit WHERE number = 1) WHERE number = 2")
            .execute(&store.pool)
            .await
            .unwrap();
        assert_eq!(read(&store, &mut rng).await, Err(Broken::Changed(2)));
        sqlx::query("DELETE FROM audit WHERE number = 2").execute(&store.pool).await.unwrap();
        assert_eq!(read(&store, &mut rng).await, Err(Broken::Missing(2)));
        sqlx::query("DELETE FROM audit").execute(&store.pool).await.unwrap();
        assert_eq!(read(&store, &mut rng).await, Err(Broken::Cut(4)));
    }
}
