//! The search for what points to a person, in everything that is not supposed to know.

use std::collections::BTreeSet;
use std::path::Path;

use aho_corasick::AhoCorasick;
use anyhow::{Context as _, Result, ensure};

/// Shortest text that is searched for, in bytes: shorter ones occur in random numbers and
/// ciphertext by chance.
const TEXT_LEN_MIN: usize = 5;

/// Texts that point to a person.
pub(super) struct Search {
    texts: Vec<String>,
    automaton: AhoCorasick,
}

/// A place that was searched, in vain.
pub(super) struct Clean {
    /// What it is, for people.
    pub(super) what: String,
    /// How many bytes it has.
    pub(super) bytes: usize,
}

impl Search {
    /// A search for these texts, as far as they are long enough.
    pub(super) fn new(texts: impl IntoIterator<Item = String>) -> Result<Self> {
        let texts: BTreeSet<String> =
            texts.into_iter().filter(|text| text.len() >= TEXT_LEN_MIN).collect();
        let texts: Vec<String> = texts.into_iter().collect();
        ensure!(!texts.is_empty(), "there is nothing to search for");
        let automaton = AhoCorasick::new(&texts)?;
        Ok(Self { texts, automaton })
    }

    /// How many texts are searched for.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// Which of the texts stand in `bytes`.
    pub(super) fn found_in(&self, bytes: &[u8]) -> BTreeSet<&str> {
        let found = self.automaton.find_overlapping_iter(bytes);
        found.map(|found| self.texts[found.pattern().as_usize()].as_str()).collect()
    }

    /// Searches `places`, files or whole folders.
    ///
    /// # Errors
    /// If one of the texts stands in a file, with file and texts; or if there is nothing to search.
    pub(super) fn clean(&self, what: &str, places: &[&Path]) -> Result<Clean> {
        let mut total = 0;
        for (path, bytes) in read_all(places)? {
            total += bytes.len();
            self.clean_bytes(&path, &bytes)?;
        }
        ensure!(total > 0, "there is nothing to search in {what}");
        Ok(Clean { what: what.to_owned(), bytes: total })
    }

    /// Searches `bytes`.
    ///
    /// # Errors
    /// If one of the texts stands there.
    pub(super) fn clean_bytes(&self, what: &str, bytes: &[u8]) -> Result<Clean> {
        let found = self.found_in(bytes);
        ensure!(found.is_empty(), "{found:?} stands in {what}");
        Ok(Clean { what: what.to_owned(), bytes: bytes.len() })
    }
}

/// The files in `places`, with their paths.
pub(super) fn read_all(places: &[&Path]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for place in places {
        gather(place, &mut files)?;
    }
    Ok(files)
}

fn gather(place: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    let named = || format!("{} cannot be read", place.display());
    if place.is_dir() {
        for entry in std::fs::read_dir(place).with_context(named)? {
            gather(&entry?.path(), files)?;
        }
    } else {
        files.push((place.display().to_string(), std::fs::read(place).with_context(named)?));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_between_other_bytes_and_overlapping_others() {
        let texts = ["Nokkeo", "Nokkeo2", "ນົກແກ້ວ", "B7"].map(str::to_owned);
        let search = Search::new(texts).unwrap();

        let found = search.found_in("\0\u{1}xxNokkeo2Nokkຊື່ນົກແກ້ວB7".as_bytes());

        assert_eq!(search.len(), 3);
        assert_eq!(found, BTreeSet::from(["Nokkeo", "Nokkeo2", "ນົກແກ້ວ"]));
    }

    #[test]
    fn a_leak_in_a_file_of_a_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("below")).unwrap();
        std::fs::write(folder.path().join("below/log"), "case of Nokkeo").unwrap();
        let search = Search::new(["Nokkeo".to_owned()]).unwrap();

        let Err(error) = search.clean("a folder", &[folder.path()]) else {
            panic!("a leak was not found")
        };

        assert!(error.to_string().contains("Nokkeo"), "{error}");
        assert!(error.to_string().contains("log"), "{error}");
    }
}
