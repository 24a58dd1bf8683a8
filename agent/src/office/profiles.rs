//! What this office says that it takes, and what others say of themselves.

use std::time::Duration;

use serde_bytes::ByteBuf;
use tracing::{info, warn};

use saphan_protocol::directory::Directory;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::profile::{self, Edition, Offer, Profile, ProfileError, SignedProfile};
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;

use super::{Office, OfficeError};
use crate::audit::Act;
use crate::store::{Notice, OutboxRecord, ProfileRecord, StoreError, Tx};

/// How long a profile is good for if nobody says otherwise: what is older is better asked.
pub const PROFILE_DEFAULT: Duration = Duration::from_secs(90 * 86_400);

/// The first second after a day, UTC.
pub fn end_of_day(day: Date) -> UnixSeconds {
    let days = day.civil().since(jiff::civil::date(1970, 1, 1)).map_or(0, |span| span.get_days());
    UnixSeconds::new(u64::try_from(days + 1).unwrap_or(0) * 86_400)
}

/// A profile that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileView {
    /// Whose.
    pub partner: PartnerId,
    /// What it says.
    pub profile: Profile,
    /// When it came from the hub, or of our own when the hub took it; `None` until then.
    pub at: Option<UnixSeconds>,
}

impl Office {
    /// Says what this office takes from now on, until `until`. It is published on the next
    /// connection.
    ///
    /// # Errors
    /// [`OfficeError::NotPermitted`], and [`OfficeError::Profile`] for lists or a time that nobody
    /// would believe.
    pub async fn set_profile(
        &mut self,
        offer: Offer,
        until: UnixSeconds,
        now: UnixSeconds,
    ) -> Result<Profile, OfficeError> {
        self.may_change_settings()?;
        let actor = self.actor.code();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let known = tx.profile(&self.us.partner).await?;
        let known = known.as_ref().and_then(|record| edition_of(&record.message));
        let number = known.map_or(1, |known| known.number.saturating_add(1));
        let profile = Profile { edition: Edition { number, created: now }, until, offer };
        let us = &self.us;
        let message = profile::publish(&profile, &us.network, &us.partner, &us.key)?;
        let message = ByteBuf::from(message.as_bytes().to_vec());
        tx.put_profile(&us.partner, &ProfileRecord { at: None, message }).await?;
        tx.audit(now, actor, Act::ProfileSet, None).await?;
        tx.commit().await?;
        Ok(profile)
    }

    /// The newest profile of a partner, or of this office, if one is known that checks.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn profile(
        &mut self,
        partner: &PartnerId,
    ) -> Result<Option<ProfileView>, StoreError> {
        self.refresh().await?;
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.profile(partner).await?;
        tx.commit().await?;
        let of_us = *partner == self.us.partner;
        Ok(record.and_then(|ProfileRecord { at, message }| {
            let signed = SignedProfile::parse(&message).ok()?;
            let profile = if of_us {
                // Also before the first contact with the hub, when no directory says who we are.
                profile::read(&signed, partner, &self.us.network, &self.own_key(&signed.key_id()))
            } else {
                profile::check(&signed, partner, &self.directory)
            };
            Some(ProfileView { partner: partner.clone(), profile: profile.ok()?, at })
        }))
    }

    /// Our profile as it is published, if there is one that is good.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn profile_to_publish(
        &mut self,
        now: UnixSeconds,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let us = self.us.partner.clone();
        let good = self.profile(&us).await?.is_some_and(|known| known.profile.is_good(now));
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.profile(&us).await?;
        tx.commit().await?;
        Ok(record.filter(|_| good).map(|record| record.message.into_vec()))
    }

    /// The hub has `message`, which is ours.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_profile_published(
        &mut self,
        message: &[u8],
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let us = self.us.partner.clone();
        let mut tx = self.store.begin(&mut self.rng).await?;
        let record = tx.profile(&us).await?;
        if let Some(record) = record.filter(|record| record.message == message) {
            tx.put_profile(&us, &ProfileRecord { at: Some(now), ..record }).await?;
        }
        tx.commit().await
    }

    /// Whose profiles to ask for: those of all active partners, and our own, which a store that was
    /// set back has lost. With each the hash of the one that is known.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn profiles_wanted(
        &mut self,
    ) -> Result<Vec<(PartnerId, Option<Digest>)>, StoreError> {
        let mut partners: Vec<PartnerId> = self.others().cloned().collect();
        partners.push(self.us.partner.clone());
        let mut wanted = Vec::with_capacity(partners.len());
        let mut tx = self.store.begin(&mut self.rng).await?;
        for partner in partners {
            let known = tx.profile(&partner).await?;
            let known = known.map(|record| Digest::of(&record.message));
            wanted.push((partner, known));
        }
        tx.commit().await?;
        Ok(wanted)
    }

    /// Keeps a partner's profile if it checks and is no older than the one that is known; `None`
    /// where the hub has no other one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn handle_profile(
        &mut self,
        partner: &PartnerId,
        message: Option<&[u8]>,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let notice = format!("profile of {partner}");
        let mut tx = self.store.begin(&mut self.rng).await?;
        let known = tx.profile(partner).await?;
        let known = known.and_then(|record| check(&record.message, partner, &self.directory).ok());
        let judged = match message {
            None => Ok(()),
            Some(message) => newer(message, partner, &self.directory, known.as_ref()),
        };
        match (judged, message) {
            (Ok(()), message) => {
                if let Some(message) = message {
                    info!(%partner, "profile kept");
                    let message = ByteBuf::from(message.to_vec());
                    tx.put_profile(partner, &ProfileRecord { at: Some(now), message }).await?;
                }
                tx.drop_notice(&notice).await?;
            }
            // What we have just published overtakes the answer.
            (Err(_), _) if *partner == self.us.partner => {}
            (Err(error), _) => {
                warn!(%partner, code = error.code(), "profile refused");
                let (code, partner) = (error.code().to_owned(), partner.clone());
                tx.put_notice(&notice, &Notice::Profile { code, partner }).await?;
            }
        }
        tx.commit().await
    }
}

/// Puts the days on which the receiver is closed into the terms of a submission, as far as it has
/// said any.
pub(super) async fn with_closing_days(
    tx: &mut Tx<'_>,
    mut record: OutboxRecord,
    directory: &Directory,
    now: UnixSeconds,
) -> Result<OutboxRecord, StoreError> {
    let known = tx.profile(&record.recipient).await?;
    let known = known.and_then(|known| check(&known.message, &record.recipient, directory).ok());
    let known = known.filter(|profile| profile.is_good(now));
    if let (Some(terms), Some(profile)) = (&mut record.terms, known) {
        terms.closed = profile.offer.closed;
    }
    Ok(record)
}

fn check(
    message: &[u8],
    partner: &PartnerId,
    directory: &Directory,
) -> Result<Profile, ProfileError> {
    profile::check(&SignedProfile::parse(message)?, partner, directory)
}

fn newer(
    message: &[u8],
    partner: &PartnerId,
    directory: &Directory,
    known: Option<&Profile>,
) -> Result<(), ProfileError> {
    check(message, partner, directory)?.follows(known.map(|known| known.edition))
}

/// Which of our profiles a stored one is; whatever it says, the next has a higher number.
fn edition_of(message: &[u8]) -> Option<Edition> {
    SignedProfile::parse(message).and_then(|signed| signed.body()).ok().map(|body| body.edition())
}
