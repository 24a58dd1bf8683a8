//! agent

pub mod casefile;
pub mod config;
pub mod keyring;
pub mod store;
pub mod tier1;
pub mod vault;
