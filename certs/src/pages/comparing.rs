//! Five groups that were read out on the telephone, held against the number that this computer works out,
//! which it never shows before they agree.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use saphan_certs::authority::AuthorityError;
use saphan_certs::comparison::{GROUPS, NumberError, TypedNumber};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::language::Words;

use super::desk::Work;
use super::layout::{InWords, Nav, Shell, Standing, answered};
use super::locking::passphrase;
use super::refusal::{Refusal, status_of};
use super::requests::{Facts, Request, Typed, find};
use super::seat::{Fields, Form, Seat};
use super::visit;
use crate::commands::request::SLIPS_MAX;
use crate::commands::{rng, second};
use crate::failure::{Failure, exit};

/// How the comparison ended.
enum Compared {
    /// The same number: the partner is admitted.
    Same(Same, Standing),
    /// The number of another request.
    Differs(Facts, Standing),
    /// Something is wrong with what was typed; it comes back.
    Again(Typed, u8, Facts, Standing),
}

/// A partner that was admitted.
struct Same {
    partner: String,
    number: String,
    by: String,
    until: String,
    /// What became of the visit at the hub.
    told: Vec<String>,
}

#[derive(Template)]
#[template(path = "admitted.html")]
struct Admitted {
    shell: Shell,
    same: Same,
}

#[derive(Template)]
#[template(path = "differs.html")]
struct Differs {
    shell: Shell,
    facts: Facts,
}

/// Compares, and admits the partner if the number is the same.
pub(super) async fn approve(
    Path(request): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let (t, typed) = (seat.words(), typed(&fields));
    let beside = passphrase(&fields, "second");
    let compared =
        seat.work(move |mut work| compare(&mut work, &request, typed, beside, t)).await?;
    let shell = |standing| Shell::of(&seat, Nav::Requests, standing);
    Ok(match compared {
        Compared::Same(same, standing) => {
            answered(&Admitted { shell: shell(standing), same }).into_response()
        }
        Compared::Differs(facts, standing) => {
            let page = answered(&Differs { shell: shell(standing), facts });
            (StatusCode::FORBIDDEN, page).into_response()
        }
        Compared::Again(typed, code, facts, standing) => {
            let page = answered(&Request { shell: shell(standing), facts, typed });
            (status_of(code), page).into_response()
        }
    })
}

fn typed(fields: &Fields) -> Typed {
    let group = |at: usize| fields.one(&format!("group-{}", at + 1)).unwrap_or_default().to_owned();
    Typed {
        groups: std::array::from_fn(group),
        slips: fields.one("slips").and_then(|slips| slips.parse().ok()).unwrap_or(0),
        ..Typed::default()
    }
}

fn compare(
    work: &mut Work<'_>,
    request: &str,
    mut typed: Typed,
    beside: Result<Passphrase, Failure>,
    t: Words,
) -> Result<Compared, Failure> {
    let asked = find(work, request)?;
    let facts = Facts::of(&asked, work, t)?;
    let again = |typed, code, work: &Work<'_>| {
        Ok(Compared::Again(typed, code, Facts::of(&asked, work, t)?, Standing::of(work, t)?))
    };
    typed.wrong = (1..=GROUPS).filter(|at| !TypedNumber::is_group(&typed.groups[at - 1])).collect();
    if !typed.wrong.is_empty() {
        typed.refused = Some(t.say("number-form").to_string());
        return again(typed, exit::USAGE, work);
    }
    // Before the number is compared, so that a wrong passphrase is no comparison that the log knows.
    if second::asked(work.authority, work.acting.by())?.is_some() {
        let opened = beside.and_then(|beside| Ok(work.authority.unlock_second(&beside)?));
        match opened {
            Ok(hand) => work.acting.set_second(Some(hand)),
            Err(failure) => {
                let InWords { what, next, .. } = InWords::of(t, &failure);
                typed.refused = Some(format!("{what} {}", next.unwrap_or_default()));
                return again(typed, failure.exit, work);
            }
        }
    }
    let number: TypedNumber = typed.groups.concat().parse().map_err(AuthorityError::Number)?;
    let (code, at) = (asked.invitation.code, work.now);
    let compared = work.authority.compare_joining(work.acting, &code, &asked.request, &number, at);
    let compared = match compared {
        Ok(compared) => compared,
        Err(AuthorityError::Number(NumberError::Differs)) => {
            return Ok(Compared::Differs(facts, Standing::of(work, t)?));
        }
        Err(AuthorityError::Number(NumberError::Mistyped { group })) => {
            return again(slipped(typed, group, t), exit::USAGE, work);
        }
        Err(error) => return Err(error.into()),
    };
    let identity = work.authority.approve(work.acting, compared, at, &mut rng())?;
    let same = Same {
        partner: facts.partner,
        number: typed.groups.join(" "),
        by: work.acting.by().to_string(),
        until: t.date(identity.not_after()),
        told: visit::said(&visit::after(work), t),
    };
    Ok(Compared::Same(same, Standing::of(work, t)?))
}

/// The check digit does not fit. After some slips the call is to be made again, from nothing.
fn slipped(typed: Typed, group: Option<usize>, t: Words) -> Typed {
    let slips = typed.slips + 1;
    if slips > SLIPS_MAX {
        let refused = Some(t.say("number-call-again").to_string());
        return Typed { refused, ..Typed::default() };
    }
    let refused = match group {
        Some(group) => t.say("number-slip-in").count("group", group),
        None => t.say("number-slip"),
    };
    let wrong = group.into_iter().collect();
    Typed { slips, wrong, refused: Some(refused.to_string()), ..typed }
}
