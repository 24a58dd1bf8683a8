//! Words beside a name or a place that show that it is one.

use std::sync::LazyLock;

use super::fold::Folded;
use super::grammar::{self, starts_with_word};

/// How far back a cue is looked for, in bytes.
const REACH: usize = 72;

/// Cues that precede a name, in the languages of the offices; folded texts are compared.
const BEFORE_NAME: &str = "call her|call him|call them|call me|called her|called him|calls her|calls him|calls herself|\
    calls himself|called|named|name is|name was|name:|names:|nickname|nicknamed|nick|alias|aka|a.k.a.|\
    known as|goes by|go by|is only|she is|he is|i am|this is|hello|hi|dear|miss|ms|mrs|mr|sister|\
    brother|auntie|aunt|uncle|friend|mother|father|daughter|son|cousin|husband|wife|survivor|client|\
    girl|woman|boy|answers to|for short|s'appelle|appelee|dite|surnom|prenom|nom|heet|genaamd|bijnaam|\
    roepnaam|heter|kallas|smeknamn|initials|\
    ชื่อเล่น|ชื่อ|เรียกว่า|เรียก|ฉายา|น้อง|พี่|คุณ|นาย|นาง|นางสาว|น.ส.|ด.ญ.|ด.ช.|ป้า|น้า|อา|ลุง|ยาย|แม่|\
    พ่อ|เพื่อน|สามี|ภรรยา|พี่สาว|น้องสาว|ลูกสาว|ลูกชาย|ของ|กับ|ถาม|บอก|ให้|\
    ຊື່ຫຼິ້ນ|ຊື່ຫລິ້ນ|ຊື່|ເອີ້ນວ່າ|ເອີ້ນ|ນ້ອງ|ອ້າຍ|ເອື້ອຍ|ນາງ|ທ້າວ|ທ່ານ|ແມ່|ພໍ່|ໝູ່|ເພື່ອນ|ປ້າ|ລຸງ|ຂອງ|\
    ກັບ|\
    အမည်|နာမည်|ခေါ်|မ|ဒေါ်|ကို|ဦး|မောင်|နန်း|စိုင်း|နော်|စော|အမေ|အဖေ|အစ်မ|ညီမ|သူငယ်ချင်း|အဒေါ်|ဦးလေး|\
    ၸိုဝ်ႈ|ၼၢင်း|ၸၢႆး|\
    ชื่อย่อ|อักษรย่อ|\
    ຊື່ຫຍໍ້";

/// Cues that precede a place.
const BEFORE_PLACE: &str = "village|village of|in|at|from|near|to|behind|ban|baan|tambon|moo|ward|street|road|lives in|\
    everyone in|\
    ต.|ตำบล|บ้าน|หมู่บ้าน|อยู่ที่|ที่|แถว|จาก|ใน|บ้านเกิด|ภูมิลำเนา|คน|ชาว|ถนน|ซอย|วัด|โรงเรียน|\
    ບ້ານ|ບ້ານເກີດ|ຢູ່|ຈາກ|ໃນ|ທີ່|ວັດ|ໂຮງຮຽນ|ນေ|\
    ရွာ|\
    村";

/// Words for kinds of places that follow their names.
const AFTER_PLACE: &str = "ရွာ|ကျေးရွာ|ရပ်ကွက်|လမ်း|မြို့နယ်|\
    village|road|street|temple|school|ward|村";

/// Letters with dots that are no initials.
const ABBREVIATIONS: &str = "eg|ie|am|pm|us|usa|un|uk|eu|po|nb|ps|ad|bc|be|ce|ngo|phd|ba|ma|md|aka|cc|id|\
    สก|นส|ดญ|ดช|พศ|คศ|มค|กพ|มคพ|มย|พค|กค|สค|กย|ตค|พย|ธค|ตม|ตร|รพ|สน|สภ|พม|กท|พรบ|ปวช|\
    ມກ|ສປປ|ພສ|ຄສ";

struct Cues {
    before_name: Vec<String>,
    before_place: Vec<String>,
    after_place: Vec<String>,
    abbreviations: Vec<String>,
}

static CUES: LazyLock<Cues> = LazyLock::new(|| Cues {
    before_name: grammar::folded(BEFORE_NAME),
    before_place: grammar::folded(BEFORE_PLACE),
    after_place: grammar::folded(AFTER_PLACE),
    abbreviations: grammar::folded(ABBREVIATIONS),
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

/// Whether a sentence begins here, so that a capital says nothing.
pub(super) fn begins_sentence(folded: &Folded, at: usize) -> bool {
    let text = folded.text[..at].trim_end_matches([' ', '"', '\'', '(']);
    // `w/` is `with`.
    text.is_empty()
        || !text.ends_with("w/") && text.ends_with(['.', '!', '?', '\n', ':', ';', '\u{104b}', '/'])
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
