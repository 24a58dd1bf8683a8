//! Who the partners are, and one of them.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;
use saphan_certs::fingerprint::Fingerprint;
use saphan_pages::language::Words;
use saphan_protocol::directory::Standing as Listed;
use saphan_protocol::ids::PartnerId;

use super::desk::Work;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::Seat;
use crate::commands::known::{Known, Needs};
use crate::commands::partner::{reason_name, stop_name};
use crate::failure::{Failure, exit};

/// A partner in the list.
struct Row {
    partner: String,
    country: String,
    state: String,
    until: String,
    needs: Option<String>,
    seen: String,
    compared: String,
}

#[derive(Template)]
#[template(path = "partners.html")]
struct Partners {
    shell: Shell,
    rows: Vec<Row>,
    active: usize,
}

pub(super) async fn list(seat: Seat) -> Result<Html<String>, Refusal> {
    let t = seat.words();
    let (standing, rows, active) = seat
        .work(move |work| {
            let notes = work.authority.notes()?;
            let (mut rows, mut active) = (Vec::new(), 0);
            for (id, _) in work.authority.directory().partners() {
                let known = Known::of(work.authority, id, &notes, work.now)?;
                active += usize::from(known.is_active());
                rows.push(row(&known, t));
            }
            Ok((Standing::of(&work, t)?, rows, active))
        })
        .await?;
    let shell = Shell::of(&seat, Nav::Partners, standing);
    Ok(answered(&Partners { shell, rows, active }))
}

fn row(known: &Known<'_>, t: Words) -> Row {
    let stands = known.partner.standing.stands();
    let nothing = || t.say("nothing").to_string();
    let compared = match known.compared {
        _ if !stands => nothing(),
        Some((at, by)) => t.say("at-by").with("at", t.date(at)).with("by", by).to_string(),
        None => t.say("number-not-compared").to_string(),
    };
    Row {
        partner: known.id.to_string(),
        country: known.id.country(),
        state: t.say(format!("state-{}", known.state())).to_string(),
        until: if stands { t.date(known.until) } else { nothing() },
        needs: known.needs().map(|needs| needed(needs, t)),
        seen: t.date_in(&known.seen()).unwrap_or_else(nothing),
        compared,
    }
}

fn needed(needs: Needs, t: Words) -> String {
    let (id, days) = match needs {
        Needs::Revocation => return t.say("needs-revocation").to_string(),
        Needs::Due { days } => ("needs-due", days),
        Needs::Late { days } => ("needs-late", days),
        Needs::Line { days } => ("needs-line", days),
    };
    t.say(id).count("days", usize::try_from(days).unwrap_or(usize::MAX)).to_string()
}

/// A partner as its page shows it.
pub(super) struct Facts {
    pub(super) partner: String,
    pub(super) country: String,
    pub(super) state: String,
    from: String,
    until: String,
    needs: Option<String>,
    seen: String,
    compared: String,
    fingerprint: String,
    /// Since when the hub refuses it, where it does.
    refused: Option<String>,
    /// Its own word that it is out.
    pub(super) own_word: Option<String>,
    can_suspend: bool,
    can_resume: bool,
    can_revoke: bool,
}

impl Facts {
    pub(super) fn of(work: &Work<'_>, id: &PartnerId, t: Words) -> Result<Self, Failure> {
        let known = Known::of(work.authority, id, &work.authority.notes()?, work.now)?;
        let Row { state, needs, seen, compared, .. } = row(&known, t);
        let own_word = known.own_word.as_ref().map(|word| {
            let hub = work.authority.hub_of(&word.hub).map(|hub| hub.to_string());
            let hub = hub.unwrap_or_else(|| word.hub.to_string());
            t.say("own-word").with("since", t.moment(word.since)).with("hub", hub).to_string()
        });
        let (reason, can) = match known.partner.standing {
            Listed::Active => (None, [true, false, true]),
            Listed::Suspended { reason } => {
                (Some(format!("stop-{}", stop_name(reason))), [false, true, true])
            }
            Listed::Revoked { reason, .. } => {
                (Some(format!("reason-{}", reason_name(reason))), [false, false, false])
            }
        };
        let state = match reason {
            Some(reason) => t
                .say("state-because")
                .with("state", &state)
                .with("reason", t.say(reason))
                .to_string(),
            None => state,
        };
        let [can_suspend, can_resume, can_revoke] = can;
        Ok(Self {
            partner: id.to_string(),
            country: id.country(),
            state,
            from: t.date(known.from),
            until: t.date(known.until),
            needs,
            seen,
            compared,
            fingerprint: Fingerprint::of_key(&known.partner.key).to_string(),
            refused: effect(work, &known, t)?,
            own_word,
            can_suspend,
            can_resume,
            can_revoke,
        })
    }
}

/// Whether the hub refuses a partner that is suspended or revoked: it does since it has the list.
fn effect(work: &Work<'_>, known: &Known<'_>, t: Words) -> Result<Option<String>, Failure> {
    let acts = work.authority.acts().entries().iter().rev();
    let mut of_this = acts.filter(|act| act.act.subject() == Some(known.id.as_str()));
    let stopped = of_this.find(|act| ["revoke", "suspend"].contains(&act.act.as_str()));
    let (Some(act), false) = (stopped, known.partner.standing == Listed::Active) else {
        return Ok(None);
    };
    let visited = work.authority.notes()?.visited;
    let said = match visited.filter(|visited| visited.acts > act.number) {
        Some(visited) => t.say("refused-at-hub").with("at", t.moment(visited.at)),
        None => t.say("refused-not-yet"),
    };
    Ok(Some(said.to_string()))
}

#[derive(Template)]
#[template(path = "partner.html")]
struct Partner {
    shell: Shell,
    facts: Facts,
}

pub(super) async fn show(seat: Seat, Path(partner): Path<String>) -> Result<Html<String>, Refusal> {
    let (t, id) = (seat.words(), named(&partner)?);
    let (standing, facts) =
        seat.work(move |work| Ok((Standing::of(&work, t)?, Facts::of(&work, &id, t)?))).await?;
    let shell = Shell::of(&seat, Nav::Partners, standing);
    Ok(answered(&Partner { shell, facts }))
}

/// The partner that an address names.
pub(super) fn named(text: &str) -> Result<PartnerId, Failure> {
    text.parse().map_err(|error| {
        Failure::new(exit::NOT_FOUND, "unknown-partner", error, "saphan-ca partner list")
    })
}
