//! What the pages say: per program and language a folder of Fluent files, before it the messages that
//! all programs share.

mod said;

use std::borrow::Cow;
use std::str::FromStr;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use jiff::Timestamp;
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
}

impl Language {
    /// In the order in which they are offered.
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
        }
    }

    fn common(self) -> &'static str {
        match self {
            Self::English => include_str!("../locales/en/common.ftl"),
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
        let found = Self::ALL.into_iter().find(|language| language.tag() == text);
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

/// All that a program's pages say.
pub struct Book {
    editions: &'static [Edition],
    bundles: OnceLock<Vec<(Language, FluentBundle<FluentResource>)>>,
}

/// Years between the Buddhist era and the common one.
const BUDDHIST: i16 = 543;

impl Book {
    /// Editions in the order in which they are offered, English first. What a language does not have is
    /// said in English.
    pub const fn new(editions: &'static [Edition]) -> Self {
        Self { editions, bundles: OnceLock::new() }
    }

    /// Each language that is spoken.
    pub fn editions(&self) -> &'static [Edition] {
        self.editions
    }

    /// For whoever reads in `language`; English, where it is not spoken.
    pub fn words(&'static self, language: Language, calendar: Calendar) -> Words {
        Words { book: self, language, calendar }
    }

    fn bundles(&self) -> &[(Language, FluentBundle<FluentResource>)] {
        let bundle = |edition: &Edition| (edition.language, edition.bundle());
        self.bundles.get_or_init(|| self.editions.iter().map(bundle).collect())
    }
}

impl Edition {
    /// Its files, those that all programs share first.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.language.common()).chain(self.files.iter().copied())
    }

    fn bundle(&self) -> FluentBundle<FluentResource> {
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

/// The language of whoever reads a page.
#[derive(Clone, Copy)]
pub struct Words {
    book: &'static Book,
    language: Language,
    calendar: Calendar,
}

impl Words {
    /// As HTML names the language that is spoken.
    pub fn tag(self) -> &'static str {
        let is_spoken = |edition: &Edition| edition.language == self.language;
        let found = self.book.editions.iter().find(|edition| is_spoken(edition));
        found.map_or(Language::English, |edition| edition.language).tag()
    }

    /// What is spoken besides.
    pub fn book(self) -> &'static Book {
        self.book
    }

    /// The message `id`.
    pub fn say(self, id: impl Into<Cow<'static, str>>) -> Said {
        Said::new(self.book, self.language, id.into())
    }

    /// The message `id` if there is one in any case in English.
    pub fn try_say(self, id: String) -> Option<Said> {
        let (_, english) = self.book.bundles().first()?;
        english.has_message(&id).then(|| self.say(id))
    }

    /// A code of a list as people call it; the code itself where it is an office's own.
    pub fn code(self, list: &str, code: &str) -> String {
        match self.try_say(format!("code-{list}-{code}")) {
            Some(said) => said.to_string(),
            None => code.replace('_', " "),
        }
    }

    /// Day, month by its name, year of four digits, and time, by this computer's clock.
    pub fn moment(self, at: UnixSeconds) -> String {
        let Some(local) = local(at) else { return at.to_string() };
        let date = self.day(local.year(), local.month(), local.day());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.say("moment").with("date", date).with("time", time).to_string()
    }

    /// The day of a moment, by this computer's clock.
    pub fn date(self, at: UnixSeconds) -> String {
        let Some(local) = local(at) else { return at.to_string() };
        self.day(local.year(), local.month(), local.day())
    }

    /// A day of the common era as the reader's calendar names it.
    pub fn day(self, year: i16, month: i8, day: i8) -> String {
        let buddhist = match self.calendar {
            Calendar::Auto => self.language == Language::Thai,
            Calendar::Gregorian => false,
            Calendar::Buddhist => true,
        };
        let (id, named) = if buddhist {
            ("date-buddhist", year.saturating_add(BUDDHIST))
        } else {
            ("date", year)
        };
        let month = self.say(format!("month-{month}")).to_string();
        self.say(id)
            .with("day", day)
            .with("month", month)
            .with("year", named)
            .with("common", year)
            .to_string()
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
    fn a_language_that_is_not_spoken_is_english() {
        assert_eq!(BOOK.words(Language::Swedish, Calendar::Auto).tag(), "en");
        assert_eq!("sv".parse(), Ok(Language::Swedish));
        assert!("xx".parse::<Language>().is_err());
    }
}
