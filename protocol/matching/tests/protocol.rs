//! The whole private match: two offices, batches, a referral, and what somebody in between sees.
#![expect(clippy::unwrap_used, reason = "what fails here ends its test")]

use std::collections::HashSet;

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng as _;
use saphan_matching::batch::{
    ANSWER_LEN, Answer, BATCH_LEN, BatchError, REQUEST_LEN, Request, ask,
};
use saphan_matching::budget::{Account, Verdict};
use saphan_matching::epoch::{MatchRoot, Pair};
use saphan_matching::feature::{Feature, Side, enrolment, features};
use saphan_matching::oprf::{Element, EvaluationKey, OprfError};
use saphan_matching::token::{SECTION_LEN, Section};
use saphan_matching::{Facet, Grade, Index, Profile, Record};

fn rng(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

fn pair(epoch: u32) -> Pair {
    Pair::new("nkw-la", "hcm-th", epoch).unwrap()
}

fn key(pair: &Pair) -> EvaluationKey {
    MatchRoot::new([3; 32]).key(pair).unwrap()
}

/// An invented person; no two numbers below 11,988 have one birthday.
fn person(number: usize) -> Profile {
    const SYLLABLES: [&str; 10] = ["ka", "ta", "pa", "ma", "na", "la", "sa", "cha", "wa", "ha"];
    let digits = number.to_string();
    let surname: String =
        digits.bytes().map(|digit| SYLLABLES[usize::from(digit - b'0')]).collect();
    let given = ["Somying", "Malee", "Pranee", "Wilai"][number % 4];
    let (year, month, day) = (1970 + number % 37, 1 + number / 37 % 12, 2 + number / 444 % 27);
    let mut record = Record::default();
    record.name_latin = format!("{given} Ra{surname}");
    record.dob = format!("{year}-{month:02}-{day:02}");
    record.sex = "f".to_owned();
    record.province = "Chiang Rai".to_owned();
    record.phones = vec![format!("+66 8{:08}", 11_000_019 + number * 7)];
    Profile::of(&record)
}

fn asked(
    count: usize,
    first: usize,
    seed: u8,
) -> Vec<(saphan_matching::batch::Asked<usize>, Request)> {
    let persons: Vec<Profile> = (first..first + count).map(person).collect();
    let cases: Vec<(usize, &Profile)> = persons.iter().enumerate().collect();
    ask(&enrolment(&cases), 1, &mut rng(seed)).unwrap()
}

#[test]
fn a_known_person_is_hinted_at_and_nobody_else_is() {
    let (pair, mut rng) = (pair(1), rng(1));
    let key = key(&pair);
    let mut index = Index::default();
    for (asked, request) in asked(40, 0, 9) {
        let request = Request::from_bytes(&request.to_bytes()).unwrap();
        let answer = request.evaluate(&key, &pair, |_| false, &mut rng).unwrap();
        let answer = Answer::from_bytes(&answer.to_bytes()).unwrap();
        for (case, kind, token) in asked.tokens(&answer, key.public(), &pair).unwrap() {
            index.add(token, case, kind);
        }
    }

    let known = Section::new(&features(&person(7), Side::Referred), &key, &pair, &mut rng).unwrap();
    let stranger =
        Section::new(&features(&person(77), Side::Referred), &key, &pair, &mut rng).unwrap();
    let hints =
        index.hints(Section::from_bytes(&known.to_bytes()).unwrap().tokens().iter().cloned());

    assert_eq!(hints.len(), 1);
    assert_eq!((hints[0].case, hints[0].grade), (7, Grade::Strong));
    assert!(hints[0].facets.contains(&Facet::Phone) && hints[0].facets.contains(&Facet::Name));
    assert!(index.hints(stranger.tokens().iter().cloned()).is_empty());
}

#[test]
fn tokens_of_another_pair_direction_or_epoch_meet_nothing() {
    let own = features(&person(7), Side::Referred);
    let pairs = [
        pair(1),
        pair(2),
        Pair::new("hcm-th", "nkw-la", 1).unwrap(),
        Pair::new("nkw-la", "gent-be", 1).unwrap(),
    ];
    let tokens = pairs.map(|pair| {
        let section = Section::new(&own, &key(&pair), &pair, &mut rng(1)).unwrap();
        section.tokens().iter().map(|token| *token.expose()).collect::<HashSet<_>>()
    });

    for (at, one) in tokens.iter().enumerate() {
        // Random fillers are of one seed here and are no tokens.
        let fillers = |other: &HashSet<[u8; 16]>| one.intersection(other).count();
        for other in &tokens[at + 1..] {
            assert_eq!(fillers(other), 60 - own.len());
        }
    }
}

#[test]
fn a_section_is_as_long_whatever_is_known() {
    let nobody = Profile::of(&Record::default());

    for profile in [nobody, person(1)] {
        let own = features(&profile, Side::Referred);
        let section = Section::new(&own, &key(&pair(1)), &pair(1), &mut rng(1)).unwrap();
        assert_eq!(section.to_bytes().len(), SECTION_LEN);
    }
    const { assert!(SECTION_LEN < 1024) };
}

#[test]
fn m_102_a_replayed_batch_is_refused() {
    let (pair, mut rng) = (pair(1), rng(1));
    let key = key(&pair);
    let mut seen = HashSet::new();
    let (_, request) = asked(3, 0, 9).remove(0);
    request.evaluate(&key, &pair, |id| !seen.insert(id), &mut rng).unwrap();

    let again = request.evaluate(&key, &pair, |id| !seen.insert(id), &mut rng);

    assert_eq!(again.err(), Some(BatchError::Replayed));
}

#[test]
fn m_102_an_answer_to_another_batch_is_refused() {
    let (pair, mut rng) = (pair(1), rng(1));
    let key = key(&pair);
    let (first, _) = asked(3, 0, 9).remove(0);
    let (_, other) = asked(3, 0, 10).remove(0);
    let answer = other.evaluate(&key, &pair, |_| false, &mut rng).unwrap();

    assert_eq!(first.tokens(&answer, key.public(), &pair).err(), Some(BatchError::Replayed));
}

#[test]
fn m_104_a_key_that_changed_unannounced_is_refused() {
    let (pair, mut rng) = (pair(1), rng(1));
    let (asked, request) = asked(3, 0, 9).remove(0);
    let other = MatchRoot::new([4; 32]).key(&pair).unwrap();
    let answer = request.evaluate(&other, &pair, |_| false, &mut rng).unwrap();

    let refused = asked.tokens(&answer, key(&pair).public(), &pair);

    assert_eq!(refused.err(), Some(BatchError::Oprf(OprfError::Proof)));
}

#[test]
fn m_107_a_batch_of_another_epoch_is_refused() {
    let (_, request) = asked(3, 0, 9).remove(0);

    let refused = request.evaluate(&key(&pair(2)), &pair(2), |_| false, &mut rng(1));

    assert_eq!(refused.err(), Some(BatchError::Epoch(1)));
}

#[test]
fn m_101_a_batch_of_another_size_is_refused() {
    let (_, request) = asked(3, 0, 9).remove(0);
    let bytes = request.to_bytes();

    for wrong in [&bytes[..bytes.len() - 32], &bytes[..20], &[][..]] {
        assert_eq!(Request::from_bytes(wrong).err(), Some(BatchError::Len(wrong.len())));
        assert_eq!(Answer::from_bytes(wrong).err(), Some(BatchError::Len(wrong.len())));
        // M-108
        assert!(Section::from_bytes(wrong).is_err());
    }
    let longer = [bytes.as_slice(), &[0; 32]].concat();
    assert_eq!(Request::from_bytes(&longer).err(), Some(BatchError::Len(longer.len())));
}

#[test]
fn m_103_the_identity_element_in_a_batch_is_refused() {
    let (_, request) = asked(3, 0, 9).remove(0);
    let mut bytes = request.to_bytes();
    bytes[20 + 5 * 32..20 + 6 * 32].fill(0);

    let request = Request::from_bytes(&bytes).unwrap();
    let refused = request.evaluate(&key(&pair(1)), &pair(1), |_| false, &mut rng(1));

    assert_eq!(refused.err(), Some(BatchError::Oprf(OprfError::Element(5))));
}

/// What goes over the line, as lengths.
fn transcript(count: usize, first: usize, seed: u8) -> (Vec<usize>, Vec<Element>) {
    let (pair, mut rng) = (pair(1), rng(seed));
    let key = key(&pair);
    let (mut lens, mut elements) = (Vec::new(), Vec::new());
    for (_, request) in asked(count, first, seed) {
        let bytes = request.to_bytes();
        elements.extend(bytes[20..].as_chunks::<32>().0);
        lens.push(bytes.len());
        lens.push(request.evaluate(&key, &pair, |_| false, &mut rng).unwrap().to_bytes().len());
    }
    (lens, elements)
}

#[test]
fn what_goes_over_the_line_does_not_depend_on_the_cases() {
    let (one, _) = transcript(150, 0, 1);
    let (other, _) = transcript(150, 5_000, 2);
    let empty: Vec<(usize, &Profile)> = Vec::new();

    assert_eq!(one, other);
    assert_eq!(one, [REQUEST_LEN, ANSWER_LEN].repeat(2));
    assert!(ask(&enrolment(&empty), 1, &mut rng(1)).unwrap().is_empty());
}

/// Chi squared of the bytes of elements, each place by itself, over all places that are free: the first bit of an
/// encoding is 0 and the last byte stays below the prime, RFC 9496 section 4.3.2.
fn unevenness(elements: &[Element]) -> f64 {
    let places = 1..31;
    let mut total = 0.0;
    for place in places.clone() {
        let mut seen = [0.0; 256];
        for element in elements {
            seen[usize::from(element[place])] += 1.0;
        }
        let expected = elements.len() as f64 / 256.0;
        total += seen.iter().map(|count: &f64| (count - expected).powi(2) / expected).sum::<f64>();
    }
    total / (places.len() as f64 * 255.0)
}

#[test]
fn blinded_elements_are_uniform_whatever_is_blinded() {
    // One person a thousand times over, and a thousand persons.
    let same: Vec<(usize, Feature)> =
        (0..BATCH_LEN).map(|case| (case, features(&person(1), Side::Enrolled).remove(0))).collect();
    let (_, request) = ask(&same, 1, &mut rng(5)).unwrap().remove(0);
    let same: Vec<Element> = request.to_bytes()[20..].as_chunks::<32>().0.to_vec();
    let (_, different) = transcript(150, 0, 1);

    let distinct: HashSet<&Element> = same.iter().collect();
    assert_eq!(distinct.len(), BATCH_LEN, "no two are the same");
    for elements in [&same, &different] {
        // Chi squared by its degrees of freedom has a mean of 1 and here a deviation of 0.016.
        let found = unevenness(elements);
        assert!((0.92..1.08).contains(&found), "{found}");
    }
}

#[test]
fn a_measure_that_sees_nothing_would_show_nothing() {
    let constant: Vec<Element> = (0..BATCH_LEN).map(|at| [(at % 7) as u8; 32]).collect();

    assert!(unevenness(&constant) > 10.0);
}

/// A recipient that enrols guesses in place of cases, as many as it likes, to learn who was referred.
#[test]
fn a_recipient_that_guesses_is_stopped_by_the_budget() {
    let (pair, mut rng) = (pair(1), rng(1));
    let key = key(&pair);
    let mut account = Account { declared_cases: 100, ..Account::default() };
    let referred =
        Section::new(&features(&person(4_000), Side::Referred), &key, &pair, &mut rng).unwrap();
    let guesses: Vec<(usize, Feature)> =
        (0..5_000).map(|case| (case, features(&person(case), Side::Enrolled).remove(0))).collect();

    let (mut evaluated, mut waiting) = (0, 0);
    let mut index = Index::default();
    for (asked, request) in ask(&guesses, 1, &mut rng).unwrap() {
        if account.verdict(0) == Verdict::AskPerson {
            waiting += 1;
            continue;
        }
        account.batches += 1;
        evaluated += 1;
        let answer = request.evaluate(&key, &pair, |_| false, &mut rng).unwrap();
        for (case, kind, token) in asked.tokens(&answer, key.public(), &pair).unwrap() {
            index.add(token, case, kind);
        }
    }

    assert_eq!((evaluated, waiting), (2, 3), "100 declared cases are two batches");
    assert!(
        index.hints(referred.tokens().iter().cloned()).is_empty(),
        "the right guess came too late"
    );
}
