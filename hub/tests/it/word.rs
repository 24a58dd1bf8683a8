//! Programs that share a store share one word on the directory, and none takes back what another has said.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::Path;
use std::sync::Arc;

use crate::common::*;
use saphan_hub::relay::Relay;
use saphan_hub::store::{Quota, SqliteStore, Store, StoreError};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::Directory;
use saphan_protocol::split_view::Contradiction;
use saphan_protocol::time::UnixSeconds;

async fn opened(place: &Path) -> SqliteStore {
    SqliteStore::open(&place.join("hub.sqlite"), Quota::default(), None).await.unwrap()
}

async fn hub_on<S: Store>(store: S) -> Relay<S> {
    Relay::open(store, custodian(), root_key()).await.unwrap()
}

/// What a hub says by its clock.
async fn says(hub: &Relay<impl Store>, now: UnixSeconds) -> SignedCheckpoint {
    hub.refresh_directory(now).await.unwrap();
    hub.with_context(now, |context| context.note.clone())
}

fn later(seconds: i64) -> UnixSeconds {
    UnixSeconds::new(NOW.get().saturating_add_signed(seconds))
}

fn agree(directory: &Directory, words: &[SignedCheckpoint]) {
    for (number, one) in words.iter().enumerate() {
        for other in &words[..number] {
            let found = Contradiction::between(directory, other, one);
            assert!(found.is_none(), "{found:?}: {} and {}", other.to_text(), one.to_text());
        }
    }
}

#[tokio::test]
async fn what_one_hub_has_just_said_the_other_says_too() {
    let place = tempfile::tempdir().unwrap();
    let (one, two) =
        (hub_on(opened(place.path()).await).await, hub_on(opened(place.path()).await).await);
    one.load_directory(Authority::new().entries(), NOW).await.unwrap();

    let (first, second) = (says(&one, NOW).await, says(&two, later(20)).await);
    let renewed = says(&two, later(60)).await;

    assert_eq!(first.to_text(), second.to_text());
    assert_eq!((first.at(), renewed.at()), (NOW, later(60)));
}

#[tokio::test]
async fn a_hub_whose_clock_is_behind_takes_nothing_back() {
    let place = tempfile::tempdir().unwrap();
    let mut authority = Authority::new();
    let (one, two) =
        (hub_on(opened(place.path()).await).await, hub_on(opened(place.path()).await).await);
    one.load_directory(authority.entries(), NOW).await.unwrap();
    let before = says(&one, later(600)).await;
    authority.revoke(&ghent());

    two.load_directory(authority.entries(), NOW).await.unwrap();
    let after = says(&two, later(1)).await;
    let restarted = hub_on(opened(place.path()).await).await;
    let again = says(&restarted, later(2)).await;

    assert_eq!(after.at(), later(600), "not of before the shorter one");
    assert_eq!(again.to_text(), after.to_text(), "also by a program that starts anew");
    agree(authority.directory(), &[before, after, again]);
}

/// Clocks that are apart by up to five minutes, and a directory that grows: no two words contradict each other.
async fn words_agree<S: Store>(hubs: [Relay<S>; 2]) {
    let mut authority = Authority::new();
    hubs[0].load_directory(authority.entries(), NOW).await.unwrap();
    let (mut words, mut dice) = (Vec::new(), 20_261_201_u64);
    for round in 0..60_u8 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (hub, away) = (&hubs[usize::from(dice >> 40 & 1 == 1)], (dice >> 41) % 600);
        let now = later(i64::from(round) * 20 + i64::try_from(away).unwrap() - 300);
        if dice >> 60 < 5 {
            authority.admit_key(&format!("o{round}-la").parse().unwrap(), &key(150 + round));
            hub.load_directory(authority.entries(), now).await.unwrap();
        }
        words.push(says(hub, now).await);
    }
    let sizes: std::collections::BTreeSet<u64> =
        words.iter().map(|word| word.checkpoint().size).collect();
    assert!(sizes.len() > 8, "it grew: {sizes:?}");
    agree(authority.directory(), &words);
}

#[tokio::test]
async fn two_programs_on_one_file_never_contradict_each_other() {
    let place = tempfile::tempdir().unwrap();
    words_agree([
        hub_on(opened(place.path()).await).await,
        hub_on(opened(place.path()).await).await,
    ])
    .await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn two_hubs_on_one_database_never_contradict_each_other() {
    let place = postgres::Place::new();
    let (one, two) = tokio::join!(place.open(Quota::default()), place.open(Quota::default()));
    words_agree([hub_on(one).await, hub_on(two).await]).await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn hubs_that_speak_at_once_while_the_directory_grows_say_the_same() {
    let place = postgres::Place::new();
    let (one, two) = tokio::join!(place.open(Quota::default()), place.open(Quota::default()));
    let hubs = [hub_on(one).await, hub_on(two).await].map(Arc::new);
    let mut authority = Authority::new();
    hubs[0].load_directory(authority.entries(), NOW).await.unwrap();
    let mut words = Vec::new();
    for round in 0..20_u8 {
        authority.admit_key(&format!("o{round}-la").parse().unwrap(), &key(150 + round));
        let grows = hubs[0].load_directory(authority.entries(), later(i64::from(round) * 61));
        let looks = says(&hubs[1], later(i64::from(round) * 61 + 1));
        let (grown, word) = tokio::join!(grows, looks);
        grown.unwrap();
        words.extend([word, says(&hubs[0], later(i64::from(round) * 61)).await]);
    }

    agree(authority.directory(), &words);
}

#[tokio::test]
async fn on_a_disk_that_takes_nothing_the_hub_still_says_its_word() {
    let place = tempfile::tempdir().unwrap();
    hub_on(opened(place.path()).await)
        .await
        .load_directory(Authority::new().entries(), NOW)
        .await
        .unwrap();
    let path = place.path().join("hub.sqlite");
    let hub = hub_on(SqliteStore::open_read_only(&path).await.unwrap()).await;

    let word = says(&hub, later(86_400)).await;

    assert_eq!((word.at(), word.checkpoint().size), (later(86_400), 3));
}

#[tokio::test]
async fn a_program_that_has_less_of_the_directory_than_was_spoken_of_does_not_speak() {
    let place = tempfile::tempdir().unwrap();
    let store = opened(place.path()).await;
    store.append_directory(0, &Authority::new().entries()[..2]).await.unwrap();
    let longer = custodian().note(Authority::new().directory(), NOW);
    let kept = saphan_hub::store::Word { floor: NOW, latest: NOW, signed: longer.to_bytes() };
    store.speak(0, |_, _| Some(kept.clone())).await.unwrap();
    let hub = hub_on(store).await;

    let spoken = hub.speak(later(61)).await;

    let damaged =
        |error: &_| matches!(error, saphan_hub::relay::RelayError::Store(StoreError::Damaged(_)));
    assert!(spoken.as_ref().is_err_and(damaged), "{spoken:?}");
}
