//! `profile`, and `refer` without a partner: what offices say that they take, and who is offered.

use crate::office::{Obstacle, Remark};
use std::time::Duration;

use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::profile::{Edition, Offer, Profile, Room};
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_json::Value;

use super::said::{self, line};
use super::{Context, Outcome, cases, office};
use crate::cli::{AlthoughArg, ProfileSet, ProfileShow, Refer, RoomArg, UtcOffset};
use crate::exit::{Exit, Failure};
use crate::language::{Words, is_english};
use crate::office::{Candidate, Office, OfficeError, PROFILE_DEFAULT, ProfileView, end_of_day};
use crate::store::Although;

/// A profile as it is shown.
#[derive(Serialize)]
pub(super) struct Shown {
    partner: PartnerId,
    number: u32,
    made: String,
    /// Last day on which it is good.
    until: String,
    is_good: bool,
    /// When it came from the hub, or of our own when the hub took it.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_hub: Option<String>,
    this_office: bool,
    offer: Offer,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
}

impl Shown {
    fn of(view: ProfileView, us: &PartnerId, now: UnixSeconds) -> Self {
        let ProfileView { partner, profile, at } = view;
        let is_good = profile.is_good(now);
        let Profile { edition, until, offer } = profile;
        Self {
            this_office: partner == *us,
            partner,
            number: edition.number,
            made: edition.created.date().to_string(),
            until: last_day(until),
            is_good,
            at_hub: at.map(|at| at.to_string()),
            offer,
            dry_run: false,
        }
    }
}

/// The day that ends with the moment at which something is no longer good.
fn last_day(until: UnixSeconds) -> String {
    until.minus(Duration::from_secs(1)).date().to_string()
}

impl Outcome for Shown {
    const SCHEMA: &'static str = "saphan.profile/1";

    fn text(&self, t: Words) -> String {
        let said = t
            .say("cli-profile-says")
            .with("partner", &self.partner)
            .with("number", self.number)
            .with("made", &self.made)
            .with("until", &self.until);
        let mut text = format!("{said}\n");
        let offer = serde_json::to_value(&self.offer).unwrap_or(Value::Null);
        said::record(t, &mut text, &offer);
        if !self.is_good {
            line(&mut text, t.say("cli-profile-over"));
        }
        match (&self.at_hub, self.this_office) {
            _ if self.dry_run => {}
            (None, true) => line(&mut text, t.say("cli-profile-leaves")),
            (Some(at), true) => line(&mut text, t.say("cli-profile-at-hub").with("at", at)),
            (Some(at), false) => line(&mut text, t.say("cli-profile-came").with("at", at)),
            (None, false) => {}
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let waits = self.this_office && self.at_hub.is_none() && !self.dry_run;
        waits.then(|| "saphan-agent sync".to_owned())
    }
}

pub(super) async fn show(context: &Context, args: &ProfileShow) -> Result<Shown, Failure> {
    let mut office = office::open(context).await?;
    let us = office.partner().clone();
    let partner = args.partner.clone().unwrap_or_else(|| us.clone());
    let view = office.profile(&partner).await?;
    office.close().await;
    let view = view.ok_or_else(|| {
        let cause = format!("{partner} has not said what it takes");
        let failure =
            Failure::new(Exit::NotFound, "profile-unknown", cause).with("partner", &partner);
        if partner == us { failure.next("saphan-agent profile set --help") } else { failure }
    })?;
    Ok(Shown::of(view, &us, context.now))
}

pub(super) async fn set(context: &Context, args: &ProfileSet) -> Result<Shown, Failure> {
    let mut office = office::open(context).await?;
    let us = office.partner().clone();
    let before = office.profile(&us).await?;
    let number = before.as_ref().map_or(0, |known| known.profile.edition.number);
    let before = before.map(|known| known.profile.offer).unwrap_or_default();
    let offer = changed(before, args, context.now)?;
    let until = match args.until {
        Some(last) => end_of_day(last),
        None => context.now.plus(PROFILE_DEFAULT),
    };
    let profile = if args.change.dry_run {
        offer.check().map_err(OfficeError::from)?;
        let edition = Edition { number: number.saturating_add(1), created: context.now };
        Profile { edition, until, offer }
    } else {
        office.set_profile(offer, until, context.now).await?
    };
    office.close().await;
    let view = ProfileView { partner: us.clone(), profile, at: None };
    Ok(Shown { dry_run: args.change.dry_run, ..Shown::of(view, &us, context.now) })
}

fn changed(offer: Offer, args: &ProfileSet, now: UnixSeconds) -> Result<Offer, Failure> {
    let closed = closing_days(&offer.closed, args, now)?;
    let room = match args.room {
        None => offer.room,
        Some(RoomArg::None) => Some(Room::None),
        Some(RoomArg::Few) => Some(Room::Few),
        Some(RoomArg::More) => Some(Room::More),
        Some(RoomArg::Unsaid) => None,
    };
    Ok(Offer {
        ages: list(args.ages.as_ref(), offer.ages),
        room,
        areas: list(args.areas.as_ref(), offer.areas),
        kinds: list(args.kinds.as_ref(), offer.kinds),
        sexes: list(args.sexes.as_ref(), offer.sexes),
        closed,
        services: list(args.services.as_ref(), offer.services),
        countries: list(args.countries.as_ref(), offer.countries),
        languages: list(args.languages.as_ref(), offer.languages),
    })
}

/// The list that was given, in its order and without repeats, or the one before.
fn list<T: Ord + Copy>(given: Option<&Vec<T>>, before: Vec<T>) -> Vec<T> {
    let mut entries = given.cloned().unwrap_or(before);
    entries.sort_unstable();
    entries.dedup();
    entries
}

fn closing_days(
    before: &ClosingDays,
    args: &ProfileSet,
    now: UnixSeconds,
) -> Result<ClosingDays, Failure> {
    let offset = args.utc_offset.map_or(before.offset_min(), |UtcOffset(minutes)| minutes);
    let mut on = list(args.closed_on.as_ref(), before.on().to_vec());
    // A day to spare for clocks west of Greenwich.
    let yesterday = now.minus(Duration::from_secs(86_400)).date();
    on.retain(|day| day.civil() >= yesterday);
    let weekdays = list(args.weekdays.as_ref(), before.weekdays().to_vec());
    ClosingDays::new(weekdays, on, offset)
        .map_err(|error| Failure::new(Exit::Usage, "closing-days", error.to_string()))
}

/// Who can take a case, and why others cannot.
#[derive(Serialize)]
pub(super) struct Choice {
    case: cases::Number,
    offered: Vec<Line>,
    not_offered: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    partner: PartnerId,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    why_not: Vec<Note>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<Note>,
}

#[derive(Serialize)]
struct Note {
    code: &'static str,
    text: String,
    #[serde(skip)]
    said: String,
}

impl Line {
    fn of(t: Words, candidate: &Candidate) -> Self {
        let why_not = candidate.obstacles.iter();
        let why_not = why_not.map(|one| Note {
            code: one.as_str(),
            text: one.to_string(),
            said: obstacle(t, *one),
        });
        let remarks = candidate.remarks.iter();
        let remarks = remarks.map(|one| Note {
            code: one.code(),
            text: one.to_string(),
            said: remark(t, one),
        });
        Self {
            partner: candidate.partner.clone(),
            why_not: why_not.collect(),
            remarks: remarks.collect(),
        }
    }

    fn text(&self) -> String {
        let notes: Vec<&str> =
            self.why_not.iter().chain(&self.remarks).map(|note| note.said.as_str()).collect();
        if notes.is_empty() {
            format!("  {}\n", self.partner)
        } else {
            format!("  {}: {}\n", self.partner, notes.join("; "))
        }
    }
}

fn obstacle(t: Words, one: Obstacle) -> String {
    if is_english(t) {
        return one.to_string();
    }
    t.say(format!("obstacle-{}", one.as_str())).to_string()
}

fn remark(t: Words, one: &Remark) -> String {
    match one {
        _ if is_english(t) => one.to_string(),
        Remark::Over(until) => t.say("cli-remark-over").with("until", until.date()).to_string(),
        Remark::Without(services) => {
            let services = services.iter().map(|service| service.as_str());
            let services = said::all_coded(t, "service", services);
            t.say("cli-remark-without").with("services", services).to_string()
        }
        Remark::NoProfile
        | Remark::NoKey
        | Remark::Frozen
        | Remark::Language
        | Remark::ClosedToday => t.say(format!("remark-{}", one.code())).to_string(),
    }
}

impl Outcome for Choice {
    const SCHEMA: &'static str = "saphan.refer.choice/1";

    fn text(&self, t: Words) -> String {
        let lines = |lines: &[Line]| lines.iter().map(Line::text).collect::<String>();
        let mut text = String::new();
        if self.offered.is_empty() {
            line(&mut text, t.say("cli-choice-nobody"));
        } else {
            line(&mut text, t.say("cli-choice-can"));
            text += &lines(&self.offered);
        }
        if !self.not_offered.is_empty() {
            line(&mut text, t.say("cli-choice-cannot"));
            text += &lines(&self.not_offered);
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let first = self.offered.first()?;
        Some(format!("saphan-agent refer {} --to {}", self.case.quoted(), first.partner))
    }
}

pub(super) async fn choose(context: &Context, args: &Refer) -> Result<Choice, Failure> {
    let mut office = office::open(context).await?;
    let candidates = office.candidates(args.case.as_str(), context.now).await?;
    office.close().await;
    let (offered, not_offered): (Vec<_>, Vec<_>) =
        candidates.iter().partition(|candidate| candidate.can_take());
    let lines =
        |some: Vec<&Candidate>| some.into_iter().map(|one| Line::of(context.words, one)).collect();
    Ok(Choice {
        case: cases::Number::typed(&args.case),
        offered: lines(offered),
        not_offered: lines(not_offered),
    })
}

/// What `partner list` says of a partner's profile, in a few words.
pub(super) async fn in_short(
    office: &mut Office,
    partner: &PartnerId,
    now: UnixSeconds,
    t: Words,
) -> Result<String, Failure> {
    let Some(view) = office.profile(partner).await? else {
        return Ok(t.say("cli-profile-nothing").to_string());
    };
    let until = last_day(view.profile.until);
    if !view.profile.is_good(now) {
        return Ok(t.say("cli-profile-was-good").with("until", until).to_string());
    }
    let Offer { services, room, .. } = &view.profile.offer;
    let said = match room {
        Some(room) => t.say("cli-profile-short-room").with("room", room.as_str()),
        None => t.say("cli-profile-short"),
    };
    Ok(said.with("services", services.len()).with("until", until).to_string())
}

impl From<AlthoughArg> for Although {
    fn from(why: AlthoughArg) -> Self {
        match why {
            AlthoughArg::Agreed => Self::Agreed,
            AlthoughArg::NobodyElse => Self::NobodyElse,
            AlthoughArg::Outdated => Self::Outdated,
        }
    }
}
