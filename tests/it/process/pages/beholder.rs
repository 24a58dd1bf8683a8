//! Somebody who looks at pages: in every language and size, on paper, and in the language that no file says.
//! Pictures of all are kept in `target/pictures` for people to look at.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::window::Person;

/// The languages as the pages offer them.
const LANGUAGES: [&str; 8] = ["en", "th", "lo", "my", "shn", "fr", "nl", "sv"];
/// Which of them every run looks at, and in which size axe-core judges them: the shortest words, and the
/// highest lines where there is least room.
const JUDGED: [(&str, &str); 2] = [("en", "wide"), ("my", "narrow")];
/// English with other vowels: a word that keeps its own stands in no file of messages.
const PSEUDO: &str = "en-XA";
/// What axe-core judges by.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// What tells an onlooker what this is about.
const TELLING: [&str; 7] =
    ["victim", "traffick", "rescue", "police", "exploit", "prostitut", "survivor"];
/// Names and units, which no language changes.
const NAMES: [&str; 8] = ["pseudo", "saphan", "mekong", "noy", "kib", "mib", "gib", "csv"];
/// The height of one picture, in pixels of the page. WebP holds 16,383 of the screen.
const PICTURE_HEIGHT_MAX: usize = 8_000;
/// Pictures of these pages stand in the guides.
const IN_GUIDES: [&str; 12] = [
    "unlock",
    "inbox",
    "referral",
    "accept",
    "new-findings",
    "new-check",
    "withdraw",
    "requests",
    "request",
    "ca-partners",
    "invite",
    "hub-status",
];

/// How a page is looked at.
struct Look {
    name: &'static str,
    width: u32,
    height: u32,
    scale: u32,
    forced_colours: bool,
}

const WIDE: Look = Look { name: "wide", width: 1366, height: 768, scale: 1, forced_colours: false };
const NARROW: Look = Look { name: "narrow", width: 320, height: 640, ..WIDE };
/// A window of 1366 pixels at 200 %.
const ZOOMED: Look = Look { name: "zoomed", width: 683, height: 384, scale: 2, ..WIDE };
const FORCED: Look = Look { name: "forced", forced_colours: true, ..WIDE };
const ALL: [&Look; 4] = [&WIDE, &NARROW, &ZOOMED, &FORCED];

/// Whether all languages are looked at, and judged in all sizes, `SAPHAN_LOOKS=all`.
pub(super) fn is_whole() -> bool {
    std::env::var("SAPHAN_LOOKS").is_ok_and(|looks| looks == "all")
}

/// Whether the pictures of the guides are made anew, `SAPHAN_GUIDES=1`.
fn makes_guides() -> bool {
    std::env::var_os("SAPHAN_GUIDES").is_some()
}

/// The languages that are looked at: all where pictures of all are wanted.
fn languages() -> impl Iterator<Item = &'static str> {
    let is_every = is_whole() || makes_guides();
    LANGUAGES.into_iter().filter(move |tag| is_every || JUDGED.iter().any(|(of, _)| of == tag))
}

/// A step towards a page, in no language.
#[derive(Clone)]
pub(super) enum Step {
    /// To an address.
    Goes(String),
    /// On what a selector finds.
    Presses(String),
    /// On it, where no other page follows.
    Ticks(String),
    /// Into a field.
    Writes(String, String),
    /// On a page that would look anew by itself.
    Stays,
}

pub(super) fn goes(path: &str) -> Step {
    Step::Goes(path.to_owned())
}

pub(super) fn presses(css: &str) -> Step {
    Step::Presses(css.to_owned())
}

pub(super) fn ticks(css: &str) -> Step {
    Step::Ticks(css.to_owned())
}

pub(super) fn writes(css: &str, text: &str) -> Step {
    Step::Writes(css.to_owned(), text.to_owned())
}

/// A page, and how one gets there.
#[derive(Clone)]
pub(super) struct Shown {
    name: String,
    steps: Vec<Step>,
    /// Whether it may show what was told of a person.
    may_tell: bool,
    /// Whether it is made for paper.
    is_printed: bool,
}

impl Shown {
    pub(super) fn new(name: &str, steps: Vec<Step>) -> Self {
        Self { name: name.to_owned(), steps, may_tell: false, is_printed: false }
    }

    /// What the same way shows when something has happened.
    pub(super) fn named(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self }
    }

    /// The way to it.
    pub(super) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// A page that may show what was told of a person.
    pub(super) fn telling(self) -> Self {
        Self { may_tell: true, ..self }
    }

    /// A page that is made for paper too.
    pub(super) fn on_paper(self) -> Self {
        Self { is_printed: true, ..self }
    }
}

pub(super) fn at(name: &str, path: &str) -> Shown {
    Shown::new(name, vec![goes(path)])
}

/// Somebody who looks at every page.
pub(super) struct Beholder {
    pub(super) person: Person,
    origin: String,
    axe: String,
    canaries: Vec<String>,
    /// What is wrong with pages; told all at once when it leaves.
    faults: RefCell<Vec<String>>,
}

impl Beholder {
    pub(super) fn new(person: Person, origin: &str, canaries: &[&str]) -> Self {
        let axe = fs::read_to_string(target().join("axe/axe.min.js"));
        let canaries = canaries.iter().map(ToString::to_string).collect();
        let axe = axe.expect("axe-core is here; run tests/setup");
        Self { person, origin: origin.to_owned(), axe, canaries, faults: RefCell::default() }
    }

    /// Holds that a page is as it should be.
    fn holds(&self, is_right: bool, fault: impl FnOnce() -> String) {
        if !is_right {
            self.faults.borrow_mut().push(fault());
        }
    }

    /// Closes the window.
    pub(super) async fn leaves(self) {
        self.person.window.close().await.expect("closed");
        let faults = self.faults.into_inner();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    /// Looks at pages in the languages of the run; `home` is where a language can be chosen. `SAPHAN_LOOKS_AT=NAME`
    /// looks at one page alone.
    pub(super) async fn looks_at(&self, home: &str, pages: &[Shown]) {
        let only = std::env::var("SAPHAN_LOOKS_AT").ok();
        let pages = pages.iter().filter(|page| only.as_ref().is_none_or(|name| *name == page.name));
        let pages: Vec<&Shown> = pages.collect();
        if pages.is_empty() {
            return;
        }
        // What was said of pages before.
        self.person.complaints().await;
        for language in languages().chain([PSEUDO]) {
            self.reads_in(home, language).await;
            for page in &pages {
                for step in &page.steps {
                    self.takes(step).await;
                }
                let place = format!("{} in {language}", page.name);
                if language == PSEUDO {
                    self.is_all_from_files(&place, page.may_tell).await;
                } else {
                    self.judges(language, &place, page).await;
                }
            }
        }
        self.reads_in(home, "en").await;
    }

    /// Looks at what happens once, in English.
    pub(super) async fn looks_once(&self, page: &Shown) {
        // What was said of pages before.
        self.person.complaints().await;
        for step in &page.steps {
            self.takes(step).await;
        }
        self.judges("en", &format!("{} in en", page.name), page).await;
    }

    /// Chooses a language; the one for tests is offered to nobody.
    async fn reads_in(&self, home: &str, language: &str) {
        self.person.goes_to(&format!("{}{home}", self.origin)).await;
        let choose = format!(
            "const link = document.querySelector(\"a[href='/?lang={language}']\");
             const button = document.querySelector(\"form[action='/language'] button[value='{language}']\")
               ?? document.querySelector(\"form[action='/language'] button\");
             if (button) button.value = '{language}';
             if (link ?? button) (link ?? button).click();
             else location.href = '/?lang={language}';"
        );
        self.person.runs(&choose).await;
        self.person.finds(&format!("html[lang='{language}']")).await;
    }

    /// Takes a step; what follows is a page.
    pub(super) async fn takes(&self, step: &Step) {
        match step {
            Step::Goes(path) => {
                self.person.goes_to(&format!("{}{path}", self.origin)).await;
                let at = self.path().await;
                self.holds(Some(at.as_str()) == path.split('?').next(), || {
                    format!("{path} is {at}")
                });
            }
            Step::Presses(css) => self.presses(css).await,
            Step::Ticks(css) => self.person.finds(css).await.click().await.expect(css),
            Step::Writes(css, text) => {
                let field = self.person.finds(css).await;
                field.clear().await.expect(css);
                field.send_keys(text).await.expect(css);
            }
            Step::Stays => {
                let stop = "for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);";
                self.person.runs(stop).await;
            }
        }
        self.person.finds("h1").await;
    }

    /// The address of the page.
    pub(super) async fn path(&self) -> String {
        let path = self.person.runs("return location.pathname;").await;
        path.as_str().expect("a path").to_owned()
    }

    /// Where links of the page lead.
    pub(super) async fn all(&self, css: &str) -> Vec<String> {
        let links = format!(
            "return [...document.querySelectorAll(\"{css}\")].map(one => one.getAttribute('href'));"
        );
        let links = self.person.runs(&links).await;
        let links = links.as_array().expect("a list").iter().filter_map(Value::as_str);
        links.map(str::to_owned).collect()
    }

    /// Where the first of them leads.
    pub(super) async fn first(&self, css: &str) -> String {
        let links = self.all(css).await;
        links.into_iter().next().unwrap_or_else(|| panic!("no {css}"))
    }

    /// Presses, and waits until the page that was pressed on is gone. What is wrong in a form the office says,
    /// and not the browser.
    async fn presses(&self, css: &str) {
        let found = self.person.finds(css).await;
        let asks = "for (const form of document.forms) form.noValidate = true;
             document.documentElement.dataset.old = 'yes';";
        self.person.runs(asks).await;
        found.click().await.expect(css);
        self.person.finds("html:not([data-old]) h1").await;
    }

    async fn judges(&self, language: &str, place: &str, page: &Shown) {
        self.is_quiet(place, page.may_tell).await;
        let is_judged = |look: &Look| is_whole() || JUDGED.contains(&(language, look.name));
        let is_judged_at_all = ALL.into_iter().any(is_judged);
        if is_judged_at_all {
            self.person.runs(&self.axe).await;
        }
        let looks: &[&Look] = if is_judged_at_all { &ALL } else { &[&WIDE, &NARROW] };
        for look in looks {
            self.sees(look, "screen").await;
            let place = format!("{place}, {}", look.name);
            self.has_room(&place, look.width).await;
            if look.name == WIDE.name || is_judged(look) {
                self.keeps(language, look, &format!("{}-{}", page.name, look.name)).await;
            }
            if is_judged(look) {
                let found = self.violations().await;
                self.holds(found == json!([]), || format!("{place}: {found:#}"));
            }
        }
        if page.is_printed {
            self.is_fit_for_paper(language, place, page).await;
        }
        self.sees(&WIDE, "screen").await;
        if makes_guides() && IN_GUIDES.contains(&page.name.as_str()) {
            self.shows_in_guides(language, &page.name).await;
        }
        let complaints = self.person.complaints().await;
        self.holds(complaints.is_empty(), || format!("{place}: {complaints:?}"));
    }

    /// Nothing runs over the side.
    async fn has_room(&self, place: &str, width: u32) {
        let wide = self.person.runs("return document.documentElement.scrollWidth;").await;
        self.holds(wide.as_u64() <= Some(width.into()), || {
            format!("{place} is {wide} pixels wide")
        });
    }

    /// On a sheet of A4 there is what it says, and nothing to press.
    async fn is_fit_for_paper(&self, language: &str, place: &str, page: &Shown) {
        // 210 mm at 96 pixels an inch.
        let sheet = Look { name: "paper", width: 794, height: 1123, ..WIDE };
        self.sees(&sheet, "print").await;
        self.has_room(&format!("{place} on paper"), sheet.width).await;
        let seen = "return [...document.querySelectorAll('nav, button, footer, .button')]
            .filter(one => one.offsetParent !== null).map(one => one.outerHTML.slice(0, 100));";
        let seen = self.person.runs(seen).await;
        self.holds(seen == json!([]), || format!("{place} on paper: {seen:#}"));
        self.keeps(language, &sheet, &format!("{}-paper", page.name)).await;
        let pdf = json!({ "preferCSSPageSize": true, "printBackground": false });
        let pdf = self.person.tells_chromium("Page.printToPDF", pdf).await;
        let pdf = decoded(&pdf);
        super::paper::has_its_fonts(place, &pdf);
        fs::write(self.file(language, &format!("{}.pdf", page.name)), pdf).expect("written");
    }

    /// Nothing that tells anybody who walks past, and nothing of it from elsewhere.
    async fn is_quiet(&self, place: &str, may_tell: bool) {
        let seen = "return {
              page: document.documentElement.outerHTML,
              head: document.title + ' ' + location.href,
              read: document.body.innerText + document.title,
              fetched: performance.getEntriesByType('resource').map(one => one.name),
            };";
        let seen = self.person.runs(seen).await;
        let text = |part: &str| seen[part].as_str().expect("a text");
        let told = text(if may_tell { "head" } else { "page" });
        for canary in &self.canaries {
            self.holds(!told.contains(canary.as_str()), || format!("{place} tells {canary}"));
        }
        let read = text("read").to_lowercase();
        // What a person told, once somebody asked to read it, may say what it is about.
        for word in TELLING.into_iter().filter(|_| !may_tell) {
            self.holds(!read.contains(word), || format!("{place} says {word}"));
        }
        for address in seen["fetched"].as_array().expect("a list") {
            let address = address.as_str().expect("an address");
            self.holds(address.starts_with(&self.origin), || format!("{place} asks {address}"));
        }
    }

    /// Every word of it comes from a file of messages, so that it can be said in other languages.
    async fn is_all_from_files(&self, place: &str, may_tell: bool) {
        if may_tell {
            return;
        }
        // What is written alike in all languages is marked as code, or by its language.
        // Where there is script, what stands in noscript is text with its tags. Four letters from a to f may be the
        // number of a recovery kit.
        let words = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const said = [document.title];
            while (walker.nextNode()) {
              const at = walker.currentNode.parentElement;
              const own = at.closest('[lang]') === document.documentElement;
              if (own && !at.closest('.code, code, script, style, textarea')) said.push(walker.currentNode.data.replace(/<[^>]*>/g, ' '));
            }
            for (const at of document.querySelectorAll('[aria-label]')) said.push(at.getAttribute('aria-label'));
            return said.join('\\n').split(/[\\s,;:()?!\"]+/)
              .filter(word => /^[A-Za-z]{3,}\\.?$/.test(word) && /[aeiou]/.test(word))
              .filter(word => !/^[a-f]{4}$/.test(word));";
        let words = self.person.runs(words).await;
        let words = words.as_array().expect("a list").iter().filter_map(Value::as_str);
        let words: Vec<&str> =
            words.filter(|word| !NAMES.contains(&word.to_lowercase().as_str())).collect();
        self.holds(words.is_empty(), || format!("{place} says in English alone: {words:?}"));
    }

    async fn sees(&self, look: &Look, media: &str) {
        let metrics = json!({
            "width": look.width, "height": look.height,
            "deviceScaleFactor": look.scale, "mobile": false,
        });
        self.person.tells_chromium("Emulation.setDeviceMetricsOverride", metrics).await;
        let forced = if look.forced_colours { "active" } else { "none" };
        let media =
            json!({ "media": media, "features": [{ "name": "forced-colors", "value": forced }] });
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

    fn file(&self, language: &str, name: &str) -> PathBuf {
        let folder = target().join("pictures").join(language);
        fs::create_dir_all(&folder).expect("a folder");
        folder.join(name)
    }

    /// A picture of the whole page; of a long one several, from top to bottom.
    async fn keeps(&self, language: &str, look: &Look, name: &str) {
        let height = self.person.runs("return document.documentElement.scrollHeight;").await;
        let height = height.as_u64().expect("a height");
        for (piece, top) in (0..height.max(1)).step_by(PICTURE_HEIGHT_MAX).enumerate() {
            let rest = (height - top).min(PICTURE_HEIGHT_MAX as u64);
            let clip =
                json!({ "x": 0, "y": top, "width": look.width, "height": rest.max(1), "scale": 1 });
            let picture = json!({
                "format": "webp", "quality": 60, "captureBeyondViewport": true, "clip": clip,
            });
            let picture = self.person.tells_chromium("Page.captureScreenshot", picture).await;
            let picture = decoded(&picture);
            assert!(!picture.is_empty(), "no picture of {name} in {language}");
            let of = if piece == 0 { String::new() } else { format!("-{}", piece + 1) };
            fs::write(self.file(language, &format!("{name}{of}.webp")), picture).expect("written");
        }
    }

    /// The picture that the guides of a language show.
    async fn shows_in_guides(&self, language: &str, name: &str) {
        let guides =
            PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/guides").join(language);
        if !guides.is_dir() {
            return;
        }
        self.sees(&Look { width: 1024, ..WIDE }, "screen").await;
        let picture = json!({ "format": "webp", "quality": 50 });
        let picture = self.person.tells_chromium("Page.captureScreenshot", picture).await;
        let folder = guides.join("pictures");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{name}.webp")), decoded(&picture)).expect("written");
    }
}

/// What Chromium answers as `data`.
fn decoded(answer: &Value) -> Vec<u8> {
    let data = answer["data"].as_str().expect("data").as_bytes();
    data_encoding::BASE64.decode(data).expect("base64")
}

/// The folder of what is built.
fn target() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target")
}
