//! agent

pub mod casefile;
pub mod cli;
pub mod commands;
pub mod config;
pub mod exit;
pub mod keyring;
pub mod office;
pub mod service;
pub mod store;
pub mod tier1;
pub mod vault;
