//! Small places that the case does not know: villages, sub-districts, schools, temples, streets and
//! house numbers, by the words that go with them.

use regex::Regex;

use super::fold::Folded;
use super::grammar;
use super::people::People;
use super::script::{Script, script};
use super::spelling::syllable_starts;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason};

/// Kind, expression, whether the marked words must begin with a capital, and the group marked.
const PLACES: &[(Kind, &str, bool)] = &[
    (
        Kind::Place,
        r"\b(?:ban|baan|tambon|amphoe|moo ban|wat|soi)\.? ([a-z]{2,24}(?:[ -][a-z]{2,24}){0,3})",
        true,
    ),
    (
        Kind::Place,
        r"\b(?:village|hamlet|ward|quarter) (?:of |called |named )?([a-z]{2,24}(?:[ -][a-z]{2,24}){0,2})",
        true,
    ),
    (
        Kind::Place,
        r"((?:\b[a-z'-]{2,24} ){1,3})(?:village|temple|pagoda|monastery|convent|church|mosque|school|primary school|kindergarten|street|road|lane|ward|township|hamlet|college|skola|skolan|gymnasium|kyrka|kloster|basisschool|kerk|klooster)\b",
        true,
    ),
    (
        Kind::Place,
        r"\b([a-z]{2,24}(?:straat|laan|weg|plein|steenweg|dreef|vagen|gatan|stigen|grand|torget|strasse))\b",
        true,
    ),
    (
        Kind::Place,
        r"\b(?:rue|avenue|boulevard|chaussee|place|impasse|ecole|school|skola|village de|dorp|by[n]?) (?:de |du |des |la |le |l')*([a-z'-]{3,24}(?:[ -][a-z'-]{3,24}){0,2})",
        true,
    ),
    (
        Kind::Address,
        r"\b\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:rue|avenue|boulevard|chaussee|place|impasse|quai|allee|chemin|cours|square) (?:(?:de|du|des|la|le|les|l'|d')[ ]?){0,3}[a-z'-]{3,24}(?:[ -][a-z'-]{3,24}){0,2}(?:, ?(?:batiment|bat|appartement|appt|app|escalier|etage|boite|bte|porte)\.? ?[a-z0-9]{1,5}){0,3}",
        false,
    ),
    (
        Kind::Address,
        r"\b[a-z'-]{2,24}(?:straat|laan|weg|plein|steenweg|dreef|kade|gracht|vagen|gatan|stigen|grand|torget|strasse) \d{1,4} ?[a-h]?\b(?: ?(?:bus|bte|lgh|tr) ?\d{1,4})?",
        false,
    ),
    (
        Kind::Address,
        r"\b(?:house (?:no\.?|number)|no\.|flat|studio|apartment|unit) ?\d{1,5}(?:/\d{1,4})?[a-z]?(?:,? (?:moo|m\.) ?\d{1,3})?(?:, [a-z' -]{3,40}){1,2}",
        false,
    ),
    (
        Kind::Address,
        r"\b\d{1,4}(?:/\d{1,4})? (?:moo|mu|m\.) ?\d{1,3}\b(?:,? (?:tambon|t\.|ban) ?[a-z -]{2,30})?",
        false,
    ),
    (Kind::Address, r"(?:บ้านเลขที่|เลขที่) ?\d{1,4}(?:/\d{1,4})?(?: ?(?:หมู่ที่|หมู่|ม\.) ?\d{1,3})?", false),
    (Kind::Address, r"\d{1,4}(?:/\d{1,4})? ?(?:หมู่ที่|หมู่|ม\.) ?\d{1,3}", false),
    (
        Kind::Place,
        r"(?:ตำบล|หมู่บ้าน|โรงเรียน|ร\.ร\.|รร\.|ซอย|ถนน|(?:^|[^\x{e2b}])วัด|(?:^|[ (,\d])[ตซถ]\.) ?([\x{e01}-\x{e4e}]{2,30})",
        false,
    ),
    (Kind::Place, r"(?:อำเภอ|(?:^|[ (,\d])อ\.) ?([\x{e01}-\x{e4e}]{2,24})", false),
    (
        Kind::Place,
        r"(?:^|[ (,]|อยู่|จาก|ที่|ไป|ใกล้|ใน)((?:บ้าน|วัด|โรงเรียน)[\x{e01}-\x{e4e}]{3,24})",
        false,
    ),
    (Kind::Address, r"ເຮືອນ ?ເລກທີ ?\d{1,4}(?: ?ໜ່ວຍ ?\d{1,3})?", false),
    (
        Kind::Place,
        r"(?:^|[ (,:]|ຢູ່|ຈາກ|ທີ່|ໄປ|ໃກ້|ໃນ|ຂອງ)((?:ບ້ານ|ວັດ|ໂຮງຮຽນ|ຮ່ອມ|ຖະໜົນ)[\x{e81}-\x{ecd}]{2,30})",
        false,
    ),
    (Kind::Place, r"(?:ບ້ານ|ວັດ|ໂຮງຮຽນ) ([\x{e81}-\x{ecd}]{3,24})", false),
    (
        Kind::Address,
        r"အမှတ် ?\(?\d{1,4}\)?[\x{104a} ,]{0,3}[\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,40}(?:ရွာ|လမ်း|ရပ်ကွက်)?",
        false,
    ),
    (
        Kind::Place,
        r"((?:မူလတန်း|အလယ်တန်း|အထက်တန်း|တန်းခွဲ|ပညာရေး|ဘုန်းတော်ကြီးသင်|ဘုန်းကြီး|သီလရှင်)(?:လွန်)?ကျောင်း ?[\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,30})",
        false,
    ),
    (
        Kind::Place,
        r"([\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,36}(?:ကျောင်း|ဘုရား|စေတီ)(?:တိုက်)?)(?:$|[^\x{1000}-\x{103f}\x{1050}-\x{109f}]|တွင်|မှာ|မှ|သို့|က|၏|ရဲ့|ကို|နဲ့|နှင့်|ထဲ|အနီး|ရှေ့)",
        false,
    ),
    (
        Kind::Place,
        r"([\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,36}) ?(?:ကျေးရွာ|ရွာ|ရပ်ကွက်|လမ်း|ကျောင်းတိုက်|ဘုန်းကြီးကျောင်း|စာသင်ကျောင်း)",
        false,
    ),
    (
        Kind::Place,
        r"(?:^|[ \x{104a}\x{104b}])([\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,30}) (?:အခြေခံပညာ)?(?:မူလတန်း|အလယ်တန်း|အထက်တန်း|မူလတန်းလွန်)ကျောင်း",
        false,
    ),
    (Kind::Place, r"([\x{4e00}-\x{9fff}]{1,6}(?:村|寨|乡|鎮|镇|屯|小学|寺))", false),
];

/// What follows a word for places and is none.
const NO_PLACES: &str = "ใน ที่ ของ และ มี ไม่ เป็น ได้ อยู่ จะ มา ไป พัก เรา แห่ง นี้ นั้น ใกล้ ใหม่ เก่า เดียว เดียวกัน อื่น ต่างๆ ทุก \
    พักฉุกเฉิน เกิด ลูก ไม้ ปูน ชั้น ยก สวน ใคร เรือน เดิม เมือง เลขที่ ปลอดภัย เช่า เพื่อน พ่อ แม่ ຂອງ ທີ່ ແລະ ມີ ບໍ່ ເປັນ ໄດ້ ຢູ່ ຈະ ເກີດ ພັກ ນີ້ ນັ້ນ ເຮົາ ດຽວ ໃໝ່ ເລກ ເພື່ອນ \
    ဒီ ထို ဤ သူ့ ဘုန်းကြီး စာသင် ကျွန်မ မိမိ အခြား တစ် ထိုင် ကျေး နေ အစိုးရ ပုဂ္ဂလိက \
    လို့ ဒါကြောင့် မိုးသည်း မိုးရွာ မိုးများ မိုးသည်းထန် ဘုရား တက္ကသိုလ် သင်တန်း ညနေ ကိုယ်ပိုင် အမျိုးသမီး ကလေး အနီး နီးစပ် တွင် ဘော်ဒါ နိုင်ငံ မူလတန်းကျောင်းတွင် အလယ်တန်းကျောင်းတွင် အထက်တန်းကျောင်းတွင် \
    แล้ว ละ แต่ ถึง ไหน ใด กับ จาก ไป เขา เธอ ก่อน หลัง เพื่อ ว่า ชั้น ประถม มัธยม สอน ดัง รัฐ ເຮັດ ແລ້ວ ໃດ ໄປ ກັບ ກ່ອນ ຂຶ້ນ ລົງ ເຊົ່າ ຫຼັງ ທຸກ ขึ้น ลง หลาย บอก ขอ ให้ ไม่";

const SCHOOLS: &str = "မူလတန်းကျောင်း အလယ်တန်းကျောင်း အထက်တန်းကျောင်း အခြေခံပညာမူလတန်းကျောင်း အခြေခံပညာအလယ်တန်းကျောင်း \
    အခြေခံပညာအထက်တန်းကျောင်း အခြေခံပညာကျောင်း";

/// What makes another word of a word for a place: walking, fares, travels.
const NO_ENDS: &str = "လျှောက် စရိတ် ခရီး ပန်း ညွှန် သား သူ ဆင်း";

/// The expressions and lists.
pub(super) struct Places {
    shapes: Vec<(Kind, Regex, bool)>,
    no_places: Vec<String>,
    /// What makes another word of a word for a place.
    no_ends: Vec<String>,
    /// Kinds of schools without a name.
    schools: Vec<String>,
}

impl Places {
    pub(super) fn load() -> Result<Self, LeakError> {
        let compile = |(kind, text, capital): &(Kind, &str, bool)| {
            let text = super::patterns::folded_words(text);
            let regex = Regex::new(&text).map_err(|_| LeakError::Data("places"))?;
            Ok((*kind, regex, *capital))
        };
        Ok(Self {
            shapes: PLACES.iter().map(compile).collect::<Result<_, LeakError>>()?,
            no_places: NO_PLACES.split_whitespace().map(Folded::word).collect(),
            no_ends: NO_ENDS.split_whitespace().map(Folded::word).collect(),
            schools: SCHOOLS.split_whitespace().map(Folded::word).collect(),
        })
    }

    pub(super) fn find(&self, folded: &Folded, words: &Words, people: &People, hits: &mut Hits) {
        for (kind, regex, capital) in &self.shapes {
            for found in regex.captures_iter(&folded.text) {
                let behind = found.get(0).map_or("", |all| &folded.text[all.end()..]);
                if self.no_ends.iter().any(|word| behind.starts_with(word.as_str())) {
                    continue;
                }
                let Some(group) = found.get(1).or_else(|| found.get(0)) else { continue };
                let span = if *capital {
                    capital_words(folded, group.start(), group.end(), words)
                } else {
                    let len = people.place_len(group.as_str());
                    let is_place = len > 0 && self.is_place(&group.as_str()[..len], words);
                    is_place.then_some((group.start(), group.start() + len))
                };
                if let Some((start, end)) = span {
                    hits.add(folded, start, end, *kind, Level::Look, Reason::PlaceCue);
                }
            }
        }
    }

    fn is_place(&self, text: &str, words: &Words) -> bool {
        let bare = words.without_place_word(text, script(text.chars().next().unwrap_or(' ')));
        let bare = bare.unwrap_or(text);
        let is_kind = |school: &String| {
            text.strip_prefix(school.as_str())
                .is_some_and(|rest| rest.is_empty() || grammar::is_particle(rest))
        };
        !self.schools.iter().any(is_kind)
            && !is_short(bare)
            && !words.is_large(bare)
            && !words.is_large(text)
            && !self.no_places.iter().any(|word| bare.starts_with(word.as_str()))
    }
}

/// Whether a Burmese place is one syllable, as the forest in "forest road".
fn is_short(text: &str) -> bool {
    let is_burmese = text.chars().next().is_some_and(|c| script(c) == Script::Myanmar);
    is_burmese && syllable_starts(text).len() < 2
}

/// The words of a range that are written like a name: capitalised and not only ordinary English.
fn capital_words(
    folded: &Folded,
    start: usize,
    end: usize,
    words: &Words,
) -> Option<(usize, usize)> {
    let from = folded.tokens.partition_point(|token| token.start < start);
    let to = folded.tokens.partition_point(|token| token.start < end);
    let mut span: Option<(usize, usize)> = None;
    let mut is_name = false;
    for token in &folded.tokens[from..to.max(from)] {
        let word = folded.of(token);
        let opens = span.is_none();
        if !token.is_capital || (opens && (words.is_large(word) || words.is_place_word(word))) {
            if opens {
                continue;
            }
            break;
        }
        let starts_sentence = super::cues::begins_sentence(folded, token.start);
        if opens && starts_sentence && words.is_common(word) {
            continue;
        }
        is_name |= !words.is_common(word) && !words.is_large(word);
        span = Some((span.map_or(token.start, |(start, _)| start), token.end));
    }
    span.filter(|_| is_name)
}
