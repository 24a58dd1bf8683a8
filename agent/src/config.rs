//! Settings: a flag, else a `SAPHAN_*` variable, else `agent.toml`, else the file of that name that
//! counts for the whole computer, else the default. Parsed once, at start; `agent.sample.toml` documents
//! every key.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use saphan_carrier::{NotProxy, Proxy};
use saphan_certs::files;
use saphan_protocol::ids::StaffCode;
use tracing::level_filters::LevelFilter;

pub use saphan_certs::hub_name::{HubAddress, NotHubAddress};

use crate::service::{Choice, Route};
use crate::staff::ActAs;
use file::{AgentToml, line_of};

pub use live::{NotChanged, Settings};
pub use notify::{MailServer, Notify};
pub use saphan_pages::language::{Calendar, Digits, Language};
pub use saphan_pages::loopback::{LoopbackAddress, NotLoopback};
pub use setting::Setting;

mod file;
mod live;
mod notify;
mod setting;

/// Name of the file in the data directory.
pub const CONFIG_FILE: &str = "agent.toml";
/// Longest file that is read, in bytes.
pub const CONFIG_LEN_MAX: usize = 64 * 1024;
/// Longest value or key that a message repeats, in characters.
const SHOWN_MAX: usize = 40;
const FETCH_MINUTES_MAX: u64 = 1440;
/// Nobody looks at a page for longer without touching it.
const LOCK_MINUTES_MAX: u64 = 60;

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The command line.
    Flag,
    /// An environment variable.
    Variable(&'static str),
    /// A line of the file, from 1.
    File(PathBuf, usize),
    /// Nobody said anything.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag => f.write_str("command line"),
            Self::Variable(name) => f.write_str(name),
            Self::File(path, line) => write!(f, "{}:{line}", path.display()),
            Self::Default => f.write_str("default"),
        }
    }
}

/// Why the settings are not used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is not readable, or there is none where one was named.
    #[error("{}: {source}; check the name and its permissions", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
    /// Not TOML, or a value of the wrong kind.
    #[error("{}:{line}: {problem}", .path.display())]
    Form {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// What the parser found.
        problem: String,
    },
    /// A key that does not exist.
    #[error("{}:{line}: unknown key {key:?}{}", .path.display(), did_you_mean(.near))]
    UnknownKey {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// What stands there.
        key: String,
        /// The key that is spelt most alike.
        near: Option<String>,
    },
    /// A value outside of what its key takes.
    #[error("{origin}: {} must be {expected}, not {found:?}", .setting.key())]
    Value {
        /// Where it stands.
        origin: Origin,
        /// Which setting.
        setting: Setting,
        /// What it takes.
        expected: String,
        /// What stands there.
        found: String,
    },
}

fn did_you_mean(near: &Option<String>) -> String {
    near.as_ref().map(|near| format!(", did you mean {near:?}?")).unwrap_or_default()
}

impl ConfigError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read { .. } => "config-read",
            Self::Form { .. } => "config-form",
            Self::UnknownKey { .. } => "config-unknown-key",
            Self::Value { .. } => "config-value",
        }
    }
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

impl FromStr for LogFormat {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("one of text json".to_owned()),
        }
    }
}

/// The settings of this run, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// Language of what the program says.
    pub language: Language,
    /// How years are counted on screen.
    pub calendar: Calendar,
    /// Which digits stand in what is said.
    pub digits: Digits,
    /// Where the hub is; without it nothing leaves or comes.
    pub hub: Option<HubAddress>,
    /// Who answers for referrals that are opened here.
    pub contact: Option<StaffCode>,
    /// Who stands in for the contact.
    pub deputy: Option<StaffCode>,
    /// Who acts where the command names nobody.
    pub staff: Option<ActAs>,
    /// Whether the summary of a case may leave with tier 1.
    pub safe_summary: bool,
    /// Between two visits to the hub.
    pub fetch_every: Duration,
    /// What carries the line to the hub.
    pub carrier: Choice,
    /// Through which proxy, where TCP carries it.
    pub proxy: Option<Proxy>,
    /// Where the pages are served.
    pub ui_listen: LoopbackAddress,
    /// How long nobody may touch the pages until they lock.
    pub lock_after: Duration,
    /// Who is told that something waits, and how.
    pub notify: Notify,
    /// How much is logged.
    pub log_level: LevelFilter,
    /// In which form.
    pub log_format: LogFormat,
    values: Vec<Value>,
}

/// One setting with its value as text and where that comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Which setting.
    pub setting: Setting,
    /// `None` if it is not set and has no default.
    pub text: Option<String>,
    /// Where from.
    pub origin: Origin,
}

impl Config {
    /// Gathers the settings, from this file and that of the computer.
    ///
    /// `path` may be missing unless `must_exist`: then somebody named it.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place.
    pub fn load(
        path: &Path,
        must_exist: bool,
        variable: impl Fn(&str) -> Option<String>,
        flags: &[(Setting, String)],
    ) -> Result<Self, ConfigError> {
        Self::read(path, &read_text(path, must_exist)?, variable, flags)
    }

    /// The same from the text of this file.
    fn read(
        path: &Path,
        text: &str,
        variable: impl Fn(&str) -> Option<String>,
        flags: &[(Setting, String)],
    ) -> Result<Self, ConfigError> {
        let Some(of_computer) = files::settings_of_computer(CONFIG_FILE) else {
            return Self::of_files(&[(path, text)], variable, flags);
        };
        let all = read_text(&of_computer, false)?;
        Self::of_files(&[(path, text), (&of_computer, &all)], variable, flags)
    }

    /// The same from several files, of which the first that says something counts.
    fn of_files(
        files: &[(&Path, &str)],
        variable: impl Fn(&str) -> Option<String>,
        flags: &[(Setting, String)],
    ) -> Result<Self, ConfigError> {
        let read = |&(path, text)| Ok((path, text, AgentToml::read(path, text)?));
        let files: Vec<_> = files.iter().map(read).collect::<Result<_, ConfigError>>()?;
        let in_file = |setting: Setting| {
            files.iter().find_map(|(path, text, file)| {
                let (value, at) = file.value(setting)?;
                Some((value, Origin::File((*path).to_owned(), line_of(text, at))))
            })
        };
        let values = Setting::ALL.into_iter().map(|setting| {
            let flag = flags.iter().find(|(flag, _)| *flag == setting);
            let (text, origin) = if let Some((_, value)) = flag {
                (Some(value.clone()), Origin::Flag)
            } else if let Some(value) = variable(setting.variable()) {
                (Some(value), Origin::Variable(setting.variable()))
            } else if let Some((value, origin)) = in_file(setting) {
                (Some(value), origin)
            } else {
                (setting.default_text().map(str::to_owned), Origin::Default)
            };
            Value { setting, text, origin }
        });
        Self::of(values.collect())
    }

    /// The defaults alone.
    pub fn defaults() -> Self {
        let values = Setting::ALL.into_iter().map(|setting| Value {
            setting,
            text: setting.default_text().map(str::to_owned),
            origin: Origin::Default,
        });
        Self::of(values.collect()).expect("a test holds that the defaults are good")
    }

    /// Whether `setting` takes `text`.
    pub fn takes(setting: Setting, text: &str) -> bool {
        let values = Setting::ALL.into_iter().map(|one| Value {
            setting: one,
            text: if one == setting {
                Some(text.to_owned())
            } else {
                one.default_text().map(str::to_owned)
            },
            origin: Origin::Default,
        });
        Self::of(values.collect()).is_ok()
    }

    /// The value of a setting.
    pub fn value(&self, setting: Setting) -> Option<&Value> {
        self.values.iter().find(|value| value.setting == setting)
    }

    /// Every setting with its value and origin, in the order of the file.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// The way to the hub, if one is set.
    pub fn route(&self) -> Option<Route> {
        let hub = self.hub.clone()?;
        Some(Route::from(hub).by(self.carrier, self.proxy.clone()))
    }

    fn of(values: Vec<Value>) -> Result<Self, ConfigError> {
        const STAFF: &str = "a staff code like lo-01";
        let level = |text: &str| {
            let levels = ["error", "warn", "info", "debug", "trace"];
            let known = levels.contains(&text).then(|| text.parse().ok()).flatten();
            known.ok_or_else(|| format!("one of {}", levels.join(" ")))
        };
        let minutes = |text: &str, most: u64| {
            let in_range = |minutes: &u64| (1..=most).contains(minutes);
            let number = text.parse().ok().filter(in_range);
            number
                .map(|minutes| Duration::from_secs(60 * minutes))
                .ok_or_else(|| format!("a whole number from 1 to {most}"))
        };
        let ui = |text: &str| text.parse().map_err(|error: NotLoopback| error.to_string());
        let staff = |text: &str| text.parse().map_err(|_| STAFF.to_owned());
        let address = |text: &str| text.parse().map_err(|error: NotHubAddress| error.to_string());
        use Setting as S;
        Ok(Self {
            language: required(&values, S::Language, str::parse)?,
            calendar: required(&values, S::Calendar, str::parse)?,
            digits: required(&values, S::Digits, str::parse)?,
            hub: optional(&values, S::HubAddress, address)?,
            contact: optional(&values, S::OfficeContact, staff)?,
            deputy: optional(&values, S::OfficeDeputy, staff)?,
            staff: optional(&values, S::OfficeStaff, |text| {
                text.parse().map_err(|_| format!("{STAFF}, or office"))
            })?,
            safe_summary: required(&values, S::SafeSummary, on_or_off)?,
            fetch_every: required(&values, S::FetchEveryMinutes, |text| {
                minutes(text, FETCH_MINUTES_MAX)
            })?,
            carrier: required(&values, S::Carrier, str::parse)?,
            proxy: optional(&values, S::Proxy, |text| {
                text.parse().map_err(|error: NotProxy| error.to_string())
            })?,
            ui_listen: required(&values, S::UiListen, ui)?,
            lock_after: required(&values, S::UiLockAfterMinutes, |text| {
                minutes(text, LOCK_MINUTES_MAX)
            })?,
            notify: Notify::of(&values)?,
            log_level: required(&values, S::LogLevel, level)?,
            log_format: required(&values, S::LogFormat, str::parse)?,
            values,
        })
    }
}

fn read_text(path: &Path, must_exist: bool) -> Result<String, ConfigError> {
    match files::read_text(path, CONFIG_LEN_MAX) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !must_exist => Ok(String::new()),
        Err(source) => Err(ConfigError::Read { path: path.to_owned(), source }),
    }
}

fn optional<T>(
    values: &[Value],
    setting: Setting,
    parse: impl Fn(&str) -> Result<T, String>,
) -> Result<Option<T>, ConfigError> {
    let Some(value) = values.iter().find(|value| value.setting == setting) else { return Ok(None) };
    let Some(text) = &value.text else { return Ok(None) };
    parse(text).map(Some).map_err(|expected| ConfigError::Value {
        origin: value.origin.clone(),
        setting,
        expected,
        found: shown(text),
    })
}

fn required<T>(
    values: &[Value],
    setting: Setting,
    parse: impl Fn(&str) -> Result<T, String>,
) -> Result<T, ConfigError> {
    optional(values, setting, parse)
        .map(|found| found.expect("each required setting has a default"))
}

fn on_or_off(text: &str) -> Result<bool, String> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("on or off".to_owned()),
    }
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_MAX).collect()
}

#[cfg(test)]
mod tests;
