//! The first two people who act under their own names: one who refers, and one who approves.

use std::sync::Arc;

use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_protocol::codes::UserRole;
use saphan_protocol::ids::StaffCode;
use saphan_protocol::time::UnixSeconds;

use super::{apart, system_rng};
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::keyring::{Keyring, Keys};
use crate::office::Office;
use crate::unlock::Unlocked;

/// An officer who is to be added.
pub(crate) struct NewOfficer {
    pub(crate) code: StaffCode,
    pub(crate) roles: &'static [UserRole],
    pub(crate) passphrase: Passphrase,
}

/// What the first officer may act as: work on cases, and speak for the office.
pub(crate) const WORKS: &[UserRole] = &[UserRole::CaseWorker, UserRole::LiaisonOfficer];
/// The second person.
pub(crate) const SUPERVISES: &[UserRole] = &[UserRole::Supervisor];

/// Adds officers with the passphrase of the office. One who was added before a crash is passed over if the
/// passphrase is the same.
///
/// # Errors
/// [`Failure`] as `staff add` has it.
pub(crate) async fn add(
    keyring: Keyring,
    config: Config,
    passphrase: Passphrase,
    officers: Vec<NewOfficer>,
    cost: KdfCost,
    now: UnixSeconds,
) -> Result<(), Failure> {
    let unlocked = apart(move || Unlocked::open(keyring, &config, None, &passphrase, now));
    let mut unlocked = unlocked.await?;
    let mut office = unlocked.office(now, Box::new(system_rng())).await?;
    let files = Arc::new(unlocked.into_keys());
    let mut done = Ok(());
    for officer in officers {
        done = add_one(&mut office, &files, officer, cost, now).await;
        if done.is_err() {
            break;
        }
    }
    office.close().await;
    done
}

async fn add_one(
    office: &mut Office,
    files: &Arc<(Keyring, Keys)>,
    officer: NewOfficer,
    cost: KdfCost,
    now: UnixSeconds,
) -> Result<(), Failure> {
    let files = Arc::clone(files);
    let NewOfficer { code, roles, passphrase } = officer;
    if office.staff().await?.iter().any(|known| known.code == code) {
        return apart(move || {
            files.0.unlock_officer(&code, &passphrase).map(|_| ()).map_err(|_| taken(&code))
        })
        .await;
    }
    office.check_new_staff(&code, roles).await?;
    let named = code.clone();
    let made = apart(move || {
        let (keyring, keys) = files.as_ref();
        Ok(keyring.add_officer(&named, keys, &passphrase, cost, &mut system_rng())?)
    });
    Ok(office.add_staff(&code, roles, made.await?, now).await?)
}

fn taken(code: &StaffCode) -> Failure {
    let cause = format!("{code} was added before, with another passphrase");
    Failure::new(Exit::Conflict, "officer-exists", cause).next("saphan-agent staff list")
}
