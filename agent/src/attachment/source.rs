//! A file that is attached, as it is read: of one length from the first look to the last.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use super::AttachmentError;
use super::spool::Fault;

/// What a file is read from, on whichever thread.
pub trait Source: Read + Seek + Send {}

impl<T: Read + Seek + Send + ?Sized> Source for T {}

/// A file as the parsers see it.
pub(super) type Input<'a> = BufReader<Exact<'a>>;

/// A file of the length that it had at the first look. Whoever writes to it meanwhile is noticed
/// where bytes are missing; no more than was weighed is ever read.
pub(super) struct Exact<'a> {
    source: &'a mut dyn Source,
    len: u64,
    at: u64,
    /// Bytes that may still be read, where a parser is not trusted with the whole file.
    left: u64,
    fault: Fault,
}

impl<'a> Exact<'a> {
    /// # Errors
    /// [`AttachmentError::TooLarge`] above `len_max`; [`AttachmentError::Changed`] for a file that
    /// holds more than it says, like those of a device.
    pub(super) fn new(
        source: &'a mut dyn Source,
        len_max: u64,
        fault: Fault,
    ) -> Result<Self, AttachmentError> {
        let unread = AttachmentError::of_reading;
        let len = source.seek(SeekFrom::End(0)).map_err(unread)?;
        if len > len_max {
            return Err(AttachmentError::TooLarge);
        }
        if (&mut *source).take(1).read_to_end(&mut Vec::new()).map_err(unread)? > 0 {
            return Err(AttachmentError::Changed);
        }
        source.seek(SeekFrom::Start(0)).map_err(unread)?;
        Ok(Self { source, len, at: 0, left: u64::MAX, fault })
    }

    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// From now on the file ends there.
    pub(super) fn cut(&mut self, len: u64) {
        self.len = self.len.min(len);
    }

    /// From now on no more than so much is read in all.
    pub(super) fn allow(&mut self, left: u64) {
        self.left = left;
    }

    fn unreadable(&self, error: io::Error) -> io::Error {
        if error.kind() != io::ErrorKind::Interrupted {
            self.fault.note(AttachmentError::of_reading(io::Error::from(error.kind())));
        }
        error
    }
}

impl Read for Exact<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let wanted = (bytes.len() as u64).min(self.len.saturating_sub(self.at)) as usize;
        if wanted == 0 {
            return Ok(0);
        }
        if self.left < wanted as u64 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.source.read(&mut bytes[..wanted]);
        let read = read.map_err(|error| self.unreadable(error))?;
        if read == 0 {
            self.fault.note(AttachmentError::Changed);
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.at += read as u64;
        self.left -= read as u64;
        Ok(read)
    }
}

impl Seek for Exact<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = sought(to, self.at, self.len)?;
        let sought = self.source.seek(SeekFrom::Start(at));
        self.at = sought.map_err(|error| self.unreadable(error))?;
        Ok(at)
    }
}

/// Where a seek leads in a file of `len` bytes.
pub(super) fn sought(to: SeekFrom, at: u64, len: u64) -> io::Result<u64> {
    let found = match to {
        SeekFrom::Start(to) => Some(to),
        SeekFrom::End(by) => len.checked_add_signed(by),
        SeekFrom::Current(by) => at.checked_add_signed(by),
    };
    found.ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::attachment::{Identifiers, Workbench, rebuild};

    /// A file that says one length and has another.
    struct Liar {
        says: u64,
        has: Cursor<Vec<u8>>,
    }

    impl Read for Liar {
        fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
            self.has.read(bytes)
        }
    }

    impl Seek for Liar {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            match to {
                SeekFrom::End(0) => self.has.seek(SeekFrom::Start(self.says)),
                SeekFrom::End(_) | SeekFrom::Start(_) | SeekFrom::Current(_) => self.has.seek(to),
            }
        }
    }

    /// A file that stops to answer behind its first bytes.
    struct Broken(Cursor<Vec<u8>>);

    impl Read for Broken {
        fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
            if self.0.position() >= 100 {
                Err(io::ErrorKind::TimedOut.into())
            } else {
                self.0.read(bytes)
            }
        }
    }

    impl Seek for Broken {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.0.seek(to)
        }
    }

    fn refusal(source: &mut dyn Source) -> Option<AttachmentError> {
        let (scratch, known) = (std::env::temp_dir(), Identifiers::none());
        rebuild(source, &Workbench::new(&scratch, &known)).err()
    }

    fn picture() -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let noise =
            image::RgbImage::from_fn(64, 64, |x, y| image::Rgb([(x * y) as u8, x as u8, y as u8]));
        noise.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_file_that_shrinks_while_it_is_read_is_refused_for_that_and_not_as_damaged() {
        for bytes in
            [picture(), b"a text of some length".repeat(9), b"%PDF-1.7 and so on".repeat(9)]
        {
            let mut file = Liar { says: bytes.len() as u64 + 500, has: Cursor::new(bytes) };

            assert_eq!(refusal(&mut file), Some(AttachmentError::Changed));
        }
    }

    #[test]
    fn a_file_that_has_more_than_it_says_is_refused() {
        let mut file = Liar { says: 0, has: Cursor::new(picture()) };

        assert_eq!(refusal(&mut file), Some(AttachmentError::Changed));
    }

    #[test]
    fn what_the_system_does_not_read_is_told_as_that() {
        let mut file = Broken(Cursor::new(picture()));

        let refused = refusal(&mut file);

        assert_eq!(refused, Some(AttachmentError::Unreadable(io::ErrorKind::TimedOut)));
    }

    #[test]
    fn a_file_above_the_bound_is_refused_before_a_byte_of_it_is_read() {
        let mut file = Liar { says: (1 << 30) + 1, has: Cursor::new(picture()) };

        let refused = refusal(&mut file).unwrap();

        assert_eq!(refused, AttachmentError::TooLarge);
        assert!(refused.to_string().contains("1 GiB"));
        assert_eq!(file.has.position(), (1 << 30) + 1, "it was only measured");
    }
}
