//! Who was told what, so that nobody is told twice of the same, whatever happens in between.
//!
//! It stands in a file of its own beside the store, because a locked office has to know it too. There is
//! nothing in it but addresses that stand in the settings, times, and numbers.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::Duration;

use lettre::Address;
use saphan_certs::files::{self, Readers, write_atomically};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};

use crate::office::Waits;

/// The file in the data directory.
const FILE: &str = "notices.json";
const FILE_LEN_MAX: usize = 64 * 1024;
/// One e-mail a day, but for emergencies.
const DIGEST_EVERY: Duration = Duration::from_secs(86_400);
/// After one that was not sent.
const AGAIN_AFTER: Duration = Duration::from_secs(3600);

/// What people were told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    /// How much of what waits the desktop has shown, while the office was open, and while it was locked.
    desktop: [usize; 2],
    mail: BTreeMap<String, Mailed>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Mailed {
    /// Not before then, in Unix seconds.
    next: u64,
    /// How many of the emergencies that wait it was of.
    emergencies: usize,
}

impl Told {
    /// What was told; nothing, if the file is not there or not good. Then somebody is told once more.
    pub(super) fn read(dir: &Path) -> Self {
        let text = files::read_text(&dir.join(FILE), FILE_LEN_MAX).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    pub(super) fn write(&self, dir: &Path) -> io::Result<()> {
        let text = serde_json::to_string(self).map_err(io::Error::other)?;
        write_atomically(&dir.join(FILE), text.as_bytes(), Readers::Owner)
    }

    /// Whom to send an e-mail now; from now on they count as told.
    pub(super) fn mail_due(
        &mut self,
        to: &[Address],
        waits: Waits,
        now: UnixSeconds,
    ) -> Vec<Address> {
        self.mail.retain(|known, _| to.iter().any(|address| address.to_string() == *known));
        let mut due = Vec::new();
        for address in to {
            let mailed = self.mail.entry(address.to_string()).or_default();
            // What was dealt with is new when it comes again.
            let emergencies = waits.emergencies.unwrap_or(mailed.emergencies);
            mailed.emergencies = mailed.emergencies.min(emergencies);
            let next = UnixSeconds::new(mailed.next);
            // A time that lies further ahead than any wait is of a clock that was wrong.
            let is_time = next <= now || next.since(now) > DIGEST_EVERY;
            let is_new = emergencies > mailed.emergencies;
            if waits.count > 0 && (is_time || is_new) {
                *mailed = Mailed { next: now.plus(DIGEST_EVERY).get(), emergencies };
                due.push(address.clone());
            }
        }
        due
    }

    /// It was not sent after all.
    pub(super) fn failed(&mut self, to: &Address, now: UnixSeconds) {
        if let Some(mailed) = self.mail.get_mut(&to.to_string()) {
            mailed.next = now.plus(AGAIN_AFTER).get();
        }
    }

    /// Whether the desktop shows that something more waits than it has shown.
    pub(super) fn desktop_due(&mut self, waits: Waits) -> bool {
        let [open, locked] = &mut self.desktop;
        let shown = if waits.emergencies.is_some() { open } else { locked };
        let is_more = waits.count > *shown;
        *shown = waits.count;
        is_more
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds::new(1_780_000_000);

    fn waits(count: usize, emergencies: usize) -> Waits {
        Waits { count, emergencies: Some(emergencies) }
    }

    fn to() -> [Address; 1] {
        ["office@example.org".parse().unwrap()]
    }

    fn after(seconds: u64) -> UnixSeconds {
        NOW.plus(Duration::from_secs(seconds))
    }

    #[test]
    fn there_is_one_mail_a_day_while_something_waits_and_none_when_it_is_done() {
        let mut told = Told::default();
        assert!(told.mail_due(&to(), waits(0, 0), NOW).is_empty());
        assert_eq!(told.mail_due(&to(), waits(1, 0), NOW), to());

        for seconds in [0, 60, 86_399] {
            assert!(told.mail_due(&to(), waits(5, 0), after(seconds)).is_empty(), "{seconds}");
        }

        assert_eq!(told.mail_due(&to(), waits(5, 0), after(86_400)), to());
        assert!(told.mail_due(&to(), waits(0, 0), after(200_000)).is_empty(), "all is done");
        assert_eq!(told.mail_due(&to(), waits(1, 0), after(200_001)), to());
    }

    #[test]
    fn each_emergency_is_told_of_once_and_at_once() {
        let mut told = Told::default();
        assert_eq!(told.mail_due(&to(), waits(1, 0), NOW), to());

        assert_eq!(told.mail_due(&to(), waits(2, 1), after(1)), to());
        assert!(told.mail_due(&to(), waits(2, 1), after(2)).is_empty());
        assert_eq!(told.mail_due(&to(), waits(3, 2), after(3)), to(), "another one");
        assert!(told.mail_due(&to(), waits(2, 1), after(4)).is_empty(), "one was dealt with");
        assert_eq!(told.mail_due(&to(), waits(3, 2), after(5)), to(), "and a third came");
    }

    #[test]
    fn an_office_that_is_locked_and_opened_again_tells_of_nothing_twice() {
        let mut told = Told::default();
        let locked = |count| Waits { count, emergencies: None };
        assert_eq!(told.mail_due(&to(), waits(2, 1), NOW), to());
        assert!(told.desktop_due(waits(2, 1)));

        assert!(told.mail_due(&to(), locked(1), after(60)).is_empty());
        assert!(told.desktop_due(locked(1)), "something came meanwhile");

        assert!(told.mail_due(&to(), waits(2, 1), after(120)).is_empty());
        assert!(!told.desktop_due(waits(2, 1)) && !told.desktop_due(locked(1)));
    }

    #[test]
    fn a_restart_tells_nobody_again() {
        let dir = tempfile::tempdir().unwrap();
        let mut told = Told::read(dir.path());
        assert_eq!(told.mail_due(&to(), waits(2, 1), NOW), to());
        assert!(told.desktop_due(waits(2, 1)));
        told.write(dir.path()).unwrap();

        let mut told = Told::read(dir.path());

        assert!(told.mail_due(&to(), waits(2, 1), after(60)).is_empty());
        assert!(!told.desktop_due(waits(2, 1)));
    }

    #[test]
    fn what_was_not_sent_is_tried_again_in_an_hour() {
        let mut told = Told::default();
        let [address] = to();
        assert_eq!(told.mail_due(&to(), waits(1, 0), NOW), to());

        told.failed(&address, NOW);

        assert!(told.mail_due(&to(), waits(1, 0), after(3599)).is_empty());
        assert_eq!(told.mail_due(&to(), waits(1, 0), after(3600)), to());
    }

    #[test]
    fn a_clock_that_was_wrong_silences_nobody() {
        let mut told = Told::default();
        assert_eq!(told.mail_due(&to(), waits(1, 0), after(400 * 86_400)), to());

        assert_eq!(told.mail_due(&to(), waits(1, 0), NOW), to());
        assert!(told.mail_due(&to(), waits(1, 0), after(60)).is_empty());
    }

    #[test]
    fn the_desktop_shows_what_is_new() {
        let mut told = Told::default();
        let shown: Vec<bool> =
            [1, 1, 2, 1, 2, 0].into_iter().map(|count| told.desktop_due(waits(count, 0))).collect();

        assert_eq!(shown, [true, false, true, false, true, false]);
    }
}
