//! A form as a template writes it: one item after the other, made of the layout and of what stands in
//! the form.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::super::language::Words;
use super::super::outline;
use super::day::{self, DayField};
use super::draft::{Draft, KEPT, NO, OWN, WAS, YES, name};
use super::options::{self, Choice, Group, Peers};
use crate::casefile::layout::{Field, Kind};

/// What every input has.
pub(super) struct At {
    /// Its name, which is its id too.
    pub(super) name: String,
    pub(super) label: String,
    pub(super) is_needed: bool,
    /// What is wrong with what stands there.
    pub(super) wrong: Vec<String>,
    pub(super) hint: Option<String>,
}

/// A part of a form.
pub(super) enum Item {
    /// A group begins.
    Open {
        id: String,
        legend: String,
        /// What the button sends that takes the group away.
        removes: Option<String>,
        wrong: Vec<String>,
    },
    /// The last group ends.
    Close,
    /// A mark that nobody sees.
    Mark { name: String, value: String },
    /// What is masked, or what nobody changes here.
    Told { id: String, label: String, text: String },
    /// Text of one line.
    Line { at: At, value: Zeroizing<String>, list: &'static str, is_number: bool },
    /// Text of many lines.
    Passage { at: At, value: Zeroizing<String> },
    /// One of several.
    Choice { at: At, groups: Vec<Group> },
    /// Some of several, or one with buttons beside each other.
    Ticks { at: At, options: Vec<Choice>, is_one: bool },
    /// Yes or no.
    Tick { at: At, is_set: bool },
    /// A day.
    Day { at: At, day: DayField },
    /// A button that adds an entry.
    Add { list: String, label: String },
}

/// What is wrong, by the names of inputs.
pub(super) type Wrongs = BTreeMap<String, Vec<String>>;

/// What a form is made of.
pub(super) struct Maker<'a> {
    pub(super) t: Words,
    pub(super) draft: &'a Draft,
    pub(super) wrongs: &'a Wrongs,
    pub(super) peers: &'a Peers,
    /// Whether the file is yet to be made, so that it may be given a number.
    pub(super) is_new: bool,
}

impl Maker<'_> {
    /// The items of these fields.
    pub(super) fn items(&self, fields: &[Field]) -> Vec<Item> {
        let mut items = Vec::new();
        self.fields(fields, "", "", &mut items);
        items
    }

    fn fields(&self, fields: &[Field], within: &str, of: &str, items: &mut Vec<Item>) {
        for field in fields {
            self.field(field, name(within, field.name), of, items);
        }
    }

    fn wrong(&self, name: &str) -> Vec<String> {
        self.wrongs.get(name).cloned().unwrap_or_default()
    }

    fn at(&self, field: &Field, name: &str, of: &str) -> At {
        let hint = self.t.try_say(format!("hint-{}", field.name)).map(|said| said.to_string());
        At {
            name: name.to_owned(),
            label: outline::label(self.t, of, field.name),
            is_needed: field.is_needed,
            wrong: self.wrong(name),
            hint,
        }
    }

    /// The items of one field by its name in the form, within a field `of`.
    #[expect(clippy::wildcard_enum_match_arm, reason = "every other kind is one input")]
    pub(super) fn field(&self, field: &Field, name: String, of: &str, items: &mut Vec<Item>) {
        let at = self.at(field, &name, of);
        if self.draft.is_kept(&name) {
            items.push(Item::Mark { name: format!("{name}.{KEPT}"), value: YES.to_owned() });
            let text = self.t.say("file-masked").to_string();
            items.push(Item::Told { id: name, label: at.label, text });
            return;
        }
        match field.kind {
            Kind::Part(inner) => {
                let At { label: legend, wrong, .. } = at;
                items.push(Item::Open { id: name.clone(), legend, removes: None, wrong });
                self.fields(inner, &name, field.name, items);
                items.push(Item::Close);
            }
            Kind::Entries(inner) => self.entries(at, &name, items, |maker, entry, items| {
                maker.fields(inner, entry, field.name, items);
            }),
            Kind::Lines => {
                let own = at.label.clone();
                self.entries(at, &name, items, |maker, entry, items| {
                    let wrong = maker.wrong(entry);
                    let at = At {
                        name: entry.to_owned(),
                        label: own.clone(),
                        is_needed: true,
                        wrong,
                        hint: None,
                    };
                    items.push(maker.line(at, ""));
                });
            }
            Kind::OwnOffice => self.own_office(at, items),
            Kind::CaseNumber if !self.is_new => {
                let text = self.peers.number.to_string();
                items.push(Item::Told { id: name, label: at.label, text });
            }
            Kind::Id(_) => {
                let value = self.draft.one(&name).to_owned();
                items.push(Item::Mark { name: name.clone(), value: value.clone() });
                items.push(Item::Told { id: name, label: at.label, text: value });
            }
            _ => self.input(field.kind, at, items),
        }
    }

    fn own_office(&self, at: At, items: &mut Vec<Item>) {
        let At { name: id, label, .. } = at;
        items.push(Item::Told { id, label, text: self.peers.us.clone() });
    }

    /// The entries of a list, each a group that can be taken away, and a button for one more.
    fn entries(
        &self,
        at: At,
        list: &str,
        items: &mut Vec<Item>,
        inner: impl Fn(&Self, &str, &mut Vec<Item>),
    ) {
        let At { label, wrong, .. } = at;
        let legend = label.clone();
        items.push(Item::Open { id: list.to_owned(), legend, removes: None, wrong });
        for at in 0..self.draft.entries(list) {
            let entry = format!("{list}.{at}");
            let legend = self.t.say("file-entry").with("what", &label).count("number", at + 1);
            items.push(Item::Open {
                id: format!("{entry}.entry"),
                legend: legend.to_string(),
                removes: Some(entry.clone()),
                wrong: Vec::new(),
            });
            let was = format!("{entry}.{WAS}");
            items.push(Item::Mark { value: self.draft.one(&was).to_owned(), name: was });
            inner(self, &entry, items);
            items.push(Item::Close);
        }
        let label = self.t.say("file-add").with("what", &label).to_string();
        items.push(Item::Add { list: list.to_owned(), label });
        items.push(Item::Close);
    }

    fn input(&self, kind: Kind, at: At, items: &mut Vec<Item>) {
        let item = match kind {
            Kind::Passage => {
                let value = Zeroizing::new(self.draft.exact(&at.name).to_owned());
                Item::Passage { at, value }
            }
            Kind::Partner => self.line(at, "partners"),
            Kind::Number => {
                let value = Zeroizing::new(self.draft.exact(&at.name).to_owned());
                Item::Line { at, value, list: "", is_number: true }
            }
            Kind::Flag => Item::Tick { is_set: self.draft.one(&at.name) == YES, at },
            Kind::Answer => self.answer(at),
            Kind::Day => self.day(at),
            Kind::Codes(_) | Kind::OwnCodes(_) | Kind::Countries | Kind::Persons => {
                let own = format!("{}.{OWN}", at.name);
                let chosen: Vec<&str> = self.draft.all(&at.name).collect();
                let options = options::groups(self.t, kind, &chosen, self.peers);
                let options = options.into_iter().flat_map(|group| group.choices).collect();
                items.push(Item::Ticks { at, options, is_one: false });
                if !matches!(kind, Kind::OwnCodes(_)) {
                    return;
                }
                let label = self.t.say("file-own-codes").to_string();
                let (wrong, hint) = (self.wrong(&own), None);
                self.line(At { name: own, label, is_needed: false, wrong, hint }, "")
            }
            Kind::Code(_)
            | Kind::Word(..)
            | Kind::Country
            | Kind::Language
            | Kind::Area
            | Kind::Currency
            | Kind::Person
            | Kind::Giver => {
                let chosen = self.draft.one(&at.name);
                let groups = options::groups(self.t, kind, &[chosen], self.peers);
                Item::Choice { at, groups }
            }
            Kind::Line
            | Kind::Partners
            | Kind::Officer
            | Kind::CaseNumber
            | Kind::Lines
            | Kind::OwnOffice
            | Kind::Id(_)
            | Kind::Part(_)
            | Kind::Entries(_) => self.line(at, ""),
        };
        items.push(item);
    }

    /// A text of one line; one that has several all the same keeps them.
    fn line(&self, at: At, list: &'static str) -> Item {
        let value = Zeroizing::new(self.draft.exact(&at.name).to_owned());
        if value.contains('\n') {
            return Item::Passage { at, value };
        }
        Item::Line { at, value, list, is_number: false }
    }

    fn answer(&self, at: At) -> Item {
        let chosen = self.draft.one(&at.name);
        let not_asked = (!at.is_needed).then_some(("", "file-not-asked"));
        let answers = [(YES, "yes"), (NO, "no")].into_iter().chain(not_asked);
        let options = answers.map(|(value, id)| Choice {
            value: value.to_owned(),
            label: self.t.say(id).to_string(),
            is_chosen: chosen == value,
        });
        Item::Ticks { options: options.collect(), at, is_one: true }
    }

    fn day(&self, mut at: At) -> Item {
        let part = |part: &str| self.draft.one(&format!("{}.{part}", at.name));
        let parts = [part(day::DAY), part(day::MONTH), part(day::YEAR), part(day::ERA)];
        let day = DayField::new(self.t, &at.name, parts);
        at.hint = day.in_words.clone();
        Item::Day { at, day }
    }
}

impl Item {
    /// The id of the input or group, by which a link leads to it.
    pub(super) fn id(&self) -> Option<&str> {
        match self {
            Self::Open { id, .. } | Self::Told { id, .. } => Some(id),
            Self::Line { at, .. }
            | Self::Passage { at, .. }
            | Self::Choice { at, .. }
            | Self::Ticks { at, .. }
            | Self::Tick { at, .. }
            | Self::Day { at, .. } => Some(&at.name),
            Self::Close | Self::Mark { .. } | Self::Add { .. } => None,
        }
    }
}
