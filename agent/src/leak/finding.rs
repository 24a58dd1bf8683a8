//! What the check reports: kind, level, reason, and what to write instead.

/// What a finding obliges to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// May be kept with a reason.
    Look,
    /// Must be taken out.
    Stop,
}

impl Level {
    /// As it is written in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Look => "LOOK",
            Self::Stop => "STOP",
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A name of the survivor.
    Name,
    /// A nickname.
    Alias,
    /// A name of a relative.
    Relative,
    /// A name of somebody else.
    Person,
    /// A telephone number.
    Phone,
    /// Number of a paper or file.
    Id,
    /// A birth date.
    Dob,
    /// House and street.
    Address,
    /// A village, sub-district, school, temple or street.
    Place,
    /// A name in a messenger or network.
    Handle,
    /// An e-mail address.
    Email,
    /// A page in the internet.
    Url,
    /// An account.
    Bank,
    /// Coordinates.
    Gps,
    /// A number plate.
    Plate,
    /// An address in the internet.
    Ip,
    /// One of several facts that together point to somebody.
    Combination,
    /// A text that cannot be checked.
    Text,
}

impl Kind {
    /// As it is written in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "NAME",
            Self::Alias => "ALIAS",
            Self::Relative => "RELATIVE",
            Self::Person => "PERSON",
            Self::Phone => "PHONE",
            Self::Id => "ID",
            Self::Dob => "DOB",
            Self::Address => "ADDRESS",
            Self::Place => "PLACE",
            Self::Handle => "HANDLE",
            Self::Email => "EMAIL",
            Self::Url => "URL",
            Self::Bank => "BANK",
            Self::Gps => "GPS",
            Self::Plate => "PLATE",
            Self::Ip => "IP",
            Self::Combination => "COMBINATION",
            Self::Text => "TEXT",
        }
    }

    /// The word in a placeholder.
    pub(super) fn placeholder(self) -> &'static str {
        match self {
            Self::Name | Self::Alias => "SURVIVOR",
            Self::Relative => "RELATIVE",
            Self::Person => "PERSON",
            Self::Phone => "PHONE",
            Self::Id => "NUMBER",
            Self::Dob => "AGE BAND",
            Self::Address | Self::Place | Self::Gps => "PLACE",
            Self::Handle | Self::Email | Self::Url => "CONTACT",
            Self::Bank => "ACCOUNT",
            Self::Plate => "VEHICLE",
            Self::Ip => "ADDRESS",
            Self::Combination => "LESS EXACT",
            Self::Text => "REMOVED",
        }
    }
}

/// Why something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Stands in the case file.
    Known,
    /// Part of a name of the case file.
    KnownPart,
    /// Almost a name of the case file.
    Misspelt,
    /// Sounds like a name of the case file.
    SoundsAlike,
    /// Initials of a name of the case file.
    Initials,
    /// A number of the case file.
    KnownNumber,
    /// A birth date of the case file.
    KnownBirth,
    /// Its check digits are right.
    Checksum,
    /// Its shape.
    Pattern,
    /// A word before it that precedes names.
    Cue,
    /// Named together with somebody.
    Beside,
    /// A name that people are given.
    GivenName,
    /// Written like a name.
    Capitals,
    /// A word beside it that goes with places.
    PlaceCue,
    /// A date after a word about birth.
    BirthCue,
    /// Fits few people together with what stands near it.
    Combination,
    /// Too long or too full to be checked.
    TooMuch,
}

impl Reason {
    /// Stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::KnownPart => "known-part",
            Self::Misspelt => "misspelt",
            Self::SoundsAlike => "sounds-alike",
            Self::Initials => "initials",
            Self::KnownNumber => "known-number",
            Self::KnownBirth => "known-birth",
            Self::Checksum => "checksum",
            Self::Pattern => "pattern",
            Self::Cue => "cue",
            Self::Beside => "beside",
            Self::GivenName => "given-name",
            Self::Capitals => "capitals",
            Self::PlaceCue => "place-cue",
            Self::BirthCue => "birth-cue",
            Self::Combination => "combination",
            Self::TooMuch => "too-much",
        }
    }

    /// For people.
    pub fn text(self) -> &'static str {
        match self {
            Self::Known => "stands in the case file",
            Self::KnownPart => "is part of a name in the case file",
            Self::Misspelt => "is almost a name in the case file",
            Self::SoundsAlike => "sounds like a name in the case file",
            Self::Initials => "are initials of a name in the case file",
            Self::KnownNumber => "is a number in the case file",
            Self::KnownBirth => "is a birth date in the case file",
            Self::Checksum => "is a number with right check digits",
            Self::Pattern => "has the shape of something that identifies",
            Self::Cue => "follows a word that precedes names",
            Self::Beside => "is named together with somebody",
            Self::GivenName => "is a name that people are given",
            Self::Capitals => "is written like a name",
            Self::PlaceCue => "goes with a word for small places",
            Self::BirthCue => "is a date after a word about birth",
            Self::Combination => "fits few people together with what stands near it",
            Self::TooMuch => "is too long to be checked; shorten the text",
        }
    }
}

/// Something that should not leave. It holds no text of the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// First code point, from 0.
    pub start: u32,
    /// Code point after the last.
    pub end: u32,
    /// What.
    pub kind: Kind,
    /// What it obliges to.
    pub level: Level,
    /// Why.
    pub reason: Reason,
    /// What to write instead: the same for the same thing within one text.
    pub suggestion: String,
}
