//! Every page in every language and size: accessible, quiet, all of it from this computer, nothing on it
//! that an onlooker should not read. Pictures of all are kept in `target/pictures` for people to look at.

use std::fs;
use std::path::PathBuf;

use saphan_tests::process::{Network, Office};
use serde_json::{Value, json};

use super::window::{Driver, Person, plays};

/// The languages as the pages offer them.
const LANGUAGES: [&str; 8] = ["en", "th", "lo", "my", "shn", "fr", "nl", "sv"];
/// What axe-core judges by.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// What tells an onlooker what this is about.
const TELLING: [&str; 7] =
    ["victim", "traffick", "rescue", "police", "exploit", "prostitut", "survivor"];

/// How a page is looked at.
struct Look {
    name: &'static str,
    width: u32,
    height: u32,
    scale: u32,
    forced_colours: bool,
    /// Whether a picture is kept.
    is_kept: bool,
    /// Whether axe-core judges it in every language; that takes longest.
    is_judged_in_all: bool,
}

/// Languages in which axe-core judges every size: the shortest words and the highest lines.
const EVERY_SIZE: [&str; 2] = ["en", "my"];

/// Whether it judges all sizes in all languages, `SAPHAN_LOOKS=all`.
fn is_whole() -> bool {
    std::env::var("SAPHAN_LOOKS").is_ok_and(|looks| looks == "all")
}

const LOOKS: [Look; 4] = [
    Look {
        name: "wide",
        width: 1366,
        height: 768,
        scale: 1,
        forced_colours: false,
        is_kept: true,
        is_judged_in_all: true,
    },
    Look {
        name: "narrow",
        width: 320,
        height: 640,
        scale: 1,
        forced_colours: false,
        is_kept: true,
        is_judged_in_all: false,
    },
    // A window of 1366 pixels at 200 %.
    Look {
        name: "zoomed",
        width: 683,
        height: 384,
        scale: 2,
        forced_colours: false,
        is_kept: false,
        is_judged_in_all: false,
    },
    Look {
        name: "forced",
        width: 1366,
        height: 768,
        scale: 1,
        forced_colours: true,
        is_kept: false,
        is_judged_in_all: false,
    },
];

/// A step towards a page, in no language.
#[derive(Clone)]
pub(super) enum Step {
    /// To an address.
    Goes(String),
    /// On what a selector finds.
    Presses(String),
}

pub(super) fn goes(path: &str) -> Step {
    Step::Goes(path.to_owned())
}

pub(super) fn presses(css: &str) -> Step {
    Step::Presses(css.to_owned())
}

/// A page, and how one gets there.
pub(super) struct Shown {
    pub(super) name: &'static str,
    pub(super) steps: Vec<Step>,
    /// Whether it may show what was told of a person.
    pub(super) may_tell: bool,
}

pub(super) fn at(name: &'static str, path: &str) -> Shown {
    Shown { name, steps: vec![goes(path)], may_tell: false }
}

/// Somebody who looks at every page.
pub(super) struct Beholder {
    person: Person,
    origin: String,
    axe: String,
    canaries: Vec<String>,
}

impl Beholder {
    pub(super) fn new(person: Person, origin: String, canaries: &[&str]) -> Self {
        let axe = fs::read_to_string(target().join("axe/axe.min.js"));
        let canaries = canaries.iter().map(ToString::to_string).collect();
        Self { person, origin, axe: axe.expect("axe-core is here; run tests/setup"), canaries }
    }

    /// Looks at a page in each language; `home` is where a language can be chosen.
    pub(super) async fn looks_at(&self, home: &str, shown: &Shown) {
        for language in LANGUAGES {
            self.person.goes_to(&format!("{}{home}", self.origin)).await;
            let choice = format!("form[action='/language'] button[value='{language}']");
            // It stands in a list that is closed.
            self.person.runs(&format!("document.querySelector(\"{choice}\").click();")).await;
            self.person.finds(&format!("html[lang='{language}']")).await;
            for step in &shown.steps {
                self.takes(step).await;
            }
            self.judges(language, shown).await;
        }
    }

    async fn takes(&self, step: &Step) {
        match step {
            Step::Goes(path) => self.person.goes_to(&format!("{}{path}", self.origin)).await,
            Step::Presses(css) => self.person.finds(css).await.click().await.expect(css),
        }
        self.person.finds("h1").await;
    }

    async fn judges(&self, language: &str, shown: &Shown) {
        let place = format!("{} in {language}", shown.name);
        self.is_quiet(&place, shown.may_tell).await;
        self.person.runs(&self.axe).await;
        for look in &LOOKS {
            self.sees(look).await;
            let place = format!("{place}, {}", look.name);
            let wide = self.person.runs("return document.documentElement.scrollWidth;").await;
            assert!(wide.as_u64() <= Some(look.width.into()), "{place} is {wide} pixels wide");
            if look.is_kept {
                self.keeps(language, shown.name, look).await;
            }
            if look.is_judged_in_all || EVERY_SIZE.contains(&language) || is_whole() {
                let found = self.violations().await;
                assert_eq!(found, json!([]), "{place}: {found:#}");
            }
        }
        let complaints = self.person.complaints().await;
        assert!(complaints.is_empty(), "{place}: {complaints:?}");
    }

    /// Nothing that tells anybody who walks past, and nothing of it from elsewhere.
    async fn is_quiet(&self, place: &str, may_tell: bool) {
        let page = self.person.runs("return document.documentElement.outerHTML;").await;
        let page = page.as_str().expect("HTML");
        let title = self.person.runs("return document.title + ' ' + location.href;").await;
        let told = if may_tell { title.as_str().expect("a title") } else { page };
        for canary in &self.canaries {
            assert!(!told.contains(canary.as_str()), "{place} tells {canary}");
        }
        let read = self.person.runs("return document.body.innerText + document.title;").await;
        let page = read.as_str().expect("words").to_lowercase();
        for word in TELLING {
            assert!(!page.contains(word), "{place} says {word}");
        }
        let fetched = "return performance.getEntriesByType('resource').map(one => one.name);";
        for address in self.person.runs(fetched).await.as_array().expect("a list") {
            let address = address.as_str().expect("an address");
            assert!(address.starts_with(&self.origin), "{place} asks {address}");
        }
    }

    async fn sees(&self, look: &Look) {
        let metrics = json!({
            "width": look.width, "height": look.height,
            "deviceScaleFactor": look.scale, "mobile": false,
        });
        self.person.tells_chromium("Emulation.setDeviceMetricsOverride", metrics).await;
        let forced = if look.forced_colours { "active" } else { "none" };
        let media = json!({ "features": [{ "name": "forced-colors", "value": forced }] });
        self.person.tells_chromium("Emulation.setEmulatedMedia", media).await;
    }

    async fn violations(&self) -> Value {
        let judge = format!(
            "const done = arguments[arguments.length - 1];
             axe.run(document, {{ runOnly: {}, resultTypes: ['violations'] }}).then(
               judged => done(judged.violations.map(
                 one => ({{ rule: one.id, nodes: one.nodes.map(node => node.html) }}))));",
            json!(RULES)
        );
        self.person.window.execute_async(&judge, Vec::new()).await.expect("axe judges")
    }

    async fn keeps(&self, language: &str, name: &str, look: &Look) {
        let folder = target().join("pictures").join(language);
        fs::create_dir_all(&folder).expect("a folder");
        let picture = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.person.tells_chromium("Page.captureScreenshot", picture).await;
        let picture = picture["data"].as_str().expect("a picture").as_bytes();
        let picture = data_encoding::BASE64.decode(picture).expect("base64");
        let path = folder.join(format!("{name}-{}.png", look.name));
        fs::write(path, picture).expect("written");
    }
}

/// The folder of what is built.
fn target() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target")
}

#[test]
fn every_page_of_whoever_receives_is_accessible_and_quiet() {
    let mut network = Network::start();
    network.bsp.serve();
    let referral = network.refers_a_case();
    network.nkw.serve_pages();
    let driver = Driver::start();
    plays(behold_received(&network.nkw, &driver, &referral));
    drop(driver);
    network.end();
}

async fn behold_received(nkw: &Office, driver: &Driver, referral: &str) {
    let person = Person::at(nkw, driver, true).await;
    let outside = Beholder::new(person, nkw.pages(), &["CANARY"]);
    outside.looks_at("/unlock", &at("unlock", "/unlock")).await;
    outside.person.window.close().await.expect("closed");

    let person = Person::unlocked(nkw, driver, "lo-01").await;
    person.awaits_in_the_inbox(referral).await;
    let inside = Beholder::new(person, nkw.pages(), &["CANARY"]);
    let page = format!("/referral/{referral}");
    for (name, path) in [
        ("inbox", "/inbox"),
        ("sent-empty", "/sent"),
        ("referral-unopened", &page),
        ("partners", "/partners"),
        ("partner", "/partner/bsp-th"),
        ("queue", "/queue"),
        ("status", "/status"),
        ("backup", "/backup"),
        ("staff", "/staff"),
        ("settings", "/settings"),
        ("settings-sheet", "/settings/sheet"),
        ("profile", "/settings/profile"),
        ("reports", "/reports"),
        ("log", "/audit"),
        ("consent", "/consent"),
    ] {
        inside.looks_at("/status", &at(name, path)).await;
    }
    for (name, path) in
        [("reports-shown", "/reports"), ("log-shown", "/audit"), ("consent-shown", "/consent")]
    {
        let press = presses(&format!("main form[action='{path}'] p.actions button"));
        let steps = vec![goes(path), press];
        inside.looks_at("/status", &Shown { name, steps, may_tell: false }).await;
    }
    inside.takes(&goes(&page)).await;
    inside.takes(&presses("form[action$='/open'] button")).await;
    let reveal = vec![goes(&page), presses(&format!("main form[action='{page}'] button"))];
    inside.looks_at("/status", &at("referral", &page)).await;
    let shown = Shown { name: "referral-shown", steps: reveal, may_tell: true };
    inside.looks_at("/status", &shown).await;
    for (name, act) in
        [("accept", "accept"), ("ask", "ask"), ("decline", "decline"), ("say", "say")]
    {
        inside.looks_at("/status", &at(name, &format!("{page}/{act}"))).await;
    }
    inside.person.window.close().await.expect("closed");
}
