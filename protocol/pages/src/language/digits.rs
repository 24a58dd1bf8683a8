//! Digits of the scripts that have their own.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

use super::Language;

/// Zero of the script of a language, where that has digits of its own; nine more follow it.
fn zero(language: Language) -> Option<char> {
    match language {
        Language::Thai => Some('๐'),
        Language::Lao => Some('໐'),
        Language::Burmese => Some('၀'),
        Language::Shan => Some('႐'),
        Language::English
        | Language::French
        | Language::Dutch
        | Language::Swedish
        | Language::Pseudo => None,
    }
}

/// `text` with the digits of `language`.
pub(super) fn in_own(language: Language, text: &str) -> String {
    let Some(zero) = zero(language) else { return text.to_owned() };
    let own = |letter: char| match letter.to_digit(10) {
        Some(digit) => char::from_u32(u32::from(zero) + digit).unwrap_or(letter),
        None => letter,
    };
    text.chars().map(own).collect()
}

/// Has numbers written in the digits of `language`; `None` if it has none. Fluent takes a plain function, so
/// each language has one.
pub(super) fn write_own(
    mut bundle: FluentBundle<FluentResource>,
    language: Language,
) -> Option<FluentBundle<FluentResource>> {
    match language {
        Language::Thai => bundle.set_formatter(Some(|value, _| number(Language::Thai, value))),
        Language::Lao => bundle.set_formatter(Some(|value, _| number(Language::Lao, value))),
        Language::Burmese => {
            bundle.set_formatter(Some(|value, _| number(Language::Burmese, value)));
        }
        Language::Shan => bundle.set_formatter(Some(|value, _| number(Language::Shan, value))),
        Language::English
        | Language::French
        | Language::Dutch
        | Language::Swedish
        | Language::Pseudo => return None,
    }
    Some(bundle)
}

fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(in_own(language, &number.as_string())),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}
