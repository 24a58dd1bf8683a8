//! People in Burmese: after titles, words for kin and roles, before words like "named", and where a noun
//! stands that no dictionary holds and names are made like.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::{Folded, Token};
use super::lexicon::Dictionary;
use super::native::{Cue, Native, clipped};
use super::reading::Reading;
use super::script::Script;
use super::spelling::syllable_starts;
use super::{Hits, Kind, Level, Reason, grammar};

/// Most syllables of a name.
const SYLLABLES_MAX: usize = 6;
/// Burmese words right after a name.
pub(super) const AFTER_NAME: &str =
    r"([\x{1000}-\x{103f}\x{1050}-\x{109f}]{3,90}) ?(?:ဆိုသူ|ဆိုသော|ဆိုတဲ့|အမည်ရှိ|အမည်ရ|ဟု ?ခေါ်|လို့ ?ခေါ်|ဟူသော)";

/// What is said of people and follows a noun without a space, as whole endings.
const TAILS: &str = "က ကို နဲ့ နှင့် ဆီ ဆီက ဆီကို ဆီမှာ ရဲ့ ၏ ထံ ထံက ထံမှ ထံသို့ ကတော့ ကလည်း ကပဲ လို့ ဟာ တို့ တို့က တို့ကို တို့နဲ့ \
    နဲ့အတူ နှင့်အတူ ကြောင့် အတွက် လည်း အား ရော ပဲ ပါ ဖြစ်";
/// The same, between spaces.
const APART: &str = "က ကို နဲ့ နှင့် ၏ ရဲ့ ထံ ဟာ ဆီ ဆီက ဖြစ်တယ် ဖြစ်သည် ဖြစ်ပြီး ဖြစ်ပါတယ် ဖြစ်ပါသည် လို့ တို့ ဆိုတဲ့ ဆိုသူ အမည်ရှိ";
/// Titles that stand before a name without a space.
const GLUED: &str = "ဒေါ် ဦး မောင် ကို မ နန်း စိုင်း နော် စော မန်း ဆရာ ဆရာမ အန်တီ အန်ကယ် ဒေါက်တာ ဆရာကြီး ဆလိုင်း မိ ခွန် လဖိုင် မရန် လဝယ် မစ္စတာ ဖိုး";
/// Syllables of grammar: no name holds them.
const GRAMMAR: &str = "ရ ပါ တယ် သည် ခဲ့ နေ ပြီ များ တွေ ရင် ဖြစ် လုပ် မှု ရေး ချက် ခြင်း သော တဲ့ သူ့ ဘူး ပေး ထား စရာ ဖို့ ရန် ကြ သေး တတ် ချင် \
    နိုင်ငံ လို့ ဟု လျှင် စေ တော့ ပဲ လဲ လည်း တစ် နှစ် သုံး လေး ငါး ခြောက် ခု ယောက် ဦးရေ အ ဘဲ လူ လောက် ရက် လ ည နေ့";

/// What people do, at the beginning of the next word.
const ACTS: &str = "အရက် စာပို့ ငို ပြော ဖုန်း အသက် လိုက် ထွက် ပြေး ရောက် လာ သွား နေမကောင်း ကျောင်း ဆို အော် ရယ် ဖြေ ဝန်ခံ ငြင်း တောင်း ရိုက် ခေါ် သေ မွေး ယူ ပေး ပြန် အလုပ်";

static ACT: LazyLock<Vec<String>> = LazyLock::new(|| set(ACTS).into_iter().collect());
static OPEN_TAIL: LazyLock<Vec<String>> =
    LazyLock::new(|| set("တစ်ယောက် လို့ တို့ မို့ ဆိုတဲ့ ဆိုတာ ဆိုပြီး").into_iter().collect());
static TAIL: LazyLock<HashSet<String>> = LazyLock::new(|| set(TAILS));
static AFTER: LazyLock<HashSet<String>> = LazyLock::new(|| set(APART));
/// Syllables at the end of words for places and people.
const NOUN_ENDS: &str = "နား ဘက် ထဲ ပေါ် အောက် ရှေ့ နောက် ရုံး ရုံ ခန်း သမား သူ ရှင် ကြီး ဆိုင် အိမ် ရွာ မြို့ ကား ဖုန်း တဲ တော မှာ မှ ဝန် တပ် ဖွဲ့ ပွဲ ရေ လမ်း ကျောင်း ဆေး ငွေ";

static PLACES: LazyLock<HashSet<String>> = LazyLock::new(|| set(NOUN_ENDS));
static NEVER: LazyLock<HashSet<String>> = LazyLock::new(|| set(GRAMMAR));
static TITLED: LazyLock<Vec<String>> = LazyLock::new(|| set(GLUED).into_iter().collect());

fn set(list: &str) -> HashSet<String> {
    list.split_whitespace().map(Folded::word).collect()
}

impl Native {
    /// The name behind a cue.
    pub(super) fn burmese_name(
        &self,
        reading: &Reading<'_>,
        cue: Cue,
        cue_at: usize,
        at: usize,
        start: usize,
    ) -> Option<(usize, usize)> {
        let folded = reading.folded;
        let (_, token) = reading.token(start)?;
        let title = &folded.text[cue_at..at];
        let is_syllable = matches!(title, "ကို" | "မ");
        let rest = clipped(&folded.text[start..token.end]);
        if is_syllable && start > at
            || self.stops.is_no_name(rest)
            || !begins_syllable(folded, token, cue_at, start)
        {
            return None;
        }
        let len = self.burmese_len(rest, cue, title, start > at)?;
        let name = &rest[..len];
        let fits =
            name.chars().count() >= 2 && !reading.words.is_public(name) && !self.is_cue(name);
        fits.then_some((start, start + len))
    }

    /// How long the name is, if there is one.
    fn burmese_len(&self, rest: &str, cue: Cue, title: &str, apart: bool) -> Option<usize> {
        let given = self.names.given(rest, Script::Myanmar);
        let given = given.filter(|len| rest.len() == *len || grammar::is_particle(&rest[*len..]));
        if given.is_some()
            || cue <= Cue::Frame
            || title.chars().count() == 1
            || cue == Cue::Role && !apart
        {
            return given;
        }
        // After another title the name begins behind it.
        let inner = self.cue_at(rest);
        if inner.is_some_and(|(end, cue)| end < rest.len() && cue != Cue::Link) {
            return None;
        }
        let starts = syllable_starts(rest);
        let particle = starts.iter().skip(2).copied().find(|at| grammar::is_particle(&rest[*at..]));
        let most = starts.get(SYLLABLES_MAX).copied().unwrap_or(rest.len());
        let len = particle.unwrap_or(most).min(most);
        let second = starts.get(1).map_or("", |at| &rest[*at..]);
        let is_clause = [&rest[len..], second].into_iter().any(grammar::ends_sentence);
        let is_word =
            || self.dictionary(Script::Myanmar).is_some_and(|it| is_common(it, &rest[..len]));
        let is_none = cue == Cue::Role && (is_clause || is_word());
        (!is_none).then_some(len)
    }

    /// A noun that is made like a name and that no dictionary holds.
    pub(super) fn burmese_alone(
        &self,
        reading: &Reading<'_>,
        index: usize,
    ) -> Option<(usize, usize)> {
        let token = &reading.folded.tokens[index];
        let text = clipped(reading.folded.of(token));
        let starts = syllable_starts(text);
        if starts.first() != Some(&0) || self.cue_at(text).is_some_and(|(_, cue)| cue == Cue::Word)
        {
            return None;
        }
        let title = TITLED.iter().filter(|title| {
            text.strip_prefix(title.as_str())
                .is_some_and(|rest| starts.contains(&(text.len() - rest.len())))
        });
        let title = title.map(String::len).max();
        let ends = starts.iter().copied().chain([text.len()]).skip(2).take(SYLLABLES_MAX + 1);
        let mut stems: Vec<usize> = ends.collect();
        stems.reverse();
        let end = stems.into_iter().find(|end| {
            let tail = &text[*end..];
            let is_noun = if tail.is_empty() { is_before(reading, token) } else { is_tail(tail) };
            let is_made = tail.is_empty() && self.is_made(&text[..*end]);
            is_made
                || is_noun
                    && (self.is_burmese_name(&text[..*end])
                        || is_subject(tail) && self.is_foreign_name(&text[..*end])
                        || title.is_some_and(|from| {
                            from < *end
                                && self.is_titled(&text[from..*end])
                                && !self.is_word_with_tail(&text[..*end])
                        }))
        });
        let old = || {
            let (len, count) = self.names.burmese(text)?;
            let ends = len == text.len() || grammar::is_particle(&text[len..]);
            (ends && count >= 3 && !self.is_word_with_tail(&text[..len])).then_some(len)
        };
        let end = end.or_else(old)?;
        let name = &text[..end];
        // Hours, pictures, fees, and what somebody did.
        let is_thing = syllables(name).len() == 2
            && ["ပုံ", "ဖိုး"].iter().any(|end| name.ends_with(Folded::word(end).as_str()));
        let is_act = name.ends_with("တာ") && ACT.iter().any(|act| name.starts_with(act.as_str()));
        let is_place = starts
            .iter()
            .filter(|at| **at > 0 && **at < end)
            .any(|at| reading.words.is_public(&text[..*at]) && TAIL.contains(&text[*at..end]));
        let is_name = !reading.words.is_public(name)
            && !is_place
            && !reading.words.is_native_word(name)
            && !name.ends_with("နာရီ")
            && !is_thing
            && !is_act;
        is_name.then_some((token.start, token.start + end))
    }

    fn holds(&self, text: &str) -> bool {
        self.dictionary(Script::Myanmar).is_some_and(|dictionary| dictionary.holds(text))
    }

    /// Made of syllables of names, with at most one other in three, and no word.
    fn is_burmese_name(&self, text: &str) -> bool {
        let Some(dictionary) = self.dictionary(Script::Myanmar) else { return false };
        if self.is_word_with_tail(text) && !is_doubled(text)
            || self.stops.is_no_name(text)
            || text.ends_with("ပါ")
            || ends_in_verb(text)
        {
            return false;
        }
        let syllables = syllables(text);
        let count = syllables.len();
        // `Thae Thae Aung`: said twice, and a name behind.
        let is_twice = || {
            let [first, second, rest @ ..] = syllables.as_slice() else { return false };
            first == second
                && !NEVER.contains(*first)
                && !rest.is_empty()
                && rest.iter().all(|it| self.names.is_syllable(it))
        };
        if is_doubled(text) || is_twice() {
            return true;
        }
        // `Nay`, the sun, is a verb of grammar too, but not at the beginning.
        let sun = usize::from(syllables.first() == Some(&"နေ"));
        let syllables = &syllables[sun..];
        let named = sun + syllables.iter().filter(|it| self.names.is_syllable(it)).count();
        let is_grammar = |it: &&str| NEVER.contains(*it) && !self.names.is_syllable(it);
        if !(2..=SYLLABLES_MAX).contains(&count) || syllables.iter().any(is_grammar) {
            return false;
        }
        named == count
            && (sun == 1 || self.names.burmese(text).is_some())
            && (count > 3 || !is_common(dictionary, text))
            || named * 2 >= count && !is_common(dictionary, text)
            || has_stray(dictionary, text)
    }

    /// Made of syllables of names alone, and in no dictionary.
    fn is_made(&self, text: &str) -> bool {
        let count = self.names.burmese(text).filter(|(len, _)| *len == text.len());
        let is_common = || {
            self.dictionary(Script::Myanmar).is_none_or(|dictionary| is_common(dictionary, text))
        };
        count.is_some_and(|(_, count)| count >= 2)
            && !self.is_word_with_tail(text)
            && !is_common()
            && !text.ends_with("ပါ")
            && !ends_in_verb(text)
            && !self.stops.is_no_name(text)
    }

    /// A word of the dictionary, or one syllable, with or without an ending.
    fn is_word_with_tail(&self, text: &str) -> bool {
        let starts = syllable_starts(text);
        self.holds(text)
            || starts.iter().skip(1).any(|at| {
                let (word, tail) = text.split_at(*at);
                TAIL.contains(tail) && (*at == starts[1] || self.holds(word))
            })
    }

    /// Syllables that are no words together and hold no grammar.
    fn is_foreign_name(&self, text: &str) -> bool {
        let Some(dictionary) = self.dictionary(Script::Myanmar) else { return false };
        let syllables = syllables(text);
        (2..=4).contains(&syllables.len())
            && !syllables.iter().any(|it| NEVER.contains(*it) || PLACES.contains(*it))
            && !self.is_word_with_tail(text)
            && !self.stops.is_no_name(text)
            && !ends_in_verb(text)
            && !is_common(dictionary, text)
    }

    /// What follows a title and is no word.
    fn is_titled(&self, text: &str) -> bool {
        let Some(dictionary) = self.dictionary(Script::Myanmar) else { return false };
        let syllables = syllables(text);
        let is_grammar =
            syllables.iter().any(|it| NEVER.contains(*it) && !self.names.is_syllable(it));
        let named = syllables.iter().filter(|it| self.names.is_syllable(it)).count();
        (2..=SYLLABLES_MAX).contains(&syllables.len())
            && !is_grammar
            && !dictionary.holds(text)
            && !self.stops.is_no_name(text)
            && (named > 0 || has_stray(dictionary, text))
            && !is_common(dictionary, text)
    }

    /// The last syllables before a word for "named".
    pub(super) fn before_named(&self, folded: &Folded, at: usize, text: &str, hits: &mut Hits) {
        let starts = syllable_starts(text);
        // A word of its own is the name; at the end of a clause the name has three syllables at least.
        let from = match starts.len() {
            0 | 1 => return,
            2..=SYLLABLES_MAX => starts[0],
            count => starts[count - 3],
        };
        if !self.stops.is_no_name(&text[from..]) {
            hits.add(folded, at + from, at + text.len(), Kind::Person, Level::Look, Reason::Cue);
        }
    }
}

/// Whether a syllable is said twice, as in names: `သဲသဲ`.
fn is_doubled(text: &str) -> bool {
    matches!(syllables(text)[..], [first, second] if first == second && !NEVER.contains(first))
}

/// Whether an ending goes with people who do or own something.
fn is_subject(tail: &str) -> bool {
    matches!(tail, "က" | "ရဲ့" | "နဲ့အတူ" | "နှင့်အတူ") || tail.starts_with("ဆီ")
}

/// Whether two syllables end in one that goes with verbs: `လာယူ`, `ပြင်ထား`.
fn ends_in_verb(text: &str) -> bool {
    let syllables = syllables(text);
    let [first, last] = syllables[..] else { return false };
    first != last && matches!(last, "ထား" | "ယူ" | "ပေး" | "ရ")
}

/// Whether an ending follows nouns: a particle, "alone", "is called".
fn is_tail(text: &str) -> bool {
    TAIL.contains(text) || OPEN_TAIL.iter().any(|tail| text.starts_with(tail.as_str()))
}

fn syllables(text: &str) -> Vec<&str> {
    let starts = syllable_starts(text);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect()
}

/// Whether the text is words of the dictionary, one of which has two syllables or more.
fn is_common(dictionary: &Dictionary, text: &str) -> bool {
    let words = dictionary.split(text);
    words.iter().all(|word| word.is_known)
        && words.iter().any(|word| syllable_starts(&text[word.start..word.end]).len() >= 2)
}

fn has_stray(dictionary: &Dictionary, text: &str) -> bool {
    dictionary.split(text).iter().any(|word| !word.is_known)
}

/// Whether a word that follows nouns stands alone behind the token, or the mark of a list.
fn is_before(reading: &Reading<'_>, token: &Token) -> bool {
    let rest = &reading.folded.text[token.end..];
    let next = rest.strip_prefix(' ').unwrap_or_default();
    let word = next.split([' ', '\u{104a}', '\u{104b}', '\n']).next().unwrap_or_default();
    AFTER.contains(word)
        || rest.starts_with('\u{104a}')
        || ACT.iter().any(|act| word.starts_with(act.as_str()))
}

/// Whether no Burmese syllable is cut in two between the cue and what follows it.
fn begins_syllable(folded: &Folded, token: &Token, cue_at: usize, at: usize) -> bool {
    if token.script != Script::Myanmar || cue_at < token.start || at == token.start {
        return true;
    }
    let text = clipped(&folded.text[cue_at..token.end]);
    syllable_starts(text).contains(&(at - cue_at))
}
