//! What is counted and by what.

use std::str::FromStr;

/// What one line of a population stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Person,
    Case,
    Offender,
    Claim,
    ServiceInstance,
    Referral,
}

impl Unit {
    pub(super) const ALL: [Self; 6] = [
        Self::Person,
        Self::Case,
        Self::Offender,
        Self::Claim,
        Self::ServiceInstance,
        Self::Referral,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Case => "case",
            Self::Offender => "offender",
            Self::Claim => "claim",
            Self::ServiceInstance => "service instance",
            Self::Referral => "referral",
        }
    }
}

macro_rules! dims {
    ($($dim:ident $name:literal $family:ident),+ $(,)?) => {
        /// What is counted by.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Dim { $($dim),+ }

        impl Dim {
            #[cfg(test)]
            pub(super) const ALL: &'static [Self] = &[$(Self::$dim),+];

            pub(super) fn name(self) -> &'static str {
                match self { $(Self::$dim => $name),+ }
            }

            /// Dimensions of one family say something about the same fact, and so depend on each
            /// other; those of two families can be combined in every way.
            pub(super) fn family(self) -> Family {
                match self { $(Self::$dim => Family::$family),+ }
            }
        }

        impl FromStr for Dim {
            type Err = ();

            fn from_str(name: &str) -> Result<Self, ()> {
                [$(Self::$dim),+].into_iter().find(|dim| dim.name() == name).ok_or(())
            }
        }
    };
}

/// See [`Dim::family`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    Work,
    Nationality,
    Age,
    Sex,
    Exploitation,
    Paper,
    Permit,
    Case,
    Online,
    Offender,
    Verdict,
    Claim,
    Service,
    Direction,
    Urgency,
    Course,
    Kind,
    Trafficking,
}

dims! {
    Standing "standing" Work,
    Legal "legal_work" Work,
    LegalAction "legal_action" Work,
    FollowedUp "followed_up" Work,
    Contact "contact" Work,
    Nationality "nationality" Nationality,
    Majority "majority" Age,
    AgeBand "age_band" Age,
    MajorityThen "majority_when_exploited" Age,
    Sex "sex" Sex,
    Where "exploited" Exploitation,
    Country "country_of_exploitation" Exploitation,
    Form "form" Exploitation,
    SdgForm "sdg_form" Exploitation,
    ForcedMarriage "forced_marriage" Exploitation,
    Recruiter "recruiter" Exploitation,
    Victim "victim_of_trafficking" Exploitation,
    FalseAge "false_birth_date" Paper,
    AgeMethod "resolved_by" Paper,
    Permit "residence_permit" Permit,
    CaseStanding "case_standing" Case,
    Proceeding "proceeding" Case,
    CaseState "state" Case,
    Online "online_element" Online,
    OffenderKind "offender_kind" Offender,
    OffenderStatus "offender_status" Verdict,
    Verdict "verdict" Verdict,
    Currency "currency" Claim,
    Source "source" Claim,
    ClaimStatus "claim_status" Claim,
    ServiceGroup "service_group" Service,
    Service "service" Service,
    Asked "asked_or_taken_on" Service,
    Direction "direction" Direction,
    Urgency "urgency" Urgency,
    Outcome "outcome" Course,
    DeclineReason "decline_reason" Course,
    Handover "handover" Course,
    Kind "kind" Kind,
    Found "trafficking" Trafficking,
}
