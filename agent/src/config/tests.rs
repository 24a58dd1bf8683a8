use super::*;

const SAMPLE: &str = include_str!("../../agent.sample.toml");

fn load(text: &str, variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(CONFIG_FILE);
    std::fs::write(&path, text).unwrap();
    let variable = |name: &str| {
        variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
    };
    Config::load(&path, true, variable, &[])
}

fn message(text: &str) -> String {
    load(text, &[]).unwrap_err().to_string()
}

#[test]
fn the_documented_sample_is_a_good_file_that_says_the_defaults() {
    let config = load(SAMPLE, &[]).unwrap();

    for value in config.values() {
        assert!(matches!(value.origin, Origin::File(..)), "{} is missing", value.setting.key());
        assert!(SAMPLE.contains(value.setting.variable()));
        let default = value.setting.default_text();
        assert!(default.is_none_or(|text| value.text.as_deref() == Some(text)));
    }
    assert_eq!(config.hub.unwrap().to_string(), "hub.example.org:4433");
    assert_eq!(config.fetch_every, Duration::from_secs(300));
}

#[test]
fn the_defaults_are_good() {
    assert_eq!(Config::defaults().language, Language::English);
    assert_eq!(Config::defaults().hub, None);
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest_key() {
    let error = message("# ours\nlangauge = \"lo\"\n");
    assert!(error.ends_with("agent.toml:2: unknown key \"langauge\", did you mean \"language\"?"));
    let error = message("[hub]\nadress = \"hub.example.org:4433\"\n");
    assert!(error.ends_with("agent.toml:2: unknown key \"adress\", did you mean \"address\"?"));
    assert!(message("[gui]\nlisten = \"0.0.0.0:1\"\n").contains(":1: unknown key \"gui\""));
}

#[test]
fn a_wrong_value_is_named_with_its_line_and_what_fits() {
    let error = message("\n[network]\nfetch_every_minutes = 0\n");
    assert!(error.ends_with(
        "agent.toml:3: network.fetch_every_minutes must be a whole number from 1 to 1440, not \"0\""
    ));
    assert!(message("[ui]\nlisten = \"0.0.0.0:1\"").contains("an address of this computer alone"));
    assert!(message("[ui]\nlock_after_minutes = 61").contains("a whole number from 1 to 60"));
    assert!(message("language = \"xx\"").contains("one of en th lo"));
    assert!(message("language = 7").contains("agent.toml:1: "));
    assert!(message("[hub]\naddress = \"hub\"").contains("a host and a port"));
    assert!(message("[log]\nlevel = \"off\"").contains("one of error warn"));
    assert!(message("[office]\ncontact = \"Ms Keo\"").contains("a staff code like lo-01"));
    assert!(message("language =").contains("agent.toml:1: "));
}

#[test]
fn a_flag_goes_before_a_variable_and_that_before_the_file() {
    let text = "language = \"lo\"\ncalendar = \"buddhist\"\n";
    let variables = [("SAPHAN_LANGUAGE", "th")];
    let config = load(text, &variables).unwrap();
    assert_eq!((config.language, config.calendar), (Language::Thai, Calendar::Buddhist));

    let flags = [(Setting::Language, "fr".to_owned())];
    let variable = |_: &str| Some("th".to_owned());
    let missing = Path::new("/nowhere/agent.toml");
    let error = Config::load(missing, false, variable, &flags).unwrap_err();
    assert!(error.to_string().starts_with("SAPHAN_CALENDAR: calendar must be one of auto"));
    let config = Config::load(missing, false, |_| None, &flags).unwrap();
    assert_eq!(config.language, Language::French);
    assert_eq!(config.values()[0].origin, Origin::Flag);
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let error = Config::load(Path::new("/nowhere/x.toml"), true, |_| None, &[]).unwrap_err();

    assert_eq!(error.code(), "config-read");
}

#[test]
fn what_this_file_does_not_say_the_file_of_the_computer_says() {
    let (own, computer) = (Path::new("own"), Path::new("computer"));
    let files = [(own, "language = 'lo'"), (computer, "language = 'th'\n[hub]\naddress = 'h:1'")];

    let config = Config::of_files(&files, |_| None, &[]).unwrap();

    assert_eq!(config.language, Language::Lao);
    let hub = config.value(Setting::HubAddress).unwrap();
    assert_eq!(hub.text.as_deref(), Some("h:1"));
    assert_eq!(hub.origin, Origin::File(computer.to_owned(), 3));
}
