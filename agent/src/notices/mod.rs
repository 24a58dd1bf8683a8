//! Notices: telling people outside of the pages that something waits, in words that are always the same.
//!
//! ```text
//! told     whom to tell now, and what they were told before; survives a restart
//! mail     an e-mail
//! desktop  a notice on the desktop
//! ```
//!
//! A notice says how many things wait and nothing else, so that whoever reads along learns nothing. The
//! service counts ([`crate::office::Desk::waits`]); [`run`] tells.

mod desktop;
mod mail;
mod told;

use std::path::Path;
use std::time::Duration;

use saphan_protocol::time::UnixSeconds;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::config::{Config, MailServer, Settings};
use crate::exit::{Exit, Failure};
use crate::office::Waits;
use crate::pages::{Neutral, neutral};
use crate::service::Clock;
use told::Told;

pub use desktop::is_there as has_desktop;
pub use mail::NotSent;

/// The password of the mail server, where the pages have kept it: first line of this file.
pub const PASSWORD_FILE: &str = "smtp.password";
/// How often it is looked whether somebody is to be told again although nothing has changed.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Tells whom the settings name of what `waits`, until `stop`. What is not sent is tried again later.
///
/// # Cancel safety
/// Dropping the future loses at most the notice that was on its way.
pub async fn run(
    dir: &Path,
    settings: Settings,
    clock: Clock,
    mut waits: watch::Receiver<Option<Waits>>,
    stop: CancellationToken,
) {
    loop {
        let news = tokio::select! {
            () = stop.cancelled() => return,
            changed = waits.changed() => changed.is_ok(),
            () = tokio::time::sleep(LOOK_EVERY) => true,
        };
        if !news {
            // The service has ended, and nobody counts any more.
            return;
        }
        let counted = *waits.borrow_and_update();
        let Some(counted) = counted else { continue };
        let config = settings.now();
        tokio::select! {
            () = stop.cancelled() => return,
            () = tell(dir, &config, counted, clock) => {}
        }
    }
}

async fn tell(dir: &Path, config: &Config, waits: Waits, clock: Clock) {
    let now = clock.now();
    let mut told = Told::read(dir);
    let before = told.clone();
    let mail = config.notify.mail().ok().flatten();
    let due = mail.as_ref().map(|mail| told.mail_due(&mail.to, waits, now)).unwrap_or_default();
    let is_shown = told.desktop_due(waits) && config.notify.desktop;
    // Written down first: whoever was told before a crash is not told again after it.
    if told != before
        && let Err(error) = told.write(dir)
    {
        warn!(%error, "what was told is not written down, so nobody is told");
        return;
    }
    let words = neutral(config, waits.count);
    if is_shown {
        desktop::show(&words).await;
    }
    let Some(mail) = mail else { return };
    for to in due {
        if let Err(error) = mail::send(dir, &mail, &to, &words, now).await {
            // The address is a person's and stays out of the log.
            warn!(code = error.code(), "a notice was not sent; it is tried again in an hour");
            told.failed(&to, now);
        } else {
            info!("a notice was sent");
        }
    }
    if let Err(error) = told.write(dir) {
        warn!(%error, "what was told is not written down");
    }
}

/// Sends the notice as it looks when nothing waits, to everybody who would get one, and to the desktop.
///
/// # Errors
/// [`Failure`] with what is missing, or why the first of them was not sent.
pub async fn try_out(dir: &Path, config: &Config, now: UnixSeconds) -> Result<(), Failure> {
    let nobody = |cause: String| Failure::new(Exit::Usage, "notice-nobody", cause);
    let words = neutral(config, 0);
    let mail =
        config.notify.mail().map_err(|missing| nobody(format!("{} is not set", missing.key())))?;
    if mail.is_none() && !config.notify.desktop {
        return Err(nobody(
            "nobody is to be told: set mail_to or desktop under [notify]".to_owned(),
        ));
    }
    if config.notify.desktop {
        desktop::show(&words).await;
    }
    if let Some(mail) = mail {
        to_all(dir, &mail, &words, now).await?;
    }
    Ok(())
}

async fn to_all(
    dir: &Path,
    mail: &MailServer,
    words: &Neutral,
    now: UnixSeconds,
) -> Result<(), Failure> {
    for to in &mail.to {
        mail::send(dir, mail, to, words, now)
            .await
            .map_err(|error| Failure::new(Exit::TryLater, error.code(), error.to_string()))?;
    }
    Ok(())
}

/// Whether the password that the settings name can be read, and by its owner alone.
///
/// # Errors
/// What is wrong, for people.
pub fn check_password(dir: &Path, mail: &MailServer) -> Result<(), String> {
    match &mail.login {
        None => Ok(()),
        Some((_, file)) => {
            mail::password(&dir.join(file)).map(|_| ()).map_err(|error| error.to_string())
        }
    }
}
