//! Whatever arrives as a table is read whole or refused, within its bounds.

use proptest::prelude::*;

use super::*;

/// Rows in the text that have a cell, as another reader of tables counts them.
fn persons(sheet: &Sheet) -> usize {
    sheet.cases.iter().map(|case| case.file.content().persons.len()).sum()
}

#[test]
fn tables_beyond_a_bound_are_refused_by_its_name() {
    let cell = "x".repeat(10_000_000);
    for (bytes, code) in [
        (format!("{HEADER}{}", ROW.replace("Somchit", &cell)), "table-cell-too-long"),
        (format!("case_no{}", ",a".repeat(1_000_000)), "table-too-many-columns"),
        (format!("{HEADER}{}", "\nZ-1,".repeat(1_000_000)), "table-too-many-rows"),
        (format!("{HEADER}{}", ROW.replace("Somchit", "\"Somchit")), "table-quote-unclosed"),
        (format!("{HEADER}{}", ROW.replace("Somchit", "Som\0chit")), "table-nul"),
    ] {
        assert_eq!(table(bytes).err().map(|error| error.code()), Some(code));
    }
}

#[test]
fn a_table_with_thousands_of_mistakes_tells_the_first_of_them() {
    let bad = ROW.replace("female", "woman");
    let rows: String = (0..5_000).map(|row| bad.replace("Z-1", &format!("Z-{row}"))).collect();

    let found = problems(format!("{HEADER}{rows}"));

    assert_eq!(found.len(), PROBLEMS_MAX);
    assert_eq!((found[0].line, found[PROBLEMS_MAX - 1].line), (2, 1 + PROBLEMS_MAX as u64));
}

#[test]
fn a_case_of_more_persons_than_a_referral_holds_is_refused() {
    let found = problems(format!("{HEADER}{}", ROW.repeat(1_000)));

    assert!(found.iter().any(|problem| problem.problem.contains("at most")), "{found:?}");
}

#[test]
fn mixed_encodings_are_told_by_their_line() {
    let mut bytes = format!("{HEADER}{ROW}{ROW}").into_bytes();
    // A Thai letter of the old encoding of Windows.
    bytes.extend_from_slice(b"\nZ-2,\xb9");

    assert_eq!(table(bytes).err(), Some(SheetError::NotText { line: 4 }));
}

proptest! {
    #[test]
    fn whatever_arrives_is_read_or_refused(bytes: Vec<u8>) {
        let _ = table(&bytes);
        let _ = table([HEADER.as_bytes(), b"\n", &bytes].concat());
    }

    #[test]
    fn whatever_cells_stand_under_a_header_they_are_read_or_refused(
        cells in "[a-z0-9,;=\"\n\r\u{e99}|-]{0,200}",
        column in proptest::sample::select(super::super::columns::COLUMNS),
        cell in "\\PC{0,20}",
    ) {
        let _ = table(format!("{HEADER}\n{cells}"));
        let _ = table(format!("case_no,{cells}"));
        let _ = table(format!("{HEADER},{}{ROW},\"{}\"", column.name, cell.replace('"', "")));
    }

    #[test]
    fn a_table_is_taken_with_every_row_or_not_at_all(
        before in 0_usize..4,
        row in prop_oneof!["[a-zA-Z0-9,\"-]{1,60}", Just(ROW[1..].to_owned())],
        after in 0_usize..4,
    ) {
        let rows = [ROW.repeat(before), format!("\n{row}"), ROW.repeat(after)].concat();
        match table(format!("{HEADER}{rows}")) {
            Ok(sheet) => {
                let blank = row.chars().all(|c| c == ',' || c == '"');
                prop_assert_eq!(persons(&sheet), before + after + usize::from(!blank));
            }
            Err(error) => {
                let said = error.to_string();
                prop_assert!(said.contains("line") || error == SheetError::Empty, "{}", said);
            }
        }
    }
}
