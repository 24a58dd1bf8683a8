//! The hub's tests in reading order: its store, sessions over it, the line, the log, the program.

mod common;

mod store_contract;
#[cfg(target_os = "linux")]
mod store_elsewhere;
#[cfg(target_os = "linux")]
mod store_postgres;
mod store_sqlite;

mod relay;
mod word;

mod blobs;
mod door;
#[cfg(target_os = "linux")]
mod nemesis;
mod quic;
#[cfg(target_os = "linux")]
mod several;
mod tls;
mod tls_hostile;
mod visit;

mod log;

#[cfg(unix)]
mod commands;
#[cfg(unix)]
mod operation;
