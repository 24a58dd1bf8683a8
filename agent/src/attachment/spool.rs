//! Room on the disk for what is too large for memory: an unnamed file whose chunks are sealed under a
//! key that exists in memory only. Whoever takes the disk finds nothing to read, and after a crash
//! nobody can.
//!
//! A chunk is a record of the vault ([`DataKey::seal`]): it opens in its own place only.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use zeroize::Zeroizing;

use super::AttachmentError;
use crate::vault::{DataKey, Place};

/// Bytes of a file in one chunk: with its length before it, it fills a sealed record exactly.
const CHUNK_LEN: usize = (64 << 10) - 8;
/// Bytes of a full chunk as it lies on the disk: format, nonce, padded content, tag.
const SEALED_LEN: u64 = 1 + 12 + (64 << 10) + 16;

/// The first thing that failed outside of a file's own content. What a parser makes of such a failure
/// is not what people should read.
#[derive(Clone, Default)]
pub(super) struct Fault(Arc<OnceLock<AttachmentError>>);

impl Fault {
    pub(super) fn note(&self, error: AttachmentError) {
        let _ = self.0.set(error);
    }

    pub(super) fn noted(&self) -> Option<AttachmentError> {
        self.0.get().copied()
    }

    fn scratch<T>(&self, result: io::Result<T>) -> io::Result<T> {
        result.inspect_err(|error| self.note(AttachmentError::Scratch(error.kind())))
    }
}

fn place(number: &[u8; 8]) -> Place<'_> {
    Place { table: "spool", id: number, version: 1 }
}

/// A file on its way to the disk, written from its first byte to its last.
pub struct SpoolWriter {
    file: File,
    key: DataKey,
    chunk: Zeroizing<Vec<u8>>,
    len: u64,
    len_max: u64,
    fault: Fault,
}

impl SpoolWriter {
    /// An unnamed file in `folder` of at most `len_max` bytes.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn new(folder: &Path, len_max: u64) -> io::Result<Self> {
        Self::noting(folder, len_max, Fault::default())
    }

    pub(super) fn noting(folder: &Path, len_max: u64, fault: Fault) -> io::Result<Self> {
        let file = fault.scratch(tempfile::tempfile_in(folder))?;
        let key = DataKey::random(&mut UnwrapErr(SysRng));
        // At its full size, so that growing leaves no copy behind.
        let chunk = Zeroizing::new(Vec::with_capacity(CHUNK_LEN));
        Ok(Self { file, key, chunk, len: 0, len_max, fault })
    }

    /// Bytes that were written.
    pub(super) fn len(&self) -> u64 {
        self.len
    }

    fn put_chunk(&mut self) -> io::Result<()> {
        if self.chunk.is_empty() {
            return Ok(());
        }
        let number = (self.len - 1) / CHUNK_LEN as u64;
        let number = number.to_be_bytes();
        let sealed = self.key.seal(place(&number), &self.chunk, &mut UnwrapErr(SysRng));
        self.chunk.clear();
        self.fault.scratch(self.file.write_all(&sealed))
    }

    /// The file, to be read.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn finish(mut self) -> io::Result<Spool> {
        self.put_chunk()?;
        let Self { file, key, len, fault, .. } = self;
        Ok(Spool { file, key, len, at: 0, open: None, fault })
    }
}

impl Write for SpoolWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.is_empty() {
            return Ok(0);
        }
        if self.len == self.len_max {
            self.fault.note(AttachmentError::TooLarge);
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let left = usize::try_from(self.len_max - self.len).unwrap_or(usize::MAX);
        let taken = bytes.len().min(CHUNK_LEN - self.chunk.len()).min(left);
        self.chunk.extend_from_slice(&bytes[..taken]);
        self.len += taken as u64;
        if self.chunk.len() == CHUNK_LEN {
            self.put_chunk()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file on the disk that only this process can read. It cannot be printed, and is gone when dropped.
pub struct Spool {
    file: File,
    key: DataKey,
    len: u64,
    at: u64,
    /// The chunk that was read last.
    open: Option<(u64, Zeroizing<Vec<u8>>)>,
    fault: Fault,
}

impl Spool {
    /// A file of these bytes, in `folder`.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn of(folder: &Path, bytes: &[u8]) -> io::Result<Self> {
        let mut writer = SpoolWriter::new(folder, bytes.len() as u64)?;
        writer.write_all(bytes)?;
        writer.finish()
    }

    /// Bytes of the file.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// From its first byte on.
    pub fn from_start(&mut self) -> &mut Self {
        self.at = 0;
        self
    }

    fn read_chunk(&mut self, number: u64) -> io::Result<Zeroizing<Vec<u8>>> {
        let mut sealed = Vec::new();
        self.file.seek(SeekFrom::Start(number * SEALED_LEN))?;
        (&mut self.file).take(SEALED_LEN).read_to_end(&mut sealed)?;
        let opened = self.key.open(place(&number.to_be_bytes()), &sealed);
        opened.map_err(|_| io::ErrorKind::InvalidData.into())
    }
}

impl Read for Spool {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.len || bytes.is_empty() {
            return Ok(0);
        }
        let number = self.at / CHUNK_LEN as u64;
        let open = match self.open.take() {
            Some((known, open)) if known == number => open,
            _ => {
                let read = self.read_chunk(number);
                self.fault.scratch(read)?
            }
        };
        let from = (self.at % CHUNK_LEN as u64) as usize;
        let left = open.get(from..).unwrap_or_default();
        let taken = left.len().min(bytes.len());
        bytes[..taken].copy_from_slice(&left[..taken]);
        self.open = Some((number, open));
        self.at += taken as u64;
        Ok(taken)
    }
}

impl Seek for Spool {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = super::source::sought(to, self.at, self.len)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANARY: &[u8] = b"CANARY-7F3K2Q";

    fn spooled(bytes: &[u8]) -> Spool {
        Spool::of(&std::env::temp_dir(), bytes).unwrap()
    }

    fn pattern(len: usize) -> Vec<u8> {
        (0..len).map(|at| (at * 7 + at / 251) as u8).collect()
    }

    /// What a thief of the disk reads.
    fn on_disk(spool: &Spool) -> Vec<u8> {
        let (mut file, mut bytes) = (spool.file.try_clone().unwrap(), Vec::new());
        file.rewind().unwrap();
        file.read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn what_is_written_is_read_back_from_its_start_and_from_anywhere() {
        for len in [0, 1, CHUNK_LEN - 1, CHUNK_LEN, CHUNK_LEN + 1, 3 * CHUNK_LEN + 17] {
            let bytes = pattern(len);
            let mut spool = spooled(&bytes);

            let mut read = Vec::new();
            spool.read_to_end(&mut read).unwrap();

            assert!(read == bytes, "{len} bytes");
            for from in [0, len / 2, len.saturating_sub(1), len, len + 9] {
                spool.seek(SeekFrom::Start(from as u64)).unwrap();
                let mut read = Vec::new();
                spool.read_to_end(&mut read).unwrap();
                assert!(read == bytes[from.min(len)..], "from {from} of {len}");
            }
        }
        assert!(spooled(b"abc").seek(SeekFrom::End(-4)).is_err());
    }

    #[test]
    fn nothing_of_it_can_be_read_on_the_disk() {
        let bytes = CANARY.repeat(20_000);

        let spool = spooled(&bytes);

        let disk = on_disk(&spool);
        assert!(disk.len() as u64 > spool.len(), "all of it is there");
        assert!(!disk.windows(CANARY.len()).any(|window| window == CANARY));
    }

    #[test]
    fn what_the_disk_changes_or_moves_does_not_open() {
        let bytes = pattern(2 * CHUNK_LEN);
        let mut spool = spooled(&bytes);
        let disk = on_disk(&spool);
        assert_eq!(spool.read_to_end(&mut Vec::new()).unwrap(), bytes.len());

        let (first, second) = disk.split_at(SEALED_LEN as usize);
        let mut changed = disk.clone();
        changed[100] ^= 1;
        for other in [&[second, first].concat(), &changed, &first.to_vec()] {
            let mut file = spool.file.try_clone().unwrap();
            file.set_len(0).unwrap();
            file.rewind().unwrap();
            file.write_all(other).unwrap();
            spool.open = None;
            let read = spool.from_start().read_to_end(&mut Vec::new());
            assert_eq!(read.map_err(|error| error.kind()), Err(io::ErrorKind::InvalidData));
        }
    }

    #[test]
    fn it_takes_no_more_than_its_bound_and_says_why() {
        let fault = Fault::default();
        let mut writer = SpoolWriter::noting(&std::env::temp_dir(), 10, fault.clone()).unwrap();

        writer.write_all(&[1; 10]).unwrap();
        assert_eq!(fault.noted(), None);
        let error = writer.write_all(&[1]).unwrap_err();

        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(fault.noted(), Some(AttachmentError::TooLarge));
    }
}
