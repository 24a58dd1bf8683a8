//! agent

pub mod casefile;
pub mod keyring;
pub mod store;
pub mod vault;
