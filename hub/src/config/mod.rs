//! Settings: a flag, else a `SAPHAN_HUB_*` variable, else `hub.toml`, else the default. Parsed
//! once, at start; `hub.sample.toml` documents every key. There may be three files of that form
//! ([`Source`]); what the first of them says counts.

mod file;
mod setting;
mod source;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use saphan_certs::hub_name::HubName;
use saphan_pages::loopback::{LoopbackAddress, NotLoopback};
use saphan_protocol::budgets::Rates;
use tracing::level_filters::LevelFilter;

use crate::shell::{Limits, ListenTcp};
use crate::store::postgres::NoDatabase;
use crate::store::{Database, Quota};
pub use setting::Setting;
pub use source::{Source, gather, gather_from};

/// Name of the file in the hub's folder.
pub const CONFIG_FILE: &str = "hub.toml";
/// Longest file that is read, in bytes.
pub const CONFIG_LEN_MAX: usize = 64 << 10;
/// Longest value or key that a message repeats, in characters.
const SHOWN_MAX: usize = 40;
/// Largest value of every number that counts connections or envelopes.
const COUNT_MAX: u64 = 1_000_000;
/// Bytes that may come at once are sixteen times this, and must hold the longest request.
const KIB_PER_S_MIN: u64 = 64;
/// 4 GiB a second, beyond every line of a partner.
const KIB_PER_S_MAX: u64 = 4 << 20;
/// Says that something is not wanted.
const OFF: &str = "off";
/// 64 TiB, beyond every disk of a hub.
const MIB_MAX: u64 = 64 << 20;

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The command line.
    Flag,
    /// An environment variable.
    Variable(String),
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
    /// A setting that has no default.
    #[error("{} is not set; set it in {CONFIG_FILE}", .0.key())]
    Missing(Setting),
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
            Self::Missing(_) => "config-missing",
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

/// The settings of this run, checked. They may hold a password, so they cannot be printed.
pub struct Config {
    /// What the hub is called in its network.
    pub name: HubName,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where it takes TLS on TCP.
    pub listen_tcp: ListenTcp,
    /// Where its store is; relative to the hub's folder.
    pub store: PathBuf,
    /// The database that is used instead, if any.
    pub database: Option<Database>,
    /// Most bytes of the store; `None` leaves it to the disk.
    pub store_size_max: Option<u64>,
    /// Bytes of the disk that stay free; 0 leaves it to the disk.
    pub store_free_min: u64,
    /// How much one mailbox may hold.
    pub quota: Quota,
    /// How many connections there may be.
    pub limits: Limits,
    /// How much a partner may ask.
    pub rates: Rates,
    /// Where the status page is served, if at all.
    pub ui: Option<LoopbackAddress>,
    /// Where a monitoring program may ask, if at all.
    pub ops: Option<LoopbackAddress>,
    /// How much is logged.
    pub log_level: LevelFilter,
    /// In which form.
    pub log_format: LogFormat,
}

/// One setting with its value as text and where that comes from.
#[derive(Clone, PartialEq, Eq)]
pub struct Value {
    /// Which setting.
    pub setting: Setting,
    /// `None` if it is not set and has no default.
    pub text: Option<String>,
    /// Where from.
    pub origin: Origin,
}

impl Value {
    /// The value as anybody may see it: without what lets somebody into a database.
    pub fn shown(&self) -> Option<String> {
        let text = self.text.as_ref()?;
        Some(presentable(self.setting, text).unwrap_or_else(|| text.clone()))
    }
}

/// What is shown instead of a value that may hold a password.
fn presentable(setting: Setting, text: &str) -> Option<String> {
    (setting == Setting::StoreDatabase).then(|| match database(text) {
        Ok(Some(database)) => database.shown(),
        Ok(None) => OFF.to_owned(),
        Err(_) => "(not shown)".to_owned(),
    })
}

/// The defaults alone.
pub fn defaults() -> Vec<Value> {
    let value_of = |setting: Setting| Value {
        setting,
        text: setting.default_text().map(str::to_owned),
        origin: Origin::Default,
    };
    Setting::ALL.into_iter().map(value_of).collect()
}

impl Config {
    /// Checks what was gathered.
    ///
    /// # Errors
    /// The first value that is missing or out of its range, with its place.
    pub fn of(values: &[Value]) -> Result<Self, ConfigError> {
        use Setting as S;
        let number = |setting, from, to| read(values, setting, |text| in_range(text, from, to));
        let size_max_mib = number(S::StoreSizeMaxMib, 0, MIB_MAX)?;
        let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Self {
            name: read(values, S::HubName, |text| {
                text.parse().map_err(|_| "a hub's name like eu-1".to_owned())
            })?,
            listen: read(values, S::ListenAddress, |text| {
                text.parse().map_err(|_| "an address with its port like 0.0.0.0:4433".to_owned())
            })?,
            listen_tcp: read(values, S::ListenTcp, listen_tcp)?,
            store: read(values, S::StorePath, path)?,
            database: read(values, S::StoreDatabase, database)?,
            store_size_max: (size_max_mib > 0).then_some(size_max_mib << 20),
            store_free_min: number(S::StoreFreeMinMib, 0, MIB_MAX)? << 20,
            quota: Quota {
                mailbox_bytes: number(S::QuotaMailboxMib, 1, MIB_MAX)? << 20,
                mailbox_envelopes: number(S::QuotaMailboxEnvelopes, 1, COUNT_MAX)?,
                mailbox_blob_bytes: number(S::QuotaMailboxBlobsMib, 0, MIB_MAX)? << 20,
                blob_bytes: number(S::QuotaBlobsMib, 0, MIB_MAX)? << 20,
            },
            limits: Limits {
                connections: count(number(S::LimitsConnections, 1, COUNT_MAX)?),
                connections_per_address: count(number(
                    S::LimitsConnectionsPerAddress,
                    1,
                    COUNT_MAX,
                )?),
            },
            rates: Rates {
                requests_per_s: u32::try_from(number(S::LimitsPartnerRequestsPerS, 10, COUNT_MAX)?)
                    .expect("a million fits"),
                bytes_per_s: number(S::LimitsPartnerKibPerS, KIB_PER_S_MIN, KIB_PER_S_MAX)? << 10,
            },
            ui: read(values, S::UiListen, loopback)?,
            ops: read(values, S::OpsListen, loopback)?,
            log_level: read(values, S::LogLevel, level)?,
            log_format: read(values, S::LogFormat, str::parse)?,
        })
    }
}

fn read<T>(
    values: &[Value],
    setting: Setting,
    parse: impl Fn(&str) -> Result<T, String>,
) -> Result<T, ConfigError> {
    let value = values.iter().find(|value| value.setting == setting);
    let Some((text, origin)) = value.and_then(|value| Some((value.text.as_ref()?, &value.origin)))
    else {
        return Err(ConfigError::Missing(setting));
    };
    parse(text).map_err(|expected| ConfigError::Value {
        origin: origin.clone(),
        setting,
        expected,
        found: presentable(setting, text).unwrap_or_else(|| shown(text)),
    })
}

fn in_range(text: &str, from: u64, to: u64) -> Result<u64, String> {
    let number = text.parse().ok().filter(|number| (from..=to).contains(number));
    number.ok_or_else(|| format!("a whole number from {from} to {to}"))
}

fn listen_tcp(text: &str) -> Result<ListenTcp, String> {
    match text {
        "same" => Ok(ListenTcp::Same),
        OFF => Ok(ListenTcp::Off),
        _ => text
            .parse()
            .map(ListenTcp::At)
            .map_err(|_| "same, off, or an address with its port like 0.0.0.0:443".to_owned()),
    }
}

fn path(text: &str) -> Result<PathBuf, String> {
    if text.is_empty() { Err("the name of a file".to_owned()) } else { Ok(text.into()) }
}

fn database(text: &str) -> Result<Option<Database>, String> {
    if text == OFF {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error: NoDatabase| format!("off, or {error}"))
}

fn loopback(text: &str) -> Result<Option<LoopbackAddress>, String> {
    if text == OFF {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error: NotLoopback| format!("off, or {error}"))
}

fn level(text: &str) -> Result<LevelFilter, String> {
    let levels = ["error", "warn", "info", "debug", "trace"];
    let known = levels.contains(&text).then(|| text.parse().ok()).flatten();
    known.ok_or_else(|| format!("one of {}", levels.join(" ")))
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = include_str!("../../hub.sample.toml");

    fn of_file(text: &str) -> Result<Config, ConfigError> {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(CONFIG_FILE);
        std::fs::write(&path, text).unwrap();
        Config::of(&gather(&path, true, |_| None, &[])?)
    }

    #[test]
    fn the_documented_sample_says_what_counts_anyway() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(CONFIG_FILE);
        std::fs::write(&path, SAMPLE).unwrap();

        for value in gather(&path, true, |_| None, &[]).unwrap() {
            let default = value.setting.default_text();
            assert!(matches!(value.origin, Origin::File(..)), "{} is missing", value.setting.key());
            assert!(default.is_none_or(|text| value.text.as_deref() == Some(text)));
        }
    }

    #[test]
    fn the_defaults_are_those_of_the_library() {
        let config = of_file("hub.name = 'eu-1'").ok().unwrap();

        assert_eq!((config.quota, config.limits), (Quota::default(), Limits::default()));
        assert_eq!(config.rates, Rates::default());
        assert_eq!(config.store_size_max, None);
    }

    #[test]
    fn an_operator_says_how_fast_a_partner_may_ask() {
        let rates = |text: &str| of_file(&format!("hub.name = 'eu-1'\n[limits]\n{text}"));

        let faster =
            rates("partner_requests_per_s = 5000\npartner_kib_per_s = 65536").ok().unwrap();
        let too_slow = rates("partner_kib_per_s = 63").map(|config| config.rates);

        assert_eq!(faster.rates, Rates { requests_per_s: 5000, bytes_per_s: 64 << 20 });
        let text = too_slow.unwrap_err().to_string();
        assert!(
            text.ends_with(
                "limits.partner_kib_per_s must be a whole number from 64 to 4194304, not \"63\""
            ),
            "{text}"
        );
    }

    #[test]
    fn an_error_names_file_line_key_range_and_value() {
        let error = of_file("hub.name = 'eu-1'\n[quota]\nmailbox_mib = 0\n").err().unwrap();

        let text = error.to_string();
        assert!(
            text.ends_with(
                "hub.toml:3: quota.mailbox_mib must be a whole number from 1 to 67108864, not \"0\""
            ),
            "{text}"
        );
    }

    #[test]
    fn what_lets_the_hub_into_its_database_is_in_no_message() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(CONFIG_FILE);
        let gathered = |text: &str| {
            std::fs::write(&path, format!("hub.name = 'eu-1'\nstore.database = '{text}'")).unwrap();
            gather(&path, true, |_| None, &[]).unwrap()
        };

        let good = gathered("postgres://hub:secret@localhost:5433/saphan");
        let far = gathered("postgres://hub:secret@db.example.org/saphan");

        let shown = good.iter().find(|value| value.setting == Setting::StoreDatabase).unwrap();
        assert_eq!(shown.shown().as_deref(), Some("postgres://hub@localhost:5433/saphan"));
        assert!(Config::of(&good).ok().unwrap().database.is_some());
        let error = Config::of(&far).err().unwrap().to_string();
        assert!(error.contains("sslmode=verify-full") && !error.contains("secret"), "{error}");
        assert!(far.iter().all(|value| !value.shown().is_some_and(|text| text.contains("secret"))));
    }

    #[test]
    fn an_unknown_key_is_answered_with_the_nearest() {
        let error = of_file("[listen]\n\nadress = '0.0.0.0:4433'\n").err().unwrap();

        let text = error.to_string();
        assert!(
            text.ends_with("hub.toml:3: unknown key \"adress\", did you mean \"address\"?"),
            "{text}"
        );
    }

    #[test]
    fn a_flag_goes_before_a_variable_and_a_variable_before_the_file() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(CONFIG_FILE);
        std::fs::write(&path, "log.level = 'warn'\nlog.format = 'json'").unwrap();
        let variable = |name: &str| {
            matches!(name, "SAPHAN_HUB_LOG_LEVEL" | "SAPHAN_HUB_LOG_FORMAT")
                .then(|| "debug".to_owned())
        };
        let flags = [(Setting::LogLevel, "trace".to_owned())];

        let values = gather(&path, true, variable, &flags).unwrap();

        let of = |setting| values.iter().find(|value| value.setting == setting).unwrap();
        assert_eq!(of(Setting::LogLevel).text.as_deref(), Some("trace"));
        assert_eq!(of(Setting::LogFormat).text.as_deref(), Some("debug"));
    }
}
