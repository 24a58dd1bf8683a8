use serde_json::Value;

use super::map::MapError;
use super::*;

mod examples;
mod hostile;

const HEADER: &str = "case_no,vic_TraffickingStatus,cas_ReferredOrganisation,\
    cas_ReasonForOutgoingReferral,cas_OutgoingReferralDate,services,prs_FirstName,prs_SecondName,\
    sex,age_years,prs_Citizenship,prs_PrimaryLanguage";
const ROW: &str = "\nZ-1,PossibleVictimOfTrafficking,nkw-la,AdditionalServicesRequired,\
    2025-04-02,shelter_emergency;medical_general,Somchit,Invented,female,15,LA,lao";

fn office() -> PartnerId {
    "bsp-th".parse().unwrap()
}

fn table(bytes: impl AsRef<[u8]>) -> Result<Sheet, SheetError> {
    read(bytes.as_ref(), &Map::default(), &office(), &mut |_| {})
}

#[track_caller]
fn good(bytes: impl AsRef<[u8]>) -> Sheet {
    table(bytes).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn problems(bytes: impl AsRef<[u8]>) -> Vec<RowProblem> {
    let refused = table(bytes).err().expect("it is refused");
    let SheetError::Rows(problems) = refused else { panic!("{refused}") };
    problems.0
}

fn json(case: &SheetCase) -> Value {
    serde_json::from_slice(case.file.as_json_bytes()).unwrap()
}

#[test]
fn a_row_becomes_a_case_with_one_person() {
    let sheet = good(format!("{HEADER}{ROW}\n"));

    assert_eq!(sheet.cases.len(), 1);
    let case = json(&sheet.cases[0]);
    assert_eq!(case["case"]["origin_partner"], "bsp-th");
    assert_eq!(case["case"]["trafficking_status"], "possible");
    assert_eq!(case["referral"]["services_requested"].as_array().unwrap().len(), 2);
    let person = &case["persons"][0];
    assert_eq!(person["names"][0]["full"], "Somchit Invented");
    assert_eq!(person["names"][0]["script"], "Latn");
    assert_eq!(person["age_decision"]["minor"], true);
    assert_eq!(sheet.unread, []);
}

#[test]
fn rows_of_one_number_are_one_case_and_must_agree() {
    let other = ROW.replace("Somchit", "Bounmy");
    let third = ROW.replace("Z-1", "Z-2");
    let sheet = good(format!("{HEADER}{ROW}{third}{other}"));

    let persons: Vec<usize> =
        sheet.cases.iter().map(|case| case.file.content().persons.len()).collect();
    assert_eq!(persons, [2, 1]);
    let requested = &json(&sheet.cases[0])["referral"]["services_requested"][0]["persons"];
    assert_eq!(requested.as_array().unwrap().len(), 2);

    let differs = other.replace("nkw-la", "other-la");
    let found = problems(format!("{HEADER}{ROW}{differs}"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].line, found[0].column), (3, Some("cas_ReferredOrganisation")));
}

#[test]
fn tables_of_spreadsheets_are_read_whatever_their_encoding_and_signs() {
    for parts in [";", "\t"] {
        let text = format!("{HEADER}{ROW}").replace(';', "|").replace(',', parts);
        good(format!("\u{feff}{text}\r\n"));
    }
    let utf_16 = format!("\u{feff}{HEADER}{ROW}").replace("Somchit", "สมจิต");
    let utf_16: Vec<u8> = utf_16.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let case = json(&good(utf_16).cases[0]);
    assert_eq!(case["persons"][0]["names"][0]["given"], "สมจิต");
    good(format!("sep=,\r\n{HEADER}{ROW},,,\r\n"));
    let latin = [HEADER.as_bytes(), b"\nZ-1,\xe9"].concat();
    assert_eq!(table(latin).err(), Some(SheetError::NotText { line: 2 }));
    assert_eq!(table("").err(), Some(SheetError::Empty));
    assert_eq!(table(HEADER).err(), Some(SheetError::Empty));
    assert_eq!(table("a,b\n1,2").err(), Some(SheetError::NoCaseColumn));
}

#[test]
fn what_is_wrong_is_told_with_line_and_column_and_never_repeated() {
    let bad = ROW
        .replace("female", "Bouavone")
        .replace("2025-04-02", "30/02/2025")
        .replace("15", "fifteen")
        .replace("shelter_emergency", "shelter_emergencyy");
    let found = problems(format!("{HEADER}{ROW}{}\nZ-3,x", bad.replace("Z-1", "Z-2")));

    let places: Vec<(u64, Option<&str>)> =
        found.iter().map(|problem| (problem.line, problem.column)).collect();
    for expected in [
        (3, Some("sex")),
        (3, Some("cas_OutgoingReferralDate")),
        (3, Some("age_years")),
        (3, Some("services")),
        (4, None),
    ] {
        assert!(places.contains(&expected), "{expected:?}: {found:#?}");
    }
    let shown = format!("{found:?}");
    assert!(!shown.contains("Bouavone") && !shown.contains("fifteen"), "{shown}");
    assert!(shown.contains("the nearest one is `shelter_emergency`"), "{shown}");
}

#[test]
fn an_empty_cell_that_is_needed_is_named_by_its_column() {
    let found = problems(format!("{HEADER}{}", ROW.replace("female", "").replace(",LA,", ",,")));

    let columns: Vec<Option<&str>> = found.iter().map(|problem| problem.column).collect();
    assert_eq!(columns, [Some("sex"), Some("prs_Citizenship")], "{found:#?}");
}

#[test]
fn a_year_of_the_buddhist_era_is_read_and_noticed() {
    let sheet = good(format!("{HEADER}{}", ROW.replace("2025-04-02", "2/4/2568")));

    assert_eq!(json(&sheet.cases[0])["referral"]["prepared_on"], "2025-04-02");
    let noticed: Vec<&RowProblem> =
        sheet.notices.iter().filter(|notice| notice.problem.contains("Buddhist")).collect();
    assert_eq!(noticed.len(), 1);
    assert_eq!((noticed[0].line, noticed[0].column), (2, Some("cas_OutgoingReferralDate")));
}

#[test]
fn means_of_control_may_have_columns_of_their_own_in_both_spellings() {
    let header = "vic_TypeOfExploitation,hte_Country,vic_MethodsOfControlThreatsLawEnforcement,\
        MethodsOfControlUsesChildren,MethodsOfControlThreats,vic_MethodsOfControl";
    let sheet = good(format!(
        "{HEADER},{header}{ROW},ForcedLabour,THA,yes,1,no,DebtBondage;PhysicalThreats"
    ));

    let case = json(&sheet.cases[0]);
    let mut means: Vec<&str> = case["persons"][0]["exploitation"][0]["means_of_control"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| code.as_str().unwrap())
        .collect();
    means.sort_unstable();
    assert_eq!(means, ["debt_bondage", "threat_of_authorities", "threats", "uses_children"]);
    assert_eq!(case["persons"][0]["exploitation"][0]["country"], "TH");
}

#[test]
fn a_map_names_columns_translates_values_and_fills_empty_cells() {
    let map = Map::parse(
        "ignore = [\"Remarks\"]\n[columns]\ncase_no = \"File\"\nsex = \"Gender at birth\"\n\
         [defaults]\nurgency = \"urgent\"\nvic_TraffickingStatus = \"confirmed\"\n\
         [codes.sex]\nF = \"female\"\n",
    )
    .unwrap();
    let header = HEADER.replace("case_no", "File").replace("sex", "Gender at birth");
    let row = ROW.replace("female", "f").replace("PossibleVictimOfTrafficking", "");

    let sheet = read(format!("{header},Remarks{row},-").as_bytes(), &map, &office(), &mut |_| {})
        .unwrap_or_else(|error| panic!("{error}"));

    let case = json(&sheet.cases[0]);
    assert_eq!(case["persons"][0]["sex"], "female");
    assert_eq!(case["referral"]["urgency"], "urgent");
    assert_eq!(case["case"]["trafficking_status"], "confirmed");
    assert_eq!(sheet.unread, []);
}

#[test]
fn the_template_is_a_map_and_a_wrong_name_is_refused_with_the_nearest() {
    assert!(Map::parse(&Map::template()).is_ok());
    let wrong = Map::parse("[columns]\nprs_Citizenshp = \"Nationality\"").unwrap_err();
    assert!(wrong.to_string().contains("`prs_Citizenship`"), "{wrong}");
    assert!(matches!(Map::parse("colums = 1"), Err(MapError::Toml { line: 1, .. })));
}

#[test]
fn a_column_that_is_not_known_is_counted_and_not_named() {
    let sheet = good(format!("{HEADER},Bouavone,prs_Gendr{ROW},x,y"));

    assert_eq!(
        sheet.unread,
        [Unread { place: 13, near: None }, Unread { place: 14, near: Some("prs_Gender") }]
    );
}

#[test]
fn a_line_is_that_of_the_file_behind_blank_lines_and_cells_of_several_lines() {
    let wide = ROW.replace("Somchit", "\"Somchit\n\nof\r\nnowhere\"");
    let bad = ROW.replace("Z-1", "Z-2").replace("female", "woman");
    for end in ["\n", "\r\n"] {
        let text = format!("{HEADER}\n\n{wide}\n\n{bad}").replace("\r\n", "\n").replace('\n', end);

        let found = problems(&text);

        assert_eq!(found.len(), 1, "{found:?}");
        let line = 1 + text[..text.find("Z-2").unwrap()].matches('\n').count();
        assert_eq!((found[0].line, found[0].column), (line as u64, Some("sex")));
    }
}

#[test]
fn a_header_that_stands_twice_or_that_only_the_map_knows_is_refused() {
    let found = problems(format!("{HEADER},Sex{ROW},female"));
    assert_eq!((found[0].line, found[0].column), (1, Some("sex")));
    assert!(found[0].problem.contains("columns 9 and 13"), "{}", found[0]);

    let map = Map::parse("[columns]\nethnicity = \"People\"").unwrap();
    let refused = read(format!("{HEADER}{ROW}").as_bytes(), &map, &office(), &mut |_| {});
    let Some(SheetError::Rows(found)) = refused.err() else { panic!("it is refused") };
    assert_eq!((found.0[0].line, found.0[0].column), (1, Some("ethnicity")));
}

#[test]
fn a_map_that_says_what_is_no_value_is_refused_with_the_nearest() {
    for (map, expected) in [
        ("[defaults]\nurgency = \"urgnt\"", "`urgent`"),
        ("[codes.sex]\nF = \"femal\"", "`female`"),
        ("[defaults]\nopened_on = \"soon\"", "a day"),
        ("[columns]\nsex = \"S\"\nprs_Gender = \"S\"", "the same header"),
        ("dates = \"month_first\"\n[columns\n", "line 2"),
    ] {
        let error = Map::parse(map).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(error.code().starts_with("map-"));
    }
    assert!(Map::parse("[defaults]\nrisk_flags = \"x_bsp-th_raid\"").is_ok());
}

#[test]
fn a_code_of_the_office_itself_is_kept_where_a_list_takes_several() {
    let good_row = format!("{HEADER},risk_level,risk_flags{ROW},high,x_bsp-th_raid|age_disputed");
    let sheet = good(good_row);

    assert_eq!(
        json(&sheet.cases[0])["persons"][0]["risk"]["flags"],
        serde_json::json!(["x_bsp-th_raid", "age_disputed"])
    );
    let found = problems(format!("{HEADER},risk_level,risk_flags{ROW},high,x_raid"));
    assert_eq!(found[0].column, Some("risk_flags"));
}

#[test]
fn what_a_case_warns_of_is_told_by_line_and_column() {
    // "Myanmar" in Zawgyi: the medial stands before its consonant.
    let zawgyi = "\u{103b}\u{1019}\u{1014}\u{1039}\u{1019}\u{102c}\u{1005}\u{102c} \u{1031}\u{101b}\u{1038}\u{1031}\u{101e}\u{102c}";
    let sheet = good(format!("{HEADER}{}", ROW.replace("Somchit", zawgyi)));

    let told: Vec<(u64, Option<&str>)> =
        sheet.notices.iter().map(|notice| (notice.line, notice.column)).collect();
    assert!(told.contains(&(2, Some("prs_FirstName"))), "{:?}", sheet.notices);
    assert!(sheet.notices.iter().any(|notice| notice.problem.contains("Zawgyi")));
    assert!(sheet.notices.iter().any(|notice| notice.problem.contains("consent")));
}

#[test]
fn an_empty_column_about_consent_makes_no_consent() {
    let sheet = good(format!("{HEADER},consent_giver,consent_withhold_from{ROW},,"));

    assert_eq!(json(&sheet.cases[0])["persons"][0].get("consents"), None);
}

/// The document's table of columns is this one, line by line.
#[test]
fn the_document_shows_every_column_as_it_is_read() {
    let document = include_str!("../../../../docs/case-file.md");

    for column in columns::COLUMNS {
        let row = documented(column);
        assert!(document.lines().any(|line| line == row), "docs/case-file.md lacks\n{row}");
    }
}

fn documented(column: &columns::Column) -> String {
    let columns::Column { name, kind, path, default, .. } = column;
    let mut path = (*path).replace("@services", "referral.services_requested[].service");
    path = path.replace("@needed_by", "referral.services_requested[].needed_by");
    path = path.replace(".@middle", ".full");
    while let Some((before, rest)) = path.split_once("[@") {
        let (entry, after) = rest.split_once(']').unwrap();
        let entry = if entry == "main" { "" } else { entry };
        path = format!("{before}[{entry}]{after}");
    }
    let of = if column.of == columns::Of::Person { "persons[]." } else { "" };
    let of = if path.starts_with("referral.") { "" } else { of };
    let default = default.filter(|default| !default.is_empty());
    let default = default.map(|default| format!("`{default}`")).unwrap_or_default();
    format!("| `{name}` | `{of}{path}` | {kind} | {default} |")
}

#[test]
fn the_table_and_the_map_in_the_document_are_read() {
    let document = include_str!("../../../../docs/case-file.md");
    let block = |language: &str| {
        let (_, rest) = document.split_once(&format!("```{language}\n")).unwrap();
        rest.split_once("```").unwrap().0
    };
    assert!(Map::parse(block("toml")).is_ok());
    let map = Map::parse(
        "[defaults]\nvic_TraffickingStatus = \"possible\"\n\
         cas_ReferredOrganisation = \"nkw-la\"\ncas_ReasonForOutgoingReferral = \"safety\"\n\
         cas_OutgoingReferralDate = \"2025-04-02\"\n",
    );

    let sheet = read(block("text").as_bytes(), &map.unwrap(), &office(), &mut |_| {});

    let sheet = sheet.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((sheet.cases.len(), sheet.unread), (2, Vec::new()));
}
