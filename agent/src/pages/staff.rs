//! The officers of the office: who they are, and, for an administrator, adding one and letting one act no
//! more.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_protocol::codes::{Code as _, Permission, UserRole};
use saphan_protocol::ids::StaffCode;

use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Seat};
use super::system_rng;
use crate::exit::{Exit, Failure};
use crate::keyring::Keyring;
use crate::staff::OfficerKeys;

/// The pages of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/staff", get(list))
        .route("/staff/add", post(add))
        .route("/staff/disable", post(disable))
}

struct Row {
    code: String,
    roles: String,
    until: String,
    is_active: bool,
}

#[derive(Template)]
#[template(path = "staff.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
    may_manage: bool,
    /// Code, name, and whether it is chosen.
    roles: Vec<(&'static str, String, bool)>,
    /// What was typed for the new officer, and for the one who acts no more.
    code: String,
    gone: String,
    add_refused: Option<InWords>,
    disable_refused: Option<InWords>,
}

async fn list(seat: Seat) -> Result<Response, Refusal> {
    Ok(answered(&page(&seat, &Fields::default()).await?).into_response())
}

async fn page(seat: &Seat, fields: &Fields) -> Result<Page, Failure> {
    let now = seat.now();
    let (standing, staff, may_manage) = seat
        .work(move |office| {
            Box::pin(async move {
                let may_manage = office.require(Permission::UserManage).is_ok();
                Ok((Standing::of(office, now).await?, office.staff().await?, may_manage))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Status), standing);
    let t = shell.t;
    let name = |role: &UserRole| t.code(UserRole::LIST, role.code());
    let rows = staff.iter().map(|one| Row {
        code: one.code.to_string(),
        roles: one.roles.iter().map(name).collect::<Vec<_>>().join(", "),
        until: match one.disabled {
            Some(since) => t.say("staff-disabled").with("since", t.moment(since)).to_string(),
            None => t.say("status-until").with("until", t.moment(one.until)).to_string(),
        },
        is_active: one.is_active(now),
    });
    let chosen = |role: &UserRole| fields.all("role").any(|code| code == role.code());
    let rows = rows.collect();
    let roles =
        UserRole::CODES.iter().map(|role| (role.code(), name(role), chosen(role))).collect();
    let typed = |field: &str| fields.one(field).unwrap_or_default().to_owned();
    let (code, gone) = (typed("code"), typed("reference"));
    let (add_refused, disable_refused) = (None, None);
    Ok(Page { shell, rows, may_manage, roles, code, gone, add_refused, disable_refused })
}

async fn add(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match try_add(&seat, &fields).await {
        Ok(()) => Ok(Redirect::to("/staff?done=staff-added").into_response()),
        Err(failure) => {
            let add_refused = Some(InWords::of(seat.words(), &failure));
            let page = Page { add_refused, ..page(&seat, &fields).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
        }
    }
}

/// The same as `staff add`: the key of the new officer is made of the office's keys, which the passphrase
/// of whoever acts opens once more.
async fn try_add(seat: &Seat, fields: &Fields) -> Result<(), Failure> {
    let code: StaffCode = staff_code(fields, "code")?;
    let roles: Vec<UserRole> = fields.all("role").filter_map(|code| code.parse().ok()).collect();
    let own = passphrase(fields, "own-passphrase")?;
    let (new, again) =
        (passphrase(fields, "new-passphrase")?, passphrase(fields, "again-passphrase")?);
    if !new.is_same(&again) {
        let cause = "the two passphrases differ";
        return Err(Failure::new(Exit::Usage, "passphrases-differ", cause));
    }
    new.check_new()?;
    let (wanted, asked) = (code.clone(), roles.clone());
    let by = seat
        .work(move |office| {
            Box::pin(async move {
                office.check_new_staff(&wanted, &asked).await?;
                Ok(office.actor().code())
            })
        })
        .await?;
    let keys = made_key(seat, code.clone(), by, own, new).await?;
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move { Ok(office.add_staff(&code, &roles, keys, now).await?) })
    })
    .await
}

async fn made_key(
    seat: &Seat,
    code: StaffCode,
    by: Option<StaffCode>,
    own: Passphrase,
    new: Passphrase,
) -> Result<OfficerKeys, Failure> {
    let dir = seat.place().dir.clone();
    let made = tokio::task::spawn_blocking(move || {
        let keyring = Keyring::open(&dir)?;
        let keys = match &by {
            Some(by) => keyring.unlock_officer(by, &own)?.0,
            None => keyring.unlock(&own)?,
        };
        Ok(keyring.add_officer(&code, &keys, &new, KdfCost::STANDARD, &mut system_rng())?)
    });
    made.await.unwrap_or_else(|_| {
        Err(Failure::new(Exit::TryLater, "pages-stopping", "the pages are being stopped"))
    })
}

fn passphrase(fields: &Fields, name: &str) -> Result<Passphrase, Failure> {
    let empty = || Failure::new(Exit::Usage, "no-passphrase", "no passphrase was typed");
    let typed = fields.exact(name).filter(|text| !text.is_empty()).ok_or_else(empty)?;
    Ok(Passphrase::new(typed.clone())?)
}

fn staff_code(fields: &Fields, name: &str) -> Result<StaffCode, Failure> {
    let text = fields.one(name).unwrap_or_default();
    text.parse()
        .map_err(|_| Failure::new(Exit::Usage, "no-staff-code", "a staff code looks like lo-01"))
}

/// Lets the officer whose code was typed act no more.
async fn disable(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match try_disable(&seat, &fields).await {
        Ok(()) => Ok(Redirect::to("/staff?done=staff-disabled").into_response()),
        Err(failure) => {
            let disable_refused = Some(InWords::of(seat.words(), &failure));
            let page = Page { disable_refused, ..page(&seat, &fields).await? };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
        }
    }
}

async fn try_disable(seat: &Seat, fields: &Fields) -> Result<(), Failure> {
    let code = staff_code(fields, "reference")?;
    let (now, gone) = (seat.now(), code.clone());
    seat.work(move |office| Box::pin(async move { Ok(office.disable_staff(&gone, now).await?) }))
        .await?;
    Ok(Keyring::open(&seat.place().dir)?.remove_officer(&code)?)
}
