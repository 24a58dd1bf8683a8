//! What must hold of the tree itself: which way dependencies point, how large a file may grow, and
//! that the documents name only what exists.
#![expect(clippy::unwrap_used, reason = "a tree that cannot be read ends its test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;

use toml::{Table, Value};

/// The crates that are shipped.
const CRATES: [&str; 8] = [
    "protocol",
    "protocol/names",
    "protocol/matching",
    "protocol/pages",
    "protocol/carrier",
    "certs",
    "hub",
    "agent",
];
/// Most lines of a source file: past that there is a second noun inside.
const LINES_MAX: usize = 600;

/// The command line of `saphan-ca`, which is a program and no library.
#[path = "../../certs/src/cli.rs"]
mod saphan_ca;

#[test]
fn dependencies_point_down() {
    let forbidden: [(&str, &[&str]); 8] = [
        ("protocol", &["tokio", "quinn", "sqlx", "saphan-certs", "saphan-hub", "saphan-agent"]),
        ("protocol/names", &["tokio", "quinn", "sqlx", "rustls"]),
        ("protocol/matching", &["tokio", "quinn", "sqlx", "rustls"]),
        ("protocol/pages", &["quinn", "sqlx", "rustls"]),
        ("protocol/carrier", &["sqlx"]),
        ("certs", &["sqlx", "quinn", "saphan-hub", "saphan-agent"]),
        ("hub", &["saphan-agent"]),
        ("agent", &["quinn", "saphan-hub"]),
    ];

    for (package, banned) in forbidden {
        let direct = dependencies_of(package);
        for name in banned {
            assert!(!direct.contains(*name), "{package} depends on {name}");
        }
        let own: Vec<&String> = direct.iter().filter(|name| name.starts_with("saphan-")).collect();
        let above: &[&str] = match package {
            "protocol" | "protocol/names" | "protocol/carrier" => &[],
            "protocol/matching" => &["saphan-names"],
            "protocol/pages" => &["saphan-protocol"],
            "certs" => &["saphan-carrier", "saphan-pages", "saphan-protocol"],
            "agent" => &[
                "saphan-carrier",
                "saphan-certs",
                "saphan-matching",
                "saphan-names",
                "saphan-pages",
                "saphan-protocol",
            ],
            _ => &["saphan-carrier", "saphan-certs", "saphan-pages", "saphan-protocol"],
        };
        assert_eq!(own, above, "what {package} knows of its neighbours");
    }
}

/// Through no other crate either: whoever reads `protocol` has not to think of sockets or files.
#[test]
fn no_runtime_and_no_database_stand_behind_the_protocol() {
    let lock: Table = read("Cargo.lock").parse().unwrap();
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let on = package.get("dependencies").and_then(Value::as_array);
        let on = on.into_iter().flatten().filter_map(|name| name.as_str()?.split(' ').next());
        needs.entry(package["name"].as_str().unwrap()).or_default().extend(on);
    }

    let mut reached = BTreeSet::new();
    let mut left = vec!["saphan-protocol"];
    while let Some(name) = left.pop() {
        if reached.insert(name) {
            left.extend(&needs[name]);
        }
    }

    assert!(reached.contains("hpke"), "the lock file was read");
    for banned in ["tokio", "quinn", "sqlx", "rustls", "mio", "socket2"] {
        assert!(!reached.contains(banned), "{banned} stands behind the protocol");
    }
}

#[test]
fn unsafe_code_is_forbidden_in_what_is_shipped() {
    for package in CRATES {
        let manifest = manifest(package);

        let level = manifest["lints"]["rust"]["unsafe_code"].as_str();

        assert_eq!(level, Some("forbid"), "{package}/Cargo.toml");
    }
}

#[test]
fn no_source_file_outgrows_its_noun() {
    for package in CRATES {
        for path in files(&root().join(package).join("src")) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();

            assert!(lines <= LINES_MAX, "{} has {lines} lines", path.display());
        }
    }
}

/// All SQL lives in `store`.
#[test]
fn nothing_but_a_store_knows_the_database() {
    for package in ["hub", "agent"] {
        for path in files(&root().join(package).join("src")) {
            let in_store = path.components().any(|part| part.as_os_str() == "store")
                || path.ends_with("src/store.rs");

            let knows = fs::read_to_string(&path).unwrap().contains("sqlx::");

            assert!(in_store || !knows, "{} knows the database", path.display());
        }
    }
}

/// `ARCHITECTURE.md` names things instead of linking to them; here is what keeps it true.
#[test]
fn every_name_on_the_map_is_in_the_code() {
    let code: String = CRATES
        .iter()
        .flat_map(|package| files(&root().join(package).join("src")))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let map = read("ARCHITECTURE.md");
    let mut looked_up = 0;

    for name in code_in_sentences(&map).into_iter().filter(|name| name.contains("::")) {
        for part in name.split("::") {
            assert!(has_word(&code, part), "no {part} in the code, which the map calls {name}");
        }
        looked_up += 1;
    }

    assert!(looked_up > 30, "the map was read");
}

#[test]
fn every_link_in_the_documents_leads_somewhere() {
    let mut followed = 0;

    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for target in links(&text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { path.clone() } else { path.with_file_name(file) };
            assert!(file.exists(), "{}: {target} leads nowhere", path.display());
            if !anchor.is_empty() {
                let there = fs::read_to_string(&file).unwrap();
                let known = headings(&there).any(|heading| heading == anchor);
                assert!(known, "{}: no heading {target}", path.display());
            }
            followed += 1;
        }
    }

    assert!(followed > 10, "the documents were read");
}

/// Options, values and all: each command that a document shows would be taken as it stands.
#[test]
fn every_command_in_the_documents_exists() {
    let mut tried = BTreeSet::new();

    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for words in commands(&text) {
            if let Err(problem) = try_command(&words) {
                panic!("{}: {}: {problem}", path.display(), words.join(" "));
            }
            tried.insert(words[0].clone());
        }
    }

    for program in ["cargo", "tests/run", "saphan-ca", "saphan-hub", "saphan-agent"] {
        assert!(tried.contains(program), "no document shows how to use {program}");
    }
}

/// What stands inside a sentence has no values to be tried with, but must name a command.
#[test]
fn every_command_that_a_sentence_names_exists() {
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for code in code_in_sentences(&text) {
            let words: Vec<&str> = code.split_whitespace().collect();
            let Some(command) = words.first().and_then(|name| program(name)) else { continue };
            let names = words[1..].iter().take_while(|word| {
                word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
                    && !word.starts_with('-')
            });
            let mut at = &command;
            for name in names {
                if !at.has_subcommands() {
                    break;
                }
                let under = at.find_subcommand(name);
                at = under.unwrap_or_else(|| panic!("{}: no `{code}`", path.display()));
            }
        }
    }
}

/// Neither paths of one machine nor hosts that only one network knows.
#[test]
fn no_file_speaks_of_the_machine_it_was_written_on() {
    let banned = [["/wo", "rk/"], ["/ro", "ot/"], ["index.cra", "tes.io"], ["registry.np", "mjs"]]
        .map(|parts| parts.concat());
    let mut read = 0;

    for path in files(&root()) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for word in &banned {
            assert!(!text.contains(word), "{} contains {word}", path.display());
        }
        read += 1;
    }

    assert!(read > 100, "the tree was read");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn manifest(package: &str) -> Table {
    read(&format!("{package}/Cargo.toml")).parse().unwrap()
}

/// What a package is built from; tests of its own may use more.
fn dependencies_of(package: &str) -> BTreeSet<String> {
    let manifest = manifest(package);
    ["dependencies", "build-dependencies"]
        .iter()
        .filter_map(|kind| manifest.get(*kind)?.as_table())
        .flat_map(|table| table.keys().cloned())
        .collect()
}

/// All files below `folder` but those that git, cargo or a registry made.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let made = ["target", ".git", "node_modules", "Cargo.lock", "package-lock.json"];
        if made.contains(&name) {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn documents() -> Vec<PathBuf> {
    files(&root())
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect()
}

/// Whether `word` stands in `text`, and not only as a part of a longer name.
fn has_word(text: &str, word: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(is_name) && !text[at + word.len()..].starts_with(is_name)
    })
}

/// Targets of `[text](target)`.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("](").filter_map(|(at, _)| text[at + 2..].split(')').next())
}

/// Headings as links name them: lower case, hyphens for spaces, no punctuation.
fn headings(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().filter(|line| line.starts_with('#')).map(|line| {
        let heading = line.trim_start_matches('#').trim().to_lowercase();
        heading
            .chars()
            .filter(|letter| letter.is_alphanumeric() || *letter == ' ' || *letter == '-')
            .map(|letter| if letter == ' ' { '-' } else { letter })
            .collect()
    })
}

/// Fenced blocks with their language.
fn blocks(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'))
}

/// The commands of all blocks in `sh`, each in its words.
fn commands(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for (_, body) in blocks(text).filter(|(language, _)| *language == "sh") {
        for line in body.replace("\\\n", " ").lines() {
            let line = line.split(" #").next().unwrap();
            for command in line.split("&&").flat_map(|part| part.split('|')) {
                let words = words(command);
                if !words.is_empty() && !words[0].starts_with('#') {
                    found.push(words);
                }
            }
        }
    }
    found
}

/// The words of one command, without what is set before it, who runs it and where its output goes.
fn words(command: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut skip = false;
    for word in unquoted(command) {
        if std::mem::take(&mut skip) {
            continue;
        }
        match word.as_str() {
            "sudo" if words.is_empty() => {}
            "-u" if words.is_empty() => skip = true,
            ">" | "<" => skip = true,
            setting if words.is_empty() && setting.contains('=') => {}
            _ => words.push(word),
        }
    }
    words
}

/// Words as a shell splits them: what stands between quotes is in one.
fn unquoted(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in command.chars() {
        match (quote, letter) {
            (Some(open), letter) if letter == open => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, letter) if letter.is_whitespace() => words.push(String::new()),
            (_, letter) => words.last_mut().expect("it begins with one").push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Code between single back quotes, outside of blocks.
fn code_in_sentences(text: &str) -> Vec<&str> {
    text.split("\n```")
        .step_by(2)
        .flat_map(|prose| prose.split('`').skip(1).step_by(2))
        .filter(|code| !code.contains('\n'))
        .collect()
}

fn program(name: &str) -> Option<clap::Command> {
    match name {
        "saphan-ca" => Some(saphan_ca::Cli::command()),
        "saphan-hub" => Some(saphan_hub::cli::Cli::command()),
        "saphan-agent" => Some(saphan_agent::cli::Cli::command()),
        _ => None,
    }
}

fn try_command(words: &[String]) -> Result<(), String> {
    let name = words[0].as_str();
    if let Some(command) = program(name) {
        return match command.try_get_matches_from(words) {
            Ok(_) => Ok(()),
            Err(error) if !error.use_stderr() => Ok(()), // help or version was asked for
            Err(error) => Err(error.to_string()),
        };
    }
    if name == "cargo" {
        return try_cargo(words);
    }
    // What was built is there only for whoever has built it so.
    if let Some(built) = name.strip_prefix("target/release/") {
        let source = root().join("tests/bin").join(built.trim_start_matches("saphan-"));
        let is_known = source.with_extension("rs").is_file();
        return if is_known { Ok(()) } else { Err("no such program".to_owned()) };
    }
    if name.contains('/') && !name.starts_with('/') && !root().join(name).is_file() {
        return Err("no such file".to_owned());
    }
    Ok(())
}

/// Packages, programs, tests and features that a cargo command names.
fn try_cargo(words: &[String]) -> Result<(), String> {
    let named = |flags: &[&str]| {
        let at = words.iter().position(|word| flags.contains(&word.as_str()))?;
        words.get(at + 1)
    };
    let exists = |what: &str, found: bool| if found { Ok(()) } else { Err(format!("no {what}")) };
    let tests = manifest("tests");
    let targets = |kind: &str, name: &str| {
        let all = tests.get(kind).and_then(Value::as_array).into_iter().flatten();
        all.filter_map(|target| target["name"].as_str()).any(|known| known == name)
    };
    let mut folder = None;
    if let Some(package) = named(&["-p", "--package"]) {
        let short = package.strip_prefix("saphan-").unwrap_or("none");
        let folders = [root().join(short), root().join("protocol").join(short)];
        folder = folders.into_iter().find(|folder| folder.join("Cargo.toml").is_file());
        exists(package, folder.is_some())?;
    }
    if let Some(name) = named(&["--bin"]) {
        let shipped = ["saphan-ca", "saphan-hub", "saphan-agent"].contains(&name.as_str());
        exists(name, shipped || targets("bin", name))?;
    }
    if let Some(name) = named(&["--test"]) {
        let file = folder.map(|folder| folder.join("tests").join(name).with_extension("rs"));
        exists(name, targets("test", name) || file.is_some_and(|file| file.is_file()))?;
    }
    if let Some(name) = named(&["--bench"]) {
        exists(name, targets("bench", name))?;
    }
    if let Some(name) = named(&["--features"]) {
        let name = name.strip_prefix("saphan-tests/").unwrap_or(name);
        exists(name, tests.get("features").is_some_and(|known| known.get(name).is_some()))?;
    }
    Ok(())
}
