//! The person takes consent back: as near as giving it, with the reference typed, and never stopped.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use saphan_protocol::codes::{ConsentPurpose, ConsentTier};
use saphan_protocol::section::Withdrawal;
use zeroize::Zeroizing;

use super::acts::{confirmed, person};
use super::form_page::FormPage;
use super::inputs::{Input, Wrong, any, named, nothing_chosen};
use super::language::Words;
use super::layout::{Shell, Standing, answered};
use super::referral::named as referral_named;
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat};
use crate::exit::{Exit, Failure};
use crate::office::ReferralView;

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/referral/{code}/withdraw", get(ask).post(withdraw))
        .route("/case/withdraw", post(of_case))
}

async fn ask(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, code, &Fields::default(), None).await?))
}

async fn page(
    seat: &Seat,
    code: String,
    before: &Fields,
    wrong: Option<&Wrong>,
) -> Result<FormPage, Failure> {
    let now = seat.now();
    let (standing, view) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = referral_named(office, &code).await?;
                let view = office.referral(&id).await?;
                Ok((Standing::of(office, now).await?, view))
            })
        })
        .await?;
    let shell = Shell::of(seat, None, standing);
    let t = shell.t;
    let (reference, partner) = (view.code.to_string(), view.partner.to_string());
    let action = format!("/referral/{reference}/withdraw");
    let mut page = FormPage::new(shell, "act-withdraw", &reference, &partner, action);
    page.explained = t.say("withdraw-explained").with("partner", &partner).to_string();
    page.button = t.say("withdraw-do").to_string();
    let holds = t.say("withdraw-holds").with("partner", &partner).to_string();
    page.about = vec![(holds, told(t, &view).join(", "))];
    page.inputs = inputs(t, Some(&view), before);
    page.to_type = Some(reference);
    Ok(page.blaming(wrong))
}

/// What the partner holds, by tier.
fn told(t: Words, view: &ReferralView) -> Vec<String> {
    let told = [view.tier1.is_some(), view.tier2.is_some(), view.release.is_some()];
    let held = told.into_iter().zip(1..).filter(|(is_told, _)| *is_told);
    held.map(|(_, tier)| t.say(format!("stage-{tier}")).to_string()).collect()
}

/// How much is taken back: everything, some tiers, or what is chosen of tiers, purposes and persons; of
/// one referral of ours also every other of its case.
fn inputs(t: Words, view: Option<&ReferralView>, before: &Fields) -> Vec<Input> {
    let scopes = ["everything", "later", "identity", "chosen"];
    let scopes = scopes.map(|one| (one.to_owned(), t.say(format!("withdraw-{one}")).to_string()));
    let mut inputs = vec![
        Input::one("scope", t.say("withdraw-scope"), scopes, before).hint(t.say("withdraw-limits")),
        Input::folded("tier", t.say("withdraw-tiers"), named::<ConsentTier>(t), before),
        Input::folded("purpose", t.say("withdraw-purposes"), named::<ConsentPurpose>(t), before),
    ];
    let Some(view) = view else { return inputs };
    let persons = view.tier1.iter().flat_map(|record| &record.persons).map(|person| {
        let (sex, age) =
            (t.code("sex", person.sex.as_str()), t.code("age_band", person.age_band.as_str()));
        (person.pid.to_string(), format!("{}: {sex}, {age}", person.pid))
    });
    inputs.push(Input::folded("person", t.say("withdraw-persons"), persons, before));
    if super::progress::is_origin(view) {
        let everywhere = [("yes".to_owned(), t.say("withdraw-case-hint").to_string())];
        inputs.push(Input::folded("case", t.say("withdraw-case"), everywhere, before));
    }
    inputs
}

/// How much is taken back; the lists as they are signed: sorted, without repeats.
fn scope(fields: &Fields) -> Result<Withdrawal, Wrong> {
    let none = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };
    match fields.one("scope") {
        Some("everything") => Ok(none),
        Some("later") => Ok(Withdrawal { tiers: vec![ConsentTier::T2, ConsentTier::T3], ..none }),
        Some("identity") => Ok(Withdrawal { tiers: vec![ConsentTier::T3], ..none }),
        Some("chosen") => {
            let scope = Withdrawal {
                tiers: sorted(any(fields, "tier", |text| text.parse().ok())?),
                persons: sorted(any(fields, "person", person)?),
                purposes: sorted(any(fields, "purpose", |text| text.parse().ok())?),
            };
            // What is chosen of nothing would be everything.
            if scope.is_whole() { Err(Wrong::at("scope")(nothing_chosen())) } else { Ok(scope) }
        }
        Some(_) | None => Err(Wrong::at("scope")(nothing_chosen())),
    }
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list
}

/// Whether every referral of the case is meant, which says nothing of persons of one of them.
fn is_of_case(fields: &Fields, scope: &Withdrawal) -> Result<bool, Wrong> {
    let is_of_case = fields.one("case").is_some();
    if is_of_case && !scope.persons.is_empty() {
        let cause = "persons are numbered anew in each referral";
        let failure = Failure::new(Exit::Usage, "persons-of-one-referral", cause);
        return Err(Wrong::at("person")(failure));
    }
    Ok(is_of_case)
}

async fn withdraw(Path(code): Path<String>, form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match withdrawn(&seat, &code, &fields).await {
        Ok(to) => Ok(Redirect::to(&to).into_response()),
        Err(wrong) => {
            let status = status_of(wrong.failure.exit());
            match page(&seat, code, &fields, Some(&wrong)).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

async fn withdrawn(seat: &Seat, code: &str, fields: &Fields) -> Result<String, Wrong> {
    confirmed(code, fields).map_err(Wrong::at("reference"))?;
    let scope = scope(fields)?;
    let is_of_case = is_of_case(fields, &scope)?;
    let (now, named) = (seat.now(), code.to_owned());
    seat.work(move |office| {
        Box::pin(async move {
            let id = referral_named(office, &named).await?;
            if is_of_case {
                office.withdraw_case_behind(&id, &scope, now).await?;
            } else {
                office.withdraw(&id, &scope, now).await?;
            }
            Ok(())
        })
    })
    .await?;
    let is_everywhere = is_of_case;
    Ok(if is_everywhere {
        "/erasures?done=withdrawn-case".to_owned()
    } else {
        format!("/referral/{code}?done=withdrawn")
    })
}

/// The same for a case by its number, which travels in forms only. The first form asks, the second does.
async fn of_case(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let number = fields.exact("number").cloned().unwrap_or_default();
    let is_first = fields.one("scope").is_none() && !fields.names("reference");
    let wrong = if is_first {
        None
    } else {
        match withdrawn_of(&seat, &number, &fields).await {
            Ok(()) => return Ok(Redirect::to("/erasures?done=withdrawn-case").into_response()),
            Err(wrong) => Some(wrong),
        }
    };
    let status =
        wrong.as_ref().map_or(axum::http::StatusCode::OK, |wrong| status_of(wrong.failure.exit()));
    match case_page(&seat, number, &fields, wrong.as_ref()).await {
        Ok(page) => Ok((status, answered(&page)).into_response()),
        Err(failure) => Err(wrong.map_or(failure, |wrong| wrong.failure).into()),
    }
}

async fn case_page(
    seat: &Seat,
    number: Zeroizing<String>,
    before: &Fields,
    wrong: Option<&Wrong>,
) -> Result<FormPage, Failure> {
    let now = seat.now();
    let standing =
        seat.work(move |office| Box::pin(async move { Standing::of(office, now).await })).await?;
    let shell = Shell::of(seat, None, standing);
    let t = shell.t;
    let mut page = FormPage::new(shell, "act-withdraw", &number, "", "/case/withdraw".to_owned());
    page.explained = t.say("withdraw-case-explained").to_string();
    page.button = t.say("withdraw-do").to_string();
    page.back = "/attachments".to_owned();
    page.hidden = vec![("number".to_owned(), number.to_string())];
    page.inputs = inputs(t, None, before);
    page.to_type = Some(number.to_string());
    Ok(page.blaming(wrong))
}

async fn withdrawn_of(
    seat: &Seat,
    number: &Zeroizing<String>,
    fields: &Fields,
) -> Result<(), Wrong> {
    confirmed(number, fields).map_err(Wrong::at("reference"))?;
    let scope = scope(fields)?;
    let (now, number) = (seat.now(), number.clone());
    seat.work(move |office| {
        Box::pin(async move {
            office.withdraw_case(&number, &scope, now).await?;
            Ok(())
        })
    })
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &str) -> Result<Withdrawal, Wrong> {
        scope(&Fields::read(form.as_bytes()))
    }

    #[test]
    fn what_is_taken_back_is_what_was_chosen_and_never_more_by_mistake() {
        assert!(read("scope=everything&tier=t3").is_ok_and(|scope| scope.is_whole()));
        assert!(read("scope=identity").is_ok_and(|scope| scope.tiers == [ConsentTier::T3]));

        let some = read("scope=chosen&purpose=family_tracing&tier=t3&tier=t2&tier=t3&person=P2");

        let some = some.ok().expect("a scope");
        assert_eq!(some.tiers, [ConsentTier::T2, ConsentTier::T3]);
        assert_eq!((some.purposes.len(), some.persons.len()), (1, 1));
        assert!(read("scope=chosen").is_err(), "nothing chosen is not everything");
        assert!(read("").is_err());
    }
}
