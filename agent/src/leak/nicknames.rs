//! What Thai and Lao people are called for short, which is mostly an everyday word.

use super::fold::Folded;
use super::grammar;
use super::lexicon::Word;
use super::native::{Cue, Native, clipped};
use super::reading::Reading;
use super::script::script;

/// Most letters between a word for people and "is".
const SUBJECT_REACH: usize = 40;

impl Native {
    /// A word that people are called for short, or any single word after kin and before what people do.
    pub(super) fn nickname(
        &self,
        reading: &Reading<'_>,
        words: &[Word],
        end: usize,
        cue: Cue,
    ) -> Option<usize> {
        let first = words.first()?;
        let rest = clipped(&reading.folded.text[first.start..end]);
        let dictionary = self.lexicon.of(script(rest.chars().next()?))?;
        let nick = self.names.nickname(rest).filter(|len| {
            let next = dictionary.split(&rest[*len..]);
            next.first().is_none_or(|word| {
                let word = &rest[*len..][word.start..word.end];
                self.is_stop(word) || grammar::is_person_verb(&rest[*len..])
            })
        });
        let at = nick.map_or(first.end, |len| first.start + len);
        let behind = &reading.folded.text[at..];
        let acts = grammar::is_person_saying(behind) && !behind.starts_with(' ');
        let apart = reading.folded.text[..first.start].ends_with(' ') && at == end;
        let says = acts || apart && grammar::is_person_saying(behind);
        let modal = grammar::is_modal(behind);
        let is_name = match cue {
            Cue::Formal | Cue::Title => {
                nick.is_some() || acts && !self.is_stop(reading.text(first))
            }
            Cue::Role => nick.is_some() && (at == end || acts || modal),
            Cue::Frame | Cue::Link => {
                let joined = starts_with_joint(behind.trim_start_matches(' '));
                let is_met = || is_social(&reading.folded.text[..first.start]);
                let of_people = || self.is_of_people(reading, first);
                nick.is_some() && (says || joined || is_met() || modal && of_people())
                    || at == end && of_people()
            }
            Cue::Word => false,
        };
        (is_name && reading.folded.text[first.start..at].chars().count() >= 2).then_some(at)
    }

    /// Whether this stands behind "is", and a word for people before that.
    fn is_of_people(&self, reading: &Reading<'_>, word: &Word) -> bool {
        const BE: [&str; 3] = ["คือ", "ແມ່ນ", "ຄື"];
        const PEOPLE: [&str; 16] = [
            "คน",
            "ผู้",
            "ญาติ",
            "เพื่อน",
            "สามี",
            "ภรรยา",
            "แฟน",
            "นาย",
            "ຄົນ",
            "ຜູ້",
            "ຍາດ",
            "ຫມູ່",
            "ຜົວ",
            "ເມຍ",
            "ແຟນ",
            "ນາຍ",
        ];
        let before = reading.folded.text[..word.start].trim_end_matches(' ');
        let Some(subject) = BE.iter().find_map(|be| before.strip_suffix(be)) else { return false };
        let from = subject.char_indices().rev().nth(SUBJECT_REACH).map_or(0, |(at, _)| at);
        let subject = subject[from..].rsplit(['.', '\n']).next().unwrap_or_default();
        let is_kin = self.cue_at(reading.text(word)).is_some_and(|(_, cue)| cue >= Cue::Role);
        PEOPLE.iter().any(|people| subject.contains(people))
            && !is_kin
            && !self.is_stop(reading.text(word))
    }
}

/// Whether a text ends in what only people do with one another.
fn is_social(text: &str) -> bool {
    const SOCIAL: [&str; 28] = [
        "เพื่อนของ",
        "แม่ของ",
        "พ่อของ",
        "แฟนของ",
        "สามีของ",
        "เมียของ",
        "ลูกของ",
        "ญาติของ",
        "ໝູ່ຂອງ",
        "ແມ່ຂອງ",
        "ພໍ່ຂອງ",
        "ຜົວຂອງ",
        "เยี่ยม",
        "โทรหา",
        "ตามหา",
        "ໂທຫາ",
        "รู้จักกับ",
        "แต่งงานกับ",
        "ทะเลาะกับ",
        "คุยกับ",
        "พบกับ",
        "สนิทกับ",
        "ຮູ້ຈັກກັບ",
        "ແຕ່ງງານກັບ",
        "ຜິດຖຽງກັບ",
        "ລົມກັບ",
        "ພົບກັບ",
        "ສະໜິດກັບ",
    ];
    let text = text.trim_end_matches(' ');
    SOCIAL.iter().any(|word| text.ends_with(Folded::word(word).as_str()))
}

/// Whether two people are joined here.
fn starts_with_joint(text: &str) -> bool {
    ["กับ", "และ", "ກັບ", "ແລະ"].iter().any(|joint| text.starts_with(joint))
}
