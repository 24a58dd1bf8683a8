//! What people must be told about the office, in the words of the pages.

use saphan_certs::fingerprint::Fingerprint;

use crate::language::{Said, Words};
use crate::office::NEW_KEY_WAIT;
use crate::store::{Notice, OwnName};

pub(crate) fn text(t: Words, notice: &Notice) -> String {
    said(t, notice).to_string()
}

fn said(t: Words, notice: &Notice) -> Said {
    let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    match notice {
        Notice::Missing { count, partner } => {
            t.say("notice-missing").count("count", number(*count)).with("partner", partner)
        }
        Notice::Withdrawn { referral } => {
            t.say("notice-withdrawn").with("referral", referral.code())
        }
        Notice::Forked { partner } => t.say("notice-forked").with("partner", partner),
        Notice::Directory { code } => t.say("notice-directory").with("code", code),
        Notice::Clock { here, hub } => {
            t.say("notice-clock").with("here", t.moment(*here)).with("hub", t.moment(*hub))
        }
        Notice::Resync { partner } => t.say("notice-resync").with("partner", partner),
        Notice::StoreIsCopy { partner } => t.say("notice-store-is-copy").with("partner", partner),
        Notice::NewIncarnation { partner } => {
            t.say("notice-new-incarnation").with("partner", partner)
        }
        Notice::Unopened { count } => t.say("notice-unopened").count("count", number(*count)),
        Notice::Refused { code, count } => {
            t.say("notice-refused").with("code", code).count("count", number(*count))
        }
        Notice::GlassBroken { referral } => {
            t.say("notice-glass-broken").with("referral", referral.code())
        }
        Notice::HandoverFailed { referral } => {
            t.say("notice-handover-failed").with("referral", referral)
        }
        Notice::Profile { code, partner } => {
            t.say("notice-profile").with("code", code).with("partner", partner)
        }
        Notice::NumberDiffers { partner } => {
            t.say("notice-number-differs").with("partner", partner)
        }
        Notice::NewKey { partner, seen, confirmed, .. } => {
            let until = match seen {
                Some(seen) => t.moment(seen.plus(NEW_KEY_WAIT)),
                None => t.say("notice-new-key-not-seen").to_string(),
            };
            let id =
                if confirmed.is_some() { "notice-new-key-confirmed" } else { "notice-new-key" };
            t.say(id).with("partner", partner).with("until", until)
        }
        Notice::NewRoot { root, until, .. } => t
            .say("notice-new-root")
            .with("root", Fingerprint::from(*root))
            .with("until", t.moment(*until)),
        Notice::OwnName { what } => t.say(match what {
            OwnName::OtherKey => "notice-own-name-key",
            OwnName::Revoked => "notice-own-name-revoked",
            OwnName::Suspended => "notice-own-name-suspended",
        }),
        Notice::AskedKey { .. } => t.say("notice-asked-key"),
        Notice::CameBack { count, partner } => {
            t.say("notice-came-back").count("count", number(*count)).with("partner", partner)
        }
        Notice::Quarantined { count, partner } => {
            t.say("notice-quarantined").count("count", number(*count)).with("partner", partner)
        }
        Notice::InDoubt { count, partner } => {
            t.say("notice-in-doubt").count("count", number(*count)).with("partner", partner)
        }
        Notice::Custody { code } => t.say("notice-custody").with("code", code),
    }
}
