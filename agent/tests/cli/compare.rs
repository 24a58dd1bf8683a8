//! Partners and their numbers: listed, shown, compared.

use std::fs;
use std::io::Write as _;
use std::process::{Output, Stdio};

use saphan_certs::comparison::ComparisonNumber;
use saphan_protocol::keys::VerifyingKey;

use crate::place::{Place, code, json, program, stderr, stdout};

/// What `mkn-mm` reads out.
fn read_out(place: &Place) -> String {
    let key = fs::read(place.path("mkn-mm.key")).unwrap().try_into().unwrap();
    let key = VerifyingKey::from_bytes(key).unwrap();
    let (network, partner) = ("mekong".parse().unwrap(), "mkn-mm".parse().unwrap());
    ComparisonNumber::of(&network, &partner, &key).unwrap().to_string()
}

/// Types a number that was heard.
fn types(place: &Place, heard: &str) -> Output {
    let file = place.path("heard");
    fs::write(&file, heard).unwrap();
    place.run(&["partner", "compare", "mkn-mm", "--json", "--number-file", file.to_str().unwrap()])
}

fn state(place: &Place) -> String {
    let listed = json(&place.run(&["partner", "list", "--json"]));
    assert_eq!(listed["schema"], "saphan.partner.list/1");
    assert!(listed["partners"][0]["number"].is_null(), "this office");
    listed["partners"][1]["number"]["state"].as_str().unwrap().to_owned()
}

#[test]
fn a_number_is_compared_and_the_list_says_by_whom_and_when() {
    let place = Place::staffed("bsp-th");
    let number = read_out(&place);
    assert_eq!(state(&place), "not_compared");
    let shown = json(&place.run(&["partner", "show", "mkn-mm", "--json"]));
    assert_eq!(shown["our_number"].as_str().unwrap().split(' ').count(), 5);
    assert!(shown["their_number"].is_null(), "nobody can copy it");

    let compared = types(&place, &number);

    assert_eq!(code(&compared), 0, "{}", stderr(&compared));
    let compared = json(&compared);
    assert_eq!(compared["schema"], "saphan.partner.compare/1");
    assert_eq!(
        (&compared["number"]["state"], &compared["number"]["by"]),
        (&"compared".into(), &"lo-01".into())
    );
    let listed = stdout(&place.run(&["partner", "list"]));
    assert!(listed.contains("Number compared by lo-01 on "), "{listed}");
    let shown = json(&place.run(&["partner", "show", "mkn-mm", "--json"]));
    assert_eq!(shown["their_number"], *number);
}

#[test]
fn a_slip_is_typed_again_and_a_difference_is_noted_and_shown() {
    let place = Place::staffed("bsp-th");
    let number = read_out(&place);
    let slip = format!("{}{}", if number.starts_with('7') { "8" } else { "7" }, &number[1..]);
    let ours = json(&place.run(&["partner", "show", "mkn-mm", "--json"]));
    let other = ours["our_number"].as_str().unwrap();

    let slip = types(&place, &slip);
    assert_eq!(code(&slip), 2);
    assert!(stderr(&slip).contains("look at group 1"), "{}", stderr(&slip));
    assert_eq!(state(&place), "not_compared");

    let differs = types(&place, other);
    assert_eq!(code(&differs), 14);
    let said = stderr(&differs);
    assert!(said.contains("NUMBER_DIFFERS") && said.contains("This was noted."), "{said}");
    assert_eq!(state(&place), "differed");
    let status = json(&place.run(&["status", "--json"]));
    let notice = status["notices"][0].as_str().unwrap();
    assert!(notice.contains("saphan-agent partner compare mkn-mm"), "{notice}");

    assert_eq!(code(&types(&place, &number)), 0);
    assert_eq!(json(&place.run(&["status", "--json"]))["notices"].as_array().unwrap().len(), 0);
    let log = place.run(&["audit", "export", "--json", "--as", "sv-01"]);
    assert!(stdout(&log).contains("number_differed") && stdout(&log).contains("partner_compared"));
}

#[test]
fn a_script_gives_the_number_on_standard_input_and_nobody_is_asked_without_a_terminal() {
    let place = Place::staffed("bsp-th");
    let unasked = place.run(&["partner", "compare", "mkn-mm"]);
    assert_eq!(code(&unasked), 2);
    assert!(stderr(&unasked).contains("--number-file"), "{}", stderr(&unasked));

    let mut running = program()
        .args(["partner", "compare", "mkn-mm", "--number-file", "-", "--dir"])
        .arg(place.path("office"))
        .arg("--passphrase-file")
        .arg(place.path("passphrase"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    running.stdin.take().unwrap().write_all(read_out(&place).as_bytes()).unwrap();
    let ran = running.wait_with_output().unwrap();

    assert_eq!(code(&ran), 0);
    assert!(stdout(&ran).contains("same number, check digit right"), "{}", stdout(&ran));
}

#[test]
fn an_administrator_and_a_stranger_are_refused_before_anybody_types() {
    let place = Place::staffed("bsp-th");

    let administrator = place.run(&["partner", "compare", "mkn-mm", "--as", "office"]);
    let stranger = place.run(&["partner", "compare", "xyz-be"]);

    assert_eq!(code(&administrator), 15, "{}", stderr(&administrator));
    assert_eq!(code(&stranger), 17, "{}", stderr(&stranger));
    assert_eq!(code(&place.run(&["partner", "show", "bsp-th"])), 2, "this office itself");
}
