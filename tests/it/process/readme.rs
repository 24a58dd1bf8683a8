//! The README's installation on three machines, done word for word at a terminal.

use std::path::Path;

use saphan_tests::cases::of_a_woman;
use saphan_tests::ports::free_port;
use saphan_tests::process::{Ran, folder};

use crate::independent::script_of;

#[test]
fn the_installation_goes_as_the_readme_says_and_the_first_referral_is_accepted() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("case.json");
    std::fs::write(&file, of_a_woman("2026-0031")).unwrap();
    let machines = place.path().join("machines");
    std::fs::create_dir(&machines).unwrap();
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");

    let mut walk = script_of("walk_readme.py");
    walk.arg(readme).arg(folder()).arg(file).arg(machines).arg(free_port().to_string());
    let walked = Ran::of(&mut walk);

    println!("{}", walked.stdout);
    assert_eq!(walked.code, 0, "{}{}", walked.stdout, walked.stderr);
    assert!(walked.stdout.trim_end().ends_with("all of it done"), "{}", walked.stdout);
}
