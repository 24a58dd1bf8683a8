//! What given names of Thailand, Laos and Myanmar are made of.
//!
//! Thai names come from a list (docs/leak-check.md names its source and licence). Names are put together
//! from few parts, which are written down here for Thai, Lao and Burmese.

use std::collections::HashSet;

use super::LeakError;
use super::fold::Folded;
use super::hashes::{Hashes, lines};
use super::script::{self, Script};
use super::spelling::syllable_starts;
use super::words::whole;

const THAI: &str = include_str!("../../data/leak/thai-names.txt");
const THAI_SHA256: &str = include_str!("../../data/leak/thai-names.txt.sha256");

/// Given names that are everyday words too.
const THAI_WORDS: &str = include_str!("../../data/leak/thai-name-words.txt");
const THAI_WORDS_SHA256: &str = include_str!("../../data/leak/thai-name-words.txt.sha256");

/// Surnames of Thailand that are no words, folded.
const THAI_SURNAMES: &str = include_str!("../../data/leak/thai-surnames.txt");
const THAI_SURNAMES_SHA256: &str = include_str!("../../data/leak/thai-surnames.txt.sha256");

/// Parts that Thai given names begin with, for names that the list lacks.
const THAI_FIRST: &str = "สม บุญ คำ จันทร์ เพียง ดอก หล้า ปราง ไพ ทิวา ทวี ปรีชา อภิ ชัย ชาญ เกรียง กิตติ ธน ธีร นพ ปิย พงษ์ ภัทร รัช วรร วิภา ศิริ สิริ อดิ อนุ อุดม ชล ฐิติ ณัฐ กัญ จารุ ปาน เบญจ มน ลลิ วร สุ พิ นิ นวล บัว แก้ว วิไล พร ทิพย์ ทอง เพชร พิมพ์ ดวง ดารา อำ อินทร์ ศรี รุ่ง แสง สาย อุ่น ขวัญ เดือน ลำ \
    นง กัลย์ จิต จิตร ปราณ พวง มณี มาลี ยุพ เพ็ญ ละ อรุณ";
/// Parts that they go on with.
const THAI_NEXT: &str = "ชาย หญิง ศักดิ์ พงษ์ พงศ์ ชัย พร จิต จิตร มา ศรี จันทร์ ทิพย์ เพ็ญ ลักษณ์ รัตน์ วรรณ ดา ลี ลา วดี เรือง ฤดี มาลย์ ภา ฉวี ส่ง \
    เลิศ มณี พิศ พรรณ สมร อร ทอง ใบ แก้ว เรือน รุ่ง วัลย์ นภา รัก ประสงค์ คิด นึก ยงค์ เยาว์ คราญ ใจ ดาว ฝน เดือน เพชร พลอย หล้า ใส งาม มี นิตย์ นาค ธิดา วิไล สุข ทอน ธร วัฒน์ กร พล ภรณ์ พัฒน์ นันท์ นาถ รัช ศา สา นุช นี วุฒิ เดช ฤทธิ์ ณี ญา ชา ริน รา ภัส สิทธิ์ ภูมิ ทัศน์ โชติ ชนก วรา กมล";
/// Parts that Lao given names begin with.
const LAO_FIRST: &str = "ສົມ ບຸນ ຄຳ ຈັນ ບົວ ແກ້ວ ວິໄລ ພອນ ທິບ ທອງ ເພັດ ພົມ ດວງ ດາລາ ອຳ ອິນ ສຸພາ ສຸດາ ສຸລິ ລັດ \
    ມະນີ ແສງ ວຽງ ຂັນ ກິ່ງ ເກດ ໄຊ ວັນ ສຸກ ສີ ນະ ພູ ອາ ປານ ມາລີ ໂພ ສຸນ ວິ ຄູນ ຫຸມ ຕຸ້ມ ຫົງ ນວນ ສະຫງ່າ ປະ ສຸຂ ຂວັນ ເດືອນ ຮຸ່ງ ຄອນ ໝັ້ນ ຈິດ ໃຈ ມະໂນ ພຸດ ທຳ ລຳ ຍອດ ມະລິ ເກສອນ ອຸ່ນ ສອນ ວິລະ ພິມ ທິດ ລູນ ຕາ ໄຂ ນ້ອຍ ໂສ ຫຼ້າ ພັນ ຜິວ ນາລີ ທຸມ ຍົດ ສາຍ ລາດ ທະ ມົນ ສີລາ ຊຽງ ວານ ທອນ ອະ ອາລະ ສິລິ ຄູນ ບຸບຜາ ສະຫງວນ ສຸວັນ ເພັງ";
/// Parts that they go on with.
const LAO_NEXT: &str = "ມີ ພອນ ສັກ ພົງ ບັດ ຈິດ ໃຈ ສະຫວັນ ໄຊ ທິບ ທອງ ຄຳ ແກ້ວ ວັນ ດາ ດີ ຫຼ້າ ລີ ມາລາ ນະ ພາ ສະໝອນ ສະໄໝ ວົງ \
    ແພງ ເພັງ ໃບ ພັນ ສອນ ສິດ ສິນ ວຸດ ສານ ແສນ ລົມ ຕາ ທາ ນີ ນາ ລິນ ຈັນ ຍາ ປັນ ສີ ສຸກ ຄູນ ເພັດ ດາວອນ ອຸດອນ ນ້ອຍ ລາ ໄລ ມາ ນົງ ລຸນ \
    ນຸສອນ ລົງ ຫານ ລັດ ມະນີ ບົວ ດວງ ຕຸ້ຍ ຜຸຍ ໄພ ຮັກ ຮຸ່ງ ຫອມ ສຸດາ ສຸພາ ສົ່ງ ຈົງ ຊາຍ ຕຸ້ມ ນວນ ເລີດ ປະສົງ ສະໝຸດ ດຳ ແດງ ທະວີ ທະນົງ ເພີ້ຍ ຂາວ ຖິ່ນ ໄຂ ຜົງ ຜາຍ ຫານ ອອນ ເຮືອນ ວິໄລ ສະໝັກ ຈະເລີນ ຄຳຫຼ້າ ໂຊກ ລະ ສະລິນ ຮູ່ງ ໝັ້ນ ຫອມ ສັນ ສະແຫວງ ແສງ ວຽງ ຍົດ ທຸມ ສະອາດ ວັດ ນະຄອນ ເມືອງ ຢັງ ຍັງ ຜູຍ ເຜີຍ ຊູ ຟ້າ ພິວ";
/// Syllables of Burmese names.
const BURMESE: &str = "အောင် ကျော် မြင့် ထွန်း ဝင်း စိုး မိုး လှ လှိုင် နိုင် ဇော် သန်း ခင် ခိုင် ကြည် မြ မာ အေး သီ တာ နု နွယ် ဝေ ဖြူ ဖြိုး ဇင် ထက် ထူး \
    ကို မောင် သူ ဇာ ရီ စု စန်း ညို ညွန့် တင် သိန်း သက် သင်း သွေး ရွှေ ရည် ယဉ် မင်း ဝါ ဝတ် ဟန် ဟိန်း လင်း လွင် လတ် နီ လာ နှင်း ဌေး ဆွေ ဆန်း ချို \
    ချစ် ချမ်း ငြိမ်း ဉာဏ် ပိုင် ပြည့် ဘ ဘို ဗိုလ် မေ မီ မြတ် မွန် ရဲ ရန် ရှိန် သော် အိ ဖြူ စံ စွာ ဦး ဖူး မော် ဇွန် ပွင့် ပန်း ထား ထိန် ယု ယုံ ရှန် ဆု မိ \
    ငယ် ပို ပိုး မြိုင် ညီ ညိမ်း နောင် သာ သား သွင် လဲ့ လဲ့ လှိုင် ကြွယ် ကြီး ကျော့ ဇေ ယျ ယံ ဒေ ဝီ ဒီ ဗွေ ရတ် နာ နန် ဒါ စန် ဒီ ပ ပါ ဟေ မာန် ခမ်း ခန့် စည် စွမ်း ဆင့် ဇွဲ ညွှန့် တိုး ထိုက် ထွဋ် ဖွေး ဗန်း ဘုန်း မွှေး ယွန်း သွယ် ခွန် စိုင်း နွဲ့ ပြုံး သွန်း ကေ သန် တာ \
    လင်္ကာ ရွန်း ပြည် ဆုံ စန္ဒာ နိ ဇိုး လျာ ချော ခေါင် နွဲ့ ပြေ ချိုး မြင် နှောင်း မျိုး အာ တေ လေး ဂျာ နူး တုတ် ဒွဲ ဘူ နွမ် ပုန် ရှိန် ကြာ ညွန် ခွေ ဒိန် လွန် ဘောက် ဆိုင် လဝ် တွယ် ဆန် အွန် နှောင် ဝင့် ရွက် ရွှန်း ဆုံ ဖိုး ချမ်းမြေ့ ပုလဲ ပတ္တမြား နဝ ရူ မှုန် မြေ့ ကြယ် စင် ဇေယျာ သဇင် ဂုဏ် မှူး ဟံ သံ ဘန်း ဆောင်း လမင်း သော်တာ ဝိုင်း ထီး ဖော လာ ဖဲ မူး ခူ ထူ ယော မောက် ဗျ တူး အယ် ဇီ ဖုန်း ဝါး လူ့ နောဝ် ဆောင် လုံ ခြူး သိင်္ဂီ သုခ";

/// Burmese words that are put together of the same syllables.
const BURMESE_WORDS: &str = "သက်သာ အောင်မြင် မိသားစု မိမိ သူငယ် မင်းသား ငယ်ငယ် သားသမီး နာရီ သာသာ လာလာ သူသာ ကိုသာ မီးသီး ပါလာ ထားလာ ကြီးကြီး ကြည်သာ";

/// Syllables of names of Burmese, Karen and Shan as Thai papers write them.
const THAI_FROM_BURMESE: &str = "ซอ หน่อ นอ หม่อง อ่อง วิน มิน เท โซ เมียะ ขิ่น ขิน ทุย เย ลิน ทู จ่อ ยี หล้า เลย์ ซาน มู พอ เอ ตู ต๊ะ ทา แล โพ วา พญา ซู ซิน เต็ง เอาะ เนย์ มอ ปา ญอ ติน \
    จี ลา แอ เกอ เจ เปอ ทวย จาย นาง แสง หอม คำ เครือ นวล หลาว ทุน ส่วย ชเว พิว อูเล ทูเล เล ธิดา ยุ เหมี่ยว เต เลอะ ปะ เลอ เมือง ออง หน่อย แดง เงิน มะ โก ดอ";
/// What Thai and Lao people are called for short. Most are everyday words.
const NICKNAMES: &str = "ฝน นก แนน เมย์ บี เบียร์ โบว์ แอน อ้อม อ้อย แอ๋ว แอ๊ด เอก โอ๋ โอ๊ต โอ อู๋ อุ๊ อุ๋ม อิ๋ว อ้น อาร์ต หนึ่ง หน่อย หนุ่ย หนู หมู หมวย หญิง หวาน แหม่ม เหมียว โหน่ง วิว แวว แวน ลำไย จำปี จำปา พิกุล บุหงา กระถิน มะยม ลิ้นจี่ องุ่น เบญจมาศ ดาหลา สร้อยฟ้า สมบูรณ์ สมาน สามารถ วาสนา อำนาจ สงบ ประหยัด ประดิษฐ์ พิทักษ์ มานะ มานี สันติ สวัสดิ์ โชค เจริญ คำ หล้า ใบเฟิร์น ลูกตาล ลูกหมี ลูกน้ำ ลูกปลา \
    เล็ก เลย์ ลิน แรม เรย์ ริน รุ้ง ยุ้ย ยิ้ม ญา มุก มิ้น มิ้นท์ มด เมฆ แมน แมว โมท ม่อน ฟาง ฟ้า เฟิร์น ฟลุ๊ค เฟิร์ส ฟิล์ม พลอย พิม แพร แพรว แพท เพลง เพียว พีช พีท ปุ้ม ปู ปุ๊ก ปุ๋ย ปุย ป๊อป \
    ป๊อก ปลา ปิ่น ปอ ป่าน แป้ง แป๋ม โป้ง เปิ้ล เปรียว ใบเตย ใบบัว ใบหม่อน บิว บอม บอย บอล บอส บุ๋ม แบงค์ แบม เบน เบนซ์ เบล นัท นุ้ย นุช นุ่น น้ำ น้ำฝน น้ำตาล น้ำหวาน น้ำผึ้ง เนย เนม โน้ต นิว นิด น้อย นัน \
    ธันวา เทียน แทน ท็อป ทราย ตอง ต่าย ต้น ต้อม ตุ๊ก ตุ๊กตา ตูน ตาล ต๋อง ตี๋ ติ๊ก ติว เต้ เตย แตง แตงโม แต้ว โต้ง เต๋า ดา เดือน ดาว แดง ดำ จิ๊บ จิ๋ว จอย จ๋า จุ๋ม แจน แจ๋ว เจน เจี๊ยบ โจ โจ้ \
    ชมพู่ ชมพู เชอรี่ แชมป์ ซัน โซ่ ก้อย กบ กุ้ง กุ๊ก ก้อง กิ๊ก กิ๊ฟ กิ่ง แก้ม แก้ว เกด เก๋ เก่ง เกม โก้ ไก่ ขวัญ ข้าว ข้าวฟ่าง ข้าวหอม ข้าวปั้น เข็ม ไข่ ไข่มุก ครีม คิว แคท เค้ก เคน แยม ยีน ส้ม ส้มโอ สร้อย \
    สน ไหม อ้วน อั้ม ออย ออม ออฟ อิง เอ๋ เอม เอ็ม เอิร์ธ แอม โอปอ ไอซ์ ปุยฝ้าย ดอกรัก ดอกไม้ ข้าวโพด มะลิ กุหลาบ พุดซ้อน มะปราง ละมุด ทับทิม เพชร พลับ ฝ้าย หงส์ เสือ สิงห์ ม้า ช้าง \
    ນ້ອຍ ຕຸ້ຍ ດຳ ແດງ ຂາວ ອ້ວນ ຈ່ອຍ ໜູ ກິ່ງ ໝີ ນົກ ແຕ໋ນ ຕິກ ນຸ້ຍ ກ້ອຍ ໄກ່ ໝູ ປາ ກຸ້ງ ແມວ ໝິວ ຟ້າ ດາວ ເດືອນ ຝົນ ແພງ ຫຼ້າ ບີ ຈອຍ ແນັດ ນິດ ແອັດ ແຈ້ ຈຸ່ມ ຕຸກ ຕຸກຕາ ມິ້ນ ເມ ພິມ ແປ້ງ \
    ເກດ ກຸກ ໂອ ໂອ໋ ແກ້ວ ຄຳ ມຸກ ພອຍ ເນັດ ເຈນ ນັດ ນຸດ ປຸ້ຍ ປູ ໄໝ ຕ່າຍ ໂຕ້ງ ໂຈ້ ເອກ ຕົ້ນ ຕາວ ບອຍ ບອນ ຕູ່ ຕີ່ ເຕີ້ ອຸ່ນ ຈັນ ວັນ ສອນ ພອນ ທອງ ເພັດ ຂວັນ ນາງນ້ອຍ ດອກໄມ້ ບົວ ຈຳປາ ມະລິ ໃບເຕີຍ ໃບບົວ ເບນ ເບັນ ຕຸ່ນ ຕູນ ຫຼ້ານ້ອຍ ໝວຍ ແຄທ ເຟີນ ພູ ຊາຍ ນິກ ນາ ມ່ອນ ກົບ ໄຂ່ ຂ້າວ ແຕງ ຫວານ ນໍ້າ ນ້ຳ ນ້ຳຝົນ ນ້ຳຫວານ ອ້ອຍ ກ້ວຍ ສົ້ມ ພິກ ເປັດ ຊ້າງ ເສືອ ມ້າ ໝາ ປຸຍ ກຽງ ແພຣ ໂນດ ເຄັກ";

/// What Thai and Lao surnames begin or end with.
const SURNAMES: &str = "วงศ์ วงษ์ ศรี สุข ทอง แก้ว บุญ จันทร์ พงษ์ พงศ์ ชัย ไชย คำ อินทร์ อินทะ ใจ แสง สาย มณี รัตน์ เพชร พันธ์ พันธุ์ แซ่ กุล สกุล ตระกูล งาม ดี มูล สิงห์ ชาติ วรรณ พรหม เทพ ทิพย์ นาค \
    ວົງ ແກ້ວ ພົມ ສີ ໄຊ ຈັນ ບຸນ ອິນ ແສງ ສຸວັນ ຫຼວງ ວໍລະ ເພັດ ພັນ ສຸກ ທິບ ມະນີ ສາ ລາດ ສະຫວັນ ສົມບັດ ຈິດ ເທບ ທຳມະ ພິລາ ດາລາ";

/// Clans of the Hmong as Lao papers write them, which are surnames.
const CLANS: [&str; 14] =
    ["ຢ່າງ", "ວ່າງ", "ທໍ່", "ມົວ", "ຊົ່ງ", "ເຮີ", "ຫາງ", "ຈາງ", "ຄ້າງ", "ວື", "ໂລ່", "ລໍ", "ກື່", "ລີ"];

/// Fewest letters of a Thai name in running text: shorter ones are words too.
const THAI_LEN_MIN: usize = 4;
/// Longest name, in letters.
pub(super) const NAME_LEN_MAX: usize = 24;
/// Most parts of one name.
const PARTS_MAX: usize = 5;

/// The lists, folded.
pub(super) struct Names {
    thai: Hashes,
    thai_first: Vec<String>,
    thai_next: Vec<String>,
    lao_first: Vec<String>,
    lao_next: Vec<String>,
    thai_from_burmese: Vec<String>,
    nicknames: HashSet<String>,
    surnames: Vec<String>,
    listed_surnames: Hashes,
    clans: HashSet<String>,
    burmese: HashSet<String>,
    burmese_words: Vec<String>,
}

impl Names {
    pub(super) fn load() -> Result<Self, LeakError> {
        if !whole(THAI, THAI_SHA256) {
            return Err(LeakError::Data("thai-names.txt"));
        }
        if !whole(THAI_WORDS, THAI_WORDS_SHA256) {
            return Err(LeakError::Data("thai-name-words.txt"));
        }
        if !whole(THAI_SURNAMES, THAI_SURNAMES_SHA256) {
            return Err(LeakError::Data("thai-surnames.txt"));
        }
        let list = |text: &str| text.split_whitespace().map(Folded::word).collect::<Vec<_>>();
        Ok(Self {
            thai: Hashes::of_lines(THAI),
            thai_first: list(THAI_FIRST),
            thai_next: list(THAI_NEXT),
            lao_first: list(LAO_FIRST),
            lao_next: list(LAO_NEXT),
            thai_from_burmese: list(THAI_FROM_BURMESE),
            nicknames: list(NICKNAMES)
                .into_iter()
                .chain(lines(THAI_WORDS).map(str::to_owned))
                .collect(),
            clans: CLANS.iter().map(|clan| Folded::word(clan)).collect(),
            surnames: list(SURNAMES),
            listed_surnames: Hashes::of_lines(THAI_SURNAMES),
            burmese: BURMESE.split_whitespace().map(Folded::word).collect(),
            burmese_words: list(BURMESE_WORDS),
        })
    }

    /// The bytes of the longest word that the text begins with and people are called, though it may be an
    /// everyday word.
    pub(super) fn nickname(&self, text: &str) -> Option<usize> {
        let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
        let fits =
            |end: &usize| !continues(&text[*end..]) && self.nicknames.contains(&text[..*end]);
        ends.take(NAME_LEN_MAX).filter(fits).last()
    }

    /// Whether the list of given names has it.
    pub(super) fn is_listed(&self, name: &str) -> bool {
        self.thai.contains(name)
    }

    /// Whether a surname may begin or end like this.
    pub(super) fn is_surname(&self, text: &str) -> bool {
        let fits = |part: &String| {
            text.len() > part.len()
                && (text.starts_with(part.as_str()) || text.ends_with(part.as_str()))
        };
        self.listed_surnames.contains(text) || self.surnames.iter().any(fits)
    }

    /// Whether a word is the name of a clan.
    pub(super) fn is_clan(&self, text: &str) -> bool {
        self.clans.contains(text)
    }

    /// A word that given names begin with.
    pub(super) fn is_part(&self, word: &str, script: Script) -> bool {
        let parts = if script == Script::Lao { &self.lao_first } else { &self.thai_first };
        parts.iter().any(|part| part == word)
    }

    /// Whether a syllable is one that Burmese names are made of.
    pub(super) fn is_syllable(&self, syllable: &str) -> bool {
        self.burmese.contains(syllable)
    }

    /// The bytes of the longest given name that the text begins with.
    pub(super) fn given(&self, text: &str, script: Script) -> Option<usize> {
        match script {
            Script::Thai => self
                .thai(text)
                .or_else(|| composed(text, &self.thai_first, &self.thai_next))
                .or_else(|| composed(text, &self.thai_from_burmese, &self.thai_from_burmese)),
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
