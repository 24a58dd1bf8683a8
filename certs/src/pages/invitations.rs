//! A new invitation, with its text to copy.

use askama::Template;
use axum::response::{Html, IntoResponse as _, Response};
use saphan_certs::authority::AuthorityError;
use saphan_certs::invitation::Life;
use saphan_protocol::ids::PartnerId;
use zeroize::Zeroizing;

use super::layout::{InWords, Nav, Shell, Standing, answered};
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Seat};
use super::visit::{self, address};
use crate::commands::invite::hub_of;
use crate::commands::rng;
use crate::failure::{Failure, exit};

/// How long an invitation may be good, to choose from, in hours.
const HOURS: [&str; 4] = ["24h", "72h", "120h", "168h"];
const HOURS_USUAL: &str = "72h";

/// The form as it was typed.
struct Typed {
    partner: String,
    country: String,
    hub: String,
    life: String,
    /// Acts of the log when the form was shown: sent twice, it is no longer true.
    acts: String,
}

#[derive(Template)]
#[template(path = "invite.html")]
struct Invite {
    shell: Shell,
    typed: Typed,
    lives: [&'static str; 4],
    refused: Option<InWords>,
}

pub(super) async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    let typed = Typed {
        partner: String::new(),
        country: String::new(),
        hub: String::new(),
        life: HOURS_USUAL.to_owned(),
        acts: String::new(),
    };
    Ok(answered(&page(&seat, typed).await?))
}

/// With the hub that was used before, where none was typed, and with the log as it is now.
async fn page(seat: &Seat, typed: Typed) -> Result<Invite, Refusal> {
    let t = seat.words();
    let (standing, hub, acts) = seat
        .work(move |work| {
            let hub = work.authority.notes()?.hub;
            Ok((Standing::of(&work, t)?, hub, work.authority.acts().len()))
        })
        .await?;
    let hub = match hub {
        Some(hub) if typed.hub.is_empty() => hub.to_string(),
        _ => typed.hub,
    };
    let typed = Typed { hub, acts: acts.to_string(), ..typed };
    let shell = Shell::of(seat, Nav::Requests, standing);
    Ok(Invite { shell, typed, lives: HOURS, refused: None })
}

/// An invitation that was made: shown once, and written down nowhere.
struct Made {
    text: Zeroizing<String>,
    partner: String,
    until: String,
    told: Vec<String>,
}

#[derive(Template)]
#[template(path = "invited.html")]
struct Invited {
    shell: Shell,
    made: Made,
}

/// Makes an invitation.
pub(super) async fn invite(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let one = |name| fields.one(name).unwrap_or_default().to_owned();
    let typed = Typed {
        partner: one("partner"),
        country: one("country"),
        hub: one("hub"),
        life: one("life"),
        acts: one("acts"),
    };
    match try_invite(&seat, &fields).await {
        Ok((made, standing)) => {
            let shell = Shell::of(&seat, Nav::Requests, standing).once();
            Ok(answered(&Invited { shell, made }).into_response())
        }
        Err(failure) => {
            let refused = Some(InWords::of(seat.words(), &failure));
            let page = Invite { refused, ..page(&seat, typed).await? };
            Ok((status_of(failure.exit), answered(&page)).into_response())
        }
    }
}

async fn try_invite(seat: &Seat, fields: &Fields) -> Result<(Made, Standing), Failure> {
    let t = seat.words();
    let partner = partner(fields.one("partner"))?;
    let country = fields.one("country").unwrap_or_default();
    if !country.eq_ignore_ascii_case(&partner.country()) {
        let cause = "the country is not the one at the end of the partner's code";
        return Err(Failure::new(exit::USAGE, "country", cause, "correct one of the two"));
    }
    let hub = fields.one("hub").map(address).transpose()?;
    let life: Life = fields.one("life").unwrap_or(HOURS_USUAL).parse().map_err(|error| {
        Failure::new(exit::USAGE, "invitation-life", error, "choose one of the list")
    })?;
    let acts = fields.one("acts").unwrap_or_default().to_owned();
    seat.work(move |work| {
        if work.authority.acts().len().to_string() != acts {
            let cause = "something was done since this page was opened, perhaps this very thing";
            let next = "look at the invitations that are open; then do it again if it is not there";
            return Err(Failure::new(exit::CONFLICT, "changed-meanwhile", cause, next));
        }
        work.authority.check_invitable(&partner)?;
        let hub = hub_of(work.authority, hub.as_ref())?;
        let expires = work.now.plus(life.get());
        let (acting, now) = (&*work.acting, work.now);
        let made = work.authority.invite(acting, &partner, &hub, expires, now, &mut rng())?;
        let text = made.to_text().map_err(AuthorityError::from)?;
        let mut notes = work.authority.notes()?;
        if notes.hub.is_none() {
            notes.hub = Some(hub);
            work.authority.keep_notes(&notes)?;
        }
        let told = visit::said(&visit::after(&work), t);
        let made = Made { text, partner: partner.to_string(), until: t.moment(expires), told };
        Ok((made, Standing::of(&work, t)?))
    })
    .await
}

fn partner(typed: Option<&str>) -> Result<PartnerId, Failure> {
    typed
        .unwrap_or_default()
        .parse()
        .map_err(|error| Failure::new(exit::USAGE, "partner-code", error, "a code like nkw-la"))
}
