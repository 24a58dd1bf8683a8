//! Invented people, and how two offices type them: for measuring the private match.
//!
//! [`world`] makes the same two files from the same seed. Names are spelt as people usually spell
//! them, from tables and with slips of its own; nothing here knows how the match reads names.

mod render;
mod table;

use table::{Tables, Word};

/// Randomness that is the same everywhere: SplitMix64.
struct Dice(u64);

impl Dice {
    /// Of a seed.
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    /// Sixty-four bits.
    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below a bound.
    fn below(&mut self, bound: usize) -> usize {
        (self.draw() % bound.max(1) as u64) as usize
    }

    /// Whether what happens so often in a hundred happens.
    fn chance(&mut self, percent: usize) -> bool {
        self.below(1000) < percent * 10
    }

    /// One of the values.
    fn pick<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        &values[self.below(values.len())]
    }

    /// One of the values, the first ones more often: names are not spread evenly.
    fn often<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        let weight = |rank: usize| 1.0 / (rank as f64 + 8.0).powf(0.8);
        let total: f64 = (0..values.len()).map(weight).sum();
        let mut left = (self.draw() >> 11) as f64 / (1u64 << 53) as f64 * total;
        for (rank, value) in values.iter().enumerate() {
            left -= weight(rank);
            if left <= 0.0 {
                return value;
            }
        }
        &values[values.len() - 1]
    }
}

/// Whose names, scripts and numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum People {
    /// Thai.
    Thai,
    /// Lao.
    Lao,
    /// Burmese.
    Burmese,
    /// Shan.
    Shan,
}

/// Who somebody is, before anybody types it.
#[derive(Clone)]
struct Person {
    people: People,
    is_female: bool,
    given: Word,
    surname: Option<Word>,
    nickname: Word,
    born: (u16, u8, u8),
    phone: String,
    family: Family,
    id: String,
}

#[derive(Clone)]
struct Family {
    mother: Word,
    father: Word,
    surname: Option<Word>,
    village: Word,
    district: Word,
    province: Word,
    phone: String,
}

/// One line of a file.
pub struct Line {
    /// Who it is; the same number in both files is the same person.
    pub person: usize,
    /// The record.
    pub json: String,
}

/// Two offices' files: `a` refers, `b` enrols. Persons of both are the first ones of `b`.
pub struct World {
    /// Who is referred.
    pub a: Vec<Line>,
    /// Whose cases are open.
    pub b: Vec<Line>,
}

/// How many records each office has, and of how many persons both have one.
#[derive(Clone, Copy)]
pub struct Size {
    /// Records of the first office.
    pub a: usize,
    /// Records of the second.
    pub b: usize,
    /// Persons of whom both have one.
    pub common: usize,
}

impl Size {
    /// The size that figures are stated for.
    pub const STATED: Self = Self { a: 1_900, b: 1_700, common: 600 };
}

/// The two files of a seed.
#[must_use]
pub fn world(seed: u64, size: Size) -> World {
    let mut dice = Dice::new(seed);
    let tables = Tables::load(&mut dice);
    let count = size.a + size.b - size.common;
    let mut persons: Vec<Person> = Vec::new();
    while persons.len() < count {
        family(&tables, &mut dice, &mut persons);
    }
    persons.truncate(count);
    // Relatives are not together by their place in the list.
    for last in (1..persons.len()).rev() {
        persons.swap(last, dice.below(last + 1));
    }
    let a_ids: Vec<usize> = (0..size.a).collect();
    let b_ids: Vec<usize> = (0..size.common).chain(size.a..count).collect();
    let mut lines = |ids: &[usize], office: char| -> Vec<Line> {
        ids.iter()
            .map(|id| Line {
                person: *id,
                json: render::record(
                    &persons[*id],
                    &tables,
                    &format!("{office}{id:05}"),
                    &mut dice,
                ),
            })
            .collect()
    };
    let a = lines(&a_ids, 'A');
    World { a, b: lines(&b_ids, 'B') }
}

fn family(tables: &Tables, dice: &mut Dice, persons: &mut Vec<Person>) {
    let people = match dice.below(100) {
        0..35 => People::Thai,
        35..60 => People::Lao,
        60..88 => People::Burmese,
        _ => People::Shan,
    };
    let names = tables.of(people);
    let (district, province) = dice.often(&names.districts).clone();
    let home = Family {
        mother: names.given(dice),
        father: names.given(dice),
        surname: names.surname(dice),
        village: names.village(dice),
        district,
        province,
        phone: phone(people, dice),
    };
    let members = match dice.below(100) {
        0..72 => 1,
        72..92 => 2,
        _ => 3,
    };
    let mut born =
        (1975 + dice.below(36) as u16, 1 + dice.below(12) as u8, 1 + dice.below(28) as u8);
    for member in 0..members {
        let is_twin = member > 0 && dice.chance(4);
        if member > 0 && !is_twin {
            born = (
                born.0 + 1 + dice.below(4) as u16,
                1 + dice.below(12) as u8,
                1 + dice.below(28) as u8,
            );
        }
        // Two children of one house have two names.
        let from = persons.len() - member;
        let mut given = names.given(dice);
        while persons[from..].iter().any(|sibling| sibling.given.native == given.native) {
            given = names.given(dice);
        }
        persons.push(Person {
            people,
            is_female: dice.chance(70),
            given,
            surname: home.surname.clone(),
            nickname: dice.often(&tables.nicknames).clone(),
            born,
            phone: if dice.chance(25) { home.phone.clone() } else { phone(people, dice) },
            family: home.clone(),
            id: id(people, dice),
        });
    }
}

fn digits(count: usize, dice: &mut Dice) -> String {
    (0..count).map(|_| char::from(b'0' + dice.below(10) as u8)).collect()
}

/// The number without what stands before it in the country.
fn phone(people: People, dice: &mut Dice) -> String {
    match people {
        People::Thai => format!("{}{}", dice.pick(&["8", "9", "6"]), digits(8, dice)),
        People::Lao => format!("20{}{}", dice.pick(&["5", "9", "7", "2"]), digits(7, dice)),
        People::Burmese | People::Shan => {
            format!("9{}{}", dice.pick(&["7", "4", "2"]), digits(8, dice))
        }
    }
}

/// A number of the people's usual paper.
fn id(people: People, dice: &mut Dice) -> String {
    match people {
        People::Thai => {
            let body = format!("{}{}", 1 + dice.below(8), digits(11, dice));
            let sum: u32 =
                body.bytes().zip((2..=13).rev()).map(|(c, w)| u32::from(c - b'0') * w).sum();
            format!("{body}{}", (11 - sum % 11) % 10)
        }
        People::Lao => format!("P{}", digits(7, dice)),
        People::Burmese | People::Shan => {
            let townships = [
                ("ကမရ", "KaMaYa"),
                ("မဆလ", "MaHsaLa"),
                ("နခန", "NaKhaNa"),
                ("တခလ", "TaKhaLa"),
                ("လရန", "LaYaNa"),
                ("ပသန", "PaThaNa"),
                ("ဥကတ", "OuKaTa"),
                ("ဟသတ", "HaThaTa"),
            ];
            let (native, latin) = dice.pick(&townships);
            format!("{}/{native}/{latin}/{}", 1 + dice.below(14), digits(6, dice))
        }
    }
}
