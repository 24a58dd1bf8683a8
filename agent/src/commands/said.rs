//! Words for people: in English codes stand as they are typed, in every other language by their names.

use std::fmt::{Display, Write as _};

use serde_json::Value;

use super::outline;
use crate::exit::{Failure, printable};
use crate::language::{Words, is_english};
use crate::said::outline::lines;
use crate::said::refusal::{InWords, each};

/// One more line.
pub(super) fn line(text: &mut String, said: impl Display) {
    writeln!(text, "{said}").expect("strings take every text");
}

/// The message `part-code`, or the code as it is typed.
pub(super) fn named(t: Words, part: &str, code: &str) -> String {
    if is_english(t) {
        return code.to_owned();
    }
    let said = t.try_say(format!("{part}-{code}"));
    said.map_or_else(|| code.to_owned(), |said| said.to_string())
}

/// A code of a list by its name, or as it is typed.
pub(super) fn coded(t: Words, list: &str, code: &str) -> String {
    if is_english(t) { code.to_owned() } else { t.code(list, code) }
}

/// Several codes of a list.
pub(super) fn all_coded<'a>(t: Words, list: &str, codes: impl Iterator<Item = &'a str>) -> String {
    codes.map(|code| coded(t, list, code)).collect::<Vec<_>>().join(", ")
}

/// The head of a table.
pub(super) fn heads<const N: usize>(t: Words, ids: [&'static str; N]) -> [String; N] {
    ids.map(|id| t.say(id).to_string())
}

/// A record as indented lines.
pub(super) fn record(t: Words, text: &mut String, record: &Value) {
    if is_english(t) {
        return outline::write(text, record);
    }
    for one in lines(t, record) {
        let indent = "  ".repeat(one.depth + 1);
        match one.value {
            Some(value) if !value.is_empty() => {
                line(text, format!("{indent}{}: {value}", one.label))
            }
            Some(_) => {}
            None => line(text, format!("{indent}{}", one.label)),
        }
    }
}

/// Why a command was not carried out: cause, whether the data is safe, what to do.
pub(super) fn failure(t: Words, failure: &Failure, colour: bool) -> String {
    if is_english(t) {
        return failure.to_text(colour);
    }
    let InWords { what, safety, next, code } = InWords::of(t, failure);
    let (on, off) = if colour { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
    let error = t.say("cli-error");
    let mut text = format!("{on}{error}{off} {}\n", printable(&what));
    for one in each(t, failure) {
        line(&mut text, format!("  {}", printable(&one)));
    }
    line(&mut text, format!("  {safety}"));
    if let Some(next) = next {
        line(&mut text, format!("  {}", t.say("cli-next").with("next", printable(&next))));
    }
    line(&mut text, format!("  {}", t.say("cli-code").with("code", code)));
    text
}
