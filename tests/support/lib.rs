//! saphan's tests
pub mod vectors;
pub mod world;
