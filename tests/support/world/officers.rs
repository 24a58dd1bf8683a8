//! Who works in an office, and who does what beside the usual officer.

use saphan_agent::office::{Office, OfficeError};
use saphan_protocol::codes::UserRole;
use saphan_protocol::ids::{ReferralId, StaffCode};
use saphan_protocol::keys::SigningKey;
use zeroize::Zeroizing;

use super::World;
use super::id;

/// Who works in an office when nobody else is named.
pub const OFFICER: &str = "lo-01";
/// The second person.
pub const SUPERVISOR: &str = "sv-01";
/// Who watches over personal data.
pub const FOCAL_PERSON: &str = "dp-01";
/// Certificates and users, no cases.
pub const ADMINISTRATOR: &str = "ad-01";
/// A liaison officer and nothing else.
pub const LIAISON: &str = "lo-02";

pub(super) const OFFICERS: [(&str, &[UserRole]); 5] = [
    (OFFICER, &[UserRole::CaseWorker, UserRole::LiaisonOfficer]),
    (SUPERVISOR, &[UserRole::Supervisor]),
    (FOCAL_PERSON, &[UserRole::DataProtectionFocal]),
    (ADMINISTRATOR, &[UserRole::Administrator]),
    (LIAISON, &[UserRole::LiaisonOfficer]),
];

impl World {
    /// An officer's key, as it lies in that officer's file.
    fn key_of(&self, name: &str, code: &str) -> (StaffCode, SigningKey) {
        let officers = &self.agents[&id(name)].officers;
        let found = officers.iter().find(|(known, _)| known.as_str() == code);
        copied(found.expect("an officer of the world"))
    }

    /// Lets another officer than the usual one use an office for a moment.
    pub fn as_officer<T>(
        &mut self,
        name: &str,
        code: &str,
        work: impl AsyncFnOnce(&mut Office) -> T,
    ) -> T {
        let now = self.now();
        let ((code, key), (usual, usual_key)) =
            (self.key_of(name, code), self.key_of(name, OFFICER));
        self.office(name, async |office: &mut Office| {
            office.sign_in(&code, key, now).await.expect("the officer may act");
            let done = work(office).await;
            office.sign_in(&usual, usual_key, now).await.expect("the officer may act");
            done
        })
    }

    /// An administrator disables an officer while that one has the office open.
    ///
    /// # Panics
    /// If it is not possible.
    pub fn disable(&mut self, name: &str, code: &str) {
        let now = self.now();
        let (administrator, key) = self.key_of(name, ADMINISTRATOR);
        let code = staff_code(code);
        self.office(name, async |office: &mut Office| {
            office.sign_in(&administrator, key, now).await?;
            office.disable_staff(&code, now).await
        })
        .expect("an administrator may");
    }

    /// An officer approves and stays signed in.
    ///
    /// # Errors
    /// Why the office refuses.
    pub fn approve_as_signed_in(
        &mut self,
        name: &str,
        code: &str,
        referral: &ReferralId,
    ) -> Result<(), OfficeError> {
        self.sign_in(name, code)?;
        let now = self.now();
        self.office(name, async |office: &mut Office| {
            office.approve(referral, now).await.map(|_| ())
        })
    }

    /// An officer signs in, and stays so.
    ///
    /// # Errors
    /// Why the office refuses.
    pub fn sign_in(&mut self, name: &str, code: &str) -> Result<(), OfficeError> {
        let now = self.now();
        let (code, key) = self.key_of(name, code);
        self.office(name, async |office: &mut Office| office.sign_in(&code, key, now).await)
    }
}

pub(super) fn staff_code(code: &str) -> StaffCode {
    code.parse().expect("a staff code")
}

pub(super) fn copied((code, key): &(StaffCode, SigningKey)) -> (StaffCode, SigningKey) {
    (code.clone(), SigningKey::from_seed(Zeroizing::new(*key.expose_seed())))
}
