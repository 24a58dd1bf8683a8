//! `show powers`: who can do what, and where the keys lie.

use std::fmt;

use saphan_certs::authority::{Act, Authority, Second};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::Report;
use super::table::table;
use crate::failure::Failure;

const DAY_S: u64 = 86_400;
/// After so many days `check` warns of a backup.
const BACKUP_DAYS_MAX: u64 = 31;

pub(crate) fn show(authority: &Authority, now: UnixSeconds) -> Result<Report, Failure> {
    let root = authority.root();
    let key = authority.key_path();
    let kit = Kit::of(authority);
    let last = LastBackup::of(authority, now);
    let hands = hands(authority);
    let active = authority
        .directory()
        .partners()
        .filter(|(id, _)| authority.directory().active(id).is_some());
    let second = match authority.second() {
        Second::NotAsked => "the same alone".to_owned(),
        Second::Named { name, .. } => {
            format!("the same, and {name} with a passphrase of their own")
        }
        Second::ToBeNamed => "NOBODY: the second administrator is to be named".to_owned(),
    };
    let rows = [
        [
            "issue, renew, invite".to_owned(),
            format!("who has {} and its passphrase", key.display()),
        ],
        ["admit, new root".to_owned(), second],
        ["suspend, revoke, back up".to_owned(), "the same".to_owned()],
        ["new kit".to_owned(), "the same".to_owned()],
        ["restore".to_owned(), "who has a backup and two sheets of its kit".to_owned()],
        [
            "say how long the list is".to_owned(),
            format!("{} hub keys, in their hubs", authority.hubs().len()),
        ],
        ["renew the line".to_owned(), "each hub, for partners whose identity stands".to_owned()],
        ["sign for a partner".to_owned(), format!("{} partners, each for itself", active.count())],
    ];
    let mut acted = vec![["NAME", "ACTS", "LAST"].map(str::to_owned)];
    for hand in &hands {
        acted.push([hand.name.clone(), hand.acts.to_string(), hand.last.date().to_string()]);
    }
    let text = format!(
        "Powers in {}\n{}kit       {}\nbackup    {}\n\n{}",
        root.network(),
        table(&rows),
        kit.text,
        last,
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
    Ok(Report::new("saphan.ca.powers/1", fields, text).warn_of_mended(authority))
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
    fn of(authority: &Authority) -> Self {
        let Some(kit) = authority.kit() else {
            return Self { text: "none: nothing is issued".to_owned(), fields: Value::Null };
        };
        let (id, made) = (kit.id().to_string(), kit.made.date());
        let confirmed = kit.confirmed.map(|at| at.to_string());
        let text = match kit.confirmed {
            Some(at) => format!("{id}, made {made}, confirmed {}", at.date()),
            None => format!("{id}, made {made}, NOT CONFIRMED: nothing is issued"),
        };
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

impl fmt::Display for LastBackup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(made) = &self.0 else { return f.write_str("NONE: saphan-ca backup FILE") };
        write!(f, "{} days old, {} acts since", made.days, made.acts_since)?;
        if made.newest_kit {
            Ok(())
        } else {
            f.write_str(", opens with sheets of an OLDER kit only")
        }
    }
}
