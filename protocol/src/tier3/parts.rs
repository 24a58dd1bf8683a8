//! The parts of an identity, and which of them a purpose needs.

use std::fmt;
use std::str::FromStr;

use super::Tier3;
use crate::codes::{ConsentPurpose, serde_as_text};

/// A part of a tier-3 record that is told or left out as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Names.
    Names,
    /// Birth dates and places.
    Birth,
    /// Papers with numbers.
    Documents,
    /// Numbers, handles and safe times.
    Contacts,
    /// Addresses.
    Places,
    /// Hospital, its number and the doctor.
    Health,
    /// Notes on protection, and the survivor's own view.
    Protection,
    /// Where the person was exploited.
    Venues,
    /// Offenders.
    Offenders,
    /// Courts, numbers and days.
    Proceedings,
    /// Accounts.
    Narratives,
    /// Files.
    Attachments,
    /// The sender's case number.
    CaseNumber,
    /// The sender's staff.
    Staff,
    /// Notes of what was done afterwards.
    Followup,
}

impl Part {
    /// Every part.
    pub const ALL: &[Self] = &[
        Self::Names,
        Self::Birth,
        Self::Documents,
        Self::Contacts,
        Self::Places,
        Self::Health,
        Self::Protection,
        Self::Venues,
        Self::Offenders,
        Self::Proceedings,
        Self::Narratives,
        Self::Attachments,
        Self::CaseNumber,
        Self::Staff,
        Self::Followup,
    ];

    /// The part's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Birth => "birth",
            Self::Documents => "documents",
            Self::Contacts => "contacts",
            Self::Places => "places",
            Self::Health => "health",
            Self::Protection => "protection",
            Self::Venues => "venues",
            Self::Offenders => "offenders",
            Self::Proceedings => "proceedings",
            Self::Narratives => "narratives",
            Self::Attachments => "attachments",
            Self::CaseNumber => "case_number",
            Self::Staff => "staff",
            Self::Followup => "followup",
        }
    }
}

/// The parts that `purpose` needs; of a purpose that needs no identity none.
pub fn needed(purpose: ConsentPurpose) -> &'static [Part] {
    use Part::{
        Attachments, Birth, CaseNumber, Contacts, Documents, Followup, Health, Names, Narratives,
        Offenders, Places, Proceedings, Protection, Staff, Venues,
    };
    match purpose {
        ConsentPurpose::IdentityDisclosure => &[
            Names,
            Birth,
            Documents,
            Contacts,
            Places,
            Protection,
            Narratives,
            Attachments,
            CaseNumber,
            Staff,
        ],
        ConsentPurpose::LegalProceedings => &[
            Names,
            Birth,
            Documents,
            Contacts,
            Protection,
            Venues,
            Offenders,
            Proceedings,
            Narratives,
            Attachments,
            CaseNumber,
            Staff,
        ],
        ConsentPurpose::MedicalSharing => &[Names, Birth, Contacts, Health, Protection, Staff],
        ConsentPurpose::FamilyTracing => &[Names, Birth, Places, Protection, Staff],
        ConsentPurpose::FamilyContact => &[Names, Contacts, Places, Protection, Staff],
        ConsentPurpose::ReturnLogistics => {
            &[Names, Birth, Documents, Contacts, Places, Protection, Staff]
        }
        ConsentPurpose::EmbassyContact | ConsentPurpose::AuthorityNotification => {
            &[Names, Birth, Documents, Staff]
        }
        ConsentPurpose::FollowUpContact => &[Names, Contacts, Places, Protection, Staff, Followup],
        ConsentPurpose::CaseManagement
        | ConsentPurpose::ReferralPseudonymised
        | ConsentPurpose::ReportingNonIdentifying
        | ConsentPurpose::ResearchNonIdentifying
        | ConsentPurpose::OnwardSharing
        | ConsentPurpose::PhotoOrStory => &[],
    }
}

impl Tier3 {
    /// The parts that the record holds something of.
    pub fn parts(&self) -> impl Iterator<Item = Part> + '_ {
        Part::ALL.iter().copied().filter(|part| self.holds(*part))
    }

    fn holds(&self, part: Part) -> bool {
        let any = |told: fn(&super::Person) -> bool| self.persons.iter().any(told);
        match part {
            Part::Names => any(|person| !person.names.is_empty()),
            Part::Birth => any(|person| person.birth.is_some()),
            Part::Documents => any(|person| !person.documents.is_empty()),
            Part::Contacts => any(|person| !person.contacts.is_empty()),
            Part::Places => any(|person| !person.places.is_empty()),
            Part::Health => any(|person| {
                person.hospital.is_some() || person.doctor.is_some() || person.record_no.is_some()
            }),
            Part::Protection => {
                any(|person| person.protection.is_some() || person.own_view.is_some())
            }
            Part::Venues => any(|person| !person.venues.is_empty()),
            Part::Offenders => !self.offenders.is_empty(),
            Part::Proceedings => !self.proceedings.is_empty(),
            Part::Narratives => !self.narratives.is_empty(),
            Part::Attachments => !self.attachments.is_empty(),
            Part::CaseNumber => self.local_case_no.is_some(),
            Part::Staff => !self.staff.is_empty(),
            Part::Followup => !self.followup_notes.is_empty(),
        }
    }
}

/// What a place is to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceUse {
    /// Where she comes from.
    Origin,
    /// Where she goes.
    Return,
    /// Where she is.
    Current,
    /// Where her family is.
    Family,
}

impl FromStr for PlaceUse {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "origin" => Ok(Self::Origin),
            "return" => Ok(Self::Return),
            "current" => Ok(Self::Current),
            "family" => Ok(Self::Family),
            _ => Err("a place is origin, return, current or family"),
        }
    }
}

impl fmt::Display for PlaceUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Origin => "origin",
            Self::Return => "return",
            Self::Current => "current",
            Self::Family => "family",
        })
    }
}

serde_as_text!(PlaceUse, "origin, return, current or family");
