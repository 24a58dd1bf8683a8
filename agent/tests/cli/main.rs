//! The program as people and scripts meet it: exit codes, help, JSON.

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be made fails its test")]
mod attachments;
#[expect(clippy::unwrap_used, reason = "a fixture that cannot be made fails its test")]
mod backup;
mod bundle;
#[expect(clippy::unwrap_used, reason = "a fixture that cannot be made fails its test")]
mod compare;
#[expect(clippy::unwrap_used, reason = "a fixture that cannot be made fails its test")]
mod leak;
#[expect(clippy::unwrap_used, reason = "a hint that cannot be read fails its test")]
mod matching;
mod office;
#[expect(clippy::unwrap_used, reason = "a fixture that cannot be made fails its test")]
mod place;
mod profile;
#[expect(clippy::unwrap_used, reason = "an example that cannot be read fails its test")]
mod pseudonymise;
#[expect(clippy::unwrap_used, reason = "a report that cannot be read fails its test")]
mod report;
mod setup;
#[expect(clippy::unwrap_used, reason = "an office that cannot be made fails its test")]
mod staff;
#[expect(clippy::unwrap_used, reason = "a fixture that cannot be made fails its test")]
mod tables;
