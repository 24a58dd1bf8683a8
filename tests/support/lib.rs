//! saphan's tests
pub mod cases;
#[cfg(unix)]
pub mod process;
pub mod vectors;
pub mod world;
