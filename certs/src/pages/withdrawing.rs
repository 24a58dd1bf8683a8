//! Invitations that are good, and taking one back.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use saphan_certs::authority::InvitationState;
use saphan_pages::language::Words;
use saphan_protocol::time::UnixSeconds;

use super::desk::Work;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Form, Seat};
use super::visit;
use crate::failure::{Failure, exit};

/// An invitation that somebody may still come with.
pub(super) struct Open {
    /// Its own name: the digest of its code.
    pub(super) id: String,
    pub(super) partner: String,
    pub(super) made: String,
    pub(super) until: String,
}

impl Open {
    fn of(state: &InvitationState, t: Words) -> Self {
        Self {
            id: state.code.to_string(),
            partner: state.partner.to_string(),
            made: t.say("at-by").with("at", t.moment(state.at)).with("by", &state.by).to_string(),
            until: t.moment(state.expires),
        }
    }
}

/// All that are good.
pub(super) fn open(work: &Work<'_>, t: Words) -> Vec<Open> {
    good(work.authority.invitations(), work.now).iter().map(|state| Open::of(state, t)).collect()
}

/// Of each partner the newest, if a hub would let somebody in with it.
fn good(mut all: Vec<InvitationState>, now: UnixSeconds) -> Vec<InvitationState> {
    let mut newest: Vec<InvitationState> = Vec::new();
    while let Some(state) = all.pop() {
        if newest.iter().all(|later| later.partner != state.partner) {
            newest.push(state);
        }
    }
    newest.reverse();
    newest.retain(|one| one.reply.is_none() && !one.names_former_root && one.expires >= now);
    newest
}

/// The invitation of this name, if it is good, and whether somebody who waits has come with it.
fn find(work: &Work<'_>, id: &str) -> Result<(InvitationState, bool), Failure> {
    let mut good = good(work.authority.invitations(), work.now).into_iter();
    let found = good.find(|state| state.code.to_string() == id).ok_or_else(|| {
        let cause = "the invitation is not open any more";
        Failure::new(exit::CONFLICT, "authority-nothing-open", cause, "look at the requests")
    })?;
    let taken_along = work.authority.check_withdrawable(&found.partner, work.now)?;
    let requests = work.authority.notes()?.requests;
    let has_asked = requests.iter().any(|one| taken_along.contains(&one.code));
    Ok((found, has_asked))
}

#[derive(Template)]
#[template(path = "withdraw.html")]
struct Withdraw {
    shell: Shell,
    invitation: Open,
    /// Whether somebody waits for an answer, and is refused.
    has_asked: bool,
}

async fn page(seat: &Seat, id: String) -> Result<Withdraw, Refusal> {
    let t = seat.words();
    let (standing, invitation, has_asked) = seat
        .work(move |work| {
            let (found, has_asked) = find(&work, &id)?;
            Ok((Standing::of(&work, t)?, Open::of(&found, t), has_asked))
        })
        .await?;
    Ok(Withdraw { shell: Shell::of(seat, Nav::Requests, standing), invitation, has_asked })
}

/// Says what happens, and asks whether it is to happen.
pub(super) async fn ask(
    seat: Seat,
    Path(invitation): Path<String>,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, invitation).await?))
}

/// Takes it back. Whoever asks meanwhile is not refused unsaid: the page comes once more, and says so.
pub(super) async fn withdraw(
    Path(invitation): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let (id, was_told) = (invitation.clone(), fields.one("asked").is_some());
    let told = seat
        .work(move |work| {
            let (found, has_asked) = find(&work, &id)?;
            if has_asked && !was_told {
                return Ok(None);
            }
            work.authority.withdraw(work.acting, &found.partner, work.now)?;
            let asked = if has_asked { vec!["withdrawn-asked"] } else { Vec::new() };
            Ok(Some([vec!["withdrawn"], asked, visit::after(&work)].concat()))
        })
        .await?;
    Ok(match told {
        Some(told) => visit::on_to("/requests", &told),
        None => {
            let page = page(&seat, invitation).await?;
            (StatusCode::CONFLICT, answered(&page)).into_response()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use saphan_certs::authority::Reply;
    use saphan_protocol::ids::Digest;

    const NOW: UnixSeconds = UnixSeconds::new(1_780_000_000);

    fn made(code: &str, partner: &str) -> InvitationState {
        InvitationState {
            code: Digest::of(code.as_bytes()),
            partner: partner.parse().unwrap(),
            by: "Noy".parse().unwrap(),
            at: NOW,
            expires: NOW,
            reply: None,
            names_former_root: false,
            differed: None,
        }
    }

    #[test]
    fn what_no_hub_would_take_is_not_offered_to_be_taken_back() {
        let late = UnixSeconds::new(NOW.get() - 1);
        let all = vec![
            made("older", "nkw-la"),
            InvitationState { expires: late, ..made("late", "bsp-th") },
            InvitationState { names_former_root: true, ..made("former", "mkn-mm") },
            made("newer", "nkw-la"),
            InvitationState { reply: Some(Reply::Withdrawn), ..made("back", "gen-be") },
            made("other", "vie-la"),
        ];

        let good: Vec<Digest> = good(all, NOW).iter().map(|state| state.code).collect();

        assert_eq!(good, [Digest::of(b"newer"), Digest::of(b"other")]);
    }
}
