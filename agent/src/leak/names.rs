//! What given names of Thailand, Laos and Myanmar are made of.
//!
//! Thai names come from a list (docs/leak-check.md names its source and licence). Names are put together
//! from few parts, which are written down here for Thai, Lao and Burmese.

use std::collections::HashSet;

use super::LeakError;
use super::fold::Folded;
use super::script::{self, Script};
use super::spelling::syllable_starts;
use super::words::whole;

const THAI: &str = include_str!("../../data/leak/thai-names.txt");
const THAI_SHA256: &str = include_str!("../../data/leak/thai-names.txt.sha256");

/// Parts that Thai given names begin with, for names that the list lacks.
const THAI_FIRST: &str = "สม บุญ คำ จันทร์ นวล บัว แก้ว วิไล พร ทิพย์ ทอง เพชร พิมพ์ ดวง ดารา อำ อินทร์ ศรี รุ่ง แสง สาย อุ่น ขวัญ เดือน ลำ \
    นง กัลย์ จิต จิตร ปราณ พวง มณี มาลี ยุพ เพ็ญ ละ อรุณ";
/// Parts that they go on with.
const THAI_NEXT: &str = "ชาย หญิง ศักดิ์ พงษ์ พงศ์ ชัย พร จิต จิตร มา ศรี จันทร์ ทิพย์ เพ็ญ ลักษณ์ รัตน์ วรรณ ดา ลี ลา วดี เรือง ฤดี มาลย์ ภา ฉวี ส่ง \
    เลิศ มณี พิศ พรรณ สมร อร ทอง ใบ แก้ว เรือน รุ่ง วัลย์ นภา รัก ประสงค์ คิด นึก ยงค์ เยาว์ คราญ";
/// Parts that Lao given names begin with.
const LAO_FIRST: &str = "ສົມ ບຸນ ຄຳ ຈັນ ບົວ ແກ້ວ ວິໄລ ພອນ ທິບ ທອງ ເພັດ ພົມ ດວງ ດາລາ ອຳ ອິນ ສຸພາ ສຸດາ ສຸລິ ລັດ \
    ມະນີ ແສງ ວຽງ ຂັນ ກິ່ງ ເກດ ໄຊ ວັນ ສຸກ ສີ ນະ ພູ ອາ ປານ ມາລີ ໂພ ສຸນ ວິ ຄູນ ຫຸມ ຕຸ້ມ ຫົງ ນວນ ສະຫງ່າ ປະ ສຸຂ ຂວັນ ເດືອນ ຮຸ່ງ ຄອນ ໝັ້ນ ຈິດ ໃຈ ມະໂນ ພຸດ ທຳ ລຳ ຍອດ";
/// Parts that they go on with.
const LAO_NEXT: &str = "ມີ ພອນ ສັກ ພົງ ບັດ ຈິດ ໃຈ ສະຫວັນ ໄຊ ທິບ ທອງ ຄຳ ແກ້ວ ວັນ ດາ ດີ ຫຼ້າ ລີ ມາລາ ນະ ພາ ສະໝອນ ສະໄໝ ວົງ \
    ແພງ ເພັງ ໃບ ພັນ ສອນ ສິດ ສິນ ວຸດ ສານ ແສນ ລົມ ຕາ ທາ ນີ ນາ ລິນ ຈັນ ຍາ ປັນ ສີ ສຸກ ຄູນ ເພັດ ດາວອນ ອຸດອນ ນ້ອຍ ລາ ໄລ ມາ ນົງ ລຸນ \
    ນຸສອນ ລົງ ຫານ ລັດ ມະນີ ບົວ ດວງ ຕຸ້ຍ ຜຸຍ ໄພ ຮັກ ຮຸ່ງ ຫອມ ສຸດາ ສຸພາ ສົ່ງ ຈົງ ຊາຍ ຕຸ້ມ ນວນ ເລີດ ປະສົງ ສະໝຸດ ດຳ ແດງ ທະວີ ທະນົງ ເພີ້ຍ ຂາວ ຖິ່ນ";
/// Syllables of Burmese names.
const BURMESE: &str = "အောင် ကျော် မြင့် ထွန်း ဝင်း စိုး မိုး လှ လှိုင် နိုင် ဇော် သန်း ခင် ခိုင် ကြည် မြ မာ အေး သီ တာ နု နွယ် ဝေ ဖြူ ဖြိုး ဇင် ထက် ထူး \
    ကို မောင် သူ ဇာ ရီ စု စန်း ညို ညွန့် တင် သိန်း သက် သင်း သွေး ရွှေ ရည် ယဉ် မင်း ဝါ ဝတ် ဟန် ဟိန်း လင်း လွင် လတ် နီ လာ နှင်း ဌေး ဆွေ ဆန်း ချို \
    ချစ် ချမ်း ငြိမ်း ဉာဏ် ပိုင် ပြည့် ဘ ဘို ဗိုလ် မေ မီ မြတ် မွန် ရဲ ရန် ရှိန် သော် အိ ဖြူ စံ စွာ ဦး ဖူး မော် ဇွန် ပွင့် ပန်း ထား ထိန် ယု ယုံ ရှန် ဆု မိ \
    ငယ် ပို ပိုး မြိုင် ညီ ညိမ်း နောင် သာ သား သွင် လဲ့ လဲ့ လှိုင် ကြွယ် ကြီး ကျော့ ဇေ ယျ ယံ ဒေ ဝီ ဒီ ဗွေ ရတ် နာ နန် ဒါ စန် ဒီ ပ ပါ ဟေ မာန် ခမ်း ခန့် စည် စွမ်း ဆင့် ဇွဲ ညွှန့် တိုး ထိုက် ထွဋ် ဖွေး ဗန်း ဘုန်း မွှေး ယွန်း သွယ် ခွန် စိုင်း နွဲ့ ပြုံး သွန်း ကေ သန် တာ \
    လင်္ကာ ရွန်း ပြည် ဆုံ စန္ဒာ နိ ဇိုး လျာ ချော ခေါင် နွဲ့ ပြေ ချိုး မြင် နှောင်း သိင်္ဂီ သုခ";

/// Burmese words that are put together of the same syllables.
const BURMESE_WORDS: &str = "သက်သာ အောင်မြင် မိသားစု မိမိ သူငယ် မင်းသား ငယ်ငယ် သားသမီး နာရီ သာသာ လာလာ သူသာ ကိုသာ မီးသီး ပါလာ ထားလာ ကြီးကြီး ကြည်သာ";

/// Fewest letters of a Thai name in running text: shorter ones are words too.
const THAI_LEN_MIN: usize = 4;
/// Longest name, in letters.
pub(super) const NAME_LEN_MAX: usize = 24;
/// Most parts of one name.
const PARTS_MAX: usize = 5;

/// The lists, folded.
pub(super) struct Names {
    thai: HashSet<String>,
    thai_first: Vec<String>,
    thai_next: Vec<String>,
    lao_first: Vec<String>,
    lao_next: Vec<String>,
    burmese: HashSet<String>,
    burmese_words: Vec<String>,
}

impl Names {
    pub(super) fn load() -> Result<Self, LeakError> {
        if !whole(THAI, THAI_SHA256) {
            return Err(LeakError::Data("thai-names.txt"));
        }
        let list = |text: &str| text.split_whitespace().map(Folded::word).collect::<Vec<_>>();
        let thai = THAI.lines().filter(|line| !line.starts_with('#')).map(Folded::word).collect();
        Ok(Self {
            thai,
            thai_first: list(THAI_FIRST),
            thai_next: list(THAI_NEXT),
            lao_first: list(LAO_FIRST),
            lao_next: list(LAO_NEXT),
            burmese: BURMESE.split_whitespace().map(Folded::word).collect(),
            burmese_words: list(BURMESE_WORDS),
        })
    }

    /// The bytes of the longest given name that the text begins with.
    pub(super) fn given(&self, text: &str, script: Script) -> Option<usize> {
        match script {
            Script::Thai => {
                self.thai(text).or_else(|| composed(text, &self.thai_first, &self.thai_next))
            }
            Script::Lao => composed(text, &self.lao_first, &self.lao_next),
            Script::Myanmar => self.burmese(text).filter(|(_, count)| *count >= 2).map(|it| it.0),
            Script::Latin | Script::Digit | Script::OtherLetter | Script::None => None,
        }
    }

    fn thai(&self, text: &str) -> Option<usize> {
        let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
        let ends: Vec<usize> = ends.take(NAME_LEN_MAX).collect();
        let longest_first = ends.iter().enumerate().skip(THAI_LEN_MIN - 1).rev();
        longest_first
            .map(|(_, end)| *end)
            .find(|end| !continues(&text[*end..]) && self.thai.contains(&text[..*end]))
    }

    /// The bytes and the number of the syllables that the text begins with and names have.
    pub(super) fn burmese(&self, text: &str) -> Option<(usize, usize)> {
        let starts = syllable_starts(text);
        let is_word = || self.burmese_words.iter().any(|word| text.starts_with(word.as_str()));
        if starts.first() != Some(&0) || is_word() {
            return None;
        }
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let names = starts.iter().copied().zip(ends);
        let known = names.take_while(|(start, end)| self.burmese.contains(&text[*start..*end]));
        let ends: Vec<usize> = known.map(|(_, end)| end).collect();
        ends.last().map(|end| (*end, ends.len()))
    }
}

/// The bytes of a name that is put together from two parts or more.
fn composed(text: &str, firsts: &[String], nexts: &[String]) -> Option<usize> {
    let first = longest(text, firsts)?;
    let mut end = first;
    for _ in 1..PARTS_MAX {
        let Some(next) = longest(&text[end..], nexts) else { break };
        end += next;
    }
    (end > first && !continues(&text[end..])).then_some(end)
}

/// The bytes of the longest of the parts that the text begins with.
fn longest(text: &str, parts: &[String]) -> Option<usize> {
    let fitting = parts.iter().filter(|part| text.starts_with(part.as_str()));
    fitting.map(String::len).filter(|len| !continues(&text[*len..])).max()
}

/// Whether the text goes on with a sign of the letter before it, so that no word ends here.
pub(super) fn continues(text: &str) -> bool {
    text.starts_with(|c| {
        script::is_mark(c)
            || matches!(c, '\u{e30}' | '\u{e32}' | '\u{e33}' | '\u{eb0}' | '\u{eb2}' | '\u{eb3}')
    })
}
