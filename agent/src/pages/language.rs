//! What the pages say: per language one folder of Fluent files in `agent/locales`.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use saphan_protocol::time::UnixSeconds;
use unic_langid::LanguageIdentifier;

use crate::config::{Calendar, Language};

/// A language that the pages speak.
pub(crate) struct Spoken {
    pub(crate) language: Language,
    /// As HTML and Fluent name it, BCP 47.
    pub(crate) tag: &'static str,
    /// As its readers call it.
    pub(crate) name: &'static str,
    /// Whether every message is there; else English stands in for what is missing.
    pub(crate) is_complete: bool,
    files: [&'static str; 10],
}

/// The files of a language.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../locales/", $tag, "/main.ftl")),
            include_str!(concat!("../../locales/", $tag, "/files.ftl")),
            include_str!(concat!("../../locales/", $tag, "/work.ftl")),
            include_str!(concat!("../../locales/", $tag, "/office.ftl")),
            include_str!(concat!("../../locales/", $tag, "/consent.ftl")),
            include_str!(concat!("../../locales/", $tag, "/welcome.ftl")),
            include_str!(concat!("../../locales/", $tag, "/errors.ftl")),
            include_str!(concat!("../../locales/", $tag, "/reasons.ftl")),
            include_str!(concat!("../../locales/", $tag, "/cli.ftl")),
            // The codes of case data by name.
            include_str!(concat!("../../locales/", $tag, "/codes.ftl")),
        ]
    };
}

/// A language that the pages speak, complete or begun.
macro_rules! spoken {
    ($language:ident, $tag:literal, $name:literal, $is_complete:literal) => {
        Spoken {
            language: Language::$language,
            tag: $tag,
            name: $name,
            is_complete: $is_complete,
            files: files!($tag),
        }
    };
}

/// In the order in which they are offered. What a file does not have is said in English.
pub(crate) const SPOKEN: [Spoken; 8] = [
    spoken!(English, "en", "English", true),
    spoken!(Thai, "th", "ไทย", true),
    spoken!(Lao, "lo", "ລາວ", true),
    spoken!(Burmese, "my", "မြန်မာ", true),
    spoken!(Shan, "shn", "လိၵ်ႈတႆး", false),
    spoken!(French, "fr", "Français", true),
    spoken!(Dutch, "nl", "Nederlands", true),
    spoken!(Swedish, "sv", "Svenska", false),
];

/// Years between the Buddhist era and the common one.
const BUDDHIST: i16 = 543;

static BUNDLES: LazyLock<Vec<(Language, FluentBundle<FluentResource>)>> =
    LazyLock::new(|| SPOKEN.iter().map(|spoken| (spoken.language, bundle(spoken))).collect());

fn bundle(spoken: &Spoken) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = spoken.tag.parse().expect("a test reads every tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks are for texts that mix directions of writing; no language here runs right to left.
    bundle.set_use_isolating(false);
    for file in spoken.files {
        let resource = FluentResource::try_new(file.to_owned())
            .unwrap_or_else(|_| unreachable!("a test reads every file"));
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The language of whoever reads a page.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    language: Language,
    calendar: Calendar,
}

impl Words {
    /// English, where the pages do not speak the language.
    pub(crate) fn of(language: Language, calendar: Calendar) -> Self {
        Self { language, calendar }
    }

    /// As HTML names the language that is spoken.
    pub(crate) fn tag(self) -> &'static str {
        self.spoken().tag
    }

    fn spoken(self) -> &'static Spoken {
        SPOKEN.iter().find(|spoken| spoken.language == self.language).unwrap_or(&SPOKEN[0])
    }

    /// The message `id`.
    pub(crate) fn say(self, id: impl Into<Cow<'static, str>>) -> Said {
        Said { language: self.language, id: id.into(), args: FluentArgs::new() }
    }

    /// The message `id` if there is one in any case in English.
    pub(crate) fn try_say(self, id: String) -> Option<Said> {
        let english = &BUNDLES[0].1;
        english.has_message(&id).then(|| self.say(id))
    }

    /// A code of a list as people call it; the code itself where it is an office's own.
    pub(crate) fn code(self, list: &str, code: &str) -> String {
        match self.try_say(format!("code-{list}-{code}")) {
            Some(said) => said.to_string(),
            None => code.replace('_', " "),
        }
    }

    /// Day, month by its name, year of four digits, and time, by this computer's clock.
    pub(crate) fn moment(self, at: UnixSeconds) -> String {
        let seconds = i64::try_from(at.get()).unwrap_or(i64::MAX);
        let Ok(stamp) = Timestamp::from_second(seconds) else { return at.to_string() };
        let local = stamp.to_zoned_datetime(TimeZone::system());
        let date = self.day(local.year(), local.month(), local.day());
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.say("moment").with("date", date).with("time", time).to_string()
    }

    /// The day of a moment in the hub's time: day, month by its name, year of four digits.
    pub(crate) fn date(self, at: UnixSeconds) -> String {
        let date = at.date();
        self.day(date.year(), date.month(), date.day())
    }

    fn day(self, year: i16, month: i8, day: i8) -> String {
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

/// A message with what stands in its places.
pub(crate) struct Said {
    language: Language,
    id: Cow<'static, str>,
    args: FluentArgs<'static>,
}

impl Said {
    /// With a text in the place `name`.
    #[expect(clippy::needless_pass_by_value, reason = "templates hand over what they have")]
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.set(name, FluentValue::String(Cow::Owned(value.to_string())));
        self
    }

    /// With a number in the place `name`, which may choose between forms.
    pub(crate) fn count(mut self, name: &'static str, value: impl Borrow<usize>) -> Self {
        self.args.set(name, FluentValue::from(*value.borrow()));
        self
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = BUNDLES.iter().filter(|(language, _)| *language == self.language);
        for (_, bundle) in own.chain(BUNDLES.first()) {
            let Some(pattern) = bundle.get_message(&self.id).and_then(|one| one.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&self.args), &mut errors);
            return f.write_str(&text);
        }
        // A test holds that nothing is said that no file has.
        f.write_str(&self.id)
    }
}

#[cfg(test)]
mod tests;
