//! People whom the case does not know: named after a title, a word for kin or friends, or a cue.

use regex::Regex;

use super::cues;
use super::fold::{Folded, Token};
use super::known::syllable_starts;
use super::script::Script;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason};

/// Most words of a name.
const WORDS_MAX: usize = 4;

const LATIN_TITLES: &str = r"\b(?:mr|mrs|ms|miss|dr|madam|sister|brother|auntie|aunt|uncle|father|mother superior|pastor|abbot|nun|nang|nan|thao|ma|daw|ko|maung|u|sai|naw|saw|khun|nong|phi|naang|mme|mlle|m\.|monsieur|madame|mademoiselle|mevrouw|meneer|dhr|mevr|herr|fru|froken|officer|sergeant|captain|colonel|inspector|judge|lawyer)\b\.? ";
const LATIN_CUES: &str = r"\b(?:named|name is|name was|name|names|called|calls (?:her|him|them|herself|himself)|call (?:her|him|them)|known as|alias|nickname|nicknamed|friend|friends|neighbou?r|room ?mate|flat ?mate|class ?mate|colleague|co-?worker|mother|father|mum|mom|dad|sister|brother|aunt|auntie|uncle|cousin|niece|nephew|husband|wife|partner|boyfriend|girlfriend|fiancee?|daughter|son|child|baby|grandmother|grandfather|stepfather|stepmother|boss|broker|recruiter|agent|trafficker|manager|owner|employer|driver|interpreter|translator|witness|landlord|landlady|teacher|doctor|nurse|monk|headman|officer|volunteer|social worker|case ?worker|contact(?: person)?|guard|ami|amie|voisine?|mere|pere|soeur|frere|tante|oncle|cousine?|mari|femme|fille|fils|nommee?|appelee?|s'appelle|vriend|vriendin|buur(?:man|vrouw)?|moeder|vader|zus|broer|tante|oom|nicht|neef|man|vrouw|dochter|zoon|genaamd|heet|van|vanninna|vaninna|vanner|granne|mor|mamma|far|pappa|syster|bror|moster|faster|morbror|farbror|kusin|make|maka|dotter|heter|vid namn)\b(?:[ ,:;=(\x22'-]{1,3}(?:is|was|named|called|est|heet|heter|of hers|of his|the|a|her name is)\b)*[ ,:;=(\x22'-]{1,3}";
/// Titles and words before names in unspaced scripts.
const NATIVE_CUES: &str = r"(?:ชื่อเล่น|ชื่อว่า|ชื่อ|เรียกว่า|นางสาว|น\.ส\.|นส\.|เด็กหญิง|เด็กชาย|ด\.ญ\.|ด\.ช\.|นาย|นาง|คุณ|น้อง|พี่สาว|พี่ชาย|พี่|ป้า|น้า|ลุง|เพื่อนบ้าน|เพื่อน|แม่|พ่อ|ยาย|สามี|ภรรยา|แฟน|ลูกสาว|ลูกชาย|หลาน|นายหน้า|ครู|หมอ|ดาบ|ร\.ต\.อ\.|ພະນັກງານ|ຊື່ຫຼິ້ນ|ຊື່ວ່າ|ຊື່|ເອີ້ນວ່າ|ນາງສາວ|ນາງ|ທ້າວ|ທ່ານ|ນ້ອງສາວ|ນ້ອງຊາຍ|ນ້ອງ|ອ້າຍ|ເອື້ອຍ|ປ້າ|ລຸງ|ເພື່ອນບ້ານ|ເພື່ອນ|ໝູ່|ແມ່|ພໍ່|ຜົວ|ເມຍ|ຄູ|ນາຍໜ້າ|အမည်မှာ|အမည်|နာမည်မှာ|နာမည်|ဒေါ်|ဦး|မောင်|နန်း|စိုင်း|နော်|စော|သူငယ်ချင်း|အိမ်နီးချင်း|အခန်းဖော်|အမေ|အဖေ|အစ်မ|အစ်ကို|ညီမ|အဒေါ်|ဦးလေး|ခင်ပွန်း|ဇနီး|သမီး|ပွဲစား|ဆရာမ|ၸိုဝ်ႈ|ၼၢင်း|ၸၢႆး)[ :]{0,2}";

/// What a Thai, Lao or Burmese name does not begin with after a cue.
const NO_NAMES: &str = "อายุ เบอร์ โทร ทำ อยู่ เป็น ของ และ ที่ มี ไม่ ได้ จะ ให้ มา ไป นัด เกิด บัตร ไลน์ คือ ว่า กับ \
    ถูก แล้ว ยัง ค่า สะกด ภูมิลำเนา ผู้ โครงการ องค์กร เรื่อง สถานที่ หน่วย บริษัท ถนน หมู่บ้าน ตำบล เล่น จริง นามสกุล คน \
    เธอ เขา บอก โทรศัพท์ ไม้ น้ำ ครัว บ้าน เด็ก ใน เคย อาชีพ นัดหมาย จาก ซึ่ง ก็ ต้อง อาจ ขอ ทุก ใหม่ เก่า แรก ใหญ่ เล็ก \
    ชุมชน พนักงาน สัญชาติ แพทย์ ตำรวจ สาว ชาย หญิง หน้า ครู ช่วย ดี แบบ เอกสาร ยา ทหาร อายุ๑ \
    ອາຍຸ ເບີ ໂທ ເຮັດ ຢູ່ ເປັນ ຂອງ ແລະ ທີ່ ມີ ບໍ່ ໄດ້ ຈະ ໃຫ້ ມາ ໄປ ນັດ ເກີດ ບັດ ຄື ວ່າ ກັບ ຖືກ ແລ້ວ ຍັງ ຄ່າ ບ້ານ \
    ຜູ້ ໂຄງການ ອົງການ ຄົນ ລາວ ບອກ ເດັກ ໃນ ຈາກ ຊື່ ນາມສະກຸນ ສາວ ຊາຍ ແພດ ໝໍ ຕຳຫຼວດ \
    ဖြစ် ရှိ မရှိ သည် က ကို နှင့် နဲ့ သူ ဖုန်း အသက် အလုပ် မှာ မ တစ် နှစ် စွာ စီး ရဲ့ များ တွေ အား တို့ ပြော";

/// The expressions and lists.
pub(super) struct People {
    titles: Regex,
    cues: Regex,
    native: Regex,
    no_names: Vec<String>,
}

impl People {
    pub(super) fn load() -> Result<Self, LeakError> {
        let regex = |text: &str| {
            Regex::new(&super::patterns::folded_words(text)).map_err(|_| LeakError::Data("people"))
        };
        Ok(Self {
            titles: regex(LATIN_TITLES)?,
            cues: regex(LATIN_CUES)?,
            native: regex(NATIVE_CUES)?,
            no_names: NO_NAMES.split_whitespace().map(Folded::word).collect(),
        })
    }

    pub(super) fn find(&self, folded: &Folded, words: &Words, hits: &mut Hits) {
        for found in self.titles.find_iter(&folded.text) {
            if let Some((start, end)) = latin_name(folded, found.end(), words, true) {
                // Capital titles belong to the name as people read it: `Sister Amelia`.
                let title = token_at(folded, found.start()).filter(|token| token.is_capital);
                let start = title.map_or(start, |token| token.start);
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
        }
        for found in self.cues.find_iter(&folded.text) {
            if let Some((start, end)) = latin_name(folded, found.end(), words, false) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
            self.native_name(folded, found.end(), words, hits);
        }
        for found in self.native.find_iter(&folded.text) {
            if self.is_word_start(folded, found.start(), found.as_str()) {
                self.native_name(folded, found.end(), words, hits);
            }
            if let Some((start, end)) = latin_name(folded, found.end(), words, true) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
        }
        capitals(folded, words, hits);
    }

    /// Burmese titles are syllables of ordinary words too; they count at the beginning of a word.
    fn is_word_start(&self, folded: &Folded, at: usize, cue: &str) -> bool {
        let is_myanmar = cue.starts_with(|c| super::script::script(c) == Script::Myanmar);
        let before = folded.text[..at].chars().next_back();
        let counts_people = folded.text[..at].trim_end().ends_with(|c: char| c.is_ascii_digit());
        !is_myanmar
            || !counts_people && before.is_none_or(|c| super::script::script(c) != Script::Myanmar)
            || cue.chars().count() >= 8
    }

    /// The name right after a cue: the rest of the word, and the next word if it may be a surname.
    fn native_name(&self, folded: &Folded, at: usize, words: &Words, hits: &mut Hits) {
        let Some(index) = folded.tokens.iter().position(|token| token.end > at) else { return };
        let token = folded.tokens[index];
        if !token.script.is_unspaced() || token.start > at + 1 {
            return;
        }
        let start = token.start.max(at);
        let rest = &folded.text[start..token.end];
        if super::script::is_mark(rest.chars().next().unwrap_or(' ')) || self.is_no_name(rest) {
            return;
        }
        // After another title the name begins behind it.
        let inner = self.native.find(rest).filter(|found| found.start() == 0);
        if let Some(inner) = inner
            && inner.end() < rest.len()
        {
            return;
        }
        let len = self.name_len(rest, token.script);
        let letters = rest[..len].chars().count();
        if letters < 2 || words.is_public(&rest[..len]) {
            return;
        }
        let mut end = start + len;
        if end == token.end
            && token.script != Script::Myanmar
            && let Some(next) = folded.tokens.get(index + 1)
            && next.script == token.script
            && folded.between(&token, next) == " "
            && !self.is_no_name(folded.of(next))
            && folded.of(next).chars().count() <= 24
        {
            end = next.start + self.name_len(folded.of(next), next.script);
        }
        hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
    }

    fn is_no_name(&self, text: &str) -> bool {
        self.no_names.iter().any(|word| {
            text.strip_prefix(word.as_str())
                .is_some_and(|rest| word.chars().count() > 2 || rest.is_empty())
        })
    }

    /// Where the name ends within a run of letters: before a word that follows names, or after as
    /// many syllables as names have.
    fn name_len(&self, text: &str, script: Script) -> usize {
        if script == Script::Myanmar {
            let starts = syllable_starts(text);
            let cut = self.particle(text, &starts);
            let most = starts.get(6).copied().unwrap_or(text.len());
            return cut.unwrap_or(most).min(most);
        }
        let mut from = text.char_indices().nth(3).map_or(text.len(), |(at, _)| at);
        let mut end = text.len();
        while from < text.len() {
            let rest = &text[from..];
            let is_verb = self.no_names.iter().any(|word| {
                word.chars().count() > 2
                    && rest.starts_with(word.as_str())
                    && rest.len() >= word.len()
            });
            if is_verb && cues::is_verb(rest) {
                end = from;
                break;
            }
            from += rest.chars().next().map_or(1, char::len_utf8);
        }
        let most = text.char_indices().nth(24).map_or(text.len(), |(at, _)| at);
        end.min(most)
    }

    fn particle(&self, text: &str, starts: &[usize]) -> Option<usize> {
        starts.iter().skip(2).copied().find(|at| cues::is_particle(&text[*at..]))
    }
}

fn token_at(folded: &Folded, at: usize) -> Option<&Token> {
    let index = folded.tokens.partition_point(|token| token.end <= at);
    folded.tokens.get(index)
}

/// Capitalised words from here on that may be a name.
fn latin_name(folded: &Folded, at: usize, words: &Words, titled: bool) -> Option<(usize, usize)> {
    let first = folded.tokens.partition_point(|token| token.end <= at);
    let token = folded.tokens.get(first)?;
    if token.start > at + 2 || token.script != Script::Latin || !token.is_capital {
        return None;
    }
    let word = folded.of(token);
    let is_word = words.is_public(word) || words.is_organisation(word);
    if is_word || (words.is_common(word) && !titled && !next_is_name(folded, first, words)) {
        return None;
    }
    if word.chars().count() == 1 && !folded.text[token.end..].starts_with('.') {
        return None;
    }
    let mut last = first;
    while last + 1 < folded.tokens.len() && last + 1 < first + WORDS_MAX {
        let (left, right) = (&folded.tokens[last], &folded.tokens[last + 1]);
        let gap = folded.between(left, right);
        let joins = matches!(gap, "" | " " | "-" | "'" | ". ");
        let after_full_stop = gap == ". " && folded.of(left).chars().count() > 2;
        let word = folded.of(right);
        if !joins
            || after_full_stop
            || !right.is_capital
            || right.script != Script::Latin
            || words.is_public(word) && last > first
            || words.is_organisation(word)
        {
            break;
        }
        last += 1;
    }
    Some((token.start, folded.tokens[last].end))
}

fn next_is_name(folded: &Folded, at: usize, words: &Words) -> bool {
    folded.tokens.get(at + 1).is_some_and(|next| {
        next.is_capital
            && next.script == Script::Latin
            && folded.between(&folded.tokens[at], next) == " "
            && !words.is_common(folded.of(next))
    })
}

/// Two or more capitalised words in a row that are no English words and no known places.
fn capitals(folded: &Folded, words: &Words, hits: &mut Hits) {
    let is_name = |token: &Token| {
        let word = folded.of(token);
        token.script == Script::Latin
            && token.is_capital
            && word.chars().count() >= 2
            && !words.is_public(word)
            && !words.is_organisation(word)
            && !words.is_place_word(word)
    };
    let mut i = 0;
    while i < folded.tokens.len() {
        let mut last = i;
        while last < folded.tokens.len()
            && is_name(&folded.tokens[last])
            && (last == i
                || matches!(
                    folded.between(&folded.tokens[last - 1], &folded.tokens[last]),
                    " " | "-"
                ))
        {
            last += 1;
        }
        let run = &folded.tokens[i..last];
        let strange = run.iter().filter(|token| !words.is_common(folded.of(token))).count();
        let ends_in_organisation = folded
            .tokens
            .get(last)
            .is_some_and(|next| words.is_organisation(folded.of(next)) && next.is_capital);
        let public = folded.tokens.get(last).is_some_and(|next| words.is_public(folded.of(next)))
            || i > 0 && words.is_public(folded.of(&folded.tokens[i - 1]));
        let first_is_plain = run.first().is_some_and(|first| {
            words.is_common(folded.of(first)) && cues::begins_sentence(folded, first.start)
        });
        let from = usize::from(first_is_plain);
        if (2..=WORDS_MAX + 1).contains(&run.len())
            && run.len() - from >= 2
            && strange * 2 >= run.len()
            && !ends_in_organisation
            && !public
        {
            let (start, end) = (run[from].start, run[run.len() - 1].end);
            hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Capitals);
        } else if run.len() - from.min(run.len()) == 1
            && strange == 1
            && cues::is_before_saying(folded, run[run.len() - 1].end)
        {
            let token = run[run.len() - 1];
            hits.add(folded, token.start, token.end, Kind::Person, Level::Look, Reason::Capitals);
        }
        i = last.max(i + 1);
    }
}
