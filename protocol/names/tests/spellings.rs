//! The usual Latin spellings of names sound like the names themselves.

use saphan_names::name::{Language, read, read_place};

const THAI: &str = include_str!("../../../tests/data/match/thai.txt");
const LAO: &str = include_str!("../../../tests/data/match/lao.txt");
const BURMESE: &str = include_str!("../../../tests/data/match/burmese.txt");
/// Names that no rule was made for; an underscore is a space.
const OTHERS: &str = include_str!("../../../tests/data/match/spellings.txt");

/// Lines of a section: the native form and the spellings.
fn section<'a>(text: &'a str, name: &str) -> impl Iterator<Item = (&'a str, Vec<&'a str>)> {
    let title = format!("[{name}]\n");
    let from = text.find(&title).map_or(text.len(), |at| at + title.len());
    let lines = text[from..].lines().take_while(|line| !line.starts_with('['));
    lines
        .filter_map(|line| line.split_once(' '))
        .map(|(native, spellings)| (native, spellings.split(' ').collect()))
}

/// How many spellings sound like the native form, of how many, and those that do not.
fn meeting(text: &str, name: &str, language: Language) -> (usize, usize, Vec<String>) {
    let (mut met, mut all, mut others) = (0, 0, Vec::new());
    for (native, spellings) in section(text, name) {
        let heard = read(native, None).into_iter().next().map(|reading| reading.given);
        for spelling in spellings {
            all += 1;
            let spelling = spelling.replace('_', " ");
            let latin = read(&spelling, Some(language)).into_iter().next().map(|it| it.given);
            if latin == heard {
                met += 1;
            } else {
                others.push(format!("{native} {spelling} {heard:?} {latin:?}"));
            }
        }
    }
    (met, all, others)
}

#[test]
fn nearly_every_usual_spelling_sounds_like_the_name() {
    for (text, name, language, of_hundred) in [
        (THAI, "given", Language::Spaced, 95),
        (THAI, "surname", Language::Spaced, 95),
        (LAO, "given", Language::Spaced, 95),
        (LAO, "surname", Language::Spaced, 95),
        (BURMESE, "syllable", Language::Syllabic, 95),
        (BURMESE, "shan", Language::Syllabic, 90),
        (BURMESE, "shan-native", Language::Syllabic, 90),
        (OTHERS, "thai", Language::Spaced, 95),
        (OTHERS, "lao", Language::Spaced, 95),
        (OTHERS, "burmese", Language::Syllabic, 95),
    ] {
        let (met, all, others) = meeting(text, name, language);

        assert!(all > 20 && met * 100 >= all * of_hundred, "{name}: {met} of {all}: {others:#?}");
    }
}

#[test]
fn different_names_seldom_sound_alike() {
    for (text, name) in [(THAI, "given"), (THAI, "surname"), (LAO, "given"), (LAO, "surname")] {
        let heard: Vec<String> = section(text, name)
            .filter_map(|(native, _)| read(native, None).into_iter().next())
            .map(|it| it.given)
            .collect();
        let distinct: std::collections::HashSet<&String> = heard.iter().collect();

        assert!(
            distinct.len() * 100 >= heard.len() * 90,
            "{name}: {} of {}",
            distinct.len(),
            heard.len()
        );
    }
}

#[test]
fn places_meet_too() {
    let mut apart = Vec::new();
    let mut all = 0;
    for text in [THAI, LAO, BURMESE] {
        for name in ["village", "district"] {
            for (native, spelling) in section(text, name) {
                let spelling = spelling.join(" ");
                for (native, latin) in native.split('|').zip(spelling.split('|')) {
                    all += 1;
                    let (heard, latin_heard) = (read_place(native, None), read_place(latin, None));
                    if !heard.iter().any(|it| latin_heard.contains(it)) {
                        apart.push(format!("{native} {latin} {heard:?} {latin_heard:?}"));
                    }
                }
            }
        }
    }

    assert!(apart.len() * 10 <= all, "{} of {all}: {apart:#?}", apart.len());
}
