//! Partners that take themselves out: D-115, and D-109 for the hub's note.

use saphan_protocol::cose;
use saphan_protocol::directory::{
    Act, Directory, DirectoryError, RevocationReason, SelfRevocation, SelfRevoked, Standing,
    SuspensionReason,
};
use saphan_protocol::keys::SigningKey;

use crate::fixtures::{
    NOW, admit, append, bsp, directory, hub, key, mekong, nkw, origin, receiver, refused,
};

const HOUR: std::time::Duration = std::time::Duration::from_secs(3600);

fn word(identity: &SigningKey) -> Vec<u8> {
    SelfRevocation::make(&mekong(), &nkw(), identity, NOW.minus(HOUR)).as_bytes().to_vec()
}

fn noted(message: &[u8]) -> Vec<u8> {
    SelfRevoked::note(message, &mekong(), NOW, &hub()).as_bytes().to_vec()
}

fn out() -> Directory {
    let mut list = directory();
    assert_eq!(list.take_self_revoked(&noted(&word(&receiver()))), Ok(Some(nkw())));
    list
}

#[test]
fn a_partners_own_word_takes_it_out_since_it_came_to_the_hub() {
    let mut list = out();

    let (since, reason) = (NOW, RevocationReason::PartnerRevoked);
    let partner = list.partner(&nkw()).unwrap();
    assert_eq!(partner.standing, Standing::Revoked { since, reason });
    assert_eq!(partner.out_by_own_word(), Some(NOW));
    assert!(list.active(&nkw()).is_none() && !list.has_mailbox(&nkw()));
    assert_eq!(list.checkpoint(), directory().checkpoint(), "the list is as it was");
    assert_eq!(list.take_self_revoked(&noted(&word(&receiver()))), Ok(None), "twice is no error");
}

/// What the authority does meanwhile fits the list for those who know of it and for those who do not.
#[test]
fn the_list_goes_on_alike_for_whoever_knows_and_whoever_does_not() {
    let (mut knows, mut knows_not) = (out(), directory());
    let reason = SuspensionReason::DeviceMissing;
    let suspend = Act::Suspend { reason, partner: nkw() };
    for act in [suspend, Act::Resume { partner: nkw() }, admit("nkw-la", &receiver())] {
        append(&mut knows, act.clone());
        append(&mut knows_not, act);
        assert!(knows.active(&nkw()).is_none(), "nothing but new keys brings it back");
    }
    let reason = RevocationReason::PartnerRevoked;
    let taken_over = Act::Revoke { since: NOW.plus(HOUR), reason, partner: nkw() };
    append(&mut knows, taken_over.clone());
    append(&mut knows_not, taken_over);

    assert_eq!(knows.checkpoint(), knows_not.checkpoint());
    assert_eq!(knows.partner(&nkw()).unwrap().present().until, Some(NOW), "the earlier counts");
    append(&mut knows, admit("nkw-la", &key(8)));
    assert!(knows.active(&nkw()).is_some());
    let old = noted(&word(&receiver()));
    refused(knows.take_self_revoked(&old), "D-115", &DirectoryError::SelfRevocation);
}

/// D-115: signed by another partner or by nobody, for another network, of who is out already.
#[test]
fn only_a_key_of_the_partner_that_stands_takes_it_out() {
    let mut list = directory();
    let error = DirectoryError::SelfRevocation;
    let elsewhere = SelfRevocation::make(&"danube".parse().unwrap(), &nkw(), &receiver(), NOW);
    let stranger = SelfRevocation::make(&mekong(), &"ghn-be".parse().unwrap(), &receiver(), NOW);
    let other = word(&origin());
    for message in [&other[..], elsewhere.as_bytes(), stranger.as_bytes(), b"spam"] {
        refused(list.take_self_revoked(&noted(message)), "D-115", &error);
        refused(list.check_self_revocation(message).map(Some), "D-115", &error);
    }
    let (since, reason) = (NOW, RevocationReason::DeviceLost);
    append(&mut list, Act::Revoke { since, reason, partner: nkw() });
    refused(list.take_self_revoked(&noted(&word(&receiver()))), "D-115", &error);
    assert_eq!(error.code(), "directory-self-revocation");
    assert!(list.active(&bsp()).is_some());
}

/// D-109
#[test]
fn an_own_word_counts_by_the_note_of_a_hub_alone() {
    let mut list = directory();
    let message = word(&receiver());
    let by_partner = SelfRevoked::note(&message, &mekong(), NOW, &origin());
    let elsewhere = SelfRevoked::note(&message, &"danube".parse().unwrap(), NOW, &hub());
    let bare =
        cose::sign(&receiver(), &SelfRevocation { at: NOW, network: mekong(), partner: nkw() });

    for noted in [by_partner.as_bytes(), elsewhere.as_bytes(), bare.as_bytes()] {
        refused(list.take_self_revoked(noted), "D-109", &DirectoryError::NotOurHub);
    }
}
