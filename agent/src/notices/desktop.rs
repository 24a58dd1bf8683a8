//! A notice on the desktop, through the program that the system has for it. A library would bring a
//! whole bus along for one line of text.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tracing::debug;

use crate::pages::Neutral;

/// As freedesktop.org's systems call it.
const PROGRAM: &str = "notify-send";
/// How long it may take.
const SHOWN_WITHIN: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Whether this system has a desktop that shows notices.
pub fn is_there() -> bool {
    program().is_some()
}

/// Where the program is. The words go to it as an argument each, and no shell reads them.
fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(PROGRAM))
        .find(|file| file.is_file())
}

/// Shows it, if there is a desktop; if not, nobody misses anything that the pages do not say.
pub(super) async fn show(words: &Neutral) {
    let (subject, text) = (words.subject.clone(), words.desktop.clone());
    let shown = tokio::task::spawn_blocking(move || run(&subject, &text)).await;
    if !matches!(shown, Ok(true)) {
        debug!("the desktop has not shown a notice");
    }
}

fn run(subject: &str, text: &str) -> bool {
    let Some(program) = program() else { return false };
    let started = Command::new(program)
        .args(["--app-name=Saphan", "--", subject, text])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else { return false };
    let until = Instant::now() + SHOWN_WITHIN;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < until => std::thread::sleep(LOOK_EVERY),
            Ok(None) | Err(_) => {
                // A desktop that hangs keeps nothing of ours.
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}
