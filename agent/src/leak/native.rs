//! People in Thai, Lao and Burmese, which have neither capitals nor spaces between words: named after
//! a title, a word for kin or a role, after verbs of meeting and saying, before words like "named", and by
//! given names.

use std::collections::HashMap;

use regex::Regex;

use super::fold::{Folded, Token};
use super::grammar;
use super::names::{NAME_LEN_MAX, Names, continues};
use super::script::{Script, is_mark, script};
use super::spelling::syllable_starts;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason};

/// How much of a run of letters is read for one name, in bytes.
const REST_LEN_MAX: usize = 160;
/// Most syllables of a Burmese name.
const SYLLABLES_MAX: usize = 6;
/// Most words between a role and the name.
const MODIFIERS_MAX: usize = 4;
/// Most bytes of a last syllable that looks like a verb and ends a name.
const LAST_VERB: usize = 15;
/// A Burmese cue of as many letters counts within a word too.
const LONG_CUE: usize = 8;

/// What a word tells of the letters after it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// A title or a word for names: a name follows, also without a space.
    Title,
    /// Somebody: a name follows after a space; without one only what is made like a name.
    Role,
    /// A verb or small word: only what is made like a name is one.
    Link,
    /// A longer word that begins like a cue and is none.
    Word,
}

const TITLES: &str = "ชื่อเล่นว่า ชื่อเล่น ชื่อว่า ชื่อจริง ชื่อ เรียกว่า นามว่า นางสาว น.ส. นส. เด็กหญิง เด็กชาย ด.ญ. ด.ช. นาย นาง คุณ น้อง พี่ ป้า น้า \
    ลุง ยาย ย่า ปู่ พระอาจารย์ หลวงพ่อ หลวงพี่ แม่ชี ผู้ใหญ่บ้าน กำนัน เจ๊ เจ้ เฮีย เสี่ย อาม่า อากง ไอ้ ดาบ ร.ต.อ. ร.ต.ท. ร.ต.ต. พ.ต.อ. พ.ต.ท. พ.ต.ต. ส.ต.อ. จ.ส.ต. \
    ຊື່ຫຼິ້ນວ່າ ຊື່ຫຼິ້ນ ຊື່ວ່າ ຫຼວງພໍ່ ຫຼວງພີ່ ພະອາຈານ ຊື່ ເອີ້ນວ່າ ນາງສາວ ນາງ ທ້າວ ທ່ານ ນ້ອງ ອ້າຍ ເອື້ອຍ ປ້າ ລຸງ ນ້າ ອາວ ພໍ່ຕູ້ ແມ່ຕູ້ ອາຈານ ອະດີດ ທິດ ເຊຍງ ເຈ້ ເຮຍ ບັກ ອີ່ \
    အမည်မှာ အမည်က အမည် နာမည်မှာ နာမည်က နာမည် ဒေါ် ဦး မောင် ကို မ နန်း စိုင်း နော် စော မန်း ဆရာတော် ဦးဇင်း ခေါ်တဲ့ ခေါ်သော ဆိုတဲ့ ဟူသော ၸိုဝ်ႈ ၼၢင်း ၸၢႆး";
const ROLES: &str = "พี่สาว พี่ชาย น้องสาว น้องชาย เพื่อนบ้าน เพื่อนร่วมงาน เพื่อนร่วมห้อง เพื่อนสนิท เพื่อน แม่ พ่อ มารดา บิดา ตา สามี \
    ภรรยา แฟน ลูกสาว ลูกชาย ลูกพี่ลูกน้อง หลานสาว หลานชาย หลาน นายหน้า นายจ้าง เจ้านาย เถ้าแก่ แม่จ้าง แม่เล้า แม่เลี้ยง พ่อเลี้ยง \
    แม่ค้า พ่อค้า แม่บ้าน แม่ครัว ครูใหญ่ ครู หมอ แพทย์ พยาบาล ล่าม พยาน คนขับรถ คนขับ เจ้าของร้าน เจ้าของ ผู้จัดการ หัวหน้า \
    นักสังคมสงเคราะห์ เจ้าหน้าที่ ทนายความ ทนาย ตำรวจ ผู้ใหญ่ ผู้ต้องหา ผู้เสียหาย จำเลย ผู้ปกครอง อาจารย์ คนงาน ลูกน้อง ชายคนหนึ่ง หญิงคนหนึ่ง อดีตสามี อาสาสมัคร ผู้ดูแล หัวหน้าคนงาน หัวหน้างาน แม่ยาย พ่อตา น้าสาว น้าชาย \
    ພະນັກງານ ນ້ອງສາວ ນ້ອງຊາຍ ເອື້ອຍ ເພື່ອນບ້ານ ເພື່ອນ ໝູ່ ແມ່ ພໍ່ ຜົວ ເມຍ ແຟນ ຄູ ໝໍ ນາຍໜ້າ ນາຍຈ້າງ ນາຍບ້ານ ນາຍແປພາສາ ນາຍແປ ຄົນຂັບລົດ ຄົນຂັບ ເຈົ້າຂອງຮ້ານ \
    ເຈົ້າຂອງ ພະຍານ ຫົວໜ້າ ຜູ້ຈັດການ ຕຳຫຼວດ ລູກສາວ ລູກຊາຍ ຫຼານ ລູກນ້ອງ ທະນາຍຄວາມ ຜົວເກົ່າ ເມຍເກົ່າ ອາສາສະໝັກ ຜູ້ດູແລ ຫົວໜ້າງານ ນາຍຄູ \
    သူငယ်ချင်း အိမ်နီးချင်း အခန်းဖော် အမေ အဖေ မိခင် ဖခင် အစ်မ အစ်ကို အကို အမ ညီမ ညီ မောင်လေး ညီမလေး အစ်မကြီး အစ်ကိုကြီး အဒေါ် ဦးလေး ခင်ပွန်း ယောက်ျား ဇနီး မိန်းမ သမီး သား ပွဲစား ဆရာမ ဆရာဝန် ဆရာ \
    ယာဉ်မောင်း ကားမောင်းသူ အလုပ်ရှင် သူဌေး စကားပြန် သက်သေ ရဲအရာရှိ ရှေ့နေ သူနာပြု မန်နေဂျာ ရည်းစား ဝန်ထမ်း ရဲမှူး ရဲအုပ် ဒုရဲအုပ် ဗိုလ်မှူး ဗိုလ်ကြီး တရားသူကြီး ရွာသူကြီး အုပ်ချုပ်ရေးမှူး \
    ဆိုင်ရှင် အိမ်ရှင် ဘကြီး အဘွား အဘိုး ကြီးတော် တူမ တူ မြေး ခဲအို ယောက်ဖ စေတနာ့ဝန်ထမ်း ခင်ပွန်းဟောင်း";
const LINKS: &str = "พบกับ พบ เจอกับ เจอ โทรหา โทรถึง คุยกับ ฝากไว้กับ ฝากกับ ไปหา มาหา รู้จัก ติดต่อ อยู่กับ ไปกับ มากับ กับ และ โดย ถาม บอก ของ จาก \
    ให้ ถึง หา ว่า คือ แต่ เพราะ ที่ ซึ่ง แล้ว ตาม เห็น ชวน พา ช่วย ส่ง สงสัย ชี้ตัว กลัว รอ ພົບກັບ ພົບ ເຈີ ໂທຫາ ລົມກັບ ຢູ່ກັບ ໄປກັບ ກັບ ແລະ ໂດຍ ຖາມ ບອກ ຂອງ ຈາກ ໃຫ້ ຮູ້ຈັກ ວ່າ ແມ່ນ ແຕ່ ເພາະ ທີ່ ແລ້ວ ເຫັນ ຊວນ ພາ ຊ່ວຍ ສົ່ງ";
/// Words that begin like a cue.
const WORDS: &str = "นายกรัฐมนตรี นายกสมาคม นายกเทศ นายกอบ นายหนึ่ง นายทะเบียน นายประกัน นายทุน นายช่าง นายทหาร นายตำรวจ นายอำเภอ นายแพทย์ นายท่า นางแบบ นางพยาบาล นางงาม \
    นางฟ้า แม่น้ำ แม่สอด แม่ฮ่องสอน แม่สาย แม่แท้ แม่นยำ แม่พิมพ์ แม่ข่าย แม่สื่อ แม่โขง พ่อแม่ พ่อครัว คุณภาพ คุณสมบัติ คุณธรรม คุณค่า คุณวุฒิ คุณประโยชน์ \
    คุณลักษณะ คุณแม่ คุณพ่อ คุณหมอ คุณครู ชื่อเสียง ชื่อย่อ ชื่อบัญชี ชื่อผู้ใช้ ชื่อภาษา ชื่อเดิม ชื่อสกุล ชื่ออื่น ชื่อแฝง หมอนวด หมอน หมอก พี่น้อง พี่เลี้ยง น้องๆ พี่ๆ \
    ตาม ตาย ตาราง ตาก ตาล น้ำ น้าน ย่าน ยายาม ปู่ย่า ลุงป้า ป้าย พ่อบ้าน เพื่อนๆ ครูผู้สอน พบว่า บอกว่า ให้การ ของกลาง ของขวัญ กับดัก จากนั้น หาย หาก ถึงแม้ \
    ຊື່ພາສາ ຊື່ຫຍໍ້ ຊື່ສຽງ ຊື່ບັນຊີ ຊື່ຜູ້ໃຊ້ ນາຍົກ ແມ່ນ ແມ່ນ້ຳ ແມ່ຄ້າ ແມ່ຄົວ ພໍ່ແມ່ ພໍ່ຄ້າ ແມ່ບ້ານ ໝໍ້ ຄູ່ ຄູນ ນາງພະຍາບານ ອາວຸດ ນ້ອງໆ ຂອງຂວັນ ໃຫ້ການ ຈານວນ \
    ဒေါ်လာ အမေရိကန် အမေရိက ဦးစီး ဦးဆောင် ဦးတည် ဦးစား ဦးနှောက် ဦးခေါင်း ဦးထုပ် ဦးရေ မောင်နှမ ကိုရီးယား ကိုဗစ် ကိုလိုနီ ကိုကာကိုလာ စောစော စောပြီး နန်းတော် \
    အမှု အမှန် အမိန့် သားသမီး သားငါး ဆရာကြီး ညီလာခံ ညီညွတ်";
/// What stands between a role and its name: one of them, of hers, sharing the room, named.
const MODIFIERS: &str = "คนหนึ่ง คนนึง ท่านหนึ่ง คนนี้ คนนั้น คนเดิม คนสนิท คนใหม่ ร่วมห้อง ร่วมงาน ร่วมชั้น ข้างบ้าน ข้างห้อง ของเธอ ของเขา ของน้อง \
    ของผู้เสียหาย ที่ชื่อ ซึ่งชื่อ ชื่อว่า ชื่อ คือ ชาวพม่า ชาวลาว ชาวไทย \
    ຄົນໜຶ່ງ ຄົນນຶ່ງ ຄົນນັ້ນ ຮ່ວມຫ້ອງ ຮ່ວມງານ ຂອງລາວ ຂອງນາງ ຂອງນ້ອງ ທີ່ຊື່ ຊື່ວ່າ ຊື່ ແມ່ນ ຄື \
    တစ်ယောက် တစ်ဦး ဖြစ်သူ ဖြစ်သော ၏အမည်မှာ အမည်မှာ အမည် နာမည် ၏ ရဲ့";
const NAMED: &str = "ชื่อ ຊື່ အမည် နာမည်";
/// Burmese words right after a name.
const AFTER_NAME: &str =
    r"([\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,90}) ?(?:ဆိုသူ|ဆိုသော|ဆိုတဲ့|အမည်ရှိ|အမည်ရ|ဟု ?ခေါ်|လို့ ?ခေါ်|ဟူသော)";

/// What a Thai, Lao or Burmese name does not begin with after a cue.
const NO_NAMES: &str = "อายุ เบอร์ โทร ทำ อยู่ เป็น ของ และ ที่ มี ไม่ ได้ จะ ให้ มา ไป นัด เกิด บัตร ไลน์ คือ ว่า กับ \
    ถูก แล้ว ยัง ค่า สะกด ภูมิลำเนา ผู้ โครงการ องค์กร เรื่อง สถานที่ หน่วย บริษัท ถนน หมู่บ้าน ตำบล เล่น จริง นามสกุล คน \
    เธอ เขา บอก โทรศัพท์ ไม้ น้ำ ครัว บ้าน เด็ก ใน เคย อาชีพ นัดหมาย จาก ซึ่ง ก็ ต้อง อาจ ขอ ทุก ใหม่ เก่า แรก ใหญ่ เล็ก \
    ชุมชน พนักงาน สัญชาติ แพทย์ ตำรวจ สาว ชาย หญิง หน้า ครู ช่วย ดี แบบ เอกสาร ยา ทหาร คะ ค่ะ ครับ จ๋า จ้ะ นะ นี้ นั้น จ้าง ก่อน \
    หลัง ระหว่าง เมื่อ ขณะ เพราะ ตาม อีเมล เฟซ แชท ข้อความ หนังสือ เงิน รถ ร้าน โรงงาน พูด แจ้ง ยึด พา ร่วม หลาย สอง สาม ทั้ง เรียก รับ ส่ง \
    เลี้ยง แต่ง ทราบ เห็น เล่า เข้า ออก กลับ กำลัง ยืน ยัน สัมภาษณ์ แนะนำ ร้อง กลัว เจ็บ ป่วย คิด ฝัน อยาก ต่าง อีก นอน กิน เดิน หรือ แต่ วันนี้ วันที่ วันนั้น เมื่อวาน พรุ่งนี้ \
    ตอน เวลา เช้า เย็น คืน กลางคืน สัปดาห์ เดือน ขึ้น ลง ใช้ ใส่ พร้อม ไว้ แล ส่วน ฝ่าย ประจำ ขณะนี้ ด้วย เพื่อ ตัว \
    ອາຍຸ ເບີ ໂທ ເຮັດ ຢູ່ ເປັນ ຂອງ ແລະ ທີ່ ມີ ບໍ່ ໄດ້ ຈະ ໃຫ້ ມາ ໄປ ນັດ ເກີດ ບັດ ຄື ວ່າ ກັບ ຖືກ ແລ້ວ ຍັງ ຄ່າ ບ້ານ \
    ຜູ້ ໂຄງການ ອົງການ ຄົນ ລາວ ບອກ ເດັກ ໃນ ຈາກ ຊື່ ນາມສະກຸນ ສາວ ຊາຍ ແພດ ໝໍ ຕຳຫຼວດ ອີເມລ ເຟສ ພາສາ ໜັງສື ເງິນ ລົດ ຮ້ານ ໂຮງງານ ເວົ້າ ແຈ້ງ ຍຶດ ພາ ຮ່ວມ \
    ຫຼາຍ ສອງ ສາມ ນີ້ ນັ້ນ ເອີ້ນ ຮັບ ສົ່ງ ກ່ອນ ຫຼັງ ເມື່ອ ຕ້ອງ ເຄີຍ ແຕ່ ຫຼື ເຫັນ ເລົ່າ ຂໍ ຊ່ວຍ ນຳ ກຳລັງ ສຳພາດ ນອນ ກິນ ຮ້ອງ ຢ້ານ ເຈັບ ຄິດ ຝັນ ຢາກ ໃຊ້ ວັນ ຕອນ ມື້ \
    ဖြစ် ရှိ မရှိ သည် က ကို နှင့် နဲ့ သူ ဖုန်း အသက် အလုပ် မှာ မ တစ် နှစ် စွာ စီး ရဲ့ များ တွေ အား တို့ ပြော ဟာ မှ ထံ လည်း ပါ နေ လာ ခေါ် ဆို ဟု အမည် \
    လိုအပ် ပေး ယူ ကူညီ မေး ဒီ ထို ဤ အဲ စာရွက် နံပါတ် လိပ်စာ";

/// The expressions and lists.
pub(super) struct Native {
    cues: Regex,
    kinds: HashMap<String, Cue>,
    modifiers: Vec<String>,
    named: Vec<String>,
    after: Regex,
    no_names: Vec<String>,
    names: Names,
}

impl Native {
    pub(super) fn load() -> Result<Self, LeakError> {
        let damaged = |_| LeakError::Data("people");
        let mut kinds = HashMap::new();
        let lists =
            [(LINKS, Cue::Link), (ROLES, Cue::Role), (TITLES, Cue::Title), (WORDS, Cue::Word)];
        for (list, kind) in lists {
            kinds.extend(list.split_whitespace().map(|word| (Folded::word(word), kind)));
        }
        let mut words: Vec<&String> = kinds.keys().collect();
        words.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
        let any: Vec<String> = words.into_iter().map(|word| regex::escape(word)).collect();
        let sorted = |list: &str| {
            let mut list: Vec<String> = list.split_whitespace().map(Folded::word).collect();
            list.sort_by_key(|word| std::cmp::Reverse(word.len()));
            list
        };
        Ok(Self {
            cues: Regex::new(&any.join("|")).map_err(damaged)?,
            kinds,
            modifiers: sorted(MODIFIERS),
            named: sorted(NAMED),
            after: Regex::new(&super::patterns::folded_words(AFTER_NAME)).map_err(damaged)?,
            no_names: sorted(NO_NAMES),
            names: Names::load()?,
        })
    }

    /// Every name; `latin` takes the places where a Latin name may follow a native cue.
    pub(super) fn find(
        &self,
        folded: &Folded,
        words: &Words,
        hits: &mut Hits,
        mut latin: impl FnMut(usize, &mut Hits),
    ) {
        for found in self.cues.find_iter(&folded.text) {
            let cue = self.kinds.get(found.as_str()).copied().unwrap_or(Cue::Word);
            if cue == Cue::Word || hits.is_full() || continues(&folded.text[found.end()..]) {
                continue;
            }
            if is_inside(&folded.text[..found.start()], found.as_str()) {
                continue;
            }
            if self.is_word_start(folded, found.start(), found.as_str(), cue) {
                let (cue, at) = self.modified(folded, cue, found.end());
                self.name(folded, cue, found.start(), at, words, hits);
            }
            if cue != Cue::Link {
                let gap = folded.text[found.end()..].len()
                    - folded.text[found.end()..].trim_start_matches([' ', ':']).len();
                latin(found.end() + gap.min(2), hits);
            }
        }
        for token in folded.tokens.iter().filter(|token| token.script.is_unspaced()) {
            self.alone(folded, token, words, hits);
        }
        for found in self.after.captures_iter(&folded.text) {
            if let Some(group) = found.get(1) {
                self.before_named(folded, group.start(), group.as_str(), hits);
            }
        }
    }

    /// A name after a Latin cue, which is a title to it.
    pub(super) fn after(&self, folded: &Folded, at: usize, words: &Words, hits: &mut Hits) {
        self.name(folded, Cue::Role, at, at, words, hits);
    }

    /// Burmese titles are syllables of ordinary words too; they count at the beginning of a word.
    fn is_word_start(&self, folded: &Folded, at: usize, text: &str, cue: Cue) -> bool {
        if !text.starts_with(|c| script(c) == Script::Myanmar) {
            return true;
        }
        let before = &folded.text[..at];
        if !before.ends_with(|c| script(c) == Script::Myanmar || is_mark(c)) {
            return !before.trim_end().ends_with(|c: char| c.is_ascii_digit());
        }
        text.chars().count() >= LONG_CUE && cue != Cue::Link
            || before.ends_with(&self.named[..].concat())
    }

    /// Behind the words that may stand between a role and a name.
    fn modified(&self, folded: &Folded, mut cue: Cue, mut at: usize) -> (Cue, usize) {
        for _ in 0..MODIFIERS_MAX {
            let rest = &folded.text[at..];
            let open = rest.trim_start_matches(' ');
            let skipped = rest.len() - open.len();
            if skipped > 1 {
                break;
            }
            let fits =
                |word: &&String| open.starts_with(word.as_str()) && !continues(&open[word.len()..]);
            let Some(word) = self.modifiers.iter().find(fits) else { break };
            if cue == Cue::Link {
                break;
            }
            at += skipped + word.len();
            if self.named.iter().any(|named| word.contains(named.as_str())) {
                cue = Cue::Title;
            }
        }
        (cue, at)
    }

    /// The name behind a cue: the rest of the word, and the next word if it may be a surname.
    fn name(
        &self,
        folded: &Folded,
        cue: Cue,
        cue_at: usize,
        at: usize,
        words: &Words,
        hits: &mut Hits,
    ) {
        let open = folded.text[at..].trim_start_matches([' ', ':', '"', '\'', '(']);
        let start = folded.text.len() - open.len();
        let is_syllable = matches!(&folded.text[cue_at..at], "ကို" | "မ");
        if start > at + 3 || (is_syllable && start > at) {
            return;
        }
        let index = folded.tokens.partition_point(|token| token.end <= start);
        let Some(token) = folded.tokens.get(index).filter(|token| token.start <= start) else {
            return;
        };
        if !token.script.is_unspaced() {
            return;
        }
        let rest = clipped(&folded.text[start..token.end]);
        if continues(rest)
            || self.is_no_name(rest)
            || !begins_syllable(folded, token, cue_at, start)
        {
            return;
        }
        let cue_text = &folded.text[cue_at..at];
        let len = self.len(rest, token.script, cue, cue_text, start > at);
        let Some(len) = len.filter(|len| rest[..*len].chars().count() >= 2) else { return };
        if words.is_public(&rest[..len]) || self.is_cue(&rest[..len]) {
            return;
        }
        let end = self.with_surname(folded, index, start, start + len);
        hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
    }

    /// How long the name is, if there is one.
    fn len(
        &self,
        rest: &str,
        script: Script,
        cue: Cue,
        cue_text: &str,
        apart: bool,
    ) -> Option<usize> {
        let given = self.names.given(rest, script).filter(|len| self.ends(&rest[*len..], script));
        let short = script == Script::Myanmar && cue_text.chars().count() == 1;
        if cue == Cue::Link || short || (cue == Cue::Role && !apart) {
            return given;
        }
        if given.is_some() {
            return given;
        }
        // After another title the name begins behind it.
        let inner = self.cues.find(rest).filter(|found| found.start() == 0);
        if inner.is_some_and(|inner| {
            inner.end() < rest.len() && self.kinds.get(inner.as_str()) != Some(&Cue::Link)
        }) {
            return None;
        }
        let len = self.cut(rest, script);
        let starts = if script == Script::Myanmar { syllable_starts(rest) } else { Vec::new() };
        let second = starts.get(1).map_or("", |at| &rest[*at..]);
        let is_clause = [&rest[len..], second].into_iter().any(grammar::ends_sentence);
        let is_clause = cue == Cue::Role && is_clause;
        (!is_clause).then_some(len)
    }

    /// Whether a name may end before this text.
    fn ends(&self, text: &str, script: Script) -> bool {
        text.is_empty()
            || if script == Script::Myanmar {
                grammar::is_particle(text)
            } else {
                grammar::is_verb(text)
            }
    }

    /// Where the name ends within a run of letters: before a word that follows names, or after as
    /// many syllables as names have.
    fn cut(&self, text: &str, script: Script) -> usize {
        if script == Script::Myanmar {
            let starts = syllable_starts(text);
            let particle =
                starts.iter().skip(2).copied().find(|at| grammar::is_particle(&text[*at..]));
            let most = starts.get(SYLLABLES_MAX).copied().unwrap_or(text.len());
            return particle.unwrap_or(most).min(most);
        }
        // A verb at the end of the word is a part of the name: something would follow it.
        let mut at = text.char_indices().skip(3).map(|(at, _)| at);
        let verb = at.find(|at| {
            grammar::is_long_verb(&text[*at..])
                && text.len() > *at + LAST_VERB
                && !continues(&text[*at..])
        });
        let most = text.char_indices().nth(NAME_LEN_MAX).map_or(text.len(), |(at, _)| at);
        verb.unwrap_or(most).min(most)
    }

    fn with_surname(&self, folded: &Folded, index: usize, start: usize, end: usize) -> usize {
        let token = &folded.tokens[index];
        let next = folded.tokens.get(index + 1).filter(|next| {
            let text = folded.of(next);
            end == token.end
                && start < end
                && token.script != Script::Myanmar
                && next.script == token.script
                && folded.between(token, next) == " "
                && text.len() <= REST_LEN_MAX
                && !self.is_no_name(text)
                && !grammar::is_verb(text)
                && !self.is_title(text)
        });
        let Some(next) = next else { return end };
        let len = self.cut(clipped(folded.of(next)), next.script);
        if folded.of(next)[..len].chars().count() > NAME_LEN_MAX { end } else { next.start + len }
    }

    /// A given name that stands free, or opens a clause.
    fn alone(&self, folded: &Folded, token: &Token, words: &Words, hits: &mut Hits) {
        let text = clipped(folded.of(token));
        let Some(len) = self.names.given(text, token.script) else { return };
        let (name, rest) = text.split_at(len);
        if words.is_public(name) || words.is_native_word(name) || !self.ends(rest, token.script) {
            return;
        }
        let is_long = match token.script {
            Script::Myanmar => {
                let count = self.names.burmese(name).map_or(0, |(_, count)| count);
                count >= 3 || (rest.is_empty() && is_before_particle(folded, token))
            }
            Script::Thai | Script::Lao => rest.is_empty() || name.chars().count() >= 5,
            Script::Latin | Script::Digit | Script::OtherLetter | Script::None => false,
        };
        if !is_long {
            return;
        }
        let index = folded.tokens.partition_point(|other| other.start < token.start);
        let end = self.with_surname(folded, index, token.start, token.start + len);
        hits.add(folded, token.start, end, Kind::Person, Level::Look, Reason::GivenName);
    }

    /// The last syllables before a word for "named".
    fn before_named(&self, folded: &Folded, at: usize, text: &str, hits: &mut Hits) {
        let starts = syllable_starts(text);
        // A word of its own is the name; at the end of a clause the name has three syllables at least.
        let from = match starts.len() {
            0 | 1 => return,
            2..=SYLLABLES_MAX => starts[0],
            count => starts[count - 3],
        };
        if !self.is_no_name(&text[from..]) {
            hits.add(folded, at + from, at + text.len(), Kind::Person, Level::Look, Reason::Cue);
        }
    }

    fn is_cue(&self, text: &str) -> bool {
        self.kinds.contains_key(text)
    }

    fn is_title(&self, text: &str) -> bool {
        let found = self.cues.find(text).filter(|found| found.start() == 0);
        found.is_some_and(|found| {
            matches!(self.kinds.get(found.as_str()), Some(Cue::Title | Cue::Role | Cue::Word))
                && found.as_str().chars().count() >= 3
        })
    }

    fn is_no_name(&self, text: &str) -> bool {
        self.no_names.iter().any(|word| {
            text.strip_prefix(word.as_str()).is_some_and(|rest| {
                // No name begins with these vowels and one letter.
                let is_long = word.chars().count() > 2 || word.starts_with(['ใ', 'ไ', 'ໃ', 'ໄ']);
                rest.is_empty() || (is_long && !continues(rest))
            })
        })
    }
}

/// Whether a cue begins in the midst of a syllable: after a vowel that is written before its consonant,
/// or after the silent ho that raises a sonorant.
fn is_inside(before: &str, cue: &str) -> bool {
    before.ends_with(|c| matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}'))
        || before.ends_with(['\u{e2b}', '\u{eab}'])
            && cue.starts_with(['น', 'ม', 'ย', 'ง', 'ว', 'ล', 'ร', 'ນ', 'ມ', 'ຍ', 'ງ', 'ວ', 'ລ'])
}

/// Whether a Burmese particle stands alone behind the word, as after names.
fn is_before_particle(folded: &Folded, token: &Token) -> bool {
    let next = folded.text[token.end..].strip_prefix(' ').unwrap_or_default();
    let word = next.split([' ', '\u{104a}', '\u{104b}', '\n']).next().unwrap_or_default();
    ["က", "ကို", "နဲ့", "နှင့်", "၏", "ရဲ့", "ထံ", "ဟာ"].contains(&word)
}

/// The beginning of a run of letters, as far as a name can reach.
fn clipped(text: &str) -> &str {
    let mut end = text.len().min(REST_LEN_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Whether no Burmese syllable is cut in two between the cue and what follows it.
fn begins_syllable(folded: &Folded, token: &Token, cue_at: usize, at: usize) -> bool {
    if token.script != Script::Myanmar || cue_at < token.start || at == token.start {
        return true;
    }
    let text = clipped(&folded.text[cue_at..token.end]);
    syllable_starts(text).contains(&(at - cue_at))
}
