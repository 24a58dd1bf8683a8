//! saphan's tests
pub mod approvals;
pub mod bench;
pub mod cases;
pub mod demo;
pub mod link;
pub mod notes;
pub mod people;
pub mod ports;
#[cfg(unix)]
pub mod process;
pub mod scans;
pub mod vectors;
pub mod world;
