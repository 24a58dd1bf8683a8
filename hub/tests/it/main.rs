//! The hub's tests in reading order: its store, sessions over it, the line, the log, the program.

mod common;

mod store_contract;
#[cfg(target_os = "linux")]
mod store_postgres;
mod store_sqlite;

mod relay;

mod blobs;
mod door;
mod quic;
mod tls;
mod tls_hostile;
mod visit;

mod log;

#[cfg(unix)]
mod commands;
