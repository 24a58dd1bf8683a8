//! The file of one vector:
//!
//! ```text
//! # What it is, in words.
//! name: refusal-c-103
//! kind: cbor
//! given: said hello
//! before: 00
//! hex: 1817
//! check: C-103
//! expect: cbor-not-shortest
//! ```
//!
//! `given` and `check` may be missing, `before` may be missing or repeat. Long bytes go on in lines
//! that begin with two spaces; such a line may also be one byte that repeats, `00 * 65520`.

use std::fmt;

use data_encoding::HEXLOWER;

/// Bytes of one line of hexadecimal digits.
const LINE_LEN: usize = 48;
/// Bytes from which on a byte that repeats is counted instead of written.
const LONG_RUN: usize = 1024;
/// The longest run that a line may claim.
const RUN_MAX: usize = 1 << 20;

/// One vector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vector {
    /// What it is, line by line.
    pub about: Vec<String>,
    /// Its name, that of its file without the ending.
    pub name: String,
    /// What reads it: see `verdict`.
    pub kind: String,
    /// What the reader knows or has been told before.
    pub given: Option<String>,
    /// Messages that the reader has taken before, in their order.
    pub before: Vec<Vec<u8>>,
    /// The message.
    pub bytes: Vec<u8>,
    /// The check that refuses it.
    pub check: Option<String>,
    /// `ok`, or the code of the error.
    pub expect: String,
}

/// Why a text is no vector.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VectorError {
    /// A line that is none of ours.
    #[error("line {0} is no comment, no `key: value` and no continuation")]
    Line(usize),
    /// Bytes that are not written in lower-case hexadecimal digits.
    #[error("the bytes of `{0}` are not in hexadecimal digits")]
    Hex(String),
    /// A key that must be there is not.
    #[error("`{0}` is missing")]
    Missing(&'static str),
}

impl Vector {
    /// A message that is taken.
    pub(super) fn message(name: &str, kind: &str, about: &str, bytes: Vec<u8>) -> Self {
        Self {
            about: about.lines().map(|line| line.trim().to_owned()).collect(),
            name: name.to_owned(),
            kind: kind.to_owned(),
            given: None,
            before: Vec::new(),
            bytes,
            check: None,
            expect: "ok".to_owned(),
        }
    }

    /// A message that is refused under `check` with `code`.
    pub(super) fn refusal(
        check: &str,
        code: &str,
        kind: &str,
        about: &str,
        bytes: Vec<u8>,
    ) -> Self {
        let name = format!("refusal-{}", check.to_ascii_lowercase());
        let mut vector = Self::message(&name, kind, about, bytes);
        vector.check = Some(check.to_owned());
        vector.expect = code.to_owned();
        vector
    }

    pub(super) fn given(mut self, given: &str) -> Self {
        self.given = Some(given.to_owned());
        self
    }

    pub(super) fn before(mut self, before: Vec<Vec<u8>>) -> Self {
        self.before = before;
        self
    }

    /// Reads the text of a vector.
    ///
    /// # Errors
    /// [`VectorError`] for a text of another form.
    pub fn parse(text: &str) -> Result<Self, VectorError> {
        let mut about = Vec::new();
        let mut entries: Vec<(String, String)> = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            if let Some(comment) = line.strip_prefix('#') {
                about.push(comment.trim().to_owned());
            } else if let Some(more) = line.strip_prefix("  ") {
                let (_, value) = entries.last_mut().ok_or(VectorError::Line(number))?;
                value.push_str(&unfolded(more).ok_or(VectorError::Line(number))?);
            } else {
                let (key, value) = line.split_once(':').ok_or(VectorError::Line(number))?;
                entries.push((key.to_owned(), value.trim().to_owned()));
            }
        }
        let all = |key: &str| {
            let own = entries.iter().filter(move |(own, _)| own == key);
            own.map(|(_, value)| value.clone()).collect::<Vec<_>>()
        };
        let one = |key: &'static str| all(key).pop().ok_or(VectorError::Missing(key));
        let bytes = |key: &str, hex: &str| {
            HEXLOWER.decode(hex.as_bytes()).map_err(|_| VectorError::Hex(key.to_owned()))
        };
        Ok(Self {
            about,
            name: one("name")?,
            kind: one("kind")?,
            given: all("given").pop(),
            before: all("before")
                .iter()
                .map(|hex| bytes("before", hex))
                .collect::<Result<_, _>>()?,
            bytes: bytes("hex", &one("hex")?)?,
            check: all("check").pop(),
            expect: one("expect")?,
        })
    }
}

impl fmt::Display for Vector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.about {
            writeln!(f, "# {line}")?;
        }
        writeln!(f, "name: {}", self.name)?;
        writeln!(f, "kind: {}", self.kind)?;
        if let Some(given) = &self.given {
            writeln!(f, "given: {given}")?;
        }
        for before in &self.before {
            hex(f, "before", before)?;
        }
        hex(f, "hex", &self.bytes)?;
        if let Some(check) = &self.check {
            writeln!(f, "check: {check}")?;
        }
        writeln!(f, "expect: {}", self.expect)
    }
}

/// The digits of a line that goes on: itself, or the byte that it repeats.
fn unfolded(line: &str) -> Option<String> {
    let Some((byte, times)) = line.split_once(" * ") else {
        return Some(line.to_owned());
    };
    let times = times.parse().ok().filter(|times| *times <= RUN_MAX)?;
    (byte.len() == 2).then(|| byte.repeat(times))
}

fn hex(f: &mut fmt::Formatter<'_>, key: &str, bytes: &[u8]) -> fmt::Result {
    if bytes.len() <= LINE_LEN {
        return writeln!(f, "{key}: {}", HEXLOWER.encode(bytes));
    }
    writeln!(f, "{key}:")?;
    let (mut written, mut at) = (0, 0);
    for run in bytes.chunk_by(|one, next| one == next) {
        if run.len() >= LONG_RUN {
            lines(f, &bytes[written..at])?;
            writeln!(f, "  {} * {}", HEXLOWER.encode(&run[..1]), run.len())?;
            written = at + run.len();
        }
        at += run.len();
    }
    lines(f, &bytes[written..])
}

fn lines(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    bytes.chunks(LINE_LEN).try_for_each(|line| writeln!(f, "  {}", HEXLOWER.encode(line)))
}
