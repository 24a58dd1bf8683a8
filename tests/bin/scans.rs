//! Writes a PDF of scanned pages, to see what a large one takes.
//!
//! ```sh
//! cargo run --release -p saphan-tests --bin saphan-scans -- 1000 scans.pdf
//! ```
//!
//! MiB at least, and the file.

use std::fs::File;
use std::io::{BufWriter, Write as _};

use saphan_tests::scans;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(mib), Some(file)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("name MiB and a file")
    };
    let mut out = BufWriter::new(File::create(file)?);
    let len = scans::pdf(&mut out, scans::A4, mib.parse::<u64>()? << 20)?;
    out.flush()?;
    println!("{len} bytes");
    Ok(())
}
