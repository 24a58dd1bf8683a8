//! Tables of cases, column maps, and one person's own data.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::place::{Place, case_of_today, code, json, stderr, stdout};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn example() -> String {
    fs::read_to_string(data("cases.csv")).unwrap()
}

impl Place {
    fn imports_table(&self, bytes: impl AsRef<[u8]>, more: &[&str]) -> Output {
        let (file, map) = (self.path("cases.csv"), data("cases-map.toml"));
        fs::write(&file, bytes).unwrap();
        let (file, map) = (file.to_str().unwrap(), map.to_str().unwrap());
        self.run(&[&["file", "import", file, "--map", map], more].concat())
    }

    fn cases(&self) -> Vec<Value> {
        json(&self.run(&["file", "list", "--json"]))["cases"].as_array().unwrap().clone()
    }
}

#[test]
fn a_table_in_six_languages_becomes_cases_that_are_stored_as_they_are_written() {
    let place = Place::admitted("bsp-th");

    let tried = place.imports_table(example(), &["--dry-run", "--json"]);
    let before = place.cases();
    let imported = place.imports_table(example(), &["--json"]);

    assert_eq!(code(&tried), 0, "{}", stderr(&tried));
    assert_eq!((json(&tried)["dry_run"].as_bool(), before.len()), (Some(true), 0));
    assert_eq!(code(&imported), 0, "{}", stderr(&imported));
    let imported = json(&imported);
    assert_eq!(imported["schema"], "saphan.file.import-table/1");
    assert_eq!(imported["unread_columns"], Value::Array(Vec::new()));
    let kept = imported["cases"].as_array().unwrap();
    assert_eq!((kept.len(), place.cases().len()), (6, 6));
    assert!(kept.iter().all(|case| case["kept"] == "new" && case["to"] == "mkn-mm"));
    let scripts = [
        ("T-1", "Laoo", "ນາງ ຄຳສົມມຸດ ບໍ່ມີຈິງ"),
        ("T-2", "Thai", "นภา สมมุตินาม"),
        ("T-3", "Mymr", "မနန္ဒာ စမ်းသပ်"),
        ("T-4", "Mymr", "ၼၢင်း တူဝ်ယၢင်ႇ"),
        ("T-5", "Khmr", "សុភា គំរូ"),
        ("T-6", "Latn", "Nguyễn Thị Mẫu"),
    ];
    for (number, script, name) in scripts {
        let case = json(&place.run(&["file", "show", number, "--json"]))["case"].clone();
        let written = &case["persons"][0]["names"][0];
        assert_eq!((&written["full"], &written["script"]), (&name.into(), &script.into()));
        assert_eq!(case["referral"]["prepared_on"], "2025-10-01", "{number}");
    }
    let family = json(&place.run(&["file", "show", "T-1", "--json"]))["case"].clone();
    assert_eq!(family["persons"][0]["age_decision"]["age_years"], 24);
    assert_eq!(family["persons"][0]["contacts"][0]["value"], "02055500101");
    assert_eq!(family["persons"][1]["relation_to"]["pid"], "P1");
    assert_eq!(family["persons"][1]["consents"][0]["assent"]["given"], true);
}

#[test]
fn the_same_table_again_says_what_is_there_and_changes_nothing() {
    let place = Place::admitted("bsp-th");
    assert_eq!(code(&place.imports_table(example(), &[])), 0);

    let again = json(&place.imports_table(example(), &["--json"]));
    let changed = example().replace("T-2;ผู้เสียหาย;;;นภา", "T-2;ผู้เสียหาย;;;นภาพร");
    let changed = place.imports_table(changed, &[]);

    let all = again["cases"].as_array().unwrap();
    assert!(all.iter().all(|case| case["kept"] == "unchanged"), "{again}");
    let said = stdout(&changed);
    assert_eq!(said.matches("was in the store already, unchanged").count(), 5, "{said}");
    assert_eq!(said.matches("has replaced the earlier one").count(), 1, "{said}");
    assert_eq!(place.cases().len(), 6);
}

#[test]
fn one_wrong_row_keeps_the_whole_table_out_and_is_told_by_line_and_column() {
    let place = Place::admitted("bsp-th");
    // The last row, behind a cell of two lines.
    let wrong = example().replace("Vietnamese", "Bouavone").replace(";22;", ";twenty;");

    let refused = place.imports_table(&wrong, &[]);
    let listed = place.imports_table(&wrong, &["--json"]);

    assert_eq!(code(&refused), 1);
    let said = stderr(&refused);
    assert!(said.contains("cases.csv:9: age_years: not a whole number"), "{said}");
    assert!(said.contains("cases.csv:9: prs_PrimaryLanguage: not a code of the list"), "{said}");
    assert!(said.contains("Nothing was changed."), "{said}");
    assert!(!said.contains("Bouavone") && !said.contains("twenty"), "{said}");
    assert_eq!(place.cases().len(), 0);
    let error: Value = serde_json::from_str(&stderr(&listed)).unwrap();
    assert_eq!(error["code"], "TABLE_PROBLEMS");
    assert_eq!(error["problems"][0]["line"], 9);
}

/// Changes the schema behind the program's back.
fn schema(place: &Place, statement: &str) {
    const RUN: &str = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); \
                       db.execute(sys.argv[2]); db.commit()";
    let changed = std::process::Command::new("python3")
        .args(["-c", RUN])
        .arg(place.path("office").join("store.sqlite"))
        .arg(statement)
        .output()
        .unwrap();
    assert!(changed.status.success(), "{}", stderr(&changed));
}

#[test]
fn a_store_that_fails_in_the_middle_of_a_table_keeps_none_of_it() {
    let place = Place::admitted("bsp-th");
    assert_eq!(place.cases().len(), 0);
    // As SQLite does where a page cannot be written: it ends the transaction by itself.
    schema(
        &place,
        "CREATE TRIGGER full BEFORE INSERT ON case_file WHEN (SELECT count(*) FROM case_file) = 2
         BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END",
    );

    let failed = place.imports_table(example(), &[]);

    assert_ne!(code(&failed), 0, "the third case cannot be written");
    assert_eq!(place.cases().len(), 0, "nor are the two before it");
    assert_eq!(code(&place.run(&["audit", "verify"])), 0);
    schema(&place, "DROP TRIGGER full");
    assert_eq!(code(&place.imports_table(example(), &[])), 0);
    assert!(place.cases().len() > 2);
    assert_eq!(code(&place.run(&["audit", "verify"])), 0);
}

#[test]
fn a_table_is_read_as_spreadsheets_save_it() {
    let place = Place::admitted("bsp-th");
    let windows = example().replace('\n', "\r\n");
    let utf_16: Vec<u8> =
        format!("\u{feff}{windows}").encode_utf16().flat_map(u16::to_le_bytes).collect();

    assert_eq!(code(&place.imports_table(utf_16, &[])), 0);
    assert_eq!(code(&place.imports_table(format!("\u{feff}{windows}"), &[])), 0);
    let excel = format!("sep=;\r\n{windows}");
    assert_eq!(code(&place.imports_table(excel, &["--dry-run"])), 0);
    let workbook = place.imports_table(b"PK\x03\x04 and what follows", &[]);
    assert!(stderr(&workbook).contains("CSV UTF-8"), "{}", stderr(&workbook));
    for (broken, code) in [
        (example().replace("\"\"\"Út\"\"\"", "\"Út"), "TABLE_QUOTE_UNCLOSED"),
        (example().replace("นภา", "\0"), "TABLE_NUL"),
        (String::new(), "TABLE_EMPTY"),
        ("a;b\n1;2\n".to_owned(), "TABLE_NO_CASE_COLUMN"),
    ] {
        let refused = place.imports_table(broken, &["--json"]);
        let error: Value = serde_json::from_str(&stderr(&refused)).unwrap();
        assert_eq!((&error["code"], &error["exit"]), (&code.into(), &1.into()), "{error}");
    }
}

#[test]
fn a_text_in_zawgyi_and_a_consent_that_is_missing_are_warned_of() {
    let place = Place::admitted("bsp-th");
    let zawgyi = "\u{103b}\u{1019}\u{1014}\u{1039}\u{1019}\u{102c}";
    let table = example().replace("မနန္ဒာ စမ်းသပ်", zawgyi);

    let imported = place.imports_table(table, &["--dry-run"]);

    let said = stdout(&imported);
    assert!(
        said.contains("warning: line 6, column full_name: this text looks like Zawgyi"),
        "{said}"
    );
    assert!(said.contains("read as 543 years earlier"), "{said}");
}

#[test]
fn an_imported_case_is_previewed_like_any_other() {
    let place = Place::admitted("bsp-th");
    let day = std::time::Duration::from_secs(86_400);
    let in_era = |days: u32, later: bool| {
        let now = crate::place::now();
        let date =
            if later { now.plus(day * days) } else { now.minus(day * days) }.date().to_string();
        let parts: Vec<&str> = date.split('-').collect();
        format!("{}/{}/{}", parts[2], parts[1], parts[0].parse::<i32>().unwrap() + 543)
    };
    let table =
        example().replace("01/10/2568", &in_era(2, false)).replace("31/03/2569", &in_era(60, true));
    let imported = place.imports_table(table, &[]);
    assert_eq!(code(&imported), 0, "{}", stderr(&imported));

    let preview = place.run(&["refer", "T-3", "--to", "mkn-mm", "--preview", "--json"]);

    assert_eq!(code(&preview), 0, "{}", stderr(&preview));
    let shown = json(&preview)["will_read"].to_string();
    assert!(shown.contains("interpretation") && !shown.contains("မနန္ဒာ"), "{shown}");
}

#[test]
fn the_map_that_is_printed_can_be_filled_in_and_one_with_a_typo_is_refused() {
    let place = Place::admitted("bsp-th");
    let printed = place.run(&["file", "map"]);
    assert_eq!(code(&printed), 0);
    let map = place.path("map.toml");
    fs::write(&map, stdout(&printed)).unwrap();
    let table = place.path("cases.csv");
    fs::write(&table, "case_no\n1\n").unwrap();
    let import = ["file", "import", table.to_str().unwrap(), "--map", map.to_str().unwrap()];
    // The map is taken; the table lacks nearly all.
    assert!(stderr(&place.run(&import)).contains("cases.csv:2: sex: this is needed"));

    fs::write(&map, "[columns]\nprs_Citizenshp = \"Nationality\"\n").unwrap();
    let refused = place.run(&import);

    assert_eq!(code(&refused), 1);
    assert!(stderr(&refused).contains("the nearest one is `prs_Citizenship`"));
}

#[test]
fn a_case_file_with_a_year_of_the_buddhist_era_says_which_year_to_write() {
    let place = Place::admitted("bsp-th");
    let mut case = case_of_today();
    case["case"]["opened_on"] = "2568-04-02".into();
    let file = place.path("case.json");
    fs::write(&file, case.to_string()).unwrap();

    let refused = place.run(&["file", "import", file.to_str().unwrap()]);

    assert_eq!(code(&refused), 1);
    let said = stderr(&refused);
    assert!(said.contains("2568 looks like a year of the Buddhist era; write 2025"), "{said}");
}

#[test]
fn one_persons_data_is_written_for_her_alone_and_nothing_is_overwritten() {
    let place = Place::admitted("bsp-th");
    assert_eq!(code(&place.imports_table(example(), &[])), 0);
    let out = place.path("p1.json");
    let export = ["file", "export", "T-1", "--person", "P1", "--out", out.to_str().unwrap()];

    let exported = place.run(&export);

    assert_eq!(code(&exported), 0, "{}", stderr(&exported));
    assert!(stdout(&exported).contains("not encrypted"), "{}", stdout(&exported));
    let written = fs::read_to_string(&out).unwrap();
    let read: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(read["schema"], "saphan.person/1");
    assert!(written.contains("ຄຳສົມມຸດ") && !written.contains("ຕົວຢ່າງ"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = place.run(&export);
    assert_eq!(code(&again), 18);
    assert_eq!(fs::read_to_string(&out).unwrap(), written);
    let nobody = place.path("p9.json");
    let nobody = nobody.to_str().unwrap();
    let refused = place.run(&["file", "export", "T-1", "--person", "P9", "--out", nobody]);
    assert_eq!((code(&refused), Path::new(nobody).exists()), (17, false));
}
