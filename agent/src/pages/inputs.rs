//! What a form asks for, filled in as it was sent, and what is wrong with it at its place.

use saphan_protocol::codes::Code;
use zeroize::Zeroizing;

use super::language::Words;
use super::refusal::InWords;
use super::seat::Fields;
use super::when::{self, Choices};
use crate::exit::{Exit, Failure};

/// Something to choose.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// How something is asked for.
pub(super) enum Kind {
    /// One of a few.
    One(Vec<Choice>),
    /// Any of these.
    Many(Vec<Choice>),
    /// Any of these, folded up until one of them is chosen.
    Folded(Vec<Choice>),
    /// One of many.
    Select(Vec<Choice>),
    /// Words of several lines.
    Text { value: Zeroizing<String>, chars_max: usize },
    /// Words of one line.
    Line { value: Zeroizing<String> },
    /// A number.
    Number { value: String, max: u32 },
    /// A day, and a time of it.
    When { day: String, months: Vec<Choice>, year: String, time: Option<(String, String)> },
}

/// One question of a form.
pub(super) struct Input {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) is_needed: bool,
    /// What is wrong with the answer.
    pub(super) wrong: Option<String>,
    pub(super) kind: Kind,
}

impl Input {
    fn new(name: impl Into<String>, label: impl ToString, kind: Kind) -> Self {
        let (name, label) = (name.into(), label.to_string());
        Self { name, label, hint: String::new(), is_needed: true, wrong: None, kind }
    }

    /// One of these, each with its name.
    pub(super) fn one(
        name: impl Into<String>,
        label: impl ToString,
        all: impl IntoIterator<Item = (String, String)>,
        before: &Fields,
    ) -> Self {
        let name = name.into();
        let choices = choices(all, |value| before.one(&name) == Some(value));
        Self::new(name, label, Kind::One(choices))
    }

    /// Any of these; all of them in a form that was not sent yet.
    pub(super) fn many(
        name: impl Into<String>,
        label: impl ToString,
        all: impl IntoIterator<Item = (String, String)>,
        before: &Fields,
    ) -> Self {
        let name = name.into();
        let was_chosen = before_in(&name, before);
        let choices = choices(all, |value| before.is_empty() || was_chosen(value));
        Self::new(name.as_str(), label, Kind::Many(choices))
    }

    /// Any of these; none in a form that was not sent yet.
    pub(super) fn unticked(
        name: impl Into<String>,
        label: impl ToString,
        all: impl IntoIterator<Item = (String, String)>,
        before: &Fields,
    ) -> Self {
        let name = name.into();
        let choices = choices(all, before_in(&name, before));
        Self::new(name.as_str(), label, Kind::Many(choices))
    }

    /// As [`Input::unticked`], folded away; nothing of it is needed.
    pub(super) fn folded(
        name: impl Into<String>,
        label: impl ToString,
        all: impl IntoIterator<Item = (String, String)>,
        before: &Fields,
    ) -> Self {
        let name = name.into();
        let choices = choices(all, before_in(&name, before));
        Self { is_needed: false, ..Self::new(name.as_str(), label, Kind::Folded(choices)) }
    }

    /// One of a long list; `none` stands for nothing of it.
    pub(super) fn select(
        name: impl Into<String>,
        label: impl ToString,
        none: impl ToString,
        all: impl IntoIterator<Item = (String, String)>,
        before: &Fields,
    ) -> Self {
        let name = name.into();
        let chosen = before.one(&name);
        let first = Choice { value: String::new(), label: none.to_string(), is_chosen: false };
        let rest = choices(all, |value| chosen == Some(value));
        let choices = std::iter::once(first).chain(rest).collect();
        Self::new(name, label, Kind::Select(choices))
    }

    /// A code of a list, by its name.
    pub(super) fn code<C: Code>(
        t: Words,
        name: &'static str,
        label: &'static str,
        before: &Fields,
    ) -> Self {
        Self::one(name, t.say(label), named::<C>(t), before)
    }

    /// Words of several lines.
    pub(super) fn text(
        name: &'static str,
        label: impl ToString,
        chars_max: usize,
        before: &Fields,
    ) -> Self {
        let value = before.exact(name).cloned().unwrap_or_default();
        Self::new(name, label, Kind::Text { value, chars_max })
    }

    /// Words of one line.
    pub(super) fn line(name: &'static str, label: impl ToString, before: &Fields) -> Self {
        let value = before.exact(name).cloned().unwrap_or_default();
        Self::new(name, label, Kind::Line { value })
    }

    /// A number from nothing to `max`.
    pub(super) fn number(
        name: &'static str,
        label: impl ToString,
        max: u32,
        before: &Fields,
    ) -> Self {
        let value = before.one(name).unwrap_or_default().to_owned();
        Self::new(name, label, Kind::Number { value, max })
    }

    /// A day.
    pub(super) fn day(t: Words, name: &'static str, label: &'static str, before: &Fields) -> Self {
        let Choices { day, months, year, .. } = when::choices(t, name, before);
        Self::new(name, t.say(label), Kind::When { day, months, year, time: None })
    }

    /// A day and a time of it, by this computer's clock.
    pub(super) fn moment(
        t: Words,
        name: &'static str,
        label: &'static str,
        before: &Fields,
    ) -> Self {
        let Choices { day, months, year, hour, minute } = when::choices(t, name, before);
        let kind = Kind::When { day, months, year, time: Some((hour, minute)) };
        Self::new(name, t.say(label), kind)
    }

    /// With what to know about it.
    pub(super) fn hint(self, hint: impl ToString) -> Self {
        Self { hint: hint.to_string(), ..self }
    }

    /// It may be left out.
    pub(super) fn optional(self) -> Self {
        Self { is_needed: false, ..self }
    }

    /// The value of a text, for whoever shows passages of it.
    pub(super) fn is_open(&self) -> bool {
        match &self.kind {
            Kind::Folded(choices) => choices.iter().any(|choice| choice.is_chosen),
            Kind::One(_)
            | Kind::Many(_)
            | Kind::Select(_)
            | Kind::Text { .. }
            | Kind::Line { .. }
            | Kind::Number { .. }
            | Kind::When { .. } => true,
        }
    }
}

/// Whether a value was chosen in a form that came before.
fn before_in<'a>(name: &'a str, before: &'a Fields) -> impl Fn(&str) -> bool + 'a {
    move |value| before.all(name).any(|chosen| chosen == value)
}

fn choices(
    all: impl IntoIterator<Item = (String, String)>,
    is_chosen: impl Fn(&str) -> bool,
) -> Vec<Choice> {
    let all = all.into_iter();
    all.map(|(value, label)| Choice { is_chosen: is_chosen(&value), value, label }).collect()
}

/// The codes of a list with their names.
pub(super) fn named<C: Code>(t: Words) -> Vec<(String, String)> {
    C::CODES.iter().map(|code| (code.code().to_owned(), t.code(C::LIST, code.code()))).collect()
}

/// Some codes of a list with their names.
pub(super) fn named_of<C: Code>(
    t: Words,
    codes: impl IntoIterator<Item = C>,
) -> Vec<(String, String)> {
    let codes = codes.into_iter();
    codes.map(|code| (code.code().to_owned(), t.code(C::LIST, code.code()))).collect()
}

/// A form that is not taken: why, and which answer is to blame.
pub(super) struct Wrong {
    pub(super) field: Option<String>,
    pub(super) failure: Failure,
}

impl<E: Into<Failure>> From<E> for Wrong {
    fn from(error: E) -> Self {
        Self { field: None, failure: error.into() }
    }
}

impl Wrong {
    /// The answer `field` is to blame.
    pub(super) fn at(field: impl Into<String>) -> impl FnOnce(Failure) -> Self {
        let field = field.into();
        move |failure| Self { field: Some(field), failure }
    }
}

/// What stands at the top of a form that was not taken.
pub(super) struct Summary {
    pub(super) what: InWords,
    /// The field that is to blame, and what it is called.
    pub(super) field: Option<(String, String)>,
}

/// Says what is wrong, at the top and at its place.
pub(super) fn blame(t: Words, wrong: &Wrong, inputs: &mut [Input]) -> Summary {
    let what = InWords::of(t, &wrong.failure);
    let named = wrong.field.as_ref();
    let at = named.and_then(|name| inputs.iter_mut().find(|input| input.name == *name));
    let field = at.map(|input| {
        input.wrong = Some(what.what.clone());
        (input.name.clone(), input.label.clone())
    });
    Summary { what, field }
}

/// Nothing was chosen where something has to be.
pub(super) fn nothing_chosen() -> Failure {
    Failure::new(Exit::Usage, "nothing-chosen", "nothing was chosen")
}

/// What was chosen of one list.
pub(super) fn chosen<T: std::str::FromStr>(fields: &Fields, name: &str) -> Result<T, Wrong> {
    let found = fields.one(name).and_then(|text| text.parse().ok());
    found.ok_or_else(nothing_chosen).map_err(Wrong::at(name))
}

/// Everything that was chosen of one list, each as `read` reads it; at least one.
pub(super) fn several<T>(
    fields: &Fields,
    name: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, Wrong> {
    let all: Vec<T> = any(fields, name, read)?;
    if all.is_empty() { Err(Wrong::at(name)(nothing_chosen())) } else { Ok(all) }
}

/// The same where nothing need be chosen.
pub(super) fn any<T>(
    fields: &Fields,
    name: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, Wrong> {
    let read = fields.all(name).map(|text| read(text).ok_or_else(nothing_chosen));
    read.collect::<Result<_, _>>().map_err(Wrong::at(name))
}

/// Words that have to be there, as they were typed.
pub(super) fn typed(fields: &Fields, name: &str) -> Result<Zeroizing<String>, Wrong> {
    let text = fields.exact(name).filter(|text| !text.trim().is_empty()).cloned();
    let nothing = || Failure::new(Exit::Usage, "nothing-typed", "no words were typed");
    text.ok_or_else(nothing).map_err(Wrong::at(name))
}

#[cfg(test)]
mod tests {
    use saphan_protocol::codes::DeclineReason;

    use super::*;
    use crate::config::{Calendar, Language};

    #[test]
    fn a_form_comes_back_filled_in_with_what_is_wrong_at_its_place() {
        let t = crate::pages::language::words(Language::English, Calendar::Auto);
        let before = Fields::read(b"reason=no_capacity&text=+two++words");
        let mut inputs = vec![
            Input::code::<DeclineReason>(t, "reason", "act-reason", &before),
            Input::text("text", "Words", 10, &before),
        ];

        let wrong = Wrong::at("text")(Failure::new(Exit::Usage, "nothing-typed", "nothing"));
        let summary = blame(t, &wrong, &mut inputs);

        assert_eq!(summary.field, Some(("text".to_owned(), "Words".to_owned())));
        assert_eq!(inputs[1].wrong.as_deref(), Some("No words were typed."));
        assert!(inputs[0].wrong.is_none());
        let Kind::One(choices) = &inputs[0].kind else { panic!("one of a few") };
        let chosen: Vec<_> = choices.iter().filter(|one| one.is_chosen).collect();
        assert_eq!((chosen.len(), chosen[0].value.as_str()), (1, "no_capacity"));
        let Kind::Text { value, .. } = &inputs[1].kind else { panic!("words") };
        assert_eq!(value.as_str(), " two  words");
    }

    #[test]
    fn everything_is_chosen_at_first_and_then_only_what_was() {
        let all = || [("a".to_owned(), "A".to_owned()), ("b".to_owned(), "B".to_owned())];
        let chosen = |form: &str| {
            let input = Input::many("of", "Of", all(), &Fields::read(form.as_bytes()));
            let Kind::Many(choices) = input.kind else { panic!("many") };
            choices.into_iter().map(|one| one.is_chosen).collect::<Vec<_>>()
        };

        assert_eq!(chosen(""), [true, true]);
        assert_eq!(chosen("of=b"), [false, true]);
        assert_eq!(chosen("other=x"), [false, false]);
    }
}
