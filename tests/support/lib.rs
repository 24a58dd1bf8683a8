//! saphan's tests
pub mod approvals;
pub mod bench;
pub mod cases;
pub mod demo;
pub mod line;
pub mod notes;
pub mod people;
pub mod ports;
#[cfg(unix)]
pub mod process;
pub mod scans;
pub mod vectors;
#[cfg(unix)]
pub mod wire;
pub mod world;
