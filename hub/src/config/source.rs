//! Where settings stand: flags, variables, and up to three files of one form.

use std::io;
use std::path::{Path, PathBuf};

use saphan_certs::files;

use super::file::{HubToml, line_of};
use super::{CONFIG_FILE, CONFIG_LEN_MAX, ConfigError, Origin, Setting, Value};

/// Name of the credential that is read like the file and before it, for a database's password;
/// systemd.exec(5), `LoadCredential=`.
const CREDENTIAL: &str = "saphan-hub.toml";

/// A file with settings.
pub struct Source {
    path: PathBuf,
    /// Whether somebody named it, so that it has to be there.
    is_named: bool,
}

impl Source {
    /// The files that count, the strongest first: the credential of the service, the file of this hub, and
    /// that of the computer.
    pub fn all(own: PathBuf, is_named: bool) -> Vec<Self> {
        let credential = std::env::var_os("CREDENTIALS_DIRECTORY")
            .map(|folder| PathBuf::from(folder).join(CREDENTIAL));
        let unnamed = |path| Self { path, is_named: false };
        let of_computer = files::settings_of_computer(CONFIG_FILE).map(unnamed);
        let own = Self { path: own, is_named };
        credential.map(unnamed).into_iter().chain([own]).chain(of_computer).collect()
    }

    fn read(self) -> Result<Gathered, ConfigError> {
        let Self { path, is_named } = self;
        let text = match files::read_text(&path, CONFIG_LEN_MAX) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound && !is_named => String::new(),
            Err(source) => return Err(ConfigError::Read { path, source }),
        };
        let file = HubToml::read(&path, &text)?;
        Ok(Gathered { path, text, file })
    }
}

/// A file that was read.
struct Gathered {
    path: PathBuf,
    text: String,
    file: HubToml,
}

impl Gathered {
    fn value(&self, setting: Setting) -> Option<(String, Origin)> {
        let (value, at) = self.file.value(setting)?;
        Some((value, Origin::File(self.path.clone(), line_of(&self.text, at))))
    }
}

/// Gathers every setting with its origin, in the order of the file, and checks nothing but the form
/// of the file. `path` may be missing unless `must_exist`: then somebody named it.
///
/// # Errors
/// `Read`, `Form` and `UnknownKey`.
pub fn gather(
    path: &Path,
    must_exist: bool,
    variable: impl Fn(&str) -> Option<String>,
    flags: &[(Setting, String)],
) -> Result<Vec<Value>, ConfigError> {
    gather_from(vec![Source { path: path.to_owned(), is_named: must_exist }], variable, flags)
}

/// The same from several files, the strongest first.
///
/// # Errors
/// As [`gather`].
pub fn gather_from(
    sources: Vec<Source>,
    variable: impl Fn(&str) -> Option<String>,
    flags: &[(Setting, String)],
) -> Result<Vec<Value>, ConfigError> {
    let files: Vec<_> = sources.into_iter().map(Source::read).collect::<Result<_, _>>()?;
    let value_of = |setting: Setting| {
        let flag = flags.iter().find(|(flag, _)| *flag == setting);
        let (text, origin) = if let Some((_, value)) = flag {
            (Some(value.clone()), Origin::Flag)
        } else if let Some(value) = variable(&setting.variable()) {
            (Some(value), Origin::Variable(setting.variable()))
        } else if let Some((value, origin)) = files.iter().find_map(|file| file.value(setting)) {
            (Some(value), origin)
        } else {
            (setting.default_text().map(str::to_owned), Origin::Default)
        };
        Value { setting, text, origin }
    };
    Ok(Setting::ALL.into_iter().map(value_of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stronger_file_goes_before_a_weaker_one_and_the_weakest_still_says_the_rest() {
        let place = tempfile::tempdir().unwrap();
        let source = |name: &str, text: &str| {
            let path = place.path().join(name);
            std::fs::write(&path, text).unwrap();
            Source { path, is_named: false }
        };
        let absent = Source { path: place.path().join("absent"), is_named: false };
        let own = source("own", "hub.name = 'eu-1'\nlog.level = 'warn'");
        let of_computer = source("computer", "log.level = 'error'\nlog.format = 'json'");

        let values = gather_from(vec![absent, own, of_computer], |_| None, &[]).unwrap();

        let of = |setting| values.iter().find(|value| value.setting == setting).unwrap();
        assert_eq!(of(Setting::LogLevel).text.as_deref(), Some("warn"));
        let format = of(Setting::LogFormat);
        assert_eq!(format.text.as_deref(), Some("json"));
        assert_eq!(format.origin, Origin::File(place.path().join("computer"), 2));
    }
}
