//! PostgreSQL servers for tests: of this process alone, reached through a socket in a folder of their own, and
//! gone with it, however it ends.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use saphan_hub::store::{Database, PostgresStore, Quota};

/// Where a server listens that is reached through its socket alone.
const PORT: u16 = 5432;
/// The role that owns what tests make.
const ROLE: &str = "saphan";
/// How long a server may take until it answers: many start at once.
const START_DEADLINE: Duration = Duration::from_secs(60);

/// Carries out what it reads, and at the end of its input stops the server and clears up: a process that was
/// killed has its pipes closed too.
const GUARD: &str = r#"
folder=$1; shift
server=
while read -r order; do
  case $order in
    start) "$@" >>"$folder/log" 2>&1 </dev/null & server=$! ;;
    kill) kill -KILL $server $(cat /proc/$server/task/$server/children); wait $server ;;
  esac
done
[ -z "$server" ] || { kill -QUIT $server; wait $server; } 2>/dev/null
rm -rf "$folder"
"#;

/// Where Debian puts the newest version's programs.
fn bin() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| {
        let versions = std::fs::read_dir("/usr/lib/postgresql").expect("tests/setup installs it");
        let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
        let newest = versions.flatten().map(|entry| entry.path()).max_by_key(number);
        newest.map(|version| version.join("bin")).expect("tests/setup installs it")
    })
}

/// A program that runs as somebody who may run a server: not as root.
fn unprivileged(program: &str) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--", program]);
    command
}

fn is_root() -> bool {
    static ROOT: OnceLock<bool> = OnceLock::new();
    *ROOT.get_or_init(|| {
        let said = Command::new("id").arg("-u").output().unwrap();
        said.stdout.trim_ascii() == b"0"
    })
}

fn run(command: &mut Command) {
    let done = command.current_dir("/").output().unwrap();
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// A new folder that the server's user may use.
fn folder() -> PathBuf {
    let folder = tempfile::Builder::new().prefix("saphan-pg-").tempdir().unwrap().keep();
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o700)).unwrap();
    own(&folder);
    folder
}

fn own(path: &Path) {
    if is_root() {
        run(Command::new("chown").args(["-R", "postgres:postgres"]).arg(path));
    }
}

/// A cluster that was never started, made once for all tests of this folder. It sorts texts as people do, so
/// that statements which mean bytes have to say so.
fn template() -> PathBuf {
    let template = Path::new(env!("CARGO_TARGET_TMPDIR")).join("postgres-template");
    if template.exists() {
        return template;
    }
    let made = folder();
    let data = made.join("data");
    let program = bin().join("initdb");
    run(unprivileged(program.to_str().unwrap())
        .args(["--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"])
        .args(["--locale-provider=icu", "--icu-locale=en", "--username", ROLE, "--pgdata"])
        .arg(&data));
    // Whoever else makes one at the same time makes the same.
    let own = template.with_extension(std::process::id().to_string());
    run(Command::new("cp").arg("-r").args([&data, &own]));
    if std::fs::rename(&own, &template).is_err() {
        std::fs::remove_dir_all(&own).unwrap();
    }
    std::fs::remove_dir_all(made).unwrap();
    template
}

/// A server.
pub(crate) struct Server {
    folder: PathBuf,
    port: u16,
    orders: Option<ChildStdin>,
    guard: Child,
}

impl Server {
    /// Starts one with `settings` beside its own.
    pub(crate) fn start(settings: &[&str]) -> Self {
        Self::start_in(PORT, |_| settings.iter().map(ToString::to_string).collect())
    }

    /// Starts one on a port, in a folder that `prepare` makes ready, with the settings that it gives.
    pub(crate) fn start_in(port: u16, prepare: impl FnOnce(&Path) -> Vec<String>) -> Self {
        let folder = folder();
        let settings = prepare(&folder);
        let data = folder.join("data");
        run(Command::new("cp").arg("-r").args([&template(), &data]));
        own(&folder);
        run(Command::new("chmod").arg("700").arg(&data));
        let mut guard = unprivileged("sh");
        guard.args(["-c", GUARD, "guard"]).arg(&folder).arg(bin().join("postgres"));
        guard.arg("-D").arg(&data).arg("-k").arg(&folder);
        let own = ["listen_addresses=", "max_connections=200", "shared_buffers=32MB"];
        guard.args(own.iter().flat_map(|setting| ["-c", setting]));
        guard.args(settings.iter().flat_map(|setting| ["-c", setting]));
        guard.args(["-p", &port.to_string()]);
        // What ends this process from a terminal is not for the guard, which is to clear up.
        guard.current_dir("/").process_group(0).stdin(Stdio::piped());
        let mut guard = guard.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let orders = guard.stdin.take();
        let mut server = Self { folder, port, orders, guard };
        server.resume();
        server
    }

    fn order(&mut self, order: &str) {
        let orders = self.orders.as_mut().expect("open until the server is dropped");
        writeln!(orders, "{order}").unwrap();
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.order("kill");
        let socket = self.folder.join(format!(".s.PGSQL.{}", self.port));
        let gone = || std::os::unix::net::UnixStream::connect(&socket);
        wait_until(|| gone().is_err());
    }

    /// Starts it again and waits until it answers.
    pub(crate) fn resume(&mut self) {
        self.order("start");
        wait_until(|| self.answers());
    }

    /// Whether it answers.
    pub(crate) fn answers(&self) -> bool {
        let mut ask = Command::new(bin().join("pg_isready"));
        ask.arg("-q").arg("-h").arg(&self.folder).args(["-p", &self.port.to_string()]);
        ask.status().unwrap().success()
    }

    /// A new database.
    pub(crate) fn database(&self) -> Place {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("hub_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        run(self.client("createdb").arg(&name));
        Place { folder: self.folder.clone(), port: self.port, name }
    }

    fn client(&self, program: &str) -> Command {
        client(&self.folder, self.port, program)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.orders.take());
        let _ = self.guard.wait();
    }
}

fn client(folder: &Path, port: u16, program: &str) -> Command {
    let mut command = Command::new(bin().join(program));
    command.arg("-h").arg(folder).args(["-p", &port.to_string(), "-U", ROLE]);
    command
}

fn wait_until(mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < START_DEADLINE, "the server does not do what it was told");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A database, until it is dropped.
pub(crate) struct Place {
    folder: PathBuf,
    port: u16,
    name: String,
}

impl Place {
    /// In the server that all tests of this process share. Its guard ends with the process.
    pub(crate) fn new() -> Self {
        static SHARED: OnceLock<Mutex<Server>> = OnceLock::new();
        let server = SHARED.get_or_init(|| Mutex::new(Server::start(&[])));
        server.lock().unwrap().database()
    }

    pub(crate) fn address(&self) -> Database {
        let Self { folder, port, name } = self;
        let folder = folder.display();
        format!("postgres:///{name}?host={folder}&port={port}&user={ROLE}").parse().ok().unwrap()
    }

    /// The same as somebody elsewhere would reach it, who trusts the authority in the file `ca`.
    pub(crate) fn over_tls(&self, ca: &Path) -> Database {
        let Self { port, name, .. } = self;
        let place = format!("postgres://{ROLE}@127.0.0.1:{port}/{name}");
        let ca = ca.display();
        format!("{place}?sslmode=verify-full&sslrootcert={ca}").parse().ok().unwrap()
    }

    /// A store in it.
    pub(crate) async fn open(&self, quota: Quota) -> PostgresStore {
        PostgresStore::open(&self.address(), quota).await.unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // A server that was killed has nothing to be cleared.
        let _ = client(&self.folder, self.port, "dropdb").args(["--force", &self.name]).output();
    }
}
