//! Erasing what a referral tells of persons, while its signed steps stand.
//!
//! The keys of the erased tiers are destroyed in one transaction with everything that they sealed;
//! [`Store::scrub`] then overwrites what pages and logs may still hold of them. If the program dies
//! between the two, the next [`Store::scrub`] does it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::section::{Files, Section, SectionKind};
use saphan_protocol::statement::Tier;
use serde_bytes::ByteBuf;

use super::records::StepRecord;
use super::{Store, StoreError, Tx, place};
use crate::vault::{DataKey, WRAPPED_LEN};

/// The tier under whose key the sections of a step lie. What tells of the work alone lies with the
/// step: who answers for it, reasons, receipts, and what became of a withdrawal.
pub(crate) fn tier_kept_under(step: Step) -> Option<Tier> {
    if step.tier().is_some() {
        return step.tier();
    }
    let tells_of_persons = [
        Step::Ask,
        Step::Accept,
        Step::AcceptInPart,
        Step::AskIdentity,
        Step::Received,
        Step::HandoverFailed,
        Step::StartService,
        Step::FollowUp,
        Step::Finish,
    ];
    tells_of_persons.contains(&step).then_some(Tier::T1)
}

const TIERS: [Tier; 3] = [Tier::T1, Tier::T2, Tier::T3];

fn number_of(tier: Tier) -> i64 {
    match tier {
        Tier::T1 => 1,
        Tier::T2 => 2,
        Tier::T3 => 3,
    }
}

fn tier_of(number: i64) -> Tier {
    match number {
        3.. => Tier::T3,
        2 => Tier::T2,
        _ => Tier::T1,
    }
}

pub(super) fn key_owner(referral: &ReferralId, tier: Tier) -> Vec<u8> {
    let number = u8::try_from(number_of(tier)).expect("tiers are 1 to 3");
    [referral.as_bytes().as_slice(), &[number]].concat()
}

fn section_id(step: &[u8], number: i64) -> Vec<u8> {
    [step, &number.to_be_bytes()].concat()
}

impl Tx<'_> {
    /// Keeps the sections of a step under the key of their tier, unless that is erased.
    pub(super) async fn put_sections(
        &mut self,
        referral: &ReferralId,
        step: &Digest,
        tier: Tier,
        sections: &[ByteBuf],
    ) -> Result<(), StoreError> {
        let is_gone = self.erased_from(referral).await?.is_some_and(|from| tier >= from);
        if is_gone || sections.is_empty() {
            return Ok(());
        }
        let key = self.data_key(&key_owner(referral, tier)).await?;
        let (id, step) = (referral.as_bytes().as_slice(), step.as_bytes().as_slice());
        let tier = number_of(tier);
        for (number, section) in (0_i64..).zip(sections) {
            let sealed = key.seal(place("section", &section_id(step, number)), section, self.rng);
            sqlx::query!(
                "INSERT INTO section (step, number, referral, tier, sealed) VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (step, number) DO UPDATE SET sealed = excluded.sealed",
                step,
                number,
                id,
                tier,
                sealed
            )
            .execute(&mut *self.sql)
            .await?;
        }
        Ok(())
    }

    /// The sections of a referral that are still here, by the step that brought them.
    pub(super) async fn sections(
        &mut self,
        referral: &ReferralId,
    ) -> Result<BTreeMap<Vec<u8>, Vec<ByteBuf>>, StoreError> {
        let id = referral.as_bytes().as_slice();
        let rows = sqlx::query!(
            r#"SELECT step, number AS "number!", tier, sealed FROM section WHERE referral = ?
               ORDER BY step, number"#,
            id
        )
        .fetch_all(&mut *self.sql)
        .await?;
        let mut keys: BTreeMap<i64, DataKey> = BTreeMap::new();
        let mut sections: BTreeMap<Vec<u8>, Vec<ByteBuf>> = BTreeMap::new();
        for row in rows {
            let key = match keys.entry(row.tier) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let owner = key_owner(referral, tier_of(row.tier));
                    new.insert(self.data_key(&owner).await?)
                }
            };
            let at = section_id(&row.step, row.number);
            let section = key.open(place("section", &at), &row.sealed)?;
            sections.entry(row.step).or_default().push(ByteBuf::from(section.to_vec()));
        }
        Ok(sections)
    }

    /// From which tier on a referral is erased here.
    pub async fn erased_from(&mut self, referral: &ReferralId) -> Result<Option<Tier>, StoreError> {
        let id = referral.as_bytes().as_slice();
        let row = sqlx::query!("SELECT tier FROM erased WHERE referral = ?", id)
            .fetch_optional(&mut *self.sql)
            .await?;
        Ok(row.map(|row| tier_of(row.tier)))
    }

    /// All referrals of which something is erased here, and from which tier on.
    pub async fn erased(&mut self) -> Result<BTreeMap<ReferralId, Tier>, StoreError> {
        let rows =
            sqlx::query!("SELECT referral, tier FROM erased").fetch_all(&mut *self.sql).await?;
        let known = rows
            .iter()
            .filter_map(|row| Some((row.referral.as_slice().try_into().ok()?, tier_of(row.tier))));
        Ok(known.collect())
    }

    /// What comes of this referral is kept again: its origin has submitted it once more.
    pub async fn keep_again(&mut self, referral: &ReferralId) -> Result<(), StoreError> {
        let id = referral.as_bytes().as_slice();
        sqlx::query!("DELETE FROM erased WHERE referral = ?", id).execute(&mut *self.sql).await?;
        Ok(())
    }

    /// Erases of a referral what stands at tier `from` and above: keys, sections and attachments; at
    /// tier 1 its draft as well, and the key under which the audit log points to it. The signed steps
    /// stay. The same once more changes nothing.
    pub async fn erase(&mut self, referral: &ReferralId, from: Tier) -> Result<(), StoreError> {
        let steps = self.steps(referral).await?;
        let (id, number) = (referral.as_bytes().as_slice(), number_of(from));
        sqlx::query!(
            "INSERT INTO erased (referral, tier) VALUES (?, ?) ON CONFLICT (referral)
             DO UPDATE SET tier = min(tier, excluded.tier), scrubbed = 0",
            id,
            number
        )
        .execute(&mut *self.sql)
        .await?;
        self.drop_blobs_of(id, &steps).await?;
        sqlx::query!("DELETE FROM section WHERE referral = ? AND tier >= ?", id, number)
            .execute(&mut *self.sql)
            .await?;
        for tier in TIERS.into_iter().filter(|tier| *tier >= from) {
            self.destroy_key(&key_owner(referral, tier)).await?;
        }
        self.drop_disclosed(referral).await?;
        if from == Tier::T1 {
            self.drop_told(referral).await?;
            sqlx::query!("DELETE FROM pending_approval WHERE referral = ?", id)
                .execute(&mut *self.sql)
                .await?;
            self.destroy_key(id).await?;
        }
        for (step, record) in steps {
            self.put_step(referral, &step, &record).await?;
        }
        Ok(())
    }

    /// Attachments that came with a referral, and those that left with it.
    async fn drop_blobs_of(
        &mut self,
        referral: &[u8],
        steps: &[(Digest, StepRecord)],
    ) -> Result<(), StoreError> {
        for item in self.blobs().await? {
            if item.owner == referral {
                self.drop_blob(&item.id).await?;
            }
        }
        for section in steps.iter().flat_map(|(_, step)| &step.sections) {
            let Ok(section) = Section::from_bytes(section) else { continue };
            if section.kind() != SectionKind::Files {
                continue;
            }
            for file in section.read::<Files>().map(|files| files.files).unwrap_or_default() {
                self.drop_blob(&file.manifest.blob()).await?;
            }
        }
        Ok(())
    }

    /// Overwrites a data key, then drops its row.
    async fn destroy_key(&mut self, owner: &[u8]) -> Result<(), StoreError> {
        let zeros = vec![0; WRAPPED_LEN];
        sqlx::query!("UPDATE data_key SET wrapped = ? WHERE owner = ?", zeros, owner)
            .execute(&mut *self.sql)
            .await?;
        sqlx::query!("DELETE FROM data_key WHERE owner = ?", owner).execute(&mut *self.sql).await?;
        Ok(())
    }
}

impl Store {
    /// Overwrites what pages and logs still hold of what was erased, if anything was since the last
    /// time. Returns whether nothing is left to do: another process may be in the way for a moment.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub async fn scrub(&self) -> Result<bool, StoreError> {
        let left = sqlx::query!("SELECT count(*) AS left FROM erased WHERE scrubbed = 0")
            .fetch_one(&self.pool)
            .await?
            .left;
        if left == 0 {
            return Ok(true);
        }
        match self.rewrite().await {
            Ok(true) => {}
            Ok(false) => return Ok(false),
            Err(error) if error.is_busy() => return Ok(false),
            Err(error) => return Err(error),
        }
        sqlx::query!("UPDATE erased SET scrubbed = 1 WHERE scrubbed = 0")
            .execute(&self.pool)
            .await?;
        Ok(true)
    }

    /// Writes every page anew and empties the log. Says whether nobody was reading an older state.
    async fn rewrite(&self) -> Result<bool, StoreError> {
        let mut sql = self.pool.acquire().await?;
        // Assembled at run time because neither statement has a table that it could be checked
        // against. `secure_delete` zeroes what is freed, and not what moving a cell leaves in its page.
        sqlx::query("VACUUM").execute(&mut *sql).await?;
        let (busy, _, _): (i64, i64, i64) =
            sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *sql).await?;
        Ok(busy == 0)
    }
}
