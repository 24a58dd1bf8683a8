//! Invented numbers in the ways that people write them.

use super::Lang;

/// SplitMix64: the same numbers from the same seed on every machine. No secret comes from it.
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Below `bound`, which is not 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).expect("a usize fits 64 bits");
        usize::try_from(self.next() % bound).expect("below a usize")
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    pub(super) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.pick(&DIGITS)).collect()
    }
}

const DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_TH: [&str; 12] = [
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
];
const NRC_TOWNS: [&str; 4] = ["MAMANA", "LAKANA", "TATANA", "BAMANA"];

/// A mobile number, international, without blanks.
pub(super) fn phone(home: Lang, random: &mut Random) -> String {
    match home {
        Lang::Th | Lang::Mixed => {
            format!("+66{}{}", random.pick(&["6", "8", "9"]), random.digits(8))
        }
        Lang::Lo => format!("+85620{}{}", random.pick(&["2", "5", "7", "9"]), random.digits(7)),
        Lang::My => format!("+959{}{}", random.pick(&["2", "4", "7", "9"]), random.digits(8)),
        // The range that the British regulator keeps for fiction.
        Lang::En => format!("+447700900{}", random.digits(3)),
    }
}

/// The same number as somebody writes it.
pub(super) fn written_phone(phone: &str, random: &mut Random) -> String {
    let country = ["+66", "+856", "+959", "+44"].iter().find(|code| phone.starts_with(**code));
    let (code, rest) = match country {
        Some(&"+959") => ("+95", &phone[3..]),
        Some(code) => (*code, &phone[code.len()..]),
        None => ("", phone),
    };
    let national = format!("0{rest}");
    match random.below(7) {
        0 => national,
        1 => grouped(&national, &[3, 3, 4], "-"),
        2 => grouped(&national, &[2, 4, 4], " "),
        3 => format!("{code} {}", grouped(rest, &[2, 3, 4], " ")),
        4 => format!("{}{rest}", code.replace('+', "00")),
        5 => grouped(&national, &[3, 2, 2, 3], "."),
        _ => format!("({code}) {}", grouped(rest, &[3, 3], "  ")),
    }
}

/// Parts digits into groups of these sizes; what remains is the last group.
fn grouped(digits: &str, sizes: &[usize], separator: &str) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for &size in sizes {
        let (part, after) = rest.split_at(size.min(rest.len()));
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts.retain(|part| !part.is_empty());
    parts.join(separator)
}

/// A number of an identity card, with the check digit where the country has one.
pub(super) fn card(home: Lang, random: &mut Random) -> String {
    match home {
        Lang::Th | Lang::Mixed => {
            let body = format!("{}{}", random.pick(&["1", "3", "5", "8"]), random.digits(11));
            let sum: u32 = body
                .chars()
                .zip((2..=13).rev())
                .filter_map(|(c, weight)| Some(c.to_digit(10)? * weight))
                .sum();
            format!("{body}{}", (11 - sum % 11) % 10)
        }
        Lang::Lo => format!("{}-{} {}", random.digits(2), random.digits(2), random.digits(7)),
        Lang::My => {
            format!("{}/{}(N){}", 1 + random.below(14), random.pick(&NRC_TOWNS), random.digits(6))
        }
        Lang::En => format!("QQ {} {} {} C", random.digits(2), random.digits(2), random.digits(2)),
    }
}

/// The same card as somebody writes it.
pub(super) fn written_card(card: &str, random: &mut Random) -> String {
    if card.len() == 13 && card.bytes().all(|byte| byte.is_ascii_digit()) {
        let separator = random.pick(&["-", " ", ""]);
        return grouped(card, &[1, 4, 5, 2], separator);
    }
    match random.below(3) {
        0 => card.to_lowercase(),
        1 => card.replace(' ', ""),
        _ => card.to_owned(),
    }
}

/// A birth date: year in the common era, month, day.
pub(super) fn birth(random: &mut Random) -> (usize, usize, usize) {
    (1984 + random.below(24), 1 + random.below(12), 1 + random.below(28))
}

/// The date as somebody writes it in Latin letters.
pub(super) fn written_date(
    (year, month, day): (usize, usize, usize),
    random: &mut Random,
) -> String {
    let name = MONTHS[month - 1];
    match random.below(6) {
        0 => format!("{day}/{month}/{year}"),
        1 => format!("{day:02}.{month:02}.{year}"),
        2 => format!("{year}-{month:02}-{day:02}"),
        3 => format!("{day} {name} {year}"),
        4 => format!("{name} {day}, {year}"),
        _ => format!("{day}-{}-{year}", &name[..3]),
    }
}

/// The date in the Buddhist era.
pub(super) fn buddhist_date(
    (year, month, day): (usize, usize, usize),
    latin: bool,
    random: &mut Random,
) -> String {
    let era = year + 543;
    match random.below(3) {
        0 => format!("{day}/{month}/{era}"),
        1 if !latin => format!("{day} {} {:02}", MONTHS_TH[month - 1], era % 100),
        _ if !latin => format!("{day} {} {era}", MONTHS_TH[month - 1]),
        _ => format!("{day} {} {era}", MONTHS[month - 1]),
    }
}

/// A position in one of several notations.
pub(super) fn position(random: &mut Random) -> String {
    let (lat, lon) = (14 + random.below(6), 97 + random.below(8));
    match random.below(4) {
        0 => format!("{lat}.{}, {lon}.{}", random.digits(5), random.digits(5)),
        1 => format!("geo:{lat}.{},{lon}.{}", random.digits(4), random.digits(4)),
        2 => format!(
            "{lat}°{}'{}\"N {lon}°{}'{}\"E",
            10 + random.below(49),
            10 + random.below(49),
            10 + random.below(49),
            10 + random.below(49)
        ),
        _ => format!("N {lat}.{} E {lon}.{}", random.digits(6), random.digits(6)),
    }
}

/// The digits in the script of a language.
pub(super) fn native_digits(text: &str, home: Lang) -> String {
    let zero = match home {
        Lang::Th | Lang::Mixed => '๐',
        Lang::Lo => '໐',
        Lang::My => '၀',
        Lang::En => '0',
    };
    let shift = |digit| char::from_u32(u32::from(zero) + digit).expect("ten digits stand together");
    text.chars().map(|c| c.to_digit(10).map_or(c, shift)).collect()
}
