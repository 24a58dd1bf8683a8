//! A program that runs until it is stopped.

use std::fs::{self, OpenOptions};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use super::eventually;

/// A hub or a service.
pub struct Running {
    child: Child,
    started_in: Duration,
}

impl Running {
    /// Starts `command`, which writes `ready` once it is ready, and appends what it says to `log`.
    ///
    /// # Panics
    /// If it ends instead.
    pub fn start(mut command: Command, log: &Path, ready: &Path) -> Self {
        // One that was killed leaves its own behind.
        let _ = fs::remove_file(ready);
        let open = || OpenOptions::new().create(true).append(true).open(log).expect("a log file");
        command.arg("--ready-file").arg(ready).stdout(open()).stderr(open());
        let start = Instant::now();
        let mut child = command.spawn().expect("the program starts");
        eventually("the program is ready", || {
            if let Some(status) = child.try_wait().expect("a child") {
                let log = fs::read_to_string(log).unwrap_or_default();
                panic!("ended with {status} instead of being ready: {log}");
            }
            ready.exists().then_some(())
        });
        Self { child, started_in: start.elapsed() }
    }

    /// From its start until it was ready.
    pub fn started_in(&self) -> Duration {
        self.started_in
    }

    /// The most memory that it ever had, and what it has now, in KiB; where the system tells.
    pub fn memory_kib(&self) -> Option<(u64, u64)> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let value = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name))?;
            line.split_whitespace().nth(1)?.parse().ok()
        };
        Some((value("VmHWM:")?, value("VmRSS:")?))
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as a power cut does (SIGKILL).
    ///
    /// # Panics
    /// If it had ended before.
    pub fn kill(mut self) {
        assert!(self.child.try_wait().expect("a child").is_none(), "it had ended by itself");
        self.child.kill().expect("it runs");
        self.child.wait().expect("a child");
    }

    /// Asks it to end (SIGTERM), and waits until it has.
    ///
    /// # Panics
    /// If it does not end well.
    pub fn stop(mut self) {
        let pid = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &pid]).status().expect("kill is there");
        assert!(asked.success(), "it had ended by itself");
        let child = &mut self.child;
        let status: ExitStatus =
            eventually("the program ends", || child.try_wait().expect("a child"));
        assert!(status.success(), "ended with {status}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
