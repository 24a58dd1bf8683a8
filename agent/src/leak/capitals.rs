//! Capitalised words that are no English words and no known places.

use std::collections::HashSet;

use regex::Regex;

use super::capital::{end_behind_particles, is_english, is_foreign, is_second, may_name};
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
const NO_OPENERS: &str = "domaren lakaren tandlakaren psykologen kuratorn chefen grannen skolan myndigheten ambassaden officier rechter dokter arts huisarts psycholoog tandarts chef buurman buurvrouw lerares leraar school ambassade gemeente gisteren vandaag morgen vanochtend vanmorgen vanmiddag vanavond daarna toen nu later eerst ook daarom soms misschien inmiddels volgens sinds igar idag imorgon senare sedan da darefter forst ocksa darfor kanske ibland enligt hier aujourd'hui demain ensuite puis alors apres maintenant enfin selon depuis ze u die ons iedereen niemand iemand alla ingen nagon tous personne chacun aucun celle celui ceux cela ca ce hennes hans deras haar zijn hun leur leurs notre client cliente clients cliënte clienten klienten klient flickan kvinnan mannen barnen polisen familjen mamman \
    pappan modern fadern politie opvang moeder vader broer zus zij hij jag ik je jij u wij we men man hen dom det den detta dit dat elle il elles ils on nous vous hon han de vi ni politiet madame monsieur mevrouw meneer \
    tolken advokaten handlaggaren socialtjansten slachtoffer tolk advocaat werkgever arbetsgivaren domstolen rechtbank tribunal police avocate avocat mere pere";
/// Endings of words that are no names, at the beginning of sentences.
const NO_ENDINGS: [&str; 30] = [
    "ing", "tion", "sion", "ment", "ness", "ity", "ly", "ism", "ogy", "ed", "ers", "ies", "ous",
    "ful", "able", "ible", "ance", "ence", "ship", "hood", "less", "ists", "ives", "ions", "ments",
    "ings", "ical", "ology", "tional", "ised",
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
            let run = Run::new(folded, words, i, last, foreign);
            if let Some((start, end, kind)) = self.run(&run) {
                let end = end_behind_particles(folded, end);
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
        // `Åklagaren`, `Utredningen`: Swedish nouns with their article.
        let is_noun = run.is_foreign
            && word.len() > "aren".len() + 2
            && ["aren", "ingen", "heten", "erskan", "ionen"].iter().any(|end| word.ends_with(end));
        if opens && (is_noun || self.no_openers.contains(word)) {
            return is_mid_sentence();
        }
        let is_doing =
            !token.is_shouted && !run.is_foreign && grammar::is_before_doing(folded, token.end);
        let is_opener = || {
            is_single
                && opens
                && !token.is_shouted
                && !run.words.is_office(word)
                && !is_compound(word, run.words)
                && !NO_ENDINGS.iter().any(|ending| word.ends_with(ending))
                && is_english(folded, run.to, run.words)
        };
        is_doing
            || run.is_foreign && opens && end_behind_particles(folded, token.end) > token.end
            || grammar::is_before_saying(folded, token.end)
            || run.is_foreign && is_single && grammar::is_before_place_and_saying(folded, token.end)
            || is_mid_sentence()
            || is_opener()
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
        let is_public = |token: &Token| {
            let word = folded.of(token);
            words.is_large(word) || token.is_capital && words.is_public(word)
        };
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
        let word = self.folded.of(token);
        !self.words.is_common(word) && !self.words.is_office(word)
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
        // `Department of Employment`.
        let is_of_office = self.from >= 2
            && matches!(folded.of(before), "of" | "for" | "and")
            && folded.tokens[self.from - 2].is_capital
            && words.is_office(folded.of(&folded.tokens[self.from - 2]));
        token.is_capital
            && !is_of_office
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

/// Whether two words of English make up a word, as in `Handover`.
fn is_compound(word: &str, words: &Words) -> bool {
    let ends = word.char_indices().map(|(at, _)| at).filter(|at| *at >= 3 && at + 3 < word.len());
    ends.map(|at| word.split_at(at))
        .any(|(left, right)| words.is_common(left) && words.is_common(right))
}

/// Whether a word stands alone in brackets.
fn is_in_brackets(folded: &Folded, token: &Token) -> bool {
    folded.text[..token.start].ends_with('(') && folded.text[token.end..].starts_with(')')
}
