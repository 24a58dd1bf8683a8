//! The search for what identifies a person, in everything that is not supposed to know.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// As many bytes of a text as are looked up at each place of a file.
const KEY_LEN: usize = 4;

/// Texts that point to a person.
#[derive(Default)]
pub struct Canaries(BTreeSet<String>);

impl Canaries {
    /// Adds texts to be searched for.
    ///
    /// # Panics
    /// If one is too short to be searched for.
    pub fn plant(&mut self, texts: impl IntoIterator<Item = String>) {
        self.0.extend(texts);
        assert!(self.0.iter().all(|text| text.len() >= KEY_LEN), "a text that occurs anywhere");
    }

    /// # Panics
    /// If one of the texts stands in one of `places`, files or whole folders; or if there is
    /// nothing to search in or for.
    pub fn assert_absent_from(&self, places: &[PathBuf]) {
        assert!(!self.0.is_empty(), "nothing was planted");
        let mut files = Vec::new();
        places.iter().for_each(|place| gather(place, &mut files));
        assert!(!files.is_empty(), "nothing to search");
        for file in files {
            let bytes = std::fs::read(&file).expect("readable");
            let found = self.found_in(&bytes);
            assert!(found.is_empty(), "{found:?} in {}", file.display());
        }
    }

    fn found_in(&self, bytes: &[u8]) -> BTreeSet<&str> {
        let mut by_key: HashMap<&[u8], Vec<&str>> = HashMap::new();
        for text in &self.0 {
            by_key.entry(&text.as_bytes()[..KEY_LEN]).or_default().push(text);
        }
        let places = bytes.windows(KEY_LEN).enumerate();
        places
            .filter_map(|(at, key)| Some((at, by_key.get(key)?)))
            .flat_map(|(at, texts)| texts.iter().map(move |text| (at, *text)))
            .filter(|(at, text)| bytes[*at..].starts_with(text.as_bytes()))
            .map(|(_, text)| text)
            .collect()
    }
}

fn gather(place: &Path, files: &mut Vec<PathBuf>) {
    if place.is_dir() {
        let entries = std::fs::read_dir(place).expect("a readable folder");
        entries.for_each(|entry| gather(&entry.expect("an entry").path(), files));
    } else if place.exists() {
        files.push(place.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_planted_is_found_between_other_bytes() {
        let mut canaries = Canaries::default();
        canaries.plant(["Nokkeo".to_owned(), "Nokkeo2".to_owned(), "ນົກແກ້ວ".to_owned()]);

        let found = canaries.found_in("\0\u{1}xxNokkeoNNokkຊື່ນົກແກ້ວ".as_bytes());

        assert_eq!(found, BTreeSet::from(["Nokkeo", "ນົກແກ້ວ"]));
    }

    #[test]
    #[should_panic(expected = "Nokkeo")]
    fn a_leak_in_a_file_of_a_folder_ends_the_story() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("below")).unwrap();
        std::fs::write(folder.path().join("below/log"), "case of Nokkeo").unwrap();
        let mut canaries = Canaries::default();
        canaries.plant(["Nokkeo".to_owned()]);

        canaries.assert_absent_from(&[folder.path().to_owned()]);
    }
}
