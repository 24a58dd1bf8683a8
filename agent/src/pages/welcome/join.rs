//! Joining: with an invitation, or with three names and a file.

use askama::Template;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::invitation::{INVITATION_CHARS_MAX, Invitation};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::layout::answered;
use saphan_pages::seat::Fields;
use saphan_protocol::ids::{NetworkName, PartnerId};
use std::sync::Arc;
use zeroize::Zeroizing;

use super::frame::{Found, Frame};
use super::lobby::{Away, Form, Lobby, Visitor};
use crate::config::HubAddress;
use crate::exit::{Exit, Failure};
use crate::keyring::Keyring;
use crate::pages::system_rng;
use crate::pages::upload::{self, Goes, Upload};
use crate::setup::stage::{Mark, Stage};
use crate::setup::{apart, settings, write};

/// An invitation may come in lines, with a greeting's worth of space.
const FILE_LEN_MAX: usize = 4 * INVITATION_CHARS_MAX;
const STEP: Option<(usize, usize)> = Some((2, 5));
const PASSPHRASES: [&str; 2] = ["passphrase", "passphrase-again"];

#[derive(Template)]
#[template(path = "welcome/join.html")]
struct Ask {
    frame: Frame,
    invitation: Zeroizing<String>,
}

pub(super) async fn ask(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Nothing])?;
    let frame = Frame::of(&visitor, "/welcome/join", STEP);
    Ok(answered(&Ask { frame, invitation: Zeroizing::default() }).into_response())
}

/// Makes the keys of an invited office; asking follows by itself.
pub(super) async fn join(
    State(lobby): State<Arc<Lobby>>,
    request: Request,
) -> Result<Response, Away> {
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &lobby).await.map_err(Away::Refused)?;
    lobby.at(&[Stage::Nothing])?;
    let request = Request::from_parts(parts, body);
    let Upload { fields, file } =
        upload::read(request, &visitor.seen, Goes::ToMemory(FILE_LEN_MAX)).await?;
    let mut found = Found::default();
    let text = text_of(&fields, file);
    let invitation = found.take("invitation", text.and_then(|text| Ok(Invitation::parse(&text)?)));
    let passphrase = found.new_passphrase(PASSPHRASES, &fields);
    if let (Some(invitation), Some(passphrase)) = (invitation, passphrase) {
        let office = New {
            network: invitation.network.clone(),
            partner: invitation.partner.clone(),
            hub: invitation.hub.clone(),
            passphrase,
        };
        match office
            .make(&visitor)
            .await
            .and_then(|keyring| Ok(keyring.keep_invitation(&invitation)?))
        {
            Ok(()) => {
                lobby.wake.notify_one();
                return Ok(Redirect::to("/welcome/number").into_response());
            }
            Err(failure) => found.0.push(("", failure)),
        }
    }
    let frame = Frame::of(&visitor, "/welcome/join", STEP).with(found.0);
    let invitation = fields.one("invitation").unwrap_or_default().to_owned();
    let page = Ask { frame, invitation: Zeroizing::new(invitation) };
    Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response())
}

/// The text that was pasted, else that of the file.
fn text_of(
    fields: &Fields,
    file: Option<Zeroizing<Vec<u8>>>,
) -> Result<Zeroizing<String>, Failure> {
    if let Some(pasted) = fields.one("invitation") {
        return Ok(Zeroizing::new(pasted.to_owned()));
    }
    let none = || Failure::new(Exit::Usage, "no-invitation", "there is no invitation");
    let file = file.ok_or_else(none)?;
    // What is no text is no invitation, and is told so.
    Ok(Zeroizing::new(String::from_utf8_lossy(&file).into_owned()))
}

/// An office that is to be made.
struct New {
    network: NetworkName,
    partner: PartnerId,
    hub: HubAddress,
    passphrase: Passphrase,
}

impl New {
    /// Makes its settings and its keys, as `init` does; the keys come last, so that their presence says that
    /// the rest is there.
    async fn make(self, visitor: &Visitor) -> Result<Keyring, Failure> {
        let lobby = &visitor.hall;
        let Self { network, partner, hub, passphrase } = self;
        let (dir, path) = (lobby.dir().to_owned(), lobby.config_path().clone());
        if settings::is_wanted(&path, &hub)? {
            let language = visitor.words().tag();
            write(&path, &settings::text(&hub, None, Some(language)), "saphan-agent check")?;
        }
        Mark::Joining.write(&dir)?;
        let (cost, now) = (lobby.ground.cost, lobby.now());
        apart(move || {
            let rng = &mut system_rng();
            Ok(Keyring::init(&dir, &network, &partner, &passphrase, cost, rng, now)?)
        })
        .await
    }
}

#[derive(Template)]
#[template(path = "welcome/file.html")]
struct AskNames {
    frame: Frame,
    network: String,
    partner: String,
    hub: String,
}

impl AskNames {
    fn of(frame: Frame, fields: &Fields) -> Self {
        let typed = |name| fields.one(name).unwrap_or_default().to_owned();
        Self { frame, network: typed("network"), partner: typed("partner"), hub: typed("hub") }
    }
}

pub(super) async fn ask_names(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Nothing])?;
    let frame = Frame::of(&visitor, "/welcome/file", STEP);
    Ok(answered(&AskNames::of(frame, &Fields::default())).into_response())
}

/// Makes the keys of an office that asks by a file.
pub(super) async fn by_file(form: Form) -> Result<Response, Away> {
    let Form { from: visitor, fields } = form;
    visitor.hall.at(&[Stage::Nothing])?;
    let mut found = Found::default();
    let network = found.name("network", &fields);
    let partner = found.name("partner", &fields);
    let hub = found.name("hub", &fields);
    let passphrase = found.new_passphrase(PASSPHRASES, &fields);
    if let (Some(network), Some(partner), Some(hub), Some(passphrase)) =
        (network, partner, hub, passphrase)
    {
        match (New { network, partner, hub, passphrase }).make(&visitor).await {
            Ok(_) => return Ok(Redirect::to("/welcome/request").into_response()),
            Err(failure) => found.0.push(("", failure)),
        }
    }
    let frame = Frame::of(&visitor, "/welcome/file", STEP).with(found.0);
    let page = AskNames::of(frame, &fields);
    Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response())
}
