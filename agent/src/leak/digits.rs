//! Runs of digits in any grouping, in figures or in words.

use std::collections::HashMap;

use super::fold::Folded;

/// Most digits of a run: what is longer is no number of anybody.
const RUN_MAX: usize = 64;
/// Most characters between two digits of one number.
const GAP_MAX: usize = 3;
/// Fewest digits that are read from words: fewer are counted things.
const WORDS_MIN: usize = 5;

/// Digits that may be one number.
pub(super) struct Run {
    pub(super) digits: String,
    /// Bytes of the folded text behind each digit.
    places: Vec<(usize, usize)>,
    /// Some separator is a slash, as in dates and case numbers.
    pub(super) has_slash: bool,
    /// Written in words.
    pub(super) is_words: bool,
}

impl Run {
    fn new(is_words: bool) -> Self {
        Self { digits: String::new(), places: Vec::new(), has_slash: false, is_words }
    }

    pub(super) fn place(&self, at: usize) -> (usize, usize) {
        self.places[at]
    }

    /// Whether a group begins with the digit.
    pub(super) fn is_group_start(&self, at: usize) -> bool {
        at == 0 || self.places[at - 1].1 != self.places[at].0
    }

    /// Whether a group ends before the digit.
    pub(super) fn is_group_end(&self, at: usize) -> bool {
        at >= self.places.len() || self.places[at - 1].1 != self.places[at].0
    }

    fn push(&mut self, digit: char, place: (usize, usize)) {
        self.digits.push(digit);
        self.places.push(place);
    }
}

/// Names of the digits from 0 to 9, and where there are any other names, these.
const NAMES: &[(&str, char)] = &[
    ("zero", '0'),
    ("oh", '0'),
    ("nought", '0'),
    ("one", '1'),
    ("two", '2'),
    ("three", '3'),
    ("four", '4'),
    ("five", '5'),
    ("six", '6'),
    ("seven", '7'),
    ("eight", '8'),
    ("nine", '9'),
    ("ศนย", '0'),
    ("ศูนย์", '0'),
    ("หนึ่ง", '1'),
    ("สอง", '2'),
    ("สาม", '3'),
    ("สี่", '4'),
    ("ห้า", '5'),
    ("หก", '6'),
    ("เจ็ด", '7'),
    ("แปด", '8'),
    ("เก้า", '9'),
    ("โท", '2'),
    ("ເກົ້າ", '9'),
    ("ສູນ", '0'),
    ("ໜຶ່ງ", '1'),
    ("ຫນຶ່ງ", '1'),
    ("ນຶ່ງ", '1'),
    ("ສອງ", '2'),
    ("ສາມ", '3'),
    ("ສີ່", '4'),
    ("ຫ້າ", '5'),
    ("ຫົກ", '6'),
    ("ເຈັດ", '7'),
    ("ແປດ", '8'),
    ("သုည", '0'),
    ("တစ်", '1'),
    ("တစ", '1'),
    ("နှစ်", '2'),
    ("သုံး", '3'),
    ("လေး", '4'),
    ("ငါး", '5'),
    ("ခြောက်", '6'),
    ("ခုနစ်", '7'),
    ("ခုနှစ်", '7'),
    ("ခွန်", '7'),
    ("ရှစ်", '8'),
    ("ကိုး", '9'),
    ("zéro", '0'),
    ("un", '1'),
    ("deux", '2'),
    ("trois", '3'),
    ("quatre", '4'),
    ("cinq", '5'),
    ("sept", '7'),
    ("huit", '8'),
    ("neuf", '9'),
    ("nul", '0'),
    ("een", '1'),
    ("twee", '2'),
    ("drie", '3'),
    ("vier", '4'),
    ("vijf", '5'),
    ("zes", '6'),
    ("zeven", '7'),
    ("acht", '8'),
    ("negen", '9'),
    ("noll", '0'),
    ("ett", '1'),
    ("en", '1'),
    ("två", '2'),
    ("tre", '3'),
    ("fyra", '4'),
    ("fem", '5'),
    ("sex", '6'),
    ("sju", '7'),
    ("åtta", '8'),
    ("nio", '9'),
    ("ၼိုင်ႈ", '1'),
    ("သွင်", '2'),
    ("သၢမ်", '3'),
    ("သီႇ", '4'),
    ("ႁႃႈ", '5'),
];

/// The names of digits in the form in which texts are searched, by their first letter.
pub(super) struct Names(HashMap<char, Vec<(String, char)>>);

impl Names {
    pub(super) fn load(fold: impl Fn(&str) -> String) -> Self {
        let mut names: HashMap<char, Vec<_>> = HashMap::new();
        for (name, digit) in NAMES {
            let name = fold(name);
            let first = name.chars().next().unwrap_or(' ');
            names.entry(first).or_default().push((name, *digit));
        }
        for list in names.values_mut() {
            list.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        Self(names)
    }

    fn at<'a>(&'a self, first: char, text: &str) -> Option<&'a (String, char)> {
        self.0.get(&first)?.iter().find(|(name, _)| text.starts_with(name.as_str()))
    }
}

/// All runs of figures.
pub(super) fn runs(folded: &Folded) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run = Run::new(false);
    let mut gap = 0;
    let mut slash = false;
    let text = &folded.text;
    for (at, c) in text.char_indices() {
        let digit = match c {
            '0'..='9' => Some(c),
            'o' if is_figure(text, at) => Some('0'),
            'l' | 'i' if is_figure(text, at) => Some('1'),
            _ => None,
        };
        if let Some(digit) = digit {
            if run.digits.len() == RUN_MAX {
                runs.push(std::mem::replace(&mut run, Run::new(false)));
            }
            run.has_slash |= slash && !run.digits.is_empty();
            run.push(digit, (at, at + 1));
            (gap, slash) = (0, false);
        } else if matches!(
            c,
            ' ' | '.' | '-' | '(' | ')' | '/' | '+' | '_' | '·' | '•' | '\n' | '~'
        ) && gap < GAP_MAX
        {
            gap += 1;
            slash |= c == '/';
        } else {
            if !run.digits.is_empty() {
                runs.push(std::mem::replace(&mut run, Run::new(false)));
            }
            (gap, slash) = (0, false);
        }
    }
    if !run.digits.is_empty() {
        runs.push(run);
    }
    runs
}

/// Most letters in a row that may all stand for figures.
const ALIKE_MAX: usize = 6;

/// A letter that stands for a figure: the row of such letters around it touches a figure on one side
/// and no letter on the other, or is a group of `o` between two groups of figures.
fn is_figure(text: &str, at: usize) -> bool {
    let alike = |byte: &u8| matches!(byte, b'o' | b'l' | b'i');
    let bytes = text.as_bytes();
    let back = bytes[..at].iter().rev().take(ALIKE_MAX).take_while(|byte| alike(byte)).count();
    let on = bytes[at..].iter().take(ALIKE_MAX).take_while(|byte| alike(byte)).count();
    let (start, end) = (at - back, at + on);
    let before = text[..start].chars().next_back();
    let after = text[end..].chars().next();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    if (digit(before) && !letter(after)) || (digit(after) && !letter(before)) {
        return true;
    }
    let is_gap = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'-' | b'.'));
    let is_figure = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_digit() || *b == b'o');
    let (last, next) = (start.checked_sub(1), end);
    let left = last.is_some_and(|last| {
        is_gap(bytes.get(last)) && last.checked_sub(1).is_some_and(|i| is_figure(bytes.get(i)))
    });
    let right = is_gap(bytes.get(next)) && is_figure(bytes.get(next + 1));
    // A lone `o` at the end of a number too: `009 0007 O`.
    let ends = !letter(after) && left && start + 1 == end && is_digits(&bytes[..start - 1]);
    bytes[start..end].iter().all(|byte| *byte == b'o') && (left && right || ends)
}

fn is_digits(before: &[u8]) -> bool {
    before.iter().rev().take(2).filter(|byte| byte.is_ascii_digit()).count() == 2
}

/// All runs of digits in words.
pub(super) fn spoken(folded: &Folded, names: &Names) -> Vec<Run> {
    let text = &folded.text;
    let mut runs = Vec::new();
    let mut run = Run::new(true);
    let mut at = 0;
    let mut times = 1;
    let mut close = |run: &mut Run| {
        let run = std::mem::replace(run, Run::new(true));
        if run.digits.len() >= WORDS_MIN {
            runs.push(run);
        }
    };
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let free = at == 0 || !c.is_ascii_lowercase() || !ends_in_letter(&text[..at]);
        if let Some((name, digit)) = names.at(c, rest).filter(|(name, _)| {
            let is_word = !c.is_ascii_lowercase() || !starts_with_letter(&rest[name.len()..]);
            free && is_word
        }) {
            for _ in 0..times {
                if run.digits.len() < RUN_MAX {
                    run.push(*digit, (at, at + name.len()));
                }
            }
            (times, at) = (1, at + name.len());
            continue;
        }
        let multiple = [("double ", 2), ("triple ", 3)].into_iter();
        if let Some((word, n)) =
            multiple.into_iter().find(|(word, _)| free && rest.starts_with(word))
        {
            (times, at) = (n, at + word.len());
            continue;
        }
        if !matches!(c, ' ' | '-' | ',' | '.' | '\n') {
            close(&mut run);
            times = 1;
        }
        at += c.len_utf8();
    }
    close(&mut run);
    runs
}

fn ends_in_letter(text: &str) -> bool {
    text.chars().next_back().is_some_and(char::is_alphabetic)
}

fn starts_with_letter(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphabetic)
}
