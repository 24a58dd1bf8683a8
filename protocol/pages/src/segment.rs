//! Words and break points of scripts that are written without spaces between words: Thai, Lao, Burmese.
//!
//! The models of ICU find them. They know Burmese and are used for Shan, which has the same letters, so
//! what they say is held against two rules of writing that hold for both.

use std::borrow::Cow;

use icu_segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, WordSegmenter};

/// Sign that kills the vowel of the letter before it: that letter ends the syllable.
const ASAT: char = '\u{103a}';
/// Tone sign that may stand before the asat.
const DOT_BELOW: char = '\u{1037}';
/// Sign under which the next letter is stacked.
const VIRAMA: char = '\u{1039}';

/// The words of a text, without what stands between them. The script is told by the letters.
pub fn words(text: &str) -> Vec<&str> {
    let segmenter = WordSegmenter::new_lstm(WordBreakInvariantOptions::default());
    let mut words = Vec::new();
    let (mut start, mut is_word) = (0, false);
    for (at, kind) in segmenter.segment_str(text).iter_with_word_type() {
        if at > start && may_break(text, at) {
            if is_word || kind.is_word_like() {
                words.extend(text.get(start..at));
            }
            (start, is_word) = (at, false);
        } else {
            is_word |= at > start && kind.is_word_like();
        }
    }
    words
}

/// A text in pieces none of which a line may break; joined they are the text. Blanks stand at the end
/// of a piece.
pub fn pieces(text: &str) -> Vec<&str> {
    let segmenter = LineSegmenter::new_lstm(LineBreakOptions::default());
    let mut pieces = Vec::new();
    let mut start = 0;
    for at in segmenter.segment_str(text) {
        if at > start && may_break(text, at) {
            pieces.extend(text.get(start..at));
            start = at;
        }
    }
    pieces
}

/// Where a line may break, for browsers that would not know.
const MAY_BREAK: char = '\u{200b}';
/// Where none may.
const MAY_NOT_BREAK: char = '\u{2060}';

/// A text with marks that nobody sees, by which browsers break lines of Burmese and Shan between words and
/// never within a syllable (Chromium 156 tears Shan, Firefox puts the full stop on a line of its own).
/// Nothing for a field that somebody edits: the marks would stay in it.
pub fn bound(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_letter) {
        return Cow::Borrowed(text);
    }
    let mut bound = String::with_capacity(2 * text.len());
    for piece in pieces(text) {
        if !bound.is_empty() && !bound.ends_with(char::is_whitespace) {
            bound.push(MAY_BREAK);
        }
        let mut before = None;
        for c in piece.chars() {
            // Nothing may stand between a letter and the one that is stacked under it.
            let is_loose = before.is_some_and(|before| before != VIRAMA);
            if is_loose && (is_letter(c) || is_stop(c)) {
                bound.push(MAY_NOT_BREAK);
            }
            bound.push(c);
            before = Some(c);
        }
    }
    Cow::Owned(bound)
}

/// Whether writing allows a break before the byte `at` of a text.
fn may_break(text: &str, at: usize) -> bool {
    let (Some(before), Some(behind)) = (text.get(..at), text.get(at..)) else { return false };
    let Some(first) = behind.chars().next() else { return true };
    if is_mark(first) || is_stop(first) || before.ends_with(VIRAMA) {
        return false;
    }
    // Behind a vowel sign the asat is part of the vowel (သော်, ႁႂ်ႈ), and the letter begins a syllable.
    let second = behind.chars().skip(1).find(|c| *c != DOT_BELOW);
    !(is_letter(first) && second == Some(ASAT))
}

/// Signs of the Myanmar script that hang on the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{102b}'..='\u{103e}' | '\u{1056}'..='\u{1059}' | '\u{105e}'..='\u{1060}'
        | '\u{1062}'..='\u{1064}' | '\u{1067}'..='\u{106d}' | '\u{1071}'..='\u{1074}'
        | '\u{1082}'..='\u{108d}' | '\u{108f}' | '\u{109a}'..='\u{109d}'
        | '\u{a9e5}' | '\u{aa7b}'..='\u{aa7d}')
}

/// Comma and full stop.
fn is_stop(c: char) -> bool {
    matches!(c, '\u{104a}' | '\u{104b}')
}

/// Letters of the Myanmar script; its signs and digits are none.
fn is_letter(c: char) -> bool {
    let block =
        matches!(c, '\u{1000}'..='\u{109f}' | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}');
    block && !is_mark(c) && !is_stop(c) && !c.is_numeric()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The first article of the Universal Declaration of Human Rights, its beginning.
    const THAI: &str = "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกัน";
    const LAO: &str = "ມະນຸດເກີດມາມີສິດເສລີພາບ";
    const BURMESE: &str = "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် မွေးဖွားလာသူများ ဖြစ်သည်။";
    const SHAN: &str = "ၵူၼ်းၵူႈၵေႃႉ ၼႆႉ ပဵၼ်ဢၼ်ၵိူတ်ႇမႃးလွတ်ႈလႅဝ်းသေ မီးသုၼ်ႇလႆႈပဵင်းၵၼ်၊ ႁူမ်ႈၸႂ်ၵၼ်။";

    #[test]
    fn words_are_found_where_no_space_parts_them() {
        let thai = words(THAI);
        let lao = words(LAO);
        let burmese = words(BURMESE);

        assert!(thai.contains(&"มนุษย์") && thai.contains(&"อิสระ"), "{thai:?}");
        assert!(lao.contains(&"ມະນຸດ") && lao.contains(&"ເກີດ"), "{lao:?}");
        assert!(burmese.len() > 8 && !burmese.iter().any(|word| word.contains(' ')), "{burmese:?}");
        assert_eq!(words("Ms. Keo, 24: come!"), ["Ms", "Keo", "24", "come"]);
        assert_eq!(words(""), [""; 0]);
        assert_eq!(words(" ,. "), [""; 0]);
    }

    #[test]
    fn no_syllable_of_burmese_or_shan_is_torn() {
        for text in [BURMESE, SHAN] {
            for found in [pieces(text), words(text)] {
                assert!(found.len() > 5, "{found:?}");
                for piece in found {
                    let first = piece.chars().next().unwrap();
                    let second = piece.chars().nth(1);
                    assert!(!is_mark(first) && !is_stop(first), "{piece}");
                    assert_ne!(second, Some(ASAT), "{piece}");
                }
            }
        }
        let last = pieces(BURMESE).pop().unwrap();
        assert!(last.ends_with("သည်။"), "the full stop stays with its word: {last}");
    }

    #[test]
    fn a_letter_that_ends_a_syllable_is_not_parted_from_it_and_one_that_begins_it_is() {
        let breaks =
            |text: &str, letter: usize| may_break(text, text.char_indices().nth(letter).unwrap().0);

        assert!(!breaks("ကန့်", 1), "dot below, then asat");
        assert!(!breaks("ကန်", 1));
        assert!(breaks("မသော်", 1), "the asat is part of the vowel");
        assert!(breaks("ၵႁႂ်ႈ", 1));
    }

    #[test]
    fn a_bound_text_breaks_between_its_pieces_alone_and_reads_the_same() {
        let bound_shan = bound(SHAN);

        assert_eq!(bound_shan.replace([MAY_BREAK, MAY_NOT_BREAK], ""), SHAN);
        assert!(bound_shan.contains(MAY_BREAK) && bound_shan.contains(MAY_NOT_BREAK));
        assert!(!bound_shan.contains("\u{2060} ") && !bound_shan.contains("\u{1039}\u{2060}"));
        assert!(matches!(bound("Ms. Keo, มนุษย์"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn pieces_joined_are_the_text(text in ".{0,40}|[က-႟ ]{0,40}|[ก-๛ ]{0,40}|[ກ-ໟ ]{0,40}") {
            prop_assert_eq!(pieces(&text).concat(), text.clone());
            for word in words(&text) {
                prop_assert!(text.contains(word) && !word.is_empty());
            }
        }
    }
}
