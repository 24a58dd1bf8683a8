//! Who can do what, where the keys lie, and how long the root lasts.

use askama::Template;
use axum::response::Html;
use saphan_certs::authority::Second;
use saphan_pages::language::Words;

use super::desk::Work;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::Seat;
use crate::commands::powers::{LastBackup, hands};
use crate::failure::Failure;

/// A power and who has it.
struct Power {
    what: String,
    who: String,
}

/// Somebody who acted.
struct Hand {
    name: String,
    acts: u64,
    last: String,
}

/// The root, as far as people have to know it.
struct Root {
    network: String,
    fingerprint: String,
    until: String,
    entries: u64,
    hubs: usize,
    kit: String,
    is_kit_good: bool,
    backup: String,
    /// What is wrong with it.
    alerts: Vec<String>,
}

#[derive(Template)]
#[template(path = "powers.html")]
struct Powers {
    shell: Shell,
    powers: Vec<Power>,
    hands: Vec<Hand>,
    root: Root,
}

pub(super) async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    let t = seat.words();
    let (standing, powers, hands, root) = seat
        .work(move |work| {
            let hands = hands(work.authority).into_iter().map(|hand| Hand {
                name: hand.name,
                acts: hand.acts,
                last: t.date(hand.last),
            });
            Ok((Standing::of(&work, t)?, powers(&work, t), hands.collect(), root(&work, t)?))
        })
        .await?;
    let shell = Shell::of(&seat, Nav::Powers, standing);
    Ok(answered(&Powers { shell, powers, hands, root }))
}

fn powers(work: &Work<'_>, t: Words) -> Vec<Power> {
    let directory = work.authority.directory();
    let active = directory.partners().filter(|(id, _)| directory.active(id).is_some()).count();
    let key = t.say("power-holder").with("key", work.authority.key_path().display());
    let admits = match work.authority.second() {
        Second::NotAsked => t.say("power-alone"),
        Second::Named { name, .. } => t.say("power-with-second").with("name", name),
        Second::ToBeNamed => t.say("power-nobody"),
    };
    [
        ("power-invite", key),
        ("power-admit", admits),
        ("power-revoke", t.say("power-same")),
        ("power-restore", t.say("power-sheets")),
        ("power-line", t.say("power-hubs").count("count", work.authority.hubs().len())),
        ("power-sign", t.say("power-partners").count("count", active)),
    ]
    .map(|(what, who)| Power { what: t.say(what).to_string(), who: who.to_string() })
    .into()
}

fn root(work: &Work<'_>, t: Words) -> Result<Root, Failure> {
    let authority = &*work.authority;
    let (_, until) = authority.root().period();
    let kit = authority.kit();
    let is_kit_good = kit.as_ref().is_some_and(|kit| kit.confirmed.is_some());
    let said = match &kit {
        None => t.say("kit-none"),
        Some(kit) => match kit.confirmed {
            Some(at) => t.say("kit-confirmed").with("kit", kit.id()).with("at", t.date(at)),
            None => t.say("kit-not-confirmed").with("kit", kit.id()),
        },
    };
    let mut alerts = Vec::new();
    if authority.check_root_kept().is_err() {
        alerts.push(t.say("root-not-kept").to_string());
    }
    if authority.roots()?.overlap(work.now).is_some() {
        alerts.push(t.say("root-overlap").to_string());
    }
    if until < work.now {
        alerts.push(t.say("root-over").to_string());
    }
    Ok(Root {
        network: authority.root().network().to_string(),
        fingerprint: authority.root().fingerprint().to_string(),
        until: t.date(until),
        entries: authority.directory().len(),
        hubs: authority.hubs().len(),
        kit: said.to_string(),
        is_kit_good,
        backup: backup(&LastBackup::of(authority, work.now), t),
        alerts,
    })
}

/// How old the newest backup is.
pub(super) fn backup(last: &LastBackup, t: Words) -> String {
    let Some(made) = last.made() else { return t.say("backup-none").to_string() };
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let id = if made.newest_kit { "backup-last" } else { "backup-last-older-kit" };
    t.say(id)
        .with("at", t.moment(made.at))
        .with("by", &made.by)
        .count("days", number(made.days))
        .count("acts", number(made.acts_since))
        .to_string()
}
