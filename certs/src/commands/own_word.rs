//! How a partner that has taken itself out is told, until the authority takes it over.

use saphan_certs::authority::Authority;
use saphan_protocol::directory::OwnWord;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use crate::language::Words;

/// Who is out, since when, and whose word that is.
pub(super) fn told(t: Words, word: &OwnWord, authority: &Authority) -> String {
    let said = t.say("cli-own-word").with("partner", &word.partner).with("since", word.since);
    said.with("hub", hub_of(word, authority)).to_string()
}

/// The command that makes it final.
pub(super) fn take_over(word: &OwnWord, now: UnixSeconds) -> String {
    let command = format!("saphan-ca partner revoke {} --reason partner-revoked", word.partner);
    // A hub whose clock is ahead names a moment that is to come here.
    if word.since > now { command } else { format!("{command} --since {}", word.since) }
}

/// What is to be said where it is made final from another moment on.
pub(super) fn later(t: Words, word: &OwnWord, since: UnixSeconds) -> Option<String> {
    let says = || t.say("cli-own-word-later").with("since", since).to_string();
    (since > word.since).then(says)
}

pub(super) fn fields(word: &OwnWord, authority: &Authority) -> Value {
    json!({
        "partner": word.partner,
        "since": word.since.to_string(),
        "hub": hub_of(word, authority),
    })
}

/// Its name, or the id of its key where the list has a name that is none.
fn hub_of(word: &OwnWord, authority: &Authority) -> String {
    authority.hub_of(&word.hub).map_or_else(|| word.hub.to_string(), |name| name.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;
    use saphan_protocol::keys::SigningKey;

    #[test]
    fn a_moment_is_never_later_than_the_hubs_without_a_word() {
        let since = UnixSeconds::new(1_795_608_000);
        let hub = SigningKey::from_seed([5; 32].into()).verifying_key().id();
        let word = OwnWord { hub, since, partner: "nkw-la".parse().unwrap() };
        let second = std::time::Duration::from_secs(1);

        assert_eq!(later(english(), &word, since), None);
        assert!(later(english(), &word, since.plus(second)).unwrap().contains("LATER"));
        let command = "saphan-ca partner revoke nkw-la --reason partner-revoked";
        assert_eq!(take_over(&word, since), format!("{command} --since 2026-11-25T12:00:00Z"));
        assert_eq!(take_over(&word, since.minus(second)), command, "the hub's clock is ahead");
    }
}
