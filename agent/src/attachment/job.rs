//! One file on its way through the rebuilding: its bounds, its room on the disk, and what is searched
//! for meanwhile.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;

use super::known::Search;
use super::spool::{Fault, Spool, SpoolWriter};
use super::{AttachmentError, Extract, Identifiers, Kind, Limits, Rebuilt, Tally};

/// Where and within which bounds files are rebuilt.
pub struct Workbench<'a> {
    /// What a file may cost.
    pub limits: Limits,
    /// Folder for what does not fit into memory. It is sealed there, and has no name.
    pub scratch: &'a Path,
    /// What is searched for in every part of the file.
    pub known: &'a Identifiers,
    /// Told how much of a long piece of work is done: pieces done, and pieces in all.
    pub progress: &'a (dyn Fn(u64, u64) + Sync),
}

impl<'a> Workbench<'a> {
    /// With the usual bounds, and nobody who waits at the screen.
    pub fn new(scratch: &'a Path, known: &'a Identifiers) -> Self {
        Self { limits: Limits::default(), scratch, known, progress: &|_, _| {} }
    }

    /// The same, and no document takes more memory than this machine has free.
    pub fn here(scratch: &'a Path, known: &'a Identifiers) -> Self {
        let mut bench = Self::new(scratch, known);
        bench.limits.memory = free_memory();
        bench
    }
}

/// Bytes of memory that programs can still have, in the group of processes too that this one is confined
/// to. What the system keeps of files there is given back to whoever wants memory, so it counts as free.
fn free_memory() -> u64 {
    // Where the system does not say, it is left to what reading the file meets.
    let Ok(mut system) = sysinfo::System::new() else { return u64::MAX };
    let refresh = sysinfo::MemoryRefreshKind::nothing().with_ram();
    system.refresh_memory_specifics(refresh);
    let confined = system.cgroup_limits();
    let confined = confined.map_or(u64::MAX, |group| group.total_memory.saturating_sub(group.rss));
    system.available_memory().min(confined)
}

/// Bytes of a file that are searched at once.
const SEARCHED_AT_ONCE: usize = 256 << 10;

/// A file that is being rebuilt.
pub(super) struct Job<'a> {
    bench: &'a Workbench<'a>,
    pub(super) search: Search<'a>,
    pub(super) fault: Fault,
}

impl<'a> Job<'a> {
    pub(super) fn new(bench: &'a Workbench<'a>) -> Self {
        Self { bench, search: Search::new(bench.known), fault: Fault::default() }
    }

    pub(super) fn limits(&self) -> &'a Limits {
        &self.bench.limits
    }

    pub(super) fn progress(&self, done: u64, of: u64) {
        (self.bench.progress)(done, of);
    }

    /// Room for a new file.
    pub(super) fn spool(&self) -> Result<SpoolWriter, AttachmentError> {
        let bound = self.limits().file_len;
        SpoolWriter::noting(self.bench.scratch, bound, self.fault.clone())
            .map_err(|error| AttachmentError::Scratch(error.kind()))
    }

    pub(super) fn file_of(&self, bytes: &[u8]) -> Result<Spool, AttachmentError> {
        let mut writer = self.spool()?;
        let written = writer.write_all(bytes).and_then(|()| writer.finish());
        written.map_err(|error| AttachmentError::Scratch(error.kind()))
    }

    /// Searches the bytes of a file, as one part.
    pub(super) fn search_file(&mut self, file: &mut Spool) -> Result<(), AttachmentError> {
        let mut read = BufReader::with_capacity(SEARCHED_AT_ONCE, file.from_start());
        loop {
            let some = read.fill_buf().map_err(|error| AttachmentError::Scratch(error.kind()))?;
            if some.is_empty() {
                break;
            }
            self.search.feed(some);
            let searched = some.len();
            read.consume(searched);
        }
        self.search.end_part();
        Ok(())
    }

    pub(super) fn done(&self, kind: Kind, file: Spool, tally: Tally, extract: Extract) -> Rebuilt {
        let removed = tally.into_list();
        Rebuilt { kind, file, removed, extract, sighted: self.search.sighted() }
    }
}
