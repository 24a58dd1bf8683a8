//! Lists on the authority's disk, of what belongs and of what was done: signed messages, each after
//! its length in four bytes, only ever appended.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use saphan_protocol::directory::ENTRIES_MAX;

use crate::files;

const HEAD_LEN: usize = 4;

/// The open file, its end known.
pub(super) struct LogFile {
    file: File,
    len: u64,
}

/// What was read: whole messages, and how much of a torn one was cut off behind them.
pub(super) struct Contents {
    pub(super) messages: Vec<Vec<u8>>,
    pub(super) cut: u64,
}

impl LogFile {
    /// Makes the empty file.
    ///
    /// # Errors
    /// What the file system says, also if there is one with something in it.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        files::owner_only(&mut options);
        let file = options.open(path)?;
        if file.metadata()?.len() > 0 {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        file.sync_all()?;
        Ok(Self { file, len: 0 })
    }

    /// Opens the file, reads its messages of at most `message_len_max` bytes and cuts off what a
    /// power cut left half written.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`]: a log that is gone is never begun anew, since the authority
    /// would then sign a second list.
    /// [`io::ErrorKind::InvalidData`] for a length that no message of ours has: that is damage,
    /// not a torn end, and nothing is cut.
    pub(super) fn open(path: &Path, message_len_max: usize) -> io::Result<(Self, Contents)> {
        let mut file = OpenOptions::new().read(true).write(true).open(path)?;
        if file.metadata()?.len() > (ENTRIES_MAX * (HEAD_LEN + message_len_max)) as u64 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let (messages, torn) = split(&bytes, message_len_max)?;
        let len = (bytes.len() - torn) as u64;
        if torn > 0 {
            file.set_len(len)?;
            file.sync_all()?;
        }
        Ok((Self { file, len }, Contents { messages, cut: torn as u64 }))
    }

    /// The same file as a disk that takes nothing.
    #[cfg(test)]
    pub(super) fn read_only(path: &Path) -> Self {
        Self { file: File::open(path).unwrap(), len: 0 }
    }

    /// A whole file of `messages`.
    pub(super) fn of(messages: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for message in messages {
            let len = u32::try_from(message.len()).expect("messages are some kilobytes");
            bytes.extend_from_slice(&len.to_be_bytes());
            bytes.extend_from_slice(message);
        }
        bytes
    }

    /// Appends one message; once this returns, it survives a power cut.
    ///
    /// # Errors
    /// What the file system says. The end is then cut back to where it was, now or at the next
    /// opening.
    pub(super) fn append(&mut self, message: &[u8]) -> io::Result<()> {
        let head = u32::try_from(message.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let record = [&head.to_be_bytes(), message].concat();
        let written = self
            .file
            .seek(SeekFrom::Start(self.len))
            .and_then(|_| self.file.write_all(&record))
            .and_then(|()| self.file.sync_all());
        if let Err(error) = written {
            // If this fails too, the next opening finds a torn end and cuts it.
            let _ = self.file.set_len(self.len);
            return Err(error);
        }
        self.len += record.len() as u64;
        Ok(())
    }
}

/// Whole messages, and the number of bytes of a torn one behind them.
fn split(bytes: &[u8], message_len_max: usize) -> io::Result<(Vec<Vec<u8>>, usize)> {
    let mut messages = Vec::new();
    let mut rest = bytes;
    while let Some((head, body)) = rest.split_first_chunk::<HEAD_LEN>() {
        let len = u32::from_be_bytes(*head) as usize;
        // A file that grew without its contents reaching the disk ends in zeros.
        if len == 0 && rest.iter().all(|byte| *byte == 0) {
            break;
        }
        if !(1..=message_len_max).contains(&len) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let Some((message, next)) = body.split_at_checked(len) else { break };
        // Messages are arrays and start with 0x84, so zeros only are an end that was not written.
        if next.is_empty() && message.iter().all(|byte| *byte == 0) {
            break;
        }
        messages.push(message.to_vec());
        rest = next;
    }
    Ok((messages, rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LEN_MAX: usize = 4096;

    fn file_of(records: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        std::fs::write(&path, records).unwrap();
        (dir, path)
    }

    #[test]
    fn what_was_appended_is_there_after_reopening() {
        let (_dir, path) = file_of(&[]);
        let (mut log, _) = LogFile::open(&path, LEN_MAX).unwrap();
        log.append(b"first").unwrap();
        log.append(b"second").unwrap();

        let (_, contents) = LogFile::open(&path, LEN_MAX).unwrap();

        assert_eq!(contents.messages, [b"first".to_vec(), b"second".to_vec()]);
        assert_eq!(contents.cut, 0);
    }

    #[test]
    fn a_torn_end_is_cut_wherever_the_power_went() {
        let whole = [&[0, 0, 0, 5][..], b"first", &[0, 0, 0, 6], b"second"].concat();
        let first_len = 9;

        for end in first_len + 1..whole.len() {
            let (_dir, path) = file_of(&whole[..end]);

            let (mut log, contents) = LogFile::open(&path, LEN_MAX).unwrap();

            assert_eq!(contents.messages, [b"first"]);
            assert_eq!(contents.cut, (end - first_len) as u64);
            log.append(b"second").unwrap();
            assert_eq!(std::fs::read(&path).unwrap(), whole);
        }
    }

    #[test]
    fn an_end_of_zeros_is_torn_and_a_wild_length_is_damage() {
        for torn in [&[0; 7][..], &[0, 0, 0, 3, 0, 0, 0]] {
            let (_dir, path) = file_of(&[&[0, 0, 0, 5][..], b"first", torn].concat());
            let (_, contents) = LogFile::open(&path, LEN_MAX).unwrap();
            assert_eq!((contents.messages.len(), contents.cut), (1, 7));
        }
        let wild = [&[0, 0, 0, 5][..], b"first", &[0xff; 8]].concat();
        let (_dir, path) = file_of(&wild);

        let error = LogFile::open(&path, LEN_MAX).err().unwrap();

        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        assert_eq!(std::fs::read(&path).unwrap(), wild);
    }

    proptest! {
        #[test]
        fn whatever_is_on_the_disk_is_split_or_refused(bytes: Vec<u8>) {
            if let Ok((messages, torn)) = split(&bytes, LEN_MAX) {
                let whole: usize = messages.iter().map(|message| HEAD_LEN + message.len()).sum();
                prop_assert_eq!(whole + torn, bytes.len());
            }
        }
    }
}
