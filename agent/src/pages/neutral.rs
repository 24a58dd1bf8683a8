//! The words of a notice, which leave this computer or stand on a screen that anybody may see: always the
//! same, and a number.

use super::language::words;
use crate::config::Config;

/// A notice in the language of the office.
pub(crate) struct Neutral {
    /// Subject of an e-mail, and heading on a desktop.
    pub(crate) subject: String,
    /// Text of an e-mail.
    pub(crate) body: String,
    /// Text on a desktop.
    pub(crate) desktop: String,
}

/// The words for `count` things that wait.
pub(crate) fn neutral(config: &Config, count: usize) -> Neutral {
    let t = words(config.language, config.calendar).with_digits(config.digits).plain();
    Neutral {
        subject: t.say("notice-mail-subject").to_string(),
        body: t.say("notice-mail-body").count("count", count).to_string() + "\n",
        desktop: t.say("notice-desktop").count("count", count).to_string(),
    }
}
