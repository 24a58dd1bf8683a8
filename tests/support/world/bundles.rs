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

    /// An officer writes a stick, as far as that is possible, and leaves it for whoever goes there.
    ///
    /// # Panics
    /// If it is refused for a reason of its own.
    pub fn leave_stick(&mut self, from: &str, to: &str) {
        let (now, recipient) = (self.now(), id(to));
        let packed = self
            .office(from, async |office: &mut Office| office.pack_bundle(&recipient, now).await);
        match packed {
            Ok(packed) => {
                self.relayed.push(packed.bytes.clone());
                self.sticks.push((recipient, packed.bytes));
            }
            Err(
                OfficeError::NotAPartner(_)
                | OfficeError::Ourselves(_)
                | OfficeError::NoHubWord
                | OfficeError::NoKeyOf(_),
            ) => {}
            Err(error) => panic!("seed {}: {from} could not write a stick: {error}", self.seed),
        }
    }

    /// Somebody brings one of the sticks that lie about: in any order, late, or once more.
    ///
    /// # Panics
    /// If an honest one is refused.
    pub fn bring_stick(&mut self) {
        let Ok(count @ 1..) = u32::try_from(self.sticks.len()) else { return };
        let number = self.roll(count) as usize;
        let (to, bytes) = self.sticks[number].clone();
        if self.is_open(to.as_str()) {
            let unpacked = self.unpack(to.as_str(), &bytes).map(drop);
            assert!(unpacked.is_ok(), "seed {}: {to} refuses a stick: {unpacked:?}", self.seed);
        }
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
