//! Who can take a case, by what partners say of themselves, and why others cannot.

use std::fmt;

use saphan_protocol::codes::{AgeBand, Permission, ReferralKind, Service, Sex, Urgency};
use saphan_protocol::directory::Standing;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::profile::{Offer, Profile};
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;

use super::{Office, OfficeError, Referring};
use crate::disclosure::{Need, Place};
use crate::store::Although;

/// Why a partner is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// It takes part no more.
    Revoked,
    /// The authority has stopped it for a while.
    Suspended,
    /// None of the services is among those that it offers.
    Service,
    /// It does not work where the people go.
    Area,
    /// It does not take referrals of this kind.
    Kind,
    /// It does not take somebody's sex.
    Sex,
    /// It does not take somebody's age.
    Age,
    /// It has no place, or too few.
    Room,
    /// It is closed today, and an emergency waits for no working day.
    Closed,
}

impl Obstacle {
    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Revoked => "revoked",
            Self::Suspended => "suspended",
            Self::Service => "service_not_offered",
            Self::Area => "outside_area",
            Self::Kind => "kind_not_taken",
            Self::Sex => "sex_not_taken",
            Self::Age => "age_not_taken",
            Self::Room => "no_capacity",
            Self::Closed => "closed",
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Revoked => "takes part no more",
            Self::Suspended => "is suspended: it gets nothing until it is resumed",
            Self::Service => "offers none of the services",
            Self::Area => "does not work where the people go",
            Self::Kind => "does not take referrals of this kind",
            Self::Sex => "does not take people of this sex",
            Self::Age => "does not take people of this age",
            Self::Room => "has no place, or too few",
            Self::Closed => "is closed today",
        })
    }
}

/// What to know about a partner beside that it can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// It has said nothing of itself.
    NoProfile,
    /// What it said was good until then.
    Over(UnixSeconds),
    /// Nothing can be sealed to it this week yet: what is sent waits.
    NoKey,
    /// Two histories of its store were seen.
    Frozen,
    /// These services it does not offer; it can accept in part.
    Without(Vec<Service>),
    /// It does not work in the language of the referral.
    Language,
    /// It is closed today; its deadlines of more than a day begin when it opens.
    ClosedToday,
}

impl Remark {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoProfile => "no_profile",
            Self::Over(_) => "profile_over",
            Self::NoKey => "no_key_this_week",
            Self::Frozen => "frozen",
            Self::Without(_) => "without_services",
            Self::Language => "language",
            Self::ClosedToday => "closed_today",
        }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProfile => f.write_str("has not said what it takes"),
            Self::Over(until) => write!(f, "what it said was good until {}; ask", until.date()),
            Self::NoKey => f.write_str("no key for this week yet, so it would wait"),
            Self::Frozen => f.write_str("frozen until somebody has spoken to it"),
            Self::Without(services) => {
                let names: Vec<&str> = services.iter().map(|service| service.as_str()).collect();
                write!(f, "does not offer {}", names.join(", "))
            }
            Self::Language => f.write_str("does not work in the language of the referral"),
            Self::ClosedToday => f.write_str("closed today"),
        }
    }
}

/// A partner as a possible receiver of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The partner.
    pub partner: PartnerId,
    /// Why it is not offered; empty if it can take the case.
    pub obstacles: Vec<Obstacle>,
    /// What to know about it.
    pub remarks: Vec<Remark>,
}

impl Candidate {
    /// Whether it can take the case, as far as it has said.
    pub fn can_take(&self) -> bool {
        self.obstacles.is_empty()
    }
}

/// Why the directory does not let a partner take part.
fn stopped(standing: Standing) -> Option<Obstacle> {
    match standing {
        Standing::Active => None,
        Standing::Suspended { .. } => Some(Obstacle::Suspended),
        Standing::Revoked { .. } => Some(Obstacle::Revoked),
    }
}

impl Office {
    /// Every other partner of the network as a receiver of a case: first those that can take it.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], [`OfficeError::NotPermitted`].
    pub async fn candidates(
        &mut self,
        number: &str,
        now: UnixSeconds,
    ) -> Result<Vec<Candidate>, OfficeError> {
        self.require(Permission::ReferralDraft)?;
        let need = self.need(number, now).await?;
        let mut all = Vec::new();
        for view in self.partners(now).await?.into_iter().filter(|view| !view.is_us) {
            let profile = self.profile(&view.id).await?.map(|known| known.profile);
            let (mut obstacles, mut remarks) = judge(profile.as_ref(), &view.id, &need, now);
            if let Some(obstacle) = stopped(view.standing) {
                (obstacles, remarks) = (vec![obstacle], Vec::new());
            } else if view.frozen {
                remarks.push(Remark::Frozen);
            } else if !view.has_prekey {
                remarks.push(Remark::NoKey);
            }
            all.push(Candidate { partner: view.id, obstacles, remarks });
        }
        all.sort_by_key(|one| (!one.can_take(), one.remarks.len()));
        Ok(all)
    }

    /// Why `to` says that it cannot take a case; empty if it can, or has said nothing.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`].
    pub async fn obstacles(
        &mut self,
        number: &str,
        to: &PartnerId,
        now: UnixSeconds,
    ) -> Result<Vec<Obstacle>, OfficeError> {
        let need = self.need(number, now).await?;
        let profile = self.profile(to).await?.map(|known| known.profile);
        let standing = self.directory.partner(to).map(|known| known.standing);
        let mut obstacles = judge(profile.as_ref(), to, &need, now).0;
        obstacles.extend(standing.and_then(stopped));
        Ok(obstacles)
    }

    /// Why a case goes to a partner that says it cannot take it; `None` if it can.
    pub(super) async fn although(
        &mut self,
        (number, to): (&str, &PartnerId),
        how: &Referring,
        now: UnixSeconds,
    ) -> Result<Option<Although>, OfficeError> {
        let obstacles = self.obstacles(number, to, now).await?;
        match how.although {
            _ if obstacles.is_empty() => Ok(None),
            Some(why) => Ok(Some(why)),
            None => Err(OfficeError::CannotTake { to: to.clone(), obstacles }),
        }
    }

    async fn need(&mut self, number: &str, now: UnixSeconds) -> Result<Need, OfficeError> {
        let today = Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?;
        let case = self.case_to_refer(number).await?.1;
        Ok(Need::of(&case, today))
    }
}

/// Holds what a partner says of itself against what a case asks for.
fn judge(
    profile: Option<&Profile>,
    partner: &PartnerId,
    need: &Need,
    now: UnixSeconds,
) -> (Vec<Obstacle>, Vec<Remark>) {
    let Some(profile) = profile else { return (Vec::new(), vec![Remark::NoProfile]) };
    if !profile.is_good(now) {
        return (Vec::new(), vec![Remark::Over(profile.until)]);
    }
    let offer = &profile.offer;
    let without: Vec<Service> =
        need.services.iter().copied().filter(|one| !offer.services.contains(one)).collect();
    let is_closed = offer.closed.is_closed(now);
    let is_emergency = need.urgency == Urgency::Emergency;
    let nothing_offered = !need.services.is_empty() && without.len() == need.services.len();
    let found = [
        (Obstacle::Service, nothing_offered),
        (Obstacle::Area, !reaches(offer, partner, &need.places)),
        (Obstacle::Kind, !offer.kinds.is_empty() && !offer.kinds.contains(&need.kind)),
        (Obstacle::Sex, need.people.iter().any(|(sex, _)| !takes_sex(offer, *sex))),
        (Obstacle::Age, need.people.iter().any(|(_, age)| !takes_age(offer, *age))),
        (Obstacle::Room, !has_room(offer, need)),
        (Obstacle::Closed, is_closed && is_emergency),
    ];
    let obstacles = found.into_iter().filter(|(_, is_so)| *is_so).map(|(one, _)| one).collect();
    let speaks = |language| offer.languages.is_empty() || offer.languages.contains(&language);
    let mut remarks = Vec::new();
    if !without.is_empty() && !nothing_offered {
        remarks.push(Remark::Without(without));
    }
    if need.language.is_some_and(|language| !speaks(language)) {
        remarks.push(Remark::Language);
    }
    if is_closed && !is_emergency {
        remarks.push(Remark::ClosedToday);
    }
    (obstacles, remarks)
}

/// Every place that people go to, and of the others those that lie in the partner's country.
fn reaches(offer: &Offer, partner: &PartnerId, places: &[Place]) -> bool {
    let home = partner.country();
    places
        .iter()
        .filter(|place| place.is_goal || place.country.as_str() == home)
        .all(|place| offer.covers(place.country, place.area))
}

fn takes_sex(offer: &Offer, sex: Sex) -> bool {
    offer.sexes.is_empty() || sex == Sex::Unknown || offer.sexes.contains(&sex)
}

/// A band that is not told in years fits any of the same side of 18, on either side.
fn takes_age(offer: &Offer, age: AgeBand) -> bool {
    let is_open = |band: AgeBand| {
        matches!(band, AgeBand::MinorUnspecified | AgeBand::AdultUnspecified | AgeBand::Unknown)
    };
    let fits = |taken: &AgeBand| {
        *taken == age || ((is_open(*taken) || is_open(age)) && taken.minor() == age.minor())
    };
    offer.ages.is_empty() || offer.ages.iter().any(fits)
}

/// Places are needed where people are to be housed, and nobody is by a question.
fn has_room(offer: &Offer, need: &Need) -> bool {
    let asks = matches!(
        need.kind,
        ReferralKind::Consultation | ReferralKind::CaseNotification | ReferralKind::TracingRequest
    );
    let houses = |service: &Service| {
        matches!(service, Service::ShelterEmergency | Service::ShelterLongerTerm)
    };
    asks || !need.services.iter().any(houses)
        || offer.room.is_none_or(|room| room.takes(need.people.len()))
}

#[cfg(test)]
mod tests;
