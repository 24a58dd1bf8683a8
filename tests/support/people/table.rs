//! Names with the ways in which they are usually spelt.

use super::{Dice, People};

const THAI: &str = include_str!("../../data/match/thai.txt");
const LAO: &str = include_str!("../../data/match/lao.txt");
const BURMESE: &str = include_str!("../../data/match/burmese.txt");

/// A name: in its own script, and its usual spellings.
#[derive(Clone)]
pub(super) struct Word {
    pub(super) native: String,
    pub(super) latin: Vec<String>,
}

impl Word {
    fn parse(line: &str) -> Self {
        let mut words = line.split(' ');
        let native = words.next().unwrap_or_default().to_owned();
        Self { native, latin: words.map(str::to_owned).collect() }
    }

    /// A place, whose name has spaces.
    fn place(line: &str) -> Self {
        let (native, latin) = line.split_once(' ').unwrap_or((line, line));
        Self { native: native.to_owned(), latin: vec![latin.to_owned()] }
    }
}

pub(super) struct Names {
    people: People,
    givens: Vec<Word>,
    surnames: Vec<Word>,
    firsts: Vec<Word>,
    seconds: Vec<Word>,
    pub(super) villages: Vec<Word>,
    pub(super) districts: Vec<(Word, Word)>,
}

pub(super) struct Tables {
    thai: Names,
    lao: Names,
    burmese: Names,
    shan: Names,
    pub(super) nicknames: Vec<Word>,
}

fn section(text: &str, name: &str) -> Vec<String> {
    let title = format!("[{name}]\n");
    let from = text.find(&title).map_or(text.len(), |at| at + title.len());
    text[from..].lines().take_while(|line| !line.starts_with('[')).map(str::to_owned).collect()
}

impl Tables {
    pub(super) fn load(dice: &mut Dice) -> Self {
        let mut names = |people, text: &str, given: &[&str]| {
            let mut words = |name: &str| -> Vec<Word> {
                let mut words: Vec<Word> =
                    section(text, name).iter().map(|line| Word::parse(line)).collect();
                for last in (1..words.len()).rev() {
                    words.swap(last, dice.below(last + 1));
                }
                words
            };
            let givens = given.iter().flat_map(|name| words(name)).collect();
            let (surnames, firsts, seconds) = (words("surname"), words("first"), words("second"));
            let villages = section(text, "village").iter().map(|line| Word::place(line)).collect();
            let lines = section(text, "district");
            let districts = lines.iter().map(|line| {
                let (native, latin) = line.split_once(' ').unwrap_or_default();
                let (district, province) = native.split_once('|').unwrap_or_default();
                let (district_latin, province_latin) = latin.split_once('|').unwrap_or_default();
                let word = |native: &str, latin: &str| Word {
                    native: native.to_owned(),
                    latin: vec![latin.to_owned()],
                };
                (word(district, district_latin), word(province, province_latin))
            });
            let districts = districts.collect();
            Names { people, givens, surnames, firsts, seconds, villages, districts }
        };
        let nicknames = "นก Nok|แอน Ann|ฝน Fon|ปุ้ย Pui|หญิง Ying|แนน Nan|ກຸ້ງ Koung Kung|ນິດ Nid Nit|ແອັດ At|ဖြူဖြူ Phyu|မိမိ Mimi|ပု Pu|น้อย Noi|ต้น Ton|บอย Boy|เล็ก Lek|จอย Joy|แป้ง Paeng|ກ້ອຍ Koy|ດາວ Dao|ဆန်နီ Sunny|ချို Cho";
        Self {
            thai: names(People::Thai, THAI, &["given"]),
            lao: names(People::Lao, LAO, &["given"]),
            burmese: names(People::Burmese, BURMESE, &["syllable"]),
            shan: names(People::Shan, BURMESE, &["shan", "shan-native"]),
            nicknames: nicknames.split('|').map(Word::parse).collect(),
        }
    }

    pub(super) fn of(&self, people: People) -> &Names {
        match people {
            People::Thai => &self.thai,
            People::Lao => &self.lao,
            People::Burmese => &self.burmese,
            People::Shan => &self.shan,
        }
    }
}

impl Names {
    /// A given name; of Burmese and Shan people two to four syllables.
    pub(super) fn given(&self, dice: &mut Dice) -> Word {
        let syllables = match self.people {
            People::Thai | People::Lao => return dice.often(&self.givens).clone(),
            People::Burmese => 2 + dice.below(3),
            People::Shan => 2,
        };
        let parts: Vec<&Word> = (0..syllables).map(|_| dice.often(&self.givens)).collect();
        let spelt = |which: usize| -> Vec<String> {
            let of = |word: &&Word| word.latin[which.min(word.latin.len() - 1)].clone();
            parts.iter().map(of).collect()
        };
        let native: String = parts.iter().map(|word| word.native.as_str()).collect();
        // One syllable spelt otherwise is another usual spelling of the whole.
        let mut latin = vec![spelt(0).join(" ")];
        for at in 0..parts.len() {
            let mut one = spelt(0);
            one[at] = spelt(1)[at].clone();
            let one = one.join(" ");
            if !latin.contains(&one) {
                latin.push(one);
            }
        }
        Word { native, latin }
    }

    /// A village; many are called after where they lie beside an older one.
    pub(super) fn village(&self, dice: &mut Dice) -> Word {
        let mut village = dice.often(&self.villages).clone();
        let more = match self.people {
            People::Thai => {
                [("เหนือ", "Nuea"), ("ใต้", "Tai"), ("กลาง", "Klang"), ("พัฒนา", "Phatthana")]
            }
            People::Lao => [("ເໜືອ", "Neua"), ("ໃຕ້", "Tai"), ("ກາງ", "Kang"), ("ໃໝ່", "Mai")],
            People::Burmese | People::Shan => {
                [("ကြီး", "Gyi"), ("လေး", "Lay"), ("သစ်", "Thit"), ("နား", "Nar")]
            }
        };
        if dice.chance(65) {
            let (native, latin) = dice.pick(&more);
            village.native.push_str(native);
            village.latin = village.latin.iter().map(|name| format!("{name} {latin}")).collect();
        }
        village
    }

    pub(super) fn surname(&self, dice: &mut Dice) -> Option<Word> {
        match self.people {
            People::Burmese | People::Shan => return None,
            People::Thai | People::Lao => {}
        }
        if dice.chance(45) {
            return Some(dice.often(&self.surnames).clone());
        }
        let (first, second) = (dice.often(&self.firsts), dice.often(&self.seconds));
        let join = |a: usize, b: usize| {
            let of = |word: &Word, at: usize| word.latin[at.min(word.latin.len() - 1)].clone();
            format!("{}{}", of(first, a), of(second, b))
        };
        let latin = vec![join(0, 0), join(1, 0), join(0, 1), join(1, 1)];
        Some(Word { native: format!("{}{}", first.native, second.native), latin })
    }
}
