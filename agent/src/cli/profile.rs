//! Arguments of profiles: what an office says that it takes.

use std::str::FromStr;

use clap::{Args, Subcommand, ValueEnum};
use saphan_protocol::codes::{Adm1, AgeBand, Country, Language, ReferralKind, Service, Sex};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::Date;

use super::Change;
use super::values::code;

/// Profiles.
#[derive(Subcommand)]
pub enum ProfileCommand {
    /// Show what this office, or a partner, says that it takes
    #[command(after_help = "Example:\n  saphan-agent profile show nkw-la")]
    Show(ProfileShow),
    /// Say what this office takes; what is not named stays as it was
    #[command(
        after_help = "Example:\n  saphan-agent profile set --services shelter_emergency,legal_advice \\\n    \
        --areas LA-CH,LA-SV --languages lao,eng --room few --weekdays 6,7 --utc-offset +07:00\n  \
        saphan-agent profile set --closed-on 2026-12-31,2027-01-01 --room none"
    )]
    Set(Box<ProfileSet>),
}

/// Show a profile.
#[derive(Args)]
pub struct ProfileShow {
    /// Partner whose profile it is [default: this office]
    #[arg(value_name = "PARTNER")]
    pub partner: Option<PartnerId>,
}

/// Say what this office takes. A list without values is emptied.
#[derive(Args)]
pub struct ProfileSet {
    /// What it offers, separated by commas
    #[arg(long, num_args = 1.., value_delimiter = ',', value_name = "SERVICE", value_parser = code::<Service>())]
    pub services: Option<Vec<Service>>,
    /// Countries in all of which it works, like LA
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "COUNTRY")]
    pub countries: Option<Vec<Country>>,
    /// First-level areas that it works in beside them, like LA-CH
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "AREA")]
    pub areas: Option<Vec<Adm1>>,
    /// Languages that its staff work in, like lao
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "LANGUAGE")]
    pub languages: Option<Vec<Language>>,
    /// Kinds of referral that it takes; none named is all
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "KIND", value_parser = code::<ReferralKind>())]
    pub kinds: Option<Vec<ReferralKind>>,
    /// Sexes of the people that it takes; none named is all
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "SEX", value_parser = code::<Sex>())]
    pub sexes: Option<Vec<Sex>>,
    /// Age bands of the people that it takes; none named is all
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "AGES", value_parser = code::<AgeBand>())]
    pub ages: Option<Vec<AgeBand>>,
    /// How many people its shelters have a place for. The hub can read it: change it when a step is
    /// crossed for some days, never because one person came
    #[arg(long, value_enum, value_name = "STEP")]
    pub room: Option<RoomArg>,
    /// Days on which it is closed, like 2026-12-31; days that are over are left out
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "DATE")]
    pub closed_on: Option<Vec<Date>>,
    /// Days of the week on which it is closed, 1 for Monday to 7 for Sunday
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "DAY",
        value_parser = clap::value_parser!(u8).range(1..=7))]
    pub weekdays: Option<Vec<u8>>,
    /// Its clock beside UTC, like +07:00: closing days are days of this clock
    #[arg(long, value_name = "OFFSET", allow_hyphen_values = true)]
    pub utc_offset: Option<UtcOffset>,
    /// Last day on which this is good, a year ahead at most [default: 90 days from now]
    #[arg(long, value_name = "DATE")]
    pub until: Option<Date>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// How many people have a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoomArg {
    /// Nobody for now.
    None,
    /// One to three people.
    Few,
    /// Four people or more.
    More,
    /// Nothing is said about it.
    Unsaid,
}

/// Minutes of a clock beside UTC, east positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UtcOffset(pub i16);

impl FromStr for UtcOffset {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const FORM: &str = "an offset is written as +07:00 or -05:30";
        let (sign, rest) = match text.split_at_checked(1) {
            Some(("+", rest)) => (1, rest),
            Some(("-", rest)) => (-1, rest),
            _ => return Err(FORM),
        };
        let (hours, minutes) = rest.split_once(':').ok_or(FORM)?;
        let digits = |text: &str| {
            let two = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<i16>().ok().filter(|_| two).ok_or(FORM)
        };
        let (hours, minutes) = (digits(hours)?, digits(minutes)?);
        if hours > 14 || minutes > 59 {
            return Err(FORM);
        }
        Ok(Self(sign * (hours * 60 + minutes)))
    }
}

/// Why somebody asks a partner that says it cannot take the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AlthoughArg {
    /// The partner has said that it takes this case.
    Agreed,
    /// Nobody else can.
    NobodyElse,
    /// What it says of itself is out of date.
    Outdated,
}
