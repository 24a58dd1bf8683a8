//! How an office types a person: scripts, spellings, eras, gaps, slips and lies.

use super::super::notes::to_zawgyi;
use super::table::{Tables, Word};
use super::{Dice, People, Person};

/// One record as a line of JSON.
pub(super) fn record(person: &Person, tables: &Tables, id: &str, dice: &mut Dice) -> String {
    let mut fields: Vec<(&str, String)> =
        vec![("rec_id", text(id)), ("registered", text("2026-05"))];
    names(person, tables, dice, &mut fields);
    if dice.chance(92) {
        let sex: [&str; 3] =
            if person.is_female { ["f", "female", "F"] } else { ["m", "male", "M"] };
        fields.push(("sex", text(sex[dice.below(3)])));
    }
    if dice.chance(85) {
        let code = match person.people {
            People::Thai => "TH",
            People::Lao => "LA",
            People::Burmese | People::Shan => "MM",
        };
        fields.push(("nationality", text(code)));
    }
    birth(person, dice, &mut fields);
    if dice.chance(70) {
        // Numbers change, and many people share one.
        let number = if dice.chance(20) {
            super::phone(person.people, dice)
        } else if dice.chance(15) {
            person.family.phone.clone()
        } else {
            person.phone.clone()
        };
        fields.push(("phones", format!("[{}]", text(&dialled(person.people, &number, dice)))));
    }
    if dice.chance(40) {
        fields.push(("ids", format!("[{}]", paper(person, dice))));
    }
    let is_native = dice.chance(50);
    let family = &person.family;
    if dice.chance(55) {
        fields.push(("mother", text(&parent(&family.mother, person, is_native, dice))));
    }
    if dice.chance(35) {
        fields.push(("father", text(&parent(&family.father, person, is_native, dice))));
    }
    let elsewhere = dice.chance(10);
    for (name, place, percent) in [
        ("village", &family.village, 50),
        ("district", &family.district, 65),
        ("province", &family.province, 85),
    ] {
        let place = if elsewhere && *name != *"province" {
            &dice.often(&tables.of(person.people).villages).clone()
        } else {
            place
        };
        if dice.chance(percent) {
            let typed = if is_native { place.native.clone() } else { spelt(place, dice) };
            fields.push((name, text(&typed)));
        }
    }
    let fields: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}:{value}", text(name))).collect();
    format!("{{{}}}", fields.join(","))
}

fn text(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

fn names(person: &Person, tables: &Tables, dice: &mut Dice, fields: &mut Vec<(&str, String)>) {
    let names = tables.of(person.people);
    let (given, surname) = match dice.below(100) {
        // Only what she is called, or a name that is not hers.
        0..7 => (person.nickname.clone(), None),
        7..11 => (names.given(dice), names.surname(dice)),
        11..17 => (person.given.clone(), None),
        _ => (person.given.clone(), person.surname.clone()),
    };
    let (mut native, mut latin) = (dice.chance(60), dice.chance(70));
    if !native && !latin {
        (native, latin) = if dice.chance(50) { (true, false) } else { (false, true) };
    }
    if native {
        let title = match person.people {
            People::Thai => {
                if person.is_female {
                    "นางสาว"
                } else {
                    "นาย"
                }
            }
            People::Lao => {
                if person.is_female {
                    "ນາງ "
                } else {
                    "ທ້າວ "
                }
            }
            People::Burmese => {
                if person.is_female {
                    "မ"
                } else {
                    "ကို"
                }
            }
            People::Shan => {
                if person.is_female {
                    "နန်း"
                } else {
                    "စိုင်း"
                }
            }
        };
        let title = if dice.chance(25) { title } else { "" };
        let mut name = format!("{title}{}", given.native);
        if let Some(surname) = &surname {
            name = format!("{name} {}", surname.native);
        }
        let is_myanmar = matches!(person.people, People::Burmese | People::Shan);
        if is_myanmar && dice.chance(15) {
            name = to_zawgyi(&name);
        }
        fields.push(("name_native", text(&name)));
    }
    if latin {
        let title = match person.people {
            People::Thai => {
                if person.is_female {
                    "Ms. "
                } else {
                    "Mr. "
                }
            }
            People::Lao => {
                if person.is_female {
                    "Nang "
                } else {
                    "Thao "
                }
            }
            People::Burmese => {
                if person.is_female {
                    "Ma "
                } else {
                    "Ko "
                }
            }
            People::Shan => {
                if person.is_female {
                    "Nang "
                } else {
                    "Sai "
                }
            }
        };
        let title = if dice.chance(25) { title } else { "" };
        let given = spelt(&given, dice);
        let mut name = match &surname {
            Some(surname) if dice.chance(6) => format!("{} {given}", spelt(surname, dice)),
            Some(surname) => format!("{title}{given} {}", spelt(surname, dice)),
            None => format!("{title}{given}"),
        };
        if dice.chance(15) {
            name = name.to_uppercase();
        }
        fields.push(("name_latin", text(&name)));
    }
    if dice.chance(30) {
        let nick = &person.nickname;
        let nick = if dice.chance(50) { nick.native.clone() } else { spelt(nick, dice) };
        fields.push(("aliases", format!("[{}]", text(&nick))));
    }
}

/// One of the usual spellings, or one with a slip.
fn spelt(word: &Word, dice: &mut Dice) -> String {
    let usual = dice.pick(&word.latin).clone();
    if !dice.chance(20) {
        return usual;
    }
    let swaps = [
        ("th", "t"),
        ("ph", "p"),
        ("kh", "k"),
        ("oo", "u"),
        ("ee", "i"),
        ("ou", "u"),
        ("ar", "a"),
        ("v", "w"),
        ("w", "v"),
        ("j", "ch"),
        ("ch", "j"),
        ("ae", "e"),
        ("aw", "or"),
        ("ai", "ay"),
        ("i", "ee"),
        ("nn", "n"),
        ("tt", "t"),
        ("u", "oo"),
        ("n", "nn"),
        ("r", "l"),
        ("sh", "s"),
        ("a", "e"),
        ("m", "n"),
        ("k", "g"),
        ("b", "p"),
    ];
    let at = dice.below(swaps.len());
    for step in 0..swaps.len() {
        let (from, to) = swaps[(at + step) % swaps.len()];
        if usual.to_lowercase().contains(from) {
            let changed = usual.replacen(from, to, 1);
            return changed;
        }
    }
    usual
}

fn parent(word: &Word, person: &Person, is_native: bool, dice: &mut Dice) -> String {
    let name = if is_native { word.native.clone() } else { spelt(word, dice) };
    match &person.family.surname {
        Some(surname) if dice.chance(50) => {
            format!(
                "{name} {}",
                if is_native { surname.native.clone() } else { spelt(surname, dice) }
            )
        }
        _ => name,
    }
}

fn birth(person: &Person, dice: &mut Dice, fields: &mut Vec<(&str, String)>) {
    let (mut year, month, mut day) = person.born;
    // Passports are made older or younger; a day is misheard.
    if dice.chance(9) {
        year = year - 3 + dice.below(7) as u16;
    }
    if dice.chance(4) {
        day = 1 + (day + 4) % 28;
    }
    if !dice.chance(83) {
        if dice.chance(60) {
            fields.push(("age", (2026 - year).to_string()));
        }
        return;
    }
    let era = match person.people {
        People::Thai if dice.chance(60) => 543,
        People::Lao if dice.chance(8) => 543,
        People::Thai | People::Lao | People::Burmese | People::Shan => 0,
    };
    let shown = year + era;
    let typed = match dice.below(100) {
        0..15 => shown.to_string(),
        15..20 => format!("01/01/{shown}"),
        20..50 => format!("{day:02}/{month:02}/{shown}"),
        50..55 => format!("{month:02}/{day:02}/{shown}"),
        55..80 => format!("{shown}-{month:02}-{day:02}"),
        80..90 => {
            let months = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ];
            format!("{day} {} {shown}", months[usize::from(month) - 1])
        }
        _ => format!("{day}.{month}.{shown}"),
    };
    let zero = match person.people {
        People::Thai => '\u{e50}',
        People::Lao => '\u{ed0}',
        People::Burmese | People::Shan => '\u{1040}',
    };
    let typed = if dice.chance(12) { in_digits(&typed, zero) } else { typed };
    fields.push(("dob", text(&typed)));
}

fn in_digits(text: &str, zero: char) -> String {
    let native =
        |c: char| c.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(c);
    text.chars().map(native).collect()
}

fn dialled(people: People, number: &str, dice: &mut Dice) -> String {
    let country = match people {
        People::Thai => "66",
        People::Lao => "856",
        People::Burmese | People::Shan => "95",
    };
    let typed = match dice.below(4) {
        0 => format!("+{country}{number}"),
        1 => format!("+{country} {} {}", &number[..2], &number[2..]),
        2 => format!("0{number}"),
        _ => format!("0{}-{}-{}", &number[..2], &number[2..5], &number[5..]),
    };
    if dice.chance(8) { in_digits(&typed, '\u{e50}') } else { typed }
}

fn paper(person: &Person, dice: &mut Dice) -> String {
    let slip = dice.chance(3);
    let (kind, number) = match person.people {
        People::Thai => {
            let id = &person.id;
            let parted =
                format!("{}-{}-{}-{}-{}", &id[..1], &id[1..5], &id[5..10], &id[10..12], &id[12..]);
            ("thai_id", if dice.chance(50) { parted } else { id.clone() })
        }
        People::Lao => ("passport", person.id.clone()),
        People::Burmese | People::Shan => {
            let parts: Vec<&str> = person.id.split('/').collect();
            let [region, native, latin, number] = parts.as_slice() else {
                unreachable!("four parts")
            };
            let latin = format!("{region}/{latin}(N){number}");
            let native = format!(
                "{}/{native}(နိုင်){}",
                in_digits(region, '\u{1040}'),
                in_digits(number, '\u{1040}')
            );
            ("nrc", if dice.chance(50) { latin } else { native })
        }
    };
    let number = if slip { number.replace('1', "7") } else { number };
    format!("{{\"type\":{},\"number\":{}}}", text(kind), text(&number))
}
