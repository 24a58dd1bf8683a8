//! What the office knows about the persons of a case, searched for in a rebuilt file.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Rebuilt;
use crate::casefile::{CaseFile, CaseText};

/// Shortest identifier that is searched for, in letters: shorter ones stand in every text.
const IDENTIFIER_LETTERS_MIN: usize = 3;

/// Where something known stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sighting {
    /// In the text that people see.
    Text,
    /// Elsewhere in the file.
    Bytes,
}

/// How often something known was seen. What it was is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sightings {
    /// Places in the text that may point to somebody; a person judges them.
    pub look: u32,
    /// Identifiers in the text that people see.
    pub text: u32,
    /// Identifiers elsewhere in the file.
    pub bytes: u32,
}

impl Sightings {
    /// Whether the file must not leave before the referral is accepted.
    pub fn stop(&self) -> bool {
        self.text > 0 || self.bytes > 0 || self.look > 0
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

    /// Searches the text of a rebuilt file, and all its parts as they are unpacked.
    pub fn search(&self, rebuilt: &Rebuilt) -> Sightings {
        let text = Zeroizing::new(folded(&rebuilt.extract.text));
        let mut seen = Sightings::default();
        let parts: Vec<_> = rebuilt.parts.iter().map(|part| part.to_ascii_lowercase()).collect();
        for identifier in &self.0 {
            if text.contains(identifier.as_str()) {
                seen.text += 1;
            } else if parts.iter().any(|part| contains(part, identifier)) {
                seen.bytes += 1;
            }
        }
        seen
    }
}

fn folded(text: &str) -> String {
    text.to_lowercase()
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
