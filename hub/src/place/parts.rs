//! The files of a hub's folder as texts: what a backup holds of it.

use std::io;
use std::path::Path;

use saphan_certs::files::{Readers, read_text};
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_certs::pkcs8::{self, KEY_FILE_LEN_MAX};
use saphan_certs::x509::Root;
use saphan_protocol::directory::CERTIFICATE_LEN_MAX;
use zeroize::Zeroizing;

use super::{
    ISSUED_FILE, ISSUER_KEY_FILE, LOG_KEY_FILE, Place, PlaceError, ROOT_FILE, TRANSPORT_KEY_FILE,
    create_folder, disk,
};

/// Each file of the folder that belongs in a backup, and how long it may be.
const PARTS: [(&str, usize); 5] = [
    (TRANSPORT_KEY_FILE, KEY_FILE_LEN_MAX),
    (LOG_KEY_FILE, KEY_FILE_LEN_MAX),
    (ISSUER_KEY_FILE, KEY_FILE_LEN_MAX),
    (ISSUED_FILE, ISSUED_LEN_MAX),
    (ROOT_FILE, 2 * CERTIFICATE_LEN_MAX),
];

/// Keys and papers of a hub, by the names of their files. Wiped when dropped.
pub struct Parts(Vec<(&'static str, Zeroizing<String>)>);

impl Parts {
    /// Those of the folder `dir`; a hub that has no certificate yet has no papers.
    ///
    /// # Errors
    /// HP-101, HP-105.
    pub fn read(dir: &Path) -> Result<Self, PlaceError> {
        let mut parts = Vec::new();
        for (name, len_max) in PARTS {
            let path = dir.join(name);
            match read_text(&path, len_max) {
                Ok(text) => parts.push((name, Zeroizing::new(text))),
                Err(error) if error.kind() == io::ErrorKind::NotFound && name == ISSUED_FILE => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound && name == ROOT_FILE => {
                    return Err(PlaceError::NotInitialised(dir.to_owned()));
                }
                Err(source) => return Err(disk(&path, source)),
            }
        }
        Ok(Self(parts))
    }

    /// Those of a backup; `None` if one is unknown or too long.
    pub fn named(files: impl IntoIterator<Item = (String, Zeroizing<String>)>) -> Option<Self> {
        let known = |(name, text): (String, Zeroizing<String>)| {
            let (name, len_max) = PARTS.into_iter().find(|(known, _)| *known == name)?;
            (text.len() <= len_max).then_some((name, text))
        };
        files.into_iter().map(known).collect::<Option<Vec<_>>>().map(Self)
    }

    /// Each with its name, for a backup and nothing else.
    pub fn expose(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, text)| (*name, text.as_str()))
    }

    fn part(&self, name: &'static str) -> Option<&Zeroizing<String>> {
        self.0.iter().find(|(found, _)| *found == name).map(|(_, text)| text)
    }

    /// What the authority certified, if it has.
    pub fn issued(&self) -> Option<&str> {
        self.part(ISSUED_FILE).map(|text| text.as_str())
    }

    /// The place that they make in `dir`, where nothing is read or written.
    ///
    /// # Errors
    /// HP-101 where one is missing, HP-106, HP-107.
    pub fn place(&self, dir: &Path) -> Result<Place, PlaceError> {
        let missing = || PlaceError::NotInitialised(dir.to_owned());
        let key =
            |name| Ok::<_, PlaceError>(pkcs8::from_pem(self.part(name).ok_or_else(missing)?)?);
        let root = self.part(ROOT_FILE).ok_or_else(missing)?;
        Ok(Place {
            transport_key: key(TRANSPORT_KEY_FILE)?,
            log_key: key(LOG_KEY_FILE)?,
            issuer_key: key(ISSUER_KEY_FILE)?,
            root: Root::from_pem(root).map_err(PlaceError::Root)?,
            dir: dir.to_owned(),
        })
    }

    /// Writes them into `dir`; the root last, so half a folder is no hub.
    ///
    /// # Errors
    /// HP-105 to HP-107.
    pub fn write(&self, dir: &Path) -> Result<Place, PlaceError> {
        let place = self.place(dir)?;
        create_folder(dir).map_err(|source| disk(dir, source))?;
        for (name, text) in &self.0 {
            let is_public = [ISSUED_FILE, ROOT_FILE].contains(name);
            let readers = if is_public { Readers::Usual } else { Readers::Owner };
            place.write(name, text, readers)?;
        }
        Ok(place)
    }
}
