//! A backup: how old the newest is, making one, and looking whether one opens.

use std::path::{Path, PathBuf};

use askama::Template;
use axum::response::{Html, IntoResponse as _, Response};
use saphan_certs::authority::{BACKUP_LEN_MAX, Backup, Opener};
use saphan_certs::files;
use saphan_pages::language::Words;

use super::layout::{InWords, Nav, Shell, Standing, answered};
use super::locking::passphrase;
use super::powers;
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Seat};
use crate::commands::backup::check_new;
use crate::commands::powers::LastBackup;
use crate::commands::rng;
use crate::failure::{Failure, exit};

#[derive(Template)]
#[template(path = "backup.html")]
struct Page {
    shell: Shell,
    last: String,
    is_good: bool,
    /// Whether a file is looked at, instead of written.
    is_verifying: bool,
    file: String,
    refused: Option<InWords>,
    /// What was found in a backup.
    found: Option<String>,
}

async fn page(seat: &Seat, is_verifying: bool, file: String) -> Result<Page, Refusal> {
    let t = seat.words();
    let (standing, last, is_good) = seat
        .work(move |work| {
            let last = LastBackup::of(work.authority, work.now);
            Ok((Standing::of(&work, t)?, powers::backup(&last, t), last.is_good()))
        })
        .await?;
    let shell = Shell::of(seat, Nav::Backup, standing);
    Ok(Page { shell, last, is_good, is_verifying, file, refused: None, found: None })
}

pub(super) async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, false, String::new()).await?))
}

pub(super) async fn ask_verify(seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, true, String::new()).await?))
}

/// Writes everything of the authority to a sealed file.
pub(super) async fn make(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let typed = fields.one("file").unwrap_or_default().to_owned();
    match try_make(&seat, &fields).await {
        Ok(()) => Ok(super::visit::on_to("/backup", &["backed-up"])),
        Err(failure) => again(&seat, false, typed, &failure).await,
    }
}

async fn try_make(seat: &Seat, fields: &Fields) -> Result<(), Failure> {
    let (file, passphrase) = (file(fields)?, passphrase(fields, "passphrase")?);
    seat.work(move |work| {
        check_new(&file)?;
        let sealing = (&passphrase, work.place.cost);
        work.authority.back_up(work.acting, sealing, &file, work.now, &mut rng())?;
        Ok(())
    })
    .await
}

/// Opens a backup in memory: the key fits the root, list and log verify and agree.
pub(super) async fn verify(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let typed = fields.one("file").unwrap_or_default().to_owned();
    match try_verify(&seat, &fields).await {
        Ok(found) => {
            let page = Page { found: Some(found), ..page(&seat, true, typed).await? };
            Ok(answered(&page).into_response())
        }
        Err(failure) => again(&seat, true, typed, &failure).await,
    }
}

async fn try_verify(seat: &Seat, fields: &Fields) -> Result<String, Failure> {
    let t = seat.words();
    let (file, passphrase) = (file(fields)?, passphrase(fields, "passphrase")?);
    seat.work(move |_| {
        let bytes = files::read_bytes(&file, BACKUP_LEN_MAX)
            .map_err(|error| Failure::unreadable(&file, error))?;
        let backup = Backup::open(&bytes, &Opener::Passphrase(&passphrase))?;
        Ok(described(&backup, t))
    })
    .await
}

fn described(backup: &Backup, t: Words) -> String {
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    t.say("backup-found")
        .with("network", backup.root().network())
        .with("at", t.moment(backup.at()))
        .count("entries", number(backup.directory().len()))
        .count("acts", number(backup.acts().len()))
        .to_string()
}

async fn again(
    seat: &Seat,
    is_verifying: bool,
    file: String,
    failure: &Failure,
) -> Result<Response, Refusal> {
    let refused = Some(InWords::of(seat.words(), failure));
    let page = Page { refused, ..page(seat, is_verifying, file).await? };
    Ok((status_of(failure.exit), answered(&page)).into_response())
}

/// The whole name of a file: a name alone would lie wherever the program was started.
fn file(fields: &Fields) -> Result<PathBuf, Failure> {
    let path = fields.one("file").map(Path::new).filter(|path| path.is_absolute());
    path.map(Path::to_owned).ok_or_else(|| {
        let cause = "the file's name is to begin with its disk or folder";
        Failure::new(exit::USAGE, "file-name", cause, "a name like /media/stick/mekong.backup")
    })
}
