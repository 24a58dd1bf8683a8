use clap::CommandFactory as _;
use saphan_protocol::codes::{AgeBasis, Service};
use saphan_protocol::section::Fact;

use super::values::fact;
use super::*;

#[test]
fn the_command_line_is_consistent() {
    Cli::command().debug_assert();
}

/// Two arguments of one name, of which every command takes one, would be read as each other.
#[test]
fn no_command_has_an_argument_of_the_name_of_one_that_all_take() {
    fn look(command: &clap::Command, all: &[String]) {
        for argument in command.get_arguments() {
            let id = argument.get_id().to_string();
            assert!(!all.contains(&id), "{} has {id} too", command.get_name());
        }
        command.get_subcommands().for_each(|below| look(below, all));
    }

    let program = Cli::command();
    let all = program.get_arguments().filter(|argument| argument.is_global_set());
    let all: Vec<String> = all.map(|argument| argument.get_id().to_string()).collect();

    assert!(all.len() > 5);
    program.get_subcommands().for_each(|command| look(command, &all));
}

#[test]
fn a_fact_is_a_word_or_a_kind_with_its_value() {
    assert_eq!(fact("yes"), Ok(Fact::Yes));
    assert_eq!(fact("count=3"), Ok(Fact::Count(3)));
    assert_eq!(fact("date=2026-11-25"), Ok(Fact::Date("2026-11-25".parse().unwrap())));
    assert_eq!(fact("service=maternity"), Ok(Fact::Service(Service::Maternity)));
    assert_eq!(fact("age_basis=assessed"), Ok(Fact::AgeBasis(AgeBasis::Assessed)));
}

#[test]
fn what_is_no_fact_is_refused_without_being_repeated() {
    for bad in ["", "maybe", "count=300", "count=", "service=Keo", "Keo=1", "date=2026-02-30"] {
        let error = fact(bad).unwrap_err();
        assert!(!error.contains("Keo"), "{error}");
    }
}

/// The list may grow: each entry needs its own word about what to do instead.
#[test]
fn every_refused_type_of_attachment_says_what_to_do() {
    let lists: serde_json::Value =
        serde_json::from_str(include_str!("../../../protocol/codes.json")).unwrap();
    let list = lists["attachment_refused"].as_array().unwrap().clone();

    let listed: Vec<&str> = list.iter().map(|entry| entry["code"].as_str().unwrap()).collect();

    let known: Vec<&str> = values::ATTACHMENT_REFUSED.iter().map(|(code, _)| *code).collect();
    assert_eq!(known, listed);
    for code in listed {
        assert!(values::attachment_type(code).is_err());
    }
    assert!(values::attachment_type("court_document").is_ok());
}

#[test]
fn every_leaf_has_an_example() {
    fn look(command: &clap::Command, found: &mut usize) {
        if command.has_subcommands() {
            command.get_subcommands().for_each(|below| look(below, found));
        } else if command.get_name() != "help" {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Example:"), "{}", command.get_name());
            *found += 1;
        }
    }

    let mut leaves = 0;
    look(&Cli::command(), &mut leaves);

    assert!(leaves >= 20);
}
