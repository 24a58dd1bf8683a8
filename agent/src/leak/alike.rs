//! Names of the case that are spelt, typed or transcribed otherwise.

use std::collections::HashSet;

use super::cues;
use super::fold::{Folded, Token};
use super::known::{Entry, FUZZY_LEN_MAX, Known, Rule};
use super::script::Script;
use super::search::GAP_MAX;
use super::skeleton::skeleton;
use super::spelling::{deletions, hash};
use super::words::Words;
use super::{Hits, Level, Reason};

/// Most words that may be one name.
const WINDOW_MAX: usize = 5;
/// Most entries of one hash that are compared.
const CANDIDATES_MAX: usize = 64;

/// Names that are spelt, typed or transcribed otherwise: every short run of words is compared with
/// what sounds alike and with what differs by a letter.
pub(super) fn alike(folded: &Folded, known: &Known, words: &Words, hits: &mut Hits) {
    if known.spellings.is_empty() && known.skeletons.is_empty() {
        return;
    }
    for first in 0..folded.tokens.len() {
        let mut text = String::new();
        for last in first..(first + WINDOW_MAX).min(folded.tokens.len()) {
            let token = &folded.tokens[last];
            let is_apart = last > first
                && folded.between(&folded.tokens[last - 1], token).chars().count() > GAP_MAX;
            if matches!(token.script, Script::Digit | Script::OtherLetter)
                || token.script != folded.tokens[first].script
                || is_apart
                || text.len() + token.end - token.start > FUZZY_LEN_MAX * 3
                || hits.is_full()
            {
                break;
            }
            text.push_str(&super::spelling::without_tones(folded.of(token)));
            window(folded, (first, last), &text, known, words, hits);
        }
        // In an unspaced script a cue and the name after it are one run of letters.
        let token = &folded.tokens[first];
        if token.script.is_unspaced()
            && let Some(at) = cues::name_within(folded.of(token))
        {
            let bare = Token { start: token.start + at, ..*token };
            let text = super::spelling::without_tones(folded.of(&bare));
            compare(folded, (bare, bare), &text, 1, known, words, hits);
        }
    }
}

fn window(
    folded: &Folded,
    (first, last): (usize, usize),
    text: &str,
    known: &Known,
    words: &Words,
    hits: &mut Hits,
) {
    let tokens = (folded.tokens[first], folded.tokens[last]);
    let is_ordinary = |i: usize| {
        let word = folded.of(&folded.tokens[i]);
        words.is_common(word) || words.is_large(word)
    };
    if tokens.0.script == Script::Latin {
        // A name does not consist of ordinary words, nor begin or end with one that is not in capitals.
        let is_plain = |i: usize| is_ordinary(i) && !folded.tokens[i].is_capital;
        if (first..=last).all(is_ordinary) || is_plain(first) || is_plain(last) {
            return;
        }
    }
    compare(folded, tokens, text, last - first + 1, known, words, hits);
}

fn compare(
    folded: &Folded,
    (first, last): (Token, Token),
    text: &str,
    count: usize,
    known: &Known,
    words: &Words,
    hits: &mut Hits,
) {
    let len = text.chars().count();
    if !(3..=FUZZY_LEN_MAX).contains(&len) {
        return;
    }
    let script = first.script;
    let mut seen = HashSet::new();
    if len >= 4 {
        for hash in deletions(text) {
            for index in known.spellings.get(&hash).into_iter().flatten().take(CANDIDATES_MAX) {
                if seen.insert(*index) && is_misspelt(known, *index, text, len, first, count) {
                    let entry = &known.entries[*index as usize];
                    let level = level(entry);
                    hits.add(folded, first.start, last.end, entry.kind, level, Reason::Misspelt);
                }
            }
        }
    }
    let bones = skeleton(text, script);
    let Some(candidates) = known.skeletons.get(&hash(bones.chars())) else { return };
    for index in candidates.iter().take(CANDIDATES_MAX) {
        let entry = &known.entries[*index as usize];
        let form = known.form(*index);
        let sounds = match (entry.rule, entry.script == script) {
            (_, true) if script.is_unspaced() => strsim::normalized_levenshtein(form, text) >= 0.75,
            (Rule::Whole, true) => strsim::normalized_levenshtein(form, text) >= 0.5,
            (Rule::Whole, false) => bones.len() >= 4 && skeleton(form, entry.script) == bones,
            (Rule::Part | Rule::Place, true) => {
                len >= 4
                    && first.is_capital
                    && !words.is_large(text)
                    && strsim::normalized_levenshtein(form, text) >= 0.7
            }
            (Rule::Part | Rule::Place, false) => {
                bones.len() >= 4 && len >= 5 && !words.is_large(text)
            }
            (Rule::Nick | Rule::Code | Rule::Address, _) => false,
        };
        if sounds {
            hits.add(folded, first.start, last.end, entry.kind, level(entry), Reason::SoundsAlike);
        }
    }
}

/// Only a whole name that is almost right is surely that name.
fn level(entry: &Entry) -> Level {
    if entry.rule == Rule::Whole && !entry.is_hint { Level::Stop } else { Level::Look }
}

fn is_misspelt(
    known: &Known,
    index: u32,
    text: &str,
    len: usize,
    first: Token,
    count: usize,
) -> bool {
    let entry = &known.entries[index as usize];
    if entry.script != first.script {
        return false;
    }
    let (most, least) = match entry.rule {
        Rule::Whole => (if entry.len >= 8 { 2 } else { 1 }, 6),
        Rule::Part | Rule::Place => (1, if first.script.is_unspaced() { 5 } else { 6 }),
        Rule::Nick | Rule::Code | Rule::Address => return false,
    };
    let is_written_like_one = entry.rule == Rule::Whole || first.is_capital || count > 1;
    len >= least
        && (is_written_like_one || first.script.is_unspaced())
        && strsim::osa_distance(known.form(index), text) <= most
}
