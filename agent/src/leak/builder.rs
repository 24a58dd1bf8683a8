//! Making what one case knows ready to be searched for.

use std::collections::{HashMap, HashSet};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use zeroize::Zeroizing;

use super::dates::Day;
use super::fold::Folded;
use super::known::{Class, Entry, FUZZY_LEN_MAX, GRAM, IDENTIFIERS_MAX, Known, Rule};
use super::script::Script;
use super::skeleton::skeleton;
use super::spelling::{deletions, first_letter, hash, syllable_starts, without_tones};
use super::words::Words;
use super::zawgyi::Detector;
use super::{Kind, LeakError};

/// Longest identifier that is searched for, in folded bytes; longer ones are searched by their parts.
const IDENTIFIER_LEN_MAX: usize = 512;
/// Most numbers that are remembered for the same six digits.
const SAME_GRAM_MAX: usize = 16;

/// Collects identifiers before they are indexed.
pub(super) struct Builder<'a> {
    detector: &'a Detector,
    words: &'a Words,
    known: Known,
    seen: HashSet<(u64, u8)>,
    is_full: bool,
}

impl<'a> Builder<'a> {
    pub(super) fn new(detector: &'a Detector, words: &'a Words) -> Self {
        let known = Known {
            entries: Vec::new(),
            forms: Vec::new(),
            automaton: None,
            skeletons: HashMap::new(),
            spellings: HashMap::new(),
            numbers: Vec::new(),
            grams: HashMap::new(),
            initials: HashSet::new(),
            monograms: HashSet::new(),
            births: Vec::new(),
        };
        Self { detector, words, known, seen: HashSet::new(), is_full: false }
    }

    /// Takes one identifier on.
    pub(super) fn add(&mut self, class: Class, text: &str) {
        let folded = Folded::identifier(text, self.detector);
        if folded.tokens.is_empty() {
            return;
        }
        match class {
            Class::Name => self.name(Kind::Name, &folded),
            Class::Relative => self.name(Kind::Relative, &folded),
            Class::Other => self.name(Kind::Person, &folded),
            Class::Alias => self.form(Kind::Alias, Rule::Nick, &folded, 0..folded.tokens.len()),
            Class::Phone => self.number(&folded),
            Class::Number => {
                self.number(&folded);
                self.form(Kind::Id, Rule::Code, &folded, 0..folded.tokens.len());
            }
            Class::Handle => self.handle(&folded),
            Class::Address => self.address(&folded),
            Class::Place => self.place(&folded, 0..folded.tokens.len(), false),
            Class::District => self.place(&folded, 0..folded.tokens.len(), true),
        }
    }

    pub(super) fn birth(&mut self, day: Day) {
        self.known.births.push(day);
    }

    fn name(&mut self, kind: Kind, folded: &Folded) {
        let tokens: Vec<usize> = (0..folded.tokens.len())
            .filter(|i| folded.tokens[*i].script != Script::Digit)
            .filter(|i| {
                folded.tokens.len() == 1 || !self.words.is_title(folded.of(&folded.tokens[*i]))
            })
            .collect();
        self.form(kind, Rule::Whole, folded, 0..folded.tokens.len());
        if tokens.len() < 2 {
            self.syllables(kind, folded);
            return;
        }
        let part = |i: usize| folded.of(&folded.tokens[i]).to_owned();
        let mut orders: Vec<Vec<String>> = vec![tokens.iter().map(|i| part(*i)).collect()];
        let last = tokens[tokens.len() - 1];
        orders.push([last].iter().chain(&tokens[..tokens.len() - 1]).map(|i| part(*i)).collect());
        if tokens.len() > 2 {
            orders.push(vec![part(tokens[0]), part(last)]);
            orders.extend(tokens.windows(2).map(|pair| pair.iter().map(|i| part(*i)).collect()));
        }
        for order in &orders {
            let text = Zeroizing::new(order.concat());
            if order.len() == tokens.len() || text.chars().count() >= 7 {
                self.squeezed(kind, Rule::Whole, &text, folded.tokens[tokens[0]].script, false);
            }
        }
        for i in &tokens {
            self.form(kind, Rule::Part, folded, *i..i + 1);
            let hash = hash(part(*i).chars());
            let others = tokens.iter().filter(|j| *j != i).filter_map(|j| part(*j).chars().next());
            self.known.initials.extend(others.map(|first| (hash, first)));
        }
        let initial = |i: &usize| first_letter(folded.of(&folded.tokens[*i]));
        self.known.monograms.extend([tokens.iter().filter_map(initial).collect::<String>()]);
        let all = folded.tokens.iter().filter(|token| token.script != Script::Digit);
        self.known.monograms.insert(all.filter_map(|it| first_letter(folded.of(it))).collect());
        self.titles(kind, folded);
        let ends = [tokens[0], last];
        self.known.monograms.insert(ends.iter().filter_map(initial).collect());
    }

    /// Titles that people are called by alone, as `Nang` and `Naw`: a hint.
    fn titles(&mut self, kind: Kind, folded: &Folded) {
        for (i, token) in folded.tokens.iter().enumerate() {
            let text = folded.of(token);
            let is_title = token.script == Script::Latin && self.words.is_name_title(text);
            if is_title {
                self.form_hint(kind, Rule::Nick, folded, i..i + 1, true);
            }
        }
    }

    /// Burmese names are one word of several syllables; two of them name somebody too.
    fn syllables(&mut self, kind: Kind, folded: &Folded) {
        let Some(token) = folded.tokens.first().filter(|t| t.script == Script::Myanmar) else {
            return;
        };
        let text = folded.of(token);
        let starts = syllable_starts(text);
        if starts.len() < 3 {
            return;
        }
        let first = &text[..starts[2]];
        let last = &text[starts[starts.len() - 2]..];
        for part in [first, last] {
            let part: Zeroizing<String> = Zeroizing::new(without_tones(part));
            self.squeezed(kind, Rule::Nick, &part, Script::Myanmar, false);
        }
    }

    fn handle(&mut self, folded: &Folded) {
        let all = 0..folded.tokens.len();
        self.form(Kind::Handle, Rule::Code, folded, all);
        let text = &folded.text;
        if let Some(at) = text.find('@').filter(|at| *at > 0) {
            let spoken = text[at + 1..].replace('.', " dot ");
            let spoken = Zeroizing::new(format!("{} at {spoken}", &text[..at]));
            self.code(Kind::Email, &spoken);
            self.code(Kind::Email, &text[..at]);
        }
        if let Some(slash) = text.rfind('/') {
            self.code(Kind::Handle, &text[slash + 1..]);
        }
    }

    fn code(&mut self, kind: Kind, text: &str) {
        let folded = Folded::identifier(text, self.detector);
        if folded.tokens.len() > 1 || text.len() >= 6 {
            self.form(kind, Rule::Code, &folded, 0..folded.tokens.len());
        }
    }

    /// An address: whole, shortened from either end, and by the places in it.
    fn address(&mut self, folded: &Folded) {
        let count = folded.tokens.len();
        let has_number = folded.tokens.iter().any(|token| token.script == Script::Digit);
        if !has_number && !folded.text.contains(',') {
            return self.place(folded, 0..count, false);
        }
        self.form(Kind::Address, Rule::Address, folded, 0..count);
        // Every run of words that begins with the house number or ends before the last place.
        for end in 3..count {
            let with_number = folded.tokens[..end].iter().any(|t| t.script == Script::Digit);
            if with_number {
                self.form(Kind::Address, Rule::Address, folded, 0..end);
            }
        }
        let mut part = 0;
        let mut parts = Vec::new();
        for i in 1..=count {
            let ends = i == count || {
                let (left, right) = (&folded.tokens[i - 1], &folded.tokens[i]);
                let gap = folded.between(left, right);
                let native = right.script.is_unspaced() && gap.contains(' ');
                native || gap.contains([',', '\u{104a}', '\u{104b}', ';', '\n'])
            };
            if ends {
                parts.push(part..i);
                part = i;
            }
        }
        // The last part is the province: it identifies nobody.
        let below = parts.len().saturating_sub(1).max(1);
        for range in parts.into_iter().take(below) {
            self.place(folded, range, false);
        }
    }

    /// A place, without the words for its kind and without its number.
    fn place(&mut self, folded: &Folded, range: std::ops::Range<usize>, is_hint: bool) {
        let tokens = &folded.tokens[range.clone()];
        self.form_hint(Kind::Place, Rule::Place, folded, range.clone(), is_hint);
        let is_district = tokens.iter().any(|token| self.words.is_district_word(folded.of(token)));
        let first = tokens.iter().position(|token| {
            token.script != Script::Digit && !self.words.is_place_word(folded.of(token))
        });
        let Some(first) = first.map(|at| range.start + at) else { return };
        let mut end = range.end;
        while end > first + 1 && {
            let token = &folded.tokens[end - 1];
            token.script == Script::Digit || self.words.is_place_word(folded.of(token))
        } {
            end -= 1;
        }
        self.form_hint(Kind::Place, Rule::Place, folded, first..end, is_hint || is_district);
        let token = &folded.tokens[first];
        if let Some(bare) = self.words.without_place_word(folded.of(token), token.script) {
            let bare = Zeroizing::new(without_tones(bare));
            self.squeezed(Kind::Place, Rule::Place, &bare, token.script, is_hint || is_district);
        }
    }

    fn number(&mut self, folded: &Folded) {
        let digits: String = folded.text.chars().filter(char::is_ascii_digit).collect();
        let digits = Zeroizing::new(digits);
        if digits.len() < GRAM || self.known.numbers.len() >= IDENTIFIERS_MAX {
            return;
        }
        // Lists are shorter than `IDENTIFIERS_MAX`, identifiers than 2^32 digits.
        let index = self.known.numbers.len() as u32;
        for at in 0..=digits.len().min(IDENTIFIER_LEN_MAX) - GRAM {
            let Ok(gram) = digits[at..at + GRAM].parse() else { continue };
            let same = self.known.grams.entry(gram).or_default();
            if same.len() < SAME_GRAM_MAX {
                same.push((index, at as u32));
            }
        }
        self.known.numbers.push(digits);
    }

    fn form(&mut self, kind: Kind, rule: Rule, of: &Folded, range: std::ops::Range<usize>) {
        self.form_hint(kind, rule, of, range, false);
    }

    fn form_hint(
        &mut self,
        kind: Kind,
        rule: Rule,
        of: &Folded,
        range: std::ops::Range<usize>,
        is_hint: bool,
    ) {
        let Some(tokens) = of.tokens.get(range).filter(|tokens| !tokens.is_empty()) else { return };
        let text: String = tokens.iter().map(|token| without_tones(of.of(token))).collect();
        let text = Zeroizing::new(text);
        let common = tokens.iter().all(|token| {
            token.script == Script::Digit
                || (token.script == Script::Latin && self.words.is_common(of.of(token)))
        });
        let script = tokens.iter().map(|token| token.script).find(|s| *s != Script::Digit);
        let before = self.known.entries.len();
        self.squeezed(kind, rule, &text, script.unwrap_or(Script::Digit), is_hint);
        if let Some(entry) = self.known.entries.get_mut(before) {
            entry.is_common = common;
        }
    }

    /// Takes a squeezed form on, unless it is known already or too short to mean anything.
    fn squeezed(&mut self, kind: Kind, rule: Rule, text: &str, script: Script, is_hint: bool) {
        let len = text.chars().count();
        let least = match rule {
            Rule::Whole => 3,
            Rule::Part | Rule::Nick | Rule::Address | Rule::Place => 2,
            Rule::Code => 4,
        };
        let only_digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if len < least || text.len() > IDENTIFIER_LEN_MAX || only_digits {
            return;
        }
        if !self.seen.insert((hash(text.chars()), rule as u8)) {
            return;
        }
        if self.known.entries.len() >= IDENTIFIERS_MAX {
            self.is_full = true;
            return;
        }
        let index = self.known.entries.len() as u32;
        let is_common = script == Script::Latin && self.words.is_common(text);
        self.known.entries.push(Entry { kind, rule, script, len, is_common, is_hint });
        self.known.forms.push(Zeroizing::new(text.to_owned()));
        self.spellings_of(index, rule, text, script, len);
    }

    fn spellings_of(&mut self, index: u32, rule: Rule, text: &str, script: Script, len: usize) {
        let is_name = matches!(rule, Rule::Whole | Rule::Part | Rule::Place);
        if !is_name || len > FUZZY_LEN_MAX {
            return;
        }
        if len >= 5 {
            for hash in deletions(text) {
                self.known.spellings.entry(hash).or_default().push(index);
            }
        }
        let bones = skeleton(text, script);
        let least = if rule == Rule::Whole { 4 } else { 3 };
        if bones.len() >= least {
            self.known.skeletons.entry(hash(bones.chars())).or_default().push(index);
        }
    }

    /// Builds the automaton.
    pub(super) fn finish(mut self) -> Result<Known, LeakError> {
        if self.is_full {
            return Err(LeakError::TooManyIdentifiers);
        }
        let forms = self.known.forms.iter().map(|form| form.as_str());
        // A table of all transitions takes longer to build than a case's texts take to read.
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::Standard)
            .build(forms)
            .map_err(|_| LeakError::TooManyIdentifiers)?;
        self.known.automaton = Some(automaton);
        Ok(self.known)
    }
}
