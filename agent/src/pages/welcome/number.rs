//! The number that is read out, and what the hub says of the request.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Redirect, Response};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use saphan_certs::invitation::Invitation;
use saphan_certs::rejection::{Rejection, RejectionReason};
use saphan_pages::layout::answered;
use saphan_pages::seat::held;
use saphan_protocol::time::UnixSeconds;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};
use zeroize::Zeroizing;

use super::frame::{Found, Frame};
use super::lobby::{Away, Form, Lobby, Visitor};
use super::request;
use crate::exit::Failure;
use crate::pages::language::Words;
use crate::pages::refusal::InWords;
use crate::service::{Applicant, JoinStanding};
use crate::setup::apart;
use crate::setup::joining::{connect, kept, number_of};
use crate::setup::stage::{Mark, Stage};

/// How often the hub is asked what became of the request.
const ASK_EVERY: Duration = Duration::from_secs(10);
/// How often the page looks whether there is an answer, in seconds.
const LOOK_EVERY_S: u64 = 5;
const STEP: Option<(usize, usize)> = Some((3, 5));
/// Length of a side of a code for cameras at least, in pixels.
const CODE_SIDE: u32 = 240;

/// What the hub said last.
#[derive(Default)]
pub(super) enum Hub {
    /// Nothing yet.
    #[default]
    Silent,
    /// The request waits for the administrator.
    Waiting(UnixSeconds),
    /// The administrator has refused it.
    Rejected(Rejection),
    /// It was not reached, or is not trusted.
    Failed(Failure),
    /// It was not asked: the request is too old.
    Old,
}

/// Asks until there is an answer, until `stop`.
pub(super) async fn ask_on(lobby: Arc<Lobby>, stop: CancellationToken) {
    loop {
        let asking = async {
            settle(&lobby);
            if Stage::of(lobby.dir()) == Stage::Asking && !is_rejected(&lobby) {
                let said = ask(&lobby).await.unwrap_or_else(Hub::Failed);
                *held(&lobby.hub) = said;
            }
            tokio::select! {
                () = sleep(ASK_EVERY) => {}
                () = lobby.wake.notified() => {}
            }
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = asking => {}
        }
    }
}

/// Takes notice of what a command has done meanwhile.
fn settle(lobby: &Lobby) {
    if Stage::of(lobby.dir()) == Stage::Restored && request::is_certified(lobby) {
        // If that does not work now, it does in ten seconds.
        let _ = Mark::clear(lobby.dir());
    }
    // Ends these pages, where nothing comes next.
    lobby.next();
}

fn is_rejected(lobby: &Lobby) -> bool {
    matches!(*held(&lobby.hub), Hub::Rejected(_))
}

/// Asks once; whoever is admitted is installed.
async fn ask(lobby: &Lobby) -> Result<Hub, Failure> {
    let keyring = lobby.keyring()?;
    if keyring.request().check_time(lobby.now()).is_err() {
        return Ok(Hub::Old);
    }
    let invitation = kept(&keyring)?;
    let applicant = Applicant::new(&keyring, &invitation, lobby.ground.clock)?;
    Ok(match applicant.ask().await {
        Ok(JoinStanding::Waiting) => Hub::Waiting(lobby.now()),
        Ok(JoinStanding::Rejected(rejection)) => {
            info!("the request was refused");
            Hub::Rejected(rejection)
        }
        Ok(JoinStanding::Admitted(admission)) => {
            keyring.admit(*admission)?;
            let is_connected = connect(&keyring, invitation.hub.clone()).await;
            info!(is_connected, "the office was admitted");
            Hub::Silent
        }
        Err(trouble) => {
            warn!(code = trouble.code(), cause = %trouble, "the hub was not asked");
            Hub::Failed(trouble.into())
        }
    })
}

/// A refusal of the administrator, in words.
struct Rejected {
    what: String,
    reason: String,
    words: Option<String>,
}

impl Rejected {
    fn of(t: Words, rejection: &Rejection) -> Self {
        let reason = match rejection.reason {
            RejectionReason::NumberDiffers => t.say("welcome-rejected-number-differs"),
            RejectionReason::NotReached => t.say("welcome-rejected-not-reached"),
            RejectionReason::NotTheirs => t.say("welcome-rejected-not-theirs"),
            RejectionReason::OtherInvitation => t.say("welcome-rejected-other-invitation"),
            RejectionReason::Other => t.say("welcome-rejected-other"),
        };
        Self {
            what: t.say("welcome-rejected").with("when", t.moment(rejection.at)).to_string(),
            reason: reason.to_string(),
            words: rejection.words.as_ref().map(ToString::to_string),
        }
    }
}

#[derive(Template)]
#[template(path = "welcome/number.html")]
struct Page {
    frame: Frame,
    groups: Vec<String>,
    partner: String,
    network: String,
    state: String,
    trouble: Option<InWords>,
    rejected: Option<Rejected>,
    is_old: bool,
    takes_invitation: bool,
    invitation: Zeroizing<String>,
}

impl Page {
    async fn of(visitor: &Visitor) -> Result<Self, Failure> {
        let (lobby, t) = (&visitor.hall, visitor.words());
        let keyring = lobby.keyring()?;
        let number = number(lobby).await?;
        let hub = held(&lobby.hub);
        let state = match &*hub {
            Hub::Waiting(at) => t.say("welcome-number-waiting").with("when", t.moment(*at)),
            Hub::Silent | Hub::Rejected(_) | Hub::Failed(_) | Hub::Old => {
                t.say("welcome-number-asking")
            }
        };
        let is_old = matches!(*hub, Hub::Old);
        let trouble = match &*hub {
            Hub::Failed(failure) => Some(InWords::of(t, failure)),
            Hub::Silent | Hub::Waiting(_) | Hub::Rejected(_) | Hub::Old => None,
        };
        let rejected = match &*hub {
            Hub::Rejected(rejection) => Some(Rejected::of(t, rejection)),
            Hub::Silent | Hub::Waiting(_) | Hub::Failed(_) | Hub::Old => None,
        };
        let is_not_invited =
            matches!(&*hub, Hub::Failed(failure) if failure.code() == "NOT_INVITED");
        let takes_invitation = rejected.is_some() || is_not_invited;
        let mut frame = Frame::of(visitor, "/welcome/number", STEP);
        // Nothing goes away under somebody who types.
        frame.refresh = (!takes_invitation && !is_old).then_some(LOOK_EVERY_S);
        Ok(Self {
            frame,
            groups: number.split(' ').map(str::to_owned).collect(),
            partner: keyring.partner().to_string(),
            network: keyring.network().to_string(),
            state: state.to_string(),
            trouble,
            rejected,
            is_old,
            takes_invitation,
            invitation: Zeroizing::default(),
        })
    }
}

async fn number(lobby: &Lobby) -> Result<String, Failure> {
    let keyring = lobby.keyring()?;
    let invitation = kept(&keyring)?;
    apart(move || Ok(number_of(&keyring, &invitation)?.to_string())).await
}

pub(super) async fn show(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Asking])?;
    Ok(answered(&Page::of(&visitor).await?).into_response())
}

/// Goes on with another invitation for the same keys.
pub(super) async fn invite(form: Form) -> Result<Response, Away> {
    let Form { from: visitor, fields } = form;
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Asking])?;
    let typed = Zeroizing::new(fields.one("invitation").unwrap_or_default().to_owned());
    let mut found = Found::default();
    if let Some(invitation) = found.take("invitation", Invitation::parse(&typed))
        && found.take("invitation", lobby.keyring()?.keep_invitation(&invitation)).is_some()
    {
        *held(&lobby.hub) = Hub::Silent;
        lobby.wake.notify_one();
        return Ok(Redirect::to("/welcome/number").into_response());
    }
    let page = Page::of(&visitor).await?;
    let (frame, invitation) = (page.frame.with(found.0), typed);
    let frame = Frame { refresh: None, ..frame };
    let page = Page { frame, invitation, takes_invitation: true, ..page };
    Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response())
}

/// Signs a request anew that was made long ago.
pub(super) async fn renew(form: Form) -> Result<Response, Away> {
    let Form { from: visitor, fields } = form;
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Asking])?;
    let mut found = Found::default();
    if let Some(passphrase) = found.passphrase("passphrase", &fields) {
        let (keyring, now) = (lobby.keyring()?, lobby.now());
        let renewed = apart(move || {
            let keys = keyring.unlock(&passphrase)?;
            Ok(keyring.renew_request(&keys, now)?)
        });
        if found.take("passphrase", renewed.await).is_some() {
            *held(&lobby.hub) = Hub::Silent;
            lobby.wake.notify_one();
            return Ok(Redirect::to("/welcome/number").into_response());
        }
    }
    let page = Page::of(&visitor).await?;
    let page = Page { frame: page.frame.with(found.0), is_old: true, ..page };
    Ok((StatusCode::FORBIDDEN, answered(&page)).into_response())
}

#[derive(Template)]
#[template(path = "welcome/large.html")]
struct Large {
    frame: Frame,
    groups: Vec<String>,
}

/// The number alone, large enough to be read from across a table.
pub(super) async fn large(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Asking])?;
    let groups = number(&visitor.hall).await?.split(' ').map(str::to_owned).collect();
    let frame = Frame::of(&visitor, "/welcome/number/large", None);
    Ok(answered(&Large { frame, groups }).into_response())
}

/// The number as a code for cameras.
pub(super) async fn picture(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Asking])?;
    Ok(drawn(number(&visitor.hall).await?.as_bytes()))
}

/// A text as a picture that a camera reads; nothing, where it is too long for one.
pub(super) fn drawn(text: &[u8]) -> Response {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let picture = code.render::<svg::Color<'_>>().min_dimensions(CODE_SIDE, CODE_SIDE).build();
    ([(CONTENT_TYPE, "image/svg+xml")], picture).into_response()
}
