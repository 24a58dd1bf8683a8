//! Officers: signing in, and what an administrator does with them.

use std::time::Duration;

use saphan_protocol::approval::StaffCertificate;
use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::cose::{Sign1Message, sign};
use saphan_protocol::ids::StaffCode;
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;

use super::{Office, OfficeError};
use crate::audit::Act;
use crate::staff::{Actor, CERTIFICATE_DAYS, Grant, Officer, OfficerKeys, STAFF_MAX, whom_to_ask};
use crate::store::{ReaderRecord, StaffRecord, StoreError, Tx};

impl Office {
    /// Whoever opened the office without a key of their own: the founder, or the administrator once
    /// there is staff.
    pub(super) async fn sign_out(&mut self) -> Result<(), StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let has_staff = !tx.staff().await?.is_empty();
        tx.commit().await?;
        self.actor = if has_staff { Actor::Keyholder } else { Actor::Founder };
        Ok(())
    }

    /// Lets an officer act with the key that the officer's own passphrase opened.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchOfficer`] if the code is unknown, disabled or over, or the key another.
    pub async fn sign_in(
        &mut self,
        code: &StaffCode,
        key: SigningKey,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let staff = tx.staff().await?;
        tx.commit().await?;
        let unknown = || OfficeError::NoSuchOfficer(code.clone());
        let record = active(&staff, code, now).ok_or_else(unknown)?;
        let certificate =
            Sign1Message::<StaffCertificate>::parse(&record.certificate).map_err(|_| unknown())?;
        let identity = self.own_key(&certificate.key_id());
        let said = certificate.verify(&identity).map_err(|_| unknown())?;
        if said.key != key.verifying_key() || said.code != *code {
            return Err(unknown());
        }
        let officer = Officer::new(code.clone(), said.roles, key, certificate);
        self.actor = Actor::Officer(Box::new(officer));
        Ok(())
    }

    /// Who acts.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Refuses what the actor may do in no way. What is granted for one's own only is for the caller
    /// to hold against whose it is.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`] with whom to ask.
    pub fn require(&self, permission: Permission) -> Result<Grant, OfficeError> {
        match self.actor.may(permission) {
            Grant::No => Err(self.not_permitted(permission)),
            granted @ (Grant::Technical | Grant::Own | Grant::Yes) => Ok(granted),
        }
    }

    pub(super) fn not_permitted(&self, permission: Permission) -> OfficeError {
        OfficeError::NotPermitted { permission, ask: whom_to_ask(permission) }
    }

    /// The officers, also those who are disabled, by code.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn staff(&mut self) -> Result<Vec<StaffRecord>, StoreError> {
        let mut tx = self.store.begin(&mut self.rng).await?;
        let staff = tx.staff().await?;
        tx.commit().await?;
        Ok(staff)
    }

    /// Certifies an officer's key, and keeps the one to which identity is sealed for them. The first officer ends the founding time: from then on the office
    /// passphrase alone is the administrator's.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::OfficerExists`], [`OfficeError::Roles`].
    pub async fn add_staff(
        &mut self,
        code: &StaffCode,
        roles: &[UserRole],
        keys: OfficerKeys,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.check_new_staff(code, roles).await?;
        let record = self.certify(code, roles, keys.signs, now);
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_staff(&record).await?;
        let reads = keys.reads.as_bytes().to_vec();
        tx.put_reader(&ReaderRecord { key: reads, code: code.clone() }).await?;
        tx.audit(now, actor, Act::StaffAdded, None).await?;
        tx.commit().await?;
        if self.actor.officer().is_none() {
            self.actor = Actor::Keyholder;
        }
        Ok(())
    }

    /// Whether an officer could be added so, before a key is made.
    ///
    /// # Errors
    /// As [`Office::add_staff`].
    pub async fn check_new_staff(
        &mut self,
        code: &StaffCode,
        roles: &[UserRole],
    ) -> Result<(), OfficeError> {
        self.require(Permission::UserManage)?;
        let staff = self.staff().await?;
        if staff.iter().any(|known| known.code == *code) {
            return Err(OfficeError::OfficerExists(code.clone()));
        }
        if roles.is_empty() || staff.len() >= STAFF_MAX {
            return Err(OfficeError::Roles);
        }
        Ok(())
    }

    /// Gives an officer other roles, under a new certificate for the same key. It also renews one
    /// that is over.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchOfficer`], [`OfficeError::LastOfficer`], [`OfficeError::Roles`].
    pub async fn set_roles(
        &mut self,
        code: &StaffCode,
        roles: &[UserRole],
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.require(Permission::UserManage)?;
        if roles.is_empty() {
            return Err(OfficeError::Roles);
        }
        let actor = self.actor.code();
        let staff = self.staff().await?;
        let known = staff.iter().find(|known| known.code == *code && known.disabled.is_none());
        let known = known.ok_or_else(|| OfficeError::NoSuchOfficer(code.clone()))?;
        check_not_last(&staff, known, roles, now)?;
        let record = self.certify(code, roles, known.key, now);
        let mut tx = self.store.begin(&mut self.rng).await?;
        tx.put_staff(&record).await?;
        tx.audit(now, actor, Act::StaffChanged, None).await?;
        Ok(tx.commit().await?)
    }

    /// Lets an officer act no more: no sign-in, and no draft or approval of theirs counts here from
    /// now on.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchOfficer`], [`OfficeError::LastOfficer`].
    pub async fn disable_staff(
        &mut self,
        code: &StaffCode,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        self.require(Permission::UserManage)?;
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let staff = tx.staff().await?;
        let known = staff.iter().find(|known| known.code == *code && known.disabled.is_none());
        let known = known.ok_or_else(|| OfficeError::NoSuchOfficer(code.clone()))?;
        check_not_last(&staff, known, &[], now)?;
        tx.put_staff(&StaffRecord { disabled: Some(now), ..known.clone() }).await?;
        tx.audit(now, actor, Act::StaffDisabled, None).await?;
        Ok(tx.commit().await?)
    }

    /// Notes that the authority is asked for certificates anew, by whoever may ask.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::NoSuchOfficer`].
    pub async fn request_certificate(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        self.require(Permission::CertRequest)?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        tx.audit(now, self.actor.code(), Act::CertificateRequested, None).await?;
        Ok(tx.commit().await?)
    }

    /// Notes that the settings of this office are changed, by whoever may say what it takes, or who acts in
    /// it.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], [`OfficeError::NoSuchOfficer`].
    pub async fn change_settings(&mut self, now: UnixSeconds) -> Result<(), OfficeError> {
        self.may_change_settings()?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        still_active(&mut tx, &self.actor, now).await?;
        tx.audit(now, self.actor.code(), Act::SettingsChanged, None).await?;
        Ok(tx.commit().await?)
    }

    /// Whether the actor may.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`].
    pub fn may_change_settings(&self) -> Result<(), OfficeError> {
        if self.actor.may(Permission::ReferralAnswer) == Grant::No {
            self.require(Permission::UserManage)?;
        }
        Ok(())
    }

    fn certify(
        &self,
        code: &StaffCode,
        roles: &[UserRole],
        key: VerifyingKey,
        now: UnixSeconds,
    ) -> StaffRecord {
        let mut roles = roles.to_vec();
        roles.sort();
        roles.dedup();
        // Approvals tell their time to the minute, also those of the first minute.
        let from = now.minute();
        let until = from.plus(Duration::from_secs(CERTIFICATE_DAYS * 86_400));
        let body = StaffCertificate {
            key,
            code: code.clone(),
            from,
            roles: roles.clone(),
            until,
            network: self.us.network.clone(),
            partner: self.us.partner.clone(),
        };
        let certificate = sign(&self.us.key, &body).as_bytes().to_vec();
        StaffRecord { key, code: code.clone(), from, roles, until, disabled: None, certificate }
    }
}

/// The record of an officer who may act now.
pub(super) fn active<'a>(
    staff: &'a [StaffRecord],
    code: &StaffCode,
    now: UnixSeconds,
) -> Option<&'a StaffRecord> {
    staff.iter().find(|record| record.code == *code && record.is_active(now))
}

/// Whether the actor of a transaction, if an officer, may still act.
pub(super) async fn still_active(
    tx: &mut Tx<'_>,
    actor: &Actor,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let Some(code) = actor.code() else { return Ok(()) };
    let staff = tx.staff().await?;
    active(&staff, &code, now).map(|_| ()).ok_or(OfficeError::NoSuchOfficer(code))
}

/// Nobody is left who could approve or manage if `officer` had only `roles`.
fn check_not_last(
    staff: &[StaffRecord],
    officer: &StaffRecord,
    roles: &[UserRole],
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    for role in [UserRole::Supervisor, UserRole::Administrator] {
        let loses = officer.roles.contains(&role) && !roles.contains(&role);
        let others = staff.iter().any(|other| {
            other.code != officer.code && other.is_active(now) && other.roles.contains(&role)
        });
        if loses && !others {
            return Err(OfficeError::LastOfficer(role));
        }
    }
    Ok(())
}
