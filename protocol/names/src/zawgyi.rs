//! Zawgyi: telling it from Unicode, and turning it into Unicode.
//!
//! Zawgyi puts other letters on the code points of Unicode's Myanmar block and stores signs in the
//! order in which they are seen. The detector is the Markov model of `myanmar-tools`; the conversion
//! goes syllable by syllable.

use std::sync::LazyLock;

use crate::fold::Piece;

/// The model of `myanmar-tools` (docs/leak-check.md names its source and licence).
const MODEL: &[u8] = include_bytes!("../data/zawgyi.dat");
/// States: one for foreign characters, then every character the model knows.
const STATES: usize = 227;

/// The loaded model: for each pair of characters how much more likely Unicode is than Zawgyi.
pub struct Detector {
    ratios: Vec<f32>,
}

impl Detector {
    /// Reads the model that is built in; `None` if it is damaged.
    #[must_use]
    pub fn load() -> Option<Self> {
        Self::read(MODEL)
    }

    /// The model that is built in, read once; `None` if it is damaged.
    #[must_use]
    pub fn shared() -> Option<&'static Self> {
        static DETECTOR: LazyLock<Option<Detector>> = LazyLock::new(Detector::load);
        DETECTOR.as_ref()
    }

    /// The layout: two headers with versions, the number of states, then for each state the number
    /// of exceptions, and if there are any the usual value and pairs of state and value.
    pub fn read(mut bytes: &[u8]) -> Option<Self> {
        let mut take = |len: usize| {
            let (head, rest) = bytes.split_at_checked(len)?;
            bytes = rest;
            Some(head)
        };
        let number = |bytes: &[u8]| Some(usize::from(u16::from_be_bytes(bytes.try_into().ok()?)));
        let value = |bytes: &[u8]| Some(f32::from_be_bytes(bytes.try_into().ok()?));
        if take(24)? != b"UZMODEL \0\0\0\x02\0\0\0\0BMARKOV " || take(4)? != [0; 4] {
            return None;
        }
        if number(take(2)?)? != STATES {
            return None;
        }
        let mut ratios = vec![0.0; STATES * STATES];
        for row in ratios.chunks_exact_mut(STATES) {
            let exceptions = number(take(2)?)?;
            if exceptions == 0 {
                continue;
            }
            row.fill(value(take(4)?)?);
            for _ in 0..exceptions {
                let state = number(take(2)?)?;
                *row.get_mut(state)? = value(take(4)?)?;
            }
        }
        bytes.is_empty().then_some(Self { ratios })
    }

    /// How likely the text is Zawgyi, from 0 to 1; `None` if nothing in it is Burmese.
    pub fn probability(&self, text: impl Iterator<Item = char>) -> Option<f64> {
        let (mut total, mut before, mut seen) = (0.0, 0, false);
        for c in text.map(state).chain([0]) {
            if (before, c) != (0, 0) {
                total += f64::from(self.ratios[before * STATES + c]);
                seen = true;
            }
            before = c;
        }
        seen.then(|| 1.0 / (1.0 + total.exp()))
    }
}

/// From this probability on a text is called Zawgyi where nothing but a warning follows.
const LIKELY: f64 = 0.95;

/// Whether a text holds a paragraph that is most likely Zawgyi. Short texts can be both.
pub fn looks_like_zawgyi(text: &str) -> bool {
    let is_burmese = |c: char| ('\u{1000}'..='\u{109f}').contains(&c);
    // A damaged model stops the leak check, and with it everything that leaves.
    let Some(detector) = Detector::shared() else { return false };
    let mut paragraphs = text.lines().filter(|paragraph| paragraph.contains(is_burmese));
    paragraphs.any(|paragraph| {
        detector.probability(paragraph.chars()).is_some_and(|chance| chance >= LIKELY)
    })
}

/// The model's number for a character.
fn state(c: char) -> usize {
    let code = c as usize;
    match code {
        0x1000..=0x103f => code - 0x1000 + 1,
        0x104a..=0x109f => code - 0x104a + 65,
        0xaa60..=0xaa7f => code - 0xaa60 + 151,
        0xa9e0..=0xa9ff => code - 0xa9e0 + 183,
        0x2000..=0x200b => code - 0x2000 + 215,
        _ => 0,
    }
}

const KINZI: &str = "\u{1004}\u{103a}\u{1039}";

/// Signs that Zawgyi stores before the consonant.
fn is_leading(c: char) -> bool {
    matches!(c, '\u{1031}' | '\u{103b}' | '\u{107e}'..='\u{1084}')
}

/// What a Zawgyi consonant is in Unicode.
fn base(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{106a}' => "\u{1009}",
        '\u{106b}' => "\u{100a}",
        '\u{106e}' => "\u{100d}\u{1039}\u{100d}",
        '\u{106f}' => "\u{100d}\u{1039}\u{100e}",
        '\u{1086}' => "\u{103f}",
        '\u{108f}' => "\u{1014}",
        '\u{1090}' => "\u{101b}",
        '\u{1091}' => "\u{100f}\u{1039}\u{100d}",
        '\u{1092}' => "\u{100b}\u{1039}\u{100c}",
        '\u{1097}' => "\u{100b}\u{1039}\u{100b}",
        _ => return None,
    })
}

/// What a Zawgyi sign after the consonant is in Unicode: what goes right after the consonant, and
/// what goes with the vowels. `None` if it is no such sign.
fn trailing(c: char) -> Option<(&'static str, &'static str)> {
    Some(match c {
        '\u{102b}' => ("", "\u{102b}"),
        '\u{102c}' => ("", "\u{102c}"),
        '\u{102d}' => ("", "\u{102d}"),
        '\u{102e}' => ("", "\u{102e}"),
        '\u{102f}' | '\u{1033}' => ("", "\u{102f}"),
        '\u{1030}' | '\u{1034}' => ("", "\u{1030}"),
        '\u{1032}' => ("", "\u{1032}"),
        '\u{1036}' => ("", "\u{1036}"),
        '\u{1037}' | '\u{1094}' | '\u{1095}' => ("", "\u{1037}"),
        '\u{1038}' => ("", "\u{1038}"),
        '\u{1039}' => ("", "\u{103a}"),
        '\u{103a}' | '\u{107d}' => ("", "\u{103b}"),
        '\u{103c}' => ("", "\u{103d}"),
        '\u{103d}' | '\u{103e}' | '\u{1087}' => ("", "\u{103e}"),
        '\u{105a}' => ("", "\u{102b}\u{103a}"),
        '\u{1088}' => ("", "\u{103e}\u{102f}"),
        '\u{1089}' => ("", "\u{103e}\u{1030}"),
        '\u{108a}' => ("", "\u{103d}\u{103e}"),
        '\u{108e}' => ("", "\u{102d}\u{1036}"),
        '\u{1060}' => ("\u{1039}\u{1000}", ""),
        '\u{1061}' => ("\u{1039}\u{1001}", ""),
        '\u{1062}' => ("\u{1039}\u{1002}", ""),
        '\u{1063}' => ("\u{1039}\u{1003}", ""),
        '\u{1065}' => ("\u{1039}\u{1005}", ""),
        '\u{1066}' | '\u{1067}' => ("\u{1039}\u{1006}", ""),
        '\u{1068}' => ("\u{1039}\u{1007}", ""),
        '\u{1069}' => ("\u{1039}\u{1008}", ""),
        '\u{106c}' => ("\u{1039}\u{100b}", ""),
        '\u{106d}' => ("\u{1039}\u{100c}", ""),
        '\u{1070}' => ("\u{1039}\u{100f}", ""),
        '\u{1071}' | '\u{1072}' => ("\u{1039}\u{1010}", ""),
        '\u{1073}' | '\u{1074}' => ("\u{1039}\u{1011}", ""),
        '\u{1075}' => ("\u{1039}\u{1012}", ""),
        '\u{1076}' => ("\u{1039}\u{1013}", ""),
        '\u{1077}' => ("\u{1039}\u{1014}", ""),
        '\u{1078}' => ("\u{1039}\u{1015}", ""),
        '\u{1079}' => ("\u{1039}\u{1016}", ""),
        '\u{107a}' => ("\u{1039}\u{1017}", ""),
        '\u{107b}' | '\u{1093}' => ("\u{1039}\u{1018}", ""),
        '\u{107c}' => ("\u{1039}\u{1019}", ""),
        '\u{1085}' => ("\u{1039}\u{101c}", ""),
        '\u{1096}' => ("\u{1039}\u{1010}", "\u{103d}"),
        _ => return None,
    })
}

/// Signs that put a small nga over the consonant, and the vowel that they carry along.
fn kinzi(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{1064}' => "",
        '\u{108b}' => "\u{102d}",
        '\u{108c}' => "\u{102e}",
        '\u{108d}' => "\u{1036}",
        _ => return None,
    })
}

/// Turns a paragraph of Zawgyi into Unicode. Every character of a syllable points to the whole
/// syllable of the original, since their order changes.
pub fn to_unicode(from: &[Piece]) -> Vec<Piece> {
    let mut out = Vec::with_capacity(from.len() + from.len() / 8);
    let mut i = 0;
    while i < from.len() {
        let first = i;
        let (mut e, mut ra) = (false, false);
        while i < from.len() && is_leading(from[i].c) {
            e |= from[i].c == '\u{1031}';
            ra |= from[i].c != '\u{1031}';
            i += 1;
        }
        let (mut stacked, mut vowels) = (String::new(), String::new());
        let mut has_kinzi = false;
        let consonant = from.get(i).map(|piece| piece.c).filter(|c| is_consonant(*c));
        if consonant.is_some() {
            i += 1;
            while let Some(piece) = from.get(i) {
                if let Some(vowel) = kinzi(piece.c) {
                    has_kinzi = true;
                    vowels.push_str(vowel);
                } else if let Some((after, with)) = trailing(piece.c) {
                    stacked.push_str(after);
                    vowels.push_str(with);
                } else {
                    break;
                }
                i += 1;
            }
        } else if i == first {
            let piece = from[i];
            match trailing(piece.c) {
                Some((after, with)) => {
                    out.extend(after.chars().chain(with.chars()).map(|c| Piece { c, ..piece }));
                }
                None => out.push(piece),
            }
            i += 1;
            continue;
        }
        let (start, end) = (from[first].start, from[i - 1].end);
        let mut put = |text: &str| out.extend(text.chars().map(|c| Piece { c, start, end }));
        if has_kinzi {
            put(KINZI);
        }
        if let Some(c) = consonant {
            // Zawgyi has no letter of its own for wa in digit shape, nor for nya with a killer.
            let c = match c {
                '\u{1040}' if i - first > 1 => '\u{101d}',
                '\u{1025}' if vowels.contains('\u{103a}') => '\u{1009}',
                _ => c,
            };
            put(base(c).unwrap_or(c.encode_utf8(&mut [0; 4])));
        }
        put(&stacked);
        if ra {
            put("\u{103c}");
        }
        if e {
            put("\u{1031}");
        }
        put(&vowels);
    }
    out
}

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{1040}' | '\u{104e}') || base(c).is_some()
}
