//! Names in Latin letters after a cue, and who is named beside somebody.

use super::capital::may_name;
use super::fold::{Folded, Token};
use super::script::Script;
use super::words::Words;
use super::{Hits, Kind, Level, Reason, cues};

/// Most words of a name.
pub(super) const WORDS_MAX: usize = 4;

pub(super) fn token_at(folded: &Folded, at: usize) -> Option<&Token> {
    let index = folded.tokens.partition_point(|token| token.end <= at);
    folded.tokens.get(index)
}

/// Capitalised words from here on that may be a name.
pub(super) fn latin_name(
    folded: &Folded,
    at: usize,
    words: &Words,
    titled: bool,
) -> Option<(usize, usize)> {
    let first = folded.tokens.partition_point(|token| token.end <= at);
    let token = folded.tokens.get(first)?;
    if token.start > at + 2 || token.script != Script::Latin || !token.is_capital {
        return None;
    }
    let word = folded.of(token);
    // `Sai Lao`: after a title a land is a part of the name, if another goes on.
    let is_word = (words.is_public(word) || words.is_organisation(word))
        && !(titled && next_is_name(folded, first, words));
    // `her friend Joy`: a capital where no sentence begins, after a cue that has none.
    let is_plain = first > 0
        && !folded.tokens[first - 1].is_capital
        && !token.is_shouted
        && folded.text[..token.start].ends_with(' ')
        && !cues::begins_sentence(folded, token.start);
    let is_name = titled || is_plain || next_is_name(folded, first, words);
    if is_word || (words.is_common(word) && !is_name) {
        return None;
    }
    if word.chars().count() == 1 && !folded.text[token.end..].starts_with('.') {
        return None;
    }
    let mut last = first;
    while last + 1 < folded.tokens.len() && last + 1 < first + WORDS_MAX {
        if let Some(behind) = behind_particles(folded, last) {
            last = behind;
            continue;
        }
        let (left, right) = (&folded.tokens[last], &folded.tokens[last + 1]);
        let gap = folded.between(left, right);
        let joins = matches!(gap, "" | " " | "-" | "'" | ". ");
        let after_full_stop = gap == ". " && folded.of(left).chars().count() > 2;
        let word = folded.of(right);
        if !joins
            || after_full_stop
            || !right.is_capital
            || right.script != Script::Latin
            || words.is_public(word) && last > first
            || words.is_organisation(word)
        {
            break;
        }
        last += 1;
    }
    Some((token.start, folded.tokens[last].end))
}

/// Whether a label stands before, as in `Driver: Gintaras`.
pub(super) fn is_after_label(folded: &Folded, token: &Token) -> bool {
    folded.text[..token.start].ends_with(": ")
}

/// The capitalised word behind `van den`, `de la`, `bin` after a word of a name.
pub(super) fn behind_particles(folded: &Folded, at: usize) -> Option<usize> {
    const PARTICLES: [&str; 22] = [
        "van", "den", "der", "de", "la", "le", "du", "des", "von", "zu", "af", "av", "bin",
        "binti", "da", "dos", "di", "del", "ten", "ter", "el", "al",
    ];
    let mut next = at + 1;
    while next <= at + 2
        && folded.tokens.get(next).is_some_and(|token| {
            folded.between(&folded.tokens[next - 1], token) == " "
                && PARTICLES.contains(&folded.of(token))
        })
    {
        next += 1;
    }
    let is_name = folded.tokens.get(next).is_some_and(|token| {
        token.is_capital && folded.between(&folded.tokens[next - 1], token) == " "
    });
    (next > at + 1 && is_name).then_some(next)
}

fn next_is_name(folded: &Folded, at: usize, words: &Words) -> bool {
    folded.tokens.get(at + 1).is_some_and(|next| {
        next.is_capital
            && next.script == Script::Latin
            && folded.between(&folded.tokens[at], next) == " "
            && !words.is_common(folded.of(next))
    })
}

/// Who stands beside somebody: `X and Y`, `X, Y`.
pub(super) fn beside(folded: &Folded, start: usize, end: usize, words: &Words, hits: &mut Hits) {
    let joins = |gap: &str| {
        matches!(gap, ", " | " / " | "/" | " & ")
            || matches!(gap.trim(), "and" | "or" | "et" | "en" | "och" | "ou" | "of" | "eller")
    };
    let is_name = |index: usize| {
        let token = &folded.tokens[index];
        may_name(folded, index, words)
            && !token.is_shouted
            && !words.is_title(folded.of(token))
            && words.public_run(folded, index) == 0
    };
    let single = |index: usize| {
        let gap = |left: usize, right: usize| {
            let tokens = (folded.tokens.get(left), folded.tokens.get(right));
            if let (Some(left), Some(right)) = tokens { folded.between(left, right) } else { "" }
        };
        let glued = |gap: &str| matches!(gap, " " | "-");
        let after = folded.tokens.get(index + 1).is_some_and(|token| token.is_capital);
        let before = index > 0 && folded.tokens[index - 1].is_capital;
        !(after && glued(gap(index, index + 1))
            || before && glued(gap(index.wrapping_sub(1), index)))
    };
    let first = folded.tokens.partition_point(|token| token.end <= start);
    let behind = folded.tokens.partition_point(|token| token.start < end);
    let left = first.checked_sub(1).and_then(|left| {
        let gap = folded.between(&folded.tokens[left], &folded.tokens[first]);
        let is_word = joins(&format!(" {} ", folded.of(&folded.tokens[left])));
        if joins(gap) {
            Some(left)
        } else if is_word && gap == " " {
            left.checked_sub(1)
        } else {
            None
        }
    });
    let right = folded.tokens.get(behind).and_then(|token| {
        let gap = &folded.text[end..token.start];
        if joins(gap) {
            Some(behind)
        } else if joins(folded.of(token)) && gap == " " {
            Some(behind + 1)
        } else {
            None
        }
    });
    for index in [left, right].into_iter().flatten().filter(|index| *index < folded.tokens.len()) {
        let token = &folded.tokens[index];
        let opens = cues::begins_sentence(folded, token.start)
            && !is_after_label(folded, token)
            && !folded.text[..token.start].ends_with(": ");
        if is_name(index) && single(index) && !opens {
            hits.add(folded, token.start, token.end, Kind::Person, Level::Look, Reason::Beside);
        }
    }
}
