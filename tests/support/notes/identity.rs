//! An invented person, and each way in which a note may name it.

use serde::{Deserialize, Serialize};

use super::values::{
    Random, birth, buddhist_date, card, native_digits, phone, position, written_card, written_date,
    written_phone,
};
use super::{Lang, Words};

/// What a case file would hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are named by what they hold")]
pub struct Identity {
    pub names: Vec<String>,
    pub aliases: Vec<String>,
    pub phones: Vec<String>,
    pub ids: Vec<String>,
    pub addresses: Vec<String>,
    pub relatives: Vec<String>,
    pub handles: Vec<String>,
    pub dob: Option<String>,
}

/// A name: in its own script, in Latin letters, and in other Latin letters than the file has.
struct Name {
    native: String,
    latin: String,
    variant: String,
}

impl Name {
    fn new(given: &str, family: Option<&str>) -> Self {
        let column = |number| {
            let one = |line: &str| line.split('|').nth(number).unwrap_or_default().to_owned();
            family.map_or_else(|| one(given), |family| format!("{} {}", one(given), one(family)))
        };
        Self { native: column(0), latin: column(1), variant: column(2) }
    }

    fn written(&self, latin: bool) -> &str {
        if latin { &self.latin } else { &self.native }
    }
}

/// A value for a place in a sentence.
pub(super) struct Value {
    pub(super) text: String,
    pub(super) kind: &'static str,
    pub(super) known: bool,
    pub(super) hard: &'static [&'static str],
}

pub(super) struct Person {
    home: Lang,
    words: Words,
    name: Name,
    relative: Name,
    child: Name,
    alias: Name,
    village: Vec<&'static str>,
    house: usize,
    phone: String,
    card: String,
    passport: String,
    bank: String,
    birth: (usize, usize, usize),
    /// The ending of handles.
    number: usize,
}

impl Person {
    pub(super) fn new(random: &mut Random, home: Lang) -> Self {
        let words = home.words();
        let given = words.section("given");
        let first = random.below(given.len());
        let family = words.section("family");
        let family = (!family.is_empty()).then(|| random.pick(family));
        let other = |step: usize| Name::new(given[(first + step) % given.len()], family);
        Self {
            home,
            name: other(0),
            relative: other(1 + random.below(3)),
            child: other(4),
            alias: Name::new(random.pick(words.section("nick")), None),
            village: random.pick(words.section("village")).split('|').collect(),
            house: 3 + random.below(280),
            phone: phone(home, random),
            card: card(home, random),
            passport: format!("{}{}", random.pick(&["AC", "PB", "MH"]), random.digits(7)),
            bank: format!(
                "{}-{}-{}-{}",
                random.digits(3),
                random.digits(1),
                random.digits(5),
                random.digits(1)
            ),
            birth: birth(random),
            number: 20 + random.below(900),
            words,
        }
    }

    pub(super) fn identity(&self) -> Identity {
        let both = |name: &Name| vec![name.native.clone(), name.latin.clone()];
        let (year, month, day) = self.birth;
        let mut relatives = both(&self.relative);
        relatives.extend(both(&self.child));
        Identity {
            names: both(&self.name),
            aliases: both(&self.alias),
            phones: vec![self.phone.clone()],
            ids: vec![self.card.clone(), self.passport.clone(), self.bank.clone()],
            addresses: vec![
                self.address(true),
                self.address(false),
                self.place(true),
                self.place(false),
            ],
            relatives,
            handles: vec![
                self.handle(""),
                self.wechat(),
                self.handle("@"),
                self.page(),
                self.shown(),
                self.mail(),
            ],
            dob: Some(format!("{year}-{month:02}-{day:02}")),
        }
    }

    /// The value for a place named `key`; `latin` if the sentence is in Latin letters.
    pub(super) fn value(&self, key: &str, latin: bool, random: &mut Random) -> Value {
        let known = |kind, text: String| Value { text, kind, known: true, hard: &[] };
        let hard = |kind, text: String, hard| Value { text, kind, known: true, hard };
        // A mixed sentence names its person in Latin letters, unless it asks for `native`.
        let latin = latin || self.home == Lang::En;
        let full = self.name.written(latin);
        match key {
            "name" => known("NAME", full.to_owned()),
            "native" => hard("NAME", self.name.native.clone(), &["mixed_script"]),
            "first" => known("NAME", self.first(latin).to_owned()),
            "upper" => hard("NAME", self.name.latin.to_uppercase(), &["upper_case"]),
            "joined" => hard("NAME", full.replace(' ', ""), &["joined"]),
            "variant" => hard("NAME", self.name.variant.clone(), &["translit_variant"]),
            "typo" => hard("NAME", swapped(full, random), &["typo"]),
            "zw" => hard("NAME", with_zero_width(full), &["zero_width"]),
            "ocr" => hard("NAME", broken(full), &["ocr"]),
            "initials" => hard("NAME", self.initials(), &["initials"]),
            "alias" => hard("ALIAS", self.alias.written(latin).to_owned(), &["nickname"]),
            "relative" => known("RELATIVE", self.relative.written(latin).to_owned()),
            "kid" => known("RELATIVE", first_word(self.child.written(latin)).to_owned()),
            "phone" => known("PHONE", written_phone(&self.phone, random)),
            "phoneo" => {
                hard("PHONE", written_phone(&self.phone, random).replace('0', "O"), &["letter_o"])
            }
            "phonend" => hard(
                "PHONE",
                native_digits(&written_phone(&self.phone, random), self.home),
                &["native_digits"],
            ),
            "id" => known("ID", written_card(&self.card, random)),
            "idnd" => hard(
                "ID",
                native_digits(&written_card(&self.card, random), self.home),
                &["native_digits"],
            ),
            "passport" => known("ID", self.passport.clone()),
            "bank" => known("BANK", self.bank.clone()),
            "dob" => known("DOB", written_date(self.birth, random)),
            "dobbe" => hard("DOB", buddhist_date(self.birth, latin, random), &["buddhist_year"]),
            "handle" => known("HANDLE", self.handle("")),
            "athandle" => known("HANDLE", self.handle("@")),
            "wechat" => known("HANDLE", self.wechat()),
            "fbname" => hard("HANDLE", self.shown(), &["fb_name"]),
            "url" => known("URL", format!("https://www.{}", self.page())),
            "email" => known("EMAIL", self.mail()),
            "emailat" => hard("EMAIL", self.mail().replace('@', " (at) "), &["spelled_at"]),
            "village" => hard("PLACE", self.place(latin), &["place"]),
            "addr" => known("ADDRESS", self.address(latin)),
            "addrcut" => hard("ADDRESS", self.address_cut(latin), &["cut_address"]),
            other => self.third(other, latin, random),
        }
    }

    /// What the case file does not hold.
    fn third(&self, key: &str, latin: bool, random: &mut Random) -> Value {
        let (kind, text) = match key {
            "person" => ("PERSON", self.listed("third", latin, random)),
            "pphone" => ("PHONE", written_phone(&phone(self.home, random), random)),
            "plate" => ("PLATE", self.listed("plate", false, random)),
            "school" => ("PLACE", self.listed("school", latin, random)),
            "temple" => ("PLACE", self.listed("temple", latin, random)),
            "gps" => ("GPS", position(random)),
            "ip" => ("IP", format!("203.0.113.{}", 1 + random.below(254))),
            other => panic!("no value is named {other}"),
        };
        Value { text, kind, known: false, hard: &["third_party"] }
    }

    fn listed(&self, section: &str, latin: bool, random: &mut Random) -> String {
        let line = random.pick(self.words.section(section));
        let (native, other) = line.split_once('|').unwrap_or((line, line));
        if latin { other } else { native }.to_owned()
    }

    fn first(&self, latin: bool) -> &str {
        // A Burmese name has no family part: half of it names nobody.
        if self.home == Lang::My {
            self.name.written(latin)
        } else {
            first_word(self.name.written(latin))
        }
    }

    fn initials(&self) -> String {
        let letters: Vec<_> =
            self.name.latin.split(' ').filter_map(|word| word.chars().next()).collect();
        letters.iter().map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")
    }

    fn place(&self, latin: bool) -> String {
        self.village[usize::from(latin)].to_owned()
    }

    fn address(&self, latin: bool) -> String {
        let (house, place, region) =
            (self.house, self.place(latin), self.village[2 + usize::from(latin)]);
        match (self.home, latin) {
            (Lang::Th | Lang::Mixed, false) => format!("{house} หมู่ 4 บ้าน{place} {region}"),
            (Lang::Lo, false) => format!("ເຮືອນເລກທີ {house} {place} {region}"),
            (Lang::My, false) => format!("အမှတ် {house}၊ {place}ရွာ၊ {region}"),
            (Lang::En | Lang::Th | Lang::Lo | Lang::My | Lang::Mixed, _) => {
                format!("{house} {place}, {region}")
            }
        }
    }

    /// The address without its larger part.
    fn address_cut(&self, latin: bool) -> String {
        let whole = self.address(latin);
        let region = self.village[2 + usize::from(latin)];
        whole.strip_suffix(region).unwrap_or(&whole).trim_end_matches([' ', ',', '၊']).to_owned()
    }

    fn stem(&self) -> String {
        first_word(&self.name.latin).to_lowercase()
    }

    fn handle(&self, sign: &str) -> String {
        format!("{sign}{}_{}", self.stem(), self.number)
    }

    fn wechat(&self) -> String {
        format!("wxid_{}{}", self.stem(), self.number * 31)
    }

    fn page(&self) -> String {
        format!("facebook.com/{}.{}", self.stem(), self.number * 7)
    }

    fn shown(&self) -> String {
        format!("{} Dreamy", first_word(&self.name.latin))
    }

    fn mail(&self) -> String {
        format!("{}.{}@example.org", self.stem(), self.number)
    }
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

/// Two neighbours inside the last word change places.
fn swapped(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let word = letters.iter().rposition(|c| *c == ' ').map_or(0, |blank| blank + 1);
    let inside = letters.len() - word;
    if inside > 3 {
        let at = word + 1 + random.below(inside - 2);
        letters.swap(at, at + 1);
    }
    letters.into_iter().collect()
}

/// A zero-width blank in the middle, as copied from a typeset page.
fn with_zero_width(name: &str) -> String {
    let middle = name.chars().count() / 2;
    name.chars()
        .enumerate()
        .flat_map(|(at, c)| (at == middle).then_some('\u{200B}').into_iter().chain([c]))
        .collect()
}

/// A line break after a hyphen inside the first word, as from a scan.
fn broken(name: &str) -> String {
    let half = first_word(name).chars().count() / 2;
    name.chars()
        .enumerate()
        .flat_map(|(at, c)| if at == half { "-\n" } else { "" }.chars().chain([c]))
        .collect()
}
