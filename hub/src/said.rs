//! What commands say alike, in the language of whoever reads: facts below one another, and why something was
//! not done.

use saphan_pages::language::Said;
use saphan_pages::layout::{Failed, InWords};
use saphan_pages::width::{columns, padded};

use crate::exit::{Failure, printable};
use crate::language::{Words, is_english};

/// A number that may choose between forms.
pub(crate) fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// The message `part-code`, or in English the code as it is typed.
pub(crate) fn named(t: Words, part: &str, code: &str) -> String {
    if is_english(t) { code.to_owned() } else { t.say(format!("{part}-{code}")).to_string() }
}

/// What something is called and what it is, each on a line of its own.
pub(crate) fn facts(t: Words, facts: &[(&'static str, String)]) -> String {
    let labels: Vec<String> = facts.iter().map(|(id, _)| t.say(*id).to_string()).collect();
    let width = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
    let lines = labels.iter().zip(facts);
    lines.map(|(label, (_, is))| format!("{}  {is}\n", padded(label, width))).collect()
}

/// What happened, in English as its error says it.
pub(crate) fn cause(t: Words, failure: &Failure) -> String {
    if is_english(t) { failure.cause().to_owned() } else { InWords::of(t, failure).what }
}

/// Why a command was not carried out: cause, whether the data is safe, what to do.
pub(crate) fn failure(t: Words, failure: &Failure, colour: bool) -> String {
    if is_english(t) {
        return failure.to_text(colour);
    }
    let (on, off) = if colour { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
    let InWords { what, safety, next, code } = InWords::of(t, failure);
    let mut text = format!("{on}{}{off} {}\n  {safety}\n", t.say("cli-error"), printable(&what));
    if let Some(next) = next {
        let next = t.say("cli-next").with("next", printable(&next));
        text.push_str(&format!("  {next}\n"));
    }
    text.push_str(&format!("  {}\n", t.say("cli-code").with("code", code)));
    text
}

impl Failed for Failure {
    fn code(&self) -> String {
        self.code()
    }

    fn cause(&self) -> &str {
        self.cause()
    }

    /// Nothing is changed by what fails.
    fn promise(&self) -> Option<&str> {
        None
    }

    fn advice(&self) -> Option<&str> {
        Some(self.hint())
    }

    fn message(&self) -> String {
        self.message().to_owned()
    }

    fn fill(&self, _t: Words, said: Said) -> Said {
        self.places().iter().fold(said, |said, (name, is)| said.with(name, is))
    }
}

#[cfg(test)]
mod tests {
    use saphan_pages::language::{Calendar, Language};

    use super::*;
    use crate::language::english;
    use crate::pages::BOOK;
    use crate::place::PlaceError;

    #[test]
    fn a_failure_is_told_in_the_readers_language_with_what_it_is_about() {
        let t = BOOK.words(Language::Dutch, Calendar::Auto).plain();
        let told = failure(t, &PlaceError::NotInitialised("/srv/hub".into()).into(), false);

        assert!(told.starts_with("fout: Er is geen hub in /srv/hub."), "{told}");
        assert!(told.contains("Er is niets veranderd."), "{told}");
        assert!(told.ends_with("HUB_NOT_INITIALISED\n"), "{told}");
    }

    #[test]
    fn a_failure_is_told_in_english_as_its_error_says_it() {
        let told = failure(english(), &PlaceError::NotInitialised("/srv/hub".into()).into(), false);

        assert!(told.starts_with("error: [HP-101] no hub in /srv/hub - nothing"), "{told}");
    }
}
