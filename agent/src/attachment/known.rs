//! What the office knows about the persons of a case, searched for in a rebuilt file.

use std::sync::Arc;

use aho_corasick::AhoCorasick;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use crate::casefile::{CaseFile, CaseText};

/// Shortest identifier that is searched for, in letters: shorter ones stand in every text.
const IDENTIFIER_LETTERS_MIN: usize = 3;

/// How often something known was seen. What it was is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sightings {
    /// Places in the text that may point to somebody; a person judges them.
    pub look: u32,
    /// Places in the text that must not stay.
    pub text: u32,
    /// Identifiers elsewhere in the file.
    pub bytes: u32,
}

impl Sightings {
    /// Whether nothing was found.
    pub fn none(&self) -> bool {
        *self == Self::default()
    }

    /// Whether something was found that nobody may keep.
    pub fn stop(&self) -> bool {
        self.text > 0 || self.bytes > 0
    }
}

/// Names and numbers that point to somebody in a case, in small letters. They cannot be printed.
///
/// Two of the same case share them.
pub struct Identifiers(Arc<Known>);

struct Known {
    list: Vec<Zeroizing<String>>,
    /// Finds each in UTF-8 and in both orders of UTF-16, as PDF writes its texts: pattern `n` is a form
    /// of `list[n / FORMS]`. None where there is nothing to find.
    forms: Option<AhoCorasick>,
    /// Bytes of the longest form.
    longest: usize,
}

/// Forms in which an identifier may stand in a file.
const FORMS: usize = 3;

impl Identifiers {
    /// Those of the persons, their families and the staff of a case.
    pub fn of(case: &CaseFile) -> Self {
        let mut found = Vec::new();
        let content = case.content();
        let mut add = |text: &CaseText| {
            let text = Zeroizing::new(folded(text.expose().trim()));
            if text.chars().count() >= IDENTIFIER_LETTERS_MIN && !found.contains(&text) {
                found.push(text);
            }
        };
        add(case.local_case_no());
        for person in &content.persons {
            for name in &person.names {
                add(&name.full);
                name.given.iter().chain(&name.family).for_each(&mut add);
            }
            for document in &person.documents {
                document.number.iter().chain(&document.mrz).for_each(&mut add);
            }
            for contact in &person.contacts {
                add(&contact.value);
            }
        }
        for member in &content.staff {
            add(&member.name);
            member.phone.iter().chain(&member.email).for_each(&mut add);
        }
        Self::from_list(found)
    }

    /// None at all: for a file that belongs to no case.
    pub fn none() -> Self {
        Self::from_list(Vec::new())
    }

    pub(super) fn from_list(list: Vec<Zeroizing<String>>) -> Self {
        let forms: Vec<Zeroizing<Vec<u8>>> = list.iter().flat_map(|one| forms(one)).collect();
        let longest = forms.iter().map(|form| form.len()).max().unwrap_or(0);
        let finder = || {
            AhoCorasick::builder()
                .ascii_case_insensitive(true)
                .build(forms.iter().map(|form| form.as_slice()))
        };
        let found = (!forms.is_empty()).then(finder);
        let forms = found.map(|made| made.expect("some thousand bytes are far below its bounds"));
        Self(Arc::new(Known { list, forms, longest }))
    }

    fn is_same(&self, other: &Self) -> bool {
        self.0.list == other.0.list
    }
}

fn forms(identifier: &str) -> [Zeroizing<Vec<u8>>; FORMS] {
    let wide = |bytes: fn(u16) -> [u8; 2]| identifier.encode_utf16().flat_map(bytes).collect();
    [identifier.as_bytes().to_vec(), wide(u16::to_be_bytes), wide(u16::to_le_bytes)]
        .map(Zeroizing::new)
}

/// A search through the parts of a file, one after the other, of which none need be in memory as a
/// whole.
pub(super) struct Search<'a> {
    known: &'a Identifiers,
    seen: Vec<bool>,
    /// The end of what was read of this part: what was sought may go on in what follows.
    tail: Zeroizing<Vec<u8>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(known: &'a Identifiers) -> Self {
        let seen = vec![false; known.0.list.len()];
        Self { known, seen, tail: Zeroizing::new(Vec::with_capacity(2 * known.0.longest)) }
    }

    /// A whole part.
    pub(super) fn part(&mut self, bytes: &[u8]) {
        self.feed(bytes);
        self.end_part();
    }

    /// More of the part.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        let Known { forms: Some(forms), longest, .. } = &*self.known.0 else { return };
        let reach = longest - 1;
        let seen = &mut self.seen;
        let mut look = |bytes: &[u8]| {
            for found in forms.find_overlapping_iter(bytes) {
                seen[found.pattern().as_usize() / FORMS] = true;
            }
        };
        look(bytes);
        self.tail.extend_from_slice(&bytes[..bytes.len().min(reach)]);
        look(&self.tail);
        if let Some(end) = bytes.len().checked_sub(reach) {
            self.tail.clear();
            self.tail.extend_from_slice(&bytes[end..]);
        } else {
            let over = self.tail.len().saturating_sub(reach);
            self.tail.drain(..over);
        }
    }

    /// What follows is another part.
    pub(super) fn end_part(&mut self) {
        self.tail.zeroize();
    }

    /// What was seen so far.
    pub(super) fn sighted(&self) -> Sighted {
        Sighted { known: Identifiers(Arc::clone(&self.known.0)), seen: self.seen.clone() }
    }
}

/// Which identifiers stand in some part of a rebuilt file. It cannot be printed.
pub struct Sighted {
    known: Identifiers,
    seen: Vec<bool>,
}

impl Sighted {
    /// Of a file in which nothing was sought.
    pub fn nothing(known: &Identifiers) -> Self {
        Search::new(known).sighted()
    }

    /// Whether any was seen.
    #[cfg(test)]
    pub(super) fn any(&self) -> bool {
        self.seen.contains(&true)
    }

    /// Whether these are the identifiers that were sought.
    pub(super) fn is_of(&self, known: &Identifiers) -> bool {
        self.known.is_same(known)
    }

    /// Where in the text that people see an identifier stands, and how many stand elsewhere in the
    /// file only. A place is first and last code point, and takes in the whole of a Latin word.
    pub(super) fn places(&self, text: &str) -> (Vec<(u32, u32)>, u32) {
        let small = Zeroizing::new(folded(text));
        let all = self.known.0.list.iter().zip(&self.seen);
        let (shown, unshown): (Vec<_>, Vec<_>) =
            all.partition(|(identifier, _)| small.contains(identifier.as_str()));
        // The index takes four times the text, which is seldom needed.
        let index = (!shown.is_empty()).then(|| Folded::new(text));
        let of = |index: &Folded| shown.iter().flat_map(|(one, _)| index.places(one)).collect();
        let places = index.as_ref().map(of).unwrap_or_default();
        (places, unshown.iter().filter(|(_, seen)| **seen).count() as u32)
    }
}

/// A text in small letters that knows from which code point each of its bytes comes.
struct Folded {
    chars: Zeroizing<Vec<char>>,
    text: Zeroizing<String>,
    /// Code point of each byte of `text`.
    from: Vec<u32>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let chars = Zeroizing::new(text.chars().collect::<Vec<char>>());
        let (mut small, mut from) = (Zeroizing::new(String::new()), Vec::new());
        for (at, c) in (0..).zip(chars.iter()) {
            small.extend(c.to_lowercase());
            from.resize(small.len(), at);
        }
        Self { chars, text: small, from }
    }

    fn places<'a>(&'a self, identifier: &'a str) -> impl Iterator<Item = (u32, u32)> + 'a {
        let is_word = |at: usize| self.chars.get(at).is_some_and(char::is_ascii_alphanumeric);
        self.text.match_indices(identifier).map(move |(at, found)| {
            let mut start = self.from[at] as usize;
            let mut end = self.from[at + found.len() - 1] as usize + 1;
            while start > 0 && is_word(start) && is_word(start - 1) {
                start -= 1;
            }
            while is_word(end - 1) && is_word(end) {
                end += 1;
            }
            (start as u32, end as u32)
        })
    }
}

fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(list: &[&str]) -> Identifiers {
        Identifiers::from_list(list.iter().map(|one| Zeroizing::new((*one).to_owned())).collect())
    }

    #[test]
    fn what_stands_across_the_border_of_two_pieces_is_found_wherever_that_is() {
        let known = known(&["kéo somphone", "อรทัย", "x1"]);
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let parts = ["... Kéo SOMPHONE ...".into(), wide("... kéo somphone ..."), "อรทัย".into()];
        for (at, part) in parts.iter().enumerate() {
            let part: &Vec<u8> = part;
            for size in 1..=part.len() {
                let mut search = Search::new(&known);

                part.chunks(size).for_each(|piece| search.feed(piece));

                let expected = [at < 2, at == 2, false];
                assert_eq!(search.sighted().seen, expected, "part {at} in pieces of {size}");
            }
        }
    }

    #[test]
    fn the_end_of_one_part_and_the_start_of_the_next_are_no_name() {
        let known = known(&["somphone"]);
        let mut search = Search::new(&known);

        search.part(b"... somp");
        search.part(b"hone ...");

        assert!(!search.sighted().any());
    }

    #[test]
    fn names_within_each_other_are_each_found() {
        let known = known(&["ana", "banana", "nan"]);
        let mut search = Search::new(&known);

        search.part(b"BANANA");

        assert_eq!(search.sighted().seen, [true, true, true]);
    }
}
