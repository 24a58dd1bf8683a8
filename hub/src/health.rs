//! Whether a hub is fit to serve, why not, and how much may be told of what it holds.

use std::path::Path;

use crate::shell::Sight;

/// Where a disk begins to be short of space: one part in twenty is free.
const FREE_PERCENT_MIN: u64 = 5;
/// Below this nothing is told apart, not even from nothing: whether anything is there would tell when it came.
const FEW: u64 = 10;

/// Room on the disk of the store, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Space {
    /// What is left.
    pub free: u64,
    /// All of it.
    pub all: u64,
}

impl Space {
    /// Of the disk that a folder lies on, if the system says.
    pub fn of(dir: &Path) -> Option<Self> {
        let (free, all) = fs4::available_space(dir).ok().zip(fs4::total_space(dir).ok())?;
        Some(Self { free, all })
    }

    /// What is left, in parts of a hundred.
    pub fn percent(self) -> u64 {
        let percent = u128::from(self.free) * 100 / u128::from(self.all.max(1));
        u64::try_from(percent).unwrap_or(100)
    }
}

/// What stops a hub, or soon will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The directory does not list it, so that nobody believes its receipts.
    NotListed,
    /// Its certificate is over.
    Certificate,
    /// Its clock is outside of the authority's life.
    Clock,
    /// The disk is nearly full.
    Disk,
    /// It was restored, and waits for the administrator.
    Held,
}

impl Problem {
    /// Stable name for programs and translations.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotListed => "not-listed",
            Self::Certificate => "certificate",
            Self::Clock => "clock",
            Self::Disk => "disk",
            Self::Held => "held",
        }
    }

    /// Whether a disk begins to be short of space.
    pub fn is_full(space: Space) -> bool {
        space.percent() < FREE_PERCENT_MIN
    }

    /// All that there are.
    pub fn all(sight: &Sight, space: Option<Space>) -> Vec<Self> {
        let is_full = space.is_some_and(Self::is_full);
        let found = [
            (!sight.is_listed, Self::NotListed),
            (sight.certificate_until < sight.now, Self::Certificate),
            (!sight.is_clock_right, Self::Clock),
            (is_full, Self::Disk),
            (sight.is_held, Self::Held),
        ];
        found.into_iter().filter_map(|(is_so, problem)| is_so.then_some(problem)).collect()
    }
}

/// The least of all numbers with as many digits: how many exactly would tell who was at work when. Nothing
/// below ten is told apart.
pub fn coarse(count: u64) -> u64 {
    if count < FEW { 0 } else { 10_u64.pow(count.ilog10()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Counts;
    use saphan_protocol::time::UnixSeconds;

    fn well() -> Sight {
        Sight {
            network: "mekong".parse().unwrap(),
            certificate_until: UnixSeconds::new(200),
            is_clock_right: true,
            counts: Counts::default(),
            connections: 0,
            active: 2,
            suspended: 0,
            revoked: 0,
            newest_entry: None,
            is_listed: true,
            is_held: false,
            now: UnixSeconds::new(200),
        }
    }

    #[test]
    fn each_thing_that_stops_a_hub_is_a_problem_of_its_own() {
        let all = |sight: &Sight| Problem::all(sight, Some(Space { free: 5, all: 100 }));

        assert_eq!(all(&well()), []);
        assert_eq!(all(&Sight { is_listed: false, ..well() }), [Problem::NotListed]);
        assert_eq!(all(&Sight { now: UnixSeconds::new(201), ..well() }), [Problem::Certificate]);
        assert_eq!(all(&Sight { is_clock_right: false, ..well() }), [Problem::Clock]);
        let full = Problem::all(&well(), Some(Space { free: 4, all: 100 }));
        assert_eq!(full, [Problem::Disk]);
        assert_eq!(all(&Sight { is_held: true, ..well() }), [Problem::Held]);
        assert_eq!(Problem::all(&well(), None), [], "a disk that nobody measures is no problem");
    }

    #[test]
    fn a_count_is_told_by_its_digits_alone() {
        assert_eq!([0, 1, 9].map(coarse), [0; 3]);
        assert_eq!([10, 99, 100, 12_345].map(coarse), [10, 10, 100, 10_000]);
        assert_eq!(coarse(u64::MAX), 10_000_000_000_000_000_000);
    }

    #[test]
    fn a_disk_without_a_size_is_full_and_one_of_any_size_has_its_part() {
        assert_eq!(Space { free: 0, all: 0 }.percent(), 0);
        assert_eq!(Space { free: u64::MAX, all: u64::MAX }.percent(), 100);
        assert_eq!(Space { free: 49, all: 1000 }.percent(), 4);
    }
}
