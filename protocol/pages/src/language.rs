//! What the pages say: per program and language a folder of Fluent files, before it the messages that
//! all programs share.

mod digits;
mod said;

use std::borrow::Cow;
use std::str::FromStr;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use saphan_protocol::time::UnixSeconds;
use unic_langid::LanguageIdentifier;

pub use said::Said;

/// Language of what a program says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Thai.
    Thai,
    /// Lao.
    Lao,
    /// Burmese.
    Burmese,
    /// Shan.
    Shan,
    /// French.
    French,
    /// Dutch.
    Dutch,
    /// Swedish.
    Swedish,
    /// English with other letters and longer, by which tests see what no file says and what has no room.
    Pseudo,
}

impl Language {
    /// In the order in which they are offered; what is for tests is offered to nobody.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::Thai,
        Self::Lao,
        Self::Burmese,
        Self::Shan,
        Self::French,
        Self::Dutch,
        Self::Swedish,
    ];

    /// As HTML and Fluent name it, BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Thai => "th",
            Self::Lao => "lo",
            Self::Burmese => "my",
            Self::Shan => "shn",
            Self::French => "fr",
            Self::Dutch => "nl",
            Self::Swedish => "sv",
            Self::Pseudo => "en-XA",
        }
    }

    /// As its readers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Thai => "ไทย",
            Self::Lao => "ລາວ",
            Self::Burmese => "မြန်မာ",
            Self::Shan => "လိၵ်ႈတႆး",
            Self::French => "Français",
            Self::Dutch => "Nederlands",
            Self::Swedish => "Svenska",
            Self::Pseudo => "Pseudo",
        }
    }

    fn common(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => include_str!("../locales/en/common.ftl"),
            Self::Thai => include_str!("../locales/th/common.ftl"),
            Self::Lao => include_str!("../locales/lo/common.ftl"),
            Self::Burmese => include_str!("../locales/my/common.ftl"),
            Self::Shan => include_str!("../locales/shn/common.ftl"),
            Self::French => include_str!("../locales/fr/common.ftl"),
            Self::Dutch => include_str!("../locales/nl/common.ftl"),
            Self::Swedish => include_str!("../locales/sv/common.ftl"),
        }
    }

    /// The first language of an `Accept-Language` header that is spoken here, RFC 9110 section 12.5.4;
    /// weights are left aside, since browsers send what they prefer first.
    pub fn accepted(header: &str) -> Option<Self> {
        let asked = header.split(',').filter_map(|range| range.split(';').next());
        asked.filter_map(|range| range.trim().split('-').next()?.parse().ok()).next()
    }
}

/// The texts that a setting for it takes.
impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut all = Self::ALL.into_iter().chain([Self::Pseudo]);
        let found = all.find(|language| language.tag() == text);
        found.ok_or_else(|| format!("one of {}", Self::ALL.map(Self::tag).join(" ")))
    }
}

/// How years are counted on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// As the language has it.
    Auto,
    /// From the birth of Christ.
    Gregorian,
    /// From the death of the Buddha, 543 years more.
    Buddhist,
}

/// Which digits stand in what is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Digits {
    /// 0 to 9.
    #[default]
    Western,
    /// Those of the language's own script.
    Own,
}

impl FromStr for Digits {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "western" => Ok(Self::Western),
            "own" => Ok(Self::Own),
            _ => Err("one of western own".to_owned()),
        }
    }
}

impl FromStr for Calendar {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "auto" => Ok(Self::Auto),
            "gregorian" => Ok(Self::Gregorian),
            "buddhist" => Ok(Self::Buddhist),
            _ => Err("one of auto gregorian buddhist".to_owned()),
        }
    }
}

/// What a program says in one language.
pub struct Edition {
    /// Which language.
    pub language: Language,
    /// Whether every message is there; else English stands in for what is missing.
    pub is_complete: bool,
    /// The files, as they are written.
    pub files: &'static [&'static str],
}

type Bundle = FluentBundle<FluentResource>;

/// A place for each language, filled when it is spoken for the first time.
type Bundles = [OnceLock<Option<Bundle>>; Language::ALL.len() + 1];

/// All that a program's pages say.
pub struct Book {
    editions: &'static [Edition],
    bundles: Bundles,
    /// The same with digits of other scripts.
    own_digits: Bundles,
}

/// Years between the Buddhist era and the common one.
const BUDDHIST: i16 = 543;

impl Book {
    /// Editions in the order in which they are offered, English first. What a language does not have is
    /// said in English.
    pub const fn new(editions: &'static [Edition]) -> Self {
        Self {
            editions,
            bundles: [const { OnceLock::new() }; _],
            own_digits: [const { OnceLock::new() }; _],
        }
    }

    /// Each language that is spoken.
    pub fn editions(&self) -> &'static [Edition] {
        self.editions
    }

    /// For whoever reads in `language`; English, where it is not spoken.
    pub fn words(&'static self, language: Language, calendar: Calendar) -> Words {
        Words { book: self, language, calendar, digits: Digits::Western, is_for_a_browser: true }
    }

    /// A language as it is spoken here, if it is.
    fn bundle(&self, language: Language) -> Option<&Bundle> {
        let place = self.bundles.get(language as usize)?;
        place.get_or_init(|| self.made(language)).as_ref()
    }

    /// A language with the digits of its own script, if it has such.
    fn in_own_digits(&self, language: Language) -> Option<&Bundle> {
        let place = self.own_digits.get(language as usize)?;
        place.get_or_init(|| digits::write_own(self.made(language)?, language)).as_ref()
    }

    fn made(&self, language: Language) -> Option<Bundle> {
        if language == Language::Pseudo {
            let mut english = self.editions.first()?.bundle();
            english.set_transform(Some(pseudo));
            return Some(english);
        }
        let edition = self.editions.iter().find(|edition| edition.language == language)?;
        Some(edition.bundle())
    }
}

impl Edition {
    /// Its files, those that all programs share first.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.language.common()).chain(self.files.iter().copied())
    }

    fn bundle(&self) -> Bundle {
        let tag: LanguageIdentifier = self.language.tag().parse().expect("a test reads every tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks are for texts that mix directions of writing; no language here runs right to left.
        bundle.set_use_isolating(false);
        for file in self.texts() {
            let resource = FluentResource::try_new(file.to_owned())
                .unwrap_or_else(|_| unreachable!("a test reads every file"));
            // A program may say in its own words what all say.
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

/// A text with other letters, and a third longer, as texts in French are.
fn pseudo(text: &str) -> Cow<'_, str> {
    let mut other = String::with_capacity(2 * text.len());
    for c in text.chars() {
        match c {
            'a' => other.push_str("ȧȧ"),
            'e' => other.push_str("ḗḗ"),
            'i' => other.push('ī'),
            'o' => other.push_str("ǿǿ"),
            'u' => other.push('ŭ'),
            'A' => other.push('Ȧ'),
            'E' => other.push('Ḗ'),
            'I' => other.push('Ī'),
            'O' => other.push('Ǿ'),
            'U' => other.push('Ŭ'),
            other_c => other.push(other_c),
        }
    }
    Cow::Owned(other)
}

/// The language of whoever reads a page.
#[derive(Clone, Copy)]
pub struct Words {
    book: &'static Book,
    language: Language,
    calendar: Calendar,
    digits: Digits,
    is_for_a_browser: bool,
}

impl Words {
    /// The same for a terminal, a mail or a file: the letters and nothing else.
    pub fn plain(self) -> Self {
        Self { is_for_a_browser: false, ..self }
    }

    /// The same with other digits.
    pub fn with_digits(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }

    /// Whether the language itself has the message `id`, so that no English stands in for it.
    pub fn says(self, id: &str) -> bool {
        self.book.bundle(self.language).is_some_and(|bundle| bundle.has_message(id))
    }

    /// A number, or a text with digits in it, as it is written here.
    fn written(self, text: &impl ToString) -> String {
        match self.digits {
            Digits::Western => text.to_string(),
            Digits::Own => digits::in_own(self.language, &text.to_string()),
        }
    }

    /// As HTML names the language that is spoken.
    pub fn tag(self) -> &'static str {
        self.language().tag()
    }

    /// The language that is spoken.
    pub fn language(self) -> Language {
        let is_spoken = |edition: &Edition| edition.language == self.language;
        if self.language == Language::Pseudo || self.book.editions.iter().any(is_spoken) {
            self.language
        } else {
            Language::English
        }
    }

    /// What is spoken besides.
    pub fn book(self) -> &'static Book {
        self.book
    }

    /// The message `id`.
    pub fn say(self, id: impl Into<Cow<'static, str>>) -> Said {
        Said::new(self, id.into())
    }

    /// The message `id` if there is one in any case in English.
    pub fn try_say(self, id: String) -> Option<Said> {
        let english = self.book.bundle(Language::English)?;
        english.has_message(&id).then(|| self.say(id))
    }

    /// A code of a list as people call it; the code itself where it is an office's own.
    pub fn code(self, list: &str, code: &str) -> String {
        match self.try_say(format!("code-{list}-{code}")) {
            Some(said) => said.to_string(),
            None => code.replace('_', " "),
        }
    }

    /// Several things, each of which may have commas of its own.
    pub fn listed(self, texts: &[String]) -> String {
        let [others @ .., last] = texts else { return String::new() };
        others.iter().rev().fold(last.clone(), |rest, one| {
            self.say("list-of").with("one", one).with("rest", rest).to_string()
        })
    }

    /// A text that is a date, `2026-03-09` or `2026-03`, as people read one.
    pub fn date_in(self, text: &str) -> Option<String> {
        if let Ok(date) = text.parse::<Date>() {
            return (text.len() == "2026-03-09".len())
                .then(|| self.day(date.year(), date.month(), date.day()));
        }
        let (year, month) = text.split_once('-')?;
        let is_month = year.len() == 4 && month.len() == 2;
        let month =
            month.parse::<u8>().ok().filter(|month| is_month && (1..=12).contains(month))?;
        let year: i16 = year.parse().ok()?;
        Some(self.dated("date-month", "date-month-buddhist", year, month).to_string())
    }

    /// Whether years are counted in the Buddhist era.
    pub fn is_buddhist(self) -> bool {
        match self.calendar {
            Calendar::Auto => self.language == Language::Thai,
            Calendar::Gregorian => false,
            Calendar::Buddhist => true,
        }
    }

    /// Day, month by its name, year of four digits, and time, by this computer's clock.
    pub fn moment(self, at: UnixSeconds) -> String {
        let Some(local) = local(at) else { return at.to_string() };
        let date = self.day(local.year(), local.month(), local.day());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.say("moment").with("date", date).with("time", self.written(&time)).to_string()
    }

    /// The day of a moment, by this computer's clock.
    pub fn date(self, at: UnixSeconds) -> String {
        let Some(local) = local(at) else { return at.to_string() };
        self.day(local.year(), local.month(), local.day())
    }

    /// A day, its month by name.
    pub fn day_of(self, day: saphan_protocol::tier1::Date) -> String {
        let day = day.civil();
        self.day(day.year(), day.month(), day.day())
    }

    /// A day of the common era as the reader's calendar names it.
    pub fn day(self, year: i16, month: i8, day: i8) -> String {
        let date = self.dated("date", "date-buddhist", year, month.unsigned_abs());
        date.with("day", self.written(&day)).to_string()
    }

    /// A date with its month by name and the year that the reader's calendar counts; beside one of the Buddhist era
    /// stands that of the common era.
    fn dated(self, common: &'static str, buddhist: &'static str, year: i16, month: u8) -> Said {
        let (id, named) = if self.is_buddhist() {
            (buddhist, year.saturating_add(BUDDHIST))
        } else {
            (common, year)
        };
        self.say(id)
            .with("month", self.say(format!("month-{month}")).to_string())
            .with("year", self.written(&named))
            .with("common", self.written(&year))
    }
}

fn local(at: UnixSeconds) -> Option<jiff::ZonedDateTime> {
    let seconds = i64::try_from(at.get()).unwrap_or(i64::MAX);
    let stamp = Timestamp::from_second(seconds).ok()?;
    Some(stamp.to_zoned_datetime(TimeZone::system()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDITIONS: [Edition; 2] = [
        Edition {
            language: Language::English,
            is_complete: true,
            files: &["late = Too late.\nown = Mine.\n"],
        },
        Edition { language: Language::Thai, is_complete: false, files: &[] },
    ];
    static BOOK: Book = Book::new(&EDITIONS);

    #[test]
    fn a_program_says_what_all_say_and_its_own_besides() {
        let t = BOOK.words(Language::English, Calendar::Auto);

        assert_eq!(t.say("no-page").to_string(), "There is no such page.");
        assert_eq!(t.say("late").to_string(), "Too late.", "in its own words");
        let (thai, id) = (BOOK.words(Language::Thai, Calendar::Auto), "own");
        assert_eq!(
            thai.say(id).to_string(),
            "Mine.",
            "in English, as long as it is not translated"
        );
    }

    #[test]
    fn a_day_has_its_months_name_and_the_year_of_its_calendar() {
        let day = |language, calendar| BOOK.words(language, calendar).day(2026, 3, 9);

        assert_eq!(day(Language::English, Calendar::Auto), "9 March 2026");
        assert_eq!(day(Language::English, Calendar::Buddhist), "9 March 2569 (2026)");
        assert_eq!(day(Language::Thai, Calendar::Auto), "9 มีนาคม 2569 (2026)");
        assert_eq!(day(Language::Thai, Calendar::Gregorian), "9 มีนาคม 2026");
        let english = BOOK.words(Language::English, Calendar::Auto);
        assert_eq!(english.date_in("2026-11").as_deref(), Some("November 2026"));
        for text in
            ["2026-13", "26-11", "about 2026-11-02", "2026", "+66-02", "2026-11-02T10:00:00"]
        {
            assert_eq!(english.date_in(text), None, "{text}");
        }
    }

    #[test]
    fn days_and_counts_are_written_in_the_digits_of_the_script_where_somebody_wants_them() {
        static COUNTED: [Edition; 2] = [
            Edition {
                language: Language::English,
                is_complete: true,
                files: &["left = { $count } left for { $whom }\n"],
            },
            Edition {
                language: Language::Burmese,
                is_complete: true,
                files: &["left = { $count ->\n   *[other] { $whom }: { $count }\n}\n"],
            },
        ];
        static COUNTS: Book = Book::new(&COUNTED);
        let t = |language| COUNTS.words(language, Calendar::Auto).with_digits(Digits::Own);
        let left =
            |t: Words| t.say("left").count("count", 12_usize).with("whom", "nkw-2").to_string();

        assert_eq!(left(t(Language::Burmese)), "nkw-2: ၁၂", "a code stays as it is");
        assert_eq!(left(t(Language::English)), "12 left for nkw-2");
        assert!(t(Language::Burmese).day(2026, 3, 9).contains("၂၀၂၆"));
        let thai = BOOK.words(Language::Thai, Calendar::Auto).with_digits(Digits::Own);
        assert_eq!(thai.day(2026, 3, 9), "๙ มีนาคม ๒๕๖๙ (๒๐๒๖)");
    }

    #[test]
    fn a_browser_is_answered_in_the_first_language_it_asks_for_that_is_spoken() {
        for (header, language) in [
            ("th-TH,th;q=0.9,en;q=0.8", Some(Language::Thai)),
            ("xx, nl;q=0.5", Some(Language::Dutch)),
            ("de, *", None),
            ("", None),
        ] {
            assert_eq!(Language::accepted(header), language, "{header}");
        }
    }

    #[test]
    fn the_language_of_tests_shows_what_no_file_says() {
        let t = BOOK.words(Language::Pseudo, Calendar::Auto);

        assert_eq!(t.say("own").to_string(), "Mīnḗḗ.");
        assert_eq!((t.tag(), "en-XA".parse()), ("en-XA", Ok(Language::Pseudo)));
        assert!(!Language::ALL.contains(&Language::Pseudo));
    }

    #[test]
    fn a_language_that_is_not_spoken_is_english() {
        assert_eq!(BOOK.words(Language::Swedish, Calendar::Auto).tag(), "en");
        assert_eq!("sv".parse(), Ok(Language::Swedish));
        assert!("xx".parse::<Language>().is_err());
    }
}
