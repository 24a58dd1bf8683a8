//! A random life of the world: officers work on whole lives of referrals, lines fail, machines crash, the hub lies; then all
//! is mended, and the world must come to rest with nothing lost, doubled or seen.

use std::time::Duration;

use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Side;

use super::{CHIANG_MAI, Faults, GHENT, Lie, OfficerAct, VIENTIANE, World};

/// What may go wrong in a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Lines, machines and the hub's honesty.
    All,
    /// Lines and machines; the hub is honest.
    Honest,
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
    let mut world = World::from_seed(seed);
    world.faults = Faults {
        delay: Duration::from_millis(u64::from(world.roll(20_000))),
        lose_one_in: 20 + world.roll(80),
        repeat_one_in: 10 + world.roll(40),
        cut_one_in: 20 + world.roll(80),
    };
    for _ in 0..ACTS {
        let pause = u64::from(world.roll(4 * 3600));
        world.run_for(Duration::from_secs(pause));
        something_happens(&mut world, trouble);
        world.assert_hub_keeps_its_promises();
    }
    mend(&mut world);
    world.run_until_idle();
    world.assert_all_is_well();
    world
}

fn something_happens(world: &mut World, trouble: Trouble) {
    let partner = PARTNERS[world.roll(3) as usize];
    match world.roll(20) {
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
        15 if trouble == Trouble::All => {
            let claimed = if partner == GHENT { VIENTIANE } else { GHENT };
            world.forge(
                partner,
                claimed,
                if partner == CHIANG_MAI { VIENTIANE } else { CHIANG_MAI },
            );
        }
        16 if trouble == Trouble::All => {
            let lie = Lie::ALL[world.roll(9) as usize];
            let lie = (world.roll(3) > 0).then_some(lie);
            world.hub_lies(lie);
        }
        17 if world.is_open(partner) => {
            let to = PARTNERS[world.roll(3) as usize];
            world.leave_stick(partner, to);
        }
        18..20 => world.bring_stick(),
        _ => {}
    }
}

/// Two offices work on one referral for a while, by turns, mostly as people would.
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
