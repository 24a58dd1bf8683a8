//! Sentences about other people and about nobody, by language. All names are invented.

use super::tests::{found, marked};
use serde_json::json;

/// Each name stands in its sentence between bars and must be marked for its larger part.
fn assert_marked(sentences: &[&str]) {
    let missed: Vec<&&str> = sentences
        .iter()
        .filter(|sentence| {
            let parts: Vec<&str> = sentence.split('|').collect();
            let [before, name, after] = parts[..] else { panic!("{sentence}: no name in bars") };
            let from = before.chars().count();
            let letters: Vec<usize> = name
                .chars()
                .enumerate()
                .filter(|(_, c)| !c.is_whitespace())
                .map(|(i, _)| from + i)
                .collect();
            let marked = marked(&format!("{before}{name}{after}"));
            let hits = letters.iter().filter(|at| marked.iter().any(|range| range.contains(at)));
            hits.count() * 2 < letters.len()
        })
        .collect();
    assert!(missed.is_empty(), "missed:\n{missed:#?}");
}

/// At most `alarms` of these, which name nobody, are marked anywhere.
fn assert_clean(sentences: &[&str], alarms: usize) {
    let alarmed: Vec<_> = sentences
        .iter()
        .map(|sentence| (sentence, found(json!({}), sentence)))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert!(alarmed.len() <= alarms, "alarmed: {alarmed:#?}");
}

#[test]
fn other_people_are_found_in_english() {
    assert_marked(&[
        "She met |Oksana| at the bus station.",
        "The money went to |Radovan| every Friday.",
        "He was last seen with |Ilse| near the port.",
        "|Marisol| said she would come back.",
        "A woman named |Yevgenia Tarkan| opened the door.",
        "Her roommate |Bibiana| has the key.",
        "The broker, |Zoltan Ferenci|, kept the passports.",
        "They asked |Tomasz| to translate.",
        "Mr |Okonjo| drove the van.",
        "Sister |Perpetua| runs the kitchen.",
        "Her aunt |Wilhelmina| pays for the ticket.",
        "The driver is called |Dragomir|.",
        "She trusts |Ngozi| and nobody else.",
        "|Aurelio Bandini| signed the contract.",
        "Interview held by |Katarzyna Wolska|.",
        "Her younger brother |Emeka| is in school.",
        "The landlady, Mrs |Pettersdotter|, called twice.",
        "Plate |LB07 XKT| was seen twice.",
        "The car, plate |YN63 OPA|, waited outside.",
        "She went to |Lindeby skola| until grade six.",
        "They slept at |Svartvik kyrka|.",
        "The bus stops near |Tolworth Primary School|.",
        "Spoke by phone with |Ludmila| about the rent.",
        "The man they call |Big Anatol| collects the money.",
        "|Fatou Sarr| drove her to the airport.",
        "A cousin, |Emmanuela|, works in the same bar.",
        "Passport is held by a certain |Gheorghe|.",
        "Our colleague |Hendrik Vossen| will fetch her on Tuesday.",
        "She shared a room with |Priscila| and two others.",
        "According to |Marguerite|, nobody was paid.",
        "Her friend |Joy| left the week before.",
        "Witnesses: |Bertil Hagström|, Anna.",
        "She was moved to a flat owned by |Kwabena Osei|.",
        "He introduced himself as |Viktor|.",
        "Her sister-in-law |Thandiwe| has the phone now.",
        "Registration |OU19 HGB| on a grey van.",
        "The monk at |Wat Pa Sak Noi| let them sleep there.",
    ]);
}

#[test]
fn other_people_are_found_in_thai() {
    assert_marked(&[
        "ครูท่านหนึ่ง |นิภาพร| พามาส่ง",
        "เพื่อนร่วมงาน |สุภาวดี จันทร์เพ็ง| เล่าให้ฟัง",
        "พี่สาวชื่อ|จุฑามาศ|ทำงานอยู่ด้วย",
        "นายจ้างชื่อ |วิเชียร ทองแถม| ไม่จ่ายเงิน",
        "นาย|กมล ศรีนวล| เป็นนายหน้า",
        "พบกับ |ศิริพร| ที่ตลาด",
        "เธอไปหา|สุดารัตน์|เมื่อคืน",
        "|ธีรยุทธ| โทรมาเมื่อเช้า",
        "|พัชรินทร์ บุญมาก| เป็นคนพาไป",
        "คนขับรถ นาย|สมพงษ์| รอหน้าบ้าน",
        "น.ส.|ปวีณา ใจซื่อ| ให้ปากคำแล้ว",
        "พยานคนหนึ่งชื่อ |อุบลรัตน์|",
        "ด.ญ.|กัญญารัตน์| อายุสิบสองปี",
        "ป้า|แดง|ขายของหน้าโรงงาน",
        "ล่ามชื่อ |มนัสวี| แปลให้",
        "เจ้าของร้าน คุณ|พรทิพย์| ยืนยัน",
        "เธอรู้จักกับ|วันทนา|มานาน",
        "สามี |ณัฐพล| ทำงานก่อสร้าง",
        "แม่เล้าชื่อ |มาลัย| คุมร้าน",
        "เขาบอก|อัจฉรา|ว่าจะกลับ",
        "น้องสาวของเธอ |ชลธิชา| ยังเรียนอยู่",
        "ผู้ใหญ่บ้าน|สวัสดิ์|รับรองให้",
        "หัวหน้าคนงาน |ประสิทธิ์| เก็บบัตรไว้",
        "คนที่มารับคือ |ธนากร แซ่ตั้ง|",
        "เจ๊|หมวย|เป็นเจ้าของร้าน",
        "เฮีย|ตี๋|ขับรถพาข้ามด่าน",
        "ติดต่อ |รุ่งนภา| ได้ที่ร้าน",
        "สามีของเธอชื่อ|เดชา|",
        "นางสาว |มลฤดี| ให้การว่าไม่ได้รับค่าจ้าง",
        "อยู่กับยาย|บุญเรือน|ตั้งแต่เด็ก",
        "จ่ายเงินให้|วีระ|ห้าหมื่นบาท",
        "เด็กชาย|ภูมิ|อายุเจ็ดขวบ",
        "เรียนที่|โรงเรียนบ้านหนองกุง|ถึงชั้นป.4",
        "ผู้ต้องหาชื่อ นาย|อุดม คงทน| ถูกจับแล้ว",
    ]);
}

#[test]
fn other_people_are_found_in_lao() {
    assert_marked(&[
        "ເພື່ອນຊື່ |ສົມຈິດ| ມານຳ",
        "ນາງ |ບົວຄຳ ແສງສະຫວັນ| ເລົ່າ",
        "ທ້າວ|ຄຳແສນ| ເປັນຄົນຂັບລົດ",
        "ຄູຄົນໜຶ່ງ |ຈັນດາ ວົງໄຊ| ແຈ້ງ",
        "ພົບກັບ |ທອງສຸກ| ຢູ່ຕະຫຼາດ",
        "|ແກ້ວມະນີ ພົມມາ| ພາໄປ",
        "ນາຍຈ້າງຊື່ |ຫຼວງສີ| ບໍ່ຈ່າຍເງິນ",
        "ໝູ່ຂອງລາວ |ວິໄລພອນ| ໂທມາ",
        "ເອື້ອຍ|ນ້ອຍ|ຂາຍເຄື່ອງ",
        "ຜົວຊື່ |ພູວົງ| ຢູ່ໄທ",
        "ທ່ານ |ສີສຸກ ຈັນທະວົງ| ເຊັນ",
        "ນາຍໜ້າ |ບຸນທັນ| ຍຶດປຶ້ມ",
        "ນ້ອງສາວຊື່ |ດາລາວັນ| ຍັງຮຽນ",
        "ພະຍານ |ອິນທອງ| ເຫັນ",
        "ແມ່ຕູ້|ຄຳ|ລ້ຽງລູກ",
        "ລາວເລົ່າວ່າ |ຄຳຫຼ້າ| ເປັນຄົນຊວນມາ",
        "ຄົນທີ່ມາຮັບຊື່ |ວັນໄຊ|",
        "ເຈ້|ແດງ|ເປັນເຈົ້າຂອງຮ້ານ",
        "ຈ່າຍເງິນໃຫ້ |ສຸລິຍາ| ຫ້າລ້ານກີບ",
        "ຢູ່ກັບແມ່ຕູ້ |ບົວລີ| ແຕ່ນ້ອຍ",
        "ຮຽນຢູ່ |ໂຮງຮຽນປະຖົມໜອງແວງ|",
        "ນາງສາວ |ມະນີວັນ ໄຊຍະວົງ| ໃຫ້ການ",
        "ຜູ້ຖືກຫາ ທ້າວ |ອຸໄທ| ຖືກຈັບ",
        "ຕິດຕໍ່ |ພອນທິບ| ໄດ້",
        "ອ້າຍ|ຕຸ້ຍ|ຂັບລົດ",
    ]);
}

#[test]
fn other_people_are_found_in_burmese() {
    assert_marked(&[
        "ကို|သက်နိုင်ဝင်း| က ပြောသည်။",
        "ယာဉ်မောင်း ကို|မြင့်ဆွေ| ရောက်လာသည်။",
        "မ|ခင်သန်းနု| သည် သက်သေ ဖြစ်သည်။",
        "ဒေါ်|စန်းစန်းရီ| နှင့် တွေ့သည်။",
        "ဦး|ထွန်းလှိုင်| ၏ အိမ်တွင် နေသည်။",
        "|နှင်းဝတ်ရည်| ဆိုသူ လာသည်။",
        "|ဇာနည်ထက်| အမည်ရှိ ပွဲစား ဖြစ်သည်။",
        "အလုပ်ရှင် |သန်းဌေး| က လစာ မပေးပါ။",
        "စကားပြန် ဒေါ်|မြသီတာ| ကူညီသည်။",
        "သူ၏အမည် |နန္ဒာစိုး| ဖြစ်သည်။",
        "စိုင်း|ခမ်းလှိုင်| နှင့် ထွက်သွားသည်။",
        "နော်|ဖောဖော| ဖုန်းဆက်သည်။",
        "အစ်မ |ခိုင်ခိုင်ဝင်း| ရှိသည်။",
        "သူငယ်ချင်း |ဝေယံဖြိုး| ထံ သွားသည်။",
        "|ရွှေပြည်သာကျောင်း| မှာ နေခဲ့သည်။",
        "|အောင်မင်္ဂလာကျောင်းတိုက်| တွင် ခိုလှုံသည်။",
        "အလယ်တန်းကျောင်း |ရေကြည်| တွင် တက်သည်။",
        "ကားနံပါတ် |4D/7702| ဖြစ်သည်။",
        "ကား |7K-1290| နဲ့ လာတယ်။",
        "သူက |ခင်မာလွင်| နဲ့ အတူ ထွက်သွားတယ်။",
        "မသီတာ လို့ ခေါ်တဲ့ |ဝေဝေ| က ခေါ်လာတာ။",
        "ပွဲစား |စိုးသူရ| က ပိုက်ဆံ ယူသည်။",
        "ကို|ထက်အောင်| ဆီ ပိုက်ဆံ ပို့ရသည်။",
        "အဒေါ် ဒေါ်|ဌေးဌေးမြင့်| ထံတွင် နေသည်။",
        "ဦး |အောင်ဇေယျ| က အိမ်ငှားပေးသည်။",
        "မောင်|ဖြိုးပြည့်| သည် ညီဖြစ်သည်။",
        "|စိမ်းလဲ့ကျေးရွာ| မှ လာသည်။",
        "ရဲအရာရှိ |ကျော်သူရိန်| စစ်ဆေးသည်။",
        "သူ့သူငယ်ချင်း |နှင်းနှင်း| ဖုန်းဆက်သည်။",
        "ကားအမှတ် |9G/4410|",
        "မ|အေးအေးမြင့်|ကို တွေ့ခဲ့သည်။",
    ]);
}

#[test]
fn other_people_are_found_in_french_dutch_and_swedish() {
    assert_marked(&[
        "Elle a rencontré |Aminata| au marché.",
        "Son amie |Clotilde Renard| l'attend.",
        "Zij woont bij mevrouw |Van den Broecke|.",
        "Haar vriendin |Annelies| belde ons.",
        "Hon bor hos |Gunilla Ekdahl|.",
        "Han som heter |Torbjörn| äger lägenheten.",
    ]);
}

#[test]
fn sentences_about_nobody_raise_few_alarms() {
    assert_clean(
        &[
            "The employer keeps the wages until December.",
            "She met the police and asked for a translator.",
            "Her aunt sells fruit at the night market.",
            "A teacher called the hotline.",
            "They crossed the Mekong by boat at night.",
            "Drivers wait at the gate on Sundays.",
            "He told the nurse about the headaches.",
            "Section 27 applies to minors under 18.",
            "She speaks Karen, Shan and some English.",
            "Two rooms in 24 hours were cleaned.",
            "The training with IOM and UNICEF starts in June.",
            "Her mother said no.",
            "We counted 40 beds and 12 mats.",
            "Please call back before Friday.",
            "The group came from Laos and Vietnam.",
            "The interview took place in the office with an interpreter present.",
            "She reports headaches and poor sleep; a doctor will see her on Monday.",
            "According to the embassy, travel papers take ten days.",
            "Salary was 9,000 baht a month, of which she got 2,000.",
            "They were four women in one room above a karaoke bar.",
            "He asked for help with school fees and a work permit.",
            "Follow-up call on Wednesday at 10; bring the consent form.",
            "The team in Vientiane agreed with the Ministry of Labour on the date.",
            "She would like to learn sewing, cooking or English.",
            "Reintegration grant approved: EUR 600, paid in two parts.",
            "The perpetrator was sentenced to five years; appeal pending.",
            "Temporary shelter in Chiang Mai until the hearing in March.",
            "She came by bus from Yangon to Mae Sot with two other girls.",
            "Nothing is known about the driver or the car.",
            "Please translate the Burmese part and send it back by Thursday.",
        ],
        1,
    );
    assert_clean(
        &[
            "นายจ้างไม่จ่ายค่าแรงสามเดือน",
            "แม่จ้างยึดโทรศัพท์ไว้",
            "นายหน้าพาข้ามแม่น้ำตอนกลางคืน",
            "ครูบอกว่าเด็กขาดเรียน",
            "พบเจ้าหน้าที่ตำรวจเมื่อวันศุกร์",
            "เพื่อนบ้านเห็นเหตุการณ์",
            "แม่อยากให้กลับบ้าน",
            "คุณภาพชีวิตดีขึ้น",
            "เป้าหมายคือหางานใหม่",
            "หน้าที่ของล่ามคือแปลตามจริง",
            "เธอทำงานกับพี่น้องในโรงงาน",
            "ผู้เสียหายให้การกับพนักงานสอบสวน",
            "พ่อแม่เป็นหนี้นายทุน",
            "น้องอยากเรียนหนังสือ",
            "หมอนัดตรวจอีกสองสัปดาห์",
            "นายกรัฐมนตรีลงนามแล้ว",
            "ตามกฎหมายต้องแจ้งภายในเจ็ดวัน",
            "พี่เลี้ยงพาเด็กไปโรงพยาบาล",
            "ผู้เสียหายเดินทางจากย่างกุ้งมาทางแม่สอดเมื่อเดือนมีนาคม",
            "ได้รับเงินเดือนเดือนละสองพันบาท ทำงานวันละสิบสี่ชั่วโมง",
            "นัดพบแพทย์วันจันทร์หน้า เวลา 10.30 น.",
            "เธอต้องการเรียนเย็บผ้าและภาษาอังกฤษ",
            "ที่พักพิงชั่วคราวในเชียงใหม่จนถึงวันนัดศาล",
            "เจ้าของร้านไม่ยอมคืนหนังสือเดินทาง",
            "ไม่มีข้อมูลเกี่ยวกับคนขับรถหรือทะเบียนรถ",
            "กระทรวงแรงงานอนุมัติเงินช่วยเหลือแล้ว",
            "แม่ของเธอป่วยและพ่อตกงาน",
            "ล่ามช่วยแปลให้ตลอดการสัมภาษณ์",
            "พี่สาวกับน้องชายยังอยู่ที่บ้าน",
            "ขอให้ส่งเอกสารกลับภายในวันพฤหัสบดี",
        ],
        1,
    );
    assert_clean(
        &[
            "ນາຍຈ້າງບໍ່ຈ່າຍເງິນ",
            "ແມ່ຢາກໃຫ້ກັບບ້ານ",
            "ນາຍໜ້າພາຂ້າມແມ່ນ້ຳ",
            "ຄູບອກວ່າເດັກຂາດຮຽນ",
            "ໝໍນັດກວດອີກເທື່ອໜຶ່ງ",
            "ເພື່ອນບ້ານເຫັນເຫດການ",
            "ໜ້າທີ່ຂອງນາຍແປ",
            "ຜູ້ເສຍຫາຍໃຫ້ການກັບຕຳຫຼວດ",
            "ພໍ່ແມ່ເປັນໜີ້",
            "ລາວຢາກຮຽນຕໍ່",
            "ກອງປະຊຸມເລີ່ມແປດໂມງ",
            "ຄ່າລົດຈ່າຍແລ້ວ",
            "ຜູ້ເສຍຫາຍເດີນທາງຈາກປາກເຊໄປອຸບົນ",
            "ໄດ້ເງິນເດືອນສອງພັນບາດ ເຮັດວຽກມື້ລະສິບສີ່ຊົ່ວໂມງ",
            "ນັດພົບແພດວັນຈັນໜ້າ",
            "ລາວຢາກຮຽນຕັດຫຍິບ ແລະ ພາສາອັງກິດ",
            "ເຈົ້າຂອງຮ້ານບໍ່ຍອມຄືນໜັງສືຜ່ານແດນ",
            "ແມ່ຂອງລາວເຈັບປ່ວຍ ແລະ ພໍ່ບໍ່ມີວຽກ",
            "ກະຊວງແຮງງານອະນຸມັດເງິນຊ່ວຍເຫຼືອແລ້ວ",
            "ເອື້ອຍກັບນ້ອງຊາຍຍັງຢູ່ບ້ານ",
            "ບໍ່ມີຂໍ້ມູນກ່ຽວກັບຄົນຂັບລົດ",
        ],
        1,
    );
    assert_clean(
        &[
            "အလုပ်ရှင်က လစာ မပေးပါ။",
            "သူမ မသိပါဘူး။",
            "မိသားစုနှင့် ပြန်တွေ့လိုသည်။",
            "ကိုယ်ဝန် ရှိသည်။",
            "ကိုယ်တိုင် ဆုံးဖြတ်ခဲ့သည်။",
            "ဆရာဝန်က ဆေးပေးသည်။",
            "ဒေါ်လာ ငါးရာ ပေးခဲ့ရသည်။",
            "ကျောင်းသို့ ပြန်တက်လိုသည်။",
            "အောင်မြင်စွာ ပြီးစီးသည်။",
            "ဦးစားပေး အမှု ဖြစ်သည်။",
            "အမေရိကန်နိုင်ငံသို့ သွားလိုသည်။",
            "ကိုရီးယားနိုင်ငံတွင် အလုပ်လုပ်ခဲ့သည်။",
            "မနက်ဖြန် ထပ်တွေ့မည်။",
            "မူလတန်းကျောင်းတွင် တက်ခဲ့သည်။",
            "သူမသည် ရန်ကုန်မှ မြဝတီသို့ ကားဖြင့် သွားခဲ့သည်။",
            "တစ်လလျှင် ဘတ်နှစ်ထောင်သာ ရရှိခဲ့သည်။",
            "ဆရာဝန်နှင့် တနင်္လာနေ့တွင် တွေ့ရန် ချိန်းထားသည်။",
            "စက်ချုပ်ပညာနှင့် အင်္ဂလိပ်စာ သင်ယူလိုသည်။",
            "ဆိုင်ရှင်က နိုင်ငံကူးလက်မှတ် ပြန်မပေးပါ။",
            "သူမ၏ မိခင် နေမကောင်းပါ။ ဖခင် အလုပ်မရှိပါ။",
            "အလုပ်သမားဝန်ကြီးဌာနက ထောက်ပံ့ကြေး အတည်ပြုပြီးဖြစ်သည်။",
            "အစ်မနှင့် မောင်လေး အိမ်တွင် ရှိနေသည်။",
            "ယာဉ်မောင်းအကြောင်း သတင်းအချက်အလက် မရှိပါ။",
            "စာရွက်စာတမ်းများကို ကြာသပတေးနေ့မတိုင်မီ ပြန်ပို့ပေးပါ။",
            "အမျိုးသမီး လေးဦး အခန်းတစ်ခန်းတည်းတွင် နေခဲ့ရသည်။",
            "တရားရုံး ချိန်းဆိုရက်အထိ ယာယီခိုလှုံရာတွင် နေထိုင်မည်။",
        ],
        1,
    );
}
