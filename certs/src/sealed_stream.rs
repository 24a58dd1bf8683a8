//! Bytes of any length under a key that seals them alone: chunks of 64 KiB, each with AES-256-GCM, in the STREAM
//! construction (Hoang, Reyhanitabar, Rogaway and Vizar, CRYPTO 2015, section 7). What was cut short, changed, made
//! longer or put together from two does not open.
//!
//! ```text
//! nonce = 0^7 || number of the chunk, 4 bytes, big-endian || 1 for the last chunk, else 0
//! ```

use std::io::{self, BufRead, Read as _, Write};

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

/// Length of a key in bytes.
pub const STREAM_KEY_LEN: usize = 32;
/// Bytes that one chunk seals.
pub const STREAM_CHUNK_LEN: usize = 64 << 10;
const TAG_LEN: usize = 16;

/// The chunks of one stream, in order.
struct Chunks {
    key: LessSafeKey,
    number: u32,
}

impl Chunks {
    fn new(key: &[u8; STREAM_KEY_LEN]) -> Self {
        let key = UnboundKey::new(&AES_256_GCM, key).expect("AES-256 keys have 32 bytes");
        Self { key: LessSafeKey::new(key), number: 0 }
    }

    /// The key seals one stream, so its counter never stands twice. 2^32 chunks are 256 TiB.
    fn nonce(&mut self, is_last: bool) -> io::Result<Nonce> {
        let mut nonce = [0; NONCE_LEN];
        nonce[7..11].copy_from_slice(&self.number.to_be_bytes());
        nonce[11] = u8::from(is_last);
        self.number = self.number.checked_add(1).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(Nonce::assume_unique_for_key(nonce))
    }

    /// Seals what is in the buffer, which is empty then.
    fn seal(&mut self, buffer: &mut Vec<u8>, is_last: bool) -> io::Result<Vec<u8>> {
        let nonce = self.nonce(is_last)?;
        let room = Vec::with_capacity(STREAM_CHUNK_LEN + TAG_LEN);
        let mut sealed = std::mem::replace(buffer, room);
        self.key
            .seal_in_place_append_tag(nonce, Aad::empty(), &mut sealed)
            .expect("AES-256-GCM seals 64 KiB");
        Ok(sealed)
    }
}

/// Seals what is written to it. Without [`SealedWriter::finish`] it does not open.
pub struct SealedWriter<W> {
    out: W,
    chunks: Chunks,
    buffer: Vec<u8>,
}

impl<W: Write> SealedWriter<W> {
    /// Seals to `out`, under a key that seals nothing else.
    pub fn new(out: W, key: &[u8; STREAM_KEY_LEN]) -> Self {
        let buffer = Vec::with_capacity(STREAM_CHUNK_LEN + TAG_LEN);
        Self { out, chunks: Chunks::new(key), buffer }
    }

    /// Seals the last chunk, and gives back what was written to.
    ///
    /// # Errors
    /// What writing says.
    pub fn finish(mut self) -> io::Result<W> {
        let last = self.chunks.seal(&mut self.buffer, true)?;
        self.out.write_all(&last)?;
        Ok(self.out)
    }
}

impl<W: Write> Write for SealedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.is_empty() {
            return Ok(0);
        }
        // A full chunk waits until there is more: it may be the last one.
        if self.buffer.len() == STREAM_CHUNK_LEN {
            let chunk = self.chunks.seal(&mut self.buffer, false)?;
            self.out.write_all(&chunk)?;
        }
        let room = STREAM_CHUNK_LEN - self.buffer.len();
        let some = bytes.get(..room).unwrap_or(bytes);
        self.buffer.extend_from_slice(some);
        Ok(some.len())
    }

    /// A chunk that is not full stays until there is more.
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Opens what a [`SealedWriter`] has sealed.
pub struct SealedReader<R> {
    sealed: R,
    chunks: Chunks,
    buffer: Vec<u8>,
    over: bool,
}

impl<R: BufRead> SealedReader<R> {
    /// Opens what stands in `sealed` up to its end.
    pub fn new(sealed: R, key: &[u8; STREAM_KEY_LEN]) -> Self {
        Self { sealed, chunks: Chunks::new(key), buffer: Vec::new(), over: false }
    }

    /// Writes the next `len` bytes to `out`; `false` if there are not so many that open.
    ///
    /// # Errors
    /// What reading and writing say.
    pub fn copy(&mut self, len: u64, out: &mut impl Write) -> io::Result<bool> {
        let mut left = len;
        while left > 0 {
            if self.buffer.is_empty() && !self.advance()? {
                return Ok(false);
            }
            let take = self.buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            out.write_all(&self.buffer[..take])?;
            self.buffer.drain(..take);
            left -= take as u64;
        }
        Ok(true)
    }

    /// Opens the next chunk.
    fn advance(&mut self) -> io::Result<bool> {
        if self.over {
            return Ok(false);
        }
        let mut sealed = Vec::with_capacity(STREAM_CHUNK_LEN + TAG_LEN);
        (&mut self.sealed).take((STREAM_CHUNK_LEN + TAG_LEN) as u64).read_to_end(&mut sealed)?;
        // The last chunk is the one behind which there is nothing, and its nonce says the same.
        self.over = self.sealed.fill_buf()?.is_empty();
        let nonce = self.chunks.nonce(self.over)?;
        let Ok(plain) = self.chunks.key.open_in_place(nonce, Aad::empty(), &mut sealed) else {
            return Ok(false);
        };
        self.buffer.extend_from_slice(plain);
        Ok(true)
    }

    /// Whether everything was read, and nothing stands behind it.
    ///
    /// # Errors
    /// What reading says.
    pub fn is_at_its_end(&mut self) -> io::Result<bool> {
        // Only of nothing at all there is a chunk that nobody asked for.
        let fits = self.over || self.advance()?;
        Ok(fits && self.over && self.buffer.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; STREAM_KEY_LEN] = [7; STREAM_KEY_LEN];

    fn sealed(plain: &[u8]) -> Vec<u8> {
        let mut writer = SealedWriter::new(Vec::new(), &KEY);
        writer.write_all(plain).unwrap();
        writer.finish().unwrap()
    }

    fn opened(sealed: &[u8], len: usize) -> Option<Vec<u8>> {
        let mut reader = SealedReader::new(sealed, &KEY);
        let mut plain = Vec::new();
        let has_all = reader.copy(len as u64, &mut plain).unwrap();
        (has_all && reader.is_at_its_end().unwrap()).then_some(plain)
    }

    #[test]
    fn what_was_sealed_opens_at_every_length_around_a_chunk() {
        for len in [0, 1, STREAM_CHUNK_LEN - 1, STREAM_CHUNK_LEN, STREAM_CHUNK_LEN + 1] {
            let plain = vec![3; len];
            assert_eq!(opened(&sealed(&plain), len), Some(plain), "{len}");
        }
    }

    #[test]
    fn what_was_cut_changed_or_put_in_another_order_does_not_open() {
        let len = 2 * STREAM_CHUNK_LEN + 9;
        let whole = sealed(&vec![3; len]);
        let chunk = STREAM_CHUNK_LEN + TAG_LEN;
        let (first, rest) = whole.split_at(chunk);
        let (second, last) = rest.split_at(chunk);
        let mut changed = whole.clone();
        changed[chunk + 5] ^= 1;

        for bad in [
            &whole[..2 * chunk],
            &whole[..whole.len() - 1],
            &changed,
            &[second, first, last].concat(),
            &[first, second, last, &[0]].concat(),
        ] {
            assert_eq!(opened(bad, len), None);
        }
        assert_eq!(opened(&whole, len - 1), None, "something is left");
    }
}
