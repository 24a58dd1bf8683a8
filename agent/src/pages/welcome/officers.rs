//! The first two officers.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::layout::answered;
use saphan_pages::seat::Fields;
use saphan_protocol::ids::StaffCode;

use super::frame::{Found, Frame};
use super::lobby::{Away, Form, Lobby, Visitor};
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::setup::officers::{self, NewOfficer, SUPERVISES, WORKS};
use crate::setup::settings;
use crate::setup::stage::{Mark, Stage};

#[derive(Template)]
#[template(path = "welcome/officers.html")]
struct Page {
    frame: Frame,
    works: String,
    supervises: String,
}

impl Page {
    fn of(visitor: &Visitor, fields: &Fields) -> Self {
        let typed = |name, usual: &str| fields.one(name).unwrap_or(usual).to_owned();
        Self {
            frame: Frame::of(visitor, "/welcome/officers", Some((4, 5))),
            works: typed("works", "lo-01"),
            supervises: typed("supervises", "sv-01"),
        }
    }
}

pub(super) async fn ask(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Officers])?;
    Ok(answered(&Page::of(&visitor, &Fields::default())).into_response())
}

/// What was typed, checked as far as it can be without keys.
struct Typed {
    passphrase: Passphrase,
    works: (StaffCode, Passphrase),
    supervises: (StaffCode, Passphrase),
}

impl Typed {
    fn of(found: &mut Found, fields: &Fields) -> Option<Self> {
        let passphrase = found.passphrase("passphrase", fields);
        let works: Option<StaffCode> = found.name("works", fields);
        let own = ["works-passphrase", "works-passphrase-again"];
        let works_passphrase = found.new_passphrase(own, fields);
        let supervises: Option<StaffCode> = found.name("supervises", fields);
        let own = ["supervises-passphrase", "supervises-passphrase-again"];
        let supervises_passphrase = found.new_passphrase(own, fields);
        if works.is_some() && works == supervises {
            let cause = "both officers have the same code";
            found.0.push(("supervises", Failure::new(Exit::Usage, "same-officer", cause)));
            return None;
        }
        Some(Self {
            passphrase: passphrase?,
            works: (works?, works_passphrase?),
            supervises: (supervises?, supervises_passphrase?),
        })
    }
}

pub(super) async fn add(form: Form) -> Result<Response, Away> {
    let Form { from: visitor, fields } = form;
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Officers])?;
    let mut found = Found::default();
    if let Some(typed) = Typed::of(&mut found, &fields) {
        match made(lobby, typed).await {
            Ok(()) => return Ok(Redirect::to(lobby.next()).into_response()),
            Err(failure) => {
                let is_passphrase = failure.exit() == Exit::WrongPassphrase;
                found.0.push((if is_passphrase { "passphrase" } else { "" }, failure));
            }
        }
    }
    let page = Page::of(&visitor, &fields);
    let page = Page { frame: page.frame.with(found.0), ..page };
    Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response())
}

async fn made(lobby: &Lobby, typed: Typed) -> Result<(), Failure> {
    let Typed { passphrase, works, supervises } = typed;
    let path = lobby.config_path();
    let config = Config::load(path, false, |_| None, &[])?;
    let (contact, deputy) = (works.0.clone(), supervises.0.clone());
    let officers = [(works, WORKS), (supervises, SUPERVISES)];
    let officers =
        officers.map(|((code, passphrase), roles)| NewOfficer { code, roles, passphrase });
    let (keyring, cost) = (lobby.keyring()?, lobby.ground.cost);
    officers::add(keyring, config, passphrase, officers.into(), cost, lobby.now()).await?;
    settings::answer(path, &contact, &deputy)?;
    Mark::Sheet.write(lobby.dir())
}
