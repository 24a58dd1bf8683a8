//! agent

pub mod casefile;
pub mod vault;
