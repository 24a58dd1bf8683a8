//! The settings file of a new office.

use std::path::Path;

use saphan_certs::files;
use saphan_protocol::ids::StaffCode;

use super::write;
use crate::config::{CONFIG_LEN_MAX, Config, HubAddress};
use crate::exit::{Exit, Failure};

/// Who answers for referrals, where that is known when the file is written.
pub(crate) type Answering<'a> = Option<(&'a StaffCode, &'a StaffCode)>;

/// Whether settings are to be written; ones that exist must say the same.
///
/// # Errors
/// [`Failure`] if they cannot be read, or name another hub.
pub(crate) fn is_wanted(path: &Path, hub: &HubAddress) -> Result<bool, Failure> {
    if !path.exists() {
        return Ok(true);
    }
    let config = Config::load(path, true, |_| None, &[])?;
    if config.hub.as_ref() == Some(hub) {
        return Ok(false);
    }
    let cause = format!("{} exists already and does not say address = \"{hub}\"", path.display());
    Err(Failure::new(Exit::Conflict, "config-file-exists", cause)
        .next(format!("write under [hub] in {}: address = \"{hub}\"", path.display())))
}

/// The file; `language` stands in it where somebody has chosen one.
pub(crate) fn text(hub: &HubAddress, answering: Answering<'_>, language: Option<&str>) -> String {
    let language = language.map(|tag| format!("language = \"{tag}\"\n\n")).unwrap_or_default();
    let answering = match answering {
        Some((contact, deputy)) => format!("contact = \"{contact}\"\ndeputy = \"{deputy}\"\n"),
        None => format!("{CONTACT} = \"lo-01\"\n{DEPUTY} = \"sv-01\"\n"),
    };
    format!(
        "# Settings of this office; saphan-agent config defaults shows all there are.\n\n\
         {language}[hub]\naddress = \"{hub}\"\n\n\
         [office]\n\
         # Who answers for referrals, by staff code; both are needed to open one.\n\
         {answering}\
         # Who acts where a command does not say --as CODE; see saphan-agent staff.\n\
         # staff = \"lo-01\"\n"
    )
}

const CONTACT: &str = "# contact";
const DEPUTY: &str = "# deputy";

/// Names who answers for referrals in a file that [`text`] wrote without them. One that somebody has
/// changed is left as it is.
///
/// # Errors
/// [`Failure`] if it cannot be read or written.
pub(crate) fn answer(path: &Path, contact: &StaffCode, deputy: &StaffCode) -> Result<(), Failure> {
    let text = files::read_text(path, CONFIG_LEN_MAX).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::Config, "config-read", cause)
    })?;
    let line = |line: &str| match line.split_once(" = ") {
        Some((CONTACT, _)) => format!("contact = \"{contact}\"\n"),
        Some((DEPUTY, _)) => format!("deputy = \"{deputy}\"\n"),
        Some(_) | None => format!("{line}\n"),
    };
    let answered: String = text.lines().map(line).collect();
    write(path, &answered, "saphan-agent check")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_read_and_later_says_who_answers() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("agent.toml");
        let hub: HubAddress = "hub.example.org:4433".parse().unwrap();
        let (contact, deputy) = ("lo-02".parse().unwrap(), "sv-03".parse().unwrap());
        assert!(is_wanted(&path, &hub).unwrap());
        write(&path, &text(&hub, None, Some("lo")), "").unwrap();
        let read = || Config::load(&path, true, |_| None, &[]).unwrap();
        assert!(read().contact.is_none() && !is_wanted(&path, &hub).unwrap());

        answer(&path, &contact, &deputy).unwrap();

        assert_eq!((read().contact, read().deputy), (Some(contact), Some(deputy)));
        assert_eq!(read().language, crate::config::Language::Lao);
        let other = "hub.example.com:4433".parse().unwrap();
        assert_eq!(is_wanted(&path, &other).unwrap_err().code(), "CONFIG_FILE_EXISTS");
    }

    #[test]
    fn who_answers_is_not_written_over_what_somebody_has_set() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("agent.toml");
        let set = "[hub]\naddress = \"hub.example.org:4433\"\n[office]\ncontact = \"lo-07\"\n";
        std::fs::write(&path, set).unwrap();

        answer(&path, &"lo-01".parse().unwrap(), &"sv-01".parse().unwrap()).unwrap();

        assert_eq!(std::fs::read_to_string(&path).unwrap(), set);
    }
}
