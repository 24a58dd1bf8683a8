//! What commands say alike, in the language of whoever reads: codes by their names, rows and facts below one
//! another, and why something was not done.

use saphan_certs::rejection::RejectionReason;
use saphan_pages::language::Said;
use saphan_pages::layout::{Failed, InWords};
use saphan_pages::width::{columns, padded};

use crate::failure::Failure;
use crate::language::{Words, is_english};

/// A number that may choose between forms.
pub(crate) fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// The message `part-code`, or in English the code as it is typed.
pub(crate) fn named(t: Words, part: &str, code: &str) -> String {
    if is_english(t) { code.to_owned() } else { t.say(format!("{part}-{code}")).to_string() }
}

/// Why a request is refused, as a part of a sentence.
pub(crate) fn refusal(t: Words, reason: RejectionReason) -> String {
    if is_english(t) {
        return reason.sentence().to_owned();
    }
    let said = t.say(format!("refusal-{}", reason.as_str().replace('_', "-"))).to_string();
    said.trim_end_matches(['.', '။']).to_owned()
}

/// The head of a table.
pub(crate) fn heads<const N: usize>(t: Words, ids: [&'static str; N]) -> [String; N] {
    ids.map(|id| t.say(id).to_string())
}

/// Rows in columns as wide as their widest cell.
pub(crate) fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| columns(&row[column])).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(width);
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| padded(cell, width)).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// What follows a first line: what something is called and what it is, each on a line of its own.
pub(crate) fn facts(t: Words, facts: &[(&'static str, String)]) -> String {
    let labels: Vec<String> = facts.iter().map(|(id, _)| t.say(*id).to_string()).collect();
    let width = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
    let lines = labels.iter().zip(facts);
    lines.map(|(label, (_, is))| format!("\n  {}  {is}", padded(label, width))).collect()
}

/// What happened; in English with what is about to be done, as its error says it.
pub(crate) fn cause(t: Words, failure: &Failure) -> String {
    if is_english(t) { failure.cause.clone() } else { InWords::of(t, failure).what }
}

/// A failure within a sentence.
pub(crate) fn in_short(t: Words, failure: &Failure) -> String {
    if is_english(t) {
        return failure.to_string();
    }
    let InWords { what, safety, next, .. } = InWords::of(t, failure);
    let next = next.map(|next| t.say("cli-next").with("next", next).to_string());
    format!("{what} {safety} {}", next.unwrap_or_default())
}

/// Why a command was not carried out: cause, whether the data is safe, what to do.
pub(crate) fn failure(t: Words, failure: &Failure, colour: bool) -> String {
    let (on, off) = if colour { ("\u{1b}[1;31m", "\u{1b}[0m") } else { ("", "") };
    let error = t.say("cli-error");
    if is_english(t) {
        return format!("{on}{error}{off} {failure}");
    }
    let InWords { what, safety, next, code } = InWords::of(t, failure);
    let mut text = format!("{on}{error}{off} {what}\n  {safety}");
    if let Some(next) = next {
        text.push_str(&format!("\n  {}", t.say("cli-next").with("next", next)));
    }
    text.push_str(&format!("\n  {}", t.say("cli-code").with("code", code)));
    text
}

impl Failed for Failure {
    fn code(&self) -> String {
        self.code.to_ascii_uppercase().replace('-', "_")
    }

    fn cause(&self) -> &str {
        &self.cause
    }

    fn promise(&self) -> Option<&str> {
        Some(self.safe.text())
    }

    fn advice(&self) -> Option<&str> {
        Some(&self.next)
    }

    fn message(&self) -> String {
        self.said.unwrap_or(self.code).to_owned()
    }

    fn fill(&self, _t: Words, said: Said) -> Said {
        self.places.iter().fold(said, |said, (name, is)| said.with(name, is))
    }

    fn safety(&self, t: Words) -> Option<String> {
        Some(t.say(self.safe.message()).to_string())
    }
}

#[cfg(test)]
mod tests {
    use saphan_certs::authority::AuthorityError;
    use saphan_certs::kit::KitError;
    use saphan_pages::language::Language;

    use super::*;
    use crate::language::{english, on_terminal};

    #[test]
    fn rows_stand_below_one_another_whatever_their_script() {
        let rows = [["ຖືກ", "x"], ["abcd", "y"]].map(|row| row.map(str::to_owned));

        assert_eq!(table(&rows), "ຖືກ    x\nabcd  y\n", "a mark takes no column");
    }

    #[test]
    fn a_failure_is_told_in_english_as_its_error_says_it() {
        let partner = "nkw-la".parse().unwrap();
        let told = failure(english(), &AuthorityError::UnknownPartner(partner).into(), false);

        let (cause, next) = ("[O-113] nkw-la was never admitted", "next: saphan-ca partner list");
        assert!(told.starts_with(&format!("error: {cause}")), "{told}");
        assert!(told.ends_with(&format!(" - nothing was changed - {next}")), "{told}");
    }

    #[test]
    fn a_failure_is_told_in_the_readers_language_with_what_it_is_about() {
        let t = on_terminal(Language::Dutch);
        let told = failure(t, &KitError::Same(2).into(), false);

        assert!(told.contains("blad 2"), "{told}");
        assert!(told.contains("Er is niets veranderd."), "{told}");
        assert!(told.ends_with("KIT_SAME_SHARE"), "{told}");
    }
}
