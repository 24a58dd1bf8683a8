//! Words beside a name that show that it is one.

use std::sync::LazyLock;

use super::fold::Folded;

/// How far back a cue is looked for, in bytes.
const REACH: usize = 72;

/// Cues that precede a name, in the languages of the offices; folded texts are compared.
const BEFORE_NAME: &[&str] = &[
    "call her",
    "call him",
    "call them",
    "call me",
    "called her",
    "called him",
    "calls her",
    "calls him",
    "calls herself",
    "calls himself",
    "called",
    "named",
    "name is",
    "name was",
    "name:",
    "names:",
    "nickname",
    "nicknamed",
    "nick",
    "alias",
    "aka",
    "a.k.a.",
    "known as",
    "goes by",
    "go by",
    "is only",
    "she is",
    "he is",
    "i am",
    "this is",
    "hello",
    "hi",
    "dear",
    "miss",
    "ms",
    "mrs",
    "mr",
    "sister",
    "brother",
    "auntie",
    "aunt",
    "uncle",
    "friend",
    "mother",
    "father",
    "daughter",
    "son",
    "cousin",
    "husband",
    "wife",
    "survivor",
    "client",
    "girl",
    "woman",
    "boy",
    "answers to",
    "for short",
    "s'appelle",
    "appelee",
    "dite",
    "surnom",
    "prenom",
    "nom",
    "heet",
    "genaamd",
    "bijnaam",
    "roepnaam",
    "heter",
    "kallas",
    "smeknamn",
    "ชื่อเล่น",
    "ชื่อ",
    "เรียกว่า",
    "เรียก",
    "ฉายา",
    "น้อง",
    "พี่",
    "คุณ",
    "นาย",
    "นาง",
    "นางสาว",
    "น.ส.",
    "ด.ญ.",
    "ด.ช.",
    "ป้า",
    "น้า",
    "อา",
    "ลุง",
    "ยาย",
    "แม่",
    "พ่อ",
    "เพื่อน",
    "สามี",
    "ภรรยา",
    "พี่สาว",
    "น้องสาว",
    "ลูกสาว",
    "ลูกชาย",
    "ของ",
    "กับ",
    "ถาม",
    "บอก",
    "ให้",
    "ຊື່ຫຼິ້ນ",
    "ຊື່ຫລິ້ນ",
    "ຊື່",
    "ເອີ້ນວ່າ",
    "ເອີ້ນ",
    "ນ້ອງ",
    "ອ້າຍ",
    "ເອື້ອຍ",
    "ນາງ",
    "ທ້າວ",
    "ທ່ານ",
    "ແມ່",
    "ພໍ່",
    "ໝູ່",
    "ເພື່ອນ",
    "ປ້າ",
    "ລຸງ",
    "ຂອງ",
    "ກັບ",
    "အမည်",
    "နာမည်",
    "ခေါ်",
    "မ",
    "ဒေါ်",
    "ကို",
    "ဦး",
    "မောင်",
    "နန်း",
    "စိုင်း",
    "နော်",
    "စော",
    "အမေ",
    "အဖေ",
    "အစ်မ",
    "ညီမ",
    "သူငယ်ချင်း",
    "အဒေါ်",
    "ဦးလေး",
    "ၸိုဝ်ႈ",
    "ၼၢင်း",
    "ၸၢႆး",
];

/// What people do who have just been named.
const DOING: &[&str] = &[
    "here",
    "said",
    "says",
    "told",
    "tells",
    "called",
    "calls",
    "phoned",
    "asked",
    "asks",
    "wrote",
    "writes",
    "came",
    "comes",
    "went",
    "left",
    "lives",
    "lived",
    "works",
    "worked",
    "wants",
    "needs",
    "cried",
    "again",
    "fled",
    "ran",
    "arrived",
    "married",
    "knows",
    "met",
    "stayed",
    "returned",
    "does not",
    "did not",
    "will not",
    "has a",
    "was born",
    "speaks",
    "บอก",
    "เล่า",
    "มา",
    "ไป",
    "โทร",
    "ขอ",
    "อยู่",
    "เป็น",
    "จะ",
    "ไม่",
    "ยัง",
    "ได้",
    "ถูก",
    "กล่าว",
    "พูด",
    "หนี",
    "เคย",
    "ต้องการ",
    "ບອກ",
    "ເລົ່າ",
    "ມາ",
    "ໄປ",
    "ໂທ",
    "ຂໍ",
    "ຢູ່",
    "ເປັນ",
    "ຈະ",
    "ບໍ່",
    "ຍັງ",
    "ໄດ້",
    "ຖືກ",
    "က",
    "ကို",
    "နှင့်",
    "ရဲ့",
    "သည်",
    "တို့",
    "ဟာ",
    "၏",
    "မှာ",
    "(",
];

const BEFORE_PLACE: &[&str] = &[
    "village",
    "village of",
    "in",
    "at",
    "from",
    "near",
    "to",
    "behind",
    "ban",
    "baan",
    "tambon",
    "moo",
    "ward",
    "street",
    "road",
    "lives in",
    "everyone in",
    "ต.",
    "ตำบล",
    "บ้าน",
    "หมู่บ้าน",
    "อยู่ที่",
    "ที่",
    "แถว",
    "จาก",
    "ใน",
    "บ้านเกิด",
    "ภูมิลำเนา",
    "คน",
    "ชาว",
    "ถนน",
    "ซอย",
    "วัด",
    "โรงเรียน",
    "ບ້ານ",
    "ບ້ານເກີດ",
    "ຢູ່",
    "ຈາກ",
    "ໃນ",
    "ທີ່",
    "ວັດ",
    "ໂຮງຮຽນ",
    "ນေ",
    "ရွာ",
    "村",
];

const AFTER_PLACE: &[&str] = &[
    "ရွာ",
    "ကျေးရွာ",
    "ရပ်ကွက်",
    "လမ်း",
    "မြို့နယ်",
    "village",
    "road",
    "street",
    "temple",
    "school",
    "ward",
    "村",
];

/// Letters with dots that are no initials.
const ABBREVIATIONS: &[&str] = &[
    "eg",
    "ie",
    "am",
    "pm",
    "us",
    "usa",
    "un",
    "uk",
    "eu",
    "po",
    "nb",
    "ps",
    "ad",
    "bc",
    "be",
    "ce",
    "ngo",
    "phd",
    "ba",
    "ma",
    "md",
    "aka",
    "cc",
    "id",
    "สก",
    "นส",
    "ดญ",
    "ดช",
    "พศ",
    "คศ",
    "มค",
    "กพ",
    "มคพ",
    "มย",
    "พค",
    "กค",
    "สค",
    "กย",
    "ตค",
    "พย",
    "ธค",
    "ตม",
    "ตร",
    "รพ",
    "สน",
    "สภ",
    "พม",
    "กท",
    "พรบ",
    "ปวช",
    "ມກ",
    "ສປປ",
    "ພສ",
    "ຄສ",
];

struct Cues {
    before_name: Vec<String>,
    doing: Vec<String>,
    before_place: Vec<String>,
    after_place: Vec<String>,
    abbreviations: Vec<String>,
}

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    let fold = |list: &[&str]| list.iter().map(|word| Folded::word(word)).collect();
    Cues {
        before_name: fold(BEFORE_NAME),
        doing: fold(DOING),
        before_place: fold(BEFORE_PLACE),
        after_place: fold(AFTER_PLACE),
        abbreviations: fold(ABBREVIATIONS),
    }
});

/// The text before a place, without spaces, quotes and colons at its end.
fn before(folded: &Folded, at: usize) -> &str {
    let mut from = at.saturating_sub(REACH);
    while !folded.text.is_char_boundary(from) {
        from += 1;
    }
    folded.text[from..at]
        .trim_end_matches([' ', '"', '\'', ':', '=', '(', ',', '\u{104a}', '“', '-'])
}

fn ends_with_cue(text: &str, cues: &[String]) -> bool {
    cues.iter().any(|cue| {
        text.strip_suffix(cue.as_str()).is_some_and(|rest| {
            !cue.starts_with(|c: char| c.is_ascii_alphabetic())
                || !rest.ends_with(|c: char| c.is_ascii_alphabetic())
        })
    })
}

/// Whether a word for names, persons or kin stands right before.
pub(super) fn is_after_name_cue(folded: &Folded, at: usize) -> bool {
    let text = before(folded, at);
    let quoted = folded.text[..at].ends_with(['"', '\'']);
    quoted && !text.is_empty() && folded.text[..at].trim_end_matches(['"', '\'']).ends_with(' ')
        || ends_with_cue(text, &CUES.before_name)
}

pub(super) fn is_after_place_cue(folded: &Folded, at: usize) -> bool {
    ends_with_cue(before(folded, at), &CUES.before_place)
}

pub(super) fn is_before_place_word(folded: &Folded, at: usize) -> bool {
    starts_with_word(&folded.text[at..], &CUES.after_place)
}

/// Whether somebody who is named here does something.
pub(super) fn is_before_doing(folded: &Folded, at: usize) -> bool {
    starts_with_word(&folded.text[at..], &CUES.doing)
}

fn starts_with_word(text: &str, words: &[String]) -> bool {
    let text = text.strip_prefix("'s").unwrap_or(text).trim_start_matches([' ', '"', '\'']);
    words.iter().any(|word| {
        text.strip_prefix(word.as_str()).is_some_and(|rest| {
            !word.starts_with(|c: char| c.is_ascii_alphabetic())
                || !rest.starts_with(|c: char| c.is_ascii_alphabetic())
        })
    })
}

/// Whether a sentence begins here, so that a capital says nothing.
pub(super) fn begins_sentence(folded: &Folded, at: usize) -> bool {
    let text = folded.text[..at].trim_end_matches([' ', '"', '\'', '(']);
    text.is_empty() || text.ends_with(['.', '!', '?', '\n', ':', ';', '\u{104b}', '/'])
}

/// Where a name begins in an unspaced word that opens with a cue.
pub(super) fn name_within(word: &str) -> Option<usize> {
    CUES.before_name
        .iter()
        .filter(|cue| {
            cue.len() >= 9 && word.starts_with(cue.as_str()) && word.len() > cue.len() + 6
        })
        .map(|cue| cue.len())
        .max()
}

pub(super) fn is_abbreviation(letters: &str) -> bool {
    CUES.abbreviations.iter().any(|known| known == letters)
}

/// Verbs and small words that end a name in Thai and Lao.
const VERBS: &[&str] = &[
    "บอก",
    "เป็น",
    "อยู่",
    "ไม่",
    "ได้",
    "ของ",
    "และ",
    "ที่",
    "โทร",
    "อายุ",
    "ทำ",
    "ให้",
    "ว่า",
    "เกิด",
    "ถูก",
    "แล้ว",
    "ยัง",
    "เบอร์",
    "เคย",
    "ซึ่ง",
    "ต้อง",
    "ບອກ",
    "ເປັນ",
    "ຢູ່",
    "ບໍ່",
    "ໄດ້",
    "ຂອງ",
    "ແລະ",
    "ທີ່",
    "ໂທ",
    "ອາຍຸ",
    "ເຮັດ",
    "ໃຫ້",
    "ຖືກ",
    "ແລ້ວ",
];

/// Particles after a Burmese noun.
const PARTICLES: &[&str] = &[
    "သည်",
    "ကို",
    "က",
    "နှင့်",
    "နဲ့",
    "ရဲ့",
    "၏",
    "တို့",
    "ဟာ",
    "မှာ",
    "မှ",
    "အား",
    "ဖြစ်",
    "ထံ",
    "လည်း",
    "ပါ",
    "နေ",
    "ရှိ",
    "ပြော",
    "လာ",
];

/// What only people do: sentences of other things hardly have it.
const SAYING: &[&str] = &[
    "said", "says", "told", "tells", "phoned", "asked", "asks", "wrote", "writes", "cried", "fled",
    "lives", "married", "wants", "knows", "called", "calls", "speaks",
];

static VERBS_FOLDED: LazyLock<[Vec<String>; 3]> = LazyLock::new(|| {
    [VERBS, PARTICLES, SAYING].map(|list| list.iter().map(|word| Folded::word(word)).collect())
});

pub(super) fn is_verb(text: &str) -> bool {
    VERBS_FOLDED[0].iter().any(|word| text.starts_with(word.as_str()))
}

pub(super) fn is_particle(text: &str) -> bool {
    VERBS_FOLDED[1].iter().any(|word| text.starts_with(word.as_str()))
}

pub(super) fn is_before_saying(folded: &Folded, at: usize) -> bool {
    starts_with_word(&folded.text[at..], &VERBS_FOLDED[2])
}
