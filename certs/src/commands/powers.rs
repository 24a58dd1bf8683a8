//! `show powers`: who can do what, and where the keys lie.

use saphan_certs::authority::{Act, Authority, Second};
use saphan_pages::width::{columns, padded};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::Report;
use crate::failure::Failure;
use crate::language::Words;
use crate::said::{heads, number, table};

const DAY_S: u64 = 86_400;
/// After so many days `check` warns of a backup.
const BACKUP_DAYS_MAX: u64 = 31;

/// Columns that the names of kit and backup take at least, below the table.
const NAME_WIDTH: usize = 8;

pub(crate) fn show(t: Words, authority: &Authority, now: UnixSeconds) -> Result<Report, Failure> {
    let root = authority.root();
    let key = authority.key_path();
    let kit = Kit::of(t, authority);
    let last = LastBackup::of(authority, now);
    let hands = hands(authority);
    let mut acted = vec![heads(t, ["cli-head-name", "cli-head-acts", "cli-head-last"])];
    for hand in &hands {
        acted.push([hand.name.clone(), hand.acts.to_string(), hand.last.date().to_string()]);
    }
    let names = ["cli-label-kit", "cli-label-backup"].map(|id| t.say(id).to_string());
    let width = names.iter().map(|name| columns(name)).fold(NAME_WIDTH, usize::max);
    let [kit_name, backup_name] = names.map(|name| padded(&name, width));
    let text = format!(
        "{}\n{}{kit_name}  {}\n{backup_name}  {}\n\n{}",
        t.say("cli-powers").with("network", root.network()),
        table(&powers(t, authority)),
        kit.text,
        last.said(t),
        table(&acted),
    );
    let hands: Vec<Value> = hands
        .iter()
        .map(|hand| json!({ "by": hand.name, "acts": hand.acts, "last": hand.last.to_string() }))
        .collect();
    let fields = json!({
        "network": root.network(),
        "key": key,
        "second": match authority.second() {
            Second::Named { name, .. } => json!(name.as_str()),
            Second::NotAsked | Second::ToBeNamed => Value::Null,
        },
        "second_to_be_named": authority.second() == Second::ToBeNamed,
        "kit": kit.fields,
        "last_backup": last.fields(),
        "hands": hands,
    });
    Ok(Report::new(t, "saphan.ca.powers/1", fields, text).warn_of_mended(authority))
}

/// What can be done, and who can do it.
fn powers(t: Words, authority: &Authority) -> [[String; 2]; 8] {
    let directory = authority.directory();
    let active = directory.partners().filter(|(id, _)| directory.active(id).is_some()).count();
    let second = match authority.second() {
        Second::NotAsked => t.say("cli-power-alone"),
        Second::Named { name, .. } => t.say("cli-power-with-second").with("name", name),
        Second::ToBeNamed => t.say("cli-power-nobody"),
    };
    let holder = t.say("cli-power-holder").with("key", authority.key_path().display());
    let same = || t.say("cli-power-same");
    let hubs = t.say("cli-power-hubs").count("count", authority.hubs().len());
    [
        ("cli-power-issue", holder),
        ("cli-power-admit", second),
        ("cli-power-stop", same()),
        ("cli-power-kit", same()),
        ("cli-power-restore", t.say("cli-power-sheets")),
        ("cli-power-length", hubs),
        ("cli-power-line", t.say("cli-power-each-hub")),
        ("cli-power-sign", t.say("cli-power-partners").count("count", active)),
    ]
    .map(|(power, who)| [t.say(power).to_string(), who.to_string()])
}

/// Somebody who acted, by the log.
pub(crate) struct Hand {
    /// Who.
    pub(crate) name: String,
    /// How often.
    pub(crate) acts: u64,
    /// When the last time.
    pub(crate) last: UnixSeconds,
}

/// In the order in which they first acted.
pub(crate) fn hands(authority: &Authority) -> Vec<Hand> {
    let mut hands: Vec<Hand> = Vec::new();
    for act in authority.acts().entries() {
        let name = act.by.as_str();
        let known = hands.iter().position(|hand| hand.name == name).unwrap_or_else(|| {
            hands.push(Hand { name: name.to_owned(), acts: 0, last: act.at });
            hands.len() - 1
        });
        hands[known].acts += 1;
        hands[known].last = act.at;
    }
    hands
}

struct Kit {
    text: String,
    fields: Value,
}

impl Kit {
    fn of(t: Words, authority: &Authority) -> Self {
        let Some(kit) = authority.kit() else {
            return Self { text: t.say("cli-kit-none").to_string(), fields: Value::Null };
        };
        let (id, made) = (kit.id().to_string(), kit.made.date());
        let confirmed = kit.confirmed.map(|at| at.to_string());
        let text = match kit.confirmed {
            Some(at) => t.say("cli-kit-is-confirmed").with("at", at.date()),
            None => t.say("cli-kit-not-confirmed"),
        };
        let text = text.with("kit", &id).with("made", made).to_string();
        let fields = json!({ "kit": id, "made": kit.made.to_string(), "confirmed": confirmed });
        Self { text, fields }
    }
}

/// The newest backup as the log has it; whether the file still exists only people know.
pub(crate) struct LastBackup(Option<BackedUp>);

/// A backup that was made.
pub(crate) struct BackedUp {
    /// When.
    pub(crate) at: UnixSeconds,
    /// By whom.
    pub(crate) by: String,
    /// How many days ago.
    pub(crate) days: u64,
    /// How much was done since.
    pub(crate) acts_since: u64,
    /// Whether the sheets of the newest kit open it.
    pub(crate) newest_kit: bool,
}

impl LastBackup {
    /// By the log.
    pub(crate) fn of(authority: &Authority, now: UnixSeconds) -> Self {
        let acts = authority.acts().entries();
        let found = acts.iter().rev().find_map(|entry| {
            if let Act::BackUp { kit } = &entry.act { Some((entry, kit)) } else { None }
        });
        Self(found.map(|(entry, kit)| BackedUp {
            at: entry.at,
            by: entry.by.to_string(),
            days: now.since(entry.at).as_secs() / DAY_S,
            acts_since: acts.len() as u64 - 1 - entry.number,
            newest_kit: authority.kit().is_some_and(|newest| newest.id().digest() == kit),
        }))
    }

    /// It, if one was ever made.
    pub(crate) fn made(&self) -> Option<&BackedUp> {
        self.0.as_ref()
    }

    /// Not older than [`BACKUP_DAYS_MAX`], and for the newest kit.
    pub(crate) fn is_good(&self) -> bool {
        self.0.as_ref().is_some_and(|made| made.newest_kit && made.days <= BACKUP_DAYS_MAX)
    }

    /// How old it is.
    pub(super) fn said(&self, t: Words) -> String {
        let Some(made) = &self.0 else { return t.say("cli-backup-none").to_string() };
        let id = if made.newest_kit { "cli-backup-age" } else { "cli-backup-age-older-kit" };
        let said = t.say(id).count("days", number(made.days));
        said.count("acts", number(made.acts_since)).to_string()
    }

    fn fields(&self) -> Value {
        self.0.as_ref().map_or(Value::Null, |made| {
            json!({
                "at": made.at.to_string(),
                "by": made.by,
                "days": made.days,
                "acts_since": made.acts_since,
                "newest_kit": made.newest_kit,
            })
        })
    }
}
