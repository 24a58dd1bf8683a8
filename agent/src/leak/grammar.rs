//! Words around names that are no part of them: verbs that follow a name, particles after a noun.

use std::sync::LazyLock;

use super::fold::Folded;
use super::script;

/// What people do who have just been named.
const DOING: &str = "here|said|says|told|tells|called|calls|phoned|asked|asks|wrote|writes|came|comes|went|left|lives|\
    lived|works|worked|wants|needs|cried|again|fled|ran|arrived|married|knows|met|stayed|returned|\
    does not|did not|will not|has a|was born|speaks|\
    บอก|เล่า|มา|ไป|โทร|ขอ|อยู่|เป็น|จะ|ไม่|ยัง|ได้|ถูก|กล่าว|พูด|หนี|เคย|ต้องการ|\
    ບອກ|ເລົ່າ|ມາ|ໄປ|ໂທ|ຂໍ|ຢູ່|ເປັນ|ຈະ|ບໍ່|ຍັງ|ໄດ້|ຖືກ|\
    က|ကို|နှင့်|ရဲ့|သည်|တို့|ဟာ|၏|မှာ|\
    (";

/// What only people do: sentences of other things hardly have it.
const SAYING: &str = "said|says|told|tells|phoned|asked|asks|wrote|writes|cried|fled|lives|married|wants|knows|called|\
    calls|speaks|explained|reported|claims|claimed|believes|thinks|thought|said|begged|promised|\
    confirmed|refused";

/// Verbs and small words that end a name in Thai and Lao.
const VERBS: &str = "เมื่อ|ตอน|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|ໜຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|ຮ້ອຍ|ພັນ|ໝື່ນ|ก่อน|หลัง|กับ|จาก|ใน|ຕອນ|ເມື່ອ|ກ່ອນ|ກັບ|ຈາກ|ໃນ|บอก|เป็น|อยู่|ไม่|ได้|ของ|และ|ที่|โทร|อายุ|ทำ|ให้|ว่า|เกิด|ถูก|แล้ว|ยัง|เบอร์|เคย|ซึ่ง|ต้อง|แจ้ง|พา|\
    ไป|มา|เล่า|ขอ|ช่วย|หนี|เห็น|กลับ|ขับ|รับ|ส่ง|ตาม|ติดต่อ|จะ|กล่าว|พูด|ยืนยัน|ต้องการ|ไปส่ง|เข้า|ออก|\
    ร้อง|ตก|เอา|ยึด|ชวน|\
    ບອກ|ເປັນ|ຢູ່|ບໍ່|ໄດ້|ຂອງ|ແລະ|ທີ່|ໂທ|ອາຍຸ|ເຮັດ|ໃຫ້|ຖືກ|ແລ້ວ|ເລົ່າ|ຊ່ວຍ|ພາ|ເຫັນ|ຂໍ|ກັບ|ຮັບ|ສົ່ງ|ແຈ້ງ|\
    ຕິດຕໍ່|ເວົ້າ|ຈະ|ມາ|ໄປ|ອອກ|ເຂົ້າ|ຍຶດ|ຊວນ|ຍັງ|ເຄີຍ|ຢາກ";

/// Particles after a Burmese noun, and words that follow one.
const PARTICLES: &str = "သည်|ကို|က|နှင့်|နဲ့|ရဲ့|၏|တို့|ဟာ|မှာ|မှ|အား|ဖြစ်|ထံ|လည်း|ပါ|နေ|ရှိ|ပြော|လာ|နဲ့အတူ|ဆို|ဟု|ဟူ|လို့|\
    တွင်|ထဲ|သို့|ဖြင့်|အမည်|လေး|ရော|တော့|ဖုန်း|အသက်|ခေါ်|ပေး";

/// Ends of Burmese sentences, and particles of places: a verb or a thing stands before them.
const ENDS: &str = "ပါ|တယ်|မည်|ပြီ|ဘူး|ခဲ့|ရသည်|နေသည်|လိုသည်|တွင်|ထဲ|သို့";

/// A list that is parted by bars, folded like the texts it is compared with.
pub(super) fn folded(list: &str) -> Vec<String> {
    list.split('|').map(Folded::word).collect()
}

struct Grammar {
    doing: Vec<String>,
    saying: Vec<String>,
    verbs: Vec<String>,
    particles: Vec<String>,
    ends: Vec<String>,
}

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar {
    doing: folded(DOING),
    saying: folded(SAYING),
    verbs: folded(VERBS),
    particles: folded(PARTICLES),
    ends: folded(ENDS),
});

/// Whether somebody who is named here does something.
pub(super) fn is_before_doing(folded: &Folded, at: usize) -> bool {
    starts_with_word(&folded.text[at..], &GRAMMAR.doing)
}

/// Whether somebody who is named here does what only people do.
pub(super) fn is_before_saying(folded: &Folded, at: usize) -> bool {
    starts_with_word(&folded.text[at..], &GRAMMAR.saying)
}

/// Whether a Thai or Lao text begins with a word that ends a name.
pub(super) fn is_verb(text: &str) -> bool {
    GRAMMAR.verbs.iter().any(|word| text.starts_with(word.as_str()))
}

/// The same for words of three letters at least: shorter ones are parts of names too.
pub(super) fn is_long_verb(text: &str) -> bool {
    let mut long = GRAMMAR.verbs.iter().filter(|word| word.chars().count() >= 3);
    long.any(|word| text.starts_with(word.as_str()))
}

/// Whether a Burmese text begins with a word that ends a name.
pub(super) fn is_particle(text: &str) -> bool {
    let mut words = GRAMMAR.particles.iter();
    words.any(|word| text.strip_prefix(word.as_str()).is_some_and(ends_syllable))
}

/// Whether a Burmese syllable ends before the text: no sign and no killed consonant follows.
fn ends_syllable(text: &str) -> bool {
    let mut next = text.chars();
    let is_sign = next.next().is_some_and(script::is_mark);
    let killed =
        next.find(|c| *c != '\u{1037}').is_some_and(|c| matches!(c, '\u{1039}' | '\u{103a}'));
    !is_sign && !killed
}

/// Whether a Burmese text begins with what follows no person: the end of a sentence, a place.
pub(super) fn ends_sentence(text: &str) -> bool {
    GRAMMAR.ends.iter().any(|word| text.starts_with(word.as_str()))
}

/// Whether a text begins with one of the words, after quotes; Latin words must end there.
pub(super) fn starts_with_word(text: &str, words: &[String]) -> bool {
    let text = text.strip_prefix("'s").unwrap_or(text).trim_start_matches([' ', '"', '\'']);
    words.iter().any(|word| {
        text.strip_prefix(word.as_str()).is_some_and(|rest| {
            !word.starts_with(|c: char| c.is_ascii_alphabetic())
                || !rest.starts_with(|c: char| c.is_ascii_alphabetic())
        })
    })
}
