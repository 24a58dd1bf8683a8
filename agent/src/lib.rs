//! agent

pub mod casefile;
pub mod store;
pub mod vault;
