//! The office's own files in the pages: written, changed, imported, found.

use saphan_tests::cases::of_a_woman;
use saphan_tests::process::{Answer, Browser, Network};
use serde_json::{Value, json};

const NUMBER: &str = "2026-0031";

/// The page of the file that an answer leads to.
fn page_of(answer: &Answer) -> String {
    let to = answer.leads_to().expect("it leads to the file");
    to.split('?').next().unwrap_or(to).to_owned()
}

/// A form as it came, with some of its fields changed; a field that is not in it is added.
fn filled<'a>(
    form: &'a [(String, String)],
    changed: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let named =
        |name: &str| changed.iter().find(|(field, _)| *field == name).map(|(_, value)| *value);
    let kept = form.iter().filter(|(name, _)| name != "token");
    let kept = kept.map(|(name, value)| (name.as_str(), named(name).unwrap_or(value)));
    let added = changed.iter().filter(|(name, _)| !form.iter().any(|(field, _)| field == name));
    kept.chain(added.copied()).collect()
}

/// The file as the command prints it.
fn stored(network: &Network) -> Value {
    network.bsp.run(&["file", "show", NUMBER]).done()["case"].clone()
}

#[test]
fn a_file_is_written_from_nothing_part_by_part() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/files").says(&["There is no file yet.", "New file", "Import a file or table"]);

    let form = bsp.get("/files/new").fields("/files/new");
    let some = [
        ("case.local_case_no", NUMBER),
        ("case.trafficking_status", "possible"),
        ("case.opened_on.year", "๒๕๖๙"),
        ("referral.to_partner", "nkw-la"),
        ("referral.prepared_on.day", "31"),
        ("referral.prepared_on.month", "2"),
        ("persons.0.names.0.full", "ນາງ ຄຳສົມມຸດ <b>"),
        ("persons.0.names.0.script", "Laoo"),
    ];
    let refused = bsp.post("/files/new", &filled(&form, &some));
    assert_eq!(refused.status, 422);
    refused.says(&[
        "Nothing was saved.",
        "There is no such day",
        "href=\"#referral.reason\"",
        "ນາງ ຄຳສົມມຸດ &#60;b&#62;",
        "value=\"๒๕๖๙\"",
        "aria-invalid=\"true\"",
    ]);
    assert!(bsp.get("/files").body.contains("There is no file yet."));
    let form = refused.fields("/files/new");
    let rest = [
        ("referral.reason", "additional_services"),
        ("referral.prepared_on.day", "1"),
        ("referral.prepared_on.month", "12"),
        ("case.opened_on.day", "1"),
        ("case.opened_on.month", "11"),
        ("case.opened_on.year", "2568"),
        ("persons.0.sex", "female"),
        ("persons.0.nationality", "LA"),
        ("persons.0.languages.0.code", "lao"),
        ("persons.0.age_decision.minor", "no"),
        ("persons.0.age_decision.age_years", "໒໔"),
    ];
    let made = bsp.post("/files/new", &filled(&form, &rest));
    assert_eq!(made.status, 303, "{}", made.body);
    let page = page_of(&made);
    assert!(!page.contains(NUMBER), "a number stands in no address: {page}");
    let case = stored(&network);
    assert_eq!(case["case"]["opened_on"], "2025-11-01");
    assert_eq!(case["persons"][0]["age_decision"]["age_years"], 24);

    let list = bsp.get("/files");
    list.says(&[NUMBER, "nkw-la", "lo-01", "1 November 2025"]);
    assert!(!list.body.contains("ຄຳສົມມຸດ"), "lists name nobody");
    let twice = bsp.post("/files/new", &filled(&form, &rest));
    assert_eq!(twice.status, 409);
    twice.says(&["There is a file of this number already."]);

    let overview = bsp.get(&page);
    overview.says(&["P1, ", "18 or older", "no valid consent covers this person"]);
    assert!(!overview.body.contains("ຄຳສົມມຸດ"));
    bsp.post(&page, &[]).says(&["ຄຳສົມມຸດ", "masked again", "content=\"60;url="]);
    network.stop_hub();
}

#[test]
fn a_part_of_a_file_is_changed_and_the_rest_stays_as_it_was() {
    let mut network = Network::start();
    let file = network.file("case.json", &of_a_woman(NUMBER));
    network.bsp.run(&["file", "import", &file]).done();
    let before = stored(&network);
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let list = bsp.get("/files");
    let (_, rest) = list.body.split_once("href=\"/file/").expect("the file is listed");
    let page = format!("/file/{}", rest.split('"').next().expect("its id"));
    let name = before["persons"][0]["names"][0]["full"].as_str().expect("a name").to_owned();
    let names = format!("{page}/names/P1");

    let masked = bsp.get(&names);
    masked.says(&["masked, stays as it is", "Show and change them"]);
    assert!(!masked.body.contains(&name));
    let form = masked.fields(&names);
    let same = bsp.post(&names, &filled(&form, &[]));
    assert_eq!(same.leads_to(), Some(format!("{page}?done=file-same").as_str()));
    assert_eq!(stored(&network), before);
    let shown = bsp.post(&names, &filled(&form, &[("show", "yes")]));
    assert!(shown.body.contains(&name), "shown because it was asked for");
    let form = shown.fields(&names);
    let more = bsp.post(&names, &filled(&form, &[("add", "names")]));
    let count = before["persons"][0]["names"].as_array().expect("names").len();
    let form = more.fields(&names);
    let new = |field: &str| format!("names.{count}.{field}");
    let (kind, script, full) = (new("kind"), new("script"), new("full"));
    let typed = [(kind.as_str(), "nickname"), (&script, "Mymr"), (&full, "")];
    let empty = bsp.post(&names, &filled(&form, &typed));
    assert_eq!(empty.status, 422);
    empty.says(&["This is needed.", &format!("href=\"#{full}\"")]);
    let typed = [(kind.as_str(), "nickname"), (&script, "Mymr"), (&full, "မသော်တာ")];
    let saved = bsp.post(&names, &filled(&form, &typed));
    assert_eq!(saved.leads_to(), Some(format!("{page}?done=file-saved").as_str()));
    let mut expected = before.clone();
    let added = json!({ "kind": "nickname", "script": "Mymr", "full": "မသော်တာ" });
    expected["persons"][0]["names"].as_array_mut().expect("names").push(added);
    assert_eq!(stored(&network), expected);

    // A form of the file as it was before changes nothing, and loses nothing.
    let old = bsp.post(&names, &filled(&form, &typed));
    assert_eq!(old.status, 409);
    old.says(&["The file was changed meanwhile", "မသော်တာ"]);
    assert_eq!(bsp.get(&format!("{page}/names/P9")).status, 404);
    assert_eq!(bsp.get(&format!("{page}/nothing")).status, 404);
    assert_eq!(bsp.get("/file/00000000000000000000000000000000").status, 404);
    let mut stranger = bsp.clone();
    stranger.get("/files");
    let tokenless = stranger.raw(&stranger.form(&names, "", &[("token", "x")]));
    assert_ne!(tokenless.status, 200);
    assert_eq!(stored(&network), expected);

    let supervisor = Browser::unlocked_by(&network.bsp, "sv-01").get(&names);
    assert_eq!(supervisor.status, 200, "a supervisor reads every file");
    network.stop_hub();
}

#[test]
fn files_are_imported_after_a_look_and_found_by_their_words() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/files/import").says(&["read whole or not at all"]);
    let nothing = bsp.post("/files/import", &[]);
    assert_eq!(nothing.status, 400);
    nothing.says(&["No file was chosen."]);
    let mut case: Value = serde_json::from_str(&of_a_woman(NUMBER)).expect("JSON");
    let good = case.to_string();
    case["persons"][0]["sex"] = json!("Keomany");
    let bad = serde_json::to_vec_pretty(&case).expect("JSON");
    let refused = bsp.upload("/files/import", &[], ("file", "case.json", &bad));
    assert_eq!(refused.status, 422);
    refused.says(&["Line ", "Person 1, Sex"]);
    assert!(!refused.body.contains("Keomany"), "what stands there may be a name");

    let look = bsp.upload("/files/import", &[], ("file", "case.json", good.as_bytes()));
    look.says(&["Nothing is kept yet.", NUMBER, ">new<"]);
    assert!(!bsp.get("/files").body.contains(NUMBER), "a look keeps nothing");
    let mark = look.hidden("mark").expect("what was read waits");
    let other = bsp.post("/files/import/keep", &[("mark", "another")]);
    assert_eq!(other.status, 409);
    bsp.post("/files/import/keep", &[("mark", &mark)]);
    bsp.submit("/files/import/keep", &[("mark", &mark)]);
    bsp.get("/files").says(&[NUMBER]);

    let mut changed: Value = serde_json::from_str(&good).expect("JSON");
    changed["case"]["talked_about"] = json!(true);
    changed["persons"][0]["health"] = json!({ "summary": "ປວດຫົວ ທຸກຄືນ" });
    let changed = changed.to_string();
    let look = bsp.upload("/files/import", &[], ("file", "case.json", changed.as_bytes()));
    look.says(&["replaces the file of this number", "People talk about this case", "Health"]);
    assert!(!look.body.contains("ປວດຫົວ"));
    let mark = look.hidden("mark").expect("what was read waits");
    let untyped = bsp.post("/files/import/keep", &[("mark", &mark)]);
    assert_eq!(untyped.status, 400);
    untyped.says(&["replaces the file of this number"]);
    bsp.submit("/files/import/keep", &[("mark", &mark), ("number", NUMBER)]).says(&["Imported."]);
    assert_eq!(stored(&network)["case"]["talked_about"], true);
    let twice = bsp.post("/files/import/keep", &[("mark", &mark), ("number", NUMBER)]);
    assert_eq!(twice.status, 409, "what was kept does not wait any more");

    bsp.get("/search").says(&["Nothing of a search is kept."]);
    let found = bsp.post("/search", &[("words", "ປວດຫົວ")]);
    found.says(&["One result", NUMBER, "Person 1, Health, In short: … ປວດຫົວ …"]);
    assert!(!found.body.contains("ທຸກຄືນ"), "what stands beside it is masked");
    bsp.post("/search", &[("words", "Zebrafinch")]).says(&["Nothing was found"]);
    let by_state = [("state", "file-closed"), ("words", "ປວດຫົວ")];
    bsp.post("/search", &by_state).says(&["Nothing was found"]);
    let none = [("from.day", "1"), ("from.month", "13"), ("from.year", "2026")];
    bsp.post("/search", &none).says(&["There is no such day"]);
    network.stop_hub();
}
