//! `agent.toml` as it is written.

use std::path::Path;

use saphan_protocol::codes::nearest;
use serde::Deserialize;
use toml::Spanned;

use super::{ConfigError, Setting, shown};

/// The file as it is written; every value knows where it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgentToml {
    language: Option<Spanned<String>>,
    calendar: Option<Spanned<String>>,
    digits: Option<Spanned<String>>,
    #[serde(default)]
    hub: HubTable,
    #[serde(default)]
    office: OfficeTable,
    #[serde(default)]
    disclosure: DisclosureTable,
    #[serde(default)]
    network: NetworkTable,
    #[serde(default)]
    ui: UiTable,
    #[serde(default)]
    notify: NotifyTable,
    #[serde(default)]
    log: LogTable,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HubTable {
    address: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeTable {
    contact: Option<Spanned<String>>,
    deputy: Option<Spanned<String>>,
    staff: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct DisclosureTable {
    safe_summary: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkTable {
    fetch_every_minutes: Option<Spanned<i64>>,
    carrier: Option<Spanned<String>>,
    proxy: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct UiTable {
    listen: Option<Spanned<String>>,
    lock_after_minutes: Option<Spanned<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NotifyTable {
    mail_to: Option<Spanned<String>>,
    mail_from: Option<Spanned<String>>,
    smtp_server: Option<Spanned<String>>,
    smtp_user: Option<Spanned<String>>,
    smtp_password_file: Option<Spanned<String>>,
    desktop: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LogTable {
    level: Option<Spanned<String>>,
    format: Option<Spanned<String>>,
}

impl AgentToml {
    pub(super) fn read(path: &Path, text: &str) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|error| {
            let (path, message) = (path.to_owned(), error.message());
            let line = line_of(text, error.span().map_or(0, |span| span.start));
            match message.strip_prefix("unknown field `") {
                Some(rest) => {
                    let (key, near) = unknown_key(rest);
                    ConfigError::UnknownKey { path, line, key, near }
                }
                None => {
                    let problem = message.lines().next().unwrap_or("not TOML").to_owned();
                    ConfigError::Form { path, line, problem }
                }
            }
        })
    }

    /// The value as text, and where it begins in the file.
    pub(super) fn value(&self, setting: Setting) -> Option<(String, usize)> {
        let text = match setting {
            Setting::Language => &self.language,
            Setting::Calendar => &self.calendar,
            Setting::Digits => &self.digits,
            Setting::HubAddress => &self.hub.address,
            Setting::OfficeContact => &self.office.contact,
            Setting::OfficeDeputy => &self.office.deputy,
            Setting::OfficeStaff => &self.office.staff,
            Setting::SafeSummary => &self.disclosure.safe_summary,
            Setting::NotifyMailTo => &self.notify.mail_to,
            Setting::NotifyMailFrom => &self.notify.mail_from,
            Setting::NotifySmtpServer => &self.notify.smtp_server,
            Setting::NotifySmtpUser => &self.notify.smtp_user,
            Setting::NotifySmtpPasswordFile => &self.notify.smtp_password_file,
            Setting::NotifyDesktop => &self.notify.desktop,
            Setting::LogLevel => &self.log.level,
            Setting::LogFormat => &self.log.format,
            Setting::UiListen => &self.ui.listen,
            Setting::Carrier => &self.network.carrier,
            Setting::Proxy => &self.network.proxy,
            Setting::FetchEveryMinutes => return number(&self.network.fetch_every_minutes),
            Setting::UiLockAfterMinutes => return number(&self.ui.lock_after_minutes),
        };
        text.as_ref().map(|text| (text.get_ref().clone(), text.span().start))
    }
}

fn number(value: &Option<Spanned<i64>>) -> Option<(String, usize)> {
    value.as_ref().map(|number| (number.get_ref().to_string(), number.span().start))
}

/// Serde names the key, then the keys that exist, each between backquotes.
fn unknown_key(rest: &str) -> (String, Option<String>) {
    const MARK: &str = "`, expected ";
    let (key, expected) = rest.rsplit_once(MARK).unwrap_or((rest, ""));
    let near = nearest(key, expected.split('`').skip(1).step_by(2));
    (shown(key), near.map(str::to_owned))
}

pub(super) fn line_of(text: &str, at: usize) -> usize {
    1 + text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count()
}
