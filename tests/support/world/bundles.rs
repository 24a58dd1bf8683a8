//! Sticks: what one office writes to a file for another, carried by whoever goes there.

use std::time::Duration;

use saphan_agent::office::{Arrived, Office, OfficeError, Packed, Received, Unpacked};

use super::{World, id};

impl World {
    /// An officer writes everything that waits for a partner to a stick. What is on it is searched for
    /// persons like everything that passed through the hub.
    ///
    /// # Panics
    /// If it is not possible.
    pub fn pack(&mut self, from: &str, to: &str) -> Packed {
        let (now, to) = (self.now(), id(to));
        let packed =
            self.office(from, async |office: &mut Office| office.pack_bundle(&to, now).await);
        let packed = packed.expect("a bundle can be made");
        self.relayed.push(packed.bytes.clone());
        packed
    }

    /// An officer takes in what is on a stick.
    ///
    /// # Errors
    /// Why the office refuses it as a whole.
    pub fn unpack(&mut self, at: &str, bytes: &[u8]) -> Result<Unpacked, OfficeError> {
        let now = self.now();
        let unpacked =
            self.office(at, async |office: &mut Office| office.unpack_bundle(bytes, now).await)?;
        for one in &unpacked.arrived {
            if let Received::Taken { step } = one.became {
                *self.taken.entry((id(at), step)).or_default() += 1;
            }
        }
        Ok(unpacked)
    }

    /// Somebody carries a stick from one office to another, which takes `journey`.
    ///
    /// # Panics
    /// If it cannot be made, or is refused.
    pub fn carry(&mut self, from: &str, to: &str, journey: Duration) -> Vec<Arrived> {
        let packed = self.pack(from, to);
        self.run_for(journey);
        self.unpack(to, &packed.bytes).expect("an honest bundle").arrived
    }
}
