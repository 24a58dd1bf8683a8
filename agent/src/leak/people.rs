//! People whom the case does not know: named after a title, a word for kin or friends, or a cue.

use regex::Regex;

use super::fold::{Folded, Token};
use super::native::Native;
use super::script::Script;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason, cues, grammar};

/// Most words of a name.
const WORDS_MAX: usize = 4;

const LATIN_TITLES: &str = r"\b(?:mr|mrs|ms|miss|dr|madam|sister|brother|auntie|aunt|uncle|father|mother superior|pastor|abbot|nun|nang|nan|thao|ma|daw|ko|maung|u|sai|naw|saw|khun|nong|phi|naang|mme|mlle|m\.|monsieur|madame|mademoiselle|mevrouw|meneer|dhr|mevr|herr|fru|froken|officer|sergeant|captain|colonel|inspector|judge|lawyer)\b\.? ";
const LATIN_CUES: &str = r"\b(?:named|name is|name was|name|names|called|calls (?:her|him|them|herself|himself)|call (?:her|him|them)|known as|alias|nickname|nicknamed|friend|friends|neighbou?r|room ?mate|flat ?mate|class ?mate|colleague|co-?worker|mother|father|mum|mom|dad|sister|brother|aunt|auntie|uncle|cousin|niece|nephew|husband|wife|partner|boyfriend|girlfriend|fiancee?|daughter|son|child|baby|grandmother|grandfather|stepfather|stepmother|boss|broker|recruiter|agent|trafficker|manager|owner|employer|driver|interpreter|translator|witness|landlord|landlady|teacher|doctor|nurse|monk|headman|officer|volunteer|social worker|case ?worker|contact(?: person)?|guard|ami|amie|voisine?|mere|pere|soeur|frere|tante|oncle|cousine?|mari|femme|fille|fils|nommee?|appelee?|s'appelle|vriend|vriendin|buur(?:man|vrouw)?|moeder|vader|zus|broer|tante|oom|nicht|neef|man|vrouw|dochter|zoon|genaamd|heet|van|vanninna|vaninna|vanner|granne|mor|mamma|far|pappa|syster|bror|moster|faster|morbror|farbror|kusin|make|maka|dotter|heter|vid namn)\b(?:[ ,:;=(\x22'-]{1,3}(?:is|was|named|called|est|heet|heter|of hers|of his|the|a|her name is)\b)*[ ,:;=(\x22'-]{1,3}";
/// The expressions and lists.
pub(super) struct People {
    titles: Regex,
    cues: Regex,
    native: Native,
}

impl People {
    pub(super) fn load() -> Result<Self, LeakError> {
        let regex = |text: &str| {
            Regex::new(&super::patterns::folded_words(text)).map_err(|_| LeakError::Data("people"))
        };
        Ok(Self { titles: regex(LATIN_TITLES)?, cues: regex(LATIN_CUES)?, native: Native::load()? })
    }

    pub(super) fn find(&self, folded: &Folded, words: &Words, hits: &mut Hits) {
        for found in self.titles.find_iter(&folded.text) {
            if let Some((start, end)) = latin_name(folded, found.end(), words, true) {
                // Capital titles belong to the name as people read it: `Sister Amelia`.
                let title = token_at(folded, found.start()).filter(|token| token.is_capital);
                let start = title.map_or(start, |token| token.start);
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
        }
        for found in self.cues.find_iter(&folded.text) {
            if let Some((start, end)) = latin_name(folded, found.end(), words, false) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
            self.native.after(folded, found.end(), words, hits);
        }
        self.native.find(folded, words, hits, |at, hits| {
            if let Some((start, end)) = latin_name(folded, at, words, true) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
        });
        capitals(folded, words, hits);
    }
}

fn token_at(folded: &Folded, at: usize) -> Option<&Token> {
    let index = folded.tokens.partition_point(|token| token.end <= at);
    folded.tokens.get(index)
}

/// Capitalised words from here on that may be a name.
fn latin_name(folded: &Folded, at: usize, words: &Words, titled: bool) -> Option<(usize, usize)> {
    let first = folded.tokens.partition_point(|token| token.end <= at);
    let token = folded.tokens.get(first)?;
    if token.start > at + 2 || token.script != Script::Latin || !token.is_capital {
        return None;
    }
    let word = folded.of(token);
    let is_word = words.is_public(word) || words.is_organisation(word);
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
fn is_after_label(folded: &Folded, token: &Token) -> bool {
    folded.text[..token.start].ends_with(": ")
}

/// The capitalised word behind `van den`, `de la`, `bin` after a word of a name.
fn behind_particles(folded: &Folded, at: usize) -> Option<usize> {
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

/// Capitalised words that are no English words and no known places: several in a row, or one in the midst of
/// a sentence or before what only people do.
fn capitals(folded: &Folded, words: &Words, hits: &mut Hits) {
    let is_name = |token: &Token| {
        let word = folded.of(token);
        token.script == Script::Latin
            && token.is_capital
            && word.chars().count() >= 2
            && !words.is_public(word)
            && !words.is_organisation(word)
            && !words.is_place_word(word)
    };
    let mut i = 0;
    while i < folded.tokens.len() {
        let mut last = i;
        while last < folded.tokens.len()
            && is_name(&folded.tokens[last])
            && (last == i
                || matches!(
                    folded.between(&folded.tokens[last - 1], &folded.tokens[last]),
                    " " | "-"
                ))
        {
            last += 1;
        }
        let run = &folded.tokens[i..last];
        let strange = run.iter().filter(|token| !words.is_common(folded.of(token))).count();
        let ends_in_organisation = folded
            .tokens
            .get(last)
            .is_some_and(|next| words.is_organisation(folded.of(next)) && next.is_capital);
        let public = folded.tokens.get(last).is_some_and(|next| words.is_public(folded.of(next)))
            || i > 0 && words.is_public(folded.of(&folded.tokens[i - 1]));
        let first_is_plain = run.first().is_some_and(|first| {
            words.is_common(folded.of(first)) && cues::begins_sentence(folded, first.start)
        });
        let from = usize::from(first_is_plain);
        if (2..=WORDS_MAX + 1).contains(&run.len())
            && run.len() - from >= 2
            && strange * 2 >= run.len()
            && !ends_in_organisation
            && !public
        {
            let (start, end) = (run[from].start, run[run.len() - 1].end);
            hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Capitals);
        } else if run.len() - from.min(run.len()) == 1 && strange == 1 {
            let token = run[run.len() - 1];
            let is_mid_sentence = || {
                !token.is_shouted
                    && !ends_in_organisation
                    && !public
                    && folded.text[..token.start].ends_with(' ')
                    && (!cues::begins_sentence(folded, token.start)
                        || is_after_label(folded, &token))
                    && !words.is_title(folded.of(&token))
            };
            let is_doing = !token.is_shouted && grammar::is_before_doing(folded, token.end);
            if grammar::is_before_saying(folded, token.end) || is_doing || is_mid_sentence() {
                hits.add(
                    folded,
                    token.start,
                    token.end,
                    Kind::Person,
                    Level::Look,
                    Reason::Capitals,
                );
            }
        }
        i = last.max(i + 1);
    }
}
