//! What the leak check finds in a rebuilt file, to be settled like what it finds in a text.

use std::cmp::Reverse;

use super::{Identifiers, Rebuilt, Sightings};
use crate::casefile::CaseFile;
use crate::disclosure::{Finding, KeptFinding};
use crate::leak::{Checker, LeakError, Level};

/// What a finding calls the text of an attachment.
pub const FIELD: &str = "text";

/// What was found.
pub struct FileFindings {
    /// In the text that people see, in order, without overlaps.
    pub findings: Vec<Finding>,
    /// Identifiers of the case that stand elsewhere in the file only.
    pub elsewhere: u32,
}

impl FileFindings {
    /// How often what was found.
    pub fn sightings(&self) -> Sightings {
        let of = |level| self.findings.iter().filter(|one| one.level == level).count() as u32;
        Sightings { look: of(Level::Look), text: of(Level::Stop), bytes: self.elsewhere }
    }

    /// The first finding that no decision covers.
    pub fn open(&self, kept: &[KeptFinding]) -> Option<&Finding> {
        self.findings.iter().find(|finding| !kept.iter().any(|one| one.covers(finding)))
    }
}

/// Why a rebuilt file was not checked.
#[derive(Debug, thiserror::Error)]
pub enum FindingsError {
    /// The check cannot run.
    #[error(transparent)]
    Leak(#[from] LeakError),
    /// What was sought while the file was rebuilt is not what this case knows.
    #[error("the case was changed while the file was read; do the same once more")]
    OtherCase,
}

/// Runs the whole check over a rebuilt file: the text that people see through the leak check, text
/// and parts against what the case knows.
///
/// # Errors
/// [`FindingsError`].
pub fn findings(case: &CaseFile, rebuilt: &Rebuilt) -> Result<FileFindings, FindingsError> {
    if !rebuilt.sighted.is_of(&Identifiers::of(case)) {
        return Err(FindingsError::OtherCase);
    }
    let checker = Checker::shared()?;
    let scanned = checker.scan(&rebuilt.extract.text, &checker.known_from_case(case)?);
    let scanned = scanned.into_iter().map(|found| Finding::of(FIELD, found));
    let (places, elsewhere) = rebuilt.sighted.places(&rebuilt.extract.text);
    let known = places.into_iter().map(|place| Finding::known(FIELD, place));
    Ok(FileFindings { findings: joined(scanned.chain(known).collect()), elsewhere })
}

/// In order, each place once: what overlaps and is not one within a STOP is a STOP together.
fn joined(mut all: Vec<Finding>) -> Vec<Finding> {
    all.sort_by_key(|one| (one.start, Reverse(one.end)));
    let mut joined: Vec<Finding> = Vec::with_capacity(all.len());
    for one in all {
        match joined.last_mut().filter(|last| one.start < last.end) {
            None => joined.push(one),
            Some(last) if last.level == Level::Stop && one.end <= last.end => {}
            Some(last) => {
                *last = Finding::known(FIELD, (last.start, last.end.max(one.end)));
            }
        }
    }
    joined
}
