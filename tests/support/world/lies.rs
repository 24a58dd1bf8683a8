//! A hub that lies: it has its own key, everything that ever passed through it, and no scruples.

use std::collections::BTreeMap;

use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::Directory;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::wire::Answer;
use serde_bytes::ByteBuf;

use super::{World, id};

/// A way to lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    /// Delivers an envelope twice.
    Double,
    /// Delivers an envelope of long ago again.
    Replay,
    /// Delivers another partner's envelope.
    Swap,
    /// Changes a byte of an envelope.
    Tamper,
    /// Does not deliver.
    Withhold,
    /// Serves the first prekeys that it ever served to this partner, whosever they are.
    OldPrekeys,
    /// Serves the first profile that it ever served to this partner, whosever it is.
    OldProfiles,
    /// Gives the custody receipt of another envelope.
    OtherReceipt,
    /// Says that the directory is as short as it once was.
    OldDirectory,
}

impl Lie {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Double,
        Self::Replay,
        Self::Swap,
        Self::Tamper,
        Self::Withhold,
        Self::OldPrekeys,
        Self::OldProfiles,
        Self::OtherReceipt,
        Self::OldDirectory,
    ];
}

/// What the hub remembers in order to lie.
#[derive(Default)]
pub(super) struct Lies {
    active: Option<Lie>,
    delivered: Vec<(PartnerId, Answer)>,
    prekeys: BTreeMap<PartnerId, Answer>,
    profiles: BTreeMap<PartnerId, Answer>,
    receipts: Vec<CustodyReceipt>,
    directory: Option<Answer>,
    /// Partners that are shown another list than the others.
    shown: BTreeMap<PartnerId, Directory>,
    told: u32,
}

impl World {
    /// The hub lies in this way from now on, each time that it can; `None` ends it.
    pub fn hub_lies(&mut self, lie: Option<Lie>) {
        self.hub.lies.active = lie;
    }

    /// The hub shows `partner` this list from now on, and vouches for it; `None` ends it.
    pub fn hub_shows(&mut self, partner: &str, list: Option<Directory>) {
        let shown = &mut self.hub.lies.shown;
        match list {
            Some(list) => shown.insert(id(partner), list),
            None => shown.remove(&id(partner)),
        };
    }

    /// How often the hub has lied.
    pub fn lies_told(&self) -> u32 {
        self.hub.lies.told
    }

    /// What the hub sends instead of `answer`.
    pub(super) fn bend(&mut self, partner: &PartnerId, answer: Answer) -> Vec<Answer> {
        let bent = self.lie(partner, &answer).or_else(|| self.other_list(partner, &answer));
        self.remember(partner, &answer);
        match bent {
            Some(bent) => {
                self.hub.lies.told += 1;
                bent
            }
            None => vec![answer],
        }
    }

    fn remember(&mut self, partner: &PartnerId, answer: &Answer) {
        let lies = &mut self.hub.lies;
        match answer {
            Answer::Deliver { .. } => lies.delivered.push((partner.clone(), answer.clone())),
            Answer::Custody { receipt } => lies.receipts.push(receipt.clone()),
            Answer::Directory { note: Some(_), .. } => {
                lies.directory.get_or_insert_with(|| answer.clone());
            }
            Answer::Prekeys { prekeys } if !prekeys.is_empty() => {
                lies.prekeys.entry(partner.clone()).or_insert_with(|| answer.clone());
            }
            Answer::Profile { profile: Some(_) } => {
                lies.profiles.entry(partner.clone()).or_insert_with(|| answer.clone());
            }
            Answer::Hello { .. }
            | Answer::Empty
            | Answer::Done
            | Answer::Kept { .. }
            | Answer::Returned { .. }
            | Answer::SelfRevocations { .. }
            | Answer::Chunk { .. }
            | Answer::Prekeys { .. }
            | Answer::Profile { profile: None }
            | Answer::Directory { note: None, .. }
            | Answer::Busy { .. }
            | Answer::Refused => {}
        }
    }

    fn lie(&mut self, partner: &PartnerId, answer: &Answer) -> Option<Vec<Answer>> {
        let lie = self.hub.lies.active?;
        match (lie, answer) {
            (Lie::Double, Answer::Deliver { .. }) => Some(vec![answer.clone(), answer.clone()]),
            (Lie::Replay, Answer::Deliver { .. }) => {
                let old = self.pick(|of| of == partner)?;
                Some(vec![old, answer.clone()])
            }
            (Lie::Swap, Answer::Deliver { .. }) => {
                let foreign = self.pick(|of| of != partner)?;
                Some(vec![foreign])
            }
            (Lie::Tamper, Answer::Deliver { custody, envelope }) => {
                let mut envelope = envelope.clone();
                let at = self.roll(u32::try_from(envelope.len()).unwrap_or(u32::MAX)) as usize;
                envelope[at] ^= 1 << self.roll(8);
                Some(vec![Answer::Deliver { custody: custody.clone(), envelope }])
            }
            (Lie::Withhold, Answer::Deliver { .. }) => Some(Vec::new()),
            (Lie::OldPrekeys, Answer::Prekeys { .. }) => {
                Some(vec![self.hub.lies.prekeys.get(partner)?.clone()])
            }
            (Lie::OldProfiles, Answer::Profile { .. }) => {
                Some(vec![self.hub.lies.profiles.get(partner)?.clone()])
            }
            (Lie::OtherReceipt, Answer::Custody { .. }) => {
                let receipt = self.hub.lies.receipts.first()?.clone();
                Some(vec![Answer::Custody { receipt }])
            }
            (Lie::OldDirectory, Answer::Directory { .. }) => {
                let Answer::Directory { note, .. } = self.hub.lies.directory.clone()? else {
                    return None;
                };
                Some(vec![Answer::Directory { note, entries: Vec::new() }])
            }
            _ => None,
        }
    }

    /// The same answer by the list that this partner is shown.
    fn other_list(&self, partner: &PartnerId, answer: &Answer) -> Option<Vec<Answer>> {
        let list = self.hub.lies.shown.get(partner)?;
        let word = self.word_on(list);
        let bent = match answer {
            Answer::Hello { version, .. } => Answer::Hello { word, version: *version },
            Answer::Directory { note, entries } => {
                let honest = self.directory.since(0, usize::MAX);
                let known = entries.first().map_or(honest.len(), |first| {
                    honest.iter().position(|entry| **entry == ***first).unwrap_or(0)
                });
                let entries = list.since(known as u64, entries.len());
                let entries = entries.iter().cloned().map(ByteBuf::from).collect();
                let note = note.as_ref().map(|_| ByteBuf::from(word.to_bytes()));
                Answer::Directory { note, entries }
            }
            Answer::Custody { .. }
            | Answer::Deliver { .. }
            | Answer::Empty
            | Answer::Done
            | Answer::Prekeys { .. }
            | Answer::Profile { .. }
            | Answer::SelfRevocations { .. }
            | Answer::Kept { .. }
            | Answer::Chunk { .. }
            | Answer::Returned { .. }
            | Answer::Busy { .. }
            | Answer::Refused => return None,
        };
        Some(vec![bent])
    }

    fn pick(&mut self, fits: impl Fn(&PartnerId) -> bool) -> Option<Answer> {
        let fitting: Vec<usize> = (0..self.hub.lies.delivered.len())
            .filter(|at| fits(&self.hub.lies.delivered[*at].0))
            .collect();
        let count = u32::try_from(fitting.len()).ok().filter(|count| *count > 0)?;
        let at = fitting[self.roll(count) as usize];
        Some(self.hub.lies.delivered[at].1.clone())
    }
}
