//! What is to be said, and how it becomes an envelope.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{Content, Core, Statement};
use crate::approval::SignedApproval;
use crate::cbor;
use crate::cose::sign;
use crate::envelope::{Blank, Envelope, EnvelopeError, KEEP_DAYS};
use crate::keys::SigningKey;
use crate::prekey::Prekey;
use crate::section::Section;
use crate::time::UnixSeconds;

/// What is to be said; header and prekey are filled in when it is sealed.
pub struct Draft {
    /// The core; `header`, `prekey` and `sections` are overwritten.
    pub core: Core,
    /// The sections.
    pub sections: Vec<Section>,
    /// Who of the sender's office stands behind it.
    pub approvals: Vec<SignedApproval>,
}

/// An envelope and the statement that went into it.
pub struct SealedStatement {
    /// Ready for the hub.
    pub envelope: Envelope,
    /// What the sender keeps of it.
    pub statement: Statement,
    /// The core as it was signed.
    pub core: Core,
}

impl Draft {
    /// Signs and encrypts to `to`. The draft is consumed, so it cannot leave twice under one number.
    ///
    /// # Errors
    /// E-106 if it is too large.
    pub fn seal(
        mut self,
        to: &Prekey,
        identity: &SigningKey,
        now: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<SealedStatement, EnvelopeError> {
        self.core.prekey = to.key.digest();
        self.core.sections = self.sections.iter().map(Section::commitment).collect();
        let expires = now.day().plus(KEEP_DAYS);
        // The header's hash has a fixed length, so a core with any hash tells the size.
        let len = self.content(&sign(identity, &self.core)).len();
        let blank = Blank::address(&self.core.recipient, &to.key, len, expires, rng)?;
        self.core.header = blank.header_digest();
        let statement = sign(identity, &self.core);
        let envelope = blank.seal(&to.key, &self.content(&statement), rng)?;
        Ok(SealedStatement { envelope, statement, core: self.core })
    }

    fn content(&self, statement: &Statement) -> Zeroizing<Vec<u8>> {
        let sections = self.sections.iter().map(Section::to_wire).collect();
        let approvals = self.approvals.iter().map(SignedApproval::to_wire).collect();
        let statement = statement.as_bytes().to_vec();
        Zeroizing::new(cbor::encode(&Content(statement, sections, approvals)))
    }
}
