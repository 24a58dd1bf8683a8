//! Latin spellings, as Thai and Lao people write, and as Burmese and Shan people do.

use super::{push, settle};

/// The sound of one part of a folded name as Thai, Lao and everybody else spells.
#[must_use]
pub fn latin(text: &str) -> String {
    let letters: Vec<u8> = text.bytes().filter(u8::is_ascii_lowercase).collect();
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let word = Word { letters: &letters, at };
        let (class, len) = word.sound();
        if let Some(class) = class {
            push(&mut out, class);
        }
        at += len;
    }
    settle(&out)
}

/// The sound of a whole folded name as Burmese and Shan people spell: words are syllables or a few.
#[must_use]
pub fn latin_burmese(text: &str) -> String {
    let mut out = String::new();
    for word in text.split(|c: char| !c.is_ascii_lowercase()).filter(|word| !word.is_empty()) {
        let letters = word.as_bytes();
        let mut at = 0;
        while at < letters.len() {
            let (class, len) = Word { letters, at }.syllabic();
            if let Some(class) = class {
                push(&mut out, class);
            }
            at += len;
        }
    }
    settle(&out)
}

/// A place within a word.
struct Word<'a> {
    letters: &'a [u8],
    at: usize,
}

impl Word<'_> {
    fn get(&self, offset: usize) -> u8 {
        self.letters.get(self.at + offset).copied().unwrap_or(0)
    }

    fn before(&self, offset: usize) -> u8 {
        self.at.checked_sub(offset).and_then(|at| self.letters.get(at)).copied().unwrap_or(0)
    }

    fn starts(&self, with: &[u8]) -> bool {
        self.letters[self.at..].starts_with(with)
    }

    /// Letters of one consonant that begins here, and its class. Both ways of reading share it.
    fn consonant(&self) -> Option<(char, usize)> {
        let is_glide = |at: usize| self.get(at) == b'y' && is_vowel(self.get(at + 1));
        let found = match self.get(0) {
            b'k' | b'g' if self.get(1) == b'h' && is_glide(2) => ('c', 3),
            b'k' | b'g' if is_glide(1) => ('c', 2),
            b'g' if self.get(1) == b'n' && self.at == 0 => ('n', 2),
            b'k' | b'g' | b'q' => ('k', 1),
            b'c' if self.get(1) == b'h' => ('c', 2),
            b'c' if self.get(1) == b'k' => ('k', 2),
            b'c' if matches!(self.get(1), b'e' | b'i') => ('s', 1),
            b'c' => ('k', 1),
            b'j' => ('c', 1),
            b's' if self.get(1) == b'h' && is_vowel(self.get(2)) => ('c', 2),
            b's' | b'x' | b'z' => ('s', 1),
            b't' | b'd' if matches!(self.get(1), b's' | b'z') => ('s', 2),
            b't' | b'd' => ('t', 1),
            b'b' | b'p' | b'f' => ('p', 1),
            b'm' => ('m', 1),
            b'n' if self.get(1) == b'g' => ('n', 2),
            b'n' => ('n', 1),
            b'l' => ('l', 1),
            _ => return None,
        };
        let (class, mut len) = found;
        // Aspirates, and the `h` of a final `anh`; `Bounheuang` has two syllables.
        let keeps = |next: u8| matches!(class, 'm' | 'l' | 'n') && is_vowel(next);
        while self.get(len) == b'h' && !keeps(self.get(len + 1)) {
            len += 1;
        }
        Some((class, len))
    }

    fn is_final(&self, len: usize) -> bool {
        self.at > 0 && self.get(len) == 0
    }

    fn sound(&self) -> (Option<char>, usize) {
        if let Some((class, len)) = self.consonant() {
            let class = match class {
                's' | 'c' if self.is_final(len) => 't',
                'l' if self.is_final(len) => 'n',
                'l' if is_vowel(self.before(1)) && !is_open(self.get(len)) => 'n',
                class => class,
            };
            return (Some(class), len);
        }
        let class = match self.get(0) {
            b'r' => is_open(self.get(1)).then_some('l'),
            b'v' | b'w' => self.is_w().then_some('w'),
            b'h' => {
                (is_vowel(self.get(1)) && (self.at == 0 || is_vowel(self.before(1)))).then_some('h')
            }
            b'y' if self.at == 0 && is_vowel(self.get(1)) => Some('y'),
            _ if self.at == 0 => Some('a'),
            _ => None,
        };
        (class, 1)
    }

    /// Whether `w` or `v` is a consonant of its own and no part of a vowel or a cluster.
    fn is_w(&self) -> bool {
        if !is_open(self.get(1)) {
            return false;
        }
        let last = self.before(1);
        self.at == 0
            || is_vowel(last)
            || self.get(0) == b'v'
            // `Wanwisa`, but `Nwe`: behind a consonant that closes.
            || matches!(last, b'n' | b'm' | b'g' | b't' | b'p' | b'l') && is_vowel(self.before(if last == b'g' { 3 } else { 2 }))
            || last == b'r'
    }

    fn syllabic(&self) -> (Option<char>, usize) {
        if self.starts(b"aye") && (self.at == 0 || !is_vowel(self.before(1))) {
            return ((self.at == 0).then_some('a'), 3);
        }
        if self.starts(b"sh") {
            return (Some('s'), 2);
        }
        if let Some((class, len)) = self.consonant() {
            let opens =
                matches!(self.get(len), b'y' | b'w' | b'r' | b'v') || is_vowel(self.get(len));
            if opens || self.at == 0 {
                return (Some(class), len);
            }
            let class = match class {
                // `Myint`: the stop behind a nasal is not heard.
                't' if matches!(self.before(1), b'n' | b'g') => None,
                'n' | 'm' => Some('n'),
                'k' | 's' | 't' | 'p' | 'c' => Some('t'),
                _ => None,
            };
            return (class, len);
        }
        let last = self.before(1);
        let between = self.at == 0 || is_vowel(last);
        let class = match self.get(0) {
            b'r' | b'y' if between && is_vowel(self.get(1)) => Some('y'),
            b'v' | b'w' if between && is_vowel(self.get(1)) => Some('w'),
            b'h' if between && is_vowel(self.get(1)) => Some('h'),
            b'h' if self.at == 0 => None,
            b'y' if self.at == 0 && self.get(1) == b'w' => Some('y'),
            c if self.at == 0 && is_vowel(c) => Some('a'),
            _ => None,
        };
        (class, 1)
    }
}

fn is_vowel(c: u8) -> bool {
    matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// What a consonant may stand before in the same syllable.
fn is_open(c: u8) -> bool {
    is_vowel(c)
}
