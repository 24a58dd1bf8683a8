//! Facts that name nobody alone and somebody together: an exact age, a small place, a people, a rare
//! work, a rare condition, what befell a family, a day.
//!
//! Three sorts of them close together, or two rare conditions, are a hint. With fewer than some fifty
//! cases of its own an office cannot count how many people a combination fits, so the rule is fixed.

use regex::Regex;

use super::dates;
use super::fold::Folded;
use super::{Hits, Kind, LeakError, Level, Reason};

/// How close together facts are told of one person, in characters: three or four sentences.
const WINDOW: u32 = 300;
/// So many sorts of facts together point to somebody.
const SORTS_MIN: usize = 3;
/// So many different rare conditions do, whatever else is told.
const RARE_MIN: usize = 2;
/// Most facts of one text that are weighed: a text that has more is full of them.
const FACTS_MAX: usize = 20_000;

/// A sort of facts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Age,
    Place,
    People,
    Work,
    Rare,
    Family,
    Day,
}

const SORTS: usize = 7;

/// Expressions over the folded text; the first group is the fact, or else all of it.
const FACTS: &[(Sort, &str)] = &[
    (
        Sort::Age,
        r"\b(?:aged?:? ?(?:of )?|(?:she|he|girl|woman|boy|man|child|daughter|son|survivor|client)(?: is| was|,)? (?:of |only )?)(\d{1,2})\b(?:[^\d:./%-]|$)",
    ),
    (
        Sort::Age,
        r"\b\d{1,2}(?:[ -](?:years?|yrs?)[ -]olds?\b| ?y/?o\b| ans\b| jaar\b| ar gammal\b)|(?:อายุ|ອາຍຸ|အသက်) ?\d{1,2}\b",
    ),
    (
        Sort::People,
        r"\b(?:akha|hmong|karen|kayin|kayah|karenni|padaung|shan|tai yai|lahu|lisu|kachin|jinghpaw|rakhine|rohingya|palaung|ta'ang|pa-?o|danu|intha|khmu|lua|phu ?thai|tai dam|tai lue|yao|mien|katu|brao|makong|akeu|moken|bulang|naxi|sami)\b|\b(?:mon|chin|wa|dai|yi|roma) (?:people|girl|woman|boy|man|language|descent)\b|\bethnic [a-z]{2,12}\b|อาข่า|ม้ง|กะเหรี่ยง|ปกาเกอะญอ|ไทใหญ่|ลาหู่|มูเซอ|ลีซอ|ลีซู|มอญ|คะฉิ่น|ปะหล่อง|ดาราอั้ง|ปะโอ|ว้า|เมี่ยน|ขมุ|ลัวะ|ผู้ไท|โรฮิงญา|มอแกน|ອາຄາ|ມົ້ງ|ກຶມມຸ|ຂະມຸ|ລາຫູ|ໄທດຳ|ໄທລື້|ຜູ້ໄທ|ກະຕູ|ມະກອງ|ບຣູ|ຊົນເຜົ່າ|ရှမ်းလူမျိုး|ကရင်|ကယား|ပဒေါင်|ချင်းလူမျိုး|ကချင်|ရခိုင်|ရိုဟင်ဂျာ|ပလောင်|တအာင်း|ပအိုဝ်း|လားဟူ|အခါလူမျိုး|လီဆူး|မွန်လူမျိုး",
    ),
    (
        Sort::Work,
        r"\b(?:beauty queen|pageant|singer|dancer|midwife|headman|village chief|boxer|athlete|champion|abbot|shaman|spirit medium|mahout|goldsmith|radio presenter|mayor|member of parliament|class president|only doctor|only teacher)\b|นางงาม|นักร้อง|นักมวย|นักกีฬา|หมอตำแย|ผู้ใหญ่บ้าน|กำนัน|หมอผี|ร่างทรง|ควาญช้าง|ช่างทอง|นายกเทศมนตรี|ນາງງາມ|ນັກຮ້ອງ|ນັກມວຍ|ນາຍບ້ານ|ໝໍຕຳແຍ|ໝໍຜີ|ຄວານຊ້າງ|ຊ່າງຄຳ|အလှမယ်|အဆိုတော်|လက်ဝှေ့သမား|လက်သည်|သူကြီး|နတ်ကတော်|ဆင်ဦးစီး|ပန်းထိမ်",
    ),
    (
        Sort::Rare,
        r"\b(?:pregnant|expecting twins|twins?|triplets|deaf|mute|blind|wheelchair|amputat\w{0,4}|one arm|one leg|albino|epilep\w{1,4}|hiv(?:-| )?positive|haemophilia|leprosy|down syndrome|autis\w{1,4}|transgender|intersex|burn scars?|cleft lip)\b|ตั้งครรภ์|ตั้งท้อง|แฝด|หูหนวก|เป็นใบ้|ตาบอด|พิการ|วีลแชร์|ลมชัก|เอชไอวี|เผือก|ข้ามเพศ|ปากแหว่ง|ຖືພາ|ແຝດ|ຫູໜວກ|ປາກກືກ|ຕາບອດ|ພິການ|ລົມບ້າໝູ|ເອສໄອວີ|ເຜືອກ|ကိုယ်ဝန်|အမွှာ|နားမကြား|မျက်မမြင်|မသန်စွမ်း|ဝက်ရူး|အိပ်ချ်အိုင်ဗွီ|လိင်ပြောင်း",
    ),
    (
        Sort::Family,
        r"\b(?:funeral|(?:her|his|their) (?:father|mother|brother|sister|husband|parents?|son|daughter|child) (?:was |were |had been )?(?:died|killed|shot|drowned|murdered|executed|hanged|arrested|jailed|missing)|orphan(?:ed)?|widow(?:ed)?|landslide|house burned|only survivor|wedding)\b|งานศพ|กำพร้า|ม่าย|แม่ตาย|พ่อตาย|แม่เสียชีวิต|พ่อเสียชีวิต|ถูกฆ่า|จมน้ำ|ดินถล่ม|งานแต่ง|ງານສົບ|ກຳພ້າ|ແມ່ໝ້າຍ|ແມ່ຕາຍ|ພໍ່ຕາຍ|ຖືກຂ້າ|ຈົມນ້ຳ|ດິນເຈື່ອນ|ງານດອງ|ဈာပန|မိဘမဲ့|မုဆိုးမ|အဖေသေ|အမေသေ|အသတ်ခံ|ရေနစ်|မြေပြို|မင်္ဂလာဆောင်",
    ),
];

/// The compiled expressions.
pub(super) struct Combinations {
    facts: Vec<(Sort, Regex)>,
}

/// One fact, in characters of the original.
struct Fact {
    start: u32,
    end: u32,
    sort: Sort,
    /// What tells two rare conditions apart.
    word: u64,
    /// Bytes of the folded text; a place is a finding of its own already.
    at: Option<(usize, usize)>,
}

impl Combinations {
    pub(super) fn load() -> Result<Self, LeakError> {
        let compile = |(sort, text): &(Sort, &str)| {
            let regex = Regex::new(&super::patterns::folded_words(text));
            Ok((*sort, regex.map_err(|_| LeakError::Data("combinations"))?))
        };
        Ok(Self { facts: FACTS.iter().map(compile).collect::<Result<_, LeakError>>()? })
    }

    /// Marks what together points to somebody. Places are those that were found before.
    pub(super) fn find(&self, folded: &Folded, days: &[dates::Written], hits: &mut Hits) {
        let mut facts = self.facts(folded, days, hits);
        facts.sort_by_key(|fact| (fact.start, fact.end));
        let mut is_told = vec![false; facts.len()];
        let mut first = 0;
        for last in 0..facts.len() {
            while facts[last].end.saturating_sub(facts[first].start) > WINDOW && first < last {
                first += 1;
            }
            if points_to_somebody(&facts[first..=last]) {
                is_told[first..=last].fill(true);
            }
        }
        for (fact, _) in facts.iter().zip(is_told).filter(|(_, is_told)| *is_told) {
            if let Some((start, end)) = fact.at {
                let (level, reason) = (Level::Look, Reason::Combination);
                hits.add(folded, start, end, Kind::Combination, level, reason);
            }
        }
    }

    fn facts(&self, folded: &Folded, days: &[dates::Written], hits: &Hits) -> Vec<Fact> {
        let mut facts: Vec<Fact> = hits
            .places()
            .map(|(start, end)| Fact { start, end, sort: Sort::Place, word: 0, at: None })
            .collect();
        let text = folded.text.as_str();
        let mut add = |sort, at: std::ops::Range<usize>| {
            let (start, end) = folded.span(at.start, at.end);
            let word = super::spelling::hash(text[at.clone()].chars());
            facts.push(Fact { start, end, sort, word, at: Some((at.start, at.end)) });
        };
        for (sort, regex) in &self.facts {
            for found in regex.captures_iter(text).take(FACTS_MAX) {
                let group = found.get(1).or_else(|| found.get(0));
                group.into_iter().for_each(|group| add(*sort, group.range()));
            }
        }
        // Without a year it is a day of this year: an appointment more often than an event.
        let dated = days.iter().filter(|day| day.year.is_some()).take(FACTS_MAX);
        dated.for_each(|day| add(Sort::Day, day.start..day.end));
        facts
    }
}

/// The window holds few facts: it is short.
fn points_to_somebody(facts: &[Fact]) -> bool {
    let mut sorts = [false; SORTS];
    facts.iter().for_each(|fact| sorts[fact.sort as usize] = true);
    let mut rare: Vec<u64> =
        facts.iter().filter(|fact| fact.sort == Sort::Rare).map(|fact| fact.word).collect();
    rare.sort_unstable();
    rare.dedup();
    sorts.iter().filter(|sort| **sort).count() >= SORTS_MIN || rare.len() >= RARE_MIN
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::super::{Kind, Level};
    use serde_json::json;

    fn combined(text: &str) -> Vec<String> {
        let found = found(json!({}), text).into_iter();
        let combined = found.filter(|(_, kind, level)| {
            assert!(*kind != Kind::Combination || *level == Level::Look);
            *kind == Kind::Combination
        });
        combined.map(|(text, ..)| text).collect()
    }

    #[test]
    fn three_sorts_of_facts_together_are_marked() {
        assert_eq!(
            combined("She is 17 and Akha; her father was shot before she left."),
            ["17", "Akha", "her father was shot"]
        );
        assert_eq!(combined("เด็กหญิงอายุ 14 ปี ชาวอาข่า ลูกสาวหมอผี").len(), 3);
        assert_eq!(combined("ອາຍຸ 15 ປີ ຊົນເຜົ່າ ມົ້ງ ເປັນນັກມວຍ").len(), 4);
        assert_eq!(combined("အသက် ၁၆ နှစ် ကရင် မိဘမဲ့ ဖြစ်သည်။").len(), 3);
    }

    #[test]
    fn a_small_place_counts_without_being_marked_twice() {
        let text = "A midwife of Ban Zurlek, aged 22, came in.";
        assert_eq!(combined(text), ["midwife", "22"]);
    }

    #[test]
    fn two_rare_conditions_are_marked_and_one_is_not() {
        assert_eq!(combined("She is deaf and pregnant."), ["deaf", "pregnant"]);
        assert!(combined("She is pregnant. A pregnant woman needs care.").is_empty());
    }

    #[test]
    fn facts_far_apart_or_of_two_sorts_are_let_through() {
        let far = format!("She is 17 and Akha. {} Her funeral costs.", "It went well. ".repeat(30));
        assert!(combined(&far).is_empty());
        assert!(combined("She is 17, from Chiang Rai province, and speaks Akha.").is_empty());
    }
}
