//! No numbered check without a test, and none that the specification does not know.
#![expect(clippy::disallowed_methods, reason = "this test reads the sources of the crate")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

fn read_all(folder: &str) -> Vec<(PathBuf, String)> {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Every `X-123` that stands in `text`, or `x_123` as the name of a test writes it.
fn numbers(text: &str) -> impl Iterator<Item = String> + '_ {
    text.as_bytes().windows(6).filter_map(|window| {
        let [before, letter, dash, digits @ ..] = window else { return None };
        let cited = letter.is_ascii_uppercase() && *dash == b'-';
        let named = letter.is_ascii_lowercase() && *dash == b'_';
        let number = std::str::from_utf8(digits).ok()?;
        let alone = !before.is_ascii_alphanumeric();
        let is_number = digits[0] == b'1' && digits.iter().all(u8::is_ascii_digit);
        (alone && is_number && (cited || named))
            .then(|| format!("{}-{number}", letter.to_ascii_uppercase() as char))
    })
}

/// The sources of the checks: this crate, and what people type and the authority keeps, which needs
/// more than this crate may have.
fn sources() -> Vec<(PathBuf, String)> {
    const ELSEWHERE: [&str; 10] = [
        "comparison.rs",
        "kit.rs",
        "kit/tests.rs",
        "authority/acts.rs",
        "authority/acts/error.rs",
        "authority/acts/tests.rs",
        "authority/second.rs",
        "invitation.rs",
        "rejection.rs",
        "admission.rs",
    ];
    let certs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../certs/src");
    let elsewhere = ELSEWHERE.map(|name| {
        let path = certs.join(name);
        (path.clone(), fs::read_to_string(path).unwrap())
    });
    read_all("src").into_iter().chain(read_all("matching/src")).chain(elsewhere).collect()
}

/// The checks that errors name, by the file that declares them.
fn declared() -> BTreeMap<String, PathBuf> {
    let mut declared = BTreeMap::new();
    for (path, text) in sources() {
        for line in text.lines().filter(|line| line.trim_start().starts_with("/// [")) {
            let number = line.trim_start().trim_start_matches("/// [").get(..5).unwrap_or("");
            if numbers(&format!(" {number}")).next().is_some() {
                declared.insert(number.to_owned(), path.clone());
            }
        }
    }
    declared
}

#[test]
fn every_numbered_check_has_a_test_that_names_it() {
    let mut tested = BTreeSet::new();
    for (path, text) in read_all("tests").into_iter().chain(read_all("matching/tests")) {
        if path.file_name().is_some_and(|name| name != "checks.rs") {
            tested.extend(numbers(&text));
        }
    }
    for (path, text) in sources() {
        let tests = if path.ends_with("tests.rs") {
            text.as_str()
        } else {
            text.split_once("#[cfg(test)]").map_or("", |(_, tests)| tests)
        };
        tested.extend(numbers(tests));
    }

    let declared = declared();

    assert!(declared.len() > 75, "the sources were found: {}", declared.len());
    let missing: Vec<_> = declared.iter().filter(|(number, _)| !tested.contains(*number)).collect();
    assert!(missing.is_empty(), "no test names {missing:#?}");
}

#[test]
fn checks_of_one_letter_are_numbered_without_gaps() {
    let mut last: BTreeMap<char, u32> = BTreeMap::new();
    for number in declared().into_keys() {
        let letter = number.chars().next().unwrap();
        let at: u32 = number[2..].parse().unwrap();
        let before = last.insert(letter, at).unwrap_or(100);
        assert_eq!(at, before + 1, "before {number} something is missing");
    }
}

/// The rows of the table in section 12 of the specification.
fn specified() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/protocol.md");
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(' ').next().map(str::to_owned))
        .filter(|cell| numbers(&format!(" {cell}")).next().as_ref() == Some(cell))
        .collect()
}

#[test]
fn the_specification_lists_exactly_the_checks_of_the_code() {
    let declared: BTreeSet<String> = declared().into_keys().collect();
    let specified = specified();

    let unknown: Vec<_> = specified.difference(&declared).collect();
    let missing: Vec<_> = declared.difference(&specified).collect();
    assert!(unknown.is_empty(), "docs/protocol.md lists what no code checks: {unknown:?}");
    assert!(missing.is_empty(), "docs/protocol.md lacks {missing:?}");
}
