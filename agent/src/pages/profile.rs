//! What this office says that it takes: the same as `profile set`, all of it in one form.

use std::collections::BTreeSet;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::{AgeBand, Code, ReferralKind, Service, Sex};
use saphan_protocol::profile::{Offer, Room};
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;

use super::day::{self, DayField};
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Seat};
use crate::cli::UtcOffset;
use crate::exit::{Exit, Failure};
use crate::office::{PROFILE_DEFAULT, ProfileView, end_of_day};

/// Days of the week, as [`ClosingDays`] counts them.
const WEEKDAYS: [u8; 7] = [1, 2, 3, 4, 5, 6, 7];
/// The steps of [`Room`] as the form names them.
const ROOMS: [&str; 4] = ["unsaid", "none", "few", "more"];

/// The page of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/settings/profile", get(show).post(save))
}

/// A list to choose from.
struct Group {
    name: &'static str,
    legend: String,
    hint: Option<String>,
    is_many: bool,
    /// Value, label, and whether it is chosen.
    choices: Vec<(String, String, bool)>,
}

/// A text to type.
struct Text {
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "profile.html")]
struct Page {
    shell: Shell,
    known: Option<String>,
    groups: Vec<Group>,
    texts: Vec<Text>,
    until: DayField,
    refused: Option<InWords>,
}

async fn show(seat: Seat) -> Result<Response, Refusal> {
    let (standing, known) = known(&seat).await?;
    let fields = known.as_ref().map(|view| filled(&view.profile.offer)).unwrap_or_default();
    Ok(answered(&page(&seat, standing, known.as_ref(), &fields, None)).into_response())
}

async fn known(seat: &Seat) -> Result<(Standing, Option<ProfileView>), Failure> {
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            let us = office.partner().clone();
            Ok((Standing::of(office, now).await?, office.profile(&us).await?))
        })
    })
    .await
}

/// A form that says what is said already.
fn filled(offer: &Offer) -> Fields {
    let mut form = form_urlencoded::Serializer::new(String::new());
    let mut put = |name: &str, values: Vec<String>| {
        for value in values {
            form.append_pair(name, &value);
        }
    };
    put("service", codes(&offer.services));
    put("kind", codes(&offer.kinds));
    put("sex", codes(&offer.sexes));
    put("age", codes(&offer.ages));
    put("room", vec![offer.room.map_or("unsaid", Room::as_str).to_owned()]);
    put("weekday", offer.closed.weekdays().iter().map(ToString::to_string).collect());
    put("countries", vec![joined(&offer.countries)]);
    put("areas", vec![joined(&offer.areas)]);
    put("languages", vec![joined(&offer.languages)]);
    put("closed-on", vec![joined(offer.closed.on())]);
    let minutes = offer.closed.offset_min();
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    put("offset", vec![format!("{sign}{hours:02}:{rest:02}")]);
    Fields::read(form.finish().as_bytes())
}

fn codes<C: Code>(all: &[C]) -> Vec<String> {
    all.iter().filter_map(place_of).collect()
}

/// The place of a code in its list. Some codes have words that must not stand in a page, not even where
/// only programs look.
fn place_of<C: Code>(code: &C) -> Option<String> {
    C::CODES.iter().position(|known| known == code).map(|place| place.to_string())
}

fn joined<T: ToString>(all: &[T]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

async fn save(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let now = seat.now();
    let asked = asked(&fields, now);
    let done = match asked {
        Ok((offer, until)) => {
            let set = seat.work(move |office| {
                Box::pin(async move { Ok(office.set_profile(offer, until, now).await?) })
            });
            set.await.map(|_| ())
        }
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(Redirect::to("/settings/profile?done=profile").into_response()),
        Err(failure) => {
            let (standing, known) = known(&seat).await?;
            let refused = InWords::of(seat.words(), &failure);
            let page = page(&seat, standing, known.as_ref(), &fields, Some(refused));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
        }
    }
}

/// What a form says, and until when it is good.
fn asked(fields: &Fields, now: UnixSeconds) -> Result<(Offer, UnixSeconds), Failure> {
    let wrong = || Failure::new(Exit::Usage, "profile-wrong", "something is not as it has to be");
    let until = match day::read(fields, "until") {
        Ok(None) => now.plus(PROFILE_DEFAULT),
        Ok(Some(day)) => end_of_day(day),
        Err(_) => return Err(Failure::new(Exit::Usage, "no-day", "that is no day")),
    };
    let room = match fields.one("room") {
        Some("none") => Some(Room::None),
        Some("few") => Some(Room::Few),
        Some("more") => Some(Room::More),
        Some(_) | None => None,
    };
    // A day to spare for clocks west of Greenwich.
    let yesterday = now.minus(Duration::from_secs(86_400)).date();
    let mut on: Vec<Date> = words(fields, "closed-on").ok_or_else(wrong)?;
    on.retain(|day| day.civil() >= yesterday);
    let weekdays = WEEKDAYS
        .into_iter()
        .filter(|day| fields.all("weekday").any(|chosen| chosen == day.to_string()));
    let offset = offset(fields).ok_or_else(wrong)?;
    let closed = ClosingDays::new(weekdays.collect(), on, offset)
        .map_err(|error| Failure::new(Exit::Usage, "closing-days", error.to_string()))?;
    let offer = Offer {
        ages: chosen(fields, "age"),
        room,
        areas: words(fields, "areas").ok_or_else(wrong)?,
        kinds: chosen(fields, "kind"),
        sexes: chosen(fields, "sex"),
        closed,
        services: chosen(fields, "service"),
        countries: words(fields, "countries").ok_or_else(wrong)?,
        languages: words(fields, "languages").ok_or_else(wrong)?,
    };
    Ok((offer, until))
}

fn offset(fields: &Fields) -> Option<i16> {
    let Some(text) = fields.one("offset") else { return Some(0) };
    text.parse::<UtcOffset>().ok().map(|UtcOffset(minutes)| minutes)
}

/// What was chosen of a list, sorted.
fn chosen<C: Code>(fields: &Fields, name: &str) -> Vec<C> {
    let places = fields.all(name).filter_map(|place| place.parse::<usize>().ok());
    let codes: BTreeSet<C> = places.filter_map(|place| C::CODES.get(place).copied()).collect();
    codes.into_iter().collect()
}

/// The words of a text, sorted; `None` if one of them is none of its kind.
fn words<T: FromStr + Ord>(fields: &Fields, name: &str) -> Option<Vec<T>> {
    let text = fields.one(name).unwrap_or_default();
    let words = text.split([' ', ',', ';', '\n', '\r', '\t']).filter(|word| !word.is_empty());
    let read: Option<BTreeSet<T>> = words.map(|word| word.parse().ok()).collect();
    Some(read?.into_iter().collect())
}

fn page(
    seat: &Seat,
    standing: Standing,
    known: Option<&ProfileView>,
    fields: &Fields,
    refused: Option<InWords>,
) -> Page {
    let shell = Shell::of(seat, Some(Nav::Settings), standing);
    let t = shell.t;
    let known = known.map(|view| {
        let until = view.profile.until.minus(Duration::from_secs(1));
        t.say("profile-known")
            .with("number", view.profile.edition.number)
            .with("made", t.moment(view.profile.edition.created))
            .with("until", t.moment(until))
            .to_string()
    });
    let until = DayField::typed(t, "until", "profile-until", fields);
    Page { known, groups: groups(t, fields), texts: texts(t, fields), until, refused, shell }
}

fn groups(t: Words, fields: &Fields) -> Vec<Group> {
    let all = || Some(t.say("profile-none-is-all").to_string());
    let rooms = ROOMS.into_iter().map(|room| {
        let is_chosen = fields.one("room").unwrap_or("unsaid") == room;
        (room.to_owned(), t.say(format!("profile-room-{room}")).to_string(), is_chosen)
    });
    let weekdays = WEEKDAYS.into_iter().map(|day| {
        let is_chosen = fields.all("weekday").any(|chosen| chosen == day.to_string());
        (day.to_string(), t.say(format!("profile-weekday-{day}")).to_string(), is_chosen)
    });
    let group = |name, legend: &'static str, hint, choices| Group {
        name,
        legend: t.say(legend).to_string(),
        hint,
        is_many: name != "room",
        choices,
    };
    vec![
        group("service", "profile-services", None, listed::<Service>(t, fields, "service")),
        group("kind", "profile-kinds", all(), listed::<ReferralKind>(t, fields, "kind")),
        group("sex", "profile-sexes", all(), listed::<Sex>(t, fields, "sex")),
        group("age", "profile-ages", all(), listed::<AgeBand>(t, fields, "age")),
        group(
            "room",
            "profile-room",
            Some(t.say("profile-room-hint").to_string()),
            rooms.collect(),
        ),
        group("weekday", "profile-weekdays", None, weekdays.collect()),
    ]
}

fn listed<C: Code>(t: Words, fields: &Fields, name: &str) -> Vec<(String, String, bool)> {
    let choice = |code: &C| {
        let place = place_of(code)?;
        let is_chosen = fields.all(name).any(|chosen| chosen == place);
        Some((place, t.code(C::LIST, code.code()), is_chosen))
    };
    C::CODES.iter().filter_map(choice).collect()
}

fn texts(t: Words, fields: &Fields) -> Vec<Text> {
    use saphan_protocol::codes::{Adm1, Country, Language};
    let wrong = |id: &'static str, is_right: bool| (!is_right).then(|| t.say(id).to_string());
    let text = |name, label: &'static str, hint: &'static str, wrong| Text {
        name,
        label: t.say(label).to_string(),
        hint: t.say(hint).to_string(),
        value: fields.one(name).unwrap_or_default().to_owned(),
        wrong,
    };
    let countries = words::<Country>(fields, "countries").is_some();
    let areas = words::<Adm1>(fields, "areas").is_some();
    let languages = words::<Language>(fields, "languages").is_some();
    let days = words::<Date>(fields, "closed-on").is_some();
    vec![
        text(
            "countries",
            "profile-countries",
            "profile-countries-hint",
            wrong("profile-wrong-countries", countries),
        ),
        text("areas", "profile-areas", "profile-areas-hint", wrong("profile-wrong-areas", areas)),
        text(
            "languages",
            "profile-languages",
            "profile-languages-hint",
            wrong("profile-wrong-languages", languages),
        ),
        text(
            "closed-on",
            "profile-closed-on",
            "profile-closed-on-hint",
            wrong("profile-wrong-closed-on", days),
        ),
        text(
            "offset",
            "profile-offset",
            "profile-offset-hint",
            wrong("profile-wrong-offset", offset(fields).is_some()),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds::new(1_780_000_000);

    #[test]
    fn what_is_said_comes_back_from_its_own_form() {
        let form = "service=3&service=0&service=999&kind=1&room=few&weekday=6&weekday=7&countries=LA\
                    &areas=TH-30+TH-10&languages=lao%2Ctha&closed-on=2026-12-31&offset=%2B07:00";
        let (offer, until) = asked(&Fields::read(form.as_bytes()), NOW).unwrap();

        let (again, _) = asked(&filled(&offer), NOW).unwrap();

        assert_eq!(again, offer);
        assert_eq!(offer.services.len(), 2);
        assert_eq!((offer.closed.offset_min(), offer.closed.weekdays()), (420, [6, 7].as_slice()));
        assert_eq!(until, NOW.plus(PROFILE_DEFAULT));
        assert!(offer.check().is_ok());
    }

    #[test]
    fn days_that_are_over_are_left_out_and_what_is_no_code_is_refused() {
        let form = Fields::read(b"service=0&countries=LA&closed-on=2020-01-01");
        assert!(asked(&form, NOW).unwrap().0.closed.on().is_empty());

        for form in ["countries=Laos", "languages=lo-la", "closed-on=soon", "offset=7"] {
            let refused = asked(&Fields::read(form.as_bytes()), NOW).unwrap_err();
            assert_eq!(refused.code(), "PROFILE_WRONG", "{form}");
        }
    }
}
