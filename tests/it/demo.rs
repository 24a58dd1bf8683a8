//! `saphan-demo --check`: the whole system on one computer, over real QUIC.

use saphan_tests::demo::{self, Options};

#[test]
fn the_demo_comes_to_its_end_and_finds_nobody_where_nobody_belongs() {
    let mut printed = Vec::new();

    let ran = demo::run(&Options { check: true, keep: None }, &mut printed);

    let printed = String::from_utf8(printed).expect("text was printed");
    assert!(ran.is_ok(), "{printed}\n{ran:?}");
    let is_numbered = |line: &&str| line.get(..2).is_some_and(|at| at.trim().parse::<u8>().is_ok());
    let steps = printed.lines().filter(is_numbered).count();
    let searched = printed.lines().filter(|line| line.ends_with("  0 hits")).count();
    assert_eq!((steps, searched), (13, 6), "{printed}");
}

#[test]
fn the_demo_touches_no_folder_that_holds_something() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(folder.path().join("letter"), "dear").expect("written");

    let keep = Some(folder.path().to_owned());
    let ran = demo::run(&Options { check: true, keep }, &mut Vec::new());

    assert!(ran.is_err_and(|error| error.to_string().contains("not empty")));
    let left = std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(left, 1);
}
