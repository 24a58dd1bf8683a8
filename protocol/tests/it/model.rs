//! Every interleaving of a small world (`stateright`): two offices, a lying hub, three decisions of any
//! kind at any time, crashes, and one store that is set back to an older copy. Signatures hold, so the
//! hub forges nothing. The fold and the numbers between the two partners are the real ones.
//!
//! The hub keeps every statement and every receipt, and delivers each in any order, never, or as often
//! as it likes. So a crash needs no action of its own, and none is counted: one before the transaction
//! is a delivery that has not happened, one after it and before the hub was told is a delivery that
//! happens again.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use saphan_protocol::ids::{Digest, Incarnation};
use saphan_protocol::lifecycle::{Life, Outcome, Side, SignedStep, Step, fold};
use saphan_protocol::pair::{Incoming, Outgoing};
use saphan_protocol::statement::Core;
use stateright::{Checker, Model, Property};

use crate::fixtures::core;
use crate::history::{History, transfer};
use crate::lifecycle::is_listed;

/// Decisions of the two offices beyond the history that they share.
const DECISIONS: usize = 3;

const AGREED: &str = "what is quiet is agreed";
const ONCE: &str = "nothing takes effect twice";
const NOT_FROZEN: &str = "nobody is frozen who was not set back";
const LISTED: &str = "no step is applied that the table does not list";
const CROSSED: &str = "two decisions crossed";

/// What one office has on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Disk {
    steps: BTreeMap<Digest, Arc<SignedStep>>,
    outgoing: Outgoing,
    incoming: Incoming,
    /// Cores of the partner that took effect, by number.
    received: BTreeMap<u64, Digest>,
    /// Our statements without a receipt.
    outbox: Vec<usize>,
    /// Whether two histories of the partner were noticed: nothing of it takes effect any more.
    frozen: bool,
}

/// A statement that the hub has.
#[derive(Debug, PartialEq, Eq)]
struct Message {
    by: Side,
    id: Digest,
    core: Core,
}

/// The small world.
#[derive(Debug, Clone, PartialEq, Eq)]
struct World {
    disks: [Disk; 2],
    messages: Vec<Arc<Message>>,
    /// Whether the receipt for each is on its way.
    receipts: Vec<bool>,
    /// Which office was set back, if one was.
    restored: Option<Side>,
    /// A statement took effect twice at one office.
    doubled: bool,
    /// A step was applied that the table does not list.
    illegal: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    /// An office decides; its statement is on its way.
    Decide(Side, Step),
    /// The hub delivers a statement, for the first time or again.
    Deliver(usize),
    /// The receipt for it arrives.
    Receipt(usize),
    /// An office is set back to how it was at the beginning.
    Restore(Side),
}

fn at(side: Side) -> usize {
    usize::from(side == Side::Receiver)
}

impl World {
    /// Both offices hold the same history.
    fn after(history: &History) -> Self {
        let steps: BTreeMap<Digest, Arc<SignedStep>> =
            history.0.iter().map(|step| (step.id, Arc::new(step.clone()))).collect();
        let lives = [Incarnation::from_bytes([1; 16]), Incarnation::from_bytes([2; 16])];
        let disk = |own: usize| Disk {
            steps: steps.clone(),
            outgoing: Outgoing::new(lives[own]),
            incoming: Incoming::new(lives[1 - own]),
            received: BTreeMap::new(),
            outbox: Vec::new(),
            frozen: false,
        };
        Self {
            disks: [disk(0), disk(1)],
            messages: Vec::new(),
            receipts: Vec::new(),
            restored: None,
            doubled: false,
            illegal: false,
        }
    }

    fn life(&self, side: Side) -> Life {
        let steps = self.disks[at(side)].steps.values();
        fold(&steps.map(|step| SignedStep::clone(step)).collect::<Vec<_>>())
    }

    /// Whether all that was decided has its receipt.
    fn is_quiet(&self) -> bool {
        self.disks.iter().all(|disk| disk.outbox.is_empty())
    }

    fn decide(&mut self, side: Side, step: Step) {
        let life = self.life(side);
        let answers = life.to_answer(step);
        let terms = step.submits().then(transfer);
        let disk = &mut self.disks[at(side)];
        let mut core = Core { after: life.last(), answers, terms, ..core(step) };
        disk.outgoing.number(&mut core);
        disk.outgoing.advance(&core);
        let id = disk.outgoing.last;
        disk.steps.insert(id, Arc::new(signed(&core, id, side)));
        disk.outbox.push(self.messages.len());
        self.messages.push(Arc::new(Message { by: side, id, core }));
        self.receipts.push(false);
        self.judge(side);
    }

    /// The one transaction of an office that a statement reaches.
    fn take(&mut self, number: usize) {
        let message = Arc::clone(&self.messages[number]);
        let (id, sequence) = (message.id, message.core.sequence);
        let disk = &mut self.disks[at(message.by.other())];
        if disk.frozen {
            return;
        }
        match disk.received.get(&sequence) {
            Some(known) if *known == id => {}
            Some(_) => disk.frozen = true,
            None => match disk.incoming.take(&message.core) {
                Ok(_) => {
                    disk.received.insert(sequence, id);
                    let step = Arc::new(signed(&message.core, id, message.by));
                    self.doubled |= disk.steps.insert(id, step).is_some();
                    self.judge(message.by.other());
                }
                Err(error) => disk.frozen |= error.is_fork(),
            },
        }
        if !self.disks[at(message.by.other())].frozen {
            self.receipts[number] = true;
        }
    }

    fn judge(&mut self, side: Side) {
        self.illegal |= !is_legal(&self.life(side));
    }
}

fn signed(core: &Core, id: Digest, side: Side) -> SignedStep {
    let Core { step, after, answers, terms, .. } = core;
    SignedStep { id, step: *step, side, after: *after, answers: *answers, terms: terms.clone() }
}

impl Hash for World {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for disk in &self.disks {
            disk.steps.keys().for_each(|id| id.as_bytes().hash(state));
            disk.received.iter().for_each(|(number, id)| (number, id.as_bytes()).hash(state));
            (disk.outgoing.sequence, disk.incoming.sequence, &disk.outbox, disk.frozen).hash(state);
        }
        self.messages.iter().for_each(|message| message.id.as_bytes().hash(state));
        (&self.receipts, self.restored, self.doubled, self.illegal).hash(state);
    }
}

/// All that can happen after a history that both offices share.
struct Small {
    shared: History,
    steps: Vec<Step>,
    restores: bool,
}

impl Model for Small {
    type State = World;
    type Action = Action;

    fn init_states(&self) -> Vec<World> {
        vec![World::after(&self.shared)]
    }

    fn actions(&self, world: &World, actions: &mut Vec<Action>) {
        if world.messages.len() < DECISIONS {
            for side in [Side::Origin, Side::Receiver] {
                let life = world.life(side);
                let may = |step: &&Step| life.next(**step, side).is_some();
                actions
                    .extend(self.steps.iter().filter(may).map(|step| Action::Decide(side, *step)));
            }
        }
        actions.extend((0..world.messages.len()).map(Action::Deliver));
        actions.extend(
            (0..).zip(&world.receipts).filter(|(_, on)| **on).map(|(at, _)| Action::Receipt(at)),
        );
        if self.restores && world.restored.is_none() && !world.messages.is_empty() {
            actions.extend([Side::Origin, Side::Receiver].map(Action::Restore));
        }
    }

    fn next_state(&self, last: &World, action: Action) -> Option<World> {
        let mut world = last.clone();
        match action {
            Action::Decide(side, step) => world.decide(side, step),
            Action::Deliver(number) => world.take(number),
            Action::Receipt(number) => {
                world.receipts[number] = false;
                let by = at(world.messages[number].by);
                world.disks[by].outbox.retain(|waiting| *waiting != number);
            }
            Action::Restore(side) => {
                world.disks[at(side)] = World::after(&self.shared).disks[at(side)].clone();
                world.restored = Some(side);
            }
        }
        Some(world)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::<Self>::always(AGREED, |_, world| {
                let agreed = || world.life(Side::Origin) == world.life(Side::Receiver);
                world.restored.is_some() || !world.is_quiet() || agreed()
            }),
            Property::<Self>::always(ONCE, |_, world| !world.doubled),
            Property::<Self>::always(NOT_FROZEN, |_, world| {
                world.restored.is_some() || world.disks.iter().all(|disk| !disk.frozen)
            }),
            Property::<Self>::always(LISTED, |_, world| {
                [Side::Origin, Side::Receiver].iter().all(|side| is_legal(&world.life(*side)))
            }),
            Property::<Self>::sometimes(CROSSED, |_, world| {
                let life = world.life(Side::Origin);
                world.is_quiet() && life.steps.iter().any(|(_, what)| *what == Outcome::Superseded)
            }),
        ]
    }
}

/// Whether each applied step stands in the table as the tests write it down.
fn is_legal(life: &Life) -> bool {
    let steps: Vec<SignedStep> = life.steps.iter().map(|(step, _)| step.clone()).collect();
    (0..).zip(&life.steps).all(|(at, (step, outcome))| {
        *outcome != Outcome::Applied || {
            // The first steps of a fold fold to where the next one found the referral.
            let from = fold(&steps[..at]).state;
            is_listed(from, step.step, step.side)
        }
    })
}

/// How the two offices came to what they share, and whether all of the world is tried after it in
/// each run; the rest is the campaign.
const SHARED: [(&str, bool); 9] = [
    ("o submit", false),
    ("o submit, r delivered, r acknowledge", true),
    ("o submit, r delivered, r acknowledge, r ask", false),
    ("o submit, r delivered, r acknowledge, r accept", false),
    ("o submit, r delivered, r acknowledge, r accept, r ask_identity, o release_identity", true),
    ("o submit, r delivered, r acknowledge, r accept, o plan", false),
    ("o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan", false),
    (
        "o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, r received, \
         r start_service, r finish",
        false,
    ),
    ("o submit, r delivered, r acknowledge, r accept, o withdraw, r erased", false),
];

/// What is said at any time and moves nothing multiplies the world without saying more about it.
fn steps() -> Vec<Step> {
    let idle = [Step::Say, Step::ApproveLate, Step::Detail, Step::FollowUp, Step::Delivered];
    let moves = |step: &Step| step.is_about_a_referral() && !idle.contains(step);
    Step::ALL.into_iter().filter(moves).collect()
}

/// Goes through all that can follow `told` and returns the number of worlds; a world that breaks a
/// rule is told with the way that led to it.
fn explore(told: &str, restores: bool) -> usize {
    let small = Small { shared: History::told(told), steps: steps(), restores };
    let checked = small.checker().threads(2).spawn_dfs().join();
    for property in [AGREED, ONCE, NOT_FROZEN, LISTED] {
        checked.assert_no_discovery(property);
    }
    checked.unique_state_count()
}

/// Whether the campaign goes through every history of [`SHARED`].
fn all() -> bool {
    std::env::var_os("SAPHAN_MODEL").is_some_and(|wanted| wanted == "all")
}

#[test]
fn two_offices_agree_after_every_interleaving_of_three_decisions() {
    for (told, _) in SHARED.iter().filter(|(_, always)| all() || *always) {
        println!("{} states after: {told}", explore(told, false));
    }
}

#[test]
fn a_store_that_was_set_back_doubles_nothing_and_takes_no_step_that_may_not_follow() {
    for told in
        ["o submit", "o submit, r delivered, r acknowledge"].iter().take(1 + usize::from(all()))
    {
        println!("{} states with a restore after: {told}", explore(told, true));
    }
}

#[test]
fn the_world_is_large_enough_for_decisions_to_cross() {
    let shared = History::told("o submit, r delivered, r acknowledge");
    let small = Small { shared, steps: steps(), restores: false };
    let checked = small.checker().spawn_bfs().join();

    assert!(checked.discovery(CROSSED).is_some());
}
