//! Profiles: what a partner says that it can take, signed by its identity key
//! (docs/protocol.md, section 15).
//!
//! A profile is codes only, and no figure in it moves when one person comes or goes: the hub hands
//! it out in clear, and whoever watches it must not learn of an arrival.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::closing_days::ClosingDays;
use crate::codes::{Adm1, AgeBand, Country, Language, ReferralKind, Service, Sex};
use crate::cose::{CoseError, Sign1Message, Signed, sign};
use crate::directory::Directory;
use crate::ids::{NetworkName, PartnerId};
use crate::keys::{SigningKey, VerifyingKey};
use crate::time::UnixSeconds;

/// Most first-level areas that a profile names.
pub const AREAS_MAX: usize = 64;
/// Most countries that a profile names whole.
pub const COUNTRIES_MAX: usize = 32;
/// Most languages that a profile names.
pub const LANGUAGES_MAX: usize = 32;
/// How long a profile may be good for: who says nothing for a year is asked, not believed.
pub const LIFE_MAX: Duration = Duration::from_secs(366 * 86_400);
/// Most bytes of a profile as it is published.
pub const PROFILE_LEN_MAX: usize = 4096 + 96;

/// How many people a partner could take, in three steps and no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Room {
    /// Nobody for now.
    None,
    /// One to three people.
    Few,
    /// Four people or more.
    More,
}

impl Room {
    /// Every step.
    pub const ALL: [Self; 3] = [Self::None, Self::Few, Self::More];
    /// Most people that [`Room::Few`] is.
    pub const FEW: usize = 3;

    /// The code as it is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Few => "few",
            Self::More => "more",
        }
    }

    /// Whether so many people have a place.
    pub fn takes(self, people: usize) -> bool {
        match self {
            Self::None => people == 0,
            Self::Few => people <= Self::FEW,
            Self::More => true,
        }
    }
}

/// What a partner says that it takes. Lists are sorted, without repeats; a list of whom or what it
/// takes that is empty leaves nobody out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Age bands of the people taken; empty for all.
    pub ages: Vec<AgeBand>,
    /// How many people have a place; absent where it is not said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub room: Option<Room>,
    /// First-level areas that it works in, beside whole countries.
    pub areas: Vec<Adm1>,
    /// Kinds of referral that it takes; empty for all.
    pub kinds: Vec<ReferralKind>,
    /// Sexes of the people taken; empty for all.
    pub sexes: Vec<Sex>,
    /// When it does not work.
    pub closed: ClosingDays,
    /// What it offers; at least one.
    pub services: Vec<Service>,
    /// Countries in all of which it works; with the areas at least one.
    pub countries: Vec<Country>,
    /// Languages that its staff work in; empty where it is not said.
    pub languages: Vec<Language>,
}

impl Offer {
    /// Whether every list keeps its bound, is sorted and repeats nothing, and services and areas
    /// are not both missing (P-103).
    ///
    /// # Errors
    /// [`ProfileError::List`] with the name of the first list that does not.
    pub fn check(&self) -> Result<(), ProfileError> {
        let lists = [
            ("ages", is_list(&self.ages, 0, AgeBand::ALL.len())),
            ("areas", is_list(&self.areas, 0, AREAS_MAX)),
            ("kinds", is_list(&self.kinds, 0, ReferralKind::ALL.len())),
            ("sexes", is_list(&self.sexes, 0, Sex::ALL.len())),
            ("services", is_list(&self.services, 1, Service::ALL.len())),
            ("countries", is_list(&self.countries, 0, COUNTRIES_MAX)),
            ("languages", is_list(&self.languages, 0, LANGUAGES_MAX)),
            ("areas and countries", !(self.areas.is_empty() && self.countries.is_empty())),
        ];
        match lists.into_iter().find(|(_, fits)| !fits) {
            Some((list, _)) => Err(ProfileError::List { list }),
            None => Ok(()),
        }
    }

    /// Whether it works somewhere in `country`, or in `area` of it where that is known.
    pub fn covers(&self, country: Country, area: Option<Adm1>) -> bool {
        let in_part = |named: &Adm1| match area {
            Some(area) => *named == area,
            None => named.country() == country,
        };
        self.countries.contains(&country) || self.areas.iter().any(in_part)
    }
}

fn is_list<T: Ord>(entries: &[T], least: usize, most: usize) -> bool {
    (least..=most).contains(&entries.len()) && entries.is_sorted_by(|one, next| one < next)
}

/// What a partner signs about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileBody {
    offer: Offer,
    /// First second at which it is no longer good.
    until: UnixSeconds,
    /// From 1, one more with each profile.
    number: u32,
    /// When it was made; of two with one number the later counts.
    created: UnixSeconds,
    network: NetworkName,
    partner: PartnerId,
}

impl ProfileBody {
    /// Which of its partner's profiles it is.
    pub fn edition(&self) -> Edition {
        Edition { number: self.number, created: self.created }
    }
}

impl Signed for ProfileBody {
    const CONTEXT: &'static str = "saphan/1/profile";
    const LIMITS: Limits = Limits::new(4096, 512);
}

/// A profile as it is published.
pub type SignedProfile = Sign1Message<ProfileBody>;

/// Which of a partner's profiles it is: the greater one counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edition {
    /// From 1, one more with each profile.
    pub number: u32,
    /// When it was made, by its partner's clock: decides between two of one number, as a store that
    /// was set back makes them.
    pub created: UnixSeconds,
}

/// A profile whose signature, owner, lists and times were checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Which one it is.
    pub edition: Edition,
    /// First second at which it is no longer good.
    pub until: UnixSeconds,
    /// What the partner says that it takes.
    pub offer: Offer,
}

impl Profile {
    /// Whether it may be gone by at `now`.
    pub fn is_good(&self, now: UnixSeconds) -> bool {
        now < self.until
    }

    /// Whether it takes the place of the one that is known, if one is.
    ///
    /// # Errors
    /// P-106 for an older one: a hub that was set back, or lies, is noticed.
    pub fn follows(&self, known: Option<Edition>) -> Result<(), ProfileError> {
        match known {
            Some(known) if self.edition < known => {
                Err(ProfileError::Older { known: known.number, found: self.edition.number })
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// Why a profile is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// [P-101] Of another partner or network than the one asked for.
    #[error("[P-101] profile of another partner")]
    OtherOwner,
    /// [P-102] Not signed by that partner's identity.
    #[error("[P-102] profile not signed by its partner: {0}")]
    Signature(#[from] CoseError),
    /// [P-103] A list is too long, not sorted, repeats an entry, or lacks one.
    #[error("[P-103] {list}: too many, none, not sorted or repeated; name each once")]
    List {
        /// Its name.
        list: &'static str,
    },
    /// [P-104] Good for no time or for more than a year.
    #[error("[P-104] a profile is good for a second to 366 days from when it was made")]
    Life,
    /// [P-105] The partner is unknown or revoked.
    #[error("[P-105] no active partner owns this profile")]
    Partner,
    /// [P-106] Older than one that this partner has published already.
    #[error(
        "[P-106] profile {found} comes after profile {known}, which is newer; tell the hub's operator"
    )]
    Older {
        /// Number of the one that is known.
        known: u32,
        /// Number of the one that came.
        found: u32,
    },
}

impl ProfileError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherOwner => "profile-other-owner",
            Self::Signature(_) => "profile-signature",
            Self::List { .. } => "profile-list",
            Self::Life => "profile-life",
            Self::Partner => "profile-partner",
            Self::Older { .. } => "profile-older",
        }
    }
}

/// Signs `profile` for publication.
///
/// # Errors
/// P-103 and P-104: what others would refuse is not signed.
pub fn publish(
    profile: &Profile,
    network: &NetworkName,
    partner: &PartnerId,
    identity: &SigningKey,
) -> Result<SignedProfile, ProfileError> {
    let Profile { edition, until, offer } = profile;
    let body = ProfileBody {
        offer: offer.clone(),
        until: *until,
        number: edition.number,
        created: edition.created,
        network: network.clone(),
        partner: partner.clone(),
    };
    check_body(&body)?;
    Ok(sign(identity, &body))
}

/// Checks a profile that is said to be `partner`'s.
///
/// # Errors
/// P-105, P-102, P-101, P-103, P-104, in that order.
pub fn check(
    message: &SignedProfile,
    partner: &PartnerId,
    directory: &Directory,
) -> Result<Profile, ProfileError> {
    let owner = directory.active(partner).ok_or(ProfileError::Partner)?;
    let created = message.body()?.created;
    let key = owner.stands_behind(&message.key_id(), created).unwrap_or(owner.key);
    read(message, partner, directory.network(), &key)
}

/// Checks a profile under a key that is known to be `partner`'s in `network`.
///
/// # Errors
/// As [`check`], without P-105.
pub fn read(
    message: &SignedProfile,
    partner: &PartnerId,
    network: &NetworkName,
    key: &VerifyingKey,
) -> Result<Profile, ProfileError> {
    let body = message.verify(key)?;
    if body.partner != *partner || body.network != *network {
        return Err(ProfileError::OtherOwner);
    }
    check_body(&body)?;
    Ok(Profile { edition: body.edition(), until: body.until, offer: body.offer })
}

fn check_body(body: &ProfileBody) -> Result<(), ProfileError> {
    body.offer.check()?;
    let lives = body.created < body.until && body.until <= body.created.plus(LIFE_MAX);
    if lives { Ok(()) } else { Err(ProfileError::Life) }
}
