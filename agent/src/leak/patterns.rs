//! What identifies by its shape: addresses of mail and pages, handles, telephone and account numbers,
//! papers, coordinates, plates.

use regex::Regex;

use super::digits::Run;
use super::fold::Folded;
use super::script::Script;
use super::{Hits, Kind, LeakError, Level, Reason};

/// Shapes that are certain over the folded text; the first group is marked, or else all of it.
const CERTAIN: &[(Kind, &str)] = &[
    (Kind::Url, r"(?:https?://|www\.)[^\s<>\x22]{3,300}"),
    (
        Kind::Url,
        r"\b(?:m\.|web\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|t\.me|line\.me|wa\.me|instagram\.com|tiktok\.com|youtube\.com|youtu\.be|x\.com|twitter\.com|vk\.com|weibo\.com|viber\.me|telegram\.me|signal\.me)/[^\s<>\x22,;]{1,200}",
    ),
    (Kind::Handle, r"(?:^|[^a-z0-9._%+-])(@[a-z0-9_][a-z0-9_.]{2,63})"),
    (Kind::Handle, r"\bwxid_?[a-z0-9_-]{4,40}\b"),
    (
        Kind::Handle,
        r"(?:\bline(?: ?id)?|ไลน์(?:ไอดี)?|ไอดีไลน์|ລາຍ|ໄລນ໌|ໄລ|လိုင်း|\bwechat(?: ?id)?|\bweixin|วีแชท|ວີແຊັດ|\bviber|\btelegram|เทเลแกรม|\bwhatsapp|\binstagram|\big|\btiktok|\bskype|\bimo|\bsnapchat|\bmessenger|\busername|\bhandle)(?: (?:id|account|name|is|on|under|as|คือ|ແມ່ນ))*[ :=]{1,3}(@?[a-z][a-z0-9_.-]*[0-9_.][a-z0-9_.-]*)",
    ),
    (
        Kind::Handle,
        r"(?:ไลน์|เฟซบุ๊ก|เฟสบุ๊ค|เฟส|ติ๊กต็อก|ติ๊กตอก|ไอจี|เทเลแกรม|วีแชท|ไวเบอร์|ໄລນ໌|ໄລ|ເຟສບຸກ|ເຟສ|ຕິກຕັອກ|ວັອດແອັບ|ဗိုင်ဘာ|လိုင်း|တယ်လီဂရမ်|ဖေ့စ်ဘွတ်ခ်|တစ်တောက်)[^\n.a-z0-9]{0,48}[ :(](@?[a-z][a-z0-9-]*[0-9_.][a-z0-9_.-]*[a-z0-9_])",
    ),
    (
        Kind::Handle,
        r"\b(?:pseudo|pseudonyme|surnom|kallar sig|kallas|anvandarnamn|gebruikersnaam|naam|namnet|nom|name|username|user|nickname|handle|profile?)[ :]{1,2}(?:is |est |is |ar )?(@?[a-z][a-z0-9-]{0,24}[0-9._][a-z0-9._-]{0,40}[a-z0-9_])",
    ),
    (
        Kind::Handle,
        r"(?:^|[ (\x22])(@?[a-z][a-z0-9]{0,24}[._][a-z0-9._-]{0,40}[a-z0-9_])(?: [a-z]{1,4}){0,2} (?:facebook|fb|messenger|line|viber|telegram|whatsapp|wechat|tiktok|instagram|insta|snapchat|skype|imo)\b",
    ),
    (
        Kind::Handle,
        r"\b(?:facebook|fb|messenger|line|viber|telegram|whatsapp|wechat|tiktok|instagram|insta|snapchat|skype|imo|account|profile|konto|compte|profiel)(?: [a-z']{1,14}){1,5}[ :]{1,2}(@?[a-z][a-z0-9-]*[0-9_.][a-z0-9_.-]*[a-z0-9_])",
    ),
    (
        Kind::Gps,
        r"(?:geo:)? ?-?\b\d{1,3}\.\d{3,8} ?°? ?[ns]? ?[,; /] ?-?\d{1,3}\.\d{3,8}(?: ?°? ?[ew]\b)?",
    ),
    (
        Kind::Gps,
        r"\d{1,3} ?[°º] ?\d{1,2} ?['′] ?(?:\d{1,2}(?:[.,]\d+)? ?(?:\x22|″|'')?)? ?[ns]?[ ,;/]{0,3}\d{1,3} ?[°º] ?\d{1,2} ?['′] ?(?:\d{1,2}(?:[.,]\d+)? ?(?:\x22|″|'')?)? ?[ew]?",
    ),
    (Kind::Gps, r"\b[ns] ?\d{1,2}\.\d{3,8}°?[ ,;/]{0,3}[ew] ?\d{1,3}\.\d{3,8}"),
    (Kind::Gps, r"\b[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}\b"),
    (
        Kind::Id,
        r"\b\d{1,2} ?/ ?[a-z\x{1000}-\x{109f}]{2,24} ?\( ?[a-z\x{1000}-\x{109f}]{1,12} ?\) ?\d{6}\b",
    ),
    (
        Kind::Plate,
        r"(?:^|[^\x{e01}-\x{e4e}\d])(\d? ?[\x{e01}-\x{e2e}]{2} ?-?\d{1,4} ?(?:[\x{e01}-\x{e4e}]{2,20})?)",
    ),
    (
        Kind::Plate,
        r"(?:plate|registration|ทะเบียน|ปายทะเบียน|ປ້າຍ|ທະບຽນ|ယာဉ်အမှတ်|kenteken|nummerplaat|immatriculation|regnr|regnummer|registreringsnummer)[a-z .:#]{0,12}?[ :]((?:[a-z]{2}\d{2} ?[a-z]{3}|[a-z]{3} ?\d{2}[a-z0-9]|[a-z]{1,3}[ -]?\d{1,4}[ -]?[a-z]{0,3}|\d[a-z]{1,3}[ /-]?\d{3,4}|[\x{e81}-\x{eae}]{2} ?\d{3,4}|\d{1,2}[a-z]?[ /-]\d{4}))\b",
    ),
    (
        Kind::Plate,
        r"\b(?:car|van|minivan|pickup|truck|lorry|bus|minibus|motorbike|motorcycle|scooter|taxi|vehicle|sedan|suv|jeep|toyota|honda|isuzu|nissan|mazda|ford|mitsubishi|voiture|camionnette|fourgon|auto|busje|bestelbus|bil|bilen|skapbil)\b[a-z ,:(]{0,30}?\b(\d?[a-z]{1,3}[ -]?\d{3,4}(?: [a-z]{4,14}){0,2})",
    ),
    (Kind::Plate, r"(?:^|[^\x{e81}-\x{ecd}])([\x{e81}-\x{eae}]{2} ?\d{4})\b"),
    (
        Kind::Plate,
        r"\b(?:[a-z]{2}(?:[0-2]\d|[5-7]\d) ?[a-z]{3}|\d-[a-z]{3}-\d{3}|[a-z]{2}-\d{3}-[a-z]{2}|\d[a-z]{1,2} ?[-/] ?\d{4})\b",
    ),
    (Kind::Id, r"\b[a-ceghj-prstw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b"),
    (
        Kind::Id,
        r"\b(?:ab|aa|ac|ad|pa|pb|ma|mb|mc|md|me|mf|mg|mh|en|ep|er|em|la|n|p|m|e|a|c|d|g)\d{6,8}\b",
    ),
    (Kind::Id, r"\b[a-z]<?[a-z]{3}[a-z<]{5,}<[a-z0-9<]{5,}"),
    (Kind::Id, r"\b\d{2} ?- ?\d{2} ?\d{7}\b"),
    (
        Kind::Email,
        r"\b[a-z0-9][a-z0-9._%+-]{0,63}(?: ?@ ?| ?[(\[{] ?(?:at|a|arobase|arroba) ?[)\]}] ?| at )[a-z0-9-]{1,63}(?:(?:\.| ?[(\[{] ?(?:dot|punt|point|punkt) ?[)\]}] ?| dot )[a-z0-9-]{2,24}){1,4}\b",
    ),
    (Kind::Bank, r"\b[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}\b"),
    (Kind::Ip, r"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b"),
];

const PHONE_CUE: &str = r"(?:phone|\btel|mobile|\bcall|number|\bcell|whatsapp|viber|\bsms|contact|reached (?:at|on)|hotline of|โทร|เบอร|มือถือ|หมายเลข|ເບີ|ໂທ|ຕິດຕໍ່|ဖုန်း|ဆက်သွယ်|telefoon|gsm|mobil|telefon|portable|numero|ၽူၼ်း)[^\d\n]{0,24}$";
const ACCOUNT_CUE: &str = r"(?:account|\bacc|a/c|บัญชี|เลขที่บัญชี|ธนาคาร|ບັນຊີ|ທະນາຄານ|စာရင်း|ဘဏ်|rekening|konto|compte|iban|kbz|promptpay|พร้อมเพย์|wave)[^\d\n]{0,32}$";
const ID_CUE: &str = r"(?:\bid\b|identity|passport|\bpass\b|\bcard|\bnrc\b|national|permit|visa|document|หนังสือเดินทาง|พาสปอร์ต|บัตร|ປັດສ|ບັດ|ໜັງສືຜ່ານແດນ|မှတ်ပုံတင်|နိုင်ငံကူး|paspoort|passeport|personnummer|rijksregister)[^\d\n]{0,24}$";
/// What makes a number no telephone: money, cases, laws, times.
const OTHER_CUE: &str = r"(?:case|invoice|form|section|article|version|ref(?:erence)?|flight|law|act|order|no\. of|คดี|มาตรา|ฉบับ|ເລກຄະດີ|ຄະດີ|အမှု|baht|บาท|kip|kyat|eur|usd|sek|gbp)[^\d\n]{0,16}$";
const MONEY_AFTER: &str = r"^ ?(?:baht|บาท|thb|kip|ກີບ|lak|kyat|ကျပ်|mmk|usd|eur|euro|sek|kr\b|gbp|dollar|yuan|%|kg|km|คน|ຄົນ)";

/// The compiled expressions.
pub(super) struct Patterns {
    certain: Vec<(Kind, Regex)>,
    phone_cue: Regex,
    account_cue: Regex,
    id_cue: Regex,
    other_cue: Regex,
    money_after: Regex,
}

impl Patterns {
    pub(super) fn load() -> Result<Self, LeakError> {
        let regex =
            |text: &str| Regex::new(&folded_words(text)).map_err(|_| LeakError::Data("patterns"));
        Ok(Self {
            certain: CERTAIN
                .iter()
                .map(|(kind, text)| Ok((*kind, regex(text)?)))
                .collect::<Result<_, LeakError>>()?,
            phone_cue: regex(PHONE_CUE)?,
            account_cue: regex(ACCOUNT_CUE)?,
            id_cue: regex(ID_CUE)?,
            other_cue: regex(OTHER_CUE)?,
            money_after: regex(MONEY_AFTER)?,
        })
    }

    pub(super) fn find(&self, folded: &Folded, runs: &[Run], hits: &mut Hits) {
        let text = folded.text.as_str();
        for (kind, regex) in &self.certain {
            for found in regex.captures_iter(text) {
                let Some(group) = found.get(1).or_else(|| found.get(0)) else { continue };
                let marked = group.as_str().trim();
                let start = group.start() + (group.len() - group.as_str().trim_start().len());
                if !marked.is_empty() && is_plausible(*kind, folded, start, marked) {
                    let reason =
                        if *kind == Kind::Bank { Reason::Checksum } else { Reason::Pattern };
                    hits.add(folded, start, start + marked.len(), *kind, Level::Stop, reason);
                }
            }
        }
        runs.iter().for_each(|run| self.number(folded, run, hits));
    }

    fn number(&self, folded: &Folded, run: &Run, hits: &mut Hits) {
        let digits = run.digits.as_str();
        let (start, end) = (run.place(0).0, run.place(digits.len() - 1).1);
        if digits.len() < 6 || digits.len() > 20 {
            return;
        }
        let text = folded.text.as_str();
        let mut from = start.saturating_sub(80);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let before = &text[from..start];
        if let Some((level, kind, reason)) = self.judge(run, before, &text[end..]) {
            let plus = usize::from(before.ends_with('+'));
            hits.add(folded, start - plus, end, kind, level, reason);
        }
    }

    fn judge(&self, run: &Run, before: &str, after: &str) -> Option<(Level, Kind, Reason)> {
        let digits = run.digits.as_str();
        let len = digits.len();
        if len == 13 && is_thai_id(digits) {
            return Some((Level::Stop, Kind::Id, Reason::Checksum));
        }
        if (len == 10 || len == 12) && !run.is_words && is_swedish_id(digits) && before_or_dash(run)
        {
            return Some((Level::Stop, Kind::Id, Reason::Checksum));
        }
        if len == 11 && is_belgian_id(digits) {
            return Some((Level::Stop, Kind::Id, Reason::Checksum));
        }
        if self.account_cue.is_match(before) {
            return Some((Level::Stop, Kind::Bank, Reason::Pattern));
        }
        if self.other_cue.is_match(before) || self.money_after.is_match(after) {
            return None;
        }
        if self.id_cue.is_match(before) && !run.has_slash {
            return Some((Level::Stop, Kind::Id, Reason::Pattern));
        }
        let cue = self.phone_cue.is_match(before);
        let is_date = run.has_slash || looks_like_date(run);
        if is_free(digits) {
            return None;
        }
        let shaped = before.ends_with('+') && (8..=15).contains(&len)
            || digits.starts_with("00") && (11..=17).contains(&len)
            || digits.starts_with('0') && (9..=11).contains(&len)
            || ["66", "856", "95", "86"].iter().any(|code| digits.starts_with(code))
                && (10..=13).contains(&len);
        if shaped && !is_date || run.is_words && len >= 7 {
            return Some((Level::Stop, Kind::Phone, Reason::Pattern));
        }
        if cue && !is_date && len <= 15 {
            return Some((Level::Stop, Kind::Phone, Reason::Pattern));
        }
        // Thai accounts: three digits, one, five, one.
        let is_account = len == 10 && groups(run) == [3, 1, 5, 1];
        if is_account || len >= 12 {
            return Some((Level::Stop, Kind::Bank, Reason::Pattern));
        }
        None
    }
}

/// An expression whose words are folded like the texts that it is compared with.
///
/// Folded texts have ASCII digits and Latin letters alone, so that `\b` and `\d` look at ASCII: on other
/// texts the boundaries of Unicode would keep the expression from running as an automaton.
pub(super) fn folded_words(text: &str) -> String {
    let mut out = String::new();
    let mut is_in_class = false;
    for part in text.split_inclusive(|c: char| c.is_ascii()) {
        let native = part.trim_end_matches(|c: char| c.is_ascii());
        out.push_str(&Folded::word(native));
        let c = &part[native.len()..];
        let is_escaped = native.is_empty() && out.ends_with('\\') && !out.ends_with("\\\\");
        match c {
            "d" | "b" if is_escaped => {
                out.pop();
                out.push_str(match (c, is_in_class) {
                    ("b", _) => r"(?-u:\b)",
                    (_, true) => "0-9",
                    (_, false) => "[0-9]",
                });
            }
            _ => {
                if !is_escaped {
                    is_in_class = (is_in_class || c == "[") && c != "]";
                }
                out.push_str(c);
            }
        }
    }
    out
}

/// Numbers that anybody may call for nothing: Swedish 020, European 0800.
fn is_free(digits: &str) -> bool {
    digits.starts_with("020") && (7..=9).contains(&digits.len())
        || digits.starts_with("0800") && digits.len() <= 10
}

fn groups(run: &Run) -> Vec<usize> {
    let mut groups = Vec::new();
    let mut from = 0;
    for at in 1..=run.digits.len() {
        if run.is_group_end(at) {
            groups.push(at - from);
            from = at;
        }
    }
    groups
}

fn before_or_dash(run: &Run) -> bool {
    matches!(groups(run)[..], [6 | 8, 4] | [10 | 12])
}

fn looks_like_date(run: &Run) -> bool {
    matches!(groups(run)[..], [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4] | [4, 4])
}

fn is_plausible(kind: Kind, folded: &Folded, start: usize, text: &str) -> bool {
    let digits = || text.chars().filter(char::is_ascii_digit).count();
    match kind {
        Kind::Plate => is_plate(folded, start, text, digits()),
        Kind::Gps => digits() >= 4,
        Kind::Handle => text.chars().any(|c| c.is_ascii_alphabetic()),
        Kind::Bank => is_iban(text),
        Kind::Ip => is_ip(&folded.text, start, text),
        // Somebody who is `called at 081...` has no such mail domain.
        Kind::Email => text.contains('@') || text.chars().rev().take(2).all(char::is_alphabetic),
        Kind::Name
        | Kind::Alias
        | Kind::Relative
        | Kind::Person
        | Kind::Phone
        | Kind::Id
        | Kind::Dob
        | Kind::Address
        | Kind::Place
        | Kind::Url
        | Kind::Combination
        | Kind::Text => true,
    }
}

fn is_plate(folded: &Folded, start: usize, text: &str, digits: usize) -> bool {
    // A Thai word of two letters before a number is more often a word than a plate.
    const WORDS: [&str; 12] =
        ["คน", "ปี", "วัน", "รถ", "ครบ", "อบ", "ผล", "กม", "นน", "ชม", "มก", "คม"];
    if WORDS.iter().any(|word| text.starts_with(word)) {
        return false;
    }
    let first = text.split(' ').next().unwrap_or_default();
    let is_latin = first.starts_with(|c: char| c.is_ascii_alphabetic()) && digits >= 3;
    if is_latin && text.contains(' ') {
        let from = folded.tokens.partition_point(|token| token.end <= start);
        return folded.tokens.get(from).is_some_and(|token| {
            token.is_shouted || token.is_capital && token.end - token.start == 1
        });
    }
    let last = text.chars().next_back().is_some_and(|c| c.is_ascii_alphabetic());
    if digits != 2 || !last {
        return digits >= 3;
    }
    // British: all letters are capitals, or it is `in 24 may`.
    let from = folded.tokens.partition_point(|token| token.end <= start);
    let own = folded.tokens[from..].iter().take_while(|token| token.start < start + text.len());
    let mut letters = own.filter(|token| token.script == Script::Latin);
    letters.all(|token| token.is_shouted || token.is_capital && token.end - token.start == 1)
}

/// ISO 13616: letters become numbers, the first four go last, the rest of 97 is 1.
fn is_iban(text: &str) -> bool {
    let text: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    if !(15..=34).contains(&text.len()) {
        return false;
    }
    let turned = text[4..].iter().chain(&text[..4]);
    turned.fold(0u32, |rest, c| match c {
        b'0'..=b'9' => (rest * 10 + u32::from(c - b'0')) % 97,
        c => (rest * 100 + u32::from(c - b'a') + 10) % 97,
    }) == 1
}

fn values(digits: &str) -> impl DoubleEndedIterator<Item = u32> + '_ {
    digits.bytes().map(|byte| u32::from(byte - b'0'))
}

/// Thirteen digits, the last is 11 less the weighted sum of the others, modulo 10.
fn is_thai_id(digits: &str) -> bool {
    let sum: u32 =
        values(&digits[..12]).zip((2..=13).rev()).map(|(digit, weight)| digit * weight).sum();
    values(digits).last() == Some((11 - sum % 11) % 10) && !digits.starts_with('0')
}

/// Luhn over the last ten digits, which begin with a day.
fn is_swedish_id(digits: &str) -> bool {
    let digits = &digits[digits.len() - 10..];
    let number = |range: std::ops::Range<usize>| digits[range].parse().unwrap_or(0u32);
    let is_day = (1..=12).contains(&number(2..4)) && (1..=91).contains(&number(4..6));
    let sum: u32 = values(digits)
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight / 10 + digit * weight % 10)
        .sum();
    is_day && sum.is_multiple_of(10)
}

/// Nine digits and 97 less their rest; those born after 1999 have a 2 put before.
fn is_belgian_id(digits: &str) -> bool {
    let number = |text: &str| text.parse::<u64>().unwrap_or(0);
    let (body, check) = (number(&digits[..9]), number(&digits[9..]));
    [body, body + 2_000_000_000].iter().any(|body| 97 - body % 97 == check)
}

fn is_ip(text: &str, start: usize, found: &str) -> bool {
    let is_version =
        text[..start].trim_end().ends_with('v') || text[..start].trim_end().ends_with("version");
    !is_version && found.split('.').all(|part| part.parse::<u8>().is_ok())
}
