//! A backup of the office, made here: one sealed file in the office's folder, to be copied to a stick.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use super::layout::{Nav, Shell, Standing, answered};
use super::machine::size;
use super::refusal::{InWords, Refusal};
use super::seat::{Form, Hall, Seat};
use super::system_rng;
use crate::backup;
use crate::exit::{Exit, Failure};
use crate::keyring::Keyring;

/// Folder within that of the office.
const FOLDER: &str = "backups";
/// Most backups of one day.
const OF_A_DAY_MAX: u32 = 99;

/// The page of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/backup", get(ask).post(make))
}

#[derive(Template)]
#[template(path = "backup.html")]
struct Page {
    shell: Shell,
    folder: String,
    last: String,
    /// Name and size of each backup that is here, newest first.
    files: Vec<(String, String)>,
    made: Option<String>,
    refused: Option<InWords>,
}

async fn ask(seat: Seat) -> Result<Response, Refusal> {
    Ok(answered(&page(&seat, None, None).await?).into_response())
}

async fn page(
    seat: &Seat,
    made: Option<PathBuf>,
    refused: Option<InWords>,
) -> Result<Page, Failure> {
    let now = seat.now();
    let (standing, backed_up) = seat
        .work(move |office| {
            Box::pin(async move {
                Ok((Standing::of(office, now).await?, office.status(now).await?.backed_up))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Status), standing);
    let folder = seat.place().dir.join(FOLDER);
    let last = match backed_up {
        Some(at) => format!("{} ({})", shell.t.moment(at), shell.ago(at)),
        None => shell.t.say("never").to_string(),
    };
    Ok(Page {
        files: files(&folder),
        folder: folder.display().to_string(),
        last,
        made: made.map(|path| path.display().to_string()),
        refused,
        shell,
    })
}

/// The backups in the folder; none, if there is no folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<(String, String)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?;
            let len = entry.metadata().ok()?.len();
            name.ends_with(".backup").then(|| (name, size(len)))
        })
        .collect();
    found.sort_by(|one, other| other.0.cmp(&one.0));
    found
}

async fn make(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let empty = || Failure::new(Exit::Usage, "no-passphrase", "no passphrase was typed");
    let typed = fields.exact("passphrase").filter(|text| !text.is_empty()).ok_or_else(empty);
    let seat = Arc::new(seat);
    let made = match typed.and_then(|text| Ok(Passphrase::new(text.clone())?)) {
        Ok(passphrase) => {
            let at = Arc::clone(&seat);
            // A task of its own goes on where a request is given up.
            let making = tokio::spawn(async move { back_up(&at, passphrase).await });
            making.await.unwrap_or_else(|_| Err(stopping()))
        }
        Err(failure) => Err(failure),
    };
    Ok(match made {
        Ok(path) => answered(&page(&seat, Some(path), None).await?).into_response(),
        Err(failure) => {
            let refused = InWords::of(seat.words(), &failure);
            let page = page(&seat, None, Some(refused)).await?;
            (StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response()
        }
    })
}

/// The same as the command: the passphrase is tried first, so that the backup opens with it, then the store
/// is copied while others work in it, and the copy is sealed. It goes on if the browser leaves.
async fn back_up(seat: &Seat, passphrase: Passphrase) -> Result<PathBuf, Failure> {
    let (now, dir) = (seat.now(), seat.place().dir.clone());
    let by = seat.work(|office| Box::pin(async move { Ok(office.actor().code()) })).await?;
    let (at, who) = (dir.clone(), by.clone());
    let (keyring, passphrase) = blocking(move || {
        let keyring = Keyring::open(&at)?;
        match &who {
            Some(code) => drop(keyring.unlock_officer(code, &passphrase)?),
            None => drop(keyring.unlock(&passphrase)?),
        }
        Ok((keyring, passphrase))
    })
    .await?;
    let file = new_file(&dir, keyring.partner(), now)?;
    let copy = backup::copy_of(&dir)?;
    let to = copy.clone();
    seat.work(move |office| Box::pin(async move { Ok(office.copy_store(&to).await?) })).await?;
    let at = file.clone();
    blocking(move || {
        Ok(backup::seal_copy(&at, &keyring, &copy, (by, now), &passphrase, &mut system_rng())?)
    })
    .await?;
    seat.work(move |office| Box::pin(async move { Ok(office.note_backup(now).await?) })).await?;
    Ok(file)
}

/// What computes for seconds belongs on no thread that carries others.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(stopping()))
}

fn stopping() -> Failure {
    Failure::new(Exit::TryLater, "pages-stopping", "the pages are being stopped")
}

/// A name that no backup has yet.
fn new_file(dir: &Path, partner: &PartnerId, now: UnixSeconds) -> Result<PathBuf, Failure> {
    let folder = dir.join(FOLDER);
    std::fs::create_dir_all(&folder).map_err(|error| {
        let cause = format!("cannot write {}: {error}", folder.display());
        Failure::new(Exit::Failed, "backup-disk", cause)
    })?;
    let names = (1..=OF_A_DAY_MAX).map(|number| match number {
        1 => format!("{partner}-{}.backup", now.date()),
        _ => format!("{partner}-{}-{number:02}.backup", now.date()),
    });
    let free = names.map(|name| folder.join(name)).find(|path| !path.exists());
    free.ok_or_else(|| {
        let cause = "there are too many backups of today".to_owned();
        Failure::new(Exit::Conflict, "backup-exists", cause)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_backup_takes_the_place_of_another() {
        let dir = tempfile::tempdir().unwrap();
        let (partner, now) = ("nkw-la".parse().unwrap(), UnixSeconds::new(1_780_000_000));
        let first = new_file(dir.path(), &partner, now).unwrap();
        std::fs::write(&first, "sealed").unwrap();

        let second = new_file(dir.path(), &partner, now).unwrap();

        assert!(first.ends_with("backups/nkw-la-2026-05-28.backup"), "{}", first.display());
        assert!(second.ends_with("backups/nkw-la-2026-05-28-02.backup"));
        let folder = dir.path().join(FOLDER);
        assert_eq!(files(&folder), [("nkw-la-2026-05-28.backup".to_owned(), "1 KiB".to_owned())]);
    }
}
