//! People whom the case does not know: named after a title, a word for kin or friends, or a cue.

use regex::Regex;

use super::capitals::Capitals;
use super::fold::Folded;
use super::latin::{latin_name, token_at};
use super::native::Native;
use super::reading::Reading;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason};

const LATIN_TITLES: &str = r"\b(?:mr|mrs|ms|miss|dr|lt|sgt|capt|maj|cpl|insp|supt|rev|madam|sister|brother|auntie|aunt|uncle|father|mother superior|pastor|abbot|nun|nang|nan|thao|ma|daw|ko|maung|u|sai|naw|saw|khun|nong|phi|naang|mme|mlle|m\.|monsieur|madame|mademoiselle|mevrouw|meneer|dhr|mevr|herr|fru|froken|officer|sergeant|captain|colonel|granny|grandma|grandpa|kru|khru|ajarn|ajahn|luang pho|luang por|sia|loong|lung|yai|pee|jeh?|hia|mae|aunty|monsignor|don|abbe|pere|soeur|zuster|pater|tante|oom|moster|faster|farbror|morbror|inspector|judge|lawyer)\b\.? ";
const LATIN_CUES: &str = r"\b(?:named|name is|name was|name|names|called|calls (?:her|him|them|herself|himself)|call (?:her|him|them)|known as|alias|nickname|nicknamed|friend|friends|daughters|sons|sisters|brothers|cousins|nieces|nephews|children|neighbou?r|room ?mate|flat ?mate|class ?mate|colleague|co-?worker|mother|father|mum|mom|dad|sister|brother|aunt|auntie|uncle|cousin|niece|nephew|husband|wife|partner|boyfriend|girlfriend|fiancee?|daughter|son|child|baby|grandmother|grandfather|stepfather|stepmother|boss|broker|recruiter|agent|trafficker|manager|owner|employer|driver|interpreter|translator|witness|landlord|landlady|teacher|doctor|nurse|monk|headman|officer|volunteer|social worker|case ?worker|contact(?: person)?|guard|ami|amie|voisine?|mere|pere|soeur|frere|tante|oncle|cousine?|mari|femme|fille|fils|nommee?|appelee?|s'appelle|vriend|vriendin|buur(?:man|vrouw)?|moeder|vader|zus|broer|tante|oom|nicht|neef|man|vrouw|dochter|zoon|genaamd|heet|van|vanninna|vaninna|vanner|granne|mor|mamma|far|pappa|syster|bror|moster|faster|morbror|farbror|kusin|make|maka|dotter|heter|vid namn)\b(?:[ ,:;=(\x22'-]{1,3}(?:is|was|named|called|est|heet|heter|of hers|of his|the|a|her name is)\b)*[ ,:;=(\x22'-]{1,3}";
/// The expressions and lists.
pub(super) struct People {
    titles: Regex,
    cues: Regex,
    capitals: Capitals,
    native: Native,
}

impl People {
    pub(super) fn load(words: &Words) -> Result<Self, LeakError> {
        let regex = |text: &str| {
            Regex::new(&super::patterns::folded_words(text)).map_err(|_| LeakError::Data("people"))
        };
        Ok(Self {
            titles: regex(LATIN_TITLES)?,
            cues: regex(LATIN_CUES)?,
            capitals: Capitals::load()?,
            native: Native::load(words)?,
        })
    }

    /// How much of a Thai or Lao text behind a word for places is a name; all of any other text.
    pub(super) fn place_len(&self, text: &str) -> usize {
        self.native.place_len(text)
    }

    pub(super) fn find(&self, folded: &Folded, words: &Words, hits: &mut Hits) {
        let reading = Reading::new(folded, words);
        for found in self.titles.find_iter(&folded.text) {
            let index = folded.tokens.partition_point(|token| token.end <= found.start());
            if words.public_run(folded, index) > 1 {
                continue;
            }
            if let Some((start, end)) = latin_name(folded, found.end(), words, true) {
                // Capital titles belong to the name as people read it: `Sister Amelia`.
                let title = token_at(folded, found.start()).filter(|token| token.is_capital);
                let start = title.map_or(start, |token| token.start);
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
        }
        for found in self.cues.find_iter(&folded.text) {
            if let Some((start, end)) = latin_name(folded, found.end(), words, false) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
            self.native.after(&reading, found.end(), hits);
        }
        self.native.find(&reading, hits, |at, hits| {
            if let Some((start, end)) = latin_name(folded, at, words, true) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
            }
        });
        self.capitals.find(folded, words, hits);
    }
}
