//! Settings: a flag, else a `SAPHAN_*` variable, else `agent.toml`, else the default. Parsed once,
//! at start; `agent.sample.toml` documents every key.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use saphan_certs::files;
use saphan_certs::hub_name::Host;
use saphan_protocol::codes::nearest;
use saphan_protocol::ids::StaffCode;
use serde::Deserialize;
use toml::Spanned;
use tracing::level_filters::LevelFilter;

/// Name of the file in the data directory.
pub const CONFIG_FILE: &str = "agent.toml";
/// Longest file that is read, in bytes.
pub const CONFIG_LEN_MAX: usize = 64 * 1024;
/// Longest value or key that a message repeats, in characters.
const SHOWN_MAX: usize = 40;
const FETCH_MINUTES_MAX: u64 = 1440;

/// Everything that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Language of what the program says.
    Language,
    /// How years are counted.
    Calendar,
    /// Where the hub is.
    HubAddress,
    /// Who answers for referrals.
    OfficeContact,
    /// Who stands in.
    OfficeDeputy,
    /// Minutes between two visits to the hub.
    FetchEveryMinutes,
    /// How much is logged.
    LogLevel,
    /// In which form.
    LogFormat,
}

impl Setting {
    /// Every setting, in the order of the file.
    pub const ALL: [Self; 8] = [
        Self::Language,
        Self::Calendar,
        Self::HubAddress,
        Self::OfficeContact,
        Self::OfficeDeputy,
        Self::FetchEveryMinutes,
        Self::LogLevel,
        Self::LogFormat,
    ];

    /// The key as it stands in the file, with its table.
    pub fn key(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Calendar => "calendar",
            Self::HubAddress => "hub.address",
            Self::OfficeContact => "office.contact",
            Self::OfficeDeputy => "office.deputy",
            Self::FetchEveryMinutes => "network.fetch_every_minutes",
            Self::LogLevel => "log.level",
            Self::LogFormat => "log.format",
        }
    }

    /// The environment variable that goes before the file.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Language => "SAPHAN_LANGUAGE",
            Self::Calendar => "SAPHAN_CALENDAR",
            Self::HubAddress => "SAPHAN_HUB_ADDRESS",
            Self::OfficeContact => "SAPHAN_OFFICE_CONTACT",
            Self::OfficeDeputy => "SAPHAN_OFFICE_DEPUTY",
            Self::FetchEveryMinutes => "SAPHAN_NETWORK_FETCH_EVERY_MINUTES",
            Self::LogLevel => "SAPHAN_LOG_LEVEL",
            Self::LogFormat => "SAPHAN_LOG_FORMAT",
        }
    }

    /// What counts if nobody says anything.
    pub fn default_text(self) -> Option<&'static str> {
        match self {
            Self::Language => Some("en"),
            Self::Calendar => Some("auto"),
            Self::FetchEveryMinutes => Some("5"),
            Self::LogLevel => Some("info"),
            Self::LogFormat => Some("text"),
            Self::HubAddress | Self::OfficeContact | Self::OfficeDeputy => None,
        }
    }
}

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

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err(format!("one of {}", [$($text),+].join(" "))),
                }
            }
        }
    };
}

choice! {
    /// Language of what the program says.
    Language {
        /// English.
        English = "en",
        /// Thai.
        Thai = "th",
        /// Lao.
        Lao = "lo",
        /// Burmese.
        Burmese = "my",
        /// Shan.
        Shan = "shn",
        /// French.
        French = "fr",
        /// Dutch.
        Dutch = "nl",
        /// Swedish.
        Swedish = "sv",
    }
}

choice! {
    /// How years are counted on screen.
    Calendar {
        /// As the language has it.
        Auto = "auto",
        /// From the birth of Christ.
        Gregorian = "gregorian",
        /// From the death of the Buddha, 543 years more.
        Buddhist = "buddhist",
    }
}

choice! {
    /// How log lines look.
    LogFormat {
        /// For people.
        Text = "text",
        /// For programs.
        Json = "json",
    }
}

/// Where a hub is dialled: a host and a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubAddress {
    host: Host,
    port: u16,
}

impl HubAddress {
    /// DNS name or address, which the hub's certificate must name.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// UDP and TCP port.
    pub fn port(&self) -> u16 {
        self.port
    }
}

/// A text is no hub address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a host and a port, like hub.example.org:4433 or [2001:db8::7]:4433")]
pub struct NotHubAddress;

impl FromStr for HubAddress {
    type Err = NotHubAddress;

    fn from_str(text: &str) -> Result<Self, NotHubAddress> {
        let (host, port) = text.rsplit_once(':').ok_or(NotHubAddress)?;
        let port = port.parse().ok().filter(|port| *port != 0).ok_or(NotHubAddress)?;
        let bracketed = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        // Without brackets nobody can tell an address' last group from a port.
        let host = match bracketed {
            Some(host) if host.contains(':') => host,
            None if !host.contains(':') => host,
            _ => return Err(NotHubAddress),
        };
        Ok(Self { host: host.parse().map_err(|_| NotHubAddress)?, port })
    }
}

impl fmt::Display for HubAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host.to_string();
        if host.contains(':') {
            write!(f, "[{host}]:{}", self.port)
        } else {
            write!(f, "{host}:{}", self.port)
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
    /// Where the hub is; without it nothing leaves or comes.
    pub hub: Option<HubAddress>,
    /// Who answers for referrals that are opened here.
    pub contact: Option<StaffCode>,
    /// Who stands in for the contact.
    pub deputy: Option<StaffCode>,
    /// Between two visits to the hub.
    pub fetch_every: Duration,
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
    /// Gathers the settings.
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
        let text = match files::read_text(path, CONFIG_LEN_MAX) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !must_exist => String::new(),
            Err(source) => return Err(ConfigError::Read { path: path.to_owned(), source }),
        };
        let file = AgentToml::read(path, &text)?;
        let values = Setting::ALL.into_iter().map(|setting| {
            let flag = flags.iter().find(|(flag, _)| *flag == setting);
            let (text, origin) = if let Some((_, value)) = flag {
                (Some(value.clone()), Origin::Flag)
            } else if let Some(value) = variable(setting.variable()) {
                (Some(value), Origin::Variable(setting.variable()))
            } else if let Some((value, at)) = file.value(setting) {
                (Some(value), Origin::File(path.to_owned(), line_of(&text, at)))
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

    /// Every setting with its value and origin, in the order of the file.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    fn of(values: Vec<Value>) -> Result<Self, ConfigError> {
        const STAFF: &str = "a staff code like lo-01";
        let level = |text: &str| {
            let levels = ["error", "warn", "info", "debug", "trace"];
            let known = levels.contains(&text).then(|| text.parse().ok()).flatten();
            known.ok_or_else(|| format!("one of {}", levels.join(" ")))
        };
        let minutes = |text: &str| {
            let in_range = |minutes: &u64| (1..=FETCH_MINUTES_MAX).contains(minutes);
            let number = text.parse().ok().filter(in_range);
            number.ok_or_else(|| format!("a whole number from 1 to {FETCH_MINUTES_MAX}"))
        };
        let staff = |text: &str| text.parse().map_err(|_| STAFF.to_owned());
        let address = |text: &str| text.parse().map_err(|error: NotHubAddress| error.to_string());
        use Setting as S;
        Ok(Self {
            language: required(&values, S::Language, str::parse)?,
            calendar: required(&values, S::Calendar, str::parse)?,
            hub: optional(&values, S::HubAddress, address)?,
            contact: optional(&values, S::OfficeContact, staff)?,
            deputy: optional(&values, S::OfficeDeputy, staff)?,
            fetch_every: required(&values, S::FetchEveryMinutes, minutes)
                .map(|minutes| Duration::from_secs(60 * minutes))?,
            log_level: required(&values, S::LogLevel, level)?,
            log_format: required(&values, S::LogFormat, str::parse)?,
            values,
        })
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

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_MAX).collect()
}

/// The file as it is written; every value knows where it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AgentToml {
    language: Option<Spanned<String>>,
    calendar: Option<Spanned<String>>,
    #[serde(default)]
    hub: HubTable,
    #[serde(default)]
    office: OfficeTable,
    #[serde(default)]
    network: NetworkTable,
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
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkTable {
    fetch_every_minutes: Option<Spanned<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LogTable {
    level: Option<Spanned<String>>,
    format: Option<Spanned<String>>,
}

impl AgentToml {
    fn read(path: &Path, text: &str) -> Result<Self, ConfigError> {
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
    fn value(&self, setting: Setting) -> Option<(String, usize)> {
        let text = match setting {
            Setting::Language => &self.language,
            Setting::Calendar => &self.calendar,
            Setting::HubAddress => &self.hub.address,
            Setting::OfficeContact => &self.office.contact,
            Setting::OfficeDeputy => &self.office.deputy,
            Setting::LogLevel => &self.log.level,
            Setting::LogFormat => &self.log.format,
            Setting::FetchEveryMinutes => {
                let number = self.network.fetch_every_minutes.as_ref()?;
                return Some((number.get_ref().to_string(), number.span().start));
            }
        };
        text.as_ref().map(|text| (text.get_ref().clone(), text.span().start))
    }
}

/// Serde names the key, then the keys that exist, each between backquotes.
fn unknown_key(rest: &str) -> (String, Option<String>) {
    const MARK: &str = "`, expected ";
    let (key, expected) = rest.rsplit_once(MARK).unwrap_or((rest, ""));
    let near = nearest(key, expected.split('`').skip(1).step_by(2));
    (shown(key), near.map(str::to_owned))
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = include_str!("../agent.sample.toml");

    fn load(text: &str, variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(CONFIG_FILE);
        std::fs::write(&path, text).unwrap();
        let variable = |name: &str| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        Config::load(&path, true, variable, &[])
    }

    fn message(text: &str) -> String {
        load(text, &[]).unwrap_err().to_string()
    }

    #[test]
    fn the_documented_sample_is_a_good_file_that_says_the_defaults() {
        let config = load(SAMPLE, &[]).unwrap();

        for value in config.values() {
            assert!(matches!(value.origin, Origin::File(..)), "{} is missing", value.setting.key());
            assert!(SAMPLE.contains(value.setting.variable()));
            let default = value.setting.default_text();
            assert!(default.is_none_or(|text| value.text.as_deref() == Some(text)));
        }
        assert_eq!(config.hub.unwrap().to_string(), "hub.example.org:4433");
        assert_eq!(config.fetch_every, Duration::from_secs(300));
    }

    #[test]
    fn the_defaults_are_good() {
        assert_eq!(Config::defaults().language, Language::English);
        assert_eq!(Config::defaults().hub, None);
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line_and_the_nearest_key() {
        let error = message("# ours\nlangauge = \"lo\"\n");
        assert!(
            error.ends_with("agent.toml:2: unknown key \"langauge\", did you mean \"language\"?")
        );
        let error = message("[hub]\nadress = \"hub.example.org:4433\"\n");
        assert!(error.ends_with("agent.toml:2: unknown key \"adress\", did you mean \"address\"?"));
        assert!(message("[ui]\nlisten = \"0.0.0.0:1\"\n").contains(":1: unknown key \"ui\""));
    }

    #[test]
    fn a_wrong_value_is_named_with_its_line_and_what_fits() {
        let error = message("\n[network]\nfetch_every_minutes = 0\n");
        assert!(error.ends_with(
            "agent.toml:3: network.fetch_every_minutes must be a whole number from 1 to 1440, not \"0\""
        ));
        assert!(message("language = \"xx\"").contains("one of en th lo"));
        assert!(message("language = 7").contains("agent.toml:1: "));
        assert!(message("[hub]\naddress = \"hub\"").contains("a host and a port"));
        assert!(message("[log]\nlevel = \"off\"").contains("one of error warn"));
        assert!(message("[office]\ncontact = \"Ms Keo\"").contains("a staff code like lo-01"));
        assert!(message("language =").contains("agent.toml:1: "));
    }

    #[test]
    fn a_flag_goes_before_a_variable_and_that_before_the_file() {
        let text = "language = \"lo\"\ncalendar = \"buddhist\"\n";
        let variables = [("SAPHAN_LANGUAGE", "th")];
        let config = load(text, &variables).unwrap();
        assert_eq!((config.language, config.calendar), (Language::Thai, Calendar::Buddhist));

        let flags = [(Setting::Language, "fr".to_owned())];
        let variable = |_: &str| Some("th".to_owned());
        let missing = Path::new("/nowhere/agent.toml");
        let error = Config::load(missing, false, variable, &flags).unwrap_err();
        assert!(error.to_string().starts_with("SAPHAN_CALENDAR: calendar must be one of auto"));
        let config = Config::load(missing, false, |_| None, &flags).unwrap();
        assert_eq!(config.language, Language::French);
        assert_eq!(config.values()[0].origin, Origin::Flag);
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let error = Config::load(Path::new("/nowhere/x.toml"), true, |_| None, &[]).unwrap_err();

        assert_eq!(error.code(), "config-read");
    }

    #[test]
    fn a_hub_address_has_a_host_and_a_port() {
        for good in ["hub.example.org:4433", "192.0.2.7:443", "[2001:db8::7]:4433"] {
            assert_eq!(good.parse::<HubAddress>().unwrap().to_string(), good);
        }
        for bad in ["", "hub", "hub:", "hub:0", "hub:65536", "2001:db8::7", "[hub]:1", ":443"] {
            assert_eq!(bad.parse::<HubAddress>(), Err(NotHubAddress), "{bad}");
        }
    }
}
