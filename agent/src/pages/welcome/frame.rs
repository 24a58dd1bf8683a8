//! What stands round each page of the first start, and what is wrong with a form.

use saphan_certs::sealed_file::Passphrase;
use saphan_pages::layout::{Choice, languages};
use saphan_pages::seat::Fields;
use saphan_pages::sessions::Secret;

use super::lobby::Visitor;
use crate::exit::{Exit, Failure};
use crate::pages::language::{Said, Words};
use crate::pages::refusal::InWords;

/// Which step of how many.
pub(super) type Step = Option<(usize, usize)>;

/// Something that is wrong with a form, and at which field; at none, if it is about all of it.
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) words: InWords,
}

/// What every page of the first start has.
pub(super) struct Frame {
    pub(super) t: Words,
    pub(super) token: Secret,
    pub(super) path: &'static str,
    pub(super) step: Step,
    /// Seconds after which the page looks again by itself.
    pub(super) refresh: Option<u64>,
    pub(super) wrongs: Vec<Wrong>,
}

impl Frame {
    pub(super) fn of(visitor: &Visitor, path: &'static str, step: Step) -> Self {
        Self::new(visitor.words(), visitor.seen.token.clone(), path, step)
    }

    pub(super) fn new(t: Words, token: Secret, path: &'static str, step: Step) -> Self {
        Self { t, token, path, step, refresh: None, wrongs: Vec::new() }
    }

    pub(super) fn step(&self) -> Option<Said> {
        self.step.map(|(step, of)| self.t.say("welcome-step").count("step", step).count("of", of))
    }

    pub(super) fn languages(&self) -> Vec<Choice> {
        languages(self.t)
    }

    /// The same with what is wrong.
    pub(super) fn with(self, wrongs: Vec<(&'static str, Failure)>) -> Self {
        let mut frame = self;
        for (field, failure) in wrongs {
            frame = frame.with_one(field, &failure);
        }
        frame
    }

    /// The same with one thing that is wrong more.
    pub(super) fn with_one(mut self, field: &'static str, failure: &Failure) -> Self {
        self.wrongs.push(Wrong { field, words: InWords::of(self.t, failure) });
        self
    }

    /// What is wrong at a field.
    pub(super) fn wrong(&self, field: &str) -> Option<&Wrong> {
        self.wrongs.iter().find(|wrong| wrong.field == field)
    }

    /// What became of the data, which is the same for all that is wrong.
    pub(super) fn safety(&self) -> &str {
        self.wrongs.first().map_or("", |wrong| wrong.words.safety.as_str())
    }
}

/// What is wrong with a form, as it is found.
#[derive(Default)]
pub(super) struct Found(pub(super) Vec<(&'static str, Failure)>);

impl Found {
    /// What a field holds, or what is wrong with it.
    pub(super) fn take<T>(
        &mut self,
        field: &'static str,
        value: Result<T, impl Into<Failure>>,
    ) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.0.push((field, error.into()));
                None
            }
        }
    }

    /// A code or an address that somebody typed.
    pub(super) fn name<T: std::str::FromStr>(
        &mut self,
        field: &'static str,
        fields: &Fields,
    ) -> Option<T> {
        let typed = fields.one(field).unwrap_or_default().to_ascii_lowercase();
        let wrong = |_| Failure::new(Exit::Usage, "no-name", "this is no such code or address");
        self.take(field, typed.parse().map_err(wrong))
    }

    /// A passphrase as somebody typed it.
    pub(super) fn passphrase(
        &mut self,
        field: &'static str,
        fields: &Fields,
    ) -> Option<Passphrase> {
        let empty = || Failure::new(Exit::Usage, "no-passphrase", "no passphrase was typed");
        let typed = fields.exact(field).filter(|typed| !typed.is_empty()).ok_or_else(empty);
        let typed = self.take(field, typed)?.clone();
        self.take(field, Passphrase::new(typed))
    }

    /// A new passphrase, typed twice and long enough.
    pub(super) fn new_passphrase(
        &mut self,
        [field, again]: [&'static str; 2],
        fields: &Fields,
    ) -> Option<Passphrase> {
        let passphrase = self.passphrase(field, fields)?;
        self.take(field, passphrase.check_new())?;
        let same = self.passphrase(again, fields).filter(|other| passphrase.is_same(other));
        if same.is_none() {
            self.0.retain(|(found, _)| *found != again);
            let differ = "the two passphrases differ";
            self.0.push((again, Failure::new(Exit::Usage, "passphrases-differ", differ)));
            return None;
        }
        Some(passphrase)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(form: &str) -> Vec<(&'static str, String)> {
        let (mut found, fields) = (Found::default(), Fields::read(form.as_bytes()));
        let taken = found.new_passphrase(["one", "two"], &fields);
        assert_eq!(taken.is_none(), !found.0.is_empty());
        found.0.into_iter().map(|(field, failure)| (field, failure.code())).collect()
    }

    #[test]
    fn a_new_passphrase_is_typed_twice_and_long_enough() {
        assert!(found("one=four+words+that+rhyme&two=four+words+that+rhyme").is_empty());
        for (form, field, code) in [
            ("two=four+words", "one", "NO_PASSPHRASE"),
            ("one=short&two=short", "one", "PASSPHRASE_UNFIT"),
            ("one=four+words+that+rhyme", "two", "PASSPHRASES_DIFFER"),
            ("one=four+words+that+rhyme&two=four+words", "two", "PASSPHRASES_DIFFER"),
        ] {
            assert_eq!(found(form), [(field, code.to_owned())], "{form}");
        }
    }
}
