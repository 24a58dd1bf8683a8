//! What two sheets give, and what one does not.

use super::*;
use crate::fingerprint::Fingerprint;
use crate::fixtures::{NOW, mekong, rng};

fn kit(seed: u8) -> (RecoveryKey, Kit) {
    let seed = Zeroizing::new([seed; SECRET_LEN]);
    let key = RecoveryKey(PrekeySecret::from_seed(seed));
    let kit = key.split(&mut rng());
    (key, kit)
}

fn words(share: &Share) -> Vec<&'static str> {
    (1..=WORDS).map(|position| share.word(position)).collect()
}

fn code<T>(result: Result<T, KitError>) -> &'static str {
    result.err().map_or("taken", |error| error.code())
}

#[test]
fn any_two_sheets_give_the_key_back() {
    let (key, kit) = kit(7);
    let [one, two, three] = kit.shares();

    for (first, second) in [(one, two), (two, three), (three, one)] {
        let typed = [first, second].map(|share| Share::parse(&words(share).join(" ")).unwrap());

        let back = RecoveryKey::combine(&typed[0], &typed[1]).unwrap();

        assert_eq!(back.secret().expose_seed(), key.secret().expose_seed());
        back.check(&kit.id()).unwrap();
    }
}

/// Every secret fits a share equally well: for each of the 256 values that a byte of the key may
/// have there is exactly one second share that gives it.
#[test]
fn one_sheet_alone_says_nothing() {
    let (_, kit) = kit(7);
    let first = &kit.shares()[0];
    let mut keys = std::collections::BTreeSet::new();

    for value in 0..=255 {
        let other = Share { number: 2, tag: first.tag, bytes: Zeroizing::new([value; SECRET_LEN]) };
        let key = RecoveryKey::combine(first, &other).unwrap();
        keys.insert(key.secret().expose_seed()[0]);
    }

    assert_eq!(keys.len(), 256);
}

/// The library draws the slope of each byte from all 256 values: one that left out zero would tell
/// of each byte of the key what it is not.
#[test]
fn a_share_may_equal_the_key_in_a_byte() {
    let mut rng = rng();
    let equal = (0..200).any(|_| {
        let (key, _) = kit(7);
        let kit = key.split(&mut rng);
        kit.shares()[0].bytes.contains(&7)
    });

    assert!(equal);
}

/// W-105, W-106, W-107.
#[test]
fn sheets_that_do_not_belong_together_are_noticed() {
    let (_, kit) = kit(7);
    let (_, other) = self::kit(8);
    let [one, two, _] = kit.shares();
    let mut wrong = Share::parse(&words(two).join(" ")).unwrap();
    wrong.bytes[9] ^= 1;

    assert_eq!(code(RecoveryKey::combine(one, one)), "kit-same-share");
    assert_eq!(code(RecoveryKey::combine(one, &other.shares()[1])), "kit-mixed");
    let key = RecoveryKey::combine(one, &wrong).unwrap();
    assert_eq!(code(key.check(&kit.id())), "kit-other-key");
    // The tag has nine bits; the check has all.
    let mut foreign = Share::parse(&words(&other.shares()[1]).join(" ")).unwrap();
    foreign.tag = one.tag;
    let key = RecoveryKey::combine(one, &foreign).unwrap();
    assert_eq!(code(key.check(&kit.id())), "kit-other-key");
}

/// W-101, W-102, W-103, W-104.
#[test]
fn a_mistake_in_typing_is_told_with_its_place() {
    let (_, kit) = kit(7);
    let good = words(&kit.shares()[1]);
    let with = |position: usize, word: &'static str| {
        let mut words = good.clone();
        words[position - 1] = word;
        code(Share::parse(&words.join(" ")))
    };

    assert_eq!(code(Share::parse(&good.join("\n").to_uppercase())), "taken");
    let short: Vec<&str> = good.iter().map(|word| &word[..word.len().min(4)]).collect();
    assert_eq!(code(Share::parse(&short.join(" "))), "taken");
    assert_eq!(code(Share::parse(&good[1..].join(" "))), "kit-word-count");
    assert_eq!(code(Share::parse("")), "kit-word-count");
    assert_eq!(code(Share::parse(&"zoo ".repeat(200))), "kit-word-count");
    assert_eq!(Share::parse(&with_word(&good, 5, "saphan")).err(), Some(KitError::Word(5)));
    assert_eq!(with(1, "abandon"), "kit-share-number");
    let other = if good[11] == "zoo" { "zone" } else { "zoo" };
    assert_eq!(with(12, other), "kit-checksum");
}

fn with_word(words: &[&'static str], position: usize, word: &'static str) -> String {
    let mut words = words.to_vec();
    words[position - 1] = word;
    words.join(" ")
}

/// W-108: the paper is good only once somebody has read it.
#[test]
fn two_words_of_each_sheet_are_asked_for() {
    let (_, kit) = kit(7);
    let mut asked = Vec::new();
    let proof = kit.read_back(&mut rng(), |question| {
        asked.push(question);
        let share = &kit.shares()[usize::from(question.share) - 1];
        Ok::<_, KitError>(format!(" {} ", share.word(question.position).to_uppercase()).into())
    });

    assert_eq!(proof.unwrap().kit(), kit.id());
    let shares: Vec<u8> = asked.iter().map(|question| question.share).collect();
    assert_eq!(shares, [1, 1, 2, 2, 3, 3]);
    assert!(asked.chunks(2).all(|pair| pair[0].position != pair[1].position));
    for wrong in [3_u8, 5] {
        let mut number = 0;
        let answer = kit.read_back(&mut rng(), |question| {
            number += 1;
            let share = &kit.shares()[usize::from(question.share) - 1];
            let word = if number == wrong { "wrong" } else { share.word(question.position) };
            Ok::<_, KitError>(word.to_owned().into())
        });
        let error = answer.err().unwrap();
        assert!(matches!(error, KitError::Answer { share, .. } if share == wrong.div_ceil(2)));
    }
}

#[test]
fn a_sheet_is_a_page_and_can_be_read_as_a_file() {
    let (key, kit) = kit(7);
    let fingerprint = Fingerprint::of_certificate(b"root");
    let sheet = Sheet { network: mekong(), fingerprint, kit: kit.id(), at: NOW };

    let pages = kit.shares().each_ref().map(|share| sheet.page(share));

    assert!(pages[0].lines().count() < 66, "one page of paper");
    assert!(pages[0].lines().all(|line| line.chars().count() <= 90));
    let read = [&pages[2], &pages[0]].map(|page| Sheet::share_in(page).unwrap());
    RecoveryKey::combine(&read[0], &read[1]).unwrap().check(&key.id()).unwrap();
    assert_eq!(Sheet::share_in(&words(&kit.shares()[1]).join(" ")).unwrap().number(), 2);
    assert!(pages[1].contains("share 2 of 3"));
}
