//! Words around names that are no part of them: verbs that follow a name, particles after a noun.

use std::collections::HashSet;
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
    confirmed|refused|\
    ringde|tycker|sager|vill|berattar|skriver|menar|undrar|ringer|fragar|vindt|wil|belt|schrijft|denkt|meldt|pense|veut|appelle|ecrit|estime|demande|sa|sade|berattade|grat|skrev|svarade|belde|zegt|zei|vertelde|vertelt|huilde|schreef|a dit|a appele|a rappele|a pleure|a raconte|nous a|m'a|lui a|pleure|raconte|explique";

/// Verbs and small words that end a name in Thai and Lao.
const VERBS: &str = "เมื่อ|ตอน|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|ໜຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|ຮ້ອຍ|ພັນ|ໝື່ນ|ก่อน|หลัง|กับ|จาก|ใน|ຕອນ|ເມື່ອ|ກ່ອນ|ກັບ|ຈາກ|ໃນ|บอก|เป็น|อยู่|ไม่|ได้|ของ|และ|ที่|โทร|อายุ|ทำ|ให้|ว่า|เกิด|ถูก|แล้ว|ยัง|เบอร์|เคย|ซึ่ง|ต้อง|แจ้ง|พา|\
    ไป|มา|เล่า|ขอ|ช่วย|หนี|เห็น|กลับ|ขับ|รับ|ส่ง|ตาม|ติดต่อ|จะ|กล่าว|พูด|ยืนยัน|ต้องการ|ไปส่ง|เข้า|ออก|\
    ร้อง|ตก|เอา|ยึด|ชวน|\
    ບອກ|ເປັນ|ຢູ່|ບໍ່|ໄດ້|ຂອງ|ແລະ|ທີ່|ໂທ|ອາຍຸ|ເຮັດ|ໃຫ້|ຖືກ|ແລ້ວ|ເລົ່າ|ຊ່ວຍ|ພາ|ເຫັນ|ຂໍ|ກັບ|ຮັບ|ສົ່ງ|ແຈ້ງ|\
    ຕິດຕໍ່|ເວົ້າ|ຈະ|ມາ|ໄປ|ອອກ|ເຂົ້າ|ຍຶດ|ຊວນ|ຍັງ|ເຄີຍ|ຢາກ";

/// What people do, in Thai and Lao.
const PERSON_VERBS: &str = "เมา|ทุบ|ด่า|โกหก|รัก|เกลียด|คิด|ยืม|เชื่อ|ลืม|ขี่|ตอบ|อ่าน|เขียน|รอ|พบ|เจอ|เรียก|ตกลง|อยาก|หลบ|ສາລະພາບ|ເມົາ|ທຸບ|ດ່າ|ຕົວະ|ຮັກ|ຊັງ|ຄິດ|ຝາກ|ຢືມ|ເຊື່ອ|ລືມ|ຂີ່|ຕອບ|ອ່ານ|ຂຽນ|ລໍຖ້າ|ຊອກ|ພົບ|ເອີ້ນ|ຕົກລົງ|ລົບໜີ|ຢາກ|แปล|ใจดี|นั่ง|ยืน|เดิน|วิ่ง|ล้ม|ป่วย|เจ็บ|ฝัน|ตื่น|ตาย|หลับ|ท้อง|ถือ|หยิบ|ชี้|เอา|ทิ้ง|โกรธ|เสียใจ|ดีใจ|ยิ้ม|หัวเราะ|คุย|ถาม|ค้าง|ติดหนี้|ห้าม|สั่ง|ไล่|จับ|หลอก|ขโมย|คุม|ดูแล|สอน|หยุด|เริ่ม|อาศัย|พัก|ลาออก|ทำ|เฝ้า|บอก|เล่า|โทร|ยืนยัน|พา|ชวน|หนี|ร้องไห้|พูด|ให้การ|แจ้ง|ฝาก|ขอ|เป็นคน|ถูก|เคย|อายุ|รับ|ยึด|ตาม|มา|ไป|อยู่|ไม่|ยัง|เป็น|คือ|จะ|ได้|ทำงาน|ช่วย|ขับ|เก็บ|จ่าย|ส่ง|ตี|ทำร้าย|เซ็น|เห็น|รู้|กลัว|นอน|กิน|ดื่ม|เรียน|ขาย|ซื้อ|คลอด|แต่งงาน|ออก|เข้า|ขึ้น|ลง|กลับ|หาย|ปิด|เปิด|\
    ແປ|ໃຈດີ|ນັ່ງ|ຢືນ|ຍ່າງ|ແລ່ນ|ລົ້ມ|ຫຼົ້ມ|ປ່ວຍ|ເຈັບ|ຝັນ|ຕື່ນ|ຕາຍ|ຫຼັບ|ຖືພາ|ຖື|ຊີ້|ຖິ້ມ|ໃຈຮ້າຍ|ເສຍໃຈ|ດີໃຈ|ຍິ້ມ|ຖາມ|ຄ້າງ|ຫ້າມ|ສັ່ງ|ໄລ່|ຈັບ|ຫຼອກ|ລັກ|ຄຸມ|ດູແລ|ສອນ|ຢຸດ|ເລີ່ມ|ພັກ|ລາອອກ|ທັນທີ|\
    ບອກ|ເລົ່າ|ໂທ|ຢືນຢັນ|ພາ|ຊວນ|ໜີ|ຮ້ອງໄຫ້|ເວົ້າ|ໃຫ້ການ|ແຈ້ງ|ຝາກ|ຂໍ|ເປັນ|ຖືກ|ເຄີຍ|ອາຍຸ|ຮັບ|ຍຶດ|ຕາມ|ມາ|ໄປ|ຢູ່|ບໍ່|ຍັງ|ຈະ|ໄດ້|ເຮັດວຽກ|ຊ່ວຍ|ຂັບ|ເກັບ|ຈ່າຍ|ສົ່ງ|ຕີ|ເຊັນ|ເຫັນ|ຮູ້|ຢ້ານ|ນອນ|ກິນ|ດື່ມ|ຮຽນ|ຂາຍ|ຊື້|ອອກ|ເຂົ້າ|ຂຶ້ນ|ລົງ|ຫາຍ|ປິດ|ເປີດ|ໃຫ້";

/// What only people do, in Thai and Lao.
const PERSON_SAYING: &str = "เป็นคน|เป็นผู้|ใจร้าย|เมา|ยืนยัน|ເປັນຄົນ|ເປັນຜູ້|ໃຈຮ້າຍ|ເມົາ|ก็|เอาเสื้อ|ส่งรูป|ส่งข้อความ|มารับ|ยังส่ง|ยังขู่|ຂູ່|ກໍ|ເອົາ|ສົ່ງຮູບ|ສົ່ງຂໍ້ຄວາມ|ມາຮັບ|ຂໍເອກະສານ|บอก|เล่า|โทร|ยืนยัน|ร้องไห้|พูด|ให้การ|แจ้งว่า|ฝาก|อายุ|หนี|ชวน|กินเหล้า|ทำกับข้าว|ซักผ้า|ด่า|ตวาด|ขู่|แต่งงาน|ยอมรับ|สารภาพ|สัญญา|ขอร้อง|ถามว่า|ตอบ|อธิบาย|ปฏิเสธ|\
    ບອກ|ເລົ່າ|ໂທ|ຢືນຢັນ|ຮ້ອງໄຫ້|ເວົ້າ|ໃຫ້ການ|ແຈ້ງວ່າ|ຝາກ|ອາຍຸ|ໜີ|ຊວນ|ກິນເຫຼົ້າ|ແຕ່ງກິນ|ຊັກເຄື່ອງ|ດ່າ|ຂູ່|ແຕ່ງງານ|ຍອມຮັບ|ສາລະພາບ|ສັນຍາ|ຂໍຮ້ອງ|ຖາມວ່າ|ຕອບ|ອະທິບາຍ|ປະຕິເສດ|ແນະນຳ|ແຕ່ງດອງ|ຍັງສົ່ງ|ຍັງຂູ່";

/// Small words before verbs, which follow somebody more often than a thing.
const MODALS: &str = "เคย|ยัง|จะ|ไม่เคย|ไม่ยอม|ไม่กล้า|ไม่อยาก|ไม่ได้|กำลัง|เพิ่ง|ต้อง|อยู่กับ|\
    ເຄີຍ|ຍັງ|ຈະ|ບໍ່ເຄີຍ|ບໍ່ຍອມ|ບໍ່ກ້າ|ບໍ່ຢາກ|ບໍ່ໄດ້|ກຳລັງ|ຫາກໍ່|ຕ້ອງ|ຢູ່ກັບ";

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
    whole_verbs: HashSet<String>,
    person_verbs: Vec<String>,
    person_saying: Vec<String>,
    modals: Vec<String>,
    particles: Vec<String>,
    ends: Vec<String>,
}

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar {
    doing: folded(DOING),
    saying: folded(SAYING),
    verbs: folded(VERBS),
    whole_verbs: folded(VERBS).into_iter().chain(folded(PERSON_VERBS)).collect(),
    person_verbs: folded(PERSON_VERBS).into_iter().chain(folded(PERSON_SAYING)).collect(),
    person_saying: folded(PERSON_SAYING),
    modals: folded(MODALS),
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

/// Whether somebody is named here by the place where they work, and says something: `X på
/// härbärget tycker`.
pub(super) fn is_before_place_and_saying(folded: &Folded, at: usize) -> bool {
    const PLACES: [&str; 14] = [
        "pa", "fran", "hos", "i", "vid", "van", "bij", "uit", "de", "du", "des", "chez", "a", "op",
    ];
    let from = folded.tokens.partition_point(|token| token.start < at);
    let is_place = folded.tokens.get(from).is_some_and(|it| PLACES.contains(&folded.of(it)));
    is_place
        && folded.tokens[from..].iter().skip(1).take(3).any(|token| {
            let rest = &folded.text[token.end..];
            rest.starts_with(' ') && starts_with_word(rest, &GRAMMAR.saying)
        })
}

/// Whether a Thai or Lao text begins with a word that ends a name.
pub(super) fn is_verb(text: &str) -> bool {
    GRAMMAR.verbs.iter().any(|word| text.starts_with(word.as_str()))
}

/// Whether a Thai or Lao word is one that ends a name.
pub(super) fn is_whole_verb(word: &str) -> bool {
    GRAMMAR.whole_verbs.contains(word)
}

/// Whether a Thai or Lao text goes on, also after a space, with what people do.
pub(super) fn is_person_verb(text: &str) -> bool {
    let text = text.strip_prefix(' ').unwrap_or(text);
    GRAMMAR.person_verbs.iter().any(|word| text.starts_with(word.as_str()))
}

/// Whether it goes on with what only people do.
pub(super) fn is_person_saying(text: &str) -> bool {
    let text = text.strip_prefix(' ').unwrap_or(text);
    GRAMMAR.person_saying.iter().any(|word| text.starts_with(word.as_str()))
}

/// Whether it goes on with a small word before a verb.
pub(super) fn is_modal(text: &str) -> bool {
    let text = text.strip_prefix(' ').unwrap_or(text);
    GRAMMAR.modals.iter().any(|word| text.starts_with(word.as_str()))
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
