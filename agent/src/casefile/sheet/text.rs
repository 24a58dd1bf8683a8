//! From bytes to text: encodings, what parts the cells, and the bounds of a table, all before a cell
//! is read.

use zeroize::Zeroizing;

use super::{CELL_LEN_MAX, ROWS_MAX, SHEET_COLUMNS_MAX, SHEET_LEN_MAX, SheetError};

/// First bytes of a workbook: a ZIP archive, or the container of older programs.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];
/// What a spreadsheet may write before the header to say what parts the cells.
const PARTS: &str = "sep=";

/// A table as text, wiped when dropped if it was made here.
pub(super) enum Text<'a> {
    /// UTF-8 as it came.
    Lent(&'a str),
    /// Made of UTF-16.
    Made(Zeroizing<String>),
}

impl Text<'_> {
    /// The text, without the mark that some programs put first.
    pub(super) fn expose(&self) -> &str {
        let text = match self {
            Self::Lent(text) => text,
            Self::Made(text) => text.as_str(),
        };
        text.strip_prefix('\u{feff}').unwrap_or(text)
    }
}

/// Reads UTF-8, or UTF-16 of either order.
///
/// # Errors
/// [`SheetError::TooLarge`], [`SheetError::Workbook`], [`SheetError::NotText`], [`SheetError::Nul`].
pub(super) fn decode(bytes: &[u8]) -> Result<Text<'_>, SheetError> {
    if bytes.len() > SHEET_LEN_MAX {
        return Err(SheetError::TooLarge);
    }
    if WORKBOOKS.iter().any(|beginning| bytes.starts_with(beginning)) {
        return Err(SheetError::Workbook);
    }
    let text = match bytes {
        // Letters of a header in UTF-16 without its mark: every second byte of the first is zero.
        [0xff, 0xfe, ..] | [1..=255, 0, 1..=255, 0, ..] => {
            Text::Made(utf_16(bytes, u16::from_le_bytes)?)
        }
        [0xfe, 0xff, ..] | [0, 1..=255, 0, 1..=255, ..] => {
            Text::Made(utf_16(bytes, u16::from_be_bytes)?)
        }
        _ => Text::Lent(str::from_utf8(bytes).map_err(|error| {
            let good = &bytes[..error.valid_up_to()];
            SheetError::NotText { line: 1 + ends(good) }
        })?),
    };
    if let Some(at) = text.expose().find('\0') {
        return Err(SheetError::Nul { line: 1 + ends(&text.expose().as_bytes()[..at]) });
    }
    Ok(text)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Zeroizing<String>, SheetError> {
    // A unit of two bytes becomes three bytes at most; without growing, no copy is left behind.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() / 2 * 3));
    let (pairs, rest) = bytes.as_chunks::<2>();
    for c in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let Ok(c) = c else { return Err(SheetError::NotText { line: 1 + ends(text.as_bytes()) }) };
        text.push(c);
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        Err(SheetError::NotText { line: 1 + ends(text.as_bytes()) })
    }
}

/// What parts the cells, and where the header begins: a first line `sep=;` says it, else it is that
/// of comma, semicolon and tab that is most often in the first line.
pub(super) fn delimiter(text: &str) -> (u8, usize) {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let first = &text[..end];
    if let Some([said]) = first.strip_prefix(PARTS).map(str::as_bytes) {
        return (*said, end);
    }
    let mut best = (0, b',');
    for candidate in [b',', b';', b'\t'] {
        let mut quoted = false;
        let count = first.bytes().filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == candidate
        });
        let count = count.count();
        if count > best.0 {
            best = (count, candidate);
        }
    }
    (best.1, 0)
}

/// Ends of lines in `bytes`: line feeds, and carriage returns without one.
fn ends(bytes: &[u8]) -> u64 {
    let mut ends = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let alone = *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n');
        ends += u64::from(*byte == b'\n' || alone);
    }
    ends
}

/// Counts lines along a text.
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, line: 1 }
    }

    /// The line of the first byte from `offset` on that ends no line. Offsets do not go back.
    pub(super) fn of(&mut self, offset: usize) -> u64 {
        let behind = self.bytes.iter().enumerate().skip(offset.max(self.at));
        let mut first = behind.skip_while(|(_, byte)| matches!(byte, b'\r' | b'\n'));
        let to = first.next().map_or(self.bytes.len(), |(at, _)| at);
        self.line += ends(&self.bytes[self.at..to]);
        self.at = to;
        self.line
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before a cell.
    Start,
    /// In a cell without quotes.
    Plain,
    /// Behind an opening quote.
    Quoted,
    /// Behind a quote within quotes: the cell ends, or the quote is one of two.
    Closing,
}

/// Walks over a table once, keeping nothing: whether every quote closes and every bound holds.
///
/// # Errors
/// [`SheetError::Unclosed`], [`SheetError::TooManyRows`], [`SheetError::TooManyColumns`],
/// [`SheetError::CellTooLong`].
pub(super) fn check_shape(text: &str, delimiter: u8) -> Result<(), SheetError> {
    let mut state = State::Start;
    let (mut line, mut rows, mut cells, mut cell_len, mut opened) = (1, 0, 1, 0, 1);
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let end = matches!(byte, b'\r' | b'\n');
        line += u64::from(end && !(*byte == b'\r' && bytes.get(at + 1) == Some(&b'\n')));
        cell_len += 1;
        if cell_len > CELL_LEN_MAX {
            return Err(SheetError::CellTooLong { line });
        }
        state = match (state, *byte) {
            (State::Start, b'"') => {
                opened = line;
                State::Quoted
            }
            (State::Quoted, b'"') => State::Closing,
            (State::Closing, b'"') | (State::Quoted, _) => State::Quoted,
            (_, byte) if byte == delimiter => {
                (cells, cell_len) = (cells + 1, 0);
                State::Start
            }
            _ if end => {
                rows += usize::from(cells > 1 || cell_len > 1);
                (cells, cell_len) = (1, 0);
                State::Start
            }
            _ => State::Plain,
        };
        if cells > SHEET_COLUMNS_MAX {
            return Err(SheetError::TooManyColumns { line });
        }
        // The header is one more.
        if rows > ROWS_MAX + 1 {
            return Err(SheetError::TooManyRows);
        }
    }
    if state == State::Quoted { Err(SheetError::Unclosed { line: opened }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(at: u64) -> SheetError {
        SheetError::NotText { line: at }
    }

    #[test]
    fn text_is_read_in_utf_8_and_in_utf_16_of_both_orders_with_and_without_mark() {
        let text = "case_no,ชื่อ\r\nZ-1,\u{1f600}";
        for mark in ["", "\u{feff}"] {
            let marked = format!("{mark}{text}");
            let units = || marked.encode_utf16();
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            for bytes in [marked.as_bytes(), &little, &big] {
                assert_eq!(decode(bytes).map(|read| read.expose().to_owned()), Ok(text.to_owned()));
            }
            let cut = &little[..little.len() - 1];
            assert_eq!(decode(cut).err(), Some(line(2)));
            assert_eq!(decode(&little[..little.len() - 2]).err(), Some(line(2)));
        }
    }

    #[test]
    fn what_is_no_text_is_told_with_its_line() {
        assert_eq!(decode(b"a\nb\n\xe9").err(), Some(line(3)));
        assert_eq!(decode(b"a\rb\rc\xff").err(), Some(line(3)));
        assert_eq!(decode(b"abc\n\0").err(), Some(SheetError::Nul { line: 2 }));
        assert_eq!(decode(b"PK\x03\x04...").err(), Some(SheetError::Workbook));
    }

    #[test]
    fn what_parts_the_cells_is_seen_in_the_first_line() {
        assert_eq!(delimiter("a,b\n;;;"), (b',', 0));
        assert_eq!(delimiter("a;b;\"c,,,\""), (b';', 0));
        assert_eq!(delimiter("a\tb"), (b'\t', 0));
        assert_eq!(delimiter("sep=|\r\na|b"), (b'|', 5));
    }

    #[test]
    fn lines_are_counted_alike_however_they_end() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a", "", "b", "c"].join(end);
            let mut lines = Lines::new(&text);
            let found = ["a", "b", "c"].map(|cell| lines.of(text.find(cell).unwrap()));
            assert_eq!(found, [1, 3, 4]);
            // A reader may stand before the end of the line that it has left.
            assert_eq!(Lines::new(&text).of(1), 3);
        }
    }

    #[test]
    fn a_quote_that_never_closes_is_told_where_it_opens() {
        let unclosed = check_shape("a,b\n1,\"2\n3,4\n5,6", b',');

        assert_eq!(unclosed, Err(SheetError::Unclosed { line: 2 }));
        assert_eq!(check_shape("a,b\n1,\"2\"\"\n3\"\n5\",6", b','), Ok(()));
    }

    #[test]
    fn every_bound_of_a_table_is_held_before_it_is_read() {
        let cell = "x".repeat(CELL_LEN_MAX + 1);
        assert_eq!(
            check_shape(&format!("a\n{cell}"), b','),
            Err(SheetError::CellTooLong { line: 2 })
        );
        assert_eq!(
            check_shape(&format!("a\n\"{cell}\""), b','),
            Err(SheetError::CellTooLong { line: 2 })
        );
        let wide = ",".repeat(1_000_000);
        assert_eq!(check_shape(&wide, b','), Err(SheetError::TooManyColumns { line: 1 }));
        let wide = ",".repeat(SHEET_COLUMNS_MAX - 1);
        assert_eq!(check_shape(&wide, b','), Ok(()));
        let long = "1,2\n".repeat(1_000_000);
        assert_eq!(check_shape(&long, b','), Err(SheetError::TooManyRows));
        let long = "1,2\r\n\r\n".repeat(ROWS_MAX + 1);
        assert_eq!(check_shape(&long, b','), Ok(()));
        assert_eq!(decode(&vec![b'a'; SHEET_LEN_MAX + 1]).err(), Some(SheetError::TooLarge));
    }
}
