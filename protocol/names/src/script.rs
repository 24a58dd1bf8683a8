//! Which characters belong to which script, as far as scripts are told apart here.

/// A script, or the kind of a character that belongs to none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin letters, with and without accents.
    Latin,
    /// Thai.
    Thai,
    /// Lao.
    Lao,
    /// Burmese, Shan, Mon and Karen.
    Myanmar,
    /// Digits, which are those of ASCII after folding.
    Digit,
    /// Letters of any other script.
    OtherLetter,
    /// Spaces, punctuation, symbols.
    None,
}

impl Script {
    /// Whether words of the script are written without spaces between them.
    pub fn is_unspaced(self) -> bool {
        matches!(self, Self::Thai | Self::Lao | Self::Myanmar)
    }
}

/// The script of a folded character.
pub fn script(c: char) -> Script {
    match c {
        '0'..='9' => Script::Digit,
        'a'..='z' | 'A'..='Z' => Script::Latin,
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' => Script::Thai,
        '\u{e81}'..='\u{ecd}' | '\u{edc}'..='\u{edf}' => Script::Lao,
        // U+104C to U+104F are signs that stand for words; U+104A and U+104B are full stops.
        '\u{1000}'..='\u{103f}'
        | '\u{1050}'..='\u{109d}'
        | '\u{aa60}'..='\u{aa7f}'
        | '\u{a9e0}'..='\u{a9ef}'
        | '\u{a9fa}'..='\u{a9fe}' => Script::Myanmar,
        _ if c.is_alphabetic() => {
            if (c as u32) < 0x250 || ('\u{1e00}'..='\u{1eff}').contains(&c) {
                Script::Latin
            } else {
                Script::OtherLetter
            }
        }
        _ => Script::None,
    }
}

/// A sign that is written on or around a letter of Thai, Lao or Burmese and may be typed in any order.
pub fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebb}' | '\u{ec8}'..='\u{ecd}'
        | '\u{102b}'..='\u{1038}' | '\u{103a}'..='\u{103e}' | '\u{1056}'..='\u{1059}'
        | '\u{105e}'..='\u{1060}' | '\u{1062}'..='\u{1064}' | '\u{1067}'..='\u{106d}'
        | '\u{1071}'..='\u{1074}' | '\u{1082}'..='\u{108d}' | '\u{108f}' | '\u{109a}'..='\u{109d}')
}

/// A tone sign, which people leave out or misplace: no part of what names are compared by.
pub fn is_tone(c: char) -> bool {
    matches!(c, '\u{e47}'..='\u{e4b}' | '\u{e4e}' | '\u{ec8}'..='\u{ecb}' | '\u{1037}' | '\u{1038}')
}

/// Invisible, or steers only how text is shown.
pub fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || (c.is_control() && !c.is_whitespace())
}

/// The value of a decimal digit of any script that offices here meet.
pub fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 20] = [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
        0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x19d0, 0xa9f0,
    ];
    if c.is_ascii_digit() {
        return Some(c);
    }
    let code = c as u32;
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The Latin letter that a letter of another alphabet looks like, or that a ligature is read as.
pub fn look_alike(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'α' | 'ɑ' => "a",
        'в' | 'β' => "b",
        'с' | 'ϲ' => "c",
        'ԁ' | 'đ' | 'ð' => "d",
        'е' | 'ε' | 'ə' => "e",
        'ɡ' => "g",
        'һ' | 'н' | 'η' => "h",
        'і' | 'ι' | 'ı' => "i",
        'ј' => "j",
        'к' | 'κ' => "k",
        'ӏ' | 'ł' => "l",
        'м' | 'μ' => "m",
        'п' => "n",
        'о' | 'ο' | 'σ' | 'ø' => "o",
        'р' | 'ρ' => "p",
        'ԛ' => "q",
        'ѕ' => "s",
        'т' | 'τ' => "t",
        'υ' => "u",
        'ν' | 'ѵ' => "v",
        'ԝ' | 'ω' => "w",
        'х' | 'χ' => "x",
        'у' | 'γ' => "y",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => return None,
    })
}
