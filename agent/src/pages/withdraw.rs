//! The person takes consent back: as near as giving it, with the reference typed, and never stopped.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use saphan_protocol::codes::ConsentTier;
use saphan_protocol::section::Withdrawal;

use super::acts::confirmed;
use super::layout::{Shell, Standing, answered};
use super::referral::named;
use super::refusal::Refusal;
use super::seat::{Fields, Form, Seat};
use crate::exit::{Exit, Failure};

#[derive(Template)]
#[template(path = "withdraw.html")]
struct Page {
    shell: Shell,
    reference: String,
    partner: String,
    /// What the partner holds, by tier.
    holds: Vec<String>,
}

pub(super) async fn ask(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, view) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                Ok((Standing::of(office, now).await?, view))
            })
        })
        .await?;
    let shell = Shell::of(&seat, None, standing);
    let told = [view.tier1.is_some(), view.tier2.is_some(), view.release.is_some()];
    let holds = told.into_iter().zip(1..).filter(|(is_told, _)| *is_told);
    let holds = holds.map(|(_, tier)| shell.t.say(format!("stage-{tier}")).to_string()).collect();
    let (reference, partner) = (view.code.to_string(), view.partner.to_string());
    Ok(answered(&Page { shell, reference, partner, holds }))
}

/// How much is taken back.
fn scope(fields: &Fields) -> Result<Withdrawal, Failure> {
    let tiers = match fields.one("scope") {
        Some("everything") => Vec::new(),
        Some("later") => vec![ConsentTier::T2, ConsentTier::T3],
        Some("identity") => vec![ConsentTier::T3],
        Some(_) | None => {
            return Err(Failure::new(Exit::Usage, "nothing-chosen", "nothing was chosen"));
        }
    };
    Ok(Withdrawal { tiers, persons: Vec::new(), purposes: Vec::new() })
}

pub(super) async fn withdraw(
    Path(code): Path<String>,
    form: Form<Seat>,
) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    confirmed(&code, &fields)?;
    let scope = scope(&fields)?;
    let now = seat.now();
    let back = format!("/referral/{code}?done=withdrawn");
    seat.work(move |office| {
        Box::pin(async move {
            let id = named(office, &code).await?;
            Ok(office.withdraw(&id, &scope, now).await?)
        })
    })
    .await?;
    Ok(Redirect::to(&back))
}
