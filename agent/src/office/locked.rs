//! The office while nobody has unlocked it: it carries closed envelopes, and knows nothing.
//!
//! Without the master key it uploads what was sealed, keeps what comes, and acknowledges nothing,
//! so that the sender goes on reading "at the hub, office locked or away". Custody receipts are
//! kept and judged at unlock.

use std::path::Path;

use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::EnvelopeId;
use saphan_protocol::time::UnixSeconds;
use tracing::info;
use zeroize::Zeroizing;

use super::Waits;
use super::outgoing::RECEIPT_DUE;
use crate::store::{Durability, Entropy, Held, Store, StoreError, StoreWatch};
use crate::vault::{KEY_LEN, Vault};

/// Most envelopes handed to the line at once.
const SUBMIT_AT_ONCE: i64 = 64;

/// A locked office.
pub struct LockedOffice {
    store: Store,
    rng: Entropy,
}

impl LockedOffice {
    /// Opens the store in `dir` without its key.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open(
        dir: &Path,
        durability: Durability,
        mut rng: Entropy,
    ) -> Result<Self, StoreError> {
        // Only operations that seal and open nothing are offered here; a key that is thrown away
        // makes sure that nothing else could be read.
        let mut key = Zeroizing::new([0; KEY_LEN]);
        rng.fill_bytes(key.as_mut());
        let store = Store::open(dir, Vault::new(key), durability).await?;
        Ok(Self { store, rng })
    }

    pub(super) fn parts(&mut self) -> (&Store, &mut Entropy) {
        (&self.store, &mut self.rng)
    }

    /// Envelopes for the hub, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn to_submit(
        &mut self,
        now: UnixSeconds,
    ) -> Result<Vec<(EnvelopeId, Vec<u8>)>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let due = tx.to_submit(now, SUBMIT_AT_ONCE).await?;
        tx.commit().await?;
        Ok(due)
    }

    /// Keeps the hub's receipt, to be judged at unlock.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_custody(
        &mut self,
        id: &EnvelopeId,
        receipt: &CustodyReceipt,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_custody(id, &receipt.to_bytes(), now.plus(RECEIPT_DUE)).await?;
        tx.commit().await
    }

    /// The hub does not take an envelope, or not now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn put_off(
        &mut self,
        id: &EnvelopeId,
        next_try: UnixSeconds,
    ) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_off(id, next_try).await?;
        tx.commit().await
    }

    /// Keeps an envelope that was delivered.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keep(&mut self, bytes: &[u8], custody: &CustodyReceipt) -> Result<(), StoreError> {
        let Ok(envelope) = Envelope::parse(bytes.to_vec()) else { return Ok(()) };
        let mut tx = self.store.begin(&mut self.rng).await?;
        let id = &envelope.header().id;
        if !tx.is_held(id).await? {
            tx.hold(id, Held::Locked, bytes, &custody.to_bytes()).await?;
        }
        tx.commit().await?;
        info!(envelope = %id, "kept unopened");
        Ok(())
    }

    /// What came and waits for somebody to open the office. What it is, nobody knows before.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn waits(&mut self) -> Result<Waits, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let count = tx.held_count(Held::Locked).await?;
        tx.commit().await?;
        Ok(Waits { count, emergencies: None })
    }

    /// A look at whether another process has changed the store.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn watch(&mut self) -> Result<StoreWatch, StoreError> {
        self.store.watch().await
    }

    /// Closes the store.
    pub async fn close(self) {
        self.store.close().await;
    }
}
