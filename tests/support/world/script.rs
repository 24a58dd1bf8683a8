//! A random life of the world: officers work on whole lives of referrals, lines fail, machines crash, the hub lies, disks are
//! lost; then all is mended, and the world must come to rest with nothing lost, doubled or seen.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use saphan_agent::office::Office;
use saphan_agent::store::Notice;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Side;

use tracing::debug;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::{Backup, CHIANG_MAI, Faults, GHENT, Lie, OfficerAct, VIENTIANE, World, id};

/// What may go wrong in a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Lines, machines and the hub's honesty.
    All,
    /// Lines and machines; the hub is honest.
    Honest,
    /// The same, and more: offices are restored from old backups or go on from old copies, are away for
    /// 40 days, and the hub loses its disk.
    Losses,
}

const PARTNERS: [&str; 3] = [GHENT, VIENTIANE, CHIANG_MAI];
/// Things that happen in one script.
const ACTS: u32 = 30;
/// Most turns that two offices take at a referral before something else happens.
const TURNS: u32 = 6;

/// Lives through a random script of `seed` and checks what must hold at its end.
///
/// # Panics
/// If something does not hold; the message names the seed.
pub fn live(seed: u64, trouble: Trouble) -> World {
    let _log = std::env::var_os("SAPHAN_LOG").map(|_| log_what_offices_do());
    let mut world = World::from_seed(seed);
    world.faults = Faults {
        delay: Duration::from_millis(u64::from(world.roll(20_000))),
        lose_one_in: 20 + world.roll(80),
        repeat_one_in: 10 + world.roll(40),
        cut_one_in: 20 + world.roll(80),
    };
    let mut lost = Lost::default();
    for _ in 0..ACTS {
        let pause = u64::from(world.roll(4 * 3600));
        world.run_for(Duration::from_secs(pause));
        something_happens(&mut world, trouble, &mut lost);
        world.assert_hub_keeps_its_promises();
    }
    mend(&mut world);
    put_right(&mut world, &lost);
    world.run_until_idle();
    world.assert_all_is_well();
    if trouble == Trouble::Losses {
        world.assert_both_sides_hold_the_same();
    }
    world
}

/// Writes what the offices log, and what happens to them, to standard error, until the guard is dropped.
fn log_what_offices_do() -> DefaultGuard {
    let ours = ["saphan_agent", "saphan_tests"].map(|target| (target, LevelFilter::DEBUG));
    let filter = Targets::new().with_targets(ours);
    let layer = tracing_subscriber::fmt::layer()
        .without_time()
        .with_ansi(false)
        .with_writer(std::io::stderr)
        .with_filter(filter);
    tracing_subscriber::registry().with(layer).set_default()
}

/// What has been copied, and who lived twice.
#[derive(Default)]
struct Lost {
    backups: BTreeMap<&'static str, Backup>,
    copies: BTreeMap<&'static str, Backup>,
    cloned: BTreeSet<&'static str>,
}

fn something_happens(world: &mut World, trouble: Trouble, lost: &mut Lost) {
    let partner = PARTNERS[world.roll(3) as usize];
    let kinds = if trouble == Trouble::Losses { 22 } else { 20 };
    let happens = world.roll(kinds);
    debug!(happens, partner, now = %world.now(), "act");
    match happens {
        0..4 if world.is_open(partner) => {
            let others: Vec<&str> =
                PARTNERS.into_iter().filter(|other| *other != partner).collect();
            let to = others[world.roll(2) as usize];
            world.refer(partner, to);
        }
        4..9 => officers_work(world, partner),
        9 => world.crash_hub(),
        10 => world.start_hub(),
        11 => world.crash_agent(partner),
        12 => world.start_agent(partner),
        13 => world.line_gone(partner),
        14 => world.line_back(partner),
        15 if trouble != Trouble::Honest => {
            let claimed = if partner == GHENT { VIENTIANE } else { GHENT };
            world.forge(
                partner,
                claimed,
                if partner == CHIANG_MAI { VIENTIANE } else { CHIANG_MAI },
            );
        }
        16 if trouble != Trouble::Honest => {
            let lie = Lie::ALL[world.roll(9) as usize];
            let lie = (world.roll(3) > 0).then_some(lie);
            world.hub_lies(lie);
        }
        17..20 if trouble != Trouble::Losses => sticks(world, partner),
        17..19 if world.is_open(partner) => match lost.backups.remove(partner) {
            Some(backup) => world.restore(partner, &backup),
            None => {
                lost.backups.insert(partner, world.back_up(partner));
            }
        },
        19 if world.is_open(partner) => match lost.copies.remove(partner) {
            Some(copy) => {
                world.set_back_by_hand(partner, &copy);
                lost.cloned.insert(partner);
            }
            None => {
                lost.copies.insert(partner, world.copy_by_hand(partner));
            }
        },
        20 => world.destroy_hub(),
        21 if world.roll(8) == 0 => {
            world.line_gone(partner);
            world.run_for(Duration::from_secs(40 * 86_400));
            world.line_back(partner);
        }
        _ => {}
    }
}

/// Whoever lived twice begins a new life, and partners that froze it thaw it.
fn put_right(world: &mut World, lost: &Lost) {
    debug!(cloned = ?lost.cloned, now = %world.now(), "all is mended");
    for partner in &lost.cloned {
        world.repair(partner);
    }
    if !lost.cloned.is_empty() {
        world.run_for(Duration::from_secs(3 * 86_400));
    }
    for partner in PARTNERS {
        for cloned in lost.cloned.iter().filter(|cloned| **cloned != partner) {
            if world.notices(partner).contains(&Notice::Forked { partner: id(cloned) }) {
                let now = world.now();
                let thawed = world.office(partner, async |office: &mut Office| {
                    office.thaw(&id(cloned), now).await
                });
                thawed.expect("an officer may");
            }
        }
    }
}

/// Two offices work on one referral for a while, by turns, mostly as people would.
/// Somebody writes a stick, or brings one that lies about.
fn sticks(world: &mut World, partner: &str) {
    if world.roll(3) > 0 {
        world.bring_stick();
    } else if world.is_open(partner) {
        let to = PARTNERS[world.roll(3) as usize];
        world.leave_stick(partner, to);
    }
}

fn officers_work(world: &mut World, partner: &str) {
    let concerns = |sides: &(PartnerId, PartnerId)| {
        [&sides.0, &sides.1].into_iter().any(|side| side.as_str() == partner)
    };
    let referrals: Vec<_> = world
        .referred()
        .filter(|(_, sides)| concerns(sides))
        .map(|(referral, sides)| (*referral, sides.clone()))
        .collect();
    let Ok(count) = u32::try_from(referrals.len()) else { return };
    if count == 0 {
        return;
    }
    let (referral, (origin, receiver)) = referrals[world.roll(count) as usize].clone();
    for _ in 0..=world.roll(TURNS) {
        for (office, side) in [(&receiver, Side::Receiver), (&origin, Side::Origin)] {
            let office = office.as_str();
            if !world.is_open(office) {
                continue;
            }
            let fitting = world
                .state(office, &referral)
                .map_or(&[][..], |state| OfficerAct::fitting(state, side));
            let acts = if world.roll(8) == 0 { OfficerAct::by_chance(side) } else { fitting };
            let Some(bound) = u32::try_from(acts.len()).ok().filter(|bound| *bound > 0) else {
                continue;
            };
            let act = acts[world.roll(bound) as usize];
            world.act(office, &referral, act);
            let pause = u64::from(world.roll(1800));
            world.run_for(Duration::from_secs(pause));
        }
    }
}

/// Everything works again, and everybody starts anew once.
fn mend(world: &mut World) {
    world.hub_lies(None);
    world.faults = Faults { delay: Duration::from_millis(300), ..Faults::default() };
    world.crash_hub();
    world.assert_hub_never_saw_a_person();
    world.start_hub();
    for partner in PARTNERS {
        world.start_agent(partner);
        world.line_gone(partner);
        world.line_back(partner);
    }
}
