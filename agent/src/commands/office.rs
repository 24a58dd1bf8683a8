//! From the files of an office to one that works.

use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::section::Contacts;

use super::{Context, secret, status};
use crate::cli::ReferralRef;
use crate::exit::Failure;
use crate::keyring::{Keyring, Keys, Papers};
use crate::office::{Identity, Office};
use crate::staff::ActAs;
use crate::store::Durability;

/// Unlocks the office, as the officer who is named or else with the office passphrase, hands it what
/// the authority wrote about the network, and lets it judge what came while it was locked.
pub(super) async fn open(context: &Context) -> Result<Office, Failure> {
    Ok(open_with_keys(context).await?.0)
}

/// The same, with the keys once more for a new officer.
pub(super) async fn open_with_keys(context: &Context) -> Result<(Office, Keyring, Keys), Failure> {
    let (keyring, papers) = (context.keyring()?, context.keyring()?.papers()?);
    unlock(context, keyring, papers, &secret::passphrase(context)?).await
}

/// The same, with a passphrase that is at hand already.
pub(super) async fn open_with(
    context: &Context,
    passphrase: &Passphrase,
) -> Result<(Office, Keyring), Failure> {
    let (keyring, papers) = (context.keyring()?, context.keyring()?.papers()?);
    let (office, keyring, _) = unlock(context, keyring, papers, passphrase).await?;
    Ok((office, keyring))
}

async fn unlock(
    context: &Context,
    keyring: Keyring,
    papers: Papers,
    passphrase: &Passphrase,
) -> Result<(Office, Keyring, Keys), Failure> {
    let config = context.config()?;
    let officer = context.global.officer.clone().or(config.staff);
    let (keys, signed_in) = match officer {
        Some(ActAs::Officer(code)) => {
            let (keys, key) = keyring.unlock_officer(&code, passphrase)?;
            (keys, Some((code, key)))
        }
        None | Some(ActAs::Office) => (keyring.unlock(passphrase)?, None),
    };
    let copy = keys.duplicate();
    let keyring = keyring.refresh_request(&copy, context.now)?;
    let (vault, key, incarnation) = keys.into_parts();
    let us = Identity {
        partner: keyring.partner().clone(),
        network: keyring.network().clone(),
        authority: papers.pinned.lineage.clone(),
        key,
        incarnation,
    };
    let contacts = match (config.contact, config.deputy) {
        (Some(contact), Some(deputy)) => Some(Contacts { deputy, contact }),
        _ => None,
    };
    let (dir, rng) = (keyring.dir(), Box::new(context.rng()));
    let mut office = Office::open(dir, us, vault, contacts, Durability::Full, rng).await?;
    if let Some((code, key)) = signed_in {
        office.sign_in(&code, key, context.now).await?;
    }
    let known = office.directory().len();
    if papers.directory.len() > known {
        let newer = papers.directory.since(known, ENTRIES_MAX);
        office.handle_entries(newer, None, context.now).await?;
    }
    office.catch_up(context.now).await?;
    let changes = office.directory().root_messages();
    keyring.keep_roots(&papers.root, &papers.pinned, &changes)?;
    let alarms = office.alarms(context.now).await?;
    status::sound(context, &alarms);
    Ok((office, keyring, copy))
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
