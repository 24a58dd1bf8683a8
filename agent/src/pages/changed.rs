//! What of a record is not as it stands in the file: coarser, replaced, or made for the record.

use std::collections::BTreeSet;

use serde_json::Value;

use super::language::Words;
use super::outline::{self, Line, Piece};
use crate::disclosure::table::TABLE;

/// Characters that have to stand in a row in both texts to count as the same passage.
const SAME_MIN: usize = 4;
/// Share of a text that has to stand in another, in per cent, for the one to be made of the other.
const MADE_OF_MIN: usize = 25;
/// Characters from which on a value is a text.
const TEXT_MIN: usize = 12;

/// What stands in a file, as people read it.
pub(super) struct InFile {
    values: BTreeSet<String>,
    texts: Vec<Text>,
}

/// A text, and every few letters in a row of it.
struct Text {
    letters: Vec<char>,
    runs: BTreeSet<[char; SAME_MIN]>,
}

impl Text {
    fn of(text: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let runs = letters.windows(SAME_MIN).filter_map(|run| run.try_into().ok()).collect();
        Self { letters, runs }
    }

    /// How much of it stands in another, in per cent.
    fn share(&self, other: &Self) -> usize {
        let same = self.runs.iter().filter(|run| other.runs.contains(*run)).count();
        same * 100 / self.runs.len().max(1)
    }
}

impl InFile {
    pub(super) fn of(t: Words, file: &Value) -> Self {
        let values: BTreeSet<String> =
            TABLE.iter().flat_map(|row| outline::values(t, file, row.field)).collect();
        let texts = values.iter().map(|value| Text::of(value));
        let texts = texts.filter(|text| text.letters.len() >= TEXT_MIN).collect();
        Self { values, texts }
    }

    /// Marks what of the lines does not stand so in the file.
    pub(super) fn mark(&self, t: Words, lines: &mut [Line]) {
        for line in lines {
            if let Some(value) = &line.value {
                line.pieces = self.pieces(t, value);
            }
        }
    }

    fn pieces(&self, t: Words, value: &str) -> Vec<Piece> {
        let stands_so = |part: &str| self.values.contains(part);
        if stands_so(value) || value.split(", ").all(stands_so) {
            return Vec::new();
        }
        let text = Text::of(value);
        let candidates = self.texts.iter().filter(|_| text.letters.len() >= TEXT_MIN);
        let best = candidates.map(|other| (text.share(other), other));
        let best = best.max_by_key(|(share, _)| *share);
        match best.filter(|(share, _)| *share >= MADE_OF_MIN) {
            Some((_, other)) => {
                let same = passages(&text.letters, &other.letters);
                split(&text.letters, &same, &t.say("changed-replaced").to_string())
            }
            None => {
                let changed = t.say("changed-made").to_string();
                vec![Piece { text: value.to_owned(), changed: Some(changed) }]
            }
        }
    }
}

/// The passages of `text` that stand in `other` too, in the same order: start and end of each.
fn passages(text: &[char], other: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut left = vec![((0, text.len()), (0, other.len()))];
    while let Some(((start, end), (from, to))) = left.pop() {
        let Some((at, there, len)) = longest(&text[start..end], &other[from..to]) else { continue };
        let (at, there) = (start + at, from + there);
        found.push((at, at + len));
        left.push(((start, at), (from, there)));
        left.push(((at + len, end), (there + len, to)));
    }
    found.sort_unstable();
    found
}

/// The longest passage that stands in both: where in each, and how long it is.
fn longest(one: &[char], other: &[char]) -> Option<(usize, usize, usize)> {
    let mut best = (0, 0, 0);
    let mut before = vec![0; other.len() + 1];
    for (at, here) in one.iter().enumerate() {
        let mut row = vec![0; other.len() + 1];
        for (there, letter) in other.iter().enumerate() {
            if here == letter {
                let len = before[there] + 1;
                row[there + 1] = len;
                if len > best.2 {
                    best = (at + 1 - len, there + 1 - len, len);
                }
            }
        }
        before = row;
    }
    (best.2 >= SAME_MIN).then_some(best)
}

/// The text in pieces, those that are not among the same passages changed.
fn split(text: &[char], same: &[(usize, usize)], changed: &str) -> Vec<Piece> {
    let piece = |part: &[char], is_same: bool| Piece {
        text: part.iter().collect(),
        changed: (!is_same).then(|| changed.to_owned()),
    };
    let mut pieces = Vec::new();
    let mut at = 0;
    for (start, end) in same {
        if at < *start {
            pieces.push(piece(&text[at..*start], false));
        }
        pieces.push(piece(&text[*start..*end], true));
        at = *end;
    }
    if at < text.len() {
        pieces.push(piece(&text[at..], false));
    }
    // A text that lost a passage and gained none has nothing to underline.
    if pieces.iter().all(|piece| piece.changed.is_none()) { Vec::new() } else { pieces }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::{Calendar, Language};

    fn marked(file: &Value, value: &str) -> Vec<(String, bool)> {
        let t = crate::pages::language::words(Language::English, Calendar::Auto);
        let pieces = InFile::of(t, file).pieces(t, value);
        pieces.into_iter().map(|one| (one.text, one.changed.is_some())).collect()
    }

    #[test]
    fn what_stands_so_in_the_file_is_not_marked() {
        let file = json!({ "persons": [{ "sex": "female" }] });

        assert!(marked(&file, "Female").is_empty());
        assert_eq!(marked(&file, "16 to 17"), [("16 to 17".to_owned(), true)]);
    }

    #[test]
    fn only_the_passage_of_a_text_that_was_replaced_is_marked() {
        let file = json!({ "referral": {
            "safe_summary": "She is reached on +66 2 123 4567, mornings only." } });

        let pieces = marked(&file, "She is reached on her usual number, mornings only.");

        let changed: Vec<_> = pieces.iter().filter(|(_, changed)| *changed).collect();
        assert_eq!(changed.len(), 1, "{pieces:?}");
        assert_eq!(changed[0].0, "her usual number");
        let whole: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(whole, "She is reached on her usual number, mornings only.");
    }
}
