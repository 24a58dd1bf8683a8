//! Starting and ending other systems.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::papers::Papers;
use super::{MAILBOX, System};
use crate::ports::free_port;
use crate::process::eventually;

/// The size of a message in [`Server::client`]: an envelope of the smallest class.
const LEN: usize = 4096;
const RABBITMQ: &str = "/usr/lib/rabbitmq/bin/rabbitmq-server";

/// A system that runs. Dropped, it ends.
pub(in crate::bench) struct Server {
    pub(super) system: System,
    pub(super) address: SocketAddr,
    pub(super) papers: Papers,
    child: Child,
    folder: TempDir,
}

impl Server {
    /// Starts it for one client.
    pub(super) fn start(system: System, host: Ipv4Addr) -> Self {
        let server = Self::start_for(system, host, 1);
        let prepared = tokio::runtime::Builder::new_current_thread().enable_all().build();
        // A stream or a queue must be there before somebody hands over without a recipient.
        prepared.expect("a runtime").block_on(async {
            super::Receiver::open(system, server.address, &server.papers).await;
        });
        server
    }

    /// Starts it on a free port with certificates for so many clients.
    ///
    /// # Panics
    /// If it does not start.
    pub(super) fn start_for(system: System, host: Ipv4Addr, clients: usize) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let papers = Papers::make(folder.path(), &[IpAddr::from(host)], clients);
        let address = SocketAddr::from((host, free_port()));
        let log = fs::File::create(folder.path().join("log")).expect("a file in a new folder");
        let mut command = command(system, folder.path(), &papers, address);
        let errors = log.try_clone().expect("a file");
        command.stdin(Stdio::null()).stdout(log).stderr(errors);
        let child = command.spawn().expect("the package is installed");
        let server = Self { system, address, papers, child, folder };
        eventually("the system serves", || TcpStream::connect(address).ok());
        server
    }

    /// The process that does the work.
    pub(super) fn pid(&self) -> u32 {
        let written = fs::read_to_string(self.folder.path().join("pid")).ok();
        written.and_then(|pid| pid.trim().parse().ok()).unwrap_or_else(|| self.child.id())
    }

    pub(super) fn peak_mib(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kib.map_or(f64::NAN, |kib| kib / 1024.0)
    }

    pub(in crate::bench) fn name(&self) -> &'static str {
        self.system.name()
    }

    /// What it is and when it acknowledges.
    pub(in crate::bench) fn says(&self) -> String {
        format!("{} {}: {}", self.name(), version(self.system), self.system.durability())
    }

    /// This program again, as a client that hands over one message.
    pub(in crate::bench) fn client(&self) -> Command {
        let mut once = Command::new(std::env::current_exe().expect("a program knows its path"));
        once.args(["once", "--system", self.name(), "--address", &self.address.to_string()]);
        once.arg("--papers").arg(self.folder.path()).args(["--len", &LEN.to_string()]);
        once
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // What does the work may be a child of what was started.
        let _ = Command::new("kill").arg(self.pid().to_string()).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

fn command(system: System, folder: &Path, papers: &Papers, address: SocketAddr) -> Command {
    match system {
        System::Nats | System::NatsSync => nats(system, folder, papers, address),
        System::Rabbitmq => rabbitmq(folder, papers, address),
        System::Mosquitto => mosquitto(folder, papers, address),
    }
}

fn write(folder: &Path, name: &str, text: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).expect("a file in a new folder");
    path
}

fn nats(system: System, folder: &Path, papers: &Papers, address: SocketAddr) -> Command {
    let store = folder.join("store");
    fs::create_dir(&store).expect("a new folder");
    if system == System::NatsSync {
        let set = Command::new("chattr").arg("+S").arg(&store).status().expect("chattr is there");
        assert!(set.success(), "this file system has no synchronous folders");
    }
    let settings = format!(
        "listen: \"{address}\"\njetstream {{ store_dir: \"{}\" }}\n\
         tls {{ cert_file: \"{}\", key_file: \"{}\", ca_file: \"{}\", verify: true }}\n",
        store.display(),
        papers.path("server.pem"),
        papers.path("server.key"),
        papers.path("ca.pem"),
    );
    let mut nats = Command::new("nats-server");
    nats.arg("-c").arg(write(folder, "nats.conf", &settings));
    nats
}

fn mosquitto(folder: &Path, papers: &Papers, address: SocketAddr) -> Command {
    let settings = format!(
        "listener {} {}\ncafile {}\ncertfile {}\nkeyfile {}\nrequire_certificate true\n\
         use_identity_as_username true\ntls_version tlsv1.3\nuser root\npersistence false\n\
         max_inflight_messages 0\nmax_queued_messages 0\nset_tcp_nodelay true\n",
        address.port(),
        address.ip(),
        papers.path("ca.pem"),
        papers.path("server.pem"),
        papers.path("server.key"),
    );
    let mut mosquitto = Command::new("mosquitto");
    mosquitto.arg("-c").arg(write(folder, "mosquitto.conf", &settings));
    mosquitto
}

fn rabbitmq(folder: &Path, papers: &Papers, address: SocketAddr) -> Command {
    let settings = format!(
        "listeners.tcp = none\nlisteners.ssl.1 = {address}\nloopback_users = none\n\
         ssl_options.cacertfile = {}\nssl_options.certfile = {}\nssl_options.keyfile = {}\n\
         ssl_options.verify = verify_peer\nssl_options.fail_if_no_peer_cert = true\n\
         ssl_options.versions.1 = tlsv1.3\nvm_memory_high_watermark.relative = 0.6\n\
         disk_free_limit.absolute = 1GB\n",
        papers.path("ca.pem"),
        papers.path("server.pem"),
        papers.path("server.key"),
    );
    write(folder, "rabbitmq.conf", &settings);
    write(folder, "plugins", "[].");
    let mut rabbitmq = Command::new(RABBITMQ);
    rabbitmq
        .env("HOME", folder)
        .env("RABBITMQ_NODENAME", format!("{MAILBOX}{}@localhost", address.port()))
        .env("RABBITMQ_DIST_PORT", free_port().to_string())
        .env("RABBITMQ_CONFIG_FILE", folder.join("rabbitmq"))
        .env("RABBITMQ_ENABLED_PLUGINS_FILE", folder.join("plugins"))
        .env("RABBITMQ_MNESIA_BASE", folder.join("store"))
        .env("RABBITMQ_LOG_BASE", folder.join("logs"))
        .env("RABBITMQ_PID_FILE", folder.join("pid"));
    rabbitmq
}

/// Its version, as the package says.
pub(super) fn version(system: System) -> String {
    let package = match system {
        System::Nats | System::NatsSync => "nats-server",
        System::Rabbitmq => "rabbitmq-server",
        System::Mosquitto => "mosquitto",
    };
    let asked = Command::new("dpkg-query").args(["-W", "-f", "${Version}", package]).output();
    asked.map_or_else(
        |_| "of unknown version".to_owned(),
        |said| String::from_utf8_lossy(&said.stdout).into_owned(),
    )
}
