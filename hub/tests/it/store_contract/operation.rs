//! What every engine must do for whoever operates the hub.

use super::*;
use saphan_hub::store::{DayCount, Group, Stopped, Submission};
use saphan_protocol::directory::SuspensionReason;

pub(super) async fn whom_the_operator_keeps_out_is_kept_until_let_in(store: impl Store) {
    let stop = |partner, reason| Stopped { partner, since: NOW, reason };
    let first = stop(vientiane(), SuspensionReason::DeviceMissing);
    let second = stop(ghent(), SuspensionReason::Inquiry);

    assert!(store.stop(&first).await.unwrap());
    assert!(store.stop(&second).await.unwrap());
    assert!(!store.stop(&stop(vientiane(), SuspensionReason::PartnerAsks)).await.unwrap());

    assert_eq!(
        store.stopped().await.unwrap(),
        [first, second.clone()],
        "by name, and as first said"
    );
    assert!(store.resume(&vientiane()).await.unwrap());
    assert!(!store.resume(&vientiane()).await.unwrap());
    assert_eq!(store.stopped().await.unwrap(), [second]);
}

pub(super) async fn what_waits_is_seen_by_mailbox_with_the_oldest_first(store: impl Store) {
    let small = envelopes(&vientiane(), 0..2);
    let large = envelope(&vientiane(), SizeClass::Large, 7);
    let first = accepted(&store, small.clone()).await;
    accepted(&store, vec![large, envelope(&ghent(), SizeClass::Small, 9)]).await;

    let heaps = store.heaps().await.unwrap();

    let hers = heaps.iter().find(|heap| heap.mailbox == vientiane()).unwrap();
    assert_eq!(hers.classes, [(SizeClass::Small, 2), (SizeClass::Large, 1)]);
    assert_eq!(hers.until, small[0].header().expires);
    let oldest = hers.oldest.as_ref().unwrap();
    assert_eq!((oldest.digest, &oldest.custody), (small[0].digest(), receipt(&first[0])));
    assert_eq!(heaps.len(), 2);
}

pub(super) async fn what_is_given_back_early_is_remembered_and_not_taken_again(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..2);
    accepted(&store, sent.clone()).await;
    let id = sent[0].header().id;

    assert!(store.let_go(&id, NOW).await.unwrap());
    assert!(!store.let_go(&id, NOW).await.unwrap(), "twice is no error");

    let told = store.returned(&[sent[0].digest()]).await.unwrap();
    assert_eq!((told.len(), told[0].why), (1, ReturnReason::Expired));
    let again = accepted(&store, sent.clone()).await;
    assert_eq!(again[0], Stored::Over);
    receipt(&again[1]);
    assert_eq!(ids_of(&store, &vientiane()).await, ids(&sent[1..]));
    assert_eq!(store.counts().await.unwrap().envelopes, 1, "the quota has the room again");
}

pub(super) async fn what_is_new_and_what_is_forgotten_is_counted_once(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..3);
    let group = |forget: &[Envelope]| Group {
        submissions: sent.iter().cloned().map(Submission::from).collect(),
        forget: ids(forget).into_iter().map(|id| (vientiane(), id)).collect(),
        ..Group::default()
    };

    let first = store.commit(group(&[]), &custodian(), NOW).await;
    let second = store.commit(group(&sent[..2]), &custodian(), NOW).await;

    assert_eq!((first.taken, first.forgotten), (vec![SizeClass::Small; 3], 0));
    assert_eq!((second.taken, second.forgotten), (vec![], 2));
}

pub(super) async fn counts_add_up_by_day_and_go_after_a_quarter(store: impl Store) {
    let (today, tomorrow) = (NOW.day(), NOW.day().plus(1));
    let count = |day, what: &str, count| DayCount { day, what: what.to_owned(), count };

    store.count(&[count(today, "taken-4k", 2), count(today, "expired", 1)]).await.unwrap();
    store.count(&[count(tomorrow, "taken-4k", 1), count(today, "taken-4k", 3)]).await.unwrap();
    store.count(&[]).await.unwrap();

    let all = store.counted(today, tomorrow).await.unwrap();
    let wanted =
        [count(today, "expired", 1), count(today, "taken-4k", 5), count(tomorrow, "taken-4k", 1)];
    assert_eq!(all, wanted);
    assert_eq!(store.counted(tomorrow, tomorrow).await.unwrap(), wanted[2..]);
    store.sweep(NOW.plus(DAY * 93)).await.unwrap();
    assert_eq!(store.counted(today, tomorrow).await.unwrap(), wanted[2..]);
}

pub(super) async fn a_store_that_is_held_says_so_to_whoever_speaks_until_it_is_released(
    store: impl Store,
) {
    let heard = Mutex::new(Vec::new());
    let heard = &heard;
    let speak = || {
        store.speak(0, move |_, last| {
            heard.lock().unwrap().push(last.held);
            None
        })
    };

    speak().await.unwrap();
    store.hold(NOW).await.unwrap();
    store.hold(NOW.plus(DAY)).await.unwrap();
    speak().await.unwrap();
    let held = store.held().await.unwrap();
    store.release().await.unwrap();
    store.release().await.unwrap();
    speak().await.unwrap();

    assert_eq!(held, Some(NOW.plus(DAY)));
    assert_eq!(*heard.lock().unwrap(), [None, held, None]);
}
