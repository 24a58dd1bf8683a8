//! What is printed: numbered lines, each with the time that it took.

use std::io::{self, Write};
use std::time::Instant;

/// Where the times stand, in characters.
const WIDTH: usize = 92;

/// Prints the story.
pub(super) struct Report<'a> {
    out: &'a mut dyn Write,
    steps: usize,
    since: Instant,
}

impl<'a> Report<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, steps: 0, since: Instant::now() }
    }

    /// A step is done: its first line is numbered and has the time since the last step.
    pub(super) fn done(&mut self, lines: &[String]) -> io::Result<()> {
        let took = self.since.elapsed().as_secs_f64();
        self.steps += 1;
        for (at, line) in lines.iter().enumerate() {
            if at == 0 {
                writeln!(self.out, "{:>2}  {line:WIDTH$} {took:>5.1} s", self.steps)?;
            } else {
                writeln!(self.out, "      {line}")?;
            }
        }
        self.out.flush()?;
        self.since = Instant::now();
        Ok(())
    }

    /// Text without number and time.
    pub(super) fn plain(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")?;
        self.out.flush()
    }
}
