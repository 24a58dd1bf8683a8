//! A backup that becomes the office of this computer.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_certs::sealed_file::Passphrase;
use saphan_pages::layout::answered;
use saphan_pages::seat::held;
use tokio::runtime::Handle;
use tracing::{info, warn};

use super::frame::{Found, Frame};
use super::lobby::{Away, Lobby, Visitor};
use crate::exit::{Exit, Failure};
use crate::pages::system_rng;
use crate::pages::upload::{self, Goes, Upload};
use crate::setup::restore::{check_free, into_served};
use crate::setup::stage::{Stage, remove};

/// Name of the copy of the backup that the browser sent.
pub(super) const COPY_FILE: &str = "restore.backup";
/// Largest backup that is taken, in bytes: more than an office fills in years.
const BACKUP_LEN_MAX: u64 = 16 << 30;
/// How often the page looks whether it is done, in seconds.
const LOOK_EVERY_S: u64 = 2;

/// What becomes of a backup.
#[derive(Default)]
pub(super) enum Restoring {
    /// There is none.
    #[default]
    No,
    /// It is being opened.
    Busy,
    /// It was not restored.
    Failed(Failure),
}

#[derive(Template)]
#[template(path = "welcome/restore.html")]
struct Ask {
    frame: Frame,
}

impl Ask {
    fn of(visitor: &Visitor) -> Self {
        Self { frame: Frame::of(visitor, "/welcome/restore", Some((2, 3))) }
    }

    fn refused(&self) -> Response {
        (StatusCode::BAD_REQUEST, answered(self)).into_response()
    }
}

pub(super) async fn ask(visitor: Visitor) -> Result<Response, Away> {
    visitor.hall.at(&[Stage::Nothing])?;
    Ok(answered(&Ask::of(&visitor)).into_response())
}

/// Takes a backup, and begins to restore it.
pub(super) async fn begin(
    State(lobby): State<Arc<Lobby>>,
    request: Request,
) -> Result<Response, Away> {
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &lobby).await.map_err(Away::Refused)?;
    lobby.at(&[Stage::Nothing])?;
    let is_busy = matches!(*held(&lobby.restoring), Restoring::Busy);
    if is_busy {
        upload::let_pass(Request::from_parts(parts, body)).await;
        return Err(Away::To("/welcome/restoring"));
    }
    check_free(lobby.dir())?;
    let copy = lobby.dir().join(COPY_FILE);
    let request = Request::from_parts(parts, body);
    let Upload { fields, file } =
        upload::read(request, &visitor.seen, Goes::ToDisk(&copy, BACKUP_LEN_MAX)).await?;
    let mut found = Found::default();
    let passphrase = found.passphrase("passphrase", &fields);
    if fields.one("stopped").is_none() {
        let failure = Failure::new(Exit::Policy, "not-confirmed", "the old machine may be alive");
        found.0.push(("stopped", failure));
    }
    if file.is_none() {
        let failure = Failure::new(Exit::Usage, "no-file", "no file was chosen");
        found.0.push(("backup", failure));
    }
    let Some(passphrase) = passphrase.filter(|_| found.0.is_empty()) else {
        remove(&copy)?;
        let frame = Ask::of(&visitor).frame.with(found.0);
        return Ok(Ask { frame }.refused());
    };
    let begins = {
        let mut restoring = held(&lobby.restoring);
        !matches!(std::mem::replace(&mut *restoring, Restoring::Busy), Restoring::Busy)
    };
    if begins {
        let lobby = Arc::clone(&lobby);
        tokio::task::spawn_blocking(move || restored(&lobby, &passphrase));
    }
    Ok(Redirect::to("/welcome/restoring").into_response())
}

/// On a thread of its own: a passphrase is tried, and every record is opened.
fn restored(lobby: &Lobby, passphrase: &Passphrase) {
    let (dir, copy) = (lobby.dir(), lobby.dir().join(COPY_FILE));
    let rng = Box::new(system_rng());
    let done = Handle::current().block_on(into_served(dir, &copy, passphrase, lobby.now(), rng));
    let removed = remove(&copy);
    let done = done.and(removed);
    *held(&lobby.restoring) = match done {
        Ok(()) => {
            info!("a backup was restored");
            Restoring::No
        }
        Err(failure) => {
            warn!(code = failure.code(), "a backup was not restored");
            Restoring::Failed(failure)
        }
    };
}

#[derive(Template)]
#[template(path = "welcome/restoring.html")]
struct Wait {
    frame: Frame,
}

/// Waits until it is done, and says if it was not.
pub(super) async fn wait(visitor: Visitor) -> Result<Response, Away> {
    let lobby = &visitor.hall;
    lobby.at(&[Stage::Nothing])?;
    let is_busy = matches!(*held(&lobby.restoring), Restoring::Busy);
    if is_busy {
        let mut frame = Frame::of(&visitor, "/welcome/restoring", Some((2, 3)));
        frame.refresh = Some(LOOK_EVERY_S);
        return Ok(answered(&Wait { frame }).into_response());
    }
    match &*held(&lobby.restoring) {
        // It is said for as long as nobody begins anew: the page that waits asks more than once.
        Restoring::Failed(failure) => {
            let is_passphrase = failure.exit() == Exit::WrongPassphrase;
            let field = if is_passphrase { "passphrase" } else { "backup" };
            let frame = Ask::of(&visitor).frame.with_one(field, failure);
            Ok(Ask { frame }.refused())
        }
        Restoring::No | Restoring::Busy => Err(Away::To("/welcome/restore")),
    }
}
