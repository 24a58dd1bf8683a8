//! What the office knows about the persons of a case, searched for in a rebuilt file.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Rebuilt;
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
pub struct Identifiers(Vec<Zeroizing<String>>);

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
        Self(found)
    }

    /// Where in the text that people see an identifier stands, and how many stand elsewhere in the
    /// file only. A place is first and last code point, and takes in the whole of a Latin word.
    pub fn search(&self, rebuilt: &Rebuilt) -> (Vec<(u32, u32)>, u32) {
        let text = &rebuilt.extract.text;
        let small = Zeroizing::new(folded(text));
        let (seen, unseen): (Vec<_>, Vec<_>) =
            self.0.iter().partition(|identifier| small.contains(identifier.as_str()));
        // The index takes four times the text, which is seldom needed.
        let index = (!seen.is_empty()).then(|| Folded::new(text));
        let places = index.iter().flat_map(|index| seen.iter().flat_map(|one| index.places(one)));
        let parts: Vec<_> =
            rebuilt.parts.iter().map(|part| Zeroizing::new(part.to_ascii_lowercase())).collect();
        let is_left = |one: &&Zeroizing<String>| parts.iter().any(|part| contains(part, one));
        (places.collect(), unseen.into_iter().filter(is_left).count() as u32)
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

    fn places(&self, identifier: &str) -> impl Iterator<Item = (u32, u32)> {
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

/// Whether `part` holds the identifier in UTF-8 or in UTF-16, as PDF writes its texts.
fn contains(part: &[u8], identifier: &str) -> bool {
    let ascii = identifier.to_ascii_lowercase();
    let wide: Vec<u8> = ascii.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let narrow: Vec<u8> = ascii.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [ascii.as_bytes(), &wide, &narrow]
        .iter()
        .any(|form| part.windows(form.len()).any(|window| window == *form))
}
