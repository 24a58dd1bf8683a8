//! One folding of a text, with the way back to the original.
//!
//! Compatibility forms, case, accents, look-alikes, digits of every script, invisible characters,
//! Zawgyi, and the order of signs around Thai, Lao and Burmese letters: after folding, two texts that
//! a reader takes for the same are the same characters.

use unicode_normalization::UnicodeNormalization as _;

use crate::script::{self, Script};
use crate::zawgyi::{self, Detector};

/// Fewest Burmese letters in a paragraph for the model alone to be believed; below, an undecided
/// paragraph is read both ways.
const SHORT_PARAGRAPH: usize = 10;

/// A character on its way, and the characters of the original that it stands for (`start..end`).
#[derive(Clone, Copy)]
pub struct Piece {
    /// The character.
    pub c: char,
    /// The first character of the original.
    pub start: u32,
    /// Behind the last one.
    pub end: u32,
}

/// Which reading of paragraphs that may be Zawgyi or Unicode.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The likelier one.
    Likely,
    /// The other one, for short paragraphs only.
    Other,
}

/// A run of characters of one script.
#[derive(Clone, Copy)]
pub struct Token {
    /// Bytes in the folded text.
    pub start: usize,
    /// Behind its last byte.
    pub end: usize,
    /// The script of its letters.
    pub script: Script,
    /// Begins with a capital in the original.
    pub is_capital: bool,
    /// Two letters or more, and all of them capitals.
    pub is_shouted: bool,
}

/// A folded text.
pub struct Folded {
    /// What was folded.
    pub text: String,
    /// For each byte of `text`, the characters of the original.
    at: Vec<(u32, u32)>,
    /// Runs of characters of one script, in their order.
    pub tokens: Vec<Token>,
    /// Whether some paragraph could be read the other way too.
    pub is_ambiguous: bool,
}

/// The letters and digits of a folded text alone, without tone signs: what names are compared by.
pub struct Squeezed {
    /// Letters and digits.
    pub text: String,
    /// For each byte of `text`, the byte of the folded text, and the token it is of.
    from: Vec<(u32, u32)>,
}

impl Folded {
    /// Folds a text. The work is proportional to its length.
    pub fn new(text: &str, detector: &Detector, reading: Reading) -> Self {
        let mut original = Vec::with_capacity(text.len());
        for (i, c) in text.chars().enumerate() {
            // Lengths of texts are bounded far below; what is not stays unindexed.
            let Ok(i) = u32::try_from(i) else { break };
            original.push(Piece { c, start: i, end: i + 1 });
        }
        let mut this = Self {
            text: String::with_capacity(text.len()),
            at: Vec::with_capacity(text.len()),
            tokens: Vec::new(),
            is_ambiguous: false,
        };
        let capitals: Vec<bool> = original.iter().map(|piece| piece.c.is_uppercase()).collect();
        for paragraph in original.split_inclusive(|piece| piece.c == '\n') {
            this.paragraph(paragraph, detector, reading);
        }
        this.tokenise(&capitals);
        this
    }

    /// Folds what stands in a case file or a list: a short text that is nobody's paragraph.
    pub fn identifier(text: &str, detector: &Detector) -> Self {
        Self::new(text, detector, Reading::Likely)
    }

    /// Folds words of this program, which are Unicode.
    pub fn word(text: &str) -> String {
        let mut this =
            Self { text: String::new(), at: Vec::new(), tokens: Vec::new(), is_ambiguous: false };
        let pieces: Vec<Piece> = text.chars().map(|c| Piece { c, start: 0, end: 0 }).collect();
        this.fold(&pieces);
        this.text
    }

    fn paragraph(&mut self, pieces: &[Piece], detector: &Detector, reading: Reading) {
        let letters = pieces.iter().filter(|p| script::script(p.c) == Script::Myanmar).count();
        if letters == 0 {
            return self.fold(pieces);
        }
        let chance = detector.probability(pieces.iter().map(|piece| piece.c)).unwrap_or(0.0);
        let is_open = letters < SHORT_PARAGRAPH && (0.005..0.995).contains(&chance);
        self.is_ambiguous |= is_open;
        let is_zawgyi = (chance >= 0.5) != (is_open && reading == Reading::Other);
        if is_zawgyi { self.fold(&zawgyi::to_unicode(pieces)) } else { self.fold(pieces) }
    }

    fn fold(&mut self, pieces: &[Piece]) {
        let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
        for (i, piece) in pieces.iter().enumerate() {
            let c = piece.c;
            if script::is_ignorable(c) {
                continue;
            }
            if let Some(digit) = script::digit(c) {
                out.push(Piece { c: burmese_wa(digit, c, pieces, i), ..*piece });
                continue;
            }
            if c.is_whitespace() {
                out.push(Piece { c: if c == '\n' { '\n' } else { ' ' }, ..*piece });
                continue;
            }
            // Signs of minutes and degrees would decompose into letters and spaces.
            let c = match c {
                '\u{ba}' | '\u{2da}' => '\u{b0}',
                '\u{2032}' | '\u{b4}' => '\'',
                '\u{2033}' => '"',
                c => c,
            };
            for c in [c].into_iter().nfkd().flat_map(char::to_lowercase) {
                Self::push(&mut out, Piece { c, ..*piece });
            }
        }
        sort_marks(&mut out);
        for piece in out {
            let mut bytes = [0; 4];
            for c in spelt(piece.c) {
                let c = c.encode_utf8(&mut bytes);
                self.text.push_str(c);
                self.at.extend(std::iter::repeat_n((piece.start, piece.end), c.len()));
            }
        }
    }

    /// Takes one decomposed lower-case character on.
    fn push(out: &mut Vec<Piece>, piece: Piece) {
        let c = piece.c;
        if ('\u{300}'..='\u{36f}').contains(&c) || script::is_ignorable(c) {
            return;
        }
        if let Some(letters) = script::look_alike(c) {
            out.extend(letters.chars().map(|c| Piece { c, ..piece }));
            return;
        }
        let before = out.last().map(|piece| piece.c);
        let c = match (before, script::digit(c).unwrap_or(c)) {
            // Two signs typed for the one that looks the same.
            (Some('\u{e40}'), '\u{e40}') => return Self::double(out, '\u{e41}', piece),
            (Some('\u{ec0}'), '\u{ec0}') => return Self::double(out, '\u{ec1}', piece),
            (Some('\u{1025}'), '\u{102e}') => return Self::double(out, '\u{1026}', piece),
            (Some('\u{1025}'), '\u{103a}') => {
                Self::double(out, '\u{1009}', piece);
                '\u{103a}'
            }
            (_, '\u{e45}') => '\u{e32}',
            // The low form of Lao lo.
            (_, '\u{ebc}') => '\u{ea5}',
            (_, '\u{201c}' | '\u{201d}' | '\u{ab}' | '\u{bb}') => '"',
            (_, '\u{2018}' | '\u{2019}') => '\'',
            (_, '\u{2010}'..='\u{2015}' | '\u{2212}') => '-',
            (_, c) => c,
        };
        out.push(Piece { c, ..piece });
    }

    fn double(out: &mut [Piece], c: char, second: Piece) {
        if let Some(last) = out.last_mut() {
            *last = Piece { c, start: last.start, end: second.end };
        }
    }

    fn tokenise(&mut self, capitals: &[bool]) {
        let is_capital = |at: &[(u32, u32)], byte: usize| {
            at.get(byte).and_then(|(start, _)| capitals.get(*start as usize)).copied() == Some(true)
        };
        let mut open: Option<Token> = None;
        let mut last_was_capital = false;
        for (byte, c) in self.text.char_indices() {
            let script = if script::is_mark(c) && open.is_some_and(|t| t.script.is_unspaced()) {
                open.map_or(Script::None, |token| token.script)
            } else {
                script::script(c)
            };
            let capital = is_capital(&self.at, byte);
            // `SomjaiTipnet` is two words, `SOMJAI` is one.
            let hump = script == Script::Latin && capital && !last_was_capital;
            last_was_capital = capital;
            if let Some(token) = &mut open {
                if token.script == script && !hump {
                    token.is_shouted =
                        capital && (token.is_shouted || token.end - token.start == 1);
                    token.end = byte + c.len_utf8();
                    continue;
                }
                self.tokens.push(*token);
            }
            open = (script != Script::None).then_some(Token {
                start: byte,
                end: byte + c.len_utf8(),
                script,
                is_capital: capital,
                is_shouted: false,
            });
        }
        self.tokens.extend(open);
    }

    /// The characters of the original behind bytes of the folded text.
    pub fn span(&self, start: usize, end: usize) -> (u32, u32) {
        debug_assert!(start < end, "findings are not empty");
        let of = self.at.get(start..end).unwrap_or_default();
        let first = of.iter().map(|(start, _)| *start).min().unwrap_or(0);
        let last = of.iter().map(|(_, end)| *end).max().unwrap_or(first);
        (first, last)
    }

    /// The letters of a token.
    pub fn of(&self, token: &Token) -> &str {
        &self.text[token.start..token.end]
    }

    /// What stands between two tokens that follow one another.
    pub fn between(&self, left: &Token, right: &Token) -> &str {
        &self.text[left.end..right.start]
    }
}

impl Squeezed {
    /// Squeezes a folded text.
    pub fn new(folded: &Folded) -> Self {
        let mut this = Self { text: String::new(), from: Vec::new() };
        for (i, token) in folded.tokens.iter().enumerate() {
            for (at, c) in folded.of(token).char_indices() {
                if script::is_tone(c) {
                    continue;
                }
                this.text.push(c);
                for byte in 0..c.len_utf8() {
                    // Texts are shorter than 4 GiB: `Folded::new` stops there.
                    this.from.push(((token.start + at + byte) as u32, i as u32));
                }
            }
        }
        this
    }

    /// The bytes of the folded text, and the first and last token, of bytes of this one.
    pub fn place(&self, start: usize, end: usize) -> (usize, usize, usize, usize) {
        let (first, last) = (self.from[start], self.from[end - 1]);
        (first.0 as usize, last.0 as usize + 1, first.1 as usize, last.1 as usize)
    }
}

/// A Burmese zero between Burmese letters is the letter wa, which looks the same.
fn burmese_wa(digit: char, c: char, pieces: &[Piece], i: usize) -> char {
    let is_letter = |i: Option<usize>| {
        i.and_then(|i| pieces.get(i)).is_some_and(|p| script::script(p.c) == Script::Myanmar)
    };
    let before = i.checked_sub(1);
    let is_digit = |i: Option<usize>| {
        i.and_then(|i| pieces.get(i)).is_some_and(|piece| script::digit(piece.c).is_some())
    };
    let is_wa = c == '\u{1040}'
        && !is_digit(before)
        && !is_digit(Some(i + 1))
        && (is_letter(Some(i + 1)) || is_letter(before));
    if is_wa { '\u{101d}' } else { digit }
}

/// Letters that are also written with two signs, spelt with these.
fn spelt(c: char) -> impl Iterator<Item = char> {
    let both = match c {
        '\u{1008}' => ['\u{1005}', '\u{103b}'],
        '\u{1029}' => ['\u{101e}', '\u{103c}'],
        '\u{103f}' => ['\u{101e}', '\u{101e}'],
        c => [c, '\0'],
    };
    both.into_iter().filter(|c| *c != '\0')
}

/// Brings the signs around each letter into one order.
fn sort_marks(pieces: &mut [Piece]) {
    /// More signs than any letter carries: text that has them is no text.
    const RUN_MAX: usize = 16;
    let mut i = 0;
    while i < pieces.len() {
        let run = pieces[i..].iter().take(RUN_MAX).take_while(|piece| script::is_mark(piece.c));
        let len = run.count();
        if len > 1 {
            let run = &mut pieces[i..i + len];
            let start = run.iter().map(|piece| piece.start).min().unwrap_or(0);
            let end = run.iter().map(|piece| piece.end).max().unwrap_or(start);
            run.sort_by_key(|piece| piece.c);
            for piece in run {
                (piece.start, piece.end) = (start, end);
            }
        }
        i += len.max(1);
    }
}
