//! How the computer of the office is: its certificates, its clock, its disk. Nothing of it needs a passphrase.

use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::x509::IdentityCertificate;
use saphan_protocol::time::UnixSeconds;

use super::Place;
use super::language::Words;
use crate::keyring::Keyring;
use crate::service::renewal_due;

/// Days before its end at which an identity is to be renewed by people.
const RENEW_BEFORE_DAYS: u64 = 60;
const DAY_S: u64 = 86_400;
/// How far the clock may be off until it is worth a word, in minutes.
const CLOCK_OFF_MIN: u64 = 5;
/// A part of the disk that should be left, in percent.
const DISK_LEFT_PERCENT: u64 = 10;
const GIB: u64 = 1 << 30;
const MIB: u64 = 1 << 20;

/// Lines of the status page, and those of them that people must know.
#[derive(Default)]
pub(super) struct Machine {
    /// Message that names it, and what is to be said.
    pub(super) facts: Vec<(&'static str, String)>,
    pub(super) alerts: Vec<String>,
}

impl Machine {
    /// Looks; `hub_now` is what the hub's clock shows, as far as this office knows.
    pub(super) fn look(t: Words, place: &Place, now: UnixSeconds, hub_now: UnixSeconds) -> Self {
        let mut machine = Self::default();
        machine.look_at_papers(t, place, now);
        machine.look_at_clock(t, now, hub_now);
        machine.look_at_disk(t, place);
        machine
    }

    fn look_at_papers(&mut self, t: Words, place: &Place, now: UnixSeconds) {
        let papers = Keyring::open(&place.dir).and_then(|keyring| {
            let papers = keyring.papers()?;
            Ok((keyring, papers))
        });
        let Ok((keyring, papers)) = papers else {
            self.alerts.push(t.say("status-papers-damaged").to_string());
            return;
        };
        if let Ok(identity) = IdentityCertificate::read(&papers.identity, keyring.network()) {
            let until = identity.not_after();
            let text = t.say("status-until").with("until", t.moment(until)).to_string();
            self.facts.push(("status-identity", text));
            if until.since(now).as_secs() <= RENEW_BEFORE_DAYS * DAY_S {
                let alert = t.say("status-identity-ends").with("until", t.moment(until));
                self.alerts.push(alert.to_string());
            }
        }
        let roots = &papers.pinned.roots;
        let chain = TransportChain::check(&papers.transport, roots, keyring.transport_key(), now);
        match chain {
            Ok(chain) => {
                let certificate = chain.certificate();
                let (until, renewed) = (certificate.not_after(), renewal_due(certificate));
                let said = t.say("status-connection-until");
                let said = said.with("until", t.moment(until)).with("renewed", t.moment(renewed));
                self.facts.push(("status-connection", said.to_string()));
                let late_days = now.since(renewed).as_secs() / DAY_S;
                if late_days > 0 {
                    let days = usize::try_from(late_days).unwrap_or(usize::MAX);
                    self.alerts.push(t.say("status-not-renewed").count("count", days).to_string());
                }
            }
            Err(_) => self.alerts.push(t.say("status-no-connection-paper").to_string()),
        }
    }

    fn look_at_clock(&mut self, t: Words, now: UnixSeconds, hub_now: UnixSeconds) {
        let minutes = now.since(hub_now).max(hub_now.since(now)).as_secs() / 60;
        let count = usize::try_from(minutes).unwrap_or(usize::MAX);
        let text = if minutes < CLOCK_OFF_MIN {
            t.say("status-clock-right")
        } else {
            t.say("status-clock-off").count("count", count)
        };
        self.facts.push(("status-clock", text.to_string()));
    }

    fn look_at_disk(&mut self, t: Words, place: &Place) {
        let (free, all) = (fs4::available_space(&place.dir), fs4::total_space(&place.dir));
        let (Ok(free), Ok(all)) = (free, all) else { return };
        let percent = free.saturating_mul(100).checked_div(all).unwrap_or_default();
        let said = t.say("status-disk-free").with("free", size(free)).with("percent", percent);
        self.facts.push(("status-disk", said.to_string()));
        if percent < DISK_LEFT_PERCENT {
            self.alerts.push(t.say("status-disk-full").with("free", size(free)).to_string());
        }
    }
}

/// A size as people say it.
pub(super) fn size(bytes: u64) -> String {
    if bytes >= GIB {
        format!("{} GiB", bytes / GIB)
    } else if bytes >= MIB {
        format!("{} MiB", bytes / MIB)
    } else {
        format!("{} KiB", bytes.div_ceil(1024))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::config::{Calendar, Language};
    use crate::pages::language::words;

    #[test]
    fn a_clock_that_is_off_is_told_either_way() {
        let t = words(Language::English, Calendar::Auto);
        let now = UnixSeconds::new(1_780_000_000);
        let told = |hub_now| {
            let mut machine = Machine::default();
            machine.look_at_clock(t, now, hub_now);
            machine.facts.pop().map(|(_, text)| text).unwrap()
        };

        assert_eq!(told(now.plus(Duration::from_secs(299))), "right");
        for off in [now.plus(Duration::from_secs(900)), now.minus(Duration::from_secs(900))] {
            assert_eq!(told(off), "15 minutes beside that of the hub");
        }
    }

    #[test]
    fn a_size_is_told_in_a_unit_that_people_know() {
        assert_eq!([size(1), size(5 << 20), size(90 << 30)], ["1 KiB", "5 MiB", "90 GiB"]);
    }
}
