use clap::builder::PossibleValue;
use clap::{Arg, ArgAction};

use super::*;
use crate::language::{Book, Calendar, Edition};

static EDITIONS: [Edition; 2] = [
    Edition { language: Language::English, is_complete: true, files: &[] },
    Edition {
        language: Language::French,
        is_complete: false,
        files: &["help-send = Envoyer un dossier
arg--to = Partenaire
arg-send--file = Dossier à envoyer
value--how--fast = Sans attendre
usage-error = erreur : { $what }
usage-example = Exemple :
usage-heading = Utilisation :
usage-options = Options :
usage-possible = [valeurs : { $values }]
usage-similar = Peut-être { $values } ?
usage-unknown-argument = argument inconnu : { $argument }
usage-unknown-command = commande inconnue : { $command }
"],
    },
];
static BOOK: Book = Book::new(&EDITIONS);

fn program() -> Command {
    let how = ["fast", "slow"].map(|how| PossibleValue::new(how).help(format!("{how} it goes")));
    let send = Command::new("send").about("Send a case").arg(Arg::new("file").help("The case"));
    let send = send.arg(Arg::new("to").long("to").help("Partner").long_help("Partner\n\nOne."));
    let send = send.arg(Arg::new("how").long("how").help("How").value_parser(how));
    let list = Command::new("list").about("List them").arg(Arg::new("file").help("The list"));
    let json = Arg::new("json").long("json").action(ArgAction::SetTrue).global(true).help("JSON");
    let both = [send.after_help("Example:\n  tool send case.json"), list];
    Command::new("tool").about("A tool").version("1").arg(json).subcommands(both)
}

fn said(line: &str) -> String {
    let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    let t = BOOK.words(Language::French, Calendar::Auto).plain();
    let error = program().try_get_matches_from(&args).unwrap_err();
    Answer::of(error, program(), &args, t).text()
}

#[test]
fn a_text_is_called_by_its_command_but_where_all_commands_say_the_same() {
    let found = texts(program());

    let ids: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(
        ids,
        [
            "arg--how",
            "arg--json",
            "arg--to",
            "arg--to--long",
            "arg-list--file",
            "arg-send--file",
            "help",
            "help-list",
            "help-send",
            "value--how--fast",
            "value--how--slow",
        ]
    );
    assert_eq!(found["arg--to--long"], "Partner\n\nOne.");
}

#[test]
fn help_is_written_in_the_language_and_in_english_what_that_lacks() {
    let short = said("tool send -h");

    let has = |text: &str| assert!(short.contains(text), "{text}: {short}");
    has("Envoyer un dossier\n\nUtilisation : tool send [OPTIONS] [file]");
    has("Options :\n      --json       JSON\n      --to <to>    Partenaire\n");
    has("How [valeurs : fast, slow]");
    has("Exemple :\n  tool send case.json");
    assert!(said("tool send --help").contains("- fast: Sans attendre"));
}

#[test]
fn the_command_that_shows_help_is_answered_as_the_flag_is() {
    assert_eq!(said("tool help send"), said("tool send --help"));
    assert!(said("tool help help").contains("Utilisation : tool help"));
}

#[test]
fn what_is_wrong_names_what_was_typed_the_usage_and_where_to_read_more() {
    let text = said("tool send --fro x");

    assert!(text.starts_with("erreur : argument inconnu : --fro\n"), "{text}");
    assert!(text.contains("\nUtilisation : tool send "), "{text}");
    assert!(text.contains("tool send --help"), "{text}");
    assert!(said("tool send --how soon").contains("[valeurs : fast, slow]"));
    assert!(said("tool sned").contains("inconnue : sned\n  Peut-être send ?"));
}

#[test]
fn what_would_steer_the_terminal_is_not_repeated() {
    assert!(!said("tool send --\u{1b}[2J").contains('\u{1b}'));
}

#[test]
fn an_option_is_found_in_arguments_that_do_not_parse() {
    let args = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();

    assert_eq!(value_of(&args("tool --bogus --lang lo x"), "--lang").as_deref(), Some("lo"));
    assert_eq!(value_of(&args("tool -h --lang=th"), "--lang").as_deref(), Some("th"));
    assert_eq!(value_of(&args("tool --language th --lang"), "--lang"), None);
}
