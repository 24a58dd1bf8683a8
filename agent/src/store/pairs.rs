//! Numbers towards and from each partner, and what has been received.

use saphan_protocol::ids::{Digest, EnvelopeId, Incarnation, PartnerId, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::{Incoming, Outgoing};
use saphan_protocol::statement::{Repeats, Seen};
use saphan_protocol::time::{UnixDay, UnixSeconds};

use super::records::{Awaiting, Held, PairRecordV1};
use super::{StoreError, Tx, place};

/// The counters of one partner.
#[derive(Clone)]
pub struct PairRecord {
    /// How far our numbers towards it went in each earlier life of this store.
    pub past: Vec<Seen>,
    /// When the hub had the partner's word that its newest life has begun.
    pub announced: Option<UnixSeconds>,
    /// Referrals of which it is to be sent all steps, since it has forgotten some.
    pub owed: Vec<ReferralId>,
    /// What it was asked for since this life began, until its answer is here.
    pub awaits: Option<Awaiting>,
    /// Whether it forked; nothing of it takes effect then.
    pub frozen: bool,
    /// When missing numbers were last asked for.
    pub asked: UnixSeconds,
    /// Its numbers towards us, one for each life of its store; the newest last.
    pub incoming: Vec<Incoming>,
    /// Our numbers towards it.
    pub outgoing: Outgoing,
    /// The day of our last heartbeat.
    pub heartbeat: UnixDay,
}

impl PairRecord {
    /// A partner with whom nothing was exchanged yet.
    pub fn new(incarnation: Incarnation) -> Self {
        Self {
            past: Vec::new(),
            announced: None,
            owed: Vec::new(),
            awaits: None,
            frozen: false,
            asked: UnixSeconds::new(0),
            incoming: Vec::new(),
            outgoing: Outgoing::new(incarnation),
            heartbeat: UnixDay::new(0),
        }
    }

    /// Whether a statement of this step has to wait: a person has to speak to them first, or it goes on from
    /// what this store has forgotten and is not here again.
    pub fn holds(&self, step: Step) -> bool {
        self.frozen || (self.awaits.is_some() && step.is_about_a_referral())
    }
}

impl Tx<'_> {
    fn pair_place(&self, partner: &PartnerId) -> Vec<u8> {
        self.vault.blind("pair.partner", partner.as_str().as_bytes()).to_vec()
    }

    /// The counters of a partner; `None` while nothing was exchanged.
    pub async fn pair(&mut self, partner: &PartnerId) -> Result<Option<PairRecord>, StoreError> {
        let at = self.pair_place(partner);
        let row = sqlx::query!("SELECT sealed FROM pair WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let record: PairRecordV1 = self.open(place("pair", &at), &row.sealed)?;
        Ok(Some(PairRecord {
            past: record.past,
            announced: record.announced,
            owed: record.owed,
            awaits: record.awaits,
            frozen: record.frozen,
            asked: UnixSeconds::new(record.asked_s),
            incoming: record.incoming,
            outgoing: record.outgoing,
            heartbeat: UnixDay::new(record.heartbeat),
        }))
    }

    /// Writes the counters of a partner.
    pub async fn put_pair(
        &mut self,
        partner: &PartnerId,
        pair: &PairRecord,
    ) -> Result<(), StoreError> {
        let at = self.pair_place(partner);
        let record = PairRecordV1 {
            owed: pair.owed.clone(),
            past: pair.past.clone(),
            announced: pair.announced,
            awaits: pair.awaits.clone(),
            frozen: pair.frozen,
            asked_s: pair.asked.get(),
            incoming: pair.incoming.clone(),
            outgoing: pair.outgoing.clone(),
            heartbeat: pair.heartbeat.get(),
        };
        let sealed = self.seal(place("pair", &at), &record);
        sqlx::query!(
            "INSERT INTO pair (place, sealed) VALUES (?, ?)
             ON CONFLICT (place) DO UPDATE SET sealed = excluded.sealed",
            at,
            sealed
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    fn received_place(&self, sender: &PartnerId, life: &Incarnation, sequence: u64) -> Vec<u8> {
        self.vault.blind("received.place", &number_of(sender, life, sequence)).to_vec()
    }

    /// Notes that what stands under a number of ours towards `recipient` is not worth saying again.
    pub async fn put_spent(
        &mut self,
        recipient: &PartnerId,
        number: &Repeats,
    ) -> Result<(), StoreError> {
        let at = number_of(recipient, &number.incarnation, number.sequence);
        let at = self.vault.blind("spent.place", &at).to_vec();
        let core = number.core.as_bytes().as_slice();
        sqlx::query!(
            "INSERT INTO spent (place, core) VALUES (?, ?) ON CONFLICT (place) DO NOTHING",
            at,
            core
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// A number of ours, if what stands there is not worth saying again.
    pub async fn spent(
        &mut self,
        recipient: &PartnerId,
        incarnation: Incarnation,
        sequence: u64,
    ) -> Result<Option<Repeats>, StoreError> {
        let at = number_of(recipient, &incarnation, sequence);
        let at = self.vault.blind("spent.place", &at).to_vec();
        let row = sqlx::query!("SELECT core FROM spent WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        let core = row.and_then(|row| row.core.as_slice().try_into().ok());
        Ok(core.map(|core| Repeats { core, sequence, incarnation }))
    }

    /// The core that has been taken under a number.
    pub async fn received(
        &mut self,
        sender: &PartnerId,
        life: &Incarnation,
        sequence: u64,
    ) -> Result<Option<Digest>, StoreError> {
        let at = self.received_place(sender, life, sequence);
        let row = sqlx::query!("SELECT core FROM received WHERE place = ?", at)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.and_then(|row| row.core.as_slice().try_into().ok()))
    }

    /// Notes that `core` was taken under a number.
    pub async fn put_received(
        &mut self,
        sender: &PartnerId,
        life: &Incarnation,
        sequence: u64,
        core: &Digest,
    ) -> Result<(), StoreError> {
        let at = self.received_place(sender, life, sequence);
        let core = core.as_bytes().as_slice();
        sqlx::query!("INSERT INTO received (place, core) VALUES (?, ?)", at, core)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// Whether a statement has taken effect, and under which outbox number its receipt lies.
    pub async fn effect(&mut self, first: &Digest) -> Result<Option<Option<i64>>, StoreError> {
        let first = first.as_bytes().as_slice();
        let row = sqlx::query!("SELECT receipt FROM effect WHERE core = ?", first)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.map(|row| row.receipt))
    }

    /// Notes that a statement takes effect now.
    pub async fn put_effect(
        &mut self,
        first: &Digest,
        receipt: Option<i64>,
    ) -> Result<(), StoreError> {
        let first = first.as_bytes().as_slice();
        sqlx::query!(
            "INSERT INTO effect (core, receipt) VALUES (?, ?)
             ON CONFLICT (core) DO UPDATE SET receipt = excluded.receipt",
            first,
            receipt
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Keeps an envelope that cannot be judged yet. Needs no key. Twice is no error.
    pub async fn hold(
        &mut self,
        id: &EnvelopeId,
        held: Held,
        envelope: &[u8],
        custody: &[u8],
    ) -> Result<(), StoreError> {
        let (id, held) = (id.as_bytes().as_slice(), held.number());
        sqlx::query!(
            "INSERT INTO arrived (envelope_id, held, envelope, custody) VALUES (?, ?, ?, ?)
             ON CONFLICT (envelope_id) DO UPDATE SET held = excluded.held",
            id,
            held,
            envelope,
            custody
        )
        .execute(&mut *self.sql)
        .await?;
        Ok(())
    }

    /// Whether an envelope is held already. Needs no key.
    pub async fn is_held(&mut self, id: &EnvelopeId) -> Result<bool, StoreError> {
        let id = id.as_bytes().as_slice();
        let row = sqlx::query!("SELECT held FROM arrived WHERE envelope_id = ?", id)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.is_some())
    }

    /// Envelopes held for a reason, with their custody receipts.
    pub async fn held(&mut self, held: Held) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        let held = held.number();
        let rows = sqlx::query!("SELECT envelope, custody FROM arrived WHERE held = ?", held)
            .fetch_all(&mut *self.sql)
            .await?;
        Ok(rows.into_iter().map(|row| (row.envelope, row.custody)).collect())
    }

    /// How many are held so.
    pub async fn held_count(&mut self, held: Held) -> Result<usize, StoreError> {
        let held = held.number();
        let row = sqlx::query!("SELECT COUNT(*) AS count FROM arrived WHERE held = ?", held)
            .fetch_one(&mut *self.sql)
            .await?;
        Ok(usize::try_from(row.count).unwrap_or_default())
    }

    /// Lets what was held for frozen senders be judged again.
    pub async fn rejudge_frozen(&mut self) -> Result<(), StoreError> {
        let (from, to) = (Held::Frozen.number(), Held::DirectoryBehind.number());
        sqlx::query!("UPDATE arrived SET held = ? WHERE held = ?", to, from)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }

    /// Drops a held envelope.
    pub async fn release(&mut self, id: &EnvelopeId) -> Result<(), StoreError> {
        let id = id.as_bytes().as_slice();
        sqlx::query!("DELETE FROM arrived WHERE envelope_id = ?", id)
            .execute(&mut *self.sql)
            .await?;
        Ok(())
    }
}

/// A number between two partners, in one life of the sender's store.
fn number_of(partner: &PartnerId, life: &Incarnation, sequence: u64) -> Vec<u8> {
    let mut value = partner.as_str().as_bytes().to_vec();
    value.push(0); // no partner id holds it
    value.extend_from_slice(life.as_bytes());
    value.extend_from_slice(&sequence.to_be_bytes());
    value
}
