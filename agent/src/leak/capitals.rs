//! Capitalised words that are no English words and no known places.

use std::collections::HashSet;

use regex::Regex;

use super::fold::{Folded, Token};
use super::latin::{WORDS_MAX, beside, is_after_label};
use super::script::Script;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason, cues, grammar};

/// How far before a name in a network the name of the network stands, in bytes.
const NETWORK_REACH: usize = 80;

/// Networks in which people choose their names.
const NETWORKS: &str = r"\b(?:facebook|fb|messenger|line|viber|telegram|whatsapp|wechat|tiktok|instagram|insta|snapchat|skype|imo|account|profile|konto|compte|profiel|username|user name|screen name)\b|เฟซบุ๊ก|เฟสบุ๊ค|เฟส|ไลน์|ເຟສບຸກ|ເຟສ|ໄລນ໌|ဖေ့စ်ဘွတ်ခ်|ဖေ့ဘွတ်";
/// Words of other languages than English that open sentences before what people do.
const NO_OPENERS: &str = "client cliente clients cliënte clienten klienten klient flickan kvinnan mannen barnen polisen familjen mamman \
    pappan modern fadern politie opvang moeder vader broer zus zij hij jag ik je jij u wij we men man hen dom det den detta dit dat elle il elles ils on nous vous hon han de vi ni politiet madame monsieur mevrouw meneer \
    tolken advokaten handlaggaren socialtjansten slachtoffer tolk advocaat werkgever arbetsgivaren domstolen rechtbank tribunal police avocate avocat mere pere";
/// Months that are names too.
const MONTH_NAMES: [&str; 8] = ["jan", "april", "may", "mei", "mai", "june", "juni", "august"];
/// Endings of words that are no names, at the beginning of sentences.
const NO_ENDINGS: [&str; 30] = [
    "ing", "tion", "sion", "ment", "ness", "ity", "ly", "ism", "ogy", "ed", "ers", "ies", "ous",
    "ful", "able", "ible", "ance", "ence", "ship", "hood", "less", "ists", "ives", "ions", "ments",
    "ings", "ical", "ology", "tional", "ised",
];

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

/// What tells names in Latin letters apart.
pub(super) struct Capitals {
    networks: Regex,
    no_openers: HashSet<String>,
}

impl Capitals {
    pub(super) fn load() -> Result<Self, LeakError> {
        let networks = Regex::new(&super::patterns::folded_words(NETWORKS));
        Ok(Self {
            networks: networks.map_err(|_| LeakError::Data("networks"))?,
            no_openers: NO_OPENERS.split_whitespace().map(Folded::word).collect(),
        })
    }

    /// Several such words in a row, or one in the midst of a sentence or before what only people do; and
    /// who is named beside them.
    pub(super) fn find(&self, folded: &Folded, words: &Words, hits: &mut Hits) {
        let mut found = Vec::new();
        let foreign = is_foreign(folded);
        let mut i = 0;
        while i < folded.tokens.len() {
            let public = words.public_run(folded, i);
            if public > 1 {
                i += public;
                continue;
            }
            let mut last = i;
            while last < folded.tokens.len()
                && (may_name(folded, last, words) || is_second(folded, i, last))
                && (last == i
                    || matches!(
                        folded.between(&folded.tokens[last - 1], &folded.tokens[last]),
                        " " | "-"
                    ))
                && words.public_run(folded, last) < 2
            {
                last += 1;
            }
            if let Some((start, end, kind)) = self.run(&Run::new(folded, words, i, last, foreign)) {
                hits.add(folded, start, end, kind, Level::Look, Reason::Capitals);
                found.push((start, end));
            }
            i = last.max(i + 1);
        }
        for (start, end) in found {
            beside(folded, start, end, words, hits);
        }
    }

    /// What of a run of capitalised words is a name.
    fn run(&self, run: &Run<'_>) -> Option<(usize, usize, Kind)> {
        let [first, ..] = run.tokens else { return None };
        let of = |token: &Token| run.folded.of(token);
        let opens = cues::begins_sentence(run.folded, first.start);
        let plain = usize::from(opens && run.words.is_common(of(first)));
        let named = &run.tokens[plain..];
        let strange = run.tokens.iter().filter(|token| run.is_strange(token)).count();
        match (named, run.tokens) {
            // `Aye Aye`: nothing but a name is doubled.
            (_, [first, second]) if of(first) == of(second) && !first.is_shouted => {
                Some((first.start, second.end, Kind::Person))
            }
            ([first, .., last], _) => self.several(run, (first, last), strange, opens),
            (_, [token]) if strange == 0 => {
                let is_name = !opens && !run.is_beside_place && run.is_called(token);
                is_name.then_some((token.start, token.end, Kind::Person))
            }
            ([token], _) if strange == 1 => {
                self.is_one(run, token, opens).then_some((token.start, token.end, Kind::Person))
            }
            _ => None,
        }
    }

    /// Two words or more: a name if half of them are strange, or a chosen name in a network.
    fn several(
        &self,
        run: &Run<'_>,
        (first, last): (&Token, &Token),
        strange: usize,
        opens: bool,
    ) -> Option<(usize, usize, Kind)> {
        if run.tokens.len() > WORDS_MAX + 1 || run.ends_in_organisation {
            return None;
        }
        let is_chosen = || !opens && self.is_in_network(run.folded, first.start);
        if strange * 2 >= run.tokens.len() && !run.is_beside_place {
            Some((first.start, last.end, Kind::Person))
        } else {
            is_chosen().then_some((first.start, last.end, Kind::Handle))
        }
    }

    /// One strange word: a name in the midst of a sentence, or before what only people do, or where it
    /// opens an English sentence.
    fn is_one(&self, run: &Run<'_>, token: &Token, opens: bool) -> bool {
        let (folded, word) = (run.folded, run.folded.of(token));
        let is_single = run.tokens.len() == 1;
        let before = &folded.text[..token.start];
        let is_labelled =
            || is_after_label(folded, token) || is_single && is_in_brackets(folded, token);
        let is_mid_sentence = || {
            !token.is_shouted
                && !run.ends_in_organisation
                && !run.is_beside_place
                && before.ends_with([' ', '(', '"', '\''])
                && (!cues::begins_sentence(folded, token.start) || is_labelled())
                && !run.words.is_title(word)
        };
        if opens && self.no_openers.contains(word) {
            return is_mid_sentence();
        }
        let is_doing = !token.is_shouted && grammar::is_before_doing(folded, token.end);
        let is_opener = || {
            is_single
                && opens
                && !token.is_shouted
                && !NO_ENDINGS.iter().any(|ending| word.ends_with(ending))
                && is_english(folded, run.to, run.words)
        };
        is_doing || grammar::is_before_saying(folded, token.end) || is_mid_sentence() || is_opener()
    }

    fn is_in_network(&self, folded: &Folded, at: usize) -> bool {
        let mut from = at.saturating_sub(NETWORK_REACH);
        while !folded.text.is_char_boundary(from) {
            from += 1;
        }
        let before = &folded.text[from..at];
        let sentence = before.rsplit(['.', '!', '?', '\n', ';']).next().unwrap_or_default();
        self.networks.is_match(sentence)
    }
}

/// Capitalised words that follow one another, and what stands around them.
struct Run<'a> {
    folded: &'a Folded,
    words: &'a Words,
    tokens: &'a [Token],
    from: usize,
    to: usize,
    /// In another language than English only names have capitals.
    is_foreign: bool,
    ends_in_organisation: bool,
    is_beside_place: bool,
}

impl<'a> Run<'a> {
    fn new(folded: &'a Folded, words: &'a Words, from: usize, to: usize, is_foreign: bool) -> Self {
        let next = folded.tokens.get(to);
        let is_public = |token: &Token| words.is_public(folded.of(token));
        let is_office = |next: &Token| next.is_capital && words.is_organisation(folded.of(next));
        let before = from.checked_sub(1).map(|before| &folded.tokens[before]);
        Self {
            folded,
            words,
            tokens: &folded.tokens[from..to],
            from,
            to,
            is_foreign,
            ends_in_organisation: next.is_some_and(is_office),
            is_beside_place: next.is_some_and(is_public) || before.is_some_and(is_public),
        }
    }

    fn before(&self) -> Option<&'a Token> {
        self.from.checked_sub(1).map(|before| &self.folded.tokens[before])
    }

    fn is_strange(&self, token: &Token) -> bool {
        !self.words.is_common(self.folded.of(token))
            || self.is_foreign && !cues::begins_sentence(self.folded, token.start)
    }

    /// Whether an English word stands like a name: capitalised alone amid small words, without an article.
    fn is_called(&self, token: &Token) -> bool {
        const BEFORE: [&str; 31] = [
            "with", "from", "to", "met", "saw", "told", "asked", "and", "that", "when", "because",
            "if", "by", "calls", "called", "named", "see", "sees", "says", "said", "like", "of",
            "for", "trusts", "misses", "loves", "knows", "helped", "brought", "only", "where",
        ];
        let (folded, words) = (self.folded, self.words);
        let Some(before) = self.before() else { return false };
        let is_small = |token: &Token| token.script == Script::Latin && !token.is_capital;
        let goes_on = folded.tokens.get(self.to).is_none_or(|next| {
            let gap = folded.between(token, next);
            is_small(next) && gap == " " || gap.starts_with([',', '.', ';', '?', '!'])
        });
        token.is_capital
            && !token.is_shouted
            && token.end - token.start >= 3
            && (is_small(before) || cues::begins_sentence(folded, before.start))
            && folded.between(before, token) == " "
            && BEFORE.contains(&folded.of(before))
            && goes_on
            && !self.ends_in_organisation
            && !words.is_title(folded.of(token))
            && !words.is_office(folded.of(token))
    }
}

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
        && !words.is_organisation(word)
        && !words.is_place_word(word)
        && !is_half(before, Some(token))
        && !is_half(Some(token), folded.tokens.get(index + 1))
}

/// The second part of `Geert-Jan` or `Ai Mei`, which may be the name of a month too.
fn is_second(folded: &Folded, first: usize, index: usize) -> bool {
    let token = &folded.tokens[index];
    index > first
        && token.is_capital
        && token.script == Script::Latin
        && (folded.between(&folded.tokens[index - 1], token) == "-"
            || MONTH_NAMES.contains(&folded.of(token)))
}

/// Whether a text is French, Dutch or Swedish rather than English: then only names have capitals.
fn is_foreign(folded: &Folded) -> bool {
    let (mut english, mut other) = (0usize, 0usize);
    for token in folded.tokens.iter().filter(|token| token.script == Script::Latin) {
        let word = folded.of(token);
        english += usize::from(ENGLISH.contains(&word));
        other += usize::from(OTHER.contains(&word));
    }
    other > english
}

/// Whether the words behind are English, so that a word that is not stands out.
fn is_english(folded: &Folded, from: usize, words: &Words) -> bool {
    let next =
        folded.tokens[from..].iter().take(3).take_while(|token| token.script == Script::Latin);
    let next: Vec<&Token> = next.collect();
    next.len() == 3
        && next.iter().all(|token| !token.is_capital && words.is_common(folded.of(token)))
        && folded.text[..next[0].start].ends_with([' '])
}

/// Whether a word stands alone in brackets.
fn is_in_brackets(folded: &Folded, token: &Token) -> bool {
    folded.text[..token.start].ends_with('(') && folded.text[token.end..].starts_with(')')
}
