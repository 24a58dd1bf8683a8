//! From the files of an office to one that works.

use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::section::Contacts;

use super::{Context, secret};
use crate::cli::ReferralRef;
use crate::exit::Failure;
use crate::office::{Identity, Office};
use crate::store::Durability;

/// Unlocks the office, hands it what the authority wrote about the network, and lets it judge what
/// came while it was locked.
pub(super) async fn open(context: &Context) -> Result<Office, Failure> {
    let config = context.config()?;
    let keyring = context.keyring()?;
    let papers = keyring.papers()?;
    let keys = keyring.unlock(&secret::passphrase(context)?)?;
    let (vault, key, incarnation) = keys.into_parts();
    let us = Identity {
        partner: keyring.partner().clone(),
        network: keyring.network().clone(),
        authority: *papers.root.key(),
        key,
        incarnation,
    };
    let contacts = match (config.contact, config.deputy) {
        (Some(contact), Some(deputy)) => Some(Contacts { deputy, contact }),
        _ => None,
    };
    let (dir, rng) = (keyring.dir(), Box::new(context.rng()));
    let mut office = Office::open(dir, us, vault, contacts, Durability::Full, rng).await?;
    let known = office.directory().len();
    if papers.directory.len() > known {
        let newer = papers.directory.since(known, ENTRIES_MAX);
        office.handle_entries(newer, None, context.now).await?;
    }
    office.catch_up(context.now).await?;
    Ok(office)
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
