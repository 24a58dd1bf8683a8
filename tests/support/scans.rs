//! Scanned pages as offices have them, as many as a test wants: a PDF of JPEG pictures full of grain, so
//! that they take as much room as scans do.

use std::io::{self, Write};

use chacha20::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};

/// Width and height of a page in pixels: A4 at 300 dots an inch.
pub const A4: (u16, u16) = (2480, 3508);
/// Pages that differ; the others repeat them.
const VARIANTS: u8 = 4;

/// Bits of a scan, with a zero byte behind each `ff` (ITU-T T.81, B.1.1.5).
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
    fn push(&mut self, bits: u32, count: u32) {
        self.held = self.held << count | bits;
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            let byte = (self.held >> self.count) as u8;
            self.bytes.push(byte);
            if byte == 0xff {
                self.bytes.push(0);
            }
            self.held &= (1 << self.count) - 1;
        }
    }
}

fn segment(out: &mut Vec<u8>, marker: u8, content: &[u8]) {
    let len = u16::try_from(content.len() + 2).expect("short segments");
    out.extend([0xff, marker]);
    out.extend(len.to_be_bytes());
    out.extend(content);
}

/// A grey JPEG of random grain, about 0.6 bytes a pixel.
pub fn page((width, height): (u16, u16), seed: u8) -> Vec<u8> {
    let mut rng = ChaCha20Rng::from_seed([seed; 32]);
    let mut out = vec![0xff, 0xd8];
    segment(&mut out, 0xdb, &[&[0][..], &[4; 64]].concat()); // every frequency in steps of four
    let [w, h] = [width, height].map(u16::to_be_bytes);
    segment(&mut out, 0xc0, &[8, h[0], h[1], w[0], w[1], 1, 1, 0x11, 0]);
    // One code of two bits for "no difference", four of three bits for values of one to three bits.
    let lengths = |at: usize, count: u8| {
        let mut lengths = [0; 16];
        lengths[at] = count;
        lengths
    };
    segment(&mut out, 0xc4, &[&[0x00][..], &lengths(1, 1), &[0]].concat());
    segment(&mut out, 0xc4, &[&[0x10][..], &lengths(2, 4), &[0, 1, 2, 3]].concat());
    segment(&mut out, 0xda, &[1, 1, 0x00, 0, 63, 0]);
    let mut bits = Bits::default();
    let mut grain = [0; 64];
    for _ in 0..u32::from(width).div_ceil(8) * u32::from(height).div_ceil(8) {
        bits.push(0, 2);
        rng.fill_bytes(&mut grain);
        for random in &grain[1..] {
            let size = u32::from(random % 3) + 1;
            bits.push(size, 3);
            bits.push(u32::from(random >> 2) & ((1 << size) - 1), size);
        }
    }
    bits.push(0x7f, 7);
    out.extend(bits.bytes);
    out.extend([0xff, 0xd9]);
    out
}

/// Writes a PDF of scanned pages, which has at least `len` bytes; says how many it has.
///
/// # Errors
/// What `out` says.
pub fn pdf(out: &mut impl Write, size: (u16, u16), len: u64) -> io::Result<u64> {
    let pages: Vec<Vec<u8>> = (0..VARIANTS).map(|seed| page(size, seed)).collect();
    let (mut at, mut offsets) = (0, Vec::new());
    let mut put = |out: &mut dyn Write, bytes: &[u8]| {
        at += bytes.len() as u64;
        out.write_all(bytes).map(|()| at)
    };
    let (width, height) = size;
    let mut written = put(out, b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")?;
    let mut kids = String::new();
    while written < len || kids.is_empty() {
        let first = offsets.len() + 3; // behind catalog and root
        let jpeg = &pages[offsets.len() / 3 % pages.len()];
        let content = format!("q {width} 0 0 {height} 0 0 cm /Im0 Do Q");
        let objects = [
            (
                format!(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {} 0 R\
                     /Resources<</XObject<</Im0 {} 0 R>>>>>>",
                    first + 1,
                    first + 2
                ),
                &b""[..],
            ),
            (format!("<</Length {}>>", content.len()), content.as_bytes()),
            (
                format!(
                    "<</Type/XObject/Subtype/Image/Width {width}/Height {height}\
                     /ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length {}>>",
                    jpeg.len()
                ),
                jpeg.as_slice(),
            ),
        ];
        kids += &format!("{first} 0 R ");
        for (number, (dictionary, stream)) in (first..).zip(objects) {
            offsets.push(written);
            put(out, format!("{number} 0 obj\n{dictionary}").as_bytes())?;
            if !stream.is_empty() {
                put(out, b"\nstream\n")?;
                put(out, stream)?;
                put(out, b"\nendstream")?;
            }
            written = put(out, b"\nendobj\n")?;
        }
    }
    let count = offsets.len() / 3;
    let catalog_at = written;
    let root_at = put(out, b"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n")?;
    let root = format!("2 0 obj\n<</Type/Pages/Count {count}/Kids[{kids}]>>\nendobj\n");
    let table_at = put(out, root.as_bytes())?;
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 3);
    for offset in [catalog_at, root_at].iter().chain(&offsets) {
        table += &format!("{offset:010} 00000 n \n");
    }
    let size = offsets.len() + 3;
    table += &format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{table_at}\n%%EOF\n");
    put(out, table.as_bytes())
}
