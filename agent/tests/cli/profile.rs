//! Profiles on the command line, as far as one office without a line can take them.

use crate::place::{Place, case_of_today, code, json, stderr, stdout};

const SET: [&str; 10] = [
    "profile",
    "set",
    "--services",
    "legal_advice,family_tracing",
    "--countries",
    "LA,TH",
    "--weekdays",
    "6,7",
    "--utc-offset",
    "+07:00",
];

#[test]
fn what_an_office_takes_is_set_changed_and_shown() {
    let place = Place::admitted("bsp-th");
    let nothing = place.run(&["profile", "show"]);
    assert_eq!(code(&nothing), 17, "{}", stderr(&nothing));

    let first = place.run(&[&SET[..], &["--json"]].concat());
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    let first = json(&first);
    assert_eq!((&first["schema"], &first["number"]), (&"saphan.profile/1".into(), &1.into()));
    let services = serde_json::json!(["legal_advice", "family_tracing"]);
    assert_eq!(first["offer"]["services"], services);
    assert_eq!(first["offer"]["closed"]["offset"], 420);

    let changed = ["profile", "set", "--room", "none", "--closed-on", "2199-01-01,2000-01-01"];
    let tried = json(&place.run(&[&changed[..], &["--dry-run", "--json"]].concat()));
    assert_eq!((&tried["number"], &tried["dry_run"]), (&2.into(), &true.into()));
    assert_eq!(json(&place.run(&["profile", "show", "--json"]))["number"], 1);
    assert_eq!(code(&place.run(&changed)), 0);

    let shown = json(&place.run(&["profile", "show", "--json"]));
    assert_eq!((&shown["number"], &shown["offer"]["room"]), (&2.into(), &"none".into()));
    assert_eq!(shown["offer"]["services"], services, "what was not named stays");
    assert_eq!(shown["offer"]["closed"]["on"], serde_json::json!(["2199-01-01"]));
    assert_eq!(shown["offer"]["closed"]["weekdays"], serde_json::json!([6, 7]));
    assert!(stdout(&place.run(&["profile", "show"])).contains("leaves with the next connection"));
    let unsaid = ["profile", "set", "--room", "unsaid", "--closed-on", "--weekdays", "--json"];
    let unsaid = json(&place.run(&unsaid));
    assert!(unsaid["offer"].get("room").is_none());
    assert_eq!(unsaid["offer"]["closed"]["weekdays"], serde_json::json!([]));
    let listed = place.run(&["partner", "list"]);
    assert!(stdout(&listed).contains("2 services, until "), "{}", stdout(&listed));
}

#[test]
fn what_nobody_would_believe_is_not_said() {
    let place = Place::admitted("bsp-th");

    for (arguments, expected) in [
        (&["profile", "set", "--room", "few"][..], 2),
        (&["profile", "set", "--services", "legal_advice"], 2),
        (&["profile", "set", "--services", "beds"], 2),
        (&["profile", "set", "--utc-offset", "7"], 2),
        (&["profile", "set", "--weekdays", "1,2,3,4,5,6,7"], 2),
        (&[&SET[..], &["--until", "2199-01-01"]].concat(), 2),
        (&[&SET[..], &["--until", "2000-01-01"]].concat(), 2),
        (&["profile", "show", "mkn-mm"], 17),
    ] {
        let output = place.run(arguments);
        assert_eq!(code(&output), expected, "{arguments:?}: {}", stderr(&output));
    }
    assert_eq!(code(&place.run(&["profile", "show"])), 17, "nothing was said");
}

#[test]
fn without_a_partner_a_case_is_shown_who_can_take_it() {
    let place = Place::staffed("bsp-th");
    let number = place.imports(&case_of_today());

    let choice = place.run(&["refer", &number, "--json"]);

    assert_eq!(code(&choice), 0, "{}", stderr(&choice));
    let choice = json(&choice);
    assert_eq!(choice["schema"], "saphan.refer.choice/1");
    assert_eq!(choice["offered"][0]["remarks"][0]["code"], "no_profile");
    assert_eq!(code(&place.run(&["refer", &number, "--send"])), 2, "to whom?");
    assert_eq!(code(&place.run(&["refer", "none"])), 17);
}
