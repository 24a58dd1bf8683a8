//! Whether a released identity is the one that was asked for, and rests on what the receiver was told
//! (docs/protocol.md, section 5.5). Both sides ask: the origin before it seals, the receiver before it
//! keeps anything.

use std::time::Duration;

use crate::codes::{ConsentPurpose, ConsentStatus, ConsentTier};
use crate::envelope::CLOCK_TOLERANCE;
use crate::section::{IdentityRequest, Release};
use crate::tier1::{Consent, ConsentId, Date, Tier1};
use crate::tier3::Tier3;
use crate::time::UnixSeconds;

/// How long an identity may be open to its reader, at most.
pub const RELEASE_MAX: Duration = Duration::from_secs(30 * 86_400);

/// Why a released identity is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseError {
    /// [E-127] It is for an officer who did not ask.
    #[error("[E-127] identity was released to an officer who did not ask for it")]
    Officer,
    /// [E-128] It is for something else than was asked for.
    #[error("[E-128] identity was released for another purpose than it was asked for")]
    Purpose,
    /// [E-129] Its time is over, or longer than a release lasts.
    #[error("[E-129] the time of a released identity is over, or too long; ask for it again")]
    Until,
    /// [E-130] A consent that it names is not in the referral, or does not cover this.
    #[error("[E-130] identity rests on a consent that the referral does not show for it")]
    Consent,
    /// [E-131] It tells of somebody whom none of its consents covers.
    #[error("[E-131] identity of a person whom no named consent covers")]
    Person,
    /// [E-132] It is of another case's partners.
    #[error("[E-132] identity between other partners than those of the referral")]
    Parties,
}

impl ReleaseError {
    /// Stable name for logs and translations.
    pub fn code(self) -> &'static str {
        match self {
            Self::Officer => "release-officer",
            Self::Purpose => "release-purpose",
            Self::Until => "release-until",
            Self::Consent => "release-consent",
            Self::Person => "release-person",
            Self::Parties => "release-parties",
        }
    }
}

/// Checks a release and its record against the request that it answers and the referral; `purpose` is
/// that of the statement, `at` the hub's signed time, or now before it is sealed.
///
/// # Errors
/// E-127 to E-132, in that order.
pub fn check(
    (release, record): (&Release, &Tier3),
    purpose: ConsentPurpose,
    request: &IdentityRequest,
    tier1: &Tier1,
    at: UnixSeconds,
) -> Result<(), ReleaseError> {
    if release.officer != request.officer {
        return Err(ReleaseError::Officer);
    }
    if purpose != request.purpose || record.purpose != request.purpose {
        return Err(ReleaseError::Purpose);
    }
    let latest = at.plus(RELEASE_MAX).plus(CLOCK_TOLERANCE);
    if release.until <= at || latest < release.until {
        return Err(ReleaseError::Until);
    }
    let today = Date::try_from(at.date()).map_err(|_| ReleaseError::Until)?;
    let find = |id: &ConsentId| tier1.consents.iter().find(|consent| consent.id == *id);
    let named: Option<Vec<&Consent>> = release.consents.iter().map(find).collect();
    let named = named.ok_or(ReleaseError::Consent)?;
    if named.is_empty() || !named.iter().all(|consent| covers(consent, purpose, today)) {
        return Err(ReleaseError::Consent);
    }
    let covered = |person| named.iter().any(|consent| consent.covers.contains(person));
    if !record.persons.iter().all(|person| covered(&person.pid)) {
        return Err(ReleaseError::Person);
    }
    let same =
        record.origin_partner == tier1.origin_partner && record.to_partner == tier1.to_partner;
    if same { Ok(()) } else { Err(ReleaseError::Parties) }
}

fn covers(consent: &Consent, purpose: ConsentPurpose, today: Date) -> bool {
    consent.status == ConsentStatus::Valid
        && consent.tiers.contains(&ConsentTier::T3)
        && consent.purposes.contains(&purpose)
        && today <= consent.valid_until
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tier1::tests::full as tier1;
    use crate::tier3::tests::name_only;

    const PURPOSE: ConsentPurpose = ConsentPurpose::IdentityDisclosure;
    /// 2025-04-02.
    const NOW: UnixSeconds = UnixSeconds::new(1_743_580_800);

    /// What was asked, the referral, and a release that answers it.
    struct Answered {
        request: IdentityRequest,
        tier1: Tier1,
        release: Release,
        record: Tier3,
        purpose: ConsentPurpose,
    }

    fn good() -> Answered {
        let mut tier1 = tier1();
        let record = name_only(PURPOSE);
        tier1.origin_partner = record.origin_partner.clone();
        tier1.to_partner = record.to_partner.clone();
        tier1.consents.truncate(1);
        let consent = &mut tier1.consents[0];
        consent.tiers = vec![ConsentTier::T1, ConsentTier::T3];
        consent.purposes = vec![PURPOSE];
        consent.status = ConsentStatus::Valid;
        consent.valid_until = "2025-12-31".parse().unwrap();
        consent.covers = vec![record.persons[0].pid];
        let officer = "cw-01".parse().unwrap();
        let request = IdentityRequest { officer, purpose: PURPOSE };
        let release = Release {
            until: NOW.plus(Duration::from_secs(7 * 86_400)),
            officer: request.officer.clone(),
            consents: vec![tier1.consents[0].id],
        };
        Answered { request, tier1, release, record, purpose: PURPOSE }
    }

    fn checked(change: impl FnOnce(&mut Answered)) -> Result<(), ReleaseError> {
        let mut it = good();
        change(&mut it);
        check((&it.release, &it.record), it.purpose, &it.request, &it.tier1, NOW)
    }

    #[test]
    fn an_identity_that_was_asked_for_is_taken() {
        assert_eq!(checked(|_| ()), Ok(()));
    }

    #[test]
    fn e_127_another_officer_did_not_ask() {
        let refused = checked(|it| it.release.officer = "cw-02".parse().unwrap());
        assert_eq!(refused, Err(ReleaseError::Officer));
    }

    #[test]
    fn e_128_a_purpose_is_the_one_that_was_asked_for_everywhere() {
        let other = ConsentPurpose::FamilyTracing;
        assert_eq!(checked(|it| it.purpose = other), Err(ReleaseError::Purpose));
        assert_eq!(checked(|it| it.record.purpose = other), Err(ReleaseError::Purpose));
        assert_eq!(checked(|it| it.request.purpose = other), Err(ReleaseError::Purpose));
    }

    #[test]
    fn e_129_its_time_is_to_come_and_not_long() {
        assert_eq!(checked(|it| it.release.until = NOW), Err(ReleaseError::Until));
        let long = NOW.plus(RELEASE_MAX).plus(Duration::from_secs(2 * 86_400));
        assert_eq!(checked(|it| it.release.until = long), Err(ReleaseError::Until));
    }

    #[test]
    fn e_130_every_consent_stands_in_the_referral_and_covers_this() {
        let refused = Err(ReleaseError::Consent);
        assert_eq!(checked(|it| it.release.consents.clear()), refused);
        assert_eq!(checked(|it| it.tier1.consents.clear()), refused);
        assert_eq!(checked(|it| it.tier1.consents[0].tiers = vec![ConsentTier::T1]), refused);
        assert_eq!(checked(|it| it.tier1.consents[0].purposes.clear()), refused);
        let status = ConsentStatus::Withdrawn;
        assert_eq!(checked(|it| it.tier1.consents[0].status = status), refused);
        let yesterday: Date = "2025-04-01".parse().unwrap();
        assert_eq!(checked(|it| it.tier1.consents[0].valid_until = yesterday), refused);
    }

    #[test]
    fn e_131_every_person_is_covered() {
        let refused = checked(|it| it.tier1.consents[0].covers = vec![2.try_into().unwrap()]);
        assert_eq!(refused, Err(ReleaseError::Person));
    }

    #[test]
    fn e_132_it_is_between_the_partners_of_the_referral() {
        let refused = checked(|it| it.record.to_partner = "hs-mm".parse().unwrap());
        assert_eq!(refused, Err(ReleaseError::Parties));
    }
}
