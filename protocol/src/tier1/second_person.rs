//! When one pair of eyes is not enough (domain.md sections 5 and 7). Both sides compute it from the
//! record, so a referral that lacks its approval is noticed where it arrives.

use super::Tier1;
use crate::codes::{ConsentBasis, Urgency};

/// Why a second person has to approve a referral before it leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecondPerson {
    /// A person is under 18, or may be.
    Minor,
    /// It rests on something other than consent.
    NonConsentBasis,
    /// The case could be recognised by what is rare about it.
    RareCombination,
    /// It carries words.
    SafeSummary,
    /// It is an emergency; the approval may follow within 24 hours.
    Emergency,
}

impl SecondPerson {
    /// Stable name for JSON and translations.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::NonConsentBasis => "non_consent_basis",
            Self::RareCombination => "rare_combination",
            Self::SafeSummary => "safe_summary",
            Self::Emergency => "emergency",
        }
    }
}

/// Every reason why `record` needs a second person; none if one may send it alone.
pub fn needs_second_person(record: &Tier1) -> Vec<SecondPerson> {
    let not_consent = |basis| !matches!(basis, ConsentBasis::ExplicitConsent);
    let reasons = [
        (SecondPerson::Minor, record.persons.iter().any(|person| person.minor)),
        (
            SecondPerson::NonConsentBasis,
            record.consents.iter().any(|consent| not_consent(consent.basis)),
        ),
        (SecondPerson::RareCombination, record.rare_combination),
        (SecondPerson::SafeSummary, record.safe_summary.is_some()),
        (SecondPerson::Emergency, record.urgency == Urgency::Emergency),
    ];
    reasons.into_iter().filter_map(|(reason, holds)| holds.then_some(reason)).collect()
}
