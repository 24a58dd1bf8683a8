//! What the office does with itself in the pages: settings, reports, the log, backups, staff.

use std::fs;

use saphan_tests::process::{Browser, Network};
use serde_json::Value;

/// A file that the pages hand out, by its name.
fn named(answer: &saphan_tests::process::Answer) -> &str {
    let disposition = answer.header("content-disposition").expect("it is handed out as a file");
    disposition.split('"').nth(1).expect("with its name")
}

/// The settings of the first page with them, as a form sends them.
const GOOD: [(&str, &str); 7] = [
    ("language", "en"),
    ("calendar", "buddhist"),
    ("digits", "western"),
    ("ui-lock-after-minutes", "20"),
    ("office-contact", "lo-01"),
    ("office-deputy", "sv-01"),
    ("notify-desktop", "off"),
];

#[test]
fn settings_are_saved_in_the_file_and_count_at_once() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let toml = network.bsp.dir().join("agent.toml");
    let before = fs::read_to_string(&toml).unwrap();
    bsp.get("/settings").says(&[
        "Settings",
        "value=\"lo-01\"",
        "Minutes without a touch",
        ";url=/alone",
    ]);

    let mut bad = GOOD;
    bad[3] = ("ui-lock-after-minutes", "99");
    bad[4] = ("office-contact", "Ms Keo");
    let refused = bsp.post("/settings", &bad);
    assert_eq!(refused.status, 422);
    refused.says(&["SETTINGS_WRONG", "Nothing was changed.", "a whole number from 1 to 60"]);
    refused.says(&["value=\"99\"", "value=\"Ms Keo\"", "href=\"#office-contact\""]);
    assert_eq!(fs::read_to_string(&toml).unwrap(), before, "nothing was changed");

    let saved = bsp.submit("/settings", &GOOD);
    saved.says(&["Saved.", "1201;url=/alone"]);
    let after = fs::read_to_string(&toml).unwrap();
    assert!(after.contains("calendar = \"buddhist\"") && after.contains("lock_after_minutes = 20"));
    for comment in before.lines().filter(|line| line.starts_with('#')) {
        assert!(after.contains(comment), "{comment} is gone from {after}");
    }
    let shown = network.bsp.run(&["config", "show"]).done();
    assert!(shown.to_string().contains("buddhist"), "{shown}");
    bsp.get("/status").says(&["25", " (20"]);
    bsp.submit("/settings", &GOOD).says(&["Saved."]);
    assert_eq!(fs::read_to_string(&toml).unwrap(), after, "twice the same changes nothing");

    let mut thai = GOOD;
    thai[0] = ("language", "th");
    assert!(bsp.submit("/settings", &thai).body.contains("<html lang=\"th\""));
    bsp.get("/settings/sheet").says(&["ui.<wbr>lock_after_minutes", "agent.toml:"]);
    network.stop_hub();
}

#[test]
fn whoever_only_works_with_files_does_not_change_settings_or_read_all_of_the_log() {
    let mut network = Network::start();
    let passphrase = network.path("passphrase");
    let passphrase = passphrase.to_str().unwrap();
    for (code, role) in [("cw-02", "case_worker"), ("rr-01", "report_reader")] {
        let add = ["staff", "add", code, "--role", role, "--kdf", "low", "--as", "office"];
        network.bsp.run(&[&add[..], &["--new-passphrase-file", passphrase]].concat()).done();
    }
    network.bsp.serve_pages();
    let mut worker = Browser::unlocked_by(&network.bsp, "cw-02");
    worker.get("/settings").says(&["You may read the settings."]);
    let refused = worker.post("/settings", &GOOD);
    assert_eq!(refused.status, 422);
    refused.says(&["NOT_PERMITTED"]);
    worker.get("/staff").says(&["cw-02", "An administrator adds officers"]);
    let own = worker.post("/audit", &[]);
    own.says(&["There are no such entries."]);
    let stranger = Browser::at(&network.bsp);
    let form = stranger.form("/settings", "Sec-Fetch-Site: same-origin\r\n", &GOOD);
    assert_eq!(stranger.raw(&form).leads_to(), Some("/unlock"), "no passphrase, no settings");

    let mut reader = Browser::unlocked_by(&network.bsp, "rr-01");
    assert_eq!(reader.get("/audit").status, 403);
    reader.get("/reports");
    reader.post("/reports", &[("audience", "own")]).says(&["R1.1"]);
    let form = worker.form("/settings", "Sec-Fetch-Site: same-origin\r\n", &GOOD);
    assert_eq!(worker.raw(&form).status, 303, "the second browser has locked the first");
    network.stop_hub();
}

#[test]
fn what_this_office_takes_is_said_in_one_form() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let page = "/settings/profile";
    let form = bsp.get(page);
    form.says(&["What this office takes", "Monday", "> <span>Legal information and advice</span>"]);
    let (before, _) =
        form.body.split_once("\"> <span>Legal information and advice</span>").expect("a choice");
    let advice = before.rsplit('"').next().expect("its value");
    let wrong = [("service", advice), ("countries", "Laos"), ("offset", "+07:00")];
    let refused = bsp.post(page, &wrong);
    assert_eq!(refused.status, 422);
    refused.says(&[
        "Countries: codes of two letters",
        "value=\"Laos\"",
        &format!("value=\"{advice}\" checked> <span>Legal information and advice"),
    ]);
    let none = bsp.post(page, &[("countries", "LA")]);
    none.says(&["PROFILE_LIST", "Name at least one service"]);

    let good = [
        ("service", advice),
        ("service", "0"),
        ("countries", "TH LA"),
        ("languages", "tha, lao"),
        ("room", "few"),
        ("weekday", "7"),
        ("offset", "+07:00"),
    ];
    let said = bsp.submit(page, &good);
    said.says(&[
        "Said.",
        "Number 1 of",
        "value=\"LA TH\"",
        "value=\"few\" checked",
        "value=\"7\" checked",
    ]);

    let shown = network.bsp.run(&["profile", "show"]).done();
    assert_eq!(shown["offer"]["services"].as_array().map(Vec::len), Some(2), "{shown}");
    network.stop_hub();
}

#[test]
fn counts_are_shown_with_bars_and_handed_out_for_a_spreadsheet() {
    let mut network = Network::start();
    network.refers_a_case();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/reports").says(&["Reports", "R13", "First day"]);

    let shown = bsp.post("/reports", &[("audience", "own"), ("table", "R12")]);
    shown.says(&[
        "R12.1: referrals by outcome, direction",
        "<svg class=\"bar\" role=\"img\"",
        "<title>",
        "sent",
    ]);
    assert!(!shown.body.contains("R1.1") && !shown.body.contains("style="));
    let file = bsp.post("/reports/file", &[("audience", "own"), ("table", "R12")]);
    assert!(named(&file).starts_with("report-bsp-th-") && named(&file).ends_with("-own.csv"));
    assert!(file.body.starts_with("partner,from,to,audience"), "{}", file.body);
    let by_command = network.bsp.run(&["report", "R12", "--format", "csv"]).done();
    assert!(by_command["tables"][0]["blocks"].is_array());

    for (fields, code) in [
        (
            vec![
                ("audience", "own"),
                ("from-day", "31"),
                ("from-month", "2"),
                ("from-year", "2026"),
            ],
            "NO_DAY",
        ),
        (
            vec![
                ("audience", "own"),
                ("from-day", "1"),
                ("from-month", "1"),
                ("from-year", "2600"),
            ],
            "REPORT_PERIOD",
        ),
        (vec![("audience", "network"), ("age", "today")], "REPORT_OWN_ONLY"),
        (
            vec![
                ("audience", "public"),
                ("from-day", "2"),
                ("from-month", "1"),
                ("from-year", "2025"),
            ],
            "REPORT_NOT_A_YEAR",
        ),
    ] {
        let refused = bsp.post("/reports", &fields);
        assert_eq!(refused.status, 422, "{code}: {}", refused.body);
        refused.says(&[code]);
    }
    network.stop_hub();
}

#[test]
fn the_log_is_looked_at_checked_and_handed_out() {
    let mut network = Network::start();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    let mut sv = Browser::unlocked_by(&network.bsp, "sv-01");
    sv.get("/audit").says(&["Log", "What was done", "case_read"]);

    let all = sv.post("/audit", &[]);
    all.says(&["approved by the second person", "sv-01", "referral drafted", "Page 1 of"]);
    assert!(!all.body.contains(&referral), "no referral is named in the log");
    let one = sv.post("/audit", &[("act", "referral_approved")]);
    one.says(&["1 entry", "<option value=\"referral_approved\" selected>"]);
    let none = sv.post("/audit", &[("to-day", "1"), ("to-month", "1"), ("to-year", "2569")]);
    none.says(&["There are no such entries."]);
    assert_eq!(sv.post("/audit", &[("to-day", "x")]).status, 422);
    sv.post("/audit/verify", &[]).says(&["The log is whole:"]);

    let csv = sv.post("/audit/file", &[("form", "csv")]);
    assert!(named(&csv).starts_with("log-") && csv.body.starts_with("number,at,actor,act,subject"));
    let json = sv.post("/audit/file", &[("form", "json")]);
    let json: Value = serde_json::from_str(&json.body).expect("JSON");
    let command = network.bsp.run(&["audit", "export", "--as", "sv-01"]).done();
    assert_eq!(json["schema"], command["schema"]);
    assert_eq!(json["entries"][0], command["entries"][0], "the same as the command");
    assert!(
        sv.post("/audit", &[("act", "audit_exported")]).body.contains("sv-01"),
        "each look is in it"
    );
    network.stop_hub();
}

#[test]
fn a_backup_is_made_that_opens_with_the_passphrase_of_whoever_made_it() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/status").says(&[
        "Identity of this office",
        "renewed by itself",
        "Clock of this computer",
        "free, ",
        "Last backup",
        "never",
    ]);
    bsp.get("/backup").says(&["Last backup: never"]);
    let wrong = bsp.post("/backup", &[("passphrase", "four words that differ")]);
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    wrong.says(&["WRONG_PASSPHRASE", "Nothing was changed."]);
    assert_eq!(bsp.post("/backup", &[("passphrase", "")]).status, 422);

    let made = bsp.post("/backup", &[("passphrase", "four words that rhyme")]);
    made.says(&["The backup is made:", "Copy it to a stick", "just now"]);
    let again = bsp.post("/backup", &[("passphrase", "four words that rhyme")]);
    again.says(&["-02.backup"]);

    let folder = network.bsp.dir().join("backups");
    let mut files: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 2, "{files:?}");
    let verified = network.bsp.run(&["backup", "verify", files[0].to_str().unwrap()]).done();
    assert_eq!(verified["partner"], "bsp-th");
    assert!(!network.bsp.dir().join("backup.part").exists());
    network.stop_hub();
}

#[test]
fn an_administrator_adds_an_officer_and_lets_one_act_no_more() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut admin = Browser::unlocked_by(&network.bsp, "office");
    let own = ("own-passphrase", "four words that rhyme");
    admin.get("/staff").says(&["lo-01", "Case worker, Liaison officer", "Add an officer"]);
    let differ = [
        ("code", "cw-07"),
        ("role", "case_worker"),
        ("new-passphrase", "one two three four"),
        ("again-passphrase", "one"),
        own,
    ];
    let refused = admin.post("/staff/add", &differ);
    assert_eq!(refused.status, 422);
    refused.says(&["PASSPHRASES_DIFFER", "value=\"cw-07\"", "value=\"case_worker\" checked"]);
    assert!(!refused.body.contains("one two three four"), "no passphrase comes back");

    let words = "quiet river under bamboo moon";
    let good = [
        ("code", "cw-07"),
        ("role", "case_worker"),
        ("new-passphrase", words),
        ("again-passphrase", words),
        own,
    ];
    admin.submit("/staff/add", &good).says(&["The officer is added.", "cw-07"]);
    let twice = admin.post("/staff/add", &good);
    twice.says(&["OFFICER_EXISTS"]);
    let last = admin.post("/staff/disable", &[("reference", "sv-01")]);
    assert_eq!(last.status, 422, "nobody could approve");
    last.says(&["OFFICER_LAST", "value=\"sv-01\""]);
    admin
        .submit("/staff/disable", &[("reference", "cw-07")])
        .says(&["may not act any more", "may not act since"]);
    network.stop_hub();
}

#[test]
fn the_consent_text_is_read_in_a_language_of_its_own() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/consent");
    bsp.post("/language", &[("to", "fr"), ("back", "/consent")]);
    let page = bsp.get("/consent");
    assert!(page.body.contains("<html lang=\"fr\""), "{}", page.body);

    let sheet = bsp.post("/consent", &[("language", "en"), ("partner", "nkw-la")]);
    sheet.says(&[
        "<article class=\"sheet\" lang=\"en\"",
        "It is the office nkw-la.",
        "You may take your agreement back at any time",
        "Mark of the person",
    ]);
    assert_eq!(bsp.post("/consent", &[("language", "en"), ("partner", "Ms Keo")]).status, 422);

    let print = network.path("sheet.html");
    let print = print.to_str().unwrap();
    let command = ["consent-text", "--lang", "en", "--partner", "nkw-la", "--print", print];
    let written = network.bsp.run(&command).done();
    assert_eq!(written["language"], "en");
    let html = fs::read_to_string(print).unwrap();
    assert!(html.contains("<html lang=\"en\">") && html.contains("Mark of the person"));
    assert!(!html.contains("http"), "it asks for nothing elsewhere");
    assert_eq!(network.bsp.run(&command).code, 18, "a file that exists is not written over");
    network.stop_hub();
}
