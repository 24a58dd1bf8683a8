//! The office that a command works in, and the referral that it is about.

use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::ids::ReferralId;

use super::{Context, notices, secret};
use crate::cli::ReferralRef;
use crate::exit::Failure;
use crate::keyring::{Keyring, Keys};
use crate::office::Office;
use crate::unlock::Unlocked;

/// Unlocks the office, as the officer who is named or else with the office passphrase, hands it what
/// the authority wrote about the network, and lets it judge what came while it was locked.
pub(super) async fn open(context: &Context) -> Result<Office, Failure> {
    Ok(open_with_keys(context).await?.0)
}

/// The same, with the keys once more for a new officer.
pub(super) async fn open_with_keys(context: &Context) -> Result<(Office, Keyring, Keys), Failure> {
    let keyring = context.keyring()?;
    // Whoever was not admitted yet is told so before a passphrase is asked for.
    keyring.papers()?;
    unlock(context, keyring, &secret::passphrase(context)?).await
}

/// The same, with a passphrase that is at hand already.
pub(super) async fn open_with(
    context: &Context,
    passphrase: &Passphrase,
) -> Result<(Office, Keyring), Failure> {
    let (office, keyring, _) = unlock(context, context.keyring()?, passphrase).await?;
    Ok((office, keyring))
}

async fn unlock(
    context: &Context,
    keyring: Keyring,
    passphrase: &Passphrase,
) -> Result<(Office, Keyring, Keys), Failure> {
    let config = context.config()?;
    let officer = context.global.officer.clone().or_else(|| config.staff.clone());
    let mut unlocked = Unlocked::open(keyring, &config, officer.as_ref(), passphrase, context.now)?;
    let mut office = unlocked.office(context.now, Box::new(context.rng())).await?;
    let alarms = office.alarms(context.now).await?;
    notices::sound(context, &alarms);
    let (keyring, keys) = unlocked.into_keys();
    Ok((office, keyring, keys))
}

/// The referral that a person means.
pub(super) async fn find(
    office: &mut Office,
    referral: &ReferralRef,
) -> Result<ReferralId, Failure> {
    match referral {
        ReferralRef::Code(code) => Ok(office.find(code).await?),
        ReferralRef::Id(id) => Ok(*id),
    }
}
