//! Finds words in texts of any script: folded, so that case, accents, tone signs and the digits of a
//! script do not matter, and without spaces where a script has none. Nothing of it is kept.

use saphan_pages::segment;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::super::files::plain_digit;

/// Fewest digits that are sought without what stands between them, as numbers are written in many ways.
const NUMBER_LEN_MIN: usize = 4;
/// Places of one word in one text that are looked at.
const PLACES_MAX: usize = 32;
/// Letters before a place that are cut into words to see whether one begins there.
const BEFORE_MAX: usize = 60;

/// A folded text, with the way back.
struct Folded {
    text: Zeroizing<String>,
    /// For each byte of it, the byte of the original at which its character begins.
    at: Vec<usize>,
}

impl Folded {
    fn of(text: &str) -> Self {
        Self::filtered(text, |_| true)
    }

    /// The digits and letters alone, so that no sign parts a number.
    fn squeezed(text: &str) -> Self {
        Self::filtered(text, char::is_alphanumeric)
    }

    fn filtered(text: &str, is_kept: impl Fn(char) -> bool) -> Self {
        let mut this = Self { text: Zeroizing::new(String::new()), at: Vec::new() };
        for (at, c) in text.char_indices() {
            for c in std::iter::once(c).nfkd().filter(|c| !is_dropped(*c)) {
                for c in plain(c).chars().flat_map(char::to_lowercase).filter(|c| is_kept(*c)) {
                    this.at.extend(std::iter::repeat_n(at, c.len_utf8()));
                    this.text.push(c);
                }
            }
        }
        this
    }

    /// Where in the original a place of the folded text begins.
    fn origin(&self, at: usize) -> Option<usize> {
        self.at.get(at).copied()
    }
}

/// Accents, tone signs of Thai and Lao, and what has no width.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{e48}'..='\u{e4b}' | '\u{ec8}'..='\u{ecb}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Letters with a stroke, and digits, in those of ASCII.
fn plain(c: char) -> String {
    match c {
        'ø' | 'Ø' => "o".to_owned(),
        'đ' | 'Đ' | 'ð' | 'Ð' => "d".to_owned(),
        'ł' | 'Ł' => "l".to_owned(),
        'æ' | 'Æ' => "ae".to_owned(),
        'œ' | 'Œ' => "oe".to_owned(),
        'ß' => "ss".to_owned(),
        other => plain_digit(other).to_string(),
    }
}

/// Scripts that are written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}')
}

/// What somebody looks for.
pub(super) struct Query {
    words: Vec<Zeroizing<String>>,
    whole: Zeroizing<String>,
}

/// How well a text has a word; the best comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// All that was sought, as it was typed.
    Whole,
    /// A word begins there.
    Word,
    /// It stands within what looks like a word.
    Within,
}

/// A place where a text has a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Bytes of the text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) fit: Fit,
}

impl Query {
    /// Of what was typed.
    pub(super) fn of(typed: &str) -> Self {
        let fold = |text: &str| Folded::of(text).text;
        let words = segment::words(typed).into_iter().map(fold).filter(|word| !word.is_empty());
        Self { words: words.collect(), whole: fold(typed.trim()) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many words are sought.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The best place of each word that a text has, by the word's number; then that of the whole.
    pub(super) fn places(&self, text: &str) -> Vec<(usize, Place)> {
        let folded = Folded::of(text);
        let mut found = Vec::new();
        for (number, word) in self.words.iter().enumerate() {
            let place = if is_number(word) {
                let squeezed = Folded::squeezed(text);
                best(text, &squeezed, word, true)
            } else {
                best(text, &folded, word, false)
            };
            found.extend(place.map(|place| (number, place)));
        }
        let is_whole = self.words.len() > 1 && found.len() == self.words.len();
        if let Some(place) = is_whole.then(|| best(text, &folded, &self.whole, false)).flatten() {
            found.push((0, Place { fit: Fit::Whole, ..place }));
        }
        found
    }
}

fn is_number(word: &str) -> bool {
    word.len() >= NUMBER_LEN_MIN && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The best of the first places at which a text has a word.
fn best(text: &str, folded: &Folded, word: &str, is_anywhere: bool) -> Option<Place> {
    let places = folded.text.match_indices(word).take(PLACES_MAX);
    let places = places.filter_map(|(at, _)| {
        let start = folded.origin(at)?;
        let end = folded.origin(at + word.len()).unwrap_or(text.len());
        let fit = if is_anywhere { Some(Fit::Word) } else { fit(text, start) };
        fit.map(|fit| Place { start, end, fit })
    });
    places.min_by_key(|place| place.fit)
}

/// How well a word fits that begins at a byte of a text; `None` in the middle of a spaced word.
fn fit(text: &str, start: usize) -> Option<Fit> {
    let before = text.get(..start)?;
    let first = text.get(start..)?.chars().next()?;
    let Some(last) = before.chars().next_back() else { return Some(Fit::Word) };
    if !is_unspaced(first) {
        let is_inside = last.is_alphanumeric() && !is_unspaced(last);
        return (!is_inside).then_some(Fit::Word);
    }
    if !is_unspaced(last) {
        return Some(Fit::Word);
    }
    // The run of letters round the place, cut into words.
    let back = before.char_indices().rev().take(BEFORE_MAX).take_while(|(_, c)| is_unspaced(*c));
    let from = back.last().map_or(start, |(at, _)| at);
    let rest =
        text.get(start..)?.char_indices().take(BEFORE_MAX).take_while(|(_, c)| is_unspaced(*c));
    let to = start + rest.last().map_or(0, |(at, c)| at + c.len_utf8());
    let run = text.get(from..to)?;
    let begins = segment::words(run)
        .iter()
        .any(|word| word.as_ptr() as usize - run.as_ptr() as usize == start - from);
    Some(if begins { Fit::Word } else { Fit::Within })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str, text: &str) -> Vec<Fit> {
        Query::of(typed).places(text).into_iter().map(|(_, place)| place.fit).collect()
    }

    #[test]
    fn case_accents_and_digits_do_not_matter() {
        assert_eq!(found("sodermalm", "Hon bor på Södermalm."), [Fit::Word]);
        assert_eq!(found("KEO", "her aunt Keo"), [Fit::Word]);
        assert_eq!(found("๒๕๖๙", "of 2569"), [Fit::Word]);
        assert_eq!(found("2026", "၂၀၂၆"), [Fit::Word]);
        assert_eq!(found("groenland", "Grœnland"), [Fit::Word]);
        assert!(found("eo", "her aunt Keo").is_empty(), "words are found from their beginning");
        assert!(found("", "Keo").is_empty());
    }

    #[test]
    fn a_number_is_found_however_it_is_written() {
        assert_eq!(found("0701740617", "070-174 06 17"), [Fit::Word]);
        assert_eq!(found("1234567", "+66 2 123 4567"), [Fit::Word]);
        assert!(found("12", "3124").is_empty());
    }

    #[test]
    fn words_of_thai_lao_and_burmese_are_found_without_spaces() {
        let best = |typed: &str, text: &str| found(typed, text).into_iter().min();
        let thai = "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกัน";

        assert_eq!(best("อิสระ", thai), Some(Fit::Word));
        assert!(best("ມະນຸດ", "ທຸກຄົນມະນຸດເກີດມາ").is_some());
        assert!(best("လွတ်လပ်", "လူတိုင်းသည်တူညီလွတ်လပ်သော").is_some());
        assert!(best("นภา", "ชื่อ นภา").is_some());
        assert!(best("นภา", "ชื่อ น้ภา").is_some(), "a tone sign does not matter");
        assert_eq!(best("ภาพยนตร์", thai), None);
    }

    #[test]
    fn what_was_typed_as_a_whole_fits_best() {
        let whole = found("Ban Nong", "Ban Nong Sano");
        let apart = found("Ban Nong", "Nong lives in Ban Sano");

        assert_eq!(whole.iter().min(), Some(&Fit::Whole));
        assert_eq!(apart.iter().min(), Some(&Fit::Word));
    }

    #[test]
    fn a_place_is_that_of_the_text_as_it_stands() {
        let text = "på Södermalm i";
        let (_, place) = Query::of("södermalm").places(text)[0];

        assert_eq!(&text[place.start..place.end], "Södermalm");
    }
}
