//! Who is named together with somebody: before and after "and", "with" and the marks of a list.

use super::native::Native;
use super::reading::Reading;
use super::script::Script;
use super::{Hits, Kind, Level, Reason};

/// What joins two people.
const JOINTS: [&str; 12] =
    [" กับ", "กับ", " และ", "และ", " หรือ", "หรือ", " ກັບ", "ກັບ", " ແລະ", "ແລະ", ", ", " / "];
/// Most people who are followed from one.
const CHAIN_MAX: usize = 12;

impl Native {
    /// Marks who is named beside those who were found.
    pub(super) fn partners(
        &self,
        reading: &Reading<'_>,
        mut found: Vec<(usize, usize)>,
        hits: &mut Hits,
    ) {
        let folded = reading.folded;
        found.sort_unstable();
        found.dedup();
        for (start, end) in found {
            let is_native = reading
                .token(start)
                .is_some_and(|(_, token)| matches!(token.script, Script::Thai | Script::Lao));
            if !is_native {
                continue;
            }
            let mut at = end;
            for _ in 0..CHAIN_MAX {
                let rest = &folded.text[at..];
                let Some(joint) = JOINTS.iter().find(|joint| rest.starts_with(**joint)) else {
                    break;
                };
                let gap = rest[joint.len()..].starts_with(' ');
                let next = at + joint.len() + usize::from(gap);
                let Some(end) = self.is_partner(reading, next) else { break };
                hits.add(folded, next, end, Kind::Person, Level::Look, Reason::Beside);
                at = end;
            }
            self.before(reading, start, hits);
        }
    }

    /// A token before the joint before a name: `X กับ Y`.
    fn before(&self, reading: &Reading<'_>, start: usize, hits: &mut Hits) {
        let folded = reading.folded;
        let text = folded.text[..start].trim_end_matches(' ');
        let joint = JOINTS.iter().find_map(|joint| text.strip_suffix(joint.trim()));
        let Some(left) = joint.map(|left| left.trim_end_matches(' ')) else { return };
        let Some((index, token)) = left.len().checked_sub(1).and_then(|at| reading.token(at))
        else {
            return;
        };
        let is_whole = token.end >= left.len();
        let name = &folded.text[token.start..left.len().max(token.start)];
        if !is_whole || index == 0 || !token.script.is_unspaced() {
            return;
        }
        let is_name = name.chars().count() >= 2
            && !reading.words.is_public(name)
            && self.may_be_name(reading, token.start, left.len());
        if is_name {
            hits.add(folded, token.start, left.len(), Kind::Person, Level::Look, Reason::Beside);
        }
    }
}
