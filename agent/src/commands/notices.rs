//! What people must be told about the office, as commands say it.

use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::time::UnixSeconds;

use super::Context;
use crate::language::{Words, is_english};
use crate::office::NEW_KEY_WAIT;
use crate::said;
use crate::store::{Notice, OwnName};

/// Says on standard error what nobody may overlook, whatever the command.
pub(super) fn sound(context: &Context, alarms: &[Notice]) {
    let mut stderr = std::io::stderr().lock();
    for alarm in alarms {
        let text = if context.global.json { text(alarm) } else { in_words(context.words, alarm) };
        // A command whose errors nobody reads does its work all the same.
        let _ = if context.global.json {
            let alarm = serde_json::json!({ "schema": "saphan.alarm/1", "text": text });
            std::io::Write::write_fmt(&mut stderr, format_args!("{alarm}\n"))
        } else {
            let loud = matches!(alarm, Notice::OwnName { .. });
            let alarm = context.words.say("cli-alarm").to_string();
            let mark = if loud { alarm.as_str() } else { "!" };
            std::io::Write::write_fmt(&mut stderr, format_args!("{mark}: {text}\n"))
        };
    }
}

/// How far two clocks are apart, in the largest unit that fits.
fn apart(here: UnixSeconds, hub: UnixSeconds) -> String {
    let seconds = here.since(hub).max(hub.since(here)).as_secs();
    let of =
        |count: u64, unit: &str| format!("{count} {unit}{}", if count == 1 { "" } else { "s" });
    match seconds {
        0..3_600 => of(seconds / 60, "minute"),
        3_600..86_400 => of(seconds / 3_600, "hour"),
        _ => of(seconds / 86_400, "day"),
    }
}

/// In English with the command that helps, in every other language as the pages say it.
pub(super) fn in_words(t: Words, notice: &Notice) -> String {
    if is_english(t) { text(notice) } else { said::notice::text(t, notice) }
}

pub(super) fn text(notice: &Notice) -> String {
    match notice {
        Notice::Missing { count, partner } => {
            format!("{count} messages from {partner} are missing; they were asked for")
        }
        Notice::Withdrawn { referral } => {
            let code = referral.code();
            format!(
                "consent for {code} was withdrawn: nothing of it may be used; the focal person or a \
                 supervisor settles it: saphan-agent resolve {code} --erased"
            )
        }
        Notice::Forked { partner } => format!(
            "two histories of {partner}'s store exist; telephone them before anything else, then: \
             saphan-agent partner thaw {partner}"
        ),
        Notice::Directory { code } => format!(
            "the hub's list of partners contradicts what others have seen ({code}); telephone the \
             administrator"
        ),
        Notice::Clock { here, hub } => format!(
            "this computer's clock showed {here} when the hub's showed {hub}: {} apart; set this one, or \
             telephone the hub's operator. What was decided is safe",
            apart(*here, *hub)
        ),
        Notice::Resync { partner } => format!(
            "what was said since the backup has not come from {partner} yet; until then nothing of this \
             office leaves for it"
        ),
        Notice::StoreIsCopy { partner } => format!(
            "{partner} has more of this office than this store knows of: it is an old copy, or a second \
             one is in use; stop the other, then: saphan-agent repair"
        ),
        Notice::NewIncarnation { partner } => {
            format!("{partner} has reinstalled or restored its office")
        }
        Notice::Unopened { count } => format!(
            "{count} envelopes could not be opened, their key is gone; the senders were asked to \
             send again"
        ),
        Notice::Refused { code, count } => {
            format!("{count} envelopes were refused ({code}); tell the administrator")
        }
        Notice::GlassBroken { referral } => {
            let code = referral.code();
            format!(
                "the identity of {code} was opened at the partner without a second person, with its key \
                 for emergencies; ask why, and look at it: saphan-agent show {code}"
            )
        }
        Notice::HandoverFailed { referral } => format!(
            "the person of {referral} did not come to the hand-over; act now: saphan-agent show {referral}"
        ),
        Notice::Profile { code, partner } => format!(
            "the hub handed out what {partner} did not say, or says no more ({code}); telephone the \
             administrator"
        ),
        Notice::NumberDiffers { partner } => format!(
            "the number that {partner} read out is not that of the key which this office has of it: it is \
             told of nobody who they are; connect, compare once more: saphan-agent partner compare \
             {partner}; if it differs again, telephone the administrator"
        ),
        Notice::NewKey { partner, seen, confirmed, .. } => {
            let until = seen.map_or_else(
                || "72 hours after the next connection".to_owned(),
                |seen| seen.plus(NEW_KEY_WAIT).to_string(),
            );
            let person = if confirmed.is_some() {
                "somebody of this office has confirmed it"
            } else {
                "nobody of this office has made sure of it yet"
            };
            format!(
                "{partner} has a new key that its old one did not sign, as after a machine was lost, or as \
                 a forger would have it: until {until} nothing goes to {partner} and nothing of it takes \
                 effect, and nothing is lost; {person}; telephone {partner} on a number that you knew \
                 before, then: saphan-agent partner compare {partner}, or partner confirm {partner}"
            )
        }
        Notice::NewRoot { root, until, .. } => format!(
            "the authority has a new root, which the old one signed: {}. What rests on the old one counts \
             until {until}. There is nothing to do; an administrator who does not know of it must hear of \
             it today",
            Fingerprint::from(*root)
        ),
        Notice::OwnName { what } => {
            let says = match what {
                OwnName::OtherKey => {
                    "gives this office's name to a key that this office does not have"
                }
                OwnName::Revoked => "says that this office is revoked",
                OwnName::Suspended => "says that this office is suspended",
            };
            format!(
                "the list of partners {says}; telephone the administrator now, on a number that you knew \
                 before: the authority's key may be stolen; cases are safe here, and until this is settled \
                 nobody is told who a person is"
            )
        }
        Notice::AskedKey { .. } => {
            "the administrator was asked for a new identity; when the answer is \
             here: saphan-agent certificate install FILE"
                .to_owned()
        }
        Notice::CameBack { count, partner } => format!(
            "{count} messages came back: {partner} was revoked before it had fetched them; they are kept \
             here, and nobody else has read them; choose another partner for each case: saphan-agent \
             queue list, then refer CASE"
        ),
        Notice::Quarantined { count, partner } => format!(
            "{count} messages of {partner} came when its keys may have been in other hands: they are kept \
             and do not count; telephone {partner}, and see: saphan-agent partner show {partner}"
        ),
        Notice::InDoubt { count, partner } => format!(
            "{count} referrals rest on what {partner} said when its keys may have been in other hands; \
             telephone {partner} before anything else is done in them: saphan-agent inbox, and inbox \
             --sent"
        ),
        Notice::Custody { code } => {
            format!("the hub gave an invalid receipt ({code}); telephone the administrator")
        }
    }
}
