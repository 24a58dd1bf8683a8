//! What a service and the system that started it tell each other: that it is ready, that it ends, that it
//! is to end. The one place that knows how each system does that.

use std::io;

/// Tells a service manager that is waiting for it that the service is ready; sd_notify(3). Where nobody waits,
/// or where systems know no such word, nothing happens.
pub fn tell_ready() {
    tell(Word::Ready);
}

/// Tells it that the service ends, and brings to an end what is under way.
pub fn tell_stopping() {
    tell(Word::Stopping);
}

/// Resolves when the system or a person asks for the end. The signals are caught from now on.
///
/// # Errors
/// What the system says where it lets nobody listen for them.
#[cfg(unix)]
pub fn told_to_stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Resolves when the system or a person asks for the end: Ctrl-C, the console closes, the computer shuts
/// down. They are caught from now on.
///
/// # Errors
/// What the system says where it lets nobody listen for them.
#[cfg(windows)]
pub fn told_to_stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::windows::{ctrl_c, ctrl_close, ctrl_shutdown};
    let (mut interrupt, mut close, mut shutdown) = (ctrl_c()?, ctrl_close()?, ctrl_shutdown()?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = close.recv() => {}
            _ = shutdown.recv() => {}
        }
    })
}

enum Word {
    Ready,
    Stopping,
}

#[cfg(target_os = "linux")]
fn tell(word: Word) {
    use sd_notify::NotifyState;
    let state = match word {
        Word::Ready => NotifyState::Ready,
        Word::Stopping => NotifyState::Stopping,
    };
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "the service manager was not told");
    }
}

#[cfg(not(target_os = "linux"))]
fn tell(word: Word) {
    match word {
        Word::Ready | Word::Stopping => {}
    }
}
