//! What an operator does while the hub serves: watching, dialling it, looking at what waits, counting, a backup.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::fs::Permissions;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};

use crate::common::operator::{Operator, failed, json, succeeded, text};
use crate::common::{ghent, network, vientiane};
use saphan_certs::pkcs8;
use saphan_hub::clock::Clock;
use saphan_hub::store::{Custodian, DayCount, Last, Quota, SqliteStore, Store as _};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::hub_session::Stored;
use saphan_protocol::time::UnixDay;
use serde_json::Value;

const PASSPHRASE: &str = "four words that rhyme\n";

impl Operator {
    async fn opened(&self) -> SqliteStore {
        SqliteStore::open(&self.path("hub/hub.sqlite"), Quota::default(), None).await.unwrap()
    }

    /// The hub's own word.
    fn custodian(&self) -> Custodian {
        let key = std::fs::read_to_string(self.path("hub/log.key")).unwrap();
        Custodian::new(network(), pkcs8::from_pem(&key).unwrap())
    }

    async fn accepts(&self, batch: Vec<Envelope>) -> Vec<Stored> {
        let store = self.opened().await;
        let stored = store.accept(batch, &self.custodian(), Clock::system().now()).await;
        store.close().await;
        stored
    }

    /// A backup, and the file with its passphrase.
    fn backed_up(&self) -> [std::path::PathBuf; 2] {
        let (file, passphrase) = (self.path("eu-1.backup"), self.write("passphrase", PASSPHRASE));
        succeeded(&self.run("backup --kdf low --passphrase-file", &[&passphrase, &file]));
        [file, passphrase]
    }
}

/// Envelopes that are good for days by the clock of this machine.
fn todays(seeds: std::ops::Range<u64>) -> Vec<Envelope> {
    let until = Clock::system().now().day().plus(20);
    let class = saphan_protocol::envelope::SizeClass::Small;
    seeds.map(|seed| crate::common::envelope_until(&vientiane(), class, seed, until)).collect()
}

fn item<'a>(checked: &'a Value, name: &str) -> &'a Value {
    let items = checked["items"].as_array().unwrap();
    items.iter().find(|item| item["name"] == name).unwrap_or_else(|| panic!("{name}: {checked}"))
}

#[test]
fn a_hub_is_watched_while_it_starts_serves_and_stops() {
    let operator = Operator::certified();
    let mut watch = operator.command();
    watch.args(["status", "--watch", "--every", "1", "--json"]).stdout(Stdio::piped());
    let mut watch = watch.spawn().unwrap();
    let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    let mut next = || json(lines.next().unwrap().unwrap().as_bytes());
    let before = next();

    let serving = operator.serve();
    let mut seen = next();
    while seen["running"] == false {
        seen = next();
    }
    let stopped = serving.stop();
    while seen["running"] == true {
        seen = next();
    }

    assert_eq!(
        (&before["schema"], &before["running"]),
        (&"saphan.hub.status/1".into(), &false.into())
    );
    assert_eq!(stopped.0, Some(0), "{}", stopped.2);
    let interrupted =
        Command::new("kill").args(["-INT", &watch.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert_eq!(watch.wait().unwrap().code(), Some(130));
}

#[test]
fn a_hub_is_dialled_as_offices_dial_it() {
    let operator = Operator::certified();
    let serving = operator.serve();
    let address = serving.lines[0].strip_prefix("listening on ").unwrap().trim().to_owned();
    let online = format!("check --online --at {address} --json");

    let unknown = json(&operator.run("check --online --json", &[]).stdout);
    let reached = operator.run(&online, &[]);
    serving.stop();
    let silent = operator.run(&online, &[]);

    let about = text(item(&unknown, "own address, QUIC")["about"].as_str().unwrap().as_bytes());
    assert!(about.contains("name no port"), "{about}");
    assert_eq!(reached.status.code(), Some(0), "{}", text(&reached.stdout));
    let reached = json(&reached.stdout);
    for name in ["own address, QUIC", "own address, TCP"] {
        let item = item(&reached, name);
        assert_eq!(item["state"], "ok", "{item}");
        assert!(item["about"].as_str().unwrap().contains("reached in"), "{item}");
    }
    assert_eq!(silent.status.code(), Some(19));
    let silent = json(&silent.stdout);
    assert_eq!(item(&silent, "own address, TCP")["state"], "problem");
    assert!(item(&silent, "own address, QUIC")["hint"].as_str().unwrap().contains("firewall"));
}

#[test]
fn what_answers_there_and_is_no_hub_of_the_network_is_called_so() {
    let operator = Operator::certified();
    let stranger = Operator::certified();
    let serving = stranger.serve();
    let address = serving.lines[0].strip_prefix("listening on ").unwrap().trim().to_owned();

    let checked = operator.run(&format!("check --online --at {address} --json"), &[]);

    assert_eq!(checked.status.code(), Some(19));
    let checked = json(&checked.stdout);
    for name in ["own address, QUIC", "own address, TCP"] {
        let about = item(&checked, name)["about"].as_str().unwrap();
        assert!(about.contains("no hub of this network"), "{about}");
    }
    serving.stop();
}

#[test]
fn a_password_that_others_may_read_is_warned_of_and_stands_nowhere() {
    let operator = Operator::certified();
    let path = operator.path("hub/hub.toml");
    let settings = std::fs::read_to_string(&path).unwrap();
    let database = "[store]\ndatabase = \"postgres://hub:geheim@127.0.0.1:9/saphan\"\n";
    std::fs::write(&path, settings + database).unwrap();
    let checked = |mode| {
        std::fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        operator.run("check --json", &[])
    };

    let (open, closed) = (checked(0o644), checked(0o600));

    assert_eq!(item(&json(&open.stdout), "configuration")["state"], "warning");
    assert_eq!(item(&json(&closed.stdout), "configuration")["state"], "ok");
    assert!(!text(&open.stdout).contains("geheim"));
}

#[tokio::test]
async fn what_waits_is_counted_by_mailbox_and_names_nobody() {
    let operator = Operator::certified();
    operator.accepts(todays(0..3)).await;
    let serving = operator.serve();

    let list = text(&operator.run("queue list --envelopes --json", &[]).stdout);
    let said = succeeded(&operator.run("queue list", &[]));

    let waiting = json(list.as_bytes());
    assert_eq!(
        (&waiting["envelopes"], &waiting["mailboxes"][0]["small_4"]),
        (&3.into(), &3.into())
    );
    assert_eq!(waiting["mailboxes"][0]["oldest_days"], 0);
    assert_eq!(waiting["mailboxes"][0]["oldest"].as_array().unwrap().len(), 3);
    for told in [&list, &said] {
        assert!(!told.contains(vientiane().as_str()), "{told}");
    }
    assert!(said.contains("#1") && said.contains("0 d"), "{said}");
    serving.stop();
}

#[tokio::test]
async fn an_envelope_that_nobody_fetches_is_given_back_while_the_hub_serves() {
    let operator = Operator::certified();
    let sent = todays(0..2);
    operator.accepts(sent.clone()).await;
    let serving = operator.serve();
    let id = sent[0].header().id;
    let give_back = format!("queue return {id} --reason not-fetched");

    let unasked = failed(&operator.run(&give_back, &[]), 2);
    succeeded(&operator.run(&format!("{give_back} --dry-run"), &[]));
    let done = succeeded(&operator.run(&format!("{give_back} --yes"), &[]));
    let twice = failed(&operator.run(&format!("{give_back} --yes"), &[]), 17);

    assert!(unasked.contains("--yes"), "{unasked}");
    assert!(done.contains("signed word"), "{done}");
    assert!(twice.contains("never here"), "{twice}");
    let again = operator.accepts(sent.clone()).await;
    assert_eq!(again[0], Stored::Over, "what was given back is not taken again");
    assert!(matches!(again[1], Stored::Kept(_)));
    let store = operator.opened().await;
    assert_eq!(store.returned(&[sent[0].digest()]).await.unwrap().len(), 1);
    let report = json(&operator.run("report --json", &[]).stdout);
    assert_eq!(report["total"]["returned"], serde_json::json!({ "from": 1, "to": 4 }));
    assert_eq!(serving.stop().0, Some(0));
}

#[tokio::test]
async fn a_report_counts_days_and_tells_no_small_number() {
    let operator = Operator::certified();
    let today = Clock::system().now().day();
    let yesterday = UnixDay::new(today.get() - 1);
    let count = |day, what: &str, count| DayCount { day, what: what.to_owned(), count };
    let counts = [
        count(yesterday, "taken-4k", 7),
        count(today, "taken-4k", 2),
        count(today, "refused-envelope-expiry", 12),
    ];
    operator.opened().await.count(&counts).await.unwrap();

    let said = succeeded(&operator.run("report", &[]));
    let only = format!("report --from {today} --until {today} --format csv");
    let csv = succeeded(&operator.run(&only, &[]));
    let turned =
        failed(&operator.run(&format!("report --from {today} --until {yesterday}"), &[]), 2);

    assert!(said.contains("8-11") && said.contains("envelope-expiry  12"), "{said}");
    assert!(csv.starts_with("day,what,from,to\r\n"), "{csv}");
    assert!(csv.contains(&format!("{today},taken-4k,1,4\r\n")), "{csv}");
    assert!(!csv.contains(&yesterday.to_string()), "{csv}");
    assert!(turned.contains("is after"), "{turned}");
}

#[tokio::test]
async fn a_backup_is_made_while_the_hub_serves_and_restored_elsewhere_it_serves_nobody() {
    let mut operator = Operator::certified();
    operator.admit_ghent();
    succeeded(&operator.run("directory load", &[&operator.export("new.pem")]));
    succeeded(&operator.run("partner suspend payoke-be --reason inquiry", &[]));
    operator.accepts(todays(0..1)).await;
    let serving = operator.serve();

    let [file, passphrase] = operator.backed_up();
    let whole =
        json(&operator.run("backup verify --json --passphrase-file", &[&passphrase, &file]).stdout);
    serving.stop();
    std::fs::rename(operator.path("hub"), operator.path("lost")).unwrap();
    succeeded(&operator.run("restore --yes --passphrase-file", &[&passphrase, &file]));

    assert_eq!((&whole["name"], &whole["entries"]), (&"eu-1".into(), &2.into()));
    let kept = json(&operator.run("partner list --json", &[]).stdout);
    assert_eq!(kept["partners"][0]["partner"], ghent().as_str());
    let status = json(&operator.run("status --json", &[]).stdout);
    assert_eq!((&status["envelopes"], &status["directory_entries"]), (&0.into(), &2.into()));
    let checked = operator.run("check --json", &[]);
    assert_eq!(checked.status.code(), Some(19));
    assert_eq!(item(&json(&checked.stdout), "word")["state"], "problem");
    let mode = |name: &str| operator.path(name).metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("hub"), mode("hub/log.key"), mode("eu-1.backup")), (0o700, 0o600, 0o600));
}

#[test]
fn a_restored_hub_serves_once_somebody_says_that_its_list_is_the_newest() {
    let operator = Operator::certified();
    let [file, passphrase] = operator.backed_up();
    std::fs::rename(operator.path("hub"), operator.path("lost")).unwrap();
    succeeded(&operator.run("restore --yes --passphrase-file", &[&passphrase, &file]));
    let newest = operator.export("newest.pem");

    let mut serving = operator.serve();
    let loaded = json(&operator.run("directory load --json", &[&newest]).stdout);
    let sure = json(&operator.run("directory load --newest --json", &[&newest]).stdout);
    let mut log = BufReader::new(serving.child.stderr.take().unwrap());
    let mut lines = String::new();
    while !lines.contains("the hub speaks again") {
        assert!(log.read_line(&mut lines).unwrap() > 0, "it never did: {lines}");
    }

    assert_eq!((&loaded["held"], &sure["held"]), (&true.into(), &false.into()));
    assert!(lines.contains("serves nobody but the administrator"), "{lines}");
    succeeded(&operator.run("check", &[]));
    serving.child.stderr = Some(log.into_inner());
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn a_backup_that_was_changed_opens_with_no_passphrase_and_another_passphrase_opens_none() {
    let operator = Operator::certified();
    let [file, passphrase] = operator.backed_up();
    let wrong = operator.write("wrong", "four words that rime\n");
    let bytes = std::fs::read(&file).unwrap();
    let verify = "backup verify --passphrase-file";

    failed(&operator.run(verify, &[&wrong, &file]), 12);
    for at in [3, 40, bytes.len() / 2, bytes.len() - 1] {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        std::fs::write(operator.path("changed"), &changed).unwrap();
        let ran = operator.run(verify, &[&passphrase, &operator.path("changed")]);
        // A salt that was changed cannot be told from another passphrase.
        assert!(matches!(ran.status.code(), Some(1 | 12)), "{at}: {}", text(&ran.stderr));
    }
    std::fs::write(operator.path("cut"), &bytes[..bytes.len() - 9]).unwrap();
    failed(&operator.run(verify, &[&passphrase, &operator.path("cut")]), 1);

    let again = failed(&operator.run("backup --passphrase-file", &[&passphrase, &file]), 18);
    assert!(again.contains("[HB-102]"), "{again}");
    failed(&operator.run("restore --yes --passphrase-file", &[&passphrase, &file]), 18);
    for secret in ["PRIVATE KEY", "hub.toml", "transport.key"] {
        let found = bytes.windows(secret.len()).any(|some| some == secret.as_bytes());
        assert!(!found, "{secret} stands in clear in it");
    }
}

#[tokio::test]
async fn what_was_kept_out_of_a_backup_is_not_in_the_restored_store() {
    let operator = Operator::certified();
    operator.accepts(todays(0..2)).await;
    let before = operator.opened().await;
    let kept = before.keepsakes().await.unwrap();
    let path = operator.path("again.sqlite");

    SqliteStore::restore(&path, &kept, Clock::system().now()).await.unwrap();

    let after = SqliteStore::open(&path, Quota::default(), None).await.unwrap();
    assert_eq!(after.directory(0).await.unwrap(), before.directory(0).await.unwrap());
    assert!(after.held().await.unwrap().is_some());
    assert_eq!(after.counts().await.unwrap().envelopes, 0);
    let spoken = std::sync::Mutex::new(None);
    let speak = |_, last: Last| {
        *spoken.lock().unwrap() = Some(last.held.is_some());
        None
    };
    after.speak(0, speak).await.unwrap();
    assert_eq!(spoken.into_inner().unwrap(), Some(true));
}
