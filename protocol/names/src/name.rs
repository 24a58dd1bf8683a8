//! Names of people and places: honorifics off, parts told apart, read by sound.

use std::sync::LazyLock;

use crate::fold::{self, Folded};
use crate::script::{Script, is_mark, script};
use crate::zawgyi::Detector;
use crate::{folded, sound};

/// By whose rules a name in Latin letters is spelt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// Thai, Lao, and whoever has a given name and a surname.
    Spaced,
    /// Burmese, Shan and their neighbours, whose names are syllables.
    Syllabic,
}

/// One way to hear a name. Holds what a name sounds like: no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Reading {
    /// The whole name; `None` if only a given name is there.
    pub whole: Option<String>,
    /// The given name; of a syllabic name all of it.
    pub given: String,
    /// By which rules.
    pub language: Language,
    /// Whether the last part was taken for the given name: that is a guess, and relatives share surnames.
    pub is_turned: bool,
}

/// Most letters of a name; what is longer is prose.
const LEN_MAX: usize = 120;

/// Every way to hear a name, the likeliest first. `language` is what else is known of the person, and
/// decides how Latin letters are read; without it they are read both ways.
#[must_use]
pub fn read(text: &str, language: Option<Language>) -> Vec<Reading> {
    if text.len() > LEN_MAX * 3 {
        return Vec::new();
    }
    let mut readings = Vec::new();
    for text in folded_both_ways(text) {
        // What stands in brackets is another name.
        hear(text.split('(').next().unwrap_or_default(), language, &mut readings);
    }
    readings
}

fn hear(text: &str, language: Option<Language>, readings: &mut Vec<Reading>) {
    let mut add = |reading: Option<Reading>| {
        if let Some(reading) = reading.filter(|reading| !readings.contains(reading)) {
            readings.push(reading);
        }
    };
    let turned = |parts: &[&str], sound: fn(&str) -> String| {
        let mut turned = parts.to_vec();
        turned.rotate_right(1);
        spaced(&turned, sound).map(|it| Reading { is_turned: true, ..it })
    };
    let parts = parts(text);
    match main_script(text) {
        Script::Myanmar => {
            let name = parts.concat();
            add(syllabic(&sound::burmese(bare(bare(&name)))));
            // What looks like a title may be the first syllable.
            add(syllabic(&sound::burmese(&name)));
        }
        Script::Thai | Script::Lao => {
            let parts = bare_parts(parts);
            add(spaced(&parts, sound::thai));
            if parts.len() > 1 {
                add(turned(&parts, sound::thai));
            }
        }
        Script::Latin => {
            // `La-ong` is one word, `Su-Su` are two syllables.
            let joined = text.replace('-', "");
            let is_syllabic = language == Some(Language::Syllabic);
            let whole = self::parts(if is_syllabic { text } else { &joined });
            let parts = bare_parts(whole.clone());
            if !is_syllabic {
                add(spaced(&parts, sound::latin));
            }
            if language != Some(Language::Spaced) {
                add(syllabic(&sound::latin_burmese(&parts.join(" "))));
                add(syllabic(&sound::latin_burmese(&whole.join(" "))));
            }
            // The surname first, as forms of other countries want it.
            if !is_syllabic && parts.len() > 1 {
                add(turned(&parts, sound::latin));
            }
        }
        Script::Digit | Script::OtherLetter | Script::None => {}
    }
}

/// Folded, and once more as the other encoding of Burmese where a short text could be either.
fn folded_both_ways(text: &str) -> Vec<String> {
    let Some(detector) = Detector::shared() else { return vec![Folded::word(text)] };
    let likely = Folded::new(text, detector, fold::Reading::Likely);
    let other = likely.is_ambiguous.then(|| Folded::new(text, detector, fold::Reading::Other).text);
    [likely.text].into_iter().chain(other).collect()
}

/// Whether a name in Latin letters looks like syllables: words with one vowel each, and at least two.
#[must_use]
pub fn looks_syllabic(text: &str) -> bool {
    let text = folded(text);
    let parts = bare_parts(parts(&text));
    let short = parts.iter().filter(|word| vowel_groups(word) == 1 && word.len() <= 6).count();
    main_script(&text) == Script::Latin && parts.len() > 1 && short + 1 >= parts.len() && short > 1
}

/// Every way to hear the name of a place, without the word for the kind of place.
#[must_use]
pub fn read_place(text: &str, language: Option<Language>) -> Vec<String> {
    let text = folded(text);
    if text.len() > LEN_MAX * 3 {
        return Vec::new();
    }
    let mut words = parts(&text);
    words.retain(|word| !KINDS.iter().any(|kind| kind == word));
    let joined = words.concat();
    let name = KINDS_GLUED.iter().fold(joined.as_str(), |name, kind| {
        let rest = name.strip_prefix(kind.as_str()).or_else(|| name.strip_suffix(kind.as_str()));
        rest.filter(|rest| rest.chars().count() > 2).unwrap_or(name)
    });
    let (name, words) = match EXONYMS.iter().find(|(foreign, _)| *foreign == joined) {
        Some((_, own)) => (*own, vec![*own]),
        None => (name, words),
    };
    let sounds = match main_script(&text) {
        Script::Myanmar => vec![sound::burmese(name)],
        Script::Thai | Script::Lao => vec![sound::thai(name)],
        Script::Latin => match language {
            Some(Language::Syllabic) => vec![sound::latin_burmese(&words.join(" "))],
            Some(Language::Spaced) => vec![sound::latin(name)],
            None => vec![sound::latin(name), sound::latin_burmese(&words.join(" "))],
        },
        Script::Digit | Script::OtherLetter | Script::None => Vec::new(),
    };
    sounds.into_iter().filter(|sound| !sound.is_empty()).collect()
}

/// By which rules a text is spelt, where its script tells.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    match main_script(&folded(text)) {
        Script::Myanmar => Some(Language::Syllabic),
        Script::Thai | Script::Lao => Some(Language::Spaced),
        Script::Latin | Script::Digit | Script::OtherLetter | Script::None => None,
    }
}

fn vowel_groups(word: &str) -> usize {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.split(|c| !is_vowel(c)).filter(|run| !run.is_empty()).count()
}

fn spaced(parts: &[&str], sound: fn(&str) -> String) -> Option<Reading> {
    let given = sound(parts.first()?);
    let surname = sound(&parts[1..].concat());
    let whole = (given.len() + surname.len() >= 3 && !surname.is_empty())
        .then(|| format!("{given} {surname}"));
    (!given.is_empty()).then_some(Reading {
        whole,
        given,
        language: Language::Spaced,
        is_turned: false,
    })
}

fn syllabic(sound: &str) -> Option<Reading> {
    let whole = (sound.len() >= 2).then(|| sound.to_owned());
    (!sound.is_empty()).then(|| Reading {
        whole,
        given: sound.to_owned(),
        language: Language::Syllabic,
        is_turned: false,
    })
}

/// The script of most letters.
fn main_script(text: &str) -> Script {
    let count = |of: Script| text.chars().filter(|c| script(*c) == of && !is_mark(*c)).count();
    let scripts = [Script::Latin, Script::Thai, Script::Lao, Script::Myanmar];
    let most = scripts.into_iter().max_by_key(|script| count(*script));
    most.filter(|script| count(*script) > 0).unwrap_or(Script::None)
}

/// Words: letters and the signs on them.
fn parts(text: &str) -> Vec<&str> {
    let is_letter = |c: char| {
        is_mark(c) || !matches!(script(c), Script::None | Script::Digit) || is_low_vowel(c)
    };
    // An abbreviated title keeps its full stops: they part it from the name.
    text.split(|c: char| !is_letter(c) && c != '.')
        .flat_map(|word| match word.rfind('.') {
            Some(at) if !word[at + 1..].is_empty() => vec![&word[..=at], &word[at + 1..]],
            _ => vec![word],
        })
        .filter(|word| word.chars().any(is_letter))
        .collect()
}

fn is_low_vowel(c: char) -> bool {
    matches!(c, '\u{1056}'..='\u{1059}' | '\u{1083}' | '\u{1084}')
}

fn words(list: &str) -> Vec<String> {
    let mut words: Vec<String> = list.split_whitespace().map(Folded::word).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// Titles that are words of their own.
static TITLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    words(
        "mr mr. mrs mrs. ms ms. miss dr dr. madame mme mme. mevr mevr. dhr fru herr \
         nai nang naang nangsao nan naw nor saw sai sine u daw ma ko maung mg mg. thao tao mae khun nong \
         k. n.s. น.ส. ด.ญ. ด.ช. นาง นางสาว นาย คุณ น้อง เด็กหญิง เด็กชาย ນາງ ນາງສາວ ທ້າວ ທ່ານ ນ້ອງ ນ. ທ.",
    )
});

/// Those of them that are syllables of names too.
const SYLLABIC_TITLES: [&str; 13] =
    ["nan", "nang", "naw", "nor", "saw", "sai", "sine", "u", "daw", "ma", "ko", "maung", "mg"];

/// Titles that are written without a space before the name.
static GLUED: LazyLock<Vec<String>> = LazyLock::new(|| {
    words(
        "นางสาว นาง นาย คุณ น้อง เด็กหญิง เด็กชาย ນາງສາວ ນາງ ທ້າວ ທ່ານ ນ້ອງ \
         ဒေါ် ဦး မောင် ကို မ နန်း နန်ႈ စိုင်း နော် စော ၼၢင်း ၸၢႆး",
    )
});

/// Words for kinds of places.
static KINDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    words(
        "ban baan village moo moobaan tambon amphoe amphur mueang muang meuang district province changwat khwaeng \
         khoueng kwaeng township ywa ywar region state city town ต. อ. จ. บ. ม. ບ. ມ. ຂ. บ้าน ตำบล อำเภอ จังหวัด หมู่ หมู่บ้าน เมือง \
         ບ້ານ ເມືອງ ແຂວງ ရွာ မြို့ မြို့နယ် ပြည်နယ် တိုင်း",
    )
});

/// The same where no space parts them from the name.
static KINDS_GLUED: LazyLock<Vec<String>> = LazyLock::new(|| {
    words("หมู่บ้าน บ้าน ตำบล อำเภอ จังหวัด เมือง ບ້ານ ເມືອງ ແຂວງ ကျေးရွာ ရွာ မြို့နယ် မြို့ ပြည်နယ် တိုင်းဒေသကြီး")
});

/// Large places whose usual Latin name is not what it is called there, and how that would be spelt.
const EXONYMS: [(&str, &str); 16] = [
    ("vientiane", "viangchan"),
    ("vientianecapital", "nakhonluangviangchan"),
    ("luangprabang", "luangphabang"),
    ("bangkok", "krungthep"),
    ("yangon", "yankon"),
    ("rangoon", "yankon"),
    ("ayeyarwady", "eyawati"),
    ("irrawaddy", "eyawati"),
    ("sagaing", "sitkaing"),
    ("pegu", "bago"),
    ("karen", "kayin"),
    ("arakan", "rakhaing"),
    ("rakhine", "rakhaing"),
    ("moulmein", "mawlamyaing"),
    ("kengtung", "kyaingtong"),
    ("hsipaw", "thibaw"),
];

/// Without the titles at the beginning, glued or not.
fn bare_parts(mut parts: Vec<&str>) -> Vec<&str> {
    // `Maung Maung` is a name.
    while parts.len() > 1 && parts[0] != parts[1] && TITLES.iter().any(|title| title == parts[0]) {
        // `Saw Htoo` is a name of two syllables.
        let is_syllable = SYLLABIC_TITLES.contains(&parts[0]);
        if is_syllable && parts.len() == 2 && vowel_groups(parts[1]) < 2 {
            break;
        }
        parts.remove(0);
    }
    if let Some(first) = parts.first_mut() {
        *first = bare(first);
    }
    parts
}

/// Without the title that is glued to a name.
fn bare(name: &str) -> &str {
    let opens = |rest: &str| {
        let mut letters = rest.chars();
        let first = letters.next();
        let is_syllable =
            first.is_some_and(|c| !is_mark(c) && script(c) != Script::None && !is_low_vowel(c));
        // `မင်း`: a letter that is killed belongs to what stands before.
        let marks = || letters.clone().take_while(|c| is_mark(*c) || *c == '\u{1039}');
        is_syllable && !marks().any(|c| matches!(c, '\u{103a}' | '\u{1039}'))
    };
    // Syllables of Burmese, letters of Thai and Lao.
    let count = |rest: &str| {
        let letters: Vec<char> = rest.chars().collect();
        let opening = (0..letters.len()).filter(|at| {
            let marks = letters[at + 1..].iter().take_while(|c| is_mark(**c) || **c == '\u{1039}');
            !is_mark(letters[*at])
                && !is_low_vowel(letters[*at])
                && !marks.clone().any(|c| matches!(c, '\u{103a}' | '\u{1039}'))
        });
        opening.count()
    };
    let title = GLUED.iter().find(|title| {
        name.strip_prefix(title.as_str()).is_some_and(|rest| {
            count(rest) >= 2 && opens(rest) && !rest.starts_with(title.as_str())
        })
    });
    title.map_or(name, |title| &name[title.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Vec<String> {
        read(text, None).into_iter().filter_map(|reading| reading.whole).collect()
    }

    #[test]
    fn titles_are_no_part_of_a_name() {
        for (titled, bare) in [
            ("นางสาวศิริพร ใจดี", "ศิริพร ใจดี"),
            ("น.ส. ศิริพร ใจดี", "ศิริพร ใจดี"),
            ("น.ส.ศิริพร ใจดี", "Miss Siriporn Jaidee"),
            ("Ms. Siriporn Jaidee", "ศิริพร ใจดี"),
            ("ດາວ ວົງສາ", "ນາງ ດາວ ວົງສາ"),
            ("ဒေါ်အေးအေးမြင့်", "Daw Aye Aye Myint"),
            ("မသန္တာဝင်း", "Thandar Win"),
            ("မင်းမင်း", "Min Min"),
        ] {
            let (titled, bare) = (whole(titled), whole(bare));
            assert!(titled.iter().any(|name| bare.contains(name)), "{titled:?} {bare:?}");
        }
    }

    #[test]
    fn a_place_is_the_same_with_and_without_its_kind() {
        for (one, other) in [
            ("บ้านหนองคำ", "Ban Nong Kham"),
            ("ບ້ານໂພນສະຫວັນ", "Phonsavan"),
            ("อ.แม่สาย", "Mae Sai District"),
            ("လားရှိုးမြို့", "Lashio"),
        ] {
            let (one, other) = (read_place(one, None), read_place(other, None));
            assert!(one.iter().any(|name| other.contains(name)), "{one:?} {other:?}");
        }
    }
}
