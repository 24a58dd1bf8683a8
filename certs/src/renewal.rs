//! Asking for a new identity while the old one stands: a request with the new key, and the old key's
//! word that it comes after it.

use saphan_protocol::cose::{self, Sign1Message};
use saphan_protocol::directory::Succession;
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;

use crate::blocks::{self, CERTIFICATE_REQUEST, REQUEST, SUCCESSION};
use crate::request::{PartnerRequest, REQUEST_LEN_MAX, RequestError};

/// A partner that asks to go on with a new key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalRequest {
    request: PartnerRequest,
    succession: Vec<u8>,
}

impl RenewalRequest {
    /// Writes the file: a request that `new` signs, and the word of `old`.
    ///
    /// # Errors
    /// As [`PartnerRequest::create`].
    pub fn create(
        network: &NetworkName,
        partner: &PartnerId,
        (old, new): (&SigningKey, &SigningKey),
        transport: &SigningKey,
        at: UnixSeconds,
    ) -> Result<String, RequestError> {
        let mut text = PartnerRequest::create(network, partner, new, transport, at)?;
        let (key, network, partner) = (new.verifying_key(), network.clone(), partner.clone());
        let word = cose::sign(old, &Succession { at, key, network, partner });
        blocks::write(&mut text, "word of the old key", SUCCESSION, word.as_bytes());
        Ok(text)
    }

    /// Reads the file, and checks all of it but the old key's signature, which is for whoever knows
    /// that key.
    ///
    /// # Errors
    /// X-115 too if the old key's word is about another key, partner or network.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        let tags = [CERTIFICATE_REQUEST, CERTIFICATE_REQUEST, REQUEST, SUCCESSION];
        let [identity, transport, request, succession] =
            blocks::read(text, REQUEST_LEN_MAX, tags).ok_or(RequestError::Form)?;
        let request = PartnerRequest::of_blocks(identity, transport, request)?;
        let said = Sign1Message::<Succession>::parse(&succession)?.body()?;
        let fits = said.key == *request.identity_key()
            && said.partner == *request.partner()
            && said.network == *request.network();
        if fits { Ok(Self { request, succession }) } else { Err(RequestError::Binding) }
    }

    /// What it asks for.
    pub fn request(&self) -> &PartnerRequest {
        &self.request
    }

    /// The old key's word, as the directory takes it.
    pub fn succession(&self) -> &[u8] {
        &self.succession
    }

    /// Whether `old` has signed it.
    ///
    /// # Errors
    ///
    pub fn check_signed_by(&self, old: &VerifyingKey) -> Result<(), RequestError> {
        Sign1Message::<Succession>::parse(&self.succession)?.verify(old)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{NOW, key, mekong, vientiane};

    fn file(old: u8, new: u8) -> String {
        let keys = (&key(old), &key(new));
        RenewalRequest::create(&mekong(), &vientiane(), keys, &key(3), NOW).unwrap()
    }

    #[test]
    fn a_renewal_names_the_new_key_and_is_signed_by_the_old_one() {
        let read = RenewalRequest::parse(&file(2, 5)).unwrap();

        assert_eq!(*read.request().identity_key(), key(5).verifying_key());
        assert!(read.check_signed_by(&key(2).verifying_key()).is_ok());
        let other = read.check_signed_by(&key(6).verifying_key()).unwrap_err();
        assert_eq!(other.code(), "signed-other-key");
    }

    #[test]
    fn a_word_about_another_key_does_not_go_with_the_request() {
        let (one, other) = (file(2, 5), file(2, 6));
        let word = other.find("# word").unwrap();
        let mixed = format!("{}{}", &one[..one.find("# word").unwrap()], &other[word..]);

        assert_eq!(RenewalRequest::parse(&mixed).unwrap_err().code(), "request-binding");
        let request = PartnerRequest::create(&mekong(), &vientiane(), &key(5), &key(3), NOW);
        assert_eq!(RenewalRequest::parse(&request.unwrap()).unwrap_err().code(), "request-form");
    }
}
