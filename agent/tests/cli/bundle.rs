//! Bundles, as far as one office that has never heard a hub can take them.

use std::fs;

use crate::place::{Place, code, json, stderr};

#[test]
fn before_the_first_word_of_a_hub_there_is_nothing_to_vouch_for_a_bundle() {
    let place = Place::admitted("bsp-th");
    let file = place.path("mkn-mm.bundle");

    let export = ["bundle", "export", "--to", "mkn-mm", file.to_str().unwrap()];
    let output = place.run(&export);

    assert_eq!(code(&output), 75);
    assert!(stderr(&output).contains("saphan-agent sync"), "{}", stderr(&output));
    assert!(!file.exists());
    for (to, expected) in [("bsp-th", 2), ("nobody-xx", 17)] {
        let output = place.run(&["bundle", "export", "--to", to, file.to_str().unwrap()]);
        assert_eq!(code(&output), expected, "{}", stderr(&output));
    }
}

#[test]
fn a_file_that_is_no_bundle_is_refused_and_one_that_is_not_there_is_said_so() {
    let place = Place::admitted("bsp-th");
    fs::write(place.path("letter"), "not a bundle").unwrap();
    let letter = place.path("letter");

    for more in [&[][..], &["--dry-run"]] {
        let import = [&["bundle", "import", letter.to_str().unwrap()][..], more].concat();
        let output = place.run(&import);
        assert_eq!(code(&output), 19);
        assert!(stderr(&output).contains("[U-101]"), "{}", stderr(&output));
        assert!(stderr(&output).contains("Nothing was changed."), "{}", stderr(&output));
    }
    assert_eq!(code(&place.run(&["bundle", "import", "elsewhere"])), 17);
    let status = json(&place.run(&["status", "--json"]));
    assert!(status["directory_confirmed"].is_null());
}
