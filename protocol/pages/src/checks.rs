//! What holds of the language files of every program. Each function is the body of a test, and panics
//! with what does not hold.
#![expect(clippy::unwrap_used, reason = "a tree that cannot be read ends its test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use clap::Command;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::help;
use crate::language::{Book, Calendar, Edition};

/// Words that tell an onlooker what all this is about.
const TELLING: [&str; 7] =
    ["victim", "traffick", "rescue", "police", "exploit", "prostitut", "survivor"];

/// Each message with the names of its places.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of some files of an edition.
///
/// # Panics
/// If one stands there twice.
pub fn messages<'a>(edition: &Edition, files: impl IntoIterator<Item = &'a str>) -> Messages {
    let tag = edition.language.tag();
    let mut found = BTreeMap::new();
    for (id, pattern) in files.into_iter().flat_map(|file| patterns(tag, file)) {
        let mut names = BTreeSet::new();
        places(&pattern, &mut names);
        let twice = found.insert(id.clone(), names);
        assert!(twice.is_none(), "{tag}: {id} stands there twice");
    }
    found
}

/// The program's own messages in English.
///
/// # Panics
/// If the book has no edition.
pub fn own_english(book: &Book) -> Messages {
    let english = book.editions().first().unwrap();
    messages(english, english.files.iter().copied())
}

/// All messages of an edition: those of all programs, and the program's own, which go before them.
///
/// # Panics
/// If one of them stands there twice.
pub fn all(edition: &Edition) -> Messages {
    let mut all = messages(edition, edition.texts().take(1));
    all.extend(messages(edition, edition.files.iter().copied()));
    all
}

/// No language says what English does not, each message has the same places everywhere, and a complete
/// language lacks none.
///
/// # Panics
/// If it is not so.
pub fn every_language_says_the_same_things_with_the_same_places(book: &Book) {
    let (first, others) = book.editions().split_first().unwrap();
    let english = all(first);
    for edition in others {
        let (own, tag) = (all(edition), edition.language.tag());
        for (id, places) in &own {
            assert_eq!(english.get(id), Some(places), "{tag}: {id}");
        }
        if edition.is_complete {
            let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
            assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        }
    }
}

/// Every text of sources and templates in these folders, by its path.
///
/// # Panics
/// If one cannot be read.
pub fn sources(mut folders: Vec<PathBuf>) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("language/tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                // Tests of a file say what is made for them.
                let said = text.split("#[cfg(test)]").next().unwrap_or_default();
                texts.push((path.display().to_string(), said.to_owned()));
            }
        }
    }
    texts
}

/// Each message that a source says stands in the files; returns how many there are.
///
/// # Panics
/// If it is not so.
pub fn whatever_is_said_stands_in_the_files(book: &Book, sources: &[(String, String)]) -> usize {
    let english = all(book.editions().first().unwrap());
    let mut said = 0;
    for (path, text) in sources {
        for id in quoted(text, "say(") {
            assert!(english.contains_key(id) || id.contains('{'), "{path}: {id}");
            said += 1;
        }
    }
    said
}

/// Each of these messages stands in a source, but for those whose name a program puts together and that
/// begin with one of `made_of_parts`.
///
/// # Panics
/// If it is not so.
pub fn no_message_stands_there_that_nobody_says(
    messages: &Messages,
    sources: &[(String, String)],
    made_of_parts: &[&str],
) {
    let texts: String = sources.iter().map(|(_, text)| text.as_str()).collect();
    for id in messages.keys() {
        let is_made = made_of_parts.iter().any(|part| id.starts_with(part));
        assert!(is_made || texts.contains(&format!("\"{id}\"")), "{id}");
    }
}

/// No language has a word that tells an onlooker what all this is about.
///
/// # Panics
/// If it is not so.
pub fn nothing_tells_an_onlooker_what_this_is_about(book: &Book) {
    for edition in book.editions() {
        let tag = edition.language.tag();
        let mut text = String::new();
        for (_, pattern) in edition.texts().flat_map(|file| patterns(tag, file)) {
            words(&pattern, &mut text);
        }
        let text = text.to_lowercase();
        for word in TELLING {
            assert!(!text.contains(word), "{tag}: {word}");
        }
    }
}

/// The messages of a file; no page asks for attributes.
fn patterns<'a>(tag: &str, file: &'a str) -> Vec<(String, Pattern<&'a str>)> {
    let read = parser::parse(file).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
    let mut found = Vec::new();
    for entry in read.body {
        if let Entry::Message(message) = entry {
            assert!(message.attributes.is_empty(), "{tag}: {} has attributes", message.id.name);
            found.extend(message.value.map(|value| (message.id.name.to_owned(), value)));
        }
    }
    found
}

fn places(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => place(inline, names),
            Expression::Select { selector, variants } => {
                place(selector, names);
                for variant in variants {
                    places(&variant.value, names);
                }
            }
        }
    }
}

fn place(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    }
}

/// The texts between quotes that stand directly behind `before`.
pub fn quoted<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    let parts = text.split(before).skip(1);
    parts.filter_map(|rest| rest.strip_prefix('"')?.split('"').next()).collect()
}

/// The words of a pattern, of all its forms.
fn words(pattern: &Pattern<&str>, all: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| words(&variant.value, all));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    all.push('\n');
}

/// Every complete language has each text of a program's help and no other, and each says something.
///
/// # Panics
/// If it is not so.
pub fn every_language_says_the_whole_help(book: &'static Book, program: Command) {
    let english = help::texts(program);
    assert!(english.values().all(|text| !text.trim().is_empty()));
    for edition in book.editions().iter().skip(1) {
        let tag = edition.language.tag();
        let own = messages(edition, edition.files.iter().copied());
        let stale: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(stale.is_empty(), "{tag}: of no command: {stale:?}");
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        assert!(missing.is_empty() || !edition.is_complete, "{tag} lacks {missing:?}");
        let t = book.words(edition.language, Calendar::Auto).plain();
        for (id, places) in own {
            assert!(places.is_empty(), "{tag}: {id} has places");
            assert!(!t.say(id.clone()).to_string().trim().is_empty(), "{tag}: {id} says nothing");
        }
    }
}

/// The help of every command is written in every language, with what the command is about.
///
/// # Panics
/// If it is not so.
pub fn every_help_is_written_in_every_language(book: &'static Book, program: &Command) {
    let mut paths = Vec::new();
    paths_of(program, &[], &mut paths);
    assert!(paths.len() > 5, "the commands were found");
    for edition in book.editions() {
        let t = book.words(edition.language, Calendar::Auto).plain();
        let mut told = help::in_language(program.clone().term_width(0), t);
        told.build();
        let options = t.say("usage-options").to_string();
        for path in &paths {
            let mut own = &mut told;
            for name in path.iter().skip(1) {
                own = own.find_subcommand_mut(name).unwrap();
            }
            let about = own.get_about().unwrap().to_string();
            let long = own.get_long_about().map_or_else(|| about.clone(), ToString::to_string);
            let (h, help) = (own.render_help().to_string(), own.render_long_help().to_string());
            assert!(h.contains(&about) && h.contains(&options), "{path:?}: {h}");
            assert!(help.contains(&long) && help.contains(&options), "{path:?}: {help}");
        }
    }
}

/// Each command with those above it.
fn paths_of(command: &Command, above: &[String], paths: &mut Vec<Vec<String>>) {
    let path = [above, &[command.get_name().to_owned()]].concat();
    command.get_subcommands().for_each(|below| paths_of(below, &path, paths));
    paths.push(path);
}
