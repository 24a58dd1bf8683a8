//! What can be set in the pages. What is saved stands in `agent.toml`, as somebody would have written it
//! there, and counts at once; what counts later says so.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use saphan_certs::files::{Readers, write_atomically};
use zeroize::Zeroizing;

use super::day;
use super::language::{BOOK, Words};
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Seat};
use crate::config::{Config, Origin, Setting};
use crate::exit::{Exit, Failure};
use crate::notices::{self, PASSWORD_FILE};

/// Longest value of a field, in characters.
const VALUE_CHARS_MAX: usize = 400;
/// Longest password of a mail server, in bytes.
const PASSWORD_LEN_MAX: usize = 200;
/// Field with the password.
const PASSWORD: &str = "smtp-passphrase";

/// The pages of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/settings", get(show).post(save))
        .route("/settings/try", post(try_mail))
        .route("/settings/sheet", get(sheet))
}

/// The settings of this page in their groups, each with the name of the group.
const GROUPS: [(&str, &[Setting]); 4] = [
    ("settings-display", &[Setting::Language, Setting::Calendar, Setting::Digits]),
    ("settings-safety", &[Setting::UiLockAfterMinutes]),
    ("settings-referrals", &[Setting::OfficeContact, Setting::OfficeDeputy, Setting::SafeSummary]),
    (
        "settings-notices",
        &[
            Setting::NotifyDesktop,
            Setting::NotifyMailTo,
            Setting::NotifyMailFrom,
            Setting::NotifySmtpServer,
            Setting::NotifySmtpUser,
        ],
    ),
];

/// A setting as a form shows it.
struct Field {
    name: String,
    label: String,
    hint: Option<String>,
    value: String,
    /// What can be chosen, where it is not typed.
    choices: Vec<(String, String, bool)>,
    is_number: bool,
    wrong: Option<String>,
    /// What sets it, where the file cannot.
    fixed: Option<String>,
}

struct Group {
    heading: String,
    fields: Vec<Field>,
    has_password: bool,
}

#[derive(Template)]
#[template(path = "settings.html")]
struct Page {
    shell: Shell,
    refused: Option<InWords>,
    wrong: Vec<(String, String)>,
    groups: Vec<Group>,
    is_password_kept: bool,
    may_change: bool,
}

/// The name of a setting in forms and messages: its key, with hyphens.
fn name_of(setting: Setting) -> String {
    setting.key().replace(['.', '_'], "-")
}

async fn show(seat: Seat) -> Result<Html<String>, Refusal> {
    let (standing, may_change) = standing(&seat).await?;
    Ok(answered(&page(&seat, standing, may_change, None)))
}

async fn standing(seat: &Seat) -> Result<(Standing, bool), Failure> {
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            let may_change = office.may_change_settings().is_ok();
            Ok((Standing::of(office, now).await?, may_change))
        })
    })
    .await
}

async fn save(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match try_save(&seat, &fields).await {
        Ok(()) => Ok(Redirect::to("/settings?done=settings").into_response()),
        Err(failure) => {
            let (standing, may_change) = standing(&seat).await?;
            let refused = InWords::of(seat.words(), &failure);
            let page = page(&seat, standing, may_change, Some((&fields, refused)));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
        }
    }
}

async fn try_save(seat: &Seat, fields: &Fields) -> Result<(), Failure> {
    let config = seat.place().config();
    if GROUPS.iter().flat_map(|(_, all)| *all).any(|one| wrong(&config, *one, fields).is_some()) {
        return Err(Failure::new(
            Exit::Usage,
            "settings-wrong",
            "something is not as it has to be",
        ));
    }
    let password = fields.exact(PASSWORD).filter(|text| !text.trim().is_empty());
    if password.is_some_and(|text| text.len() > PASSWORD_LEN_MAX || text.contains(['\n', '\r'])) {
        return Err(Failure::new(Exit::Usage, "settings-wrong", "this is no password"));
    }
    let now = seat.now();
    seat.work(move |office| Box::pin(async move { Ok(office.change_settings(now).await?) }))
        .await?;
    let mut changes: Vec<(Setting, Option<String>)> = GROUPS
        .iter()
        .flat_map(|(_, all)| *all)
        .filter(|setting| seat.place().settings.fixed_by(**setting).is_none())
        .map(|setting| (*setting, typed(*setting, fields)))
        .collect();
    if let Some(password) = password {
        let path = seat.place().dir.join(PASSWORD_FILE);
        let line = Zeroizing::new(format!("{}\n", password.as_str()));
        write_atomically(&path, line.as_bytes(), Readers::Owner).map_err(|error| {
            let cause = format!("cannot write {}: {error}", path.display());
            Failure::new(Exit::Failed, "config-write", cause)
        })?;
        changes.push((Setting::NotifySmtpPasswordFile, Some(PASSWORD_FILE.to_owned())));
    }
    if typed(Setting::NotifySmtpUser, fields).is_none() {
        changes.push((Setting::NotifySmtpPasswordFile, None));
    }
    let language = config.language;
    seat.place().settings.change(&changes)?;
    let config = seat.place().config();
    if config.language != language {
        seat.speak(config.language);
    }
    Ok(())
}

/// What a form says of a setting, in plain digits.
fn typed(setting: Setting, fields: &Fields) -> Option<String> {
    let text = fields.one(&name_of(setting))?;
    match day::number(text) {
        Some(number) if setting.is_number() => Some(number.to_string()),
        Some(_) | None => Some(text.to_owned()),
    }
}

/// The message that says what is wrong with what was typed.
fn wrong(config: &Config, setting: Setting, fields: &Fields) -> Option<String> {
    let own = || Some(format!("settings-wrong-{}", name_of(setting)));
    let Some(text) = typed(setting, fields) else {
        let has_mail = typed(Setting::NotifyMailTo, fields).is_some();
        let is_needed = matches!(setting, Setting::NotifyMailFrom | Setting::NotifySmtpServer);
        return if has_mail && is_needed { own() } else { None };
    };
    if text.chars().count() > VALUE_CHARS_MAX || !Config::takes(setting, &text) {
        return own();
    }
    // A password goes to no other server, and as nobody else, than it was typed for.
    let same =
        |one: Setting| config.value(one).and_then(|known| known.text.clone()) == typed(one, fields);
    let is_kept = config.notify.password_file.is_some()
        && same(Setting::NotifySmtpServer)
        && same(Setting::NotifySmtpUser);
    let lacks = setting == Setting::NotifySmtpUser && fields.one(PASSWORD).is_none() && !is_kept;
    lacks.then(|| "settings-wrong-password".to_owned())
}

/// Sends the notice that goes out when something waits, to everybody who would get it.
async fn try_mail(form: Form<Seat>) -> Result<Redirect, Refusal> {
    let seat = form.from;
    seat.work(|office| Box::pin(async move { Ok(office.may_change_settings()?) })).await?;
    let config = seat.place().config();
    notices::try_out(&seat.place().dir, &config, seat.now()).await?;
    Ok(Redirect::to("/settings?done=notice-sent"))
}

fn page(
    seat: &Seat,
    standing: Standing,
    may_change: bool,
    refused: Option<(&Fields, InWords)>,
) -> Page {
    let shell = Shell::of(seat, Some(Nav::Settings), standing);
    let config = seat.place().config();
    let (fields, refused) =
        refused.map_or((None, None), |(fields, refused)| (Some(fields), Some(refused)));
    let groups: Vec<Group> = GROUPS
        .iter()
        .map(|(heading, settings)| Group {
            heading: shell.t.say(*heading).to_string(),
            fields: settings.iter().map(|one| field(seat, &config, *one, fields)).collect(),
            has_password: settings.contains(&Setting::NotifySmtpUser),
        })
        .collect();
    let all = groups.iter().flat_map(|group| &group.fields);
    let wrong = all.filter_map(|field| Some((field.name.clone(), field.wrong.clone()?))).collect();
    let is_password_kept = config.notify.password_file.is_some();
    Page { shell, refused, wrong, groups, is_password_kept, may_change }
}

fn field(seat: &Seat, config: &Config, setting: Setting, fields: Option<&Fields>) -> Field {
    let t = seat.words();
    let name = name_of(setting);
    let known = config.value(setting).and_then(|value| value.text.clone());
    let value = match fields {
        Some(fields) => fields.one(&name).map(str::to_owned),
        None => known,
    };
    let value = value.unwrap_or_default();
    let wrong = fields.and_then(|fields| wrong(config, setting, fields));
    Field {
        label: t.say(format!("settings-{name}")).to_string(),
        hint: t.try_say(format!("settings-{name}-hint")).map(|said| said.to_string()),
        choices: choices(t, setting, &value),
        is_number: setting.is_number(),
        wrong: wrong.map(|id| t.say(id).to_string()),
        fixed: seat
            .place()
            .settings
            .fixed_by(setting)
            .map(|by| t.say("settings-fixed").with("by", by).to_string()),
        value,
        name,
    }
}

/// What can be chosen for a setting, by value, name, and whether it is.
fn choices(t: Words, setting: Setting, value: &str) -> Vec<(String, String, bool)> {
    let named = |values: &[&str]| {
        let choice = |one: &&str| {
            let label = t.say(format!("settings-{}-{one}", name_of(setting))).to_string();
            ((*one).to_owned(), label, *one == value)
        };
        values.iter().map(choice).collect()
    };
    match setting {
        Setting::Language => BOOK
            .editions()
            .iter()
            .map(|one| one.language)
            .map(|one| (one.tag().to_owned(), one.name().to_owned(), one.tag() == value))
            .collect(),
        Setting::Calendar => named(&["auto", "gregorian", "buddhist"]),
        Setting::Digits => named(&["western", "own"]),
        Setting::SafeSummary | Setting::NotifyDesktop => named(&["off", "on"]),
        Setting::HubAddress
        | Setting::OfficeContact
        | Setting::OfficeDeputy
        | Setting::OfficeStaff
        | Setting::FetchEveryMinutes
        | Setting::Carrier
        | Setting::Proxy
        | Setting::UiListen
        | Setting::UiLockAfterMinutes
        | Setting::NotifyMailTo
        | Setting::NotifyMailFrom
        | Setting::NotifySmtpServer
        | Setting::NotifySmtpUser
        | Setting::NotifySmtpPasswordFile
        | Setting::LogLevel
        | Setting::LogFormat => Vec::new(),
    }
}

#[derive(Template)]
#[template(path = "settings_sheet.html")]
struct Sheet {
    shell: Shell,
    made: String,
    /// Key, value and where it comes from.
    rows: Vec<[String; 3]>,
}

/// Everything that is set, to print and to keep with the papers of the office.
async fn sheet(seat: Seat) -> Result<Html<String>, Refusal> {
    let (standing, _) = standing(&seat).await?;
    let shell = Shell::of(&seat, Some(Nav::Settings), standing);
    let t = shell.t;
    let config = seat.place().config();
    let rows = config.values().iter().map(|value| {
        let text = value.text.clone().unwrap_or_else(|| t.say("settings-not-set").to_string());
        let origin = match &value.origin {
            _ if value.text.is_none() => String::new(),
            Origin::Default => t.say("settings-default").to_string(),
            Origin::Flag => t.say("settings-flag").to_string(),
            Origin::Variable(_) | Origin::File(..) => value.origin.to_string(),
        };
        [value.setting.key().to_owned(), text, origin]
    });
    let rows = rows.collect();
    let made = t.moment(seat.now());
    Ok(answered(&Sheet { shell, made, rows }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Calendar, Language};
    use crate::pages::language::words;

    fn wrong_in(form: &str) -> Vec<String> {
        let (config, fields) = (Config::defaults(), Fields::read(form.as_bytes()));
        let all = GROUPS.iter().flat_map(|(_, all)| *all);
        all.filter_map(|one| wrong(&config, *one, &fields)).collect()
    }

    #[test]
    fn every_setting_of_the_page_has_its_messages() {
        let t = words(Language::English, Calendar::Auto);
        for setting in GROUPS.iter().flat_map(|(_, all)| *all) {
            let name = name_of(*setting);
            assert!(t.try_say(format!("settings-{name}")).is_some(), "{name}");
            let wrong = t.try_say(format!("settings-wrong-{name}"));
            assert!(wrong.is_some() || !choices(t, *setting, "").is_empty(), "{name}");
            for (_, label, _) in choices(t, *setting, "") {
                assert!(!label.starts_with("settings-"), "{label}");
            }
        }
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        assert_eq!(wrong_in("ui-lock-after-minutes=61"), ["settings-wrong-ui-lock-after-minutes"]);
        assert_eq!(wrong_in("ui-lock-after-minutes=%E0%BB%92%E0%BB%90"), [] as [&str; 0]);
        assert_eq!(wrong_in("office-contact=Ms+Keo"), ["settings-wrong-office-contact"]);
        assert_eq!(
            wrong_in("notify-mail-to=a%40example.org"),
            ["settings-wrong-notify-mail-from", "settings-wrong-notify-smtp-server"]
        );
        assert_eq!(wrong_in("notify-smtp-user=saphan"), ["settings-wrong-password"]);
        assert!(wrong_in("notify-smtp-user=saphan&smtp-passphrase=x").is_empty());
    }
}
