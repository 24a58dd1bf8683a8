//! The partners: who they are, what they take, and whether people have made sure of their keys.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use saphan_certs::comparison::{GROUPS, TypedNumber};
use saphan_protocol::codes::Code;
use saphan_protocol::directory::Standing as Membership;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::profile::Offer;

use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Seat};
use crate::exit::{Exit, Failure, Promise};
use crate::office::{KeyTrust, OfficeError, PartnerKey, PartnerView, ProfileView};

/// What became of a number that differs.
const NOTED: Promise = Promise::Noted;

struct Row {
    partner: String,
    is_us: bool,
    state: String,
    has_key: String,
    trust: String,
    takes: String,
}

#[derive(Template)]
#[template(path = "partners.html")]
struct List {
    shell: Shell,
    rows: Vec<Row>,
}

pub(super) async fn list(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, partners) = seat
        .work(move |office| {
            Box::pin(async move {
                let standing = Standing::of(office, now).await?;
                let mut partners = Vec::new();
                for view in office.partners(now).await? {
                    let profile = office.profile(&view.id).await?;
                    partners.push((view, profile));
                }
                Ok((standing, partners))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Partners), standing);
    let t = shell.t;
    let rows = partners.iter().map(|(view, profile)| Row {
        partner: view.id.to_string(),
        is_us: view.is_us,
        state: t.say(state(view)).to_string(),
        has_key: t.say(if view.has_prekey { "yes" } else { "no" }).to_string(),
        trust: if view.is_us { String::new() } else { trust_text(t, &view.trust) },
        takes: profile
            .as_ref()
            .map_or_else(|| t.say("partner-no-profile").to_string(), |known| in_short(t, known)),
    });
    let rows = rows.collect();
    Ok(answered(&List { shell, rows }))
}

fn state(view: &PartnerView) -> &'static str {
    match (view.standing, view.frozen) {
        (Membership::Revoked { .. }, _) => "partner-revoked",
        (Membership::Suspended { .. }, _) => "partner-suspended",
        (Membership::Active, _) if view.new_key.is_some() => "partner-new-key",
        (Membership::Active, true) => "partner-frozen",
        (Membership::Active, false) => "partner-active",
    }
}

/// Trust is a state with a date and a person.
pub(super) fn trust_text(t: Words, trust: &KeyTrust) -> String {
    let (id, by, at) = match trust {
        KeyTrust::NotCompared => return t.say("trust-not-compared").to_string(),
        KeyTrust::Compared { by, at } => ("trust-compared", by, at),
        KeyTrust::Differed { by, at } => ("trust-differed", by, at),
    };
    let office = || t.say("nobody-in-particular").to_string();
    let by = by.as_ref().map_or_else(office, ToString::to_string);
    t.say(id).with("by", by).with("at", t.moment(*at)).to_string()
}

fn in_short(t: Words, known: &ProfileView) -> String {
    named(t, &known.profile.offer.services)
}

fn named<C: Code>(t: Words, codes: &[C]) -> String {
    let names = codes.iter().map(|code| t.code(C::LIST, code.code()));
    names.collect::<Vec<_>>().join(", ")
}

#[derive(Template)]
#[template(path = "partner.html")]
struct One {
    shell: Shell,
    partner: String,
    us: String,
    trust: String,
    is_compared: bool,
    /// Whether two histories of its store were seen, and nothing of it counts.
    is_frozen: bool,
    ours: String,
    theirs: Option<String>,
    takes: Vec<(String, String)>,
    not_counted: Vec<(String, String, String)>,
    groups: [usize; GROUPS],
    refused: Option<InWords>,
}

/// The partner that an address names.
pub(super) fn partner_named(text: &str) -> Result<PartnerId, Failure> {
    text.parse().map_err(|_| {
        Failure::new(Exit::NotFound, "no-such-partner", "this is no code of a partner")
    })
}

pub(super) async fn show(Path(partner): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, &partner, None).await?))
}

async fn page(seat: &Seat, partner: &str, refused: Option<InWords>) -> Result<One, Failure> {
    let now = seat.now();
    let id = partner_named(partner)?;
    let (standing, us, key, profile, (quarantined, is_frozen)) = seat
        .work(move |office| {
            Box::pin(async move {
                let key: PartnerKey = office.partner_key(&id).await?;
                let profile = office.profile(&id).await?;
                let not_counted = office.quarantined(&id).await?;
                let us = office.partner().to_string();
                let partners = office.partners(now).await?;
                let is_frozen = partners.iter().any(|one| one.id == id && one.frozen);
                let standing = Standing::of(office, now).await?;
                Ok((standing, us, key, profile, (not_counted, is_frozen)))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Partners), standing);
    let t = shell.t;
    let not_counted = quarantined.into_iter().map(|one| {
        let referral = one.referral.map(|code| code.to_string()).unwrap_or_default();
        let step = t.say(format!("step-{}", one.step.as_str())).to_string();
        (t.moment(one.at), step, referral)
    });
    Ok(One {
        partner: partner.to_owned(),
        us,
        trust: trust_text(t, &key.trust),
        is_compared: matches!(key.trust, KeyTrust::Compared { .. }),
        is_frozen,
        ours: key.ours.to_string(),
        theirs: key.theirs.map(|number| number.to_string()),
        takes: profile.map(|known| takes(t, &known.profile.offer)).unwrap_or_default(),
        not_counted: not_counted.collect(),
        groups: std::array::from_fn(|at| at + 1),
        refused,
        shell,
    })
}

fn takes(t: Words, offer: &Offer) -> Vec<(String, String)> {
    let texts = |all: Vec<String>| all.join(", ");
    let areas = offer.areas.iter().map(ToString::to_string);
    let places = offer.countries.iter().map(ToString::to_string).chain(areas).collect();
    let languages = offer.languages.iter().map(ToString::to_string).collect();
    let all = [
        ("takes-services", named(t, &offer.services)),
        ("takes-places", texts(places)),
        ("takes-kinds", named(t, &offer.kinds)),
        ("takes-sexes", named(t, &offer.sexes)),
        ("takes-ages", named(t, &offer.ages)),
        ("takes-languages", texts(languages)),
    ];
    let said = all.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(id, text)| (t.say(id).to_string(), text)).collect()
}

/// Compares the number that was read out on the telephone.
pub(super) async fn compare(
    Path(partner): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match compared(&seat, &partner, &fields).await {
        Ok(()) => Ok(Redirect::to(&format!("/partner/{partner}?done=compared")).into_response()),
        Err(failure) => {
            let refused = InWords::of(seat.words(), &failure);
            let page = page(&seat, &partner, Some(refused)).await?;
            Ok((StatusCode::CONFLICT, answered(&page)).into_response())
        }
    }
}

async fn compared(seat: &Seat, partner: &str, fields: &Fields) -> Result<(), Failure> {
    let id = partner_named(partner)?;
    let groups = (1..=GROUPS).map(|at| fields.one(&format!("group-{at}")).unwrap_or_default());
    let typed: TypedNumber =
        groups.collect::<Vec<_>>().join(" ").parse().map_err(OfficeError::Number)?;
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            match office.compare_partner(&id, &typed, now).await {
                Ok(_) => Ok(()),
                Err(error @ OfficeError::NumberDiffers(_)) => {
                    Err(Failure::from(error).safety(NOTED))
                }
                Err(error) => Err(error.into()),
            }
        })
    })
    .await
}
