//! What pages and commands say alike, in the language of whoever reads: codes by their names, records line
//! by line, notices, reports, and why something was not done.

use saphan_protocol::lifecycle::Step;

use crate::language::Words;
use crate::office::NextActor;
use crate::store::Waiting;

pub(crate) mod named;
pub(crate) mod notice;
pub(crate) mod outline;
pub(crate) mod refusal;
pub(crate) mod report;

pub(crate) use saphan_pages::width;

/// A step by its name.
pub(crate) fn step(t: Words, step: Step) -> String {
    t.say(format!("step-{}", step.as_str())).to_string()
}

/// What something waits for before it leaves.
pub(crate) fn waits(t: Words, why: Waiting) -> String {
    let id = match why {
        Waiting::Service => "waits-connection",
        Waiting::StaleDirectory => "waits-directory",
        Waiting::NoPrekey => "waits-key",
        Waiting::Resync => "waits-resync",
        Waiting::Repair => "waits-repair",
        Waiting::NotActive => "waits-not-active",
        Waiting::NewKey => "waits-new-key",
        Waiting::OwnName => "waits-own-name",
        Waiting::Suspended => "waits-suspended",
        Waiting::NotCompared => "waits-not-compared",
        Waiting::Busy(_) => "waits-busy",
        Waiting::Refused => "waits-refused",
        Waiting::Recipient => "waits-recipient",
        Waiting::Returned => "waits-returned",
        Waiting::Revoked => "waits-revoked",
    };
    t.say(id).to_string()
}

/// Who acts next.
pub(crate) fn next_actor(t: Words, actor: &NextActor) -> String {
    match actor {
        NextActor::Office => t.say("next-office").to_string(),
        NextActor::Approver { not, .. } => t.say("next-approver").with("not", not).to_string(),
        NextActor::Partner(partner) => partner.to_string(),
        NextActor::Line => t.say("next-line").to_string(),
        NextActor::Administrator => t.say("next-administrator").to_string(),
    }
}
