//! International codes by their names: countries, languages, currencies, areas.

use saphan_protocol::codes::{Adm1, Country, Currency, Language};

use crate::language::Words;

/// A country, ISO 3166-1.
pub(crate) fn country(t: Words, code: &str) -> String {
    let english = code.parse::<Country>().ok().and_then(|country| country.label_en());
    named(t, "country", code, english)
}

/// A language, ISO 639-3.
pub(crate) fn language(t: Words, code: &str) -> String {
    let english = code.parse::<Language>().ok().and_then(|language| language.label_en());
    named(t, "tongue", code, english)
}

/// A currency, ISO 4217.
pub(crate) fn currency(t: Words, code: &str) -> String {
    let english = code.parse::<Currency>().ok().and_then(|currency| currency.label_en());
    named(t, "currency", code, english)
}

/// A country, a group of areas of one, or a first-level area, ISO 3166-2.
pub(crate) fn area(t: Words, code: &str) -> String {
    if !code.contains('-') {
        return country(t, code);
    }
    let region = t.try_say(format!("macro-{code}")).map(|said| said.to_string());
    let english = code.parse::<Adm1>().ok().and_then(|area| area.label_en());
    region.unwrap_or_else(|| named(t, "area", code, english))
}

/// As the files of messages name it, else in English, else the code itself.
fn named(t: Words, kind: &str, code: &str, english: Option<&str>) -> String {
    let said = t.try_say(format!("{kind}-{code}")).map(|said| said.to_string());
    said.unwrap_or_else(|| english.unwrap_or(code).to_owned())
}
