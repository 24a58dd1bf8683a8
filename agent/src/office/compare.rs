//! Whether people have made sure on the telephone that a partner's key is the partner's: without that
//! nobody is told who a person is (docs/protocol.md, section 17).

use saphan_certs::comparison::{ComparisonNumber, NumberError, TypedNumber};
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::codes::Permission;
use saphan_protocol::directory::{Directory, Partner};
use saphan_protocol::ids::{PartnerId, StaffCode};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;
use tracing::{info, warn};

use super::own_name::is_own_name_in_doubt;
use super::staff::still_active;
use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{ComparisonRecord, Notice, OutboxRecord, StoreError, Tx};

/// What people know of the key that the directory names for a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTrust {
    /// The partner read out its number.
    Compared {
        /// Who typed it; `None` in an office without officers.
        by: Option<StaffCode>,
        /// When.
        at: UnixSeconds,
    },
    /// Nobody has compared this very key.
    NotCompared,
    /// The partner read out the number of another key.
    Differed {
        /// Who typed it; `None` in an office without officers.
        by: Option<StaffCode>,
        /// When.
        at: UnixSeconds,
    },
}

/// The numbers of this office and of a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerKey {
    /// What this office reads out to the partner.
    pub ours: ComparisonNumber,
    /// What people know of the partner's key.
    pub trust: KeyTrust,
    /// What the partner reads out, once it was compared: until then nobody can copy it from here.
    pub theirs: Option<ComparisonNumber>,
}

impl Office {
    /// This office's number, and how far that of a partner was compared.
    ///
    /// # Errors
    /// [`OfficeError::NotAPartner`] for one that never was, [`OfficeError::Ourselves`],
    /// [`OfficeError::NoMemory`].
    pub async fn partner_key(&mut self, partner: &PartnerId) -> Result<PartnerKey, OfficeError> {
        self.refresh().await?;
        if *partner == self.us.partner {
            return Err(OfficeError::Ourselves(partner.clone()));
        }
        let known = self.directory.partner(partner);
        let key = known.ok_or_else(|| OfficeError::NotAPartner(partner.clone()))?.key;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let trust = key_trust(&mut tx, &self.directory, partner).await?;
        tx.commit().await?;
        let (us, network) = (&self.us, &self.us.network);
        // From the key itself: what the directory says of us is what the partner checks.
        let ours = ComparisonNumber::of(network, &us.partner, &us.key.verifying_key())?;
        let theirs = match trust {
            KeyTrust::Compared { .. } => Some(ComparisonNumber::of(network, partner, &key)?),
            KeyTrust::NotCompared | KeyTrust::Differed { .. } => None,
        };
        Ok(PartnerKey { ours, trust, theirs })
    }

    /// Whether a partner's number could be compared now by whoever acts, before it is asked for.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::Ourselves`], [`OfficeError::NotAPartner`].
    pub async fn check_comparable(&mut self, partner: &PartnerId) -> Result<(), OfficeError> {
        self.require(Permission::IdentityRelease)?;
        self.refresh().await?;
        self.comparable(partner).map(|_| ())
    }

    fn comparable(&self, partner: &PartnerId) -> Result<&Partner, OfficeError> {
        if *partner == self.us.partner {
            return Err(OfficeError::Ourselves(partner.clone()));
        }
        let known = self.directory.partner(partner).filter(|known| known.standing.stands());
        known.ok_or_else(|| OfficeError::NotAPartner(partner.clone()))
    }

    /// Compares the number that a partner has read out on the telephone with the key that the
    /// directory names for it. What waited for that is sealed.
    ///
    /// # Errors
    /// [`OfficeError::Number`] for what is no number or has a slip: nothing was compared then.
    /// [`OfficeError::NumberDiffers`] for the number of another key: that is kept, people are told,
    /// and no identity leaves for the partner until it was compared again.
    /// [`OfficeError::NotPermitted`], [`OfficeError::Ourselves`], [`OfficeError::NotAPartner`],
    /// [`OfficeError::NoMemory`].
    pub async fn compare_partner(
        &mut self,
        partner: &PartnerId,
        typed: &TypedNumber,
        now: UnixSeconds,
    ) -> Result<KeyTrust, OfficeError> {
        self.check_comparable(partner).await?;
        let key = self.comparable(partner)?.key;
        let compared = ComparisonNumber::of(&self.us.network, partner, &key)?.compare(typed);
        let same = match compared {
            Ok(()) => true,
            Err(NumberError::Differs) => false,
            Err(slip @ (NumberError::Form | NumberError::Mistyped { .. })) => {
                return Err(slip.into());
            }
        };
        let by = self.actor.code();
        let key = *Fingerprint::of_key(&key).digest();
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        tx.put_comparison(partner, &ComparisonRecord { at: now, by: by.clone(), key, same })
            .await?;
        let notice = format!("number of {partner}");
        if same {
            info!(%partner, "number compared");
            tx.drop_notice(&notice).await?;
            tx.audit(now, by.clone(), Act::PartnerCompared, None).await?;
            tx.commit().await?;
            self.settle_new_key(partner, now).await?;
            self.seal_due(now).await?;
            Ok(KeyTrust::Compared { by, at: now })
        } else {
            warn!(%partner, "number differs");
            let told = Notice::NumberDiffers { partner: partner.clone() };
            tx.put_notice(&notice, &told).await?;
            tx.audit(now, by, Act::NumberDiffered, None).await?;
            tx.commit().await?;
            Err(OfficeError::NumberDiffers(partner.clone()))
        }
    }
}

/// What people know of the key that `directory` names for a partner now.
pub(super) async fn key_trust(
    tx: &mut Tx<'_>,
    directory: &Directory,
    partner: &PartnerId,
) -> Result<KeyTrust, StoreError> {
    let Some(known) = directory.partner(partner) else { return Ok(KeyTrust::NotCompared) };
    let key = Fingerprint::of_key(&known.key);
    let last = tx.comparison(partner).await?.filter(|last| last.key == *key.digest());
    Ok(match last {
        None => KeyTrust::NotCompared,
        Some(ComparisonRecord { at, by, same: true, .. }) => KeyTrust::Compared { by, at },
        Some(ComparisonRecord { at, by, same: false, .. }) => KeyTrust::Differed { by, at },
    })
}

/// Refuses to tell a partner who a person is as long as nobody has compared its key.
pub(super) async fn refuse_uncompared(
    tx: &mut Tx<'_>,
    directory: &Directory,
    partner: &PartnerId,
) -> Result<(), OfficeError> {
    if is_own_name_in_doubt(tx).await? {
        return Err(OfficeError::OwnName);
    }
    match key_trust(tx, directory, partner).await? {
        KeyTrust::Compared { .. } => Ok(()),
        KeyTrust::NotCompared => Err(OfficeError::NotCompared(partner.clone())),
        KeyTrust::Differed { .. } => Err(OfficeError::NumberDiffers(partner.clone())),
    }
}

/// Whether something that is to be sealed tells who a person is.
pub(super) fn tells_identity(record: &OutboxRecord) -> bool {
    record.step == Step::ReleaseIdentity && !record.is_bare()
}

/// Whether something that is to be sealed tells who a person is to a partner whose key nobody has
/// compared: it may have changed since a second person approved it.
pub(super) async fn tells_unknown(
    tx: &mut Tx<'_>,
    directory: &Directory,
    record: &OutboxRecord,
) -> Result<bool, StoreError> {
    if !tells_identity(record) {
        return Ok(false);
    }
    let trust = key_trust(tx, directory, &record.recipient).await?;
    Ok(!matches!(trust, KeyTrust::Compared { .. }))
}
