//! Which capitalised word may be one of a name.

use super::fold::{Folded, Token};
use super::latin::behind_particles;
use super::script::Script;
use super::words::Words;

/// Small words of English, and of French, Dutch and Swedish.
const ENGLISH: [&str; 22] = [
    "the", "and", "of", "to", "is", "was", "with", "she", "he", "her", "his", "has", "had", "from",
    "that", "for", "at", "they", "we", "not", "by", "who",
];
const OTHER: [&str; 56] = [
    "le", "la", "les", "une", "est", "dans", "pour", "avec", "qui", "que", "des", "du", "elle",
    "il", "et", "sa", "son", "het", "een", "van", "en", "zijn", "op", "niet", "voor", "haar",
    "heeft", "zij", "ze", "de", "aan", "bij", "uit", "naar", "och", "att", "det", "som", "av",
    "inte", "med", "den", "hon", "han", "ett", "har", "till", "hos", "ar", "fran", "hennes",
    "hans", "au", "chez", "chef", "met",
];

/// Ends of Swedish and Dutch words for offices and associations.
const ORGANISED: [&str; 16] = [
    "samfundet",
    "verket",
    "domstolen",
    "ratten",
    "namnden",
    "styrelsen",
    "kassan",
    "linjen",
    "jouren",
    "forbundet",
    "foreningen",
    "stiftelsen",
    "hemmet",
    "dienst",
    "instituut",
    "vereniging",
];
/// Months that are names too.
const MONTH_NAMES: [&str; 8] = ["jan", "april", "may", "mei", "mai", "june", "juni", "august"];
/// A capitalised word that is no place, organisation, half of a mark like `McName`.
pub(super) fn may_name(folded: &Folded, index: usize, words: &Words) -> bool {
    let token = &folded.tokens[index];
    let word = folded.of(token);
    let is_half = |left: Option<&Token>, right: Option<&Token>| {
        left.zip(right).is_some_and(|(left, right)| {
            left.end == right.start
                && left.script == Script::Latin
                && right.script == Script::Latin
                && left.end - left.start <= 3
        })
    };
    let before = index.checked_sub(1).map(|index| &folded.tokens[index]);
    token.script == Script::Latin
        && token.is_capital
        && word.chars().count() >= 2
        && !words.is_public(word)
        && !(words.is_area(word) && is_after_place_word(folded, index))
        && !words.is_organisation(word)
        && !ORGANISED.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        && !is_of_kind(folded, index)
        && !words.is_place_word(word)
        && !is_half(before, Some(token))
        && !is_half(Some(token), folded.tokens.get(index + 1))
}

/// Whether an article stands before and the kind of thing behind, as in `the Ibis hotel`.
fn is_of_kind(folded: &Folded, index: usize) -> bool {
    const ARTICLES: [&str; 12] =
        ["the", "a", "an", "our", "their", "this", "le", "la", "het", "de", "en", "ett"];
    const KINDS: [&str; 40] = [
        "hotel",
        "chart",
        "hospital",
        "clinic",
        "bank",
        "shop",
        "store",
        "restaurant",
        "bus",
        "app",
        "card",
        "form",
        "visa",
        "phone",
        "camera",
        "machine",
        "programme",
        "program",
        "project",
        "scheme",
        "fund",
        "protocol",
        "convention",
        "camp",
        "office",
        "airport",
        "university",
        "mall",
        "market",
        "bridge",
        "border",
        "checkpoint",
        "embassy",
        "consulate",
        "agency",
        "tool",
        "method",
        "model",
        "software",
        "database",
    ];
    let before = index.checked_sub(1).map(|before| &folded.tokens[before]);
    let next = folded.tokens.get(index + 1);
    before.is_some_and(|it| ARTICLES.contains(&folded.of(it)))
        && next.is_some_and(|it| !it.is_capital && KINDS.contains(&folded.of(it)))
}

/// Whether a small word stands before that goes with places.
fn is_after_place_word(folded: &Folded, index: usize) -> bool {
    const BEFORE: [&str; 34] = [
        "in", "at", "from", "to", "near", "of", "off", "via", "through", "around", "outside",
        "towards", "between", "and", "or", "the", "inside", "leave", "left", "reached", "a", "de",
        "i", "uit", "naar", "te", "fran", "till", "vid", "van", "pres", "vers", "depuis", "en",
    ];
    let Some(before) = index.checked_sub(1).map(|before| &folded.tokens[before]) else {
        return false;
    };
    let gap = folded.between(before, &folded.tokens[index]);
    // The school of a district is a small place.
    let goes_on = folded
        .tokens
        .get(index + 1)
        .is_some_and(|next| next.is_capital && folded.between(&folded.tokens[index], next) == " ");
    if goes_on {
        return false;
    }
    BEFORE.contains(&folded.of(before)) && gap == " " || before.is_capital && gap == ", "
}

/// The second part of `Geert-Jan` or `Ai Mei`, which may be the name of a month too.
pub(super) fn is_second(folded: &Folded, first: usize, index: usize) -> bool {
    let token = &folded.tokens[index];
    index > first
        && token.is_capital
        && token.script == Script::Latin
        && (folded.between(&folded.tokens[index - 1], token) == "-"
            || MONTH_NAMES.contains(&folded.of(token)))
}

/// Whether a text is French, Dutch or Swedish rather than English: then only names have capitals.
pub(super) fn is_foreign(folded: &Folded) -> bool {
    let (mut english, mut other) = (0usize, 0usize);
    for token in folded.tokens.iter().filter(|token| token.script == Script::Latin) {
        let word = folded.of(token);
        english += usize::from(ENGLISH.contains(&word));
        other += usize::from(OTHER.contains(&word));
    }
    other > english
}

/// Whether the words behind are English, so that a word that is not stands out.
pub(super) fn is_english(folded: &Folded, from: usize, words: &Words) -> bool {
    let next =
        folded.tokens[from..].iter().take(3).take_while(|token| token.script == Script::Latin);
    let next: Vec<&Token> = next.collect();
    next.len() == 3
        && next.iter().all(|token| !token.is_capital && words.is_common(folded.of(token)))
        && folded.text[..next[0].start].ends_with([' '])
}

/// Where a name ends that goes on with `de Wit` or `van den Berg`.
pub(super) fn end_behind_particles(folded: &Folded, end: usize) -> usize {
    let last = folded.tokens.partition_point(|token| token.end < end);
    behind_particles(folded, last).map_or(end, |behind| folded.tokens[behind].end)
}
