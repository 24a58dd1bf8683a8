//! What each partner may still ask of the hub: token buckets in memory, since the hub writes down
//! nothing about senders (docs/protocol.md, section 10).

use std::collections::BTreeMap;
use std::time::Duration;

use crate::ids::PartnerId;
use crate::time::UnixSeconds;

/// How much a partner may ask of the hub; above it the hub asks it to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    /// Requests a second; [`REQUESTS_BURST_S`] seconds of them at once.
    pub requests_per_s: u32,
    /// Bytes of requests a second; [`BYTES_BURST_S`] seconds of them at once.
    pub bytes_per_s: u64,
}

/// So many seconds of requests may come at once.
pub const REQUESTS_BURST_S: u32 = 10;
/// So many seconds of bytes may come at once.
pub const BYTES_BURST_S: u32 = 16;

impl Default for Rates {
    /// 200 requests and 4 MiB a second: an office that comes back after weeks without a line.
    fn default() -> Self {
        Self { requests_per_s: 200, bytes_per_s: 4 << 20 }
    }
}

impl Rates {
    fn requests_burst(self) -> f64 {
        f64::from(self.requests_per_s) * f64::from(REQUESTS_BURST_S)
    }

    fn bytes_burst(self) -> f64 {
        self.bytes_per_s as f64 * f64::from(BYTES_BURST_S)
    }
}

#[derive(Clone, Copy)]
struct Budget {
    requests: f64,
    bytes: f64,
    at: UnixSeconds,
}

/// What each partner may still send. In memory only: the hub writes down nothing about senders.
#[derive(Default)]
pub struct Budgets {
    rates: Rates,
    of: BTreeMap<PartnerId, Budget>,
}

impl Budgets {
    /// Full budgets that come back at these rates.
    pub fn new(rates: Rates) -> Self {
        Self { rates, of: BTreeMap::new() }
    }

    /// Takes one request of `len` bytes from `partner`'s budget.
    ///
    /// # Errors
    /// How long to wait, if nothing is left; nothing is taken then.
    pub fn spend(
        &mut self,
        partner: &PartnerId,
        len: usize,
        now: UnixSeconds,
    ) -> Result<(), Duration> {
        let (requests_burst, bytes_burst) = (self.rates.requests_burst(), self.rates.bytes_burst());
        let (requests_per_s, bytes_per_s) =
            (f64::from(self.rates.requests_per_s), self.rates.bytes_per_s as f64);
        let full = Budget { requests: requests_burst, bytes: bytes_burst, at: now };
        let budget = self.of.entry(partner.clone()).or_insert(full);
        let passed = now.since(budget.at).as_secs_f64();
        budget.requests = (budget.requests + passed * requests_per_s).min(requests_burst);
        budget.bytes = (budget.bytes + passed * bytes_per_s).min(bytes_burst);
        budget.at = now;
        let bytes = len as f64;
        if budget.requests < 1.0 {
            return Err(Duration::from_secs_f64((1.0 - budget.requests) / requests_per_s));
        }
        if budget.bytes < bytes {
            return Err(Duration::from_secs_f64((bytes - budget.bytes) / bytes_per_s));
        }
        budget.requests -= 1.0;
        budget.bytes -= bytes;
        Ok(())
    }
}
