//! The settings of a program that runs, and the file in which it may change them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use saphan_certs::files::{self, Readers, write_atomically};
use toml_edit::{DocumentMut, Item, Table, TableLike, Value as Written};

use super::{CONFIG_LEN_MAX, Config, ConfigError, Origin, Setting};

/// Why settings were not changed; the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum NotChanged {
    /// They would not be good, or the file is not good as it is.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A flag or a variable goes before the file.
    #[error("{} is set by {origin}, which goes before the file; change it there", .setting.key())]
    Fixed {
        /// Which setting.
        setting: Setting,
        /// What sets it.
        origin: Origin,
    },
    /// The file is not written.
    #[error("cannot write {}: {source}; check space and permissions", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
}

impl NotChanged {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Config(error) => error.code(),
            Self::Fixed { .. } => "config-fixed",
            Self::Write { .. } => "config-write",
        }
    }
}

/// Settings that may change while the program runs. Clones share them.
#[derive(Clone)]
pub struct Settings {
    path: Arc<Path>,
    flags: Arc<[(Setting, String)]>,
    variable: fn(&str) -> Option<String>,
    current: Arc<ArcSwap<Config>>,
    writing: Arc<Mutex<()>>,
}

impl Settings {
    /// Settings that were read from `path` beside `flags` and what `variable` says.
    pub fn new(
        config: Config,
        path: PathBuf,
        flags: Vec<(Setting, String)>,
        variable: fn(&str) -> Option<String>,
    ) -> Self {
        let current = Arc::new(ArcSwap::from_pointee(config));
        let writing = Arc::new(Mutex::new(()));
        Self { path: path.into(), flags: flags.into(), variable, current, writing }
    }

    /// What counts now.
    pub fn now(&self) -> Arc<Config> {
        self.current.load_full()
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What a setting is fixed by, where the file cannot change it.
    pub fn fixed_by(&self, setting: Setting) -> Option<Origin> {
        let now = self.now();
        now.value(setting).map(|value| value.origin.clone()).filter(|origin| match origin {
            Origin::Flag | Origin::Variable(_) => true,
            Origin::File(..) | Origin::Default => false,
        })
    }

    /// Writes values into the file, where each differs from what counts, and lets them count. `None` takes
    /// a value out, so that the default counts. Comments and order of the file stay.
    ///
    /// # Errors
    /// [`NotChanged`], and nothing is changed.
    pub fn change(&self, changes: &[(Setting, Option<String>)]) -> Result<(), NotChanged> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let text = match files::read_text(&self.path, CONFIG_LEN_MAX) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(source) => {
                return Err(ConfigError::Read { path: self.path.to_path_buf(), source }.into());
            }
        };
        let before = self.read(&text)?;
        let changes: Vec<_> = changes
            .iter()
            .filter(|(setting, text)| {
                before.value(*setting).is_some_and(|known| known.text != *text)
            })
            .collect();
        if changes.is_empty() {
            self.current.store(Arc::new(before));
            return Ok(());
        }
        for (setting, _) in &changes {
            if let Some(origin) = self.fixed_by(*setting) {
                return Err(NotChanged::Fixed { setting: *setting, origin });
            }
        }
        let text = edited(&text, &changes).map_err(|error| ConfigError::Form {
            path: self.path.to_path_buf(),
            line: 1,
            problem: error,
        })?;
        let after = self.read(&text)?;
        write_atomically(&self.path, text.as_bytes(), Readers::Usual)
            .map_err(|source| NotChanged::Write { path: self.path.to_path_buf(), source })?;
        self.current.store(Arc::new(after));
        Ok(())
    }

    fn read(&self, text: &str) -> Result<Config, ConfigError> {
        Config::read(&self.path, text, self.variable, &self.flags)
    }
}

fn edited(text: &str, changes: &[&(Setting, Option<String>)]) -> Result<String, String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    for (setting, value) in changes {
        let key = setting.key();
        let (table, key) = match key.split_once('.') {
            None => (document.as_table_mut() as &mut dyn TableLike, key),
            Some((table, key)) => {
                let table = document.entry(table).or_insert_with(|| Item::Table(Table::new()));
                (table.as_table_like_mut().ok_or("a table is expected")?, key)
            }
        };
        match value {
            None => {
                table.remove(key);
            }
            Some(text) => put(table, key, written(*setting, text)),
        }
    }
    Ok(document.to_string())
}

fn written(setting: Setting, text: &str) -> Written {
    match text.parse::<i64>() {
        Ok(number) if setting.is_number() => number.into(),
        Ok(_) | Err(_) => text.into(),
    }
}

/// A value in the place of another takes over what stands round it, a comment behind it above all.
fn put(table: &mut dyn TableLike, key: &str, mut value: Written) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(dir: &Path, text: &str, flags: Vec<(Setting, String)>) -> Settings {
        let path = dir.join("agent.toml");
        std::fs::write(&path, text).unwrap();
        let config = Config::load(&path, true, |_| None, &flags).unwrap();
        Settings::new(config, path, flags, |_| None)
    }

    #[test]
    fn what_is_changed_counts_at_once_and_the_comments_stay() {
        let dir = tempfile::tempdir().unwrap();
        let text = "# ours\nlanguage = \"lo\" # of the office\n\n[ui]\n# minutes\nlock_after_minutes = 5\n";
        let settings = settings(dir.path(), text, Vec::new());

        let changes = [
            (Setting::Language, Some("th".to_owned())),
            (Setting::UiLockAfterMinutes, Some("20".to_owned())),
            (Setting::NotifyDesktop, Some("on".to_owned())),
            (Setting::Calendar, Some("auto".to_owned())),
        ];
        settings.change(&changes).unwrap();

        let now = settings.now();
        assert_eq!((now.lock_after.as_secs(), now.notify.desktop), (1200, true));
        let written = std::fs::read_to_string(settings.path()).unwrap();
        let expected = "# ours\nlanguage = \"th\" # of the office\n\n[ui]\n# minutes\nlock_after_minutes = 20\n\n[notify]\ndesktop = \"on\"\n";
        assert_eq!(written, expected, "a default is not written where it counts anyway");
        settings.change(&[(Setting::Language, None)]).unwrap();
        assert_eq!(settings.now().language, super::super::Language::English);
    }

    #[test]
    fn a_bad_value_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let settings = settings(dir.path(), "language = \"lo\"\n", Vec::new());
        let changes = [
            (Setting::Language, Some("th".to_owned())),
            (Setting::UiLockAfterMinutes, Some("0".to_owned())),
        ];

        let refused = settings.change(&changes).unwrap_err();

        assert_eq!(refused.code(), "config-value");
        assert_eq!(std::fs::read_to_string(settings.path()).unwrap(), "language = \"lo\"\n");
        assert_eq!(settings.now().language, super::super::Language::Lao);
    }

    #[test]
    fn what_a_flag_says_is_not_changed_in_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let flags = vec![(Setting::Language, "fr".to_owned())];
        let settings = settings(dir.path(), "", flags);

        let refused = settings.change(&[(Setting::Language, Some("th".to_owned()))]).unwrap_err();

        assert_eq!(refused.code(), "config-fixed");
        assert!(settings.change(&[(Setting::Language, Some("fr".to_owned()))]).is_ok());
    }

    #[test]
    fn what_was_changed_by_hand_meanwhile_stays() {
        let dir = tempfile::tempdir().unwrap();
        let settings = settings(dir.path(), "", Vec::new());
        std::fs::write(settings.path(), "[hub]\naddress = \"hub.example.org:4433\"\n").unwrap();

        settings.change(&[(Setting::Calendar, Some("buddhist".to_owned()))]).unwrap();

        assert!(settings.now().hub.is_some());
        let written = std::fs::read_to_string(settings.path()).unwrap();
        assert!(written.starts_with("calendar = \"buddhist\"\n"), "{written}");
    }
}
