//! What a run measured.

use serde::Serialize;

/// Two points of a distribution, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Quantiles {
    /// Half were faster.
    pub p50: f64,
    /// One in a hundred was slower.
    pub p99: f64,
}

impl Quantiles {
    /// Of these microseconds.
    pub(super) fn of(mut micros: Vec<u32>) -> Self {
        micros.sort_unstable();
        let at = |share: f64| {
            let rank = (micros.len() as f64 * share).ceil() as usize;
            micros.get(rank.saturating_sub(1)).map_or(f64::NAN, |value| f64::from(*value) / 1000.0)
        };
        Self { p50: at(0.50), p99: at(0.99) }
    }
}

/// One run, or the medians of several.
#[derive(Debug, Clone, Serialize)]
pub struct Figures {
    /// Referrals that the hub took, the recipient received, and the hub forgot at its word.
    pub referrals: f64,
    /// From the first submission to the last answer to an acknowledgment.
    pub seconds: f64,
    /// The one by the other.
    pub referrals_per_s: f64,
    /// From a submission to its custody receipt: on disk at the hub.
    pub custody_ms: Quantiles,
    /// From a submission until the recipient has read it.
    pub delivered_ms: Quantiles,
    /// Processor seconds of the hub's process for 1,000 referrals, user and system.
    pub hub_cpu_s_per_1000: f64,
    /// Most memory that the hub's process ever had.
    pub hub_peak_mib: f64,
    /// Most envelopes that were taken and not yet delivered.
    pub backlog: f64,
    /// Submissions that found the mailbox full, since its recipient was behind.
    pub found_full: f64,
}

impl Figures {
    /// Each figure's median by itself.
    pub(super) fn medians(runs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| median(runs.iter().map(figure).collect());
        Self {
            referrals: of(|run| run.referrals),
            seconds: of(|run| run.seconds),
            referrals_per_s: of(|run| run.referrals_per_s),
            custody_ms: Quantiles {
                p50: of(|run| run.custody_ms.p50),
                p99: of(|run| run.custody_ms.p99),
            },
            delivered_ms: Quantiles {
                p50: of(|run| run.delivered_ms.p50),
                p99: of(|run| run.delivered_ms.p99),
            },
            hub_cpu_s_per_1000: of(|run| run.hub_cpu_s_per_1000),
            hub_peak_mib: of(|run| run.hub_peak_mib),
            backlog: of(|run| run.backlog),
            found_full: of(|run| run.found_full),
        }
    }

    pub(super) const HEADING: &'static str = "      ref/s   referrals  custody p50/p99 ms  delivered p50/p99 ms  hub cpu s/1000  hub MiB  backlog  found full";

    pub(super) fn line(&self) -> String {
        let Self { referrals, referrals_per_s, custody_ms, delivered_ms, .. } = self;
        format!(
            "{referrals_per_s:>11.0} {referrals:>11.0} {:>11.2}/{:<7.2} {:>13.2}/{:<7.2} {:>15.4} \
             {:>8.1} {:>8.0} {:>11.0}",
            custody_ms.p50,
            custody_ms.p99,
            delivered_ms.p50,
            delivered_ms.p99,
            self.hub_cpu_s_per_1000,
            self.hub_peak_mib,
            self.backlog,
            self.found_full,
        )
    }
}

/// The value in the middle.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        (values[middle - 1] + values[middle]) / 2.0
    } else {
        values[middle]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_values_that_were_measured() {
        let quantiles = Quantiles::of((1..=200).rev().map(|number| number * 1000).collect());

        assert_eq!(quantiles, Quantiles { p50: 100.0, p99: 198.0 });
    }

    #[test]
    fn one_outlier_does_not_move_a_median() {
        assert_eq!(median(vec![3.0, 900.0, 1.0]), 3.0);
        assert_eq!(median(vec![1.0, 2.0]), 1.5);
    }
}
