//! agent

pub mod attachment;
pub mod audit;
pub mod backup;
mod blob;
pub mod casefile;
pub mod cli;
pub mod commands;
pub mod config;
pub mod disclosure;
pub mod exit;
pub mod keyring;
mod language;
pub mod leak;
pub mod notices;
pub mod office;
pub mod pages;
mod platform;
pub mod report;
mod said;
pub mod service;
mod setup;
pub mod staff;
pub mod store;
mod unlock;
pub mod vault;
