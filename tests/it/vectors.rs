//! The vectors: bytes that an implementation in any language can be held against.
//!
//! `SAPHAN_BLESS=1 cargo test -p saphan-tests --test it vectors` writes `tests/vectors/` anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use saphan_tests::vectors::{self, Vector, verdict};

const ENDING: &str = "txt";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

fn on_disk() -> BTreeMap<String, String> {
    fs::read_dir(folder())
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
        .map(|path| {
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name in ASCII");
            (name.to_owned(), fs::read_to_string(&path).expect("a vector is text"))
        })
        .collect()
}

fn bless(made: &[Vector]) {
    for name in on_disk().into_keys() {
        let path = folder().join(name).with_extension(ENDING);
        fs::remove_file(path).expect("the folder can be written");
    }
    for vector in made {
        let path = folder().join(&vector.name).with_extension(ENDING);
        fs::write(path, vector.to_string()).expect("the folder can be written");
    }
}

#[test]
fn the_vectors_on_disk_are_those_that_the_code_writes() {
    let made = vectors::all();
    if std::env::var_os("SAPHAN_BLESS").is_some() {
        bless(&made);
    }
    let names: BTreeSet<&str> = made.iter().map(|vector| vector.name.as_str()).collect();
    assert_eq!(names.len(), made.len(), "each has a name of its own");

    let kept = on_disk();

    assert_eq!(kept.keys().map(String::as_str).collect::<BTreeSet<_>>(), names);
    for vector in &made {
        let same = kept[&vector.name] == vector.to_string();
        assert!(same, "{} has changed: is that a new version of the protocol?", vector.name);
    }
}

/// What is expected stands in the vector, made by hand; what is found comes from the wrappers.
#[test]
fn every_vector_is_taken_or_refused_as_it_says() {
    for (name, text) in on_disk() {
        let vector = Vector::parse(&text).unwrap();
        assert_eq!(vector.name, name);
        assert_eq!(verdict(&vector), vector.expect, "{name}");
    }
}

#[test]
fn a_vector_is_read_back_from_its_text() {
    for vector in vectors::all() {
        assert_eq!(Vector::parse(&vector.to_string()), Ok(vector));
    }
}

#[test]
fn only_refusals_that_no_bytes_provoke_have_no_vector() {
    let specification = fs::read_to_string(folder().join("../../docs/protocol.md")).unwrap();
    let specified: BTreeSet<&str> = specification
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(' ').next())
        .filter(|cell| is_check(cell))
        .collect();
    let made = vectors::all();
    let covered: BTreeSet<&str> =
        made.iter().filter_map(|vector| vector.check.as_deref()).collect();

    assert!(specified.len() > 80);
    let without: Vec<&&str> = specified.difference(&covered).collect();
    // E-125 and a release (E-127 to E-132, U-110) are about several statements; a vector holds one.
    // Files of evidence have readers of their own (evidence.rs), and what people type or the authority
    // keeps is on no wire. M checks are about batches under a key (protocol/matching). Q-104 is about a life
    // that forked before.
    let without: Vec<&&str> =
        without.into_iter().filter(|check| !check.starts_with(['L', 'M', 'N', 'V', 'W'])).collect();
    // A carrier is no message: hub/tests/it/tls.rs and tls_hostile.rs.
    let without: Vec<&&str> =
        without.into_iter().filter(|check| !check.starts_with("CR-")).collect();
    let release = ["E-127", "E-128", "E-129", "E-130", "E-131", "E-132"];
    // An invitation that is too long is never written, and a rejection of another network is signed by no
    // authority of this one.
    // Who may visit a hub at all shows in the handshake.
    let others = ["A-105", "AD-101", "AD-102", "D-106", "E-106", "E-125"];
    // A change of the root that no directory takes stands in no list that a hub vouches for.
    let last = ["J-103", "J-105", "Q-104", "U-110", "Y-111"];
    let expected = others.iter().chain(&release).chain(&last);
    assert!(without.iter().copied().eq(expected), "{without:?}");
}

/// One or two capitals and three digits, like `E-104`.
fn is_check(cell: &str) -> bool {
    let Some((letters, digits)) = cell.split_once('-') else { return false };
    (1..=2).contains(&letters.len())
        && letters.bytes().all(|letter| letter.is_ascii_uppercase())
        && digits.len() == 3
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

use saphan_tests::vectors::external::{Format, run};

/// Format, file, and how many pass and are skipped.
const EXTERNAL: [(&str, &str, u32, u32); 15] = [
    ("hpke-pq", "hpke-pq.json", 1, 2),
    ("rfc9180", "hpke-pq.json", 1, 2),
    ("xwing", "xwing.json", 2, 0),
    ("wycheproof", "wycheproof-ed25519.json", 11, 0),
    ("wycheproof", "wycheproof-x25519.json", 4, 1),
    ("wycheproof", "wycheproof-mlkem768.json", 6, 1),
    ("wycheproof", "wycheproof-hkdf.json", 3, 0),
    ("wycheproof", "wycheproof-hmac.json", 5, 0),
    ("wycheproof", "wycheproof-aes-gcm.json", 6, 1),
    ("wycheproof", "wycheproof-chacha20-poly1305.json", 3, 0),
    ("rfc8949", "rfc8949.json", 81, 0),
    ("cbor-list", "cbor-list.json", 27, 0),
    ("rfc9162", "rfc9162.json", 38, 0),
    ("rfc9497", "rfc9497.json", 40, 10),
    ("chains", "certificate-chains.json", 73, 0),
];

fn external(file: &str) -> String {
    fs::read_to_string(folder().join("external").join(file)).expect("the file is there")
}

#[test]
fn public_vectors_pass_through_our_wrappers() {
    for (format, file, passed, skipped) in EXTERNAL {
        let tally = run(format.parse().unwrap(), &external(file)).unwrap();

        assert_eq!(tally.failed, Vec::<String>::new(), "{file}");
        let found = (tally.passed, tally.skipped.values().sum::<u32>());
        assert_eq!(found, (passed, skipped), "{file}: {tally}");
    }
    let kept = fs::read_dir(folder().join("external")).unwrap();
    let kept = kept.filter(|entry| {
        entry.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "json")
    });
    assert_eq!(kept.count(), EXTERNAL.len() - 1, "one file is run under two names");
}

/// A runner that passes everything would be worth nothing.
#[test]
fn a_public_vector_with_one_wrong_digit_fails() {
    for (format, file, key) in [
        (Format::Hpke, "hpke-pq.json", "\"ct\": \""),
        (Format::Hpke, "hpke-pq.json", "\"exported_value\": \""),
        (Format::Hpke, "hpke-pq.json", "\"pkRm\": \""),
        (Format::Xwing, "xwing.json", "\"ss\": \""),
        (Format::Xwing, "xwing.json", "\"ct\": \""),
        (Format::Xwing, "xwing.json", "\"eseed\": \""),
        (Format::Wycheproof, "wycheproof-ed25519.json", "\"sig\": \""),
        (Format::Wycheproof, "wycheproof-x25519.json", "\"shared\": \""),
        (Format::Wycheproof, "wycheproof-mlkem768.json", "\"K\": \""),
        (Format::Wycheproof, "wycheproof-hkdf.json", "\"okm\": \""),
        (Format::Wycheproof, "wycheproof-hmac.json", "\"tag\": \""),
        (Format::Wycheproof, "wycheproof-aes-gcm.json", "\"tag\": \""),
        (Format::Wycheproof, "wycheproof-chacha20-poly1305.json", "\"ct\": \""),
        (Format::Rfc9497, "rfc9497.json", "\"BlindedElement\": \""),
        (Format::Rfc9497, "rfc9497.json", "\"Output\": \""),
        (Format::Rfc9497, "rfc9497.json", "\"proof\": \""),
        (Format::Rfc9162, "rfc9162.json", "\"roots\": [\n  \""),
    ] {
        let text = external(file);
        let at = text.find(key).unwrap() + key.len();
        let digit = if text[at..].starts_with('0') { "1" } else { "0" };
        let wrong = [&text[..at], digit, &text[at + 1..]].concat();

        assert!(!run(format, &wrong).unwrap().failed.is_empty(), "{file}: {key}");
    }
    let refused = external("cbor-list.json").replace("\"accept\": false", "\"accept\": true");
    assert_eq!(run(Format::CborList, &refused).unwrap().failed.len(), 19);
    let hostile =
        external("certificate-chains.json").replace("\"valid\": false", "\"valid\": true");
    assert_eq!(run(Format::Chains, &hostile).unwrap().failed.len(), 65);
}

#[test]
fn the_last_line_counts_and_the_reasons_stand_before_it() {
    let tally = run(Format::Hpke, &external("hpke-pq.json")).unwrap();

    let lines: Vec<String> = tally.to_string().lines().map(str::to_owned).collect();

    assert_eq!(
        lines,
        [
            "skipped 1: KEM 0x0020, KDF 1, AEAD 3: ours is KEM 0x647a, KDF 1, AEAD 3 only",
            "skipped 1: mode 1: ours is base mode only",
            "1 passed, 0 failed, 2 skipped",
        ]
    );
    assert!(run(Format::Xwing, "{}").is_err());
    assert!("rfc9999".parse::<Format>().is_err());
}
