//! Every page in every language and size: accessible, quiet, all of it from this computer, nothing on it
//! that an onlooker should not read.

use saphan_tests::cases::of_a_woman;
use saphan_tests::process::{Browser, Network, Office, text_of};

use super::attachments::{compared, files_of};
use super::authority::{ANOTHERS, asks, groups, invited, waiting};
use super::beholder::{Beholder, Shown, at, goes, presses, ticks, writes};
use super::hub::served;
use super::life::{Desk, offered};
use super::tasks::{HasWords as _, NUMBER, has_left};
use super::window::{Driver, Person, plays};

const HOME: &str = "/status";
/// Number of a file that is looked at before it is imported.
const ANOTHER: &str = "2026-0031";
/// The button of a form that leads on.
const ON: &str = "main form:not(#hide) p.actions button";
/// Who persons of the stories are.
const NAMES: [&str; 5] = ["Nokkeo", "PA9900417", "ແກ້ວມະນີສຸກ", "MIXAYPHONEKHAM", "Robertson"];
/// What a file of the stories says of somebody.
const NAMED: &[u8] = b"The usual paper.\nHer teacher Mrs Robertson calls each week.\n";

impl Beholder {
    /// Somebody who has given the passphrase, and looks.
    async fn inside(office: &Office, driver: &Driver, officer: &str) -> Self {
        let person = Person::unlocked(office, driver, officer).await;
        Self::new(person, &office.pages(), &NAMES)
    }
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
    let outside = Beholder::new(person, &nkw.pages(), &["CANARY"]);
    let hides = vec![
        goes("/unlock"),
        writes("[name=officer]", "lo-01"),
        writes("[name=passphrase]", "four words that rhyme"),
        presses("main form button"),
        presses("#hide button"),
    ];
    let pages = [at("unlock", "/unlock"), Shown::new("hidden", hides)];
    outside.looks_at("/unlock", &pages).await;
    outside.leaves().await;

    let inside = Beholder::inside(nkw, driver, "lo-01").await;
    inside.person.awaits_in_the_inbox(referral).await;
    let page = format!("/referral/{referral}");
    inside.looks_at(HOME, &[at("inbox", "/inbox"), at("referral-unopened", &page)]).await;
    inside.takes(&goes(&page)).await;
    inside.takes(&presses("form[action$='/open'] button")).await;
    let reveal = vec![goes(&page), presses(&format!("main form[action='{page}'] button"))];
    let mut pages = vec![
        at("referral", &page).on_paper(),
        Shown::new("referral-shown", reveal).telling().on_paper(),
    ];
    for act in ["accept", "ask", "decline", "redirect", "say"] {
        pages.push(at(act, &format!("{page}/{act}")));
    }
    pages.push(Shown::new("decline-refused", vec![goes(&format!("{page}/decline")), presses(ON)]));
    pages.push(at("unknown", "/referral/none"));
    pages.push(at("alone", "/alone"));
    inside.looks_at(HOME, &pages).await;
    inside.leaves().await;
}

#[test]
fn every_page_of_an_office_is_accessible_and_quiet() {
    let mut network = Network::start();
    network.nkw.serve_pages();
    let driver = Driver::start();
    plays(behold_an_office(&network.nkw, &driver));
    drop(driver);
    network.nkw.stop();
    network.stop_hub();
}

async fn behold_an_office(nkw: &Office, driver: &Driver) {
    let inside = Beholder::inside(nkw, driver, "lo-01").await;
    let pages = [
        ("sent-empty", "/sent"),
        ("partners", "/partners"),
        ("partner", "/partner/bsp-th"),
        ("thaw", "/partner/bsp-th/thaw"),
        ("queue", "/queue"),
        ("status", "/status"),
        ("backup", "/backup"),
        ("staff", "/staff"),
        ("settings", "/settings"),
        ("profile", "/settings/profile"),
        ("reports", "/reports"),
        ("log", "/audit"),
        ("consent", "/consent"),
        ("kept", "/kept"),
        ("files-empty", "/files"),
        ("new-empty", "/new"),
        ("attachments-empty", "/attachments"),
        ("erasures", "/erasures"),
        ("glass", "/glass"),
        ("search", "/search"),
    ];
    let mut pages: Vec<Shown> = pages.into_iter().map(|(name, path)| at(name, path)).collect();
    pages.push(at("settings-sheet", "/settings/sheet").on_paper());
    for (name, path) in [("reports-shown", "/reports"), ("log-shown", "/audit")] {
        pages.push(Shown::new(name, vec![goes(path), presses(ON)]));
    }
    let verify = presses("[formaction='/audit/verify']");
    pages.push(Shown::new("log-verified", vec![goes("/audit"), verify]));
    pages.push(Shown::new("consent-shown", vec![goes("/consent"), presses(ON)]).on_paper());
    inside.looks_at(HOME, &pages).await;
    inside.leaves().await;
    let supervisor = Beholder::inside(nkw, driver, "sv-01").await;
    supervisor.looks_at(HOME, &[at("retention", "/retention")]).await;
    supervisor.leaves().await;
}

#[test]
fn every_page_of_whoever_refers_is_accessible_and_quiet() {
    let mut network = Network::start();
    network.has_words_for_the_partner();
    network.nkw.serve();
    let left = network.refers_a_case();
    let case = network.imports_a_case();
    let waiting = network.bsp.run(&["refer", &case, "--to", "nkw-la", "--send"]).done();
    network.bsp.serve_pages();
    let mut browser = Browser::unlocked(&network.bsp);
    network.bsp.awaits(&left, "delivered");
    let files = files_of(&mut browser, &case);
    let paper = ("file", "paper.txt", NAMED);
    browser.upload(&format!("{files}/add"), &[("type", "other")], paper);
    let say = format!("/referral/{left}/say");
    browser.get("/kept");
    browser.post("/kept", &[("page", &say), ("about", ""), ("f.text", "Later, please.")]);
    let table = network.file("another.json", &of_a_woman(ANOTHER));
    let driver = Driver::start();
    let waiting = text_of(&waiting["referral"]);
    plays(behold_sent(&network.bsp, &driver, [&left, &waiting, &case, &table]));
    drop(driver);
    network.end();
}

/// The way to the check of a new referral.
fn to_the_check() -> Vec<super::beholder::Step> {
    vec![
        goes("/new"),
        ticks(&format!("[name=case][value='{NUMBER}']")),
        presses(ON),
        ticks("[name=to][value=nkw-la]"),
        presses(ON),
        presses(ON),
    ]
}

async fn behold_sent(bsp: &Office, driver: &Driver, [left, waiting, case, table]: [&str; 4]) {
    let inside = Beholder::inside(bsp, driver, "lo-01").await;
    let page = format!("/referral/{left}");
    inside.takes(&goes(&page)).await;
    let step = inside.first("main a[href*='/step/']").await;
    inside.takes(&goes("/files")).await;
    let file = inside.first("main table a[href^='/file/']").await;
    let way = to_the_check();
    let reveal = vec![goes(&file), presses(&format!("main form[action='{file}'] button"))];
    let pages = [
        at("sent", "/sent"),
        at("referral-sent", &page).on_paper(),
        at("step", &step),
        at("withdraw", &format!("{page}/withdraw")),
        at("recall", &format!("{page}/recall")),
        at("stages", &format!("{page}/disclose")),
        at("approve", &format!("/referral/{waiting}/approve")),
        at("queue-waiting", "/queue"),
        at("new", "/new"),
        Shown::new("new-partner", way[..3].to_vec()),
        Shown::new("new-need", way[..5].to_vec()),
        Shown::new("new-findings", way.clone()).telling(),
        at("files", "/files"),
        at("file", &file).on_paper(),
        Shown::new("file-shown", reveal).telling().on_paper(),
        at("file-new", "/files/new"),
        at("file-import", "/files/import"),
        Shown::new(
            "file-import-look",
            vec![goes("/files/import"), writes("[name=file]", table), presses(ON)],
        ),
        at("kept-waiting", "/kept"),
        Shown::new(
            "kept-shown",
            vec![goes("/kept"), presses("main form[action='/kept/show'] button:not([formaction])")],
        ),
        Shown::new(
            "search-found",
            vec![goes("/search"), writes("main [name=words]", NUMBER), presses("main form button")],
        ),
    ];
    inside.looks_at(HOME, &pages).await;
    let settles = [ticks("[name=how-1][value=generalise]"), writes("[name=words-1]", "her number")];
    for step in way.iter().chain(&settles).chain(&[presses(ON)]) {
        inside.takes(step).await;
    }
    // What was settled is remembered, so that the same way leads to the preview from now on.
    inside.looks_at(HOME, &[Shown::new("new-check", way).telling().on_paper()]).await;
    let parts = inside.all(&format!("main .parts a[href^='{file}/']")).await;
    // Each part is a form of the same template; a few of them are looked at every time.
    let every = if super::beholder::is_whole() { 1 } else { 6 };
    let parts = parts.iter().step_by(every).map(|path| {
        let part = path.rsplit('/').find(|part| !part.starts_with('P')).unwrap_or_default();
        at(&format!("file-{part}"), path)
    });
    let mut parts: Vec<Shown> = parts.collect();
    parts.push(at("file-new-person", &format!("{file}/new-person")));
    inside.looks_at(HOME, &parts).await;
    behold_attachments(&inside, case).await;
    inside.leaves().await;
}

async fn behold_attachments(inside: &Beholder, case: &str) {
    inside.takes(&goes("/attachments")).await;
    let open = format!("main form[action='/attachments']:has([value='{case}']) button");
    inside.takes(&presses(&open)).await;
    let files = inside.path().await;
    let found = vec![
        goes(&format!("{files}/1")),
        presses(&format!("main form[action='{files}/1'] button")),
    ];
    let withdraw = format!("main form[action='/case/withdraw']:has([value='{case}']) button");
    let pages = [
        Shown::new("case-withdraw", vec![goes("/attachments"), presses(&withdraw)]),
        at("attachments", "/attachments"),
        at("attachments-of-a-case", &files),
        at("attachment", &format!("{files}/1")),
        Shown::new("attachment-found", found).telling(),
        at("attachment-remove", &format!("{files}/1/remove")),
    ];
    inside.looks_at(HOME, &pages).await;
    let found = &pages[4];
    for step in found.steps().iter().chain(&[
        ticks("[name=how-1][value=keep]"),
        writes("[name=words-1]", "it is the number of an office"),
        presses("main form[action$='/settle'] button"),
    ]) {
        inside.takes(step).await;
    }
    inside.looks_at(HOME, &[found.clone().named("attachment-settled")]).await;
}

#[test]
fn every_page_after_an_acceptance_is_accessible_and_quiet() {
    let mut network = Network::start();
    compared(&network);
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.nkw.serve_pages();
    let driver = Driver::start();
    // What was typed in a window opens the office for its line.
    let opened = || [&network.bsp, &network.nkw].map(|office| Desk::of(office, &referral));
    let [mut bsp, _nkw] = opened();
    network.bsp.awaits(&referral, "delivered");
    network.nkw.run(&["show", &referral]).done();
    network.nkw.run(&["ask", &referral, "--topic", "documents_held"]).done();
    bsp.sees("Answer the question");
    plays(behold_acts(&network.bsp, &driver, &referral, &["answer"]));
    let mut desks = opened();
    let facts = [("document", "passport"), ("count", "1")];
    desks[0].does("answer", &facts).says(&["Answered."]);
    desks[1].sees("Passport");
    network.nkw.run(&["accept", &referral]).done();
    network.bsp.awaits(&referral, "accepted");
    drop(desks);
    plays(behold_identity(&network, &driver, &referral));
    plays(behold_help(&network, &driver, &referral));
    drop(driver);
    network.end();
}

async fn behold_identity(network: &Network, driver: &Driver, referral: &str) {
    let page = format!("/referral/{referral}");
    let nkw = Beholder::inside(&network.nkw, driver, "lo-01").await;
    let acts = ["plan", "ask-identity"].map(|act| at(act, &format!("{page}/{act}")));
    nkw.looks_at(HOME, &acts).await;
    nkw.leaves().await;
    let asked =
        ["ask-identity", referral, "--purpose", "identity_disclosure", "--officer", "lo-01"];
    network.nkw.run(&asked).done();
    network.bsp.awaits(referral, "identity_requested");

    let bsp = Beholder::inside(&network.bsp, driver, "lo-01").await;
    let choose = format!("{page}/disclose/3/choose");
    let look = vec![goes(&choose), presses(ON)];
    let pages = [
        at("refuse-identity", &format!("{page}/refuse-identity")),
        at("stages-accepted", &format!("{page}/disclose")),
        at("disclose-choose", &choose),
        Shown::new("disclose", look.clone()).telling().on_paper(),
    ];
    bsp.looks_at(HOME, &pages).await;
    for step in &look {
        bsp.takes(step).await;
    }
    bsp.takes(&presses("main form[action$='/send'] button")).await;
    let approve = at("approve-identity", &format!("{page}/approve")).telling();
    bsp.looks_at(HOME, &[approve]).await;
    network.bsp.run(&["approve", referral, "--yes", "--as", "sv-01"]).done();

    let identity = format!("{page}/identity");
    bsp.leaves().await;
    // An office that somebody has just opened takes what comes.
    let nkw = Beholder::inside(&network.nkw, driver, "lo-01").await;
    has_left(&network.bsp);
    let opened = vec![goes(&identity), presses("main form[action$='/identity'] button")];
    let pages = [
        at("identity", &identity),
        at("let-read", &format!("{page}/let-read")),
        at("break-glass", &format!("{identity}/break-glass")),
    ];
    nkw.looks_at(HOME, &pages).await;
    network.nkw.run(&["let-read", referral, "--as", "sv-01"]).done();
    for step in &opened {
        nkw.takes(step).await;
    }
    nkw.looks_at(HOME, &[Shown::new("identity-opened", opened).telling()]).await;
    nkw.leaves().await;
}

/// Looks at forms of acts, and leaves: an office has one open window at a time.
async fn behold_acts(office: &Office, driver: &Driver, referral: &str, acts: &[&str]) {
    let inside = Beholder::inside(office, driver, "lo-01").await;
    let form = |act: &&str| at(act, &format!("/referral/{referral}/{act}"));
    inside.looks_at(HOME, &acts.iter().map(form).collect::<Vec<_>>()).await;
    inside.leaves().await;
}

/// A hand-over is proposed for a day of December 2099.
fn proposes(network: &Network, referral: &str, day: &str) {
    let when = [("at-day", day), ("at-month", "12"), ("at-year", "2099"), ("at-hour", "9")];
    let place = [("place", "ດ່ານຂົວມິດຕະພາບ"), ("person", "P1")];
    let mut nkw = Desk::of(&network.nkw, referral);
    nkw.does("plan", &[&when[..], &place].concat()).says(&["Hand-over proposed"]);
    let id = format!("{day} December 2099");
    Desk::of(&network.bsp, referral).sees(&id);
}

async fn behold_help(network: &Network, driver: &Driver, referral: &str) {
    let (bsp, nkw) = (&network.bsp, &network.nkw);
    let desk = |office| Desk::of(office, referral);

    proposes(network, referral, "3");
    behold_acts(bsp, driver, referral, &["agree"]).await;
    desk(bsp).does("agree", &[]);
    behold_acts(bsp, driver, referral, &["not-received"]).await;
    desk(nkw).sees("Hand-over agreed");
    desk(bsp).does("not-received", &[("outcome", "no_show")]).says(&["did not come"]);
    behold_acts(bsp, driver, referral, &["close"]).await;
    desk(nkw).sees("did not come");
    proposes(network, referral, "4");
    desk(bsp).does("agree", &[]);
    nkw.awaits(referral, "handover_planned");
    behold_acts(nkw, driver, referral, &["received"]).await;
    let mut receives = desk(nkw);
    receives.does("received", &[("outcome", "received_safe")]).says(&["Came, safe"]);
    let start = receives.browser.get(&format!("/referral/{referral}/start"));
    let services = offered(&start, "service");
    behold_acts(nkw, driver, referral, &["start"]).await;
    let began: Vec<_> = services.iter().map(|one| ("service", *one)).collect();
    desk(nkw).does("start", &began).says(&["being helped"]);
    behold_acts(nkw, driver, referral, &["follow-up", "finish"]).await;
    let names: Vec<String> = services.iter().map(|one| format!("status-{one}")).collect();
    let ends = names.iter().map(|name| (name.as_str(), "completed"));
    let ends: Vec<_> = ends.chain([("reason", "goals_met")]).collect();
    desk(nkw).does("finish", &ends).says(&["Proposed."]);
    desk(bsp).sees("The work is to end, because");
    behold_acts(bsp, driver, referral, &["confirm"]).await;
    desk(bsp).does("confirm", &[("reference", referral)]).says(&["Confirmed."]);
    nkw.awaits(referral, "completed");
    for (office, name) in [(bsp, "referral-ended-sent"), (nkw, "referral-ended")] {
        let inside = Beholder::inside(office, driver, "lo-01").await;
        let page = at(name, &format!("/referral/{referral}")).on_paper();
        inside.looks_at(HOME, &[page]).await;
        inside.leaves().await;
    }
}

#[test]
fn every_page_of_the_authority_and_of_the_hub_is_accessible_and_quiet() {
    let mut network = Network::without_hub();
    let hub = served(&mut network);
    let pages = network.serve_ca();
    let mut browser = pages.unlocked();
    let office = network.office("mkn-mm");
    let invitation = invited(&mut browser, &network);
    let number = asks(&office, &network, &invitation);
    let request = waiting(&mut browser);
    browser.submit("/partner/bsp-th/suspend", &[("reason", "inquiry")]);
    let driver = Driver::start();
    plays(async {
        let link = format!("{}{}", pages.origin(), pages.link());
        let person = Person::led(&driver, true, &link).await;
        let authority = Beholder::new(person, pages.origin(), &["CANARY"]);
        behold_the_authority(&authority, &request).await;
        behold_an_admission(&authority, &request, &number).await;
        authority.leaves().await;
        let person = Person::led(&driver, true, &hub).await;
        let operator = Beholder::new(person, &hub, &["CANARY", "nkw-la", "bsp-th"]);
        operator.looks_at("/", &[Shown::new("hub-status", Vec::new())]).await;
        operator.leaves().await;
    });
    drop(driver);
    pages.stop();
    network.stop_hub();
}

/// Somebody is admitted once, and so it is seen once; whoever types another number first admits nobody.
async fn behold_an_admission(authority: &Beholder, request: &str, number: &str) {
    let compares = |number: &str| {
        let types = groups(number).into_iter().map(|(name, group)| {
            let field = format!("[name={name}]");
            writes(&field, &group)
        });
        [goes(request)].into_iter().chain(types).chain([presses(ON)]).collect()
    };
    authority.looks_once(&Shown::new("request-differs", compares(ANOTHERS))).await;
    authority.looks_once(&Shown::new("admitted", compares(number))).await;
}

async fn behold_the_authority(authority: &Beholder, request: &str) {
    authority.looks_at("/unlock", &[at("ca-unlock", "/unlock")]).await;
    authority.takes(&writes("[name=by]", "Noy")).await;
    authority.takes(&writes("[name=passphrase]", "four words that rhyme")).await;
    authority.takes(&presses("main form button")).await;
    let pages = [
        ("requests", "/requests"),
        ("request", request),
        ("request-refuse", &format!("{request}/refuse")),
        ("invite", "/invite"),
        ("ca-partners", "/partners"),
        ("ca-partner", "/partner/nkw-la"),
        ("suspend", "/partner/nkw-la/suspend"),
        ("resume", "/partner/bsp-th/resume"),
        ("revoke", "/partner/nkw-la/revoke"),
        ("powers", "/powers"),
        ("ca-log", "/log"),
        ("ca-backup", "/backup"),
        ("ca-backup-verify", "/backup/verify"),
    ];
    let mut pages: Vec<Shown> = pages.iter().map(|(name, path)| at(name, path)).collect();
    for (name, path) in [("request-refused", request), ("invite-refused", "/invite")] {
        pages.push(Shown::new(name, vec![goes(path), presses(ON)]));
    }
    let invites =
        [goes("/invite"), writes("[name=partner]", "obk-be"), writes("[name=country]", "BE")];
    pages.push(Shown::new("invited", [&invites[..], &[presses(ON)]].concat()));
    authority.looks_at("/requests", &pages).await;
}
